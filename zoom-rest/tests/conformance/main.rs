//! Compares the catalogue with the documents from which it was generated.
//!
//! The documents are not part of this repository. The tests read them from the folder that `ZOOM_SPEC` names, which
//! defaults to `../shared/spec-2026-11` next to the repository. If the folder does not exist, the tests print a note
//! and pass. They share no code with the generator, so that a mistake in the generator is not repeated here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod check;
#[cfg(feature = "webhooks")]
mod event_check;
#[cfg(feature = "webhooks")]
#[rustfmt::skip]
mod events;
#[allow(dead_code, reason = "the test `schemas` uses more of it")]
mod document;
#[rustfmt::skip]
mod requests;
mod reviewed;
mod sample;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write as _},
    path::Path,
};

use zoom_core::{
    Operation,
    operation::{Base, ParamLocation, Style},
};

#[cfg(feature = "webhooks")]
use crate::event_check::EventCheck;
use crate::{
    check::{Check, Subject, expect},
    document::{Documented, Spec},
};

/// Reads the documents. If they do not exist, prints a note and returns `None`.
fn spec() -> Option<Spec> {
    let spec = Spec::read();
    if spec.is_none() {
        // Not `eprintln!`, whose output is shown only for failed tests.
        let line = "skipped: no documents found; set ZOOM_SPEC to their folder\n";
        io::stderr().write_all(line.as_bytes()).unwrap();
    }
    spec
}

/// Checks the catalogue. Returns `None` if the documents do not exist.
fn run(subject: Subject) -> Option<Check> {
    let mut check = Check::new(spec()?, subject);
    requests::all(&mut check);
    Some(check)
}

/// Asserts that every difference was reviewed, and that every reviewed difference still exists.
fn assert_reviewed(what: &str, differences: &[String], reviewed: &[(&str, &str)]) {
    let is_known = |difference: &str| reviewed.iter().any(|(known, _)| difference.starts_with(known));
    let new: Vec<&String> = differences.iter().filter(|difference| !is_known(difference)).collect();
    let gone: Vec<&str> = reviewed
        .iter()
        .map(|(known, _)| *known)
        .filter(|known| !differences.iter().any(|difference| difference.starts_with(known)))
        .collect();
    for difference in &new {
        eprintln!("{difference}");
    }
    assert!(new.is_empty(), "{what}: {} differences were not reviewed", new.len());
    assert!(gone.is_empty(), "{what}: these no longer exist; remove them from reviewed.rs: {gone:#?}");
}

#[test]
fn every_request_is_sent_as_documented() {
    let Some(check) = run(Subject::Requests) else { return };
    assert_reviewed("requests", &check.differences, reviewed::REQUESTS);
    assert_eq!(check.count, check.spec.operations.len());
}

#[test]
fn every_response_is_read_and_written_back() {
    let Some(check) = run(Subject::Responses) else { return };
    assert_reviewed("responses", &check.differences, reviewed::RESPONSES);
    assert!(check.count > 1_000, "{}", check.count);
}

#[cfg(feature = "webhooks")]
#[test]
fn every_event_is_declared_and_its_examples_are_read_and_written_back() {
    let Some(documented) = document::documented_events() else { return };
    let mut check = EventCheck {
        documented,
        differences: Vec::new(),
        checked: Vec::new(),
        examples: 0,
        lacking: 0,
        members: [0; 2],
    };
    events::all(&mut check);
    let listed: BTreeSet<&str> = zoom_rest::events().map(|event| event.name).collect();
    assert_eq!(listed, check.checked.iter().map(String::as_str).collect(), "`zoom_rest::events` and the types differ");
    if cfg!(feature = "full") {
        assert_eq!(listed, check.documented.keys().map(String::as_str).collect());
        // `COVERAGE.md` contains the same figures. Because so many examples lack members that their own schema
        // requires, no member is required when an event is read.
        assert_eq!((check.examples, check.lacking), (573, 24));
        let [members, required] = check.members;
        assert!(members > 1_600 && required > 1_400, "{required} of {members} members are required");
    }
    for event in zoom_rest::events() {
        let documented = check.documented[event.name].deprecated;
        expect(&mut check.differences, event.name, &documented, &event.deprecated);
    }
    assert_reviewed("events", &check.differences, reviewed::EVENTS);
}

/// Returns `GET /users/{}` for `GET /users/{userId}` and for `GET /users/<user_id>`.
fn without_names(method: &str, path: &str) -> String {
    let path = path.replace('<', "{").replace('>', "}");
    // The names of placeholders are not sent, and may differ.
    let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    format!("{method} {}", parts.collect::<Vec<_>>().join("/"))
}

