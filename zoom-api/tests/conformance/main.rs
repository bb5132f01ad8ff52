//! The catalogue against the documents that it was written from.
//!
//! The documents are not part of this repository. They are looked for in `../shared/spec` beside it, or where `ZOOM_SPEC`
//! says; where they are not, these tests say so and pass. They are read here by other code than the generator's, so that
//! a mistake in that is not made twice.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod document;
#[rustfmt::skip]
mod requests;
mod reviewed;
mod sample;

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
    fs,
    io::{self, Write as _},
    path::Path,
};

use http::Request;
use percent_encoding::percent_decode_str;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use zoom_core::{Base, BaseUrl, Body, Endpoint, FilePart, Operation, Place, Style};

use crate::{
    document::{Documented, Spec},
    sample::{Leaves, sample},
};

/// The documents; `None`, and a line that says so, where they are not.
fn spec() -> Option<Spec> {
    let spec = Spec::read();
    if spec.is_none() {
        // Not `eprintln!`, which is shown of failed tests only.
        let line = "skipped: no documents in ../shared/spec, and none where ZOOM_SPEC says\n";
        io::stderr().write_all(line.as_bytes()).unwrap();
    }
    spec
}

/// What is done with each request and each answer, and what was found.
struct Check {
    spec: Spec,
    asks: bool,
    found: Vec<String>,
    count: usize,
}

impl Check {
    fn run(asks: bool) -> Option<Self> {
        let mut check = Self { spec: spec()?, asks, found: Vec::new(), count: 0 };
        requests::all(&mut check);
        Some(check)
    }

    /// Builds a request from the document's own values, and compares what is sent with the document.
    fn request<E: Endpoint>(&mut self, key: &str, build: impl FnOnce(&Samples<'_>) -> E) {
        if self.asks {
            let documented = &self.spec.operations[key];
            let samples = Samples { documented, files: RefCell::default() };
            let base = BaseUrl::parse("https://zoom.example/v2").unwrap();
            let sent = build(&samples).to_http_request(&base).map_err(|error| error.to_string());
            self.count += 1;
            self.found
                .extend(faults_of_request(key, &samples, sent).into_iter().map(|fault| format!("{key}: {fault}")));
        }
    }

    /// Reads the document's examples as an answer, and compares what is written back.
    fn answer<T: DeserializeOwned + Serialize>(&mut self, key: &str) {
        if !self.asks {
            let read = |text: &str| {
                let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
                serde_json::to_string(&value).map_err(|error| error.to_string())
            };
            self.count += 1;
            let found = faults_of_answer(&self.spec.operations[key], &read);
            self.found.extend(found.into_iter().map(|fault| format!("{key}: {fault}")));
        }
    }
}

/// The values of an operation's parameters, as the document gives them.
struct Samples<'a> {
    documented: &'a Documented,
    files: RefCell<Vec<String>>,
}

impl Samples<'_> {
    fn value<T: DeserializeOwned>(what: &str, name: &str, value: &Value) -> T {
        let read = serde_json::from_value(value.clone());
        // Outside of a body everything is text.
        let read = read.or_else(|error| match what {
            "path" | "query" | "header" | "part" => serde_json::from_value(Value::String(text(value))),
            _ => Err(error),
        });
        read.unwrap_or_else(|error| panic!("{what} `{name}`: {error}: {value}"))
    }

    fn param<T: DeserializeOwned>(&self, place: &str, name: &str) -> T {
        Self::value(place, name, &self.documented.param(place, name))
    }

    fn path<T: DeserializeOwned>(&self, name: &str) -> T {
        self.param("path", name)
    }

    fn query<T: DeserializeOwned>(&self, name: &str) -> T {
        self.param("query", name)
    }

    fn header<T: DeserializeOwned>(&self, name: &str) -> T {
        self.param("header", name)
    }

    fn member<T: DeserializeOwned>(&self, name: &str) -> T {
        Self::value("member", name, &self.documented.members()[name])
    }

    fn part<T: DeserializeOwned>(&self, name: &str) -> T {
        Self::value("part", name, &self.documented.members()[name])
    }

    fn body<T: DeserializeOwned>(&self) -> T {
        Self::value("body", "", &self.documented.body_sample())
    }

    fn file(&self, name: &str) -> FilePart {
        self.files.borrow_mut().push(name.to_owned());
        FilePart::bytes("file.bin", format!("bytes of {name}"))
    }
}

