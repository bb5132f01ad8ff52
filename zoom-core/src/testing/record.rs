//! What is expected, what came, and what is said of the difference. No I/O.

use std::panic::Location;

use bytes::Bytes;
use http::{
    HeaderName, Request, Response, StatusCode,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE},
};
use serde_json::json;

use super::{
    json_response,
    lines::{self, Line, Lines},
};
use crate::operation::{Operation, Place};

#[derive(Default)]
pub(super) struct Record {
    expected: Vec<Expected>,
    /// A text for each request that fits no expectation.
    unexpected: Vec<String>,
}

pub(super) struct Expected {
    pub(super) operation: &'static Operation,
    /// Where the test expects it.
    location: &'static Location<'static>,
    target: String,
    /// The headers that are compared.
    headers: Vec<HeaderName>,
    lines: Lines,
    pub(super) replies: Vec<Reply>,
    /// How often it came after all replies were given.
    surplus: usize,
}

pub(super) struct Reply {
    answer: Box<dyn Fn() -> Response<Bytes> + Send>,
    /// How often it is given; `None` is any number.
    pub(super) times: Option<usize>,
    given: usize,
}

impl Record {
    /// Adds an expectation, and gives its number.
    pub(super) fn expect(&mut self, expected: Expected) -> usize {
        self.expected.push(expected);
        self.expected.len() - 1
    }

    pub(super) fn expected(&mut self, number: usize) -> &mut Expected {
        &mut self.expected[number]
    }

    /// The answer to a request, which is noted.
    pub(super) fn answer(&mut self, request: &Request<Bytes>) -> Response<Bytes> {
        let mut used_up = None;
        for expected in &mut self.expected {
            if expected.lines == Lines::of(request, &expected.headers) {
                if let Some(response) = expected.next_reply() {
                    return response;
                }
                used_up = Some(expected);
            }
        }
        let message = match used_up {
            Some(expected) => {
                expected.surplus += 1;
                expected.count()
            }
            None => self.note_unexpected(request),
        };
        json_response(StatusCode::NOT_IMPLEMENTED, &json!({ "message": format!("MockZoom: {message}") }))
    }

    /// Notes a request that fits no expectation, and says what is wrong with it.
    fn note_unexpected(&mut self, request: &Request<Bytes>) -> String {
        let comparisons = self.expected.iter().map(|expected| {
            let arrived = Lines::of(request, &expected.headers);
            (expected, lines::compare(&expected.lines, &arrived))
        });
        let head = format!("not expected: {}", target(request));
        let (mut text, mut message) = (vec![head.clone()], vec![head]);
        match comparisons.min_by_key(|(_, lines)| lines::distance(lines)) {
            Some((expected, lines)) => {
                text.push(format!("nearest: {}", expected.name()));
                text.extend(lines.iter().map(|line| format!("  {line}")));
                message.extend(lines.iter().filter(|line| line.differs()).map(Line::to_string));
            }
            None => text.push("help: write `.expect(…).reply(…)` for it before it is sent".to_owned()),
        }
        let text = text.join("\n");
        if !self.unexpected.contains(&text) {
            self.unexpected.push(text);
        }
        message.join("\n")
    }

    /// What came unexpectedly and what did not come.
    pub(super) fn report(&self) -> Option<String> {
        let missing = self.expected.iter().filter(|expected| expected.is_missing()).map(Expected::fault);
        report(self.arrivals().chain(missing))
    }

    /// What came unexpectedly.
    pub(super) fn report_of_arrivals(&self) -> Option<String> {
        report(self.arrivals())
    }

    fn arrivals(&self) -> impl Iterator<Item = String> {
        let surplus = self.expected.iter().filter(|expected| expected.surplus > 0).map(Expected::fault);
        self.unexpected.iter().cloned().chain(surplus)
    }
}

fn report(faults: impl Iterator<Item = String>) -> Option<String> {
    let faults: Vec<String> = faults.collect();
    let count = match faults.len() {
        0 => return None,
        1 => "1 fault".to_owned(),
        n => format!("{n} faults"),
    };
    Some(format!("MockZoom: {count} (`-` was expected, `+` arrived)\n\n{}\n", faults.join("\n\n")))
}

/// As in `GET /v2/users/me?page_size=30`.
fn target(request: &Request<Bytes>) -> String {
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
    format!("{} {target}", request.method())
}

impl Expected {
    pub(super) fn new(
        operation: &'static Operation,
        location: &'static Location<'static>,
        request: &Request<Bytes>,
    ) -> Self {
        let declared = operation.params.iter().filter(|param| param.place == Place::Header);
        // Those that are not sent this time must not arrive either.
        let declared = declared.filter_map(|param| HeaderName::from_bytes(param.wire_name.as_bytes()).ok());
        let mut headers: Vec<HeaderName> = declared.chain([CONTENT_TYPE]).collect();
        // An endpoint that is written by hand may write what it does not declare.
        let written = request.headers().keys().filter(|name| !headers.contains(name)).cloned().collect::<Vec<_>>();
        headers.extend(written.into_iter().filter(|name| ![ACCEPT, AUTHORIZATION].contains(name)));
        Self {
            operation,
            location,
            target: target(request),
            lines: Lines::of(request, &headers),
            headers,
            replies: Vec::new(),
            surplus: 0,
        }
    }

    /// Adds a reply that is given once.
    pub(super) fn add_reply(&mut self, answer: impl Fn() -> Response<Bytes> + Send + 'static) {
        self.replies.push(Reply { answer: Box::new(answer), times: Some(1), given: 0 });
    }

    fn next_reply(&mut self) -> Option<Response<Bytes>> {
        let reply = self.replies.iter_mut().find(|reply| reply.times.is_none_or(|times| reply.given < times))?;
        reply.given += 1;
        Some((reply.answer)())
    }

    fn is_missing(&self) -> bool {
        let is_due = |reply: &Reply| reply.times.is_some_and(|times| reply.given < times);
        self.surplus == 0 && (self.replies.is_empty() || self.replies.iter().any(is_due))
    }

    /// How often it came, and how often it was to come.
    fn count(&self) -> String {
        let came = self.surplus + self.replies.iter().map(|reply| reply.given).sum::<usize>();
        let due: usize = self.replies.iter().filter_map(|reply| reply.times).sum();
        let at_least = if self.replies.iter().all(|reply| reply.times.is_some()) { "" } else { "at least " };
        format!("came {came} of {at_least}{due} times: {}", self.target)
    }

    fn fault(&self) -> String {
        let help = if self.replies.is_empty() {
            "\nhelp: write `.reply(…)` after `.expect(…)`"
        } else if self.surplus > 0 {
            "\nhelp: write another `.reply(…)`, or `.times(…)` after the last one, if it may come so often"
        } else {
            ""
        };
        format!("{}\nexpected: {}{help}", self.count(), self.name())
    }

    fn name(&self) -> String {
        format!("{}, {}:{}", self.operation.name, self.location.file(), self.location.line())
    }
}
