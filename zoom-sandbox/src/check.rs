//! Checks a call against its operation: the token's scopes, and the parameters.

use http::{Method, StatusCode, header::CONTENT_TYPE};
use serde_json::{Map, Value};
use url::form_urlencoded;
use zoom_core::{
    Operation,
    operation::{BodyFormat, Param, ParamLocation, Style},
    schema::{Member, Problem, ProblemKind, Type},
};

use crate::{api_error::ApiError, call::Call, multipart, route::Route, scopes::Scopes};

/// Checks that the token has one of the operation's scopes.
pub(crate) fn scopes(operation: &Operation, scopes: &Scopes) -> Result<(), ApiError> {
    if operation.scopes.is_empty() || operation.scopes.iter().any(|scope| scopes.contains(scope)) {
        return Ok(());
    }
    let missing = operation.scopes.join(", ");
    let message = format!("Invalid access token, does not contain scopes:[{missing}].");
    Err(ApiError::new(StatusCode::BAD_REQUEST, 4711, message))
}

/// Checks that every required parameter is present, and that every name and value is documented. A lenient check
/// accepts undocumented names and values, as long as the types are right.
pub(crate) fn parameters(route: &Route, call: &Call, is_lenient: bool) -> Result<(), ApiError> {
    let body = Body::of(route.operation, call)?;
    let problems = missing(route.operation, call, &body)
        .into_iter()
        .chain(unknown_names(route.operation, call, &body))
        .chain(route.operation.all_params().flat_map(|param| values(param, route, call, &body)));
    let fails =
        |problem: &Problem| !is_lenient || matches!(problem.kind, ProblemKind::WrongType | ProblemKind::Missing);
    let fields = problems.filter(fails).map(|problem| match problem.kind {
        ProblemKind::Missing => (problem.path, "Missing field".to_owned()),
        _ => (problem.path, problem.message),
    });
    let fields: Vec<_> = fields.collect();
    if fields.is_empty() { Ok(()) } else { Err(ApiError::invalid_fields(fields)) }
}

/// Returns the required parameters that are missing.
fn missing(operation: &Operation, call: &Call, body: &Body) -> Vec<Problem> {
    let is_missing = |param: &Param| match param.location {
        ParamLocation::Path => false,
        // A required page token may be empty, to request the first page.
        ParamLocation::Query => !call.query.iter().any(|(known, _)| known == param.wire_name),
        ParamLocation::Header => !call.headers.contains_key(param.wire_name),
        _ if is_create(operation) && body.is_null(param.wire_name) => true,
        ParamLocation::Body => call.body.is_empty(),
        _ => !body.names().any(|name| name == param.wire_name),
    };
    let missing = operation.params.iter().filter(|param| param.required && is_missing(param));
    missing.map(|param| Problem::new(param.wire_name, ProblemKind::Missing, "is missing")).collect()
}

/// Returns whether a call creates something. In such a call, `null` can't clear anything, so a required member that is
/// `null` counts as missing.
fn is_create(operation: &Operation) -> bool {
    operation.method == Method::POST
}

/// Returns the names in the query and in the body that the operation does not declare.
fn unknown_names(operation: &Operation, call: &Call, body: &Body) -> Vec<Problem> {
    let unknown = |names: &mut dyn Iterator<Item = &str>, is_there: fn(ParamLocation) -> bool| -> Vec<Problem> {
        let known = || operation.all_params().filter(|param| is_there(param.location)).map(|param| param.wire_name);
        names
            .filter(|name| known().all(|known| known != *name))
            .map(|name| Problem::unknown_name(name, known()))
            .collect()
    };
    let mut problems =
        unknown(&mut call.query.iter().map(|(name, _)| name.as_str()), |location| location == ParamLocation::Query);
    let is_in_body = |location| {
        use ParamLocation::{File, FormField, Member, Part};
        matches!(location, Member | FormField | Part | File)
    };
    problems.extend(unknown(&mut body.names(), is_in_body));
    if operation.body.is_none() && !call.body.is_empty() && body.names().next().is_none() {
        problems.push(Problem::new("body", ProblemKind::UnknownName, "is not documented"));
    }
    problems
}

