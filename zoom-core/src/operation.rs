//! What is known of an endpoint without calling it: plain static data, written by `#[zoom_endpoint]`.

use std::fmt;

use crate::decode::Answer;

/// An endpoint as declared.
///
/// # Examples
///
/// ```
/// use zoom_core::{Place, RateLimit, zoom_endpoint};
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
/// assert_eq!((operation.params[0].place, operation.params[0].doc), (Place::Path, "The user."));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The struct's name.
    pub name: &'static str,
    /// The method.
    pub method: http::Method,
    /// The path template as declared, as in `/users/<user_id>/token`.
    pub path: &'static str,
    /// The parameters, in the order declared.
    pub params: &'static [Param],
    /// The parameters of each group, in the order declared: `#[query(flatten)]`.
    pub groups: &'static [&'static [Param]],
    /// How the body is written; `None` where there is none.
    pub body: Option<BodyFormat>,
    /// The base URL that the path is appended to.
    pub base: Base,
    /// The scopes of which the token needs one.
    pub scopes: &'static [&'static str],
    /// Zoom's rate-limit label.
    pub rate_limit: Option<RateLimit>,
    /// The documented error codes.
    pub errors: &'static [ErrorCode],
    /// How the answer's pages follow each other; `None` where there is one answer.
    pub paginate: Option<Paginate>,
    /// What the answer's body is.
    pub answer: Answer,
    /// Whether the call may be sent again after a fault without acting twice.
    ///
    /// True of GET, HEAD, PUT and DELETE, and of what is declared `idempotent = true`.
    pub idempotent: bool,
    /// Whether the struct is marked `#[deprecated]`.
    pub deprecated: bool,
    /// The struct's documentation, up to its first heading.
    pub doc: &'static str,
}

impl Operation {
    /// All parameters, those of groups included.
    pub fn all_params(&self) -> impl Iterator<Item = &'static Param> + use<> {
        self.params.iter().chain(self.groups.iter().copied().flatten())
    }

    /// The declared meaning of an error, if it is declared.
    #[must_use]
    pub fn meaning(&self, status: http::StatusCode, code: i64) -> Option<&'static str> {
        self.errors
            .iter()
            .find(|error| error.status == status.as_u16() && error.code == code)
            .map(|error| error.meaning)
    }
}

