//! A request as lines, one for each of its values, so that two requests can be compared value by value.
//!
//! Two requests are equal if their lines are equal. A line represents the meaning of a value rather than its encoding:
//! escapes are decoded, JSON is parsed, and the boundary of a multipart body is omitted.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use bytes::Bytes;
use http::{HeaderName, Request, header::CONTENT_TYPE};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::error::REDACTED;

/// How many bytes of a line's binary content are shown.
const SHOWN: usize = 48;

/// The values of a request by location. Values in the same location are sorted, since their order has no meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines(BTreeMap<Location, Vec<Content>>);

/// The location of a value in a request. The variants are in the order in which they are shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Location {
    Method,
    /// The path segment with this number.
    Segment(usize),
    Query(String),
    Header(String),
    /// A value in a JSON body.
    Json(Vec<Step>),
    /// A field of a form.
    Field(String),
    /// A header or the content of the part with this number.
    Part(usize, PartLocation),
    /// An undecoded body.
    Body,
}

/// A step into a JSON body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Member(String),
    Element(usize),
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PartLocation {
    Header(String),
    Content,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Content {
    /// Text as it is shown, on one line.
    Text(String),
    Bytes(Bytes),
    /// Text from which secrets were removed. It matches text that has anything in their place.
    Redacted(String),
}

impl Lines {
    /// Collects the values of `request` in its method, path, query and body, and in the headers with these names.
    pub(super) fn of(request: &Request<Bytes>, headers: &[HeaderName]) -> Self {
        let mut lines = Self::default();
        lines.text(Location::Method, request.method().as_str());
        for (i, segment) in request.uri().path().split('/').skip(1).enumerate() {
            lines.text(Location::Segment(i), &percent_decode_str(segment).decode_utf8_lossy());
        }
        for (name, value) in form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()) {
            lines.text(Location::Query(name.into_owned()), &value);
        }
        let content_type = request.headers().get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()));
        // The boundary differs in every request.
        let (kind, boundary) = content_type.as_deref().unwrap_or_default().split_once("; boundary=").unzip();
        for name in headers {
            for value in request.headers().get_all(name) {
                let value = String::from_utf8_lossy(value.as_bytes());
                let value = if name == CONTENT_TYPE { kind.unwrap_or(&value) } else { &value };
                lines.text(Location::Header(name.to_string()), value);
            }
        }
        lines.body(request.body(), content_type.as_deref().unwrap_or_default(), boundary);
        lines.0.values_mut().for_each(|contents| contents.sort());
        lines
    }

    /// Lets text from which secrets were removed match any text that differs only in the secrets.
    pub(super) fn with_any_secret(mut self) -> Self {
        for content in self.0.values_mut().flatten() {
            match content {
                Content::Text(text) if text.contains(REDACTED) => *content = Content::Redacted(std::mem::take(text)),
                _ => {}
            }
        }
        self
    }

    /// Returns whether a request that arrived is the expected one.
    pub(super) fn accept(&self, arrived: &Self) -> bool {
        // The quick comparison is enough for most requests, which do not contain a secret.
        let has_secret = || self.0.values().flatten().any(|content| matches!(content, Content::Redacted(_)));
        self == arrived || (has_secret() && compare(self, arrived).iter().all(|line| !line.differs()))
    }

    fn body(&mut self, body: &Bytes, content_type: &str, boundary: Option<&str>) {
        if let Some(boundary) = boundary {
            return parts(body, boundary).into_iter().enumerate().for_each(|(i, part)| self.part(i, part));
        }
        if content_type == "application/x-www-form-urlencoded" {
            return form_urlencoded::parse(body)
                .for_each(|(name, value)| self.text(Location::Field(name.into_owned()), &value));
        }
        match serde_json::from_slice(body) {
            Ok(json) if content_type == "application/json" => self.json(Vec::new(), &json),
            _ if body.is_empty() => {}
            _ => self.add(Location::Body, Content::of(body)),
        }
    }

    /// Adds a line for each value that is not a container, and for each empty container.
    fn json(&mut self, path: Vec<Step>, json: &Value) {
        let within = |step| [path.as_slice(), &[step]].concat();
        match json {
            Value::Object(members) if !members.is_empty() => {
                for (name, value) in members {
                    self.json(within(Step::Member(name.clone())), value);
                }
            }
            Value::Array(elements) if !elements.is_empty() => {
                for (i, value) in elements.iter().enumerate() {
                    self.json(within(Step::Element(i)), value);
                }
            }
            value => self.add(Location::Json(path), Content::Text(value.to_string())),
        }
    }

    fn part(&mut self, number: usize, (head, content): (&[u8], &[u8])) {
        for line in String::from_utf8_lossy(head).split("\r\n") {
            let (name, value) = line.split_once(": ").unwrap_or((line, ""));
            self.text(Location::Part(number, PartLocation::Header(name.to_ascii_lowercase())), value);
        }
        self.add(Location::Part(number, PartLocation::Content), Content::of(content));
    }

    fn text(&mut self, location: Location, text: &str) {
        self.add(location, Content::Text(on_one_line(text)));
    }

    fn add(&mut self, location: Location, content: Content) {
        self.0.entry(location).or_default().push(content);
    }
}

