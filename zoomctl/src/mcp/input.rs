//! Turns the `parameters` of a tool into a request, and checks them against the declaration before anything is sent:
//! Zoom would report only the first mistake, and some not at all.

use serde_json::{Map, Value};
use zoom_core::{
    BaseUrl, DynamicRequest, Endpoint as _, Operation,
    jiff::civil::Date,
    operation::{BodyFormat, Param, ParamLocation, Style},
    schema::{Problem, ProblemKind, Type},
};
use zoomctl_mcp::Fault;

use super::{fault, files::Files};
use crate::{catalogue::Entry, description, value};

/// The name for a body that is a single value, such as a list.
const BODY: &str = "body";

/// A parameter, and its name among the `parameters` of a tool.
pub(crate) struct Named {
    pub(crate) name: &'static str,
    pub(crate) param: &'static Param,
}

/// Returns the parameters of an operation with their names: the wire name, or the field name if an earlier parameter
/// has the same name.
pub(crate) fn names(operation: &'static Operation) -> Vec<Named> {
    let mut names: Vec<Named> = Vec::new();
    for param in operation.all_params() {
        let name = if param.location == ParamLocation::Body { BODY } else { param.wire_name };
        let is_taken = names.iter().any(|other| other.name == name);
        names.push(Named { name: if is_taken { param.name } else { name }, param });
    }
    names
}

/// Returns whether every call must set a parameter. A parameter in a group that may be absent is not required.
pub(crate) fn is_required(operation: &Operation, param: &Param) -> bool {
    param.required && operation.params.contains(param)
}

/// Returns an example value that a parameter's type accepts.
pub(crate) fn example(named: &Named) -> Value {
    let Named { name, param } = named;
    if param.location == ParamLocation::File || is_raw(param) {
        return "example.bin".into();
    }
    if matches!(*name, "user_id" | "userId") && matches!(param.ty, Type::Text { .. } | Type::Id | Type::Any) {
        return "me".into();
    }
    let text = match param.ty {
        Type::Object(_) | Type::List(_) | Type::Map(_) => description::example(param.ty),
        ty => description::sample(name, ty),
    };
    serde_json::from_str(&text).unwrap_or(Value::String(text))
}

/// Returns whether a parameter is a body of raw bytes.
fn is_raw(param: &Param) -> bool {
    param.location == ParamLocation::Body && param.ty == Type::File
}

/// Builds the request for an operation. All mistakes are reported at once.
///
/// # Errors
///
/// [`Fault`] with the list `problems`: for each mistake, the parameter and what to write instead.
pub(crate) fn request(
    entry: &Entry,
    given: &Map<String, Value>,
    files: &Files,
    is_lenient: bool,
) -> Result<DynamicRequest, Fault> {
    let operation = entry.operation;
    let params = names(operation);
    let find = |name: &str| {
        let sent = params.iter().find(|named| named.name == name);
        sent.or_else(|| params.iter().find(|named| named.param.name == name))
    };
    let mut problems: Vec<Problem> = Vec::new();
    let mut request = DynamicRequest::for_operation(operation);
    for (name, value) in given {
        let Some(named) = find(name) else {
            if is_lenient {
                let location =
                    if operation.body == Some(BodyFormat::Json) { ParamLocation::Member } else { ParamLocation::Query };
                request = request.set_in(location, name.as_str(), value.clone());
            } else {
                problems.push(unknown(name, &params));
            }
            continue;
        };
        let Named { param, .. } = named;
        if value.is_null() && param.location != ParamLocation::Member {
            continue;
        }
        if param.location == ParamLocation::File
            || matches!(operation.body, Some(BodyFormat::Raw(_))) && param.location == ParamLocation::Body
        {
            match files.upload(value) {
                Ok(file) => request = request.file(param.name, file),
                Err(problem) => problems.push(Problem::new(named.name, ProblemKind::Form, problem)),
            }
            continue;
        }
        let mut found = problems_of(named, value);
        if is_lenient {
            found.retain(|problem| !matches!(problem.kind, ProblemKind::UnknownName | ProblemKind::UnknownValue));
        }
        if found.is_empty() {
            request = request.set(param.name, normalized(param, value));
        }
        problems.append(&mut found);
    }
    let is_given = |named: &Named| {
        given.iter().any(|(name, value)| {
            let is_same = find(name).is_some_and(|found| std::ptr::eq(found.param, named.param));
            is_same && (!value.is_null() || named.param.location == ParamLocation::Member)
        })
    };
    for named in params.iter().filter(|named| is_required(operation, named.param) && !is_given(named)) {
        problems.push(missing(named));
    }
    if problems.is_empty() {
        problems.extend(too_long(operation, given));
    }
    if !problems.is_empty() {
        return Err(rejection(entry, &problems));
    }
    // The remaining mistakes, such as a path value of `..`, are found when the request is encoded.
    BaseUrl::parse("https://api.zoom.us/v2")
        .map_err(zoom_core::Error::from)
        .and_then(|base| request.to_http_request(&base))
        .map_err(|error| fault::of_error(Some(operation), error, "").with("operation", entry.command()))?;
    Ok(request)
}

