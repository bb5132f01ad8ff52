//! The reasons why a stream ended, and their exit codes.

use std::error::Error as _;

use heck::ToKebabCase as _;
use zoom_events::rtms::{RtmsError, RtmsErrorKind, StatusCode, StopReason};

use super::notes::Notes;
use crate::exit::{Code, Failure, one_line};

/// Returns the failure for a stream that could not be opened or is given up.
pub(super) fn failure(error: &RtmsError) -> Failure {
    let code = match error.kind() {
        RtmsErrorKind::Settings => Code::Usage,
        RtmsErrorKind::Rejected { status: StatusCode::InvalidRtmsStreamId, .. } => Code::NotFound,
        RtmsErrorKind::Rejected { status: StatusCode::InternalException, .. }
        | RtmsErrorKind::NotConnected(_)
        | RtmsErrorKind::ConnectionLost(_) => Code::Network,
        RtmsErrorKind::Rejected { .. } | RtmsErrorKind::NoMediaServer(_) | RtmsErrorKind::TakenOver => Code::Rejected,
        _ => Code::Failed,
    };
    let mut message = with_flags(&error.to_string());
    let mut cause = error.source();
    while let Some(error) = cause {
        message = format!("{message}: {}", one_line(&error.to_string()));
        cause = error.source();
    }
    Failure::Message(code, message)
}

/// Returns a library's advice, reworded for this program's flags.
fn with_flags(text: &str) -> String {
    const REPLACED: [(&str, &str); 2] = [
        ("leave out chat, or add its scope to the app", "add its scope to the app, or add `--no-chat`"),
        ("leave out audio, or add its scope to the app", "add its scope to the app, or omit `--wav`"),
    ];
    REPLACED.iter().fold(text.to_owned(), |text, (advice, flag)| text.replace(advice, flag))
}

/// Reports why Zoom stopped the stream. Returns a failure if something went wrong, but not if somebody ended the stream
/// on purpose.
pub(super) fn stopped(reason: StopReason, notes: &Notes) -> Result<(), Failure> {
    let name = format!("{reason:?}").to_kebab_case().replace('-', " ");
    let text = format!("the stream ended: {name} (reason {})", reason.number());
    let advice = match reason {
        StopReason::SignalConnectionClosedAbnormally
        | StopReason::DataConnectionClosedAbnormally
        | StopReason::KeepAliveTimeout => "check the network, and start the stream again",
        reason => reason.advice(),
    };
    let code = match reason {
        StopReason::AuthenticationFailure | StopReason::StreamingNotSupported => Code::Rejected,
        reason if reason.is_failure() => Code::Network,
        _ if advice == StopReason::MeetingEnded.advice() => {
            notes.note(text);
            return Ok(());
        }
        _ => {
            notes.tell(format!("{text}: {advice}"));
            return Ok(());
        }
    };
    Err(Failure::Message(code, format!("{text}: {advice}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_has_its_exit_code_and_advice_that_names_nothing_of_the_library() {
        let notes = Notes::start().unwrap();
        for number in 0..=27 {
            let expected = match number {
                18 | 26 => Some(Code::Rejected),
                10..=17 | 19 | 24 => Some(Code::Network),
                _ => None,
            };
            let ended = stopped(StopReason::from(number), &notes);
            assert_eq!(ended.as_ref().err().and_then(Failure::code), expected, "reason {number}");
            if let Err(failure) = ended {
                let text = failure.to_string();
                assert!(text.contains(&format!("(reason {number}): ")), "{text}");
                assert!(!text.contains('`') && !text.contains("runtime"), "{text}");
            }
        }
    }
}
