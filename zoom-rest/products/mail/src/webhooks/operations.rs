//! Mail: 1 event.

use zoom_core::{Extra, Id, zoom_event, zoom_object};

/// A message in a Zoom Mail mailbox arrived, moved, was removed, or otherwise changed.
///
/// Needs a Workplace Business license or higher, and mail without end-to-end encryption.
#[zoom_event(
    "mail.history_event",
    scopes = ["mail:read", "mail:read:admin", "email:read:msg", "email:read:msg:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MailHistoryEvent {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the mailbox and the change to it.
    #[required(sent)]
    pub object: MailHistoryEventObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the mailbox and the change to it.
///
/// Value of `object` in [`MailHistoryEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MailHistoryEventObject {
    /// Email address of the mailbox.
    #[required(sent)]
    pub email: Option<String>,
    /// ID of the change in the mailbox's history.
    #[required(sent)]
    pub history_id: Option<Id>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
