//! Base URLs, which are parsed once for all requests below them.

use std::{fmt, sync::Arc};

use bytes::{Buf as _, Bytes};
use http::uri::{self, Authority, PathAndQuery, Scheme, Uri};

use super::origin::Origin;
use crate::error::RequestError;

/// A base URL such as `https://api.zoom.us/v2`, to which an endpoint's path is appended. Cheap to clone.
///
/// # Examples
///
/// ```
/// use zoom_core::BaseUrl;
///
/// let base = BaseUrl::parse("https://api.zoom.us/v2/")?;
/// assert_eq!(base.as_str(), "https://api.zoom.us/v2");
/// assert!(BaseUrl::parse("ftp://api.zoom.us").is_err());
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl(Arc<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    /// The URL without a trailing slash, so that a path template can follow.
    text: String,
    /// The length of the part of the text that precedes the path: scheme, host and port.
    origin_len: usize,
    origin: Origin,
    scheme: Scheme,
    authority: Authority,
    /// Whether a token may be sent to this URL over plain `http`.
    allows_http: bool,
    #[cfg(feature = "reqwest")]
    url: reqwest::Url,
    /// The host and the port.
    #[cfg(feature = "otel")]
    server: (Arc<str>, u16),
}

impl BaseUrl {
    /// Parses an absolute `http` or `https` URL. Trailing slashes are dropped.
    ///
    /// The host is an ASCII name (Unicode as `xn--…`) without a trailing dot, an IPv4 address of four numbers, or an
    /// IPv6 address in brackets.
    ///
    /// # Errors
    ///
    /// [`RequestError`] if the text is not such a URL, or if it contains a user name, a password, a query, a fragment,
    /// a `.` or `..` segment, or a character that must be percent-encoded.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        let (origin, path) = Origin::split(text).map_err(invalid)?;
        if path.contains(['?', '#']) {
            return Err(invalid("must end with its path, without `?` and `#`"));
        }
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@%".contains(&byte);
        if !path.bytes().all(is_plain) {
            return Err(invalid("must percent-encode the characters that a path can't contain"));
        }
        // A transport would resolve these segments, and the request would leave the base.
        let is_dots = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
        if path.split('/').any(is_dots) {
            return Err(invalid("must not contain a `.` or `..` segment in its path"));
        }
        Self::new(origin, path.trim_end_matches('/'))
    }

    /// Creates the base of requests to any path of `origin`.
    pub(crate) fn of_origin(origin: Origin) -> Result<Self, RequestError> {
        Self::new(origin, "")
    }

    fn new(origin: Origin, path: &str) -> Result<Self, RequestError> {
        let scheme = if origin.is_https() { Scheme::HTTPS } else { Scheme::HTTP };
        let authority =
            Authority::try_from(origin.authority().to_string()).map_err(|_| invalid("has an invalid host"))?;
        let mut text = origin.to_string();
        let origin_len = text.len();
        text.push_str(path);
        #[cfg(feature = "reqwest")]
        let url = reqwest_url(&text, &origin)?;
        #[cfg(feature = "otel")]
        let server = (authority.host().into(), origin.port());
        Ok(Self(Arc::new(Parts {
            text,
            origin_len,
            origin,
            scheme,
            authority,
            allows_http: false,
            #[cfg(feature = "reqwest")]
            url,
            #[cfg(feature = "otel")]
            server,
        })))
    }

    /// Allows tokens and an app's secret to be sent to this URL over plain `http`, even if it is not on this machine.
    /// Anybody on the network path can read them. This is meant for your own network, such as a network of containers,
    /// and has no effect on Zoom's hosts.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{AccessToken, BaseUrl, Client, Environment};
    ///
    /// let sandbox = BaseUrl::parse("http://sandbox:8080/v2")?.allow_http();
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("sandbox-access-1"))
    ///     .environment(Environment::custom(sandbox))
    ///     .build()?;
    ///
    /// let zoom = BaseUrl::parse("http://api.zoom.us/v2")?.allow_http();
    /// let client = Client::builder().auth(AccessToken::new("token")).environment(Environment::custom(zoom)).build();
    /// assert!(client.is_err());
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn allow_http(self) -> Self {
        Self(Arc::new(Parts { allows_http: true, ..Arc::unwrap_or_clone(self.0) }))
    }

    /// Returns the URL without this suffix of its path, if the path ends with it.
    pub(crate) fn strip_suffix(&self, suffix: &str) -> Option<Result<Self, RequestError>> {
        let base = Self::parse(self.as_str().strip_suffix(suffix)?);
        Some(if self.0.allows_http { base.map(Self::allow_http) } else { base })
    }

    /// Returns the URL without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// Returns whether the URL is that of a Zoom host, over `https` on the default port. Whole labels are compared, so
    /// `evilzoom.us` does not count.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::BaseUrl;
    ///
    /// assert!(BaseUrl::parse("https://api-eu.zoom.us/v2")?.is_zoom());
    /// assert!(!BaseUrl::parse("https://evilzoom.us/v2")?.is_zoom());
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn is_zoom(&self) -> bool {
        self.0.origin.is_zoom()
    }

    /// Returns whether the host is this machine: `localhost`, `127.0.0.0/8` or `[::1]`.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::BaseUrl;
    ///
    /// assert!(BaseUrl::parse("http://127.0.0.1:8080/v2")?.is_loopback());
    /// assert!(!BaseUrl::parse("https://api.zoom.us/v2")?.is_loopback());
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.0.origin.is_loopback()
    }

    /// Returns the URL as reqwest's type; it is parsed only once.
    #[cfg(feature = "reqwest")]
    pub(crate) fn as_reqwest(&self) -> &reqwest::Url {
        &self.0.url
    }

    /// Returns the host and the port.
    #[cfg(feature = "otel")]
    pub(crate) fn server(&self) -> (&Arc<str>, u16) {
        (&self.0.server.0, self.0.server.1)
    }

    /// Returns whether this URL and `other` are clones of the same parsed URL.
    #[cfg(test)]
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.0.origin
    }

    /// Returns the length of the part of the text that precedes the path: scheme, host and port.
    pub(crate) fn origin_len(&self) -> usize {
        self.0.origin_len
    }

    /// Returns whether `uri` has the scheme, host and port of this base.
    pub(crate) fn is_origin_of(&self, uri: &Uri) -> bool {
        uri.scheme() == Some(&self.0.scheme) && uri.authority() == Some(&self.0.authority)
    }

    /// Converts a URL that begins with this one to the `http` crate's type. Only the part after the host is parsed.
    pub(crate) fn uri_of(&self, url: String) -> Result<Uri, http::Error> {
        let mut path_and_query = Bytes::from(url);
        path_and_query.advance(self.0.origin_len);
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.0.scheme.clone());
        parts.authority = Some(self.0.authority.clone());
        parts.path_and_query = Some(if path_and_query.is_empty() {
            PathAndQuery::from_static("/")
        } else {
            PathAndQuery::from_maybe_shared(path_and_query)?
        });
        Ok(Uri::from_parts(parts)?)
    }

    /// Returns whether a bearer token may be sent to this URL: over `https`, to this machine, or to an allowed host.
    pub(crate) fn may_carry_bearer(&self) -> bool {
        self.0.origin.is_private() || (self.0.allows_http && !self.0.origin.has_zoom_host())
    }
}

