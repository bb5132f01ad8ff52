// Over 500 lines: all metadata of an endpoint in one place, with an example of each part.
//! The metadata of an endpoint: plain static data, written by `#[zoom_endpoint]`.

use std::fmt;

use crate::decode::ResponseKind;
#[cfg(feature = "schema")]
use crate::schema::Type;

pub use super::max_range::MaxRange;
pub use crate::error::code::ErrorCode;

/// The declared metadata of an endpoint.
///
/// Later versions may add fields. For a handwritten [`Endpoint`](crate::Endpoint) implementation, start from the
/// associated constant named after its HTTP method.
///
/// # Examples
///
/// ```
/// use zoom_core::{operation::{ParamLocation, RateLimit}, zoom_endpoint, Operation};
///
/// /// Get a user's token.
/// #[zoom_endpoint(GET "/users/<user_id>/token", rate_limit = Light)]
/// struct GetUserToken {
///     /// The user.
///     user_id: String,
/// }
///
/// let operation = GetUserToken::OPERATION;
/// assert_eq!((operation.name, operation.path), ("GetUserToken", "/users/<user_id>/token"));
/// assert_eq!(operation.rate_limit, Some(RateLimit::Light));
/// assert_eq!((operation.params[0].location, operation.params[0].doc), (ParamLocation::Path, "The user."));
///
/// // By hand:
/// static PING: Operation = Operation { name: "Ping", path: "/ping", ..Operation::GET };
/// assert!(PING.idempotent);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The struct's name.
    pub name: &'static str,
    /// The HTTP method.
    pub method: http::Method,
    /// The path template as declared, such as `/users/<user_id>/token`.
    pub path: &'static str,
    /// The parameters in declaration order, without those of groups.
    pub params: &'static [Param],
    /// The parameters of each group (`#[query(flatten)]`), in declaration order.
    pub groups: &'static [&'static [Param]],
    /// The format of the request body; `None` if there is no body.
    pub body: Option<BodyFormat>,
    /// The base URL to which the path is appended.
    pub base: Base,
    /// The scopes; the token needs at least one of them.
    pub scopes: &'static [&'static str],
    /// Zoom's rate-limit label, if it is declared.
    pub rate_limit: Option<RateLimit>,
    /// The documented error codes.
    pub errors: &'static [ErrorCode],
    /// How to get the next page of the response; `None` if the response is not paginated.
    pub paginate: Option<Paginate>,
    /// The longest range of time that one call may ask for, if it is declared. A request for a longer range is not
    /// rejected before it is sent.
    pub max_range: Option<MaxRange>,
    /// The kind of the response's body.
    pub response: ResponseKind,
    /// Whether the call can be sent again after a failure without acting twice.
    ///
    /// True for GET, HEAD, PUT and DELETE, and for endpoints that are declared `idempotent = true`.
    pub idempotent: bool,
    /// Whether the struct is marked `#[deprecated]`.
    pub deprecated: bool,
    /// Whether the declaration has a source other than Zoom's own document, so that descriptions, scopes, limits and
    /// error codes are missing.
    ///
    /// True for endpoints that are declared `reconstructed = true`.
    pub reconstructed: bool,
    /// The struct's documentation, up to its first heading.
    pub doc: &'static str,
    /// The URL of Zoom's own page about the operation: the first link below the heading `# See also` in the struct's
    /// documentation.
    pub docs_url: Option<&'static str>,
    /// The type of the response; [`Type::Any`] for `()` and for a type that is not
    /// [`Described`](crate::schema::Described).
    #[cfg(feature = "schema")]
    pub response_type: Type,
    /// A field that lets later versions add others. `#[non_exhaustive]` would forbid the `..` that an expansion uses.
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

