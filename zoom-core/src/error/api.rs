//! An error response from Zoom.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{
    display::{Name, OneLine, OperationPrefix, without_period},
    recovery::Recovery,
    redact::Redactor,
};

/// An error response from Zoom, with its complete contents.
///
/// `Display` writes one line with the operation, the status, the code, Zoom's message and the declared meaning of the
/// code. `Debug` shows the same parts. Both write at most 4 KiB, however long the text from Zoom is; the accessors
/// return the complete text. The headers and the body are available only through [`headers`](Self::headers) and
/// [`body`](Self::body).
///
/// # Examples
///
/// ```
/// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Error};
///
/// #[zoom_endpoint(POST "/users", errors = [(409, 1005, USER_EXISTS = "the email address belongs to a user")])]
/// struct CreateUser {
///     email: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Error> {
/// # let zoom = MemoryTransport::new(|_| {
/// #     let body = r#"{"code":1005,"message":"User already in the account: ann@example.com."}"#;
/// #     http::Response::builder().status(409).header("x-zm-trackingid", "v=2.0;rid=WEB_1").body(body).unwrap()
/// # });
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// if let Err(Error::Api(error)) = CreateUser::new("ann@example.com").send(&client).await {
///     assert_eq!((error.operation(), error.status().as_u16(), error.code()), ("CreateUser", 409, Some(1005)));
///     assert_eq!(error.message(), Some("User already in the account: ann@example.com."));
///     assert_eq!(error.meaning(), Some("the email address belongs to a user"));
///     // For a ticket with Zoom's support team.
///     assert_eq!(error.tracking_id(), Some("v=2.0;rid=WEB_1"));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(thiserror::Error)]
#[error("{}", Message(.0))]
pub struct ApiError(Box<ApiErrorParts>);

pub(crate) struct ApiErrorParts {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) code: Option<i64>,
    /// A code that is not a number. Zoom's own codes are numbers; those of a storage host are not.
    pub(crate) code_text: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) field_errors: Vec<FieldError>,
    pub(crate) meaning: Option<&'static str>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// An error in one field of the request, according to Zoom.
///
/// # Examples
///
/// ```
/// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Error};
///
/// #[zoom_endpoint(POST "/users/<user_id>/meetings")]
/// struct CreateMeeting {
///     user_id: String,
///     duration: i64,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Error> {
/// # let zoom = MemoryTransport::new(|_| {
/// #     let body = r#"{"code":300,"message":"Validation Failed.","errors":[{"field":"duration","message":"Invalid field."}]}"#;
/// #     http::Response::builder().status(400).body(body).unwrap()
/// # });
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let Err(Error::Api(error)) = CreateMeeting::new("me", -1).send(&client).await else { panic!() };
/// for error in error.field_errors() {
///     assert_eq!((error.field.as_str(), error.message.as_str()), ("duration", "Invalid field."));
/// }
/// # assert_eq!(error.field_errors().len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The field's wire name; empty if Zoom does not name the field.
    pub field: String,
    /// Zoom's message.
    pub message: String,
}

impl ApiError {
    pub(crate) fn new(parts: ApiErrorParts) -> Self {
        Self(Box::new(parts))
    }

    pub(super) fn redacted(mut self, secrets: &Redactor) -> Self {
        let ApiErrorParts { code_text, message, field_errors, headers, .. } = &mut *self.0;
        secrets.hide_in(code_text);
        secrets.hide_in(message);
        for FieldError { field, message } in field_errors {
            secrets.hide(field);
            secrets.hide(message);
        }
        if let Some(shown) = tracking_id(headers) {
            let mut id = shown.to_owned();
            secrets.hide(&mut id);
            if id != shown
                && let Ok(id) = HeaderValue::try_from(id)
            {
                headers.insert(TRACKING_ID, id);
            }
        }
        self
    }

    /// Returns the name of the operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Returns Zoom's error code, or `None` if the body is empty or not Zoom's JSON.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }

    /// Returns Zoom's message. If it quotes a secret of the request, the secret is replaced with `[redacted]`.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Returns the errors in individual fields of the request, which mostly accompany code 300.
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        &self.0.field_errors
    }

    /// Returns the meaning of this status and code according to the declaration's `errors`.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        self.0.meaning
    }

    /// Returns the scopes named by Zoom if it rejected the call because the token has none of them. The token needs
    /// only one: add it to the app, and get a new token. A scope is not added to tokens that have already been issued.
    ///
    /// Zoom names the scopes only in its message, with several codes (4711, 4700, 104). The result is empty if it names
    /// none.
    #[must_use]
    pub fn missing_scopes(&self) -> Vec<&str> {
        self.message().map(scopes_in).unwrap_or_default()
    }

    /// Returns whether Zoom accepts the token but rejects the call, because a scope or a permission (code 200) is
    /// missing.
    pub(super) fn lacks_permission(&self) -> bool {
        matches!(self.code(), Some(200 | 4700 | 4711)) || !self.missing_scopes().is_empty()
    }

    /// Returns the tracking ID (`x-zm-trackingid`), which lets Zoom's support team find this call.
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        tracking_id(&self.0.headers)
    }

    /// Returns all headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Returns the body of the response, unchanged.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    pub(super) fn recovery(&self) -> Recovery {
        match self.0.status.as_u16() {
            429 => Recovery::NotActedOn,
            408 | 500 | 502 | 503 | 504 => Recovery::MaybeActedOn,
            _ => Recovery::Never,
        }
    }
}

/// Returns the scopes in the brackets of `… does not contain scopes:[user:read:user, user:read:user:admin].`
fn scopes_in(message: &str) -> Vec<&str> {
    let list = message.split_once("scopes:").and_then(|(_, rest)| rest.trim_start().strip_prefix('['));
    let list = list.and_then(|list| list.split_once(']')).map_or("", |(list, _)| list);
    // Some messages contain the scopes in quotes.
    list.split([',', ' ', '"', '\'', '\\']).filter(|scope| !scope.is_empty()).collect()
}

const TRACKING_ID: &str = "x-zm-trackingid";

/// Returns the tracking id of a response, if its header is readable text.
pub(crate) fn tracking_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(TRACKING_ID).and_then(|value| value.to_str().ok())
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.0.operation)
            .field("status", &self.0.status)
            .field("code", &self.0.code)
            .field("code_text", &self.0.code_text.as_deref().map(Name))
            .field("message", &self.0.message.as_deref().map(OneLine))
            .field("field_errors", &FieldErrors(&self.0.field_errors))
            .field("meaning", &self.0.meaning)
            .field("tracking_id", &self.tracking_id().map(Name))
            .finish_non_exhaustive()
    }
}

/// The maximum number of bytes of field errors in a message.
const FIELD_ERRORS_LIMIT: usize = 1024;

/// The space that one field error needs in addition to its text, in bytes: `{:#?}` writes it on four indented lines.
const FIELD_ERROR_OVERHEAD: usize = 96;

/// The first field errors and the number of the others.
struct FieldErrors<'a>(&'a [FieldError]);

impl FieldErrors<'_> {
    /// Calls `each` with each error that fits, and returns the number of errors that don't.
    fn each(&self, mut each: impl FnMut(Name<'_>, Name<'_>) -> fmt::Result) -> Result<usize, fmt::Error> {
        let mut room = FIELD_ERRORS_LIMIT;
        for (index, FieldError { field, message }) in self.0.iter().enumerate() {
            let length = Name(field).to_string().len() + Name(message).to_string().len() + FIELD_ERROR_OVERHEAD;
            let Some(rest) = room.checked_sub(length) else { return Ok(self.0.len() - index) };
            room = rest;
            each(Name(field), Name(without_period(message)))?;
        }
        Ok(0)
    }
}

impl fmt::Display for FieldErrors<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let others = self.each(|field, message| match field.0 {
            "" => write!(f, "; {message}"),
            _ => write!(f, "; `{field}`: {message}"),
        })?;
        if others == 0 { Ok(()) } else { write!(f, "; and {others} more") }
    }
}

