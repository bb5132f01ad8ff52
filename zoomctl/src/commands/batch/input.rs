//! The lines of a batch.

use std::{
    fs,
    io::{self, Read as _},
    path::Path,
};

use csv::StringRecord;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use zoom_core::Value;

use crate::exit::Failure;

/// A file of calls, which is read twice: to check it, and to send it.
pub(super) struct Input<'a> {
    text: String,
    format: Format,
    /// The operation of lines that name none.
    operation: Option<&'a str>,
}

enum Format {
    Ndjson,
    /// The parameter of each column; `None` for a column that is not sent.
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
    /// The operation of lines that name none.
    pub(super) default: Option<&'a str>,
}

/// The value of a parameter.
pub(super) enum Cell {
    Json(Value),
    /// The text of a cell, to be read by the type of its parameter.
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

/// The column that has the operation of a line.
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

    /// Returns a digest that another file, and another meaning of this one, does not have.
    pub(super) fn digest(&self) -> String {
        let mut digest = Sha256::new();
        digest.update(self.text.as_bytes());
        if let Format::Csv(columns) = &self.format {
            for column in columns {
                digest.update(match column {
                    Column::Operation => OPERATION,
                    Column::Parameter(name) => name,
                });
            }
        }
        digest.update(self.operation.unwrap_or_default());
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Returns the lines in order, or the number of a line that can't be read, and why. Empty lines are left out.
    pub(super) fn rows(&self) -> Box<dyn Iterator<Item = Result<Row<'a>, (u64, String)>> + '_> {
        match &self.format {
            Format::Ndjson => {
                let lines = self.text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
                Box::new(lines.map(move |(line, number)| self.line(line, number).map_err(|problem| (number, problem))))
            }
            Format::Csv(columns) => {
                let reader = csv::ReaderBuilder::new().flexible(true).from_reader(self.text.as_bytes());
                Box::new(reader.into_records().map(move |record| match record {
                    Ok(record) => self.record(&record, columns),
                    Err(error) => Err((error.position().map_or(0, csv::Position::line), error.to_string())),
                }))
            }
        }
    }

    fn line(&self, line: &str, number: u64) -> Result<Row<'a>, String> {
        let Line { operation, parameters, body } = serde_json::from_str(line).map_err(|error| {
            let error = error.to_string();
            // The number of the line is known, and is not 1.
            let problem = error.split_once(" at line ").map_or(error.as_str(), |(problem, _)| problem);
            format!(
                "is not a call ({problem}): write it as in `{{\"operation\": \"get-user\", \"parameters\": {{\"user_id\": \"me\"}}}}`"
            )
        })?;
        let parameters = parameters.into_iter().map(|(name, value)| (name, Cell::Json(value))).collect();
        Ok(Row { number, operation, parameters, body, default: self.operation })
    }

    fn record(&self, record: &StringRecord, columns: &[Column]) -> Result<Row<'a>, (u64, String)> {
        let number = record.position().map_or(0, csv::Position::line);
        if record.len() != columns.len() {
            let problem = format!("has {} cells, and the header has {}", record.len(), columns.len());
            return Err((number, problem));
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

/// Returns what each column is, by the header and by `--column`.
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
                "`--column {parameter}={column}`: there is no such column; there are `{names}`"
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
