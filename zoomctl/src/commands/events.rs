//! `zoomctl events`: finds the events that Zoom reports through webhooks, and shows what each one delivers.
//!
//! The product Zoom Events has the same name. If it is enabled, its operations become subcommands in addition to `list`
//! and `show`.

use std::fmt;

use clap_complete::ArgValueCompleter;

use crate::{
    delivery,
    event_catalogue::{self, Entry},
    exit::{Code, Failure},
    globals::Globals,
    json::Json,
    members::{self, Extent, Row},
    terminal,
};

/// The name of the command, and of the product Zoom Events.
pub(crate) const NAME: &str = "events";

/// The subcommands of `zoomctl events`.
#[derive(clap::Subcommand, Debug)]
pub(crate) enum Command {
    /// Find events by keyword
    List {
        /// Words that all occur in the event's name or description; the name of a product as the first word limits the
        /// search to that product
        words: Vec<String>,
    },
    /// Show what an event means, the fields of its payload, its scopes and an example of its body
    #[command(after_help = "Example: zoomctl events show meeting.started")]
    Show {
        /// Name of the event, such as `meeting.started`
        #[arg(add = ArgValueCompleter::new(event_catalogue::completions))]
        name: String,
    },
}

/// Runs a subcommand of `zoomctl events`.
pub(crate) fn run(command: &Command, globals: &Globals) -> Result<(), Failure> {
    match command {
        Command::List { words } => list(words, globals),
        Command::Show { name } => show(name, globals),
    }
}

fn list(words: &[String], globals: &Globals) -> Result<(), Failure> {
    let found = event_catalogue::find(words);
    if found.is_empty() {
        return Err(nothing_found(words));
    }
    if globals.selects_records() {
        return globals.output().write_list(found.iter().map(|entry| Json::Object(entry.summary())).collect());
    }
    let rows = found.iter().map(|entry| [entry.event.name, entry.product, entry.title()].map(str::to_owned));
    terminal::print_list(&rows.collect::<Vec<_>>())
}

fn nothing_found(words: &[String]) -> Failure {
    if event_catalogue::products().is_empty() {
        return Failure::Message(
            Code::NotFound,
            "this build has no events: build it with the feature of a product that reports events, such as \
             `--features meetings`"
                .to_owned(),
        );
    }
    let help = match event_catalogue::nearest(&words.join("_")) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "try fewer words".to_owned(),
    };
    let all = if words.len() > 1 { "all of " } else { "" };
    let message = format!("no event of this build matches {all}`{}`: {help}", words.join("`, `"));
    Failure::Message(Code::NotFound, message)
}

fn show(name: &str, globals: &Globals) -> Result<(), Failure> {
    let found = event_catalogue::named(name);
    if found.is_empty() {
        return Err(event_catalogue::unknown(name));
    }
    if globals.selects_records() {
        let output = globals.output();
        return match found.as_slice() {
            [entry] => output.write_one(record(entry)),
            entries => output.write_list(entries.iter().map(record).collect()),
        };
    }
    let pages: Vec<String> = found.iter().map(|entry| Page(*entry).to_string()).collect();
    terminal::print(&pages.join("\n"))
}

/// Returns an event as a record.
fn record(entry: &Entry) -> Json {
    let event = entry.event;
    let mut members = entry.summary();
    let list = |texts: &[&str]| Json::List(texts.iter().map(|text| Json::text(*text)).collect());
    let fields = rows(entry).into_iter().map(|Row { path, is_required, cells: [_, kind, doc] }| {
        Json::object([
            ("name", Json::text(path)),
            ("kind", Json::text(kind)),
            ("required", Json::Bool(is_required)),
            ("doc", Json::text(doc)),
        ])
    });
    members.insert("scopes".into(), list(event.scopes));
    members.insert("key".into(), list(event.key));
    members.insert("fields".into(), Json::List(fields.collect()));
    let schema = serde_json::from_value(event.payload.to_request_json_schema()).unwrap_or(Json::Null);
    members.insert("payload".into(), schema);
    members.insert("example".into(), delivery::example(event));
    Json::Object(members)
}

/// Returns the members of an event's payload at every depth.
fn rows(entry: &Entry) -> Vec<Row> {
    entry.event.payload.object().map(|object| members::rows(object, Extent::All)).unwrap_or_default()
}

/// The page that describes an event.
struct Page(Entry);

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Entry { product, event } = self.0;
        writeln!(f, "{}\n", event.name)?;
        terminal::write_indented(f, event.doc)?;
        if event.deprecated {
            writeln!(f, "  Deprecated by Zoom.")?;
        }
        writeln!(f, "\n  product: {product}")?;
        if !event.key.is_empty() {
            writeln!(f, "  identified by: {}", event.key.join(", "))?;
        }
        let rows = rows(&self.0).into_iter().map(|Row { is_required, cells: [name, kind, doc], .. }| {
            [name, kind, if is_required { "always" } else { "" }.to_owned(), doc]
        });
        terminal::write_section(f, "Payload (`always`: documented as always sent)", rows)?;
        let scopes = event.scopes.iter().map(|scope| [(*scope).to_owned()]);
        terminal::write_section(f, "Scopes (the app needs one of them)", scopes)?;
        writeln!(f, "\nExample body")?;
        let example = serde_json::to_string_pretty(&delivery::example(event)).map_err(|_| fmt::Error)?;
        terminal::write_indented(f, &example)
    }
}

#[cfg(test)]
mod tests {
    use zoom_core::event::EventInfo;

    use super::*;

    #[test]
    fn an_event_that_is_deprecated_says_so_as_text_and_as_a_record() {
        static OLD: EventInfo = EventInfo { deprecated: true, ..EventInfo::new("app.ping") };
        static NEW: EventInfo = EventInfo { key: &["object.uuid", "object.id"], ..EventInfo::new("app.ping") };
        for (event, is_deprecated) in [(&OLD, true), (&NEW, false)] {
            let entry = Entry { product: "marketplace", event };
            let page = Page(entry).to_string();
            assert_eq!(page.contains("Deprecated by Zoom."), is_deprecated, "{page}");
            assert_eq!(page.contains("identified by: object.uuid, object.id"), !is_deprecated, "{page}");
            let Json::Object(members) = record(&entry) else { unreachable!("a record is an object") };
            assert!(matches!(members["deprecated"], Json::Bool(found) if found == is_deprecated));
        }
    }
}
