//! Call queues, call queues: 31 operations.

use zoom_core::{Date, DateOrDateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AssigneeExtensionType, AudioPromptLanguage, AutoCallRecordingPlayRecordingBeepTone,
    AutoReceptionistPolicyVoicemailTranscription, AutoReceptionistSettingBreakHours,
    AutoReceptionistSettingHolidayHours, AutoReceptionistSettingType, BlockedListStatus, BreakHours,
    BusinessHoursSettings, CallQueueDetailPolicyVoicemailAccessMember, CallQueueMembers,
    CallQueuePolicyCallQueueOptOutReason, CallQueuePolicyCallScreening, CallQueuePolicySmsTemplate,
    CallQueueSettingHolidayHours, CallQueueSettings, CommonArea, ConnectType, DeleteType, ForwardToExtension,
    ForwardToExternalContact, ForwardToTeams, HocCallRecordingForMembers, HourType, InboundAudioNotification,
    LeaveVoicemailTo, MusicOnPark, PhoneNumber, PolicySmsTemplateList, RecordingCallerNumberType,
    RecordingStorageLocation, RoutingActionSettingForwardToExternalContact, RoutingActionSettingForwardToTeams,
    RoutingActionSettingLeaveVoicemailTo, SettingType, TimeZone, ToCallQueueVoicemailAccessMember,
    UpdateAutoReceptionistPolicySms, UpdateAutoReceptionistSettingBreakHours, VoicemailGreeting,
    VoicemailTranscription, VoicemailTranscriptionLockedBy,
};

/// List call queues.
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
#[zoom_endpoint(
    GET "/phone/call_queues" -> ListCallQueuesResponse,
    paginate = call_queues: ListCallQueuesCallQueue,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_call_queues:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallQueues {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
}

/// Response to [`ListCallQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallQueuesResponse {
    /// Call queues.
    #[lossy]
    pub call_queues: Vec<ListCallQueuesCallQueue>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `call_queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallQueuesCallQueue {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<QueuesCallQueuePhoneNumber>>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Status.
    pub status: Option<BlockedListStatus>,
}

/// Element of `phone_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueuesCallQueuePhoneNumber {
    /// ID.
    pub id: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Source.
    pub source: Option<ConnectType>,
}

/// Create call queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CreateCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCallQueue::new("Support", "Zl3aVt0bQ9y")
///     .cost_center("one")
///     .department("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/call_queues" -> CreateCallQueueResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue:admin"],
    errors = [
        (400, 300, "a resource named in the request does not exist"),
        (400, 400, "the change was made already"),
        (400, 412, "a limit is exceeded"),
        (404, 1001, "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCallQueue {
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Description.
    #[length(..=32)]
    pub description: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Members.
    pub members: Option<CallQueueMembers>,
    /// Name.
    #[length(1..=32)]
    pub name: String,
    /// Site ID.
    pub site_id: String,
}

/// Response to [`CreateCallQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateCallQueueResponse {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Status.
    pub status: Option<String>,
}

/// Get call queue details.
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
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>" -> CallQueueDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue:admin"],
    errors = [(404, 13000, "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueDetails {
    /// Call queue ID.
    pub call_queue_id: String,
}

/// Response to [`GetCallQueueDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueDetails {
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Members.
    pub members: Option<CallQueueDetailMembers>,
    /// Name.
    pub name: Option<String>,
    /// Phone numbers: at most 50 items.
    pub phone_numbers: Option<Vec<QueuesCallQueuePhoneNumber>>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Policy.
    pub policy: Option<CallQueueDetailPolicy>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Audio prompt language.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Own storage name.
    pub own_storage_name: Option<String>,
}

/// Value of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueDetailMembers {
    /// Users: at most 300 items.
    pub users: Option<Vec<CallQueueDetailMembersUser>>,
    /// Common areas: at most 300 items.
    pub common_areas: Option<Vec<CommonArea>>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueDetailMembersUser {
    /// ID.
    pub id: Option<String>,
    /// Level.
    pub level: Option<DetailMembersUserLevel>,
    /// Name.
    pub name: Option<String>,
    /// Receive call.
    pub receive_call: Option<bool>,
    /// Extension ID.
    pub extension_id: Option<String>,
}

