//! The expected requests, those that have arrived, and a report of the differences. No I/O.

use std::{
    panic::Location,
    sync::{Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{
    HeaderName, Request, Response, StatusCode,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE},
};
use serde_json::json;

use super::{
    body_rule::BodyRule,
    lines::{self, Line, Lines},
    received::without_secrets,
    response::json_response,
};
use crate::endpoint::operation::{Operation, ParamLocation};

#[derive(Default)]
pub(super) struct Record {
    expected: Vec<Expected>,
    /// A report for each request that matches no expectation.
    unexpected: Vec<String>,
    /// Every request in order of arrival, without its secrets.
    pub(super) received: Vec<Request<Bytes>>,
}

pub(super) struct Expected {
    pub(super) operation: &'static Operation,
    /// The line of the test that expects the request.
    location: &'static Location<'static>,
    target: String,
    /// The headers that are compared.
    headers: Vec<HeaderName>,
    /// The request that the struct encodes, and which parts of its body are compared.
    request: Request<Bytes>,
    body: BodyRule,
    lines: Lines,
    pub(super) replies: Vec<Reply>,
    /// How many times the request arrived after all replies had been sent.
    surplus: usize,
}

pub(super) struct Reply {
    response: Box<dyn Fn() -> Response<Bytes> + Send>,
    /// How many times the reply is sent; `None` means any number of times.
    pub(super) times: Option<usize>,
    sent: usize,
}

pub(super) fn locked(record: &Mutex<Record>) -> MutexGuard<'_, Record> {
    record.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Record {
    /// Adds an expectation, and returns its number.
    pub(super) fn expect(&mut self, expected: Expected) -> usize {
        self.expected.push(expected);
        self.expected.len() - 1
    }

    pub(super) fn expected(&mut self, number: usize) -> &mut Expected {
        &mut self.expected[number]
    }

    /// Records a request, and returns the response.
    pub(super) fn respond(&mut self, request: &Request<Bytes>) -> Response<Bytes> {
        self.received.push(without_secrets(request));
        let mut used_up = None;
        for expected in &mut self.expected {
            if expected.lines == expected.lines_of(request) {
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
            None => self.record_unexpected(request),
        };
        json_response(StatusCode::NOT_IMPLEMENTED, &json!({ "message": format!("MockZoom: {message}") }))
    }

    /// Records a request that matches no expectation, and returns how it differs from the nearest expectation.
    fn record_unexpected(&mut self, request: &Request<Bytes>) -> String {
        let comparisons = self.expected.iter().map(|expected| (expected, expected.compare(request)));
        let head = format!("not expected: {}", target(request));
        let (mut text, mut message) = (vec![head.clone()], vec![head]);
        match comparisons.min_by_key(|(_, lines)| lines::distance(lines)) {
            Some((expected, lines)) => {
                text.push(format!("nearest: {}", expected.name()));
                text.extend(lines.iter().map(|line| format!("  {line}")));
                message.extend(lines.iter().filter(|line| line.differs()).map(Line::to_string));
            }
            None => text.push("help: write `.expect(…).reply(…)` before the request is sent".to_owned()),
        }
        let text = text.join("\n");
        if !self.unexpected.contains(&text) {
            self.unexpected.push(text);
        }
        message.join("\n")
    }

    /// Reports the unexpected requests, and those that are missing.
    pub(super) fn report(&self) -> Option<String> {
        let missing = self.expected.iter().filter(|expected| expected.is_missing()).map(Expected::fault);
        report(self.arrivals().chain(missing))
    }

    /// Reports the unexpected requests.
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

/// Writes the target of a request: `GET /v2/users/me?page_size=30`.
fn target(request: &Request<Bytes>) -> String {
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
    format!("{} {target}", request.method())
}

impl Expected {
    pub(super) fn new(
        operation: &'static Operation,
        location: &'static Location<'static>,
        request: Request<Bytes>,
    ) -> Self {
        let declared = operation.params.iter().filter(|param| param.location == ParamLocation::Header);
        // A declared header that this request does not contain must not arrive either.
        let declared = declared.filter_map(|param| HeaderName::from_bytes(param.wire_name.as_bytes()).ok());
        let mut headers: Vec<HeaderName> = declared.chain([CONTENT_TYPE]).collect();
        // A handwritten endpoint may send headers that it does not declare.
        let written = request.headers().keys().filter(|name| !headers.contains(name)).cloned().collect::<Vec<_>>();
        headers.extend(written.into_iter().filter(|name| ![ACCEPT, AUTHORIZATION].contains(name)));
        Self {
            operation,
            location,
            target: target(&request),
            lines: Lines::of(&request, &headers),
            headers,
            request,
            body: BodyRule::Whole,
            replies: Vec::new(),
            surplus: 0,
        }
    }

    /// Sets which parts of the body are compared.
    pub(super) fn set_body(&mut self, rule: BodyRule) {
        self.lines = Lines::of(&rule.expected(&self.request), &self.headers);
        self.body = rule;
    }

    /// Returns the compared lines of a request that arrived.
    fn lines_of(&self, request: &Request<Bytes>) -> Lines {
        Lines::of(&self.body.arrived(request), &self.headers)
    }

    /// Compares the expected request with one that arrived.
    fn compare(&self, request: &Request<Bytes>) -> Vec<Line> {
        #[cfg_attr(not(feature = "schema"), allow(unused_mut, reason = "nothing is noted without types"))]
        let mut lines = lines::compare(&self.lines, &self.lines_of(request));
        #[cfg(feature = "schema")]
        for line in &mut lines {
            line.annotate(|location, content| {
                super::note::note(self.operation, request.uri().path(), location, content)
            });
        }
        lines
    }

    /// Adds a reply that is sent once.
    pub(super) fn add_reply(&mut self, response: impl Fn() -> Response<Bytes> + Send + 'static) {
        self.replies.push(Reply { response: Box::new(response), times: Some(1), sent: 0 });
    }

    fn next_reply(&mut self) -> Option<Response<Bytes>> {
        let reply = self.replies.iter_mut().find(|reply| reply.times.is_none_or(|times| reply.sent < times))?;
        reply.sent += 1;
        Some((reply.response)())
    }

    fn is_missing(&self) -> bool {
        let is_due = |reply: &Reply| reply.times.is_some_and(|times| reply.sent < times);
        self.surplus == 0 && (self.replies.is_empty() || self.replies.iter().any(is_due))
    }

    /// Returns a message that says how many times the request arrived, and how many times it was expected.
    fn count(&self) -> String {
        let arrived = self.surplus + self.replies.iter().map(|reply| reply.sent).sum::<usize>();
        let due: usize = self.replies.iter().filter_map(|reply| reply.times).sum();
        let at_least = if self.replies.iter().all(|reply| reply.times.is_some()) { "" } else { "at least " };
        let times = if due == 1 { "time" } else { "times" };
        format!("arrived {arrived} of {at_least}{due} {times}: {}", self.target)
    }

    fn fault(&self) -> String {
        let help = if self.replies.is_empty() {
            "\nhelp: write `.reply(…)` after `.expect(…)`"
        } else if self.surplus > 0 {
            "\nhelp: write another `.reply(…)`, or `.times(…)` after the last one, if more such requests may arrive"
        } else {
            ""
        };
        format!("{}\nexpected: {}{help}", self.count(), self.name())
    }

    fn name(&self) -> String {
        format!("{}, {}:{}", self.operation.name, self.location.file(), self.location.line())
    }
}
