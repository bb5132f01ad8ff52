//! The numbers of states and events.

use zoom_core::zoom_enum;

/// An event of a meeting, a webinar or a Video SDK session. A contact center has [its own events](VoiceEventType).
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::EventType;
///
/// assert_eq!(EventType::ParticipantJoin.number(), 3);
/// // Numbers that Zoom adds later are kept.
/// assert_eq!(EventType::from(99), EventType::Unrecognized(99));
/// ```
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EventType {
    /// `0`: Not defined.
    Undefined = 0,
    /// `1`: The first packet was captured.
    FirstPacketTimestamp = 1,
    /// `2`: Another participant speaks.
    ActiveSpeakerChange = 2,
    /// `3`: Participants joined.
    ParticipantJoin = 3,
    /// `4`: Participants left.
    ParticipantLeave = 4,
    /// `5`: Someone started sharing a screen.
    SharingStart = 5,
    /// `6`: The screen is no longer shared.
    SharingStop = 6,
    /// `7`: A media connection was interrupted.
    MediaConnectionInterrupted = 7,
    /// `8`: A participant turned the camera on.
    ParticipantVideoOn = 8,
    /// `9`: A participant turned the camera off.
    ParticipantVideoOff = 9,
}

/// An event of a call in a contact center. The numbers overlap with those of [`EventType`].
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{EventType, VoiceEventType};
///
/// // In a contact center, the same number has another meaning.
/// assert_eq!(VoiceEventType::from(8), VoiceEventType::ConsumerAnswered);
/// assert_eq!(EventType::from(8), EventType::ParticipantVideoOn);
/// ```
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum VoiceEventType {
    /// `0`: Not defined.
    Undefined = 0,
    /// `8`: The consumer accepted the call.
    ConsumerAnswered = 8,
    /// `9`: The consumer ended the call.
    ConsumerEnd = 9,
    /// `10`: The agent accepted the call.
    UserAnswered = 10,
    /// `11`: The agent ended the call.
    UserEnd = 11,
    /// `12`: The agent put the call on hold.
    UserHold = 12,
    /// `13`: The agent took the call off hold.
    UserUnhold = 13,
    /// `14`: Monitoring started.
    MonitorStarted = 14,
    /// `15`: Monitoring changed.
    MonitorTransitioned = 15,
    /// `16`: Monitoring ended.
    MonitorEnded = 16,
    /// `17`: A takeover started.
    TakeoverStarted = 17,
    /// `18`: A transfer was initiated.
    TransferInitiated = 18,
    /// `19`: A transfer was canceled.
    TransferCanceled = 19,
    /// `20`: A transfer was accepted.
    TransferAccepted = 20,
    /// `21`: A transfer was completed.
    TransferCompleted = 21,
    /// `22`: A transfer was rejected.
    TransferRejected = 22,
    /// `23`: A transfer timed out.
    TransferTimeout = 23,
    /// `24`: The conference was canceled.
    ConferenceCanceled = 24,
    /// `25`: Zoom's `CONFERENCE_PARTICIPANT_CANCELED`, which it does not explain.
    ConferenceParticipantCanceled = 25,
    /// `26`: A participant of the conference was invited.
    ConferenceParticipantInvited = 26,
    /// `27`: Zoom's `CONFERENCE_PARTICIPANT_REJECTED`, which it does not explain.
    ConferenceParticipantRejected = 27,
    /// `28`: Zoom's `CONFERENCE_PARTICIPANT_TIMEOUT`, which it does not explain.
    ConferenceParticipantTimeout = 28,
    /// `29`: A participant of the conference left.
    ConferenceParticipantLeft = 29,
}

/// The state of a session. A stream may have several sessions.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SessionState {
    /// `0`: Not active yet.
    Inactive = 0,
    /// `1`: It begins.
    Initialize = 1,
    /// `2`: Started.
    Started = 2,
    /// `3`: Paused.
    Paused = 3,
    /// `4`: Resumed after a pause.
    Resumed = 4,
    /// `5`: Stopped.
    Stopped = 5,
}

/// The state of a stream.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum StreamState {
    /// `0`: Not active yet.
    Inactive = 0,
    /// `1`: Active.
    Active = 1,
    /// `2`: A connection was interrupted.
    Interrupted = 2,
    /// `3`: It ends.
    Terminating = 3,
    /// `4`: It has ended.
    Terminated = 4,
    /// `5`: Paused.
    Paused = 5,
    /// `6`: Resumed after a pause.
    Resumed = 6,
}