/// Values of `level`.
#[zoom_enum]
pub enum DetailMembersUserLevel {
    /// `manager`.
    Manager,
    /// `user`.
    User,
}

/// Value of `policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueDetailPolicy {
    /// Voicemail access members: at most 50 items.
    pub voicemail_access_members: Option<Vec<CallQueueDetailPolicyVoicemailAccessMember>>,
}

/// Update call queue details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCallQueueDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueueDetails::new("Zl3aVt0bQ9y")
///     .cost_center("one")
///     .department("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue:admin"],
    errors = [(400, 300, "a resource named in the request does not exist"), (400, 400, "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueueDetails {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Description.
    #[length(..=32)]
    pub description: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Name.
    #[length(..=32)]
    pub name: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Audio prompt language.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Delete call queue.
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
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue:admin"],
    errors = [(400, 400, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallQueue {
    /// Call queue ID.
    pub call_queue_id: String,
}

/// Get call queue call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetCallQueueCallHandlingSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallQueueCallHandlingSetting::new("Zl3aVt0bQ9y")
///     .hour_type(HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/call_handling/settings" -> GetCallQueueCallHandlingSettingResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue_call_handling_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (404, 404, "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueCallHandlingSetting {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Hour type.
    pub hour_type: Option<HourType>,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetCallQueueCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetCallQueueCallHandlingSettingResponse {
    /// Greeting setting.
    pub greeting_setting: Option<CallHandlingSettingGreetingSetting>,
    /// Call distribution setting.
    pub call_distribution_setting: Option<CallDistributionSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<CallQueueCallHandlingSetting>,
}

/// Value of `greeting_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingGreetingSetting {
    /// Greeting prompt.
    pub greeting_prompt: Option<MusicOnPark>,
    /// Audio while connecting.
    pub audio_while_connecting: Option<MusicOnPark>,
    /// Music on hold.
    pub music_on_hold: Option<MusicOnPark>,
}

/// Value of `call_distribution_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDistributionSetting {
    /// Max wait time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, and others.
    pub max_wait_time: Option<i64>,
    /// Wrap up time: one of `0`, `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, and others.
    pub wrap_up_time: Option<i64>,
    /// Max call in queue.
    #[range(0..=60)]
    pub max_call_in_queue: Option<i64>,
    /// Receive calls while on a call.
    pub receive_calls_while_on_a_call: Option<bool>,
    /// Ring mode.
    pub ring_mode: Option<CallDistributionSettingRingMode>,
    /// Ring mode setting.
    pub ring_mode_setting: Option<RingModeSetting>,
    /// Allow members to set own business hours.
    pub allow_members_to_set_own_business_hours: Option<bool>,
}

/// Values of `ring_mode`.
#[zoom_enum]
pub enum CallDistributionSettingRingMode {
    /// `simultaneous`.
    Simultaneous,
    /// `sequential`.
    Sequential,
    /// `rotating`.
    Rotating,
    /// `longest_idle`.
    LongestIdle,
    /// `group_rotating`.
    GroupRotating,
    /// `custom_group_rotating`.
    CustomGroupRotating,
}

/// Value of `ring_mode_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RingModeSetting {
    /// Ring duration.
    pub ring_duration: Option<i64>,
    /// Handle multiple calls.
    pub handle_multiple_calls: Option<bool>,
    /// Skip offline device phone number.
    pub skip_offline_device_phone_number: Option<bool>,
    /// Group size.
    #[range(2..=50)]
    pub group_size: Option<i64>,
    /// Custom groups: at most 20 items.
    pub custom_groups: Option<Vec<CustomGroup>>,
}

/// Response to [`CreateCustomGroupInCallQueue`] and [`GetCallQueueCustomGroupDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomGroup {
    /// Custom group ID.
    pub custom_group_id: Option<String>,
    /// Sequence.
    pub sequence: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Members.
    pub members: Option<Vec<CallHandlingSettingMember>>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingMember {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
}

/// Value of `call_handling_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueCallHandlingSetting {
    /// Overflow action.
    pub overflow_action: Option<OverflowAction>,
    /// Overflow action setting.
    pub overflow_action_setting: Option<OverflowActionSetting>,
}

