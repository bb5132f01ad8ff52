//! Declare endpoints of the Zoom REST API as structs, and call them.
//!
//! An annotated struct is the one description of an endpoint: [`zoom_endpoint`] checks it when it compiles, and derives
//! the call, the `curl` line and the metadata from it.
//!
//! ```
//! use zoom_core::{AccessToken, Client, zoom_endpoint, zoom_enum, zoom_object};
//!
//! /// Get a user's token.
//! #[zoom_endpoint(
//!     GET "/users/<user_id>/token" -> UserToken,
//!     rate_limit = Light,
//!     scopes = ["user:read:token", "user:read:token:admin"],
//!     errors = [(404, 1001, "the user does not exist")],
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
//! # let zoom = zoom_core::MemoryTransport::new(|_| http::Response::new(r#"{"token":"t"}"#));
//! let client = Client::builder().auth(AccessToken::new("…"))
//! #   .transport(zoom)
//!     .build()?;
//! let answer = GetUserToken::new("me").kind(TokenType::Zak).ttl(3600).send(&client).await?;
//! # assert_eq!(answer.token.as_deref(), Some("t"));
//! # Ok(())
//! # }
//! ```
//!
//! # Where to look
//!
//! | you want to | look at |
//! | --- | --- |
//! | declare an endpoint | [`zoom_endpoint`] |
//! | declare a value that Zoom may add to | [`zoom_enum`] |
//! | declare an answer | [`zoom_object`], or any type that is `Deserialize` |
//! | hold an id, a date-time or a token of Zoom's | [`MeetingId`], [`MeetingUuid`], [`MeetingIdOrUuid`], [`Id`], [`Quoted`], [`DateTime`], [`Date`], [`DateOrDateTime`], [`Secret`] |
//! | log in | [`ServerToServer`], [`AuthorizationCode`] or [`DeviceCode`] with [`RefreshToken`] and [`FileStore`], [`ClientCredentials`], [`VideoSdkJwt`], [`AccessToken`], or an [`Auth`] of your own |
//! | call | [`Client`], and the `send` of each declared struct |
//! | call without async | the module `blocking`, a feature |
//! | know what went wrong | [`Error`] |
//! | know what you can rely on | [`promises`] |
//! | have a type of yours stand in a path or a query | [`ParamValue`] |
//! | see a request without sending it | [`Endpoint::to_http_request`], [`Curl`] |
//! | read an endpoint's metadata | [`Operation`] |
//! | fetch a file | [`Download`], [`Client::download`] |
//! | stay within Zoom's rate limits | [`ZoomRateLimiter`], or a [`RateLimiter`] that several programs share |
//! | change one call's time limit, headers or token | [`Client::with_timeout`], [`Client::with_header`], [`Client::with_auth`] |
//! | drop an answer, or take it as it came | [`ignore`], [`raw`] |
//! | call what no struct declares | [`DynamicRequest`] |
//! | test your own code | `testing::MockZoom`, with the feature `testing` |
//! | receive what Zoom sends | [`webhook`] |
//! | send by something other than reqwest | [`Transport`], [`TowerTransport`], [`MemoryTransport`], [`ClientBuilder::layer`] |
//!
//! # Dates and times
//!
//! [`DateTime`] and [`Date`] keep Zoom's text, and turn it into the types of [`jiff`] when asked. Name these types as
//! `zoom_core::jiff::…`, and they are of the version that zoom-core was built with. jiff is at 0.2, not yet at 1.0: when
//! it goes to another such version, this crate goes to a new version that is not compatible.
//!
//! # What is logged
//!
//! Each call is one `tracing` span, `zoom.call`, at the level `INFO`, with these fields and no others: the operation's
//! name, its method, its path template, the status of the answer, and the time it took in milliseconds. An attempt that is
//! made again is one event of the level `DEBUG` in it, with the operation, the number of the attempt and the wait; a token that
//! could not be got is one of the level `WARN`, with the kind of its error. No URL,
//! value, header or body is ever logged, by whatever subscriber.
//!
//! # Features
//!
//! | feature | on by default | what it adds |
//! | --- | --- | --- |
//! | `reqwest` | yes | the default transport, `ReqwestTransport`, over reqwest 0.13 with rustls |
//! | `blocking` | no | the module `blocking`: a client that waits, for programs without an async runtime |
//! | `testing` | no | `testing::MockZoom`, over httpmock 0.9: a stand-in for Zoom in tests of your own code |
//! | `hyper` | no | `HyperTransport`: half the work of a call, and neither proxies nor gzip |

