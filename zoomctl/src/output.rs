//! The standard output: a response as a whole, or record by record as records arrive.

use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write};

use clap::ValueEnum;
use comfy_table::{Table, presets};
use indexmap::{IndexMap, IndexSet};
use serde::Serialize as _;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

use crate::{
    colour::Coloured,
    exit::Failure,
    json::Json,
    terminal::{self, note},
};

/// The format of the output. Its variants have no doc comments, as clap would then spread the help of every flag over
/// three lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    // Indented on a terminal, on one line elsewhere.
    Json,
    // One line of JSON per record.
    Ndjson,
    Table,
    // With a header line.
    Csv,
    Yaml,
}

/// A field to write of each record, such as `settings.audio`.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    name: String,
    path: Vec<String>,
}

impl Field {
    pub(crate) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), path: name.split('.').map(str::to_owned).collect() }
    }
}

/// How the output is written.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    pub(crate) format: Format,
    /// The fields to write; empty for all of them.
    pub(crate) fields: Vec<Field>,
}

/// What there is to write, divided into records.
pub(crate) enum Content {
    /// Any number of records: the items of a page, the elements of a list.
    Records(Vec<Json>),
    /// One value, which is not written as a list.
    Single(Json),
}

impl Output {
    /// Returns whether a response is written unchanged, and not divided into records.
    pub(crate) fn is_unchanged(&self) -> bool {
        self.fields.is_empty() && matches!(self.format, Format::Json | Format::Yaml)
    }

    /// Writes a response: unchanged as JSON or YAML with all fields, and otherwise as the records that `divide` returns.
    pub(crate) fn write_response(&self, response: Json, divide: impl FnOnce(Json) -> Content) -> Result<(), Failure> {
        self.write(if self.is_unchanged() { Content::Single(response) } else { divide(response) })
    }

    /// Writes a list of records.
    pub(crate) fn write_list(&self, records: Vec<Json>) -> Result<(), Failure> {
        self.write(if self.is_unchanged() { Content::Single(Json::List(records)) } else { Content::Records(records) })
    }

    /// Writes a single record.
    pub(crate) fn write_one(&self, record: Json) -> Result<(), Failure> {
        self.write(Content::Single(record))
    }

    fn write(&self, content: Content) -> Result<(), Failure> {
        let mut writer = RecordWriter::new(self);
        match content {
            Content::Records(records) => records.into_iter().try_for_each(|record| writer.write(record))?,
            Content::Single(value) => {
                writer.is_single = true;
                writer.write(value)?;
            }
        }
        writer.finish()
    }
}

/// Writes records one by one. Only a table holds them back, since the width of a column depends on all of its cells.
pub(crate) struct RecordWriter<'a> {
    output: &'a Output,
    stdout: BufWriter<Stdout>,
    is_terminal: bool,
    is_coloured: bool,
    /// Whether the only record is written by itself and not as a list.
    is_single: bool,
    count: u64,
    /// The selected fields that some record has.
    found: IndexSet<String>,
    /// The fields of the first record.
    available: Vec<String>,
    columns: IndexSet<String>,
    /// The fields that have no column.
    omitted: IndexSet<String>,
    /// The records of a table.
    rows: Vec<Json>,
}

impl<'a> RecordWriter<'a> {
    pub(crate) fn new(output: &'a Output) -> Self {
        let is_coloured = anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
        Self {
            output,
            stdout: BufWriter::new(io::stdout()),
            is_terminal: io::stdout().is_terminal(),
            is_coloured,
            is_single: false,
            count: 0,
            found: IndexSet::new(),
            available: Vec::new(),
            columns: output.fields.iter().map(|field| field.name.clone()).collect(),
            omitted: IndexSet::new(),
            rows: Vec::new(),
        }
    }

    pub(crate) fn write(&mut self, record: Json) -> Result<(), Failure> {
        let record = self.select(record);
        self.write_record(record).map_err(|error| Failure::output(&error))
    }

