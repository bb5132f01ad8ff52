//! Turns the parameters of an operation into arguments of its command, and the arguments into a request.

use std::ffi::OsStr;

use clap::{Arg, ArgAction, ArgMatches, ValueHint};
use clap_complete::{ArgValueCompleter, CompletionCandidate};
use heck::ToKebabCase;
use zoom_core::{
    DynamicRequest, FilePart, Operation, Value,
    operation::{BodyFormat, Param, ParamLocation, Style},
    schema::{EnumSchema, Type},
};

use crate::{body, completion, description, exit::Failure, value};

/// The flags of a call that do not set a parameter. A parameter with one of these names gets a flag that is named after
/// its field or, if that name is also taken, a flag that begins with `param-`.
pub(crate) const RESERVED: [&str; 26] = [
    "all",
    "base-url",
    "body",
    "dry-run",
    "fields",
    "help",
    "insecure-http",
    "jq",
    "limit",
    "no-header",
    "output",
    "plan",
    "profile",
    "quiet",
    "record",
    "redis",
    "redis-account",
    "redis-prefix",
    "replay",
    "retry",
    "sandbox",
    "save",
    "sort",
    "timeout",
    "verbose",
    "yes",
];

/// A parameter and its name on the command line.
pub(crate) struct Argument {
    pub(crate) param: &'static Param,
    /// The flag without its dashes; for a path parameter, the name of the placeholder.
    pub(crate) name: String,
}

impl Argument {
    /// Returns the argument as written on the command line, such as `<user_id>` or `--type`.
    pub(crate) fn usage(&self) -> String {
        if self.param.location == ParamLocation::Path { format!("<{}>", self.name) } else { format!("--{}", self.name) }
    }
}

/// Returns the arguments of an operation: the path parameters in the order of the path, then the flags, except
/// `--body`.
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
        // Two parameters may share a wire name, for example one in the query and one in the body; their fields have
        // different names.
        let name =
            [param.wire_name, param.name].into_iter().map(ToKebabCase::to_kebab_case).find(|name| !is_used(name));
        let name = name.unwrap_or_else(|| format!("param-{}", param.wire_name.to_kebab_case()));
        arguments.push(Argument { param, name });
    }
    arguments
}

