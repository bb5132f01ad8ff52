//! The event that announces the start of a stream, from a file or from standard input.

use std::{
    fs::File,
    io::{self, IsTerminal as _, Read},
    path::{Path, PathBuf},
};

use tokio::task::spawn_blocking;
use zoom_core::event::Event;
use zoom_events::rtms::Started;

use crate::{exit::Failure, terminal::note};

/// The maximum number of bytes that are read: far more than Zoom sends.
const MAX_BODY: u64 = 1024 * 1024;

/// Reads the body of a webhook. Another thread waits for it, so that Ctrl-C can end the wait.
pub(super) async fn read(path: Option<&Path>) -> Result<Started, Failure> {
    let path = path.filter(|path| path.as_os_str() != "-").map(Path::to_owned);
    let shown = path.as_ref().map_or("standard input".to_owned(), |path| format!("`{}`", path.display()));
    if path.is_none() && io::stdin().is_terminal() {
        note("waiting for the body of the webhook on standard input");
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
    event.map_err(|error| {
        Failure::usage(format!("{shown} is not the event that starts a stream: {}", Failure::from(error)))
    })
}

fn body_of(path: Option<PathBuf>) -> io::Result<Vec<u8>> {
    match path {
        Some(path) => first_value(File::open(path)?),
        None => first_value(io::stdin().lock()),
    }
}

/// Reads up to the end of the first JSON object: a pipe from a program that keeps running does not end, and there may
/// be no line break. If the input is not an object, reading stops after what has arrived.
fn first_value(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut reader = reader.take(MAX_BODY);
    let (mut body, mut chunk, mut object) = (Vec::new(), [0; 8 * 1024], Object::default());
    loop {
        let length = match reader.read(&mut chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            length => length?,
        };
        let read = chunk.get(..length).unwrap_or_default();
        match object.end(read) {
            Some(end) => {
                body.extend_from_slice(read.get(..end).unwrap_or_default());
                return Ok(body);
            }
            None => body.extend_from_slice(read),
        }
        if length == 0 || object.is_something_else {
            return Ok(body);
        }
    }
}

/// A scanner that finds the end of an object by its braces. Parsing shows later whether the object is valid.
#[derive(Default)]
struct Object {
    /// The number of open braces.
    depth: u32,
    is_text: bool,
    is_escaped: bool,
    /// Whether something other than an object comes first.
    is_something_else: bool,
}

impl Object {
    /// Scans more bytes, and returns the end of the object if they contain it.
    fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        for (at, byte) in bytes.iter().enumerate() {
            match byte {
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' if self.is_text => self.is_escaped = true,
                b'"' if self.depth > 0 => self.is_text = !self.is_text,
                _ if self.is_text => {}
                b'{' => self.depth += 1,
                b'}' if self.depth > 0 => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Some(at + 1);
                    }
                }
                byte if self.depth == 0 && !byte.is_ascii_whitespace() => {
                    self.is_something_else = true;
                    return None;
                }
                _ => {}
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pipe that stays open: its reader would wait for more after the last part.
    struct Pipe<'a>(&'a [&'a str]);

    impl Read for Pipe<'_> {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            let (part, rest) = self.0.split_first().expect("the reader waits for more");
            self.0 = rest;
            to[..part.len()].copy_from_slice(part.as_bytes());
            Ok(part.len())
        }
    }

    #[test]
    fn the_first_object_is_read_and_no_more_is_waited_for() {
        for (parts, expected) in [
            (&["{\"a\":1}"][..], "{\"a\":1}"),
            (&["{\"a\":1}\n{\"b\":2}\n"], "{\"a\":1}"),
            (&["{\n  \"a\"", ": {\n", "  }\n}\nmore"], "{\n  \"a\": {\n  }\n}"),
            (&["\n", "{}"], "\n{}"),
            (&["{\"a}\\", "\"}\":\"{\"", "}"], "{\"a}\\\"}\":\"{\"}"),
            (&["{\"a\":", ""], "{\"a\":"),
            (&["no event\n"], "no event\n"),
            (&["[{}, {}]"], "[{}, {}]"),
            (&[""], ""),
        ] {
            assert_eq!(first_value(Pipe(parts)).unwrap(), expected.as_bytes(), "{parts:?}");
        }
    }
}
