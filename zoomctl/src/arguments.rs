//! The parameters of an operation as arguments of its command, and the arguments as a request.

use clap::{Arg, ArgAction, ArgMatches};
use heck::ToKebabCase;
use serde_json::Number;
use zoom_core::{
    DynamicRequest, FilePart, Operation, Value,
    operation::{BodyFormat, Kind, Param, ParamLocation, Style},
};

use crate::{body, exit::Failure};

/// The flags that every call has. The flag of a parameter of such a name begins with `param-`.
pub(crate) const RESERVED: [&str; 11] =
    ["all", "base-url", "body", "dry-run", "fields", "help", "output", "profile", "sandbox", "save", "verbose"];

/// A parameter and its name on the command line.
pub(crate) struct Argument {
    pub(crate) param: &'static Param,
    /// The flag without its dashes; for a path parameter, the name of the placeholder.
    pub(crate) name: String,
}

impl Argument {
    /// Returns the argument as the command line has it, such as `<user_id>` or `--type`.
    pub(crate) fn usage(&self) -> String {
        if self.param.location == ParamLocation::Path { format!("<{}>", self.name) } else { format!("--{}", self.name) }
    }
}

/// Returns the arguments of an operation: the path parameters in the order of the path, then the flags. The flag
/// `--body` is not among them.
pub(crate) fn of(operation: &'static Operation) -> Vec<Argument> {
    let (mut path, others): (Vec<&Param>, Vec<&Param>) = operation
        .all_params()
        .filter(|param| param.location != ParamLocation::Body)
        .partition(|param| param.location == ParamLocation::Path);
    path.sort_by_key(|param| operation.path.find(&format!("<{}>", param.wire_name)));
    let mut arguments: Vec<Argument> =
        path.into_iter().map(|param| Argument { param, name: param.wire_name.to_owned() }).collect();
    for param in others {
        let is_used = |name: &str| RESERVED.contains(&name) || arguments.iter().any(|argument| argument.name == name);
        // Two parameters may share a wire name, say of the query and of the body; their fields have different names.
        let name =
            [param.wire_name, param.name].into_iter().map(ToKebabCase::to_kebab_case).find(|name| !is_used(name));
        let name = name.unwrap_or_else(|| format!("param-{}", param.wire_name.to_kebab_case()));
        arguments.push(Argument { param, name });
    }
    arguments
}

/// Returns the parameters of an operation as clap's arguments.
pub(crate) fn args(operation: &'static Operation) -> Vec<Arg> {
    let has_body = takes_body(operation);
    let mut args: Vec<Arg> = of(operation)
        .into_iter()
        .map(|argument| {
            let param = argument.param;
            let arg = Arg::new(argument.name.clone()).help(param.doc);
            let is_required = param.required && operation.params.contains(param);
            match param.location {
                ParamLocation::Path => with_kind(arg.required(true), param.kind),
                ParamLocation::File => flag(arg, &argument.name).required(is_required).value_name("FILE"),
                ParamLocation::Member if has_body && is_required => {
                    let arg = flag(arg, &argument.name).required_unless_present("body");
                    with_kind(arg.action(ArgAction::Append), param.kind)
                }
                _ => with_kind(flag(arg, &argument.name).required(is_required).action(ArgAction::Append), param.kind),
            }
        })
        .collect();
    if has_body {
        let is_needed = operation.params.iter().any(|param| param.location == ParamLocation::Body && param.required);
        let help = match operation.body {
            Some(BodyFormat::Raw(_)) => "Set the body: text that is sent unchanged, @FILE, or - for standard input",
            _ => "Set the JSON body: JSON, @FILE, or - for standard input; the flag of a member overrides it",
        };
        args.push(Arg::new("body").long("body").value_name("JSON|@FILE|-").required(is_needed).help(help));
    }
    args
}

fn flag(arg: Arg, name: &str) -> Arg {
    arg.long(name.to_owned()).allow_negative_numbers(true)
}

/// Returns the placeholder of a value in help texts.
pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "TEXT",
        Kind::Integer => "INTEGER",
        Kind::Number => "NUMBER",
        Kind::Bool => "BOOL",
        _ => "VALUE",
    }
}

/// Makes an argument reject values of another kind, which Zoom would only reject after a call.
fn with_kind(arg: Arg, kind: Kind) -> Arg {
    let arg = if arg.get_long().is_some() { arg.value_name(kind_name(kind)) } else { arg };
    match kind {
        Kind::Integer => arg.value_parser(|text: &str| integer(text).ok_or("must be a 64-bit integer")),
        Kind::Number => arg.value_parser(|text: &str| number(text).ok_or("must be a number")),
        Kind::Bool => arg.value_parser(["true", "false"]),
        _ => arg,
    }
}

/// Normalizes an integer for queries and JSON: `007` is not valid JSON, and a query decodes `+5` as ` 5`.
fn integer(text: &str) -> Option<String> {
    let signed = text.parse::<i64>().map(Number::from);
    signed.or_else(|_| text.parse::<u64>().map(Number::from)).ok().map(|number| number.to_string())
}

/// Normalizes a number for queries and JSON. Rejects infinities and NaN, which JSON lacks.
fn number(text: &str) -> Option<String> {
    integer(text).or_else(|| Some(Number::from_f64(text.parse().ok()?)?.to_string()))
}

/// Returns whether an operation has the flag `--body`.
pub(crate) fn takes_body(operation: &Operation) -> bool {
    matches!(operation.body, Some(BodyFormat::Json | BodyFormat::Raw(_)))
}

/// Builds the request of a command line.
pub(crate) fn request(operation: &'static Operation, matches: &ArgMatches) -> Result<DynamicRequest, Failure> {
    let mut request = DynamicRequest::for_operation(operation);
    if takes_body(operation)
        && let Some(argument) = matches.get_one::<String>("body")
    {
        request = body::add(request, operation, argument)?;
    }
    for Argument { param, name } in of(operation) {
        let Some(mut values) = matches.get_many::<String>(&name) else { continue };
        request = match param.location {
            ParamLocation::File => values.try_fold(request, |request, path| {
                FilePart::open(path)
                    .map(|file| request.file(param.name, file))
                    .map_err(|error| Failure::usage(format!("`--{name}`: cannot read `{path}`: {error}")))
            })?,
            ParamLocation::Member => {
                request.set(param.name, one_or_list(values.map(|text| body::value(text, param.kind))))
            }
            _ if param.style == Style::Comma => {
                request.set(param.name, one_or_list(values.flat_map(|text| text.split(',')).map(Value::from)))
            }
            _ => request.set(param.name, one_or_list(values.map(|text| Value::from(text.as_str())))),
        };
    }
    Ok(request)
}

/// Returns a single value as it is, and several as a list.
pub(crate) fn one_or_list(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<Value> = values.collect();
    if values.len() == 1 { values.remove(0) } else { Value::Array(values) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_sent_as_it_was_understood() {
        for (text, as_integer, as_number) in [
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
            assert_eq!(integer(text).as_deref(), as_integer, "{text:?}");
            assert_eq!(number(text).as_deref(), as_number, "{text:?}");
            for sent in [as_integer, as_number].into_iter().flatten() {
                assert_eq!(body::value(sent, Kind::Number).to_string(), sent, "{text:?}");
            }
        }
    }
}
