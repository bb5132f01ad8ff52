//! The results of a batch, and their tally.

use std::io::{self, Write as _};

use bytes::Bytes;
use http::Response;
use indexmap::IndexMap;
use zoom_core::Error;

use crate::{
    catalogue::Entry,
    exit::{self, Code, Failure},
    json::Json,
    terminal::note,
};

/// The number of lines per kind of result.
pub(super) struct Tally {
    total: u64,
    /// The number of lines that earlier runs have finished.
    pub(super) earlier: u64,
    succeeded: u64,
    failed: u64,
    /// The number of lines that an earlier run may have sent.
    unknown: u64,
    /// The exit code that all failures share, or the general failure code if they differ.
    code: Option<Code>,
}

impl Tally {
    pub(super) fn new(total: u64) -> Self {
        Self { total, earlier: 0, succeeded: 0, failed: 0, unknown: 0, code: None }
    }

    /// Counts lines that an earlier run may have sent and that will not be sent again.
    pub(super) fn leave_out(&mut self, lines: u64) {
        self.unknown = lines;
        if lines > 0 {
            self.fail_with(Code::Failed);
        }
    }

    /// Returns how many lines remain to be sent.
    pub(super) fn due(&self) -> u64 {
        self.total.saturating_sub(self.earlier + self.unknown)
    }

    fn fail_with(&mut self, code: Code) {
        self.code = Some(self.code.map_or(code, |other| if other == code { code } else { Code::Failed }));
    }

    /// Returns the tally as a sentence.
    pub(super) fn summary(&self) -> String {
        let Self { total, earlier, succeeded, failed, unknown, .. } = self;
        let left = self.due().saturating_sub(succeeded + failed);
        let unknown = if *unknown > 0 { format!(", {unknown} unknown") } else { String::new() };
        let earlier = if *earlier > 0 { format!(", {earlier} done earlier") } else { String::new() };
        let left = if left > 0 { format!(", {left} not sent") } else { String::new() };
        let lines = if *total == 1 { "line" } else { "lines" };
        format!("{total} {lines}: {succeeded} succeeded, {failed} failed{unknown}{earlier}{left}")
    }

    /// Ends the command.
    pub(super) fn finish(&self) -> Result<(), Failure> {
        if let Some(code) = self.code {
            return Err(Failure::Message(code, self.summary()));
        }
        note(&self.summary());
        Ok(())
    }
}

/// Writes the result of a line.
pub(super) fn write(
    number: u64,
    entry: Entry,
    response: Result<Response<Bytes>, Error>,
    tally: &mut Tally,
) -> Result<(), Failure> {
    let (name, value) = match response {
        Ok(response) => {
            tally.succeeded += 1;
            let body = response.body();
            let json = if body.trim_ascii().is_empty() { Ok(Json::Null) } else { zoom_core::body::read_json(body) };
            ("response", json.unwrap_or_else(|_| Json::text(String::from_utf8_lossy(body))))
        }
        Err(error) => {
            let code = exit::code_of(&error);
            tally.failed += 1;
            tally.fail_with(code);
            let (status, number) = (error.status(), error.code());
            let mut members = IndexMap::from([
                ("message".to_owned(), Json::text(exit::one_line(&Failure::from(error).to_string()))),
                ("exit_code".to_owned(), Json::Number((code as u8).into())),
            ]);
            if let Some(status) = status {
                members.insert("status".to_owned(), Json::Number(status.as_u16().into()));
            }
            if let Some(number) = number {
                members.insert("code".to_owned(), Json::Number(number.into()));
            }
            ("error", Json::Object(members))
        }
    };
    let line = Json::object([
        ("line", Json::Number(number.into())),
        ("operation", Json::text(entry.command())),
        (name, value),
    ]);
    let mut text =
        serde_json::to_vec(&line).map_err(|error| Failure::failed(format!("cannot write a result: {error}")))?;
    text.push(b'\n');
    let mut stdout = io::stdout().lock();
    // If the reader has closed the pipe, as `head` does, the remaining calls must not be sent, because nobody would see
    // their results.
    let failed = |error: io::Error| Failure::failed(format!("cannot write the result of line {number}: {error}"));
    stdout.write_all(&text).and_then(|()| stdout.flush()).map_err(failed)
}
