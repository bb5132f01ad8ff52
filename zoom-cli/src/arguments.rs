//! The parameters of an operation as arguments of its command, and back.

use clap::{Arg, ArgAction, ArgMatches};
use heck::ToKebabCase;
use serde_json::Number;
use zoom_core::{BodyFormat, DynamicRequest, FilePart, Kind, Operation, Param, Place, Style, Value};

use crate::{body, exit::Failure};

/// The names of flags that every call has. A parameter of such a name gets `param-` before it.
pub(crate) const TAKEN: [&str; 11] =
    ["all", "base-url", "body", "dry-run", "fields", "help", "output", "profile", "sandbox", "save", "verbose"];

/// A parameter, and what it is called on the command line.
pub(crate) struct Argument {
    pub(crate) param: &'static Param,
    /// A flag's name without its dashes; for a parameter of the path, the placeholder.
    pub(crate) name: String,
}

impl Argument {
    /// As it is written on the command line.
    pub(crate) fn written(&self) -> String {
        if self.param.place == Place::Path { format!("<{}>", self.name) } else { format!("--{}", self.name) }
    }
}

/// The arguments of an operation: those of the path, in its order, then the flags. A whole body is `--body`, and not
/// among them.
pub(crate) fn of(operation: &'static Operation) -> Vec<Argument> {
    let (mut path, others): (Vec<&Param>, Vec<&Param>) =
        operation.all_params().filter(|param| param.place != Place::Body).partition(|param| param.place == Place::Path);
    path.sort_by_key(|param| operation.path.find(&format!("<{}>", param.wire_name)));
    let mut arguments: Vec<Argument> =
        path.into_iter().map(|param| Argument { param, name: param.wire_name.to_owned() }).collect();
    for param in others {
        let is_taken = |name: &str| TAKEN.contains(&name) || arguments.iter().any(|argument| argument.name == name);
        // One name may stand in two places of a request, where the fields have two names.
        let name =
            [param.wire_name, param.name].into_iter().map(ToKebabCase::to_kebab_case).find(|name| !is_taken(name));
        let name = name.unwrap_or_else(|| format!("param-{}", param.wire_name.to_kebab_case()));
        arguments.push(Argument { param, name });
    }
    arguments
}

/// The parameters of an operation for clap.
pub(crate) fn args(operation: &'static Operation) -> Vec<Arg> {
    let has_body = takes_body(operation);
    let mut args: Vec<Arg> = of(operation)
        .into_iter()
        .map(|argument| {
            let param = argument.param;
            let arg = Arg::new(argument.name.clone()).help(param.doc);
            let is_required = param.required && operation.params.contains(param);
            match param.place {
                Place::Path => of_kind(arg.required(true), param.kind),
                Place::File => flag(arg, &argument.name).required(is_required).value_name("FILE"),
                Place::Member if has_body && is_required => {
                    let arg = flag(arg, &argument.name).required_unless_present("body");
                    of_kind(arg.action(ArgAction::Append), param.kind)
                }
                _ => of_kind(flag(arg, &argument.name).required(is_required).action(ArgAction::Append), param.kind),
            }
        })
        .collect();
    if has_body {
        let is_needed = operation.params.iter().any(|param| param.place == Place::Body && param.required);
        let help = match operation.body {
            Some(BodyFormat::Raw(_)) => "The body: as it is, or @FILE, or - for the standard input",
            _ => "The body: JSON, or @FILE, or - for the standard input; flags of its members win",
        };
        args.push(Arg::new("body").long("body").value_name("JSON|@FILE|-").required(is_needed).help(help));
    }
    args
}

fn flag(arg: Arg, name: &str) -> Arg {
    arg.long(name.to_owned()).allow_negative_numbers(true)
}

/// What a value is called in the help.
pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "TEXT",
        Kind::Whole => "INTEGER",
        Kind::Number => "NUMBER",
        Kind::Bool => "BOOL",
        _ => "VALUE",
    }
}

/// The argument, which refuses what is of another kind: it would be refused anyway, a call later.
fn of_kind(arg: Arg, kind: Kind) -> Arg {
    let arg = if arg.get_long().is_some() { arg.value_name(kind_name(kind)) } else { arg };
    match kind {
        Kind::Whole => arg.value_parser(|text: &str| whole(text).ok_or("should be a whole number")),
        Kind::Number => arg.value_parser(|text: &str| number(text).ok_or("should be a number")),
        Kind::Bool => arg.value_parser(["true", "false"]),
        _ => arg,
    }
}

/// A whole number as it is sent, in a query as in JSON: `007` is no JSON, and `+5` would be ` 5` in a query.
fn whole(text: &str) -> Option<String> {
    let whole = text.parse::<i64>().map(Number::from);
    whole.or_else(|_| text.parse::<u64>().map(Number::from)).ok().map(|number| number.to_string())
}

/// A number as it is sent: JSON has none that is infinite, or no number.
fn number(text: &str) -> Option<String> {
    whole(text).or_else(|| Some(Number::from_f64(text.parse().ok()?)?.to_string()))
}

/// Whether the body can be given as a whole.
pub(crate) fn takes_body(operation: &Operation) -> bool {
    matches!(operation.body, Some(BodyFormat::Json | BodyFormat::Raw(_)))
}

/// The request that a command line asks for.
pub(crate) fn request(operation: &'static Operation, matches: &ArgMatches) -> Result<DynamicRequest, Failure> {
    let mut request = DynamicRequest::of(operation);
    if takes_body(operation)
        && let Some(said) = matches.get_one::<String>("body")
    {
        request = body::add(request, operation, said)?;
    }
    for Argument { param, name } in of(operation) {
        let Some(mut values) = matches.get_many::<String>(&name) else { continue };
        request = match param.place {
            Place::File => values.try_fold(request, |request, path| {
                FilePart::open(path)
                    .map(|file| request.file(param.name, file))
                    .map_err(|error| Failure::usage(format!("`--{name}`: `{path}` can't be read: {error}")))
            })?,
            Place::Member => request.set(param.name, one_or_list(values.map(|text| body::value(text, param.kind)))),
            _ if param.style == Style::Comma => {
                request.set(param.name, one_or_list(values.flat_map(|text| text.split(',')).map(Value::from)))
            }
            _ => request.set(param.name, one_or_list(values.map(|text| Value::from(text.as_str())))),
        };
    }
    Ok(request)
}

/// What is given once is a value, and what is given again makes a list.
pub(crate) fn one_or_list(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<Value> = values.collect();
    if values.len() == 1 { values.remove(0) } else { Value::Array(values) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_sent_as_it_was_understood() {
        for (text, as_whole, as_number) in [
            ("60", Some("60"), Some("60")),
            ("007", Some("7"), Some("7")),
            ("+5", Some("5"), Some("5")),
            ("-5", Some("-5"), Some("-5")),
            ("18446744073709551615", Some("18446744073709551615"), Some("18446744073709551615")),
            ("99999999999999999999", None, Some("1e+20")),
            ("1.50", None, Some("1.5")),
            (".5", None, Some("0.5")),
            ("1e3", None, Some("1000.0")),
            ("inf", None, None),
            ("NaN", None, None),
            ("1e999", None, None),
            ("0x10", None, None),
            ("5 ", None, None),
            ("", None, None),
        ] {
            assert_eq!(whole(text).as_deref(), as_whole, "{text:?}");
            assert_eq!(number(text).as_deref(), as_number, "{text:?}");
            for sent in [as_whole, as_number].into_iter().flatten() {
                assert_eq!(body::value(sent, Kind::Number).to_string(), sent, "{text:?}");
            }
        }
    }
}