/// Returns the head and the content of each part of a multipart body.
pub(super) fn parts<'a>(body: &'a [u8], boundary: &str) -> Vec<(&'a [u8], &'a [u8])> {
    let delimiter = format!("--{boundary}");
    split(body, delimiter.as_bytes())
        // Nothing precedes the first delimiter, and `--` follows the last one.
        .filter_map(|part| part.strip_prefix(b"\r\n"))
        .map(|part| {
            let part = part.strip_suffix(b"\r\n").unwrap_or(part);
            let head = split(part, b"\r\n\r\n").next().unwrap_or_default();
            (head, part.get(head.len() + 4..).unwrap_or_default())
        })
        .collect()
}

/// Splits bytes at each occurrence of a separator.
fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> impl Iterator<Item = &'a [u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let bytes = rest?;
        let end = bytes.windows(separator.len()).position(|window| window == separator);
        rest = end.map(|end| &bytes[end + separator.len()..]);
        Some(&bytes[..end.unwrap_or(bytes.len())])
    })
}

impl Content {
    /// Returns text if the bytes are a short line of text, and otherwise the bytes.
    fn of(bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) if text.len() <= SHOWN && !text.contains(char::is_control) => Self::Text(on_one_line(text)),
            _ => Self::Bytes(Bytes::copy_from_slice(bytes)),
        }
    }

    fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Text(_) | Self::Redacted(_) => None,
            Self::Bytes(bytes) => Some(bytes),
        }
    }

    /// Returns whether the content that arrived is the expected one.
    fn accepts(&self, arrived: &Self) -> bool {
        match (self, arrived) {
            (Self::Redacted(expected), Self::Text(arrived)) => has_any_secret(expected, arrived),
            _ => self == arrived,
        }
    }

    /// Returns the content as it is shown; bytes are shown starting at `from`.
    fn shown(&self, from: usize) -> String {
        match self {
            Self::Text(text) | Self::Redacted(text) => text.clone(),
            Self::Bytes(bytes) => {
                let rest = &bytes[from..];
                let (excerpt, more) = rest.split_at_checked(SHOWN).unwrap_or((rest, &[]));
                let position = if from == 0 { String::new() } else { format!(", from byte {from}") };
                let dots = if more.is_empty() { "" } else { "…" };
                format!("{} bytes{position}: {}{dots}", bytes.len(), excerpt.escape_ascii())
            }
        }
    }
}

/// Returns whether `arrived` is `expected` with other text in place of the redacted parts.
fn has_any_secret(expected: &str, arrived: &str) -> bool {
    // In JSON, a secret may also be a number.
    if expected.trim_matches('"') == REDACTED {
        return true;
    }
    let Some((before, last)) = expected.rsplit_once(REDACTED) else { return expected == arrived };
    let mut pieces = before.split(REDACTED);
    let Some(mut rest) = pieces.next().and_then(|first| arrived.strip_prefix(first)) else { return false };
    for piece in pieces {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    rest.ends_with(last)
}

/// Escapes text so that it fits on one line. Different strings remain different.
fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || c == '\\' {
            line.extend(c.escape_default());
        } else {
            line.push(c);
        }
    }
    line
}

/// A line of a comparison.
pub(super) struct Line {
    sign: Sign,
    /// Whether the line is about the method or the path, which identify a request best.
    is_of_target: bool,
    location: Location,
    /// The value as it is shown.
    content: String,
    /// A note about what is wrong with the value that arrived.
    note: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Same,
    Expected,
    Arrived,
}

