//! What a person at a terminal sees: colours, a bar while there is something to wait for, and nothing left of what they stop.

#![cfg(all(target_os = "linux", feature = "meetings", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    io::{Read as _, Write as _},
    path::Path,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::tempdir;
use zoom_tests::{
    TOKEN,
    server::{Server, Step, json},
};

/// The program in a terminal.
struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    /// What the terminal has been sent so far.
    screen: Arc<Mutex<Vec<u8>>>,
    master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    fn run(server: &Server, home: &Path, args: &[&str], variables: &[(&str, &str)]) -> Self {
        let pair =
            native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_zoom"));
        command.env_clear();
        command.args(args);
        command.env("HOME", home);
        command.env("TERM", "xterm-256color");
        command.env("ZOOM_BASE_URL", server.base_url());
        command.env("ZOOM_ACCESS_TOKEN", TOKEN);
        for (name, value) in variables {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let screen = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&screen);
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                seen.lock().unwrap().extend_from_slice(&buffer[..read]);
            }
        });
        Self { child, screen, master: pair.master }
    }

    fn seen(&self) -> String {
        String::from_utf8_lossy(&self.screen.lock().unwrap()).into_owned()
    }

    fn wait_for(&self, text: &str) {
        let begun = Instant::now();
        while !self.seen().contains(text) {
            assert!(begun.elapsed() < Duration::from_secs(20), "no {text:?} in {:?}", self.seen());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits for the end of the program, and gives its exit code and all that was seen.
    fn end(mut self) -> (u32, String) {
        let code = self.child.wait().unwrap().exit_code();
        // The reader sees the end a little later.
        std::thread::sleep(Duration::from_millis(200));
        (code, self.seen())
    }

    fn press_ctrl_c(&self) {
        self.master.take_writer().unwrap().write_all(b"\x03").unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn json_is_pretty_and_coloured_unless_colours_are_not_wanted() {
    let (server, home) = (Server::answering(json(r#"{"id":"a","n":1,"on":null}"#)).await, tempdir().unwrap());
    let run = |variables| Terminal::run(&server, home.path(), &["users", "get-user", "me"], variables).end();
    let (code, seen) = run(&[]);
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("\x1b[1m\x1b[34m\"id\"\x1b[0m: \x1b[32m\"a\"\x1b[0m,\r\n"), "{seen:?}");
    assert!(seen.contains("\x1b[36m1\x1b[0m") && seen.contains("\x1b[36mnull\x1b[0m"), "{seen:?}");
    let (code, seen) = run(&[("NO_COLOR", "1")]);
    assert_eq!((code, seen.as_str()), (0, "{\r\n  \"id\": \"a\",\r\n  \"n\": 1,\r\n  \"on\": null\r\n}\r\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bar_is_drawn_while_pages_come_and_is_gone_at_the_end() {
    let server = Server::start(|request| {
        let last = request.target().contains("next_page_token");
        let next = if last { "" } else { "x" };
        let page = format!(r#"{{"users":[{{"id":1}}],"next_page_token":"{next}","total_records":2}}"#);
        [vec![Step::Wait(Duration::from_millis(400))], json(&page)].concat()
    })
    .await;
    let home = tempdir().unwrap();
    let args = ["users", "list-users", "--all", "-o", "ndjson"];
    let (code, seen) = Terminal::run(&server, home.path(), &args, &[("NO_COLOR", "1")]).end();
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("1/2 items"), "{seen:?}");
    assert_eq!(seen.matches("{\"id\":1}\r\n").count(), 2, "{seen:?}");
    // The last thing that happens to the bar's line is that it is cleared.
    let (_, after) = seen.rsplit_once("items").unwrap();
    assert!(after.contains("\x1b[2K") && !after.contains('█'), "{after:?}");
}

/// A file that never ends arriving.
async fn slow() -> Server {
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
async fn ctrl_c_stops_a_file_and_leaves_no_half_of_it() {
    let (server, home) = (slow().await, tempdir().unwrap());
    let folder = home.path().join("files");
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("a.mp4");
    let (path, dir) = (path.to_str().unwrap(), folder.to_str().unwrap());
    for args in [
        &["call", "GET", "/clip", "--save", path][..],
        &["recordings", "download", "--user", "me", "--from", "2026-01-01", "--to", "2026-01-02", "--dir", dir],
    ] {
        let terminal = Terminal::run(&server, home.path(), args, &[]);
        terminal.wait_for("11 B/1000 B");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "a file is under way");
        terminal.press_ctrl_c();
        let (code, seen) = terminal.end();
        assert_eq!(code, 130, "{seen:?}");
        assert!(seen.contains("zoom: stopped\r\n"), "{seen:?}");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "nothing is left of it");
    }
}
