//! Which redirects are followed, and what goes along: pure decisions, taken by the client.
//!
//! A call's redirect is a refusal, for a token must not be led away. There are two exceptions: a download follows any
//! redirect without the token, since Zoom leads it to a storage host by a signed URL; and an upload to a file host
//! follows one among Zoom's own hosts with the token, as Zoom's documentation of these operations demands.

use http::{
    HeaderMap, Method, Response, StatusCode,
    header::{AUTHORIZATION, IF_RANGE, LOCATION, RANGE, USER_AGENT},
};
use url::{Position, Url};

use crate::{
    base_url,
    body::Body,
    decode::Answer,
    encode::EncodedRequest,
    operation::{Base, Operation},
};

/// The most redirects of one call.
pub(crate) const LIMIT: usize = 10;

/// Which redirects are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// None.
    Refuse,
    /// Any, without the token: a download.
    WithoutToken,
    /// Those among Zoom's hosts, with the token: an upload.
    AmongZoomHosts,
}

impl Rule {
    pub(crate) fn of(operation: &Operation, answer: Answer) -> Self {
        match operation.base {
            // A download stays one where its bytes are taken all at once.
            _ if [operation.answer, answer].contains(&Answer::Stream) => Self::WithoutToken,
            Base::FileApi | Base::File => Self::AmongZoomHosts,
            Base::Api | Base::Root => Self::Refuse,
        }
    }

    /// The request that follows `sent`, if `response` is a redirect that is followed.
    pub(crate) fn next(self, sent: EncodedRequest, response: &Response<Body>) -> Option<EncodedRequest> {
        const FOLLOWED: [StatusCode; 5] = [
            StatusCode::MOVED_PERMANENTLY,
            StatusCode::FOUND,
            StatusCode::SEE_OTHER,
            StatusCode::TEMPORARY_REDIRECT,
            StatusCode::PERMANENT_REDIRECT,
        ];
        if self == Self::Refuse || !FOLLOWED.contains(&response.status()) {
            return None;
        }
        let from = Url::parse(sent.url()).ok()?;
        let to = from.join(response.headers().get(LOCATION)?.to_str().ok()?).ok()?;
        // Nothing goes over plain http, but among servers of this machine.
        if !base_url::is_private(&to) || (to.scheme() == "http" && from.scheme() == "https") {
            return None;
        }
        let method = sent.method().clone();
        let is_read = [Method::GET, Method::HEAD].contains(&method);
        let keeps_method =
            [StatusCode::TEMPORARY_REDIRECT, StatusCode::PERMANENT_REDIRECT].contains(&response.status());
        match self {
            Self::Refuse => None,
            // The body would be lost.
            Self::WithoutToken if keeps_method && !is_read => None,
            Self::WithoutToken => {
                let method = if is_read { method } else { Method::GET };
                let kept = [USER_AGENT, RANGE, IF_RANGE];
                let kept = kept.into_iter().filter_map(|name| Some((name.clone(), sent.headers.get(name)?.clone())));
                EncodedRequest::to(method, &to, kept.collect(), Body::empty()).ok()
            }
            // A 303 asks for another method, and then the file would be lost.
            Self::AmongZoomHosts if response.status() == StatusCode::SEE_OTHER || !takes_token(&from, &to) => None,
            Self::AmongZoomHosts => EncodedRequest::to(method, &to, without_token(sent.headers), sent.body).ok(),
        }
    }
}

/// The client writes the credential anew.
fn without_token(mut headers: HeaderMap) -> HeaderMap {
    headers.remove(AUTHORIZATION);
    headers
}

/// Whether a token that went to `from` may go to `to`: the same server, or one of Zoom's; or, where this machine
/// stands for Zoom, another server of this machine.
fn takes_token(from: &Url, to: &Url) -> bool {
    let origin = |url: &Url| url[..Position::BeforePath].to_owned();
    base_url::is_zoom(to) || origin(from) == origin(to) || (base_url::is_loopback(from) && base_url::is_loopback(to))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn next(rule: Rule, from: &str, status: u16, location: &str) -> Option<EncodedRequest> {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer secret"));
        headers.insert(RANGE, HeaderValue::from_static("bytes=5-"));
        let sent = EncodedRequest::to(Method::POST, &Url::parse(from).unwrap(), headers, Body::from("body")).unwrap();
        let response = Response::builder().status(status).header(LOCATION, location).body(Body::empty()).unwrap();
        rule.next(sent, &response)
    }

    #[test]
    fn a_redirect_is_followed_by_rule_and_never_with_the_token() {
        use Rule::{AmongZoomHosts, Refuse, WithoutToken};
        const FILE_API: &str = "https://fileapi.zoom.us/v2/files?a=b";
        for (rule, from, status, location, expected) in [
            (Refuse, FILE_API, 302, "https://api.zoom.us/x", None),
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
            (AmongZoomHosts, FILE_API, 302, "", Some("https://fileapi.zoom.us/v2/files?a=b")),
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
