//! Renders a request as a shell command, to try it elsewhere or to share it.

use std::fmt::{self, Write as _};

use http::{HeaderName, Method, header::CONTENT_TYPE};

use super::handle::Client;
use crate::{
    auth::AccessToken,
    body::file_part::{FilePart, Source},
    encode::{Content, EncodedRequest, Files, ListStyle, Part, base_url::BaseUrl},
    endpoint::{self, Endpoint},
    error::{Error, RequestError},
    transport::{self, environment::Environment},
};

/// A `curl` command that sends a request, for a POSIX shell.
///
/// `Display` writes the command on one line. In place of the token, it contains `$ZOOM_ACCESS_TOKEN`, which the shell
/// expands, unless [`reveal`](Self::reveal) was called. Everything else in the request is part of the command, so read
/// it before you share it.
///
/// # Examples
///
/// ```
/// use zoom_core::zoom_endpoint;
///
/// #[zoom_endpoint(GET "/users/<user_id>/token")]
/// struct GetUserToken {
///     user_id: String,
/// }
///
/// assert_eq!(
///     GetUserToken::new("me").to_curl()?.to_string(),
///     "curl -X GET --globoff 'https://api.zoom.us/v2/users/me/token' \
///      -H 'Accept: application/json' -H \"Authorization: Bearer $ZOOM_ACCESS_TOKEN\"",
/// );
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Curl {
    method: Method,
    url: String,
    /// The length of the base URL in `url`.
    base_len: usize,
    headers: Vec<(String, String)>,
    body: CurlBody,
    token: Option<AccessToken>,
}

/// The body that the command sends.
#[derive(Clone)]
enum CurlBody {
    Text(String),
    Parts(Vec<Part>),
    File(FilePart),
}

impl Curl {
    fn new(request: &EncodedRequest) -> Result<Self, Error> {
        let body = match request.files.as_deref() {
            None => {
                let text = request.body().as_bytes().and_then(|bytes| std::str::from_utf8(bytes).ok());
                let rejected = || {
                    let reason = "is not text and can't be written in a command: send the request instead";
                    RequestError::new("body", reason)
                };
                CurlBody::Text(text.ok_or_else(rejected)?.to_owned())
            }
            Some(Files::Parts(parts)) => CurlBody::Parts(parts.clone()),
            Some(Files::Whole(file)) => CurlBody::File(file.clone()),
        };
        // curl chooses the boundary of the parts, so it must write this header itself.
        let is_sent = |name: &HeaderName| !(matches!(body, CurlBody::Parts(_)) && name == CONTENT_TYPE);
        let headers = request.headers().iter().filter(|(name, _)| is_sent(name)).map(|(name, value)| {
            let value = value.to_str().map_err(|_| {
                RequestError::new(
                    "header",
                    "contains characters that a command can't contain: send the request instead",
                )
            })?;
            Ok((title_case(name), value.to_owned()))
        });
        Ok(Self {
            method: request.method().clone(),
            url: request.url().to_owned(),
            base_len: request.base.as_str().len(),
            headers: headers.collect::<Result<_, Error>>()?,
            body,
            token: None,
        })
    }

    /// Replaces the base URL of the operation, for example with the URL of a sandbox.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{zoom_endpoint, BaseUrl};
    ///
    /// #[zoom_endpoint(GET "/users/me")]
    /// struct GetMe {}
    ///
    /// let sandbox = BaseUrl::parse("http://127.0.0.1:8080/v2")?;
    /// let line = GetMe::new().to_curl()?.base_url(&sandbox).to_string();
    /// assert!(line.contains("'http://127.0.0.1:8080/v2/users/me'"));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn base_url(mut self, base_url: &BaseUrl) -> Self {
        self.url.replace_range(..self.base_len, base_url.as_str());
        self.base_len = base_url.as_str().len();
        self
    }

    /// Writes the token itself into the command, which makes the command a secret.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] if the token can't be sent.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{zoom_endpoint, AccessToken};
    ///
    /// #[zoom_endpoint(GET "/users/me")]
    /// struct GetMe {}
    ///
    /// let line = GetMe::new().to_curl()?.reveal(&AccessToken::new("secret"))?.to_string();
    /// assert!(line.ends_with("-H 'Authorization: Bearer secret'"));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn reveal(mut self, token: &AccessToken) -> Result<Self, Error> {
        token.header()?;
        self.token = Some(token.clone());
        Ok(self)
    }

    fn write(&self, to: &mut fmt::Formatter<'_>, token: Option<&str>) -> fmt::Result {
        // With `-X HEAD`, curl would wait for a body that never arrives.
        if self.method == Method::HEAD {
            to.write_str("curl --head")?;
        } else {
            write!(to, "curl -X {}", self.method)?;
        }
        write!(to, " --globoff {}", Quoted(&self.url))?;
        for (name, value) in &self.headers {
            // curl omits a header without a value, unless it is written with a semicolon.
            let header = if value.is_empty() { format!("{name};") } else { format!("{name}: {value}") };
            write!(to, " -H {}", Quoted(&header))?;
        }
        match token {
            Some(token) => write!(to, " -H {}", Quoted(&format!("Authorization: {token}")))?,
            None => to.write_str(" -H \"Authorization: Bearer $ZOOM_ACCESS_TOKEN\"")?,
        }
        match &self.body {
            CurlBody::Text(text) if !text.is_empty() => write!(to, " --data-raw {}", Quoted(text)),
            CurlBody::Text(_) if transport::declares_empty_body(&self.method) => {
                to.write_str(" -H 'Content-Length: 0'")
            }
            CurlBody::Text(_) => Ok(()),
            CurlBody::Parts(parts) => parts.iter().try_for_each(|part| match &part.content {
                Content::Text(text) => write!(to, " --form-string {}", Quoted(&format!("{}={text}", part.name))),
                Content::File(file) => {
                    let (path, name) = (in_quotes(&source(file)), in_quotes(file.name()));
                    let form = format!("{}=@{path};filename={name};type={}", part.name, file.mime_type());
                    write!(to, " --form {}", Quoted(&form))
                }
            }),
            CurlBody::File(file) => write!(to, " --data-binary {}", Quoted(&format!("@{}", source(file)))),
        }
    }
}

