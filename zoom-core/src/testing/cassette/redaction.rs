//! Removes the secrets of calls before they are written or shown. The names that mark a secret are those used for logs
//! and errors; a secret is removed wherever it occurs in any call.

use std::borrow::Cow;

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, Request,
    header::{
        ACCEPT, AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, SET_COOKIE, TRANSFER_ENCODING,
        USER_AGENT,
    },
};
use percent_encoding::percent_decode_str;

use super::{
    entry::{Content, Entry, FaultEntry, FaultKind, Headers, RequestEntry, ResponseEntry, written},
    exchange::{Exchange, Outcome},
    json,
};
use crate::{
    error::{REDACTED, Redactor, SHORTEST, is_secret_name},
    testing::lines,
};

/// A secret that contains whitespace and has at most this many bytes is removed only where its name marks it as a
/// secret, not wherever the same text occurs.
const SHORT_PROSE: usize = 7;

const FORM: &str = "application/x-www-form-urlencoded";

/// Request headers that are not written: those that the client or the transport adds to every request.
const NOT_SENT: [HeaderName; 6] = [ACCEPT, AUTHORIZATION, CONTENT_LENGTH, COOKIE, HOST, USER_AGENT];

/// Response headers that are not written: cookies, and those that concern the connection.
const NOT_RECEIVED: [HeaderName; 3] = [CONNECTION, SET_COOKIE, TRANSFER_ENCODING];

/// Whether values belong to a request or to a response: in a response, `code` is an error number rather than a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Response,
}

impl Side {
    fn is_secret(self, name: &str) -> bool {
        is_secret_name(name) && !(self == Self::Response && name == "code")
    }
}

/// Returns the secrets of a call.
pub(super) fn secrets(exchange: &Exchange) -> Redactor {
    let mut secrets = Redactor::default();
    let query = exchange.url.split_once('?').map_or("", |(_, query)| query);
    secrets.add_query(query);
    secrets.add_headers(&exchange.headers);
    for cookie in exchange.headers.get_all(COOKIE) {
        add_cookies(&mut secrets, &String::from_utf8_lossy(cookie.as_bytes()));
    }
    add_body(&mut secrets, content_type(&exchange.headers), &exchange.body, Side::Request);
    if let Outcome::Response { headers, body, .. } = &exchange.outcome {
        secrets.add_headers(headers);
        for value in headers.values() {
            add_urls(&mut secrets, &String::from_utf8_lossy(value.as_bytes()));
        }
        for cookie in headers.get_all(SET_COOKIE) {
            add_cookies(&mut secrets, &String::from_utf8_lossy(cookie.as_bytes()));
        }
        add_body(&mut secrets, content_type(headers), body, Side::Response);
    }
    secrets
}

