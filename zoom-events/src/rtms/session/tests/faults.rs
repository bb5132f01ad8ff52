//! Losses, stalls and ends that happen at a bad moment.

use super::*;

#[test]
fn a_webhook_that_reports_an_old_loss_does_not_end_the_connection_that_is_back() {
    let mut run = Run::live(&client());
    run.input(Input::Lost(Link::Signaling, closed("")));
    run.pass(SECOND);
    run.input(Input::Opened(Link::Signaling));
    assert_eq!(run.accept_signaling().last().unwrap(), "resumed signaling 1s");
    assert_eq!(run.input(Input::Interrupted), [""; 0]);
    // A later webhook reports another loss.
    for _ in 0..2 {
        run.pass(30 * SECOND);
        run.message(Link::Signaling, r#"{"msg_type":12,"timestamp":1}"#);
        run.message(ALL, r#"{"msg_type":12,"timestamp":1}"#);
    }
    assert_eq!(run.input(Input::Interrupted), ["disconnect signaling", "interrupted signaling"]);
}

#[test]
fn what_arrived_while_the_process_stood_still_is_taken_in_on_every_connection() {
    let mut run = Run::live(&client());
    run.now += 50 * SECOND;
    assert_eq!(run.message(Link::Signaling, r#"{"msg_type":12,"timestamp":1}"#), ["send signaling 13"]);
    assert_eq!(run.line("late"), ["line 0 late"]);
    assert_eq!(run.input(Input::Time), [""; 0]);
    // During the wait that follows an announced end, messages are also handled before the deadline.
    run.message(Link::Signaling, r#"{"msg_type":8,"state":3,"reason":6}"#);
    run.now += 5 * SECOND;
    assert_eq!(run.line("last but one"), ["line 1 last but one"]);
    assert_eq!(run.line("last"), ["line 2 last"]);
    assert_eq!(run.input(Input::Time)[0], "Stopped(MeetingEnded)");
}

#[test]
fn the_reason_that_zoom_announced_is_not_lost() {
    let announced = r#"{"msg_type":8,"state":3,"reason":6}"#;
    let unreachable = || Input::Failed(ALL, SocketError::new(crate::SocketErrorKind::Tls));
    let rejected = || Input::Message(ALL, Message::parse(r#"{"msg_type":4,"status_code":3}"#).unwrap());
    let message = |text: &str| Input::Message(Link::Signaling, Message::parse(text.to_owned()).unwrap());
    let end = ["Stopped(MeetingEnded)", "disconnect signaling", "disconnect all", "end"];
    // Whether the media connection is open, and the input.
    for (is_open, input) in [
        (true, message(r#"{"msg_type":8,"state":4}"#)),
        (true, message(r#"{"msg_type":8,"state":4,"reason":0}"#)),
        (true, message(r#"{"msg_type":20,"stream_state":4}"#)),
        (true, Input::Stopped(StopReason::Undefined)),
        (true, rejected()),
        (false, unreachable()),
        (false, Input::Lost(Link::Signaling, closed("replaced by a new connection"))),
    ] {
        let mut run = Run::new(&client());
        run.actions();
        run.input(Input::Opened(Link::Signaling));
        run.accept_signaling();
        if is_open {
            run.input(Input::Opened(ALL));
        }
        run.message(Link::Signaling, announced);
        let what = format!("{input:?}");
        let actions = run.input(input);
        let actions = actions.strip_prefix(&["state Terminated".to_owned()]).unwrap_or(&actions);
        assert_eq!(actions, end, "{what}");
    }
    // The reason may arrive after the announcement.
    let mut run = Run::live(&client());
    run.message(Link::Signaling, r#"{"msg_type":8,"state":3}"#);
    run.message(Link::Signaling, announced);
    assert_eq!(run.pass(2 * SECOND), end);
}

/// Returns the error that ends a session, with its causes.
fn error_of(run: &mut Run) -> (RtmsErrorKind, String) {
    while let Some(action) = run.session.next_action() {
        if let Action::End(Some(error)) = action {
            return (error.kind().clone(), crate::receiver::Chain(&error).to_string());
        }
    }
    panic!("no error")
}

#[test]
fn an_error_has_its_cause_and_repeats_nothing() {
    let ended = "the connection to Zoom's WebSocket ended before Zoom confirmed it: ";
    let refused = || SocketError::from(std::io::Error::from(std::io::ErrorKind::ConnectionRefused));
    for (input, expected) in [
        (
            Input::Lost(Link::Signaling, closed("go away")),
            format!("{ended}the server closed the connection with code 1000: go away"),
        ),
        (
            Input::Lost(Link::Signaling, GapReason::Silent),
            format!("{ended}the server sent nothing within the time limit"),
        ),
        (Input::Failed(Link::Signaling, refused()), "Zoom's WebSocket can't be reached: connection refused".to_owned()),
    ] {
        let mut run = Run::new(&client());
        run.actions();
        if matches!(input, Input::Lost(..)) {
            run.input(Input::Opened(Link::Signaling));
        }
        run.input(input);
        run.now += 60 * SECOND;
        run.session.handle(Input::Time, run.now);
        let (kind, text) = error_of(&mut run);
        assert_eq!(kind, RtmsErrorKind::NotConnected(Link::Signaling));
        assert_eq!(text, format!("the signaling connection could not be opened: {expected}"));
    }
}

#[test]
fn the_end_of_another_participants_video_does_not_forget_whose_video_is_sent() {
    let video = Video::new(VideoCodec::H264, Resolution::Hd, 25).unwrap().one_participant();
    let mut run = Run::live(&client().video(video));
    let choose = |user: u64, subscribe| Input::SubscribeVideo { user_id: user.into(), subscribe };
    for input in [choose(1, true), choose(2, true), choose(1, false)] {
        assert_eq!(run.input(input), ["send signaling 28"]);
    }
    run.input(Input::Lost(Link::Signaling, closed("")));
    run.pass(SECOND);
    run.input(Input::Opened(Link::Signaling));
    let accepted = r#"{"msg_type":2,"status_code":0}"#;
    run.session.handle(Input::Message(Link::Signaling, Message::parse(accepted).unwrap()), run.now);
    let Some(Action::Send(_, Message::VideoSubscriptionRequest(request))) = run.session.next_action() else { panic!() };
    assert_eq!((request.user_id, request.subscribe), (Some(UserId::from(2)), Some(true)));
}

#[test]
fn a_kind_of_media_without_a_server_is_the_end_and_nothing_follows() {
    let mut run = Run::new(&client().chat().split());
    run.actions();
    run.input(Input::Opened(Link::Signaling));
    let response = r#"{"msg_type":2,"status_code":0,"media_server":{"server_urls":{"chat":"wss://chat"}}}"#;
    let actions = run.message(Link::Signaling, response);
    assert_eq!(actions.last().unwrap(), "error NoMediaServer(Audio)");
    assert!(!actions.iter().any(|action| action.starts_with("connect")), "{actions:?}");
}

#[test]
fn one_bad_address_is_not_the_end_while_another_may_work() {
    let mut run = Run::new(&client());
    assert_eq!(run.actions(), ["connect signaling wss://a.zoom.us"]);
    for round in 0..3 {
        assert_eq!(run.input(Input::Failed(Link::Signaling, unreachable())), [""; 0]);
        assert_eq!(run.pass(5 * SECOND), ["connect signaling wss://b.zoom.us"]);
        let bad = SocketError::new(crate::SocketErrorKind::Tls);
        assert_eq!(run.input(Input::Failed(Link::Signaling, bad)), [""; 0], "round {round}");
        assert_eq!(run.pass(5 * SECOND), ["connect signaling wss://a.zoom.us"]);
    }
    assert_eq!(run.input(Input::Opened(Link::Signaling)), ["send signaling 1"]);
}
