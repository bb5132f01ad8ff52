//! Removes the secrets of a request from an error: a server may quote them, and errors are logged.

use std::fmt::{self, Write as _};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::HeaderMap;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;
use zeroize::Zeroizing;

/// The text that replaces a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// A secret with fewer bytes is not removed, because it may be an ordinary word.
pub(crate) const SHORTEST: usize = 3;

/// A secret with fewer bytes is removed only where it is a separate word.
const LONG: usize = 8;

/// The number of leading bytes that are enough to recognize a longer secret, because a server may quote only its
/// beginning.
const BEGINNING: usize = 16;

/// The maximum size of a body that is searched for secrets, in bytes.
const BODY_LIMIT: usize = 64 * 1024;

/// Parts of the names of secret parameters, in lower case and without separators.
const NAMES: [&str; 11] = [
    "token",
    "secret",
    "password",
    "passcode",
    "pwd",
    "apikey",
    "hostkey",
    "streamkey",
    "privatekey",
    "authorization",
    "signature",
];

/// Suffixes of the names of secret parameters, such as `leader_pin`.
const ENDS: [&str; 2] = ["pin", "pincode"];

/// Suffixes of the names of parameters that are not secret, although their names contain one of the `NAMES`: cursors,
/// and the type of a token.
const HARMLESS: [&str; 4] = ["pagetoken", "synctoken", "cursortoken", "type"];

/// Whole names of secret parameters.
const WHOLE_NAMES: [&str; 7] = ["zak", "tk", "jwt", "code", "codeverifier", "devicecode", "assertion"];

/// The secrets of one request, in every form in which a response may quote them.
#[derive(Clone, Default)]
pub(crate) struct Redactor(Vec<Zeroizing<String>>);

