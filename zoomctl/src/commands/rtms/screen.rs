//! What `zoomctl rtms` prints: the lines of the transcript and of the chat, or every item as a record.

use zoom_core::jiff::Timestamp;
use zoom_events::rtms::Item;

use super::record::record;
use crate::{
    exit::{Failure, one_line},
    output::{Output, RecordWriter},
    terminal,
};

/// The standard output.
pub(super) enum Screen<'a> {
    Lines,
    Records(Box<RecordWriter<'a>>),
}

impl<'a> Screen<'a> {
    /// Prints lines, or records if a format is selected.
    pub(super) fn new(output: Option<&'a Output>) -> Self {
        output.map_or(Self::Lines, |output| Self::Records(Box::new(RecordWriter::stream(output))))
    }

    pub(super) fn print(&mut self, item: &Item) -> Result<(), Failure> {
        match self {
            Self::Lines => match item {
                Item::Transcript(line) => {
                    said(line.start_time.or(line.timestamp), line.user_name.as_deref(), "", &line.text)
                }
                Item::Chat(message) => said(message.timestamp, message.user_name.as_deref(), " (chat)", &message.text),
                _ => Ok(()),
            },
            Self::Records(writer) => {
                writer.write(record(item))?;
                writer.flush()
            }
        }
    }

    /// Writes the rest of the output, such as the end of a list.
    pub(super) fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Lines => Ok(()),
            Self::Records(writer) => writer.finish(),
        }
    }
}

/// Prints a line such as `[09:00:01] Ada: Hello.`
fn said(time: Option<i64>, name: Option<&str>, kind: &str, text: &str) -> Result<(), Failure> {
    let time = time.and_then(|time| Timestamp::from_millisecond(time).ok()).unwrap_or_else(Timestamp::now);
    let (time, name) = (time.strftime("%H:%M:%S"), name.filter(|name| !name.is_empty()).unwrap_or("?"));
    // A name or a text may have any character.
    terminal::print(&format!("[{time}] {}{kind}: {}\n", one_line(name), one_line(text)))
}
