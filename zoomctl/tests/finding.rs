//! Tests the ways to find an operation: words, names, shell completions and manual pages.

#![cfg(all(feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::fs;

use common::{Run, program, zoomctl};

#[test]
fn operations_are_found_by_words_of_their_names_paths_and_descriptions() {
    for (words, first, count) in [
        (&["users", "get-user-token"][..], "users get-user-token", 1),
        (&["users", "USER", "token"], "users get-user-token", 3),
        (&["meetings", "jointoken", "local_recording", "webinars"], "meetings get-webinar-join-token-for-local-rec", 1),
        (&["meetings", "list all recordings"], "meetings list-all-recordings", 1),
        (&["users", "/users/<user_id>/pic"], "users upload-user-profile-picture", 2),
    ] {
        let run = zoomctl(&[&["list"], words].concat(), &[]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{words:?}");
        assert!(run.out.starts_with(first), "{words:?}: {}", run.out);
        assert_eq!(run.out.lines().count(), count, "{words:?}: {}", run.out);
    }
    // Without a product, every product is searched. A product alone lists all of its operations.
    assert!(zoomctl(&["list", "get user token"], &[]).out.contains("users get-user-token"));
    assert!(zoomctl(&["list", "users"], &[]).out.lines().all(|line| line.starts_with("users ")));
    let all = zoomctl(&["list", "-o", "ndjson"], &[]).out.lines().count();
    assert_eq!(all, zoom_operations::operations().count());
    let run = zoomctl(&["list", "users", "get-user-token", "-o", "csv", "--fields", "command,method,rate_limit"], &[]);
    assert_eq!(run.out, "command,method,rate_limit\nusers get-user-token,GET,Light\n");
}

#[cfg(feature = "mcp")]
#[test]
fn a_sentence_finds_operations_by_what_it_means() {
    for words in [&["who", "missed", "the", "review?"][..], &["who missed the review?"]] {
        let run = zoomctl(&[&["list"], words].concat(), &[]);
        assert_eq!(run.code, 4, "{run:?}");
        assert!(
            run.err.contains("did you mean") && run.err.contains("`meetings get-past-meeting-participants`"),
            "{run:?}"
        );
    }
}

#[test]
fn an_operation_is_shown_as_it_is_declared() {
    let run = zoomctl(&["show", "users", "get-user-token"], &[]);
    assert_eq!(run.code, 0);
    for expected in [
        "zoomctl users get-user-token",
        "GET /users/<user_id>/token",
        "rate limit: Light",
        "<user_id>     path   text     required",
        "--ttl         query  integer",
        "user:read:token:admin",
        "404  1001  the user does not exist",
        "zoomctl users get-user-token me",
    ] {
        assert!(run.out.contains(expected), "{expected}: {}", run.out);
    }
    for name in [&["GetUserToken"][..], &["get-user-token"], &["users", "get_user_token"]] {
        assert!(zoomctl(&[&["show"], name].concat(), &[]).out.contains(&run.out), "{name:?}");
    }
    let run = zoomctl(&["show", "users", "list-users", "--fields", "paginated,parameters.argument,errors.code"], &[]);
    assert!(run.out.starts_with(r#"{"paginated":true,"parameters.argument":["--status","#), "{}", run.out);
}

#[test]
fn the_members_of_body_and_response_are_shown_at_any_depth() {
    let run = zoomctl(&["show", "meetings", "create-meeting"], &[]);
    let lines: Vec<String> =
        run.out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let has = |line: &str| lines.iter().any(|known| known == line);
    for expected in [
        "Members of --settings",
        "audio text How participants can join the audio: by telephone, by computer (VoIP) or both. [values: both (Telephone \
         and computer audio (VoIP)), telephony (Telephone only), voip (Computer audio only), thirdParty (Audio conference by \
         another provider)]",
        "breakout_room object Breakout rooms and who is assigned to them before the meeting.",
        ".rooms list of objects Breakout rooms to create in advance, with their participants.",
        ".participants list of text Email addresses of the people assigned to the breakout room.",
        "Response",
    ] {
        assert!(has(expected), "{expected}: {}", run.out);
    }
    assert!(!run.out.contains('…'), "{}", run.out);
}

#[test]
fn an_operation_is_shown_with_its_json_schemas() {
    let run = zoomctl(&["show", "users", "create-user", "-o", "json"], &[]);
    let record: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let (body, response) = (&record["body"], &record["response"]);
    let reference = body["properties"]["user_info"]["$ref"].as_str().unwrap();
    let user = body.pointer(reference.strip_prefix('#').unwrap()).unwrap();
    // Values with a meaning are constants with a description.
    let constants = |schema: &serde_json::Value| -> Vec<serde_json::Value> {
        schema["oneOf"].as_array().unwrap().iter().map(|option| option["const"].clone()).collect()
    };
    assert_eq!(constants(&user["properties"]["type"]), [1, 2, 4, 99]);
    assert_eq!(constants(&body["properties"]["action"])[0], "create");
    assert_eq!(response["properties"]["email"]["type"], "string");
    for schema in [body, response, &record["parameters"][0]["schema"]] {
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
    let run = zoomctl(&["show", "users", "delete-user", "-o", "json"], &[]);
    let record: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert!(record["body"].is_null() && record["response"].is_null(), "{record}");
}

/// Tests that the text of the help and of the manual page comes from the declaration.
#[test]
fn every_operation_has_help_and_a_manual_page() {
    let folder = tempfile::tempdir().unwrap();
    let run = zoomctl(&["man", folder.path().to_str().unwrap()], &[]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    let page = fs::read_to_string(folder.path().join("zoomctl-users-get-user-token.1")).unwrap();
    for expected in ["zoomctl\\-users\\-get\\-user\\-token", "Lifetime of the ZAK", "\\-\\-ttl"] {
        assert!(page.contains(expected), "{expected}: {page}");
    }
    let pages = fs::read_dir(folder.path()).unwrap().count();
    assert!(pages > zoom_operations::operations().count(), "{pages} pages");

    let run = zoomctl(&["users", "get-user-token", "--help"], &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    for expected in ["Usage: zoomctl users get-user-token [OPTIONS] <user_id>", "Lifetime of the ZAK", "--dry-run"] {
        assert!(run.out.contains(expected), "{expected}: {}", run.out);
    }
}

#[test]
fn a_shell_completes_products_operations_flags_and_values() {
    let home = tempfile::tempdir().unwrap();
    for (words, expected) in [
        (&["zoomctl", "us"][..], &["users"][..]),
        (&["zoomctl", "users", "get-user-t"], &["get-user-token"]),
        (&["zoomctl", "users", "get-user-token", "--t"], &["--type", "--ttl"]),
        (&["zoomctl", "users", "list-users", "--output", ""], &["json", "ndjson", "table", "csv", "tsv", "yaml"]),
        (&["zoomctl", "users", "get-user-token", "me", "--type", ""], &["token", "zak", "onbehalf"]),
        (&["zoomctl", "users", "get-user-token", "me", "--type", "z"], &["zak"]),
        (&["zoomctl", "meetings", "create-meeting", "--type", ""], &["1", "2", "3", "8"]),
        (&["zoomctl", "meetings", "create-meeting", "--default-password", "t"], &["true"]),
        (&["zoomctl", "users", "get", "m"], &["me"]),
        (&["zoomctl", "users", "list", "--fields", ""], &["id", "email", "license_info_list"]),
        (&["zoomctl", "users", "list-users", "--fields", "id,em"], &["id,email", "id,employee_unique_id"]),
        (
            &["zoomctl", "users", "list", "--fields", "license_info_list."],
            &["license_info_list.license_type", "license_info_list.license_option"],
        ),
        (&["zoomctl", "users", "list", "--sort", "-la"], &["-last_name", "-last_login_time"]),
        (&["zoomctl", "list", "me"], &["meetings"]),
        (&["zoomctl", "list", "meetings", "--group", "w"], &["webinars"]),
        (&["zoomctl", "show", "users", "get-user-t"], &["get-user-token"]),
        (&["zoomctl", "open", "users", "g"], &["get", "get-user", "get-user-token"]),
        (&["zoomctl", "show", "get-user-t"], &["get-user-token"]),
        (&["zoomctl", "call", "P"], &["POST", "PUT", "PATCH"]),
    ] {
        let run: Run = program(home.path())
            .arg("--")
            .args(words)
            .env("COMPLETE", "bash")
            .env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string())
            .env("_CLAP_IFS", "\n")
            .output()
            .unwrap()
            .into();
        for word in expected {
            assert!(run.code == 0 && run.out.lines().any(|line| line == *word), "{words:?}: {run:?}");
        }
        let prefix = words.last().unwrap();
        assert!(run.out.lines().all(|line| line.starts_with(prefix)), "{words:?}: {run:?}");
    }
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = zoomctl(&["completions", shell], &[]);
        assert!(run.code == 0 && run.out.contains("COMPLETE"), "{shell}: {run:?}");
    }
}

#[test]
fn the_help_of_a_product_lists_its_commands_by_group_on_two_screens() {
    for (product, expected) in [
        ("users", &["Main commands:", "  list, list-users     Lists", "contact-groups:", "  list-contact-groups"][..]),
        (
            "meetings",
            &["  delete, delete-meeting  Deletes a meeting", "  webinars                   53  list-webinars, "],
        ),
    ] {
        let help = zoomctl(&[product, "--help"], &[]).out;
        assert!(expected.iter().all(|text| help.contains(text)), "{help}");
        assert!(help.lines().count() <= 100, "{help}");
        // The output is the same without a command and with the command `help`.
        assert_eq!(zoomctl(&[product], &[]).err, help);
        assert_eq!(zoomctl(&["help", product], &[]).out, help);
    }
    let run = zoomctl(&["list", "meetings", "--group", "webinars"], &[]);
    assert_eq!((run.code, run.out.lines().count()), (0, 53), "{run:?}");
    let found =
        zoomctl(&["list", "meetings", "panelist", "--group", "webinars", "--fields", "group", "-o", "csv"], &[]);
    assert!(found.out.lines().skip(1).all(|line| line == "webinars") && found.out.lines().count() > 2, "{found:?}");
}

#[test]
fn the_page_of_zoom_is_printed_in_a_pipe_and_shown() {
    let page = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}";
    for args in [&["users", "get"][..], &["users", "get-user"], &["users", "get", "--print"], &["users", "GetUser"]] {
        let run = zoomctl(&[&["open"], args].concat(), &[]);
        assert_eq!((run.code, run.out.trim_end(), run.err.as_str()), (0, page, ""), "{args:?}");
    }
    assert_eq!(zoomctl(&["open", "users"], &[]).out, "https://developers.zoom.us/docs/api/users/\n");
    assert!(zoomctl(&["show", "users", "get"], &[]).out.contains(page));
    assert!(zoomctl(&["show", "users", "get", "--jq", ".docs_url"], &[]).out.contains(page));
}
