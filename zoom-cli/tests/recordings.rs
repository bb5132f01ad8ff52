//! Recordings as files: each whole, once, and never in the place of another.

#![cfg(all(feature = "meetings", feature = "sandbox"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{fs, io::Read as _, path::Path};

use common::{Run, program, zoom_at};
use secrecy::ExposeSecret as _;
use tempfile::tempdir;
use zoom_api::{
    meetings::ListAllRecordings,
    sandbox::{Fault, Sandbox, SandboxBuilder},
};
use zoom_tests::server::{Server, Step, answer, json};

/// Fetches what the sandbox has.
fn fetch(sandbox: &Sandbox, folder: &Path, args: &[&str]) -> Run {
    let home = tempdir().unwrap();
    program(home.path())
        .args(["recordings", "download", "--user", "me", "--from", "2026-01-01", "--to", "2026-01-31", "--dir"])
        .arg(folder)
        .args(args)
        .env("ZOOM_BASE_URL", sandbox.base_url())
        .env("ZOOM_ACCESS_TOKEN", sandbox.access_token().expose_secret())
        .output()
        .unwrap()
        .into()
}

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn lengths(folder: &Path) -> Vec<u64> {
    names(folder).iter().map(|name| fs::metadata(folder.join(name)).unwrap().len()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_recording_is_fetched_once() {
    let sandbox = Sandbox::builder().recordings(5, 100_000).start().await.unwrap();
    let folder = tempdir().unwrap();
    let folder = folder.path().join("new");

    let run = fetch(&sandbox, &folder, &["--dry-run", "-o", "csv"]);
    assert_eq!((run.code, run.out.lines().count()), (0, 6), "{}", run.err);
    assert_eq!(run.err, "zoom: recordings: 5 to fetch (488.28 KiB), 0 were there, 0 failed\n");
    assert!(!folder.exists());

    let run = fetch(&sandbox, &folder, &[]);
    let summary = "zoom: recordings: 5 fetched (488.28 KiB), 0 were there, 0 failed\n";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", summary));
    assert_eq!(lengths(&folder), [100_000; 5]);
    let id = "0000000000000000000003";
    let name = format!("2026-01-31 090000 Recording 3 shared_screen_with_speaker_view {id}.mp4");
    assert_eq!(names(&folder)[3], name);

    fs::remove_file(folder.join(&name)).unwrap();
    let run = fetch(&sandbox, &folder, &["--dry-run"]);
    let record = format!(r#"{{"file":"{name}","bytes":100000,"outcome":"wanted"}}"#);
    assert!(run.code == 0 && run.out.contains(&record), "{run:?}");
    assert_eq!(run.out.matches(r#""outcome":"there""#).count(), 4, "{}", run.out);
    assert_eq!(run.err, "zoom: recordings: 1 to fetch (97.66 KiB), 4 were there, 0 failed\n");
    let run = fetch(&sandbox, &folder, &["-o", "ndjson", "--fields", "outcome"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let outcomes: Vec<&str> = run.out.lines().collect();
    let count = |outcome: &str| outcomes.iter().filter(|line| line.contains(outcome)).count();
    assert_eq!((count("there"), count("fetched")), (4, 1));
    assert_eq!(names(&folder).len(), 5);
}

/// Fetches recordings from a sandbox in which calls fail, compares each with what a sandbox without faults has, and
/// fetches again.
async fn fetch_through_a_storm(count: u32, length: u64) {
    let builder = Sandbox::builder().recordings(count, length);
    let quiet = builder.clone().start().await.unwrap();
    let storm = [Fault::TooManyRequests, Fault::Drop].into_iter().fold(builder, SandboxBuilder::fault);
    let storm = storm.start().await.unwrap();
    let folder = tempdir().unwrap();

    // A run that a fault ended is run again, as a person would.
    let mut runs = 0;
    while fetch(&storm, folder.path(), &[]).code != 0 {
        runs += 1;
        assert!(runs < 20, "{:?}", names(folder.path()).len());
    }

    let names = names(folder.path());
    assert_eq!(names.len(), usize::try_from(count).unwrap());
    let client = quiet.client();
    for meeting in ListAllRecordings::new("me").items(&client).all().await.unwrap() {
        for file in meeting.recording_files.unwrap() {
            let id = file.id.unwrap();
            let name = names.iter().find(|name| name.contains(&id)).unwrap();
            let mut kept = fs::File::open(folder.path().join(name)).unwrap();
            let mut download = client.download(&file.download_url.unwrap()).await.unwrap();
            while let Some(chunk) = download.chunk().await {
                let chunk = chunk.unwrap();
                let mut own = vec![0; chunk.len()];
                kept.read_exact(&mut own).unwrap();
                assert!(own == chunk, "{name}");
            }
            assert_eq!(kept.read(&mut [0]).unwrap(), 0, "{name}");
        }
    }
    let run = fetch(&quiet, folder.path(), &[]);
    assert_eq!(run.err, format!("zoom: recordings: 0 fetched (0 B), {count} were there, 0 failed\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn recordings_are_whole_and_equal_whatever_goes_wrong() {
    fetch_through_a_storm(40, 50_001).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a gigabyte; `just nightly` runs it"]
async fn two_hundred_recordings_of_five_megabytes_are_whole_and_equal() {
    fetch_through_a_storm(200, 5_000_000).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_breaks_is_taken_up_where_it_broke() {
    let sandbox = Sandbox::builder().recordings(6, 300_000).fault(Fault::Drop).start().await.unwrap();
    let (broken, whole) = (tempdir().unwrap(), tempdir().unwrap());
    let run = fetch(&sandbox, broken.path(), &["--parallel", "1"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let sandbox = Sandbox::builder().recordings(6, 300_000).start().await.unwrap();
    let run = fetch(&sandbox, whole.path(), &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(names(broken.path()), names(whole.path()));
    for name in names(whole.path()) {
        assert!(fs::read(broken.path().join(&name)).unwrap() == fs::read(whole.path().join(&name)).unwrap(), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_file_is_left_as_it_is_and_told() {
    let sandbox = Sandbox::builder().recordings(2, 1_000).start().await.unwrap();
    let folder = tempdir().unwrap();
    assert_eq!(fetch(&sandbox, folder.path(), &[]).code, 0);
    let mine = folder.path().join(&names(folder.path())[0]);
    fs::write(&mine, "mine").unwrap();
    let run = fetch(&sandbox, folder.path(), &[]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("another file is there, of 4 bytes in place of 1000: it is left as it is"), "{}", run.err);
    assert!(
        run.err.ends_with("recordings: 0 fetched (0 B), 1 were there, 1 failed; run it again to fetch what failed\n")
    );
    assert_eq!(fs::read(mine).unwrap(), b"mine");
}

/// A server that lists files, which `HOST` stands for itself in, and sends what `send` says for each path.
async fn listing(files: &str, send: impl Fn(&str) -> Vec<Step> + Send + Sync + 'static) -> Server {
    let list = format!(r#"{{"meetings":[{{"topic":"../..","recording_files":[{files}]}}]}}"#);
    Server::start(move |request| match request.target() {
        path if path.starts_with("/rec/") => send(path),
        _ => json(&list.replace("HOST", request.header("host").unwrap())),
    })
    .await
}

/// Fetches what a server lists.
fn fetch_listed(server: &Server, folder: &Path) -> Run {
    let path = folder.to_str().unwrap();
    let args = ["recordings", "download", "--user", "me", "--from", "2026-01-01", "--to", "2026-01-02", "--dir", path];
    zoom_at(&server.base_url(), &args)
}

/// An answer that does not say how long it is.
fn of_no_length(body: &str) -> Vec<Step> {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    vec![Step::Send(format!("{head}{:x}\r\n{body}\r\n0\r\n\r\n", body.len()).into_bytes())]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_another_length_than_zoom_lists_is_not_kept() {
    let files = r#"{"id":"a","file_size":10,"download_url":"http://HOST/rec/a"},
        {"id":"b","file_size":5,"download_url":"http://HOST/rec/b"},
        {"id":"c","file_size":5,"download_url":"https://evil.example/c"},
        {"id":"d","file_size":10,"download_url":"http://HOST/rec/d"}"#;
    let server = listing(files, |path| match path {
        "/rec/d" => of_no_length("short"),
        _ => answer("200 OK", "short"),
    })
    .await;
    let folder = tempdir().unwrap();
    let run = fetch_listed(&server, folder.path());
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("-.. a`: Zoom lists 10 bytes, and sends 5"), "{}", run.err);
    assert!(run.err.contains("-.. d`: Zoom lists 10 bytes, and sent 5"), "{}", run.err);
    assert!(run.err.contains("is not of a host of Zoom's"), "{}", run.err);
    assert!(run.err.contains("recordings: 1 fetched (5 B), 0 were there, 3 failed"), "{}", run.err);
    assert_eq!(names(folder.path()), ["-.. b"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_is_no_recording() {
    let files = r#"{"id":"a","download_url":"http://HOST/rec/a"},
        {"id":"b","file_size":6,"download_url":"http://HOST/rec/b"}"#;
    let server = listing(files, |_| answer("200 OK\ncontent-type: Text/HTML; charset=utf-8", "<html>")).await;
    let folder = tempdir().unwrap();
    let run = fetch_listed(&server, folder.path());
    assert_eq!(run.code, 3, "{}", run.err);
    assert_eq!(run.err.matches("Zoom sent a web page in place of the recording").count(), 2, "{}", run.err);
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_comes_into_being_meanwhile_is_left_as_it_is() {
    let folder = tempdir().unwrap();
    let mine = folder.path().join("-.. a");
    let files = r#"{"id":"a","file_size":5,"download_url":"http://HOST/rec/a"},
        {"id":"b","file_size":10,"download_url":"http://HOST/rec/b"}"#;
    let server = listing(files, {
        let folder = folder.path().to_owned();
        move |path| {
            fs::write(folder.join(path.replace("/rec/", "-.. ")), "mine").unwrap();
            of_no_length("short")
        }
    })
    .await;
    let run = fetch_listed(&server, folder.path());
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("-.. a`: another file came into being there: it is left as it is"), "{}", run.err);
    assert_eq!(names(folder.path()), ["-.. a", "-.. b"]);
    assert_eq!(fs::read(mine).unwrap(), b"mine");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_ready_is_told() {
    let files = r#"{"id":"a","file_size":5,"download_url":"http://HOST/rec/a"},
        {"id":"b","download_url":"http://HOST/rec/b","status":"processing"},
        {"id":"c","status":"completed"},{"id":"d"}"#;
    let server = listing(files, |_| answer("200 OK", "short")).await;
    let folder = tempdir().unwrap();
    let run = fetch_listed(&server, folder.path());
    let summary =
        "zoom: recordings: 1 fetched (5 B), 0 were there, 0 failed, 3 are not ready yet: run it again later\n";
    assert_eq!((run.code, run.err.as_str()), (0, summary));
    assert_eq!(names(folder.path()), ["-.. a"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_listed_is_told() {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = tempdir().unwrap();
    let run = fetch(&sandbox, folder.path(), &["--user", "me", "--to", "2025-01-01"]);
    assert_eq!(run.code, 2, "{}", run.err);
    let home = tempdir().unwrap();
    let output = program(home.path())
        .args(["--sandbox", "recordings", "download", "--user", "nobody", "--from", "2026-01-01", "--dir", "x"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(4), "{output:?}");
}
