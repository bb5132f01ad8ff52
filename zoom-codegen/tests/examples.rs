//! The values in `examples.tsv` are what an operation's example sends.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use serde_json::json;
use zoom_codegen::{Context, Document, Generated, Source, Texts, generate};

/// Generates a catalogue of one operation, with these rows in `examples.tsv`.
fn generated(rows: &str) -> Generated {
    let site = json!({
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "type": {"type": "string", "enum": ["main", "branch"]},
            "limits": {"type": "array", "items": {"type": "number"}}
        }
    });
    let document = json!({
        "openapi": "3.0.0",
        "servers": [{"url": "https://api.zoom.us/v2"}],
        "paths": {"/users/{userId}/sites": {"post": {
            "tags": ["Sites"],
            "summary": "Add sites",
            "parameters": [{"name": "userId", "in": "path", "required": true, "schema": {"type": "string"}}],
            "requestBody": {"content": {"application/json": {"schema": {
                "type": "object",
                "properties": {
                    "sites": {"type": "array", "items": site},
                    "level": {"type": "integer", "enum": [1, 2]},
                    "comment": {"type": "string", "maxLength": 10},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "start_date": {"type": "string", "format": "date"},
                    "is_paid": {"type": "boolean"},
                    "theme": {"type": "object"}
                }
            }}}},
            "responses": {"204": {}}
        }}}
    });
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("examples.tsv"), rows).unwrap();
    let document = Document::parse(&document.to_string()).unwrap();
    let source = Source { product: "users".into(), is_master: false, is_reconstructed: false, document };
    let context = Context { texts: Texts::folder(folder.path()).unwrap(), ..Context::default() };
    generate(&[source], &[], &context)
}

/// Returns the notes about `examples.tsv`.
fn notes(generated: &Generated) -> Vec<String> {
    let notes = generated.report.iter().filter(|(_, note)| note.contains("examples.tsv"));
    notes.map(|(operation, note)| format!("{operation}: {note}")).collect()
}

/// Returns the statement in the example, on one line.
fn statement(generated: &Generated) -> String {
    let text: String = generated.files.values().map(String::as_str).collect();
    let lines = text.lines().skip_while(|line| !line.contains("async fn example")).skip(1);
    let lines = lines.take_while(|line| !line.ends_with("# Ok(())")).map(|line| line.trim_start_matches("///").trim());
    lines.collect()
}

#[test]
fn an_example_sends_the_written_values() {
    for (values, expected) in [
        (json!({"comment": "For Berlin"}), r#"new("me").comment("For Berlin")"#),
        (json!({"userId": "jill@example.com", "is_paid": true}), r#"new("jill@example.com").is_paid(true)"#),
        (json!({"tags": ["a", "b"]}), r#"new("me").tags(vec!["a".to_owned(), "b".to_owned()])"#),
        (json!({"start_date": "2026-02-01"}), r#"new("me").start_date("2026-02-01".parse::<zoom_core::Date>()?)"#),
        (
            json!({"sites": [{"name": "Berlin", "type": "branch", "limits": [1, 2.5]}]}),
            r#"new("me").sites(vec![Site::new("Berlin").limits(vec![1.0, 2.5]).kind(SiteType::Branch)])"#,
        ),
        (json!({"tags": ["say \"a\""]}), "new(\"me\").tags(vec![r#\"say \"a\"\"#.to_owned()])"),
        (
            json!({"theme": {"colors": [{"of": "text"}, 1, null]}}),
            r#"new("me").theme(zoom_core::json!({"colors": [{"of": "text"}, 1, null]}))"#,
        ),
        // A required member that is not written has an ordinary value.
        (json!({"sites": [{}]}), r#"new("me").sites(vec![Site::new("Support")])"#),
    ] {
        let generated = generated(&format!("POST /users/{{id}}/sites\t{values}\n"));
        assert_eq!(notes(&generated), Vec::<String>::new(), "{values}");
        assert_eq!(statement(&generated), format!("AddSites::{expected}.send(client).await?;"), "{values}");
    }
}

#[test]
fn a_row_that_does_not_fit_is_reported_and_left_out() {
    let ordinary = statement(&generated(""));
    for (row, expected) in [
        (r#"POST /users/{userId}/sites	["Berlin"]"#, "left out: it is not a JSON object"),
        (r#"POST /users/{userId}/sites	{"size": 1}"#, "left out: the operation has no parameter `size`"),
        (r#"POST /users/{userId}/sites	{"is_paid": "yes"}"#, "left out: `is_paid` can't be `\"yes\"`"),
        (r#"POST /users/{userId}/sites	{"comment": "For Potsdam"}"#, "left out: `comment` can't be `\"For Potsdam\"`"),
        (r#"POST /users/{userId}/sites	{"level": 3}"#, "left out: `level` can't be `3`"),
        (r#"POST /users/{userId}/sites	{"sites": [{"size": 1}]}"#, "left out: `sites` has no member `size`"),
        (r#"POST /users/{userId}/sites	{"sites": [{"type": "x"}]}"#, "left out: `sites.type` can't be `\"x\"`"),
        (r#"POST /users/{userId}/rooms	{"size": 1}"#, "POST /users/{}/rooms: has an example in `examples.tsv`, but"),
    ] {
        let generated = generated(row);
        let notes = notes(&generated);
        assert!(notes.len() == 1 && notes[0].contains(expected), "{row}: {notes:?}");
        assert_eq!(statement(&generated), ordinary, "{row}");
    }
}
