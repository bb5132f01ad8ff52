// Over 500 lines: the documentation of the attributes is here, where its examples run.
//! Declare endpoints of the Zoom REST API as structs, and call them.
//!
//! An annotated struct is the one description of an endpoint: [`zoom_endpoint`] checks it when it compiles, and derives
//! the call, the `curl` line and the metadata from it.
//!
//! ```
//! use zoom_core::{zoom_endpoint, zoom_enum, zoom_object, AccessToken, Client};
//!
//! /// Get a user's token.
//! #[zoom_endpoint(
//!     GET "/users/<user_id>/token" -> UserToken,
//!     rate_limit = Light,
//!     scopes = ["user:read:token", "user:read:token:admin"],
//!     errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
//! )]
//! #[derive(Clone, Debug)]
//! pub struct GetUserToken {
//!     /// User ID or email address; `me` for user-level apps.
//!     pub user_id: String,
//!     /// Which token to issue.
//!     #[query(rename = "type")]
//!     pub kind: Option<TokenType>,
//!     /// Lifetime in seconds (`zak` and `onbehalf` only).
//!     pub ttl: Option<u32>,
//! }
//!
//! #[zoom_enum]
//! pub enum TokenType { Token, Zak, Onbehalf }
//!
//! #[zoom_object]
//! #[derive(Clone, Debug, PartialEq)]
//! pub struct UserToken { pub token: Option<String> }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), zoom_core::Error> {
//! # let zoom = zoom_core::transport::MemoryTransport::new(|_| http::Response::new(r#"{"token":"t"}"#));
//! let client = Client::builder().auth(AccessToken::new("…"))
//! #   .transport(zoom)
//!     .build()?;
//! let response = GetUserToken::new("me").kind(TokenType::Zak).ttl(3600).send(&client).await?;
//! # assert_eq!(response.token.as_deref(), Some("t"));
//! # Ok(())
//! # }
//! ```
//!
//! # Where to look
//!
//! | to | see |
//! | --- | --- |
//! | declare an endpoint | [`zoom_endpoint`] |
//! | declare a response | [`zoom_object`], or any type that implements `Deserialize` |
//! | read a member that is not declared | [`Extra`] |
//! | declare the payload of an event | [`zoom_event`], and [`event`] |
//! | declare a set of values that Zoom may extend | [`zoom_enum`] |
//! | declare query parameters that endpoints share | [`zoom_query`] |
//! | hold one of Zoom's ids, dates or secrets | [`types`] |
//! | log in | [`auth`] |
//! | send a request | [`Client`], and the `send` of each declared struct |
//! | send a request without async | the module `blocking`, a feature |
//! | read all pages | [`paging`] |
//! | send many requests, several at the same time | [`batch`] |
//! | fetch or send a file | [`download`], [`FilePart`] |
//! | handle an error | [`Error`], [`error`] |
//! | recognise a documented error | [`Error::is`], `errors = […]` of [`zoom_endpoint`] |
//! | see a response's status and headers, and what is left of a limit | `send_with_response` of each declared struct, [`Response`] |
//! | stay within Zoom's rate limits | [`rate_limit`] |
//! | choose what is sent again after a failure | [`retry`] |
//! | change one call's time limit, headers or token | [`Client::with_timeout`], [`Client::with_header`], [`Client::with_auth`] |
//! | drop a response, or take it undecoded | [`client::ignore`], [`client::raw`] |
//! | call an operation that no struct declares | [`DynamicRequest`] |
//! | look at a request without sending it | [`Endpoint::to_http_request`], [`client::Curl`] |
//! | read an endpoint's metadata | [`operation`] |
//! | send a type of your own as a parameter | [`encode::ParamValue`] |
//! | use a proxy, a certificate authority or a client certificate | `ClientBuilder::proxy`, `root_certificate`, `identity` |
//! | send through a reqwest client that you set up | `transport::ReqwestTransport::with_client` |
//! | send through something other than reqwest | [`transport`] |
//! | see each request and response | [`ClientBuilder::before_request`], [`ClientBuilder::after_response`]; or write a `tower` layer: [`ClientBuilder::layer`] |
//! | log in with environment variables | [`Client::from_env`] |
//! | watch calls in production | [Logging](#logging), [Metrics](#metrics) |
//! | verify a webhook delivery | the module [`webhook`] |
//! | test your own code | the module `testing`, a feature |
//! | record calls, and play them back without a network | `testing::Recorder` and `testing::Replayer`, the feature `cassette` |
//! | know what you can rely on | [`promises`] |
//!
//! # Logging
//!
//! With any `tracing` subscriber, each failed call and each retry is one line:
//!
//! ```
//! use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
//!
//! #[zoom_endpoint(GET "/users/<user_id>", errors = [(404, 1001, "the user does not exist")])]
//! struct GetUser {
//!     user_id: String,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), zoom_core::Error> {
//! tracing_subscriber::fmt().init();
//! # let zoom = MemoryTransport::new(|_| {
//! #     http::Response::builder().status(404).body(r#"{"code":1001,"message":"User does not exist: ann."}"#).unwrap()
//! # });
//! # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
//! GetUser::new("ann").send(&client).await.unwrap_err();
//! # Ok(())
//! # }
//! ```
//!
//! prints, without the time and with the span's fields shortened:
//!
//! ```text
//! INFO zoom.call{operation="GetUser" …}: zoom_core::client::log: trying again: Zoom returned 503 Service Unavailable operation="GetUser" attempt=1 wait_ms=112
//! WARN zoom.call{operation="GetUser" … status=404 elapsed_ms=190}: zoom_core::client::log: the call failed: Zoom returned 404 Not Found, code 1001 (the user does not exist) operation="GetUser"
//! ```
//!
//! Each call is one `tracing` span, `zoom.call`, at level `INFO`, with these fields and no others: the operation's name, its
//! method, its path template, the response's status, and the elapsed time in milliseconds. With the feature `otel`, these
//! follow: `otel.kind`, `http.request.method`, `url.template`, `server.address`, `http.response.status_code` and `error.type`.
//! A retry is one `INFO` event in the span, with the operation, the number of the attempt, the wait and what went wrong. A call
//! that failed is one `WARN` event, with the operation and what went wrong: the status, Zoom's code and its declared meaning, or how
//! the connection failed, but nothing that Zoom's response says. A token that could not be obtained is one `WARN`
//! event, with the kind of its error, and so are tokens that can't be saved; if they are lost in the end, that is an `ERROR`.
//! Saving them later is one `INFO` event. Each retry of a token request is one `INFO` event with its number and wait, and a
//! token whose lifetime is not valid is one `WARN` event. A list that ends before Zoom's total is one `WARN` event, with the
//! operation and the numbers.
//! A token file that other users had access to is one `WARN` event, with the path of the file.
//! Of the elements that `#[lossy]` lists of a response drop, each of the first eight is one `WARN` event, with the operation
//! (if a call read it), the element's path and the kind of the fault; another event has the count of all. No URL, value,
//! header or body is ever logged, whatever the subscriber.
//!
//! # Metrics
//!
//! With the feature `otel`, calls are measured by OpenTelemetry (the crate `opentelemetry` 0.33), with the global meter provider that
//! is set when the client is built, or with the meter of `ClientBuilder::meter`:
//!
//! | instrument | kind | attributes |
//! | --- | --- | --- |
//! | `http.client.request.duration` | histogram, in seconds | `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `error.type` |
//! | `zoom.client.retries` | counter | `http.request.method`, `url.template`, `error.type` |
//! | `zoom.client.token.refreshes` | counter | `error.type`, if it failed |
//! | `zoom.client.rate_limit.waits` | counter of calls for which the limiter had no permit at once | `http.request.method`, `url.template` |
//! | `zoom.events.received` (crate zoom-events, its feature `otel`) | counter | `zoom.event.name`, `zoom.delivery.outcome` |
//!
//! The duration is that of one attempt, from its sending until its body has arrived, or until its head if the response is a file.
//! `url.template` is the path as it is declared, such as `/users/<user_id>`, and empty for a [`DynamicRequest`] without an
//! operation. `error.type` is the status of an error response, or a word such as `connect`, `tls`, `timeout` or `cut`. No URL, value,
//! header or body is ever an attribute. `examples/otel` exports them over OTLP.
//!
//! # Features
//!
//! | feature | default | adds |
//! | --- | --- | --- |
//! | `reqwest` | yes | the default transport, `ReqwestTransport`, over reqwest 0.13 |
//! | `rustls-aws-lc` | yes | TLS for the transports, by rustls with AWS-LC; see [TLS](transport#tls) |
//! | `rustls-ring` | no | TLS by rustls with ring |
//! | `native-tls` | no | the system's TLS, for `ReqwestTransport`; a rejected certificate is a [`Connect`](error::TransportErrorKind::Connect) error |
//! | `rate-limit` | yes | `rate_limit::ZoomRateLimiter`, which keeps calls within Zoom's limits |
//! | `webhook` | yes | the module [`webhook`], which verifies webhook deliveries |
//! | `jwt` | yes | `auth::VideoSdkJwt`, the credential of the Video SDK's API |
//! | `tzdb` | yes | the time zones of [`DateTime::to_zoned`], compiled in (300 KB) |
//! | `blocking` | no | the module `blocking`: a client for programs without an async runtime |
//! | `schema` | no | [`schema`]: the types of parameters, bodies and responses as static data |
//! | `cassette` | no | `testing::Recorder`, `testing::Replayer`, `testing::Cassette`: calls in a file, played back without a network |
//! | `testing` | no | what `cassette` adds, and `testing::MockZoom`, over httpmock 0.9: a stand-in for Zoom in tests of your own code |
//! | `otel` | no | [metrics](#metrics) by OpenTelemetry, with the bound instruments of its SDK, which are experimental |
//! | `hyper` | no | `HyperTransport`: half the instructions per call, without proxies and gzip |
//!
//! Without default features, the crate has about a third of the dependencies: declarations, encoding, decoding, and a client
//! that needs a [transport](ClientBuilder::transport) of your own.
//!
//! # Foreign types
//!
//! Types of these crates are part of the public API, and the crates are re-exported where you need to name them. When this
//! crate moves to an incompatible version of one of them, it becomes incompatible itself.
//!
//! | crate | where its types are used |
//! | --- | --- |
//! | [`bytes`] 1 | bodies |
//! | [`http`] 1 | requests, responses, headers, methods and status codes |
//! | [`jiff`] 0.2 | [`DateTime::to_timestamp`], [`DateTime::to_zoned`], [`Date::to_date`] |
//! | [`serde`](https://docs.rs/serde) 1, [`serde_json`](https://docs.rs/serde_json) 1 | the traits of requests and responses; [`Value`] |
//! | [`http-body`](https://docs.rs/http-body) 1 | streamed bodies |
//! | [`reqwest`](https://docs.rs/reqwest) 0.13 | `ReqwestTransport::with_client` |
//! | [`opentelemetry`](https://docs.rs/opentelemetry) 0.33 | `ClientBuilder::meter` |
//! | [`tower-service`](https://docs.rs/tower-service) 0.3, [`tower-layer`](https://docs.rs/tower-layer) 0.3 | [`ClientBuilder::layer`], `TowerTransport` |

