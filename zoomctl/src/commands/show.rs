//! `zoomctl show`: shows everything that an operation declares.

use std::fmt;

use serde_json::Value;
use zoom_core::operation::{Param, ParamLocation, ResponseKind};

use crate::{
    arguments,
    catalogue::{self, Entry},
    description, event_catalogue, example,
    exit::Failure,
    globals::Globals,
    help,
    json::Json,
    members::Extent,
    schemas, terminal,
};

/// Runs `zoomctl show`.
pub(crate) fn run(name: &[String], globals: &Globals) -> Result<(), Failure> {
    let found = catalogue::find(name);
    if found.is_empty() {
        return Err(unknown(name));
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

/// Returns the failure for words that do not name an operation. They may name an event, which another command shows.
fn unknown(words: &[String]) -> Failure {
    let event = words.last().and_then(|name| Some((name, event_catalogue::named(name).first()?.event.name)));
    match event {
        Some((name, event)) => {
            Failure::usage(format!("`{name}` is an event, not an operation: write `zoomctl events show {event}`"))
        }
        None => catalogue::unknown_operation(words, "show"),
    }
}

/// Returns an operation as a record.
fn record(entry: &Entry) -> Json {
    let operation = entry.operation;
    let mut members = entry.summary();
    let parameters = arguments::of(operation).into_iter().map(|argument| {
        Json::object([
            ("argument", Json::text(argument.usage())),
            ("name", Json::text(argument.param.wire_name)),
            ("location", Json::text(location(argument.param))),
            ("kind", Json::text(description::word(argument.param.ty))),
            ("required", Json::Bool(argument.param.required)),
            ("doc", Json::text(argument.param.doc)),
            ("schema", json(Some(argument.param.ty.to_request_json_schema()))),
        ])
    });
    let errors = operation.errors.iter().map(|error| {
        Json::object([
            ("status", Json::Number(error.status.into())),
            ("code", Json::Number(error.code.into())),
            ("meaning", Json::text(error.meaning)),
        ])
    });
    members.insert("scopes".into(), Json::List(operation.scopes.iter().map(|scope| Json::text(*scope)).collect()));
    members.insert("paginated".into(), Json::Bool(operation.paginate.is_some()));
    members.insert("max_range".into(), operation.max_range.map_or(Json::Null, |range| Json::text(range.to_string())));
    members.insert("deprecated".into(), Json::Bool(operation.deprecated));
    members.insert("reconstructed".into(), Json::Bool(operation.reconstructed));
    members.insert("parameters".into(), Json::List(parameters.collect()));
    let response = (operation.response == ResponseKind::Json).then(|| operation.response_type.to_json_schema());
    members.insert("body".into(), json(schemas::body_alone(operation)));
    members.insert("response".into(), json(response));
    members.insert("errors".into(), Json::List(errors.collect()));
    members.insert("example".into(), Json::text(example::of(entry.product, operation)));
    members.insert("docs_url".into(), operation.docs_url.map_or(Json::Null, Json::text));
    Json::Object(members)
}

/// Returns a schema as the value of a record's member.
fn json(schema: Option<Value>) -> Json {
    schema.and_then(|schema| serde_json::from_value(schema).ok()).unwrap_or(Json::Null)
}

/// Returns where a parameter is sent.
fn location(param: &Param) -> &'static str {
    match param.location {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "header",
        ParamLocation::File => "file",
        _ => "body",
    }
}

/// The note about an operation whose declaration was not generated from Zoom's own document.
const RECONSTRUCTED: &str = "Reconstructed: not generated from Zoom's own document, so descriptions, scopes, limits and error codes are \
     missing.";

/// The page that describes an operation.
struct Page(Entry);

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.0.operation;
        writeln!(f, "zoomctl {}\n", self.0.command())?;
        terminal::write_indented(f, operation.doc)?;
        if operation.deprecated {
            writeln!(f, "  Deprecated by Zoom.")?;
        }
        if operation.reconstructed {
            writeln!(f, "  {RECONSTRUCTED}")?;
        }
        writeln!(f, "\n  {} {}", operation.method, operation.path)?;
        match operation.rate_limit {
            Some(limit) => writeln!(f, "  rate limit: {limit}")?,
            None => writeln!(f, "  rate limit: not documented")?,
        }
        if let Some(range) = operation.max_range {
            let split = if operation.paginate.is_some() { "; `--all` splits a longer range" } else { "" };
            writeln!(f, "  longest time range: {range}{split}")?;
        }
        if operation.paginate.is_some() {
            writeln!(f, "  paginated: fetch every page with `--all`")?;
        }
        terminal::write_section(
            f,
            "Parameters",
            arguments::of(operation).iter().map(|argument| {
                let required = if argument.param.required { "required" } else { "" };
                [
                    argument.usage(),
                    location(argument.param).to_owned(),
                    description::word(argument.param.ty),
                    required.to_owned(),
                    description::of_param(argument.param.doc, argument.param.ty),
                ]
            }),
        )?;
        if arguments::takes_body(operation) {
            writeln!(f, "\n  Set the whole body with `--body JSON|@FILE|-`.")?;
        }
        for details in help::sections(operation, Extent::All) {
            writeln!(f, "\n{}", details.heading)?;
            if !details.text.is_empty() {
                writeln!(f, "  {}", details.text)?;
            }
            terminal::write_rows(f, details.rows)?;
        }
        terminal::write_section(
            f,
            "Scopes (the token needs one of them)",
            operation.scopes.iter().map(|scope| [(*scope).to_owned()]),
        )?;
        terminal::write_section(
            f,
            "Error codes",
            operation
                .errors
                .iter()
                .map(|error| [error.status.to_string(), error.code.to_string(), error.meaning.to_owned()]),
        )?;
        terminal::write_section(f, "Example", [[example::of(self.0.product, operation)]])?;
        terminal::write_section(f, "Zoom's page", operation.docs_url.map(|url| [url.to_owned()]))
    }
}

#[cfg(test)]
mod tests {
    use zoom_core::Operation;

    use super::*;

    #[test]
    fn an_operation_that_is_reconstructed_says_so_as_text_and_as_a_record() {
        static FROM_ELSEWHERE: Operation =
            Operation { name: "GetIt", path: "/it", reconstructed: true, ..Operation::GET };
        static DOCUMENTED: Operation = Operation { name: "GetIt", path: "/it", ..Operation::GET };
        for (operation, expected) in [(&FROM_ELSEWHERE, true), (&DOCUMENTED, false)] {
            let entry = Entry { product: "users", operation };
            let (page, record) = (Page(entry).to_string(), record(&entry));
            assert_eq!(page.contains(RECONSTRUCTED), expected, "{page}");
            let Json::Object(members) = record else { unreachable!("a record is an object") };
            assert!(matches!(members["reconstructed"], Json::Bool(found) if found == expected));
        }
    }
}
