//! A stand-in for Zoom, to test code that calls it: `MockZoom`, which a test sets up, or a [`Cassette`], which was recorded.
//!
//! A `MockZoom` needs the feature `testing`; the [`Recorder`], the [`Replayer`] and the [`Cassette`] need `cassette` alone, which
//! `testing` includes.
//!
//! # A mock
//!
//! A test expects requests in the form of the request structs themselves, so it repeats no path, no parameter name and no
//! body.
//!
//! ```
//! # #[cfg(feature = "testing")] mod example {
//! use zoom_core::{json, testing::MockZoom, zoom_endpoint, Client, Error};
//!
//! #[zoom_endpoint(GET "/users/<user_id>/token")]
//! struct GetUserToken {
//!     user_id: String,
//!     ttl: Option<u32>,
//! }
//!
//! // Your own code.
//! async fn short_token(client: &Client, user: &str) -> Result<String, Error> {
//!     let response = GetUserToken::new(user).ttl(60).send(client).await?;
//!     Ok(response["token"].to_string())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # pub async fn main() {
//! let zoom = MockZoom::start().await;
//! zoom.expect(GetUserToken::new("me").ttl(60)).reply(json!({"token": 7}));
//! zoom.expect(GetUserToken::new("jo").ttl(60)).reply_error(404, 1001, "User does not exist: jo.");
//!
//! assert_eq!(short_token(&zoom.client(), "me").await.unwrap(), "7");
//! assert!(short_token(&zoom.client(), "jo").await.unwrap_err().is_not_found());
//! zoom.verify();
//! # } }
//! # #[cfg(feature = "testing")] fn main() { example::main() }
//! # #[cfg(not(feature = "testing"))] fn main() {}
//! ```
//!
//! # What is compared
//!
//! Method, path, query, body, and the headers that the endpoint declares. The order of the pairs of a query and of a form
//! does not matter, but their number does, and an unexpected pair is a fault. JSON is compared by value, a multipart body
//! part by part, and anything else byte by byte. What the client adds is not compared: the user agent, and the token, which
//! is never shown.
//!
//! Where a body is not known in advance, `any_body` compares none of it, and
//! `partial_body` some of its members. `MockZoom::received` returns every request that arrived.
//!
//! # What fails a test
//!
//! An unexpected request, a request that arrives too often, and one that does not arrive. The response to the first two has
//! status 501, which Zoom never sends and no client retries. The test fails in `MockZoom::verify`, or at the latest when
//! the `MockZoom` is dropped, with a report of what was expected and what arrived:
//!
//! ```text
//! MockZoom: 1 fault (`-` was expected, `+` arrived)
//!
//! not expected: GET /v2/users/me/token?ttl=600
//! nearest: GetUserToken, tests/token.rs:20
//!     GET
//!     /v2
//!     /users
//!     /me
//!     /token
//!   - ?ttl=60
//!   + ?ttl=600
//! ```
//!
//! # A cassette
//!
//! A [`Cassette`] has the calls of a test in a file, so that the test runs without a network and without a login:
//! `ZOOM_RECORD=1 cargo test` sends the calls to Zoom and writes the file, and `cargo test` plays it back. Its two halves are the
//! [`Recorder`] and the [`Replayer`], for programs that choose by themselves.
//!
//! # Events
//!
//! With the feature `webhook`, `signed_event` creates a delivery as Zoom sends it, for a test of what receives it.
//!
//! # Types
//!
//! With the feature `schema`, a value that arrived and can't be right is followed by what it should be, such as
//! `+ body.duration = "abc" (should be an integer)`. What Zoom tolerates is not, such as `deep=1` for a boolean.

#![allow(clippy::panic, reason = "a test fails by panicking, and all of this is for tests")]

#[cfg(feature = "testing")]
mod body_rule;
mod cassette;
#[cfg(feature = "testing")]
mod expectation;
mod lines;
#[cfg(feature = "testing")]
mod mock_zoom;
#[cfg(all(feature = "schema", feature = "testing"))]
mod note;
#[cfg(feature = "testing")]
mod received;
#[cfg(feature = "testing")]
mod record;
#[cfg(feature = "testing")]
mod response;
#[cfg(all(feature = "testing", feature = "webhook"))]
mod signed_event;

pub use self::cassette::{Cassette, CassetteError, Recorder, Replayer};
#[cfg(all(feature = "testing", feature = "webhook"))]
pub use self::signed_event::{WEBHOOK_SECRET, signed_event};
#[cfg(feature = "testing")]
pub use self::{expectation::Expectation, mock_zoom::MockZoom};
