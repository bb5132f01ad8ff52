//! Where requests go: a base URL that was parsed once, and the hosts of Zoom's environments.

use std::{fmt, sync::Arc};

use bytes::{Buf as _, Bytes};
use http::uri::{self, Authority, PathAndQuery, Scheme, Uri};
use url::{Host, Url};

use crate::error::InvalidRequest;

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

#[derive(PartialEq, Eq)]
struct Parts {
    /// Without a slash at the end, so that a template can follow.
    text: String,
    url: Url,
    /// The part of the text that comes before the path: scheme, host and port.
    origin_len: usize,
    scheme: Scheme,
    authority: Authority,
}

impl BaseUrl {
    /// Reads an absolute `http` or `https` URL. A slash at its end is dropped.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] if it is not such a URL, or has a user name, a password, a query or a fragment.
    pub fn parse(text: &str) -> Result<Self, InvalidRequest> {
        let refuse =
            |reason: &str| InvalidRequest::new("base_url", format!("{reason}, as in `https://api.zoom.us/v2`"));
        let mut url = Url::parse(text).map_err(|error| refuse(&format!("is not a URL ({error}); write it whole")))?;
        if !matches!(url.scheme(), "https" | "http") {
            return Err(refuse("must begin with `https://`"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refuse("must not carry a user name or a password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refuse("must end with its path: no `?` and no `#`"));
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        let text = url.as_str().trim_end_matches('/').to_owned();
        let origin_len = text.len() - url.path().trim_end_matches('/').len();
        let origin = Uri::try_from(&text[..origin_len]).map(Uri::into_parts);
        let Ok(uri::Parts { scheme: Some(scheme), authority: Some(authority), .. }) = origin else {
            return Err(refuse("names a host that HTTP can't: check it"));
        };
        Ok(Self(Arc::new(Parts { text, url, origin_len, scheme, authority })))
    }

    /// The URL without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The parsed URL.
    pub(crate) fn as_url(&self) -> &Url {
        &self.0.url
    }

    /// The part of the text that comes before the path: scheme, host and port.
    pub(crate) fn origin_len(&self) -> usize {
        self.0.origin_len
    }

    /// A URL that begins with this one, as the `http` crate's type. Only what follows the host is parsed.
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

    /// Whether a bearer token may be sent there: over `https`, or to this machine itself.
    pub(crate) fn may_carry_bearer(&self) -> bool {
        is_private(&self.0.url)
    }
}

/// Whether nobody else reads what is sent there: it goes over `https`, or over `http` to this machine itself.
pub(crate) fn is_private(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether it is a host of Zoom's, over `https` on its usual port. Whole labels count: `evilzoom.us` is none.
pub(crate) fn is_zoom(url: &Url) -> bool {
    let of =
        |host: &str, domain: &str| host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let is_host = |host: &str| of(host, "zoom.us") || of(host, "zoomgov.com");
    url.scheme() == "https" && url.port().is_none() && url.domain().is_some_and(is_host)
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
    type Err = InvalidRequest;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_kept_without_a_slash_at_its_end() {
        for (given, text, origin_len) in [
            ("https://api.zoom.us/v2", "https://api.zoom.us/v2", 19),
            ("https://api.zoom.us/v2/", "https://api.zoom.us/v2", 19),
            ("https://api.zoom.us", "https://api.zoom.us", 19),
            ("https://api.zoom.us/", "https://api.zoom.us", 19),
            ("http://127.0.0.1:8080/a/b/", "http://127.0.0.1:8080/a/b", 21),
        ] {
            let base = BaseUrl::parse(given).unwrap();
            assert_eq!((base.as_str(), base.origin_len()), (text, origin_len), "{given}");
        }
    }

    #[test]
    fn a_url_below_it_is_what_the_whole_would_be_parsed_to() {
        let base = BaseUrl::parse("https://api.zoom.us").unwrap();
        for below in ["", "/", "?a=1", "/v2/users?a=%2F", "/v2/a%20b"] {
            let url = format!("{}{below}", base.as_str());
            assert_eq!(base.uri_of(url.clone()).unwrap(), url.parse::<Uri>().unwrap(), "{url}");
        }
        assert!(base.uri_of("https://api.zoom.us/a b".to_owned()).is_err());
    }

    #[test]
    fn what_is_no_base_url_is_refused() {
        for given in ["", "api.zoom.us", "/v2", "ftp://a", "https://u:p@a", "https://a?b", "https://a#b", "mailto:a@b"]
        {
            assert!(BaseUrl::parse(given).is_err(), "{given}");
        }
    }

    #[test]
    fn a_host_of_zooms_is_told_by_whole_labels() {
        for (url, expected) in [
            ("https://zoom.us/x", true),
            ("https://us02web.zoom.us", true),
            ("https://API.ZOOM.US", true),
            ("https://a.zoomgov.com", true),
            ("https://evilzoom.us", false),
            ("https://zoom.us.evil.com", false),
            ("https://zoom.us:8443", false),
            ("http://zoom.us", false),
            ("https://127.0.0.1", false),
        ] {
            assert_eq!(is_zoom(&Url::parse(url).unwrap()), expected, "{url}");
        }
    }

    #[test]
    fn a_bearer_goes_over_https_or_to_loopback() {
        for (given, allowed) in [
            ("https://api.zoom.us", true),
            ("http://api.zoom.us", false),
            ("http://127.0.0.1:1", true),
            ("http://127.9.9.9", true),
            ("http://[::1]:1", true),
            ("http://localhost:3000", true),
            ("http://localhost.evil.com", false),
            ("http://10.0.0.1", false),
        ] {
            assert_eq!(BaseUrl::parse(given).unwrap().may_carry_bearer(), allowed, "{given}");
        }
    }
}
