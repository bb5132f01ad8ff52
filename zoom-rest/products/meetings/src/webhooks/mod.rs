//! The events that Zoom Meetings sends as webhooks: 105 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod meeting_ai;
mod meeting_aic;
mod meeting_alert;
mod meeting_breakout;
mod meeting_chat;
mod meeting_converted;
mod meeting_created;
mod meeting_deleted;
mod meeting_device;
mod meeting_ended;
mod meeting_invitation;
mod meeting_live;
mod meeting_participant;
mod meeting_permanently;
mod meeting_recovered;
mod meeting_registration;
mod meeting_risk;
mod meeting_sharing;
mod meeting_started;
mod meeting_summary;
mod meeting_updated;
mod recording_archive;
mod recording_batch;
mod recording_cloud;
mod recording_completed;
mod recording_deleted;
mod recording_paused;
mod recording_recovered;
mod recording_registration;
mod recording_renamed;
mod recording_resumed;
mod recording_started;
mod recording_stopped;
mod recording_transcript;
mod recording_trashed;
mod types;
mod user;
mod webinar_alert;
mod webinar_chat;
mod webinar_converted;
mod webinar_created;
mod webinar_deleted;
mod webinar_ended;
mod webinar_participant;
mod webinar_permanently;
mod webinar_recovered;
mod webinar_registration;
mod webinar_sharing;
mod webinar_started;
mod webinar_updated;

