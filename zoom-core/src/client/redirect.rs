//! Decides which redirects are followed, and with which headers. This module sends nothing itself.
//!
//! A redirect of a call is an error, because the token must not be sent to another host. There are two exceptions. A
//! download follows redirects to any host, without the token: Zoom redirects it to a storage host with a signed URL. An
//! upload to a file host follows a redirect to another of Zoom's hosts with the token, as Zoom's documentation of these
//! operations requires.

use http::{
    HeaderMap, Method, Response, StatusCode,
    header::{AUTHORIZATION, IF_RANGE, LOCATION, RANGE, USER_AGENT},
};

use crate::{
    body::Body,
    decode::ResponseKind,
    encode::{EncodedRequest, origin::Origin},
    endpoint::operation::{Base, Operation},
};

/// The maximum number of redirects of one call.
pub(crate) const LIMIT: usize = 10;

/// The redirects that are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// No redirect.
    Reject,
    /// Redirects to any host, without the token: for downloads.
    WithoutToken,
    /// Redirects to Zoom's hosts, with the token: for uploads.
    AmongZoomHosts,
}

impl Rule {
    pub(crate) fn of(operation: &Operation, response: ResponseKind) -> Self {
        match operation.base {
            // A download may also be received as bytes in memory.
            _ if [operation.response, response].contains(&ResponseKind::Stream) => Self::WithoutToken,
            Base::FileApi | Base::File => Self::AmongZoomHosts,
            Base::Api | Base::Root => Self::Reject,
        }
    }

    /// Returns the request to send after `sent`, if `response` is a redirect to follow.
    pub(crate) fn next(self, sent: EncodedRequest, response: &Response<Body>) -> Option<EncodedRequest> {
        const FOLLOWED: [StatusCode; 5] = [
            StatusCode::MOVED_PERMANENTLY,
            StatusCode::FOUND,
            StatusCode::SEE_OTHER,
            StatusCode::TEMPORARY_REDIRECT,
            StatusCode::PERMANENT_REDIRECT,
        ];
        if self == Self::Reject || !FOLLOWED.contains(&response.status()) {
            return None;
        }
        let from = sent.base.origin();
        let to = from.join(response.headers().get(LOCATION)?.to_str().ok()?)?;
        // Plain http is allowed only among servers on this machine.
        if !to.origin().is_private() || (from.is_https() && !to.origin().is_https()) {
            return None;
        }
        let method = sent.method().clone();
        let is_read = [Method::GET, Method::HEAD].contains(&method);
        let keeps_method =
            [StatusCode::TEMPORARY_REDIRECT, StatusCode::PERMANENT_REDIRECT].contains(&response.status());
        match self {
            Self::Reject => None,
            // A 307 or 308 requires the request's body to be sent again, but a redirected download is sent without a
            // body.
            Self::WithoutToken if keeps_method && !is_read => None,
            Self::WithoutToken => {
                let method = if is_read { method } else { Method::GET };
                let kept = [USER_AGENT, RANGE, IF_RANGE];
                let kept = kept.into_iter().filter_map(|name| Some((name.clone(), sent.headers.get(name)?.clone())));
                EncodedRequest::to(method, &to, kept.collect(), Body::empty()).ok()
            }
            // A 303 requires a GET, which would drop the file.
            Self::AmongZoomHosts if response.status() == StatusCode::SEE_OTHER || !takes_token(from, to.origin()) => {
                None
            }
            Self::AmongZoomHosts => EncodedRequest::to(method, &to, without_token(sent.headers), sent.body).ok(),
        }
    }
}

/// Removes the credential. The client adds it again.
fn without_token(mut headers: HeaderMap) -> HeaderMap {
    headers.remove(AUTHORIZATION);
    headers
}