mod clock;
mod json_text;
mod random;
mod task;

pub mod error;

pub mod body;
mod decode;
pub mod encode;

pub mod types;

#[cfg(feature = "schema")]
pub mod schema;

mod endpoint;

pub mod event;

mod metrics;

pub mod transport;

pub mod auth;
pub mod rate_limit;

pub mod client;

pub mod batch;
pub mod download;
pub mod paging;

#[cfg(feature = "cassette")]
pub mod testing;

#[cfg(feature = "blocking")]
pub mod blocking;

/// The metadata of an endpoint: its [`Operation`], as static data.
///
/// # Examples
///
/// ```
/// use zoom_core::{operation::{ParamLocation, RateLimit}, zoom_endpoint};
///
/// #[zoom_endpoint(GET "/users/<user_id>/token", rate_limit = Light)]
/// struct GetUserToken {
///     user_id: String,
/// }
///
/// let operation = GetUserToken::OPERATION;
/// assert_eq!(operation.rate_limit, Some(RateLimit::Light));
/// assert_eq!(operation.params[0].location, ParamLocation::Path);
/// ```
pub mod operation {
    pub use crate::{
        decode::ResponseKind,
        endpoint::operation::{
            Base, BodyFormat, Cursor, ErrorCode, MaxRange, Operation, Paginate, Param, ParamLocation, RateLimit, Style,
        },
    };
}

