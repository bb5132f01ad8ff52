//! Stand-ins for Zoom, to test code that calls it: a `MockZoom`, which a test sets up, or a [`Cassette`], which has
//! been recorded.
//!
//! A `MockZoom` needs the feature `testing`; the [`Recorder`], the [`Replayer`] and the [`Cassette`] need only
//! `cassette`, which `testing` includes.
//!
//! # A mock
//!
//! A test declares the expected requests with the request structs themselves, so it does not repeat paths, parameter
//! names or bodies.
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
//! The method, path, query and body, and the headers that the endpoint declares. The order of the pairs in a query or a
//! form does not matter, but their number does, and an unexpected pair is a fault. JSON is compared by value, a
//! multipart body part by part, and anything else byte by byte. Headers that the client adds are not compared: the user
//! agent, and the token, which is never shown.
//!
//! If a body is not known in advance, `any_body` ignores it, and `partial_body` compares only some of its members.
//! `MockZoom::received` returns every request that has arrived.
//!
//! # What fails a test
//!
//! A test fails if an unexpected request arrives, if an expected request arrives too many times, or if an expected
//! request does not arrive. In the first two cases, the response has status 501, which Zoom never sends and the client
//! does not retry. The test fails in `MockZoom::verify`, or at the latest when the `MockZoom` is dropped, with a report
//! of what was expected and what arrived:
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
//! A [`Cassette`] stores a test's calls in a file, so that the test can run without a network or a login:
//! `ZOOM_RECORD=1 cargo test` sends the calls to Zoom and writes the file, and `cargo test` plays it back. A cassette
//! combines a [`Recorder`] and a [`Replayer`], which other programs can also use separately.
//!
//! # Events
//!
//! With the feature `webhook`, `signed_event` creates a delivery as Zoom sends it, to test code that receives
//! deliveries.
//!
//! # Types
//!
//! With the feature `schema`, an invalid value in a report is followed by what it should be, such as `+ body.duration =
//! "abc" (should be an integer)`. Values that Zoom tolerates, such as `deep=1` for a boolean, are not annotated.

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
