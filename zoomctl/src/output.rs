//! Writes to standard output: a response as a whole, or records one by one as they arrive.

use std::io::{self, BufWriter, IsTerminal as _, Write};

use clap::ValueEnum;
use comfy_table::{Table, presets};
use indexmap::{IndexMap, IndexSet};
use serde::Serialize as _;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

use crate::{
    colour::Coloured,
    exit::Failure,
    jq::{Jq, Picked},
    json::Json,
    sort::Sort,
    terminal::{self, note},
};

/// The maximum number of fields without a column that a note names.
const MOST_NAMES: usize = 8;

/// The format of the output. Its variants have no doc comments, because those would make clap spread the help of every
/// flag over three lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    // Indented on a terminal, on one line elsewhere.
    Json,
    // One line of JSON per record.
    Ndjson,
    Table,
    // With a header line.
    Csv,
    // With a header line; a tab within a cell is written as `\t`, a line break as `\n`.
    Tsv,
    Yaml,
}

/// A field to write from each record, such as `settings.audio`.
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

/// The settings for writing the output.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    pub(crate) format: Format,
    /// The fields to write; empty for all fields.
    pub(crate) fields: Vec<Field>,
    /// The order of the records; by default, the order of arrival.
    pub(crate) sort: Option<Sort>,
    /// The maximum number of records to write.
    pub(crate) limit: Option<u64>,
    /// The filter for the JSON.
    pub(crate) jq: Option<Jq>,
    /// Whether csv, tsv and tables begin with the names of the columns.
    pub(crate) has_header: bool,
    /// The fields that a table shows first.
    pub(crate) leading: Vec<&'static str>,
}

/// The content to write, divided into records.
pub(crate) enum Content {
    /// Any number of records: the items of a page, the elements of a list.
    Records(Vec<Json>),
    /// One value, which is not written as a list.
    Single(Json),
}

impl Output {
    /// Returns whether a response is written unchanged rather than divided into records.
    pub(crate) fn is_unchanged(&self) -> bool {
        self.fields.is_empty()
            && self.sort.is_none()
            && self.limit.is_none()
            && matches!(self.format, Format::Json | Format::Yaml)
    }

    /// Rejects a JSON filter if the output is not JSON.
    pub(crate) fn check(&self) -> Result<(), Failure> {
        match (&self.jq, self.format) {
            (None, _) | (_, Format::Json | Format::Ndjson) => Ok(()),
            (Some(_), _) => Err(Failure::usage("`--jq` filters JSON: omit `--output`, or write `--output json`")),
        }
    }

    /// Writes a response: unchanged if it is JSON or YAML with all fields, and otherwise as the records that `divide`
    /// returns.
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

/// Writes records one by one. Only tables, `--sort` and a filter of the whole list hold them back: in a table, the
/// width of a column depends on all of its cells.
#[expect(clippy::struct_excessive_bools, reason = "each is set at a different time, and checked separately")]
pub(crate) struct RecordWriter<'a> {
    output: &'a Output,
    to: BufWriter<Box<dyn Write + Send>>,
    is_terminal: bool,
    is_coloured: bool,
    /// Whether the only record is written by itself rather than as a list.
    is_single: bool,
    count: u64,
    /// The records to sort or filter once all have arrived.
    held: Vec<Json>,
    /// Whether records keep arriving without end.
    is_stream: bool,
    /// The selected fields that at least one record has.
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
    /// Creates a writer to standard output.
    pub(crate) fn new(output: &'a Output) -> Self {
        let is_coloured = anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
        Self { is_terminal: io::stdout().is_terminal(), is_coloured, ..Self::to(output, Box::new(io::stdout())) }
    }

    /// Creates a writer for records that arrive one by one, without end.
    pub(crate) fn stream(output: &'a Output) -> Self {
        Self { is_stream: true, ..Self::new(output) }
    }

    /// Creates a writer to a file.
    pub(crate) fn to(output: &'a Output, to: Box<dyn Write + Send>) -> Self {
        Self {
            output,
            to: BufWriter::new(to),
            is_terminal: false,
            is_coloured: false,
            is_single: false,
            count: 0,
            held: Vec::new(),
            is_stream: false,
            found: IndexSet::new(),
            available: Vec::new(),
            columns: output.fields.iter().map(|field| field.name.clone()).collect(),
            omitted: IndexSet::new(),
            rows: Vec::new(),
        }
    }

    pub(crate) fn write(&mut self, record: Json) -> Result<(), Failure> {
        if self.output.sort.is_some() || (self.output.jq.is_some() && !self.filters_each()) {
            self.held.push(record);
            return Ok(());
        }
        self.write_now(record)
    }

    /// Returns whether `--jq` filters each record rather than the list of all records.
    fn filters_each(&self) -> bool {
        self.is_stream || (self.output.format == Format::Ndjson && !self.is_single)
    }

