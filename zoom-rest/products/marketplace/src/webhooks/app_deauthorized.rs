//! App deauthorized: 1 event.

use zoom_core::{DateTime, Extra, Value, zoom_event};

/// A user or admin uninstalled or deauthorized the app.
///
/// Zoom sends it to the deauthorization notification URL set for the app.
#[zoom_event("app_deauthorized", unchecked_name, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppDeauthorized {
    /// ID of the user who uninstalled or deauthorized the app.
    pub user_id: Option<String>,
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// OAuth client ID of the app.
    pub client_id: Option<String>,
    /// When the user uninstalled the app.
    pub deauthorization_time: Option<DateTime>,
    /// Unique ID of this deauthorization, not a cryptographic signature.
    pub signature: Option<String>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub event_ts: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