/// Values of `overflow_action`.
#[zoom_enum]
pub enum OverflowAction {
    /// `forward_to_voicemail`.
    ForwardToVoicemail,
    /// `forward_to_extension`.
    ForwardToExtension,
    /// `forward_to_external_contact`.
    ForwardToExternalContact,
    /// `forward_to_external_number`.
    ForwardToExternalNumber,
    /// `forward_to_zoom_contact_center`.
    ForwardToZoomContactCenter,
    /// `play_message_then_disconnect`.
    PlayMessageThenDisconnect,
    /// `disconnect`.
    Disconnect,
    /// `forward_to_teams`.
    ForwardToTeams,
}

/// Value of `overflow_action_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OverflowActionSetting {
    /// Leave voicemail to.
    pub leave_voicemail_to: Option<LeaveVoicemailTo>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// Operator extension.
    pub operator_extension: Option<ForwardToExtension>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<MusicOnPark>,
    /// Leave voicemail instruction.
    pub leave_voicemail_instruction: Option<MusicOnPark>,
    /// Forward to extension.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Forward to external contact.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Forward phone number.
    pub forward_phone_number: Option<String>,
    /// Zoom contact center number.
    pub zoom_contact_center_number: Option<String>,
    /// Zoom contact center flow name.
    pub zoom_contact_center_flow_name: Option<String>,
    /// Message greeting.
    pub message_greeting: Option<MusicOnPark>,
    /// Forward to teams.
    pub forward_to_teams: Option<ForwardToTeams>,
}

/// Update call queue call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{HourType, UpdateCallQueueCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueueCallHandlingSetting::new("Zl3aVt0bQ9y", HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .break_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/call_handling/settings/<hour_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_call_handling_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 13802, "the audio does not exist"),
        (400, 13808, "the extension does not exist"),
        (400, 13810, "the external contact does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueueCallHandlingSetting {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Hour type.
    pub hour_type: HourType,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
    /// Greeting setting.
    pub greeting_setting: Option<CallQueueCallHandlingSettingGreetingSetting>,
    /// Call distribution setting.
    pub call_distribution_setting: Option<CallHandlingSettingCallDistributionSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<UpdateCallQueueCallHandlingSettingCallHandlingSetting>,
}

/// Value of `greeting_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueCallHandlingSettingGreetingSetting {
    /// Greeting prompt.
    pub greeting_prompt: Option<VoicemailGreeting>,
    /// Audio while connecting.
    pub audio_while_connecting: Option<VoicemailGreeting>,
    /// Music on hold.
    pub music_on_hold: Option<VoicemailGreeting>,
}

/// Value of `call_distribution_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingCallDistributionSetting {
    /// Max wait time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, and others.
    pub max_wait_time: Option<i64>,
    /// Wrap up time: one of `0`, `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, and others.
    pub wrap_up_time: Option<i64>,
    /// Max call in queue.
    #[range(0..=60)]
    pub max_call_in_queue: Option<i64>,
    /// Receive calls while on a call.
    pub receive_calls_while_on_a_call: Option<bool>,
    /// Allow members to set own business hours.
    pub allow_members_to_set_own_business_hours: Option<bool>,
    /// Ring mode.
    pub ring_mode: Option<CallDistributionSettingRingMode>,
    /// Ring mode setting.
    pub ring_mode_setting: Option<CallDistributionSettingRingModeSetting>,
}

/// Value of `ring_mode_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDistributionSettingRingModeSetting {
    /// Ring duration: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ring_duration: Option<i64>,
    /// Handle multiple calls.
    pub handle_multiple_calls: Option<bool>,
    /// Skip offline device phone number.
    pub skip_offline_device_phone_number: Option<bool>,
    /// Group size.
    #[range(2..=50)]
    pub group_size: Option<i64>,
}