fn content_type(headers: &HeaderMap) -> &str {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn add_cookies(secrets: &mut Redactor, header: &str) {
    let value = |pair: &str| pair.split_once('=').map(|(_, value)| value.trim().to_owned());
    // In a response's header, attributes such as `Path=/` follow the cookie; their values are short, so they are left
    // out.
    header.split(';').filter_map(value).filter(|value| value.len() > 8).for_each(|value| secrets.add(&value));
}

fn add_body(secrets: &mut Redactor, content_type: &str, body: &[u8], side: Side) {
    if let Some(json) = json::text(body) {
        json::rewrite(json, |name, token| {
            let value = json::unquoted(token);
            if side.is_secret(name) {
                // Short text that contains whitespace may be prose that also occurs elsewhere, such as a sandbox's
                // values.
                if value.len() > SHORT_PROSE || !value.contains(char::is_whitespace) {
                    secrets.add(&value);
                }
            } else if token.starts_with('"') {
                add_urls(secrets, &value);
            }
            None
        });
    } else if let Some(json) = json::cut_text(body) {
        json::rewrite(&json, |name, token| {
            let value = json::unquoted(token);
            if side.is_secret(name) {
                // A body that is not valid JSON is written as received, with its escapes.
                secrets.add(token.trim_matches('"'));
                secrets.add(&value);
            } else if token.starts_with('"') {
                add_urls(secrets, &value);
            }
            None
        });
    } else if content_type == FORM {
        secrets.add_query(&String::from_utf8_lossy(body));
    } else if let Some((_, boundary)) = content_type.split_once("; boundary=") {
        for (head, content) in lines::parts(body, boundary) {
            let head = String::from_utf8_lossy(head);
            let name = head.split_once("name=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(name, _)| name);
            if let (Some(name), Ok(value)) = (name, str::from_utf8(content)) {
                secrets.add_named(name, value);
            }
        }
    } else if let Ok(text) = str::from_utf8(body) {
        add_urls(secrets, text);
    }
}

/// Adds the secret parameters of each URL in some text.
fn add_urls(secrets: &mut Redactor, text: &str) {
    for url in text.split("://").skip(1) {
        let url = url.split(|c: char| c.is_whitespace() || "\"'<>#".contains(c)).next().unwrap_or_default();
        if let Some((_, query)) = url.split_once('?') {
            secrets.add_query(&query.replace("&amp;", "&"));
        }
    }
}

/// Returns a call's line without the secrets of any call.
pub(super) fn entry(exchange: &Exchange, secrets: &Redactor) -> Entry {
    let secrets = &relevant(exchange, secrets);
    let (response, fault) = match &exchange.outcome {
        Outcome::Pending => (None, Some(FaultEntry { kind: FaultKind::Abandoned, may_have_been_sent: true })),
        Outcome::Fault { kind, may_have_been_sent } => {
            (None, Some(FaultEntry { kind: FaultKind::of(*kind), may_have_been_sent: *may_have_been_sent }))
        }
        Outcome::Response { status, headers, body, is_cut } => {
            let is_file = exchange.responds_with_file && status.is_success();
            let response = ResponseEntry {
                status: status.as_u16(),
                headers: without_secrets(headers, &NOT_RECEIVED, secrets),
                body: content(content_type(headers), body, secrets, Side::Response, is_file),
                cut: *is_cut,
            };
            (Some(response), None)
        }
    };
    let request = RequestEntry {
        method: exchange.method.to_string(),
        url: url(&exchange.url, secrets),
        headers: without_secrets(&exchange.headers, &NOT_SENT, secrets),
        body: content(content_type(&exchange.headers), &exchange.body, secrets, Side::Request, false),
        cut: exchange.is_body_cut,
    };
    Entry { request, response, fault }
}

/// Returns those secrets of all calls that occur in this call, which are usually few.
fn relevant(exchange: &Exchange, secrets: &Redactor) -> Redactor {
    let mut all = exchange.url.clone();
    let mut add = |bytes: &[u8]| {
        all.push('\n');
        all.push_str(&text_of(bytes));
        // Any character may be escaped in JSON.
        if let Some(json) = json::text(bytes).filter(|json| json.contains('\\')) {
            json::rewrite(json, |_, token| {
                all.push('\n');
                all.push_str(&json::unquoted(token));
                None
            });
        }
    };
    add(&exchange.body);
    exchange.headers.values().for_each(|value| add(value.as_bytes()));
    if let Outcome::Response { headers, body, .. } = &exchange.outcome {
        add(body);
        headers.values().for_each(|value| add(value.as_bytes()));
    }
    secrets.found_in(&all)
}

/// Returns bytes as text. If they are not UTF-8, each byte becomes a character, so that the text can be converted back.
fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    str::from_utf8(bytes)
        .map_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect::<String>().into(), Cow::from)
}

/// Returns a request without its secrets, as it would be written in a line.
pub(super) fn request(request: &Request<Bytes>) -> Request<Bytes> {
    let mut secrets = Redactor::default();
    secrets.add_query(request.uri().query().unwrap_or_default());
    secrets.add_headers(request.headers());
    add_body(&mut secrets, content_type(request.headers()), request.body(), Side::Request);
    let secrets = &secrets.finish();
    let mut redacted = request.clone();
    if let Some(target) = request.uri().path_and_query()
        && let Ok(target) = url(target.as_str(), secrets).parse()
    {
        *redacted.uri_mut() = target;
    }
    let body = request.body();
    *redacted.body_mut() = match json::text(body) {
        Some(json) => json_without_secrets(json, secrets, Side::Request).into(),
        None => raw_without_secrets(content_type(request.headers()), body, secrets),
    };
    redacted
}

