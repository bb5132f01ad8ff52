// Over 500 lines: checked and unchecked requests have the same encoder, and each setting has an example.
//! Requests to endpoints that no struct declares, or whose parameters are known only at run time, for example because
//! they come from a command line or a script. They are encoded by the same encoder as declared requests.

use std::fmt;

use http::{Method, Response};
use serde_json::Value;

use super::{
    dynamic_value::{Scalar, Values},
    path_template::{path_problem, placeholders},
};
use crate::{
    body::{Body, file_part::FilePart},
    decode::{Decode, ResponseKind},
    encode::RequestEncoder,
    endpoint::{
        Endpoint,
        operation::{self, Base, BodyFormat, Operation, Param, ParamLocation, Style},
    },
    error::Error,
    types::MeetingUuid,
};

/// A request built at run time. Its response is a [`Value`], or `null` if the response is empty.
///
/// Values are JSON. In a path, a query or a header, strings, numbers and Booleans are written as text, and a list
/// represents several values. `null` is omitted, except in the body, where it is sent as `null`.
///
/// # Examples
///
/// A request with a method and a path, as in a declaration. A value is placed where a field with that name would be: in
/// the path, the query or the JSON body.
///
/// ```
/// use http::Method;
/// use zoom_core::{operation::ParamLocation, BaseUrl, DynamicRequest, Endpoint};
///
/// let request = DynamicRequest::new(Method::POST, "/users/<user_id>/meetings")
///     .set("user_id", "me")
///     .set("topic", "Plans")
///     .set_in(ParamLocation::Query, "dry_run", true)
///     .to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
/// assert_eq!(request.uri(), "https://api.zoom.us/v2/users/me/meetings?dry_run=true");
/// assert_eq!(request.body().as_bytes().unwrap(), r#"{"topic":"Plans"}"#);
/// # Ok::<(), zoom_core::Error>(())
/// ```
///
/// A request for an operation, whose parameters are checked:
///
/// ```
/// use zoom_core::{zoom_endpoint, BaseUrl, DynamicRequest, Endpoint};
///
/// #[zoom_endpoint(GET "/users/<user_id>/token")]
/// struct GetUserToken {
///     user_id: String,
///     #[query(rename = "type")]
///     kind: Option<String>,
/// }
///
/// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
/// let request = DynamicRequest::for_operation(GetUserToken::OPERATION).set("user_id", "me");
/// assert_eq!(request.clone().set("kind", "zak").to_http_request(&base)?.uri().query(), Some("type=zak"));
/// let error = request.set("kinds", "zak").to_http_request(&base).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "GetUserToken: `kinds` is not a parameter of this operation; its parameters are `user_id` and `kind`",
/// );
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone)]
pub struct DynamicRequest {
    operation: &'static Operation,
    path: String,
    body: Option<BodyFormat>,
    /// Whether the operation declares the parameters.
    is_declared: bool,
    settings: Vec<Setting>,
    /// The method, if it is not one of [`METHODS`].
    unsupported_method: Option<Method>,
}

#[derive(Clone)]
struct Setting {
    name: String,
    /// The location in which it is sent, if one was set.
    location: Option<ParamLocation>,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Value(Value),
    File(FilePart),
}

