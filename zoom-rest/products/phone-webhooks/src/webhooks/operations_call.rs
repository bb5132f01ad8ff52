//! Phone, call: 4 events.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::CallLogOrRecordingRef;

/// A Zoom Phone call log entry was permanently deleted from the trash.
#[zoom_event(
    "phone.call_log_permanently_deleted",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_log:master",
        "phone:read:call_log",
        "phone:read:call_log:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneCallLogPermanentlyDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted call logs of one user.
    #[required(sent)]
    pub object: PhoneCallLogObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: deleted call logs of one user.
///
/// Value of `object` in [`PhoneCallLogPermanentlyDeleted`] and [`PhoneCallLogDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallLogObject {
    /// ID of the user whose call records were deleted.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Logs of calls, one entry each.
    #[required(sent)]
    pub call_logs: Option<Vec<CallLogOrRecordingRef>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One or more call elements (records of the steps of a call) were deleted in Zoom Phone.
///
/// If the account has a trash for call logs, they go there; if `delete_all` is true, the ID list is empty.
#[zoom_event(
    "phone.call_element_deleted",
    scopes = [
        "phone_call_log:read:admin",
        "phone_call_log:read",
        "phone_call_log:master",
        "phone:read:call_log:master",
        "phone:read:call_log",
        "phone:read:call_log:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneCallElementDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted call elements (steps of calls) of one user.
    #[required(sent)]
    pub object: PhoneCallElementDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: deleted call elements (steps of calls) of one user.
///
/// Value of `object` in [`PhoneCallElementDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallElementDeletedObject {
    /// ID of the user whose call records were deleted.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Whether deleted entries go to the trash.
    pub move_to_trash: Option<bool>,
    /// When the call elements were deleted, in UTC; with `delete_all`, all earlier ones of this user are gone.
    pub execute_time: Option<String>,
    /// Whether the user deleted all call elements; `call_element_ids` is empty then.
    pub delete_all: Option<bool>,
    /// IDs of the call elements, one entry each.
    pub call_element_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone call history was deleted.
///
/// If the account has a trash for call logs, the entries go there.
#[zoom_event(
    "phone.call_history_deleted",
    scopes = [
        "phone_call_log:read:admin",
        "phone_call_log:read",
        "phone_call_log:master",
        "phone:read:call_log:master",
        "phone:read:call_log",
        "phone:read:call_log:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneCallHistoryDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted call history of one user.
    #[required(sent)]
    pub object: PhoneCallHistoryDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: deleted call history of one user.
///
/// Value of `object` in [`PhoneCallHistoryDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallHistoryDeletedObject {
    /// ID of the user whose call records were deleted.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Whether deleted entries go to the trash.
    pub move_to_trash: Option<bool>,
    /// When the call logs were deleted, in UTC; with `delete_all`, all earlier ones of this user are gone.
    pub execute_time: Option<String>,
    /// Whether the user deleted all call logs; `call_log_ids` is empty then.
    pub delete_all: Option<bool>,
    /// IDs of the call logs, one entry each.
    pub call_log_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone call log entry was moved to the trash.
///
/// For its final deletion, listen to `phone.call_log_permanently_deleted`.
#[zoom_event(
    "phone.call_log_deleted",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_log:master",
        "phone:read:call_log",
        "phone:read:call_log:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneCallLogDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted call logs of one user.
    #[required(sent)]
    pub object: PhoneCallLogObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
