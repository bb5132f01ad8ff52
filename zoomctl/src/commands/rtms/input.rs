//! The event that a stream started, from a file or from the standard input.

use std::{
    fs::File,
    io::{self, BufRead as _, BufReader, IsTerminal as _, Read},
    path::{Path, PathBuf},
};

use serde::de::IgnoredAny;
use tokio::task::spawn_blocking;
use zoom_core::event::Event;
use zoom_events::rtms::Started;

use crate::{exit::Failure, terminal::note};

/// The most bytes that are read: far more than Zoom sends.
const MAX_BODY: u64 = 1024 * 1024;

/// Reads the body of a webhook. Another thread waits for it, so that Ctrl-C ends that.
pub(super) async fn read(path: Option<&Path>) -> Result<Started, Failure> {
    let path = path.filter(|path| path.as_os_str() != "-").map(Path::to_owned);
    let shown = path.as_ref().map_or("the standard input".to_owned(), |path| format!("`{}`", path.display()));
    if path.is_none() && io::stdin().is_terminal() {
        note("waiting for the body of the webhook on the standard input");
    }
    let body = spawn_blocking(move || body_of(path)).await;
    let body = body.map_err(|error| Failure::failed(format!("cannot read {shown}: {error}")))?;
    let body = body.map_err(|error| Failure::usage(format!("cannot read {shown}: {error}")))?;
    if body.trim_ascii().is_empty() {
        return Err(Failure::usage(format!(
            "{shown} is empty: pass the body of the event `meeting.rtms_started`, or `--sandbox`"
        )));
    }
    let event = Event::parse(body).and_then(|event| Started::from_event(&event));
    event.map_err(|error| Failure::usage(format!("{shown} is not the event of a stream: {}", Failure::from(error))))
}

fn body_of(path: Option<PathBuf>) -> io::Result<Vec<u8>> {
    match path {
        Some(path) => first_value(File::open(path)?),
        None => first_value(io::stdin().lock()),
    }
}

/// Reads up to the end of the first JSON value: the pipe of a program that goes on does not end.
fn first_value(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut reader = BufReader::new(reader.take(MAX_BODY));
    let mut body = Vec::new();
    loop {
        let length = reader.read_until(b'\n', &mut body)?;
        let is_whole = body.trim_ascii_end().ends_with(b"}") && serde_json::from_slice::<IgnoredAny>(&body).is_ok();
        if length == 0 || is_whole {
            return Ok(body);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_value_is_read_and_no_more_is_waited_for() {
        for (input, expected) in [
            ("{\"a\":1}\n{\"b\":2}\n", "{\"a\":1}\n"),
            ("{\n  \"a\": {\n  }\n}\nmore", "{\n  \"a\": {\n  }\n}\n"),
            ("\n{}", "\n{}"),
            ("{\"a\":", "{\"a\":"),
            ("", ""),
        ] {
            assert_eq!(first_value(input.as_bytes()).unwrap(), expected.as_bytes(), "{input:?}");
        }
    }
}
