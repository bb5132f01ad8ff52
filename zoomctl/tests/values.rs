//! Tests that the value of each flag has the type that its operation declares, or is rejected before anything is sent.

#![cfg(all(feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::fs;

use common::zoomctl;
use zoom_tests::TOKEN;

const CREATE: &[&str] = &["meetings", "create-meeting", "me"];

/// Runs a command with `--dry-run`, which prints the request instead of sending it.
fn dry_run(command: &[&str], args: &[&str]) -> common::Run {
    zoomctl(&[command, args, &["--dry-run"]].concat(), &[])
}

#[test]
fn a_text_parameter_is_sent_as_text_whatever_it_looks_like() {
    for text in [
        "123456",
        "1e7",
        "007",
        "-5",
        "null",
        "true",
        "false",
        "2026-01-31",
        "{}",
        "[1]",
        "{x",
        "[draft",
        "\"a\"",
        "",
        "@team",
        "@",
        "1,2",
        " ",
    ] {
        let quoted = serde_json::to_string(text).unwrap();
        for (flag, name) in [("--password", "password"), ("--topic", "topic"), ("--agenda", "agenda")] {
            let run = dry_run(CREATE, &[flag, text]);
            let line = format!("--data-raw '{{\"{name}\":{quoted}}}'");
            assert!(run.code == 0 && run.out.contains(&line), "{flag} {text:?}: {run:?}");
        }
    }
    // clap treats a word that begins with `-` as a flag.
    let run = dry_run(CREATE, &["--topic=-abc"]);
    assert!(run.out.contains(r#"--data-raw '{"topic":"-abc"}'"#), "{run:?}");
    let run = dry_run(CREATE, &["--topic", "-abc"]);
    assert!(run.code == 2 && run.err.contains("write the value of a flag after `=`, as in `--topic=-text`"), "{run:?}");
    let run = dry_run(&["users", "update-user", "me"], &["--host-key", "123456"]);
    assert!(run.out.contains(r#"--data-raw '{"host_key":"123456"}'"#), "{run:?}");
}

#[test]
fn a_value_of_another_kind_is_rejected_before_it_is_sent() {
    // Nothing listens on this port: a call would exit with code 6.
    let variables = [("ZOOM_BASE_URL", "http://127.0.0.1:1/v2"), ("ZOOM_ACCESS_TOKEN", TOKEN)];
    let list: &[&str] = &["meetings", "list-meetings", "me"];
    for (command, args, message) in [
        (
            CREATE,
            &["--start-time", "tomorrow"][..],
            "'tomorrow' for '--start-time <DATE-TIME>': `tomorrow` is not a date-time",
        ),
        (CREATE, &["--start-time", "2026-01-31"], "write `2026-01-31T00:00:00`"),
        (CREATE, &["--start-time", ""], "--start-time"),
        (CREATE, &["--duration", "many"], "'many' for '--duration <INTEGER>': must be a 64-bit integer"),
        (CREATE, &["--duration", ""], "--duration"),
        (CREATE, &["--type", "banana"], "'banana' for '--type <INTEGER>': must be an integer: write one of 1, 2, 3, 8"),
        (CREATE, &["--type", "1.5"], "must be an integer"),
        (CREATE, &["--topic", "a", "--topic", "b"], "'--topic <TEXT>' cannot be used multiple times"),
        (CREATE, &["--settings", r#"{"host_video":"#], "`--settings` must be a JSON object (EOF while parsing"),
        (CREATE, &["--settings", "[1]"], "`--settings` must be an object, not a list: write it as in"),
        (CREATE, &["--settings", ""], "as in `--settings '{\"name\":\"value\"}'`, or a file, as in `--settings @FILE`"),
        (
            CREATE,
            &["--settings", "on"],
            "as in `--settings '{\"name\":\"value\"}'`, or a file, as in `--settings @FILE`",
        ),
        (CREATE, &["--settings", "@/no/such"], "`--settings`: cannot read `/no/such`"),
        (CREATE, &["--tracking-fields", r#"[{"field":"a"}"#], "`--tracking-fields` must be"),
        (
            CREATE,
            &["--settings", r#"{"breakout_room":{"enable":"often"}}"#],
            "`--settings`: `breakout_room.enable` must be true or false, not a string\n",
        ),
        (
            CREATE,
            &["--tracking-fields", r#"[{"field":["a"]}]"#],
            "`--tracking-fields`: `[0].field` must be a string, not a list\n",
        ),
        (
            CREATE,
            &["--body", r#"{"settings":{"breakout_room":{"rooms":[{"name":{}}]}}}"#],
            "`--body`: `settings.breakout_room.rooms[0].name` must be a string, not an object\n",
        ),
        (CREATE, &["--tracking-fields", "a"], "`--tracking-fields` must be a JSON object"),
        (CREATE, &["--body", r#"{"start_time":"tomorrow"}"#], "`--body`: `start_time` must be a date-time such as"),
        (CREATE, &["--body", r#"{"settings":[]}"#], "`--body`: `settings` must be an object, not a list"),
        (
            CREATE,
            &["--body", r#"{"topic":["a"]}"#, "--duration", "5"],
            "`--body`: `topic` must be a string, not a list",
        ),
        (CREATE, &["--body", r#"{"duration":"#], "`--body` is not valid JSON"),
        (list, &["--from", "2026-13-01"], "'--from <DATE"),
        (list, &["--page-size", "many"], "'many' for '--page-size <INTEGER>'"),
        (&["meetings", "delete-meeting", "abc"], &[], "'abc' for '<meeting_id>': "),
        (
            &["meetings", "get-past-meeting-details", "abc"],
            &[],
            "'abc' for '<meeting_id>': must be a meeting ID such as",
        ),
        (&["users", "get-user-token", "me"], &["--type", "ZAK"], "'ZAK' for '--type <TEXT>': must be written `zak`"),
        (&["call", "POST", "/users/me/meetings"], &[r#"settings={"a":"#], "the value of `settings` must be valid JSON"),
    ] {
        let run = zoomctl(&[command, args].concat(), &variables);
        assert_eq!(
            (run.code, run.out.as_str(), run.err.lines().count()),
            (2, "", 1),
            "{command:?} {args:?}: {}",
            run.err
        );
        assert!(run.err.contains(message), "{command:?} {args:?}: {}", run.err);
    }
}

#[test]
fn a_rejected_value_refers_to_the_help_of_its_command() {
    for args in [&["--page-size", "many"][..], &["--page-size"], &["--pagesize", "5"], &["--page-size", "5", "x"]] {
        for command in [["users", "list-users", "-v"], ["--sandbox", "users", "list-users"]] {
            let run = zoomctl(&[&command[..], args].concat(), &[]);
            assert!(run.err.ends_with("; see `zoomctl users list-users --help`\n"), "{args:?}: {}", run.err);
        }
    }
}

#[test]
fn a_value_of_its_kind_is_sent_in_its_form() {
    for (args, body) in [
        (&["--start-time", "2026-01-31T09:00:00Z"][..], r#"{"start_time":"2026-01-31T09:00:00Z"}"#),
        (&["--start-time", "2026-01-31T09:00:00"], r#"{"start_time":"2026-01-31T09:00:00"}"#),
        (&["--type", "8"], r#"{"type":8}"#),
        // Zoom may support a number that is not declared.
        (&["--type", "99"], r#"{"type":99}"#),
        (&["--tracking-fields", r#"{"field":"a","value":"1"}"#], r#"{"tracking_fields":[{"field":"a","value":"1"}]}"#),
        (&["--tracking-fields", r#"[{"field":"a"}]"#], r#"{"tracking_fields":[{"field":"a"}]}"#),
        (
            &["--tracking-fields", r#"{"field":"a"}"#, "--tracking-fields", r#"{"field":"b"}"#],
            r#"{"tracking_fields":[{"field":"a"},{"field":"b"}]}"#,
        ),
        (&["--body", r#"{"password":"1","topic":null}"#, "--topic", "null"], r#"{"password":"1","topic":"null"}"#),
    ] {
        let run = dry_run(CREATE, args);
        assert!(run.code == 0 && run.out.contains(&format!("--data-raw '{body}'")), "{args:?}: {run:?}");
    }
}

#[test]
fn a_secret_in_json_is_not_repeated_by_its_error() {
    for args in [["--settings", r#"{"password":"hunter2""#], ["--body", r#"{"password":"hunter2""#]] {
        let run = dry_run(CREATE, &args);
        assert!(run.code == 2 && !run.err.contains("hunter2"), "{run:?}");
    }
}

#[test]
fn a_file_may_begin_with_a_byte_order_mark() {
    let home = tempfile::tempdir().unwrap();
    let path = |name: &str| format!("@{}", home.path().join(name).display());
    fs::write(home.path().join("meeting.json"), "\u{feff}{\"topic\":\"Plans\"}").unwrap();
    fs::write(home.path().join("settings.json"), "\u{feff}{\"host_video\":true}\r\n").unwrap();
    fs::write(home.path().join("utf16.json"), b"\xff\xfe{\0}\0").unwrap();
    let run = dry_run(CREATE, &["--body", &path("meeting.json"), "--settings", &path("settings.json")]);
    assert!(run.out.contains(r#"--data-raw '{"topic":"Plans","settings":{"host_video":true}}'"#), "{run:?}");
    for flag in ["--body", "--settings"] {
        let run = dry_run(CREATE, &[flag, &path("utf16.json")]);
        assert!(run.code == 2 && run.err.contains("is not encoded as UTF-8: save it as UTF-8"), "{run:?}");
    }
}

#[test]
fn the_help_lists_the_values_of_an_enum() {
    let run = zoomctl(&["users", "get-user-token", "--help"], &[]);
    assert!(run.code == 0 && run.out.contains("[values: token, zak"), "{run:?}");
    let run = zoomctl(&["meetings", "create-meeting", "--help"], &[]);
    let help = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in ["--start-time <DATE-TIME>", "--settings <JSON|@FILE>", "[values: 1, 2, 3, 8"] {
        assert!(help.contains(expected), "{expected}: {help}");
    }
}
