//! Tests the session alone, without a socket and without a clock.

mod faults;

use std::time::Duration;

use super::*;
use crate::rtms::{Audio, Client, MediaKind, Resolution, StopReason, Transcript, Video, VideoCodec};

const SECOND: Duration = Duration::from_secs(1);
const ALL: Link = Link::Media(MediaKind::All);

/// A session and its clock.
struct Run {
    session: Session,
    now: Duration,
}

fn client() -> Client {
    Client::new("id", "client-secret").transcript(Transcript::default()).audio(Audio::default()).events([])
}

impl Run {
    fn new(client: &Client) -> Self {
        let started = Started::new(Source::Meeting, "uuid==", "stream", "wss://a.zoom.us,wss://b.zoom.us").unwrap();
        Self { session: client.session(&started).unwrap(), now: Duration::ZERO }
    }

    /// Returns a session in which media are flowing.
    fn live(client: &Client) -> Self {
        let mut run = Self::new(client);
        assert_eq!(run.actions(), ["connect signaling wss://a.zoom.us"]);
        assert_eq!(run.input(Input::Opened(Link::Signaling)), ["send signaling 1"]);
        assert_eq!(run.accept_signaling().last().unwrap(), "connect all wss://m.zoom.us");
        assert_eq!(run.input(Input::Opened(ALL)), ["send all 3"]);
        assert_eq!(run.message(ALL, r#"{"msg_type":4,"status_code":0}"#), ["send signaling 7", "Ready"]);
        run
    }

    fn accept_signaling(&mut self) -> Vec<String> {
        self.message(
            Link::Signaling,
            r#"{"msg_type":2,"status_code":0,"media_server":{"server_urls":{"all":"wss://m.zoom.us"}}}"#,
        )
    }

    fn actions(&mut self) -> Vec<String> {
        let name = |link| match link {
            Link::Signaling => "signaling".to_owned(),
            Link::Media(kind) => format!("{kind:?}").to_lowercase(),
        };
        let mut actions = Vec::new();
        while let Some(action) = self.session.next_action() {
            actions.push(match action {
                Action::Connect(link, url) => format!("connect {} {url}", name(link)),
                Action::Send(link, message) => format!("send {} {}", name(link), message.number().unwrap()),
                Action::Disconnect(link) => format!("disconnect {}", name(link)),
                Action::Deliver(Item::Transcript(line)) => format!("line {} {}", line.number, line.text),
                Action::Deliver(Item::Audio(frame)) => format!("audio {} {}", frame.number, frame.data.len()),
                Action::Deliver(Item::Interrupted { link, .. }) => format!("interrupted {}", name(link)),
                Action::Deliver(Item::Resumed { link, gap }) => format!("resumed {} {gap:?}", name(link)),
                Action::Deliver(Item::Other(message)) => format!("other {:?}", message.number()),
                Action::Deliver(Item::StreamState(update)) => {
                    update.state.map_or("state".to_owned(), |state| format!("state {state:?}"))
                }
                Action::Deliver(Item::Unreadable(_)) => "unreadable".to_owned(),
                Action::Deliver(item) => format!("{item:?}"),
                Action::End(None) => "end".to_owned(),
                Action::End(Some(error)) => format!("error {:?}", error.kind()),
            });
        }
        actions
    }

    fn input(&mut self, input: Input) -> Vec<String> {
        self.session.handle(input, self.now);
        self.actions()
    }

    fn message(&mut self, link: Link, text: &str) -> Vec<String> {
        self.input(Input::Message(link, Message::parse(text.to_owned()).unwrap()))
    }

    /// Lets time pass, and handles the deadlines within it.
    fn pass(&mut self, time: Duration) -> Vec<String> {
        let (end, mut actions) = (self.now + time, Vec::new());
        while let Some(deadline) = self.session.deadline().filter(|deadline| *deadline <= end) {
            assert!(deadline >= self.now, "a deadline is not in the past");
            self.now = deadline;
            let next = self.input(Input::Time);
            assert!(!next.is_empty() || self.session.deadline() > Some(self.now), "a deadline has an effect");
            actions.extend(next);
        }
        self.now = end;
        actions
    }

    fn line(&mut self, text: &str) -> Vec<String> {
        self.message(ALL, &format!(r#"{{"msg_type":17,"sequence":1,"content":{{"user_id":1,"data":"{text}"}}}}"#))
    }
}

fn closed(reason: &str) -> GapReason {
    GapReason::Closed { code: Some(1000), reason: reason.to_owned() }
}

fn unreachable() -> SocketError {
    SocketError::new(crate::SocketErrorKind::Unreachable)
}

#[test]
fn a_keep_alive_request_is_responded_to_on_its_connection_with_its_timestamp() {
    let mut run = Run::live(&client());
    for link in [Link::Signaling, ALL] {
        for timestamp in ["1738392033699", "18446744073709551615", "\"text\""] {
            let text = format!(r#"{{"msg_type":12,"timestamp":{timestamp}}}"#);
            run.session.handle(Input::Message(link, Message::parse(text).unwrap()), run.now);
            match run.session.next_action() {
                Some(Action::Send(to, message)) => {
                    assert_eq!(to, link);
                    assert_eq!(message.to_json(), format!(r#"{{"msg_type":13,"timestamp":{timestamp}}}"#));
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn handshakes_identify_the_stream_and_are_signed() {
    let mut run = Run::new(&client().buffer_data(false));
    run.actions();
    run.session.handle(Input::Opened(Link::Signaling), run.now);
    let Some(Action::Send(_, Message::SignalingHandshakeRequest(first))) = run.session.next_action() else {
        panic!("no handshake")
    };
    let signature = super::super::sign("id", &"client-secret".into(), "uuid==", "stream").unwrap();
    assert_eq!((first.meeting_uuid.as_deref(), first.rtms_stream_id.as_deref()), (Some("uuid=="), Some("stream")));
    assert_eq!((first.signature, first.sequence, first.buffer_data), (Some(signature.clone()), Some(1), Some(false)));
    run.accept_signaling();
    run.session.handle(Input::Opened(ALL), run.now);
    let Some(Action::Send(_, Message::MediaHandshakeRequest(second))) = run.session.next_action() else {
        panic!("no handshake")
    };
    assert_eq!((second.signature, second.sequence, second.media_type), (Some(signature.clone()), Some(2), Some(9)));
    let params = second.media_params.unwrap();
    assert!(params.audio.is_some() && params.transcript.is_some() && params.video.is_none());
    assert!(!format!("{:?}", run.session).contains(signature.expose()), "a signature is not shown");
}

#[test]
fn split_media_have_a_connection_each_and_fall_back_to_the_address_for_all() {
    let mut run = Run::new(&client().chat().split());
    run.actions();
    run.input(Input::Opened(Link::Signaling));
    let response =
        r#"{"msg_type":2,"status_code":0,"media_server":{"server_urls":{"audio":"wss://audio","all":"wss://all"}}}"#;
    assert_eq!(
        run.message(Link::Signaling, response),
        ["connect audio wss://audio", "connect transcript wss://all", "connect chat wss://all"],
    );
    for (kind, bit, expected) in [
        (MediaKind::Audio, 1, vec!["send signaling 7"]),
        (MediaKind::Chat, 16, vec!["send signaling 7"]),
        (MediaKind::Transcript, 8, vec!["send signaling 7", "Ready"]),
    ] {
        let link = Link::Media(kind);
        run.session.handle(Input::Opened(link), run.now);
        let Some(Action::Send(_, Message::MediaHandshakeRequest(request))) = run.session.next_action() else {
            panic!()
        };
        assert_eq!(request.media_type, Some(bit));
        assert_eq!(run.message(link, r#"{"msg_type":4,"status_code":0}"#), expected);
    }
    let mut run = Run::new(&client());
    run.actions();
    run.input(Input::Opened(Link::Signaling));
    let actions = run.message(Link::Signaling, r#"{"msg_type":2,"status_code":0}"#);
    assert_eq!(actions.last().unwrap(), "error NoMediaServer(All)");
}

#[test]
fn a_media_connection_that_was_lost_is_opened_again_and_lines_keep_counting() {
    let mut run = Run::live(&client());
    assert_eq!(run.line("one"), ["line 0 one"]);
    run.pass(SECOND);
    assert_eq!(run.input(Input::Lost(ALL, closed(""))), ["disconnect all", "interrupted all"]);
    assert_eq!(run.pass(SECOND), ["connect all wss://m.zoom.us"]);
    assert_eq!(run.input(Input::Opened(ALL)), ["send all 3"]);
    let live = run.message(ALL, r#"{"msg_type":4,"status_code":0}"#);
    assert_eq!(live, ["send signaling 7", "resumed all 2s"]);
    // Zoom's own sequence restarts, but the client's line numbers continue.
    assert_eq!(run.line("two"), ["line 1 two"]);
}

#[test]
fn signaling_that_was_lost_is_opened_again_while_media_flow() {
    let mut run = Run::live(&client().events([2]));
    assert_eq!(run.input(Input::Lost(Link::Signaling, closed(""))), ["disconnect signaling", "interrupted signaling"]);
    assert_eq!(run.line("one"), ["line 0 one"]);
    assert_eq!(run.pass(SECOND), ["connect signaling wss://b.zoom.us"]);
    assert_eq!(run.input(Input::Opened(Link::Signaling)), ["send signaling 1"]);
    assert_eq!(run.accept_signaling(), ["send signaling 5", "send signaling 7", "resumed signaling 1s"]);
}

#[test]
fn a_connection_that_does_not_come_back_in_zooms_time_is_the_end() {
    for (link, window) in [(Link::Signaling, 60), (ALL, 65)] {
        let mut run = Run::live(&client());
        run.input(Input::Lost(link, closed("")));
        let (mut passed, mut attempts) = (Duration::ZERO, 0);
        let end = loop {
            let actions = run.pass(SECOND / 4);
            passed += SECOND / 4;
            // The other connection stays alive.
            let other = if link == ALL { Link::Signaling } else { ALL };
            run.message(other, r#"{"msg_type":12,"timestamp":1}"#);
            if actions.iter().any(|action| action.starts_with("connect")) {
                attempts += 1;
                run.input(Input::Failed(link, unreachable()));
            }
            if let Some(end) = actions.iter().find(|action| action.starts_with("error")) {
                break end.clone();
            }
            assert!(passed < 100 * SECOND);
        };
        assert_eq!(end, format!("error {:?}", RtmsErrorKind::ConnectionLost(link)));
        assert_eq!(passed, Duration::from_secs(window));
        assert!((10..40).contains(&attempts), "{attempts} attempts in {window} s");
    }
}

#[test]
fn a_stream_that_can_not_be_opened_in_60_seconds_is_an_error() {
    let mut run = Run::new(&client());
    assert_eq!(run.actions(), ["connect signaling wss://a.zoom.us"]);
    run.input(Input::Failed(Link::Signaling, unreachable()));
    assert_eq!(run.pass(SECOND), ["connect signaling wss://b.zoom.us"], "the next address");
    let end = run.pass(59 * SECOND);
    assert_eq!(end.last().unwrap(), &format!("error {:?}", RtmsErrorKind::NotConnected(Link::Signaling)));
    // There is no retry after an error that a retry can't fix.
    let mut run = Run::new(&client());
    run.actions();
    run.input(Input::Failed(Link::Signaling, SocketError::new(crate::SocketErrorKind::Tls)));
    run.pass(SECOND);
    let end = run.input(Input::Failed(Link::Signaling, SocketError::new(crate::SocketErrorKind::Tls)));
    assert!(end.last().unwrap().starts_with("error NotConnected"), "{end:?}");
}

#[test]
fn every_status_code_of_a_first_handshake_is_the_end_with_advice_but_a_temporary_one() {
    for status in 1..=46 {
        for link in [Link::Signaling, ALL] {
            let mut run = Run::new(&client());
            run.actions();
            run.input(Input::Opened(Link::Signaling));
            let number = if link == ALL {
                run.accept_signaling();
                run.input(Input::Opened(ALL));
                4
            } else {
                2
            };
            let text = format!(r#"{{"msg_type":{number},"status_code":{status},"reason":"why"}}"#);
            let actions = run.message(link, &text);
            let status = StatusCode::from(status);
            if status.is_temporary() {
                assert_eq!(actions.len(), 1, "{status:?} {actions:?}");
                assert!(run.pass(SECOND)[0].starts_with("connect"), "the client connects again");
                let end = run.pass(70 * SECOND);
                assert!(end.last().unwrap().starts_with("error NotConnected"), "{end:?}");
            } else {
                let kind = RtmsErrorKind::Rejected { link, status };
                assert_eq!(actions.last().unwrap(), &format!("error {kind:?}"));
                let message = RtmsError::new(kind).to_string();
                assert!(message.contains(status.advice()) && message.contains(&status.to_string()), "{message}");
            }
        }
    }
}

#[test]
fn after_a_loss_zoom_may_still_count_the_old_connection_and_every_other_status_is_the_end() {
    for status in 1..=46 {
        for (link, name, number) in [(Link::Signaling, "signaling", 2), (ALL, "all", 4)] {
            let mut run = Run::live(&client());
            run.input(Input::Lost(link, closed("")));
            run.pass(SECOND);
            run.input(Input::Opened(link));
            let actions = run.message(link, &format!(r#"{{"msg_type":{number},"status_code":{status}}}"#));
            if [8, 15, 16, 45].contains(&status) {
                assert_eq!(actions, [format!("disconnect {name}")], "status {status}");
                let next = run.pass(2 * SECOND);
                assert!(next.len() == 1 && next[0].starts_with(&format!("connect {name} wss://")), "{next:?}");
            } else {
                let kind = RtmsErrorKind::Rejected { link, status: StatusCode::from(status) };
                assert_eq!(actions, ["disconnect signaling", "disconnect all", &format!("error {kind:?}")]);
            }
        }
    }
}

#[test]
fn every_status_of_a_later_response_is_delivered_and_is_not_the_end() {
    let video = Video::new(VideoCodec::H264, Resolution::Hd, 25).unwrap().one_participant();
    for status in 0..=46 {
        let mut run = Run::live(&client().video(video));
        let text = format!(r#"{{"msg_type":29,"user_id":7,"status_code":{status}}}"#);
        let actions = run.message(Link::Signaling, &text);
        let shown = format!("status_code: Some({:?})", StatusCode::from(status));
        assert!(actions.len() == 1 && actions[0].contains(&shown), "{actions:?}");
        assert_eq!(run.line("goes on"), ["line 0 goes on"]);
        // Whatever status Zoom returns for a close request, the stream is closed.
        run.input(Input::Close);
        let text = format!(r#"{{"msg_type":22,"status_code":{status}}}"#);
        assert_eq!(run.message(Link::Signaling, &text)[0], "Stopped(ReceiverRequestClose)");
    }
}

#[test]
fn zooms_stop_ends_the_stream_with_every_reason() {
    for reason in 0..=27 {
        let mut run = Run::live(&client());
        let text = format!(r#"{{"msg_type":8,"state":4,"reason":{reason}}}"#);
        let actions = run.message(Link::Signaling, &text);
        let reason = StopReason::from(reason);
        let expected =
            ["state Terminated", &format!("Stopped({reason:?})"), "disconnect signaling", "disconnect all", "end"];
        assert_eq!(actions, expected);
        assert_eq!(run.line("late"), [""; 0], "nothing follows");
        assert_eq!(run.session.deadline(), None);
        assert!(!reason.advice().is_empty());
        // A webhook with this reason has the same effect.
        let mut run = Run::live(&client());
        assert_eq!(run.input(Input::Stopped(reason)), expected[1..]);
    }
}

#[test]
fn an_end_that_zoom_announced_needs_no_reconnection() {
    for reason in 0..=27 {
        let stopped = format!("Stopped({:?})", StopReason::from(reason));
        let announced = format!(r#"{{"msg_type":8,"state":3,"reason":{reason}}}"#);
        for link in [Link::Signaling, ALL] {
            let mut run = Run::live(&client());
            run.message(Link::Signaling, &announced);
            assert_eq!(run.line("last"), ["line 0 last"]);
            assert_eq!(run.input(Input::Lost(link, closed("")))[0], stopped);
        }
        let mut run = Run::live(&client());
        run.message(Link::Signaling, &announced);
        assert_eq!(run.pass(2 * SECOND)[0], stopped);
    }
}

#[test]
fn a_close_asks_zoom_and_waits_for_its_response_for_two_seconds() {
    let mut run = Run::live(&client());
    assert_eq!(run.input(Input::Close), ["send signaling 21"]);
    assert_eq!(run.input(Input::Close), [""; 0]);
    assert_eq!(run.line("last"), ["line 0 last"]);
    let end = ["Stopped(ReceiverRequestClose)", "disconnect signaling", "disconnect all", "end"];
    assert_eq!(run.message(Link::Signaling, r#"{"msg_type":22,"status_code":0}"#), end);
    let mut run = Run::live(&client());
    run.input(Input::Close);
    assert_eq!(run.pass(2 * SECOND), end);
    let mut run = Run::new(&client());
    run.actions();
    assert_eq!(run.input(Input::Close), ["Stopped(ReceiverRequestClose)", "disconnect signaling", "end"]);
}

#[test]
fn a_silent_server_is_left_after_45_seconds() {
    let mut run = Run::live(&client());
    run.pass(30 * SECOND);
    run.message(Link::Signaling, r#"{"msg_type":12,"timestamp":1}"#);
    assert_eq!(run.pass(14 * SECOND), [""; 0]);
    assert_eq!(run.pass(SECOND), ["disconnect all", "interrupted all"]);
    // The connection to a server that does not respond to a handshake is also closed.
    run.pass(SECOND);
    run.input(Input::Opened(ALL));
    assert_eq!(run.pass(10 * SECOND)[0], "disconnect all");
}

#[test]
fn another_program_that_takes_the_stream_over_is_the_end() {
    let mut run = Run::live(&client());
    let end = run.input(Input::Lost(Link::Signaling, closed("replaced by a new connection")));
    assert_eq!(end.last().unwrap(), "error TakenOver");
}

#[test]
fn what_is_unknown_or_unexpected_is_delivered_and_changes_nothing() {
    let mut run = Run::live(&client());
    for (text, expected) in [
        (r#"{"msg_type":99,"a":1}"#, "other Some(99)"),
        (r#"{"a":1}"#, "other None"),
        (r#"{"msg_type":1}"#, "other Some(1)"),
        (r#"{"msg_type":2,"status_code":3}"#, "other Some(2)"),
        (r#"{"msg_type":4,"status_code":3}"#, "other Some(4)"),
        (r#"{"msg_type":23,"content":{}}"#, "other Some(23)"),
        (r#"{"msg_type":17}"#, "other Some(17)"),
        (r#"{"msg_type":8}"#, "state"),
    ] {
        for link in [Link::Signaling, ALL, Link::Media(MediaKind::Chat)] {
            assert_eq!(run.message(link, text), [expected], "{text}");
        }
    }
    let garbage = Message::parse("\u{0}garbage").unwrap_err();
    assert_eq!(run.input(Input::Unreadable(ALL, garbage)), ["unreadable"]);
    assert_eq!(run.line("goes on"), ["line 0 goes on"]);
}

#[test]
fn one_participants_video_is_chosen_again_on_a_new_connection() {
    let video = Video::new(VideoCodec::H264, Resolution::Hd, 25).unwrap().one_participant();
    let mut run = Run::live(&client().video(video));
    let choose = |user: u64| Input::SubscribeVideo { user_id: user.into(), subscribe: true };
    assert_eq!(run.input(choose(1)), ["send signaling 28"]);
    run.session.handle(choose(2), run.now);
    let Some(Action::Send(_, Message::VideoSubscriptionRequest(request))) = run.session.next_action() else { panic!() };
    assert_eq!(request.user_id, Some(UserId::from(2)));
    run.input(Input::Lost(Link::Signaling, closed("")));
    run.pass(SECOND);
    run.input(Input::Opened(Link::Signaling));
    assert_eq!(run.accept_signaling()[0], "send signaling 28");
}

#[test]
fn programs_that_take_a_stream_from_each_other_do_so_less_and_less_often() {
    let mut run = Run::live(&client());
    let mut waits = Vec::new();
    for _ in 0..8 {
        run.input(Input::Lost(Link::Signaling, closed("")));
        let lost_at = run.now;
        run.now = run.session.deadline().unwrap();
        waits.push(run.now.saturating_sub(lost_at));
        assert!(run.input(Input::Time)[0].starts_with("connect"));
        run.input(Input::Opened(Link::Signaling));
        run.accept_signaling();
        run.message(ALL, r#"{"msg_type":12,"timestamp":1}"#);
    }
    assert!(waits[0] < SECOND / 2 && waits[7] > 2 * SECOND, "{waits:?}");
}