/// Returns the parameters of an operation as clap arguments.
pub(crate) fn args(operation: &'static Operation) -> Vec<Arg> {
    let has_body = takes_body(operation);
    let mut args: Vec<Arg> = of(operation)
        .into_iter()
        .map(|argument| {
            let param = argument.param;
            let arg = Arg::new(argument.name.clone()).help(description::of_param(param.doc, param.ty));
            let is_required = param.required && operation.params.contains(param);
            match param.location {
                ParamLocation::Path => with_type(arg.required(true), param),
                ParamLocation::File => {
                    flag(arg, &argument.name).required(is_required).value_name("FILE").value_hint(ValueHint::FilePath)
                }
                ParamLocation::Member if has_body && is_required => {
                    with_type(flag(arg, &argument.name).required_unless_present("body"), param)
                }
                _ => with_type(flag(arg, &argument.name).required(is_required), param),
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

/// Makes an argument reject values of another type, and reject repetition unless it may have several values.
fn with_type(arg: Arg, param: &Param) -> Arg {
    let (ty, is_flag) = (param.ty, arg.get_long().is_some());
    let is_single = !value::is_any(ty) && !matches!(ty, Type::List(_)) && param.style != Style::Comma;
    let arg = with_completion(arg, param);
    let arg = match is_flag {
        true if is_single => arg.value_name(description::placeholder(ty)).action(ArgAction::Set),
        true => arg.value_name(description::placeholder(ty)).action(ArgAction::Append),
        false => arg,
    };
    match ty {
        Type::Bool => arg.value_parser(["true", "false"]).hide_possible_values(true),
        // `request` reports invalid values of these types, without showing the value.
        _ if value::is_private(ty) || param.style == Style::Comma => arg,
        _ => arg.value_parser(move |text: &str| value::parse(text, ty).map(|_| text.to_owned())),
    }
}

/// Makes shells complete the documented values of an argument. Other values are still accepted.
fn with_completion(arg: Arg, param: &Param) -> Arg {
    let is_list = param.style == Style::Comma;
    match description::values_of(param.ty) {
        Some(values) => arg.add(ArgValueCompleter::new(move |typed: &OsStr| completions(values, is_list, typed))),
        None if is_user(param) => arg.add(ArgValueCompleter::new(completion::user)),
        None => arg,
    }
}

/// Returns whether a parameter is the ID of the user in the path, for which Zoom accepts `me`.
pub(crate) fn is_user(param: &Param) -> bool {
    param.location == ParamLocation::Path && ["userId", "user_id"].contains(&param.wire_name)
}

fn completions(values: &EnumSchema, is_list: bool, typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let last = if is_list { typed.rfind(',').map_or(0, |comma| comma + 1) } else { 0 };
    let (others, typed) = typed.split_at(last);
    let matching = values.values().map(|value| (value.to_string(), value.meaning()));
    let matching = matching.filter(|(value, _)| !value.is_empty() && value.starts_with(typed));
    let candidate = |(value, meaning): (String, &'static str)| {
        let help = meaning.lines().next().map(Into::into);
        CompletionCandidate::new(format!("{others}{value}")).help(help)
    };
    matching.map(candidate).collect()
}

/// Returns whether an operation has the `--body` flag.
pub(crate) fn takes_body(operation: &Operation) -> bool {
    matches!(operation.body, Some(BodyFormat::Json | BodyFormat::Raw(_)))
}

/// Returns the values of the path parameters.
pub(crate) fn path_values<'a>(operation: &'static Operation, matches: &'a ArgMatches) -> Vec<&'a str> {
    let in_path = of(operation).into_iter().filter(|argument| argument.param.location == ParamLocation::Path);
    in_path.filter_map(|argument| matches.get_one::<String>(&argument.name)).map(String::as_str).collect()
}

/// Builds the request that a command line describes.
pub(crate) fn request(operation: &'static Operation, matches: &ArgMatches) -> Result<DynamicRequest, Failure> {
    let mut request = DynamicRequest::for_operation(operation);
    if takes_body(operation)
        && let Some(argument) = matches.get_one::<String>("body")
    {
        request = body::add(request, operation, argument)?;
    }
    for argument in of(operation) {
        let Argument { param, name } = &argument;
        let Some(mut values) = matches.get_many::<String>(name) else { continue };
        request = match param.location {
            ParamLocation::File => values.try_fold(request, |request, path| {
                FilePart::open(path)
                    .map(|file| request.file(param.name, file))
                    .map_err(|error| Failure::usage(format!("`--{name}`: cannot read `{path}`: {error}")))
            })?,
            _ => request.set(param.name, parsed(&argument, values)?),
        };
    }
    Ok(request)
}

/// Returns the value of a parameter.
pub(crate) fn parsed<'a>(argument: &Argument, values: impl Iterator<Item = &'a String>) -> Result<Value, Failure> {
    let Argument { param, name } = argument;
    let is_member = param.location == ParamLocation::Member;
    let mut found = Vec::new();
    for text in values {
        let elements = if param.style == Style::Comma && !text.trim_start().starts_with('[') {
            text.split(',').collect()
        } else {
            vec![text.as_str()]
        };
        for element in elements {
            found.push(match param.ty {
                // Outside a body, a value is text.
                Type::Any | Type::File | Type::Map(_) | Type::Object(_) if !is_member => Value::from(element),
                ty => {
                    let may_be_file = value::is_json(ty) && !value::is_any(ty);
                    let file = if may_be_file { body::from_file(name, element)? } else { None };
                    let text = file.as_deref().unwrap_or(element);
                    value::parse(text, ty).map_err(|problem| rejected(argument, &problem))?
                }
            });
        }
    }
    let Type::List(_) = param.ty else { return Ok(one_or_list(found.into_iter())) };
    let elements = found.into_iter().flat_map(|value| match value {
        Value::Array(elements) => elements,
        single => vec![single],
    });
    Ok(if is_member { Value::Array(elements.collect()) } else { one_or_list(elements) })
}

/// Returns the failure for an invalid value; if an object was expected, the message shows how to write one.
fn rejected(argument: &Argument, problem: &str) -> Failure {
    let (usage, name) = (argument.usage(), &argument.name);
    let (place, rest) = value::place_and_rest(problem);
    Failure::usage(match argument.param.ty {
        _ if !place.is_empty() => format!("`{usage}`: `{}` {rest}", place.trim_start_matches('.')),
        Type::Map(_) | Type::Object(_) => format!(
            "`{usage}` {problem}: write it as in `--{name} '{{\"name\":\"value\"}}'`, or a file, as in `--{name} @FILE`"
        ),
        _ => format!("`{usage}` {problem}"),
    })
}

/// Returns a single value as it is, or several values as a list.
pub(crate) fn one_or_list(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<Value> = values.collect();
    if values.len() == 1 { values.remove(0) } else { Value::Array(values) }
}

#[cfg(test)]
mod tests {
    use clap::Command;
    use zoom_core::{schema::Described as _, zoom_endpoint, zoom_enum};

    use super::*;

    #[zoom_endpoint(PATCH "/rooms/<name>")]
    struct UpdateRoom {
        #[length(..=4)]
        name: String,
        #[length(2..=4)]
        title: Option<String>,
        #[range(1..=10)]
        seats: Option<i64>,
        kind: Option<Kind>,
    }

    #[zoom_enum]
    enum Kind {
        /// One person.
        Phone,
        Pool,
        Hall,
    }

    const UPDATE_ROOM: &Operation = UpdateRoom::OPERATION;

    /// Returns the failure for a command line.
    fn problem(line: &[&str]) -> Option<String> {
        let command = Command::new("update-room").args(args(UPDATE_ROOM));
        match command.try_get_matches_from([&["update-room"], line].concat()) {
            Ok(matches) => request(UPDATE_ROOM, &matches).err().map(|failure| failure.to_string()),
            Err(error) => Some(error.to_string()),
        }
    }

    #[test]
    fn a_value_outside_its_declared_limits_is_rejected_without_a_text_being_repeated() {
        for (line, expected) in [
            (&["Blue"][..], None),
            (&["Green"], Some("`<name>` must have at most 4 characters, not 5")),
            (&["Blue", "--title", "Tall"], None),
            (&["Blue", "--title", "Taller"], Some("`--title` must have from 2 to 4 characters, not 6")),
            (&["Blue", "--title", "T"], Some("`--title` must have from 2 to 4 characters, not 1")),
            (&["Blue", "--seats", "10"], None),
            (&["Blue", "--seats", "11"], Some("'11' for '--seats <INTEGER>': must be from 1 to 10, not 11")),
            (&["Blue", "--body", r#"{"title":"Taller"}"#], Some("`--body`: `title` must have from 2 to 4 characters")),
            (&["Blue", "--body", r#"{"seats":0}"#], Some("`--body`: `seats` must be from 1 to 10")),
            (&["Blue", "--kind", "lobby"], None),
        ] {
            match (problem(line), expected) {
                (None, None) => {}
                (Some(problem), Some(expected)) => assert!(problem.contains(expected), "{line:?}: {problem}"),
                (problem, expected) => panic!("{line:?}: {problem:?}, not {expected:?}"),
            }
        }
    }

    #[test]
    fn a_documented_value_is_completed_also_behind_a_comma() {
        let values = Kind::TYPE.values().unwrap();
        for (typed, is_list, expected) in [
            ("", false, &["phone", "pool", "hall"][..]),
            ("p", false, &["phone", "pool"]),
            ("x", false, &[]),
            ("hall,p", false, &[]),
            ("hall,p", true, &["hall,phone", "hall,pool"]),
        ] {
            let candidates = completions(values, is_list, OsStr::new(typed));
            let written: Vec<&OsStr> = candidates.iter().map(CompletionCandidate::get_value).collect();
            assert_eq!(written, expected, "{typed}");
        }
        let candidates = completions(values, false, OsStr::new("ph"));
        assert_eq!(candidates[0].get_help().map(ToString::to_string).as_deref(), Some("One person."));
    }
}