/// Value of `call_handling_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueueCallHandlingSettingCallHandlingSetting {
    /// Overflow action.
    pub overflow_action: Option<OverflowAction>,
    /// Overflow action setting.
    pub overflow_action_setting: Option<CallHandlingSettingOverflowActionSetting>,
}

/// Value of `overflow_action_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingOverflowActionSetting {
    /// Leave voicemail to.
    pub leave_voicemail_to: Option<RoutingActionSettingLeaveVoicemailTo>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// Operator extension.
    pub operator_extension: Option<RoutingActionSettingLeaveVoicemailTo>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<VoicemailGreeting>,
    /// Leave voicemail instruction.
    pub leave_voicemail_instruction: Option<VoicemailGreeting>,
    /// Forward to extension.
    pub forward_to_extension: Option<RoutingActionSettingLeaveVoicemailTo>,
    /// Forward to external contact.
    pub forward_to_external_contact: Option<RoutingActionSettingForwardToExternalContact>,
    /// Forward phone number.
    pub forward_phone_number: Option<String>,
    /// Zoom contact center number.
    pub zoom_contact_center_number: Option<String>,
    /// Message greeting.
    pub message_greeting: Option<VoicemailGreeting>,
    /// Forward to teams.
    pub forward_to_teams: Option<RoutingActionSettingForwardToTeams>,
}

/// List custom groups of call queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCustomGroupsOfCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCustomGroupsOfCallQueue::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/custom_groups" -> ListCustomGroupsOfCallQueueResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue_custom_group:admin"],
    errors = [(404, 13000, "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCustomGroupsOfCallQueue {
    /// Call queue ID.
    pub call_queue_id: String,
}

/// Response to [`ListCustomGroupsOfCallQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCustomGroupsOfCallQueueResponse {
    /// Custom groups.
    pub custom_groups: Option<Vec<CustomGroup>>,
}

