//! Types used by several files.

use zoom_core::{zoom_enum, zoom_object};

/// Values of `status_name`.
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

/// Values of `status_name`.
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
    /// Disposition ID.
    pub disposition_id: Option<String>,
    /// Disposition name.
    pub disposition_name: Option<String>,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Queue {
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
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
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Flow version.
    pub flow_version: Option<String>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
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
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
}

/// Voice call flow.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCallFlow {
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
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

/// Values of `template_type`.
#[zoom_enum]
pub enum TemplateType {
    /// `add`.
    Add,
    /// `update`.
    Update,
}

/// Values of `interval`.
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

/// Values of `skill_type`.
#[zoom_enum]
pub enum SkillType {
    /// `text`.
    Text,
    /// `proficiency`.
    Proficiency,
}

/// Values of `client_integration`.
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

/// Value of `channel_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelSettings {
    /// Multi channel engagements.
    pub multi_channel_engagements: Option<MultiChannelEngagements>,
    /// Concurrent message capacity.
    #[range(0..=20)]
    pub concurrent_message_capacity: Option<i64>,
    /// Concurrent email capacity.
    #[range(0..=20)]
    pub concurrent_email_capacity: Option<i64>,
}

/// Value of `multi_channel_engagements`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MultiChannelEngagements {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Max agent load.
    #[range(1..=100)]
    pub max_agent_load: Option<i64>,
    /// Email max agent load.
    #[range(1..=100)]
    pub email_max_agent_load: Option<i64>,
}

/// Values of `package_name`.
#[zoom_enum]
pub enum PackageName {
    /// `essentials`.
    Essentials,
    /// `premium`.
    Premium,
    /// `elite`.
    Elite,
}
