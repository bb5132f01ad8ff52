//! Control calls about streams, for tests in other languages.

use std::time::Duration;

use http::Method;
use serde_json::Value;

use super::{
    fault::RtmsFault,
    meeting::{KEEP_ALIVE, RtmsMeeting},
};
use crate::{call::Call, setup_error::SetupError, state::Object};

/// The action that a control call about streams requests.
pub(crate) enum RtmsControl {
    Start(Box<RtmsMeeting>),
    /// Stops one stream, or all of them, with this reason or else with the reason that is set for the meeting.
    Stop {
        stream_id: Option<String>,
        reason: Option<u8>,
    },
}

impl RtmsControl {
    /// Reads a control call, or returns `None` if it is not about streams. `body` parses the call's JSON.
    pub(crate) fn parse(
        call: &Call,
        path: &str,
        body: &dyn Fn() -> Result<Value, SetupError>,
    ) -> Option<Result<Self, SetupError>> {
        Some(match (&call.method, path) {
            (&Method::POST, "rtms") if call.body.trim_ascii().is_empty() => meeting(Object::new()),
            (&Method::POST, "rtms") => body().and_then(|body| match body {
                Value::Object(members) => meeting(members),
                _ => Err(SetupError::new(format!("write an object such as {EXAMPLE}"))),
            }),
            (&Method::DELETE, "rtms") => stop(&call.query),
            _ => return None,
        })
    }
}

const EXAMPLE: &str = r#"{"transcript": "[1.5] Ada: Hello.", "tone": 440, "speed": 10, "faults": ["drop-media"]}"#;

/// Reads the meeting to be played. Absent members have the values of [`RtmsMeeting::new`].
fn meeting(members: Object) -> Result<RtmsControl, SetupError> {
    let mut meeting = RtmsMeeting::new();
    for (name, value) in members {
        let at = |problem: &str| SetupError::at(&format!("/{name}"), problem);
        let seconds = || {
            let seconds = value.as_f64().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
            seconds.ok_or_else(|| at("write a number of seconds, such as 600"))
        };
        meeting = match name.as_str() {
            "transcript" => {
                let text = value.as_str().ok_or_else(|| at("write text such as \"[1.5] Ada: Hello.\""))?;
                meeting.transcript(text).map_err(|error| at(&error.to_string()))?
            }
            "tone" => {
                let hertz = value.as_u64().and_then(|hertz| u32::try_from(hertz).ok());
                meeting.tone(hertz.ok_or_else(|| at("write a frequency in hertz, such as 440"))?)
            }
            "duration" => meeting.duration(seconds()?),
            "keep_alive" => {
                let interval = seconds().ok().filter(|interval| KEEP_ALIVE.contains(interval));
                meeting.keep_alive(
                    interval.ok_or_else(|| at("write a number of seconds from 0.001 to 31536000 (a year)"))?,
                )
            }
            "speed" => {
                let factor = value.as_u64().and_then(|factor| u32::try_from(factor).ok()).filter(|factor| *factor > 0);
                meeting.speed(factor.ok_or_else(|| at("write a whole number, such as 10"))?)
            }
            "stop_reason" => meeting
                .stop_reason(value.as_u64().and_then(|reason| u8::try_from(reason).ok()).ok_or_else(|| at(REASON))?),
            "faults" => {
                let names = serde_json::from_value::<Vec<String>>(value.clone())
                    .map_err(|_| at("write a list of names, such as [\"drop-media\"]"))?;
                names.iter().try_fold(meeting, |meeting, name| {
                    let fault = name.parse::<RtmsFault>().map_err(|error| at(&error.to_string()))?;
                    Ok::<_, SetupError>(meeting.fault(fault))
                })?
            }
            _ => return Err(at(&format!("is not known here: write an object such as {EXAMPLE}"))),
        };
    }
    Ok(RtmsControl::Start(Box::new(meeting)))
}

const REASON: &str = "write the number of a reason, such as 6";

/// Reads the query of a call that stops streams.
fn stop(query: &[(String, String)]) -> Result<RtmsControl, SetupError> {
    let (mut stream_id, mut reason) = (None, None);
    for (name, value) in query {
        match name.as_str() {
            "stream_id" => stream_id = Some(value.clone()),
            "reason" => reason = Some(value.parse().map_err(|_| SetupError::at("?reason", REASON))?),
            _ => {
                let problem = "is not known here: write `stream_id`, `reason`, both or neither";
                return Err(SetupError::at(&format!("?{name}"), problem));
            }
        }
    }
    Ok(RtmsControl::Stop { stream_id, reason })
}
