//! A part of a description, such as `body` or `body.settings`.

use zoom_core::{
    Operation,
    operation::ResponseKind,
    schema::{Definitions, Problem, Type},
};
use zoomctl_mcp::Fault;

use super::text::{Detail, error_codes, fitting, is_of_body, json, lines, noted, parameter, record, type_of};
use crate::{
    catalogue::Entry,
    description,
    json::Json,
    mcp::{input, rest::Members},
    members::{self, Extent},
    schemas,
};

/// The sections of a description.
const PARAMETERS: &str = "parameters";
const BODY: &str = "body";
const RESPONSE: &str = "response";
const ERRORS: &str = "errors";

/// The forms that the `part` argument may have.
const FORM: &str = "`parameters`, `body`, `response` or `errors`, or members of one, as in `body.settings`";

/// The maximum number of names that an error lists.
const MOST_LISTED: usize = 20;

/// A part of the description of an operation.
pub(crate) struct Part {
    /// The path, as it is written in the argument.
    path: String,
    content: Content,
}

enum Content {
    /// The parameters that are sent in the body, or all others.
    Parameters { is_body: bool },
    /// A value that is sent or returned.
    Value { ty: Type, doc: &'static str, prefix: String, is_sent: bool },
    /// The error codes.
    Errors,
}

/// Returns the parts that an operation's description has, as a list for a sentence.
pub(super) fn names(operation: &'static Operation) -> String {
    let params = input::names(operation);
    let has = |is_body| params.iter().any(|named| is_of_body(named.param) == is_body);
    let sections = [
        (PARAMETERS, has(false)),
        (BODY, has(true)),
        (RESPONSE, operation.response == ResponseKind::Json),
        (ERRORS, !operation.errors.is_empty()),
    ];
    let names: Vec<String> =
        sections.into_iter().filter(|(_, has)| *has).map(|(name, _)| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} or {last}", before.join(", ")),
        _ => names.concat(),
    }
}

impl Part {
    /// Finds a part of the description of an operation: a section, or the path of a member within it, in which brackets
    /// may be omitted.
    ///
    /// # Errors
    ///
    /// [`Fault`] that says what to write instead.
    pub(crate) fn find(operation: &'static Operation, path: &str) -> Result<Self, Fault> {
        let (section, rest) = path.split_once('.').unwrap_or((path, ""));
        let is_body = section == BODY;
        let content = match section {
            ERRORS if rest.is_empty() => Content::Errors,
            PARAMETERS | BODY if rest.is_empty() => Content::Parameters { is_body },
            PARAMETERS | BODY => {
                let params = input::names(operation);
                let params: Vec<&input::Named> =
                    params.iter().filter(|named| is_of_body(named.param) == is_body).collect();
                let find = |name: &str| params.iter().find(|named| named.name == name || named.param.name == name);
                let own = params.iter().find_map(|named| Some((named, after(rest, named.name)?)));
                // If the body is a single value, the paths of its members begin with its name.
                let found = own.or_else(|| Some((find(BODY).filter(|_| is_body)?, rest)));
                let Some((named, rest)) = found else {
                    let names: Vec<&str> = params.iter().map(|named| named.name).collect();
                    return Err(unknown_member(path, rest, &names));
                };
                let found = within(path, named.param.ty, named.param.doc, rest)?;
                let prefix = format!("{}.{}", named.name, found.prefix);
                Content::Value { ty: found.ty, doc: found.doc, prefix, is_sent: true }
            }
            RESPONSE if operation.response == ResponseKind::Json => {
                let (prefix, record) = record(operation);
                let items = if prefix.is_empty() { None } else { after(rest, "items") };
                let found = within(path, record, "", items.unwrap_or(rest))?;
                Content::Value {
                    ty: found.ty,
                    doc: found.doc,
                    prefix: format!("{prefix}{}", found.prefix),
                    is_sent: false,
                }
            }
            RESPONSE if rest.is_empty() => {
                return Err(Fault::new("invalid_arguments", "`part`: the response of this operation has no members"));
            }
            _ => return Err(unknown(path)),
        };
        Ok(Self { path: path.to_owned(), content })
    }

    /// Describes the part within `max_bytes` if possible: if necessary, the schema, the descriptions of members and
    /// nested members are omitted.
    pub(crate) fn describe(&self, entry: &Entry, has_schemas: bool, max_bytes: usize) -> Members {
        let ladder = [
            (Detail::Schemas, Extent::All),
            (Detail::Lines, Extent::All),
            (Detail::Short, Extent::All),
            (Detail::Lines, Extent::Shallow),
            (Detail::Short, Extent::Shallow),
        ];
        let schema = if has_schemas { self.schema(entry.operation) } else { Json::Null };
        let has_schema = !matches!(schema, Json::Null);
        let ladder = ladder.into_iter().filter(|(detail, _)| has_schema || *detail != Detail::Schemas);
        fitting(
            max_bytes,
            ladder.map(|(detail, extent)| {
                let rest = match (detail, extent) {
                    (Detail::Schemas, _) => None,
                    (Detail::Lines, Extent::All) => has_schema.then_some("the schema is too long for one result"),
                    (Detail::Short, Extent::All) => Some("the descriptions of members are omitted"),
                    (Detail::Lines, _) => Some("nested members are omitted"),
                    _ => Some("nested members and the descriptions of members are omitted"),
                };
                let note = rest.map(|rest| {
                    let within = self.inner(entry.operation);
                    format!("{rest}: set `part` to a member, as in `{}`", within.unwrap_or_else(|| self.path.clone()))
                });
                let mut members = Members::new();
                members.insert("operation".into(), Json::text(entry.command()));
                members.insert("part".into(), Json::text(&self.path));
                self.add_content(&mut members, entry.operation, detail, extent);
                if detail == Detail::Schemas {
                    members.insert("schema".into(), schema.clone());
                }
                noted(members, note)
            }),
        )
    }

