//! The parameters of an operation as arguments of its command, and the arguments as a request.

use clap::{Arg, ArgAction, ArgMatches};
use heck::ToKebabCase;
use zoom_core::{
    DynamicRequest, FilePart, Operation, Value,
    operation::{BodyFormat, Kind, Param, ParamLocation, Style},
};

use crate::{body, exit::Failure, value};

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
            let arg = Arg::new(argument.name.clone()).help(help(param));
            let is_required = param.required && operation.params.contains(param);
            match param.location {
                ParamLocation::Path => with_kind(arg.required(true), param),
                ParamLocation::File => flag(arg, &argument.name).required(is_required).value_name("FILE"),
                ParamLocation::Member if has_body && is_required => {
                    with_kind(flag(arg, &argument.name).required_unless_present("body"), param)
                }
                _ => with_kind(flag(arg, &argument.name).required(is_required), param),
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

/// Makes an argument reject values of another kind, and be set once unless it is a list.
fn with_kind(arg: Arg, param: &Param) -> Arg {
    let (kind, is_flag) = (param.kind, arg.get_long().is_some());
    let is_single = !matches!(kind, Kind::Any | Kind::List(_)) && param.style != Style::Comma;
    let arg = match is_flag {
        true if is_single => arg.value_name(value::kind_name(kind)).action(ArgAction::Set),
        true => arg.value_name(value::kind_name(kind)).action(ArgAction::Append),
        false => arg,
    };
    match kind {
        Kind::Bool => arg.value_parser(["true", "false"]),
        // `request` reports these.
        _ if value::is_json(kind) || param.style == Style::Comma => arg,
        _ => arg.value_parser(move |text: &str| value::parse(text, kind).map(|_| text.to_owned())),
    }
}

/// Returns the description of a parameter, with the declared values of an enum.
pub(crate) fn help(param: &Param) -> String {
    match value::declared_values(param.kind) {
        Some(values) => format!("{} [values: {values}]", param.doc).trim_start().to_owned(),
        None => param.doc.to_owned(),
    }
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
            _ => request.set(param.name, parsed(param, &name, values)?),
        };
    }
    Ok(request)
}

/// Returns the value of a parameter.
fn parsed<'a>(param: &Param, name: &str, values: impl Iterator<Item = &'a String>) -> Result<Value, Failure> {
    let is_member = param.location == ParamLocation::Member;
    let mut found = Vec::new();
    for text in values {
        let elements = if param.style == Style::Comma && !text.trim_start().starts_with('[') {
            text.split(',').collect()
        } else {
            vec![text.as_str()]
        };
        for element in elements {
            found.push(match param.kind {
                // Outside of a body, a value is text.
                Kind::Any | Kind::Map(_) | Kind::Object if !is_member => Value::from(element),
                kind => {
                    let file =
                        if value::is_json(kind) && kind != Kind::Any { body::from_file(name, element)? } else { None };
                    let text = file.as_deref().unwrap_or(element);
                    value::parse(text, kind).map_err(|problem| {
                        let help = match kind {
                            Kind::Map(_) | Kind::Object => format!(
                                ": write it as in `--{name} '{{\"name\":\"value\"}}'`, or a file, as in `--{name} @FILE`"
                            ),
                            _ => String::new(),
                        };
                        Failure::usage(format!("`--{name}` {problem}{help}"))
                    })?
                }
            });
        }
    }
    let Kind::List(_) = param.kind else { return Ok(one_or_list(found.into_iter())) };
    let elements = found.into_iter().flat_map(|value| match value {
        Value::Array(elements) => elements,
        single => vec![single],
    });
    Ok(if is_member { Value::Array(elements.collect()) } else { one_or_list(elements) })
}

/// Returns a single value as it is, and several as a list.
pub(crate) fn one_or_list(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<Value> = values.collect();
    if values.len() == 1 { values.remove(0) } else { Value::Array(values) }
}
