//! The addresses that are allowed for Zoom's RTMS servers.

use http::Uri;
use zoom_core::{BaseUrl, Secret, error::RequestError};

/// An address to which a signature may be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) is_tls: bool,
    /// The host, without the brackets of an IPv6 address.
    pub(super) host: String,
    pub(super) port: u16,
    /// The `Host` header.
    pub(super) authority: String,
    /// The path and the query, which may contain a credential.
    pub(super) target: Secret,
}

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    ///
    /// [`RequestError`] unless the address is `wss://` with a Zoom host, a trusted host or this machine, or `ws://`
    /// with this machine.
    pub(super) fn parse(url: &str, trusted: &[String]) -> Result<Self, RequestError> {
        let invalid = |reason: &str| RequestError::new("server_urls", format!("{reason}, as in `wss://rtms.zoom.us`"));
        let uri: Uri = url.trim().parse().map_err(|_| invalid("must be URLs"))?;
        let (Some(host), Some(authority)) = (uri.host(), uri.authority()) else {
            return Err(invalid("must be URLs with a host"));
        };
        if authority.as_str().contains('@') {
            return Err(invalid("must not have a user name"));
        }
        let is_tls = match uri.scheme_str() {
            Some("wss") => true,
            Some("ws") => false,
            _ => return Err(invalid("must begin with `wss://`")),
        };
        let base = BaseUrl::parse(&format!("https://{host}")).map_err(|_| invalid("must have a Zoom host"))?;
        let is_trusted = trusted.iter().any(|name| name.eq_ignore_ascii_case(host));
        if !(base.is_loopback() || is_tls && (base.is_zoom() || is_trusted)) {
            let reason = "must be hosts of Zoom over `wss://`, or this machine: the signature is sent there (for another \
                          host, write `Client::trust_host`)";
            return Err(invalid(reason));
        }
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        Ok(Self {
            is_tls,
            host: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port: uri.port_u16().unwrap_or(if is_tls { 443 } else { 80 }),
            authority: authority.as_str().to_owned(),
            target: target.into(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_sent_to_zoom_over_tls_or_to_this_machine_only() {
        for (url, expected) in [
            ("wss://rtms-sjc1.zoom.us/ws?a=b", Ok(("rtms-sjc1.zoom.us", 443, "/ws?a=b"))),
            ("wss://rtms.zoom.us:8443", Ok(("rtms.zoom.us", 8443, "/"))),
            ("wss://rtms.zoomgov.com/a", Ok(("rtms.zoomgov.com", 443, "/a"))),
            ("wss://rtms.example.com/a", Ok(("rtms.example.com", 443, "/a"))),
            ("ws://127.0.0.1:9000/signaling", Ok(("127.0.0.1", 9000, "/signaling"))),
            ("ws://[::1]:9000", Ok(("::1", 9000, "/"))),
            ("ws://rtms.zoom.us", Err("over `wss://`")),
            ("ws://rtms.example.com", Err("over `wss://`")),
            ("wss://evilzoom.us", Err("hosts of Zoom")),
            ("wss://zoom.us@evil.com", Err("user name")),
            ("https://rtms.zoom.us", Err("`wss://`")),
            ("rtms.zoom.us", Err("`wss://`")),
            ("", Err("must be URLs")),
            ("wss://rtms.zoom.us/a b", Err("must be URLs")),
        ] {
            match (Address::parse(url, &["RTMS.example.com".to_owned()]), expected) {
                (Ok(found), Ok((host, port, target))) => {
                    assert_eq!((found.host.as_str(), found.port, found.target.expose()), (host, port, target), "{url}");
                }
                (Err(error), Err(expected)) => {
                    let error = error.to_string();
                    assert!(error.contains(expected) && error.contains("server_urls"), "{url}: {error}");
                }
                (found, _) => panic!("{url}: {found:?}"),
            }
        }
    }
}