/// How a value is written in a path, a query or a part.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn faults_of_request(key: &str, samples: &Samples<'_>, sent: Result<Request<Body>, String>) -> Vec<String> {
    let mut faults = Vec::new();
    let request = match sent {
        Ok(request) => request,
        Err(error) => return vec![error],
    };
    let documented = samples.documented;
    let (method, path) = key.split_once(' ').unwrap();
    expect(&mut faults, "method", &method, &request.method().as_str());
    let segments: Vec<String> = path
        .split('/')
        .map(|segment| match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => text(&documented.param("path", name)),
            None => segment.to_owned(),
        })
        .collect();
    let decode = |segment: &str| percent_decode_str(segment).decode_utf8().unwrap().into_owned();
    let sent: Vec<String> = request.uri().path().trim_start_matches("/v2").split('/').map(decode).collect();
    let asks_twice = |segment: &String| segment.starts_with('/') || segment.contains("//");
    let sent: Vec<String> = sent
        .iter()
        .zip(&segments)
        .map(|(sent, expected)| if asks_twice(expected) { decode(sent) } else { sent.clone() })
        .collect();
    expect(&mut faults, "path", &segments, &sent);
    let query = request.uri().query().unwrap_or_default();
    let mut sent: Vec<(String, String)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    let mut expected = documented.query_pairs();
    sent.sort();
    expected.sort();
    expect(&mut faults, "query", &expected, &sent);
    for name in documented.names("header") {
        let sent = request.headers().get(name.as_str()).map(|value| value.to_str().unwrap().to_owned());
        expect(&mut faults, "header", &Some(text(&documented.param("header", &name))), &sent);
    }
    faults.extend(faults_of_body(documented, &samples.files.borrow(), request));
    faults
}

fn faults_of_body(documented: &Documented, files: &[String], request: Request<Body>) -> Vec<String> {
    let mut faults = Vec::new();
    let content_type = request.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let body = runtime.block_on(request.into_body().collect(1 << 20)).unwrap();
    match documented.body_kind() {
        "none" => expect(&mut faults, "body", &"", &std::str::from_utf8(&body).unwrap()),
        "multipart" => {
            let body = String::from_utf8(body.to_vec()).unwrap();
            let boundary = content_type.unwrap_or_default();
            let boundary = boundary.split_once("boundary=").map_or("-", |(_, boundary)| boundary.trim_matches('"'));
            let sent: BTreeSet<(String, String)> = body
                .split(&format!("--{boundary}"))
                .filter_map(|part| {
                    let (head, value) = part.trim_start().split_once("\r\n\r\n")?;
                    let name = head.split("name=\"").nth(1)?.split('"').next()?;
                    Some((name.to_owned(), value.trim_end_matches("\r\n").to_owned()))
                })
                .collect();
            let members = documented.members();
            let expected: BTreeSet<(String, String)> = members
                .iter()
                .map(|(name, value)| {
                    (name.clone(), if files.contains(name) { format!("bytes of {name}") } else { text(value) })
                })
                .collect();
            expect(&mut faults, "parts", &expected, &sent);
        }
        _ => {
            let sent: Value = serde_json::from_slice(&body).unwrap_or_default();
            let mut differences = Vec::new();
            sample::compare(&documented.body_sample(), &sent, "body", &mut differences);
            faults.extend(differences);
        }
    }
    faults
}

fn expect<T: PartialEq + Debug>(faults: &mut Vec<String>, what: &str, expected: &T, sent: &T) {
    if expected != sent {
        faults.push(format!("{what}: {expected:?} is documented, {sent:?} is sent"));
    }
}

fn faults_of_answer(documented: &Documented, read: &dyn Fn(&str) -> Result<String, String>) -> Vec<String> {
    let mut faults = Vec::new();
    let Some(schema) = &documented.answer else { return vec!["no answer is documented".to_owned()] };
    let is_object = sample(schema, Leaves::Examples).is_object();
    let nothing = if is_object { "{}" } else { "[]" };
    let nulls = sample(schema, Leaves::Nulls);
    let outer = match &nulls {
        Value::Object(members) => members.keys().map(|name| (name.clone(), Value::Null)).collect::<Map<_, _>>().into(),
        other => other.clone(),
    };
    let cases = [
        ("example", sample(schema, Leaves::Examples)),
        ("nothing", serde_json::from_str(nothing).unwrap()),
        ("nulls", nulls),
        ("nothing but nulls", outer),
        ("values added later", sample(schema, Leaves::AddedLater)),
    ];
    for (case, value) in cases {
        match read(&value.to_string()) {
            Err(error) => faults.push(format!("{case}: {error}")),
            Ok(written) => {
                let written: Value = serde_json::from_str(&written).unwrap();
                let mut differences = Vec::new();
                sample::compare(&value, &written, "", &mut differences);
                faults.extend(differences.into_iter().map(|difference| format!("{case}: {difference}")));
            }
        }
    }
    faults
}

/// Compares what was found with what was reviewed: nothing new, and nothing that is no more.
fn assert_reviewed(what: &str, found: &[String], reviewed: &[(&str, &str)]) {
    let is_known = |fault: &str| reviewed.iter().any(|(known, _)| fault.starts_with(known));
    let new: Vec<&String> = found.iter().filter(|fault| !is_known(fault)).collect();
    let gone: Vec<&str> = reviewed
        .iter()
        .map(|(known, _)| *known)
        .filter(|known| !found.iter().any(|fault| fault.starts_with(known)))
        .collect();
    for fault in &new {
        eprintln!("{fault}");
    }
    assert!(new.is_empty(), "{what}: {} differences that no one has reviewed", new.len());
    assert!(gone.is_empty(), "{what}: these are gone, and still in the list: {gone:#?}");
}

