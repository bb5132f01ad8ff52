//! Counts the instructions for receiving a `recording.completed` event of 4 KB, with and without checking its
//! signature, compared with handwritten code.
//!
//! In the handwritten code, the envelope uses serde's derive, but the payload still has the declared type; "idiomatic"
//! uses serde's derive for the payload too.

#![allow(missing_docs, clippy::unwrap_used, reason = "a bench stops on error")]

use std::{
    hint::black_box,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use gungraun::{library_benchmark, library_benchmark_group, main};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use serde::Deserialize;
use sha2::Sha256;
use zoom_core::{DateTime, MeetingId, MeetingUuid, event::Event, webhook::Webhook, zoom_enum, zoom_event, zoom_object};

const SECRET: &str = "a secret token";

macro_rules! declared {
    ($($struct:ident $derived:ident { $($field:ident: $type:ty,)* })*) => {$(
        #[zoom_object]
        pub struct $struct {
            $(pub $field: $type,)*
        }

        #[derive(Deserialize)]
        #[expect(dead_code, reason = "it is decoded but not used")]
        pub struct $derived {
            $($field: $type,)*
        }
    )*};
}

#[zoom_enum]
pub enum FileType {
    #[value("MP4")]
    Mp4,
    #[value("M4A")]
    M4a,
    #[value("CHAT")]
    Chat,
    #[value("TRANSCRIPT")]
    Transcript,
}

declared! {
    RecordingFile DerivedFile {
        id: Option<String>,
        meeting_id: Option<MeetingUuid>,
        recording_start: Option<DateTime>,
        recording_end: Option<DateTime>,
        file_type: Option<FileType>,
        file_size: Option<i64>,
        file_extension: Option<String>,
        play_url: Option<String>,
        download_url: Option<String>,
        status: Option<String>,
        recording_type: Option<String>,
    }
}

#[zoom_object]
pub struct Recording {
    #[required]
    pub uuid: MeetingUuid,
    pub id: Option<MeetingId>,
    pub account_id: Option<String>,
    pub host_id: Option<String>,
    pub host_email: Option<String>,
    pub topic: Option<String>,
    #[wire("type")]
    pub kind: Option<i64>,
    pub start_time: Option<DateTime>,
    pub timezone: Option<String>,
    pub duration: Option<i64>,
    pub share_url: Option<String>,
    pub total_size: Option<i64>,
    pub recording_count: Option<i64>,
    pub recording_files: Vec<RecordingFile>,
}

#[zoom_event("recording.completed")]
pub struct RecordingCompleted {
    pub account_id: Option<String>,
    #[required]
    pub object: Recording,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "it is decoded but not used")]
pub struct DerivedRecording {
    uuid: MeetingUuid,
    id: Option<MeetingId>,
    account_id: Option<String>,
    host_id: Option<String>,
    host_email: Option<String>,
    topic: Option<String>,
    r#type: Option<i64>,
    start_time: Option<DateTime>,
    timezone: Option<String>,
    duration: Option<i64>,
    share_url: Option<String>,
    total_size: Option<i64>,
    recording_count: Option<i64>,
    recording_files: Vec<DerivedFile>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "it is decoded but not used")]
pub struct DerivedCompleted {
    account_id: Option<String>,
    object: DerivedRecording,
}

#[derive(Deserialize)]
struct Envelope<'a, T> {
    event: &'a str,
    payload: T,
}

fn body() -> Bytes {
    let file = |at: u32, kind: &str| {
        format!(
            r#"{{"id":"3f7e2c1a-6a3b-4b0e-9e57-00000000000{at}","meeting_id":"4444AAAiAAAAAiAiAiiAii==","recording_start":"2026-11-23T08:0{at}:00Z","recording_end":"2026-11-23T09:0{at}:30Z","file_type":"{kind}","file_size":{at}84735120,"file_extension":"{kind}","play_url":"https://us02web.zoom.us/rec/play/Qg75t7xZBtEbAkjdlgbfdngBBBB{at}","download_url":"https://us02web.zoom.us/rec/webhook_download/Qg75t7xZBtEbAkjdlgbfdngBBBB{at}","status":"completed","recording_type":"shared_screen_with_speaker_view"}}"#
        )
    };
    let kinds = ["MP4", "M4A", "CHAT", "TRANSCRIPT", "MP4", "M4A", "CHAT"];
    let files: Vec<String> = (1..).zip(kinds).map(|(at, kind)| file(at, kind)).collect();
    let body = format!(
        r#"{{"event":"recording.completed","event_ts":1739923528129,"payload":{{"account_id":"AAAAAABBBB","object":{{"uuid":"4444AAAiAAAAAiAiAiiAii==","id":85746065432,"account_id":"AAAAAABBBB","host_id":"x1yCzABCDEfg23HiJKl4mN","host_email":"jchill@example.com","topic":"My Personal Recording","type":4,"start_time":"2026-11-23T08:00:00Z","timezone":"America/Los_Angeles","duration":60,"share_url":"https://us02web.zoom.us/rec/share/Qg75t7xZBtEbAkjdlgbfdngBBBB","total_size":3328371,"recording_count":7,"recording_files":[{}]}}}},"download_token":"abJhbGciOiJIUzUxMiJ9.eyJpc3MiOiJodHRwczovL2V2ZW50Lnpvb20udXMiLCJhY2NvdW50SWQiOiJNdDZzdjR1MFRBeVBrd2dzTDJseGlBIn0.akKJy"}}"#,
        files.join(",")
    );
    assert!((3_900..4_300).contains(&body.len()), "{} bytes", body.len());
    body.into()
}

