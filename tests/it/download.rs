// Over 500 lines: every way in which a download can end, with shared test servers.
//! Tests downloads: a file either is complete or does not exist, is resumed if the server supports that, and is fetched
//! without the token from hosts that are not Zoom's.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use http::StatusCode;
use zoom_core::{
    Client, Download, DynamicRequest, Error,
    client::raw,
    error::TransportErrorKind,
    transport::{HyperTransport, ReqwestTransport, Transport},
    zoom_endpoint,
};
use zoom_tests::{
    builder, client,
    server::{Received, Server, Step, json, response},
};

#[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
struct DownloadClip {
    clip_id: String,
}

const LATE: Duration = Duration::from_secs(10);

/// A folder that is removed after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("zoom-core-{}-{test}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

fn transport_kind(error: &Error) -> TransportErrorKind {
    match error {
        Error::Transport(error) => error.kind(),
        other => panic!("expected a transport error, got {other:?}"),
    }
}

async fn download(client: &Client) -> Download {
    DownloadClip::new("a/b").send(client).await.unwrap()
}

#[tokio::test]
async fn a_download_has_its_metadata_and_reports_progress() {
    let head = "200 OK\ncontent-type: video/mp4\ncontent-disposition: attachment; filename=\"../clip.mp4\"";
    let server = Server::responding(response(head, "film")).await;
    let download = download(&client(&server.base_url())).await;
    assert_eq!(server.last().target(), "/v2/clips/a%2Fb/download");
    assert_eq!(download.length(), Some(4));
    assert_eq!(download.content_type(), Some("video/mp4"));
    assert_eq!(download.file_name().as_deref(), Some("clip.mp4"));

    let (folder, last) = (Folder::new("progress"), Arc::new(AtomicUsize::new(0)));
    let reported = Arc::clone(&last);
    let download = download.on_progress(move |progress| {
        assert_eq!(progress.total, Some(4));
        reported.store(usize::try_from(progress.received).unwrap(), Ordering::Relaxed);
    });
    let path = download.save_in(&folder.0).await.unwrap();
    assert_eq!((path, last.load(Ordering::Relaxed)), (folder.0.join("clip.mp4"), 4));
    assert_eq!(folder.names(), ["clip.mp4"]);
}

