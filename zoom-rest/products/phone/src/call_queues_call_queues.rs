//! Call queues, call queues: 31 operations.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ActiveOrInactive, AssigneeExtensionType, AudioIdAndName, AudioOrSpeechLanguage, AudioRef,
    AutoReceptionistBreakHours, AutoReceptionistHolidays, BreakHours, BusinessHoursSettings, CallQueueMembers,
    CallQueuePolicyCallQueueOptOutReason, CallQueuePolicyCallScreening, CallQueuePolicySmsTemplate, CallQueueSettings,
    CommonAreaOrUser, DeleteType, ExtensionRef, ExtensionSettingType, ForwardToExtension, ForwardToExternalContact,
    ForwardToTeams, ForwardingContact, HourType, IdAndName, InternalOrExternal, NewHolidays, OverridablePolicy,
    PhoneNumber, PolicyChange, PolicyVoicemailAccessMember, QueueRecordingBeepTone, RecordingAnnouncement,
    RecordingCallerNumberType, RecordingStorageLocation, RoutingActionSettingForwardToTeams, SettingType, SiteLockedBy,
    SmsTemplateUpdate, Toggle, UpdateAutoReceptionistPolicySms, UpdateBreakHours, VoicemailAccessGrant,
    VoicemailDestination,
};