impl Operation {
    /// Returns all parameters, including those of groups.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::zoom_endpoint;
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>/token")]
    /// struct GetUserToken {
    ///     user_id: String,
    ///     #[query(rename = "type")]
    ///     kind: Option<String>,
    /// }
    ///
    /// let required: Vec<_> = GetUserToken::OPERATION.all_params().filter(|param| param.required).collect();
    /// assert_eq!((required.len(), required[0].wire_name), (1, "user_id"));
    /// ```
    pub fn all_params(&self) -> impl Iterator<Item = &'static Param> + use<> {
        self.params.iter().chain(self.groups.iter().copied().flatten())
    }

    /// Returns the parameters that set the beginning and the end of the range that [`max_range`](Self::max_range)
    /// limits.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{zoom_endpoint, Date};
    ///
    /// #[zoom_endpoint(GET "/report/operationlogs", max_range = "1 month")]
    /// struct ListOperationLogs {
    ///     from: Date,
    ///     to: Date,
    /// }
    ///
    /// let (from, to) = ListOperationLogs::OPERATION.range_params().expect("a range");
    /// assert_eq!((from.wire_name, to.wire_name), ("from", "to"));
    /// ```
    #[must_use]
    pub fn range_params(&self) -> Option<(&'static Param, &'static Param)> {
        let find = |wire: &str| self.all_params().find(|param| param.wire_name == wire);
        MaxRange::PARAMS.iter().find_map(|(from, to)| find(from).zip(find(to)))
    }

    /// Returns the declared meaning of an error code with a status, if there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use http::StatusCode;
    /// use zoom_core::zoom_endpoint;
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>", errors = [(404, 1001, "the user does not exist")])]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// assert_eq!(GetUser::OPERATION.meaning(StatusCode::NOT_FOUND, 1001), Some("the user does not exist"));
    /// assert_eq!(GetUser::OPERATION.meaning(StatusCode::NOT_FOUND, 3001), None);
    /// ```
    #[must_use]
    pub fn meaning(&self, status: http::StatusCode, code: i64) -> Option<&'static str> {
        self.errors
            .iter()
            .find(|error| error.status == status.as_u16() && error.code == code)
            .map(|error| error.meaning)
    }
}

macro_rules! bare {
    ($($method:ident $idempotent:literal,)*) => {
        impl Operation {$(
            #[doc = concat!("A ", stringify!($method), " operation at the API's base URL, without a name, a path or parameters.")]
            pub const $method: Self = Self {
                name: "",
                method: http::Method::$method,
                path: "",
                params: &[],
                groups: &[],
                body: None,
                base: Base::Api,
                scopes: &[],
                rate_limit: None,
                errors: &[],
                paginate: None,
                max_range: None,
                response: ResponseKind::Json,
                idempotent: $idempotent,
                deprecated: false,
                reconstructed: false,
                doc: "",
                docs_url: None,
                #[cfg(feature = "schema")]
                response_type: Type::Any,
                __non_exhaustive: (),
            };
        )*}

        $(
            /// The same constant at a shorter path, so that an expansion has one fewer segment to resolve.
            #[doc(hidden)]
            pub const $method: Operation = Operation::$method;
        )*
    };
}

bare! {
    GET true,
    HEAD true,
    POST false,
    PUT true,
    PATCH false,
    DELETE true,
}

/// One parameter of an [`Operation`].
///
/// # Examples
///
/// ```
/// use zoom_core::{operation::{ParamLocation, Style}, zoom_endpoint};
///
/// #[zoom_endpoint(GET "/users/<user_id>/meetings")]
/// struct ListMeetings {
///     user_id: String,
///     /// Only these meetings.
///     #[query(rename = "meeting_ids", style = comma)]
///     ids: Option<Vec<u64>>,
/// }
///
/// let ids = &ListMeetings::OPERATION.params[1];
/// assert_eq!((ids.name, ids.wire_name, ids.doc), ("ids", "meeting_ids", "Only these meetings."));
/// assert_eq!((ids.location, ids.required, ids.style), (ParamLocation::Query, false, Style::Comma));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Param {
    /// The field's name.
    pub name: &'static str,
    /// The name that is sent. For a path parameter, it is the name of the placeholder; for a whole body, the name of
    /// the field.
    pub wire_name: &'static str,
    /// The location in which the parameter is sent.
    pub location: ParamLocation,
    /// Whether the parameter must be set in every call.
    pub required: bool,
    /// The style in which a value or a list is encoded.
    pub style: Style,
    /// The field's documentation.
    pub doc: &'static str,
    /// The type of the value.
    #[cfg(feature = "schema")]
    pub ty: Type,
}

impl Param {
    /// Creates an optional parameter whose field name is also the name that is sent. If it is sent in the query, its
    /// style is undeclared.
    ///
    /// # Examples
    ///
    /// A handwritten operation:
    ///
    /// ```
    /// use zoom_core::{operation::{Param, ParamLocation}, Operation};
    ///
    /// static PARAMS: [Param; 1] = [Param::new("user_id", ParamLocation::Path)];
    /// static GET_USER: Operation =
    ///     Operation { name: "GetUser", path: "/users/<user_id>", params: &PARAMS, ..Operation::GET };
    ///
    /// assert_eq!(GET_USER.params[0].wire_name, "user_id");
    /// assert!(!GET_USER.params[0].required);
    /// ```
    #[must_use]
    pub const fn new(name: &'static str, location: ParamLocation) -> Self {
        Self {
            name,
            wire_name: name,
            location,
            required: false,
            style: Style::unless_declared(location),
            doc: "",
            #[cfg(feature = "schema")]
            ty: Type::Any,
        }
    }
}

