//! The lines of a batch.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Read as _},
    path::Path,
};

use csv::StringRecord;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use zoom_core::Value;

use crate::exit::Failure;

/// A file of calls, whose lines are read twice: once to check them, and once to send them.
pub(super) struct Input<'a> {
    text: String,
    format: Format,
    /// The operation for lines that do not name one.
    operation: Option<&'a str>,
}

enum Format {
    Ndjson,
    /// The meaning of each column.
    Csv(Vec<Column>),
}

enum Column {
    Operation,
    Parameter(String),
}

/// A line.
pub(super) struct Row<'a> {
    /// The number of the line, from 1.
    pub(super) number: u64,
    pub(super) operation: Option<String>,
    pub(super) parameters: Vec<(String, Cell)>,
    pub(super) body: Option<Value>,
    /// The operation for lines that do not name one.
    pub(super) default: Option<&'a str>,
}

/// The value of a parameter.
pub(super) enum Cell {
    Json(Value),
    /// The text of a cell, to be parsed according to the type of its parameter.
    Text(String),
}

/// A line of JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    operation: Option<String>,
    #[serde(default)]
    parameters: serde_json::Map<String, Value>,
    body: Option<Value>,
}

/// The column that contains the operation of a line.
const OPERATION: &str = "operation";

impl<'a> Input<'a> {
    /// Reads a file.
    pub(super) fn read(
        path: &Path,
        is_csv: bool,
        columns: &[String],
        operation: Option<&'a str>,
    ) -> Result<Self, Failure> {
        let shown = path.display();
        let failed = |error: io::Error| Failure::usage(format!("cannot read `{shown}`: {error}"));
        let bytes = if path == Path::new("-") {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map_err(failed)?;
            bytes
        } else {
            fs::read(path).map_err(failed)?
        };
        let text = String::from_utf8(bytes)
            .map_err(|_| Failure::usage(format!("`{shown}` is not encoded as UTF-8: save it as UTF-8")))?;
        let text = text.trim_start_matches('\u{feff}').to_owned();
        let format = if is_csv { Format::Csv(header(&text, columns, &shown.to_string())?) } else { Format::Ndjson };
        Ok(Self { text, format, operation })
    }

    /// Returns a digest that changes with the file, with the interpretation of its lines, and with the target of its
    /// calls.
    pub(super) fn digest(&self, target: &str) -> String {
        let mut digest = Sha256::new();
        digest.update(target);
        digest.update([0]);
        digest.update(self.text.as_bytes());
        digest.update([0]);
        if let Format::Csv(columns) = &self.format {
            for column in columns {
                digest.update(match column {
                    Column::Operation => OPERATION,
                    Column::Parameter(name) => name,
                });
                digest.update([0]);
            }
        }
        digest.update(self.operation.unwrap_or_default());
        let mut text = String::new();
        for byte in digest.finalize() {
            let _ = write!(text, "{byte:02x}");
        }
        text
    }

    /// Returns the lines in order. For a line that can't be read, returns its number and the reason. Empty lines are
    /// skipped.
    pub(super) fn rows(&self) -> Box<dyn Iterator<Item = Result<Row<'a>, (u64, String)>> + '_> {
        match &self.format {
            Format::Ndjson => {
                let lines = self.text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
                Box::new(lines.map(move |(line, number)| self.line(line, number).map_err(|problem| (number, problem))))
            }
            Format::Csv(columns) => {
                let reader = csv::ReaderBuilder::new().flexible(true).from_reader(self.text.as_bytes());
                let mut lines = LineNumbers::new(self.text.as_bytes());
                Box::new(reader.into_records().map(move |record| match record {
                    Ok(record) => self.record(&record, lines.of(record.position()), columns),
                    Err(error) => Err((lines.of(error.position()), error.to_string())),
                }))
            }
        }
    }

    fn line(&self, line: &str, number: u64) -> Result<Row<'a>, String> {
        let Line { operation, parameters, body } = serde_json::from_str(line).map_err(|error| {
            let error = error.to_string();
            // The line number in the error is always 1, and the caller adds the real one.
            let problem = error.split_once(" at line ").map_or(error.as_str(), |(problem, _)| problem);
            format!(
                "this is not a call ({problem}): write it as in `{{\"operation\": \"get-user\", \"parameters\": {{\"user_id\": \"me\"}}}}`"
            )
        })?;
        let parameters = parameters.into_iter().map(|(name, value)| (name, Cell::Json(value))).collect();
        Ok(Row { number, operation, parameters, body, default: self.operation })
    }

    fn record(&self, record: &StringRecord, number: u64, columns: &[Column]) -> Result<Row<'a>, (u64, String)> {
        let (cells, expected) = (record.len(), columns.len());
        if cells < expected {
            return Err((number, format!("the row has fewer cells than the header: {cells} instead of {expected}")));
        }
        if cells > expected {
            return Err((number, format!("the row has more cells than the header: {cells} instead of {expected}")));
        }
        let mut row = Row { number, operation: None, parameters: Vec::new(), body: None, default: self.operation };
        for (column, cell) in columns.iter().zip(record).filter(|(_, cell)| !cell.is_empty()) {
            match column {
                Column::Operation => row.operation = Some(cell.to_owned()),
                Column::Parameter(name) => row.parameters.push((name.clone(), Cell::Text(cell.to_owned()))),
            }
        }
        Ok(row)
    }
}

/// A counter of line numbers. The CSV reader counts a line that ends with a carriage return and a line feed only when
/// it reaches the next line.
struct LineNumbers<'a> {
    text: &'a [u8],
    /// The position up to which line ends have been counted.
    at: usize,
    /// The number of the line at that position, from 1.
    number: u64,
}

impl<'a> LineNumbers<'a> {
    fn new(text: &'a [u8]) -> Self {
        Self { text, at: 0, number: 1 }
    }

    /// Returns the number of the line on which a record begins, after any empty lines at the record's position.
    /// Positions must be passed in ascending order.
    fn of(&mut self, position: Option<&csv::Position>) -> u64 {
        let start = position.and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
        while let Some(byte) = self.text.get(self.at) {
            let is_empty = matches!(byte, b'\r' | b'\n');
            if self.at >= start && !is_empty {
                break;
            }
            self.at += 1;
            // A lone carriage return also ends a line.
            let is_end = *byte == b'\n' || *byte == b'\r' && self.text.get(self.at) != Some(&b'\n');
            self.number += u64::from(is_end);
        }
        self.number
    }
}

/// Returns the meaning of each column, from the header and from `--column`.
fn header(text: &str, columns: &[String], file: &str) -> Result<Vec<Column>, Failure> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| Failure::usage(format!("`{file}` is not CSV: {error}")))?;
    let mut renamed = Vec::new();
    for column in columns {
        let Some((parameter, column)) = column.split_once('=') else {
            return Err(Failure::usage(format!(
                "`--column {column}`: write the parameter and the column, as in `--column user_id=Mail`"
            )));
        };
        if !header.iter().any(|name| name.trim() == column) {
            let names = header.iter().collect::<Vec<_>>().join("`, `");
            return Err(Failure::usage(format!(
                "`--column {parameter}={column}`: there is no such column; the columns are `{names}`"
            )));
        }
        renamed.push((column, parameter));
    }
    let column = |name: &str| {
        let name = name.trim();
        let name = renamed.iter().find(|(column, _)| *column == name).map_or(name, |(_, parameter)| parameter);
        if name == OPERATION { Column::Operation } else { Column::Parameter(name.to_owned()) }
    };
    Ok(header.iter().map(column).collect())
}