impl Redactor {
    /// Adds a secret.
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() < SHORTEST {
            return;
        }
        let encoded = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
        // Most URLs leave these characters, which RFC 3986 does not reserve, unencoded.
        let url = ["%2D-", "%2E.", "%5F_", "%7E~"].iter().fold(encoded.clone(), |text, pair| {
            let (from, to) = pair.split_at(3);
            text.replace(from, to)
        });
        let json = Value::from(secret).to_string();
        let json = json[1..json.len() - 1].to_owned();
        let slashes = json.replace('/', "\\/");
        for form in [secret.to_owned(), lower_hex(&url), lower_hex(&encoded), url, encoded, json, slashes] {
            self.0.push(Zeroizing::new(form));
        }
    }

    /// Sorts the secrets and removes duplicates. Called after the last one has been added.
    #[must_use]
    pub(crate) fn finish(mut self) -> Self {
        // The longest come first, so that a secret that contains another one is removed as a whole.
        self.0.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        self.0.dedup();
        self
    }

    /// Adds the credential in an `Authorization` header: a token, or an id with a secret.
    pub(crate) fn add_credential(&mut self, header: &str) {
        let (scheme, credential) = header.split_once(' ').unwrap_or(("", header));
        self.add(credential);
        if scheme.eq_ignore_ascii_case("basic")
            && let Ok(Ok(pair)) = BASE64_STANDARD.decode(credential).map(String::from_utf8)
        {
            let pair = Zeroizing::new(pair);
            self.add(pair.split_once(':').map_or("", |(_, secret)| secret));
        }
    }

    /// Adds the value of a parameter if its name is that of a secret parameter.
    pub(crate) fn add_named(&mut self, name: &str, value: &str) {
        if is_secret_name(name) {
            self.add(value);
        }
    }

    /// Adds the secrets of another redactor.
    #[cfg(feature = "cassette")]
    pub(crate) fn extend(&mut self, other: &Self) {
        self.0.extend(other.0.iter().cloned());
    }

    /// Returns the secrets that may be in some text, so that each piece of the text needs to be searched only for
    /// these.
    #[cfg(feature = "cassette")]
    pub(crate) fn found_in(&self, text: &str) -> Self {
        Self(self.0.iter().filter(|secret| text.contains(beginning(secret, LONG))).cloned().collect())
    }

    /// Adds the secret headers of a request.
    pub(crate) fn add_headers(&mut self, headers: &HeaderMap) {
        for (name, value) in headers {
            match value.to_str() {
                Ok(value) if name == http::header::AUTHORIZATION => self.add_credential(value),
                Ok(value) => self.add_named(name.as_str(), value),
                Err(_) => {}
            }
        }
    }

    /// Adds the secret pairs of a query.
    pub(crate) fn add_query(&mut self, query: &str) {
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let [name, value] = [name, value].map(|text| percent_decode_str(text).decode_utf8_lossy());
            self.add_named(&name, &value);
        }
    }

    /// Adds the secret members of a JSON body, or the secret pairs of a form.
    pub(crate) fn add_body(&mut self, body: &[u8]) {
        if body.len() > BODY_LIMIT {
            return;
        }
        match serde_json::from_slice(body) {
            Ok(json) => self.add_members("", &json),
            Err(_) => self.add_query(str::from_utf8(body).unwrap_or_default()),
        }
    }

    fn add_members(&mut self, name: &str, value: &Value) {
        match value {
            Value::Object(members) => members.iter().for_each(|(name, value)| self.add_members(name, value)),
            Value::Array(list) => list.iter().for_each(|value| self.add_members(name, value)),
            Value::String(text) => self.add_named(name, text),
            Value::Number(number) => self.add_named(name, &number.to_string()),
            Value::Null | Value::Bool(_) => {}
        }
    }

    /// Removes the secrets from text.
    pub(crate) fn hide(&self, text: &mut String) {
        for secret in &self.0 {
            if let Some(hidden) = self.hidden(text, secret) {
                *text = hidden;
            }
        }
    }

    /// Returns the text without the secret, or `None` if the text does not contain it.
    fn hidden(&self, text: &str, secret: &str) -> Option<String> {
        let beginning = beginning(secret, BEGINNING);
        // Several forms of a secret may begin in the same way.
        let forms = || self.0.iter().filter(|form| form.starts_with(beginning));
        let mut hidden = String::new();
        let (mut copied, mut at) = (0, 0);
        while let Some(found) = text.get(at..).and_then(|rest| rest.find(beginning)) {
            let start = at + found;
            let end = start + forms().map(|form| common(&text[start..], form)).max().unwrap_or(beginning.len());
            at = end;
            let is_word = is_edge(text[..start].chars().next_back()) && is_edge(text[end..].chars().next());
            if secret.len() < LONG && !is_word {
                continue;
            }
            _ = write!(hidden, "{}{REDACTED}", &text[copied..start]);
            copied = end;
        }
        // The text may have been truncated within the secret.
        let rest = &text[copied..];
        let mut tails = (LONG..beginning.len()).rev().filter_map(|length| secret.get(..length));
        if let Some(tail) = tails.find(|tail| rest.ends_with(tail)) {
            _ = write!(hidden, "{}{REDACTED}", &rest[..rest.len() - tail.len()]);
            return Some(hidden);
        }
        (copied > 0).then(|| hidden + rest)
    }

    /// Removes the secrets from text that may be absent.
    pub(crate) fn hide_in(&self, text: &mut Option<String>) {
        if let Some(text) = text {
            self.hide(text);
        }
    }
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor").finish_non_exhaustive()
    }
}

/// Returns whether the value of a parameter, a header or a member with this name is secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    WHOLE_NAMES.contains(&name.as_str())
        || ENDS.iter().any(|end| name.ends_with(end))
        || NAMES.iter().any(|part| name.contains(part)) && !HARMLESS.iter().any(|end| name.ends_with(end))
}

/// Converts the digits of the escapes in percent-encoded text to lower case.
fn lower_hex(text: &str) -> String {
    let mut digits = 0_u8;
    let lower = |character: char| {
        let is_digit = digits > 0;
        digits = if character == '%' { 2 } else { digits.saturating_sub(1) };
        if is_digit { character.to_ascii_lowercase() } else { character }
    };
    text.chars().map(lower).collect()
}

/// Returns the first characters of a string, up to `limit` bytes.
fn beginning(text: &str, limit: usize) -> &str {
    let end = (0..=limit.min(text.len())).rfind(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or(0)]
}

