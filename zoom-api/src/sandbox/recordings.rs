//! Recordings, and their files: made while they are sent, and the same each time.

use bytes::{Bytes, BytesMut};
use http::{
    HeaderMap, Response, StatusCode,
    header::{IF_RANGE, RANGE},
};
use serde_json::{Value, json};

use super::{
    check::Call,
    plausible::{MEETING_ID, MEETING_UUID, TIME, USER_ID},
    reply::{Payload, Refusal, Reply, set},
};

/// The path that files are below.
pub(crate) const PATH: &str = "/rec/download/";

/// A file is blocks of so many bytes, each of which begins with a line that tells it from all others.
const BLOCK: u64 = 1024;

/// How many meetings were recorded, and how large the file of each is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Recordings {
    pub(crate) count: u32,
    pub(crate) bytes: u64,
}

impl Default for Recordings {
    fn default() -> Self {
        Self { count: 1, bytes: 1_000_000 }
    }
}

impl Recordings {
    /// The number of a recorded meeting, by its id or its UUID. The first is the one that is there from the beginning.
    pub(crate) fn find(self, meeting: &str) -> Option<u32> {
        (0..self.count).find(|number| meeting == id(*number).to_string() || meeting == uuid(*number))
    }

    /// All of them, as in a list.
    pub(crate) fn list(self, url: &str) -> Vec<Value> {
        (0..self.count).map(|number| self.meeting(url, number)).collect()
    }

    /// A recorded meeting.
    pub(crate) fn meeting(self, url: &str, number: u32) -> Value {
        json!({
            "id": id(number),
            "uuid": uuid(number),
            "host_id": USER_ID,
            "topic": format!("Recording {number}"),
            "start_time": TIME,
            "total_size": self.bytes,
            "recording_count": 1,
            "recording_files": [{
                "id": format!("{number:022}"),
                "meeting_id": uuid(number),
                "download_url": format!("{url}{PATH}{number}"),
                "play_url": format!("{url}/rec/play/{number}"),
                "file_extension": "MP4",
                "file_size": self.bytes,
                "file_type": "MP4",
                "recording_type": "shared_screen_with_speaker_view",
                "status": "completed",
            }],
        })
    }

    /// A file, or the part of it that is asked for.
    pub(crate) fn download(self, call: &Call) -> Result<Reply, Refusal> {
        let number = call.path.strip_prefix(PATH).and_then(|number| number.parse().ok());
        let number = number
            .filter(|number| *number < self.count)
            .ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, 3301, "There is no recording for this meeting."))?;
        let tag = format!("\"{number}-{}\"", self.bytes);
        let part = part(&call.headers, &tag, self.bytes);
        let (status, start, end) = match part {
            Part::Whole => (StatusCode::OK, 0, self.bytes),
            Part::Bytes(start, end) => (StatusCode::PARTIAL_CONTENT, start, end),
            Part::Beyond => (StatusCode::RANGE_NOT_SATISFIABLE, 0, 0),
        };
        let mut reply = Response::new(Payload::of_file(File(number), start, end));
        *reply.status_mut() = status;
        let headers = reply.headers_mut();
        set(headers, "content-type", "video/mp4");
        set(headers, "accept-ranges", "bytes");
        set(headers, "etag", &tag);
        set(headers, "content-disposition", &format!("attachment; filename=\"recording-{number}.mp4\""));
        match part {
            Part::Whole => {}
            Part::Bytes(start, end) => {
                set(headers, "content-range", &format!("bytes {start}-{}/{}", end - 1, self.bytes));
            }
            Part::Beyond => set(headers, "content-range", &format!("bytes */{}", self.bytes)),
        }
        Ok(reply)
    }
}

fn id(number: u32) -> u64 {
    MEETING_ID - u64::from(number)
}

fn uuid(number: u32) -> String {
    if number == 0 { MEETING_UUID.to_owned() } else { format!("rEcOrDeD{number:014}==") }
}

/// What of a file is asked for.
#[derive(Clone, Copy)]
enum Part {
    Whole,
    /// From the first byte up to the one after the last.
    Bytes(u64, u64),
    /// Bytes that it does not have.
    Beyond,
}

/// What is asked for. A range of another form than one of `bytes` is the whole file, as HTTP has it.
fn part(headers: &HeaderMap, tag: &str, length: u64) -> Part {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let is_of_another = text(&IF_RANGE).is_some_and(|known| known != tag);
    let range = text(&RANGE).filter(|_| !is_of_another).and_then(|range| range.strip_prefix("bytes="));
    let Some((first, last)) = range.and_then(|range| range.split_once('-')) else { return Part::Whole };
    let (start, end) = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => (first, length.min(last.saturating_add(1))),
        (Ok(first), Err(_)) if last.is_empty() => (first, length),
        (Err(_), Ok(count)) if first.is_empty() => (length.saturating_sub(count), length),
        _ => return Part::Whole,
    };
    if start < end { Part::Bytes(start, end) } else { Part::Beyond }
}

/// A file, by its number.
#[derive(Clone, Copy)]
pub(crate) struct File(u32);

impl File {
    /// The bytes from one place to another.
    pub(crate) fn bytes(self, start: u64, end: u64) -> Bytes {
        let first = start / BLOCK;
        let mut bytes = BytesMut::new();
        for block in first..end.div_ceil(BLOCK) {
            bytes.extend_from_slice(format!("{:>9} {block:>9}\n", self.0).as_bytes());
            bytes.resize(usize::try_from((block + 1 - first) * BLOCK).unwrap_or(usize::MAX), b'.');
        }
        let at = |place: u64| usize::try_from(place - first * BLOCK).unwrap_or(usize::MAX);
        bytes.freeze().slice(at(start)..at(end))
    }
}
