//! Groups: 21 operations.

use zoom_core::{FilePart, zoom_endpoint, zoom_object};

use super::super::{
    AddGroupAdminsResponse, AddGroupMembersResponse, Admin, ApproveType, AuthenticationOption,
    CustomRegistrationQuestion, Group, GroupAdmin, GroupMember, GroupSettingAudioConferencing,
    GroupSettingAuthenticationOption, GroupSettingChat, GroupSettingEmailNotification, GroupSettingInMeeting,
    GroupSettingMeetingSecurity, GroupSettingOption, GroupSettingOtherOptions, GroupSettingProfile,
    GroupSettingRecordingArchive, GroupSettingScheduleMeeting, GroupSettingTelephony, GroupWebinarRegistrationSettings,
    IpAddressAccessControl, ListGroupAdminsResponse, ListGroupChannelsResponse, ListGroupMembersResponse,
    ListGroupsResponse, LockedAudioConferencing, LockedEmailNotification, LockedMeetingSecurity, LockedOtherOptions,
    LockedSettingInMeeting, LockedSettingScheduleMeeting, LockedSettings, LockedTelephony, RecordFilesSeparately,
    RegistrationQuestion, SmartRecording, UpdateArchive, UpdateGroupMemberAction, UpdateGroupSettingsAudioConferencing,
    UpdateGroupSettingsChat, UpdateGroupSettingsInMeeting, UpdateGroupSettingsMeetingSecurity,
    UpdateGroupSettingsScheduleMeeting, UpdateGroupSettingsTelephony, UpdateLockedSettingsRecording,
    UpdateRecordingNotification, VirtualBackgroundFile, WebinarRegistrationSettingOptions,
};

