//! A request of an endpoint that no struct declares, or whose parameters are known at run time only: of a command line,
//! a table, a script. It goes through the same encoder as a declared one.

use std::fmt;

use http::{Method, Response};
use serde_json::Value;

use crate::{
    body::Body,
    decode::{Answer, Decode},
    encode::RequestEncoder,
    endpoint::Endpoint,
    error::Error,
    file_part::FilePart,
    operation::{self, Base, BodyFormat, Operation, Param, Place, Style},
    param::{ParamSink, ParamValue, ParamValues, ParamWriter},
    types::MeetingUuid,
};

/// A request that is put together at run time. Its answer is a [`Value`]: `null` where there is no content.
///
/// Values are JSON: texts, numbers and bools stand in a path, a query or a header as they read; a list is several
/// values; `null` is left out, but for a member of the body, which is sent as `null`.
///
/// # Examples
///
/// By method and path, as a declaration says them. A value goes where a field of that name would go: into the path, the
/// query or the JSON body.
///
/// ```
/// use http::Method;
/// use zoom_core::{BaseUrl, DynamicRequest, Endpoint, Place};
///
/// let request = DynamicRequest::new(Method::POST, "/users/<user_id>/meetings")
///     .set("user_id", "me")
///     .set("topic", "Plans")
///     .set_in(Place::Query, "dry_run", true)
///     .to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
/// assert_eq!(request.uri(), "https://api.zoom.us/v2/users/me/meetings?dry_run=true");
/// assert_eq!(request.body().as_bytes().unwrap(), r#"{"topic":"Plans"}"#);
/// # Ok::<(), zoom_core::Error>(())
/// ```
///
/// By an operation, whose parameters are checked:
///
/// ```
/// use zoom_core::{BaseUrl, DynamicRequest, Endpoint, zoom_endpoint};
///
/// #[zoom_endpoint(GET "/users/<user_id>/token")]
/// struct GetUserToken {
///     user_id: String,
///     #[query(rename = "type")]
///     kind: Option<String>,
/// }
///
/// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
/// let request = DynamicRequest::of(GetUserToken::OPERATION).set("user_id", "me");
/// assert_eq!(request.clone().set("kind", "zak").to_http_request(&base)?.uri().query(), Some("type=zak"));
/// let error = request.set("kinds", "zak").to_http_request(&base).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "GetUserToken: `kinds` is no parameter of this operation: it has `user_id` and `kind`",
/// );
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone)]
pub struct DynamicRequest {
    operation: &'static Operation,
    path: String,
    body: Option<BodyFormat>,
    /// Whether the operation says which parameters there are.
    is_declared: bool,
    given: Vec<Given>,
    /// A method that Zoom's operations don't use.
    refused_method: Option<Method>,
}

#[derive(Clone)]
struct Given {
    name: String,
    /// Where it goes, if that was said.
    place: Option<Place>,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Value(Value),
    File(FilePart),
}

