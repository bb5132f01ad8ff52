//! Media streams that a test in another process starts and stops over HTTP.

use std::time::Duration;

use tokio::time::timeout;
use zoom_core::{
    DynamicRequest, Error, Value,
    client::raw,
    event::Event,
    http::Method,
    json,
    operation::{Base, ParamLocation},
};
use zoom_events::rtms::{Client, Item, Started, StopReason, Stream, Transcript};
use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, Sandbox};

/// Sends a control call about streams, and returns the status and the body of the response, or the message of an error.
async fn control(sandbox: &Sandbox, method: Method, body: Option<Value>, query: &[(&str, &str)]) -> (u16, Vec<u8>) {
    let mut request = DynamicRequest::new(method, "/sandbox/rtms").base(Base::Root);
    if let Some(body) = body {
        request = request.set_in(ParamLocation::Body, "body", body);
    }
    for (name, value) in query {
        request = request.set_in(ParamLocation::Query, *name, *value);
    }
    match sandbox.client().send(&raw(&request)).await {
        Ok(response) => (response.status().as_u16(), response.body().to_vec()),
        Err(Error::Api(error)) => (error.status().as_u16(), error.message().unwrap_or_default().into()),
        Err(error) => panic!("{error}"),
    }
}

async fn start(sandbox: &Sandbox, meeting: Option<Value>) -> Started {
    let (status, body) = control(sandbox, Method::POST, meeting, &[]).await;
    assert_eq!(status, 201, "{}", String::from_utf8_lossy(&body));
    Started::from_event(&Event::parse(body).unwrap()).unwrap()
}

fn open(started: &Started) -> Stream {
    Client::new(CLIENT_ID, CLIENT_SECRET).transcript(Transcript::default()).open(started).unwrap()
}

async fn reason(mut stream: Stream) -> StopReason {
    let all = async {
        while let Some(item) = stream.next().await {
            if let Item::Stopped(reason) = item.unwrap() {
                return reason;
            }
        }
        panic!("no reason");
    };
    timeout(Duration::from_secs(10), all).await.unwrap()
}

#[tokio::test]
async fn a_stream_is_started_and_plays_what_the_call_says() {
    let sandbox = Sandbox::start().await.unwrap();
    let meeting = json!({
        "transcript": "[1] Ada: Hello.\n[2] Ben: Hi.", "tone": 440, "duration": 2.5, "speed": 20, "faults": ["garbage"],
        "stop_reason": 1, "keep_alive": 0.5,
    });
    let mut stream = open(&start(&sandbox, Some(meeting)).await);
    let (mut lines, mut unreadable, mut end) = (Vec::new(), 0, None);
    while let Some(item) = stream.next().await {
        match item.unwrap() {
            Item::Transcript(line) => lines.push(line.text),
            Item::Unreadable(_) => unreadable += 1,
            Item::Stopped(reason) => end = Some(reason),
            _ => {}
        }
    }
    assert_eq!(
        (lines, unreadable, end),
        (vec!["Hello.".to_owned(), "Hi.".to_owned()], 2, Some(StopReason::HostTriggered))
    );
    let names: Vec<String> = sandbox.emitted().iter().map(|event| event.name().to_owned()).collect();
    assert_eq!(names, ["meeting.rtms_started", "meeting.rtms_stopped"]);
}

#[tokio::test]
async fn one_stream_or_all_are_stopped() {
    let sandbox = Sandbox::start().await.unwrap();
    let first = start(&sandbox, None).await;
    let second = start(&sandbox, Some(json!({"stop_reason": 4}))).await;
    let third = start(&sandbox, Some(json!({}))).await;
    let mut streams = [open(&first), open(&second), open(&third)];
    for stream in &mut streams {
        while !matches!(stream.next().await.unwrap().unwrap(), Item::Ready) {}
    }
    let query = [("stream_id", first.stream_id()), ("reason", "9")];
    assert_eq!(control(&sandbox, Method::DELETE, None, &query).await.0, 204);
    let [first_stream, second, third] = streams;
    assert_eq!(reason(first_stream).await, StopReason::AllAppsDisabled);
    assert_eq!(control(&sandbox, Method::DELETE, None, &[]).await.0, 204);
    assert_eq!((reason(second).await, reason(third).await), (StopReason::UserEjected, StopReason::MeetingEnded));
    // Stopping all streams is not an error, even if there are none.
    while control(&sandbox, Method::DELETE, None, &[("stream_id", first.stream_id())]).await.0 == 204 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(control(&sandbox, Method::DELETE, None, &[]).await.0, 204);
}

#[tokio::test]
async fn what_is_wrong_with_a_call_is_an_error_that_says_where() {
    let sandbox = Sandbox::start().await.unwrap();
    for (body, expected) in [
        (json!([]), "write an object such as {\"transcript\""),
        (json!({"length": 1}), "/length: is not known here: write an object such as"),
        (json!({"transcript": "Hello."}), "/transcript: line 1: write a name and a message"),
        (json!({"transcript": 1}), "/transcript: write text"),
        (json!({"tone": -1}), "/tone: write a frequency"),
        (json!({"duration": "1"}), "/duration: write a number of seconds"),
        (json!({"duration": -1}), "/duration: write a number of seconds"),
        (json!({"keep_alive": 1e19}), "/keep_alive: write a number of seconds from 0.001 to 31536000 (a year)"),
        (json!({"keep_alive": 0}), "/keep_alive: write a number of seconds from 0.001"),
        (json!({"speed": 0}), "/speed: write a whole number"),
        (json!({"faults": ["late"]}), "/faults: `late` is not a stream fault"),
        (json!({"faults": "silence"}), "/faults: write a list"),
        (json!({"stop_reason": 256}), "/stop_reason: write the number of a reason"),
    ] {
        let (status, message) = control(&sandbox, Method::POST, Some(body), &[]).await;
        let message = String::from_utf8(message).unwrap();
        assert!(status == 400 && message.contains(expected), "{status} {message}");
    }
    for (query, expected) in [
        (&[("stream_id", "another")][..], "`another` is not a stream, or has ended"),
        (&[("reason", "soon")], "?reason: write the number of a reason"),
        (&[("id", "another")], "?id: is not known here: write `stream_id`"),
    ] {
        let (status, message) = control(&sandbox, Method::DELETE, None, query).await;
        let message = String::from_utf8(message).unwrap();
        assert!(status == 400 && message.contains(expected), "{status} {message}");
    }
    assert!(sandbox.emitted().is_empty(), "no stream was started");
    let (status, message) = control(&sandbox, Method::PUT, None, &[]).await;
    assert!(status == 404 && String::from_utf8(message).unwrap().contains("POST and DELETE /sandbox/rtms,"));
}