/// Create custom group in call queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CreateCustomGroupInCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCustomGroupInCallQueue::new("Zl3aVt0bQ9y", "Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/custom_groups" -> CustomGroup,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_custom_group:admin"],
    errors = [(400, 13003, "a limit is exceeded"), (404, 13000, "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCustomGroupInCallQueue {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Name.
    #[length(1..=64)]
    pub name: String,
    /// Description.
    #[length(..=256)]
    pub description: Option<String>,
    /// Member extension IDs: at most 50 items.
    pub member_extension_ids: Option<Vec<String>>,
}

/// Get call queue custom group detail.
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
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>" -> CustomGroup,
    rate_limit = Light,
    scopes = [
        "phone:read:admin",
        "phone:master",
        "phone:read:call_queue_custom_group:admin",
        "phone:read:call_queue_custom_group:master",
    ],
    errors = [(404, 13000, "the call queue does not exist"), (404, 13002, "the custom group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueCustomGroupDetail {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Custom group ID.
    pub custom_group_id: String,
}

/// Update custom group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCustomGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateCustomGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>" -> UpdateCustomGroupResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_custom_group:admin"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (404, 13000, "the call queue does not exist"),
        (404, 13002, "the custom group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCustomGroup {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Custom group ID.
    pub custom_group_id: String,
    /// Name.
    #[length(1..=64)]
    pub name: Option<String>,
    /// Description.
    #[length(..=256)]
    pub description: Option<String>,
}

/// Response to [`UpdateCustomGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomGroupResponse {
    /// Custom group ID.
    pub custom_group_id: Option<String>,
    /// Sequence.
    pub sequence: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Members.
    pub members: Option<Vec<CustomGroupMember>>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomGroupMember {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
}

/// Delete custom group.
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
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:delete:call_queue_custom_group:admin",
        "phone:delete:call_queue_custom_group:master",
    ],
    errors = [(404, 13000, "the call queue does not exist"), (404, 13002, "the custom group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCustomGroup {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Custom group ID.
    pub custom_group_id: String,
}

/// Add members to custom group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddMembersToCustomGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToCustomGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_custom_group_member:admin"],
    errors = [
        (400, 13004, "a limit is exceeded"),
        (404, 13000, "the call queue does not exist"),
        (404, 13002, "the custom group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToCustomGroup {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Custom group ID.
    pub custom_group_id: String,
    /// Member extension IDs: at most 50 items.
    pub member_extension_ids: Vec<String>,
}

/// Remove member from custom group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveMemberFromCustomGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveMemberFromCustomGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/custom_groups/<custom_group_id>/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_custom_group_member:admin"],
    errors = [(404, 13000, "the call queue does not exist"), (404, 13002, "the custom group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMemberFromCustomGroup {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Custom group ID.
    pub custom_group_id: String,
    /// Extension ID.
    pub extension_id: String,
}

/// List call queue members.
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
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/members" -> ListCallQueueMembersResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_call_queue_members:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallQueueMembers {
    /// Call queue ID.
    pub call_queue_id: String,
}

/// Response to [`ListCallQueueMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallQueueMembersResponse {
    /// Call queue members: at most 300 items.
    pub call_queue_members: Option<Vec<CallQueueMember>>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `call_queue_members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueMember {
    /// ID.
    pub id: Option<String>,
    /// Level.
    pub level: Option<AssigneeExtensionType>,
    /// Name.
    pub name: Option<String>,
    /// Receive call.
    pub receive_call: Option<bool>,
    /// Extension ID.
    pub extension_id: Option<String>,
}

/// Add members to call queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddMembersToCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToCallQueue::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_member:admin"],
    errors = [
        (400, 300, "a resource named in the request does not exist"),
        (400, 412, "a limit is exceeded"),
        (404, 1001, "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToCallQueue {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Members.
    pub members: Option<CallQueueMembers>,
}

/// Unassign all members.
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
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_member:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAllMembers {
    /// Call queue ID.
    pub call_queue_id: String,
}

/// Unassign member.
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
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_member:admin"],
    errors = [(400, 300, "a resource named in the request does not exist"), (400, 400, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignMember {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Member ID.
    pub member_id: String,
}

/// Assign numbers to call queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignNumbersToCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignNumbersToCallQueue::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_number:admin"],
    errors = [(400, 400, "the call queue does not exist, or a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignNumbersToCallQueue {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Phone numbers: at most 50 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Unassign call queue all phone numbers.
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
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_number:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCallQueueAllPhoneNumbers {
    /// Call queue ID.
    pub call_queue_id: String,
}

/// Unassign call queue phone number.
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
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_number:admin"],
    errors = [
        (400, 300, "a resource named in the request does not exist"),
        (404, 404, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCallQueuePhoneNumber {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Phone number ID.
    pub phone_number_id: String,
}

/// Get call queue policy.
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
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/policies" -> CallQueuePolicy,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue_policy:admin"],
    errors = [(404, 404, "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueuePolicy {
    /// Call queue ID.
    pub call_queue_id: String,
}

/// Response to [`GetCallQueuePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicy {
    /// Voicemail transcription.
    pub voicemail_transcription: Option<VoicemailTranscription>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<CallQueuePolicyVoicemailNotificationByEmail>,
    /// Auto call recording.
    pub auto_call_recording: Option<CallQueuePolicyAutoCallRecording>,
    /// Ad hoc call recording for members.
    pub ad_hoc_call_recording_for_members: Option<HocCallRecordingForMembers>,
    /// SMS.
    pub sms: Option<CallQueuePolicySms>,
    /// Call queue pickup code.
    pub call_queue_pickup_code: Option<HocCallRecordingForMembers>,
    /// Online fax.
    pub online_fax: Option<CallQueuePolicyOnlineFax>,
    /// SMS template.
    pub sms_template: Option<CallQueuePolicySmsTemplate>,
    /// SMS auto reply.
    pub sms_auto_reply: Option<SmsAutoReply>,
    /// Call screening.
    pub call_screening: Option<CallQueuePolicyCallScreening>,
    /// Block calls without caller ID.
    pub block_calls_without_caller_id: Option<VoicemailTranscription>,
    /// Call queue opt out reason.
    pub call_queue_opt_out_reason: Option<CallQueuePolicyCallQueueOptOutReason>,
    /// Auto answer call queue calls.
    pub auto_answer_call_queue_calls: Option<VoicemailTranscription>,
    /// Auto delete data after retention duration.
    pub auto_delete_data_after_retention_duration: Option<CallQueuePolicyDeleteDataAfterRetentionDuration>,
    /// Team SMS thread summary.
    pub team_sms_thread_summary: Option<VoicemailTranscription>,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyVoicemailNotificationByEmail {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Forward voicemail to email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Forward email list.
    pub forward_email_list: Option<Vec<String>>,
}

/// Value of `auto_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyAutoCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Recording calls.
    pub recording_calls: Option<AutoCallRecordingCalls>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Allow stop resume recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Disconnect on recording failure.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Play recording beep tone.
    pub play_recording_beep_tone: Option<AutoCallRecordingPlayRecordingBeepTone>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<InboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<InboundAudioNotification>,
}

/// Values of `recording_calls`.
#[zoom_enum]
pub enum AutoCallRecordingCalls {
    /// `inbound_and_outbound`.
    InboundAndOutbound,
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
}

/// Value of `sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicySms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// International SMS.
    pub international_sms: Option<bool>,
    /// International SMS countries.
    pub international_sms_countries: Option<Vec<String>>,
}

/// Value of `online_fax`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyOnlineFax {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Fax notification by email.
    pub fax_notification_by_email: Option<bool>,
    /// Fax notification email list.
    pub fax_notification_email_list: Option<Vec<String>>,
    /// Include fax as attachment.
    pub include_fax_as_attachment: Option<bool>,
    /// Enable outbound fax transmission report.
    pub enable_outbound_fax_transmission_report: Option<bool>,
}

/// Value of `sms_auto_reply`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsAutoReply {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Auto reply for inbound message.
    pub auto_reply_for_inbound_message: Option<AutoReplyForInboundMessage>,
}

