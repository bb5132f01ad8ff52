//! Call queues: 16 operations.

use zoom_core::{DateOrDateTime, Extra, zoom_endpoint, zoom_object};

use super::super::{
    ActiveOrInactive, AddPolicySubsettingToCallQueueResponse, AudioOrSpeechLanguage, CallQueue, CallQueueDetailMembers,
    CallQueueDetailPolicy, CallQueueMembers, CallQueueRecordings, CreateCallQueueResponse, IdAndName,
    ListCallQueueAnalyticsResponse, ListCallQueueMembersResponse, ListCallQueuesCallQueue, ListCallQueuesResponse,
    PhoneNumber, PolicyVoicemailAccessMember, QueueRecording, QueuesCallQueuePhoneNumber, RecordingStorageLocation,
    VoicemailAccessGrant,
};

/// Returns figures on each call queue for a period, such as completed and abandoned calls and waiting times.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCallQueueAnalytics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_queues = ListCallQueueAnalytics::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .site_id("Zl3aVt0bQ9y")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/GET/accounts/{accountId}/phone/call_queue_analytics)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_queue_analytics" -> ListCallQueueAnalyticsResponse,
    paginate = call_queues: CallQueue,
    rate_limit = Medium,
    max_range = "1 year",
    scopes = ["phone:read:admin", "phone:read:list_call_queues:master"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallQueueAnalytics {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Earliest start of the calls to count, in GMT; at most two years ago.
    pub from: DateOrDateTime,
    /// Latest end of the calls to count, in GMT; at most one year after `from`.
    pub to: DateOrDateTime,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose call queues to include.
    pub site_id: Option<String>,
    /// Extension IDs of the call queues to include. At most 300 items. Sent as `call_queue_ext_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_queue_ext_ids: Option<Vec<String>>,
    /// Name of the department whose call queues to include.
    pub department: Option<String>,
    /// Name of the cost center whose call queues to include.
    pub cost_center: Option<String>,
}

/// Lists the account's call queues, which route incoming calls to groups of users.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCallQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_queues = ListCallQueues::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/GET/accounts/{accountId}/phone/call_queues)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_queues" -> ListCallQueuesResponse,
    paginate = call_queues: ListCallQueuesCallQueue,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_call_queues:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallQueues {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// ID of the Zoom Phone site whose call queues to list.
    pub site_id: Option<String>,
    /// Name of the cost center whose call queues to list.
    pub cost_center: Option<String>,
    /// Name of the department whose call queues to list.
    pub department: Option<String>,
}

/// Creates a call queue of phone users or common areas, to which incoming calls are routed.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallQueueMembers, NewQueueMember};
/// use zoom_rest::phone::master::CreateCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCallQueue::new("Zl3aVt0bQ9y", "Support", "Zl3aVt0bQ9y")
///     .description("Support hotline")
///     .extension_number(801)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/POST/accounts/{accountId}/phone/call_queues)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/call_queues" -> CreateCallQueueResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:call_queue:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 400, VALUE_ALREADY_IN_USE = "the value is already in use"),
        (400, 412, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1001, USER_NOT_FOUND = "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCallQueue {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the cost center to which the call queue belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the call queue belongs.
    pub department: Option<String>,
    /// Description of the call queue, in free text.
    #[length(..=32)]
    pub description: Option<String>,
    /// Extension number for the call queue; the short one if the site has a site code.
    pub extension_number: Option<i64>,
    /// Users and common areas that belong to the call queue.
    pub members: Option<CallQueueMembers>,
    /// Name of the call queue.
    #[length(1..=32)]
    pub name: String,
    /// ID of the Zoom Phone site to which the call queue belongs.
    pub site_id: String,
}

/// Returns one call queue.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallQueueDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQueueDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/GET/accounts/{accountId}/phone/call_queues/{callQueueId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_queues/<call_queue_id>" -> CallQueueDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:call_queue:master"],
    errors = [(404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Response to [`GetCallQueueDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueDetails {
    /// Name of the cost center to which the call queue belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the call queue belongs.
    pub department: Option<String>,
    /// Extension ID of the call queue.
    pub extension_id: Option<String>,
    /// Extension number of the call queue.
    pub extension_number: Option<i64>,
    /// ID of the call queue.
    pub id: Option<String>,
    /// Users and common areas that belong to the call queue.
    pub members: Option<CallQueueDetailMembers>,
    /// Name of the call queue.
    pub name: Option<String>,
    /// Phone numbers assigned to the call queue. At most 50 items.
    pub phone_numbers: Option<Vec<QueuesCallQueuePhoneNumber>>,
    /// Zoom Phone site to which the call queue belongs.
    pub site: Option<IdAndName>,
    /// Whether the call queue is active.
    pub status: Option<ActiveOrInactive>,
    /// Policies of the call queue: with whom its voicemails are shared.
    pub policy: Option<CallQueueDetailPolicy>,
    /// IANA time zone of the call queue.
    pub timezone: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioOrSpeechLanguage>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the customer's own Oracle Cloud storage for recordings, voicemails and prompts.
    pub own_storage_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one call queue.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCallQueue::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/DELETE/accounts/{accountId}/phone/call_queues/{callQueueId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/call_queues/<call_queue_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_queue:master"],
    errors = [(400, 400, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallQueue {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Lists the members of one call queue.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCallQueueMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCallQueueMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/GET/accounts/{accountId}/phone/call_queues/{callQueueId}/members)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_queues/<call_queue_id>/members" -> ListCallQueueMembersResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_call_queue_members:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallQueueMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Adds phone users or common areas to one call queue.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallQueueMembers, NewQueueMember};
/// use zoom_rest::phone::master::AddMembersToCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToCallQueue::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/POST/accounts/{accountId}/phone/call_queues/{callQueueId}/members)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/call_queues/<call_queue_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:call_queue_member:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 412, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1001, USER_NOT_FOUND = "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToCallQueue {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Users and common areas to add to the call queue, at most 10 at a time.
    pub members: Option<CallQueueMembers>,
}

/// Removes every member, phone user or common area, from a call queue.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignAllMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAllMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/DELETE/accounts/{accountId}/phone/call_queues/{callQueueId}/members)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/call_queues/<call_queue_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_queue_member:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAllMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Removes one phone user or common area from a call queue.
///
/// Does not work for a call queue manager; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/DELETE/accounts/{accountId}/phone/call_queues/{callQueueId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/call_queues/<call_queue_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_queue_member:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 400, MANAGER_NOT_DELETED = "the manager could not be deleted"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignMember {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
    /// ID of the member to remove.
    pub member_id: String,
}

/// Assigns phone numbers to a call queue, so that callers can dial it directly.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PhoneNumber;
/// use zoom_rest::phone::master::AssignNumbersToCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignNumbersToCallQueue::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .phone_numbers(vec![PhoneNumber::new().number("+14155550100")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/POST/accounts/{accountId}/phone/call_queues/{callQueueId}/phone_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/call_queues/<call_queue_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:call_queue_number:master"],
    errors = [(400, 400, "the call queue does not exist, or a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignNumbersToCallQueue {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Phone numbers to assign, each by its ID or by the number itself; of the two limits Zoom states, five is the safe one. At most 50 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes all phone numbers from a call queue, which leaves them unassigned.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignCallQueueAllPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignCallQueueAllPhoneNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/DELETE/accounts/{accountId}/phone/call_queues/{callQueueId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/call_queues/<call_queue_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_queue_number:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCallQueueAllPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Removes one phone number from a call queue, which leaves it unassigned.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignCallQueuePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignCallQueuePhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/DELETE/accounts/{accountId}/phone/call_queues/{callQueueId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/call_queues/<call_queue_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_queue_number:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 404, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCallQueuePhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}

/// Gives members shared access to a call queue's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::VoicemailAccessGrant;
/// use zoom_rest::phone::master::AddPolicySubsettingToCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySubsettingToCallQueue::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/POST/accounts/{accountId}/phone/call_queues/{callQueueId}/policies/{policyType})
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/call_queues/<call_queue_id>/policies/<policy_type>" -> AddPolicySubsettingToCallQueueResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:call_queue_policy:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13001, INVALID_POLICY_TYPE = "the policy type is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySubsettingToCallQueue {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Members with whom to share the voicemails, one entry each; at most 10, or fewer if the account allows fewer.
    pub voicemail_access_members: Option<Vec<VoicemailAccessGrant>>,
}

/// Changes what members with shared access may do with a call queue's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PolicyVoicemailAccessMember;
/// use zoom_rest::phone::master::UpdateCallQueuePolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueuePolicySubsetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "voice_mail")
///     .voicemail_access_members(vec![
///         PolicyVoicemailAccessMember::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .allow_download(true)
///             .allow_delete(false)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/PATCH/accounts/{accountId}/phone/call_queues/{callQueueId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/call_queues/<call_queue_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:call_queue_policy:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13001, INVALID_POLICY_TYPE = "the policy type is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueuePolicySubsetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Members with whom the voicemails are shared, one entry each. At most 50 items.
    pub voicemail_access_members: Option<Vec<PolicyVoicemailAccessMember>>,
}

/// Ends the shared access of members to a call queue's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteCqPolicySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCqPolicySetting::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/DELETE/accounts/{accountId}/phone/call_queues/{callQueueId}/policies/{policyType})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/call_queues/<call_queue_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_queue_policy:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13001, INVALID_POLICY_TYPE = "the policy type is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCqPolicySetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// IDs of the shares to remove, as `shared_id` of the members with access. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub shared_ids: Vec<String>,
}

/// Lists the call recordings of one call queue.
///
/// Needs a Pro plan or higher, a Zoom Phone license and automatic call recording in the queue's policy. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallQueueRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = GetCallQueueRecordings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-queues/GET/accounts/{accountId}/phone/call_queues/{callQueueId}/recordings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_queues/<call_queue_id>/recordings" -> CallQueueRecordings,
    paginate = recordings: QueueRecording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:master", "phone:read:list_call_queue_recordings:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueRecordings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call queue.
    pub call_queue_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose recordings are listed, within the last six months; a request without it covers the last 24 hours.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose recordings are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
}