macro_rules! bare {
    ($($method:ident $idempotent:literal,)*) => {$(
        /// A bare operation of this method, which an expansion adds to.
        #[doc(hidden)]
        pub const $method: Operation = Operation {
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
            answer: Answer::Json,
            idempotent: $idempotent,
            deprecated: false,
            doc: "",
        };
    )*};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Param {
    /// The field's name.
    pub name: &'static str,
    /// The name that is sent; for a path parameter the placeholder's, for a whole body the field's.
    pub wire_name: &'static str,
    /// Where it is sent.
    pub place: Place,
    /// Whether a call can't be made without it.
    pub required: bool,
    /// How a value or a list is written.
    pub style: Style,
    /// What a value is, as far as the field's type says it.
    pub kind: Kind,
    /// The field's documentation.
    pub doc: &'static str,
}

/// Where a parameter is sent, and how a value or a list is written there.
pub(crate) type At = (Place, Style);

/// The parameters of a declaration, column by column; what is not text is a letter, or `!` where it is required. The
/// compiler looks long at each call and at each value that is put together, and there are thousands of parameters.
#[doc(hidden)]
#[must_use]
pub const fn params<const N: usize>(
    names: [&'static str; N],
    wire_names: [&'static str; N],
    places: &[u8; N],
    required: &[u8; N],
    kinds: &[u8; N],
    docs: [&'static str; N],
) -> [Param; N] {
    let (place, style) = at(b'B');
    let mut params = [Param { name: "", wire_name: "", place, required: false, style, kind: Kind::Any, doc: "" }; N];
    let mut n = 0;
    while n < N {
        let (place, style) = at(places[n]);
        let (required, kind) = (is_required(required[n]), kind(kinds[n]));
        params[n] = Param { name: names[n], wire_name: wire_names[n], place, required, style, kind, doc: docs[n] };
        n += 1;
    }
    params
}

/// The parameters, with what the type of one says of its place in the path.
#[doc(hidden)]
#[must_use]
pub const fn placed<const N: usize>(mut params: [Param; N], n: usize, (place, style): At) -> [Param; N] {
    (params[n].place, params[n].style) = (place, style);
    params
}

// A letter that is not known here is an error of the compiler's, for these are evaluated where a declaration stands.
#[expect(clippy::panic, reason = "the letters are zoom-macros'")]
const fn at(letter: u8) -> At {
    match letter {
        b'P' => (Place::Path, Style::Repeated),
        b'Q' => (Place::Query, Style::Repeated),
        b',' => (Place::Query, Style::Comma),
        b'H' => (Place::Header, Style::Repeated),
        b'M' => (Place::Member, Style::Repeated),
        b'F' => (Place::FormField, Style::Repeated),
        b'T' => (Place::Part, Style::Repeated),
        b'U' => (Place::File, Style::Repeated),
        b'B' => (Place::Body, Style::Repeated),
        _ => panic!("no place has this letter"),
    }
}

#[expect(clippy::panic, reason = "the letters are zoom-macros'")]
const fn is_required(letter: u8) -> bool {
    match letter {
        b'!' => true,
        b' ' => false,
        _ => panic!("a parameter is required, `!`, or it is not"),
    }
}

#[expect(clippy::panic, reason = "the letters are zoom-macros'")]
const fn kind(letter: u8) -> Kind {
    match letter {
        b'T' => Kind::Text,
        b'W' => Kind::Whole,
        b'N' => Kind::Number,
        b'B' => Kind::Bool,
        b'A' => Kind::Any,
        _ => panic!("no kind has this letter"),
    }
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
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

/// What the value of a parameter is, as far as the name of its type says it.
///
/// # Examples
///
/// ```
/// use zoom_core::{Kind, zoom_endpoint};
///
/// #[zoom_endpoint(POST "/users/<user_id>/meetings")]
/// struct CreateMeeting {
///     user_id: String,
///     topic: Option<String>,
///     duration: Option<u32>,
///     settings: Option<zoom_core::Value>,
/// }
///
/// let kinds: Vec<Kind> = CreateMeeting::OPERATION.params.iter().map(|param| param.kind).collect();
/// assert_eq!(kinds, [Kind::Text, Kind::Text, Kind::Whole, Kind::Any]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A list, an object, a value of an enum, or of a type that is not known.
    Any,
    /// Text: `String`, `&str`.
    Text,
    /// A whole number, as of `u32`.
    Whole,
    /// A number: `f64`, `f32`.
    Number,
    /// True or false.
    Bool,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyFormat {
    /// JSON: an object of members, or one value.
    Json,
    /// A form: `application/x-www-form-urlencoded`.
    Form,
    /// Parts: `multipart/form-data`.
    Multipart,
    /// Bytes as they are, of this content type.
    Raw(&'static str),
}

/// How a value or a list of values is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// The pair is repeated: `id=1&id=2`.
    Repeated,
    /// One pair, its values parted by commas: `id=1,2`.
    Comma,
    /// By the rule of meeting UUIDs: some are percent-encoded twice. See [`MeetingUuid`](crate::MeetingUuid).
    Uuid,
}

/// Which of Zoom's base URLs a path is appended to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// `https://api.zoom.us/v2`, where nearly all operations are.
    Api,
    /// `https://api.zoom.us`, for SCIM and GraphQL.
    Root,
    /// `https://fileapi.zoom.us/v2`, for most uploads.
    FileApi,
    /// `https://file.zoom.us/v2`, for the chat's uploads.
    File,
}

/// How the pages of an answer follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paginate {
    /// The field of the answer's type that holds the items.
    pub items: &'static str,
    /// What tells the next page.
    pub cursor: Cursor,
    /// The wire name of the parameter that the cursor is sent in: of the query, or a member of the body.
    pub param: &'static str,
}

impl Paginate {
    /// Which of an answer's lists holds the items, by their names as they are sent: the one that is named as the field is,
    /// but for letters' case and underscores; or else the only one.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{Cursor, Paginate};
    ///
    /// let paginate = Paginate { items: "log_entries", cursor: Cursor::PageNumber, param: "page_number" };
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

/// What is the same in `next_page_token` and `nextPageToken`.
fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase())
}

/// What tells the next page of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cursor {
    /// The answer's `next_page_token`, as in most of Zoom's API.
    NextPageToken,
    /// The answer's `nextPageToken`, as in calendar and mail.
    PageToken,
    /// The number of the page, from 1.
    PageNumber,
    /// The number of the first item, from 1, as in SCIM.
    StartIndex,
}

impl Cursor {
    /// Whether it goes by how many items there were.
    pub(crate) const fn counts_items(self) -> bool {
        matches!(self, Self::PageNumber | Self::StartIndex)
    }

    /// The field of an answer that a fault of the cursor is told at.
    pub(crate) const fn answer_field(self) -> &'static str {
        match self {
            Self::NextPageToken => "next_page_token",
            Self::PageToken => "nextPageToken",
            Self::PageNumber => "page_number",
            Self::StartIndex => "startIndex",
        }
    }
}

/// Zoom's rate-limit label, which stands for a number of requests a second and a day by the account's plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimit {
    /// The most requests.
    Light,
    /// Fewer.
    Medium,
    /// Fewer still; shares its daily limit with [`ResourceIntensive`](Self::ResourceIntensive).
    Heavy,
    /// A few a minute.
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

/// A documented error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCode {
    /// The HTTP status that it comes with.
    pub status: u16,
    /// Zoom's code.
    pub code: i64,
    /// What it means for this operation.
    pub meaning: &'static str,
}
