//! Compares each request and each response type with the documents.

use std::{cell::RefCell, collections::BTreeSet, fmt::Debug};

use http::Request;
use percent_encoding::percent_decode_str;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use zoom_core::{BaseUrl, Endpoint, FilePart, body::Body};

use crate::{
    document::{Documented, Spec},
    sample::{Leaves, compare, sample, text},
};

/// What a run checks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    Requests,
    Responses,
}

/// Checks each request or each response, and collects the differences.
pub(crate) struct Check {
    pub(crate) spec: Spec,
    subject: Subject,
    pub(crate) differences: Vec<String>,
    pub(crate) count: usize,
}

impl Check {
    pub(crate) fn new(spec: Spec, subject: Subject) -> Self {
        Self { spec, subject, differences: Vec::new(), count: 0 }
    }

    /// Builds a request from the document's own values, and compares the request that would be sent with the document.
    pub(crate) fn request<E: Endpoint>(&mut self, key: &str, build: impl FnOnce(&Samples<'_>) -> E) {
        if self.subject == Subject::Requests {
            let documented = &self.spec.operations[key];
            let samples = Samples { documented, files: RefCell::default() };
            let base = BaseUrl::parse("https://zoom.example/v2").unwrap();
            let sent = build(&samples).to_http_request(&base).map_err(|error| error.to_string());
            self.count += 1;
            let found = compare_request(key, &samples, sent);
            self.differences.extend(found.into_iter().map(|difference| format!("{key}: {difference}")));
        }
    }

    /// Deserializes the document's examples as a response, serializes them again, and compares the result with the
    /// examples.
    pub(crate) fn response<T: DeserializeOwned + Serialize>(&mut self, key: &str) {
        if self.subject == Subject::Responses {
            let read = |text: &str| {
                let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
                serde_json::to_string(&value).map_err(|error| error.to_string())
            };
            self.count += 1;
            let found = compare_response(&self.spec.operations[key], &read);
            self.differences.extend(found.into_iter().map(|difference| format!("{key}: {difference}")));
        }
    }
}

/// The values of an operation's parameters, from the document.
pub(crate) struct Samples<'a> {
    documented: &'a Documented,
    files: RefCell<Vec<String>>,
}

impl Samples<'_> {
    fn value<T: DeserializeOwned>(what: &str, name: &str, value: &Value) -> T {
        let read = serde_json::from_value(value.clone());
        // Outside a body, every value is a string.
        let read = read.or_else(|error| match what {
            "path" | "query" | "header" | "part" => serde_json::from_value(Value::String(text(value))),
            _ => Err(error),
        });
        read.unwrap_or_else(|error| panic!("{what} `{name}`: {error}: {value}"))
    }

    fn param<T: DeserializeOwned>(&self, location: &str, name: &str) -> T {
        Self::value(location, name, &self.documented.param(location, name))
    }

    pub(crate) fn path<T: DeserializeOwned>(&self, name: &str) -> T {
        self.param("path", name)
    }

    pub(crate) fn query<T: DeserializeOwned>(&self, name: &str) -> T {
        self.param("query", name)
    }

    pub(crate) fn header<T: DeserializeOwned>(&self, name: &str) -> T {
        self.param("header", name)
    }

    pub(crate) fn member<T: DeserializeOwned>(&self, name: &str) -> T {
        Self::value("member", name, &self.documented.members()[name])
    }

    pub(crate) fn part<T: DeserializeOwned>(&self, name: &str) -> T {
        Self::value("part", name, &self.documented.members()[name])
    }

    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        Self::value("body", "", &self.documented.body_sample())
    }

    pub(crate) fn file(&self, name: &str) -> FilePart {
        self.files.borrow_mut().push(name.to_owned());
        FilePart::bytes("file.bin", format!("bytes of {name}"))
    }
}

fn compare_request(key: &str, samples: &Samples<'_>, sent: Result<Request<Body>, String>) -> Vec<String> {
    let mut differences = Vec::new();
    let request = match sent {
        Ok(request) => request,
        Err(error) => return vec![error],
    };
    let documented = samples.documented;
    let (method, path) = key.split_once(' ').unwrap();
    expect(&mut differences, "method", &method, &request.method().as_str());
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
    expect(&mut differences, "path", &segments, &sent);
    let query = request.uri().query().unwrap_or_default();
    let mut sent: Vec<(String, String)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    let mut expected = documented.query_pairs();
    sent.sort();
    expected.sort();
    expect(&mut differences, "query", &expected, &sent);
    for name in documented.names("header") {
        let sent = request.headers().get(name.as_str()).map(|value| value.to_str().unwrap().to_owned());
        expect(&mut differences, "header", &Some(text(&documented.param("header", &name))), &sent);
    }
    differences.extend(compare_body(documented, &samples.files.borrow(), request));
    differences
}

fn compare_body(documented: &Documented, files: &[String], request: Request<Body>) -> Vec<String> {
    let mut differences = Vec::new();
    let content_type = request.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let body = runtime.block_on(request.into_body().collect(1 << 20)).unwrap();
    match documented.body_kind() {
        "none" => expect(&mut differences, "body", &"", &std::str::from_utf8(&body).unwrap()),
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
            expect(&mut differences, "parts", &expected, &sent);
        }
        _ => {
            let sent: Value = serde_json::from_slice(&body).unwrap_or_default();
            compare(&documented.body_sample(), &sent, "body", &mut differences);
        }
    }
    differences
}

/// Adds a difference if the sent value differs from the documented one.
pub(crate) fn expect<T: PartialEq + Debug>(differences: &mut Vec<String>, what: &str, expected: &T, sent: &T) {
    if expected != sent {
        differences.push(format!("{what}: {expected:?} is documented, {sent:?} is sent"));
    }
}

fn compare_response(documented: &Documented, read: &dyn Fn(&str) -> Result<String, String>) -> Vec<String> {
    let mut differences = Vec::new();
    let Some(schema) = &documented.response else { return vec!["no response is documented".to_owned()] };
    let is_object = sample(schema, Leaves::Examples).is_object();
    let nothing = if is_object { "{}" } else { "[]" };
    let nulls = sample(schema, Leaves::Nulls);
    let outer = match &nulls {
        Value::Object(members) => members.keys().map(|name| (name.clone(), Value::Null)).collect::<Map<_, _>>().into(),
        other => other.clone(),
    };
    let cases = [
        ("example", sample(schema, Leaves::Examples)),
        ("whole examples", sample(schema, Leaves::WholeExamples)),
        ("nothing", serde_json::from_str(nothing).unwrap()),
        ("nulls", nulls),
        ("nothing but nulls", outer),
        ("values added later", sample(schema, Leaves::AddedLater)),
    ];
    for (case, value) in cases {
        match read(&value.to_string()) {
            Err(error) => differences.push(format!("{case}: {error}")),
            Ok(written) => {
                let written: Value = serde_json::from_str(&written).unwrap();
                let mut found = Vec::new();
                compare(&value, &written, "", &mut found);
                differences.extend(found.into_iter().map(|difference| format!("{case}: {difference}")));
            }
        }
    }
    differences
}
