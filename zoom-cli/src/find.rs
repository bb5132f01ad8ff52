//! `zoom list` and `zoom show`: which operations there are, and all that is known of one.

use std::fmt::{self, Write as _};

use heck::ToKebabCase as _;
use zoom_core::{Kind, Operation, Param, Place};

use crate::{
    arguments,
    call::output_of,
    catalogue::{self, Entry},
    command::Globals,
    exit::{Code, Failure},
    json::Json,
    output::{self, Answer},
};

/// Runs `zoom list`.
pub(crate) fn list(words: &[String], globals: &Globals) -> Result<(), Failure> {
    let product = words.first().filter(|word| catalogue::products().iter().any(|product| product.name == **word));
    let others = &words[usize::from(product.is_some())..];
    let others: Vec<String> = others.iter().map(|word| word.to_lowercase()).collect();
    let mut found: Vec<(bool, Entry)> = catalogue::entries()
        .filter(|entry| product.is_none_or(|product| entry.product == product))
        .filter_map(|entry| {
            let command = entry.command();
            let text = format!("{command} {} {} {}", entry.operation.name, entry.operation.path, entry.operation.doc);
            let text = text.to_lowercase();
            let is_found = others.iter().all(|word| text.contains(word));
            is_found.then(|| (!others.iter().all(|word| command.contains(word)), entry))
        })
        .collect();
    // Those first whose command has the words.
    found.sort_by_key(|(is_elsewhere, _)| *is_elsewhere);
    if found.is_empty() {
        return Err(Failure::Told(Code::NotFound, nothing_found(words)));
    }
    if globals.output.is_some() || !globals.fields.is_empty() {
        let list = Json::List(found.iter().map(|(_, entry)| summary(entry)).collect());
        return output_of(globals).write(list, |list| match list {
            Json::List(records) => Answer::Records(records),
            other => Answer::One(other),
        });
    }
    let mut table = output::columns();
    for (_, entry) in &found {
        let Operation { method, path, doc, .. } = entry.operation;
        table.add_row([entry.command(), format!("{method} {path}"), doc.lines().next().unwrap_or_default().to_owned()]);
    }
    let lines: Vec<String> = table.lines().map(|line| format!("{}\n", line.trim())).collect();
    output::print(&lines.concat())
}

fn nothing_found(words: &[String]) -> String {
    let alike = catalogue::alike(&words.join("-"), []);
    let help =
        if alike.is_empty() { "try fewer words".to_owned() } else { format!("did you mean `{}`?", alike.join("`, `")) };
    format!("no operation of this build has all of `{}`: {help}", words.join("`, `"))
}

/// Runs `zoom show`.
pub(crate) fn show(name: &[String], globals: &Globals) -> Result<(), Failure> {
    let (product, name) = match name {
        [product, name] => (Some(product.to_kebab_case()), name),
        names => (None, names.last().ok_or_else(|| Failure::usage("name an operation"))?),
    };
    let mut found = catalogue::named(name);
    found.retain(|entry| product.as_ref().is_none_or(|product| entry.product == product));
    if found.is_empty() {
        return Err(no_such(name, []));
    }
    if globals.output.is_some() || !globals.fields.is_empty() {
        let mut all: Vec<Json> = found.iter().map(all_of).collect();
        return match (all.pop(), all.is_empty()) {
            (Some(only), true) => output_of(globals).write(only, Answer::One),
            (last, _) => {
                all.extend(last);
                output_of(globals).write(Json::List(all.clone()), |_| Answer::Records(all))
            }
        };
    }
    let pages: Vec<String> = found.iter().map(|entry| Page(*entry).to_string()).collect();
    output::print(&pages.join("\n"))
}

/// That there is no command of this name, and what may have been meant.
pub(crate) fn no_such(name: &str, others: impl IntoIterator<Item = String>) -> Failure {
    let alike: Vec<String> = catalogue::alike(name, others).iter().map(|command| format!("`zoom {command}`")).collect();
    let help = match alike.split_last() {
        None => "`zoom list WORD` finds operations; those of other products need a build with their feature, or with \
                 `--features full`"
            .to_owned(),
        Some((last, [])) => format!("did you mean {last}?"),
        Some((last, others)) => format!("did you mean {} or {last}?", others.join(", ")),
    };
    Failure::usage(format!("there is no `{name}`: {help}"))
}

fn summary(entry: &Entry) -> Json {
    let operation = entry.operation;
    Json::object([
        ("command", Json::text(entry.command())),
        ("method", Json::text(operation.method.as_str())),
        ("path", Json::text(operation.path)),
        ("rate_limit", operation.rate_limit.map_or(Json::Null, |limit| Json::text(limit.to_string()))),
        ("doc", Json::text(operation.doc)),
    ])
}

