//! The server as a protected resource of OAuth 2.0: who issues its access tokens (RFC 9728), and whether a token is one (RFC 9068).
//!
//! Keys are fetched by what the program supplies as [`Fetch`], so this crate has no client of its own.

mod keys;
mod token;

use std::fmt;

use http::Uri;
use jsonwebtoken::crypto::CryptoProvider;
use serde_json::{Value, json};

use self::keys::Keys;
use crate::future::BoxFuture;

/// The path of the metadata, which the path of the resource follows.
pub(crate) const METADATA: &str = "/.well-known/oauth-protected-resource";

/// Fetches the JSON document at a URL, without following redirects.
pub type Fetch = Box<dyn Fn(String) -> BoxFuture<'static, Result<Vec<u8>, String>> + Send + Sync>;

/// Whom a token is for: a name that its issuer never assigns to somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    /// The URL of the authorization server.
    pub issuer: String,
    /// The claim `sub`.
    pub name: String,
}

/// A URL without a query or a fragment, over TLS unless it is on this machine.
#[derive(Clone, PartialEq, Eq)]
pub struct Url {
    text: String,
    /// How many bytes the scheme and the host have.
    origin: usize,
}

impl Url {
    /// Reads a URL.
    ///
    /// # Errors
    ///
    /// What to write instead.
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

    /// Reads the URL of a document, which may have a query.
    fn parse_with_query(text: &str) -> Result<Self, String> {
        let (before, query) = text.split_once('?').map_or((text, None), |(before, query)| (before, Some(query)));
        let mut url = Self::parse(before)?;
        if let Some(query) = query {
            url.text = format!("{before}?{query}");
        }
        Uri::try_from(&url.text).map_err(|error| error.to_string())?;
        Ok(url)
    }

    /// Returns it as it was written, which is how issuers and resources are compared.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the host, with the port if there is one.
    #[must_use]
    pub fn host(&self) -> &str {
        self.origin().split_once("://").map_or("", |(_, host)| host)
    }

    /// Returns the scheme and the host.
    fn origin(&self) -> &str {
        self.text.get(..self.origin).unwrap_or(&self.text)
    }

    /// Returns the path without a slash at its end: empty if it has none.
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

/// The server, for which authorization servers issue access tokens.
pub struct Resource {
    url: Url,
    issuers: Vec<(Url, Keys)>,
    fetch: Fetch,
}

/// Why a request is not served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Denial {
    /// The token is not valid for this server.
    Invalid(&'static str),
    /// It cannot be known whether the token is valid.
    Unavailable(String),
}

impl Resource {
    /// Creates a resource with its URL, which tokens have as their audience, and those who may issue tokens.
    ///
    /// # Errors
    ///
    /// A message if the program was built without cryptography.
    pub fn new(url: Url, issuers: Vec<Url>, fetch: Fetch) -> Result<Self, String> {
        // jsonwebtoken panics without it.
        CryptoProvider::try_get_default().ok_or("this build cannot verify the signatures of tokens")?;
        Ok(Self { url, issuers: issuers.into_iter().map(|issuer| (issuer, Keys::default())).collect(), fetch })
    }

    /// Returns whether the metadata is at a path: at the one of the well-known URL, or at that and the path of the resource, as the
    /// client knows it or as this server does.
    pub(crate) fn has_metadata_at(&self, path: &str, own_path: &str) -> bool {
        let Some(rest) = path.strip_prefix(METADATA) else { return false };
        rest.is_empty() || rest == self.url.path() || rest == own_path
    }

    /// Returns the metadata.
    pub(crate) fn metadata(&self) -> Value {
        let servers: Vec<&str> = self.issuers.iter().map(|(issuer, _)| issuer.as_str()).collect();
        json!({
            "resource": self.url.as_str(),
            "authorization_servers": servers,
            "bearer_methods_supported": ["header"],
            "resource_name": "Zoom (zoomctl mcp)",
        })
    }

    /// Returns the value of `WWW-Authenticate`, for a request without a token or with an invalid one.
    pub(crate) fn challenge(&self, denial: Option<&'static str>) -> String {
        let metadata = format!("{}{METADATA}{}", self.url.origin(), self.url.path());
        let error = denial.map(|reason| format!(", error=\"invalid_token\", error_description=\"{reason}\""));
        format!("Bearer resource_metadata=\"{metadata}\"{}", error.unwrap_or_default())
    }

    /// Returns whom a token is for.
    ///
    /// # Errors
    ///
    /// [`Denial`] if it is not valid, or if that cannot be known.
    pub(crate) async fn subject(&self, token: &str) -> Result<Subject, Denial> {
        let unverified = token::Unverified::read(token)?;
        let issuer = self.issuers.iter().find(|(issuer, _)| issuer.as_str() == unverified.issuer);
        let (issuer, keys) = issuer.ok_or(Denial::Invalid("the issuer is unknown"))?;
        let header = &unverified.header;
        let verified = async || {
            let key = keys.find(issuer, header, &self.fetch).await?;
            token::verify(token, header, &key, issuer.as_str(), self.url.as_str())
        };
        let name = match verified().await {
            // A token that does not name its key may be signed with a new one.
            Err(token::WRONG_SIGNATURE) if header.kid.is_none() && keys.renew(issuer, &self.fetch).await => {
                verified().await?
            }
            other => other?,
        };
        Ok(Subject { issuer: issuer.as_str().to_owned(), name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    fn resource(text: &str) -> Resource {
        let fetch: Fetch = Box::new(|_| Box::pin(async { Err("unused".to_owned()) }));
        Resource::new(url(text), vec![url("https://login.example.com/tenant")], fetch).unwrap()
    }

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

    #[test]
    fn the_path_of_the_resource_follows_that_of_the_metadata() {
        for (text, metadata) in [
            ("https://mcp.example.com", "https://mcp.example.com/.well-known/oauth-protected-resource"),
            ("https://mcp.example.com/", "https://mcp.example.com/.well-known/oauth-protected-resource"),
            ("http://127.0.0.1:5/mcp", "http://127.0.0.1:5/.well-known/oauth-protected-resource/mcp"),
            ("https://example.com/zoom/mcp", "https://example.com/.well-known/oauth-protected-resource/zoom/mcp"),
        ] {
            let challenge = resource(text).challenge(None);
            assert_eq!(challenge, format!("Bearer resource_metadata=\"{metadata}\""));
        }
        let resource = resource("https://example.com/zoom/mcp");
        for (path, has) in [
            (METADATA.to_owned(), true),
            (format!("{METADATA}/zoom/mcp"), true),
            (format!("{METADATA}/mcp"), true),
            (format!("{METADATA}/other"), false),
            ("/.well-known/oauth".to_owned(), false),
        ] {
            assert_eq!(resource.has_metadata_at(&path, "/mcp"), has, "{path}");
        }
    }
}