impl DynamicRequest {
    /// A request by its method and path, which may have placeholders, as in `/users/<user_id>`.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        let known = METHODS.iter().position(|known| *known == method);
        Self {
            operation: &UNDECLARED[known.unwrap_or(0)][0],
            path: path.into(),
            body: None,
            is_declared: false,
            given: Vec::new(),
            refused_method: known.is_none().then_some(method),
        }
    }

    /// A request of an operation, all of whose required parameters are to be set.
    #[must_use]
    pub fn of(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: operation.path.to_owned(),
            body: operation.body,
            is_declared: true,
            given: Vec::new(),
            refused_method: None,
        }
    }

    /// Sets which base URL the path is appended to; [`Base::Api`] unless set. It has no effect on an operation's request.
    #[must_use]
    pub fn base(mut self, base: Base) -> Self {
        if !self.is_declared {
            let of_method = UNDECLARED.iter().find(|bases| bases[0].method == self.operation.method);
            let found = of_method.and_then(|bases| bases.iter().find(|operation| operation.base == base));
            self.operation = found.unwrap_or(self.operation);
        }
        self
    }

    /// Sets how the body is written; JSON unless set. It has no effect on an operation's request.
    #[must_use]
    pub fn body_format(mut self, format: BodyFormat) -> Self {
        if !self.is_declared {
            self.body = Some(format);
        }
        self
    }

    /// Sets a parameter, where a field of this name would go. One that is set twice has its last value.
    #[must_use]
    pub fn set(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.give(name.into(), None, Content::Value(value.into()))
    }

    /// Sets a parameter in a place of your choice. [`Place::Body`] is the whole JSON body, whatever its name.
    #[must_use]
    pub fn set_in(self, place: Place, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.give(name.into(), Some(place), Content::Value(value.into()))
    }

    /// Sets a file: a part of a multipart body, or the whole body where that is [`BodyFormat::Raw`].
    #[must_use]
    pub fn file(self, name: impl Into<String>, file: FilePart) -> Self {
        self.give(name.into(), None, Content::File(file))
    }

    fn give(mut self, name: String, place: Option<Place>, content: Content) -> Self {
        // A parameter of an operation has two names.
        let name = self.declared(&name).map_or(name, |param| param.name.to_owned());
        self.given.retain(|given| given.name != name || given.place != place);
        self.given.push(Given { name, place, content });
        self
    }

    /// The parameter of the operation that is meant by a name: the field's, or the one that is sent.
    fn declared(&self, name: &str) -> Option<&'static Param> {
        if !self.is_declared {
            return None;
        }
        let named = self.operation.all_params().find(|param| param.name == name);
        named.or_else(|| self.operation.all_params().find(|param| param.wire_name == name))
    }

    /// Where a value goes, by what name, and how a list of it is written.
    fn place<'a>(&self, given: &'a Given) -> Option<(Place, &'a str, Style)> {
        if let Some(place) = given.place {
            return Some((place, &given.name, Style::Repeated));
        }
        if self.is_declared {
            return self.declared(&given.name).map(|param| (param.place, param.wire_name, param.style));
        }
        let is_in_path = placeholders(&self.path).any(|placeholder| placeholder == given.name);
        let has_no_body = [Method::GET, Method::HEAD, Method::DELETE].contains(&self.operation.method);
        let place = match (&given.content, self.body) {
            _ if is_in_path => Place::Path,
            (Content::File(_), Some(BodyFormat::Raw(_))) => Place::Body,
            (Content::File(_), _) => Place::File,
            (_, Some(BodyFormat::Form)) => Place::FormField,
            (_, Some(BodyFormat::Multipart)) => Place::Part,
            (_, None) if has_no_body => Place::Query,
            (_, Some(BodyFormat::Json | BodyFormat::Raw(_)) | None) => Place::Member,
        };
        Some((place, &given.name, Style::Repeated))
    }

    fn check(&self, request: &mut RequestEncoder<'_>) {
        if let Some(method) = &self.refused_method {
            let methods = METHODS.map(|method| format!("`{method}`"));
            request.refuse("method", format!("is `{method}`, and Zoom's operations have {}", methods.join(", ")));
        }
        if let Some(problem) = path_problem(&self.path) {
            request.refuse("path", problem);
        }
        for given in self.given.iter().filter(|given| given.place == Some(Place::Path)) {
            if !placeholders(&self.path).any(|placeholder| placeholder == given.name) {
                request.refuse(&given.name, format!("is no placeholder of the path `{}`", self.path));
            }
        }
        if !self.is_declared {
            return;
        }
        for given in self.given.iter().filter(|given| given.place.is_none() && self.declared(&given.name).is_none()) {
            let names: Vec<String> = self.operation.all_params().map(|param| format!("`{}`", param.name)).collect();
            let names = match names.split_last() {
                None => "none".to_owned(),
                Some((last, [])) => last.clone(),
                Some((last, others)) => format!("{} and {last}", others.join(", ")),
            };
            request.refuse(&given.name, format!("is no parameter of this operation: it has {names}"));
        }
        let is_null = |given: &Given| matches!(&given.content, Content::Value(Value::Null));
        let is_given = |param: &Param| {
            let is_it = |given: &&Given| given.name == param.name;
            self.given.iter().find(is_it).is_some_and(|given| param.place == Place::Member || !is_null(given))
        };
        // A member of a group may be required within it, and the group itself optional.
        for param in self.operation.params.iter().filter(|param| param.required && !is_given(param)) {
            request.refuse(param.name, "is required, and is not set");
        }
    }

    fn write_path(&self, request: &mut RequestEncoder<'_>) {
        let mut rest = self.path.as_str();
        while let Some((text, after)) = rest.split_once('<') {
            let Some((name, after)) = after.split_once('>') else { break };
            request.path(text);
            let is_it =
                |given: &&Given| self.place(given).is_some_and(|(place, wire, _)| place == Place::Path && wire == name);
            match self.given.iter().find(is_it) {
                Some(given @ Given { content: Content::Value(value), .. }) => match (self.place(given), value) {
                    (Some((_, _, Style::Uuid)), Value::String(uuid)) => {
                        request.path_param(name, &MeetingUuid::from(uuid.as_str()));
                    }
                    _ => request.path_param(name, &Scalar(value)),
                },
                Some(Given { content: Content::File(_), .. }) => {
                    request.refuse(name, "is a file, and stands in the path");
                }
                None => request.refuse(name, "is a placeholder of the path, and is not set"),
            }
            rest = after;
        }
        request.path(rest);
    }
}