impl DynamicRequest {
    /// Creates a request from a method and a path. The path may contain placeholders, as in `/users/<user_id>`.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        let known = METHODS.iter().position(|known| *known == method);
        Self {
            operation: &UNDECLARED[known.unwrap_or(0)][0],
            path: path.into(),
            body: None,
            is_declared: false,
            settings: Vec::new(),
            unsupported_method: known.is_none().then_some(method),
        }
    }

    /// Creates a request for an operation. All required parameters of the operation must be set.
    #[must_use]
    pub fn for_operation(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: operation.path.to_owned(),
            body: operation.body,
            is_declared: true,
            settings: Vec::new(),
            unsupported_method: None,
        }
    }

    /// Sets the base URL to which the path is appended; [`Base::Api`] by default. Has no effect on a request for an
    /// operation.
    ///
    /// # Examples
    ///
    /// ```
    /// use http::Method;
    /// use zoom_core::{operation::Base, transport::MemoryTransport, AccessToken, Client, DynamicRequest};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom.clone()).build()?;
    /// client.send(&DynamicRequest::new(Method::GET, "/scim2/Users").base(Base::Root)).await?;
    /// assert_eq!(zoom.requests()[0].uri(), "https://api.zoom.us/scim2/Users");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn base(mut self, base: Base) -> Self {
        if !self.is_declared {
            let of_method = UNDECLARED.iter().find(|bases| bases[0].method == self.operation.method);
            let found = of_method.and_then(|bases| bases.iter().find(|operation| operation.base == base));
            self.operation = found.unwrap_or(self.operation);
        }
        self
    }

    /// Sets how the body is encoded; JSON by default. It has no effect on a request for an operation.
    #[must_use]
    pub fn body_format(mut self, format: BodyFormat) -> Self {
        if !self.is_declared {
            self.body = Some(format);
        }
        self
    }

    /// Sets a parameter, which is placed where a field with this name would be. The last value set is sent.
    #[must_use]
    pub fn set(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with(name.into(), None, Content::Value(value.into()))
    }

    /// Sets a parameter in the given location. With [`ParamLocation::Body`], the value is the whole JSON body.
    #[must_use]
    pub fn set_in(self, location: ParamLocation, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with(name.into(), Some(location), Content::Value(value.into()))
    }

    /// Sets a file: a part of a multipart body, or the whole body if its format is [`BodyFormat::Raw`].
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{operation::BodyFormat, BaseUrl, DynamicRequest, Endpoint, FilePart};
    /// let picture = FilePart::bytes("me.png", vec![0x89, b'P', b'N', b'G']);
    /// let request = DynamicRequest::new(http::Method::POST, "/users/me/picture").body_format(BodyFormat::Multipart);
    /// let request = request.file("pic_file", picture).to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
    /// assert!(request.headers()["content-type"].to_str().unwrap().starts_with("multipart/form-data"));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn file(self, name: impl Into<String>, file: FilePart) -> Self {
        self.with(name.into(), None, Content::File(file))
    }

    fn with(mut self, name: String, location: Option<ParamLocation>, content: Content) -> Self {
        // A parameter of an operation has two names; the name of its field is kept.
        let declared = self.declared(&name).filter(|param| location.is_none_or(|location| location == param.location));
        let name = declared.map_or(name, |param| param.name.to_owned());
        self.settings.retain(|setting| setting.name != name || setting.location != location);
        self.settings.push(Setting { name, location, content });
        self
    }

    /// Returns the operation's parameter with this name. The name of a field takes precedence over the name under which
    /// a parameter is sent.
    fn declared(&self, name: &str) -> Option<&'static Param> {
        if !self.is_declared {
            return None;
        }
        let named = self.operation.all_params().find(|param| param.name == name);
        named.or_else(|| self.operation.all_params().find(|param| param.wire_name == name))
    }

    /// Returns where a value is sent, the name under which it is sent, and how a list is written.
    fn location<'a>(&self, setting: &'a Setting) -> Option<(ParamLocation, &'a str, Style)> {
        if let Some(location) = setting.location {
            let declared = self.declared(&setting.name).filter(|param| param.location == location);
            let (name, style) = declared.map_or((setting.name.as_str(), Style::unless_declared(location)), |param| {
                (param.wire_name, param.style)
            });
            return Some((location, name, style));
        }
        if self.is_declared {
            return self.declared(&setting.name).map(|param| (param.location, param.wire_name, param.style));
        }
        let is_in_path = placeholders(&self.path).any(|placeholder| placeholder == setting.name);
        let location = match (&setting.content, self.body) {
            _ if is_in_path => ParamLocation::Path,
            (Content::File(_), Some(BodyFormat::Raw(_))) => ParamLocation::Body,
            (Content::File(_), _) => ParamLocation::File,
            (Content::Value(_), body) => ParamLocation::default_for(&self.operation.method, body),
        };
        Some((location, &setting.name, Style::unless_declared(location)))
    }

    fn check(&self, request: &mut RequestEncoder<'_>) {
        if let Some(method) = &self.unsupported_method {
            let methods = METHODS.map(|method| format!("`{method}`")).join(", ");
            request.reject("method", format!("is `{method}`, which Zoom's API does not use: set one of {methods}"));
        }
        if let Some(problem) = path_problem(&self.path) {
            request.reject("path", problem);
        }
        for setting in self.settings.iter().filter(|setting| setting.location == Some(ParamLocation::Path)) {
            if !placeholders(&self.path).any(|placeholder| placeholder == setting.name) {
                request.reject(
                    &setting.name,
                    format!("is not a placeholder of the path `{}`: write `<{}>` in the path", self.path, setting.name),
                );
            }
        }
        if !self.is_declared {
            return;
        }
        for setting in
            self.settings.iter().filter(|setting| setting.location.is_none() && self.declared(&setting.name).is_none())
        {
            let names: Vec<String> = self.operation.all_params().map(|param| format!("`{}`", param.name)).collect();
            let names = match names.split_last() {
                None => "it has none".to_owned(),
                Some((last, [])) => format!("its parameter is {last}"),
                Some((last, others)) => format!("its parameters are {} and {last}", others.join(", ")),
            };
            request.reject(&setting.name, format!("is not a parameter of this operation; {names}"));
        }
        let is_null = |setting: &Setting| matches!(&setting.content, Content::Value(Value::Null));
        let is_set = |param: &Param| {
            let setting = self.settings.iter().find(|setting| setting.name == param.name);
            setting.is_some_and(|setting| param.location == ParamLocation::Member || !is_null(setting))
        };
        // A parameter may be required within a group while the group itself is optional.
        for param in self.operation.params.iter().filter(|param| param.required && !is_set(param)) {
            request.reject(param.name, "is required but not set");
        }
    }

    fn write_path(&self, request: &mut RequestEncoder<'_>) {
        let mut rest = self.path.as_str();
        while let Some((text, after)) = rest.split_once('<') {
            let Some((name, after)) = after.split_once('>') else { break };
            request.path(text);
            let is_meant = |setting: &&Setting| {
                self.location(setting)
                    .is_some_and(|(location, wire, _)| location == ParamLocation::Path && wire == name)
            };
            match self.settings.iter().find(is_meant) {
                Some(setting @ Setting { content: Content::Value(value), .. }) => match (self.location(setting), value)
                {
                    (Some((_, _, Style::Uuid)), Value::String(uuid)) => {
                        request.path_param(name, &MeetingUuid::from(uuid.as_str()));
                    }
                    _ => request.path_param(name, &Scalar(value)),
                },
                Some(Setting { content: Content::File(_), .. }) => {
                    request.reject(name, "is a file, which can't be part of the path");
                }
                None => request.reject(name, "is a placeholder of the path but not set"),
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
        let located: Vec<_> =
            self.settings.iter().filter_map(|setting| Some((self.location(setting)?, &setting.content))).collect();
        for ((location, name, style), content) in &located {
            let (ParamLocation::Query, Content::Value(value)) = (location, content) else { continue };
            match style {
                Style::Comma => request.query_comma(name, &Values(value)),
                Style::Repeated => request.query_repeated(name, &Values(value)),
                Style::Undeclared | Style::Uuid => request.query(name, &Values(value)),
            }
        }
        match self.body {
            Some(BodyFormat::Json) => request.json_object(),
            Some(BodyFormat::Form) => request.form(),
            Some(BodyFormat::Multipart) => request.multipart(),
            Some(BodyFormat::Raw(_)) | None => {}
        }
        for ((location, name, _), content) in &located {
            match (location, content) {
                (ParamLocation::Path | ParamLocation::Query, Content::Value(_)) => {}
                (ParamLocation::Header, Content::Value(value)) => request.header(name, &Values(value)),
                (ParamLocation::Member, Content::Value(value)) => request.member(name, value),
                (ParamLocation::FormField, Content::Value(value)) => request.form_field(name, &Values(value)),
                (ParamLocation::Part, Content::Value(value)) => request.part(name, &Values(value)),
                (ParamLocation::File, Content::File(file)) => request.file_part(name, file),
                (ParamLocation::Body, Content::File(file)) => match self.body {
                    Some(BodyFormat::Raw(content_type)) => request.raw_body(name, content_type, file),
                    _ => request
                        .reject(name, "is a file, but the body is JSON: call `body_format` with `BodyFormat::Raw`"),
                },
                (ParamLocation::Body, Content::Value(value)) => match self.body {
                    Some(BodyFormat::Raw(_)) => request.reject(name, "is sent as raw bytes: set it with `file`"),
                    _ => request.json_body(name, value),
                },
                (ParamLocation::File, Content::Value(_)) => request.reject(name, "is a file: set it with `file`"),
                (_, Content::File(_)) => request.reject(name, "is not a file: set it with `set`"),
            }
        }
        Ok(())
    }

    fn response_kind(&self) -> ResponseKind {
        ResponseKind::Json
    }

    fn decode(&self, response: Response<Body>) -> Result<Value, Error> {
        Ok(Decode::<Option<Value>>::decode(self.operation.name, response)?.unwrap_or_default())
    }
}

impl fmt::Debug for DynamicRequest {
    /// Writes the names of the parameters that are set, but not their values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.settings.iter().map(|setting| setting.name.as_str()).collect();
        f.debug_struct("DynamicRequest")
            .field("method", &self.operation.method)
            .field("path", &self.path)
            .field("set", &names)
            .finish_non_exhaustive()
    }
}

