//! How operations are found: by words, by name, by a shell's completion, in man pages.

#![cfg(all(feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::fs;

use common::{Run, program, zoom};

#[test]
fn operations_are_found_by_words_of_whatever_is_known_of_them() {
    for (words, first, count) in [
        (&["users", "get-user-token"][..], "users get-user-token", 1),
        (&["users", "USER", "token"], "users get-user-token", 2),
        (&["meetings", "jointoken", "local_recording", "webinars"], "meetings get-webinar-join-token-for-local-rec", 1),
        (&["meetings", "list all recordings"], "meetings list-all-recordings", 1),
        (&["users", "/users/<user_id>/pic"], "users upload-user-profile-picture", 2),
    ] {
        let run = zoom(&[&["list"], words].concat(), &[]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{words:?}");
        assert!(run.out.starts_with(first), "{words:?}: {}", run.out);
        assert_eq!(run.out.lines().count(), count, "{words:?}: {}", run.out);
    }
    // Without a product's name, the words are looked for everywhere; with it alone, all of the product is listed.
    assert!(zoom(&["list", "get user token"], &[]).out.contains("users get-user-token"));
    assert!(zoom(&["list", "users"], &[]).out.lines().all(|line| line.starts_with("users ")));
    let all = zoom(&["list", "-o", "ndjson"], &[]).out.lines().count();
    assert_eq!(all, zoom_api::operations().count());
    let run = zoom(&["list", "users", "get-user-token", "-o", "csv", "--fields", "command,method,rate_limit"], &[]);
    assert_eq!(run.out, "command,method,rate_limit\nusers get-user-token,GET,Light\n");
}

#[test]
fn an_operation_shows_all_that_its_declaration_says() {
    let run = zoom(&["show", "users", "get-user-token"], &[]);
    assert_eq!(run.code, 0);
    for told in [
        "zoom users get-user-token",
        "GET /users/<user_id>/token",
        "rate limit: Light",
        "<user_id>     path   text     required",
        "--ttl         query  integer",
        "user:read:token:admin",
        "404  1001  the user does not exist",
        "zoom users get-user-token me",
    ] {
        assert!(run.out.contains(told), "{told}: {}", run.out);
    }
    for name in [&["GetUserToken"][..], &["get-user-token"], &["users", "get_user_token"]] {
        assert!(zoom(&[&["show"], name].concat(), &[]).out.contains(&run.out), "{name:?}");
    }
    let run = zoom(&["show", "users", "list-users", "--fields", "paginated,parameters.argument,errors.code"], &[]);
    assert!(run.out.starts_with(r#"{"paginated":true,"parameters.argument":["--status","#), "{}", run.out);
}

/// What the help says is what the declaration says, for every operation.
#[test]
fn every_operation_has_its_help_and_its_page() {
    let folder = tempfile::tempdir().unwrap();
    let run = zoom(&["man", folder.path().to_str().unwrap()], &[]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    let page = fs::read_to_string(folder.path().join("zoom-users-get-user-token.1")).unwrap();
    for told in ["zoom\\-users\\-get\\-user\\-token", "How long it lives, in seconds", "\\-\\-ttl"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let pages = fs::read_dir(folder.path()).unwrap().count();
    assert!(pages > zoom_api::operations().count(), "{pages} pages");

    let run = zoom(&["users", "get-user-token", "--help"], &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    for told in ["Usage: zoom users get-user-token [OPTIONS] <user_id>", "How long it lives, in seconds", "--dry-run"] {
        assert!(run.out.contains(told), "{told}: {}", run.out);
    }
}

#[test]
fn a_shell_completes_products_operations_and_flags() {
    let home = tempfile::tempdir().unwrap();
    for (words, offered) in [
        (&["zoom", "us"][..], &["users"][..]),
        (&["zoom", "users", "get-user-t"], &["get-user-token"]),
        (&["zoom", "users", "get-user-token", "--t"], &["--type", "--ttl"]),
        (&["zoom", "users", "list-users", "--output", ""], &["json", "ndjson", "table", "csv", "yaml"]),
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
        for word in offered {
            assert!(run.code == 0 && run.out.lines().any(|line| line == *word), "{words:?}: {run:?}");
        }
        let begun = words.last().unwrap();
        assert!(run.out.lines().all(|line| line.starts_with(begun)), "{words:?}: {run:?}");
    }
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = zoom(&["completions", shell], &[]);
        assert!(run.code == 0 && run.out.contains("COMPLETE"), "{shell}: {run:?}");
    }
}