#[test]
fn every_request_is_sent_as_documented() {
    let Some(check) = Check::run(true) else { return };
    assert_reviewed("requests", &check.found, reviewed::REQUESTS);
    assert_eq!(check.count, check.spec.operations.len());
}

#[test]
fn every_answer_is_read_and_written_back() {
    let Some(check) = Check::run(false) else { return };
    assert_reviewed("answers", &check.found, reviewed::ANSWERS);
    assert!(check.count > 1_000, "{}", check.count);
}

/// `GET /users/{userId}` and `GET /users/<user_id>` as `GET /users/{}`.
fn plain(method: &str, path: &str) -> String {
    let path = path.replace('<', "{").replace('>', "}");
    // The placeholders' names are not sent.
    let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    format!("{method} {}", parts.collect::<Vec<_>>().join("/"))
}

#[test]
fn every_product_that_is_written_is_in_the_catalogue() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifests = ["Cargo.toml", "../zoom-cli/Cargo.toml"].map(|file| fs::read_to_string(root.join(file)).unwrap());
    let full = manifests[0].split_once("\nfull = [").and_then(|(_, rest)| rest.split_once(']')).unwrap().0;
    let mut written = BTreeSet::new();
    for entry in fs::read_dir(root.join("products")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(full.contains(&format!("\"{name}\"")), "{name} is not in `full`");
        assert!(manifests[1].contains(&format!("\n{name} = [\"zoom-api/{name}\"]")), "{name} is not in zoom-cli");
        if cfg!(feature = "master-account") && path.join("src/master").exists() {
            written.insert(format!("{name}-master"));
        }
        written.insert(name.to_owned());
    }
    assert_eq!(zoom_api::products().into_iter().map(|(name, _)| name.to_owned()).collect::<BTreeSet<_>>(), written);
}

#[test]
fn every_operation_is_declared_as_documented() {
    let Some(spec) = spec() else { return };
    let declared: BTreeMap<String, &Operation> =
        zoom_api::operations().map(|operation| (plain(operation.method.as_str(), operation.path), operation)).collect();
    let documented: BTreeMap<String, (&String, &Documented)> = spec
        .operations
        .iter()
        .map(|(key, documented)| {
            let (method, path) = key.split_once(' ').unwrap();
            (plain(method, path), (key, documented))
        })
        .collect();
    let mut found = Vec::new();
    for key in declared.keys().filter(|key| !documented.contains_key(*key)) {
        found.push(format!("{key}: declared, and not documented"));
    }
    for (plain, (key, documented)) in documented {
        match declared.get(&plain) {
            None => found.push(format!("{key}: not declared")),
            Some(operation) => found
                .extend(faults_of_operation(operation, documented).into_iter().map(|fault| format!("{key}: {fault}"))),
        }
    }
    assert_reviewed("operations", &found, reviewed::OPERATIONS);
    assert_eq!(zoom_api::operations().count(), declared.len(), "no operation stands in the list twice");
}

/// A parameter as it is compared: place, wire name, required, whether a list is one value.
type Param = (String, String, bool, bool);

fn faults_of_operation(operation: &Operation, documented: &Documented) -> Vec<String> {
    let mut faults = Vec::new();
    let place = |place: Place| match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Member | Place::Part | Place::File => "member",
        _ => "body",
    };
    let sent = operation.all_params().map(|param| {
        let name = match param.place {
            Place::Path => param.wire_name.replace("kind", "type").replace('_', "").to_lowercase(),
            Place::Body => String::new(),
            _ => param.wire_name.to_owned(),
        };
        (place(param.place).to_owned(), name, param.required, param.style == Style::Comma)
    });
    let sent: BTreeSet<Param> = sent.collect();
    let expected: BTreeSet<Param> = documented.params_as_declared().into_iter().collect();
    for param in expected.difference(&sent) {
        faults.push(format!("{param:?} is documented, and not declared"));
    }
    for param in sent.difference(&expected) {
        faults.push(format!("{param:?} is declared, and not documented"));
    }
    expect(&mut faults, "scopes", &documented.scopes, &operation.scopes.iter().map(ToString::to_string).collect());
    let label = operation.rate_limit.map(|label| label.to_string().to_uppercase());
    expect(&mut faults, "rate limit", &documented.rate_limit, &label);
    let codes: BTreeSet<(u16, i64)> = operation.errors.iter().map(|error| (error.status, error.code)).collect();
    expect(&mut faults, "codes", &documented.codes, &codes);
    expect(&mut faults, "deprecated", &documented.deprecated, &operation.deprecated);
    let base = match operation.base {
        Base::Api => "api",
        Base::Root => "root",
        Base::FileApi => "fileapi",
        Base::File => "file",
        _ => "another",
    };
    expect(&mut faults, "base", &documented.base(), &base);
    faults
}
