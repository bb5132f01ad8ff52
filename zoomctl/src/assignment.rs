//! `--set PATH=VALUE`: sets a member of an event's body to a value of its declared type.

use zoom_core::{event::EventInfo, schema::Type};

use crate::{delivery, description, exit::Failure, json::Json, value};

/// The minimum similarity, from 0 to 1, at which a name is suggested.
const MIN_SIMILARITY: f64 = 0.75;

/// Sets a member of an event's body according to an assignment such as `payload.object.topic=Plans`. An element of a
/// list is named by its index, and the index after the last one adds an element.
pub(crate) fn set(body: &mut Json, event: &EventInfo, assignment: &str) -> Result<(), Failure> {
    let Some((path, text)) = assignment.split_once('=').filter(|(path, _)| !path.is_empty()) else {
        return Err(Failure::usage(
            "the value of `--set` must be a path and a value, as in `--set payload.object.topic=Plans`",
        ));
    };
    let rejected = |problem: &str| Failure::usage(format!("`--set {path}`: {problem}"));
    let (slot, ty) = find(body, event, path).map_err(|problem| rejected(&problem))?;
    let value = value::parse(text, ty).map_err(|problem| {
        let (place, rest) = value::place_and_rest(&problem);
        rejected(&if place.is_empty() { format!("the value {rest}") } else { format!("`{path}{place}` {rest}") })
    })?;
    *slot = serde_json::from_value(value).map_err(|error| rejected(&error.to_string()))?;
    Ok(())
}

/// Returns the member at a path and its type. A member that is declared but absent is added.
fn find<'b>(body: &'b mut Json, event: &EventInfo, path: &str) -> Result<(&'b mut Json, Type), String> {
    let envelope = [("event_ts", Type::UNSIGNED), ("payload", event.payload), ("download_token", Type::Secret)];
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let known = envelope.iter().find(|(name, _)| *name == first);
    let mut ty = match known {
        // The payload of every event is an object.
        Some((_, Type::Any)) => Type::Map(&Type::Any),
        Some((_, ty)) => *ty,
        None if first == "event" => return Err("the name of the event is the argument of the command".to_owned()),
        None => return Err(unknown(event, "", first, &envelope.map(|(name, _)| name))),
    };
    let mut slot = member_of(body, first);
    let mut walked = first.to_owned();
    for step in rest.into_iter().flat_map(|rest| rest.split('.')) {
        (slot, ty) = match ty {
            Type::Object(object) => {
                let names = || object.schema().members().map(|member| member.wire_name).collect::<Vec<_>>();
                let member = object.schema().member(step).ok_or_else(|| unknown(event, &walked, step, &names()))?;
                (member_of(slot, step), member.ty)
            }
            Type::Map(of) => (member_of(slot, step), *of),
            Type::List(element) => (element_of(slot, &walked, step, *element)?, *element),
            Type::Any if matches!(slot, Json::List(_)) => (element_of(slot, &walked, step, Type::Any)?, Type::Any),
            Type::Any => (member_of(slot, step), Type::Any),
            other => {
                return Err(format!("`{walked}` is {}, which has no members", description::word(other)));
            }
        };
        walked = format!("{walked}.{step}");
    }
    Ok((slot, ty))
}

/// Returns a member of an object. A value that is not an object is replaced with an empty one.
fn member_of<'b>(slot: &'b mut Json, name: &str) -> &'b mut Json {
    if !matches!(slot, Json::Object(_)) {
        *slot = Json::object([]);
    }
    match slot {
        Json::Object(members) => members.entry(name.to_owned()).or_insert(Json::Null),
        other => other,
    }
}

/// Returns an element of a list. A value that is not a list is replaced with an empty one.
fn element_of<'b>(slot: &'b mut Json, walked: &str, step: &str, element: Type) -> Result<&'b mut Json, String> {
    if !matches!(slot, Json::List(_)) {
        *slot = Json::List(Vec::new());
    }
    let Json::List(elements) = slot else { return Ok(slot) };
    let count = elements.len();
    match step.parse::<usize>() {
        Ok(index) if index <= count => {
            if index == count {
                let name = walked.rsplit('.').next().unwrap_or_default();
                elements.push(delivery::member(name, element));
            }
            Ok(&mut elements[index])
        }
        _ => Err(format!("`{walked}` is a list: write the index of an element, from 0 to {count}, as in `{walked}.0`")),
    }
}