/// Returns what is wrong with the values of a parameter.
fn values(param: &Param, route: &Route, call: &Call, body: &Body) -> Vec<Problem> {
    let problems = match (param.location, body) {
        (ParamLocation::Path, _) => {
            let placeholder = |segment: &str| segment.strip_prefix('<')?.strip_suffix('>').map(str::to_owned);
            let names = route.operation.path.split('/').filter_map(placeholder);
            let mut values = names.zip(&route.values).enumerate();
            match values.find(|(_, (name, _))| name == param.wire_name) {
                // Meetings are stored, so a value that is not a meeting number is reported as not found.
                Some((0, _)) if route.is_of_meeting() && param.ty == Type::MeetingId => Vec::new(),
                Some((_, (_, value))) => text_problems(param.ty, value),
                None => Vec::new(),
            }
        }
        (ParamLocation::Query, _) => {
            let values = call.query.iter().filter(|(name, value)| name == param.wire_name && !value.is_empty());
            values.flat_map(|(_, value)| of_style(param, value)).collect()
        }
        (ParamLocation::Header, _) => {
            let value = call.headers.get(param.wire_name).and_then(|value| value.to_str().ok());
            value.map_or_else(Vec::new, |value| text_problems(param.ty, value))
        }
        (ParamLocation::Member, Body::Members(members)) => {
            members.get(param.wire_name).map_or_else(Vec::new, |value| json_problems(param.ty, route.operation, value))
        }
        (ParamLocation::FormField | ParamLocation::Part, Body::Fields(fields)) => {
            let values = fields.iter().filter(|(name, value)| name == param.wire_name && !value.is_empty());
            values.flat_map(|(_, value)| of_style(param, value)).collect()
        }
        (ParamLocation::Body, Body::Whole(value)) => {
            // The name of the parameter is not sent, so it is used only if the body as a whole is wrong.
            let problems = json_problems(param.ty, route.operation, value).into_iter().map(|problem| {
                match problem.path.as_str() {
                    "" => Problem::new(param.wire_name, problem.kind, problem.message),
                    _ => problem,
                }
            });
            return problems.collect();
        }
        _ => Vec::new(),
    };
    let within = |problem: Problem| {
        let path = [param.wire_name, problem.path.as_str()].join(".");
        Problem::new(path.trim_end_matches('.'), problem.kind, problem.message)
    };
    problems.into_iter().map(within).collect()
}

/// Returns what is wrong with one value in a query or a form; the value may contain several elements of a list.
fn of_style(param: &Param, value: &str) -> Vec<Problem> {
    match (param.ty, param.style) {
        (Type::List(element), Style::Comma) => {
            value.split(',').flat_map(|value| text_problems(*element, value)).collect()
        }
        (Type::List(element), _) => text_problems(*element, value),
        (ty, _) => text_problems(ty, value),
    }
}

/// Returns what is wrong with a value that is sent as text. If the value is an object, the text is JSON.
fn text_problems(ty: Type, value: &str) -> Vec<Problem> {
    match ty {
        Type::Bool if ["0", "1"].contains(&value) => Vec::new(),
        Type::Object(_) | Type::Map(_) => ty.problems(&serde_json::from_str(value).unwrap_or_else(|_| value.into())),
        ty => ty.problems(&value.into()),
    }
}

/// Returns what is wrong with a value in a JSON body.
fn json_problems(ty: Type, operation: &Operation, value: &Value) -> Vec<Problem> {
    let mut problems = ty.problems(value);
    if is_create(operation) {
        let nulls = required_nulls(ty, value).into_iter();
        problems.extend(nulls.map(|path| Problem::new(path.join("."), ProblemKind::Missing, "is missing")));
    }
    problems
}

