//! Shared line group: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{
    ActiveOrInactive, AssigneeExtensionType, AudioOrSpeechLanguage, CommonAreaOrUser, IdAndName, NumberAvailability,
    PhoneNumber, RecordingStorageLocation,
};

/// Lists all shared line groups, whose members share a phone number, extension and voicemail.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSharedLineGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let shared_line_groups = ListSharedLineGroups::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups)
#[zoom_endpoint(
    GET "/phone/shared_line_groups" -> ListSharedLineGroupsResponse,
    paginate = shared_line_groups: SharedLineGroup,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_shared_line_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedLineGroups {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSharedLineGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedLineGroupsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Shared line groups, one entry each.
    #[lossy]
    pub shared_line_groups: Vec<SharedLineGroup>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shared line group, with its extension, numbers and site.
///
/// Element of `shared_line_groups` in [`ListSharedLineGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroup {
    /// Name under which the shared line group is shown.
    pub display_name: Option<String>,
    /// ID of the shared line group's extension.
    pub extension_id: Option<String>,
    /// Extension number of the shared line group, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the shared line group.
    pub id: Option<String>,
    /// Phone numbers of the shared line group, one entry each.
    pub phone_numbers: Option<Vec<SharedLineGroupPhoneNumber>>,
    /// Zoom Phone site to which the shared line group belongs.
    pub site: Option<IdAndName>,
    /// Whether the shared line group is active.
    pub status: Option<ActiveOrInactive>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number that is assigned to a shared line group.
///
/// Element of `phone_numbers` in [`SharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupPhoneNumber {
    /// ID that Zoom Phone gave to the phone number.
    pub id: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Whether the phone number is available or still pending.
    pub status: Option<NumberAvailability>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a group of users or common areas that share a phone number and extension.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CreateSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSharedLineGroup::new("Support")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups)
#[zoom_endpoint(
    POST "/phone/shared_line_groups" -> CreateSharedLineGroupResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_group:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 400, VALUE_ALREADY_IN_USE_400 = "the value is already in use"),
        (400, 409, VALUE_ALREADY_IN_USE_409 = "the value is already in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSharedLineGroup {
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

/// Response to [`CreateSharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSharedLineGroupResponse {
    /// ID of the shared line group.
    pub id: Option<String>,
    /// Name under which the shared line group is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedLineGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups/{sharedLineGroupId})
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>" -> GetSharedLineGroupResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:shared_line_group:admin"],
    errors = [
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroup {
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
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
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

/// Members of the shared line group: users and common areas.
///
/// Value of `members` in [`GetSharedLineGroupResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupMembers {
    /// Users in the shared line group, one entry each.
    pub users: Option<Vec<CommonAreaOrUser>>,
    /// Common areas in the shared line group, one entry each.
    pub common_areas: Option<Vec<CommonAreaOrUser>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policies of the shared line group, such as who has access to its voicemails.
///
/// Value of `policy` in [`GetSharedLineGroupResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupPolicy {
    /// Members with whom the voicemails are shared, one entry each.
    pub voicemail_access_members: Option<Vec<SharedGroupPolicyVoicemailAccessMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member with access to the voicemails of a shared line group, and the rights granted.
///
/// Element of `voicemail_access_members` in [`SharedLineGroupPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedGroupPolicyVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Whether the member can download messages of the shared voicemail.
    pub allow_download: Option<bool>,
    /// Whether the member can delete messages of the shared voicemail.
    pub allow_delete: Option<bool>,
    /// Whether the member can share messages of the shared voicemail.
    pub allow_sharing: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroup::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/{slgId})
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<slg_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 409, VALUE_ALREADY_IN_USE_409 = "the value is already in use"),
        (400, 400, VALUE_ALREADY_IN_USE_400 = "the value is already in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroup {
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
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored; fixed if locked for the account.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Whether members can keep others from picking up their held call or from monitoring it.
    pub allow_privacy: Option<bool>,
}

/// Deletes one of the account's shared line groups.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSharedLineGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId})
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: String,
}
