//! Example deliveries of events, generated from the types of their payloads.

use zoom_core::{
    event::EventInfo,
    schema::{ObjectType, Type},
};

use crate::{description, json::Json};

/// The time at which the example is sent, in milliseconds since the Unix epoch: 2026-01-31T08:00:00Z, like the dates in
/// the example.
const SENT_AT: u64 = 1_769_846_400_000;

/// Example values for text members whose declarations do not specify a format: each entry contains the suffix of a
/// member's name and the value.
const TEXTS: [(&str, &str); 6] = [
    ("uuid", "aDYlohsHRtCd4ii1uC2+hA=="),
    ("url", "https://example.com"),
    ("timezone", "America/New_York"),
    ("phone_number", "+14155550100"),
    ("date", "2026-01-31"),
    ("_time", "2026-01-31T08:00:00Z"),
];

/// Returns the body of a delivery with every declared member.
pub(crate) fn example(event: &EventInfo) -> Json {
    let payload = match event.payload {
        // The payload of every event is an object.
        Type::Any => Json::object([]),
        ty => member("payload", ty),
    };
    Json::object([("event", Json::text(event.name)), ("event_ts", Json::Number(SENT_AT.into())), ("payload", payload)])
}

/// Returns an example value for a member.
pub(crate) fn member(name: &str, ty: Type) -> Json {
    value(name, ty, &mut Vec::new())
}

/// Returns an example value for a member. `around` contains the objects that enclose it.
fn value(name: &str, ty: Type, around: &mut Vec<ObjectType>) -> Json {
    match ty {
        // Expanding an object within itself would never end.
        Type::List(element) if contains(around, *element) => Json::List(Vec::new()),
        Type::List(element) => Json::List(vec![value(name, *element, around)]),
        Type::Map(of) if contains(around, *of) => Json::object([]),
        Type::Map(of) => Json::object([("NAME", value(name, *of, around))]),
        Type::Object(object) => {
            around.push(object);
            let members = object.schema().members().filter(|member| !contains(around, member.ty)).collect::<Vec<_>>();
            let members = members.into_iter().map(|member| {
                let value = value(member.wire_name, member.ty, around);
                (member.wire_name.to_owned(), value)
            });
            let members = Json::Object(members.collect());
            around.pop();
            members
        }
        Type::Text { format: None, .. } => known_text(name, ty).map_or_else(|| sample(name, ty), Json::text),
        ty => sample(name, ty),
    }
}

fn contains(around: &[ObjectType], ty: Type) -> bool {
    matches!(ty, Type::Object(object) if around.contains(&object))
}

/// Returns the example text that a name suggests, if the member's type allows it.
fn known_text(name: &str, ty: Type) -> Option<&'static str> {
    let (_, text) = TEXTS.into_iter().find(|(end, _)| name.ends_with(end))?;
    ty.problems(&text.into()).is_empty().then_some(text)
}

fn sample(name: &str, ty: Type) -> Json {
    serde_json::from_str(&description::sample(name, ty)).unwrap_or(Json::Null)
}

#[cfg(test)]
mod tests {
    use zoom_core::{
        event::{Event, EventPayload},
        zoom_event, zoom_object,
    };

    use super::*;
    use crate::event_catalogue;

    #[zoom_event("team.changed")]
    #[derive(Debug)]
    struct TeamChanged {
        team: Option<Team>,
    }

    #[zoom_object]
    #[derive(Debug)]
    struct Team {
        uuid: Option<String>,
        #[length(..=4)]
        site_url: Option<String>,
        lead: Option<Box<Team>>,
        parts: Vec<Team>,
    }

    #[test]
    fn an_object_within_itself_is_left_out_and_a_text_is_within_its_limits() {
        let body = serde_json::to_string(&example(TeamChanged::EVENT)).unwrap();
        let expected = r#"{"event":"team.changed","event_ts":1769846400000,"payload":{"team":{"uuid":"aDYlohsHRtCd4ii1uC2+hA==","site_url":"TEXT","parts":[]}}}"#;
        assert_eq!(body, expected);
        let team = Event::parse(body).unwrap().payload::<TeamChanged>().unwrap().team.unwrap();
        assert_eq!((team.lead.is_none(), team.parts.len()), (true, 0));
    }

    #[test]
    fn the_example_of_every_event_is_a_delivery_that_its_declaration_accepts() {
        let mut count = 0;
        for entry in event_catalogue::entries() {
            let name = entry.event.name;
            let body = serde_json::to_value(example(entry.event)).expect(name);
            let event = Event::parse(body.to_string()).expect(name);
            assert_eq!((event.name(), event.timestamp().is_some()), (name, true));
            assert_eq!(entry.event.payload.problems(&body["payload"]), [], "{name}");
            for field in entry.event.fields() {
                assert!(body["payload"].get(field.wire_name).is_some(), "{name}: {}", field.wire_name);
            }
            count += 1;
        }
        assert!(count > 100 || !cfg!(feature = "meetings"), "{count}");
    }
}
