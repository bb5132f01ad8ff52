//! Calls that are recorded with a sandbox, and played back after it has stopped.

use std::{
    error::Error as _,
    fs,
    sync::{Arc, Mutex},
};

use zoom_core::{
    Client, DynamicRequest, FilePart, Operation, Value,
    auth::ServerToServer,
    encode::EncodedRequest,
    http::{Method, header::AUTHORIZATION},
    json,
    operation::BodyFormat,
    testing::{Recorder, Replayer},
    transport::{ReqwestTransport, Transport, TransportFuture},
};
use zoom_sandbox::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, Sandbox};

use crate::logins::app;

const PASSWORD: &str = "Zq7hunter";

/// Records the credentials that are sent.
struct Spy(ReqwestTransport, Arc<Mutex<Vec<String>>>);

impl Transport for Spy {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        if let Some(header) = request.headers().get(AUTHORIZATION) {
            self.1.lock().unwrap().push(header.to_str().unwrap().split_once(' ').unwrap().1.to_owned());
        }
        self.0.send(operation, request)
    }
}

fn client(transport: impl Transport, base_url: &str) -> Client {
    let builder = Client::builder().auth(ServerToServer::new(app(), ACCOUNT_ID)).check_scopes(false);
    builder.base_url(base_url).transport(transport).build().unwrap()
}

fn request(method: Method, path: &str) -> DynamicRequest {
    DynamicRequest::new(method, path)
}

/// Makes 50 calls of all kinds, and returns the responses.
async fn calls(client: &Client) -> Vec<Value> {
    const USER: &str = "/users/ann@example.com";
    let mut responses = Vec::new();
    let mut call = async |request: DynamicRequest| {
        let response = client.send(&request).await.unwrap();
        responses.push(response.clone());
        response
    };
    call(request(Method::GET, &format!("{USER}/token")).set("type", "zak").set("ttl", 3600)).await;
    let meeting = request(Method::POST, &format!("{USER}/meetings")).set("topic", "Plans").set("password", PASSWORD);
    let meeting = call(meeting).await;
    let path = format!("/meetings/{}", meeting["id"]);
    call(request(Method::GET, &path)).await;
    call(request(Method::PATCH, &path).set("agenda", format!("The passcode is {PASSWORD}."))).await;
    let picture = FilePart::bytes("ann.png", b"\x89PNG\r\n\x1a\n".as_slice());
    call(
        request(Method::POST, &format!("{USER}/picture")).body_format(BodyFormat::Multipart).file("pic_file", picture),
    )
    .await;
    for week in 0..20 {
        call(request(Method::POST, &format!("{USER}/meetings")).set("topic", format!("Week {week}"))).await;
    }
    let recordings = call(request(Method::GET, &format!("{USER}/recordings"))).await;
    let url = recordings["meetings"][0]["recording_files"][0]["download_url"].as_str().unwrap();
    let mut download = client.download(url).await.unwrap();
    let mut bytes = Vec::new();
    while let Some(chunk) = download.chunk().await {
        bytes.extend_from_slice(&chunk.unwrap());
    }
    for number in 1..=22 {
        call(request(Method::GET, "/users").set("page_size", number)).await;
    }
    call(request(Method::DELETE, &path)).await;
    responses.push(json!(bytes));
    assert_eq!(responses.len(), 50);
    responses
}

#[tokio::test]
async fn fifty_calls_are_played_without_a_network_and_their_file_has_no_secret() {
    let folder = std::env::temp_dir().join(format!("zoom-sandbox-cassette-{}", std::process::id()));
    let path = folder.join("calls.jsonl");
    let sandbox = Sandbox::builder().recordings(1, 3_001).start().await.unwrap();
    let base_url = sandbox.base_url().to_owned();
    let credentials = Arc::new(Mutex::new(Vec::new()));
    let live = ReqwestTransport::new(std::time::Duration::from_secs(10), std::time::Duration::from_secs(30)).unwrap();
    let recorder = Recorder::new(&path, Spy(live, Arc::clone(&credentials)));
    let live_calls = calls(&client(recorder.clone(), &base_url)).await;
    // One more call, for the token.
    assert_eq!(recorder.save().unwrap(), 51);
    drop(sandbox);

    let text = fs::read_to_string(&path).unwrap();
    let mut secrets = credentials.lock().unwrap().clone();
    secrets.extend([CLIENT_SECRET, PASSWORD, live_calls[0]["token"].as_str().unwrap()].map(str::to_owned));
    let start_url = live_calls[1]["start_url"].as_str().unwrap();
    secrets.extend(start_url.split_once("zak=").map(|(_, zak)| zak.split('&').next().unwrap().to_owned()));
    secrets.sort();
    secrets.dedup();
    assert!(secrets.len() >= 5, "{secrets:?}");
    for secret in secrets {
        assert!(!text.contains(&secret), "{secret} is in the file");
    }
    assert!(text.contains("The passcode is [redacted]."));
    assert!(text.contains(CLIENT_ID) || !text.contains("client_id"));

    let replayer = Replayer::open(&path).unwrap();
    let playing = client(replayer.clone(), &base_url);
    let played = calls(&playing).await;
    replayer.finish().unwrap();
    for (live_calls, played) in live_calls.iter().zip(&played) {
        for name in ["id", "topic", "total_records", "page_size"] {
            assert_eq!(live_calls.get(name), played.get(name));
        }
    }
    assert_eq!(live_calls.last(), played.last());

    // One parameter was changed, so one difference is reported.
    let replayer = Replayer::open(&path).unwrap();
    let changed = request(Method::GET, "/users").set("page_size", 7).set("status", "inactive");
    let error = client(replayer.clone(), &base_url).send(&changed).await.unwrap_err();
    let report = error.source().unwrap().to_string();
    let (head, difference) = report.split_once('\n').unwrap();
    assert!(head.ends_with("matches GET /v2/users?page_size=7&status=inactive"), "{head}");
    let nearest = 1 + text.lines().position(|line| line.contains("/v2/users?page_size=7\"")).unwrap();
    assert_eq!(difference, format!("nearest: line {nearest}\n+ ?status=inactive"));
    assert_eq!(replayer.unused().len(), 50);
    replayer.finish().unwrap_err();
    fs::remove_dir_all(folder).unwrap();
}
