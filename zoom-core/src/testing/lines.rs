//! A request as lines, one for each thing that it says, so that two requests are compared thing by thing.
//!
//! Two requests are the same if their lines are, so a line is made of what is meant, not of how it is written: escapes
//! are undone, JSON is read, a boundary is left out.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use bytes::Bytes;
use http::{HeaderName, Request, header::CONTENT_TYPE};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use url::form_urlencoded;

/// The most bytes of a line's binary content that are shown.
const SHOWN: usize = 48;

/// What a request says, by where it says it. What is said several times in one place has no order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines(BTreeMap<Place, Vec<Content>>);

/// Where in a request something is said, in the order in which it is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Method,
    /// The segment of the path with this number.
    Segment(usize),
    Query(String),
    Header(String),
    /// A value in a JSON body.
    Json(Vec<Step>),
    /// A field of a form.
    Field(String),
    /// Something of the part with this number.
    Part(usize, PartPlace),
    /// A body as it is.
    Body,
}

/// A step into a JSON body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Member(String),
    Element(usize),
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum PartPlace {
    Header(String),
    Content,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Content {
    /// Text as it is shown: on one line.
    Text(String),
    Bytes(Bytes),
}

impl Lines {
    /// What `request` says in its method, its path, its query, its body and the headers of these names.
    pub(super) fn of(request: &Request<Bytes>, headers: &[HeaderName]) -> Self {
        let mut lines = Self::default();
        lines.text(Place::Method, request.method().as_str());
        for (i, segment) in request.uri().path().split('/').skip(1).enumerate() {
            lines.text(Place::Segment(i), &percent_decode_str(segment).decode_utf8_lossy());
        }
        for (name, value) in form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()) {
            lines.text(Place::Query(name.into_owned()), &value);
        }
        let content_type = request.headers().get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()));
        // A boundary is another one in each request.
        let (kind, boundary) = content_type.as_deref().unwrap_or_default().split_once("; boundary=").unzip();
        for name in headers {
            for value in request.headers().get_all(name) {
                let value = String::from_utf8_lossy(value.as_bytes());
                let value = if name == CONTENT_TYPE { kind.unwrap_or(&value) } else { &value };
                lines.text(Place::Header(name.to_string()), value);
            }
        }
        lines.body(request.body(), content_type.as_deref().unwrap_or_default(), boundary);
        lines.0.values_mut().for_each(|contents| contents.sort());
        lines
    }

    fn body(&mut self, body: &Bytes, content_type: &str, boundary: Option<&str>) {
        if let Some(boundary) = boundary {
            return parts(body, boundary).into_iter().enumerate().for_each(|(i, part)| self.part(i, part));
        }
        if content_type == "application/x-www-form-urlencoded" {
            return form_urlencoded::parse(body)
                .for_each(|(name, value)| self.text(Place::Field(name.into_owned()), &value));
        }
        match serde_json::from_slice(body) {
            Ok(json) if content_type == "application/json" => self.json(Vec::new(), &json),
            _ if body.is_empty() => {}
            _ => self.add(Place::Body, Content::of(body)),
        }
    }

    /// A line for each value that has no values in it.
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
            value => self.add(Place::Json(path), Content::Text(value.to_string())),
        }
    }

    fn part(&mut self, number: usize, (head, content): (&[u8], &[u8])) {
        for line in String::from_utf8_lossy(head).split("\r\n") {
            let (name, value) = line.split_once(": ").unwrap_or((line, ""));
            self.text(Place::Part(number, PartPlace::Header(name.to_ascii_lowercase())), value);
        }
        self.add(Place::Part(number, PartPlace::Content), Content::of(content));
    }

    fn text(&mut self, place: Place, text: &str) {
        self.add(place, Content::Text(on_one_line(text)));
    }

    fn add(&mut self, place: Place, content: Content) {
        self.0.entry(place).or_default().push(content);
    }
}

