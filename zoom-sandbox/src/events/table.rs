//! The table of the events that operations cause.

use zoom_core::Operation;

use crate::call::Call;

/// The kind of object that an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    User,
    Meeting,
    Webinar,
    /// A recorded meeting, with only one of its files if the path names one.
    Recording,
}

/// An operation and the event that it causes.
pub(crate) struct Row {
    method: &'static str,
    path: &'static str,
    /// The values of `action`, or of `method`, that cause the event: `""` matches a missing value, and an empty list
    /// matches any value.
    actions: &'static [&'static str],
    pub(crate) event: &'static str,
    pub(crate) subject: Subject,
}

const fn row(
    method: &'static str,
    path: &'static str,
    actions: &'static [&'static str],
    event: &'static str,
    subject: Subject,
) -> Row {
    Row { method, path, actions, event, subject }
}

use Subject::{Meeting, Recording, User, Webinar};

/// The events of each operation, in order.
const ROWS: &[Row] = &[
    row("POST", "/users", &[], "user.created", User),
    row("PATCH", "/users/<user_id>", &[], "user.updated", User),
    row("PUT", "/users/<user_id>/email", &[], "user.updated", User),
    row("DELETE", "/users/<user_id>", &["", "disassociate"], "user.disassociated", User),
    row("DELETE", "/users/<user_id>", &["delete"], "user.deleted", User),
    row("PUT", "/users/<user_id>/status", &["activate"], "user.activated", User),
    row("PUT", "/users/<user_id>/status", &["deactivate"], "user.deactivated", User),
    row("PATCH", "/users/<user_id>/settings", &[], "user.settings_updated", User),
    row("PUT", "/users/<user_id>/presence_status", &[], "user.presence_status_updated", User),
    row("POST", "/users/<user_id>/meetings", &[], "meeting.created", Meeting),
    row("PATCH", "/meetings/<meeting_id>", &[], "meeting.updated", Meeting),
    row("DELETE", "/meetings/<meeting_id>", &[], "meeting.deleted", Meeting),
    row("PUT", "/meetings/<meeting_id>/status", &["end"], "meeting.ended", Meeting),
    row("PUT", "/meetings/<meeting_id>/status", &["end"], "recording.completed", Recording),
    row("PUT", "/meetings/<meeting_id>/status", &["recover"], "meeting.recovered", Meeting),
    row("POST", "/meetings/<meeting_id>/registrants", &[], "meeting.registration_created", Meeting),
    row("PUT", "/meetings/<meeting_id>/registrants/status", &["approve"], "meeting.registration_approved", Meeting),
    row("PUT", "/meetings/<meeting_id>/registrants/status", &["cancel"], "meeting.registration_cancelled", Meeting),
    row("PUT", "/meetings/<meeting_id>/registrants/status", &["deny"], "meeting.registration_denied", Meeting),
    row("DELETE", "/meetings/<meeting_id>/registrants/<registrant_id>", &[], "meeting.registration_cancelled", Meeting),
    row("PATCH", "/meetings/<meeting_id>/livestream/status", &["start"], "meeting.live_streaming_started", Meeting),
    row("PATCH", "/meetings/<meeting_id>/livestream/status", &["stop"], "meeting.live_streaming_stopped", Meeting),
    row("PATCH", "/live_meetings/<meeting_id>/events", &["recording.start"], "recording.started", Meeting),
    row("PATCH", "/live_meetings/<meeting_id>/events", &["recording.pause"], "recording.paused", Meeting),
    row("PATCH", "/live_meetings/<meeting_id>/events", &["recording.resume"], "recording.resumed", Meeting),
    row("PATCH", "/live_meetings/<meeting_id>/events", &["recording.stop"], "recording.stopped", Meeting),
    row("DELETE", "/meetings/<meeting_id>/recordings", &["", "trash"], "recording.trashed", Recording),
    row("DELETE", "/meetings/<meeting_id>/recordings", &["delete"], "recording.deleted", Recording),
    row("DELETE", "/meetings/<meeting_id>/recordings/<recording_id>", &["", "trash"], "recording.trashed", Recording),
    row("DELETE", "/meetings/<meeting_id>/recordings/<recording_id>", &["delete"], "recording.deleted", Recording),
    row("PUT", "/meetings/<meeting_uuid>/recordings/status", &["", "recover"], "recording.recovered", Recording),
    row(
        "PUT",
        "/meetings/<meeting_id>/recordings/<recording_id>/status",
        &["", "recover"],
        "recording.recovered",
        Recording,
    ),
    row("POST", "/meetings/<meeting_id>/recordings/registrants", &[], "recording.registration_created", Recording),
    row(
        "PUT",
        "/meetings/<meeting_id>/recordings/registrants/status",
        &["approve"],
        "recording.registration_approved",
        Recording,
    ),
    row(
        "PUT",
        "/meetings/<meeting_id>/recordings/registrants/status",
        &["deny"],
        "recording.registration_denied",
        Recording,
    ),
    row("POST", "/users/<user_id>/webinars", &[], "webinar.created", Webinar),
    row("PATCH", "/webinars/<webinar_id>", &[], "webinar.updated", Webinar),
    row("DELETE", "/webinars/<webinar_id>", &[], "webinar.deleted", Webinar),
    row("PUT", "/webinars/<webinar_id>/status", &["", "end"], "webinar.ended", Webinar),
    row("POST", "/webinars/<webinar_id>/registrants", &[], "webinar.registration_created", Webinar),
    row("PUT", "/webinars/<webinar_id>/registrants/status", &["approve"], "webinar.registration_approved", Webinar),
    row("PUT", "/webinars/<webinar_id>/registrants/status", &["cancel"], "webinar.registration_cancelled", Webinar),
    row("PUT", "/webinars/<webinar_id>/registrants/status", &["deny"], "webinar.registration_denied", Webinar),
    row("DELETE", "/webinars/<webinar_id>/registrants/<registrant_id>", &[], "webinar.registration_cancelled", Webinar),
];

/// Returns the events that a call causes.
pub(crate) fn of_call(operation: &Operation, call: &Call) -> Vec<&'static Row> {
    let is_of_operation = |row: &&&'static Row| row.method == operation.method.as_str() && row.path == operation.path;
    let mut rows: Vec<&'static Row> = ROWS.iter().filter(|row| is_of_operation(&row)).collect();
    if rows.iter().any(|row| !row.actions.is_empty()) {
        let action = action(call);
        rows.retain(|row| row.actions.is_empty() || row.actions.contains(&action.as_str()));
    }
    rows
}

/// Returns the action that a call applies to its subject, or `""` if it does not name one.
pub(crate) fn action(call: &Call) -> String {
    let members = call.members();
    let in_body = members.get("action").or_else(|| members.get("method")).and_then(serde_json::Value::as_str);
    call.query("action").or(in_body).unwrap_or_default().to_owned()
}