#[tokio::test]
async fn a_download_is_read_in_pieces() {
    let chunks = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
    let server = Server::responding(vec![Step::Send(chunks.to_vec())]).await;
    let mut download = download(&client(&server.base_url())).await;
    assert_eq!(download.length(), None);
    let mut all = Vec::new();
    while let Some(chunk) = download.chunk().await {
        all.extend_from_slice(&chunk.unwrap());
    }
    assert_eq!(all, b"abcde");
    assert!(download.chunk().await.is_none());
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error_and_leaves_the_old_file_whole() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf".to_vec();
    let server = Server::responding(vec![Step::Send(head), Step::Close]).await;
    let folder = Folder::new("cut");
    let path = folder.0.join("clip.mp4");
    fs::write(&path, "old").unwrap();
    let error = download(&client(&server.base_url())).await.save_to(&path).await.unwrap_err();
    assert_eq!(transport_kind(&error), TransportErrorKind::Cut);
    assert!(error.to_string().starts_with("DownloadClip: the connection broke"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(folder.names(), ["clip.mp4"]);
    assert_eq!(server.received().len(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_is_written_into_and_not_replaced() {
    let server = Server::responding(response("200 OK", "film")).await;
    let folder = Folder::new("pipe");
    let path = folder.0.join("fifo");
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    let reader = tokio::task::spawn_blocking({
        let path = path.clone();
        move || fs::read(path)
    });
    assert_eq!(download(&client(&server.base_url())).await.save_to(&path).await.unwrap(), 4);
    assert!(!fs::metadata(&path).unwrap().is_file());
    assert_eq!((reader.await.unwrap().unwrap(), folder.names()), (b"film".to_vec(), vec!["fifo".to_owned()]));
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_stays_and_the_file_that_it_refers_to_is_replaced() {
    use std::os::unix::fs::symlink;

    let server = Server::responding(response("200 OK", "film")).await;
    let (folder, other) = (Folder::new("link"), Folder::new("link-target"));
    let client = client(&server.base_url());
    fs::write(other.0.join("old.mp4"), "an earlier file").unwrap();
    let links = [("old", other.0.join("old.mp4")), ("new", other.0.join("new.mp4")), ("relative", "old".into())];
    for (name, target) in links {
        let link = folder.0.join(name);
        symlink(&target, &link).unwrap();
        assert_eq!(download(&client).await.save_to(&link).await.unwrap(), 4, "{name}");
        assert_eq!(fs::read_link(&link).unwrap(), target, "{name}");
        assert_eq!(fs::read(&link).unwrap(), b"film", "{name}");
    }
    assert_eq!(other.names(), ["new.mp4", "old.mp4"]);

    let circle = folder.0.join("circle");
    symlink(&circle, &circle).unwrap();
    let error = download(&client).await.save_to(&circle).await.unwrap_err();
    assert!(matches!(&error, Error::File(_)), "{error}");
    assert_eq!(folder.names(), ["circle", "new", "old", "relative"]);
}

/// Returns a client for each transport.
fn clients(server: &Server) -> [Client; 2] {
    let transports: [Box<dyn Transport>; 2] =
        [Box::new(ReqwestTransport::new(LATE, LATE).unwrap()), Box::new(HyperTransport::new(LATE, LATE).unwrap())];
    transports.map(|transport| builder(&server.base_url()).transport(transport).build().unwrap())
}

#[tokio::test]
async fn a_response_shows_where_a_file_ends_or_an_expected_length_does() {
    let until_the_end =
        |head: &str| [raw_steps(&format!("HTTP/1.1 200 OK\r\n{head}\r\nfilm")), vec![Step::Close]].concat();
    for (steps, shows_end) in [
        (response("200 OK", "film"), true),
        (raw_steps("HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n4\r\nfilm\r\n0\r\n\r\n"), true),
        (until_the_end(""), false),
        (until_the_end("connection: close\r\n"), false),
    ] {
        let server = Server::responding(steps).await;
        for client in clients(&server) {
            let (folder, download) = (Folder::new("end"), download(&client).await);
            assert_eq!(download.shows_end(), shows_end);
            let length = download.length();
            let path = folder.0.join("a");
            assert_eq!(download.save_to(&path).await.unwrap(), 4, "nothing is expected");
            // An expected length matters only if the response does not state one.
            for expected in [3, 4, 5] {
                let download = self::download(&client).await.expect_length(expected);
                assert_eq!(download.length(), if shows_end { length } else { Some(expected) });
                let saved = download.save_to(&path).await;
                assert_eq!(saved.is_ok(), shows_end || expected == 4, "{expected}");
                if let Err(error) = saved {
                    assert_eq!(transport_kind(&error), TransportErrorKind::Cut);
                }
            }
        }
    }
}

fn raw_steps(text: &str) -> Vec<Step> {
    vec![Step::Send(text.as_bytes().to_vec())]
}

#[tokio::test]
async fn what_is_saved_as_new_replaces_nothing() {
    let server = Server::responding(response("200 OK", "film")).await;
    let (folder, client) = (Folder::new("new"), client(&server.base_url()));
    let path = folder.0.join("clip.mp4");
    let downloads: Vec<_> = (0..20)
        .map(|_| {
            let (client, path) = (client.clone(), path.clone());
            tokio::spawn(async move { download(&client).await.save_new(path).await })
        })
        .collect();
    let mut saved = 0;
    for download in downloads {
        match download.await.unwrap() {
            Ok(length) => {
                assert_eq!(length, 4);
                saved += 1;
            }
            Err(Error::File(error)) => {
                assert_eq!((error.io_kind(), error.path()), (std::io::ErrorKind::AlreadyExists, &*path));
            }
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!((saved, folder.names()), (1, vec!["clip.mp4".to_owned()]));
    assert_eq!(fs::read(&path).unwrap(), b"film");
}

#[tokio::test]
async fn a_download_that_is_dropped_leaves_nothing() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf".to_vec();
    let server = Server::responding(vec![Step::Send(head), Step::Wait(Duration::from_secs(60))]).await;
    let folder = Folder::new("dropped");
    let saving = download(&client(&server.base_url())).await.save_to(folder.0.join("clip.mp4"));
    tokio::time::timeout(Duration::from_millis(200), saving).await.unwrap_err();
    assert_eq!(folder.names(), Vec::<String>::new());
}

#[tokio::test]
async fn a_file_that_can_not_be_written_is_an_error_with_its_path() {
    let server = Server::responding(response("200 OK", "film")).await;
    let client = client(&server.base_url());
    let folder = Folder::new("unwritable");
    for path in [folder.0.join("missing/clip.mp4"), PathBuf::from("/"), folder.0.join("..")] {
        let error = download(&client).await.save_to(&path).await.unwrap_err();
        let Error::File(error) = &error else { panic!("{error}") };
        assert_eq!(error.path(), path);
        assert!(error.to_string().starts_with("DownloadClip: `"), "{error}");
    }
    let error = download(&client).await.save_in(&folder.0).await.unwrap_err();
    assert!(matches!(error, Error::File(_)), "a file without a name");
    assert_eq!(folder.names(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn downloads_of_one_name_at_the_same_time_never_replace_each_other() {
    let server = Server::start(|request| {
        response("200 OK\ncontent-disposition: attachment; filename=clip.mp4", request.target())
    })
    .await;
    let (client, folder) = (client(&server.base_url()), Arc::new(Folder::new("parallel")));
    fs::write(folder.0.join("clip.mp4"), "old").unwrap();
    let tasks: Vec<_> = (0..20)
        .map(|number| {
            let (client, folder) = (client.clone(), Arc::clone(&folder));
            tokio::spawn(async move {
                let download = DownloadClip::new(number.to_string()).send(&client).await.unwrap();
                (format!("/v2/clips/{number}/download"), download.save_in(&folder.0).await.unwrap())
            })
        })
        .collect();
    for task in tasks {
        let (sent, path) = task.await.unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), sent, "{}", path.display());
    }
    assert_eq!(fs::read(folder.0.join("clip.mp4")).unwrap(), b"old");
    let mut names: Vec<String> = (2..=21).map(|number| format!("clip ({number}).mp4")).collect();
    names.push("clip.mp4".to_owned());
    names.sort();
    assert_eq!(folder.names(), names);
}

/// Serves the requested range of the film; the connection is closed after `piece` bytes of each response.
fn ranged(request: &Received, film: &[u8], piece: usize, tag: &str) -> Vec<Step> {
    let from = request
        .header("range")
        .map_or(0, |range| range.strip_prefix("bytes=").unwrap().strip_suffix('-').unwrap().parse().unwrap());
    let (status, rest) = (if from == 0 { "200 OK" } else { "206 Partial Content" }, film.len() - from);
    let head = format!(
        "HTTP/1.1 {status}\r\naccept-ranges: bytes\r\netag: {tag}\r\ncontent-length: {rest}\r\n\
         content-range: bytes {from}-{}/{}\r\n\r\n",
        film.len() - 1,
        film.len()
    );
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(&film[from..film.len().min(from + piece)]);
    vec![Step::Send(bytes), Step::Close]
}

#[tokio::test]
async fn a_download_is_resumed_if_the_server_supports_it() {
    let film: Vec<u8> = (0..1_000_u32).flat_map(u32::to_le_bytes).collect();
    let sent = film.clone();
    let server = Server::start(move |request| ranged(request, &sent, 1_500, "\"v1\"")).await;
    let folder = Folder::new("resumed");
    let path = folder.0.join("clip.mp4");
    assert_eq!(download(&client(&server.base_url())).await.save_to(&path).await.unwrap(), 4_000);
    assert_eq!(fs::read(&path).unwrap(), film);
    let received = server.received();
    let ranges: Vec<_> = received.iter().map(|request| (request.header("range"), request.header("if-range"))).collect();
    assert_eq!(ranges, [(None, None), (Some("bytes=1500-"), Some("\"v1\"")), (Some("bytes=3000-"), Some("\"v1\""))]);
    assert!(received.iter().all(|request| request.header("authorization") == Some("Bearer secret-token")));
}

#[tokio::test]
async fn a_download_is_not_resumed_if_the_file_may_have_changed() {
    let film = vec![7; 100];
    // Three servers: one whose tag is weak, one that ignores ranges, and one whose connection always breaks.
    let weak = Server::start({
        let film = film.clone();
        move |request| ranged(request, &film, 50, "W/\"v1\"")
    });
    let changed = Server::start({
        let film = film.clone();
        move |request| match request.header("range") {
            None => ranged(request, &film, 50, "\"v1\""),
            Some(_) => response("200 OK\netag: \"v2\"", "another film"),
        }
    });
    let endless = Server::start(move |request| ranged(request, &film, 1, "\"v1\""));
    for (server, requests) in [(weak.await, 1), (changed.await, 2), (endless.await, 6)] {
        let folder = Folder::new("another");
        let error = download(&client(&server.base_url())).await.save_to(folder.0.join("a")).await.unwrap_err();
        assert_eq!(transport_kind(&error), TransportErrorKind::Cut);
        assert_eq!(server.received().len(), requests);
        assert_eq!(folder.names(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_download_never_continues_with_another_version_or_another_part() {
    for rest in [
        "206 Partial Content\netag: \"v2\"\ncontent-range: bytes 50-99/100",
        "206 Partial Content\ncontent-range: bytes 50-99/100",
        "206 Partial Content\netag: \"v1\"\ncontent-range: bytes 49-98/99",
        "206 Partial Content\netag: \"v1\"\ncontent-range: bytes 50-99/200",
        "206 Partial Content\netag: \"v1\"\ncontent-range: bytes 50-98/100",
        "206 Partial Content\netag: \"v1\"",
    ] {
        let server = Server::start(move |request| match request.header("range") {
            None => ranged(request, &[7; 100], 50, "\"v1\""),
            Some(_) => response(rest, [8; 50]),
        })
        .await;
        let folder = Folder::new("version");
        let error = download(&client(&server.base_url())).await.save_to(folder.0.join("a")).await.unwrap_err();
        assert_eq!(transport_kind(&error), TransportErrorKind::Cut, "{rest}");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains("did not send the rest of the same file"), "{rest}: {source}");
        assert_eq!((server.received().len(), folder.names()), (2, Vec::new()), "{rest}");
    }
}

#[tokio::test]
async fn a_part_of_a_file_that_was_not_requested_is_an_error() {
    let head = "206 Partial Content\ncontent-range: bytes 0-3/100";
    let server = Server::responding(response(head, "film")).await;
    let client = client(&server.base_url());
    let error = DownloadClip::new("a").send(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Decode(_)) && error.to_string().contains("was not requested"), "{error}");
    client.send(&raw(DownloadClip::new("a"))).await.unwrap_err();
    assert_eq!(server.received().len(), 2, "the download was retried");
}

#[tokio::test]
async fn a_download_has_a_read_timeout_but_no_limit_of_size_or_time() {
    let slow = vec![
        Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nab".to_vec()),
        Step::Wait(Duration::from_millis(150)),
        Step::Send(b"cd".to_vec()),
        Step::Wait(Duration::from_millis(150)),
        Step::Send(b"ef".to_vec()),
    ];
    let folder = Folder::new("slow");
    let path = folder.0.join("a");
    let server = Server::responding(slow).await;
    let limits = |read| {
        let client = builder(&server.base_url()).timeout(Duration::from_millis(200)).max_response_size(3);
        client.read_timeout(Duration::from_millis(read)).build().unwrap()
    };
    assert_eq!(download(&limits(1_000)).await.save_to(&path).await.unwrap(), 6);
    let error = download(&limits(50)).await.save_to(&path).await.unwrap_err();
    assert_eq!(transport_kind(&error), TransportErrorKind::Timeout);
}

#[tokio::test]
async fn an_error_response_to_a_download_is_an_api_error() {
    let body = r#"{"code":1001,"message":"No such clip."}"#;
    let server = Server::responding(response("404 Not Found\ncontent-type: application/json", body)).await;
    let error = DownloadClip::new("x").send(&client(&server.base_url())).await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(StatusCode::NOT_FOUND), Some(1001)));
}

#[tokio::test]
async fn a_download_can_be_taken_as_bytes() {
    let server = Server::responding(response("200 OK", "film")).await;
    let response = client(&server.base_url()).send(&raw(DownloadClip::new("x"))).await.unwrap();
    assert_eq!(response.body(), "film");
}

#[tokio::test]
async fn a_download_follows_redirects_without_the_token() {
    let storage = Server::responding(response("200 OK", "film")).await;
    let location = storage.base_url().replace("/v2", "/bucket/x?signature=%2F");
    let zoom = Server::responding(response(&format!("302 Found\nlocation: {location}"), "")).await;
    let client = client(&zoom.base_url()).with_header("X-Secret", "secret").unwrap();
    let mut download = download(&client).await;
    assert_eq!(download.chunk().await.unwrap().unwrap(), "film");
    let received = storage.last();
    assert_eq!(received.target(), "/bucket/x?signature=%2F");
    assert_eq!((received.header("authorization"), received.header("x-secret")), (None, None));
}

#[tokio::test]
async fn a_redirect_to_plain_http_or_in_a_circle_is_an_error() {
    let circle = Server::start(|request| response(&format!("302 Found\nlocation: {}", request.target()), ""));
    let plain = Server::responding(response("302 Found\nlocation: http://storage.example/x", ""));
    for (server, requests) in [(circle.await, 11), (plain.await, 1)] {
        let error = DownloadClip::new("x").send(&client(&server.base_url())).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::FOUND));
        assert!(error.to_string().contains("the redirect was not followed"), "{error}");
        assert_eq!(server.received().len(), requests);
    }
}

#[tokio::test]
async fn a_url_of_a_response_is_fetched_from_zooms_hosts_only() {
    let server = Server::responding(response("200 OK", "film")).await;
    let client = client(&server.base_url());
    let url = server.base_url().replace("/v2", "/rec/download/a?b=c");
    assert_eq!(client.download(&url).await.unwrap().chunk().await.unwrap().unwrap(), "film");
    assert_eq!(server.last().target(), "/rec/download/a?b=c");
    assert_eq!(server.last().header("authorization"), Some("Bearer secret-token"));
    for url in [
        "recording.mp4",
        "https://evilzoom.us/rec",
        "https://zoom.us.evil.com/rec",
        "https://zoom.us@evil.com/rec",
        "https://user:password@us02web.zoom.us/rec",
        "http://us02web.zoom.us/rec",
        "http://127.0.0.1:1/rec",
        "file:///etc/passwd",
    ] {
        let error = client.download(url).await.unwrap_err();
        assert!(matches!(&error, Error::InvalidRequest(error) if error.parameter() == "url"), "{url}: {error}");
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_file_that_exceeds_its_stated_length_is_an_error() {
    let server = Server::responding(json("{}")).await;
    let memory = zoom_core::transport::MemoryTransport::new(|_| {
        http::Response::builder().header("content-length", "3").body("four").unwrap()
    });
    let client = builder(&server.base_url()).transport(memory).build().unwrap();
    let error = download(&client).await.chunk().await.unwrap().unwrap_err();
    assert_eq!(transport_kind(&error), TransportErrorKind::Cut);
}

#[tokio::test]
async fn a_web_page_or_an_error_in_json_is_not_a_file() {
    const PAGE: &str = "<html>Password Required</html>";
    const REFUSED: &str = r#"{"code":200,"message":"No permission."}"#;
    let head = |head: &str| format!("200 OK\n{head}");
    for kind in
        ["text/html", "Text/HTML; charset=utf-8", "text/html\ncontent-disposition: inline", "application/xhtml+xml"]
    {
        for body in [PAGE, ""] {
            let server = Server::responding(response(&head(&format!("content-type: {kind}")), body)).await;
            let client = client(&server.base_url());
            let declared = DownloadClip::new("a").send(&client).await.unwrap_err();
            let by_url = client.download(&format!("{}/rec/a.mp4", server.base_url())).await.unwrap_err();
            let dynamic = DynamicRequest::new(http::Method::GET, "/rec/a").download(&client).await.unwrap_err();
            for error in [declared, by_url, dynamic] {
                let is_of_page = error.to_string().contains("found a web page: the file may need a password");
                assert!(matches!(error, Error::Decode(_)) && is_of_page, "{kind}: {error}");
            }
        }
    }
    for kind in ["application/json", "application/json; charset=UTF-8", "application/problem+json"] {
        let server = Server::responding(response(&head(&format!("content-type: {kind}")), REFUSED)).await;
        let error = DownloadClip::new("a").send(&client(&server.base_url())).await.unwrap_err();
        assert!(matches!(&error, Error::Api(error) if error.code() == Some(200)), "{kind}: {error}");
    }

    // A file may also have one of these types, and may be empty.
    for (kind, body) in [
        ("text/html\ncontent-disposition: attachment; filename=a.html", PAGE),
        ("text/html\ncontent-disposition: ATTACHMENT", PAGE),
        ("text/html\ncontent-disposition: inline; filename=\"a.html\"", PAGE),
        ("application/json", r#"{"timeline":[]}"#),
        ("application/json", ""),
        ("video/mp4", ""),
        ("text/plain", PAGE),
    ] {
        let server = Server::responding(response(&head(&format!("content-type: {kind}")), body)).await;
        let mut file = download(&client(&server.base_url())).await;
        let mut content = Vec::new();
        while let Some(piece) = file.chunk().await {
            content.extend(piece.unwrap());
        }
        assert_eq!(content, body.as_bytes(), "{kind}");
    }
    // A web page is also accepted if the requested file has a name such as these.
    let server = Server::responding(response("200 OK\ncontent-type: text/html", PAGE)).await;
    let client = client(&server.base_url());
    for name in ["a.html?x=1", "a.HTM", "a.xhtml"] {
        let mut file = client.download(&format!("{}/files/{name}", server.base_url())).await.unwrap();
        assert_eq!(file.chunk().await.unwrap().unwrap(), PAGE, "{name}");
    }
}