fn rejection(entry: &Entry, problems: &[Problem]) -> Fault {
    let command = entry.command();
    let sentences: Vec<String> = problems.iter().map(sentence).collect();
    let list: Vec<Value> = problems
        .iter()
        .map(|problem| serde_json::json!({ "parameter": problem.path, "problem": must(&problem.message) }))
        .collect();
    let message = format!("`{command}` was not called: {}", sentences.join("; "));
    Fault::new("invalid_parameters", message).with("problems", list)
}

fn sentence(problem: &Problem) -> String {
    Problem::new(problem.path.clone(), problem.kind, must(&problem.message)).to_string()
}

fn must(message: &str) -> String {
    message.strip_prefix("should ").map_or_else(|| message.to_owned(), |rest| format!("must {rest}"))
}

fn unknown(name: &str, names: &[Named]) -> Problem {
    let shown: String = name.chars().filter(|c| !c.is_control()).take(80).collect();
    let problem = Problem::unknown_name(&shown, names.iter().map(|named| named.name));
    if problem.message.contains("did you mean") {
        return problem;
    }
    // A member may have been written outside the object that it belongs to.
    let within = names.iter().find_map(|named| {
        let object = named.param.ty.object()?;
        object.member(name).map(|member| format!("{}.{}", named.name, member.wire_name))
    });
    let known: Vec<String> = names.iter().map(|named| format!("`{}`", named.name)).collect();
    let help = match (within, known.as_slice()) {
        (Some(path), _) => format!("write it within its object, as `{path}`"),
        (None, []) => "the operation has no parameters".to_owned(),
        (None, [one]) => format!("the only parameter is {one}"),
        (None, several) if several.len() <= 20 => format!("the parameters are {}", several.join(", ")),
        (None, _) => "see the parameters with `zoom_describe`".to_owned(),
    };
    Problem::new(shown, ProblemKind::UnknownName, format!("is not a parameter: {help}"))
}

fn missing(named: &Named) -> Problem {
    let doc = named.param.doc.split_terminator(". ").next().unwrap_or_default().replace('\n', " ");
    let doc = doc.trim().trim_end_matches('.');
    let doc = if doc.is_empty() { String::new() } else { format!(" ({doc})") };
    let message = format!("is required{doc}: write it as in `{}`", example(named));
    Problem::new(named.name, ProblemKind::Missing, message)
}

