//! Compares the types of parameters, bodies and responses with the documents from which they were generated.
//!
//! This test covers the enabled products, so one product can be checked without compiling the others: `cargo test -p
//! zoom-rest --no-default-features --features schema,phone --test schemas`. For the documents, see the test
//! `conformance`. The two tests share the code that reads operations, but no code with the generator.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod compare;
#[path = "../conformance/document.rs"]
#[allow(dead_code, reason = "shared with another test")]
mod document;
mod documented;
#[path = "../conformance/sample.rs"]
#[allow(dead_code, reason = "shared with another test")]
mod sample;
mod value_sets;

use std::{
    collections::BTreeMap,
    io::{self, Write as _},
};

use serde_json::Value;
use zoom_core::{
    Operation,
    operation::{ParamLocation, ResponseKind},
    schema::Type,
};

use crate::{
    compare::{Comparison, Place},
    document::Spec,
    documented::{Documented, Kind, Limits},
    value_sets::Sets,
};

/// Differences that were reviewed, each with its reason. An entry covers every difference that begins with it.
const REVIEWED: &[(&str, &str)] = &[];

fn without_names(method: &str, path: &str) -> String {
    let path = path.replace('<', "{").replace('>', "}");
    let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    format!("{method} {}", parts.collect::<Vec<_>>().join("/"))
}

#[test]
fn every_schema_says_what_the_documents_say() {
    let Some(spec) = Spec::read() else {
        io::stderr().write_all(b"skipped: no documents found; set ZOOM_SPEC to their folder\n").unwrap();
        return;
    };
    let documents: BTreeMap<String, (&String, &document::Documented)> = spec
        .operations
        .iter()
        .map(|(key, documented)| {
            let (method, path) = key.split_once(' ').unwrap();
            (without_names(method, path), (key, documented))
        })
        .collect();
    let mut comparison = Comparison::default();
    for operation in zoom_rest::operations() {
        let (key, documented) = documents[&without_names(operation.method.as_str(), operation.path)];
        compare_operation(&mut comparison, key, operation, documented);
    }
    comparison.finish();
    let Comparison { differences, rules, compared, .. } = comparison;
    for (rule, count) in &rules {
        println!("{count:5} {rule}");
    }
    println!("{compared:?}");
    let is_known = |difference: &&String| REVIEWED.iter().any(|(known, _)| difference.starts_with(known));
    let new: Vec<&String> = differences.iter().filter(|difference| !is_known(difference)).collect();
    for difference in &new {
        println!("{difference}");
    }
    assert!(new.is_empty(), "{} differences were not reviewed", new.len());
    if cfg!(all(feature = "full", feature = "master-account")) {
        let gone: Vec<_> =
            REVIEWED.iter().filter(|(known, _)| !differences.iter().any(|found| found.starts_with(known))).collect();
        assert!(gone.is_empty(), "these no longer exist: {gone:?}");
        assert!(
            compared["types"] > 45_000
                && compared["limits"] > 1_000
                && compared["sets of values"] > 2_000
                && compared["required members"] > 200,
            "{compared:?}"
        );
    }
}

/// Differences in events that were reviewed, each with its reason.
#[cfg(feature = "webhooks")]
const REVIEWED_EVENTS: &[(&str, &str)] = &[
    ("app_deauthorized.event_ts", "a number is documented, but the example is a date and time"),
    ("account.lock_settings_updated.object.settings.recording.auto_recording", "the example is a string"),
];

#[cfg(feature = "webhooks")]
#[test]
fn every_schema_of_an_event_says_what_the_documents_say() {
    let Some(documents) = document::documented_events() else { return };
    let mut comparison = Comparison::default();
    for event in zoom_rest::events() {
        let documented = Documented::read(&documents[event.name].payload);
        comparison.value(event.name, "payload", event.payload, &documented, Place::Event);
    }
    comparison.finish();
    for (rule, count) in &comparison.rules {
        println!("{count:5} {rule}");
    }
    println!("{:?}", comparison.compared);
    let is_known = |difference: &&String| REVIEWED_EVENTS.iter().any(|(known, _)| difference.starts_with(known));
    let new: Vec<&String> = comparison.differences.iter().filter(|difference| !is_known(difference)).collect();
    for difference in &new {
        println!("{difference}");
    }
    assert!(new.is_empty(), "{} differences", new.len());
    if cfg!(feature = "full") {
        let gone: Vec<_> = REVIEWED_EVENTS
            .iter()
            .filter(|(known, _)| !comparison.differences.iter().any(|found| found.starts_with(known)))
            .collect();
        assert!(gone.is_empty(), "these no longer exist: {gone:?}");
        let compared = &comparison.compared;
        assert!(compared["types"] > 13_000 && compared["required members"] > 3_900, "{compared:?}");
    }
}

/// Sets of documented values that are in neither the type nor the doc line, each with the reason. An entry covers every
/// set whose location begins with it.
const LOST: &[(&str, &str)] = &[
    ("POST /contact_center/asset_library/assets: body.asset_items", IN_TEXT),
    ("PATCH /contact_center/asset_library/assets/{assetId}: body.asset_items", IN_TEXT),
    ("POST /contact_center/sms: response[].description", "sentences for people, not values"),
    ("GET /contact_center/analytics/log/historical/journey: response.journeys[].channels", CONTRADICTED),
    ("GET /contact_center/users/templates/{templateId}: response.package", CONTRADICTED),
    ("GET /users/{userId}/settings: response.authentication_options", LIST_OR_OBJECT),
    ("GET /accounts/{accountId}/users/{userId}/settings: response.authentication_options", LIST_OR_OBJECT),
];