/// The methods that Zoom's operations use, and HEAD.
const METHODS: [Method; 6] = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::HEAD];

macro_rules! undeclared {
    ($($method:ident),*) => {
        [$(undeclared!($method: Api, Root, FileApi, File)),*]
    };
    ($method:ident: $($base:ident),*) => {
        [$(Operation { name: "DynamicRequest", base: Base::$base, ..operation::$method }),*]
    };
}

/// The operations of undeclared requests: one for each base and method, in the order of [`METHODS`].
static UNDECLARED: [[Operation; 4]; 6] = undeclared![GET, POST, PUT, PATCH, DELETE, HEAD];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{encode::base_url::BaseUrl, endpoint::columns};

    static UPDATE: Operation = Operation {
        name: "Update",
        path: "/users/<user_id>",
        params: &columns::located(
            columns::params(
                ["user_id", "ids", "reason", "kind", "dept"],
                ["user_id", "id", "x-reason", "type", "dept"],
                b"P,HMM",
                b"!  ! ",
                [""; 5],
            ),
            0,
            (ParamLocation::Path, Style::Uuid),
        ),
        groups: &[&columns::params(["from"], ["from"], b"Q", b"!", [""])],
        body: Some(BodyFormat::Json),
        base: Base::Root,
        ..Operation::PATCH
    };

    fn encoded(request: &DynamicRequest) -> Result<String, String> {
        let base = BaseUrl::parse("https://zoom.example/v2").unwrap();
        let request = request.to_http_request(&base).map_err(|error| error.to_string())?;
        let body = request.body().as_bytes().map(|body| String::from_utf8_lossy(body).into_owned());
        let reason = request.headers().get("x-reason").map_or("", |reason| reason.to_str().unwrap());
        Ok(format!("{} {} {reason} {}", request.method(), request.uri(), body.unwrap_or_default()))
    }

    #[test]
    fn a_location_keeps_the_name_that_is_sent() {
        let request = DynamicRequest::for_operation(&UPDATE).set("user_id", "a").set("from", 1);
        for (location, name, expected) in [
            // Set by the name of the field, and by the name that is sent.
            (ParamLocation::Member, "kind", r#"PATCH https://zoom.example/v2/users/a?from=1  {"type":2}"#),
            (ParamLocation::Member, "type", r#"PATCH https://zoom.example/v2/users/a?from=1  {"type":2}"#),
            // If the operation has no parameter with that name in that location, the name is sent unchanged.
            (ParamLocation::Query, "type", r#"PATCH https://zoom.example/v2/users/a?from=1&type=2  {"type":1}"#),
        ] {
            let request =
                if location == ParamLocation::Query { request.clone().set("kind", 1) } else { request.clone() };
            assert_eq!(encoded(&request.set_in(location, name, 2)).unwrap(), expected, "{location:?} {name}");
        }
    }

    #[test]
    fn a_value_is_sent_where_the_operation_declares_it() {
        let request = DynamicRequest::for_operation(&UPDATE).set("user_id", "a/b").set("type", 2);
        assert_eq!(encoded(&request).unwrap(), r#"PATCH https://zoom.example/v2/users/a%2Fb  {"type":2}"#);
        let uuid = request.clone().set("user_id", "/a==");
        assert_eq!(encoded(&uuid).unwrap(), r#"PATCH https://zoom.example/v2/users/%252Fa%253D%253D  {"type":2}"#);
        assert_eq!(
            encoded(&request.clone().set("kind", 5)).unwrap(),
            encoded(&request.clone().set("type", 5)).unwrap()
        );
        let request = request.set("ids", vec!["a", "b"]).set("reason", "why").set("dept", Value::Null).set("from", 1.5);
        assert_eq!(
            encoded(&request.set("type", 3)).unwrap(),
            r#"PATCH https://zoom.example/v2/users/a%2Fb?id=a,b&from=1.5 why {"dept":null,"type":3}"#
        );
    }

    #[test]
    fn a_value_is_sent_where_a_field_would_be() {
        let new = |method, path: &str| DynamicRequest::new(method, path);
        for (request, expected) in [
            (new(Method::GET, "/users/me"), "GET https://zoom.example/v2/users/me  "),
            (new(Method::GET, "/a").set("b", true).set("n", Value::Null), "GET https://zoom.example/v2/a?b=true  "),
            (new(Method::GET, "/a").set("b", vec![1, 2]), "GET https://zoom.example/v2/a?b=1&b=2  "),
            (new(Method::POST, "/a").set("b", 1), r#"POST https://zoom.example/v2/a  {"b":1}"#),
            (new(Method::POST, "/a/<b>").set("b", 1), "POST https://zoom.example/v2/a/1  "),
            (
                new(Method::DELETE, "/a").set_in(ParamLocation::Member, "b", 1),
                r#"DELETE https://zoom.example/v2/a  {"b":1}"#,
            ),
            (
                new(Method::POST, "/a").set_in(ParamLocation::Body, "all", vec![1]),
                "POST https://zoom.example/v2/a  [1]",
            ),
            (
                new(Method::POST, "/a").body_format(BodyFormat::Form).set("b", "c d").base(Base::Root),
                "POST https://zoom.example/v2/a  b=c%20d",
            ),
        ] {
            assert_eq!(encoded(&request).unwrap(), expected);
        }
        assert_eq!(new(Method::POST, "/a").base(Base::FileApi).operation().base, Base::FileApi);
    }

    #[test]
    fn an_invalid_setting_is_rejected_by_name() {
        let new = |path: &str| DynamicRequest::new(Method::GET, path);
        let declared = DynamicRequest::for_operation(&UPDATE).set("user_id", "me");
        for (request, problem) in [
            (declared.clone(), "Update: `kind` is required but not set"),
            (
                declared.clone().set("kinds", 1),
                "Update: `kinds` is not a parameter of this operation; its parameters are `user_id`, `ids`, `reason`, `kind`, \
                 `dept` and `from`",
            ),
            (declared.clone().set("kind", 1).set("ids", vec!["a,b"]), "Update: `id` has an element with a comma"),
            (declared.clone().set("kind", 1).set("user_id", Value::Null), "Update: `user_id` is required but not set"),
            (
                new("/a").set_in(ParamLocation::Path, "b", 1),
                "DynamicRequest: `b` is not a placeholder of the path `/a`: write `<b>` in the path",
            ),
            (
                new("/a").set_in(ParamLocation::Header, "Host", "evil"),
                "DynamicRequest: `Host` is a header that the client sets",
            ),
            (declared.clone().set("kind", 1).set("user_id", ".."), "Update: `user_id` is `.` or `..`"),
            (declared.file("kind", FilePart::bytes("a", "b")), "Update: `type` is not a file: set it with `set`"),
            (new("users"), "DynamicRequest: `path` does not begin with `/`"),
            (new("/a//b"), "DynamicRequest: `path` has an empty segment"),
            (new("/a/../b"), "DynamicRequest: `path` has the segment `..`"),
            (new("/a?b=c"), "DynamicRequest: `path` has the segment `a?b=c`"),
            (new("/a/{id}"), "DynamicRequest: `path` has the segment `{id}`"),
            (new("/a/<id>"), "DynamicRequest: `id` is a placeholder of the path but not set"),
            (new("/a/<id>").set("id", ""), "DynamicRequest: `id` is empty"),
            (new("/a").set("b", serde_json::json!({"c": 1})), "DynamicRequest: `b` is not a single value"),
            (new("/a").set_in(ParamLocation::Header, "x", "a\nb"), "DynamicRequest: `x` contains"),
            (DynamicRequest::new(Method::TRACE, "/a"), "DynamicRequest: `method` is `TRACE`"),
        ] {
            let error = encoded(&request).unwrap_err();
            assert!(error.starts_with(problem), "{error}");
        }
    }
}