/// Returns the source from which `curl` reads a file: its path, or `-` (standard input) for a file in memory.
fn source(file: &FilePart) -> String {
    match file.source() {
        Source::Path { path, .. } => path.to_string_lossy().into_owned(),
        Source::Bytes(_) | Source::Reader { .. } => "-".to_owned(),
    }
}

/// Quotes a value of `--form`, which may contain `;` and `,`.
fn in_quotes(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

impl fmt::Display for Curl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let token = self.token.as_ref().and_then(|token| std::str::from_utf8(token.header().ok()?.as_bytes()).ok());
        self.write(f, token)
    }
}

impl fmt::Debug for Curl {
    /// Writes the command without its token, even if [`Curl::reveal`] was called.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Curl(")?;
        self.write(f, None)?;
        f.write_char(')')
    }
}

/// Renders a request to Zoom's commercial cloud as a `curl` command.
///
/// # Errors
///
/// [`Error::InvalidRequest`] with the name of the parameter that can't be sent.
pub fn to_curl<E: Endpoint + ?Sized>(request: &E) -> Result<Curl, Error> {
    let operation = request.operation();
    let base = Environment::commercial().base_url(operation.base)?;
    Curl::new(&endpoint::encoded(operation, &base, ListStyle::Repeated, &|to| request.encode(to))?.accepting_json())
}

impl Client {
    /// Renders a request as a `curl` command with this client's base URL, without the token.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] with the name of the parameter that can't be sent.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{zoom_endpoint, AccessToken, Client, Environment};
    ///
    /// #[zoom_endpoint(GET "/users/me")]
    /// struct GetMe {}
    ///
    /// let client = Client::builder().auth(AccessToken::new("secret")).base_url("https://zoom.example/v2").build()?;
    /// let line = client.to_curl(&GetMe::new())?.to_string();
    /// assert!(line.contains("'https://zoom.example/v2/users/me'") && !line.contains("secret"));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn to_curl<E: Endpoint + ?Sized>(&self, request: &E) -> Result<Curl, Error> {
        let operation = request.operation();
        Curl::new(&self.encode(operation, &|to| request.encode(to))?.accepting_json())
    }
}

/// Text that is displayed as one word of a POSIX shell: within single quotes, only the single quote is special.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('\'')?;
        for (i, piece) in self.0.split('\'').enumerate() {
            if i > 0 {
                f.write_str(r"'\''")?;
            }
            f.write_str(piece)?;
        }
        f.write_char('\'')
    }
}

/// Writes a header's name in title case: `Content-Type`.
fn title_case(name: &HeaderName) -> String {
    let mut is_start = true;
    let letters = name.as_str().chars().map(|c| {
        let c = if is_start { c.to_ascii_uppercase() } else { c };
        is_start = c == '-';
        c
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_word_is_quoted() {
        for (word, quoted) in [
            ("", "''"),
            ("a b$c`d\"e\\f!", "'a b$c`d\"e\\f!'"),
            ("it's", r"'it'\''s'"),
            ("'", r"''\'''"),
            ("a\nb", "'a\nb'"),
        ] {
            assert_eq!(Quoted(word).to_string(), quoted);
        }
    }

    #[test]
    fn a_header_name_is_written_in_title_case() {
        for (name, written) in [("accept", "Accept"), ("x-zm-trackingid", "X-Zm-Trackingid"), ("-a", "-A")] {
            assert_eq!(title_case(&HeaderName::from_static(name)), written);
        }
    }
}
