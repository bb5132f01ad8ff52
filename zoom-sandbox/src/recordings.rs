//! Recorded meetings, and the download of their files.

use http::{
    HeaderMap, StatusCode,
    header::{IF_RANGE, RANGE},
};
use serde_json::{Value, json};

use crate::{
    api_error::ApiError,
    call::Call,
    fake_values::{MEETING_ID, MEETING_UUID, TIME, USER_ID},
    recording_file::RecordingFile,
    response::{Body, Response, set_header},
};

/// The prefix of the path of every file.
pub(crate) const PATH: &str = "/rec/download/";

/// How many meetings have been recorded, and the size of each file.
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
    /// Returns the number of a recorded meeting with this id or UUID. Number 0 is the meeting that exists from the
    /// start.
    pub(crate) fn find(self, meeting: &str) -> Option<u32> {
        (0..self.count).find(|number| meeting == id(*number).to_string() || meeting == uuid(*number))
    }

    /// Returns all recorded meetings as items of a list.
    pub(crate) fn list(self, url: &str) -> Vec<Value> {
        (0..self.count).map(|number| self.meeting(url, number)).collect()
    }

    /// Returns a recorded meeting.
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

    /// Returns a file, or the range of it that the call requests.
    pub(crate) fn download(self, call: &Call) -> Result<Response, ApiError> {
        let number = call.path.strip_prefix(PATH).and_then(|number| number.parse().ok());
        let number = number
            .filter(|number| *number < self.count)
            .ok_or_else(|| ApiError::new(StatusCode::NOT_FOUND, 3301, "There is no recording for this meeting."))?;
        let tag = format!("\"{number}-{}\"", self.bytes);
        let range = requested_range(&call.headers, &tag, self.bytes);
        let (status, start, end) = match range {
            Range::Whole => (StatusCode::OK, 0, self.bytes),
            Range::Part(start, end) => (StatusCode::PARTIAL_CONTENT, start, end),
            Range::Unsatisfiable => (StatusCode::RANGE_NOT_SATISFIABLE, 0, 0),
        };
        let mut response = Response::new(Body::from_file(RecordingFile(number), start, end));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        set_header(headers, "content-type", "video/mp4");
        set_header(headers, "accept-ranges", "bytes");
        set_header(headers, "etag", &tag);
        set_header(headers, "content-disposition", &format!("attachment; filename=\"recording-{number}.mp4\""));
        match range {
            Range::Whole => {}
            Range::Part(start, end) => {
                set_header(headers, "content-range", &format!("bytes {start}-{}/{}", end - 1, self.bytes));
            }
            Range::Unsatisfiable => set_header(headers, "content-range", &format!("bytes */{}", self.bytes)),
        }
        Ok(response)
    }
}

fn id(number: u32) -> u64 {
    MEETING_ID - u64::from(number)
}

fn uuid(number: u32) -> String {
    if number == 0 { MEETING_UUID.to_owned() } else { format!("rEcOrDeD{number:014}==") }
}

/// The range of a file that a call requests.
#[derive(Clone, Copy)]
enum Range {
    Whole,
    /// From the first position up to, but not including, the second.
    Part(u64, u64),
    /// A range past the end of the file.
    Unsatisfiable,
}

/// Reads the range headers. A `Range` in any form other than a single range of bytes is ignored, as HTTP specifies.
fn requested_range(headers: &HeaderMap, tag: &str, length: u64) -> Range {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let is_outdated = text(&IF_RANGE).is_some_and(|known| known != tag);
    let range = text(&RANGE).filter(|_| !is_outdated).and_then(|range| range.strip_prefix("bytes="));
    let Some((first, last)) = range.and_then(|range| range.split_once('-')) else { return Range::Whole };
    let (start, end) = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => (first, length.min(last.saturating_add(1))),
        (Ok(first), Err(_)) if last.is_empty() => (first, length),
        (Err(_), Ok(count)) if first.is_empty() => (length.saturating_sub(count), length),
        _ => return Range::Whole,
    };
    if start < end { Range::Part(start, end) } else { Range::Unsatisfiable }
}