const IN_TEXT: &str =
    "a list of objects in a part of a multipart body has no documented format, so it is declared as a string";
const CONTRADICTED: &str = "its example is of a different kind than its schema, so it holds any value";
const LIST_OR_OBJECT: &str = "it is a list in one form of the response and an object in another, so it holds any value";

#[test]
fn every_documented_set_of_values_is_in_the_type_or_in_the_doc_line() {
    let Some(spec) = Spec::read() else {
        io::stderr().write_all(b"skipped: no documents found; set ZOOM_SPEC to their folder\n").unwrap();
        return;
    };
    let documents: BTreeMap<String, (&String, &document::Documented)> = spec
        .operations
        .iter()
        .map(|(key, documented)| {
            let (method, path) = key.split_once(' ').unwrap();
            (without_names(method, path), (key, documented))
        })
        .collect();
    let mut sets = Sets::default();
    for operation in zoom_rest::operations() {
        let (key, documented) = documents[&without_names(operation.method.as_str(), operation.path)];
        look_at_operation(&mut sets, key, operation, documented);
    }
    println!("{} sets of values, {} lost", sets.count, sets.lost.len());
    let is_known = |lost: &&String| LOST.iter().any(|(known, _)| lost.starts_with(known));
    let new: Vec<&String> = sets.lost.iter().filter(|lost| !is_known(lost)).collect();
    for lost in &new {
        println!("{lost}");
    }
    assert!(new.is_empty(), "{} sets of values are lost", new.len());
    if cfg!(all(feature = "full", feature = "master-account")) {
        let gone: Vec<_> =
            LOST.iter().filter(|(known, _)| !sets.lost.iter().any(|lost| lost.starts_with(known))).collect();
        assert!(gone.is_empty(), "these are no longer lost: {gone:?}");
        assert!(sets.count > 3_000, "{}", sets.count);
    }
}

fn look_at_operation(sets: &mut Sets, key: &str, operation: &Operation, documented: &document::Documented) {
    let body = documented.body_schema().cloned().unwrap_or_default();
    for param in operation.all_params() {
        let location = match param.location {
            ParamLocation::Path => "path",
            ParamLocation::Query => "query",
            ParamLocation::Header => "header",
            ParamLocation::Body => {
                sets.look(&format!("{key}: body"), std::slice::from_ref(&body), Some(param.ty), param.doc);
                continue;
            }
            _ => {
                let schemas = value_sets::members(&body, param.wire_name);
                sets.look(&format!("{key}: body.{}", param.wire_name), &schemas, Some(param.ty), param.doc);
                continue;
            }
        };
        if let Some((schema, ..)) = documented.schema_of(location, param.wire_name) {
            let at = format!("{key}: {location} {}", param.wire_name);
            sets.look(&at, std::slice::from_ref(schema), Some(param.ty), param.doc);
        }
    }
    if let Some(response) = &documented.response {
        sets.look(&format!("{key}: response"), std::slice::from_ref(response), Some(operation.response_type), "");
    }
}

fn compare_operation(to: &mut Comparison, key: &str, operation: &Operation, documented: &document::Documented) {
    let kind = documented.body_kind();
    let body = documented.body_schema().map(Documented::read).unwrap_or_default();
    for param in operation.all_params() {
        let (location, place) = match param.location {
            ParamLocation::Path => ("path", Place::Path),
            ParamLocation::Query => ("query", Place::Text),
            ParamLocation::Header => ("header", Place::Text),
            ParamLocation::Member if kind == "members" => ("member", Place::Json),
            ParamLocation::Member | ParamLocation::Part | ParamLocation::File => ("member", Place::Part),
            ParamLocation::Body => ("body", Place::Json),
            other => panic!("{key}: {other:?}"),
        };
        let at = format!("{key}: {location} `{}`", param.wire_name);
        let found = match location {
            "member" => {
                body.members.iter().find(|(name, _)| *name == param.wire_name).map(|(_, member)| member.clone())
            }
            "body" => Some(body.clone()),
            _ => documented.schema_of(location, param.wire_name).map(|(schema, description, is_comma)| {
                let read = Documented { description: description.to_owned(), ..Documented::read(schema) };
                // The limits of a list that is sent as one string are not compared.
                if is_comma { Documented { limits: Limits::default(), ..read } } else { read }
            }),
        };
        match found {
            Some(found) => to.value(&at, param.wire_name, param.ty, &found, place),
            None => to.differences.push(format!("{at} is declared, but not documented")),
        }
    }
    let response = documented.response.as_ref().map(Documented::read).unwrap_or_default();
    match operation.response {
        ResponseKind::Json if documented.response.as_ref().is_some_and(|schema| !matches!(schema, Value::Null)) => {
            to.value(&format!("{key}: response"), "", operation.response_type, &response, Place::Response);
        }
        _ if operation.response_type == Type::Any => {
            if response.kind != Kind::Any {
                *to.rules.entry("the response is a file or empty").or_default() += 1;
            }
        }
        other => to.differences.push(format!("{key}: {other:?} has {:?}", operation.response_type)),
    }
}