/// List groups.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups" -> ListGroupsResponse,
    paginate = groups: Group,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:list_groups:master"],
    errors = [
        (200, 200, "not available for this kind of account"),
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroups {
    /// Account ID.
    pub account_id: String,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Create group.
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
#[zoom_endpoint(
    POST "/accounts/<account_id>/groups" -> Group,
    rate_limit = Light,
    scopes = ["group:master", "group:write:group:master"],
    errors = [
        (400, 300, "the parameter is invalid, or a parameter is invalid, or a limit is exceeded"),
        (400, 200, "not available for this kind of account"),
        (409, 4132, "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Account ID.
    pub account_id: String,
    /// Name.
    pub name: Option<String>,
}

/// Get group.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>" -> Group,
    rate_limit = Light,
    scopes = ["group:master", "group:read:group:master"],
    errors = [
        (200, 200, "not available for this kind of account"),
        (400, 1010, "the resource does not belong to this account"),
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroup {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
}

/// Update group.
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
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:update:group:master"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
        (409, 4132, "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Name.
    pub name: Option<String>,
}

/// Delete group.
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
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:write:master", "group:delete:group:master"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
}

/// List group admins.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/admins" -> ListGroupAdminsResponse,
    paginate = admins: Admin,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:administrator:master"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the page token is invalid or expired"),
        (404, 4130, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupAdmins {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add group admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::AddGroupAdmins;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupAdmins::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/groups/<group_id>/admins" -> AddGroupAdminsResponse,
    rate_limit = Medium,
    scopes = ["group:master"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a parameter is invalid"),
        (404, 4130, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupAdmins {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Admins: at most 10 items.
    pub admins: Option<Vec<GroupAdmin>>,
}

/// Delete group admin.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteGroupAdmin;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupAdmin::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/groups/<group_id>/admins/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:delete:administrator:master"],
    errors = [
        (400, 4138, "only an owner, a host or an administrator may do this"),
        (400, 200, "not available for this kind of account"),
        (404, 4130, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupAdmin {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// List group channels.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/channels" -> ListGroupChannelsResponse,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:list_channels:master"],
    errors = [(404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupChannels {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
}

/// Get locked settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::GetLockedSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLockedSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .option("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/lock_settings" -> LockedSettings,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:lock_settings:master"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLockedSettings {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Option.
    pub option: Option<String>,
}

/// Update locked settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::UpdateLockedSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLockedSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .option("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>/lock_settings" -> (),
    rate_limit = Medium,
    scopes = ["group:master", "group:update:lock_settings:master"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLockedSettings {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Option.
    #[query]
    pub option: Option<String>,
    /// Audio conferencing.
    pub audio_conferencing: Option<LockedAudioConferencing>,
    /// Email notification.
    pub email_notification: Option<LockedEmailNotification>,
    /// In meeting.
    pub in_meeting: Option<LockedSettingInMeeting>,
    /// Other options.
    pub other_options: Option<LockedOtherOptions>,
    /// Recording.
    pub recording: Option<UpdateLockedSettingsRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<LockedSettingScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<LockedTelephony>,
    /// Meeting security.
    pub meeting_security: Option<LockedMeetingSecurity>,
}

/// List group members.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/members" -> ListGroupMembersResponse,
    paginate = members: GroupMember,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:list_members:master"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the page token is invalid or expired"),
        (404, 4130, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupMembers {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=2000)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add group members.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::AddGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/groups/<group_id>/members" -> AddGroupMembersResponse,
    rate_limit = Medium,
    scopes = ["group:master", "group:write:member:master"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupMembers {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Members: at most 30 items.
    pub members: Option<Vec<GroupAdmin>>,
}

/// Update group member.
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
///     UpdateGroupMemberAction::Move,
/// )
///     .target_group_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Medium,
    scopes = ["group:master", "group:update:member:master"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a parameter is missing or invalid"),
        (400, 1010, "the resource does not belong to this account"),
        (404, 4130, "the group does not exist"),
        (404, 4131, "the group member does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupMember {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Member ID.
    pub member_id: String,
    /// Action.
    pub action: UpdateGroupMemberAction,
    /// Target group ID.
    pub target_group_id: Option<String>,
}

/// Delete group member.
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
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:delete:member:master"],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
        (404, 4131, "the group member does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupMember {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Member ID.
    pub member_id: String,
}

/// Get group settings.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/settings" -> GroupSettings,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:settings:master"],
    errors = [(404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupSettings {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Option.
    pub option: Option<GroupSettingOption>,
    /// Custom query fields: sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Response to [`GetGroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettings {
    /// Audio conferencing.
    pub audio_conferencing: Option<GroupSettingAudioConferencing>,
    /// Email notification.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// In meeting.
    pub in_meeting: Option<GroupSettingInMeeting>,
    /// Other options.
    pub other_options: Option<GroupSettingOtherOptions>,
    /// Profile.
    pub profile: Option<GroupSettingProfile>,
    /// Recording.
    pub recording: Option<GroupSettingRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<GroupSettingScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<GroupSettingTelephony>,
    /// Chat.
    pub chat: Option<GroupSettingChat>,
    /// Allow authentication exception.
    pub allow_authentication_exception: Option<bool>,
    /// Authentication options.
    pub authentication_options: Option<Vec<AuthenticationOption>>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Meeting security.
    pub meeting_security: Option<GroupSettingMeetingSecurity>,
}

/// Value of `recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingRecording {
    /// Account user access recording.
    pub account_user_access_recording: Option<bool>,
    /// Archive.
    pub archive: Option<GroupSettingRecordingArchive>,
    /// Auto recording.
    pub auto_recording: Option<String>,
    /// Cloud recording.
    pub cloud_recording: Option<bool>,
    /// Cloud recording download.
    pub cloud_recording_download: Option<bool>,
    /// Cloud recording download host.
    pub cloud_recording_download_host: Option<bool>,
    /// Host delete cloud recording.
    pub host_delete_cloud_recording: Option<bool>,
    /// Record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Display participant name.
    pub display_participant_name: Option<bool>,
    /// Recording thumbnails.
    pub recording_thumbnails: Option<bool>,
    /// Optimize recording for 3rd party video editor.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Recording highlight.
    pub recording_highlight: Option<bool>,
    /// Save panelist chat.
    pub save_panelist_chat: Option<bool>,
    /// Save poll results.
    pub save_poll_results: Option<bool>,
    /// Save close caption.
    pub save_close_caption: Option<bool>,
    /// IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Prevent host access recording.
    pub prevent_host_access_recording: Option<bool>,
    /// Record audio file.
    pub record_audio_file: Option<bool>,
    /// Record gallery view.
    pub record_gallery_view: Option<bool>,
    /// Record speaker view.
    pub record_speaker_view: Option<bool>,
    /// Recording audio transcript.
    pub recording_audio_transcript: Option<bool>,
    /// Smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Save chat text.
    pub save_chat_text: Option<bool>,
    /// Show timestamp.
    pub show_timestamp: Option<bool>,
}

/// Update group settings.
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
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["group:master", "group:update:settings:master"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupSettings {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Option.
    #[query]
    pub option: Option<GroupSettingOption>,
    /// Audio conferencing.
    pub audio_conferencing: Option<UpdateGroupSettingsAudioConferencing>,
    /// Email notification.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// In meeting.
    pub in_meeting: Option<UpdateGroupSettingsInMeeting>,
    /// Other options.
    pub other_options: Option<GroupSettingOtherOptions>,
    /// Profile.
    pub profile: Option<GroupSettingProfile>,
    /// Recording.
    pub recording: Option<UpdateGroupSettingsRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<UpdateGroupSettingsScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<UpdateGroupSettingsTelephony>,
    /// Chat.
    pub chat: Option<UpdateGroupSettingsChat>,
    /// Authentication option.
    pub authentication_option: Option<GroupSettingAuthenticationOption>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Meeting security.
    pub meeting_security: Option<UpdateGroupSettingsMeetingSecurity>,
}

/// Value of `recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsRecording {
    /// Account user access recording.
    pub account_user_access_recording: Option<bool>,
    /// Archive.
    pub archive: Option<UpdateArchive>,
    /// Auto recording.
    pub auto_recording: Option<String>,
    /// Cloud recording.
    pub cloud_recording: Option<bool>,
    /// Cloud recording download.
    pub cloud_recording_download: Option<bool>,
    /// Cloud recording download host.
    pub cloud_recording_download_host: Option<bool>,
    /// Host delete cloud recording.
    pub host_delete_cloud_recording: Option<bool>,
    /// Record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Display participant name.
    pub display_participant_name: Option<bool>,
    /// Recording thumbnails.
    pub recording_thumbnails: Option<bool>,
    /// Optimize recording for 3rd party video editor.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Recording highlight.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// Save panelist chat.
    pub save_panelist_chat: Option<bool>,
    /// Save poll results.
    pub save_poll_results: Option<bool>,
    /// Save close caption.
    pub save_close_caption: Option<bool>,
    /// IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Prevent host access recording.
    pub prevent_host_access_recording: Option<bool>,
    /// Record audio file.
    pub record_audio_file: Option<bool>,
    /// Record gallery view.
    pub record_gallery_view: Option<bool>,
    /// Record speaker view.
    pub record_speaker_view: Option<bool>,
    /// Recording audio transcript.
    pub recording_audio_transcript: Option<bool>,
    /// Smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Save chat text.
    pub save_chat_text: Option<bool>,
    /// Show timestamp.
    pub show_timestamp: Option<bool>,
    /// Recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<UpdateRecordingNotification>,
}

/// Get group webinar registration settings.
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
///     .kind("webinar")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/groups/<group_id>/settings/registration" -> GroupWebinarRegistrationSettings,
    rate_limit = Medium,
    scopes = ["group:master", "group:read:registration_settings:master"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the parameter is invalid"),
        (404, 4130, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupWebinarRegistrationSettings {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Type: always `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Update group webinar registration settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ApproveType;
/// use zoom_rest::users::master::UpdateGroupWebinarRegistrationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupWebinarRegistrationSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .kind("webinar")
///     .approve_type(ApproveType::AutomaticallyApprove)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/groups/<group_id>/settings/registration" -> (),
    rate_limit = Medium,
    scopes = ["group:master", "group:update:registration_settings:master"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a parameter is missing or invalid, or the parameter is invalid"),
        (404, 4130, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupWebinarRegistrationSettings {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// Type: always `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Options.
    pub options: Option<WebinarRegistrationSettingOptions>,
    /// Questions.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Approve type.
    pub approve_type: Option<ApproveType>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomRegistrationQuestion>>,
}

/// Upload group virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::UploadGroupVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadGroupVirtualBackgroundFiles::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/groups/<group_id>/settings/virtual_backgrounds" -> VirtualBackgroundFile,
    body = multipart,
    rate_limit = Medium,
    scopes = ["group:master", "group:write:master", "group:write:virtual_background_files:master"],
    errors = [(400, 120, "a limit is exceeded"), (404, 1001, "the resource does not belong to this account")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadGroupVirtualBackgroundFiles {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// File.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Delete group virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteGroupVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupVirtualBackgroundFiles::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/groups/<group_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = ["group:master", "group:write:master", "group:delete:virtual_background_files:master"],
    errors = [(400, 300, "a resource named in the request does not exist"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupVirtualBackgroundFiles {
    /// Account ID.
    pub account_id: String,
    /// Group ID.
    pub group_id: String,
    /// File IDs: sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
