//! The URLs of servers, which are compared as written.

use std::fmt;

use http::Uri;

/// A URL without a query or a fragment, over TLS unless it is on this machine.
#[derive(Clone, PartialEq, Eq)]
pub struct Url {
    text: String,
    /// The length of the scheme and the host in bytes.
    origin: usize,
}

impl Url {
    /// Reads a URL.
    ///
    /// # Errors
    ///
    /// Returns a message that says what to write instead if `text` is not an acceptable URL.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = || "write a URL without a query, as in `https://login.example.com/tenant`".to_owned();
        let parsed = Uri::try_from(text).map_err(|_| wrong())?;
        let (scheme, authority) = parsed.scheme_str().zip(parsed.authority()).ok_or_else(wrong)?;
        if text.contains(['?', '#', '"', '\\']) || authority.as_str().contains('@') || authority.host().is_empty() {
            return Err(wrong());
        }
        match scheme {
            "https" => {}
            "http" if is_loopback(authority.host()) => {}
            "http" => return Err("write `https://`: plain `http` is for servers on this machine only".to_owned()),
            _ => return Err(wrong()),
        }
        Ok(Self { text: text.to_owned(), origin: scheme.len() + "://".len() + authority.as_str().len() })
    }

    /// Parses the URL of a document, which may contain a query.
    pub(super) fn parse_with_query(text: &str) -> Result<Self, String> {
        let (before, query) = text.split_once('?').map_or((text, None), |(before, query)| (before, Some(query)));
        let mut url = Self::parse(before)?;
        if let Some(query) = query {
            url.text = format!("{before}?{query}");
        }
        Uri::try_from(&url.text).map_err(|error| error.to_string())?;
        Ok(url)
    }

    /// Returns the URL as written, which is how issuers and resources are compared.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the host, including the port if there is one.
    #[must_use]
    pub fn host(&self) -> &str {
        self.origin().split_once("://").map_or("", |(_, host)| host)
    }

    /// Returns the scheme and the host.
    pub(super) fn origin(&self) -> &str {
        self.text.get(..self.origin).unwrap_or(&self.text)
    }

    /// Returns the path without a trailing slash, or an empty string if there is no path.
    pub(crate) fn path(&self) -> &str {
        self.text.get(self.origin..).unwrap_or_default().trim_end_matches('/')
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Returns whether a host is this machine.
fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_has_tls_unless_it_is_on_this_machine() {
        for (text, is_valid) in [
            ("https://login.example.com", true),
            ("https://login.example.com:8443/tenant/", true),
            ("http://127.0.0.1:5/mcp", true),
            ("http://[::1]:5", true),
            ("http://localhost", true),
            ("http://login.example.com", false),
            ("http://127.0.0.1.example.com", false),
            ("https://a@login.example.com", false),
            ("https://login.example.com/?a=b", false),
            ("https://login.example.com/#a", false),
            ("https://login.example.com/\"", false),
            ("ftp://login.example.com", false),
            ("login.example.com", false),
            ("", false),
        ] {
            assert_eq!(Url::parse(text).is_ok(), is_valid, "{text}");
        }
    }
}
