//! The destination of events: each event is signed with the receiver's secret at the time of sending, and posted to its
//! URL as Zoom would.

use std::{
    borrow::Cow,
    error::Error as _,
    fmt::{self, Write as _},
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    time::{Duration, Instant, SystemTime},
};

use http::{HeaderMap, HeaderValue, StatusCode, header};
use reqwest::{Client, Url, redirect::Policy};
use zoom_core::{Secret, webhook::Webhook};

use crate::{
    exit::{Code, Failure, one_line},
    json::Json,
    terminal::note,
};

/// The time limit for a response. Zoom waits 3 seconds, but a receiver that is being debugged needs longer.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The maximum number of bytes to read from a response's body.
const MAX_BODY: usize = 64 * 1024;

/// The flag for the secret.
#[derive(clap::Args, Debug)]
pub(crate) struct SecretArgs {
    /// Sign with this secret token; the variable keeps it out of the process list
    #[arg(long, value_name = "SECRET", env = "ZOOM_WEBHOOK_SECRET", hide_env_values = true, value_parser = secret)]
    secret: Option<Secret>,
}

/// Wraps the secret, so that nothing prints it.
#[expect(clippy::unnecessary_wraps, reason = "clap's parsers return a `Result`")]
fn secret(text: &str) -> Result<Secret, String> {
    Ok(Secret::from(text))
}

/// A URL to which events are posted.
pub(crate) struct Destination {
    url: Url,
    client: Client,
    webhook: Webhook,
    /// The prefix of the request IDs, unique to this run.
    run: String,
    count: u64,
}

/// A delivery that is ready to be posted: its headers contain the signature of its body.
pub(crate) struct Signed {
    headers: HeaderMap,
    body: Vec<u8>,
}

/// The response of a receiver.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// The body, up to a limit.
    pub(crate) body: Vec<u8>,
    /// The time from the request to the end of the response.
    pub(crate) elapsed: Duration,
}

impl Reply {
    /// Returns the exit code for a response that does not accept the event. Zoom resends an event only after a 5xx
    /// status.
    pub(crate) fn rejection(&self) -> Option<Code> {
        match self.status {
            status if status.is_success() => None,
            StatusCode::NOT_FOUND => Some(Code::NotFound),
            StatusCode::TOO_MANY_REQUESTS => Some(Code::Limit),
            StatusCode::REQUEST_TIMEOUT => Some(Code::Network),
            status if status.is_server_error() => Some(Code::Network),
            _ => Some(Code::Rejected),
        }
    }
}

/// Formats the status and the elapsed time, as in `204 No Content in 12 ms`.
impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {} ms", self.status, self.elapsed.as_millis())
    }
}

