//! What `--verbose` tells on the standard error: the request as a line of curl, and what came back.

use std::io::{self, Write as _};

use http::{HeaderMap, Response, StatusCode, header::SET_COOKIE};
use zoom_core::{ApiError, Client, DynamicRequest, Error};

/// Tells a request, without its token.
pub(crate) fn tell_request(client: &Client, request: &DynamicRequest) {
    if let Ok(curl) = client.to_curl(request) {
        tell(&format!("> {curl}"));
    }
}

/// Tells an answer.
pub(crate) fn tell_answer(answer: &Response<bytes::Bytes>) {
    tell_parts(answer.status(), answer.headers(), answer.body());
}

/// Tells what Zoom refused with, if it was Zoom.
pub(crate) fn tell_refusal(error: &Error) {
    let answer: Option<&ApiError> = match error {
        Error::Api(answer) => Some(answer),
        Error::RateLimited(error) => error.response(),
        Error::Decode(error) => return tell(error.excerpt()),
        _ => None,
    };
    if let Some(answer) = answer {
        tell_parts(answer.status(), answer.headers(), answer.body());
    }
}

fn tell_parts(status: StatusCode, headers: &HeaderMap, body: &[u8]) {
    tell(&format!("< {status}"));
    tell_headers(headers);
    if !body.is_empty() {
        tell(&String::from_utf8_lossy(body));
    }
}

/// Tells what is known of an answer that goes to a file.
pub(crate) fn tell_headers(headers: &HeaderMap) {
    for (name, value) in headers {
        // A cookie may be a login.
        let value = if *name == SET_COOKIE { "[redacted]".into() } else { String::from_utf8_lossy(value.as_bytes()) };
        tell(&format!("< {name}: {value}"));
    }
}

/// Writes lines without what steers a terminal. Where nobody can read them, the call goes on.
fn tell(text: &str) {
    let text = text.replace(|c: char| c.is_control() && !matches!(c, '\n' | '\t'), " ");
    _ = writeln!(io::stderr(), "{text}");
}
