//! The output of `--verbose` on standard error: the request as a `curl` command, and the response.

use std::{
    borrow::Cow,
    io::{self, Write as _},
};

use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header::SET_COOKIE};
use zoom_core::{Client, DynamicRequest, Error, error::ApiError};

/// Prints a request without its token.
pub(crate) fn print_request(client: &Client, request: &DynamicRequest) {
    if let Ok(curl) = client.to_curl(request) {
        print(&format!("> {curl}"));
    }
}

/// Prints a response.
pub(crate) fn print_response(response: &Response<bytes::Bytes>) {
    print_parts(response.status(), response.headers(), response.body());
}

/// Prints the response that an error contains, if any.
pub(crate) fn print_error(error: &Error) {
    let response: Option<&ApiError> = match error {
        Error::Api(error) => Some(error),
        Error::RateLimited(error) => error.response(),
        Error::Decode(error) => return print(error.excerpt()),
        _ => None,
    };
    if let Some(response) = response {
        print_parts(response.status(), response.headers(), response.body());
    }
}

/// Prints a response, given its parts.
pub(crate) fn print_parts(status: StatusCode, headers: &HeaderMap, body: &[u8]) {
    print(&format!("< {status}"));
    print_headers(headers);
    if !body.is_empty() {
        print(&String::from_utf8_lossy(body));
    }
}

/// Returns the status and the headers of a response, as received before its body.
pub(crate) fn head(status: StatusCode, headers: &HeaderMap) -> String {
    let lines = headers.iter().map(|(name, value)| format!("{name}: {}\n", shown(name, value)));
    format!("{status}\n{}\n", lines.collect::<String>().replace(|c: char| c.is_control() && c != '\n', " "))
}

/// Prints the headers of a response.
pub(crate) fn print_headers(headers: &HeaderMap) {
    for (name, value) in headers {
        print(&format!("< {name}: {}", shown(name, value)));
    }
}

/// Returns the text of a header. A cookie is redacted, because it may identify a session.
fn shown<'a>(name: &HeaderName, value: &'a HeaderValue) -> Cow<'a, str> {
    if *name == SET_COOKIE { "[redacted]".into() } else { String::from_utf8_lossy(value.as_bytes()) }
}

/// Writes lines without control characters, which could control a terminal. The call continues if they cannot be
/// written.
pub(crate) fn print(text: &str) {
    let text = text.replace(|c: char| c.is_control() && !matches!(c, '\n' | '\t'), " ");
    _ = writeln!(io::stderr(), "{text}");
}