mod clock;
mod error;
mod random;
mod secret;
mod setter;

mod base_url;
mod body;
mod decode;
mod encode;
mod fields;
mod file_part;
mod lenient;
mod object;
mod open_enum;
mod param;
mod patch;
mod pieces;
mod retry_after;

mod adapt;
mod classify;
mod dynamic_request;
mod endpoint;
mod environment;
mod operation;
mod query_group;
mod redirect;
mod types;

mod transport;

mod auth;
mod rate_limit;
mod retry;

mod call;
mod client;

mod curl;
mod download;
mod paging;
#[cfg(feature = "testing")]
pub mod testing;

#[cfg(feature = "blocking")]
pub mod blocking;

pub mod webhook;

#[doc = include_str!("promises.md")]
pub mod promises {}

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use jiff;
pub use serde_json::{Value, json};
/// Declares an endpoint of Zoom's API as a struct.
///
/// `#[zoom_endpoint(METHOD "/path/<placeholder>" -> Answer, option = value, …)]`
///
/// The method and the path alone are enough: the answer is a [`Value`] then. `-> ()` is an endpoint that answers with no
/// content. An answer may be any type that is `Deserialize`, `()`, `String`, `Bytes`, `Option<T>` (`None` where there is no
/// content) or a [`Download`], which is read while it arrives.
///
/// # Options
///
/// | option | meaning |
/// | --- | --- |
/// | `rate_limit = Light` | Zoom's rate-limit label: `Light`, `Medium`, `Heavy` or `ResourceIntensive` |
/// | `scopes = ["…", …]` | the scopes of which the token needs one |
/// | `errors = [(404, 1001, "…"), …]` | documented error codes: status, code, meaning |
/// | `base = Root` | another base URL than the API's own: `Root`, `FileApi` or `File`; see [`Base`] |
/// | `idempotent = true` | a POST or PATCH that may be sent again after a fault |
/// | `paginate = users: User` | the answer's field that holds the items, and their type: adds `pages` and `items`; see [`Pages`] |
/// | `body = multipart` | how the fields of the body are sent: `json` (unless said), `form` or `multipart` |
/// | `crate = ::path` | where the expansion finds `zoom_core`, if it was renamed or re-exported |
///
/// Documentation comes from the doc comment, and `deprecated` from `#[deprecated]`.
///
/// # Fields
///
/// A field goes
///
/// 1. into the **path**, if it has the name of a placeholder;
/// 2. else, on GET, HEAD and DELETE, into the **query**;
/// 3. else into the **body**: as a member of the JSON object, a field of the form or a text part, by `body = …`.
///
/// Where `body = …` is written on a DELETE, fields go into its body too.
///
/// `Option<T>` is an optional parameter, and leaves no trace where it is `None`; so is [`Patch<T>`](Patch), a member that
/// can be sent as `null`; every other field is required. A raw identifier (`r#type`) goes by its plain name.
///
/// | attribute | meaning |
/// | --- | --- |
/// | `#[path(rename = "…")]` | the path, by the placeholder's name |
/// | `#[query]`, `#[query(rename = "…")]` | the query, by the name that is sent |
/// | `#[query(style = comma)]` | a list as one value with commas; else the pair is repeated |
/// | `#[query(flatten)]` | a group of parameters, declared with [`zoom_query`] |
/// | `#[header("X-Name")]` | a header |
/// | `#[body]` | this one field is the whole JSON body |
/// | `#[body(content_type = "application/pdf")]` | this one field is the whole body as it is: bytes, text or a [`FilePart`] |
/// | `#[part]`, `#[part(rename = "…")]` | a text part of a multipart body |
/// | `#[part(file)]` | a file of a multipart body: a [`FilePart`], an `Option` or a list of them |
/// | `#[serde(…)]` on a member of the body | handed to serde: `rename`, `flatten`, `with`, `skip_serializing_if`, … |
/// | `with = f` in `#[path]`, `#[query]`, `#[header]` or `#[part]` | written by a function, from `&T` to anything that is a [`ParamValue`] |
///
/// # What it adds
///
/// - `new(required, …)`, and a setter for every optional field. Arguments take numbers, `bool`, lists, maps and type
///   parameters as they are, and everything else as `impl Into<T>`.
/// - `send(&self, client: &Client) -> Call<Answer>`: encodes at once, and borrows neither the request nor the client.
/// - `to_curl(&self) -> Result<Curl, Error>`: the request as a shell line, without the token.
/// - `OPERATION`, a `&'static` [`Operation`] with all that was declared.
/// - an implementation of [`Endpoint`].
/// - `Clone`, `Debug`, `Default` and `PartialEq`, if a `#[derive(…)]` below the attribute names them. They do what the
///   derives do and are less to compile; but a constant of the struct is no pattern. Written with a path, as in
///   `std::cmp::PartialEq`, a derive is left alone, and so are those of structs that are generic, `Copy`, or have attributes
///   of other macros.
///
/// # Examples
///
/// ```
/// use zoom_core::{BaseUrl, Endpoint, zoom_endpoint};
///
/// /// Create a meeting.
/// #[zoom_endpoint(POST "/users/<user_id>/meetings", scopes = ["meeting:write:meeting"])]
/// struct CreateMeeting {
///     /// User ID or email address.
///     user_id: String,
///     /// What it is about.
///     topic: String,
///     /// 1 at once, 2 at a time.
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
/// A mistake is an error that says what to write:
///
/// ```compile_fail
/// # use zoom_core::zoom_endpoint;
/// #[zoom_endpoint(GET "/users/{userId}")] // a placeholder stands in `<` and `>`; help: write `<user_id>`
/// struct GetUser {
///     user_id: String,
/// }
/// ```
pub use zoom_macros::zoom_endpoint;
/// Declares the values of a parameter or of an answer's field, which Zoom may add to.
///
/// A value that is not declared is no error: it is kept as `Unrecognized`, and written back as it came. Derives stand
/// below the attribute.
///
/// | written | what it is |
/// | --- | --- |
/// | `#[zoom_enum]` | strings |
/// | `#[zoom_enum(i64)]` | integers; each variant has its number, as in `Basic = 1` |
/// | `crate = ::path` in the parentheses | where the expansion finds `zoom_core`, if it was renamed or re-exported |
/// | `#[value("…")]`, `#[value(99)]` on a variant | the value that is sent |
///
/// # Strings
///
/// A variant without `#[value("…")]` has its name in snake case: an underscore stands before each capital that follows
/// a small letter or a digit, and before the last of several capitals if a small letter follows it. One `_` at the end
/// is dropped.
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
/// - `Clone`, `Debug`, `PartialEq`, `Eq` and `Hash`, each unless a `#[derive(…)]` below the attribute names it. A derive
///   above it can't be seen. `Copy` (for integers), `PartialOrd`, `Ord` and `Default` can be derived, too.
/// - `as_str(&self) -> &str`, or `number(&self) -> i64`: the value that is sent.
/// - `Display` and `FromStr`. Every string is a value; a text that is no integer is a [`ParseEnumError`].
/// - `From<&str>` and `From<String>`, or `From<i64>`.
/// - `Serialize` and `Deserialize`. An integer may come as a float without a fraction, such as `1.0`.
/// - [`ParamValue`], so the enum stands in a path, a query and a header.
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
/// A mistake is an error that says what to write:
///
/// ```compile_fail
/// # use zoom_core::zoom_enum;
/// #[zoom_enum(i64)]
/// enum UserType {
///     Basic, // it has no number; help: write `Basic = 1`, with the number that Zoom sends
/// }
/// ```
pub use zoom_macros::zoom_enum;
/// Declares an object of an answer, as Zoom really sends it.
///
/// It writes `Deserialize` and `Serialize`, lean to compile and tolerant to read. Serde's own derives are not needed,
/// and a type of an answer may have them instead.
/// `Clone`, `Debug`, `Default` and `PartialEq` that a `#[derive(…)]` below the attribute names are written by it as well, as
/// [`zoom_endpoint`] does.
///
/// # Reading
///
/// - A field that is missing or `null` has its default: `None`, an empty list. So has one that is `""`, unless its type
///   accepts an empty string, as `String` and `Option<String>` do.
/// - A number may come as a string, a string as a number, a bool as `"true"` or `"false"`, a list or a map as `null`.
///   This goes on within `Option`, lists, maps and newtypes. What is none of these is an error with its path.
/// - Undeclared fields are passed over, or kept in the `#[extra]` field. Of a field that comes twice, the last value
///   counts.
///
/// # Writing
///
/// Fields are written in the order declared, without `None` and without empty lists and maps, so that what was absent is
/// not written back. What is `#[required]` is always written. Kept fields come last.
///
/// # Attributes
///
/// | written | what it says |
/// | --- | --- |
/// | `#[wire("odd-name")]` | the field's name in the answer |
/// | `#[required]` | the field's absence is an error; its type needs no `Default` |
/// | `#[extra]` | the map that keeps undeclared fields: `serde_json::Map`, or a `HashMap` or `BTreeMap` from `String` |
/// | `rename_all = "camelCase"` in the parentheses | how names are written; `#[wire]` wins |
/// | `crate = ::path` in the parentheses | where the expansion finds `zoom_core`, if it was renamed or re-exported |
///
/// Every type of a field owns its data, and has a `Default` unless the field is `#[required]`. A raw identifier goes by
/// its plain name.
///
/// # Examples
///
/// ```
/// use zoom_core::zoom_object;
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
///     pub others: serde_json::Map<String, serde_json::Value>,
/// }
///
/// let user: User = serde_json::from_str(r#"{"id":7,"pmi":"123","group_ids":null,"new":true}"#)?;
/// assert_eq!(user.id, "7");
/// assert_eq!(user.personal_meeting_id, Some(123));
/// assert_eq!(user.group_ids, Vec::<String>::new());
/// assert_eq!(serde_json::to_string(&user)?, r#"{"id":"7","pmi":123,"new":true}"#);
///
/// let error = serde_json::from_str::<User>("{}").unwrap_err();
/// assert!(error.to_string().starts_with("missing field `id`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A mistake is an error that says what to write:
///
/// ```compile_fail
/// # use zoom_core::zoom_object;
/// #[zoom_object]
/// struct User {
///     #[required]
///     id: Option<String>, // required, and optional by its type; help: remove `#[required]`, or write `String`
/// }
/// ```
pub use zoom_macros::zoom_object;