/// How often and how long a failed call is retried: [`RetryPolicy`](retry::RetryPolicy).
///
/// Which errors are retried: see [`Error::is_retryable`], [`RetryPolicy::also_retry`](retry::RetryPolicy::also_retry) and
/// [`RetryPolicy::never_retry`](retry::RetryPolicy::never_retry).
///
/// # Examples
///
/// ```
/// use std::time::Duration;
///
/// use zoom_core::{retry::RetryPolicy, AccessToken, Client};
///
/// let client = Client::builder()
///     .auth(AccessToken::new("secret"))
///     .retry(RetryPolicy::default().max_attempts(5).max_retry_after(Duration::from_secs(10)))
///     .build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
pub mod retry {
    pub use crate::client::retry::RetryPolicy;
}

/// Verification of webhook deliveries: [`Webhook`](webhook::Webhook).
///
/// # Examples
///
/// ```
/// use zoom_core::webhook::{Webhook, WebhookError};
///
/// let webhook = Webhook::new("secret token")?;
/// let unsigned = http::HeaderMap::new();
/// assert_eq!(webhook.verify(&unsigned, "{}").unwrap_err(), WebhookError::Header("x-zm-signature"));
/// # Ok::<(), WebhookError>(())
/// ```
#[cfg(feature = "webhook")]
pub mod webhook {
    pub use crate::event::webhook::{Webhook, WebhookError};
}

