//! Session, alert: 1 event.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

/// A Video SDK session had a service problem, such as unstable audio or video, high CPU usage, or reconnections.
#[zoom_event("session.alert", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAlertObject {
    /// ID of the Video SDK session; Zoom does not explain how it differs from `session_id`.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// Problems with the session's service.
    #[required(sent)]
    pub issues: Option<Vec<SessionAlertIssue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Problem with the service of a session.
///
/// Values of `issues` in [`SessionAlertObject`].
#[zoom_enum]
pub enum SessionAlertIssue {
    /// `Unstable audio quality`.
    #[value("Unstable audio quality")]
    UnstableAudioQuality,
    /// `Unstable video quality`.
    #[value("Unstable video quality")]
    UnstableVideoQuality,
    /// `Unstable screen share quality`.
    #[value("Unstable screen share quality")]
    UnstableScreenShareQuality,
    /// `High CPU occupation`: High CPU usage; Zoom does not say on whose device.
    #[value("High CPU occupation")]
    HighCpuOccupation,
    /// `Call Reconnection`: A connection to the session was lost and made again; Zoom does not say whose.
    #[value("Call Reconnection")]
    CallReconnection,
}
