//! The server as an OAuth 2.0 protected resource: who issues its access tokens (RFC 9728), and whether a token is valid
//! (RFC 9068).
//!
//! Keys are fetched with the [`Fetch`] function that the program supplies, so this crate does not need an HTTP client.

mod keys;
mod token;

mod denial;
mod url;

use std::fmt;

use jsonwebtoken::crypto::CryptoProvider;
use serde_json::{Value, json};

pub(crate) use self::denial::Denial;
use self::keys::Keys;
pub use self::{keys::Fetch, url::Url};

/// The path of the metadata, which is followed by the path of the resource.
pub(crate) const METADATA: &str = "/.well-known/oauth-protected-resource";

/// The subject of a token: a name that its issuer never assigns to anyone else.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Subject {
    /// The URL of the authorization server.
    pub issuer: String,
    /// The claim `sub`.
    pub name: String,
}

/// Omits the name, which may be a person's name.
impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subject").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

/// The server as a resource for which authorization servers issue access tokens.
pub struct Resource {
    url: Url,
    issuers: Vec<(Url, Keys)>,
    fetch: Fetch,
}

impl Resource {
    /// Creates a resource with its URL, which is the audience of its tokens, and the URLs of the servers that may issue
    /// them.
    ///
    /// # Errors
    ///
    /// A message if the program was built without cryptography.
    pub fn new(url: Url, issuers: Vec<Url>, fetch: Fetch) -> Result<Self, String> {
        // Without a provider, jsonwebtoken panics.
        CryptoProvider::try_get_default().ok_or("this build cannot verify the signatures of tokens")?;
        Ok(Self { url, issuers: issuers.into_iter().map(|issuer| (issuer, Keys::default())).collect(), fetch })
    }

    /// Returns whether the metadata is served at a path. It is served at the well-known path itself, and at that path
    /// followed by the resource's path, either in its public URL or on this server.
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

    /// Returns the value of `WWW-Authenticate` for a request without a token or with an invalid one.
    pub(crate) fn challenge(&self, denial: Option<&'static str>) -> String {
        let metadata = format!("{}{METADATA}{}", self.url.origin(), self.url.path());
        let error = denial.map(|reason| format!(", error=\"invalid_token\", error_description=\"{reason}\""));
        format!("Bearer resource_metadata=\"{metadata}\"{}", error.unwrap_or_default())
    }

    /// Returns the subject of a token.
    ///
    /// # Errors
    ///
    /// [`Denial`] if the token is not valid, or if its validity cannot be determined.
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
            // A token that does not name its key may have been signed with a new key.
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