#[doc = include_str!("promises.md")]
pub mod promises {}

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use bytes;
pub use http;
pub use jiff;
#[cfg(feature = "otel")]
pub use opentelemetry;
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use serde_json::{Value, json};
/// Declares an endpoint of Zoom's API as a struct.
///
/// `#[zoom_endpoint(METHOD "/path/<placeholder>" -> Response, option = value, …)]`
///
/// Only the method and the path are required; the response is a [`Value`] by default. `-> ()` declares a response without
/// content. The response type may be any type that is `Deserialize`, `()`, `String`, `Bytes`, `Option<T>` (`None` for a
/// response without content) or a [`Download`], which is read while it arrives.
///
/// # Options
///
/// | option | meaning |
/// | --- | --- |
/// | `rate_limit = Light` | Zoom's rate-limit label: `Light`, `Medium`, `Heavy` or `ResourceIntensive` |
/// | `scopes = ["…", …]` | the scopes, of which the token needs one |
/// | `errors = [(404, 1001, "…"), (404, 1010, NO_GROUP = "…"), …]` | documented error codes: status, code, meaning; a name in capitals becomes a constant of the struct for [`Error::is`] |
/// | `paginate = users: User` | the response's field that holds the items, and their type: adds `pages` and `items`; see [`Pages`](paging::Pages) |
/// | `max_range = "1 month"` | the longest range of `from` and `to` in one call, in days, weeks, months or years; see [`MaxRange`](operation::MaxRange) |
/// | `base = Root` | a base URL other than the API's own: `Root`, `FileApi` or `File`; see [`Base`](operation::Base) |
/// | `body = multipart` | how the fields of the body are sent: `json` (the default), `form` or `multipart` |
/// | `idempotent = true` | a POST or PATCH that may be sent again after a failure |
/// | `reconstructed = true` | the declaration was made from something else than Zoom's own document, so that descriptions, scopes, limits and error codes are missing |
/// | `rename_all = "camelCase"` | how the names of fields are sent in the query, the body and parts, or `"PascalCase"`; a field's own name takes precedence |
/// | `derive(Clone, Debug)` | implementations of `Clone`, `Debug`, `Default` and `PartialEq`; see [Derives](#derives) |
/// | `crate = ::path` | where the expansion finds `zoom_core`, if it was renamed or re-exported |
///
/// Documentation comes from the doc comment, and `deprecated` from `#[deprecated]`. The first link below the heading
/// `# See also` is [`Operation::docs_url`].
///
/// # Fields
///
/// A field is sent
///
/// 1. in the **path**, if it has the name of a placeholder;
/// 2. otherwise, on GET, HEAD and DELETE, in the **query**;
/// 3. otherwise in the **body**: as a member of the JSON object, a field of the form or a text part, depending on
///    `body = …`.
///
/// With `body = …` on a DELETE, fields are sent in its body.
///
/// `Option<T>` is an optional parameter, and is left out if it is `None`; so is [`Patch<T>`](Patch), a member that can be
/// sent as `null`. Every other field is required. A raw identifier (`r#type`) is sent by its plain name.
///
/// | attribute | meaning |
/// | --- | --- |
/// | `#[path(rename = "…")]` | the path, by the placeholder's name |
/// | `#[query]`, `#[query(rename = "…")]` | the query, by the name that is sent |
/// | `#[query(style = comma)]`, `#[query(style = repeated)]` | a list as one value separated by commas, or as one pair per value, as Zoom documents it; by default as [`undeclared_lists`](ClientBuilder::undeclared_lists) of the client says, which is one pair per value |
/// | `#[query(flatten)]` | a group of parameters, declared with [`zoom_query`] |
/// | `#[header("X-Name")]` | a header |
/// | `#[body]` | this one field is the whole JSON body |
/// | `#[body(content_type = "application/pdf")]` | this one field is the whole body as it is: bytes, text or a [`FilePart`] |
/// | `#[part]`, `#[part(rename = "…")]` | a text part of a multipart body |
/// | `#[part(file)]` | a file of a multipart body: a [`FilePart`], an `Option` or a list of them |
/// | `#[serde(…)]` on a member of the body | passed to serde: `rename`, `flatten`, `with`, `skip_serializing_if`, … |
/// | `#[length(..=200)]`, `#[range(1..=1440)]` | what the documentation says of a text's characters or an integer's value, both inclusive: a sentence in the docs, and part of the [`Operation`] with the feature `schema`. It is not checked before sending |
/// | `with = f` in `#[path]`, `#[query]`, `#[header]` or `#[part]` | written by a function, from `&T` to any [`ParamValue`](encode::ParamValue) |
///
/// Serde writes the members of a JSON body, and nothing else; so `#[serde(…)]` on any other field is an error, which has the
/// text to write instead. The struct may derive serde's traits for your own purposes: they do not write requests.
///
/// # What it adds
///
/// - `new(required, …)`, and a setter for every optional field. Arguments have the field's own type for numbers, `bool`,
///   lists, maps and type parameters, and are `impl Into<T>` otherwise. An optional field can't be called `new`, `send`,
///   `send_with_response`, `to_curl`, `pages` or `items`.
/// - `send(&self, zoom_client: &Client) -> Call<Response>`, which encodes at once, and borrows neither the request nor
///   the client.
/// - `send_with_response(&self, zoom_client: &Client) -> CallWithResponse<Response>`, for the status, the headers and the
///   body besides the value: see [`Response`].
/// - a constant for each error code that has a name, such as `GetUser::USER_DOES_NOT_EXIST`.
/// - `to_curl(&self) -> Result<Curl, Error>`: the request as a shell command, without the token.
/// - `OPERATION`, a `&'static` [`Operation`] with everything that was declared.
/// - an implementation of [`Endpoint`].
///
/// # Derives
///
/// A `#[derive(…)]` above or below the attribute is rustc's and is not touched. `derive(…)` among the options asks for
/// implementations that do the same and take less time to compile, of `Clone`, `Debug`, `Default` and `PartialEq`, with the
/// bounds that rustc would write. There is one difference: a constant of the struct can be a pattern only if rustc derives
/// `PartialEq`. [`zoom_object`] and [`zoom_query`] have the same option.
///
/// ```
/// use zoom_core::zoom_endpoint;
///
/// #[zoom_endpoint(GET "/users", derive(Clone, Debug))]
/// #[derive(PartialEq, Eq, Hash)]
/// struct ListUsers {
///     status: Option<String>,
/// }
///
/// let request = ListUsers::new().status("active");
/// assert_eq!(request.clone(), request);
/// assert_eq!(format!("{request:?}"), r#"ListUsers { status: Some("active") }"#);
/// ```
///
/// # Examples
///
/// ```
/// use zoom_core::{zoom_endpoint, BaseUrl, Endpoint};
///
/// /// Create a meeting.
/// #[zoom_endpoint(POST "/users/<user_id>/meetings", scopes = ["meeting:write:meeting"])]
/// struct CreateMeeting {
///     /// User ID or email address.
///     user_id: String,
///     /// What it is about.
///     topic: String,
///     /// 1 starts at once, 2 at a set time.
///     #[serde(rename = "type")]
///     kind: Option<u8>,
///     /// Minutes.
///     duration: Option<u32>,
/// }
///
/// let request = CreateMeeting::new("ann@example.com", "Plans").kind(2);
/// let request = request.to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
/// assert_eq!(request.uri().path(), "/v2/users/ann%40example.com/meetings");
/// assert_eq!(&request.body().as_bytes().unwrap()[..], br#"{"topic":"Plans","type":2}"#);
/// # Ok::<(), zoom_core::Error>(())
/// ```
///
/// A mistake is an error with the text to write:
///
/// ```compile_fail
/// # use zoom_core::zoom_endpoint;
/// #[zoom_endpoint(GET "/users/{userId}")] // a placeholder is written between `<` and `>`; help: write `<user_id>`
/// struct GetUser {
///     user_id: String,
/// }
/// ```
pub use zoom_macros::zoom_endpoint;
/// Declares the values of a parameter or of a response's field, to which Zoom may add more.
///
/// A value that is not declared is not an error: it is kept as `Unrecognized`, and written back as it was received.
///
/// | written | meaning |
/// | --- | --- |
/// | `#[zoom_enum]` | the values are strings |
/// | `#[zoom_enum(i64)]` | the values are integers; each variant has its number, as in `Basic = 1` |
/// | `crate = ::path` among the options | where the expansion finds `zoom_core`, if it was renamed or re-exported |
/// | `#[value("…")]`, `#[value(99)]` on a variant | the value that is sent |
///
/// # Strings
///
/// The value of a variant without `#[value("…")]` is its name in snake case: an underscore is added before each capital
/// that follows a small letter or a digit, and before the last of several capitals if a small letter follows it. One `_` at
/// the end is dropped.
///
/// | variant | value |
/// | --- | --- |
/// | `OnBehalf` | `on_behalf` |
/// | `HTTPProxy` | `http_proxy` |
/// | `A1b` | `a1b` |
/// | `H264Video` | `h264_video` |
/// | `None_` | `none` |
///
/// Values are compared exactly: `Zak` is not `zak`.
///
/// # What it adds
///
/// - the variant `Unrecognized(String)` or `Unrecognized(i64)`, and `#[non_exhaustive]`.
/// - `Clone`, `Debug`, `PartialEq`, `Eq` and `Hash`, except those that a `#[derive(…)]` below the attribute names.
///   Derives must be below the attribute, because it adds a variant. `Copy` (for integers), `PartialOrd`, `Ord` and
///   `Default` can be derived, too.
/// - `as_str(&self) -> &str`, or `number(&self) -> i64`: the value that is sent.
/// - `Display` and `FromStr`. Every string is a value; for integers, a text that is not an integer is a
///   [`ParseEnumError`](types::ParseEnumError).
/// - `From<&str>` and `From<String>`, or `From<i64>`.
/// - `Serialize` and `Deserialize`. An integer may be received as a float without a fraction, such as `1.0`.
/// - [`ParamValue`](encode::ParamValue), so that the enum can be sent in a path, a query or a header.
///
/// # Examples
///
/// ```
/// use zoom_core::zoom_enum;
///
/// #[zoom_enum]
/// pub enum TokenType {
///     Token,
///     Zak,
///     Onbehalf,
///     #[value("ZAK-2")]
///     Zak2,
/// }
///
/// assert_eq!(TokenType::Zak2.as_str(), "ZAK-2");
/// assert_eq!(TokenType::from("zak"), TokenType::Zak);
///
/// let new: TokenType = serde_json::from_str(r#""added_later""#)?;
/// assert_eq!(new, TokenType::Unrecognized("added_later".into()));
/// assert_eq!(serde_json::to_string(&new)?, r#""added_later""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Integers:
///
/// ```
/// use zoom_core::zoom_enum;
///
/// #[zoom_enum(i64)]
/// #[derive(Copy, PartialOrd)]
/// pub enum UserType {
///     Basic = 1,
///     Licensed = 2,
///     #[value(99)]
///     Nobody,
/// }
///
/// assert_eq!(UserType::Nobody.number(), 99);
/// assert_eq!(UserType::from(4), UserType::Unrecognized(4));
/// assert_eq!("2".parse(), Ok(UserType::Licensed));
/// ```
///
/// A mistake is an error with the text to write:
///
/// ```compile_fail
/// # use zoom_core::zoom_enum;
/// #[zoom_enum(i64)]
/// enum UserType {
///     Basic, // `Basic` has no number; help: write `Basic = 1`, with the number that Zoom sends
/// }
/// ```
pub use zoom_macros::zoom_enum;
/// Declares the payload of an event that Zoom sends.
///
/// `#[zoom_event("meeting.started", option, …)]`
///
/// The struct is read and written as [`zoom_object`](macro@zoom_object) reads and writes one, with the same attributes on its
/// fields. It implements [`EventPayload`](event::EventPayload), so that [`Event::payload`](event::Event::payload) decodes it, and its
/// name, its documentation and its fields are static data.
///
/// # Options
///
/// | option | meaning |
/// | --- | --- |
/// | `scopes = ["…", …]` | the scopes of which the app needs one to receive the event |
/// | `key = "object.uuid"`, `key = ["…", …]` | the values that identify an event, as paths of fields: see [`EventPayload::key`](event::EventPayload::key) |
/// | `unchecked_name` | accepts a name that is not in `lower.case_words` with a dot, such as `bot_notification` |
/// | `rename_all = "camelCase"` | how names of members are written; `#[wire]` takes precedence |
/// | `setters` | `new` with the required members, and a setter for each other one, for tests and for what is forwarded |
/// | `derive(Clone, Debug)` | implementations as [`zoom_endpoint`](macro@zoom_endpoint#derives) writes them |
/// | `crate = ::path` | where the expansion finds `zoom_core`, if it was renamed or re-exported |
///
/// Documentation comes from the doc comment, and `deprecated` from `#[deprecated]`.
///
/// # What is always sent
///
/// `#[required]` rejects a payload without the member. `#[required(sent)]` only records that Zoom documents the member as always
/// sent: it is in [`EventInfo::fields`](event::EventInfo::fields) and in the schema, and the payload is read without it all the
/// same. The catalogue uses the latter alone, because Zoom's own examples lack such members.
///
/// ```
/// use zoom_core::{event::EventPayload, json, zoom_event};
///
/// #[zoom_event("user.signed_in")]
/// struct UserSignedIn {
///     #[required(sent)]
///     account_id: Option<String>,
///     client_type: Option<String>,
/// }
///
/// let always: Vec<bool> = UserSignedIn::EVENT.fields().map(|field| field.required).collect();
/// assert_eq!(always, [true, false]);
/// let payload: UserSignedIn = serde_json::from_value(json!({ "client_type": "mac" }))?;
/// assert_eq!(payload.account_id, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Examples
///
/// ```
/// use zoom_core::{event::{Event, EventPayload}, zoom_event, zoom_object, Extra, MeetingId, MeetingUuid};
///
/// /// A meeting started.
/// #[zoom_event("meeting.started", scopes = ["meeting:read:meeting:admin"], key = "object.uuid")]
/// pub struct MeetingStarted {
///     pub account_id: Option<String>,
///     #[required]
///     pub object: StartedMeeting,
///     #[extra]
///     pub extra: Extra,
/// }
///
/// #[zoom_object]
/// pub struct StartedMeeting {
///     #[required]
///     pub uuid: MeetingUuid,
///     pub id: Option<MeetingId>,
///     pub topic: Option<String>,
/// }
///
/// let event = Event::parse(
///     r#"{"event":"meeting.started","payload":{"object":{"uuid":"4444AAAiAAAAAiAiAiiAii==","id":"85746065432"}}}"#,
/// )?;
/// let started: MeetingStarted = event.payload()?;
/// assert_eq!(started.object.id.unwrap().to_string(), "85746065432");
/// assert_eq!(started.key().as_deref(), Some(r#"["4444AAAiAAAAAiAiAiiAii=="]"#));
/// assert_eq!(MeetingStarted::EVENT.doc, "A meeting started.");
/// # Ok::<(), zoom_core::Error>(())
/// ```
///
/// A mistake is an error with the text to write:
///
/// ```compile_fail
/// # use zoom_core::zoom_event;
/// #[zoom_event("Meeting.Started")] // help: write `"meeting.started"`, or add `unchecked_name` if Zoom sends it like this
/// struct MeetingStarted {}
/// ```
pub use zoom_macros::zoom_event;
/// Declares an object of a response, as Zoom really sends it.
///
/// It writes `Deserialize` and `Serialize`, which take little time to compile and read leniently. Serde's own derives are
/// not needed; a type of a response may have them instead.
///
/// # Reading
///
/// - A field that is missing or `null` has its default: `None`, an empty list. So has one that is `""`, unless its type
///   accepts an empty string, as `String` and `Option<String>` do.
/// - A number may be received as a string, a string as a number, a bool as `"true"` or `"false"`, a list or a map as
///   `null`. The same holds within `Option`, lists, maps and newtypes. Any other mismatch is an error with its path.
/// - Undeclared fields are ignored, or kept in the `#[extra]` field. If a field is sent twice, its last value counts.
///
/// # Writing
///
/// Fields are written in the order declared, without `None` and without empty lists and maps, so that what was absent is
/// not written back. A `#[required]` field is always written. Kept fields are written last.
///
/// # Attributes
///
/// | written | meaning |
/// | --- | --- |
/// | `#[wire("odd-name")]` | the field's name in the response |
/// | `#[required]` | the field's absence is an error; its type needs no `Default` |
/// | `#[required(new)]` | with `setters`: `new` takes the member, because requests must have it; a response may lack it, so the type is `Option<T>` or a list |
/// | `#[required(sent)]` | in an event, without `setters`: Zoom documents the member as always sent. It is read as without the attribute |
/// | `#[lossy]` | a list: an element that does not decode is dropped and logged, and the others stay; the type is `Vec<T>` or `Option<Vec<T>>` |
/// | `#[extra]` | the field that keeps undeclared fields: [`Extra`], which is one pointer, or a `serde_json::Map`, `HashMap` or `BTreeMap` from `String`. `new` makes it empty, and it has no setter |
/// | `#[length(..=200)]`, `#[range(1..=1440)]` | what the documentation says of a text's characters or an integer's value, both inclusive: a sentence in the docs, and part of the type's `Schema` with the feature `schema` |
/// | `rename_all = "camelCase"` among the options | how names are written; `#[wire]` takes precedence |
/// | `setters` among the options | `new` with the required members, and a setter for each other one, as an endpoint has them |
/// | `derive(Clone, Debug)` among the options | implementations as [`zoom_endpoint`](macro@zoom_endpoint#derives) writes them |
/// | `crate = ::path` among the options | where the expansion finds `zoom_core`, if it was renamed or re-exported |
///
/// The type of every field owns its data, and has a `Default` unless the field is `#[required]`. A raw identifier is read
/// and written by its plain name.
///
/// # Examples
///
/// ```
/// use zoom_core::{Extra, zoom_object};
///
/// #[zoom_object]
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct User {
///     #[required]
///     pub id: String,
///     pub dept: Option<String>,
///     #[wire("pmi")]
///     pub personal_meeting_id: Option<i64>,
///     pub group_ids: Vec<String>,
///     #[extra]
///     pub extra: Extra,
/// }
///
/// let user: User = serde_json::from_str(r#"{"id":7,"pmi":"123","group_ids":null,"new":true}"#)?;
/// assert_eq!(user.id, "7");
/// assert_eq!(user.personal_meeting_id, Some(123));
/// assert_eq!(user.group_ids, Vec::<String>::new());
/// assert_eq!(user.extra.get("new"), Some(&true.into()));
/// assert_eq!(serde_json::to_string(&user)?, r#"{"id":"7","pmi":123,"new":true}"#);
///
/// let error = serde_json::from_str::<User>("{}").unwrap_err();
/// assert!(error.to_string().starts_with("missing field `id`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A mistake is an error with the text to write:
///
/// ```compile_fail
/// # use zoom_core::zoom_object;
/// #[zoom_object]
/// struct User {
///     #[required]
///     id: Option<String>, // required, but its type is optional; help: remove `#[required]`, or write `String`
/// }
/// ```
pub use zoom_macros::zoom_object;

/// Declares query parameters that several endpoints have in common.
///
/// Its fields are parameters, with `#[query(rename = "…", style = comma, with = f)]` as in an endpoint. It adds `new` and
/// setters, and an endpoint includes the group with `#[query(flatten)]`. There are three options: `rename_all = "camelCase"`
/// sets the case of all names without a `rename`, whatever case the endpoint uses; `derive(…)` and `crate = ::path` are
/// those of [`zoom_endpoint`](macro@zoom_endpoint#derives).
///
/// # Examples
///
/// ```
/// use zoom_core::{zoom_endpoint, zoom_query, BaseUrl, Endpoint};
///
/// /// The days that a report covers.
/// #[zoom_query]
/// struct DateRange {
///     from: String,
///     to: Option<String>,
/// }
///
/// #[zoom_endpoint(GET "/report/daily")]
/// struct GetDailyReport {
///     #[query(flatten)]
///     range: DateRange,
///     page_size: Option<u32>,
/// }
///
/// let request = GetDailyReport::new(DateRange::new("2026-01-01")).page_size(30);
/// let request = request.to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
/// assert_eq!(request.uri().query(), Some("from=2026-01-01&page_size=30"));
/// # Ok::<(), zoom_core::Error>(())
/// ```
pub use zoom_macros::zoom_query;

pub use crate::{
    auth::AccessToken,
    body::FilePart,
    client::{Client, ClientBuilder, DynamicRequest, Response},
    decode::extra::Extra,
    download::Download,
    encode::{BaseUrl, Patch},
    endpoint::{Endpoint, operation::Operation},
    error::Error,
    transport::Environment,
    types::{CommaList, Date, DateOrDateTime, DateTime, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Secret},
};

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