/// The location in which a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamLocation {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A member of the JSON body.
    Member,
    /// A field of a form.
    FormField,
    /// A text part of a multipart body.
    Part,
    /// A file of a multipart body.
    File,
    /// The whole body.
    Body,
}

impl ParamLocation {
    /// Returns the location of a field that has no attribute and does not have the name of a placeholder in the path:
    /// the query for GET, HEAD and DELETE, and the body otherwise. If a `body` format is declared, the location is the
    /// body for every method.
    ///
    /// # Examples
    ///
    /// ```
    /// use http::Method;
    /// use zoom_core::operation::{BodyFormat, ParamLocation};
    ///
    /// assert_eq!(ParamLocation::default_for(&Method::DELETE, None), ParamLocation::Query);
    /// assert_eq!(ParamLocation::default_for(&Method::POST, None), ParamLocation::Member);
    /// assert_eq!(ParamLocation::default_for(&Method::POST, Some(BodyFormat::Form)), ParamLocation::FormField);
    /// ```
    #[must_use]
    pub fn default_for(method: &http::Method, body: Option<BodyFormat>) -> Self {
        let has_no_body = [http::Method::GET, http::Method::HEAD, http::Method::DELETE].contains(method);
        match body {
            Some(BodyFormat::Form) => Self::FormField,
            Some(BodyFormat::Multipart) => Self::Part,
            None if has_no_body => Self::Query,
            Some(BodyFormat::Json | BodyFormat::Raw(_)) | None => Self::Member,
        }
    }
}

/// The format of a request body.
///
/// # Examples
///
/// ```
/// use zoom_core::{operation::BodyFormat, zoom_endpoint};
///
/// #[zoom_endpoint(POST "/oauth/device", body = form)]
/// struct BeginLogin {
///     client_id: String,
/// }
///
/// assert_eq!(BeginLogin::OPERATION.body, Some(BodyFormat::Form));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyFormat {
    /// JSON: an object of members, or one value.
    Json,
    /// A form: `application/x-www-form-urlencoded`.
    Form,
    /// Text parts and files: `multipart/form-data`.
    Multipart,
    /// Unencoded bytes with this content type.
    Raw(&'static str),
}

/// The style in which a value or a list of values is encoded.
///
/// # Examples
///
/// ```
/// use zoom_core::{operation::Style, zoom_endpoint, MeetingUuid};
///
/// #[zoom_endpoint(GET "/past_meetings/<meeting_uuid>")]
/// struct GetPastMeeting {
///     meeting_uuid: MeetingUuid,
///     ids: Vec<u64>,
///     #[query(style = comma)]
///     fields: Vec<String>,
/// }
///
/// let styles: Vec<Style> = GetPastMeeting::OPERATION.params.iter().map(|param| param.style).collect();
/// assert_eq!(styles[1..], [Style::Undeclared, Style::Comma]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// No style is declared for a parameter in the query: a list is sent in the style that
    /// [`ClientBuilder::undeclared_lists`](crate::ClientBuilder::undeclared_lists) sets, and a single value is one
    /// pair.
    Undeclared,
    /// One pair per value: `id=1&id=2`. In the query, this is declared by `#[query(style = repeated)]`.
    Repeated,
    /// One pair with the values separated by commas: `id=1,2`.
    Comma,
    /// As a meeting UUID, which may be percent-encoded twice. See [`MeetingUuid`](crate::MeetingUuid).
    Uuid,
}

impl Style {
    /// Returns the style of a parameter whose declaration does not specify one.
    pub(crate) const fn unless_declared(location: ParamLocation) -> Self {
        if matches!(location, ParamLocation::Query) { Self::Undeclared } else { Self::Repeated }
    }
}

/// The base URL to which a path is appended.
///
/// The URLs below are those of [`Environment::commercial`](crate::Environment::commercial).
///
/// # Examples
///
/// ```
/// use zoom_core::{operation::{Base, BodyFormat}, zoom_endpoint, FilePart};
///
/// #[zoom_endpoint(POST "/files", base = FileApi, body = multipart)]
/// struct UploadFile {
///     #[part(file)]
///     file: FilePart,
/// }
///
/// assert_eq!(UploadFile::OPERATION.base, Base::FileApi);
/// assert_eq!(UploadFile::OPERATION.body, Some(BodyFormat::Multipart));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// `https://api.zoom.us/v2`, for nearly all operations.
    Api,
    /// `https://api.zoom.us`, for SCIM and GraphQL.
    Root,
    /// `https://fileapi.zoom.us/v2`, for most uploads.
    FileApi,
    /// `https://file.zoom.us/v2`, for uploads to Team Chat.
    File,
}