    /// Flushes the output, so that the records so far are seen before the next ones arrive.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.stdout.flush().map_err(|error| Failure::output(&error))
    }

    /// Returns a record that has the selected fields only.
    fn select(&mut self, record: Json) -> Json {
        if self.output.fields.is_empty() {
            return record;
        }
        if let (true, Json::Object(members)) = (self.count == 0, &record) {
            self.available = members.keys().cloned().collect();
        }
        let members = self.output.fields.iter().map(|field| {
            let value = record.at(&field.path);
            if value.is_some() && !self.found.contains(&field.name) {
                self.found.insert(field.name.clone());
            }
            (field.name.clone(), value.unwrap_or(Json::Null))
        });
        Json::Object(members.collect())
    }

    fn write_record(&mut self, record: Json) -> io::Result<()> {
        let is_first = self.count == 0;
        self.count += 1;
        match self.output.format {
            Format::Json if self.is_single => {
                self.json(&record, self.is_terminal)?;
                self.stdout.write_all(b"\n")
            }
            Format::Json => {
                self.stdout.write_all(match (is_first, self.is_terminal) {
                    (true, true) => b"[\n",
                    (true, false) => b"[",
                    (false, true) => b",\n",
                    (false, false) => b",",
                })?;
                self.json(&record, self.is_terminal)
            }
            Format::Ndjson => {
                self.json(&record, false)?;
                self.stdout.write_all(b"\n")
            }
            Format::Yaml => {
                let text =
                    if self.is_single { serde_saphyr::to_string(&record) } else { serde_saphyr::to_string(&[&record]) };
                self.stdout.write_all(text.map_err(io::Error::other)?.as_bytes())
            }
            Format::Csv => self.csv(&record, is_first),
            Format::Table => {
                self.rows.push(record);
                Ok(())
            }
        }
    }

    fn json(&mut self, value: &Json, is_pretty: bool) -> io::Result<()> {
        match (is_pretty, self.is_coloured) {
            (true, true) => write_json(&mut self.stdout, value, Coloured::new(PrettyFormatter::new())),
            (true, false) => write_json(&mut self.stdout, value, PrettyFormatter::new()),
            (false, true) => write_json(&mut self.stdout, value, Coloured::new(CompactFormatter)),
            (false, false) => write_json(&mut self.stdout, value, CompactFormatter),
        }
    }

    /// Writes a record as CSV. The columns are the selected fields, or those of the first record.
    fn csv(&mut self, record: &Json, is_first: bool) -> io::Result<()> {
        let members = members(record);
        if is_first && self.columns.is_empty() {
            self.columns = members.keys().map(|name| (*name).to_owned()).collect();
        }
        let unknown = members.keys().filter(|name| !self.columns.contains(**name));
        self.omitted.extend(unknown.map(|name| (*name).to_owned()));
        let mut csv = csv::Writer::from_writer(&mut self.stdout);
        if is_first {
            csv.write_record(&self.columns)?;
        }
        let is_terminal = self.is_terminal;
        let cell = |name: &String| members.get(name.as_str()).map(|value| cell(value, is_terminal)).unwrap_or_default();
        csv.write_record(self.columns.iter().map(cell))?;
        csv.flush()
    }

    /// Writes the rest of the output, and notes which fields it lacks.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.end().and_then(|()| self.stdout.flush()).map_err(|error| Failure::output(&error))?;
        let missing: Vec<&str> = (self.output.fields.iter().map(|field| field.name.as_str()))
            .filter(|name| self.count > 0 && !self.found.contains(*name))
            .collect();
        if !missing.is_empty() {
            note(&format!(
                "no record has the field `{}`; available: `{}`",
                missing.join("`, `"),
                self.available.join("`, `")
            ));
        }
        if !self.omitted.is_empty() {
            let names = self.omitted.iter().map(String::as_str).collect::<Vec<_>>().join("`, `");
            note(&format!("omitted `{names}`: select fields with `--fields`"));
        }
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        match self.output.format {
            Format::Json if self.is_single => Ok(()),
            Format::Json | Format::Yaml if self.count == 0 => self.stdout.write_all(b"[]\n"),
            Format::Json if self.is_terminal => self.stdout.write_all(b"\n]\n"),
            Format::Json => self.stdout.write_all(b"]\n"),
            Format::Csv if self.count == 0 && !self.columns.is_empty() => {
                let mut csv = csv::Writer::from_writer(&mut self.stdout);
                csv.write_record(&self.columns)?;
                csv.flush()
            }
            Format::Table => self.table(),
            Format::Ndjson | Format::Csv | Format::Yaml => Ok(()),
        }
    }

    fn table(&mut self) -> io::Result<()> {
        let rows = std::mem::take(&mut self.rows);
        let [row] = rows.as_slice() else { return self.table_of(&rows) };
        if !self.is_single || !matches!(row, Json::Object(_)) {
            return self.table_of(&rows);
        }
        let mut table = terminal::columns();
        for (name, value) in members(row) {
            table.add_row([name, &cell(value, true)]);
        }
        writeln_trimmed(&mut self.stdout, &table)
    }

    fn table_of(&mut self, rows: &[Json]) -> io::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        if self.columns.is_empty() {
            for (name, value) in rows.iter().flat_map(members) {
                let shown = if value.is_scalar() { &mut self.columns } else { &mut self.omitted };
                if !shown.contains(name) {
                    shown.insert(name.to_owned());
                }
            }
            self.omitted.retain(|name| !self.columns.contains(name));
        }
        let mut table = self.table_with(rows);
        if self.is_terminal && self.output.fields.is_empty() {
            let mut width = 1;
            let fits = table.column_max_content_widths().into_iter().take_while(|column| {
                width += usize::from(*column) + 2;
                width < usize::from(terminal::width())
            });
            let fits = fits.count().max(1);
            if fits < self.columns.len() {
                self.omitted.extend(self.columns.split_off(fits));
                table = self.table_with(rows);
            }
        }
        writeln_trimmed(&mut self.stdout, &table)
    }

    fn table_with(&self, rows: &[Json]) -> Table {
        let mut table = terminal::columns();
        if self.is_terminal {
            table.load_style(presets::UTF8_BORDERS_ONLY);
        }
        table.set_header(&self.columns);
        for row in rows {
            let members = members(row);
            let cell = |name: &String| members.get(name.as_str()).map(|value| cell(value, true)).unwrap_or_default();
            table.add_row(self.columns.iter().map(cell));
        }
        table
    }
}

fn write_json<F: Formatter>(to: &mut impl Write, value: &Json, formatter: F) -> io::Result<()> {
    Ok(value.serialize(&mut Serializer::with_formatter(to, formatter))?)
}

/// Returns the members of a record. A record that is not an object has one, `value`.
fn members(record: &Json) -> IndexMap<&str, &Json> {
    match record {
        Json::Object(members) => members.iter().map(|(name, value)| (name.as_str(), value)).collect(),
        value => [("value", value)].into(),
    }
}

/// Returns the text of a cell, without control characters if it may be printed to a terminal.
fn cell(value: &Json, is_printed: bool) -> String {
    let text = value.cell();
    if is_printed { text.replace(char::is_control, " ") } else { text }
}

fn writeln_trimmed(to: &mut impl Write, table: &Table) -> io::Result<()> {
    table.lines().try_for_each(|line| writeln!(to, "{}", line.trim_end()))
}