impl Endpoint for DynamicRequest {
    type Response = Value;

    fn operation(&self) -> &'static Operation {
        self.operation
    }

    fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error> {
        self.check(request);
        self.write_path(request);
        let placed: Vec<_> = self.given.iter().filter_map(|given| Some((self.place(given)?, &given.content))).collect();
        for ((place, name, style), content) in &placed {
            match (place, content) {
                (Place::Query, Content::Value(value)) if *style == Style::Comma => {
                    request.query_comma(name, &Values(value));
                }
                (Place::Query, Content::Value(value)) => request.query(name, &Values(value)),
                _ => {}
            }
        }
        match self.body {
            Some(BodyFormat::Json) => request.json_object(),
            Some(BodyFormat::Form) => request.form(),
            Some(BodyFormat::Multipart) => request.multipart(),
            Some(BodyFormat::Raw(_)) | None => {}
        }
        for ((place, name, _), content) in &placed {
            match (place, content) {
                (Place::Path | Place::Query, Content::Value(_)) => {}
                (Place::Header, Content::Value(value)) => request.header(name, &Values(value)),
                (Place::Member, Content::Value(value)) => request.member(name, value),
                (Place::FormField, Content::Value(value)) => request.form_field(name, &Values(value)),
                (Place::Part, Content::Value(value)) => request.part(name, &Values(value)),
                (Place::File, Content::File(file)) => request.file_part(name, file),
                (Place::Body, Content::File(file)) => match self.body {
                    Some(BodyFormat::Raw(content_type)) => request.raw_body(name, content_type, file),
                    _ => request.refuse(name, "is a file, and the body is JSON"),
                },
                (Place::Body, Content::Value(value)) => match self.body {
                    Some(BodyFormat::Raw(_)) => request.refuse(name, "is sent as it is: give it with `file`"),
                    _ => request.json_body(name, value),
                },
                (Place::File, Content::Value(_)) => request.refuse(name, "is a file: give it with `file`"),
                (_, Content::File(_)) => request.refuse(name, "is no file: give it with `set`"),
            }
        }
        Ok(())
    }

    fn answer(&self) -> Answer {
        Answer::Json
    }

    fn decode(&self, response: Response<Body>) -> Result<Value, Error> {
        Ok(Decode::<Option<Value>>::decode(self.operation.name, response)?.unwrap_or_default())
    }
}

impl fmt::Debug for DynamicRequest {
    /// Shows the names of what is set, and no values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.given.iter().map(|given| given.name.as_str()).collect();
        f.debug_struct("DynamicRequest")
            .field("method", &self.operation.method)
            .field("path", &self.path)
            .field("set", &names)
            .finish_non_exhaustive()
    }
}

/// One value as a parameter.
struct Scalar<'a>(&'a Value);

impl ParamValue for Scalar<'_> {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        match self.0 {
            Value::String(text) => to.write_str(text),
            Value::Bool(value) => value.write_param(to),
            Value::Number(number) => to.write_str(&number.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                to.refuse("is no single value, which can be a text, a number or a bool");
            }
        }
    }
}

