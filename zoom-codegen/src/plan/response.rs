//! The body of a successful response.

use indexmap::IndexMap;

use super::{
    model::{Kind, ResponseBody},
    type_planner::{Site, TypePlanner},
};
use crate::{
    input::{Media, Response},
    shape::{Member, Shape},
    tables::Change,
    types::{Carrier, Scalar, Type},
};

/// Returns the body, and the field and type of the items if it is a page.
pub(super) fn body(
    planner: &mut TypePlanner<'_>,
    responses: &IndexMap<String, &Response>,
    has_cursor: bool,
    changes: &[Change],
) -> (ResponseBody, Option<(String, Type)>) {
    let always = |scalar| (ResponseBody::Always(Type::Scalar(scalar)), None);
    if changes.contains(&Change::Download) {
        return always(Scalar::Download);
    }
    if changes.contains(&Change::Content) {
        return (ResponseBody::Sometimes(Type::Scalar(Scalar::Json)), None);
    }
    let successes: Vec<_> = responses.iter().filter(|(status, _)| status.starts_with('2')).collect();
    let bodies: Vec<(&String, &String, &Media)> = successes
        .iter()
        .filter(|(status, _)| !is_empty(status))
        .filter_map(|(status, response)| response.content.first().map(|(media, content)| (*status, media, content)))
        .collect();
    let Some((status, media, content)) = bodies.first().copied() else {
        // A GET request returns something, so if no response body is described, the response is a file.
        let is_get = planner.reader.operation.starts_with("GET ");
        let is_always_empty = !successes.is_empty() && successes.iter().all(|(status, _)| is_empty(status));
        return if is_get && !is_always_empty { always(Scalar::Download) } else { (ResponseBody::Empty, None) };
    };
    if !media.contains("json") && media != "*/*" {
        return always(Scalar::Download);
    }
    let Some(schema) = &content.schema else { return always(Scalar::Json) };
    if bodies.len() > 1 {
        planner.note("several responses have a body; the first is declared");
    }
    let (shape, _) = planner.reader.read(schema, status);
    let items = items(planner, &shape, has_cursor, changes);
    let site = Site::response(format!("{} {status}", planner.reader.operation));
    let ty = match shape {
        Shape::Object(members) if !members.is_empty() => {
            let created = creates_meeting(&planner.reader.operation, &members).then_some("id");
            planner.object(members, site, items.as_deref().or(created))
        }
        shape => planner.ty(shape, site),
    };
    let item_type = items.and_then(|items| {
        let Type::Named(number) = &ty else { return None };
        let Kind::Struct(fields) = &planner.plan.types[*number].kind else { return None };
        let field = fields.iter().find(|field| field.wire == items)?;
        let Type::List(item) = &field.ty else { return None };
        Some((items, (**item).clone()))
    });
    let is_sometimes = bodies.len() < successes.len();
    let body = if is_sometimes { ResponseBody::Sometimes(ty) } else { ResponseBody::Always(ty) };
    (body, item_type)
}

/// Returns whether HTTP forbids a body in a response with this status, regardless of what a document describes.
fn is_empty(status: &str) -> bool {
    matches!(status, "204" | "205")
}

/// Returns whether the operation creates a meeting or webinar and its response contains the new one's number as an
/// integer `id`.
fn creates_meeting(operation: &str, members: &[Member]) -> bool {
    operation.starts_with("POST ")
        && (operation.ends_with("/meetings") || operation.ends_with("/webinars"))
        && members.iter().any(|Member { name, shape, facts, .. }| {
            name == "id" && Scalar::of(shape, name, Carrier::Json, &facts.description) == Some(Scalar::MeetingId)
        })
}

/// Returns the member that holds the items of a page: the response's only list, or the one chosen by hand.
fn items(planner: &mut TypePlanner<'_>, shape: &Shape, has_cursor: bool, changes: &[Change]) -> Option<String> {
    let Shape::Object(members) = shape else { return None };
    let manual = changes.iter().find_map(|change| match change {
        Change::Items(items) => Some(*items),
        _ => None,
    });
    let lists: Vec<&String> =
        members.iter().filter(|member| matches!(member.shape, Shape::List(_))).map(|member| &member.name).collect();
    match manual {
        Some("") => return None,
        Some(manual) if lists.iter().any(|list| *list == manual) => return Some(manual.to_owned()),
        Some(manual) => planner.note(&format!("`{manual}` is not a list in the response; not paginated")),
        None if !has_cursor => {}
        None => match &lists[..] {
            [list] => return Some((*list).clone()),
            [] => planner.note("accepts a cursor, but the response contains no list; not paginated"),
            several => {
                let several: Vec<String> = several.iter().map(|list| format!("`{list}`")).collect();
                let several = several.join(", ");
                planner.note(&format!(
                    "accepts a cursor, but the response contains several lists ({several}); not paginated"
                ));
            }
        },
    }
    None
}
