//! The address of Zoom's WebSocket, and the check that a token may be sent there.

use std::fmt::Write as _;

use http::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use zoom_core::{BaseUrl, Environment, Secret, error::RequestError};

/// Zoom's own address, as shown on an app's page.
pub(super) const ZOOM: &str = "wss://ws.zoom.us/ws";

/// The characters to encode in a query: all but those that are unreserved in RFC 3986.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The address of a subscription, without the token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) is_tls: bool,
    /// The host, without the brackets of an IPv6 address.
    pub(super) host: String,
    pub(super) port: u16,
    /// The `Host` header.
    pub(super) authority: String,
    path: String,
    subscription: String,
    is_loopback: bool,
}

impl Address {
    /// Reads the address, and applies the same rule that decides where a client may send its token.
    ///
    /// # Errors
    ///
    /// [`RequestError`] if the subscription ID is missing. `url` must be `wss://` with a Zoom host or this machine, or
    /// `ws://` with this machine; any other URL is an error too.
    pub(super) fn parse(url: &str, subscription: &str) -> Result<Self, RequestError> {
        let invalid = |reason: &str| RequestError::new("base_url", format!("{reason}, as in `{ZOOM}`"));
        let lower = url.get(..6).unwrap_or(url).to_ascii_lowercase();
        let (is_tls, rest) = match (lower.strip_prefix("wss://"), lower.strip_prefix("ws://")) {
            (Some(_), _) => (true, url.get(6..)),
            (_, Some(_)) => (false, url.get(5..)),
            (None, None) => return Err(invalid("must begin with `wss://`")),
        };
        let scheme = if is_tls { "https" } else { "http" };
        let base = BaseUrl::parse(&format!("{scheme}://{}", rest.unwrap_or_default())).map_err(|error| {
            let reason = error.reason().split(", as in `").next().unwrap_or_default();
            invalid(&reason.replace("https://", "wss://"))
        })?;
        if !base.is_zoom() && !base.is_loopback() {
            return Err(invalid(
                "must be a host of Zoom over `wss://`, or this machine, because the token is sent there: write its URL",
            ));
        }
        let uri: Uri = base.as_str().parse().map_err(|_| invalid("must be a URL"))?;
        let (Some(host), Some(authority)) = (uri.host(), uri.authority()) else {
            return Err(invalid("must have a host"));
        };
        if subscription.trim().is_empty() {
            return Err(RequestError::new("subscription_id", "is empty: copy it from the app's page"));
        }
        if subscription.contains("://") {
            let reason = "is a URL: write only the part that follows `subscriptionId=`";
            return Err(RequestError::new("subscription_id", reason));
        }
        Ok(Self {
            is_tls,
            host: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port: uri.port_u16().unwrap_or(if is_tls { 443 } else { 80 }),
            authority: authority.as_str().to_owned(),
            path: uri.path().to_owned(),
            subscription: utf8_percent_encode(subscription.trim(), QUERY).to_string(),
            is_loopback: base.is_loopback(),
        })
    }

    /// Returns the environment whose OAuth server issues the tokens for this address.
    pub(super) fn environment(&self) -> Result<Environment, RequestError> {
        if self.is_loopback {
            let scheme = if self.is_tls { "https" } else { "http" };
            return Ok(Environment::custom(BaseUrl::parse(&format!("{scheme}://{}/v2", self.authority))?));
        }
        let is_gov = self.host == "zoomgov.com" || self.host.ends_with(".zoomgov.com");
        Ok(if is_gov { Environment::gov() } else { Environment::commercial() })
    }

    /// Returns the target of the request that opens a WebSocket. The target contains the token.
    pub(super) fn target(&self, token: &str) -> Secret {
        let mut target = String::new();
        let token = utf8_percent_encode(token, QUERY);
        _ = write!(target, "{}?subscriptionId={}&access_token={token}", self.path, self.subscription);
        target.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_sent_to_zoom_over_tls_or_to_this_machine_only() {
        for (url, expected) in [
            (ZOOM, Ok(("ws.zoom.us", 443))),
            ("WSS://WS.zoom.us/ws", Ok(("ws.zoom.us", 443))),
            ("wss://ws.zoomgov.com/ws", Ok(("ws.zoomgov.com", 443))),
            ("ws://127.0.0.1:8080/ws", Ok(("127.0.0.1", 8080))),
            ("ws://localhost:8080/ws", Ok(("localhost", 8080))),
            ("wss://[::1]:8443/ws", Ok(("::1", 8443))),
            ("ws://ws.zoom.us/ws", Err("host of Zoom over `wss://`")),
            ("ws://10.0.0.1/ws", Err("host of Zoom")),
            ("wss://evilzoom.us/ws", Err("host of Zoom")),
            ("wss://zoom.us.evil.com/ws", Err("host of Zoom")),
            ("wss://zoom.us@evil.com/ws", Err("user name")),
            ("wss://ws.zoom.us:8443/ws", Err("host of Zoom")),
            ("wss://ws.zoom.us/ws?subscriptionId=a", Err("without `?`")),
            ("https://ws.zoom.us/ws", Err("must begin with `wss://`")),
            ("ws", Err("must begin with `wss://`")),
            ("", Err("must begin with `wss://`")),
            ("wsé://", Err("must begin with `wss://`")),
        ] {
            match (Address::parse(url, "id"), expected) {
                (Ok(found), Ok((host, port))) => assert_eq!((found.host.as_str(), found.port), (host, port), "{url}"),
                (Err(error), Err(expected)) => {
                    let error = error.to_string();
                    assert!(error.contains(expected), "{url}: {error}");
                    assert!(error.contains("base_url") && error.contains("wss://ws.zoom.us/ws"), "{url}: {error}");
                }
                (found, _) => panic!("{url}: {found:?}"),
            }
        }
    }

    #[test]
    fn a_subscription_id_is_one_value_of_the_query() {
        let address = Address::parse(ZOOM, " a&b=c#d/é_-.~ ").unwrap();
        assert_eq!(
            address.target("to+ken=").expose(),
            "/ws?subscriptionId=a%26b%3Dc%23d%2F%C3%A9_-.~&access_token=to%2Bken%3D",
        );
        for id in ["", " ", "wss://ws.zoom.us/ws?subscriptionId=abc"] {
            assert!(Address::parse(ZOOM, id).unwrap_err().to_string().contains("subscription_id"), "{id}");
        }
    }
}
