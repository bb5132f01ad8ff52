//! Tests how the events that Zoom reports are found by words and shown. `UPDATE_EXPECT=1 cargo test -p zoomctl --test
//! events` updates the recorded pages.

#![cfg(all(feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::path::Path;

use common::{Run, program, zoomctl};
use expect_test::expect_file;
use serde_json::Value;
use zoom_core::event::Event;
use zoom_rest::{
    meetings::webhooks::{MeetingStarted, RecordingCompleted},
    users::webhooks::UserCreated,
};

fn events(args: &[&str]) -> Run {
    zoomctl(&[&["events"], args].concat(), &[])
}

#[test]
fn the_pages_of_three_events_and_the_help_are_as_recorded() {
    for (name, args) in [
        ("help-list", &["list", "--help"][..]),
        ("help-show", &["show", "--help"]),
        ("meeting.started", &["show", "meeting.started"]),
        ("recording.completed", &["show", "recording.completed"]),
        ("user.created", &["show", "user.created"]),
    ] {
        let run = events(args);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{args:?}");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/events/{name}.txt"));
        let lines: Vec<&str> = run.out.lines().map(str::trim_end).collect();
        expect_file![file].assert_eq(&(lines.join("\n") + "\n"));
    }
}

#[test]
fn events_are_found_by_words_of_their_names_and_descriptions() {
    for (words, first, count) in [
        (&["meeting.started"][..], "meeting.started", 1),
        (&["users", "USER.created"], "user.created", 1),
        (&["sharing started", "webinar"], "webinar.sharing_started", 1),
        (&["meetings", "host", "started a meeting"], "meeting.started", 1),
    ] {
        let run = events(&[&["list"], words].concat());
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{words:?}");
        assert!(run.out.starts_with(first), "{words:?}: {}", run.out);
        assert_eq!(run.out.lines().count(), count, "{words:?}: {}", run.out);
    }
    let all = events(&["list", "-o", "ndjson"]).out;
    assert_eq!(all.lines().count(), zoom_operations::events().count());
    let (users, of_users) =
        (events(&["list", "users", "-o", "csv", "--fields", "product"]).out, zoom_rest::users::webhooks::EVENTS);
    assert_eq!(users, format!("product\n{}", "users\n".repeat(of_users.len())));
    let run = events(&["list", "meeting.started", "-o", "csv", "--fields", "name,product,deprecated,doc"]);
    assert_eq!(run.out, "name,product,deprecated,doc\nmeeting.started,meetings,false,A host started a meeting.\n");
}

#[test]
fn an_event_is_a_record_whose_example_decodes_into_its_type() {
    let record = |name: &str| -> Value {
        let run = events(&["show", name, "-o", "json"]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{name}");
        serde_json::from_str(&run.out).unwrap()
    };
    let started = record("meeting.started");
    assert_eq!((&started["product"], &started["deprecated"]), (&"meetings".into(), &false.into()));
    assert!(started["scopes"].as_array().unwrap().contains(&"meeting:read:meeting".into()));
    let field = started["fields"].as_array().unwrap().iter().find(|field| field["name"] == "object.topic").unwrap();
    assert_eq!((&field["kind"], &field["doc"]), (&"text".into(), &"Title of the meeting.".into()));
    assert_eq!(started["payload"]["properties"]["account_id"]["type"], "string");
    // Members that Zoom documents as always sent are marked and are required by the schema.
    assert_eq!(started["payload"]["required"], serde_json::json!(["account_id", "object"]));
    assert_eq!(field["required"], true);
    let completed = record("recording.completed");
    let required = |name: &str| {
        completed["fields"].as_array().unwrap().iter().find(|f| f["name"] == name).unwrap()["required"].clone()
    };
    assert_eq!(required("object.recording_files.file_path"), false);
    let event = |record: &Value| Event::parse(record["example"].to_string()).unwrap();
    assert!(event(&started).payload::<MeetingStarted>().unwrap().object.start_time.is_some());
    assert!(event(&record("recording.completed")).payload::<RecordingCompleted>().is_ok());
    assert!(event(&record("user.created")).payload::<UserCreated>().is_ok());
    // An event can also be named by its struct, or with other separators.
    for name in ["MeetingStarted", "meeting_started", "meeting-started"] {
        assert_eq!(record(name), started, "{name}");
    }
}

#[test]
fn a_name_that_no_event_has_is_reported_with_the_nearest() {
    for (args, code, message) in [
        (
            &["events", "show", "meeting.startd"][..],
            2,
            "`meeting.startd` is not an event of this build: did you mean `meeting.started`?",
        ),
        (&["events", "show", "zzzz"], 2, "find events with `zoomctl events list WORD`"),
        (
            &["events", "list", "meeting.startd"],
            4,
            "no event of this build matches `meeting.startd`: did you mean `meeting.started`?",
        ),
        (&["events", "list", "zzzz"], 4, "try fewer words"),
        (&["events", "shw", "meeting.started"], 2, "`shw` is not a command: did you mean `zoomctl events show`"),
        (&["show", "meeting.started"], 2, "write `zoomctl events show meeting.started`"),
        (
            &["list", "recording.completed"],
            4,
            "no operation of this build matches `recording.completed`: events do; see `zoomctl events list \
             recording.completed`",
        ),
        (&["events", "show"], 2, "were not provided: <NAME>; see `zoomctl events show --help`"),
    ] {
        let run = zoomctl(args, &[]);
        assert_eq!((run.code, run.out.as_str()), (code, ""), "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && run.err.lines().count() == 1, "{args:?}: {}", run.err);
    }
}

#[test]
fn a_shell_completes_the_names_of_events() {
    let words = ["zoomctl", "events", "show", "meeting.sta"];
    let home = tempfile::tempdir().unwrap();
    let mut command = program(home.path());
    command.arg("--").args(words).env("COMPLETE", "bash").env("_CLAP_COMPLETE_INDEX", "3").env("_CLAP_IFS", "\n");
    let run: Run = command.output().unwrap().into();
    assert_eq!((run.code, run.out.as_str()), (0, "meeting.started"), "{run:?}");
}

#[test]
fn a_product_that_only_reports_events_is_not_a_group_of_commands() {
    let help = zoomctl(&["--help"], &[]).out;
    let groups: Vec<&str> = help.split_whitespace().collect();
    for (product, operations) in zoom_rest::products() {
        // There are also commands with the names of these products.
        let is_command = ["events", "rtms"].contains(&product);
        assert_eq!(groups.contains(&product), !operations.is_empty() || is_command, "{product}: {help}");
    }
}