impl Destination {
    /// Creates a destination after checking the URL of the flag `flag` and the secret.
    pub(crate) fn new(flag: &str, url: &str, args: &SecretArgs) -> Result<Self, Failure> {
        let url = parse(flag, url)?;
        let secret = args.secret.as_ref().filter(|secret| !secret.expose().is_empty()).ok_or_else(|| {
            Failure::usage(format!(
                "`{flag}` needs the secret token with which the receiver verifies events: set ZOOM_WEBHOOK_SECRET, or add \
                 `--secret SECRET`"
            ))
        })?;
        let webhook = Webhook::new(secret.clone()).map_err(|error| Failure::usage(format!("`--secret`: {error}")))?;
        let builder = Client::builder().redirect(Policy::none()).timeout(TIMEOUT);
        // A proxy could not reach this machine.
        let builder = if is_loopback(&url) { builder.no_proxy() } else { builder };
        // A resolver could return another machine's address. Port 0 is replaced with the URL's port.
        let loopback = [SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), SocketAddr::from((Ipv6Addr::LOCALHOST, 0))];
        let builder = builder.resolve_to_addrs("localhost", &loopback);
        let client =
            builder.build().map_err(|error| Failure::failed(format!("cannot set up TLS: {}", causes(error))))?;
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let run = format!("zoomctl_{}_{}", now.as_millis(), std::process::id());
        Ok(Self { url, client, webhook, run, count: 0 })
    }

    /// Returns the URL without its query, which may contain a credential.
    pub(crate) fn shown(&self) -> String {
        let mut url = self.url.clone();
        url.set_query(None);
        url.to_string()
    }

    /// Signs a body as the next delivery, with the current time.
    pub(crate) fn sign(&mut self, body: Vec<u8>) -> Signed {
        self.count += 1;
        let mut headers = self.webhook.sign(&body);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        headers.insert(header::USER_AGENT, HeaderValue::from_static("Zoom Marketplace/1.0a"));
        if let Ok(id) = HeaderValue::try_from(format!("{}_{}", self.run, self.count)) {
            headers.insert("x-zm-request-id", id);
        }
        Signed { headers, body }
    }

    /// Posts a delivery, and waits for the response.
    ///
    /// # Errors
    ///
    /// The reason why no complete response arrived.
    pub(crate) async fn post(&self, Signed { headers, body }: Signed) -> Result<Reply, String> {
        let begun = Instant::now();
        let problem = |error| problem(error, &self.shown());
        let request = self.client.post(self.url.clone()).headers(headers).body(body);
        let mut response = request.send().await.map_err(problem)?;
        let mut body = Vec::new();
        while body.len() < MAX_BODY
            && let Some(chunk) = response.chunk().await.map_err(problem)?
        {
            body.extend_from_slice(&chunk);
        }
        body.truncate(MAX_BODY);
        let headers = std::mem::take(response.headers_mut());
        Ok(Reply { status: response.status(), headers, body, elapsed: begun.elapsed() })
    }

    /// Returns the curl command that would post a delivery. It contains the signature, which is valid for a few
    /// minutes, but not the secret.
    pub(crate) fn curl(&self, Signed { headers, body }: &Signed) -> String {
        curl(self.url.as_str(), headers, body)
    }

    /// Returns the curl command for a log. It omits the URL's query and the tokens in the body, so it cannot be run.
    pub(crate) fn redacted_curl(&self, Signed { headers, body }: &Signed) -> String {
        let query = if self.url.query().is_some() { "?[redacted]" } else { "" };
        curl(&format!("{}{query}", self.shown()), headers, &without_tokens(body))
    }
}

/// Returns the command that posts a body.
fn curl(url: &str, headers: &HeaderMap, body: &[u8]) -> String {
    let mut line = format!("curl -X POST --globoff {}", quoted(url));
    for (name, value) in headers {
        // All header values are ASCII.
        _ = write!(line, " -H {}", quoted(&format!("{name}: {}", value.to_str().unwrap_or_default())));
    }
    _ = write!(line, " --data-raw {}", quoted(&String::from_utf8_lossy(body)));
    line
}

/// Returns a body with its tokens, such as `download_token`, redacted. A JSON body without tokens is returned
/// unchanged, and text that is not JSON is replaced as a whole.
fn without_tokens(body: &[u8]) -> Cow<'_, [u8]> {
    let Ok(mut json) = serde_json::from_slice::<Json>(body) else { return Cow::Borrowed(b"[redacted: not JSON]") };
    if !redact(&mut json) {
        return Cow::Borrowed(body);
    }
    Cow::Owned(serde_json::to_vec(&json).unwrap_or_default())
}

/// Redacts the tokens, and returns whether there were any.
fn redact(json: &mut Json) -> bool {
    let mut found = false;
    match json {
        Json::Object(members) => {
            for (name, value) in members {
                if name.to_lowercase().ends_with("token") {
                    *value = Json::text("[redacted]");
                    found = true;
                }
                found |= redact(value);
            }
        }
        Json::List(elements) => {
            for element in elements {
                found |= redact(element);
            }
        }
        _ => {}
    }
    found
}

/// Parses the URL of a flag. The failure does not repeat the URL, because it may contain a password.
fn parse(flag: &str, text: &str) -> Result<Url, Failure> {
    let invalid = |problem: &str| Failure::usage(format!("`{flag}` {problem}"));
    let url = Url::parse(text).map_err(|error| {
        invalid(&format!("is not a URL ({error}): write it in full, as in `http://127.0.0.1:3000/zoom/events`"))
    })?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(invalid(
            "must begin with `https://`, or with `http://` for this machine, as in `http://127.0.0.1:3000/zoom/events`",
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("must not contain a user name or a password"));
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        return Err(invalid(
            "may use plain `http` for this machine only, since anybody on the network path could read the events: \
             write `https://`",
        ));
    }
    Ok(url)
}