/// All that is known of an operation.
fn all_of(entry: &Entry) -> Json {
    let operation = entry.operation;
    let mut all = summary(entry);
    let parameters = arguments::of(operation).into_iter().map(|argument| {
        Json::object([
            ("argument", Json::text(argument.written())),
            ("name", Json::text(argument.param.wire_name)),
            ("place", Json::text(place(argument.param))),
            ("kind", Json::text(kind(argument.param))),
            ("required", Json::Bool(argument.param.required)),
            ("doc", Json::text(argument.param.doc)),
        ])
    });
    let errors = operation.errors.iter().map(|error| {
        Json::object([
            ("status", Json::Number(error.status.into())),
            ("code", Json::Number(error.code.into())),
            ("meaning", Json::text(error.meaning)),
        ])
    });
    if let Json::Object(members) = &mut all {
        members.insert("scopes".into(), Json::List(operation.scopes.iter().map(|scope| Json::text(*scope)).collect()));
        members.insert("paginated".into(), Json::Bool(operation.paginate.is_some()));
        members.insert("deprecated".into(), Json::Bool(operation.deprecated));
        members.insert("parameters".into(), Json::List(parameters.collect()));
        members.insert("errors".into(), Json::List(errors.collect()));
        members.insert("example".into(), Json::text(example(entry)));
    }
    all
}

/// Where a parameter goes, in a word.
fn place(param: &Param) -> &'static str {
    match param.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::File => "file",
        _ => "body",
    }
}

/// What its value is, in a word; nothing where that is not known.
fn kind(param: &Param) -> String {
    match param.kind {
        Kind::Any => String::new(),
        kind => arguments::kind_name(kind).to_lowercase(),
    }
}

/// A command that gives what is required.
fn example(entry: &Entry) -> String {
    let mut line = format!("zoom {}", entry.command());
    let operation = entry.operation;
    for argument in arguments::of(operation).iter().filter(|argument| argument.param.required) {
        let name = argument.param.wire_name;
        _ = match argument.param.place {
            Place::Path if name == "user_id" || name == "userId" => write!(line, " me"),
            Place::Path => write!(line, " {}", name.to_uppercase()),
            _ if operation.params.contains(argument.param) => {
                write!(line, " --{} {}", argument.name, name.to_uppercase())
            }
            _ => Ok(()),
        };
    }
    if operation.params.iter().any(|param| param.place == Place::Body && param.required) {
        line.push_str(" --body @FILE");
    }
    if operation.paginate.is_some() {
        line.push_str(" --all -o ndjson");
    }
    line
}

/// What `zoom show` prints.
struct Page(Entry);

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.0.operation;
        writeln!(f, "zoom {}\n", self.0.command())?;
        for line in operation.doc.lines() {
            writeln!(f, "  {line}")?;
        }
        if operation.deprecated {
            writeln!(f, "  Zoom has deprecated it.")?;
        }
        writeln!(f, "\n  {} {}", operation.method, operation.path)?;
        match operation.rate_limit {
            Some(limit) => writeln!(f, "  rate limit: {limit}")?,
            None => writeln!(f, "  rate limit: none is documented")?,
        }
        if operation.paginate.is_some() {
            writeln!(f, "  pages: `--all` fetches every one")?;
        }
        section(
            f,
            "Parameters",
            arguments::of(operation).iter().map(|argument| {
                let need = if argument.param.required { "required" } else { "" };
                [
                    argument.written(),
                    place(argument.param).to_owned(),
                    kind(argument.param),
                    need.to_owned(),
                    argument.param.doc.replace('\n', " "),
                ]
            }),
        )?;
        if arguments::takes_body(operation) {
            writeln!(f, "\n  `--body JSON|@FILE|-` gives the body as a whole.")?;
        }
        section(f, "Scopes, of which the token needs one", operation.scopes.iter().map(|scope| [(*scope).to_owned()]))?;
        section(
            f,
            "Error codes",
            operation
                .errors
                .iter()
                .map(|error| [error.status.to_string(), error.code.to_string(), error.meaning.to_owned()]),
        )?;
        section(f, "Example", [[example(&self.0)]])
    }
}

/// A heading, and lines in columns; nothing where there are none.
fn section<const N: usize>(
    f: &mut fmt::Formatter<'_>,
    heading: &str,
    rows: impl IntoIterator<Item = [String; N]>,
) -> fmt::Result {
    let mut table = output::columns();
    table.add_rows(rows);
    if table.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{heading}")?;
    table.lines().try_for_each(|line| writeln!(f, " {}", line.trim_end()))
}