    /// Returns whether `--limit` has been reached, so that no further record will be written.
    pub(crate) fn is_full(&self) -> bool {
        let held = if self.output.sort.is_some() { 0 } else { self.held.len() as u64 };
        self.output.limit.is_some_and(|limit| self.count + held >= limit)
    }

    fn write_now(&mut self, record: Json) -> Result<(), Failure> {
        if !self.is_single && self.output.limit.is_some_and(|limit| self.count >= limit) {
            return Ok(());
        }
        let record = self.select(record);
        match &self.output.jq {
            Some(jq) => {
                self.count += 1;
                self.filter(jq, &record)
            }
            None => self.write_record(record).map_err(|error| Failure::output(&error)),
        }
    }

    /// Writes the records that were held back, in their final order.
    fn write_held(&mut self) -> Result<(), Failure> {
        let mut records = std::mem::take(&mut self.held);
        if let (Some(sort), false) = (&self.output.sort, self.is_single) {
            sort.apply(&mut records);
        }
        let Some(jq) = self.output.jq.as_ref().filter(|_| !self.filters_each()) else {
            return records.into_iter().try_for_each(|record| self.write_now(record));
        };
        let most = self.output.limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
        records.truncate(most.max(usize::from(self.is_single)));
        let mut selected = Vec::with_capacity(records.len());
        for record in records {
            selected.push(self.select(record));
            self.count += 1;
        }
        let input = if self.is_single { selected.pop().unwrap_or(Json::Null) } else { Json::List(selected) };
        self.filter(jq, &input)
    }

    /// Writes the values that a filter returns, one per line: text as it is, and anything else as JSON.
    fn filter(&mut self, jq: &Jq, input: &Json) -> Result<(), Failure> {
        let result = jq.run(input, |picked| {
            let written = match picked {
                Picked::Value(Json::Text(text)) | Picked::Text(text) => {
                    let text = if self.is_terminal { printable(&text) } else { text };
                    self.to.write_all(text.as_bytes())
                }
                Picked::Value(value) => self.json(&value, self.is_terminal && self.output.format == Format::Json),
            };
            written
                .and_then(|()| self.to.write_all(b"\n"))
                .map_err(|error| FilterFailure::Output(Failure::output(&error)))
        });
        result.map_err(|failure| match failure {
            FilterFailure::Output(failure) => failure,
            FilterFailure::Filter(problem) => Failure::failed(format!("`--jq`: {problem}")),
        })
    }

