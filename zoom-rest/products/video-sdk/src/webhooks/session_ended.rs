//! Session, ended: 1 event.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

/// A Video SDK session ended, because the host ended it or because every user had left.
#[zoom_event("session.ended", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionEndedObject {
    /// ID of the Video SDK session.
    ///
    /// Deprecated by Zoom.
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
    /// When the Video SDK session began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// When the Video SDK session ended.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
