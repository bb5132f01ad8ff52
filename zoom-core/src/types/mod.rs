//! Zoom's own values: ids, dates and tokens, as they occur in requests and responses.
//!
//! Each type exists because a plain one would be wrong: a meeting's UUID may be encoded twice in a path, an id may be a
//! number or a string, a date-time may lack its time zone, and a token must not be shown. None of them accepts `""`, so
//! a field of a `#[zoom_object]` with that value counts as absent.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{zoom_object, DateTime, Id, MeetingId, Secret};
//!
//! #[zoom_object]
//! #[derive(Debug)]
//! struct Meeting {
//!     id: Option<MeetingId>,
//!     host_id: Option<Id>,
//!     start_time: Option<DateTime>,
//!     password: Option<Secret>,
//! }
//!
//! let json = r#"{"id":"85746065432","host_id":7,"start_time":"","password":"hunter2"}"#;
//! let meeting: Meeting = serde_json::from_str(json)?;
//! assert_eq!(meeting.id, Some(MeetingId::from(85_746_065_432)));
//! assert_eq!(meeting.host_id, Some(Id::from("7")));
//! assert_eq!(meeting.start_time, None);
//! assert!(!format!("{meeting:?}").contains("hunter2"));
//! # Ok::<(), serde_json::Error>(())
//! ```

// All of Zoom's values are read by the same lenient rule. A type in `types` is read through `decode::lenient`, even
// with serde's own derives, and rejects `""`, which makes its field absent.

pub(crate) mod secret;

mod comma_list;
mod date;
mod date_or_date_time;
mod date_time;
mod id;
mod meeting_id;
mod meeting_id_or_uuid;
mod meeting_uuid;
mod quoted;
mod text;
mod value_error;

pub use self::{
    comma_list::CommaList, date::Date, date_or_date_time::DateOrDateTime, date_time::DateTime, id::Id,
    meeting_id::MeetingId, meeting_id_or_uuid::MeetingIdOrUuid, meeting_uuid::MeetingUuid, quoted::Quoted,
    secret::Secret, value_error::ValueError,
};
pub use crate::decode::open_enum::ParseEnumError;
