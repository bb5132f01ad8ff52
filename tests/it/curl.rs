//! Tests that the `curl` command, run with a real shell and a real curl, sends what the client sends.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::process::Stdio;

use tokio::process::Command;
use zoom_core::{AccessToken, BaseUrl, Client, Endpoint, FilePart, client::Curl, zoom_endpoint};
use zoom_tests::{
    TOKEN, client,
    server::{Received, Server, json},
};

/// Strings with characters that have a special meaning in a shell, a URL or a header, or for curl itself.
const VALUES: &[&str] = &[
    "plain",
    "two words",
    "  blanks around  ",
    "it's",
    "''",
    "'; echo broken; '",
    r#"a "quoted" word"#,
    "$HOME ${HOME} $(id) $0",
    "`id`",
    "!!",
    "a!b",
    r"back\slash \n \\",
    "line\nbreak",
    "line\r\nbreak",
    "\ttab",
    "@/etc/hostname",
    "<file",
    "a;b&c|d>e",
    "#comment",
    "~",
    "*?[a-z]",
    "{a,b} [1-3]",
    "--data @x",
    "-H",
    "50%",
    "%s %27",
    "é ü 漢字 🎈",
    "a=b&c=d",
    "\u{1b}[31m",
    ";",
    ":",
];

/// An endpoint with a value in each location.
#[zoom_endpoint(POST "/users/<user_id>/things")]
struct CreateThing {
    user_id: String,
    #[query]
    filter: Option<String>,
    #[header("X-Note")]
    note: Option<String>,
    topic: Option<String>,
}

#[zoom_endpoint(GET "/things")]
struct ListThings {
    page_size: Option<u32>,
}

#[zoom_endpoint(DELETE "/things/<id>" -> ())]
struct DeleteThing {
    id: u64,
}

#[zoom_endpoint(PUT "/things/<id>/status")]
struct StartThing {
    id: u64,
    #[body]
    how: Option<String>,
}

#[zoom_endpoint(PATCH "/things/<id>")]
struct UpdateThing {
    id: u64,
    topic: String,
}

#[zoom_endpoint(POST "/sessions", body = form)]
struct CreateSession {
    name: String,
}

#[zoom_endpoint(POST "/files", body = multipart)]
struct UploadFile {
    caption: String,
    #[part(file)]
    file: FilePart,
}

#[zoom_endpoint(PUT "/files/<id>")]
struct PutFile {
    id: u64,
    #[body(content_type = "application/pdf")]
    file: FilePart,
}

/// Runs a command in a POSIX shell whose environment contains only the token.
async fn shell(line: &str) {
    let output = Command::new("sh")
        .args(["-c", line])
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("ZOOM_ACCESS_TOKEN", TOKEN)
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output()
        .await
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() != Some(127), "this test needs curl, which is not installed: {stderr}");
    assert!(output.status.success(), "{line}\n{stderr}");
}

/// Returns the parts of a request that do not depend on the client that sent it.
fn comparable(mut received: Received) -> Received {
    received.headers.retain(|(name, _)| !["user-agent", "accept-encoding"].contains(&name.as_str()));
    received.headers.sort();
    received
}

async fn assert_same(server: &Server, client: &Client, request: &dyn Endpoint<Response = zoom_core::Value>) {
    client.send(request).await.unwrap();
    let sent = comparable(server.last());
    let line = client.to_curl(request).unwrap();
    shell(&line.to_string()).await;
    assert_eq!(comparable(server.last()), sent, "{line}");
}

#[tokio::test]
async fn curl_sends_what_the_client_sends() {
    let server = Server::responding(json("{}")).await;
    let client = client(&server.base_url());
    for value in VALUES {
        let request = CreateThing::new(*value).filter(*value).topic(*value);
        assert_same(&server, &client, &request).await;
        if value.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t')) {
            assert_same(&server, &client, &request.note(*value)).await;
        }
    }
    assert_eq!(server.received().len() % 2, 0);
}