/// Value of `auto_reply_for_inbound_message`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReplyForInboundMessage {
    /// Trigger event type.
    pub trigger_event_type: Option<TriggerEventType>,
    /// Content.
    pub content: Option<String>,
    /// Active.
    pub active: Option<bool>,
}

/// Values of `trigger_event_type`.
#[zoom_enum]
pub enum TriggerEventType {
    /// `closed_hours`.
    ClosedHours,
    /// `always`.
    Always,
}

/// Value of `auto_delete_data_after_retention_duration`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyDeleteDataAfterRetentionDuration {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Items.
    pub items: Option<Vec<CallQueuePolicyDeleteDataAfterRetentionDurationItem>>,
    /// Delete type.
    pub delete_type: Option<DeleteType>,
    /// Permanently delete after days.
    pub permanently_delete_after_days: Option<i64>,
}

/// Element of `items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyDeleteDataAfterRetentionDurationItem {
    /// Type.
    #[wire("type")]
    pub kind: Option<RetentionDurationItemType>,
    /// Duration.
    pub duration: Option<i64>,
    /// Time unit: always `day`.
    pub time_unit: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum RetentionDurationItemType {
    /// `callLog`.
    #[value("callLog")]
    CallLog,
    /// `automaticRecording`.
    #[value("automaticRecording")]
    AutomaticRecording,
    /// `voicemail`.
    Voicemail,
    /// `sms`.
    Sms,
    /// `fax`.
    Fax,
}

