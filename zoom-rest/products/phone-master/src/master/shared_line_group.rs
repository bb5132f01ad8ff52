//! Shared line group: 16 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::super::{
    ActiveOrInactive, AddPolicySettingSharedLineGroupResponse, AudioOrSpeechLanguage, CallQueueMembers,
    CreateSharedLineGroupResponse, GetSharedLineGroupPolicyResponse, IdAndName, ListSharedLineGroupsResponse,
    PhoneNumber, PolicyChange, PolicyVoicemailAccessMember, RecordingStorageLocation, SharedLineGroup,
    SharedLineGroupMembers, SharedLineGroupPolicy, VoicemailAccessGrant,
};

/// Lists all shared line groups, whose members share a phone number, extension and voicemail.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSharedLineGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let shared_line_groups = ListSharedLineGroups::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/GET/accounts/{accountId}/phone/shared_line_groups)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/shared_line_groups" -> ListSharedLineGroupsResponse,
    paginate = shared_line_groups: SharedLineGroup,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_shared_line_groups:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedLineGroups {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates a group of users or common areas that share a phone number and extension.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::CreateSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSharedLineGroup::new("Zl3aVt0bQ9y", "Support")
///     .description("Shared line of the support team")
///     .extension_number(1012)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/POST/accounts/{accountId}/phone/shared_line_groups)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/shared_line_groups" -> CreateSharedLineGroupResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:shared_line_group:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 400, VALUE_ALREADY_IN_USE_400 = "the value is already in use"),
        (400, 409, VALUE_ALREADY_IN_USE_409 = "the value is already in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSharedLineGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// Description of the shared line group, in free text.
    #[length(..=255)]
    pub description: Option<String>,
    /// Name under which the shared line group is shown.
    #[length(..=200)]
    pub display_name: String,
    /// Extension number for the shared line group; the short one if the site has a site code.
    pub extension_number: Option<i64>,
    /// ID of the Zoom Phone site of the group and its members; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Returns one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedLineGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/GET/accounts/{accountId}/phone/shared_line_groups/{sharedLineGroupId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/shared_line_groups/<shared_line_group_id>" -> GetSharedLineGroupResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:shared_line_group:master"],
    errors = [
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub shared_line_group_id: String,
}

/// Response to [`GetSharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSharedLineGroupResponse {
    /// Name under which the shared line group is shown.
    pub display_name: Option<String>,
    /// Extension ID of the shared line group.
    pub extension_id: Option<String>,
    /// Extension number of the shared line group.
    pub extension_number: Option<i64>,
    /// ID of the shared line group.
    pub id: Option<String>,
    /// Members of the shared line group: users and common areas.
    pub members: Option<SharedLineGroupMembers>,
    /// Phone numbers of the shared line group, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Main one of the group's direct phone numbers, for use on desk phones; it shares its line with the group's extension.
    pub primary_number: Option<String>,
    /// Zoom Phone site to which the shared line group belongs.
    pub site: Option<IdAndName>,
    /// Whether the shared line group is active.
    pub status: Option<ActiveOrInactive>,
    /// IANA time zone of the shared line group.
    pub timezone: Option<String>,
    /// Policies of the shared line group, such as who has access to its voicemails.
    pub policy: Option<SharedLineGroupPolicy>,
    /// Name of the cost center to which the shared line group belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the shared line group belongs.
    pub department: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioOrSpeechLanguage>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the customer's own Oracle Cloud storage for recordings, voicemails and prompts.
    pub own_storage_name: Option<String>,
    /// Whether members can keep others from picking up their held call or from monitoring it.
    pub allow_privacy: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the Zoom Phone policy settings of one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetSharedLineGroupPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedLineGroupPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/GET/accounts/{accountId}/phone/shared_line_groups/{sharedLineGroupId}/policies)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/shared_line_groups/<shared_line_group_id>/policies" -> GetSharedLineGroupPolicyResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:shared_line_group_policy:master"],
    errors = [(400, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroupPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub shared_line_group_id: String,
}

/// Changes the Zoom Phone policy settings of one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PolicyChange;
/// use zoom_rest::phone::master::UpdateSharedLineGroupPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroupPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .check_voicemails_over_phone(PolicyChange::new().enable(true))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/PATCH/accounts/{accountId}/phone/shared_line_groups/{sharedLineGroupId}/policies)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/shared_line_groups/<shared_line_group_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:shared_line_group_policy:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroupPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<PolicyChange>,
}