#[tokio::test]
async fn curl_sends_every_method_as_the_client_does() {
    let server = Server::responding(json("{}")).await;
    let client = client(&server.base_url());
    let requests: &[&dyn Endpoint<Response = zoom_core::Value>] = &[
        &ListThings::new(),
        &ListThings::new().page_size(300),
        &CreateThing::new("me"),
        &CreateThing::new("me").note(""),
        &StartThing::new(1),
        &StartThing::new(1).how("@file"),
        &UpdateThing::new(1, "t"),
    ];
    for request in requests {
        assert_same(&server, &client, *request).await;
    }
    DeleteThing::new(7).send(&client).await.unwrap();
    let sent = comparable(server.last());
    shell(&client.to_curl(&DeleteThing::new(7)).unwrap().to_string()).await;
    assert_eq!(comparable(server.last()), sent);
}

#[tokio::test]
async fn a_command_can_have_another_base_url_and_its_token() {
    let server = Server::responding(json("{}")).await;
    let elsewhere = BaseUrl::parse(&server.base_url()).unwrap();
    let token = AccessToken::new("it's-$HOME");
    let line = ListThings::new().page_size(1).to_curl().unwrap().base_url(&elsewhere).reveal(&token).unwrap();
    shell(&line.to_string()).await;
    let received = server.last();
    assert_eq!(received.target(), "/v2/things?page_size=1");
    assert_eq!(received.header("authorization"), Some("Bearer it's-$HOME"));
    assert!(!format!("{line:?}").contains("it's"), "{line:?}");
}

#[test]
fn a_command_reads_as_a_person_would_write_it() {
    let lines = |curl: Result<Curl, zoom_core::Error>| curl.unwrap().to_string();
    assert_eq!(
        lines(CreateThing::new("jo's").filter("a b").topic("it's").note("").to_curl()),
        r#"curl -X POST --globoff 'https://api.zoom.us/v2/users/jo%27s/things?filter=a%20b' -H 'X-Note;' -H 'Content-Type: application/json' -H 'Accept: application/json' -H "Authorization: Bearer $ZOOM_ACCESS_TOKEN" --data-raw '{"topic":"it'\''s"}'"#
    );
    assert_eq!(
        lines(DeleteThing::new(7).to_curl()),
        r#"curl -X DELETE --globoff 'https://api.zoom.us/v2/things/7' -H 'Accept: application/json' -H "Authorization: Bearer $ZOOM_ACCESS_TOKEN""#
    );
    assert_eq!(
        lines(StartThing::new(1).to_curl()),
        r#"curl -X PUT --globoff 'https://api.zoom.us/v2/things/1/status' -H 'Accept: application/json' -H "Authorization: Bearer $ZOOM_ACCESS_TOKEN" -H 'Content-Length: 0'"#
    );
}

#[test]
fn a_request_that_can_not_be_sent_has_no_command() {
    let error = CreateThing::new("..").to_curl().unwrap_err();
    assert!(error.to_string().starts_with("CreateThing: `user_id` is `.` or `..`"), "{error}");
}

#[tokio::test]
async fn a_form_and_files_are_sent_by_curl_as_by_the_client() {
    let path = std::env::temp_dir().join(format!("zoom-core-{}-a;b \"c\",d.png", std::process::id()));
    std::fs::write(&path, [0, 255, b'\n']).unwrap();
    let server = Server::responding(json("{}")).await;
    let (client, base) = (client(&server.base_url()), BaseUrl::parse(&server.base_url()).unwrap());
    let file = FilePart::open(&path).unwrap().content_type("image/png");
    for caption in VALUES {
        let request = UploadFile::new(*caption, file.clone());
        request.send(&client).await.unwrap();
        shell(&request.to_curl().unwrap().base_url(&base).to_string()).await;
        let [ours, curls] = &server.received()[server.received().len() - 2..] else { panic!("two requests") };
        assert_eq!(ours.parts(), curls.parts(), "{caption:?}");
    }
    let form = CreateSession::new("a b&c=d");
    form.send(&client).await.unwrap();
    shell(&form.to_curl().unwrap().base_url(&base).to_string()).await;
    let raw = PutFile::new(1, file);
    raw.send(&client).await.unwrap();
    shell(&raw.to_curl().unwrap().base_url(&base).to_string()).await;
    let received = server.received();
    let [.., form, curls_form, raw, curls_raw] = &received[..] else { panic!("four requests") };
    for (ours, curls) in [(form, curls_form), (raw, curls_raw)] {
        assert_eq!((&ours.request_line, &ours.body), (&curls.request_line, &curls.body));
        assert_eq!(ours.header("content-type"), curls.header("content-type"));
    }
    std::fs::remove_file(&path).unwrap();
}