impl fmt::Debug for FieldErrors<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        let others = self.each(|field, message| {
            list.entry(&(field, message));
            Ok(())
        })?;
        if others > 0 {
            list.entry(&format_args!("and {others} more"));
        }
        list.finish()
    }
}

struct Message<'a>(&'a ApiErrorParts);

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0;
        write!(f, "{}Zoom returned {}", OperationPrefix(parts.operation), parts.status)?;
        if let Some(code) = parts.code {
            write!(f, ", code {code}")?;
        } else if let Some(code) = &parts.code_text {
            write!(f, ", code {}", Name(code))?;
        }
        if let Some(message) = parts.message.as_deref().map(without_period).filter(|message| !message.is_empty()) {
            write!(f, ": {}", OneLine(message))?;
        }
        write!(f, "{}", FieldErrors(&parts.field_errors))?;
        if let Some(meaning) = parts.meaning {
            write!(f, " ({meaning})")?;
        }
        if parts.status.is_redirection() {
            f.write_str("; the redirect was not followed")?;
        }
        if parts.message.as_deref().is_some_and(|message| !scopes_in(message).is_empty()) {
            f.write_str("; add one of these scopes to the app, and get a new token")?;
        }
        match tracking_id(&parts.headers) {
            Some(id) => write!(f, " [tracking id {}]", Name(id)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_an_error_has_at_most_4_kib_however_much_zoom_says() {
        let long = |text: &str| text.repeat(64 * 1024 / text.len());
        let field = |field: &str, message: String| FieldError { field: field.to_owned(), message };
        let many = |error: FieldError| vec![error; 30_000];
        let headers = || HeaderMap::from_iter([("x-zm-trackingid".parse().unwrap(), long("t").parse().unwrap())]);
        for (message, field_errors) in [
            (long("a"), Vec::new()),
            (long("日"), many(field("f", "m".into()))),
            (long("\u{1b}"), vec![field(&long("f"), long("m"))]),
            ("m".into(), many(field("", String::new()))),
            ("m".into(), vec![field(&long("é"), long("\n")); 20]),
            (long("scopes:[a]"), many(field("f", "m".into()))),
        ] {
            let error = ApiError::new(ApiErrorParts {
                operation: "CreateMeeting",
                status: StatusCode::BAD_REQUEST,
                code: None,
                code_text: Some(long("c")),
                message: Some(message.clone()),
                field_errors: field_errors.clone(),
                meaning: Some("the meeting is not valid"),
                headers: headers(),
                body: Bytes::new(),
            });
            assert_eq!((error.message(), error.field_errors()), (Some(&*message), &*field_errors), "nothing is lost");
            let error = super::super::RateLimitError::new(None, None, error);
            for text in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
                assert!(text.len() <= 4 * 1024, "{} bytes: {}", text.len(), &text[..200]);
                assert!(text.contains("the meeting is not valid"), "the rest must be kept");
            }
        }
        let errors: Vec<_> = ["a", "b"].map(|name| field(name, "is wrong".into())).into();
        assert_eq!(FieldErrors(&errors).to_string(), "; `a`: is wrong; `b`: is wrong");
        let errors = vec![field("a", "is wrong".into()); 100];
        assert!(FieldErrors(&errors).to_string().ends_with("; and 91 more"), "{}", FieldErrors(&errors));
    }

    #[test]
    fn missing_scopes_are_those_in_the_brackets() {
        for (message, scopes) in [
            ("Invalid access token, does not contain scopes:[user:read:user].", &["user:read:user"][..]),
            ("does not contain scopes:[a:b,a:b:admin, c]", &["a:b", "a:b:admin", "c"]),
            (r#"does not contain scopes: ["a:b", 'a:b:admin']"#, &["a:b", "a:b:admin"]),
            ("does not contain scopes:[]", &[]),
            ("does not contain scopes:[a", &[]),
            ("field [a] is wrong", &[]),
            ("", &[]),
        ] {
            assert_eq!(scopes_in(message), scopes, "{message}");
        }
    }
}
