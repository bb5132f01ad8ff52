//! A call as a limiter sees it.

use std::{borrow::Cow, fmt};

use percent_encoding::percent_decode_str;

use crate::{encode::EncodedRequest, endpoint::operation::Operation};

/// A call that a [`RateLimiter`](super::RateLimiter) has to decide about: its operation, and the account, user or
/// meeting it is for.
///
/// The account, user and meeting are read from the request only when a limiter asks for them; otherwise, they cost
/// nothing.
///
/// # Examples
///
/// ```
/// use zoom_core::{encode::RequestEncoder, rate_limit::LimitedCall, zoom_endpoint, BaseUrl, Endpoint};
///
/// #[zoom_endpoint(GET "/accounts/<account_id>/users/<user_id>", rate_limit = Light)]
/// struct GetUser {
///     account_id: String,
///     user_id: String,
/// }
///
/// let request = GetUser::new("ab12", "ann@example.com");
/// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
/// let mut encoder = RequestEncoder::new(&base);
/// request.encode(&mut encoder)?;
/// let encoded = encoder.finish()?;
///
/// let call = LimitedCall::new(GetUser::OPERATION).with_request(&encoded);
/// assert_eq!(call.account().as_deref(), Some("ab12"));
/// assert_eq!(call.user().as_deref(), Some("ann@example.com"));
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct LimitedCall<'a> {
    operation: &'static Operation,
    request: Option<&'a EncodedRequest>,
}

impl<'a> LimitedCall<'a> {
    /// Creates a call with only its operation, for tests of a limiter.
    #[must_use]
    #[inline]
    pub const fn new(operation: &'static Operation) -> Self {
        Self { operation, request: None }
    }

    /// Sets the call's request, which must be for the call's operation. Without it, [`account`](Self::account),
    /// [`user`](Self::user) and [`meeting`](Self::meeting) return `None`.
    #[must_use]
    pub const fn with_request(mut self, request: &'a EncodedRequest) -> Self {
        self.request = Some(request);
        self
    }

    /// Creates the call of an operation. `request` is `None` if the request was sent without a copy being kept.
    #[inline]
    pub(crate) const fn of(operation: &'static Operation, request: Option<&'a EncodedRequest>) -> Self {
        Self { operation, request }
    }

    /// Returns the metadata of the operation that is called.
    #[must_use]
    #[inline]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the sub-account that a master account makes the call for: the value of `<account_id>` in a path that
    /// begins with `/accounts/<account_id>`. Returns `None` for other paths, and for `me`.
    #[must_use]
    pub fn account(&self) -> Option<Cow<'a, str>> {
        if !self.operation.path.starts_with("/accounts/<") {
            return None;
        }
        self.path_value(&["account_id", "accountId"]).filter(|account| account != "me")
    }

    /// Returns the user that the call is for: the value of `<user_id>` or `<userId>` in the path, decoded. It may be an
    /// id, an email address, or `me` for the owner of the token.
    #[must_use]
    pub fn user(&self) -> Option<Cow<'a, str>> {
        self.path_value(&["user_id", "userId"])
    }

    /// Returns the meeting or webinar that the call is for: the decoded value of `<meeting_id>` or `<webinar_id>`, or
    /// of the same name in camel case, in the path.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, rate_limit::LimitedCall, zoom_endpoint, BaseUrl, Endpoint};
    ///
    /// #[zoom_endpoint(PATCH "/meetings/<meeting_id>" -> (), rate_limit = Light)]
    /// struct UpdateMeeting {
    ///     meeting_id: u64,
    /// }
    ///
    /// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    /// let mut encoder = RequestEncoder::new(&base);
    /// UpdateMeeting::new(85746065432).encode(&mut encoder)?;
    /// let encoded = encoder.finish()?;
    /// let call = LimitedCall::new(UpdateMeeting::OPERATION).with_request(&encoded);
    /// assert_eq!(call.meeting().as_deref(), Some("85746065432"));
    /// assert_eq!(call.user(), None);
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn meeting(&self) -> Option<Cow<'a, str>> {
        self.path_value(&["meeting_id", "meetingId", "webinar_id", "webinarId"])
    }

    /// Returns the body as it is sent, if it is in memory.
    pub(super) fn body(&self) -> Option<&'a [u8]> {
        self.request?.body.as_bytes().map(AsRef::as_ref)
    }

    /// Returns the decoded value of the last of these placeholders that the path contains.
    fn path_value(&self, names: &[&str]) -> Option<Cow<'a, str>> {
        let path = self.request?.path();
        // A base URL may contain a path, so segments are counted from the end. A value is always one segment.
        let mut segments = self.operation.path.rsplit('/').zip(path.rsplit('/'));
        let (_, value) = segments.find(|(declared, _)| {
            let name = declared.strip_prefix('<').and_then(|name| name.strip_suffix('>'));
            name.is_some_and(|name| names.contains(&name))
        })?;
        percent_decode_str(value).decode_utf8().ok()
    }
}

/// Omits the request, which contains personal data.
impl fmt::Debug for LimitedCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LimitedCall").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}