impl Line {
    pub(super) fn differs(&self) -> bool {
        self.sign != Sign::Same
    }

    /// Adds what is wrong with a value that was not expected.
    #[cfg(all(feature = "schema", feature = "testing"))]
    pub(super) fn annotate(&mut self, note: impl FnOnce(&Location, &str) -> Option<String>) {
        if self.sign == Sign::Arrived {
            self.note = note(&self.location, &self.content);
        }
    }
}

/// Returns how much two requests differ: first in their method and path, then in everything else.
pub(super) fn distance(lines: &[Line]) -> (usize, usize) {
    let count = |is_of_target| lines.iter().filter(|line| line.differs() && line.is_of_target == is_of_target).count();
    (count(true), count(false))
}

/// Returns the lines of both requests by location; the expected ones come before those that arrived.
pub(super) fn compare(expected: &Lines, arrived: &Lines) -> Vec<Line> {
    let mut lines = Vec::new();
    let locations: BTreeSet<&Location> = expected.0.keys().chain(arrived.0.keys()).collect();
    for location in locations {
        let contents = |lines: &Lines| lines.0.get(location).cloned().unwrap_or_default();
        let (missing, mut surplus) = (contents(expected), contents(arrived));
        let (same, missing): (Vec<_>, Vec<_>) = missing.into_iter().partition(|content| {
            let found = surplus.iter().position(|other| content.accepts(other));
            found.map(|at| surplus.remove(at)).is_some()
        });
        let from = match (missing.as_slice(), surplus.as_slice()) {
            ([one], [other]) => first_difference(one, other),
            _ => 0,
        };
        for (sign, contents, from) in
            [(Sign::Same, same, 0), (Sign::Expected, missing, from), (Sign::Arrived, surplus, from)]
        {
            let is_of_target = matches!(location, Location::Method | Location::Segment(_));
            lines.extend(contents.into_iter().map(|content| Line {
                sign,
                is_of_target,
                location: location.clone(),
                content: content.shown(from),
                note: None,
            }));
        }
    }
    lines
}

/// Returns the position from which two pieces of binary content differ.
fn first_difference(one: &Content, other: &Content) -> usize {
    match (one.bytes(), other.bytes()) {
        (Some(one), Some(other)) => one.iter().zip(other).take_while(|(one, other)| one == other).count(),
        _ => 0,
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.sign {
            Sign::Same => ' ',
            Sign::Expected => '-',
            Sign::Arrived => '+',
        };
        write!(f, "{sign} {}{}", self.location, self.content)?;
        self.note.iter().try_for_each(|note| write!(f, " ({note})"))
    }
}

