//! User, personal: 1 event.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

/// A user changed the personal note that appears on their chat profile.
#[zoom_event(
    "user.personal_notes_updated",
    scopes = [
        "user:read:admin",
        "user:write:admin",
        "user:read",
        "user:write",
        "user:master",
        "user:read:personal_note:master",
        "user:read:personal_note",
        "user:read:personal_note:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserPersonalNotesUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: UserPersonalNotesUpdatedObject,
    /// Personal note of the user before the change.
    #[required(sent)]
    pub old_object: Option<UserPersonalNotesUpdatedOldObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`UserPersonalNotesUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPersonalNotesUpdatedObject {
    /// When the user changed the personal note.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Email address of the user.
    #[required(sent)]
    pub email: Option<String>,
    /// ID of the user.
    #[required(sent)]
    pub id: Option<String>,
    /// Personal note of the user, as changed.
    #[required(sent)]
    pub personal_notes: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Personal note of the user before the change.
///
/// Value of `old_object` in [`UserPersonalNotesUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPersonalNotesUpdatedOldObject {
    /// Personal note of the user before the change.
    #[required(sent)]
    pub personal_notes: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