/// Update call queue policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCallQueuePolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueuePolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_policy:admin"],
    errors = [
        (400, 13802, "the audio does not exist"),
        (400, 13803, "the SMS template does not exist"),
        (404, 404, "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueuePolicy {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<UpdateCallQueuePolicyVoicemailNotificationByEmail>,
    /// Auto call recording.
    pub auto_call_recording: Option<UpdateCallQueuePolicyAutoCallRecording>,
    /// Ad hoc call recording for members.
    pub ad_hoc_call_recording_for_members: Option<HocCallRecordingForMembers>,
    /// SMS.
    pub sms: Option<UpdateAutoReceptionistPolicySms>,
    /// Call queue pickup code.
    pub call_queue_pickup_code: Option<HocCallRecordingForMembers>,
    /// Online fax.
    pub online_fax: Option<UpdateCallQueuePolicyOnlineFax>,
    /// SMS template.
    pub sms_template: Option<UpdateCallQueuePolicySmsTemplate>,
    /// SMS auto reply.
    pub sms_auto_reply: Option<CallQueuePolicySmsAutoReply>,
    /// Call screening.
    pub call_screening: Option<UpdateCallQueuePolicyCallScreening>,
    /// Block calls without caller ID.
    pub block_calls_without_caller_id: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Call queue opt out reason.
    pub call_queue_opt_out_reason: Option<UpdateCallQueuePolicyCallQueueOptOutReason>,
    /// Auto answer call queue calls.
    pub auto_answer_call_queue_calls: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Auto delete data after retention duration.
    pub auto_delete_data_after_retention_duration: Option<UpdateCallQueuePolicyDeleteDataAfterRetentionDuration>,
    /// Team SMS thread summary.
    pub team_sms_thread_summary: Option<AutoReceptionistPolicyVoicemailTranscription>,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyVoicemailNotificationByEmail {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Forward voicemail to email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Forward email list: at most 3 items.
    pub forward_email_list: Option<Vec<String>>,
}

/// Value of `auto_call_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyAutoCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Recording calls.
    pub recording_calls: Option<AutoCallRecordingCalls>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Recording explicit consent.
    pub recording_explicit_consent: Option<bool>,
    /// Allow stop resume recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Disconnect on recording failure.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Play recording beep tone.
    pub play_recording_beep_tone: Option<AutoCallRecordingPlayRecordingBeepTone>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<InboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<InboundAudioNotification>,
}

/// Value of `online_fax`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyOnlineFax {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Fax notification by email.
    pub fax_notification_by_email: Option<bool>,
    /// Fax notification email list.
    pub fax_notification_email_list: Option<Vec<String>>,
    /// Include fax as attachment.
    pub include_fax_as_attachment: Option<bool>,
    /// Enable outbound fax transmission report.
    pub enable_outbound_fax_transmission_report: Option<bool>,
}

/// Value of `sms_template`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicySmsTemplate {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// SMS template list.
    pub sms_template_list: Option<Vec<PolicySmsTemplateList>>,
}

/// Value of `sms_auto_reply`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicySmsAutoReply {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Auto reply for inbound message.
    pub auto_reply_for_inbound_message: Option<AutoReplyForInboundMessage>,
}

/// Value of `call_screening`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyCallScreening {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Exclude user company contacts.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Value of `call_queue_opt_out_reason`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyCallQueueOptOutReason {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Call queue opt out reasons list.
    pub call_queue_opt_out_reasons_list: Option<Vec<OptOutReasonQueueOptOutReasonsList>>,
}

/// Element of `call_queue_opt_out_reasons_list`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OptOutReasonQueueOptOutReasonsList {
    /// Code.
    pub code: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `auto_delete_data_after_retention_duration`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyDeleteDataAfterRetentionDuration {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Items.
    pub items: Option<Vec<UpdateCallQueuePolicyDeleteDataAfterRetentionDurationItem>>,
    /// Delete type.
    pub delete_type: Option<DeleteType>,
    /// Permanently delete after days.
    pub permanently_delete_after_days: Option<i64>,
}

/// Element of `items`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallQueuePolicyDeleteDataAfterRetentionDurationItem {
    /// Type.
    #[wire("type")]
    pub kind: Option<RetentionDurationItemType>,
    /// Time unit: always `day`.
    pub time_unit: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
}

/// Add policy subsetting to call queue.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddPolicySubsettingToCallQueue;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySubsettingToCallQueue::new("Zl3aVt0bQ9y", "one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/policies/<policy_type>" -> AddPolicySubsettingToCallQueueResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_policy:admin"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (400, 400, "a limit is exceeded"),
        (404, 13000, "the call queue does not exist"),
        (404, 13001, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySubsettingToCallQueue {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Policy type.
    pub policy_type: String,
    /// Voicemail access members: at most 10 items.
    pub voicemail_access_members: Option<Vec<ToCallQueueVoicemailAccessMember>>,
}

/// Response to [`AddPolicySubsettingToCallQueue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPolicySubsettingToCallQueueResponse {
    /// Voicemail access members: at most 10 items.
    pub voicemail_access_members: Option<Vec<CallQueueDetailPolicyVoicemailAccessMember>>,
}

