//! Plans the operations of a product's documents.

use indexmap::IndexMap;

use super::{
    body,
    model::{Location, Operation, Plan},
    params, response,
    type_planner::TypePlanner,
};
use crate::{
    input::{Document, Entry, Parameter},
    prose,
    report::Report,
    shape::Reader,
    tables::{self, CURSORS, Change},
};

/// Plans the documents of a product; those of a master account come last, and are marked by `true`.
pub(crate) fn plan(documents: &[(&Document, bool)], report: &mut Report) -> Plan {
    let mut plan = Plan::default();
    for (document, is_master) in documents {
        let server = document.servers.first().map_or("", |server| &server.url);
        for (method, path, entry) in document.entries() {
            let key = format!("{method} {path}");
            if plan.operations.iter().any(|operation| operation.key == key) {
                report.note(&key, "in both the product's own document and the master account's; declared once");
                continue;
            }
            let item = &document.paths[path];
            let parameters: Vec<&Parameter> = item.parameters.iter().chain(&entry.parameters).collect();
            let reader =
                Reader { components: &document.components, report, operation: key.clone(), following: Vec::new() };
            let operation = plan.operations.len();
            let planner = TypePlanner { plan: &mut plan, reader, operation };
            let documented = Documented { key, method, path, entry, parameters, server, is_master: *is_master };
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
    path: &'a str,
    entry: &'a Entry,
    parameters: Vec<&'a Parameter>,
    server: &'a str,
    is_master: bool,
}

fn read(mut planner: TypePlanner<'_>, documented: Documented<'_>) -> Operation {
    let Documented { key, method, path, entry, parameters, server, is_master } = documented;
    let changes: Vec<Change> = tables::overrides(&key).collect();
    let mut params = params::in_path(&mut planner, path, &parameters);
    params.extend(params::in_query_and_headers(&mut planner, &parameters));
    let (in_body, is_multipart) = body::params(&mut planner, entry, &changes);
    params.extend(in_body);
    params::make_distinct(&mut params);
    let components = planner.reader.components;
    let responses: IndexMap<String, _> =
        entry.responses.iter().map(|(status, response)| (status.clone(), components.response(response))).collect();
    let errors = prose::errors(&responses, &key, planner.reader.report);
    let has_cursor = params.iter().any(|param| {
        matches!(param.location, Location::Query | Location::Member) && CURSORS.contains(&param.wire.as_str())
    });
    let (response, items) = response::body(&mut planner, &responses, has_cursor, &changes);
    let manual_name = changes.iter().find_map(|change| match change {
        Change::Name(name) => Some(*name),
        _ => None,
    });
    let rate_limit = prose::rate_limit(entry);
    if rate_limit.is_none() {
        planner.note("no rate-limit label");
    }
    Operation {
        method,
        path: path.to_owned(),
        is_master,
        summary: if entry.summary.is_empty() { entry.operation_id.clone() } else { entry.summary.clone() },
        description: prose::paragraph(&entry.description),
        tag: entry.tags.first().cloned().unwrap_or_default(),
        params,
        is_multipart,
        response,
        items,
        rate_limit,
        scopes: prose::scopes(entry),
        errors,
        base: prose::base(server, path, entry),
        deprecated: entry.deprecated,
        not_in_gov: prose::is_not_in_gov(entry),
        manual_name,
        key,
    }
}