/// None, one or several values of one parameter.
struct Values<'a>(&'a Value);

impl ParamValues for Values<'_> {
    fn write_params(&self, to: &mut ParamSink<'_>) {
        match self.0 {
            Value::Null => {}
            Value::Array(values) => values.iter().for_each(|value| to.value(&Scalar(value))),
            value => to.value(&Scalar(value)),
        }
    }
}

fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('<').skip(1).filter_map(|piece| piece.split_once('>')).map(|(name, _)| name)
}

/// What is wrong with a path that nobody has checked when it compiled.
fn path_problem(path: &str) -> Option<String> {
    let example = "write it as in `/users/<user_id>`";
    let Some(segments) = path.strip_prefix('/') else { return Some(format!("has no `/` in front: {example}")) };
    for segment in segments.split('/') {
        let inner = segment.strip_prefix('<').and_then(|inner| inner.strip_suffix('>'));
        let (text, is_placeholder) = inner.map_or((segment, false), |inner| (inner, true));
        let is_plain =
            |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c) || (!is_placeholder && "@:+,=".contains(c));
        match text {
            "" => return Some(format!("has an empty segment: {example}")),
            "." | ".." => return Some(format!("has the segment `{text}`, which would change it: {example}")),
            _ if !text.chars().all(is_plain) => {
                return Some(format!(
                    "has the segment `{segment}`, which can't be sent as it is: {example}, and set the value"
                ));
            }
            _ => {}
        }
    }
    None
}

/// The methods of Zoom's operations, and HEAD.
const METHODS: [Method; 6] = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::HEAD];

macro_rules! undeclared {
    ($($method:ident),*) => {
        [$(undeclared!($method: Api, Root, FileApi, File)),*]
    };
    ($method:ident: $($base:ident),*) => {
        [$(Operation { name: "DynamicRequest", base: Base::$base, ..operation::$method }),*]
    };
}