/// Declares query parameters that several endpoints have in common.
///
/// Its fields are parameters, with `#[query(rename = "…", style = comma, with = f)]` as in an endpoint. It gets `new` and
/// setters, and an endpoint takes it in with `#[query(flatten)]`. What is derived below it is as with [`zoom_endpoint`].
///
/// # Examples
///
/// ```
/// use zoom_core::{BaseUrl, Endpoint, zoom_endpoint, zoom_query};
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

#[cfg(feature = "hyper")]
pub use crate::transport::HyperTransport;
#[cfg(feature = "reqwest")]
pub use crate::transport::ReqwestTransport;
pub use crate::{
    adapt::{Ignore, Raw, ignore, raw},
    auth::{
        AccessToken, App, Auth, AuthFuture, AuthServer, Authorization, AuthorizationCode, ClientCredentials, CodeLogin,
        DeviceCode, DeviceLogin, FileStore, LockedTokens, LoopbackReceiver, MemoryStore, RefreshToken, ServerToServer,
        StoreFuture, TokenStore, Tokens, VideoSdkJwt,
    },
    base_url::BaseUrl,
    body::{Body, BoxError, CollectError},
    call::Call,
    client::{Client, ClientBuilder},
    curl::Curl,
    decode::Answer,
    download::{Download, Progress, safe_file_name},
    dynamic_request::DynamicRequest,
    encode::{EncodedRequest, RawBody, RequestEncoder},
    endpoint::Endpoint,
    environment::Environment,
    error::{
        ApiError, AuthError, AuthErrorKind, DecodeError, EXCERPT_LIMIT, Error, FieldError, FileError, InvalidRequest,
        LimitKind, RateLimited, TransportError, TransportErrorKind,
    },
    file_part::{FilePart, FileParts},
    open_enum::ParseEnumError,
    operation::{Base, BodyFormat, Cursor, ErrorCode, Kind, Operation, Paginate, Param, Place, RateLimit, Style},
    paging::{ItemList, Items, Paged, Pages},
    param::{ParamSink, ParamValue, ParamValues, ParamWriter},
    patch::Patch,
    query_group::QueryGroup,
    rate_limit::{Plan, Product, Quota, RateLimitFuture, RateLimiter, ZoomRateLimiter},
    retry::RetryPolicy,
    transport::{MemoryTransport, TowerTransport, Transport, TransportFuture, TransportService},
    types::{Date, DateOrDateTime, DateTime, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Quoted, Secret, ValueError},
};