/// Returns the paths of the required members that are `null`.
fn required_nulls(ty: Type, value: &Value) -> Vec<Vec<String>> {
    let within = |step: String, ty: Type, value: &Value| {
        let paths = required_nulls(ty, value).into_iter();
        paths.map(move |path| [vec![step.clone()], path].concat())
    };
    match (ty, value) {
        (Type::Object(object), Value::Object(members)) => {
            let sent = |member: Member| members.get(member.wire_name).map(|value| (member, value));
            let found = object.schema().members().filter_map(sent).flat_map(|(member, value)| {
                let name = member.wire_name.to_owned();
                if member.required_in_requests && value.is_null() {
                    vec![vec![name]]
                } else {
                    within(name, member.ty, value).collect()
                }
            });
            found.collect()
        }
        (Type::List(element), Value::Array(elements)) => {
            let elements = elements.iter().enumerate();
            elements.flat_map(|(i, value)| within(i.to_string(), *element, value)).collect()
        }
        (Type::Map(element), Value::Object(members)) => {
            members.iter().flat_map(|(name, value)| within(name.clone(), *element, value)).collect()
        }
        _ => Vec::new(),
    }
}

/// The contents of a body.
enum Body {
    /// The members of a JSON object.
    Members(Map<String, Value>),
    /// JSON that is the value of a single parameter.
    Whole(Value),
    /// The fields of a form or the parts of a multipart body; a file's content is empty.
    Fields(Vec<(String, String)>),
    /// A body without names.
    Other,
}

impl Body {
    /// Reads the body of a call.
    ///
    /// # Errors
    ///
    /// If the body is not in the operation's format.
    fn of(operation: &Operation, call: &Call) -> Result<Self, ApiError> {
        let content_type = call.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let malformed = |problem: String| ApiError::new(StatusCode::BAD_REQUEST, 300, problem);
        match operation.body {
            // No member is documented.
            None => Ok(Self::Members(call.members())),
            Some(BodyFormat::Json) if call.body.is_empty() => Ok(Self::Other),
            Some(BodyFormat::Json) => match serde_json::from_slice(&call.body) {
                Ok(value) if operation.params.iter().any(|param| param.location == ParamLocation::Body) => {
                    Ok(Self::Whole(value))
                }
                Ok(Value::Object(members)) => Ok(Self::Members(members)),
                Ok(_) => Err(malformed("Request Body should be a valid JSON object.".into())),
                Err(error) => Err(malformed(format!("Request Body should be a valid JSON object: {error}"))),
            },
            Some(BodyFormat::Form) => {
                let fields = form_urlencoded::parse(&call.body);
                Ok(Self::Fields(fields.map(|(name, value)| (name.into(), value.into())).collect()))
            }
            Some(BodyFormat::Multipart) => match multipart::boundary(content_type) {
                Some(boundary) => Ok(Self::Fields(multipart::fields(&call.body, boundary))),
                None => Err(malformed("Content-Type should be multipart/form-data.".into())),
            },
            Some(BodyFormat::Raw(expected)) if content_type == expected => Ok(Self::Other),
            Some(_) => Err(malformed(format!("Content type '{content_type}' is not supported."))),
        }
    }

    /// Returns whether the body is `null`, or has `null` for this name.
    fn is_null(&self, name: &str) -> bool {
        match self {
            Self::Members(members) => members.get(name).is_some_and(Value::is_null),
            Self::Whole(value) => value.is_null(),
            Self::Fields(_) | Self::Other => false,
        }
    }

    /// Returns the names that the body contains.
    fn names(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        match self {
            Self::Members(members) => Box::new(members.keys().map(String::as_str)),
            Self::Fields(fields) => Box::new(fields.iter().map(|(name, _)| name.as_str())),
            Self::Whole(_) | Self::Other => Box::new(std::iter::empty()),
        }
    }
}