/// How to get the next page of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paginate {
    /// The field of the response type that contains the items.
    pub items: &'static str,
    /// The value that selects the next page.
    pub cursor: Cursor,
    /// The wire name of the parameter in which the cursor is sent: in the query, or as a member of the body.
    pub param: &'static str,
}

impl Paginate {
    /// Creates the pagination of an operation from the field with the items, the cursor, and the cursor's parameter.
    #[must_use]
    pub const fn new(items: &'static str, cursor: Cursor, param: &'static str) -> Self {
        Self { items, cursor, param }
    }

    /// Returns the wire name of the list that contains the items of a response: the list with the field's name,
    /// ignoring case and underscores, or, if there is none, the only list.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::operation::{Cursor, Paginate};
    ///
    /// let paginate = Paginate::new("log_entries", Cursor::PageNumber, "page_number");
    /// assert_eq!(paginate.items_among(["errors", "logEntries"]), Some("logEntries"));
    /// assert_eq!(paginate.items_among(["members"]), Some("members"));
    /// assert_eq!(paginate.items_among(["errors", "members"]), None);
    /// ```
    #[must_use]
    pub fn items_among<'a>(&self, lists: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let lists: Vec<&str> = lists.into_iter().collect();
        let named = lists.iter().find(|name| letters(self.items).eq(letters(name)));
        named.or_else(|| lists.first().filter(|_| lists.len() == 1)).copied()
    }
}

/// Returns the characters of a name in lower case and without underscores, so that `next_page_token` and
/// `nextPageToken` are the same.
fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase())
}

/// The value that selects the next page of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cursor {
    /// The `next_page_token` of the previous page, which most of Zoom's API uses.
    NextPageToken,
    /// The `nextPageToken` of the previous page, which the calendar and mail operations use.
    PageToken,
    /// The page number, counted from 1.
    PageNumber,
    /// The number of the page's first item, counted from 1, which SCIM uses.
    StartIndex,
}

impl Cursor {
    /// The wire names of the parameters in which a cursor is sent, and the kind of each. If a request has several of
    /// them, the one that comes first in this list is used.
    pub const PARAMS: [(&'static str, Self); 5] = [
        ("next_page_token", Self::NextPageToken),
        ("pageToken", Self::PageToken),
        ("page_number", Self::PageNumber),
        ("page", Self::PageNumber),
        ("startIndex", Self::StartIndex),
    ];

    /// Returns the kind of cursor that a parameter with this wire name contains, or `None` if it is not a cursor.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::operation::Cursor;
    ///
    /// assert_eq!(Cursor::of_param("page"), Some(Cursor::PageNumber));
    /// assert_eq!(Cursor::of_param("page_size"), None);
    /// ```
    #[must_use]
    pub fn of_param(wire_name: &str) -> Option<Self> {
        Self::PARAMS.iter().find(|(name, _)| *name == wire_name).map(|(_, cursor)| *cursor)
    }

    /// Returns the member of a response that contains the token of the next page, or `None` if pages or items are
    /// numbered.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::operation::Cursor;
    ///
    /// assert_eq!(Cursor::PageToken.token_field(), Some("nextPageToken"));
    /// assert_eq!(Cursor::PageNumber.token_field(), None);
    /// ```
    #[must_use]
    pub const fn token_field(self) -> Option<&'static str> {
        match self {
            Self::NextPageToken => Some("next_page_token"),
            Self::PageToken => Some("nextPageToken"),
            Self::PageNumber | Self::StartIndex => None,
        }
    }
}

/// Zoom's rate-limit label. The account's plan defines how many requests each label allows per second or minute, and
/// per day.
///
/// [`Plan`](crate::rate_limit::Plan) lists the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimit {
    /// The highest limit.
    Light,
    /// A lower limit than [`Light`](Self::Light).
    Medium,
    /// A lower limit than [`Medium`](Self::Medium). On paid plans, shares its daily limit with
    /// [`ResourceIntensive`](Self::ResourceIntensive).
    Heavy,
    /// The lowest limit, a few requests per minute.
    ResourceIntensive,
}

impl fmt::Display for RateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Light => "Light",
            Self::Medium => "Medium",
            Self::Heavy => "Heavy",
            Self::ResourceIntensive => "Resource-intensive",
        })
    }
}
