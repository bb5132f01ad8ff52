//! Session, sharing: 2 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A user stopped sharing a screen in a Video SDK session.
#[zoom_event("session.sharing_ended", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSharingEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionSharingEnded`] and [`SessionSharingStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSharingObject {
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
    /// User in the session that the event is about.
    #[required(sent)]
    pub user: Option<SessionSharingUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in the session that the event is about.
///
/// Value of `user` in [`SessionSharingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSharingUser {
    /// ID that the user gets on joining; valid only in this session.
    #[required(sent)]
    pub id: Option<String>,
    /// Display name of the user in the session.
    #[required(sent)]
    pub name: Option<String>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// What was shared on screen, and when the sharing began or ended.
    #[required(sent)]
    pub sharing_details: Option<SharingDetails>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What was shared on screen, and when the sharing began or ended.
///
/// Value of `sharing_details` in [`SessionSharingUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharingDetails {
    /// Kind of content that was shared, such as the desktop or an application.
    #[required(sent)]
    pub content: Option<SharingDetailsContent>,
    /// When the sharing began or ended.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of content that was shared, such as the desktop or an application.
///
/// Values of `content` in [`SharingDetails`].
#[zoom_enum]
pub enum SharingDetailsContent {
    /// `application`: One program, such as a web browser.
    Application,
    /// `whiteboard`: A whiteboard.
    Whiteboard,
    /// `desktop`: The whole screen.
    Desktop,
    /// `unknown`: A program that Zoom does not recognize.
    Unknown,
}

/// A user started to share a screen in a Video SDK session.
#[zoom_event("session.sharing_started", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSharingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