/// Changes one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .display_name("Support")
///     .extension_number(1012)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/PATCH/accounts/{accountId}/phone/shared_line_groups/{slgId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/shared_line_groups/<slg_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:shared_line_group:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 409, VALUE_ALREADY_IN_USE_409 = "the value is already in use"),
        (400, 400, VALUE_ALREADY_IN_USE_400 = "the value is already in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
    /// Name under which the shared line group is shown.
    pub display_name: Option<String>,
    /// Extension number of the shared line group.
    pub extension_number: Option<i64>,
    /// Main one of the group's direct phone numbers, for use on desk phones; it shares its line with the group's extension.
    pub primary_number: Option<String>,
    /// Whether the shared line group is active.
    pub status: Option<ActiveOrInactive>,
    /// IANA time zone of the shared line group.
    pub timezone: Option<String>,
    /// Name of the cost center to which the shared line group belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the shared line group belongs.
    pub department: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioOrSpeechLanguage>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored; fixed if locked for the account.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Whether members can keep others from picking up their held call or from monitoring it.
    pub allow_privacy: Option<bool>,
}

/// Deletes one of the account's shared line groups.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSharedLineGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/DELETE/accounts/{accountId}/phone/shared_line_groups/{slgId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/shared_line_groups/<slg_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:shared_line_group:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSharedLineGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
}

/// Adds users or common areas to a shared line group.
///
/// A member can belong to only one such group. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallQueueMembers, NewQueueMember};
/// use zoom_rest::phone::master::AddMembersToSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToSharedLineGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .members(
///         CallQueueMembers::new()
///             .users(vec![NewQueueMember::new().email("jill@example.com")]),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/POST/accounts/{accountId}/phone/shared_line_groups/{slgId}/members)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/shared_line_groups/<slg_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:shared_line_member:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 1001, USER_NOT_FOUND = "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToSharedLineGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
    /// Users and common areas to add to the shared line group, at most 10 at a time.
    pub members: Option<CallQueueMembers>,
}

/// Removes all members from a shared line group at once.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignSharedLineGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/DELETE/accounts/{accountId}/phone/shared_line_groups/{slgId}/members)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/shared_line_groups/<slg_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:shared_line_member:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
}

/// Removes one member from a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignSharedLineGroupMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/DELETE/accounts/{accountId}/phone/shared_line_groups/{slgId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/shared_line_groups/<slg_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:shared_line_member:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupMember {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
    /// ID of the member to remove.
    pub member_id: String,
}

/// Assigns direct phone numbers that the members of a shared line group will share.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PhoneNumber;
/// use zoom_rest::phone::master::AssignSharedLineGroupPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignSharedLineGroupPhoneNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .phone_numbers(vec![PhoneNumber::new().number("+14155550100")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/POST/accounts/{accountId}/phone/shared_line_groups/{slgId}/phone_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/shared_line_groups/<slg_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:shared_line_group_number:master"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 300, "the request is invalid; Zoom states no cause"),
        (401, 124, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignSharedLineGroupPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
    /// Phone numbers to assign to the shared line group, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes all phone numbers from a shared line group at once.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignAllSharedLineGroupPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAllSharedLineGroupPhoneNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/DELETE/accounts/{accountId}/phone/shared_line_groups/{slgId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/shared_line_groups/<slg_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:shared_line_group_number:master"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 300, "the request is invalid; Zoom states no cause"),
        (401, 124, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAllSharedLineGroupPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
}

/// Removes one phone number from a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignSharedLineGroupPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/DELETE/accounts/{accountId}/phone/shared_line_groups/{slgId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/shared_line_groups/<slg_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:shared_line_group_number:master"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 300, "the request is invalid; Zoom states no cause"),
        (401, 124, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupPhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}

/// Shares the voicemails of a shared line group with members.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::VoicemailAccessGrant;
/// use zoom_rest::phone::master::AddPolicySettingToSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySettingToSharedLineGroup::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "voice_mail",
/// )
/// .voicemail_access_members(vec![
///     VoicemailAccessGrant::new().access_user_id("Zl3aVt0bQ9y").allow_download(true),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/POST/accounts/{accountId}/phone/shared_line_groups/{slgId}/policies/{policyType})
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> AddPolicySettingSharedLineGroupResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:write:shared_line_group_policy:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySettingToSharedLineGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Members with whom the voicemails are shared, one entry each.
    pub voicemail_access_members: Option<Vec<VoicemailAccessGrant>>,
}

/// Changes what members with shared access may do with the voicemails of a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PolicyVoicemailAccessMember;
/// use zoom_rest::phone::master::UpdateSlgPolicySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSlgPolicySetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "voice_mail")
///     .voicemail_access_members(vec![
///         PolicyVoicemailAccessMember::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .allow_download(true)
///             .shared_id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/PATCH/accounts/{accountId}/phone/shared_line_groups/{slgId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:shared_line_group_policy:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSlgPolicySetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Members with whom the voicemails are shared, one entry each.
    pub voicemail_access_members: Option<Vec<PolicyVoicemailAccessMember>>,
}

/// Ends the shared access of members to the voicemails of a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteSlgPolicySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSlgPolicySetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "voice_mail",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-group/DELETE/accounts/{accountId}/phone/shared_line_groups/{slgId}/policies/{policyType})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:shared_line_group_policy:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSlgPolicySetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the shared line group.
    pub slg_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// IDs of the shares to remove, as `shared_id` of the members with access. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub shared_ids: Vec<String>,
}
