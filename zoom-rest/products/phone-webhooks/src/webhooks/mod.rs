//! The events that Zoom Phone sends as webhooks: 71 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod operations_account;
mod operations_ai;
mod operations_blind;
mod operations_call;
mod operations_callee;
mod operations_caller;
mod operations_conference;
mod operations_device;
mod operations_emergency;
mod operations_fax;
mod operations_generic;
mod operations_group;
mod operations_peering;
mod operations_recording;
mod operations_route;
mod operations_sms;
mod operations_transfer;
mod operations_voicemail;
mod operations_warm;
mod types;

pub use self::{
    operations_account::*, operations_ai::*, operations_blind::*, operations_call::*, operations_callee::*,
    operations_caller::*, operations_conference::*, operations_device::*, operations_emergency::*, operations_fax::*,
    operations_generic::*, operations_group::*, operations_peering::*, operations_recording::*, operations_route::*,
    operations_sms::*, operations_transfer::*, operations_voicemail::*, operations_warm::*, types::*,
};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <PhoneRecordingDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerCallLogCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneRecordingCompletedForAccessMember as zoom_core::event::EventPayload>::EVENT,
    <PhoneRecordingResumed as zoom_core::event::EventPayload>::EVENT,
    <PhoneFaxLogDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneFaxLogPermanentlyDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneTransferRecipientUpdated as zoom_core::event::EventPayload>::EVENT,
    <PhoneRecordingTranscriptCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallLogPermanentlyDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneTransferCallToVoicemailInitiated as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeMissed as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerRinging as zoom_core::event::EventPayload>::EVENT,
    <PhoneVoicemailReceived as zoom_core::event::EventPayload>::EVENT,
    <PhoneSmsSent as zoom_core::event::EventPayload>::EVENT,
    <PhoneVoicemailDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneVoicemailTranscriptCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneRecordingPermanentlyDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneNumberEmergencyAddressUpdated as zoom_core::event::EventPayload>::EVENT,
    <PhoneSmsCampaignNumberOptOut as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerEnded as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeEnded as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeCallHistoryCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallElementDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneVoicemailPermanentlyDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneSmsCampaignNumberOptIn as zoom_core::event::EventPayload>::EVENT,
    <PhoneFaxReceived as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeCallElementCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneWarmTransferCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeMute as zoom_core::event::EventPayload>::EVENT,
    <PhoneSmsEtiquetteWarn as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallHistoryDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneSmsEtiquetteBlock as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallLogDeleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerHold as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerConnected as zoom_core::event::EventPayload>::EVENT,
    <PhoneRecordingCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneRecordingStarted as zoom_core::event::EventPayload>::EVENT,
    <PhoneSmsSentFailed as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeCallLogCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeRinging as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerUnhold as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeHold as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeAnswered as zoom_core::event::EventPayload>::EVENT,
    <PhoneWarmTransferInitiated as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerUnmute as zoom_core::event::EventPayload>::EVENT,
    <PhoneDeviceRegistration as zoom_core::event::EventPayload>::EVENT,
    <PhoneBlindTransferInitiated as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerCallElementCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhoneAccountSettingsUpdated as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeMeetingInviting as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeParked as zoom_core::event::EventPayload>::EVENT,
    <PhoneEmergencyAlert as zoom_core::event::EventPayload>::EVENT,
    <PhoneAiCallSummaryChanged as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeRejected as zoom_core::event::EventPayload>::EVENT,
    <PhoneGroupSettingsUpdated as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeUnmute as zoom_core::event::EventPayload>::EVENT,
    <PhoneRecordingStopped as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerMeetingInviting as zoom_core::event::EventPayload>::EVENT,
    <PhoneWarmTransferCancelled as zoom_core::event::EventPayload>::EVENT,
    <PhoneVoicemailReceivedForAccessMember as zoom_core::event::EventPayload>::EVENT,
    <PhoneCalleeUnhold as zoom_core::event::EventPayload>::EVENT,
    <PhoneConferenceStarted as zoom_core::event::EventPayload>::EVENT,
    <PhoneFaxSent as zoom_core::event::EventPayload>::EVENT,
    <PhoneGenericDeviceProvision as zoom_core::event::EventPayload>::EVENT,
    <PhoneRecordingPaused as zoom_core::event::EventPayload>::EVENT,
    <PhoneSmsReceived as zoom_core::event::EventPayload>::EVENT,
    <PhoneRecordingFailed as zoom_core::event::EventPayload>::EVENT,
    <PhoneRouteGroupStatusChanged as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerCallHistoryCompleted as zoom_core::event::EventPayload>::EVENT,
    <PhonePeeringNumberCnamUpdated as zoom_core::event::EventPayload>::EVENT,
    <PhoneCallerMute as zoom_core::event::EventPayload>::EVENT,
];