    fn add_content(&self, members: &mut Members, operation: &'static Operation, detail: Detail, extent: Extent) {
        let listed = match &self.content {
            Content::Errors => {
                members.insert("error_codes".into(), Json::List(error_codes(operation)));
                return;
            }
            Content::Parameters { is_body } => {
                let params = input::names(operation).into_iter();
                let params: Vec<input::Named> = params.filter(|named| is_of_body(named.param) == *is_body).collect();
                let own = params.iter().map(|named| parameter(operation, named)).collect();
                members.insert("parameters".into(), Json::List(own));
                // The direct members of a parameter are one level deeper than the parameters in the list.
                let params = params.into_iter().filter(|_| extent == Extent::All);
                let within =
                    |named: input::Named| lines(&format!("{}.", named.name), named.param.ty, extent, detail, true);
                if detail == Detail::Schemas { Vec::new() } else { params.flat_map(within).collect() }
            }
            Content::Value { ty, doc, prefix, is_sent } => {
                members.insert("type".into(), Json::text(type_of(*ty)));
                let doc = description::of_member(doc, *ty, usize::MAX);
                if !doc.is_empty() {
                    members.insert("doc".into(), Json::text(doc));
                }
                if detail == Detail::Schemas { Vec::new() } else { lines(prefix, *ty, extent, detail, *is_sent) }
            }
        };
        if !listed.is_empty() {
            members.insert("members".into(), Json::List(listed));
        }
    }

    fn schema(&self, operation: &Operation) -> Json {
        match &self.content {
            Content::Errors | Content::Parameters { is_body: false } => Json::Null,
            Content::Parameters { is_body: true } => json(schemas::body_alone(operation)),
            Content::Value { ty, is_sent: false, .. } => json(Some(ty.to_json_schema())),
            Content::Value { ty, is_sent: true, .. } => {
                let mut definitions = Definitions::new("#/$defs/");
                let mut schema = definitions.request_schema(*ty);
                let definitions = definitions.finish();
                if let Some(schema) = schema.as_object_mut().filter(|_| !definitions.is_empty()) {
                    schema.insert("$defs".into(), definitions.into());
                }
                json(Some(schema))
            }
        }
    }

    /// Returns the path of a nested part that has members, if there is one.
    fn inner(&self, operation: &'static Operation) -> Option<String> {
        let name = match &self.content {
            Content::Errors => None,
            Content::Parameters { is_body } => {
                let params = input::names(operation).into_iter().filter(|named| is_of_body(named.param) == *is_body);
                params.filter(|named| members::object_of(named.param.ty).is_some()).map(|named| named.name).next()
            }
            Content::Value { ty, .. } => {
                let members = members::object_of(*ty)?.members();
                let mut names = members.filter(|member| members::object_of(member.ty).is_some());
                names.next().map(|member| member.wire_name)
            }
        };
        name.map(|name| format!("{}.{name}", self.path))
    }
}

/// A member found within a value.
struct Found {
    ty: Type,
    doc: &'static str,
    /// The prefix of the paths of its members.
    prefix: String,
}

/// Finds a member within a value.
fn within(path: &str, ty: Type, doc: &'static str, rest: &str) -> Result<Found, Fault> {
    let mut found = Found { ty, doc, prefix: String::new() };
    let mut rest = rest;
    loop {
        // `<name>` represents any key of a map; the members are the same for every key.
        rest = after(rest, "<name>").unwrap_or(rest);
        if rest.is_empty() {
            return Ok(found);
        }
        let Some(object) = members::object_of(found.ty) else { return Err(unknown_member(path, rest, &[])) };
        // A name may itself contain a period.
        let member = object.members().find_map(|member| Some((member, after(rest, member.wire_name)?)));
        let Some((member, inner)) = member else {
            return Err(unknown_member(
                path,
                rest,
                &object.members().map(|member| member.wire_name).collect::<Vec<_>>(),
            ));
        };
        rest = inner;
        found = Found { ty: member.ty, doc: member.doc, prefix: format!("{}{}.", found.prefix, member.wire_name) };
    }
}

/// Returns the rest of a path after a name, the brackets of a list and a period, if the path begins with the name.
fn after<'a>(path: &'a str, name: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(name)?.trim_start_matches("[]");
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('.') }
}

fn unknown(path: &str) -> Fault {
    Fault::new("invalid_arguments", format!("`part`: the description has no part `{}`: write {FORM}", shown(path)))
}

fn unknown_member(path: &str, rest: &str, names: &[&str]) -> Fault {
    let name = rest.split('.').next().unwrap_or_default().trim_end_matches("[]");
    let problem = Problem::unknown_name(name, names.iter().copied()).message;
    let help = match problem.split_once(": ") {
        Some((_, help)) => help.to_owned(),
        None if names.is_empty() => format!("it has no members; write {FORM}"),
        None => format!("write one of `{}`", names.iter().take(MOST_LISTED).copied().collect::<Vec<_>>().join("`, `")),
    };
    let (path, name) = (shown(path), shown(name));
    Fault::new("invalid_arguments", format!("`part`: there is no `{name}` in `{path}`: {help}"))
}

/// Returns the part of an argument that can safely be shown.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && *c != '`').take(80).collect()
}
