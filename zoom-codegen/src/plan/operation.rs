//! Plans the operations of a product's documents.

use indexmap::IndexMap;

use super::{
    body,
    model::{Location, Operation, Plan},
    params, path, response,
    type_planner::TypePlanner,
};
use crate::{
    input::{Document, Entry, Parameter},
    max_range, prose,
    reader::Reader,
    report::Report,
    tables::{self, CURSORS, Change},
    types::{Scalar, Type},
};

/// A document of a product.
#[derive(Clone, Copy)]
pub(crate) struct Part<'a> {
    pub(crate) document: &'a Document,
    pub(crate) is_master: bool,
    pub(crate) is_reconstructed: bool,
}

/// Plans the documents of a product: its own first, then the master account's, then the reconstructed ones.
pub(crate) fn plan(parts: &[Part<'_>], report: &mut Report) -> Plan {
    let mut plan = Plan::default();
    for Part { document, is_master, is_reconstructed } in parts.iter().copied() {
        let server = document.servers.first().map_or("", |server| &server.url);
        for (place, note) in &document.notes {
            report.note(if place.is_empty() { "the document" } else { place }, note);
        }
        for (method, documented, entry) in document.entries() {
            let key = format!("{method} {documented}");
            if plan.operations.iter().any(|operation| operation.key == key) {
                if !is_reconstructed {
                    report.note(
                        &key,
                        "described in both the product's own document and the master account's; declared once",
                    );
                }
                continue;
            }
            if is_reconstructed {
                report.note(&key, "reconstructed, because Zoom's own document is not known");
            }
            let Some(path) = path::normalized(documented, &key, report) else { continue };
            // A parameter of the operation replaces the parameter of its path that has the same name and location.
            let is_replaced = |shared: &&Parameter| {
                let shared = document.components.parameter(shared);
                let mut own = entry.parameters.iter().map(|own| document.components.parameter(own));
                own.any(|own| own.name == shared.name && own.location == shared.location)
            };
            let shared = document.paths.get(documented).map(|item| &item.parameters[..]).unwrap_or_default();
            let parameters: Vec<&Parameter> =
                shared.iter().filter(|shared| !is_replaced(shared)).chain(&entry.parameters).collect();
            let reader = Reader {
                components: &document.components,
                report,
                operation: key.clone(),
                has_no_integers: is_reconstructed,
                following: Vec::new(),
                depth: 0,
                count: 0,
            };
            let operation = plan.operations.len();
            let planner = TypePlanner { plan: &mut plan, reader, operation };
            let documented = Documented { key, method, path, entry, parameters, server, is_master, is_reconstructed };
            let operation = read(planner, documented);
            plan.operations.push(operation);
        }
    }
    plan
}

/// An operation in a document.
struct Documented<'a> {
    key: String,
    method: &'static str,
    path: String,
    entry: &'a Entry,
    parameters: Vec<&'a Parameter>,
    server: &'a str,
    is_master: bool,
    is_reconstructed: bool,
}

fn read(mut planner: TypePlanner<'_>, documented: Documented<'_>) -> Operation {
    let Documented { key, method, path, entry, parameters, server, is_master, is_reconstructed } = documented;
    let changes: Vec<Change> = tables::overrides(&key).collect();
    let mut params = params::in_path(&mut planner, &path, &parameters);
    params.extend(params::in_query_and_headers(&mut planner, &parameters));
    let (in_body, format) = body::params(&mut planner, entry, &changes);
    params.extend(in_body);
    params::keep_once(&mut planner, &mut params);
    params::make_distinct(&mut params);
    let components = planner.reader.components;
    let responses: IndexMap<String, _> =
        entry.responses.iter().map(|(status, response)| (status.clone(), components.response(response))).collect();
    let errors = prose::errors(&responses, &key, planner.reader.report);
    let has_cursor = params.iter().any(|param| {
        let is_cursor = CURSORS.contains(&param.wire.as_str());
        is_cursor
            && matches!(param.location, Location::Query | Location::Member)
            && matches!(param.ty, Type::Scalar(Scalar::Text | Scalar::Integer | Scalar::Number | Scalar::Json))
    });
    let (response, items) = response::body(&mut planner, &responses, has_cursor, &changes);
    let manual_name = changes.iter().find_map(|change| match change {
        Change::Name(name) => Some(*name),
        _ => None,
    });
    let described: Vec<(&str, String)> = parameters
        .iter()
        .map(|parameter| components.parameter(parameter))
        .filter(|parameter| parameter.location == "query")
        .map(|parameter| (&*parameter.name, format!("{}\n{}", parameter.description, parameter.schema.description)))
        .collect();
    let described: Vec<(&str, &str)> = described.iter().map(|(name, text)| (*name, &**text)).collect();
    let max_range = max_range::of(&entry.description, &described);
    let rate_limit = prose::rate_limit(entry);
    if rate_limit.is_none() {
        planner.note("no rate-limit label");
    }
    Operation {
        method,
        base: prose::base(server, &path, entry),
        path,
        is_master,
        is_reconstructed,
        is_event: false,
        summary: if entry.summary.is_empty() { entry.operation_id.clone() } else { entry.summary.clone() },
        description: prose::paragraph(prose::without_facts(&entry.description)),
        tag: entry.tags.first().cloned().unwrap_or_default(),
        params,
        format,
        response,
        items,
        rate_limit,
        max_range,
        scopes: prose::scopes(entry),
        errors,
        deprecated: entry.deprecated,
        not_in_gov: prose::is_not_in_gov(entry),
        manual_name,
        key,
    }
}