#[test]
fn every_product_is_in_every_manifest() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |file: &str| fs::read_to_string(root.join(file)).unwrap();
    let manifest = read("Cargo.toml");
    let [data, sandbox, zoomctl] =
        ["zoom-operations", "zoom-sandbox", "zoomctl"].map(|package| read(&format!("../{package}/Cargo.toml")));
    let full = manifest.split_once("\nfull = [").and_then(|(_, rest)| rest.split_once(']')).unwrap().0;
    let mut expected = BTreeSet::new();
    for entry in fs::read_dir(root.join("products")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        // A part of a large product, which the product's own feature enables.
        let part = ["-master", "-webhooks"].into_iter().find_map(|end| Some((name.strip_suffix(end)?, end)));
        if let Some((_, end)) = part.filter(|(product, _)| root.join("products").join(product).exists()) {
            if cfg!(feature = "master-account") && end == "-master" {
                expected.insert(name.to_owned());
            }
            continue;
        }
        assert!(full.contains(&format!("\"{name}\"")), "{name} is not in `full`");
        assert!(data.contains(&format!("\n{name} = []")), "{name} is not in zoom-operations");
        let mut features = sandbox.lines().filter(|line| line.starts_with(&format!("{name} = [")));
        let forwards = |line: &str| line.contains(&format!("\"zoom-operations/{name}\""));
        assert!(features.any(forwards), "{name} is not in zoom-sandbox");
        let feature = format!("\"zoom-operations/{name}\", \"zoom-sandbox?/{name}\"]");
        assert!(zoomctl.contains(&feature), "{name} is not in zoomctl");
        if cfg!(feature = "master-account") && path.join("src/master").exists() {
            expected.insert(format!("{name}-master"));
        }
        expected.insert(name.to_owned());
    }
    assert_eq!(zoom_rest::products().into_iter().map(|(name, _)| name.to_owned()).collect::<BTreeSet<_>>(), expected);
}

#[test]
fn every_operation_is_declared_as_documented() {
    let Some(spec) = spec() else { return };
    let declared: BTreeMap<String, &Operation> = zoom_rest::operations()
        .map(|operation| (without_names(operation.method.as_str(), operation.path), operation))
        .collect();
    let documented: BTreeMap<String, (&String, &Documented)> = spec
        .operations
        .iter()
        .map(|(key, documented)| {
            let (method, path) = key.split_once(' ').unwrap();
            (without_names(method, path), (key, documented))
        })
        .collect();
    let mut differences = Vec::new();
    for key in declared.keys().filter(|key| !documented.contains_key(*key)) {
        differences.push(format!("{key}: declared, but not documented"));
    }
    for (pattern, (key, documented)) in documented {
        match declared.get(&pattern) {
            None => differences.push(format!("{key}: not declared")),
            Some(operation) => differences.extend(
                compare_operation(operation, documented).into_iter().map(|difference| format!("{key}: {difference}")),
            ),
        }
    }
    assert_reviewed("operations", &differences, reviewed::OPERATIONS);
    assert_eq!(zoom_rest::operations().count(), declared.len(), "an operation is listed twice");
}

/// A parameter in the form in which it is compared: the location, the wire name, whether it is required, and whether a
/// list is sent as one value.
type Param = (String, String, bool, bool);

fn compare_operation(operation: &Operation, documented: &Documented) -> Vec<String> {
    let mut differences = Vec::new();
    let location = |location: ParamLocation| match location {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "header",
        ParamLocation::Member | ParamLocation::Part | ParamLocation::File => "member",
        _ => "body",
    };
    let sent = operation.all_params().map(|param| {
        let name = match param.location {
            ParamLocation::Path => param.wire_name.replace("kind", "type").replace('_', "").to_lowercase(),
            ParamLocation::Body => String::new(),
            _ => param.wire_name.to_owned(),
        };
        (location(param.location).to_owned(), name, param.required, param.style == Style::Comma)
    });
    let sent: BTreeSet<Param> = sent.collect();
    let expected: BTreeSet<Param> = documented.params_as_declared().into_iter().collect();
    for param in expected.difference(&sent) {
        differences.push(format!("{param:?} is documented, but not declared"));
    }
    for param in sent.difference(&expected) {
        differences.push(format!("{param:?} is declared, but not documented"));
    }
    expect(&mut differences, "scopes", &documented.scopes, &operation.scopes.iter().map(ToString::to_string).collect());
    let label = operation.rate_limit.map(|label| label.to_string().to_uppercase());
    expect(&mut differences, "rate limit", &documented.rate_limit, &label);
    let codes: BTreeSet<(u16, i64)> = operation.errors.iter().map(|error| (error.status, error.code)).collect();
    expect(&mut differences, "codes", &documented.codes, &codes);
    expect(&mut differences, "deprecated", &documented.deprecated, &operation.deprecated);
    let base = match operation.base {
        Base::Api => "api",
        Base::Root => "root",
        Base::FileApi => "fileapi",
        Base::File => "file",
        _ => "another",
    };
    expect(&mut differences, "base", &documented.base(), &base);
    differences
}