type Delivery = (Webhook, HeaderMap, Bytes);

fn delivery() -> Delivery {
    let (webhook, body) = (Webhook::new(SECRET).unwrap(), body());
    let headers = webhook.sign(&body);
    (webhook, headers, body)
}

type DeliveryByHand = (Hmac<Sha256>, HeaderMap, Bytes);

fn delivery_by_hand() -> DeliveryByHand {
    let (_, headers, body) = delivery();
    (Hmac::new_from_slice(SECRET.as_bytes()).unwrap(), headers, body)
}

fn event() -> Event {
    Event::parse(body()).unwrap()
}

/// Checks a signature with a key that is prepared once, as code for a single server would.
fn verify_by_hand((mac, headers, body): &DeliveryByHand) {
    let timestamp = headers["x-zm-request-timestamp"].to_str().unwrap();
    let mut code = [0; 32];
    hex::decode_to_slice(headers["x-zm-signature"].to_str().unwrap().strip_prefix("v0=").unwrap(), &mut code).unwrap();
    let mut mac = mac.clone();
    mac.update(format!("v0:{timestamp}:").as_bytes());
    mac.update(body);
    mac.verify_slice(&code).unwrap();
    let sent = SystemTime::UNIX_EPOCH + Duration::from_secs(timestamp.parse().unwrap());
    let age = SystemTime::now().duration_since(sent).unwrap_or_default();
    assert!(age < Duration::from_secs(300));
}

fn decode_by_hand<'a, T: Deserialize<'a>>(body: &'a [u8]) -> T {
    let envelope: Envelope<'a, T> = serde_json::from_str(str::from_utf8(body).unwrap()).unwrap();
    assert_eq!(envelope.event, "recording.completed");
    envelope.payload
}

// Results and inputs are returned so that dropping them is not measured.

#[library_benchmark]
#[bench::recording(args = (), setup = delivery)]
fn event_verified_ours(input: Delivery) -> (RecordingCompleted, Event, Delivery) {
    let event = black_box(&input.0).verify(&input.1, input.2.clone()).unwrap();
    (black_box(event.payload().unwrap()), event, input)
}

#[library_benchmark]
#[bench::recording(args = (), setup = delivery_by_hand)]
fn event_verified_by_hand(input: DeliveryByHand) -> (RecordingCompleted, DeliveryByHand) {
    verify_by_hand(black_box(&input));
    (black_box(decode_by_hand(&input.2)), input)
}

#[library_benchmark]
#[bench::recording(args = (), setup = delivery_by_hand)]
fn event_verified_idiomatic(input: DeliveryByHand) -> (DerivedCompleted, DeliveryByHand) {
    verify_by_hand(black_box(&input));
    (black_box(decode_by_hand(&input.2)), input)
}

#[library_benchmark]
#[bench::recording(args = (), setup = body)]
fn event_decoded_ours(input: Bytes) -> (RecordingCompleted, Event) {
    let event = Event::parse(black_box(input)).unwrap();
    (black_box(event.payload().unwrap()), event)
}

#[library_benchmark]
#[bench::recording(args = (), setup = body)]
fn event_decoded_by_hand(input: Bytes) -> (RecordingCompleted, Bytes) {
    (black_box(decode_by_hand(black_box(&input))), input)
}

#[library_benchmark]
#[bench::recording(args = (), setup = body)]
fn event_decoded_idiomatic(input: Bytes) -> (DerivedCompleted, Bytes) {
    (black_box(decode_by_hand(black_box(&input))), input)
}

// Routes by name: the cost of an event without a handler.
#[library_benchmark]
#[bench::recording(args = (), setup = event)]
fn event_routed_ours(input: Event) -> (bool, Event) {
    (black_box(black_box(&input).name() == "meeting.started"), input)
}

library_benchmark_group!(
    name = events;
    benchmarks =
        event_verified_ours, event_verified_by_hand, event_verified_idiomatic, event_decoded_ours,
        event_decoded_by_hand, event_decoded_idiomatic, event_routed_ours
);

main!(library_benchmark_groups = events);