pub use self::{
    meeting_ai::*, meeting_aic::*, meeting_alert::*, meeting_breakout::*, meeting_chat::*, meeting_converted::*,
    meeting_created::*, meeting_deleted::*, meeting_device::*, meeting_ended::*, meeting_invitation::*,
    meeting_live::*, meeting_participant::*, meeting_permanently::*, meeting_recovered::*, meeting_registration::*,
    meeting_risk::*, meeting_sharing::*, meeting_started::*, meeting_summary::*, meeting_updated::*,
    recording_archive::*, recording_batch::*, recording_cloud::*, recording_completed::*, recording_deleted::*,
    recording_paused::*, recording_recovered::*, recording_registration::*, recording_renamed::*, recording_resumed::*,
    recording_started::*, recording_stopped::*, recording_transcript::*, recording_trashed::*, types::*, user::*,
    webinar_alert::*, webinar_chat::*, webinar_converted::*, webinar_created::*, webinar_deleted::*, webinar_ended::*,
    webinar_participant::*, webinar_permanently::*, webinar_recovered::*, webinar_registration::*, webinar_sharing::*,
    webinar_started::*, webinar_updated::*,
};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <MeetingParticipantJbhWaiting as zoom_core::event::EventPayload>::EVENT,
    <MeetingSummaryRecovered as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantLeftBreakoutRoom as zoom_core::event::EventPayload>::EVENT,
    <MeetingDeviceTested as zoom_core::event::EventPayload>::EVENT,
    <MeetingSummaryShared as zoom_core::event::EventPayload>::EVENT,
    <WebinarChatMessageFileDownloaded as zoom_core::event::EventPayload>::EVENT,
    <WebinarDeleted as zoom_core::event::EventPayload>::EVENT,
    <RecordingRegistrationApproved as zoom_core::event::EventPayload>::EVENT,
    <MeetingRiskAlert as zoom_core::event::EventPayload>::EVENT,
    <MeetingAicTranscriptCompleted as zoom_core::event::EventPayload>::EVENT,
    <WebinarParticipantFeedback as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantJoinedWaitingRoom as zoom_core::event::EventPayload>::EVENT,
    <MeetingAiCompanionAssetsDeleted as zoom_core::event::EventPayload>::EVENT,
    <WebinarConvertedToMeeting as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantPhoneCalloutRinging as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantJbhJoined as zoom_core::event::EventPayload>::EVENT,
    <MeetingInvitationAccepted as zoom_core::event::EventPayload>::EVENT,
    <RecordingArchiveFilesCompleted as zoom_core::event::EventPayload>::EVENT,
    <MeetingAlert as zoom_core::event::EventPayload>::EVENT,
    <MeetingChatMessageFileSent as zoom_core::event::EventPayload>::EVENT,
    <MeetingDeleted as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantJoined as zoom_core::event::EventPayload>::EVENT,
    <UserTspDeleted as zoom_core::event::EventPayload>::EVENT,
    <MeetingAiCompanionStarted as zoom_core::event::EventPayload>::EVENT,
    <MeetingInvitationDispatched as zoom_core::event::EventPayload>::EVENT,
    <WebinarEnded as zoom_core::event::EventPayload>::EVENT,
    <MeetingConvertedToWebinar as zoom_core::event::EventPayload>::EVENT,
    <WebinarRecovered as zoom_core::event::EventPayload>::EVENT,
    <WebinarParticipantRoleChanged as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantJbhWaitingLeft as zoom_core::event::EventPayload>::EVENT,
    <UserTspCreated as zoom_core::event::EventPayload>::EVENT,
    <MeetingBreakoutRoomSharingEnded as zoom_core::event::EventPayload>::EVENT,
    <MeetingUpdated as zoom_core::event::EventPayload>::EVENT,
    <MeetingAiCompanionStopped as zoom_core::event::EventPayload>::EVENT,
    <MeetingRegistrationDenied as zoom_core::event::EventPayload>::EVENT,
    <WebinarRegistrationDenied as zoom_core::event::EventPayload>::EVENT,
    <MeetingRegistrationApproved as zoom_core::event::EventPayload>::EVENT,
    <WebinarParticipantLeft as zoom_core::event::EventPayload>::EVENT,
    <RecordingBatchDeleted as zoom_core::event::EventPayload>::EVENT,
    <WebinarAlert as zoom_core::event::EventPayload>::EVENT,
    <WebinarChatMessageSent as zoom_core::event::EventPayload>::EVENT,
    <WebinarChatMessageFileSent as zoom_core::event::EventPayload>::EVENT,
    <MeetingEnded as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantJoinedBreakoutRoom as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantLeftWaitingRoom as zoom_core::event::EventPayload>::EVENT,
    <MeetingStarted as zoom_core::event::EventPayload>::EVENT,
    <MeetingRegistrationCancelled as zoom_core::event::EventPayload>::EVENT,
    <MeetingSummaryCompleted as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantLeft as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantPhoneCalloutRejected as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantPhoneCalloutAccepted as zoom_core::event::EventPayload>::EVENT,
    <WebinarSharingStarted as zoom_core::event::EventPayload>::EVENT,
    <MeetingRegistrationCreated as zoom_core::event::EventPayload>::EVENT,
    <RecordingRecovered as zoom_core::event::EventPayload>::EVENT,
    <MeetingSharingEnded as zoom_core::event::EventPayload>::EVENT,
    <RecordingCloudStorageUsageUpdated as zoom_core::event::EventPayload>::EVENT,
    <RecordingTranscriptCompleted as zoom_core::event::EventPayload>::EVENT,
    <RecordingStopped as zoom_core::event::EventPayload>::EVENT,
    <RecordingBatchTrashed as zoom_core::event::EventPayload>::EVENT,
    <WebinarStarted as zoom_core::event::EventPayload>::EVENT,
    <MeetingChatMessageFileDownloaded as zoom_core::event::EventPayload>::EVENT,
    <WebinarSharingEnded as zoom_core::event::EventPayload>::EVENT,
    <MeetingSummaryTrashed as zoom_core::event::EventPayload>::EVENT,
    <MeetingSharingStarted as zoom_core::event::EventPayload>::EVENT,
    <WebinarRegistrationCreated as zoom_core::event::EventPayload>::EVENT,
    <MeetingChatMessageSent as zoom_core::event::EventPayload>::EVENT,
    <MeetingInvitationRejected as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantRoleChanged as zoom_core::event::EventPayload>::EVENT,
    <MeetingPermanentlyDeleted as zoom_core::event::EventPayload>::EVENT,
    <RecordingRegistrationCreated as zoom_core::event::EventPayload>::EVENT,
    <MeetingCreated as zoom_core::event::EventPayload>::EVENT,
    <MeetingLiveStreamingStarted as zoom_core::event::EventPayload>::EVENT,
    <MeetingRoomSystemCalloutAccepted as zoom_core::event::EventPayload>::EVENT,
    <WebinarRegistrationApproved as zoom_core::event::EventPayload>::EVENT,
    <MeetingBreakoutRoomSharingStarted as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantBind as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantFeedback as zoom_core::event::EventPayload>::EVENT,
    <RecordingDeleted as zoom_core::event::EventPayload>::EVENT,
    <RecordingPaused as zoom_core::event::EventPayload>::EVENT,
    <MeetingRoomSystemCalloutRinging as zoom_core::event::EventPayload>::EVENT,
    <RecordingStarted as zoom_core::event::EventPayload>::EVENT,
    <UserTspUpdated as zoom_core::event::EventPayload>::EVENT,
    <MeetingInvitationTimeout as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantAdmitted as zoom_core::event::EventPayload>::EVENT,
    <MeetingRoomSystemCalloutFailed as zoom_core::event::EventPayload>::EVENT,
    <RecordingResumed as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantPhoneCalloutMissed as zoom_core::event::EventPayload>::EVENT,
    <MeetingSummaryUpdated as zoom_core::event::EventPayload>::EVENT,
    <WebinarParticipantJoined as zoom_core::event::EventPayload>::EVENT,
    <RecordingRenamed as zoom_core::event::EventPayload>::EVENT,
    <MeetingRoomSystemCalloutMissed as zoom_core::event::EventPayload>::EVENT,
    <WebinarCreated as zoom_core::event::EventPayload>::EVENT,
    <RecordingRegistrationDenied as zoom_core::event::EventPayload>::EVENT,
    <MeetingLiveStreamingStopped as zoom_core::event::EventPayload>::EVENT,
    <WebinarRegistrationCancelled as zoom_core::event::EventPayload>::EVENT,
    <MeetingRecovered as zoom_core::event::EventPayload>::EVENT,
    <WebinarPermanentlyDeleted as zoom_core::event::EventPayload>::EVENT,
    <RecordingCompleted as zoom_core::event::EventPayload>::EVENT,
    <MeetingParticipantPutInWaitingRoom as zoom_core::event::EventPayload>::EVENT,
    <RecordingTrashed as zoom_core::event::EventPayload>::EVENT,
    <MeetingSummaryDeleted as zoom_core::event::EventPayload>::EVENT,
    <WebinarParticipantBind as zoom_core::event::EventPayload>::EVENT,
    <WebinarUpdated as zoom_core::event::EventPayload>::EVENT,
    <RecordingBatchRecovered as zoom_core::event::EventPayload>::EVENT,
    <MeetingRoomSystemCalloutRejected as zoom_core::event::EventPayload>::EVENT,
];
