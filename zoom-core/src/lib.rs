// Over 500 lines: the attributes are documented here, the only place where their examples can run.
//! Declare endpoints of the Zoom REST API as structs, and call them.
//!
//! An annotated struct is the single description of an endpoint: [`zoom_endpoint`] checks it at compile time, and
//! generates the call, the `curl` command and the metadata from it.
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
//! | read an undeclared member | [`Extra`] |
//! | declare the payload of an event | [`zoom_event`], and [`event`] |
//! | declare a set of values that Zoom may extend | [`zoom_enum`] |
//! | declare query parameters that endpoints share | [`zoom_query`] |
//! | store one of Zoom's ids, dates or secrets | [`types`] |
//! | log in | [`auth`] |
//! | send a request | [`Client`], and the method `send` of each declared struct |
//! | send a request without async | the module `blocking` (feature `blocking`) |
//! | read all pages | [`paging`] |
//! | send many requests, several at the same time | [`batch`] |
//! | fetch or send a file | [`download`], [`FilePart`] |
//! | handle an error | [`Error`], [`error`] |
//! | recognize a documented error | [`Error::is`], `errors = […]` of [`zoom_endpoint`] |
//! | see a response's status and headers, and how much of a rate limit remains | the method `send_with_response` of each declared struct, [`Response`] |
//! | stay within Zoom's rate limits | [`rate_limit`] |
//! | choose which calls are retried after a failure | [`retry`] |
//! | change one call's time limit, headers or token | [`Client::with_timeout`], [`Client::with_header`], [`Client::with_auth`] |
//! | drop a response, or take it undecoded | [`client::ignore`], [`client::raw`] |
//! | call an operation that no struct declares | [`DynamicRequest`] |
//! | look at a request without sending it | [`Endpoint::to_http_request`], [`client::Curl`] |
//! | read an endpoint's metadata | [`operation`] |
//! | send a type of your own as a parameter | [`encode::ParamValue`] |
//! | use a proxy, a certificate authority or a client certificate | `ClientBuilder::proxy`, `root_certificate`, `identity` |
//! | send through your own reqwest client | `transport::ReqwestTransport::with_client` |
//! | send through something other than reqwest | [`transport`] |
//! | see each request and response | [`ClientBuilder::before_request`], [`ClientBuilder::after_response`]; or write a `tower` layer: [`ClientBuilder::layer`] |
//! | log in with environment variables | [`Client::from_env`] |
//! | watch calls in production | [Logging](#logging), [Metrics](#metrics) |
//! | verify a webhook delivery | the module [`webhook`] |
//! | test your own code | the module `testing` (feature `testing`) |
//! | record calls, and play them back without a network | `testing::Recorder` and `testing::Replayer` (feature `cassette`) |
//! | know what you can rely on | [`promises`] |
//!
//! # Logging
//!
//! With any `tracing` subscriber, each failed call and each retry is logged on one line:
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
//! This prints the following (the time is omitted, and the span's fields are shortened):
//!
//! ```text
//! INFO zoom.call{operation="GetUser" …}: zoom_core::client::log: trying again: Zoom returned 503 Service Unavailable operation="GetUser" attempt=1 wait_ms=112
//! WARN zoom.call{operation="GetUser" … status=404 elapsed_ms=190}: zoom_core::client::log: the call failed: Zoom returned 404 Not Found, code 1001 (the user does not exist) operation="GetUser"
//! ```
//!
//! Each call is a `tracing` span, `zoom.call`, at level `INFO`, and its only fields are the operation's name, its
//! method, its path template, the response's status, and the elapsed time in milliseconds. The feature `otel` adds
//! these: `otel.kind`, `http.request.method`, `url.template`, `server.address`, `http.response.status_code` and
//! `error.type`. A retry is logged as one `INFO` event in the span, with the operation, the number of the attempt, the
//! wait and what went wrong. A failed call is logged as one `WARN` event, with the operation and what went wrong: the
//! status, Zoom's code and its declared meaning, or how the connection failed, but no text from Zoom's response.
//! Failing to obtain a token and failing to save tokens are each logged as one `WARN` event, with the kind of the
//! error; if unsaved tokens are finally lost, that is logged as an `ERROR` event, and if they are saved later, as an
//! `INFO` event. Each retry of a token request is logged as an `INFO` event, with its number and wait. A token whose
//! lifetime is not valid is logged as a `WARN` event. A list that ends before Zoom's total is logged as a `WARN` event,
//! with the operation and both numbers. A token file to which other users had access is logged as a `WARN` event, with
//! the path of the file. Each of the first eight elements that a response's `#[lossy]` lists drop is logged as a `WARN`
//! event, with the operation (if the response was read by a call), the element's path and the kind of the fault;
//! another event has the total count. No URL, value, header or body is ever logged, whichever subscriber is used.
//!
//! # Metrics
//!
//! With the feature `otel`, calls are measured by OpenTelemetry (the crate `opentelemetry` 0.33), using the meter
//! provider that is global when the client is built, or the meter set with `ClientBuilder::meter`:
//!
//! | instrument | kind | attributes |
//! | --- | --- | --- |
//! | `http.client.request.duration` | histogram, in seconds | `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `error.type` |
//! | `zoom.client.retries` | counter | `http.request.method`, `url.template`, `error.type` |
//! | `zoom.client.token.refreshes` | counter | `error.type`, if it failed |
//! | `zoom.client.rate_limit.waits` | counter of calls that did not get a permit from the limiter immediately | `http.request.method`, `url.template` |
//! | `zoom.events.received` (crate zoom-events, its feature `otel`) | counter | `zoom.event.name`, `zoom.delivery.outcome` |
//!
//! The duration is that of one attempt: from the time at which the request is sent until the response's body has
//! arrived, or only its head if the response is a file. `url.template` is the declared path, such as
//! `/users/<user_id>`, or empty for a [`DynamicRequest`] without an operation. `error.type` is the status of an error
//! response, or a word such as `connect`, `tls`, `timeout` or `cut`. No URL, value, header or body is ever an
//! attribute. `examples/otel` exports the metrics over OTLP.
//!
//! # Features
//!
//! | feature | default | adds |
//! | --- | --- | --- |
//! | `reqwest` | yes | the default transport, `ReqwestTransport`, over reqwest 0.13 |
//! | `rustls-aws-lc` | yes | TLS for the transports, with rustls and AWS-LC; see [TLS](transport#tls) |
//! | `rustls-ring` | no | TLS with rustls and ring |
//! | `native-tls` | no | the system's TLS, for `ReqwestTransport`; it reports a rejected certificate as a [`Connect`](error::TransportErrorKind::Connect) error |
//! | `rate-limit` | yes | `rate_limit::ZoomRateLimiter`, which keeps calls within Zoom's limits |
//! | `webhook` | yes | the module [`webhook`], which verifies webhook deliveries |
//! | `jwt` | yes | `auth::VideoSdkJwt`, the credential of the Video SDK's API |
//! | `tzdb` | yes | the time zones of [`DateTime::to_zoned`], compiled in (300 KB) |
//! | `blocking` | no | the module `blocking`: a client for programs without an async runtime |
//! | `schema` | no | [`schema`]: the types of parameters, bodies and responses as static data |
//! | `cassette` | no | `testing::Recorder`, `testing::Replayer`, `testing::Cassette`: calls in a file, played back without a network |
//! | `testing` | no | everything in `cassette`, and `testing::MockZoom`, built on httpmock 0.9: a stand-in for Zoom in tests of your own code |
//! | `otel` | no | [metrics](#metrics) through OpenTelemetry, using the SDK's bound instruments, which are experimental |
//! | `hyper` | no | `HyperTransport`, which needs half as many instructions per call as `ReqwestTransport`, but supports neither proxies nor gzip |
//!
//! Without default features, the crate has about a third of the dependencies and offers declarations, encoding,
//! decoding, and a client that needs a [transport](ClientBuilder::transport) of your own.
//!
//! # Foreign types
//!
//! Types of these crates are part of the public API, and the crates are re-exported where you need to name them. Moving
//! to an incompatible version of one of them is a breaking change of this crate.
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