/// Update call queue policy subsetting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCallQueuePolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueuePolicySubsetting::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_policy:admin"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (404, 13000, "the call queue does not exist"),
        (404, 13001, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueuePolicySubsetting {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Policy type.
    pub policy_type: String,
    /// Voicemail access members: at most 50 items.
    pub voicemail_access_members: Option<Vec<CallQueueDetailPolicyVoicemailAccessMember>>,
}

/// Delete cq policy setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteCqPolicySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCqPolicySetting::new("Zl3aVt0bQ9y", "one", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_policy:admin"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (404, 13000, "the call queue does not exist"),
        (404, 13001, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCqPolicySetting {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Policy type.
    pub policy_type: String,
    /// Shared IDs: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub shared_ids: Vec<String>,
}

/// Get call queue recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallQueueRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = GetCallQueueRecordings::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/recordings" -> CallQueueRecordings,
    paginate = recordings: Recording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:list_call_queue_recordings:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueRecordings {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetCallQueueRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueRecordings {
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Recordings.
    #[lossy]
    pub recordings: Vec<Recording>,
    /// To.
    pub to: Option<String>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `recordings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Recording {
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<RecordingCalleeNumberType>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// Date time.
    pub date_time: Option<Date>,
    /// Direction.
    pub direction: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
}

/// Values of `callee_number_type`.
#[zoom_enum]
pub enum RecordingCalleeNumberType {
    /// `1`.
    #[value("1")]
    InternalNumber,
    /// `2`.
    #[value("2")]
    ExternalNumber,
    /// `3`.
    #[value("3")]
    CustomizedEmergencyNumber,
}

/// Get call queue settings.
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
#[zoom_endpoint(
    GET "/phone/call_queues/<call_queue_id>/settings" -> CallQueueSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_queue_setting:admin"],
    errors = [(404, 404, "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallQueueSettings {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Setting type.
    pub setting_type: Option<SettingType>,
}

/// Add call queue setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddCallQueueSetting, AutoReceptionistSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCallQueueSetting::new(
///     "Zl3aVt0bQ9y",
///     AutoReceptionistSettingType::HolidayHours,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/call_queues/<call_queue_id>/settings/<setting_type>" -> AddCallQueueSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_queue_setting:admin"],
    errors = [(400, 15104, "the resource cannot be changed"), (404, 404, "the call queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCallQueueSetting {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Setting type.
    pub setting_type: AutoReceptionistSettingType,
    /// Holiday hours.
    pub holiday_hours: Option<CallQueueSettingHolidayHours>,
    /// Break hours.
    pub break_hours: Option<BreakHours>,
}

/// Response to [`AddCallQueueSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCallQueueSettingResponse {
    /// Holiday hours.
    pub holiday_hours: Option<AutoReceptionistSettingHolidayHours>,
    /// Break hours.
    pub break_hours: Option<AutoReceptionistSettingBreakHours>,
}

/// Update call queue setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SettingType, UpdateCallQueueSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallQueueSetting::new("Zl3aVt0bQ9y", SettingType::HolidayHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/call_queues/<call_queue_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_queue_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallQueueSetting {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Setting type.
    pub setting_type: SettingType,
    /// Holiday hours.
    pub holiday_hours: Option<CallQueueSettingHolidayHours>,
    /// Business hours settings.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Break hours.
    pub break_hours: Option<UpdateAutoReceptionistSettingBreakHours>,
}

/// Delete call queue setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AutoReceptionistSettingType, DeleteCallQueueSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCallQueueSetting::new(
///     "Zl3aVt0bQ9y",
///     AutoReceptionistSettingType::HolidayHours,
/// )
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .break_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/call_queues/<call_queue_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_queue_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the call queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallQueueSetting {
    /// Call queue ID.
    pub call_queue_id: String,
    /// Setting type.
    pub setting_type: AutoReceptionistSettingType,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
}
