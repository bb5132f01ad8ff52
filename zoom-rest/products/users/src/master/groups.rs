//! Groups: 21 operations.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_object};

use super::super::{
    AddGroupAdminsResponse, AddGroupMembersResponse, Admin, ApproveType, AuthenticationOption,
    CustomRegistrationQuestion, Group, GroupMember, GroupSettingAudioConferencing, GroupSettingAuthenticationOption,
    GroupSettingChat, GroupSettingEmailNotification, GroupSettingInMeeting, GroupSettingMeetingSecurity,
    GroupSettingOption, GroupSettingOtherOptions, GroupSettingProfile, GroupSettingRecordingArchive,
    GroupSettingScheduleMeeting, GroupSettingTelephony, GroupWebinarRegistrationSettings, IdAndEmail,
    IpAddressAccessControl, ListGroupAdminsResponse, ListGroupChannelsResponse, ListGroupMembersResponse,
    ListGroupsResponse, LockedAudioConferencing, LockedEmailNotification, LockedMeetingSecurity, LockedOtherOptions,
    LockedSettingInMeeting, LockedSettingScheduleMeeting, LockedSettings, LockedTelephony, RegistrationQuestion,
    SeparateRecordings, SmartRecording, UpdateArchive, UpdateGroupMemberAction, UpdateGroupSettingsAudioConferencing,
    UpdateGroupSettingsChat, UpdateGroupSettingsInMeeting, UpdateGroupSettingsMeetingSecurity,
    UpdateGroupSettingsScheduleMeeting, UpdateGroupSettingsTelephony, UpdateLockedSettingsRecording,
    UpdateRecordingNotification, VirtualBackgroundFile, WebinarRegistrationSettingOptions,
};

/// Lists the user groups of the account.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::ListGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = ListGroups::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/GET/accounts/{accountId}/groups)
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups" -> ListGroupsResponse,
    paginate = groups: Group,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:list_groups:master"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE_200_200 = "not available for this kind of account"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE_400_200 = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroups {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates a user group in the account.
///
/// An account can create 100 groups per day and have up to 5,000; needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::CreateGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateGroup::new("Zl3aVt0bQ9y").name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/POST/accounts/{accountId}/groups)
#[zoom_endpoint(
    POST "/accounts/<account_id>/groups" -> Group,
    rate_limit = Light,
    scopes = ["group:master", "group:write:group:master"],
    errors = [
        (400, 300, INVALID_PARAMETER_OR_LIMIT_EXCEEDED = "the parameter is invalid, or a parameter is invalid, or a limit was exceeded"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (409, 4132, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the group.
    pub name: Option<String>,
}

/// Returns one user group of the account.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::GetGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/GET/accounts/{accountId}/groups/{groupId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>" -> Group,
    rate_limit = Light,
    scopes = ["group:master", "group:read:group:master"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE_200_200 = "not available for this kind of account"),
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE_400_200 = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
}

/// Changes one user group of the account.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::UpdateGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/PATCH/accounts/{accountId}/groups/{groupId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:update:group:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (409, 4132, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// Name of the group.
    pub name: Option<String>,
}

