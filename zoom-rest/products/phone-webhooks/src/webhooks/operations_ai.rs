//! Phone, ai: 1 event.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

/// The AI summary of a Zoom Phone call was generated or changed.
///
/// `edited` and `deleted` report the kind of change.
#[zoom_event(
    "phone.ai_call_summary_changed",
    scopes = ["phone:read:admin", "phone:read", "phone:read:call_log", "phone:read:call_log:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneAiCallSummaryChanged {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the AI call summary.
    #[required(sent)]
    pub object: PhoneAiCallSummaryChangedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the AI call summary.
///
/// Value of `object` in [`PhoneAiCallSummaryChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneAiCallSummaryChangedObject {
    /// Whether the summary was edited.
    pub edited: Option<bool>,
    /// Whether the summary was deleted.
    pub deleted: Option<bool>,
    /// ID of the summary that AI Companion made of the call.
    #[required(sent)]
    pub ai_call_summary_id: Option<String>,
    /// ID of the user whose call was summarized.
    #[required(sent)]
    pub user_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// IDs of the call logs, one entry each. At most 10 items.
    pub call_log_ids: Option<Vec<String>>,
    /// When the AI call summary was created, in UTC.
    pub created_time: Option<DateTime>,
    /// When the AI call summary was last changed, in UTC.
    pub modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