/// Returns the problems with a value, with an example of a valid one.
fn problems_of(named: &Named, value: &Value) -> Vec<Problem> {
    let param = named.param;
    let is_body = matches!(param.location, ParamLocation::Member | ParamLocation::Body);
    let mut problems = match (param.ty, value) {
        // A single element counts as a list of one, and a list may be written as text.
        (Type::List(element), Value::String(text)) if !is_body && param.style == Style::Comma => {
            text.split(',').flat_map(|text| element.problems(&text.into())).collect()
        }
        (Type::List(element), single) if !is_body && !single.is_array() => element.problems(single),
        (ty, value) => ty.problems(value),
    };
    if problems.is_empty()
        && let (false, Some(text)) = (is_body, value.as_str())
        && is_normalized(param.ty)
        && let Err(problem) = value::parse(text, param.ty)
    {
        problems.push(Problem::new("", ProblemKind::Form, problem));
    }
    for problem in &mut problems {
        let example = match type_at(param.ty, &problem.path) {
            Some(ty) if problem.kind == ProblemKind::Missing => {
                let name = problem.path.rsplit('.').next().unwrap_or_default();
                Some(description::sample(name, ty))
            }
            Some(ty) if problem.kind == ProblemKind::WrongType => Some(match ty {
                Type::Object(_) | Type::List(_) | Type::Map(_) => description::example(ty),
                ty => description::sample(named.name, ty),
            }),
            _ => None,
        };
        if let Some(example) = example.filter(|example| example != "{}" && !problem.message.contains(" such as ")) {
            problem.message = format!("{}: write it as in `{example}`", problem.message);
        }
        problem.path = match problem.path.as_str() {
            "" => named.name.to_owned(),
            path => format!("{}.{path}", named.name),
        };
    }
    problems
}

/// Returns the type at a path such as `rooms.0.name`.
fn type_at(ty: Type, path: &str) -> Option<Type> {
    let mut ty = ty;
    for step in path.split('.').filter(|step| !step.is_empty()) {
        ty = match ty {
            Type::List(element) | Type::Map(element) => *element,
            Type::Object(object) => object.schema().member(step)?.ty,
            _ => return None,
        };
    }
    Some(ty)
}

/// Returns whether the text of a value is normalized to the form that Zoom expects, such as a meeting ID without its
/// spaces.
fn is_normalized(ty: Type) -> bool {
    matches!(
        ty,
        Type::Integer { .. }
            | Type::Number
            | Type::Bool
            | Type::Date
            | Type::DateTime
            | Type::DateOrDateTime
            | Type::MeetingId
            | Type::MeetingIdOrUuid
    )
}

/// Returns a value as it is sent. Outside a JSON body, an object is sent as text.
fn normalized(param: &Param, value: &Value) -> Value {
    let is_body = matches!(param.location, ParamLocation::Member | ParamLocation::Body);
    match value {
        Value::String(text) if !is_body && is_normalized(param.ty) => {
            value::parse(text, param.ty).unwrap_or_else(|_| value.clone())
        }
        Value::String(text) if !is_body && param.style == Style::Comma && matches!(param.ty, Type::List(_)) => {
            text.split(',').map(Value::from).collect()
        }
        Value::Object(_) if !is_body => value.to_string().into(),
        _ => value.clone(),
    }
}

/// Returns the problem if a range of days is too long for one call.
fn too_long(operation: &Operation, given: &Map<String, Value>) -> Option<Problem> {
    let (max, (from, to)) = operation.max_range.zip(operation.range_params())?;
    let day = |param: &Param| given.get(param.wire_name)?.as_str()?.get(..10)?.parse::<Date>().ok();
    let (first, last) = (day(from)?, day(to)?);
    if max.allows(first, last) {
        return None;
    }
    let parts: Vec<String> = max.split(first, last).take(3).map(|(from, to)| format!("{from} to {to}")).collect();
    let message = format!(
        "is too far from `{}`: one call returns at most {max}; make a call for each part, as in {}",
        from.wire_name,
        parts.join(", then ")
    );
    Some(Problem::new(to.wire_name, ProblemKind::Limit, message))
}
