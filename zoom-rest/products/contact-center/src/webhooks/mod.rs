//! The events that Zoom Contact Center sends as webhooks: 108 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod operations_asset;
mod operations_business;
mod operations_call;
mod operations_closure;
mod operations_cx;
mod operations_engagement;
mod operations_inbox;
mod operations_legacy;
mod operations_message;
mod operations_outbound;
mod operations_queue;
mod operations_recording;
mod operations_sms;
mod operations_task;
mod operations_team;
mod operations_user;
mod operations_voicemail;
mod types;

pub use self::{
    operations_asset::*, operations_business::*, operations_call::*, operations_closure::*, operations_cx::*,
    operations_engagement::*, operations_inbox::*, operations_legacy::*, operations_message::*, operations_outbound::*,
    operations_queue::*, operations_recording::*, operations_sms::*, operations_task::*, operations_team::*,
    operations_user::*, operations_voicemail::*, types::*,
};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <ContactCenterTaskCreated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterInboxMessageDownloaded as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterInboxMessageReopened as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterQueueSupervisorAssigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementMonitorStarted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementMonitorEnded as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementNoteAdded as zoom_core::event::EventPayload>::EVENT,
    <ContactOutboundCampaignDialerStatus as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterCallControlMakeCallExecuted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserOptOut as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterInboxMessageResolved as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskReservationCanceled as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementConsumerSentFile as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterQueueCreated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterInboxMessageOpened as zoom_core::event::EventPayload>::EVENT,
    <ContactRecordingTranscriptCompleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterBusinessHoursCreated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterRecordingPaused as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterQueueSupervisorUnassigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserUpdated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUserMuted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUserUnmuted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserPhoneNumbersAssigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementWrapUpStarted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterClosureUpdated as zoom_core::event::EventPayload>::EVENT,
    <ContactMessagingTranscriptCompleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterRecordingDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterQueueAgentUnassigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementTransferCompleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTeamUpdated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUserDtmfSent as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterQueueInboundSlaUpdated as zoom_core::event::EventPayload>::EVENT,
    <ContactEngagementConsumerSentMessage as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementConsumerNotified as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterRecordingStopped as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementWrapUpEnded as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUserHold as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementTransferRejected as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserStatusChanged as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskUpdated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterRecordingResumed as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementDispositionAdded as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterAssetCreated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTeamMembersUnassigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTeamDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterCxEngagementEndDataReady as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUpgradeExpired as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementConsumerEnded as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterQueueDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterBusinessHoursUpdated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterQueueAgentAssigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterBusinessHoursDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskCompleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterInboxMessageDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskReservationCreated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterSmsStatus as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterClosureCreated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskCanceled as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterLegacyEngagementEndReady as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUpgradeCompleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterRecordingStarted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterClosureDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserLogin as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserSkillsAssigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUserSentFile as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementConsumerAnswered as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementEnded as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserOptIn as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementTransferTimeout as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterRecordingCompleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementTransferAccepted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTeamMoved as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserCreated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterInboxMessageAssigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskEnteredQueue as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterAssetDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTeamCreated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementStarted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementTransferReserved as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUpgradeInitiated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterAssetUpdated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUserSentMessage as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskExitedQueue as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserSkillsUnassigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskReservationRejected as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterInboxMessageReceived as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementTransferCanceled as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterRecordingPermanentlyDeleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterQueueOperatingHoursUpdated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementTransferInitiated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementTakeoverStarted as zoom_core::event::EventPayload>::EVENT,
    <ContactVoicemailTranscriptCompleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskReservationAccepted as zoom_core::event::EventPayload>::EVENT,
    <ContactEmailTranscriptCompleted as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserPhoneNumbersUnassigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUserUnhold as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterUserLogout as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskReservationCompleted as zoom_core::event::EventPayload>::EVENT,
    <ContactQueueScheduledCallbackCreated as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementSurveyStatus as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTaskReservationTimeout as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUserEnded as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementUserAnswered as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterTeamMembersAssigned as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterEngagementTransferQueued as zoom_core::event::EventPayload>::EVENT,
    <ContactCenterMessageStatus as zoom_core::event::EventPayload>::EVENT,
];