/// Head and content of each part of a multipart body.
fn parts<'a>(body: &'a [u8], boundary: &str) -> Vec<(&'a [u8], &'a [u8])> {
    let delimiter = format!("--{boundary}");
    split(body, delimiter.as_bytes())
        // Nothing stands before the first delimiter, and `--` after the last.
        .filter_map(|part| part.strip_prefix(b"\r\n"))
        .map(|part| {
            let part = part.strip_suffix(b"\r\n").unwrap_or(part);
            let head = split(part, b"\r\n\r\n").next().unwrap_or_default();
            (head, part.get(head.len() + 4..).unwrap_or_default())
        })
        .collect()
}

/// What stands between the places where `by` stands.
fn split<'a>(bytes: &'a [u8], by: &[u8]) -> impl Iterator<Item = &'a [u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let bytes = rest?;
        let end = bytes.windows(by.len()).position(|window| window == by);
        rest = end.map(|end| &bytes[end + by.len()..]);
        Some(&bytes[..end.unwrap_or(bytes.len())])
    })
}

impl Content {
    /// Text if it is one short line.
    fn of(bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) if text.len() <= SHOWN && !text.contains(char::is_control) => Self::Text(on_one_line(text)),
            _ => Self::Bytes(Bytes::copy_from_slice(bytes)),
        }
    }

    fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Text(_) => None,
            Self::Bytes(bytes) => Some(bytes),
        }
    }

    /// The content as it is shown; bytes from a position on.
    fn shown(&self, from: usize) -> String {
        match self {
            Self::Text(text) => text.clone(),
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

/// Text without what would break its line. Different texts stay different.
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
    /// Whether it is of the method or the path, which say most of what was meant.
    is_of_target: bool,
    text: String,
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
}

/// How far apart two requests are: in method and path first, then in everything else.
pub(super) fn distance(lines: &[Line]) -> (usize, usize) {
    let count = |is_of_target| lines.iter().filter(|line| line.differs() && line.is_of_target == is_of_target).count();
    (count(true), count(false))
}

/// All lines of both, those first that were expected.
pub(super) fn compare(expected: &Lines, arrived: &Lines) -> Vec<Line> {
    let mut lines = Vec::new();
    let places: BTreeSet<&Place> = expected.0.keys().chain(arrived.0.keys()).collect();
    for place in places {
        let contents = |lines: &Lines| lines.0.get(place).cloned().unwrap_or_default();
        let (missing, mut surplus) = (contents(expected), contents(arrived));
        let (same, missing): (Vec<_>, Vec<_>) = missing.into_iter().partition(|content| {
            let found = surplus.iter().position(|other| other == content);
            found.map(|at| surplus.remove(at)).is_some()
        });
        let from = match (missing.as_slice(), surplus.as_slice()) {
            ([one], [other]) => first_difference(one, other),
            _ => 0,
        };
        for (sign, contents, from) in
            [(Sign::Same, same, 0), (Sign::Expected, missing, from), (Sign::Arrived, surplus, from)]
        {
            let is_of_target = matches!(place, Place::Method | Place::Segment(_));
            let text = |content: Content| format!("{place}{}", content.shown(from));
            lines.extend(contents.into_iter().map(|content| Line { sign, is_of_target, text: text(content) }));
        }
    }
    lines
}

/// Where two binary contents begin to differ.
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
        write!(f, "{sign} {}", self.text)
    }
}

impl fmt::Display for Place {
    /// What stands before the content.
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
            Self::Part(number, PartPlace::Header(name)) => write!(f, "part {number} {}: ", on_one_line(name)),
            Self::Part(number, PartPlace::Content) => write!(f, "part {number}: "),
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
    fn what_is_meant_is_compared_and_not_how_it_is_written() {
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
    fn what_differs_stands_line_by_line() {
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
    fn bytes_are_shown_from_where_they_differ() {
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
