//! Plans the events of a product. Each event has a payload, which is planned like a response.

use indexmap::IndexSet;

use super::{
    event_example,
    model::{BodyFormat, Operation, PAYLOAD, Plan, ResponseBody},
    type_planner::{Site, TypePlanner},
};
use crate::{
    input::{Document, Entry},
    prose,
    reader::Reader,
    report::Report,
    shape::{Member, Shape},
};

/// The member of the payload that holds the subject of the event.
const OBJECT: &str = "object";

/// The members of an envelope that are read without a declaration.
const ENVELOPE: [&str; 4] = ["event", "event_ts", "payload", "download_token"];

/// Plans the events of a product's documents.
pub(crate) fn events(documents: &[&Document], report: &mut Report) -> Plan {
    let mut plan = Plan::default();
    for document in documents {
        for (name, entry) in document.events() {
            if plan.operations.iter().any(|event| event.key == name) {
                report.note(name, "described in two documents; declared once");
                continue;
            }
            let reader = Reader {
                components: &document.components,
                report,
                operation: name.to_owned(),
                has_no_integers: false,
                following: Vec::new(),
                depth: 0,
                count: 0,
            };
            let operation = plan.operations.len();
            let event = event(TypePlanner { plan: &mut plan, reader, operation }, name, entry);
            plan.operations.push(event);
        }
    }
    plan
}

fn event(mut planner: TypePlanner<'_>, name: &str, entry: &Entry) -> Operation {
    let body = entry.request_body.as_ref().map(|body| planner.reader.components.request_body(body));
    let media = body.and_then(|body| body.content.values().find(|media| media.schema.is_some()));
    let schema = media.and_then(|media| media.schema.as_ref());
    let envelope = match schema.map(|schema| planner.reader.read(schema, "envelope").0) {
        Some(Shape::Object(members)) => members,
        _ => Vec::new(),
    };
    for other in envelope.iter().filter(|member| !ENVELOPE.contains(&member.name.as_str())) {
        planner.note(&format!("`{}` is outside the payload; read it with `Event::envelope`", other.name));
    }
    for example in media.iter().flat_map(|media| &media.examples) {
        planner.plan.examples += 1;
        if let Some(note) = event_example::note(&envelope, example) {
            planner.note(&note);
        }
    }
    let members = envelope.into_iter().find(|member| member.name == "payload").map(|member| member.shape);
    let members = if let Some(Shape::Object(members)) = members {
        members
    } else {
        planner.note("no documented payload");
        Vec::new()
    };
    let has_object =
        members.iter().any(|Member { name, shape, .. }| name == OBJECT && matches!(shape, Shape::Object(_)));
    let ty = planner.object(members, Site::response(format!("{name}{PAYLOAD}")), has_object.then_some(OBJECT));
    let description = body.map_or("", |body| &body.description);
    Operation {
        key: name.to_owned(),
        method: "",
        path: name.to_owned(),
        is_master: false,
        is_reconstructed: false,
        is_event: true,
        summary: name.to_owned(),
        description: String::new(),
        tag: entry.tags.first().cloned().unwrap_or_default(),
        params: Vec::new(),
        format: BodyFormat::Json,
        response: ResponseBody::Always(ty),
        items: None,
        rate_limit: None,
        max_range: None,
        scopes: IndexSet::<String>::from_iter(prose::described_scopes(description)).into_iter().collect(),
        errors: Vec::new(),
        base: None,
        deprecated: entry.deprecated,
        not_in_gov: false,
        manual_name: None,
    }
}
