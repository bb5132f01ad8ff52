//! The events with which Zoom reports what a call changed.

use serde_json::{Value, json};

use super::{
    body::Draft,
    table::{Row, Subject},
};
use crate::{
    call::Call,
    state::{Object, object},
};

/// The user, meeting, webinar or recording that a call is about, before and after the call.
pub(crate) struct Changed {
    /// The object before the call; `None` if it did not exist.
    pub(crate) before: Option<Object>,
    /// The object after the call; `None` if it was deleted.
    pub(crate) after: Option<Object>,
}

/// Returns the events of a row: a single one, or one for each registrant that the call names.
pub(crate) fn drafts(row: &Row, changed: Changed, values: &[String], call: &Call) -> Vec<Draft> {
    let members = call.members();
    let old_object = changed.before.as_ref().map(|before| previous(before, &members, row.event));
    let mut about = changed.after.or(changed.before).unwrap_or_default();
    match row.event {
        "user.settings_updated" => _ = about.insert("settings".to_owned(), members.clone().into()),
        "user.presence_status_updated" => {
            about.insert("presence_status".to_owned(), members.get("status").cloned().unwrap_or_default());
        }
        _ => {}
    }
    if row.subject == Subject::Recording
        && let Some(file) = values.get(1)
        && let Some(Value::Array(files)) = about.get_mut("recording_files")
    {
        files.retain(|known| known["id"] == **file);
    }
    let draft =
        |object| Draft { name: row.event.to_owned(), object, old_object: old_object.clone(), ..Draft::default() };
    if !row.event.contains(".registration_") {
        return vec![draft(about)];
    }
    let registrants = match (members.get("registrants"), values.get(1)) {
        (Some(Value::Array(registrants)), _) => registrants.clone(),
        (_, Some(id)) => vec![json!({"id": id})],
        _ => vec![members.into()],
    };
    let with = |registrant| {
        let mut about = about.clone();
        about.insert("registrant".to_owned(), registrant);
        draft(about)
    };
    registrants.into_iter().map(with).collect()
}

/// Returns the earlier values of the members that a call sets, and the ids of the object.
fn previous(before: &Object, members: &Object, event: &str) -> Object {
    let is_kept = |name: &str| name == "id" || name == "uuid" || members.contains_key(name);
    let mut previous = before.clone();
    previous.retain(|name, _| is_kept(name));
    if event == "user.settings_updated" {
        previous.insert("settings".to_owned(), object(before.get("settings").cloned().unwrap_or_default()).into());
    }
    previous
}