/// Returns the result of a command that has sent events: the failure in `ended`, or else the first rejection by a
/// receiver. A rejection that is not the result is printed as a note.
pub(crate) fn conclude(ended: Result<(), Failure>, rejection: Option<Failure>) -> Result<(), Failure> {
    match (ended, rejection) {
        (ended, None) => ended,
        (Ok(()) | Err(Failure::ClosedPipe), Some(rejection)) => Err(rejection),
        (ended, Some(rejection)) => {
            note(&rejection.to_string());
            ended
        }
    }
}

/// Returns whether the URL points to this machine.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// Returns why no complete response arrived from a URL.
fn problem(error: reqwest::Error, url: &str) -> String {
    let reason = if error.is_timeout() {
        return format!("no complete response from {url} within {} s", TIMEOUT.as_secs());
    } else if error.is_connect() {
        "could not connect to"
    } else {
        "no complete response from"
    };
    format!("{reason} {url}: {}", causes(error))
}

/// Returns the causes of an error. The error's own text is omitted, because it adds nothing to the caller's message.
fn causes(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut texts = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        texts.push(one_line(&error.to_string()));
        cause = error.source();
    }
    if texts.is_empty() { error.to_string() } else { texts.join(": ") }
}

/// Quotes a word for a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_only_and_no_error_repeats_the_url() {
        for (url, problem) in [
            ("https://example.com/zoom?key=a", None),
            ("http://localhost:3000/", None),
            ("http://127.0.0.1:3000", None),
            ("http://127.9.9.9/", None),
            ("http://[::1]:3000/", None),
            ("http://example.com/", Some("plain `http`")),
            ("http://localhost.example.com/", Some("plain `http`")),
            ("http://10.0.0.1/", Some("plain `http`")),
            ("ftp://127.0.0.1/", Some("must begin with `https://`")),
            ("127.0.0.1:3000", Some("is not a URL")),
            ("https://ann:pass@example.com/", Some("a user name or a password")),
            ("http://pass@127.0.0.1/", Some("a user name or a password")),
        ] {
            let error = parse("--to", url).err().map(|failure| failure.to_string());
            match (error, problem) {
                (None, None) => {}
                (Some(error), Some(problem)) => {
                    assert!(error.starts_with("`--to` ") && error.contains(problem), "{url}: {error}");
                    assert!(!error.contains("pass@"), "{error}");
                }
                (error, _) => panic!("{url}: {error:?}"),
            }
        }
    }

    #[test]
    fn tokens_are_redacted_and_all_else_is_unchanged() {
        for (body, expected) in [
            (r#"{ "event": "a.b", "n": 1.0 }"#, r#"{ "event": "a.b", "n": 1.0 }"#),
            (
                r#"{ "payload": {"object": [{"token": "x", "b": 1}]}, "download_token": "y" }"#,
                r#"{"payload":{"object":[{"token":"[redacted]","b":1}]},"download_token":"[redacted]"}"#,
            ),
            (r#"{"download_token": "y"#, "[redacted: not JSON]"),
        ] {
            assert_eq!(String::from_utf8_lossy(&without_tokens(body.as_bytes())), expected);
        }
    }

    #[test]
    fn a_rejection_decides_unless_a_failure_does() {
        let rejection = || Some(Failure::rejected("rejected"));
        let end = |ended| conclude(ended, rejection()).unwrap_err().to_string();
        assert_eq!(end(Ok(())), "rejected");
        assert_eq!(end(Err(Failure::ClosedPipe)), "rejected");
        assert_eq!(end(Err(Failure::failed("failed"))), "failed");
        assert!(conclude(Ok(()), None).is_ok());
    }

    #[test]
    fn a_word_in_quotes_is_one_word_of_a_shell() {
        assert_eq!(quoted("it's"), r"'it'\''s'");
    }
}