/// Returns the length in bytes of the common prefix of two strings.
fn common(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

/// Returns whether a character next to a word is not part of it; `None` means the beginning or the end of the text.
fn is_edge(character: Option<char>) -> bool {
    character.is_none_or(|character| !character.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const TOKEN: &str = "eyJzdiI6IjAwMDAwMSIs.x/y+z=";

    fn hide(redactor: &Redactor, text: &str) -> String {
        let mut text = text.to_owned();
        redactor.clone().finish().hide(&mut text);
        text
    }

    #[test]
    fn a_secret_is_removed_in_every_form() {
        let mut redactor = Redactor::default();
        redactor.add_credential(&format!("Bearer {TOKEN}"));
        for (text, expected) in [
            (format!("token {TOKEN} is invalid, {TOKEN}!"), "token [redacted] is invalid, [redacted]!"),
            (format!("Bearer {TOKEN}"), "Bearer [redacted]"),
            (format!("{TOKEN}{TOKEN}"), "[redacted][redacted]"),
            ("a=eyJzdiI6IjAwMDAwMSIs.x%2Fy%2Bz%3D&b".into(), "a=[redacted]&b"),
            ("a=eyJzdiI6IjAwMDAwMSIs.x%2fy%2bz%3d&b".into(), "a=[redacted]&b"),
            (r#"{"a":"eyJzdiI6IjAwMDAwMSIs.x\/y+z="}"#.into(), r#"{"a":"[redacted]"}"#),
            (format!("token {}... is invalid", &TOKEN[..18]), "token [redacted]... is invalid"),
            (format!("cut {}", &TOKEN[..9]), "cut [redacted]"),
            ("é eyJzdi é".into(), "é eyJzdi é"),
            (String::new(), ""),
        ] {
            assert_eq!(hide(&redactor, &text), expected, "{text}");
        }
    }

    #[test]
    fn the_secret_of_an_app_is_removed_with_its_header() {
        let mut redactor = Redactor::default();
        // `client-id:client-secret`.
        redactor.add_credential("Basic Y2xpZW50LWlkOmNsaWVudC1zZWNyZXQ=");
        for text in ["Y2xpZW50LWlkOmNsaWVudC1zZWNyZXQ=", "client-secret"] {
            assert_eq!(hide(&redactor, &format!("a {text} b")), "a [redacted] b");
        }
        assert_eq!(hide(&redactor, "client-id:client-secret"), "client-id:[redacted]");
        assert_eq!(hide(&redactor, "client-id"), "client-id");
    }

    #[test]
    fn what_is_secret_is_known_by_its_name() {
        let mut redactor = Redactor::default();
        redactor.add_query("pwd=p%2Fq%20r&next_page_token=cursor-1&access_token=query-token&type=zak&page_size=300");
        redactor.add_body(br#"{"topic":"a topic","password":123456,"settings":[{"host_key":"654321","code":"ab"}]}"#);
        redactor.add_body(b"client_id=an-app&client_secret=form-secret");
        redactor
            .add_body(br#"{"leader_pin":773311,"pin_code":"884422","stream_key":"a-stream","private_key":"a-key"}"#);
        redactor.add_query("tk=a-registrant&jwt=a-signature&pins=three&mapping=fields");
        redactor.add_headers(&HeaderMap::from_iter([
            (http::header::USER_AGENT, HeaderValue::from_static("an-agent")),
            (http::header::HeaderName::from_static("x-api-key"), HeaderValue::from_static("the-api-key")),
        ]));
        for (text, expected) in [
            ("p/q r, p%2Fq%20r", "[redacted], [redacted]"),
            ("query-token the-api-key", "[redacted] [redacted]"),
            ("123456, 1234567", "[redacted], 1234567"),
            ("`654321`", "`[redacted]`"),
            ("an-app form-secret", "an-app [redacted]"),
            ("773311, 884422, a-stream", "[redacted], [redacted], [redacted]"),
            ("a-key a-registrant a-signature three fields", "[redacted] [redacted] [redacted] three fields"),
            ("cursor-1 300 an-agent a topic ab zak", "cursor-1 300 an-agent a topic ab zak"),
        ] {
            assert_eq!(hide(&redactor, text), expected);
        }
        redactor.add("");
        assert_eq!(hide(&redactor, "abc"), "abc");
        assert!(!format!("{redactor:?}").contains("query-token"));
    }
}
