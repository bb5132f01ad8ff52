//! Tests documents from other tools, as `zoomctl declare` reads them and `zoomctl export` writes them.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::Stdio,
};

use common::{program, zoomctl};
use serde_json::{Value, json};
use zoom_core::{
    Operation,
    operation::{ParamLocation, RateLimit, Style},
};

const ITEM: &str = include_str!("../../zoom-codegen/tests/postman/get_user_token.json");

fn users() -> &'static [&'static Operation] {
    zoom_rest::users::OPERATIONS
}

fn exported(args: &[&str]) -> Value {
    let run = zoomctl(&[&["export"], args].concat(), &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn a_postman_item_becomes_a_struct() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("item.json");
    fs::write(&file, ITEM).unwrap();
    let from_file = zoomctl(&["declare", file.to_str().unwrap()], &[]);
    assert_eq!(from_file.code, 0, "{}", from_file.err);
    for expected in ["    GET \"/users/<user_id>/token\" -> UserToken,", "pub struct GetUserToken {", "(404, 1001, "] {
        assert!(from_file.out.contains(expected), "{expected} is not in\n{}", from_file.out);
    }

    let mut child =
        program(home.path()).args(["declare", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(ITEM.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap(), from_file.out);
}

#[test]
fn an_invalid_document_or_product_is_reported_by_name() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("no.json");
    fs::write(&file, "{}").unwrap();
    let cases: [(&[&str], &str); 4] = [
        (&["declare", file.to_str().unwrap()], "no.json` is neither an OpenAPI document nor a Postman collection"),
        (&["declare", "/no/such/file"], "cannot read `/no/such/file`"),
        (&["export", "raml"], "possible values: openapi, postman"),
        (
            &["export", "openapi", "--product", "user"],
            "`user` is not a product of this build: use one of meetings, users",
        ),
    ];
    for (args, message) in cases {
        let run = zoomctl(args, &[]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        // A build with more products lists more products in this message.
        let (expected, _) = message.split_once("use one of").unwrap_or((message, ""));
        assert!(run.err.contains(expected), "{args:?}: {}", run.err);
    }
}

#[test]
fn another_parser_reads_the_exported_openapi() {
    let run = zoomctl(&["export", "openapi"], &[]);
    let document = oas3::from_json(&run.out).unwrap();
    document.validate_version().unwrap();
    let all: BTreeSet<(String, String)> =
        document.operations().map(|(path, method, _)| (path, method.to_string())).collect();
    let declared: BTreeSet<(String, &str)> =
        zoom_operations::operations().map(|operation| (shape(operation.path), operation.method.as_str())).collect();
    assert_eq!(all.len(), declared.len());
    let mut ids: Vec<String> =
        document.operations().filter_map(|(.., operation)| operation.operation_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all.len());
}

/// Returns a path without the names of its parameters.
fn shape(path: &str) -> String {
    let is_parameter = |segment: &str| segment.starts_with(['<', '{', ':']);
    path.split('/').map(|segment| if is_parameter(segment) { "<>" } else { segment }).collect::<Vec<_>>().join("/")
}

#[test]
fn an_exported_document_declares_the_same_operations() {
    for format in ["openapi", "postman"] {
        let run = zoomctl(&["export", format, "--product", "users"], &[]);
        let document = zoom_codegen::Document::parse(&run.out).unwrap();
        assert_eq!(document.operations().count(), users().len());
        let declared = zoom_codegen::declare(&document).text;
        for operation in users() {
            let head = format!("{} \"{}\"", operation.method, operation.path);
            let from = declared.find(&head).unwrap_or_else(|| panic!("{format}: {head}"));
            let (arguments, rest) = declared[from..].split_once(")]\n#[derive").unwrap();
            let rest = rest.split_once("\n}").unwrap().0;
            for error in operation.errors {
                let code = format!("({}, {}, ", error.status, error.code);
                assert!(arguments.contains(&code), "{format}: {head}: {code}");
            }
            for param in operation.params.iter().filter(|param| param.location != ParamLocation::Body) {
                assert!(rest.contains(&format!(" {}: ", param.name)), "{format}: {head}: {}\n{rest}", param.name);
            }
            if format == "openapi" {
                for scope in operation.scopes {
                    assert!(arguments.contains(&format!("\"{scope}\"")), "{head}: {scope}");
                }
                let label = operation.rate_limit.map_or(String::new(), |label| format!("rate_limit = {label:?},"));
                assert!(arguments.contains(&label), "{head}: {label}");
            }
        }
    }
}

/// The parts of an operation's description that an export can contain.
#[derive(Debug, PartialEq, Eq)]
struct Described {
    /// Location, name, and whether it is required.
    params: BTreeSet<(String, String, bool)>,
    /// The members of the body and whether they are required.
    members: BTreeSet<(String, bool)>,
    scopes: BTreeSet<String>,
    label: Option<String>,
    /// Status and code.
    errors: BTreeSet<(String, String)>,
}

/// Returns the members of a body and whether each is required. If the body has alternatives, every alternative must
/// require the member.
fn members(schema: &Value) -> BTreeSet<(String, bool)> {
    let list = |name: &str| schema[name].as_array().cloned().unwrap_or_default();
    let required = list("required");
    let own = schema["properties"].as_object().cloned().unwrap_or_default();
    let own = own.into_iter().map(|(name, _)| (name.clone(), required.contains(&json!(name))));
    let arms: Vec<_> = list("oneOf").iter().map(members).collect();
    let is_in_all = |name: &str| arms.iter().all(|arm| arm.contains(&(name.to_owned(), true)));
    own.chain(arms.iter().flatten().map(|(name, _)| (name.clone(), is_in_all(name)))).collect()
}

/// Reads an OpenAPI document without zoom-codegen.
fn describe(document: &Value) -> BTreeMap<(String, String), Described> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let paths = document["paths"].as_object().unwrap();
    let mut all = BTreeMap::new();
    for (path, methods) in paths {
        for (method, entry) in methods.as_object().unwrap().iter().filter(|(name, _)| *name != "parameters") {
            let params = list(&methods["parameters"]).into_iter().chain(list(&entry["parameters"]));
            let params = params.map(|param| {
                let location = text(&param["in"]);
                // The name of a path parameter matters only within its document.
                let name = if location == "path" { String::new() } else { text(&param["name"]).trim().to_owned() };
                let required = param["required"].as_bool().unwrap_or(location == "path");
                (location, name, required)
            });
            let schema = entry["requestBody"]["content"].as_object().and_then(|content| content.values().next());
            let schema = schema.map_or(Value::Null, |media| media["schema"].clone());
            let scopes =
                ["x-macro-scopes", "x-granular-scopes"].map(|kind| list(&entry["x-extensions"][kind])).concat();
            let security = list(&entry["security"]).into_iter().flat_map(|way| list(&way["oauth"]));
            // Some scopes begin with a space.
            let scopes = scopes.into_iter().chain(security).map(|scope| text(&scope).trim().to_owned());
            let description = text(&entry["description"]);
            let label = description.split_once("Rate Limit Label](").and_then(|(_, rest)| rest.split('`').nth(1));
            let mut errors = BTreeSet::new();
            for (status, response) in entry["responses"].as_object().unwrap() {
                for code in text(&response["description"]).split("**Error Code:** `").skip(1) {
                    errors.insert((status.clone(), code.split('`').next().unwrap_or_default().to_owned()));
                }
            }
            let described = Described {
                params: params.collect(),
                members: members(&schema),
                scopes: scopes.collect(),
                label: label.map(str::to_ascii_lowercase),
                errors,
            };
            all.insert((method.clone(), shape(path)), described);
        }
    }
    all
}

#[test]
fn the_exported_users_match_zooms_own_document() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let documents = std::env::var_os("ZOOM_SPEC").map_or_else(|| root.join("../shared/spec-2026-11"), PathBuf::from);
    let Ok(text) = fs::read_to_string(documents.join("users.json")) else {
        // `eprintln!` would be shown only for failed tests.
        let line = "skipped: there are no documents in ../shared/spec-2026-11 or in the folder that ZOOM_SPEC names\n";
        std::io::stderr().write_all(line.as_bytes()).unwrap();
        return;
    };
    let (original, exported) =
        (describe(&serde_json::from_str(&text).unwrap()), describe(&exported(&["openapi", "--product", "users"])));
    assert_eq!(exported.len(), original.len());
    for (operation, described) in &original {
        assert_eq!(&exported[operation], described, "{operation:?}");
    }
}

#[test]
fn list_styles_and_deprecation_are_exported() {
    let document = exported(&["openapi", "--product", "meetings,users"]);
    let operations = || zoom_rest::users::OPERATIONS.iter().chain(zoom_rest::meetings::OPERATIONS);
    let entry = |operation: &Operation| {
        let paths = document["paths"].as_object().unwrap();
        let path = paths.iter().find(|(path, _)| shape(path) == shape(operation.path)).unwrap().1;
        path[operation.method.as_str().to_lowercase()].clone()
    };
    for operation in operations() {
        let entry = entry(operation);
        for param in operation.params.iter().filter(|param| param.location == ParamLocation::Query) {
            let written = entry["parameters"].as_array().unwrap().iter().find(|other| other["name"] == param.wire_name);
            let explode = (param.style == Style::Comma).then_some(json!(false)).unwrap_or_default();
            assert_eq!(written.unwrap()["explode"], explode, "{}: {}", operation.name, param.name);
        }
        assert_eq!(entry["deprecated"], if operation.deprecated { json!(true) } else { Value::Null });
    }
    assert!(operations().any(|operation| operation.rate_limit == Some(RateLimit::Heavy)));
}

#[test]
fn a_collection_has_one_folder_per_product() {
    let collection = exported(&["postman", "--product", "users"]);
    let folder = &collection["item"][0];
    assert_eq!((&folder["name"], folder["item"].as_array().unwrap().len()), (&json!("users"), users().len()));
    let urls =
        folder["item"].as_array().unwrap().iter().map(|item| (&item["request"]["method"], &item["request"]["url"]));
    let is_token =
        |(method, url): &(&Value, &Value)| **method == "GET" && url["raw"] == "{{baseUrl}}/users/:user_id/token";
    let (_, url) = urls.into_iter().find(is_token).unwrap();
    let query: Vec<&Value> = url["query"].as_array().unwrap().iter().map(|pair| &pair["key"]).collect();
    assert_eq!(query, ["type", "ttl", "meeting_id"]);
}
