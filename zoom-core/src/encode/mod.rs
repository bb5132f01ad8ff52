//! Encodes a request into a URL, headers and a body, in one pass and without any I/O.
//!
//! The expansion of `#[zoom_endpoint]` calls the methods of [`RequestEncoder`]. Implement [`ParamValue`] to use your
//! own type as a path, query or header parameter.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{encode::{ParamValue, ParamWriter}, zoom_endpoint, BaseUrl, Endpoint};
//!
//! struct Week(u8);
//!
//! impl ParamValue for Week {
//!     fn write_param(&self, to: &mut ParamWriter<'_>) {
//!         to.write_str("W");
//!         self.0.write_param(to);
//!     }
//! }
//!
//! #[zoom_endpoint(GET "/reports")]
//! struct ListReports {
//!     week: Option<Week>,
//! }
//!
//! let request = ListReports::new().week(Week(7));
//! let request = request.to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
//! assert_eq!(request.uri().query(), Some("week=W7"));
//! # Ok::<(), zoom_core::Error>(())
//! ```

// A value can't affect the URL beyond its own position. A value writes plain text into a `ParamWriter`, which escapes
// it. A path value that is empty, `.` or `..` is rejected, because it can't be escaped: URL parsers read `%2e%2e` as
// `..`. A UUID asks its writer whether it is in a path, the only location in which Zoom requires some UUIDs to be
// encoded twice.
//
// The URL is one buffer, which begins with the base URL. The reqwest transport edits a clone of the parsed base URL
// instead of parsing the whole URL again.

pub(crate) mod base_url;
pub(crate) mod origin;
pub(crate) mod param;
pub(crate) mod patch;

mod body_writer;
mod encoded;
mod encoder;
mod list_style;
mod part;

pub(crate) mod body;
mod form;
mod header;
mod multipart;
mod path;
mod query;
mod raw;
mod sent;

pub use self::{
    base_url::BaseUrl,
    encoded::EncodedRequest,
    encoder::RequestEncoder,
    list_style::ListStyle,
    param::{ParamSink, ParamValue, ParamValues, ParamWriter},
    patch::Patch,
    raw::RawBody,
};
pub(crate) use self::{
    body_writer::Files,
    encoded::{Original, accept},
    header::{header_name, header_value},
    part::{Content, Part},
    sent::Sent,
};
pub use crate::endpoint::QueryGroup;