/// Removes secrets from a URL, or from its path and query.
fn url(url: &str, secrets: &Redactor) -> String {
    let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
    let path = hidden(path, secrets);
    match query {
        Some(query) => format!("{path}?{}", pairs(query, secrets)),
        None => path,
    }
}

/// Removes secrets from the pairs of a query or of a form.
fn pairs(query: &str, secrets: &Redactor) -> String {
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) if is_secret_name(&percent_decode_str(name).decode_utf8_lossy()) && !value.is_empty() => {
            format!("{name}={REDACTED}")
        }
        _ => hidden(pair, secrets),
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn hidden(text: &str, secrets: &Redactor) -> String {
    let mut text = text.to_owned();
    secrets.hide(&mut text);
    text
}

fn without_secrets(headers: &HeaderMap, omitted: &[HeaderName], secrets: &Redactor) -> Headers {
    let kept = headers.iter().filter(|(name, _)| !omitted.contains(name));
    written(kept.map(|(name, value)| {
        let value = if is_secret_name(name.as_str()) {
            REDACTED.to_owned()
        } else {
            hidden(&String::from_utf8_lossy(value.as_bytes()), secrets)
        };
        (name, value)
    }))
}

/// Returns a body without secrets. JSON is embedded in the line as JSON, unless it is a file.
fn content(content_type: &str, body: &[u8], secrets: &Redactor, side: Side, is_file: bool) -> Option<Content> {
    if content_type.contains("json")
        && !is_file
        && let Some(json) = json::text(body)
        && let Ok(json) = serde_json::from_str(&json_without_secrets(json, secrets, side))
    {
        return Some(Content::Json(json));
    }
    Content::of_bytes(&raw_without_secrets(content_type, body, secrets))
}

/// Removes secrets from JSON. In a response, a number becomes 0, since a number is expected there; in a request, it
/// becomes text, so that any value is accepted in its place.
fn json_without_secrets(json: &str, secrets: &Redactor, side: Side) -> String {
    json::rewrite(json, |name, token| {
        let is_text = token.starts_with('"');
        let value = json::unquoted(token);
        if side.is_secret(name) {
            return (value.len() >= SHORTEST).then(|| match side {
                Side::Response if !is_text => "0".to_owned(),
                _ => format!("\"{REDACTED}\""),
            });
        }
        let hidden = hidden(&value, secrets);
        (is_text && hidden != value).then(|| serde_json::Value::from(hidden).to_string())
    })
}

