//! The metadata of an event: plain static data, written by `#[zoom_event]`.

use std::fmt;

use serde::de::DeserializeOwned;

#[cfg(feature = "schema")]
use crate::schema::Type;

/// The separator that an expansion writes between the docs of two fields. No doc comment contains this character.
const SEPARATOR: char = '\u{1f}';

/// The payload of an event: [`#[zoom_event]`](macro@crate::zoom_event) implements it.
///
/// # Examples
///
/// ```
/// use zoom_core::{event::EventPayload, zoom_event};
///
/// /// A user signed in.
/// #[zoom_event("user.signed_in", scopes = ["user:read:admin"])]
/// struct UserSignedIn {
///     /// The account.
///     account_id: Option<String>,
/// }
///
/// let event = UserSignedIn::EVENT;
/// assert_eq!((event.name, event.doc), ("user.signed_in", "A user signed in."));
/// assert_eq!(event.scopes, ["user:read:admin"]);
/// let field = event.fields().next().unwrap();
/// assert_eq!((field.wire_name, field.doc, field.required), ("account_id", "The account.", false));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the payload of an event",
    label = "not `EventPayload`",
    note = "write `#[zoom_event(\"meeting.started\")]` above the struct, with the event's name, or call `payload_as` for a type without this attribute"
)]
pub trait EventPayload: DeserializeOwned {
    /// The event's metadata.
    const EVENT: &'static EventInfo;

    /// Returns the values that `key = …` names, as a JSON array; `None` if the declaration has no `key`.
    ///
    /// Two deliveries with the same name, time and key are the same event.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{event::EventPayload, zoom_event};
    ///
    /// #[zoom_event("user.signed_in", key = "account_id")]
    /// struct UserSignedIn {
    ///     account_id: Option<String>,
    /// }
    ///
    /// let payload = UserSignedIn { account_id: Some("abc".into()) };
    /// assert_eq!(payload.key().as_deref(), Some(r#"["abc"]"#));
    /// ```
    fn key(&self) -> Option<String> {
        None
    }
}

/// The declared metadata of an event. Later versions may add fields.
///
/// For a handwritten [`EventPayload`] implementation, begin with [`EventInfo::new`].
///
/// # Examples
///
/// ```
/// use zoom_core::event::EventInfo;
///
/// static PING: EventInfo = EventInfo { doc: "A heartbeat.", ..EventInfo::new("app.ping") };
/// assert_eq!(PING.name, "app.ping");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventInfo {
    /// The event's name, such as `meeting.started`.
    pub name: &'static str,
    /// The struct's documentation, up to its first heading.
    pub doc: &'static str,
    /// The scopes; the app needs at least one of them.
    pub scopes: &'static [&'static str],
    /// The paths of the values that identify an event, such as `object.uuid`.
    pub key: &'static [&'static str],
    /// Whether the struct is marked `#[deprecated]`.
    pub deprecated: bool,
    /// The type of the payload, which is an object; [`Type::Any`] for a handwritten implementation. An event is a
    /// request that Zoom makes, so the schema that [`Type::to_request_json_schema`] returns requires the members that
    /// are always sent.
    #[cfg(feature = "schema")]
    pub payload: Type,
    /// The members of the payload, in columns.
    #[doc(hidden)]
    pub __fields: Fields,
}

impl EventInfo {
    /// Creates the metadata of an event without documentation, fields or scopes.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::event::EventInfo;
    /// const PING: EventInfo = EventInfo::new("app.ping");
    /// assert_eq!((PING.doc, PING.fields().count()), ("", 0));
    /// ```
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            doc: "",
            scopes: &[],
            key: &[],
            deprecated: false,
            #[cfg(feature = "schema")]
            payload: Type::Any,
            __fields: Fields { names: &[], required: &[], docs: "" },
        }
    }

    /// Returns the payload's members in declaration order, without those that an `#[extra]` field keeps.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{event::EventPayload, zoom_event};
    ///
    /// #[zoom_event("user.signed_in", rename_all = "camelCase")]
    /// struct UserSignedIn {
    ///     #[required]
    ///     account_id: String,
    ///     client_type: Option<String>,
    /// }
    ///
    /// let names: Vec<&str> = UserSignedIn::EVENT.fields().map(|field| field.wire_name).collect();
    /// assert_eq!(names, ["accountId", "clientType"]);
    /// ```
    pub fn fields(&self) -> impl Iterator<Item = EventField> + use<> {
        let Fields { names, required, docs } = self.__fields;
        let columns = names.iter().zip(required).zip(docs.split(SEPARATOR));
        columns.map(|((wire_name, required), doc)| EventField { wire_name, doc, required: *required != b' ' })
    }
}

/// A member of an event's payload: see [`EventInfo::fields`].
///
/// # Examples
///
/// ```
/// use zoom_core::{event::{EventField, EventPayload}, zoom_event};
///
/// #[zoom_event("user.signed_in")]
/// struct UserSignedIn {
///     /// The account.
///     #[required]
///     account_id: String,
/// }
///
/// let field: EventField = UserSignedIn::EVENT.fields().next().unwrap();
/// assert!(field.required && field.doc == "The account.");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventField {
    /// The name that is sent.
    pub wire_name: &'static str,
    /// The field's documentation.
    pub doc: &'static str,
    /// Whether the event always contains the member. With `#[required]`, a payload without it can't be read. With
    /// `#[required(sent)]` or `#[required(new)]`, Zoom documents that the member is always sent, but a payload without
    /// it can be read.
    pub required: bool,
}

/// The members of a payload in columns, which compile faster than one struct literal for each member: wire names; `!`,
/// `n` or a blank in `required`; and docs with separators between them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fields {
    names: &'static [&'static str],
    required: &'static [u8],
    docs: &'static str,
}

impl Fields {
    /// Creates the columns.
    #[must_use]
    pub const fn new(names: &'static [&'static str], required: &'static [u8], docs: &'static str) -> Self {
        Self { names, required, docs }
    }
}

impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.names).finish()
    }
}
