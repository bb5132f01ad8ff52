//! The output of `zoomctl listen` for each event: a line, or the body as a record.

use std::{
    fmt::Write as _,
    io::{self, IsTerminal as _},
};

use zoom_core::{event::Event, jiff::Timestamp};

use crate::{
    event_catalogue,
    exit::Failure,
    json::Json,
    output::{Output, RecordWriter},
    terminal::{self, note},
};

/// The payload fields that are searched first for the ID of an event's object, before those that the event's
/// declaration names.
const IDS: [&str; 3] = ["object.id", "object.uuid", "object.email"];

/// The width of the name column: slightly more than the width of `meeting.participant_joined`.
const NAME_WIDTH: usize = 32;

/// Standard output.
pub(super) enum Screen<'a> {
    /// One line per event.
    Lines {
        /// Whether events are forwarded; if so, each line includes the outcome.
        has_outcome: bool,
    },
    /// The bodies.
    Records(Box<RecordWriter<'a>>),
}

impl<'a> Screen<'a> {
    /// Prints lines, or records if a format is selected.
    pub(super) fn new(output: Option<&'a Output>, has_outcome: bool) -> Self {
        match output {
            Some(output) => Self::Records(Box::new(RecordWriter::stream(output))),
            None => Self::Lines { has_outcome },
        }
    }

    /// Prints an event and, if it was forwarded, the outcome, such as `204 No Content in 12 ms`. With records, the
    /// outcome is printed as a note.
    pub(super) fn print(&mut self, event: &Event, outcome: Option<&str>) -> Result<(), Failure> {
        match self {
            Self::Lines { has_outcome } => {
                let outcome = has_outcome.then(|| outcome.unwrap_or_default());
                let line = line(event, outcome);
                let width = io::stdout().is_terminal().then(|| usize::from(terminal::width()));
                terminal::print(&format!("{}\n", fitted(&line, width)))
            }
            Self::Records(writer) => {
                writer.write(record(event))?;
                writer.flush()?;
                if let Some(outcome) = outcome {
                    note(&format!("{}: {outcome}", event.name()));
                }
                Ok(())
            }
        }
    }

    /// Writes the rest of the output, such as the end of a list.
    pub(super) fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Lines { .. } => Ok(()),
            Self::Records(writer) => writer.finish(),
        }
    }
}

/// Returns the body of an event. If it is not JSON, returns an object with the event's name and the body as text.
fn record(event: &Event) -> Json {
    zoom_core::body::read_json(event.body()).unwrap_or_else(|_| {
        let body = String::from_utf8_lossy(event.body());
        Json::object([("event", Json::text(event.name())), ("body", Json::text(body))])
    })
}

/// Returns the line for an event: its time, the outcome, its name, and the ID of its object.
fn line(event: &Event, outcome: Option<&str>) -> String {
    let time = event.timestamp().unwrap_or_else(Timestamp::now);
    let mut line = time.strftime("%Y-%m-%d %H:%M:%SZ").to_string();
    if let Some(outcome) = outcome {
        _ = write!(line, "  {outcome}");
    }
    _ = write!(line, "  {:NAME_WIDTH$}  {}", event.name(), id(event).unwrap_or_default());
    line.truncate(line.trim_end().len());
    // A name or an ID may contain any character.
    line.replace(char::is_control, " ")
}

/// Returns the ID of the object that an event is about.
fn id(event: &Event) -> Option<String> {
    let payload: Json = event.payload_as().ok()?;
    let declared = event_catalogue::entries().find(|entry| entry.event.name == event.name());
    let declared = declared.map(|entry| entry.event.key).unwrap_or_default();
    IDS.iter().chain(declared).find_map(|path| {
        let path: Vec<String> = path.split('.').map(str::to_owned).collect();
        payload.at(&path).filter(Json::is_scalar).map(|value| value.cell()).filter(|text| !text.is_empty())
    })
}

/// Truncates a line to fit on one line of a terminal of this width.
fn fitted(line: &str, width: Option<usize>) -> String {
    match width {
        Some(width) if line.chars().count() > width => {
            line.chars().take(width.saturating_sub(1)).chain(['…']).collect()
        }
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_the_time_the_outcome_the_name_and_the_id() {
        let line = |body: &'static str, outcome| line(&Event::parse(body).unwrap(), outcome);
        let started = r#"{"event":"meeting.started","event_ts":1769846400000,"payload":{"object":{"uuid":"a==","id":98765432101}}}"#;
        assert_eq!(line(started, None), format!("2026-01-31 08:00:00Z  {:32}  98765432101", "meeting.started"));
        let expected = format!("2026-01-31 08:00:00Z  204 No Content in 12 ms  {:32}  98765432101", "meeting.started");
        assert_eq!(line(started, Some("204 No Content in 12 ms")), expected);
        // If an event has no time, the time of arrival is shown; if it has no ID, none is shown.
        let flat = line("{\"event\":\"a\\u001b.b\",\"payload\":{\"object\":[]}}", None);
        assert!(flat.starts_with("20") && flat.ends_with("Z  a .b"), "{flat:?}");
        assert_eq!(line("{\"event\":\"a.b\",\"payl", None).len(), 25);
    }

    #[test]
    fn a_line_is_cut_to_the_terminal() {
        assert_eq!(fitted("äbcdef", Some(6)), "äbcdef");
        assert_eq!(fitted("äbcdefg", Some(6)), "äbcde…");
        assert_eq!(fitted("äbcdefg", None), "äbcdefg");
    }
}
