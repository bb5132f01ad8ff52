//! Tests what a user sees in a terminal: colors, a progress bar during a wait, and nothing left behind after Ctrl-C.

#![cfg(all(target_os = "linux", feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[path = "common/pty.rs"]
mod pty;

use std::{path::Path, time::Duration};

use tempfile::tempdir;
use zoom_tests::{
    TOKEN,
    server::{Server, Step, json},
};

use pty::Terminal;

/// Runs the program in a terminal, with a token, against a server.
fn run_at(server: &Server, home: &Path, args: &[&str], variables: &[(&str, &str)]) -> Terminal {
    let base_url = server.base_url();
    let login = [("ZOOM_BASE_URL", base_url.as_str()), ("ZOOM_ACCESS_TOKEN", TOKEN)];
    Terminal::run(home, args, &[&login, variables].concat())
}

#[tokio::test(flavor = "multi_thread")]
async fn json_is_indented_and_coloured_unless_no_color_is_set() {
    let (server, home) = (Server::responding(json(r#"{"id":"a","n":1,"on":null}"#)).await, tempdir().unwrap());
    let run = |variables| run_at(&server, home.path(), &["users", "get-user", "me"], variables).end();
    let (code, seen) = run(&[]);
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("\x1b[1m\x1b[34m\"id\"\x1b[0m: \x1b[32m\"a\"\x1b[0m,\r\n"), "{seen:?}");
    assert!(seen.contains("\x1b[36m1\x1b[0m") && seen.contains("\x1b[36mnull\x1b[0m"), "{seen:?}");
    let (code, seen) = run(&[("NO_COLOR", "1")]);
    assert_eq!((code, seen.as_str()), (0, "{\r\n  \"id\": \"a\",\r\n  \"n\": 1,\r\n  \"on\": null\r\n}\r\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_progress_bar_is_drawn_while_pages_arrive_and_cleared_at_the_end() {
    let server = Server::start(|request| {
        let last = request.target().contains("next_page_token");
        let next = if last { "" } else { "x" };
        let page = format!(r#"{{"users":[{{"id":1}}],"next_page_token":"{next}","total_records":2}}"#);
        [vec![Step::Wait(Duration::from_millis(400))], json(&page)].concat()
    })
    .await;
    let home = tempdir().unwrap();
    let args = ["users", "list-users", "--all", "-o", "ndjson"];
    let (code, seen) = run_at(&server, home.path(), &args, &[("NO_COLOR", "1")]).end();
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("1/2 items"), "{seen:?}");
    assert_eq!(seen.matches("{\"id\":1}\r\n").count(), 2, "{seen:?}");
    // At the end, the line with the bar is cleared.
    let (_, after) = seen.rsplit_once("items").unwrap();
    assert!(after.contains("\x1b[2K") && !after.contains('█'), "{after:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_is_asked_about_and_done_only_after_a_yes() {
    let home = tempdir().unwrap();
    for (answer, expected, requests) in [("y\r", 0, 1), ("n\r", 1, 0), ("\r", 1, 0)] {
        let server = Server::responding(zoom_tests::server::response("204 No Content", "")).await;
        let terminal = run_at(&server, home.path(), &["meetings", "delete", "987"], &[]);
        terminal.wait_for("(`987`): continue? [y/N] ");
        terminal.type_text(answer);
        let (code, seen) = terminal.end();
        assert_eq!((code, server.received().len()), (expected, requests), "{seen:?}");
        assert!(seen.contains(if code == 0 { "delete-meeting 987: done" } else { "nothing was deleted" }), "{seen:?}");
    }
}

#[test]
fn a_page_is_opened_in_the_browser_and_its_url_is_printed() {
    let home = tempdir().unwrap();
    let opened = home.path().join("opened");
    // The desktop's program that opens a URL.
    let program = home.path().join("xdg-open");
    std::fs::write(&program, format!("#!/bin/sh\necho \"$1\" > {0}.new && mv {0}.new {0}\n", opened.display()))
        .unwrap();
    std::fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let page = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}";
    let path = format!("{}:/usr/bin:/bin", home.path().display());
    let terminal = Terminal::run(home.path(), &["open", "users", "get"], &[("PATH", &path)]);
    let (code, seen) = terminal.end();
    assert_eq!((code, seen.trim_end()), (0, page));
    let begun = std::time::Instant::now();
    while !opened.exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "nothing was opened");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(std::fs::read_to_string(opened).unwrap().trim_end(), page);

    // Without such a program, only the URL is printed.
    let terminal = Terminal::run(home.path(), &["open", "users", "get"], &[("PATH", "/nothing")]);
    let (code, seen) = terminal.end();
    assert_eq!(code, 0, "{seen}");
    assert_eq!(seen, format!("{page}\r\nzoomctl: no browser was found: open the URL yourself\r\n"));
    // With `--print`, the URL is not opened either.
    let terminal = Terminal::run(home.path(), &["open", "users", "get", "--print"], &[("PATH", "/nothing")]);
    assert_eq!(terminal.end(), (0, format!("{page}\r\n")));
}

#[test]
fn a_list_keeps_its_columns_on_a_narrow_terminal() {
    let home = tempdir().unwrap();
    let (code, seen) = Terminal::run(home.path(), &["list", "users", "token"], &[]).end();
    let lines: Vec<&str> = seen.lines().map(str::trim_end).collect();
    assert_eq!(code, 0, "{seen}");
    assert_eq!(lines[0], "users get-user-token         Returns a Zoom token or a Zoom access key (ZAK) of");
    assert!(lines[1].starts_with("                             "), "a title must continue in its column: {seen}");
    assert!(lines.iter().all(|line| line.len() <= 80), "{seen}");
}

/// Starts a server that sends only the beginning of each file.
async fn stalling() -> Server {
    Server::start(|request| {
        let host = request.header("host").unwrap().to_owned();
        if request.target().contains("recordings") {
            let file = format!(r#"{{"id":"a","file_size":1000,"download_url":"http://{host}/rec/a"}}"#);
            return json(&format!(r#"{{"meetings":[{{"topic":"t","recording_files":[{file}]}}]}}"#));
        }
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhalf a file".to_vec();
        vec![Step::Send(head), Step::Wait(Duration::from_secs(60))]
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_stops_a_download_and_leaves_no_partial_file() {
    let (server, home) = (stalling().await, tempdir().unwrap());
    let folder = home.path().join("files");
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("a.mp4");
    let (path, dir) = (path.to_str().unwrap(), folder.to_str().unwrap());
    for args in [
        &["call", "GET", "/clip", "--save", path][..],
        &["recordings", "download", "--user", "me", "--from", "2026-01-01", "--to", "2026-01-02", "--dir", dir],
    ] {
        let terminal = run_at(&server, home.path(), args, &[]);
        terminal.wait_for("11 B/1000 B");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "the partial file");
        terminal.press_ctrl_c();
        let (code, seen) = terminal.end();
        assert_eq!(code, 130, "{seen:?}");
        assert!(seen.contains("zoomctl: interrupted\r\n"), "{seen:?}");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "no file is left");
    }
}