impl fmt::Display for Location {
    /// Writes the text that is shown before the content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Method => Ok(()),
            Self::Segment(_) => f.write_str("/"),
            Self::Query(name) => write!(f, "?{}=", on_one_line(name)),
            Self::Header(name) => write!(f, "{name}: "),
            Self::Json(steps) => {
                f.write_str("body")?;
                for step in steps {
                    match step {
                        Step::Member(name) => write!(f, ".{}", on_one_line(name))?,
                        Step::Element(i) => write!(f, "[{i}]")?,
                    }
                }
                f.write_str(" = ")
            }
            Self::Field(name) => write!(f, "form {}=", on_one_line(name)),
            Self::Part(number, PartLocation::Header(name)) => write!(f, "part {number} {}: ", on_one_line(name)),
            Self::Part(number, PartLocation::Content) => write!(f, "part {number}: "),
            Self::Body => f.write_str("body: "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(target: &str, content_type: &str, body: impl Into<Bytes>) -> Lines {
        let request = Request::post(target).header(CONTENT_TYPE, content_type).body(body.into()).unwrap();
        Lines::of(&request, &[CONTENT_TYPE])
    }

    fn signed(expected: &Lines, arrived: &Lines) -> Vec<String> {
        let lines = compare(expected, arrived).into_iter();
        lines.filter(Line::differs).map(|line| line.to_string()).collect()
    }

    #[test]
    fn meaning_is_compared_rather_than_encoding() {
        for (one, other) in [
            (lines("/a%2Fb?x=1&y=2&x=3", "", ""), lines("/a%2fb?x=3&x=1&y=%32", "", "")),
            (
                lines("/", "application/json", r#"{"a":[1,{"b":null}],"c":"\u00e9"}"#),
                lines("/", "application/json", r#"{ "c": "é", "a": [1, {"b": null}] }"#),
            ),
            (
                lines("/", "application/x-www-form-urlencoded", "a=1+2&b=%26"),
                lines("/", "application/x-www-form-urlencoded", "b=%26&a=1%202"),
            ),
            (
                lines("/", "multipart/form-data; boundary=x", "--x\r\nA: b\r\n\r\n--\r\n\r\n--x--\r\n"),
                lines("/", "multipart/form-data; boundary=y", "--y\r\na: b\r\n\r\n--\r\n\r\n--y--\r\n"),
            ),
        ] {
            assert_eq!(one, other);
        }
    }

    #[test]
    fn differences_are_reported_line_by_line() {
        let form = "application/x-www-form-urlencoded";
        let part = "multipart/form-data; boundary=x";
        for (expected, arrived, difference) in [
            (lines("/a/b", "", ""), lines("/a%2Fb", "", ""), vec!["- /a", "+ /a/b", "- /b"]),
            (lines("/a?x=1&x=1", "", ""), lines("/a?x=1", "", ""), vec!["- ?x=1"]),
            (lines("/a?x=y%3Dz", "", ""), lines("/a?x%3Dy=z", "", ""), vec!["- ?x=y=z", "+ ?x=y=z"]),
            (lines("/a?x=%0A", "", ""), lines("/a?x=%5Cn", "", ""), vec![r"- ?x=\n", r"+ ?x=\\n"]),
            (
                lines("/", "application/json", r#"{"a":{"b":[1,2]},"c":{}}"#),
                lines("/", "application/json", r#"{"a":{"b":[1,"2"]},"d":[]}"#),
                vec!["- body.a.b[1] = 2", "+ body.a.b[1] = \"2\"", "- body.c = {}", "+ body.d = []"],
            ),
            (lines("/", "application/json", "{"), lines("/", "application/json", "1"), vec!["+ body = 1", "- body: {"]),
            (lines("/", form, "a=1&b="), lines("/", form, "a=2"), vec!["- form a=1", "+ form a=2", "- form b="]),
            (
                lines("/", part, "--x\r\nA: b\r\n\r\n1\r\n--x--\r\n"),
                lines("/", part, "--x\r\nA: c\r\n\r\n2\r\n--x\r\n\r\n--x--\r\n"),
                vec!["- part 0 a: b", "+ part 0 a: c", "- part 0: 1", "+ part 0: 2", "+ part 1 : ", "+ part 1: "],
            ),
            (
                lines("/", "text/a", "a"),
                lines("/", "text/b", ""),
                vec!["- content-type: text/a", "+ content-type: text/b", "- body: a"],
            ),
        ] {
            assert_eq!(signed(&expected, &arrived), difference);
        }
    }

    #[test]
    fn any_text_is_accepted_in_place_of_a_secret_and_nowhere_else() {
        let expected =
            lines("/a/[redacted]?t=[redacted]", "application/json", r#"{"a":"x [redacted] z","p":"[redacted]"}"#);
        let expected = expected.with_any_secret();
        for (target, body, difference) in [
            ("/a/secret?t=secret", r#"{"a":"x y z","p":123456}"#, &[][..]),
            ("/a/[redacted]?t=", r#"{"a":"x [redacted] z","p":""}"#, &[]),
            ("/b/c?t=d", r#"{"a":"x y z","p":1}"#, &["- /a", "+ /b"]),
            ("/a/c?t=d", r#"{"a":"x y","p":1}"#, &[r#"- body.a = "x [redacted] z""#, r#"+ body.a = "x y""#]),
        ] {
            assert_eq!(signed(&expected, &lines(target, "application/json", body)), difference, "{target} {body}");
        }
    }

    #[test]
    fn bytes_are_shown_from_the_first_difference_on() {
        let one = [vec![0; 1_000], b"\x01\xff".to_vec()].concat();
        let other = [vec![0; 1_000], b"\x02".to_vec(), vec![b'a'; 100]].concat();
        assert_eq!(
            signed(&lines("/", "image/png", one), &lines("/", "image/png", other)),
            [
                r"- body: 1002 bytes, from byte 1000: \x01\xff".to_owned(),
                format!(r"+ body: 1101 bytes, from byte 1000: \x02{}…", "a".repeat(47)),
            ]
        );
    }
}
