//! A consumer that is paused: memory is bounded, and losses are reported.

use futures_util::SinkExt as _;
use tokio_tungstenite::tungstenite::Message as Frame;
use zoom_core::json;
use zoom_events::rtms::{Audio, Item, Overflow, Resolution, RtmsErrorKind, Video, VideoCodec, message::Message};

use crate::server::{Zoom, end, line, next};

/// The number of frames that are sent, which contain 64 MiB of video in total.
const FRAMES: u64 = 1_024;
const SIZE: usize = 64 * 1024;

/// The size of each of the buffers for audio and video.
const BUFFER: usize = 1024 * 1024;

fn frame(kind: u64, data: &str) -> Frame {
    Frame::text(json!({"msg_type": kind, "content": {"user_id": 1, "data": data}}).to_string())
}

#[tokio::test]
async fn a_consumer_that_stands_still_loses_frames_by_number_but_no_line_and_keep_alives_go_on() {
    let data = "A".repeat(SIZE / 3 * 4);
    for overflow in [Overflow::DropOldest, Overflow::DropNewest] {
        let zoom = Zoom::start().await;
        let video = Video::new(VideoCodec::H264, Resolution::Hd, 30).unwrap();
        let client = Zoom::client()
            .audio(Audio::default())
            .video(video)
            .audio_buffer(BUFFER)
            .video_buffer(BUFFER)
            .overflow(overflow);
        let (mut stream, mut signaling, mut media) = zoom.live(&client).await;
        for number in 0..FRAMES {
            media.socket.feed(frame(15, &data)).await.unwrap();
            media.socket.feed(frame(14, &data[..SIZE / 16])).await.unwrap();
            media.socket.feed(Frame::text(line(1, number).to_string())).await.unwrap();
            if number % 64 == 0 {
                // The consumer is paused; the client is not.
                media.keep_alive(number).await;
                signaling.keep_alive(number).await;
            }
        }
        media.keep_alive(0).await;
        signaling.send(&json!({"msg_type": 8, "state": 4, "reason": 6})).await;
        let (mut lines, mut taken, mut lost, mut bytes) = (0, [0, 0], [0, 0], 0);
        loop {
            match next(&mut stream).await {
                Item::Transcript(line) => {
                    assert_eq!(line.number, lines);
                    lines += 1;
                }
                Item::Audio(frame) => {
                    taken[0] += 1;
                    bytes += frame.data.len();
                }
                Item::Video(frame) => {
                    taken[1] += 1;
                    bytes += frame.data.len();
                }
                Item::Lost(more) => {
                    assert_eq!(more.texts, 0);
                    lost[0] += more.audio;
                    lost[1] += more.video;
                }
                Item::StreamState(_) => {}
                Item::Stopped(_) => break,
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(lines, FRAMES, "no line is lost");
        assert_eq!([taken[0] + lost[0], taken[1] + lost[1]], [FRAMES, FRAMES], "all losses are reported");
        assert!(lost[0] > 0 && lost[1] > 0 && bytes <= 2 * BUFFER, "{bytes} bytes were kept");
    }
}

#[tokio::test]
async fn a_program_may_choose_an_error_when_it_is_too_slow() {
    let zoom = Zoom::start().await;
    let client = Zoom::client().text_buffer(10_000).overflow(Overflow::End);
    let (mut stream, mut signaling, mut media) = zoom.live(&client).await;
    media.lines(0..1_000).await;
    while !matches!(signaling.message().await, Message::StreamCloseRequest(_)) {}
    signaling.send(&json!({"msg_type": 22})).await;
    assert!(signaling.closed().await && media.closed().await);
    let mut lines = 0;
    let error = loop {
        match stream.next().await.unwrap() {
            Ok(Item::Transcript(line)) => {
                assert_eq!(line.number, lines);
                lines += 1;
            }
            Ok(other) => panic!("{other:?}"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), &RtmsErrorKind::Overflow);
    assert!(lines > 10 && stream.next().await.is_none());
}

#[tokio::test]
async fn more_text_than_the_buffer_holds_is_reported_as_lost() {
    let zoom = Zoom::start().await;
    let client = Zoom::client().text_buffer(10_000);
    let (mut stream, signaling, mut media) = zoom.live(&client).await;
    media.lines(0..1_000).await;
    media.keep_alive(1).await;
    let Item::Lost(lost) = next(&mut stream).await else { panic!("nothing was lost") };
    let Item::Transcript(first) = next(&mut stream).await else { panic!("no line") };
    assert_eq!(first.number, lost.texts, "the first line after the missing ones");
    signaling.close(1000, "taken over").await;
    for number in first.number + 1..1_000 {
        let Item::Transcript(line) = next(&mut stream).await else { panic!("no line") };
        assert_eq!(line.number, number);
    }
    assert_eq!(end(&mut stream).await.kind(), &RtmsErrorKind::TakenOver);
}