/// Returns whether a token that was sent to `from` may be sent to `to`: the same server, one of Zoom's hosts, or
/// another server on this machine if `from` is on this machine.
fn takes_token(from: &Origin, to: &Origin) -> bool {
    to.is_zoom() || from == to || (from.is_loopback() && to.is_loopback())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::encode::origin::AbsoluteUrl;

    fn next(rule: Rule, from: &str, status: u16, location: &str) -> Option<EncodedRequest> {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer secret"));
        headers.insert(RANGE, HeaderValue::from_static("bytes=5-"));
        let sent =
            EncodedRequest::to(Method::POST, &AbsoluteUrl::parse(from).unwrap(), headers, Body::from("body")).unwrap();
        let response = Response::builder().status(status).header(LOCATION, location).body(Body::empty()).unwrap();
        rule.next(sent, &response)
    }

    #[test]
    fn redirects_follow_their_rule_and_drop_the_token() {
        use Rule::{AmongZoomHosts, Reject, WithoutToken};
        const FILE_API: &str = "https://fileapi.zoom.us/v2/files?a=b";
        for (rule, from, status, location, expected) in [
            (Reject, FILE_API, 302, "https://api.zoom.us/x", None),
            (AmongZoomHosts, FILE_API, 302, "https://us01.zoom.us/x?y=1", Some("https://us01.zoom.us/x?y=1")),
            (AmongZoomHosts, FILE_API, 307, "/other#end", Some("https://fileapi.zoom.us/other")),
            (AmongZoomHosts, FILE_API, 308, "https://a.zoomgov.com/x", Some("https://a.zoomgov.com/x")),
            (AmongZoomHosts, FILE_API, 303, "https://us01.zoom.us/x", None),
            (AmongZoomHosts, FILE_API, 200, "https://us01.zoom.us/x", None),
            (AmongZoomHosts, FILE_API, 302, "https://evilzoom.us/x", None),
            (AmongZoomHosts, FILE_API, 302, "https://zoom.us.evil.com/x", None),
            (AmongZoomHosts, FILE_API, 302, "https://zoom.us@evil.com/x", None),
            (AmongZoomHosts, FILE_API, 302, "http://us01.zoom.us/x", None),
            (AmongZoomHosts, FILE_API, 302, "http://127.0.0.1/x", None),
            (AmongZoomHosts, FILE_API, 302, "ftp://us01.zoom.us/x", None),
            (AmongZoomHosts, FILE_API, 302, "", None),
            (AmongZoomHosts, FILE_API, 302, "other", None),
            (AmongZoomHosts, FILE_API, 302, "//us01.zoom.us/x", None),
            (AmongZoomHosts, FILE_API, 302, "/\\evil.com/x", None),
            (AmongZoomHosts, FILE_API, 302, "https://evil.com\\.zoom.us/x", None),
            (WithoutToken, FILE_API, 302, "http://127.1/x", None),
            (AmongZoomHosts, "http://127.0.0.1:1/v2/files", 302, "http://127.0.0.1:2/x", Some("http://127.0.0.1:2/x")),
            (AmongZoomHosts, "http://127.0.0.1:1/v2/files", 302, "http://example.com/x", None),
            (AmongZoomHosts, "https://proxy.example:8443/v2", 302, "https://proxy.example/x", None),
            (AmongZoomHosts, "https://proxy.example/v2", 302, "/x", Some("https://proxy.example/x")),
            (
                WithoutToken,
                FILE_API,
                302,
                "https://storage.example/x?sig=%2F",
                Some("https://storage.example/x?sig=%2F"),
            ),
            (WithoutToken, FILE_API, 307, "https://storage.example/x", None),
            (WithoutToken, FILE_API, 302, "http://storage.example/x", None),
            (WithoutToken, FILE_API, 302, "http://127.0.0.1/x", None),
            (WithoutToken, "http://127.0.0.1:1/x", 302, "http://localhost:2/x", Some("http://localhost:2/x")),
        ] {
            let next = next(rule, from, status, location);
            assert_eq!(next.as_ref().map(EncodedRequest::url), expected, "{rule:?} {status} {location}");
            let Some(next) = next else { continue };
            assert_eq!(next.headers.get(AUTHORIZATION), None);
            assert_eq!(next.headers.get(RANGE).unwrap(), "bytes=5-");
            let (method, body) = if rule == AmongZoomHosts { (Method::POST, "body") } else { (Method::GET, "") };
            assert_eq!((next.method(), &next.body.as_bytes().unwrap()[..]), (&method, body.as_bytes()));
        }
    }
}