/// The operations of requests that none is declared for: one for each method, in the order of [`METHODS`], and base.
static UNDECLARED: [[Operation; 4]; 6] = undeclared![GET, POST, PUT, PATCH, DELETE, HEAD];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{base_url::BaseUrl, operation};

    static UPDATE: Operation = Operation {
        name: "Update",
        method: Method::PATCH,
        path: "/users/<user_id>",
        params: &operation::placed(
            operation::params(
                ["user_id", "ids", "reason", "kind", "dept"],
                ["user_id", "id", "x-reason", "type", "dept"],
                b"P,HMM",
                b"!  ! ",
                b"AAAAA",
                [""; 5],
            ),
            0,
            (Place::Path, Style::Uuid),
        ),
        groups: &[&operation::params(["from"], ["from"], b"Q", b"!", b"A", [""])],
        body: Some(BodyFormat::Json),
        base: Base::Root,
        scopes: &[],
        rate_limit: None,
        errors: &[],
        paginate: None,
        answer: Answer::Json,
        idempotent: false,
        deprecated: false,
        doc: "",
    };

    fn sent(request: &DynamicRequest) -> Result<String, String> {
        let base = BaseUrl::parse("https://zoom.example/v2").unwrap();
        let request = request.to_http_request(&base).map_err(|error| error.to_string())?;
        let body = request.body().as_bytes().map(|body| String::from_utf8_lossy(body).into_owned());
        let reason = request.headers().get("x-reason").map_or("", |reason| reason.to_str().unwrap());
        Ok(format!("{} {} {reason} {}", request.method(), request.uri(), body.unwrap_or_default()))
    }

    #[test]
    fn a_value_goes_where_the_operation_says() {
        let request = DynamicRequest::of(&UPDATE).set("user_id", "a/b").set("type", 2);
        assert_eq!(sent(&request).unwrap(), r#"PATCH https://zoom.example/v2/users/a%2Fb  {"type":2}"#);
        let uuid = request.clone().set("user_id", "/a==");
        assert_eq!(sent(&uuid).unwrap(), r#"PATCH https://zoom.example/v2/users/%252Fa%253D%253D  {"type":2}"#);
        assert_eq!(sent(&request.clone().set("kind", 5)).unwrap(), sent(&request.clone().set("type", 5)).unwrap());
        let request = request.set("ids", vec!["a", "b"]).set("reason", "why").set("dept", Value::Null).set("from", 1.5);
        assert_eq!(
            sent(&request.set("type", 3)).unwrap(),
            r#"PATCH https://zoom.example/v2/users/a%2Fb?id=a,b&from=1.5 why {"dept":null,"type":3}"#
        );
    }

    #[test]
    fn a_value_goes_where_a_field_would() {
        let new = |method, path: &str| DynamicRequest::new(method, path);
        for (request, expected) in [
            (new(Method::GET, "/users/me"), "GET https://zoom.example/v2/users/me  "),
            (new(Method::GET, "/a").set("b", true).set("n", Value::Null), "GET https://zoom.example/v2/a?b=true  "),
            (new(Method::GET, "/a").set("b", vec![1, 2]), "GET https://zoom.example/v2/a?b=1&b=2  "),
            (new(Method::POST, "/a").set("b", 1), r#"POST https://zoom.example/v2/a  {"b":1}"#),
            (new(Method::POST, "/a/<b>").set("b", 1), "POST https://zoom.example/v2/a/1  "),
            (new(Method::DELETE, "/a").set_in(Place::Member, "b", 1), r#"DELETE https://zoom.example/v2/a  {"b":1}"#),
            (new(Method::POST, "/a").set_in(Place::Body, "all", vec![1]), "POST https://zoom.example/v2/a  [1]"),
            (
                new(Method::POST, "/a").body_format(BodyFormat::Form).set("b", "c d").base(Base::Root),
                "POST https://zoom.example/v2/a  b=c%20d",
            ),
        ] {
            assert_eq!(sent(&request).unwrap(), expected);
        }
        assert_eq!(new(Method::POST, "/a").base(Base::FileApi).operation().base, Base::FileApi);
    }

    #[test]
    fn what_can_not_be_sent_is_refused_by_name() {
        let new = |path: &str| DynamicRequest::new(Method::GET, path);
        let declared = DynamicRequest::of(&UPDATE).set("user_id", "me");
        for (request, problem) in [
            (declared.clone(), "Update: `kind` is required, and is not set"),
            (
                declared.clone().set("kinds", 1),
                "Update: `kinds` is no parameter of this operation: it has `user_id`, `ids`, `reason`, `kind`, `dept` and `from`",
            ),
            (declared.clone().set("kind", 1).set("ids", vec!["a,b"]), "Update: `id` has an element with a comma"),
            (
                declared.clone().set("kind", 1).set("user_id", Value::Null),
                "Update: `user_id` is required, and is not set",
            ),
            (new("/a").set_in(Place::Path, "b", 1), "DynamicRequest: `b` is no placeholder of the path `/a`"),
            (
                new("/a").set_in(Place::Header, "Host", "evil"),
                "DynamicRequest: `Host` is a header that the client writes",
            ),
            (declared.clone().set("kind", 1).set("user_id", ".."), "Update: `user_id` is `.` or `..`"),
            (declared.file("kind", FilePart::bytes("a", "b")), "Update: `type` is no file: give it with `set`"),
            (new("users"), "DynamicRequest: `path` has no `/` in front"),
            (new("/a//b"), "DynamicRequest: `path` has an empty segment"),
            (new("/a/../b"), "DynamicRequest: `path` has the segment `..`"),
            (new("/a?b=c"), "DynamicRequest: `path` has the segment `a?b=c`"),
            (new("/a/{id}"), "DynamicRequest: `path` has the segment `{id}`"),
            (new("/a/<id>"), "DynamicRequest: `id` is a placeholder of the path, and is not set"),
            (new("/a/<id>").set("id", ""), "DynamicRequest: `id` is empty"),
            (new("/a").set("b", serde_json::json!({"c": 1})), "DynamicRequest: `b` is no single value"),
            (new("/a").set_in(Place::Header, "x", "a\nb"), "DynamicRequest: `x` holds"),
            (DynamicRequest::new(Method::TRACE, "/a"), "DynamicRequest: `method` is `TRACE`"),
        ] {
            let error = sent(&request).unwrap_err();
            assert!(error.starts_with(problem), "{error}");
        }
    }
}
