//! What goes to the standard output: answers whole, or record by record while they arrive.

use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write};

use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use indexmap::{IndexMap, IndexSet};
use serde::Serialize as _;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

use crate::{colour::Coloured, exit::Failure, json::Json};

/// How wide a table is where the terminal does not say how wide it is.
const WIDTH: u16 = 100;

/// How an answer is written. Its variants have no help of their own: with it, clap would give every flag three lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    // Pretty on a terminal, on one line elsewhere.
    Json,
    // One line of JSON for each record.
    Ndjson,
    Table,
    // With the names first.
    Csv,
    Yaml,
}

/// A member of a record that is asked for, as in `settings.audio`.
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

/// How the output is to look.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    pub(crate) format: Format,
    /// Empty for all of them.
    pub(crate) fields: Vec<Field>,
}

/// An answer, by how it divides into records.
pub(crate) enum Answer {
    /// Several things: the items of a page, the elements of a list.
    Records(Vec<Json>),
    /// One thing.
    One(Json),
}

impl Output {
    /// Whether answers are written as they came, and not divided into records.
    pub(crate) fn is_whole(&self) -> bool {
        self.fields.is_empty() && matches!(self.format, Format::Json | Format::Yaml)
    }

    /// Writes an answer. What has records, and is to be written as JSON or YAML with all of its fields, is written as it
    /// came: `whole`.
    pub(crate) fn write(&self, whole: Json, divide: impl FnOnce(Json) -> Answer) -> Result<(), Failure> {
        let answer = if self.is_whole() { Answer::One(whole) } else { divide(whole) };
        let mut records = Records::new(self);
        match answer {
            Answer::Records(all) => all.into_iter().try_for_each(|record| records.write(record))?,
            Answer::One(one) => {
                records.is_one = true;
                records.write(one)?;
            }
        }
        records.finish()
    }
}

/// Writes records one after the other. Only a table keeps them, for its columns are as wide as their widest cell.
pub(crate) struct Records<'a> {
    output: &'a Output,
    to: BufWriter<Stdout>,
    is_terminal: bool,
    is_coloured: bool,
    /// There is but one record, which is not written as a list.
    is_one: bool,
    count: u64,
    /// The fields that are asked for, and that some record has.
    found: IndexSet<String>,
    /// The fields of the first record.
    offered: Vec<String>,
    columns: IndexSet<String>,
    left_out: IndexSet<String>,
    rows: Vec<Json>,
}

impl<'a> Records<'a> {
    pub(crate) fn new(output: &'a Output) -> Self {
        let is_coloured = anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
        Self {
            output,
            to: BufWriter::new(io::stdout()),
            is_terminal: io::stdout().is_terminal(),
            is_coloured,
            is_one: false,
            count: 0,
            found: IndexSet::new(),
            offered: Vec::new(),
            columns: output.fields.iter().map(|field| field.name.clone()).collect(),
            left_out: IndexSet::new(),
            rows: Vec::new(),
        }
    }

    pub(crate) fn write(&mut self, record: Json) -> Result<(), Failure> {
        let record = self.picked(record);
        self.put(record).map_err(|error| Failure::output(&error))
    }