/// Returns the problem with a name that is not declared, and lists the declared names.
fn unknown(event: &EventInfo, walked: &str, step: &str, known: &[&str]) -> String {
    let before = if walked.is_empty() { String::new() } else { format!("{walked}.") };
    let nearest = known.iter().map(|name| (strsim::jaro_winkler(step, name), *name)).max_by(|a, b| a.0.total_cmp(&b.0));
    let guess = match nearest.filter(|(similarity, _)| *similarity >= MIN_SIMILARITY) {
        Some((_, name)) => format!("did you mean `{before}{name}`? "),
        None => String::new(),
    };
    let place = if walked.is_empty() { "the body".to_owned() } else { format!("`{walked}`") };
    let known = if known.is_empty() { "no members".to_owned() } else { format!("`{}`", known.join("`, `")) };
    format!("`{}` does not declare `{before}{step}`: {guess}{place} has {known}", event.name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use zoom_core::{Value, event::EventPayload as _, zoom_event, zoom_object};

    use super::*;

    #[zoom_event("team.changed")]
    struct TeamChanged {
        team: Option<Team>,
        other: Option<Value>,
    }

    #[zoom_object]
    struct Team {
        name: Option<String>,
        size: Option<i64>,
        open: Option<bool>,
        lead: Option<Box<Team>>,
        members: Vec<Member>,
        labels: BTreeMap<String, String>,
    }

    #[zoom_object]
    struct Member {
        email: Option<String>,
    }

    fn body_with(assignments: &[&str]) -> Result<String, String> {
        let mut body = delivery::example(TeamChanged::EVENT);
        for assignment in assignments {
            set(&mut body, TeamChanged::EVENT, assignment).map_err(|failure| failure.to_string())?;
        }
        Ok(serde_json::to_string(&body.at(&["payload".to_owned()])).unwrap())
    }

    #[test]
    fn a_member_is_set_to_a_value_of_its_declared_type() {
        let unset = body_with(&[]).unwrap();
        for (assignment, expected) in [
            ("payload.team.name=60", r#""name":"60""#),
            ("payload.team.name=a=b", r#""name":"a=b""#),
            ("payload.team.name=", r#""name":"""#),
            ("payload.team.size=60", r#""size":60"#),
            ("payload.team.open=false", r#""open":false"#),
            ("payload.team.members.0.email=a@b.c", r#""members":[{"email":"a@b.c"}]"#),
            ("payload.team.members.1.email=a@b.c", r#""members":[{"email":"jane@example.com"},{"email":"a@b.c"}]"#),
            ("payload.team.members=[]", r#""members":[]"#),
            ("payload.team.labels.any.name=x", "has no members"),
            ("payload.team.labels.any=x", r#""any":"x""#),
            // The example omits the team within a team, because the nesting would never end.
            ("payload.team.lead.size=2", r#""lead":{"size":2}"#),
            ("payload.other.deep.down=[1]", r#""other":{"deep":{"down":[1]}}"#),
        ] {
            let found = body_with(&[assignment]);
            let text = found.as_ref().unwrap_or_else(|error| error);
            assert!(text.contains(expected) && *text != unset, "{assignment}: {text}");
        }
        let mut body = delivery::example(TeamChanged::EVENT);
        set(&mut body, TeamChanged::EVENT, "event_ts=5").unwrap();
        set(&mut body, TeamChanged::EVENT, "download_token=t").unwrap();
        let text = serde_json::to_string(&body).unwrap();
        assert!(text.contains(r#""event_ts":5,"#) && text.ends_with(r#","download_token":"t"}"#), "{text}");
    }

    #[test]
    fn a_path_that_is_not_declared_is_an_error_with_the_declared_ones() {
        for (assignment, problem) in [
            (
                "payload.team.nmae=x",
                "`--set payload.team.nmae`: `team.changed` does not declare `payload.team.nmae`: did you mean \
                 `payload.team.name`? `payload.team` has `name`, `size`, `open`, `lead`, `members`, `labels`",
            ),
            ("payload.zzz=x", "does not declare `payload.zzz`: `payload` has `team`, `other`"),
            ("topic=x", "does not declare `topic`: the body has `event_ts`, `payload`, `download_token`"),
            ("event=x", "the name of the event is the argument of the command"),
            ("payload.team.name.x=1", "`payload.team.name` is text, which has no members"),
            (
                "payload.team.members.email=x",
                "`payload.team.members` is a list: write the index of an element, from 0 to 1",
            ),
            ("payload.team.members.2.email=x", "from 0 to 1, as in `payload.team.members.0`"),
            ("payload.team.size=big", "`--set payload.team.size`: the value must be a 64-bit integer"),
            ("payload.team={\"size\":\"x\"}", "`payload.team.size` must be"),
            ("payload.team.open=yes", "the value must be `true` or `false`"),
            ("payload.team.name", "must be a path and a value"),
            ("=x", "must be a path and a value"),
        ] {
            let error = body_with(&[assignment]).unwrap_err();
            assert!(error.contains(problem), "{assignment}: {error}");
        }
    }
}
