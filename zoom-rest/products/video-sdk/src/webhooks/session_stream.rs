//! Session, stream: 5 events.

use zoom_core::{Extra, Secret, zoom_event, zoom_object};

/// A user stopped sending an incoming live stream to a Video SDK session.
#[zoom_event("session.stream_ingestion_stopped", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionStreamIngestionStopped {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionStreamIngestionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionStreamIngestionStopped`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionStreamIngestionObject {
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// Stream from outside that feeds into the session.
    #[required(sent)]
    pub stream_ingestion: Option<StreamIngestion>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Stream from outside that feeds into the session.
///
/// Value of `stream_ingestion` in [`SessionStreamIngestionObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StreamIngestion {
    /// ID of the stream ingestion, with which an external video source streams into sessions.
    #[required(sent)]
    pub stream_id: Option<String>,
    /// Display name of the stream ingestion.
    #[required(sent)]
    pub stream_name: Option<String>,
    /// Free text that says what the stream ingestion is for.
    pub stream_description: Option<String>,
    /// Secret key with which the sender connects to the stream ingestion.
    #[required(sent)]
    pub stream_key: Option<Secret>,
    /// Address at which Zoom receives the stream.
    #[required(sent)]
    pub stream_url: Option<String>,
    /// URL to which the stream is sent as a fallback.
    #[required(sent)]
    pub backup_stream_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A stream key was detached from a Video SDK session.
#[zoom_event("session.stream_ingestion_unbind", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionStreamIngestionUnbind {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionStreamIngestionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host started to send an incoming live stream to a Video SDK session.
#[zoom_event("session.stream_ingestion_started", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionStreamIngestionStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionStreamIngestionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Streaming software connected to a Video SDK session.
///
/// Its data reaches Zoom but is not sent to the session yet; for that, listen to `session.stream_ingestion_started`.
#[zoom_event("session.stream_ingestion_connected", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionStreamIngestionConnected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionStreamIngestionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Streaming software (RTMP) disconnected from a Video SDK session.
#[zoom_event("session.stream_ingestion_disconnected", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionStreamIngestionDisconnected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionStreamIngestionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