/// How many times, and for how long, a failed call is retried: [`RetryPolicy`](retry::RetryPolicy).
///
/// To see which errors are retried, read the documentation of [`Error::is_retryable`],
/// [`RetryPolicy::also_retry`](retry::RetryPolicy::also_retry) and
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
/// Only the method and the path are required; the response is a [`Value`] by default. `-> ()` declares a response
/// without content. The response type may be any type that implements `Deserialize`, `()`, `String`, `Bytes`,
/// `Option<T>` (`None` for a response without content) or a [`Download`], which is read while it arrives.
///
/// # Options
///
/// | option | meaning |
/// | --- | --- |
/// | `rate_limit = Light` | Zoom's rate-limit label: `Light`, `Medium`, `Heavy` or `ResourceIntensive` |
/// | `scopes = ["…", …]` | the scopes; the token needs at least one of them |
/// | `errors = [(404, 1001, "…"), (404, 1010, NO_GROUP = "…"), …]` | documented error codes: status, code, meaning; a name in capitals becomes a constant of the struct for [`Error::is`] |
/// | `paginate = users: User` | the response's field that holds the items, and the type of an item; adds the methods `pages` and `items`, see [`Pages`](paging::Pages) |
/// | `max_range = "1 month"` | the longest range that `from` and `to` may span in one call, in days, weeks, months or years; see [`MaxRange`](operation::MaxRange) |
/// | `base = Root` | a base URL other than the API's own: `Root`, `FileApi` or `File`; see [`Base`](operation::Base) |
/// | `body = multipart` | how the fields of the body are sent: `json` (the default), `form` or `multipart` |
/// | `idempotent = true` | a POST or PATCH that may be sent again after a failure |
/// | `reconstructed = true` | the declaration was not made from Zoom's own document, so descriptions, scopes, limits and error codes are missing |
/// | `rename_all = "camelCase"` | the case in which the names of fields are sent in the query, the body and parts; `"PascalCase"` is supported too, and a field's `rename` takes precedence |
/// | `derive(Clone, Debug)` | implementations of `Clone`, `Debug`, `Default` and `PartialEq`; see [Derives](#derives) |
/// | `crate = ::path` | where the expansion finds `zoom_core`, if it was renamed or re-exported |
///
/// The documentation is taken from the doc comment, and `deprecated` from `#[deprecated]`. The first link below the
/// heading `# See also` becomes [`Operation::docs_url`].
///
/// # Fields
///
/// A field is sent
///
/// 1. in the **path**, if its name is that of a placeholder;
/// 2. otherwise, on GET, HEAD and DELETE, in the **query**;
/// 3. otherwise, in the **body**: as a member of the JSON object, a field of the form or a text part, depending on
///    `body = …`.
///
/// With `body = …` on a DELETE, fields are sent in its body.
///
/// `Option<T>` declares an optional parameter, which is omitted if it is `None`; so does [`Patch<T>`](Patch), for a
/// member that can also be sent as `null`. Every other field is required. A raw identifier (`r#type`) is sent without
/// `r#`.
///
/// | attribute | meaning |
/// | --- | --- |
/// | `#[path(rename = "…")]` | sent in the path, in place of the placeholder with this name |
/// | `#[query]`, `#[query(rename = "…")]` | sent in the query, under the name in `rename` or else the field's name |
/// | `#[query(style = comma)]`, `#[query(style = repeated)]` | sends a list as a single comma-separated value, or as one pair per value, as documented by Zoom; the default is the style that the client's [`undeclared_lists`](ClientBuilder::undeclared_lists) sets, or else one pair per value |
/// | `#[query(flatten)]` | a group of parameters, declared with [`zoom_query`] |
/// | `#[header("X-Name")]` | sent as this header |
/// | `#[body]` | this field is the whole JSON body |
/// | `#[body(content_type = "application/pdf")]` | this field is the whole body, sent as it is: bytes, text or a [`FilePart`] |
/// | `#[part]`, `#[part(rename = "…")]` | sent as a text part of a multipart body |
/// | `#[part(file)]` | sent as a file in a multipart body: a [`FilePart`], or an `Option` or a list of them |
/// | `#[serde(…)]` on a member of the body | passed to serde: `rename`, `flatten`, `with`, `skip_serializing_if`, … |
/// | `#[length(..=200)]`, `#[range(1..=1440)]` | the documented limits of a text's length in characters or of an integer's value, both inclusive: they are added to the docs as a sentence and, with the feature `schema`, to the [`Operation`]. They are not checked before sending |
/// | `with = f` in `#[path]`, `#[query]`, `#[header]` or `#[part]` | converted by a function, from `&T` to any [`ParamValue`](encode::ParamValue) |
///
/// Serde writes the members of a JSON body and nothing else, so `#[serde(…)]` on any other field is an error that names
/// what to write instead. The struct may derive serde's traits for your own purposes, but requests are not written with
/// these implementations.
///
/// # What it adds
///
/// - `new(required, …)`, and a setter for every optional field. Arguments have the field's own type for numbers, `bool`,
///   lists, maps and type parameters, and are `impl Into<T>` otherwise. An optional field can't be called `new`, `send`,
///   `send_with_response`, `to_curl`, `pages` or `items`.
/// - `send(&self, zoom_client: &Client) -> Call<Response>`, which encodes the request immediately, and borrows neither
///   the request nor the client.
/// - `send_with_response(&self, zoom_client: &Client) -> CallWithResponse<Response>`, which also returns the status,
///   the headers and the body: see [`Response`].
/// - A constant for each error code that has a name, such as `GetUser::USER_DOES_NOT_EXIST`.
/// - `to_curl(&self) -> Result<Curl, Error>`: the request as a shell command, without the token.
/// - `OPERATION`, a `&'static` [`Operation`] with everything that was declared.
/// - An implementation of [`Endpoint`].
///
/// # Derives
///
/// A `#[derive(…)]` above or below the attribute is left to rustc. The option `derive(…)` generates equivalent
/// implementations of `Clone`, `Debug`, `Default` and `PartialEq`, which have the same bounds as rustc's but take less
/// time to compile. There is one difference: a constant of the struct can be a pattern only if rustc derives
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
/// The error for a mistake includes the text to write:
///
/// ```compile_fail
/// # use zoom_core::zoom_endpoint;
/// #[zoom_endpoint(GET "/users/{userId}")] // a placeholder is written between `<` and `>`; help: write `<user_id>`
/// struct GetUser {
///     user_id: String,
/// }
/// ```
pub use zoom_macros::zoom_endpoint;
/// Declares the values of a parameter or of a response's field as an enum, to which Zoom may add values.
///
/// A value that is not declared is not an error: it is kept as `Unrecognized`, and written back as received.
///
/// | written | meaning |
/// | --- | --- |
/// | `#[zoom_enum]` | the values are strings |
/// | `#[zoom_enum(i64)]` | the values are integers; each variant is declared with its number, as in `Basic = 1` |
/// | `crate = ::path` among the options | where the expansion finds `zoom_core`, if it was renamed or re-exported |
/// | `#[value("…")]`, `#[value(99)]` on a variant | the value that is sent |
///
/// # Strings
///
/// The value of a variant without `#[value("…")]` is its name in snake case: an underscore is added before each capital
/// letter that follows a lowercase letter or a digit, and before the last of several capitals if a lowercase letter
/// follows it. One trailing `_` is dropped.
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
/// - The variant `Unrecognized(String)` or `Unrecognized(i64)`, and `#[non_exhaustive]`.
/// - `Clone`, `Debug`, `PartialEq`, `Eq` and `Hash`, except those listed in a `#[derive(…)]` below the attribute.
///   Derives must be below the attribute, because it adds a variant. `Copy` (for integers), `PartialOrd`, `Ord` and
///   `Default` can be derived too.
/// - `as_str(&self) -> &str`, or `number(&self) -> i64`: the value that is sent.
/// - `Display` and `FromStr`. Every string can be parsed; for integers, text that is not an integer results in a
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
/// The error for a mistake includes the text to write:
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
/// The struct is read and written like a [`zoom_object`](macro@zoom_object), and its fields have the same attributes.
/// It implements [`EventPayload`](event::EventPayload), so [`Event::payload`](event::Event::payload) can decode it, and
/// the event's name, documentation and fields are available as static data.
///
/// # Options
///
/// | option | meaning |
/// | --- | --- |
/// | `scopes = ["…", …]` | the scopes; the app needs at least one of them to receive the event |
/// | `key = "object.uuid"`, `key = ["…", …]` | the paths of the fields whose values identify an event: see [`EventPayload::key`](event::EventPayload::key) |
/// | `unchecked_name` | accepts a name that does not consist of `lower.case_words` separated by dots, such as `bot_notification` |
/// | `rename_all = "camelCase"` | the case of the members' names; `#[wire]` takes precedence |
/// | `setters` | adds `new` with the required members, and a setter for each of the others, for use in tests and when forwarding events |
/// | `derive(Clone, Debug)` | implementations as [`zoom_endpoint`](macro@zoom_endpoint#derives) writes them |
/// | `crate = ::path` | where the expansion finds `zoom_core`, if it was renamed or re-exported |
///
/// The documentation is taken from the doc comment, and `deprecated` from `#[deprecated]`.
///
/// # Members that are always sent
///
/// `#[required]` rejects a payload without the member. `#[required(sent)]` only records, in
/// [`EventInfo::fields`](event::EventInfo::fields) and in the schema, that Zoom documents the member as always sent: a
/// payload without it can still be read. The catalogue uses only the latter, because Zoom's own examples lack such
/// members.
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
/// The error for a mistake includes the text to write:
///
/// ```compile_fail
/// # use zoom_core::zoom_event;
/// #[zoom_event("Meeting.Started")] // help: write `"meeting.started"`, or add `unchecked_name` if Zoom sends this name
/// struct MeetingStarted {}
/// ```
pub use zoom_macros::zoom_event;
/// Declares an object in a response, which is read in every form in which Zoom really sends it.
///
/// It generates implementations of `Deserialize` and `Serialize` that compile quickly and read leniently. Serde's own
/// derives are not needed, but a response type may use them instead.
///
/// # Reading
///
/// - A field that is missing or `null` gets its default, such as `None` or an empty list. So does one that is `""`,
///   unless its type accepts an empty string, as `String` and `Option<String>` do.
/// - A number may be received as a string, a string as a number, a bool as `"true"` or `"false"`, and a list or a map
///   as `null`. The same holds within `Option`, lists, maps and newtypes. Any other mismatch is an error that names its
///   path.
/// - Undeclared fields are ignored, or kept in the `#[extra]` field. If a field is sent twice, its last value is used.
///
/// # Writing
///
/// Fields are written in the order in which they are declared. `None` and empty lists and maps are omitted, so an
/// absent field of such a type is not written back. A `#[required]` field or a field of any other type is always
/// written. The fields in the `#[extra]` field are written last.
///
/// # Attributes
///
/// | written | meaning |
/// | --- | --- |
/// | `#[wire("odd-name")]` | the field's name in the response |
/// | `#[required]` | the field's absence is an error; its type need not implement `Default` |
/// | `#[required(new)]` | with `setters`: a parameter of `new`, because requests must contain the member; a response may lack it, so the type is `Option<T>` or a list |
/// | `#[required(sent)]` | in an event, without `setters`: Zoom documents the member as always sent. Reading is not affected |
/// | `#[lossy]` | on a list: an element that can't be decoded is dropped and logged, and the others are kept; the type is `Vec<T>` or `Option<Vec<T>>` |
/// | `#[extra]` | the field that keeps undeclared fields: an [`Extra`] (which has the size of a pointer), a `serde_json::Map`, or a `HashMap` or `BTreeMap` with `String` keys. `new` leaves it empty, and it has no setter |
/// | `#[length(..=200)]`, `#[range(1..=1440)]` | the documented limits of a text's length in characters or of an integer's value, both inclusive: they are added to the docs as a sentence and, with the feature `schema`, to the type's `Schema` |
/// | `rename_all = "camelCase"` among the options | the case of the names; `#[wire]` takes precedence |
/// | `setters` among the options | adds `new` with the required members, and a setter for each of the others, as for an endpoint |
/// | `derive(Clone, Debug)` among the options | implementations as [`zoom_endpoint`](macro@zoom_endpoint#derives) writes them |
/// | `crate = ::path` among the options | where the expansion finds `zoom_core`, if it was renamed or re-exported |
///
/// The type of every field must own its data, and must implement `Default` unless the field is `#[required]`. A raw
/// identifier is read and written without `r#`.
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
/// The error for a mistake includes the text to write:
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

/// Declares a group of query parameters that several endpoints share.
///
/// The struct's fields are the parameters, with `#[query(rename = "…", style = comma, with = f)]` as in an endpoint.
/// The attribute adds `new` and setters, and an endpoint includes the group with `#[query(flatten)]`. There are three
/// options: `rename_all = "camelCase"` sets the case of all names without a `rename`, whichever case the endpoint uses;
/// `derive(…)` and `crate = ::path` are as in [`zoom_endpoint`](macro@zoom_endpoint#derives).
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
