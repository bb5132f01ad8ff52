//! Tests downloads of recordings: each file is complete, is downloaded once, and never replaces another file.

#![cfg(all(feature = "meetings", feature = "sandbox"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{fs, io::Read as _, path::Path};

use common::{Run, program, zoomctl_at};
use tempfile::tempdir;
use zoom_rest::meetings::ListAllRecordings;
use zoom_sandbox::{Fault, Sandbox, SandboxBuilder};
use zoom_tests::server::{Server, Step, json, response};

/// Downloads the recordings of a sandbox.
fn download(sandbox: &Sandbox, folder: &Path, args: &[&str]) -> Run {
    let home = tempdir().unwrap();
    program(home.path())
        .args(["recordings", "download", "--user", "me", "--from", "2026-01-01", "--to", "2026-01-31", "--dir"])
        .arg(folder)
        .args(args)
        .env("ZOOM_BASE_URL", sandbox.base_url())
        .env("ZOOM_ACCESS_TOKEN", sandbox.access_token().expose())
        .output()
        .unwrap()
        .into()
}

/// Returns the sorted names in a folder.
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
async fn every_recording_is_downloaded_once() {
    let sandbox = Sandbox::builder().recordings(5, 100_000).start().await.unwrap();
    let folder = tempdir().unwrap();
    let folder = folder.path().join("new");

    let run = download(&sandbox, &folder, &["--dry-run", "-o", "csv"]);
    assert_eq!((run.code, run.out.lines().count()), (0, 6), "{}", run.err);
    assert_eq!(run.err, "zoomctl: recordings: 5 to download (488.28 KiB), 0 already present, 0 failed\n");
    assert!(!folder.exists());

    let run = download(&sandbox, &folder, &[]);
    let summary = "zoomctl: recordings: 5 downloaded (488.28 KiB), 0 already present, 0 failed\n";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", summary));
    assert_eq!(lengths(&folder), [100_000; 5]);
    let id = "0000000000000000000003";
    let name = format!("2026-01-31 090000 Recording 3 shared_screen_with_speaker_view {id}.mp4");
    assert_eq!(names(&folder)[3], name);

    fs::remove_file(folder.join(&name)).unwrap();
    let run = download(&sandbox, &folder, &["--dry-run"]);
    let record = format!(r#"{{"file":"{name}","bytes":100000,"outcome":"pending"}}"#);
    assert!(run.code == 0 && run.out.contains(&record), "{run:?}");
    assert_eq!(run.out.matches(r#""outcome":"present""#).count(), 4, "{}", run.out);
    assert_eq!(run.err, "zoomctl: recordings: 1 to download (97.66 KiB), 4 already present, 0 failed\n");
    let run = download(&sandbox, &folder, &["-o", "ndjson", "--fields", "outcome"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let outcomes: Vec<&str> = run.out.lines().collect();
    let count = |outcome: &str| outcomes.iter().filter(|line| line.contains(outcome)).count();
    assert_eq!((count("present"), count("downloaded")), (4, 1));
    assert_eq!(names(&folder).len(), 5);
}

/// Downloads recordings from a sandbox with faults, compares each with the recording from a sandbox without faults, and
/// then downloads them again.
async fn download_despite_faults(count: u32, length: u64) {
    let builder = Sandbox::builder().recordings(count, length);
    let healthy = builder.clone().start().await.unwrap();
    let faulty = [Fault::TooManyRequests, Fault::Drop].into_iter().fold(builder, SandboxBuilder::fault);
    let faulty = faulty.start().await.unwrap();
    let folder = tempdir().unwrap();

    // Like a user, repeat the command if a fault ends it.
    let mut runs = 0;
    while download(&faulty, folder.path(), &[]).code != 0 {
        runs += 1;
        assert!(runs < 20, "{:?}", names(folder.path()).len());
    }

    let names = names(folder.path());
    assert_eq!(names.len(), usize::try_from(count).unwrap());
    let client = healthy.client();
    for meeting in ListAllRecordings::new("me").items(&client).collect_all().await.unwrap() {
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
    let run = download(&healthy, folder.path(), &[]);
    assert_eq!(run.err, format!("zoomctl: recordings: 0 downloaded (0 B), {count} already present, 0 failed\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn recordings_are_complete_whatever_goes_wrong() {
    download_despite_faults(40, 50_001).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "downloads a gigabyte; `just nightly` runs it"]
async fn two_hundred_recordings_of_five_megabytes_are_complete() {
    download_despite_faults(200, 5_000_000).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_download_resumes_where_it_stopped() {
    let sandbox = Sandbox::builder().recordings(6, 300_000).fault(Fault::Drop).start().await.unwrap();
    let (resumed, unbroken) = (tempdir().unwrap(), tempdir().unwrap());
    let run = download(&sandbox, resumed.path(), &["--parallel", "1"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let sandbox = Sandbox::builder().recordings(6, 300_000).start().await.unwrap();
    let run = download(&sandbox, unbroken.path(), &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(names(resumed.path()), names(unbroken.path()));
    for name in names(unbroken.path()) {
        assert!(
            fs::read(resumed.path().join(&name)).unwrap() == fs::read(unbroken.path().join(&name)).unwrap(),
            "{name}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_existing_file_of_another_length_is_kept_and_reported() {
    let sandbox = Sandbox::builder().recordings(2, 1_000).start().await.unwrap();
    let folder = tempdir().unwrap();
    assert_eq!(download(&sandbox, folder.path(), &[]).code, 0);
    let mine = folder.path().join(&names(folder.path())[0]);
    fs::write(&mine, "mine").unwrap();
    let run = download(&sandbox, folder.path(), &[]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("a file of 4 bytes exists, but Zoom lists 1000 bytes and would send 1000"), "{}", run.err);
    assert!(
        run.err
            .ends_with("recordings: 0 downloaded (0 B), 1 already present, 1 failed; run the command again to retry\n")
    );
    assert_eq!(fs::read(mine).unwrap(), b"mine");
}

/// Starts a server that lists files, with `HOST` replaced by its own address, and responds to a path with `send`.
async fn listing(files: &str, send: impl Fn(&str) -> Vec<Step> + Send + Sync + 'static) -> Server {
    let list = format!(r#"{{"meetings":[{{"topic":"../..","recording_files":[{files}]}}]}}"#);
    Server::start(move |request| match request.target() {
        path if path.starts_with("/rec/") => send(path),
        _ => json(&list.replace("HOST", request.header("host").unwrap())),
    })
    .await
}

/// Downloads the files that a server lists.
fn download_listed(server: &Server, folder: &Path) -> Run {
    let path = folder.to_str().unwrap();
    let args = ["recordings", "download", "--user", "me", "--from", "2026-01-01", "--to", "2026-01-02", "--dir", path];
    zoomctl_at(&server.base_url(), &args)
}

/// Returns a response without a content length.
fn without_length(body: &str) -> Vec<Step> {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    vec![Step::Send(format!("{head}{:x}\r\n{body}\r\n0\r\n\r\n", body.len()).into_bytes())]
}

/// Returns a response that ends when the connection is closed.
fn until_the_end(body: &str) -> Vec<Step> {
    vec![Step::Send(format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{body}").into_bytes()), Step::Close]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listed_size_that_differs_is_a_note() {
    let files = r#"{"id":"a","file_size":10,"download_url":"http://HOST/rec/a"},
        {"id":"b","file_size":5,"download_url":"http://HOST/rec/b"},
        {"id":"c","file_size":2,"download_url":"http://HOST/rec/c"},
        {"id":"d","file_size":0,"download_url":"http://HOST/rec/d"},
        {"id":"e","file_size":-1,"download_url":"http://HOST/rec/e"}"#;
    let server = listing(files, |path| match path {
        "/rec/c" => without_length("short"),
        _ => response("200 OK", "short"),
    })
    .await;
    let folder = tempdir().unwrap();
    let run = download_listed(&server, folder.path());
    assert_eq!(run.code, 0, "{}", run.err);
    for (id, size) in [("a", 10), ("c", 2), ("d", 0)] {
        let note = format!("-.. {id}`: Zoom lists {size} bytes, but the complete file has 5");
        assert!(run.err.contains(&note), "{note}: {}", run.err);
    }
    assert_eq!(run.err.matches("Zoom lists").count(), 3, "{}", run.err);
    assert!(run.err.contains("recordings: 5 downloaded (25 B), 0 already present, 0 failed"), "{}", run.err);
    assert_eq!(lengths(folder.path()), [5; 5]);

    // The next run finds that the files are complete: it requests the length of those whose size differs from the
    // listed one.
    let run = download_listed(&server, folder.path());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("-.. c`: Zoom lists 2 bytes, but the existing file has 5"), "{}", run.err);
    assert!(run.err.contains("recordings: 0 downloaded (0 B), 5 already present, 0 failed"), "{}", run.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_download_that_is_not_whole_is_discarded() {
    let files = r#"{"id":"a","file_size":5,"download_url":"http://HOST/rec/a"},
        {"id":"b","file_size":10,"download_url":"http://HOST/rec/b"},
        {"id":"c","file_size":5,"download_url":"https://evil.example/c"},
        {"id":"d","file_size":5,"download_url":"http://HOST/rec/d"}"#;
    let server = listing(files, |path| match path {
        // The listed size equals the size of the part that arrives.
        "/rec/a" => {
            let head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n";
            vec![Step::Send(format!("{head}short").into_bytes()), Step::Close]
        }
        _ => until_the_end("short"),
    })
    .await;
    let folder = tempdir().unwrap();
    let run = download_listed(&server, folder.path());
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("-.. b`: Zoom lists 10 bytes, but the connection ended after 5"), "{}", run.err);
    assert!(run.err.contains("is not an `https` URL of a Zoom host"), "{}", run.err);
    assert!(run.err.contains("recordings: 1 downloaded (5 B), 0 already present, 3 failed"), "{}", run.err);
    assert_eq!(names(folder.path()), ["-.. d"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_whose_end_nothing_shows_is_saved_with_a_note() {
    let files = r#"{"id":"a","download_url":"http://HOST/rec/a"},
        {"id":"b","file_size":0,"download_url":"http://HOST/rec/b"},
        {"id":"c","file_size":5,"download_url":"http://HOST/rec/c"}"#;
    let server = listing(files, |_| until_the_end("short")).await;
    let folder = tempdir().unwrap();
    let run = download_listed(&server, folder.path());
    assert_eq!(run.code, 0, "{}", run.err);
    for id in ["a", "b"] {
        let note = format!(
            "-.. {id}`: nothing shows the file's full length: check whether its 5 bytes are the complete recording"
        );
        assert_eq!(run.err.matches(&note).count(), 1, "{}", run.err);
    }
    assert!(!run.err.contains("-.. c`"), "{}", run.err);
    assert_eq!(lengths(folder.path()), [5; 3]);
    let request = server.received().into_iter().find(|request| request.target() == "/rec/a").unwrap();
    assert_eq!(request.header("accept-encoding"), Some("identity"), "compression would hide the length");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_is_rejected() {
    let files = r#"{"id":"a","download_url":"http://HOST/rec/a"},
        {"id":"b","file_size":6,"download_url":"http://HOST/rec/b"}"#;
    let server = listing(files, |_| response("200 OK\ncontent-type: Text/HTML; charset=utf-8", "<html>")).await;
    let folder = tempdir().unwrap();
    let run = download_listed(&server, folder.path());
    assert_eq!(run.code, 3, "{}", run.err);
    assert_eq!(run.err.matches("Zoom sent a web page instead of the recording").count(), 2, "{}", run.err);
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_appears_during_the_download_is_kept() {
    let folder = tempdir().unwrap();
    let mine = folder.path().join("-.. a");
    let files = r#"{"id":"a","file_size":5,"download_url":"http://HOST/rec/a"},
        {"id":"b","file_size":5,"download_url":"http://HOST/rec/b"}"#;
    let server = listing(files, {
        let folder = folder.path().to_owned();
        move |path| {
            fs::write(folder.join(path.replace("/rec/", "-.. ")), "mine").unwrap();
            without_length("short")
        }
    })
    .await;
    let run = download_listed(&server, folder.path());
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(
        run.err.contains("-.. a`: another file with this name appeared during the download, and was not replaced"),
        "{}",
        run.err
    );
    assert_eq!(names(folder.path()), ["-.. a", "-.. b"]);
    assert_eq!(fs::read(mine).unwrap(), b"mine");
}

#[tokio::test(flavor = "multi_thread")]
async fn recordings_that_are_still_processed_are_counted() {
    let files = r#"{"id":"a","file_size":5,"download_url":"http://HOST/rec/a"},
        {"id":"b","download_url":"http://HOST/rec/b","status":"processing"},
        {"id":"c","status":"completed"},{"id":"d"}"#;
    let server = listing(files, |_| response("200 OK", "short")).await;
    let folder = tempdir().unwrap();
    let run = download_listed(&server, folder.path());
    let summary = "zoomctl: recordings: 1 downloaded (5 B), 0 already present, 0 failed, 3 still being processed by Zoom: run the command again later\n";
    assert_eq!((run.code, run.err.as_str()), (0, summary));
    assert_eq!(names(folder.path()), ["-.. a"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invalid_range_or_user_has_its_exit_code() {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = tempdir().unwrap();
    let run = download(&sandbox, folder.path(), &["--user", "me", "--to", "2025-01-01"]);
    assert_eq!(run.code, 2, "{}", run.err);
    let home = tempdir().unwrap();
    let output = program(home.path())
        .args(["--sandbox", "recordings", "download", "--user", "nobody", "--from", "2026-01-01", "--dir", "x"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(4), "{output:?}");
}