fn invalid(reason: &str) -> RequestError {
    RequestError::new("base_url", format!("{reason}, as in `https://api.zoom.us/v2`"))
}

/// Parses the base with reqwest, which must find the same server.
#[cfg(feature = "reqwest")]
fn reqwest_url(text: &str, origin: &Origin) -> Result<reqwest::Url, RequestError> {
    let url =
        reqwest::Url::parse(text).map_err(|error| invalid(&format!("is not a URL ({error}): write it in full")))?;
    match Origin::split(url.as_str()) {
        Ok((theirs, _)) if theirs == *origin => Ok(url),
        _ => Err(invalid("must have a host that all parsers interpret in the same way")),
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BaseUrl({})", self.0.text)
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text)
    }
}

impl std::str::FromStr for BaseUrl {
    type Err = RequestError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_kept_without_a_slash_at_its_end() {
        for (input, text, origin_len) in [
            ("https://api.zoom.us/v2", "https://api.zoom.us/v2", 19),
            ("https://api.zoom.us/v2/", "https://api.zoom.us/v2", 19),
            ("https://api.zoom.us", "https://api.zoom.us", 19),
            ("https://API.zoom.us:443//", "https://api.zoom.us", 19),
            ("http://127.0.0.1:8080/a/b/", "http://127.0.0.1:8080/a/b", 21),
            ("http://[::1]:1/a", "http://[::1]:1/a", 14),
        ] {
            let base = BaseUrl::parse(input).unwrap();
            assert_eq!((base.as_str(), base.origin_len()), (text, origin_len), "{input}");
        }
    }

    #[test]
    fn a_url_below_a_base_equals_the_whole_url_parsed() {
        let base = BaseUrl::parse("https://api.zoom.us").unwrap();
        for below in ["", "/", "?a=1", "/v2/users?a=%2F", "/v2/a%20b"] {
            let url = format!("{}{below}", base.as_str());
            assert_eq!(base.uri_of(url.clone()).unwrap(), url.parse::<Uri>().unwrap(), "{url}");
        }
        assert!(base.uri_of("https://api.zoom.us/a b".to_owned()).is_err());
    }

    #[test]
    fn an_invalid_base_url_is_rejected() {
        for input in [
            "",
            "api.zoom.us",
            "/v2",
            "ftp://a",
            "https://u:p@a",
            "https://a?b",
            "https://a#b",
            "mailto:a@b",
            "https://a/b c",
            "https://a/b\\c",
            "https://a/../c",
            "https://a/%2E./c",
            "https://a/\u{fc}",
        ] {
            assert_eq!(BaseUrl::parse(input).unwrap_err().parameter(), "base_url", "{input}");
        }
    }

    #[test]
    fn a_bearer_goes_over_https_or_to_loopback() {
        for (input, allowed) in [
            ("https://api.zoom.us", true),
            ("http://api.zoom.us", false),
            ("http://127.0.0.1:1", true),
            ("http://[::1]:1", true),
            ("http://localhost:3000", true),
            ("http://localhost.evil.com", false),
            ("http://10.0.0.1", false),
        ] {
            assert_eq!(BaseUrl::parse(input).unwrap().may_carry_bearer(), allowed, "{input}");
        }
    }

    #[test]
    fn a_bearer_goes_over_http_to_a_host_that_is_allowed_unless_it_is_one_of_zoom() {
        for (input, allowed) in [
            ("http://sandbox:8080/v2", true),
            ("http://10.0.0.1", true),
            ("http://evilzoom.us", true),
            ("http://api.zoom.us/v2", false),
            ("http://zoom.us:8080", false),
            ("http://api.ZOOMGOV.com", false),
        ] {
            let base = BaseUrl::parse(input).unwrap().allow_http();
            assert_eq!(base.may_carry_bearer(), allowed, "{input}");
            assert_eq!(base.as_str(), BaseUrl::parse(input).unwrap().as_str());
        }
        let root = BaseUrl::parse("http://sandbox:8080/v2").unwrap().allow_http().strip_suffix("/v2").unwrap().unwrap();
        assert_eq!((root.as_str(), root.may_carry_bearer()), ("http://sandbox:8080", true));
    }
}