/// Lists the account's call queues, which route incoming calls to groups of users.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCallQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_queues = ListCallQueues::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues)
#[zoom_endpoint(
    GET "/phone/call_queues" -> ListCallQueuesResponse,
    paginate = call_queues: ListCallQueuesCallQueue,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_call_queues:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallQueues {
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

/// Response to [`ListCallQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallQueuesResponse {
    /// Call queues, one entry each.
    #[lossy]
    pub call_queues: Vec<ListCallQueuesCallQueue>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call queue in a list, with its extension, site and numbers.
///
/// Element of `call_queues` in [`ListCallQueuesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallQueuesCallQueue {
    /// Extension ID of the call queue.
    pub extension_id: Option<String>,
    /// Extension number of the call queue, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the call queue.
    pub id: Option<String>,
    /// Name of the call queue.
    pub name: Option<String>,
    /// Phone numbers assigned to the call queue.
    pub phone_numbers: Option<Vec<QueuesCallQueuePhoneNumber>>,
    /// Zoom Phone site to which the call queue belongs.
    pub site: Option<IdAndName>,
    /// Whether the call queue is active.
    pub status: Option<ActiveOrInactive>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of a call queue, with its source.
///
/// Element of `phone_numbers` in [`ListCallQueuesCallQueue`] and [`CallQueueDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueuesCallQueuePhoneNumber {
    /// ID that Zoom Phone gave to the phone number.
    pub id: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Whether the number comes from Zoom (`internal`) or from outside, such as another carrier (`external`).
    pub source: Option<InternalOrExternal>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a call queue of phone users or common areas, to which incoming calls are routed.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallQueueMembers, CreateCallQueue, NewQueueMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCallQueue::new("Support", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues)
#[zoom_endpoint(
    POST "/phone/call_queues" -> CreateCallQueueResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue:admin"],
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

/// Response to [`CreateCallQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateCallQueueResponse {
    /// Extension number assigned to the call queue.
    pub extension_number: Option<i64>,
    /// ID of the call queue.
    pub id: Option<String>,
    /// Name of the call queue.
    pub name: Option<String>,
    /// Whether the call queue is active (`active`) or not (`inactive`).
    pub status: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one call queue.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallQueueDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQueueDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/{callQueueId})
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>" -> CallQueueDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue:admin"],
    errors = [(404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueDetails {
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
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the customer's own Oracle Cloud storage for recordings, voicemails and prompts.
    pub own_storage_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Users and common areas that belong to the call queue.
///
/// Value of `members` in [`CallQueueDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueDetailMembers {
    /// Users who are members of the call queue, one entry each. At most 300 items.
    pub users: Option<Vec<CallQueueDetailMembersUser>>,
    /// Common areas, one entry each. At most 300 items.
    pub common_areas: Option<Vec<CommonAreaOrUser>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in a call queue, with the level there and whether calls are received.
///
/// Element of `users` in [`CallQueueDetailMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueDetailMembersUser {
    /// ID of the user.
    pub id: Option<String>,
    /// Whether the user manages the call queue or only works in it.
    pub level: Option<DetailMembersUserLevel>,
    /// Name of the user.
    pub name: Option<String>,
    /// Whether the user can receive calls from the queue.
    pub receive_call: Option<bool>,
    /// Extension ID of the user.
    pub extension_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user manages the call queue or only works in it.
///
/// Values of `level` in [`CallQueueDetailMembersUser`].
#[zoom_enum]
pub enum DetailMembersUserLevel {
    /// `manager`: Can change queue settings and manage its recordings and voicemail.
    Manager,
    /// `user`: A queue member without manager privileges.
    User,
}

/// Policies of the call queue: with whom its voicemails are shared.
///
/// Value of `policy` in [`CallQueueDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueDetailPolicy {
    /// Members with whom the voicemails are shared, one entry each. At most 50 items.
    pub voicemail_access_members: Option<Vec<PolicyVoicemailAccessMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one call queue.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCallQueueDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueueDetails::new("Zl3aVt0bQ9y")
///     .cost_center("Sales")
///     .department("Sales")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/PATCH/phone/call_queues/{callQueueId})
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 400, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueueDetails {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Name of the cost center to which the call queue belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the call queue belongs.
    pub department: Option<String>,
    /// Description of the call queue, in free text.
    #[length(..=32)]
    pub description: Option<String>,
    /// Extension number of the call queue.
    pub extension_number: Option<i64>,
    /// Name of the call queue.
    #[length(..=32)]
    pub name: Option<String>,
    /// ID of the Zoom Phone site to which the call queue belongs.
    pub site_id: Option<String>,
    /// Whether the call queue is active.
    pub status: Option<ActiveOrInactive>,
    /// IANA time zone of the call queue.
    pub timezone: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioOrSpeechLanguage>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Deletes one call queue.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCallQueue::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/{callQueueId})
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue:admin"],
    errors = [(400, 400, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallQueue {
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Returns how a call queue handles calls during one type of hours.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetCallQueueCallHandlingSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQueueCallHandlingSetting::new("Zl3aVt0bQ9y")
///     .hour_type(HourType::BusinessHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/{callQueueId}/call_handling/settings)
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/call_handling/settings" -> GetCallQueueCallHandlingSettingResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue_call_handling_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (404, 404, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueCallHandlingSetting {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Which hours the call handling applies to, such as business or closed hours.
    pub hour_type: Option<HourType>,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetCallQueueCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetCallQueueCallHandlingSettingResponse {
    /// Greeting and other audio prompts that callers hear.
    pub greeting_setting: Option<CallHandlingSettingGreetingSetting>,
    /// How incoming calls wait for and reach the members of the call queue; only for business hours.
    pub call_distribution_setting: Option<CallDistributionSetting>,
    /// What happens to calls that nobody takes in time or that find the queue full.
    pub call_handling_setting: Option<CallQueueCallHandlingSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Greeting and other audio prompts that callers hear.
///
/// Value of `greeting_setting` in [`GetCallQueueCallHandlingSettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingGreetingSetting {
    /// Audio that callers hear when the call queue answers.
    pub greeting_prompt: Option<AudioIdAndName>,
    /// What callers hear while the call queue connects them to a member.
    pub audio_while_connecting: Option<AudioIdAndName>,
    /// Music that callers hear while they wait in the queue or are on hold.
    pub music_on_hold: Option<AudioIdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How incoming calls wait for and reach the members of the call queue; only for business hours.
///
/// Value of `call_distribution_setting` in [`GetCallQueueCallHandlingSettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDistributionSetting {
    /// Longest wait of a caller in the queue, in seconds; after that, the call overflows, which passes it on. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, `180`, `240`, `300`, `600`, `900`, `1200`, `1500`, `1800`.
    pub max_wait_time: Option<i64>,
    /// Seconds that an agent has for wrapping up before the next call. One of `0`, `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, `180`, `240`.
    pub wrap_up_time: Option<i64>,
    /// How many calls may wait at once; further ones overflow.
    #[range(0..=60)]
    pub max_call_in_queue: Option<i64>,
    /// Whether queue members are notified of new incoming calls while they are on a call.
    pub receive_calls_while_on_a_call: Option<bool>,
    /// In which order the members of the call queue ring when a call comes in.
    pub ring_mode: Option<CallDistributionSettingRingMode>,
    /// Details for the chosen `ring_mode`; absent if all ring at the same time.
    pub ring_mode_setting: Option<RingModeSetting>,
    /// Whether members of the call queue can set business hours for themselves.
    pub allow_members_to_set_own_business_hours: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// In which order the members of a call queue ring when a call comes in.
///
/// Values of `ring_mode` in [`CallDistributionSetting`] and [`CallHandlingCallDistributionSetting`].
#[zoom_enum]
pub enum CallDistributionSettingRingMode {
    /// `simultaneous`: All available members ring at the same time.
    Simultaneous,
    /// `sequential`: Members ring one after another.
    Sequential,
    /// `rotating`: Starts with the member after the one who last took a call.
    Rotating,
    /// `longest_idle`: Starts with the member who has waited longest since a call.
    LongestIdle,
    /// `group_rotating`: Zoom divides the members into groups of equal size, which ring in turn.
    GroupRotating,
    /// `custom_group_rotating`: Groups of members that an administrator defined ring in turn.
    CustomGroupRotating,
}

/// Details for the chosen `ring_mode`; absent if all ring at the same time.
///
/// Value of `ring_mode_setting` in [`CallDistributionSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RingModeSetting {
    /// Seconds for which a member or group rings, before the next one rings or the call overflows.
    pub ring_duration: Option<i64>,
    /// Whether several waiting calls ring different queue members at the same time.
    pub handle_multiple_calls: Option<bool>,
    /// Whether calls skip offline devices and the members' added phone numbers.
    pub skip_offline_device_phone_number: Option<bool>,
    /// How many queue members ring together before the next group takes its turn.
    #[range(2..=50)]
    pub group_size: Option<i64>,
    /// Groups of members that an administrator defined, one entry each; only for the ring mode `custom_group_rotating`. At most 20 items.
    pub custom_groups: Option<Vec<CustomGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of call queue members that ring together, with its members and its place in the order.
///
/// Response to [`CreateCallQueueCustomGroup`] and [`GetCallQueueCustomGroupDetail`].
///
/// Element of `custom_groups` in [`RingModeSetting`] and [`ListCallQueueCustomGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomGroup {
    /// ID of the custom group.
    pub custom_group_id: Option<String>,
    /// Order in which the group is tried, counted from 1; smaller numbers come first.
    pub sequence: Option<i64>,
    /// Name of the custom group.
    pub name: Option<String>,
    /// Description of the custom group, in free text.
    pub description: Option<String>,
    /// Members of the custom group, one entry each.
    pub members: Option<Vec<CallHandlingSettingMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension in a custom group, by ID, number and name.
///
/// Element of `members` in [`CustomGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingMember {
    /// Extension ID of the member.
    pub extension_id: Option<String>,
    /// Name of the member.
    pub name: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to calls that nobody takes in time or that find the queue full.
///
/// Value of `call_handling_setting` in [`GetCallQueueCallHandlingSettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueCallHandlingSetting {
    /// What happens to a call that nobody takes or that finds the queue full.
    pub overflow_action: Option<OverflowAction>,
    /// Details of the overflow action; not used if it is `disconnect`.
    pub overflow_action_setting: Option<OverflowActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to a call that nobody takes or that finds the queue full.
///
/// Values of `overflow_action` in [`CallQueueCallHandlingSetting`] and [`UpdateQueueRequestCallHandlingSetting`].
#[zoom_enum]
pub enum OverflowAction {
    /// `forward_to_voicemail`: Sends the call to voicemail.
    ForwardToVoicemail,
    /// `forward_to_extension`: Sends the call to another internal extension.
    ForwardToExtension,
    /// `forward_to_external_contact`: Sends the call to a contact outside the account.
    ForwardToExternalContact,
    /// `forward_to_external_number`: Sends the call to a phone number outside the account.
    ForwardToExternalNumber,
    /// `forward_to_zoom_contact_center`: Sends the call to a voice flow of Zoom Contact Center.
    ForwardToZoomContactCenter,
    /// `play_message_then_disconnect`: Plays a message, and then ends the call.
    PlayMessageThenDisconnect,
    /// `disconnect`: Ends the call.
    Disconnect,
    /// `forward_to_teams`: Sends the call to a Microsoft Teams resource account, which belongs to a service, not to a person.
    ForwardToTeams,
}

/// Details of the overflow action; not used if it is `disconnect`.
///
/// Value of `overflow_action_setting` in [`CallQueueCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OverflowActionSetting {
    /// Extension whose mailbox receives the voicemail.
    pub leave_voicemail_to: Option<VoicemailDestination>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Extension of the operator; used if `connect_to_operator` is true.
    pub operator_extension: Option<ForwardToExtension>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<AudioIdAndName>,
    /// Audio that tells callers how to leave a voicemail; used if `connect_to_operator` is true.
    pub leave_voicemail_instruction: Option<AudioIdAndName>,
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    pub forward_phone_number: Option<String>,
    /// Zoom Contact Center number to which calls are forwarded, in E.164 format.
    pub zoom_contact_center_number: Option<String>,
    /// Name of the Zoom Contact Center flow.
    pub zoom_contact_center_flow_name: Option<String>,
    /// Audio that plays before the call is disconnected.
    pub message_greeting: Option<AudioIdAndName>,
    /// Microsoft Teams resource account that takes the calls; needs Zoom Phone for Microsoft Teams.
    pub forward_to_teams: Option<ForwardToTeams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates how a call queue handles calls during one type of hours.
///
/// Omitted properties stay unchanged; needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallDistributionSettingRingMode, CallDistributionSettingRingModeSetting, CallHandlingCallDistributionSetting, HourType, UpdateCallQueueCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueueCallHandlingSetting::new("Zl3aVt0bQ9y", HourType::BusinessHours)
///     .call_distribution_setting(
///         CallHandlingCallDistributionSetting::new()
///             .max_wait_time(60)
///             .ring_mode(CallDistributionSettingRingMode::LongestIdle)
///             .ring_mode_setting(
///                 CallDistributionSettingRingModeSetting::new().ring_duration(20),
///             ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/PATCH/phone/call_queues/{callQueueId}/call_handling/settings/{hourType})
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/call_handling/settings/<hour_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_call_handling_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 13802, AUDIO_DOES_NOT_EXIST = "the audio does not exist"),
        (400, 13808, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
        (400, 13810, EXTERNAL_CONTACT_DOES_NOT_EXIST = "the external contact does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueueCallHandlingSetting {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Which hours the call handling applies to; a queue that is open all day, every day has no closed or break hours.
    pub hour_type: HourType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
    /// Greeting and other audio prompts that callers hear.
    pub greeting_setting: Option<CallQueueCallHandlingGreetingSetting>,
    /// How incoming calls wait for and reach the members of the call queue; only for business hours.
    pub call_distribution_setting: Option<CallHandlingCallDistributionSetting>,
    /// What happens to calls that nobody takes in time or that find the queue full.
    pub call_handling_setting: Option<UpdateQueueRequestCallHandlingSetting>,
}

/// Greeting and other audio prompts that callers hear.
///
/// Value of `greeting_setting` in [`UpdateCallQueueCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueCallHandlingGreetingSetting {
    /// Audio that callers hear when the call queue answers.
    pub greeting_prompt: Option<AudioRef>,
    /// What callers hear while the call queue connects them to a member.
    pub audio_while_connecting: Option<AudioRef>,
    /// Music that callers hear while they wait in the queue or are on hold.
    pub music_on_hold: Option<AudioRef>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How incoming calls wait for and reach the members of the call queue; only for business hours.
///
/// Value of `call_distribution_setting` in [`UpdateCallQueueCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingCallDistributionSetting {
    /// Longest wait of a caller in the queue, in seconds; after that, the call overflows, which passes it on. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, `180`, `240`, `300`, `600`, `900`, `1200`, `1500`, `1800`.
    pub max_wait_time: Option<i64>,
    /// Seconds that an agent has for wrapping up before the next call. One of `0`, `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, `180`, `240`.
    pub wrap_up_time: Option<i64>,
    /// How many calls may wait at once; further ones overflow.
    #[range(0..=60)]
    pub max_call_in_queue: Option<i64>,
    /// Whether queue members are notified of new incoming calls while they are on a call.
    pub receive_calls_while_on_a_call: Option<bool>,
    /// Whether members of the call queue can set business hours for themselves.
    pub allow_members_to_set_own_business_hours: Option<bool>,
    /// In which order the members of the call queue ring when a call comes in.
    pub ring_mode: Option<CallDistributionSettingRingMode>,
    /// Details for the chosen `ring_mode`; not used if all members ring at the same time.
    pub ring_mode_setting: Option<CallDistributionSettingRingModeSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details for the chosen `ring_mode`; not used if all members ring at the same time.
///
/// Value of `ring_mode_setting` in [`CallHandlingCallDistributionSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDistributionSettingRingModeSetting {
    /// Seconds for which a member or group rings, before the next one rings or the call overflows. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ring_duration: Option<i64>,
    /// Whether several waiting calls ring different queue members at the same time.
    pub handle_multiple_calls: Option<bool>,
    /// Whether calls skip offline devices and the members' added phone numbers.
    pub skip_offline_device_phone_number: Option<bool>,
    /// How many queue members ring together before the next group takes its turn.
    #[range(2..=50)]
    pub group_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to calls that nobody takes in time or that find the queue full.
///
/// Value of `call_handling_setting` in [`UpdateCallQueueCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateQueueRequestCallHandlingSetting {
    /// What happens to a call that nobody takes or that finds the queue full.
    pub overflow_action: Option<OverflowAction>,
    /// Details of the overflow action; not used if it is `disconnect`.
    pub overflow_action_setting: Option<CallHandlingSettingOverflowActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details of the overflow action; not used if it is `disconnect`.
///
/// Value of `overflow_action_setting` in [`UpdateQueueRequestCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingOverflowActionSetting {
    /// Extension whose mailbox receives the voicemail.
    pub leave_voicemail_to: Option<ExtensionRef>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Extension of the operator; used if `connect_to_operator` is true.
    pub operator_extension: Option<ExtensionRef>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<AudioRef>,
    /// Audio that tells callers how to leave a voicemail; used if `connect_to_operator` is true.
    pub leave_voicemail_instruction: Option<AudioRef>,
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ExtensionRef>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardingContact>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    pub forward_phone_number: Option<String>,
    /// Zoom Contact Center number to which calls are forwarded, in E.164 format.
    pub zoom_contact_center_number: Option<String>,
    /// Audio that plays before the call is disconnected, if the overflow action is to play a message and hang up.
    pub message_greeting: Option<AudioRef>,
    /// Microsoft Teams resource account that takes the calls; needs Zoom Phone for Microsoft Teams.
    pub forward_to_teams: Option<RoutingActionSettingForwardToTeams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the custom groups of one call queue, each with members that ring together.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCallQueueCustomGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCallQueueCustomGroups::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/{callQueueId}/custom_groups)
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/custom_groups" -> ListCallQueueCustomGroupsResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue_custom_group:admin"],
    errors = [(404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallQueueCustomGroups {
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Response to [`ListCallQueueCustomGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallQueueCustomGroupsResponse {
    /// Groups within the call queue, one entry each.
    pub custom_groups: Option<Vec<CustomGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a custom group in one call queue, whose members ring together when its turn comes.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CreateCallQueueCustomGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCallQueueCustomGroup::new("Zl3aVt0bQ9y", "Support")
///     .description("Answers technical questions")
///     .member_extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/{callQueueId}/custom_groups)
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/custom_groups" -> CustomGroup,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_custom_group:admin"],
    errors = [
        (400, 13003, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCallQueueCustomGroup {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Name of the custom group.
    #[length(1..=64)]
    pub name: String,
    /// Description of the custom group, in free text.
    #[length(..=256)]
    pub description: Option<String>,
    /// Extension IDs of the members. At most 50 items.
    pub member_extension_ids: Option<Vec<String>>,
}

/// Returns one custom group of a call queue, whose members ring together.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallQueueCustomGroupDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQueueCustomGroupDetail::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/{callQueueId}/custom_groups/{customGroupId})
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>" -> CustomGroup,
    rate_limit = Light,
    scopes = [
        "phone:read:admin",
        "phone:master",
        "phone:read:call_queue_custom_group:admin",
        "phone:read:call_queue_custom_group:master",
    ],
    errors = [
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13002, CUSTOM_GROUP_DOES_NOT_EXIST = "the custom group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueCustomGroupDetail {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// ID of the custom group.
    pub custom_group_id: String,
}

/// Updates one custom group of a call queue, whose members ring together.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCustomGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateCustomGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Answers technical questions")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/PATCH/phone/call_queues/{callQueueId}/custom_groups/{customGroupId})
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>" -> UpdateCustomGroupResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_custom_group:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13002, CUSTOM_GROUP_DOES_NOT_EXIST = "the custom group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCustomGroup {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// ID of the custom group.
    pub custom_group_id: String,
    /// Name of the custom group.
    #[length(1..=64)]
    pub name: Option<String>,
    /// Description of the custom group, in free text.
    #[length(..=256)]
    pub description: Option<String>,
}

/// Response to [`UpdateCustomGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomGroupResponse {
    /// ID of the custom group.
    pub custom_group_id: Option<String>,
    /// Order in which the group is tried, counted from 1; smaller numbers come first.
    pub sequence: Option<String>,
    /// Name of the custom group.
    pub name: Option<String>,
    /// Description of the custom group, in free text.
    pub description: Option<String>,
    /// Members of the custom group, one entry each.
    pub members: Option<Vec<CustomGroupMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension in a custom group, by ID, number and name.
///
/// Element of `members` in [`UpdateCustomGroupResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomGroupMember {
    /// Extension ID of the member.
    pub extension_id: Option<String>,
    /// Name of the member.
    pub name: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one custom group of a call queue, whose members ring together.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteCustomGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCustomGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/{callQueueId}/custom_groups/{customGroupId})
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:delete:call_queue_custom_group:admin",
        "phone:delete:call_queue_custom_group:master",
    ],
    errors = [
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13002, CUSTOM_GROUP_DOES_NOT_EXIST = "the custom group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCustomGroup {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// ID of the custom group.
    pub custom_group_id: String,
}

/// Adds members of a call queue to one of its custom groups, whose members ring together.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddMembersToCustomGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToCustomGroup::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/{callQueueId}/custom_groups/{customGroupId}/members)
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_custom_group_member:admin"],
    errors = [
        (400, 13004, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13002, CUSTOM_GROUP_DOES_NOT_EXIST = "the custom group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToCustomGroup {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// ID of the custom group.
    pub custom_group_id: String,
    /// Extension IDs of the members. At most 50 items.
    pub member_extension_ids: Vec<String>,
}

/// Removes one extension from a call queue's custom group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveCustomGroupMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCustomGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/{callQueueId}/custom_groups/{customGroupId}/members/{extensionId})
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_custom_group_member:admin"],
    errors = [
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13002, CUSTOM_GROUP_DOES_NOT_EXIST = "the custom group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCustomGroupMember {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// ID of the custom group.
    pub custom_group_id: String,
    /// Extension ID of the member to remove.
    pub extension_id: String,
}

/// Lists the members of one call queue.
///
/// For account owners and admins; needs a Pro, Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCallQueueMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCallQueueMembers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/{callQueueId}/members)
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/members" -> ListCallQueueMembersResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_call_queue_members:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallQueueMembers {
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Response to [`ListCallQueueMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallQueueMembersResponse {
    /// Members of the call queue, one entry each. At most 300 items.
    pub call_queue_members: Option<Vec<CallQueueMember>>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member of a call queue, a user or a common area, and whether calls are received.
///
/// Element of `call_queue_members` in [`ListCallQueueMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueMember {
    /// ID of the call queue member.
    pub id: Option<String>,
    /// Whether the member is a user or a common area.
    pub level: Option<AssigneeExtensionType>,
    /// Name of the call queue member.
    pub name: Option<String>,
    /// Whether the member can receive calls from the queue.
    pub receive_call: Option<bool>,
    /// ID of the extension that a user or common area has.
    pub extension_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds phone users or common areas to one call queue.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddMembersToCallQueue, CallQueueMembers, NewQueueMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToCallQueue::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/{callQueueId}/members)
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_member:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 412, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1001, USER_NOT_FOUND = "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToCallQueue {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Users and common areas to add to the call queue, at most 10 at a time.
    pub members: Option<CallQueueMembers>,
}

/// Removes every member, phone user or common area, from a call queue.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignAllMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAllMembers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/{callQueueId}/members)
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_member:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAllMembers {
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Removes one phone user or common area from a call queue.
///
/// Does not work for a call queue manager; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/{callQueueId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_member:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 400, MANAGER_NOT_DELETED = "the manager could not be deleted"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignMember {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// ID of the member to remove.
    pub member_id: String,
}

/// Assigns phone numbers to a call queue, so that callers can dial it directly.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignNumbersToCallQueue, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignNumbersToCallQueue::new("Zl3aVt0bQ9y")
///     .phone_numbers(vec![PhoneNumber::new().number("+14155550100")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/{callQueueId}/phone_numbers)
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_number:admin"],
    errors = [(400, 400, "the call queue does not exist, or a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignNumbersToCallQueue {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Phone numbers to assign, each by its ID or by the number itself; of the two limits Zoom states, five is the safe one. At most 50 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes all phone numbers from a call queue, which leaves them unassigned.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignCallQueueAllPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignCallQueueAllPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/{callQueueId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_number:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCallQueueAllPhoneNumbers {
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Removes one phone number from a call queue, which leaves it unassigned.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignCallQueuePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignCallQueuePhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/{callQueueId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_number:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 404, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCallQueuePhoneNumber {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}

/// Returns the policies of one call queue, such as those for recording, voicemail and SMS.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallQueuePolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQueuePolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/{callQueueId}/policies)
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/policies" -> CallQueuePolicy,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue_policy:admin"],
    errors = [(404, 404, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueuePolicy {
    /// ID of the call queue.
    pub call_queue_id: String,
}

/// Response to [`GetCallQueuePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicy {
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<OverridablePolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<CallPolicyVoicemailNotificationEmail>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<CallQueuePolicyAutoCallRecording>,
    /// Policy for recordings that members of the call queue start themselves.
    pub ad_hoc_call_recording_for_members: Option<Toggle>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<CallQueuePolicySms>,
    /// Policy for giving each queue a code with which users of the same site pick up waiting calls.
    pub call_queue_pickup_code: Option<Toggle>,
    /// Whether faxes can be sent and received, and how their arrival is announced.
    pub online_fax: Option<CallQueuePolicyOnlineFax>,
    /// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
    pub sms_template: Option<CallQueuePolicySmsTemplate>,
    /// Whether SMS are answered automatically; needs the Zoom Phone Power Pack add-on.
    pub sms_auto_reply: Option<SmsAutoReply>,
    /// Policy that makes external callers press a button before they are connected.
    pub call_screening: Option<CallQueuePolicyCallScreening>,
    /// Policy that blocks calls which show no caller ID.
    pub block_calls_without_caller_id: Option<OverridablePolicy>,
    /// Policy that makes members give a reason when they stop receiving queue calls.
    pub call_queue_opt_out_reason: Option<CallQueuePolicyCallQueueOptOutReason>,
    /// Policy that lets desktop clients answer call queue calls automatically.
    pub auto_answer_call_queue_calls: Option<OverridablePolicy>,
    /// Policy that deletes items such as call logs, recordings and voicemails when their retention time has passed.
    pub auto_delete_data_after_retention_duration: Option<CallDataRetentionPolicy>,
    /// Whether AI Companion can summarize SMS conversations and extract tasks from them.
    pub team_sms_thread_summary: Option<OverridablePolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how users are emailed about new voicemails.
///
/// Value of `voicemail_notification_by_email` in [`CallQueuePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallPolicyVoicemailNotificationEmail {
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether the addresses in `forward_email_list` get a copy of the notification email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Addresses that receive a copy of the voicemail notification.
    pub forward_email_list: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`CallQueuePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyAutoCallRecording {
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Direction of the calls that are recorded automatically: inbound, outbound or both.
    pub recording_calls: Option<AutoCallRecordingCalls>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends when its automatic recording fails; emergency calls go on.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<QueueRecordingBeepTone>,
    /// Whether and how an audio prompt announces that an incoming call is recorded.
    pub inbound_audio_notification: Option<RecordingAnnouncement>,
    /// Whether and how an audio prompt announces that an outgoing call is recorded.
    pub outbound_audio_notification: Option<RecordingAnnouncement>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Direction of the calls that are recorded automatically: inbound, outbound or both.
///
/// Values of `recording_calls` in [`CallQueuePolicyAutoCallRecording`] and [`UpdateCallQueuePolicyAutoCallRecording`].
#[zoom_enum]
pub enum AutoCallRecordingCalls {
    /// `inbound_and_outbound`: Incoming and outgoing calls.
    InboundAndOutbound,
    /// `inbound`: Incoming calls only.
    Inbound,
    /// `outbound`: Outgoing calls only.
    Outbound,
}

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`CallQueuePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicySms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Countries with which SMS may be exchanged, ISO 3166-1 alpha-2.
    pub international_sms_countries: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether faxes can be sent and received, and how their arrival is announced.
///
/// Value of `online_fax` in [`CallQueuePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyOnlineFax {
    /// Whether faxes can be sent and received.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether the arrival of a fax triggers an email notification.
    pub fax_notification_by_email: Option<bool>,
    /// Addresses that receive the notification of a new fax.
    pub fax_notification_email_list: Option<Vec<String>>,
    /// Whether the notification email carries the fax as an attachment.
    pub include_fax_as_attachment: Option<bool>,
    /// Whether a transmission report is produced for each fax sent.
    pub enable_outbound_fax_transmission_report: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether SMS are answered automatically; needs the Zoom Phone Power Pack add-on.
///
/// Value of `sms_auto_reply` in [`CallQueuePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsAutoReply {
    /// Whether SMS messages are answered automatically.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Reply that is sent automatically to incoming SMS messages.
    pub auto_reply_for_inbound_message: Option<AutoReplyForInboundMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reply that is sent automatically to incoming SMS messages.
///
/// Value of `auto_reply_for_inbound_message` in [`SmsAutoReply`] and [`CallQueuePolicySmsAutoReply`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReplyForInboundMessage {
    /// Whether the automatic reply is always sent or only outside business hours.
    pub trigger_event_type: Option<TriggerEventType>,
    /// Text of the automatic reply.
    pub content: Option<String>,
    /// Whether the automatic reply is in use.
    pub active: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the automatic reply is always sent or only outside business hours.
///
/// Values of `trigger_event_type` in [`AutoReplyForInboundMessage`].
#[zoom_enum]
pub enum TriggerEventType {
    /// `closed_hours`: Only outside business hours.
    ClosedHours,
    /// `always`: At all times.
    Always,
}

/// Policy that deletes call logs, recordings, voicemails, SMS and faxes when their retention time has passed.
///
/// Value of `auto_delete_data_after_retention_duration` in [`CallQueuePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDataRetentionPolicy {
    /// Whether data is deleted when the retention time has passed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// How long each kind of data is kept before it is deleted.
    pub items: Option<Vec<CallDataRetention>>,
    /// Whether data whose retention time is over is soft-deleted at first or permanently deleted at once.
    pub delete_type: Option<DeleteType>,
    /// Days after which data is permanently deleted, presumably counted from its soft deletion, which Zoom does not say; `-1` keeps it.
    pub permanently_delete_after_days: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Type of data with the time after which it is deleted.
///
/// Element of `items` in [`CallDataRetentionPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDataRetention {
    /// Kind of data that is kept, such as call logs or recordings.
    #[wire("type")]
    pub kind: Option<QueueRetainedDataType>,
    /// How long items are kept, counted in `time_unit`; `-1` without limit.
    pub duration: Option<i64>,
    /// Unit in which the retention period is stated. Always `day`.
    pub time_unit: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of data that is kept, such as call logs or recordings.
///
/// Values of `type` in [`CallDataRetention`] and [`UpdateDataRetention`].
#[zoom_enum]
pub enum QueueRetainedDataType {
    /// `callLog`: Logs of calls.
    #[value("callLog")]
    CallLog,
    /// `automaticRecording`: Recordings that start automatically with a call.
    #[value("automaticRecording")]
    AutomaticRecording,
    /// `voicemail`: Voice messages from callers.
    Voicemail,
    /// `sms`: Text messages and their conversations.
    Sms,
    /// `fax`.
    Fax,
}

/// Updates the policy settings of one call queue.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PolicyChange, Toggle, UpdateCallQueuePolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueuePolicy::new("Zl3aVt0bQ9y")
///     .voicemail_transcription(PolicyChange::new().enable(true))
///     .call_queue_pickup_code(Toggle::new().enable(true))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/PATCH/phone/call_queues/{callQueueId}/policies)
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_policy:admin"],
    errors = [
        (400, 13802, AUDIO_DOES_NOT_EXIST = "the audio does not exist"),
        (400, 13803, SMS_TEMPLATE_DOES_NOT_EXIST = "the SMS template does not exist"),
        (404, 404, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueuePolicy {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<PolicyChange>,
    /// Whether and how members with access to the queue's voicemails are emailed about new ones.
    pub voicemail_notification_by_email: Option<UpdatePolicyVoicemailNotificationEmail>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<UpdateCallQueuePolicyAutoCallRecording>,
    /// Policy for recordings that members of the call queue start themselves.
    pub ad_hoc_call_recording_for_members: Option<Toggle>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<UpdateAutoReceptionistPolicySms>,
    /// Policy for a code with which users of the same site pick up calls that wait in the queue.
    pub call_queue_pickup_code: Option<Toggle>,
    /// Whether faxes can be sent and received, and how their arrival is announced.
    pub online_fax: Option<UpdateCallQueuePolicyOnlineFax>,
    /// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
    pub sms_template: Option<UpdateCallQueuePolicySmsTemplate>,
    /// Whether SMS are answered automatically; needs the Zoom Phone Power Pack add-on.
    pub sms_auto_reply: Option<CallQueuePolicySmsAutoReply>,
    /// Policy that makes external callers press a button before they are connected.
    pub call_screening: Option<UpdateCallQueuePolicyCallScreening>,
    /// Policy that blocks calls which show no caller ID.
    pub block_calls_without_caller_id: Option<PolicyChange>,
    /// Policy that makes members give a reason when they stop receiving queue calls.
    pub call_queue_opt_out_reason: Option<UpdateQueuePolicyCallQueueOptOutReason>,
    /// Policy that lets desktop clients answer call queue calls automatically.
    pub auto_answer_call_queue_calls: Option<PolicyChange>,
    /// Policy that deletes call logs, recordings, voicemails, SMS and faxes when their retention time has passed.
    pub auto_delete_data_after_retention_duration: Option<UpdateDataRetentionPolicy>,
    /// Whether AI Companion can summarize SMS conversations and extract tasks from them.
    pub team_sms_thread_summary: Option<PolicyChange>,
}

/// Whether and how members with access to the queue's voicemails are emailed about new ones.
///
/// Value of `voicemail_notification_by_email` in [`UpdateCallQueuePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatePolicyVoicemailNotificationEmail {
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether the addresses in `forward_email_list` get a copy of the notification email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Addresses that receive a copy of the voicemail notification. At most 3 items.
    pub forward_email_list: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`UpdateCallQueuePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyAutoCallRecording {
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Direction of the calls that are recorded automatically: inbound, outbound or both.
    pub recording_calls: Option<AutoCallRecordingCalls>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether parties must press 1 to consent; superseded by the inbound and outbound notification settings.
    pub recording_explicit_consent: Option<bool>,
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends when its automatic recording fails; emergency calls go on.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<QueueRecordingBeepTone>,
    /// Whether and how an audio prompt announces that an incoming call is recorded.
    pub inbound_audio_notification: Option<RecordingAnnouncement>,
    /// Whether and how an audio prompt announces that an outgoing call is recorded.
    pub outbound_audio_notification: Option<RecordingAnnouncement>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether faxes can be sent and received, and how their arrival is announced.
///
/// Value of `online_fax` in [`UpdateCallQueuePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyOnlineFax {
    /// Whether faxes can be sent and received.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the arrival of a fax triggers an email notification.
    pub fax_notification_by_email: Option<bool>,
    /// Addresses that receive the notification of a new fax.
    pub fax_notification_email_list: Option<Vec<String>>,
    /// Whether the notification email carries the fax as an attachment.
    pub include_fax_as_attachment: Option<bool>,
    /// Whether a transmission report is produced for each fax sent.
    pub enable_outbound_fax_transmission_report: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
///
/// Value of `sms_template` in [`UpdateCallQueuePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicySmsTemplate {
    /// Whether users can use SMS templates; the Zoom Phone Power Pack add-on is needed.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// SMS templates to turn on or off for the users of the call queue, one entry each.
    pub sms_template_list: Option<Vec<SmsTemplateUpdate>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether SMS are answered automatically; needs the Zoom Phone Power Pack add-on.
///
/// Value of `sms_auto_reply` in [`UpdateCallQueuePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicySmsAutoReply {
    /// Whether SMS messages are answered automatically.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Reply that is sent automatically to incoming SMS messages.
    pub auto_reply_for_inbound_message: Option<AutoReplyForInboundMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that makes external callers press a button before they are connected.
///
/// Value of `call_screening` in [`UpdateCallQueuePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyCallScreening {
    /// Whether external callers must press a button before they are connected.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether callers among the user's and the company's contacts skip call screening.
    pub exclude_user_company_contacts: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that makes members give a reason when they stop receiving queue calls.
///
/// Value of `call_queue_opt_out_reason` in [`UpdateCallQueuePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateQueuePolicyCallQueueOptOutReason {
    /// Whether members must give a reason when they stop receiving queue calls.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Reasons to turn on or off for members to choose from, one entry each.
    pub call_queue_opt_out_reasons_list: Option<Vec<UpdateOptOutReason>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reason for opting out of a call queue, to be turned on or off.
///
/// Element of `call_queue_opt_out_reasons_list` in [`UpdateQueuePolicyCallQueueOptOutReason`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateOptOutReason {
    /// Text of the reason for stopping queue calls, such as `Lunch break`.
    pub code: Option<String>,
    /// Whether members can choose this reason.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that deletes call logs, recordings, voicemails, SMS and faxes when their retention time has passed.
///
/// Value of `auto_delete_data_after_retention_duration` in [`UpdateCallQueuePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateDataRetentionPolicy {
    /// Whether data is deleted when the retention time has passed.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// How long each kind of data is kept before it is deleted.
    pub items: Option<Vec<UpdateDataRetention>>,
    /// Whether data whose retention time is over is soft-deleted at first or permanently deleted at once.
    pub delete_type: Option<DeleteType>,
    /// Days after which data is permanently deleted, presumably counted from its soft deletion, which Zoom does not say; `-1` keeps it.
    pub permanently_delete_after_days: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of data that is deleted automatically, with how long to keep it.
///
/// Element of `items` in [`UpdateDataRetentionPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateDataRetention {
    /// Kind of data that is kept, such as call logs or recordings.
    #[wire("type")]
    pub kind: Option<QueueRetainedDataType>,
    /// Unit in which the retention period is stated. The only value is `day`.
    pub time_unit: Option<String>,
    /// How long items are kept, counted in `time_unit`; `-1` without limit.
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Gives members shared access to a call queue's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPolicySubsettingToCallQueue, VoicemailAccessGrant};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySubsettingToCallQueue::new("Zl3aVt0bQ9y", "voice_mail")
///     .voicemail_access_members(vec![
///         VoicemailAccessGrant::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .allow_download(true),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/{callQueueId}/policies/{policyType})
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/policies/<policy_type>" -> AddPolicySubsettingToCallQueueResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_policy:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 400, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13001, INVALID_POLICY_TYPE = "the policy type is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySubsettingToCallQueue {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Members with whom to share the voicemails, one entry each; at most 10, or fewer if the account allows fewer. At most 10 items.
    pub voicemail_access_members: Option<Vec<VoicemailAccessGrant>>,
}

/// Response to [`AddPolicySubsettingToCallQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPolicySubsettingToCallQueueResponse {
    /// Members with whom the voicemails are shared, one entry each.
    pub voicemail_access_members: Option<Vec<PolicyVoicemailAccessMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes what members with shared access may do with a call queue's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PolicyVoicemailAccessMember, UpdateCallQueuePolicySubsetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueuePolicySubsetting::new("Zl3aVt0bQ9y", "voice_mail")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/PATCH/phone/call_queues/{callQueueId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_policy:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13001, INVALID_POLICY_TYPE = "the policy type is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueuePolicySubsetting {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Members with whom the voicemails are shared, one entry each. At most 50 items.
    pub voicemail_access_members: Option<Vec<PolicyVoicemailAccessMember>>,
}

/// Ends the shared access of members to a call queue's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteCqPolicySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCqPolicySetting::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/{callQueueId}/policies/{policyType})
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_policy:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 13000, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
        (404, 13001, INVALID_POLICY_TYPE = "the policy type is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCqPolicySetting {
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
/// Needs a Pro plan or higher, a Zoom Phone license and automatic call recording in the queue's policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallQueueRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = GetCallQueueRecordings::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/{callQueueId}/recordings)
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/recordings" -> CallQueueRecordings,
    paginate = recordings: QueueRecording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:list_call_queue_recordings:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueRecordings {
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

/// Response to [`GetCallQueueRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueRecordings {
    /// Start of the period whose recordings are listed.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// The recordings, one entry each.
    #[lossy]
    pub recordings: Vec<QueueRecording>,
    /// End of the period whose recordings are listed.
    pub to: Option<String>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording of a call that a call queue received or made, with its parties and length.
///
/// Element of `recordings` in [`CallQueueRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueRecording {
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    pub callee_number_type: Option<RecordingCalleeNumberType>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// Day on which the recording was made.
    pub date_time: Option<Date>,
    /// Whether the recorded call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// URL of the call recording; the download needs an access token.
    pub download_url: Option<String>,
    /// Length of the recording, in seconds.
    pub duration: Option<i64>,
    /// ID of the recording.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of number that was called in the recorded call, such as an extension.
///
/// Values of `callee_number_type` in [`QueueRecording`].
#[zoom_enum]
pub enum RecordingCalleeNumberType {
    /// `1`: Internal number (extension).
    #[value("1")]
    InternalNumber,
    /// `2`: External phone number.
    #[value("2")]
    ExternalNumber,
    /// `3`: Emergency number that the account defined itself.
    #[value("3")]
    CustomizedEmergencyNumber,
}

/// Returns the settings of one call queue.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetCallQueueSettings, SettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQueueSettings::new("Zl3aVt0bQ9y")
///     .setting_type(SettingType::HolidayHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queues/{callQueueId}/settings)
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/settings" -> CallQueueSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue_setting:admin"],
    errors = [(404, 404, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueSettings {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Group of settings to return; `business_hours` if absent.
    pub setting_type: Option<SettingType>,
}

/// Adds holidays or breaks to the settings of a call queue.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddCallQueueSetting, ExtensionSettingType, NewHoliday, NewHolidays};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCallQueueSetting::new(
///     "Zl3aVt0bQ9y",
///     ExtensionSettingType::HolidayHours,
/// )
/// .holiday_hours(
///     NewHolidays::new()
///         .holidays(vec![
///             NewHoliday::new()
///                 .name("New Year's Day")
///                 .from("2026-01-01T08:00:00Z".parse::<zoom_core::DateTime>()?)
///                 .to("2026-01-02T08:00:00Z".parse::<zoom_core::DateTime>()?),
///         ]),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/POST/phone/call_queues/{callQueueId}/settings/{settingType})
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/settings/<setting_type>" -> AddCallQueueSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_setting:admin"],
    errors = [
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCallQueueSetting {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Group of settings to which the request adds entries: holidays or breaks.
    pub setting_type: ExtensionSettingType,
    /// Holidays to add; only for the `holiday_hours` setting type.
    pub holiday_hours: Option<NewHolidays>,
    /// Breaks within the business hours to add; only for the `break_hours` setting type.
    pub break_hours: Option<BreakHours>,
}

/// Response to [`AddCallQueueSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCallQueueSettingResponse {
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<AutoReceptionistHolidays>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<AutoReceptionistBreakHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the holidays, business hours or breaks of a call queue.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BusinessHoursSettings, BusinessHoursSettingsBusinessHourType, SettingType, UpdateCallQueueSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueueSetting::new("Zl3aVt0bQ9y", SettingType::BusinessHours)
///     .business_hours_settings(
///         BusinessHoursSettings::new()
///             .business_hour_type(
///                 BusinessHoursSettingsBusinessHourType::Hours247DaysWeek,
///             ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/PATCH/phone/call_queues/{callQueueId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueueSetting {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Group of settings to change; the new values go in the member of that group.
    pub setting_type: SettingType,
    /// Holidays on which other call handling applies; only for the `holiday_hours` setting type.
    pub holiday_hours: Option<NewHolidays>,
    /// When the call queue counts as open; only for the `business_hours` setting type.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply; only for the `break_hours` setting type.
    pub break_hours: Option<UpdateBreakHours>,
}

/// Deletes one holiday or break from the settings of a call queue.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeleteCallQueueSetting, ExtensionSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCallQueueSetting::new("Zl3aVt0bQ9y", ExtensionSettingType::HolidayHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/DELETE/phone/call_queues/{callQueueId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, CALL_QUEUE_DOES_NOT_EXIST = "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallQueueSetting {
    /// ID of the call queue.
    pub call_queue_id: String,
    /// Group of settings from which the request removes an entry: holidays or breaks.
    pub setting_type: ExtensionSettingType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; meant for requests about break hours.
    pub break_hour_id: Option<String>,
}
