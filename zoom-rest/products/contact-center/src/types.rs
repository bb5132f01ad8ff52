//! Types used by several files.

use zoom_core::{zoom_enum, zoom_object};

/// Name of the agent status, one of the system's or a custom one.
#[zoom_enum]
pub enum StatusName {
    /// `Offline`.
    #[value("Offline")]
    Offline,
    /// `Ready`.
    #[value("Ready")]
    Ready,
    /// `Not Ready`.
    #[value("Not Ready")]
    NotReady,
    /// `Occupied`.
    #[value("Occupied")]
    Occupied,
    /// `string`.
    String,
}

/// Name of the agent status, one of the system's or a custom one.
#[zoom_enum]
pub enum SystemStatusName {
    /// `Offline`.
    #[value("Offline")]
    Offline,
    /// `Ready`.
    #[value("Ready")]
    Ready,
    /// `Not Ready`.
    #[value("Not Ready")]
    NotReady,
    /// `Occupied`.
    #[value("Occupied")]
    Occupied,
}

/// Values of `dialing_method`.
#[zoom_enum]
pub enum OutboundCampaignDialingMethod {
    /// `progressive`.
    Progressive,
    /// `preview`.
    Preview,
}

/// Values of `status`.
#[zoom_enum]
pub enum DispositionStatus {
    /// `inactive`.
    Inactive,
    /// `active`.
    Active,
}

/// Element of `dispositions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DispositionSetDisposition {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition, which agents choose to note the outcome.
    pub disposition_name: Option<String>,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Queue {
    /// ID of the Zoom Contact Center queue.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
}

/// Values of `channel`.
#[zoom_enum]
pub enum EngagementChannel {
    /// `voice`.
    Voice,
    /// `video`.
    Video,
    /// `messaging`.
    Messaging,
    /// `email`.
    Email,
}

/// Values of `direction`.
#[zoom_enum]
pub enum EngagementDirection {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
}

/// Element of `flows`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Flow {
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Version of the flow; in an engagement, the version it entered.
    pub flow_version: Option<String>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
}

/// Values of `queue_wait_type`.
#[zoom_enum]
pub enum QueueWaitType {
    /// `live_waiting`.
    LiveWaiting,
    /// `callback`.
    Callback,
}

/// Values of `accept_type`.
#[zoom_enum]
pub enum AcceptType {
    /// `manual`.
    Manual,
    /// `auto`.
    Auto,
}

/// Values of `channel`.
#[zoom_enum]
pub enum PollEngagementRecordingStatusChannel {
    /// `voice`.
    Voice,
    /// `video`.
    Video,
}

/// Values of `channel_type`.
#[zoom_enum]
pub enum FlowChannelType {
    /// `voice`.
    Voice,
    /// `chat`.
    Chat,
    /// `sms`.
    Sms,
    /// `video`.
    Video,
    /// `in_app_chat`.
    InAppChat,
}

/// Values of `channel_source`.
#[zoom_enum]
pub enum FlowChannelSource {
    /// `web_chat`.
    WebChat,
    /// `in_app_chat`.
    InAppChat,
    /// `sms`.
    Sms,
    /// `facebook_messenger`.
    FacebookMessenger,
    /// `whatsapp`.
    Whatsapp,
    /// `email_address`.
    EmailAddress,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name under which it is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
}

/// Voice call flow.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCallFlow {
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
}

/// Values of `channel_type`.
#[zoom_enum]
pub enum ListNotesNoteChannelType {
    /// `voice`.
    Voice,
    /// `sms`.
    Sms,
    /// `chat`.
    Chat,
    /// `video`.
    Video,
}

/// Whether the template creates users or updates existing ones.
#[zoom_enum]
pub enum TemplateType {
    /// `add`.
    Add,
    /// `update`.
    Update,
}

/// Length of each interval into which the report is split.
#[zoom_enum]
pub enum AgentTimeSheetReportInterval {
    /// `15_minutes`.
    #[value("15_minutes")]
    N15Minutes,
    /// `30_minutes`.
    #[value("30_minutes")]
    N30Minutes,
    /// `1_hour`.
    #[value("1_hour")]
    N1Hour,
    /// `1_day`.
    #[value("1_day")]
    N1Day,
    /// `1_week`.
    #[value("1_week")]
    N1Week,
    /// `1_month`.
    #[value("1_month")]
    N1Month,
}

/// Whether the skill has levels of proficiency or is only a text value.
#[zoom_enum]
pub enum SkillType {
    /// `text`.
    Text,
    /// `proficiency`.
    Proficiency,
}

/// External system, such as a CRM system, that is integrated into the agent's client.
#[zoom_enum]
pub enum ClientIntegration {
    /// `Default`.
    #[value("Default")]
    Default,
    /// `Salesforce`.
    #[value("Salesforce")]
    Salesforce,
    /// `Zendesk`.
    #[value("Zendesk")]
    Zendesk,
    /// `ServiceNow`.
    #[value("ServiceNow")]
    ServiceNow,
    /// `Microsoft_Dynamics_365`.
    #[value("Microsoft_Dynamics_365")]
    MicrosoftDynamics365,
}

/// Settings for the ways of contact.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelSettings {
    /// Whether agents work on several channels at once, and up to what load.
    pub multi_channel_engagements: Option<MultiChannelEngagements>,
    /// How many messaging conversations a user can have at a time.
    #[range(0..=20)]
    pub concurrent_message_capacity: Option<i64>,
    /// How many email conversations a user can have at a time.
    #[range(0..=20)]
    pub concurrent_email_capacity: Option<i64>,
}

/// Whether agents work on several channels at once, and up to what load.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MultiChannelEngagements {
    /// Whether agents receive calls while they handle chat and SMS.
    pub enable: Option<bool>,
    /// Load, in percent, up to which the agent still receives voice and video calls.
    #[range(1..=100)]
    pub max_agent_load: Option<i64>,
    /// Email load, in percent, up to which the agent still receives voice and video engagements.
    #[range(1..=100)]
    pub email_max_agent_load: Option<i64>,
}

/// Name of the Zoom Contact Center plan assigned to the user.
#[zoom_enum]
pub enum PackageName {
    /// `essentials`.
    Essentials,
    /// `premium`.
    Premium,
    /// `elite`.
    Elite,
}