    /// Flushes the output, so that the records written so far are visible before the next ones arrive.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.to.flush().map_err(|error| Failure::output(&error))
    }

    /// Returns a record with only the selected fields.
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
                self.to.write_all(b"\n")
            }
            Format::Json => {
                self.to.write_all(match (is_first, self.is_terminal) {
                    (true, true) => b"[\n",
                    (true, false) => b"[",
                    (false, true) => b",\n",
                    (false, false) => b",",
                })?;
                self.json(&record, self.is_terminal)
            }
            Format::Ndjson => {
                self.json(&record, false)?;
                self.to.write_all(b"\n")
            }
            Format::Yaml => {
                let text =
                    if self.is_single { serde_saphyr::to_string(&record) } else { serde_saphyr::to_string(&[&record]) };
                self.to.write_all(text.map_err(io::Error::other)?.as_bytes())
            }
            Format::Csv | Format::Tsv => self.cells(&record, is_first),
            Format::Table => {
                self.rows.push(record);
                Ok(())
            }
        }
    }

    fn json(&mut self, value: &Json, is_pretty: bool) -> io::Result<()> {
        match (is_pretty, self.is_coloured) {
            (true, true) => write_json(&mut self.to, value, Coloured::new(PrettyFormatter::new())),
            (true, false) => write_json(&mut self.to, value, PrettyFormatter::new()),
            (false, true) => write_json(&mut self.to, value, Coloured::new(CompactFormatter)),
            (false, false) => write_json(&mut self.to, value, CompactFormatter),
        }
    }

    /// Writes a record as a line of cells. The columns are the selected fields, or else the fields of the first record.
    fn cells(&mut self, record: &Json, is_first: bool) -> io::Result<()> {
        let members = members(record);
        if is_first && self.columns.is_empty() {
            self.columns = members.keys().map(|name| (*name).to_owned()).collect();
        }
        let unknown = members.keys().filter(|name| !self.columns.contains(**name));
        self.omitted.extend(unknown.map(|name| (*name).to_owned()));
        if is_first {
            self.header()?;
        }
        let is_terminal = self.is_terminal;
        let cell = |name: &String| members.get(name.as_str()).map(|value| cell(value, is_terminal)).unwrap_or_default();
        let cells: Vec<String> = self.columns.iter().map(cell).collect();
        self.line(&cells)
    }

    /// Writes the names of the columns.
    fn header(&mut self) -> io::Result<()> {
        let names: Vec<String> = self.columns.iter().cloned().collect();
        if self.output.has_header { self.line(&names) } else { Ok(()) }
    }

    /// Writes a line of CSV or TSV.
    fn line(&mut self, cells: &[String]) -> io::Result<()> {
        if self.output.format == Format::Csv {
            let mut csv = csv::Writer::from_writer(&mut self.to);
            csv.write_record(cells)?;
            return csv.flush();
        }
        let cells: Vec<String> = cells.iter().map(|cell| tsv_cell(cell)).collect();
        writeln!(self.to, "{}", cells.join("\t"))
    }

    /// Writes the rest of the output, and prints a note about the fields that are missing from it.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.write_held()?;
        self.end().and_then(|()| self.to.flush()).map_err(|error| Failure::output(&error))?;
        let missing: Vec<&str> = (self.output.fields.iter().map(|field| field.name.as_str()))
            .filter(|name| self.count > 0 && !self.found.contains(*name))
            .collect();
        if !missing.is_empty() {
            let available = match self.available.join("`, `") {
                names if names.is_empty() => "; the response has no fields".to_owned(),
                names => format!("; available: `{names}`"),
            };
            note(&format!("no record has the field `{}`{available}", missing.join("`, `")));
        }
        if !self.omitted.is_empty() {
            let names = self.omitted.iter().take(MOST_NAMES).map(String::as_str).collect::<Vec<_>>().join("`, `");
            let rest = match self.omitted.len().saturating_sub(MOST_NAMES) {
                0 => String::new(),
                rest => format!(" and {rest} more"),
            };
            note(&format!("omitted `{names}`{rest}: select fields with `--fields`"));
        }
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        match self.output.format {
            _ if self.output.jq.is_some() => Ok(()),
            Format::Json if self.is_single => Ok(()),
            Format::Json | Format::Yaml if self.count == 0 => self.to.write_all(b"[]\n"),
            Format::Json if self.is_terminal => self.to.write_all(b"\n]\n"),
            Format::Json => self.to.write_all(b"]\n"),
            Format::Csv | Format::Tsv if self.count == 0 && !self.columns.is_empty() => self.header(),
            Format::Table => self.table(),
            Format::Ndjson | Format::Csv | Format::Tsv | Format::Yaml => Ok(()),
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
        writeln_trimmed(&mut self.to, &table)
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
            let leading = |name: &String| self.output.leading.iter().position(|leading| leading == name);
            self.columns.sort_by_cached_key(|name| leading(name).unwrap_or(usize::MAX));
        }
        let mut table = self.table_with(rows);
        if self.is_terminal && self.output.fields.is_empty() {
            // The left border; then, for each column, the content, a space on both sides, and the separator.
            let mut width = 1;
            let fits = table.column_max_content_widths().into_iter().take_while(|column| {
                width += usize::from(*column) + 3;
                width <= usize::from(terminal::width())
            });
            let fits = fits.count().max(1);
            if fits < self.columns.len() {
                self.omitted.extend(self.columns.split_off(fits));
                table = self.table_with(rows);
            }
        }
        writeln_trimmed(&mut self.to, &table)
    }

    fn table_with(&self, rows: &[Json]) -> Table {
        let mut table = terminal::columns();
        if self.is_terminal {
            table.load_style(presets::UTF8_BORDERS_ONLY);
        }
        if self.output.has_header {
            table.set_header(&self.columns);
        }
        for row in rows {
            let members = members(row);
            let cell = |name: &String| members.get(name.as_str()).map(|value| cell(value, true)).unwrap_or_default();
            table.add_row(self.columns.iter().map(cell));
        }
        table
    }
}

/// The reason why no more of a filter's output is written.
enum FilterFailure {
    Output(Failure),
    Filter(String),
}

impl From<String> for FilterFailure {
    fn from(problem: String) -> Self {
        Self::Filter(problem)
    }
}

fn write_json<F: Formatter>(to: &mut impl Write, value: &Json, formatter: F) -> io::Result<()> {
    Ok(value.serialize(&mut Serializer::with_formatter(to, formatter))?)
}

/// Returns the members of a record. A record that is not an object has one member, `value`.
fn members(record: &Json) -> IndexMap<&str, &Json> {
    match record {
        Json::Object(members) => members.iter().map(|(name, value)| (name.as_str(), value)).collect(),
        value => [("value", value)].into(),
    }
}

/// Returns the text of a cell, with control characters replaced if it may be printed to a terminal.
fn cell(value: &Json, is_printed: bool) -> String {
    let text = value.cell();
    if is_printed { text.replace(char::is_control, " ") } else { text }
}

/// Returns text with the control characters that could control a terminal replaced.
fn printable(text: &str) -> String {
    text.replace(|character: char| character.is_control() && !matches!(character, '\n' | '\t'), " ")
}

/// Returns the text of a cell with the characters that would end a cell or a line escaped.
fn tsv_cell(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

fn writeln_trimmed(to: &mut impl Write, table: &Table) -> io::Result<()> {
    table.lines().try_for_each(|line| writeln!(to, "{}", line.trim_end()))
}