    /// Hands on what is written so far, so that it is seen before the rest comes.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.to.flush().map_err(|error| Failure::output(&error))
    }

    /// The fields of a record that are asked for.
    fn picked(&mut self, record: Json) -> Json {
        if self.output.fields.is_empty() {
            return record;
        }
        if let (true, Json::Object(members)) = (self.count == 0, &record) {
            self.offered = members.keys().cloned().collect();
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

    fn put(&mut self, record: Json) -> io::Result<()> {
        let is_first = self.count == 0;
        self.count += 1;
        match self.output.format {
            Format::Json if self.is_one => {
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
                    if self.is_one { serde_saphyr::to_string(&record) } else { serde_saphyr::to_string(&[&record]) };
                self.to.write_all(text.map_err(io::Error::other)?.as_bytes())
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
            (true, true) => to_json(&mut self.to, value, Coloured::new(PrettyFormatter::new())),
            (true, false) => to_json(&mut self.to, value, PrettyFormatter::new()),
            (false, true) => to_json(&mut self.to, value, Coloured::new(CompactFormatter)),
            (false, false) => to_json(&mut self.to, value, CompactFormatter),
        }
    }

    /// The columns are the fields that are asked for, or those of the first record.
    fn csv(&mut self, record: &Json, is_first: bool) -> io::Result<()> {
        let members = members(record);
        if is_first && self.columns.is_empty() {
            self.columns = members.keys().map(|name| (*name).to_owned()).collect();
        }
        let unknown = members.keys().filter(|name| !self.columns.contains(**name));
        self.left_out.extend(unknown.map(|name| (*name).to_owned()));
        let mut csv = csv::Writer::from_writer(&mut self.to);
        if is_first {
            csv.write_record(&self.columns)?;
        }
        let is_terminal = self.is_terminal;
        let cell = |name: &String| members.get(name.as_str()).map(|value| cell(value, is_terminal)).unwrap_or_default();
        csv.write_record(self.columns.iter().map(cell))?;
        csv.flush()
    }

    /// Writes what is left, and tells what the output does not show.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.end().and_then(|()| self.to.flush()).map_err(|error| Failure::output(&error))?;
        let missing: Vec<&str> = (self.output.fields.iter().map(|field| field.name.as_str()))
            .filter(|name| self.count > 0 && !self.found.contains(*name))
            .collect();
        if !missing.is_empty() {
            note(&format!("nothing has `{}`; there is `{}`", missing.join("`, `"), self.offered.join("`, `")));
        }
        if !self.left_out.is_empty() {
            let names = self.left_out.iter().map(String::as_str).collect::<Vec<_>>().join("`, `");
            note(&format!("left out `{names}`: name what you need with `--fields`"));
        }
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        match self.output.format {
            Format::Json if self.is_one => Ok(()),
            Format::Json | Format::Yaml if self.count == 0 => self.to.write_all(b"[]\n"),
            Format::Json if self.is_terminal => self.to.write_all(b"\n]\n"),
            Format::Json => self.to.write_all(b"]\n"),
            Format::Csv if self.count == 0 && !self.columns.is_empty() => {
                let mut csv = csv::Writer::from_writer(&mut self.to);
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
        if !self.is_one || !matches!(row, Json::Object(_)) {
            return self.table_of(&rows);
        }
        let mut table = columns();
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
                let shown = if value.is_scalar() { &mut self.columns } else { &mut self.left_out };
                if !shown.contains(name) {
                    shown.insert(name.to_owned());
                }
            }
            self.left_out.retain(|name| !self.columns.contains(name));
        }
        let mut table = self.table_with(rows);
        if self.is_terminal && self.output.fields.is_empty() {
            let mut width = 1;
            let fits = table.column_max_content_widths().into_iter().take_while(|column| {
                width += usize::from(*column) + 2;
                width < usize::from(terminal_width())
            });
            let fits = fits.count().max(1);
            if fits < self.columns.len() {
                self.left_out.extend(self.columns.split_off(fits));
                table = self.table_with(rows);
            }
        }
        writeln_trimmed(&mut self.to, &table)
    }

    fn table_with(&self, rows: &[Json]) -> Table {
        let mut table = columns();
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

fn to_json<F: Formatter>(to: &mut impl Write, value: &Json, formatter: F) -> io::Result<()> {
    Ok(value.serialize(&mut Serializer::with_formatter(to, formatter))?)
}

/// The members of a record; what is no object has one, `value`.
fn members(record: &Json) -> IndexMap<&str, &Json> {
    match record {
        Json::Object(members) => members.iter().map(|(name, value)| (name.as_str(), value)).collect(),
        value => [("value", value)].into(),
    }
}

/// A cell, without what steers a terminal where it may come to one.
fn cell(value: &Json, is_shown: bool) -> String {
    let text = value.cell();
    if is_shown { text.replace(char::is_control, " ") } else { text }
}

/// A table of columns that are parted by spaces, no wider than the terminal.
pub(crate) fn columns() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    if io::stdout().is_terminal() {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(terminal_width());
    }
    table
}

fn writeln_trimmed(to: &mut impl Write, table: &Table) -> io::Result<()> {
    table.lines().try_for_each(|line| writeln!(to, "{}", line.trim_end()))
}

/// How wide the terminal is.
pub(crate) fn terminal_width() -> u16 {
    console::Term::stdout().size_checked().map_or(WIDTH, |(_, columns)| columns)
}

/// Tells something on the standard error that is no failure.
pub(crate) fn note(text: &str) {
    // A note that nobody can read is no reason to stop.
    _ = writeln!(io::stderr(), "zoom: {}", crate::exit::one_line(text));
}

/// Writes text to the standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut to = io::stdout().lock();
    to.write_all(text.as_bytes()).and_then(|()| to.flush()).map_err(|error| Failure::output(&error))
}