fn raw_without_secrets(content_type: &str, body: &[u8], secrets: &Redactor) -> Bytes {
    let Ok(text) = str::from_utf8(body) else {
        let text = text_of(body);
        let hidden = hidden(&text, secrets);
        let byte = |c: char| u8::try_from(u32::from(c)).unwrap_or(b'?');
        return if hidden == text { Bytes::copy_from_slice(body) } else { hidden.chars().map(byte).collect() };
    };
    match content_type {
        FORM => pairs(text, secrets).into(),
        _ => hidden(text, secrets).into(),
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderValue, Method, StatusCode};

    use super::*;

    /// A call with a different secret in every place that can contain one.
    fn exchange(content_type: &str, sent: &str, received: &str) -> Exchange {
        let headers = |pairs: &[(HeaderName, &str)]| {
            pairs.iter().map(|(name, value)| (name.clone(), HeaderValue::from_str(value).unwrap())).collect()
        };
        let outcome = Outcome::Response {
            status: StatusCode::OK,
            headers: headers(&[
                (CONTENT_TYPE, "application/json"),
                (SET_COOKIE, "session=cookie-secret-1; Path=/"),
                (http::header::LOCATION, "https://storage.example/f?Signature=signed-secret-1&Expires=5"),
            ]),
            body: Bytes::from(received.to_owned()),
            is_cut: false,
        };
        Exchange {
            method: Method::POST,
            url: "https://api.zoom.us/v2/users/zak-secret-1?pwd=query-secret&page_size=30".into(),
            headers: headers(&[
                (AUTHORIZATION, "Bearer bearer-secret-1"),
                (CONTENT_TYPE, content_type),
                (USER_AGENT, "a"),
            ]),
            body: Bytes::from(sent.to_owned()),
            is_body_cut: false,
            responds_with_file: false,
            outcome,
        }
    }

    #[test]
    fn no_secret_is_left_in_a_line_wherever_it_is() {
        const RECEIVED: &str = r#"{"id":123456,"token":"zak-secret-1","pin":"987654","host_key":445566,"code":1001,"next_page_token":"cursor",
            "start_url":"https://zoom.us/s/1?zak=start-secret","text":"Passcode: 987654, join https://z.us/j?pwd=query-secret",
            "token_type":"bearer","escaped":"start\u002dsecret","short_pwd":"ab"}"#;
        let part = "--x\r\ncontent-disposition: form-data; name=\"passcode\"\r\n\r\npart-secret\r\n--x--\r\n";
        for (content_type, sent) in [
            ("application/json", r#"{"topic":"a","password":"body-secret","list":[{"secret":12345678}]}"#),
            (FORM, "client_secret=form-secret&a=b%26c"),
            ("multipart/form-data; boundary=x", part),
            ("text/plain", "bearer-secret-1"),
        ] {
            let exchange = exchange(content_type, sent, RECEIVED);
            let line = serde_json::to_string(&entry(&exchange, &secrets(&exchange).finish())).unwrap();
            for secret in [
                "bearer-secret",
                "query-secret",
                "zak-secret",
                "987654",
                "445566",
                "start-secret",
                "cookie-secret",
                "signed-secret",
                "body-secret",
                "12345678",
                "form-secret",
                "part-secret",
            ] {
                assert!(!line.contains(secret), "{secret}: {line}");
            }
            for kept in ["123456", "1001", "cursor", "page_size=30", "\"bearer\"", "Expires=5", "\"short_pwd\":\"ab\""]
            {
                assert!(line.contains(kept), "{kept}: {line}");
            }
        }
    }

    #[test]
    fn json_that_was_cut_off_or_is_nested_too_deeply_has_no_secret_left() {
        let deep = format!(r#"{}{{"token":"deep-secret-1"}}{}"#, "[".repeat(200), "]".repeat(200));
        for (received, secret) in [
            (r#"{"token":"cut-secret-1","a"#, "cut-secret"),
            (r#" [{"token":"cut-sec"#, "cut-sec"),
            ("\u{feff}{\"token\":\"marked-secret-1\",", "marked-secret"),
            (r#"{"password":"a b","x":"#, "a b"),
            (r#"{"password":"escaped\u002dsecret-1","x":"#, "escaped"),
            (r#"{"start_url":"https://zoom.us/s/1?zak=linked-secret-1","x"#, "linked-secret"),
            (&deep, "deep-secret"),
        ] {
            let exchange = exchange("application/json", received, received);
            let line = serde_json::to_string(&entry(&exchange, &secrets(&exchange).finish())).unwrap();
            assert!(!line.contains(secret), "{secret}: {line}");
        }
        // Cut off within a character.
        let mut cut = exchange("application/json", "{}", "{}");
        cut.body = Bytes::from_static(b"{\"token\":\"split-secret-1\",\"topic\":\"\xc3");
        let line = serde_json::to_string(&entry(&cut, &secrets(&cut).finish())).unwrap();
        assert!(!line.contains("split-secret"), "{line}");
    }

    #[test]
    fn a_secret_in_bytes_that_are_not_text_is_removed_and_nothing_else() {
        let mut secrets = Redactor::default();
        secrets.add("a-long-secret");
        let secrets = secrets.finish();
        let body = [b"\xff\xfe".as_slice(), b" a-long-secret ", b"\x80"].concat();
        assert_eq!(raw_without_secrets("", &body, &secrets).as_ref(), b"\xff\xfe [redacted] \x80");
        assert_eq!(raw_without_secrets("", b"\xff\x00\x80", &secrets).as_ref(), b"\xff\x00\x80");
    }

    #[test]
    fn a_request_is_redacted_by_its_own_secrets() {
        let sent = Request::post("https://api.zoom.us/v2/a?access_token=query-secret&a=b")
            .header(CONTENT_TYPE, "application/json")
            .body(Bytes::from(r#"{"password":123456,"a":[1]}"#))
            .unwrap();
        let redacted = request(&sent);
        assert_eq!(redacted.uri(), "/v2/a?access_token=[redacted]&a=b");
        assert_eq!(redacted.body(), r#"{"password":"[redacted]","a":[1]}"#);
    }
}
