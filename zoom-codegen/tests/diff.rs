//! Each difference between two states of the documents is reported exactly once.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use zoom_codegen::{Source, diff};

/// Compares two folders, each given as the names and the `paths` of its documents.
fn compared(old: &[(&str, &str)], new: &[(&str, &str)]) -> String {
    let sources = |documents: &[(&str, &str)]| {
        let folder = tempfile::tempdir().unwrap();
        for (name, paths) in documents {
            let text = format!(r#"{{"openapi": "3.0.0", "paths": {{{paths}}}}}"#);
            fs::write(folder.path().join(name).with_extension("json"), text).unwrap();
        }
        Source::folder(folder.path()).unwrap()
    };
    diff(sources(old), sources(new))
}

/// Compares two states of `POST /users`, given as the members of its description.
fn changes(old: &str, new: &str) -> Vec<String> {
    let paths = |entry: &str| format!(r#""/users": {{"post": {{{entry}}}}}"#);
    let text = compared(&[("users", &paths(old))], &[("users", &paths(new))]);
    let Some((_, lines)) = text.split_once("#### `users`\n\n") else { return Vec::new() };
    let lines = lines.lines().filter_map(|line| {
        let line = line.strip_prefix("- `POST /users`:").unwrap_or_else(|| line.strip_prefix("  - ").unwrap());
        Some(line.trim().to_owned()).filter(|line| !line.is_empty())
    });
    lines.collect()
}

fn query(parameter: &str) -> String {
    format!(r#""parameters": [{{"in": "query", {parameter}}}]"#)
}

/// Returns a body with these properties and required members.
fn body(properties: &str, required: &str) -> String {
    let schema = format!(r#"{{"type": "object", "properties": {{{properties}}}, "required": [{required}]}}"#);
    format!(r#""requestBody": {{"content": {{"application/json": {{"schema": {schema}}}}}}}"#)
}

fn response(schema: &str) -> String {
    format!(r#""responses": {{"200": {{"content": {{"application/json": {{"schema": {schema}}}}}}}}}"#)
}

fn object(properties: &str) -> String {
    format!(r#"{{"type": "object", "properties": {{{properties}}}}}"#)
}

/// Compares the two states in each case, and the newer state with itself.
fn compare(cases: &[(String, String, &[&str])]) {
    for (old, new, expected) in cases {
        assert_eq!(changes(old, new), *expected, "{old}\n{new}");
        assert_eq!(changes(new, new), [""; 0], "{new}");
    }
}

#[test]
fn each_kind_of_difference_of_an_operation_is_one_line() {
    compare(&[
        (String::new(), r#""deprecated": true"#.into(), &["deprecated now"]),
        (r#""deprecated": true"#.into(), String::new(), &["no longer deprecated"]),
        (
            r#""description": "**[Rate Limit Label](https://z.example):** `LIGHT`""#.into(),
            r#""description": "**[Rate Limit Label](https://z.example):** `HEAVY`""#.into(),
            &["rate-limit label was Light, is now Heavy"],
        ),
        (
            r#""security": [{"o": ["user:read", "user:write"]}]"#.into(),
            r#""security": [{"o": ["user:read", "user:admin"]}]"#.into(),
            &["scope `user:admin` added", "scope `user:write` removed"],
        ),
        (String::new(), query(r#""name": "a", "schema": {"type": "string"}"#), &["query `a` added: `String`"]),
        (
            String::new(),
            query(r#""name": "a", "required": true, "schema": {"type": "string", "enum": ["x", "y"]}"#),
            &["query `a` added: `text enum` of `x`, `y`, required"],
        ),
        (query(r#""name": "a", "schema": {"type": "string"}"#), String::new(), &["query `a` removed"]),
        (
            query(r#""name": "a", "schema": {"type": "string"}"#),
            query(r#""name": "a", "required": true, "deprecated": true, "schema": {"type": "integer"}"#),
            &["query `a` was `String`, is now `i64`", "query `a` became required", "query `a` is deprecated now"],
        ),
        (
            query(r#""name": "a", "schema": {"type": "string", "enum": ["x", "y", "z"]}"#),
            query(r#""name": "a", "schema": {"type": "string", "enum": ["z", "w", "x"]}"#),
            &["query `a`: value `w` added", "query `a`: value `y` removed"],
        ),
        (
            query(r#""name": "a", "schema": {"type": "string", "enum": ["x", "y"]}"#),
            query(r#""name": "a", "schema": {"type": "string", "enum": ["y", "x"]}"#),
            &[],
        ),
        (
            query(r#""name": "a", "schema": {"type": "string"}"#),
            query(
                r#""name": "a", "schema": {"type": "string", "enum": ["1st", "b", "c", "d", "e", "f", "g", "h", "i"]}"#,
            ),
            &["query `a` was `String`, is now `text enum` of `1st`, `b`, `c`, `d`, `e`, `f`, `g` and 2 more"],
        ),
        (
            body(r#""a": {"type": "string"}"#, r#""a""#),
            body(r#""a": {"type": "string"}"#, ""),
            &["body `a` became optional"],
        ),
    ]);
}

#[test]
fn each_kind_of_difference_within_objects_is_one_line() {
    let settings = |members: &str| body(&format!(r#""settings": {{"type": "object", {members}}}"#), "");
    let users = |member: &str| {
        let users = format!(r#""users": {{"type": "array", "items": {}}}"#, object(member));
        response(&object(&users))
    };
    let pair = r#""properties": {"a": {"type": "string"}, "b": {"type": "string"}}"#;
    let returned = response(&object(&format!(r#""settings": {{"type": "object", {pair}}}"#)));
    compare(&[
        // The members of an added or removed object are not listed separately.
        (
            body(r#""b": {"type": "boolean"}"#, ""),
            body(r#""b": {"type": "boolean"}, "a": {"type": "object", "properties": {"x": {"type": "string"}}}"#, ""),
            &["body `a` added: `object`"],
        ),
        (
            settings(r#""properties": {"host": {"type": "boolean"}, "other": {"type": "boolean"}}"#),
            settings(
                r#""properties": {"host": {"type": "boolean"}, "list": {"type": "array", "items": {"type": "string"}}}, "required": ["host"]"#,
            ),
            &[
                "body `settings.host` became required",
                "body `settings.list` added: `Vec<String>`",
                "body `settings.other` removed",
            ],
        ),
        (
            users(r#""number": {"type": "string"}, "gone": {"type": "string"}"#),
            users(r#""number": {"type": "integer"}, "new": {"type": "string"}"#),
            &[
                "response `users[].gone` removed",
                "response `users[].new` added: `String`",
                "response `users[].number` was `String`, is now `i64`",
            ],
        ),
        (String::new(), response(&object(r#""a": {"type": "string"}"#)), &["response added: `object`"]),
        (response(&object(r#""a": {"type": "string"}"#)), String::new(), &["response removed"]),
        // A member that became required in a request is reported, even if a response contains the same object.
        (
            format!("{}, {returned}", settings(pair)),
            format!("{}, {returned}", settings(&format!(r#"{pair}, "required": ["a"]"#))),
            &["body `settings.a` became required"],
        ),
        (
            response(r#"{"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}}"#),
            response(r#"{"type": "array", "items": {"type": "object", "properties": {"b": {"type": "string"}}}}"#),
            &["response `[].a` removed", "response `[].b` added: `String`"],
        ),
    ]);
}

#[test]
fn operations_are_added_removed_moved_and_renamed_by_product() {
    let old = [
        (
            "users",
            r#""/users/{id}": {"get": {}, "delete": {}}, "/users/{id}/old_way": {"get": {"operationId": "way"}}"#,
        ),
        ("phone", r#""/phone/calls": {"get": {}}, "/phone/sites": {"get": {}}"#),
    ];
    let new = [
        (
            "users",
            r#""/users/{userId}": {"get": {}}, "/users/{userId}/way": {"get": {"operationId": "way"}}, "/groups": {"get": {}, "post": {}}"#,
        ),
        ("phone", r#""/phone/sites": {"get": {}}"#),
        ("calls", r#""/phone/calls": {"get": {"deprecated": true}}"#),
    ];
    let expected = "\
### Operations in Zoom's documents

2 added, 1 removed, 1 moved, 2 renamed, 1 changed.

#### `calls`

- Moved: `GET /phone/calls`, which was in `phone`
- `GET /phone/calls`: deprecated now

#### `users`

- Added:
  - `GET /groups`
  - `POST /groups`
- Removed: `DELETE /users/{id}`
- Renamed:
  - `GET /users/{id}` is now `GET /users/{userId}`
  - `GET /users/{id}/old_way` is now `GET /users/{userId}/way`
";
    assert_eq!(compared(&old, &new), expected);
    let [users, phone, calls] = new;
    assert_eq!(compared(&old, &[calls, phone, users]), expected, "the order of the files does not matter");
}

#[test]
fn an_identifier_that_several_operations_have_renames_none() {
    let old = [("users", r#""/a": {"get": {"operationId": "same"}}"#)];
    let new = [("users", r#""/b": {"get": {"operationId": "same"}}, "/c": {"get": {"operationId": "same"}}"#)];
    assert!(compared(&old, &new).contains("2 added, 1 removed, 0 moved, 0 renamed, 0 changed."));
}

#[test]
fn the_newer_documents_add_operations_and_remove_none() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let newer = std::env::var_os("ZOOM_SPEC").map_or_else(|| root.join("spec-2026-11"), PathBuf::from);
    let older = root.join("spec");
    if !older.exists() || !newer.exists() {
        // Not `eprintln!`, whose output is captured unless the test fails.
        let line = "skipped: no documents in ../shared/spec and ../shared/spec-2026-11\n";
        io::stderr().write_all(line.as_bytes()).unwrap();
        return;
    }
    let operations = |folder: &Path| -> std::collections::BTreeSet<String> {
        let sources = Source::folder(folder).unwrap();
        sources.iter().flat_map(|source| source.document.operations().collect::<Vec<_>>()).collect()
    };
    let (before, after) = (operations(&older), operations(&newer));
    let added = after.difference(&before).count();
    let removed = before.difference(&after).count();
    let changes = diff(Source::folder(&older).unwrap(), Source::folder(&newer).unwrap());
    if added == 0 && removed == 0 {
        return;
    }
    assert!(changes.contains(&format!("{added} added, {removed} removed, 0 moved, 0 renamed, ")), "{added} {removed}");
    for operation in after.difference(&before) {
        assert!(changes.contains(&format!("`{operation}`\n")), "{operation}");
    }
}