/// Deletes one user group of the account.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/DELETE/accounts/{accountId}/groups/{groupId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:write:master", "group:delete:group:master"],
    errors = [
        (400, 200, RESOURCE_CANNOT_BE_DELETED = "the resource cannot be deleted"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
}

/// Lists the users who administer one user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::ListGroupAdmins;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let admins = ListGroupAdmins::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/GET/accounts/{accountId}/groups/{groupId}/admins)
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/admins" -> ListGroupAdminsResponse,
    paginate = admins: Admin,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:administrator:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 4130, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupAdmins {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Makes users admins of one user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::IdAndEmail;
/// use zoom_rest::users::master::AddGroupAdmins;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupAdmins::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .admins(vec![IdAndEmail::new().email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/POST/accounts/{accountId}/groups/{groupId}/admins)
#[zoom_endpoint(
    POST "/accounts/<account_id>/groups/<group_id>/admins" -> AddGroupAdminsResponse,
    rate_limit = Medium,
    scopes = ["group:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 4130, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupAdmins {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// Users to make admins of the group, one entry each. At most 10 items.
    pub admins: Option<Vec<IdAndEmail>>,
}

/// Removes one admin from a user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteGroupAdmin;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupAdmin::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/DELETE/accounts/{accountId}/groups/{groupId}/admins/{userId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/groups/<group_id>/admins/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:delete:administrator:master"],
    errors = [
        (400, 4138, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupAdmin {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// ID or email address of the admin to remove; `me` in user-level apps.
    pub user_id: String,
}

/// Lists the Zoom Team Chat channels that belong to one user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::ListGroupChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListGroupChannels::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/GET/accounts/{accountId}/groups/{groupId}/channels)
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/channels" -> ListGroupChannelsResponse,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:list_channels:master"],
    errors = [(404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupChannels {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
}

/// Returns which settings are locked for a user group, so that its members cannot change them.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::GetLockedSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLockedSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .option("meeting_security")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/GET/accounts/{accountId}/groups/{groupId}/lock_settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/lock_settings" -> LockedSettings,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:lock_settings:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLockedSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// `meeting_security` for the settings that protect meetings, such as passcodes; leave it out for the other settings.
    pub option: Option<String>,
}

/// Locks or unlocks settings of a user group; members cannot change a locked setting.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UpdateLockedSettingsRecording;
/// use zoom_rest::users::master::UpdateLockedSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLockedSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .recording(
///         UpdateLockedSettingsRecording::new()
///             .cloud_recording(true)
///             .local_recording(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/PATCH/accounts/{accountId}/groups/{groupId}/lock_settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>/lock_settings" -> (),
    rate_limit = Medium,
    scopes = ["group:master", "group:update:lock_settings:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLockedSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// `meeting_security` to lock or unlock the settings in the member `meeting_security`; leave it out for the other settings.
    #[query]
    pub option: Option<String>,
    /// Which settings for toll, toll-free and other calls into meetings are locked.
    pub audio_conferencing: Option<LockedAudioConferencing>,
    /// Which settings for notifications by email are locked.
    pub email_notification: Option<LockedEmailNotification>,
    /// Which settings for meetings in progress are locked.
    pub in_meeting: Option<LockedSettingInMeeting>,
    /// Which further settings, in none of the other groups, are locked.
    pub other_options: Option<LockedOtherOptions>,
    /// Which settings for local and cloud recording are locked.
    pub recording: Option<UpdateLockedSettingsRecording>,
    /// Which settings for scheduling meetings are locked.
    pub schedule_meeting: Option<LockedSettingScheduleMeeting>,
    /// Which settings for third-party audio and dial-in numbers are locked.
    pub telephony: Option<LockedTelephony>,
    /// Which settings that protect meetings, such as passcodes, are locked.
    pub meeting_security: Option<LockedMeetingSecurity>,
}

/// Lists the users who belong to one user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::ListGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListGroupMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(2000)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/GET/accounts/{accountId}/groups/{groupId}/members)
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/members" -> ListGroupMembersResponse,
    paginate = members: GroupMember,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:list_members:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=2000)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds users of the account to one user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::IdAndEmail;
/// use zoom_rest::users::master::AddGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .members(vec![IdAndEmail::new().email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/POST/accounts/{accountId}/groups/{groupId}/members)
#[zoom_endpoint(
    POST "/accounts/<account_id>/groups/<group_id>/members" -> AddGroupMembersResponse,
    rate_limit = Medium,
    scopes = ["group:master", "group:write:member:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// Users to add to the group, one entry each. At most 30 items.
    pub members: Option<Vec<IdAndEmail>>,
}

/// Moves a group member to another group, or sets the user's primary group.
///
/// Settings locked in any of the user's groups stay locked; needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UpdateGroupMemberAction;
/// use zoom_rest::users::master::UpdateGroupMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupMember::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     UpdateGroupMemberAction::SetPrimary,
/// )
/// .target_group_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/PATCH/accounts/{accountId}/groups/{groupId}/members/{memberId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Medium,
    scopes = ["group:master", "group:update:member:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, TARGET_GROUP_ID_MISSING = "the target group ID is missing"),
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (404, 4131, GROUP_MEMBER_DOES_NOT_EXIST = "the group member does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupMember {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group to which the member belongs now; to set the primary group, the same ID as `target_group_id`.
    pub group_id: String,
    /// ID or email address of the group member.
    pub member_id: String,
    /// Whether to move the member to another group or to change the member's primary group.
    pub action: UpdateGroupMemberAction,
    /// ID of the group to move the member to, or of the new primary group.
    pub target_group_id: Option<String>,
}

/// Removes one user from a user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteGroupMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/DELETE/accounts/{accountId}/groups/{groupId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:delete:member:master"],
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (404, 4131, GROUP_MEMBER_DOES_NOT_EXIST = "the group member does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupMember {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// ID or email address of the group member.
    pub member_id: String,
}

/// Returns the settings that apply to the members of one user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GroupSettingOption;
/// use zoom_rest::users::master::GetGroupSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroupSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .option(GroupSettingOption::MeetingAuthentication)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/GET/accounts/{accountId}/groups/{groupId}/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/settings" -> GroupSettings,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:settings:master"],
    errors = [(404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// Set of settings to return in place of the general ones, such as `meeting_security`.
    pub option: Option<GroupSettingOption>,
    /// Names of the only settings to return, such as `host_video`. Sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Response to [`GetGroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettings {
    /// Settings for toll, toll-free and other calls into meetings.
    pub audio_conferencing: Option<GroupSettingAudioConferencing>,
    /// Settings for notifications by email.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// Settings for meetings and webinars in progress, such as chat, screen sharing and captions.
    pub in_meeting: Option<GroupSettingInMeeting>,
    /// Settings that no other member holds: the help badge, app contents in the task switcher, and webinar registration.
    pub other_options: Option<GroupSettingOtherOptions>,
    /// Settings for user profiles, such as where recordings are stored.
    pub profile: Option<GroupSettingProfile>,
    /// Settings for local and cloud recording.
    pub recording: Option<GroupSettingRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<GroupSettingScheduleMeeting>,
    /// Settings for third-party audio and for the dial-in numbers in invitations.
    pub telephony: Option<GroupSettingTelephony>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<GroupSettingChat>,
    /// Whether hosts can invite people who need not pass the authentication.
    pub allow_authentication_exception: Option<bool>,
    /// Authentication profiles for meetings or recordings, one entry each.
    pub authentication_options: Option<Vec<AuthenticationOption>>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<GroupSettingMeetingSecurity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`GroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingRecording {
    /// Whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Archiving of meetings and webinars, once Zoom Support has enabled it.
    pub archive: Option<GroupSettingRecordingArchive>,
    /// Where meetings are recorded automatically: on the computer (`local`), in the cloud (`cloud`) or not at all (`none`).
    pub auto_recording: Option<String>,
    /// Whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone who has the link can download a cloud recording.
    pub cloud_recording_download: Option<bool>,
    /// Whether nobody but the host can download a cloud recording.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts may delete their cloud recordings; if not, only an administrator may.
    pub host_delete_cloud_recording: Option<bool>,
    /// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<SeparateRecordings>,
    /// Whether recordings show the names of the participants.
    pub display_participant_name: Option<bool>,
    /// Whether the presenter's thumbnail appears in recordings of a shared screen.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings suit other video editors; files are larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether short highlights can be made from cloud recordings.
    pub recording_highlight: Option<bool>,
    /// Whether cloud recordings include the messages that panelists send in a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether cloud recordings include the poll results shared during the meeting.
    pub save_poll_results: Option<bool>,
    /// Whether the captions are saved with the cloud recording, as a file of timed text (VTT).
    pub save_close_caption: Option<bool>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether hosts cannot open their cloud recordings; administrators for recordings still can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the cloud recording includes one audio-only file with all participants.
    pub record_audio_file: Option<bool>,
    /// Whether the cloud recording includes the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording includes the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether Zoom transcribes the audio of cloud recordings.
    pub recording_audio_transcript: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Whether cloud recordings include the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the date and time.
    pub show_timestamp: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the settings that apply to the members of one user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GroupSettingOption;
/// use zoom_rest::users::master::UpdateGroupSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .option(GroupSettingOption::MeetingAuthentication)
///     .meeting_authentication(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/PATCH/accounts/{accountId}/groups/{groupId}/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["group:master", "group:update:settings:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// Set of settings to change in place of the general ones, such as `meeting_security`.
    #[query]
    pub option: Option<GroupSettingOption>,
    /// Settings for toll, toll-free and other calls into meetings.
    pub audio_conferencing: Option<UpdateGroupSettingsAudioConferencing>,
    /// Settings for notifications by email.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// Settings for meetings and webinars in progress, such as chat, screen sharing and captions.
    pub in_meeting: Option<UpdateGroupSettingsInMeeting>,
    /// Settings that no other member holds: the help badge, app contents in the task switcher, and webinar registration.
    pub other_options: Option<GroupSettingOtherOptions>,
    /// Settings for user profiles, such as where recordings are stored.
    pub profile: Option<GroupSettingProfile>,
    /// Settings for local and cloud recording.
    pub recording: Option<UpdateGroupSettingsRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<UpdateGroupSettingsScheduleMeeting>,
    /// Settings for joining with the audio conference of another provider.
    pub telephony: Option<UpdateGroupSettingsTelephony>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<UpdateGroupSettingsChat>,
    /// Authentication profile to change, show or hide; its own `action` says which.
    pub authentication_option: Option<GroupSettingAuthenticationOption>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<UpdateGroupSettingsMeetingSecurity>,
}

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`UpdateGroupSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsRecording {
    /// Whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Archiving of meetings and webinars, once Zoom Support has enabled it.
    pub archive: Option<UpdateArchive>,
    /// Where meetings are recorded automatically: on the computer (`local`), in the cloud (`cloud`) or not at all (`none`).
    pub auto_recording: Option<String>,
    /// Whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone who has the link can download a cloud recording.
    pub cloud_recording_download: Option<bool>,
    /// Whether nobody but the host can download a cloud recording.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts may delete their cloud recordings; if not, only an administrator may.
    pub host_delete_cloud_recording: Option<bool>,
    /// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<SeparateRecordings>,
    /// Whether recordings show the names of the participants.
    pub display_participant_name: Option<bool>,
    /// Whether the presenter's thumbnail appears in recordings of a shared screen.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings suit other video editors; files are larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether short highlights can be made from cloud recordings.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// Whether cloud recordings include the messages that panelists send in a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether cloud recordings include the poll results shared during the meeting.
    pub save_poll_results: Option<bool>,
    /// Whether the captions are saved with the cloud recording, as a file of timed text (VTT).
    pub save_close_caption: Option<bool>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether hosts cannot open their cloud recordings; administrators for recordings still can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the cloud recording includes one audio-only file with all participants.
    pub record_audio_file: Option<bool>,
    /// Whether the cloud recording includes the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording includes the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether Zoom transcribes the audio of cloud recordings.
    pub recording_audio_transcript: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Whether cloud recordings include the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the date and time.
    pub show_timestamp: Option<bool>,
    /// How participants in Zoom clients learn that the meeting is recorded.
    pub recording_notification_for_zoom_client: Option<UpdateRecordingNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the webinar registration settings of one user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::GetGroupWebinarRegistrationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroupWebinarRegistrationSettings::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .kind("webinar")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/GET/accounts/{accountId}/groups/{groupId}/settings/registration)
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/settings/registration" -> GroupWebinarRegistrationSettings,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:registration_settings:master"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the parameter is invalid"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupWebinarRegistrationSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// Kind of registration to return. The only value is `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Changes the webinar registration settings of one user group.
///
/// Needs a Pro, Business or Education plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{ApproveType, RegistrationField, RegistrationQuestion};
/// use zoom_rest::users::master::UpdateGroupWebinarRegistrationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupWebinarRegistrationSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .kind("webinar")
///     .questions(vec![
///         RegistrationQuestion::new()
///             .field_name(RegistrationField::LastName)
///             .required(true)
///             .selected(true),
///     ])
///     .approve_type(ApproveType::ManuallyApprove)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/PATCH/accounts/{accountId}/groups/{groupId}/settings/registration)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>/settings/registration" -> (),
    rate_limit = Medium,
    scopes = ["group:master", "group:update:registration_settings:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "a parameter is missing or invalid, or the parameter is invalid"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupWebinarRegistrationSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// Kind of registration to change. The only value is `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// What happens when someone registers, such as an email to the host.
    pub options: Option<WebinarRegistrationSettingOptions>,
    /// Standard registration fields that registrants may be asked for.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Whether registrants are approved automatically or by hand.
    pub approve_type: Option<ApproveType>,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<CustomRegistrationQuestion>>,
}

/// Uploads a virtual background that all members of a user group can use.
///
/// The account must have the Virtual Background feature enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::UploadGroupVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadGroupVirtualBackgroundFiles::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .file(zoom_core::FilePart::open("picture.png")?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/POST/accounts/{accountId}/groups/{groupId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    POST "/accounts/<account_id>/groups/<group_id>/settings/virtual_backgrounds" -> VirtualBackgroundFile,
    body = multipart,
    rate_limit = Medium,
    scopes = ["group:master", "group:write:master", "group:write:virtual_background_files:master"],
    errors = [
        (400, 120, FILE_MISSING_OR_EMPTY = "the file is missing or empty"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadGroupVirtualBackgroundFiles {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// File with the virtual background, such as a picture.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Deletes virtual backgrounds that a user group has.
///
/// The account must have the Virtual Background feature enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteGroupVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupVirtualBackgroundFiles::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .file_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/groups/DELETE/accounts/{accountId}/groups/{groupId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/groups/<group_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:write:master", "group:delete:virtual_background_files:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupVirtualBackgroundFiles {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the group.
    pub group_id: String,
    /// IDs of the virtual background files to delete, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
