//! Writes the text of a product from its operations and events.

use std::borrow::Cow;

use serde::Serialize;
use zoom_core::{
    Operation,
    event::EventInfo,
    operation::{Base, BodyFormat, Cursor, MaxRange, Param, ParamLocation, RateLimit, ResponseKind, Style},
    schema::{EnumSchema, Format, Schema, Type, WireValue},
};

use crate::format::{self as text, Presence, Text, Values};

/// The error for something that can't be written because zoom-core supports it but this crate does not yet.
#[derive(Debug)]
pub struct Unknown(String);

impl std::fmt::Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "zoom-operations has no text format for {}", self.0)
    }
}

impl std::error::Error for Unknown {}

/// Writes the operations and events of a product as one file of this crate, and the objects to which their types refer
/// as another.
///
/// # Errors
///
/// Returns an error if something is of a kind that was added to zoom-core but not to this crate.
pub fn write(operations: &[&Operation], events: &[&EventInfo]) -> Result<[String; 2], Unknown> {
    let mut writer = Writer { objects: Vec::new(), object_lines: Vec::new(), enums: Vec::new() };
    let operations = operations.iter().map(|operation| Ok(line(&writer.operation(operation)?)));
    let operations = operations.collect::<Result<Vec<String>, Unknown>>()?;
    let events =
        events.iter().map(|event| Ok(line(&writer.event(event)?))).collect::<Result<Vec<String>, Unknown>>()?;
    // Writing an object may add further objects.
    while let Some(schema) = writer.objects.get(writer.object_lines.len()) {
        let object = writer.object(schema)?;
        writer.object_lines.push(line(&object));
    }
    let enums: Vec<String> = writer.enums.iter().map(|values| line(&enum_text(values))).collect();
    let lists = [("operations", operations), ("events", events), ("enums", enums)];
    let lists = lists.map(|(name, lines)| format!("\"{name}\":{},\n", list(&lines))).concat();
    let objects = list(&writer.object_lines);
    Ok([format!("{{\n{lists}\"objects\":{}\n}}\n", writer.object_lines.len()), format!("{objects}\n")])
}

/// Returns a list with one line per item.
fn list(lines: &[String]) -> String {
    if lines.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", lines.join(",\n")) }
}

/// Serializing to JSON fails only for a map whose keys are not strings, or for a type whose implementation returns an
/// error.
#[expect(clippy::expect_used, reason = "the types belong to this crate, and serializing them never fails")]
fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("text")
}

fn text(text: &'static str) -> Text<'static> {
    Text(Cow::Borrowed(text))
}

fn unknown<T>(kind: &dyn std::fmt::Debug) -> Result<T, Unknown> {
    Err(Unknown(format!("{kind:?}")))
}

/// Collects the objects and enums to which types refer.
struct Writer {
    objects: Vec<&'static Schema>,
    object_lines: Vec<String>,
    enums: Vec<&'static EnumSchema>,
}

impl Writer {
    fn operation(&mut self, operation: &Operation) -> Result<text::Operation<'static>, Unknown> {
        Ok(text::Operation {
            name: text(operation.name),
            method: Text(Cow::Owned(operation.method.to_string())),
            path: text(operation.path),
            params: self.params(operation.params)?,
            groups: operation.groups.iter().map(|group| self.params(group)).collect::<Result<_, _>>()?,
            body: match operation.body {
                None => None,
                Some(BodyFormat::Json) => Some(text::Body::Json),
                Some(BodyFormat::Form) => Some(text::Body::Form),
                Some(BodyFormat::Multipart) => Some(text::Body::Multipart),
                Some(BodyFormat::Raw(content_type)) => Some(text::Body::Raw(text(content_type))),
                Some(other) => return unknown(&other),
            },
            base: match operation.base {
                Base::Api => text::Base::Api,
                Base::Root => text::Base::Root,
                Base::FileApi => text::Base::FileApi,
                Base::File => text::Base::File,
                other => return unknown(&other),
            },
            scopes: operation.scopes.iter().copied().map(text).collect(),
            rate_limit: match operation.rate_limit {
                None => None,
                Some(RateLimit::Light) => Some(text::RateLimit::Light),
                Some(RateLimit::Medium) => Some(text::RateLimit::Medium),
                Some(RateLimit::Heavy) => Some(text::RateLimit::Heavy),
                Some(RateLimit::ResourceIntensive) => Some(text::RateLimit::ResourceIntensive),
                Some(other) => return unknown(&other),
            },
            errors: operation.errors.iter().map(|error| (error.status, error.code, text(error.meaning))).collect(),
            paginate: match operation.paginate {
                None => None,
                Some(paginate) => {
                    let cursor = match paginate.cursor {
                        Cursor::NextPageToken => text::Cursor::NextPageToken,
                        Cursor::PageToken => text::Cursor::PageToken,
                        Cursor::PageNumber => text::Cursor::PageNumber,
                        Cursor::StartIndex => text::Cursor::StartIndex,
                        other => return unknown(&other),
                    };
                    Some((text(paginate.items), cursor, text(paginate.param)))
                }
            },
            max_range: match operation.max_range {
                None => None,
                Some(MaxRange::Days(days)) => Some(text::MaxRange::Days(days)),
                Some(MaxRange::Months(months)) => Some(text::MaxRange::Months(months)),
                Some(other) => return unknown(&other),
            },
            response: match operation.response {
                ResponseKind::Json => text::Response::Json,
                ResponseKind::Empty => text::Response::Empty,
                ResponseKind::Text => text::Response::Text,
                ResponseKind::Bytes => text::Response::Bytes,
                ResponseKind::Stream => text::Response::Stream,
                #[allow(unreachable_patterns, reason = "zoom-core may add more kinds")]
                other => return unknown(&other),
            },
            response_type: self.ty(operation.response_type)?,
            idempotent: operation.idempotent,
            deprecated: operation.deprecated,
            reconstructed: operation.reconstructed,
            doc: text(operation.doc),
            docs_url: operation.docs_url.map(text),
        })
    }

    fn params(&mut self, params: &[Param]) -> Result<Vec<text::Param<'static>>, Unknown> {
        let param = |param: &Param| {
            Ok(text::Param {
                name: text(param.name),
                wire_name: (param.wire_name != param.name).then(|| text(param.wire_name)),
                location: match param.location {
                    ParamLocation::Path => text::Location::Path,
                    ParamLocation::Query => text::Location::Query,
                    ParamLocation::Header => text::Location::Header,
                    ParamLocation::Member => text::Location::Member,
                    ParamLocation::FormField => text::Location::FormField,
                    ParamLocation::Part => text::Location::Part,
                    ParamLocation::File => text::Location::File,
                    ParamLocation::Body => text::Location::Body,
                    other => return unknown(&other),
                },
                required: param.required,
                style: match param.style {
                    Style::Undeclared => text::Style::Undeclared,
                    Style::Repeated => text::Style::Repeated,
                    Style::Comma => text::Style::Comma,
                    Style::Uuid => text::Style::Uuid,
                    other => return unknown(&other),
                },
                ty: self.ty(param.ty)?,
                doc: text(param.doc),
            })
        };
        params.iter().map(param).collect()
    }

    fn event(&mut self, event: &EventInfo) -> Result<text::Event<'static>, Unknown> {
        Ok(text::Event {
            name: text(event.name),
            scopes: event.scopes.iter().copied().map(text).collect(),
            key: event.key.iter().copied().map(text).collect(),
            deprecated: event.deprecated,
            payload: self.ty(event.payload)?,
            doc: text(event.doc),
        })
    }

    fn ty(&mut self, ty: Type) -> Result<text::Type, Unknown> {
        Ok(match ty {
            Type::Any => text::Type::Any,
            Type::TEXT => text::Type::Text,
            Type::Text { format, min_length, max_length } => {
                let format = match format {
                    None => None,
                    Some(Format::Email) => Some(text::Format::Email),
                    Some(Format::Uri) => Some(text::Format::Uri),
                    Some(Format::Uuid) => Some(text::Format::Uuid),
                    Some(Format::MeetingUuid) => Some(text::Format::MeetingUuid),
                    Some(Format::Time) => Some(text::Format::Time),
                    Some(Format::Digits) => Some(text::Format::Digits),
                    Some(other) => return unknown(&other),
                };
                text::Type::LimitedText(format, min_length, (max_length < u32::MAX).then_some(max_length))
            }
            Type::INTEGER => text::Type::Integer,
            Type::UNSIGNED => text::Type::Unsigned,
            Type::Integer { minimum, maximum } => text::Type::LimitedInteger(minimum, maximum),
            Type::Number => text::Type::Number,
            Type::Bool => text::Type::Bool,
            Type::Date => text::Type::Date,
            Type::DateTime => text::Type::DateTime,
            Type::DateOrDateTime => text::Type::DateOrDateTime,
            Type::Secret => text::Type::Secret,
            Type::Id => text::Type::Id,
            Type::MeetingId => text::Type::MeetingId,
            Type::MeetingIdOrUuid => text::Type::MeetingIdOrUuid,
            Type::Enum(values) => text::Type::Enum(position(&mut self.enums, values)),
            Type::List(element) => text::Type::List(Box::new(self.ty(*element)?)),
            Type::Map(value) => text::Type::Map(Box::new(self.ty(*value)?)),
            Type::Object(object) => text::Type::Object(position(&mut self.objects, object.schema())),
            Type::File => text::Type::File,
            other => return unknown(&other),
        })
    }

    fn object(&mut self, schema: &'static Schema) -> Result<text::Object<'static>, Unknown> {
        let member = |member: zoom_core::schema::Member| {
            let presence = match (member.required, member.required_in_requests) {
                (true, _) => Presence::Required,
                (false, true) => Presence::InRequests,
                (false, false) => Presence::Optional,
            };
            Ok((text(member.wire_name), presence, self.ty(member.ty)?, text(member.doc)))
        };
        let members = schema.members().map(member).collect::<Result<_, _>>()?;
        Ok(text::Object { name: text(schema.name), doc: text(schema.doc), members })
    }
}

/// Returns the position of a declaration, after adding it if it is not in the list. Equal declarations share a
/// position.
fn position<T: PartialEq>(list: &mut Vec<&'static T>, one: &'static T) -> usize {
    let found =
        list.iter().position(|other| std::ptr::eq(*other, one)).or_else(|| list.iter().position(|other| *other == one));
    found.unwrap_or_else(|| {
        list.push(one);
        list.len() - 1
    })
}

fn enum_text(values: &EnumSchema) -> text::Enum<'static> {
    let is_integer = values.is_integer();
    let each = values.values();
    let values_text = if is_integer {
        Values::Integers(
            each.filter_map(|value| match value.value {
                WireValue::Integer(number) => Some((number, text(value.doc))),
                WireValue::Text(_) => None,
            })
            .collect(),
        )
    } else {
        Values::Texts(
            each.filter_map(|value| match value.value {
                WireValue::Text(name) => Some((text(name), text(value.doc))),
                WireValue::Integer(_) => None,
            })
            .collect(),
        )
    };
    text::Enum { name: text(values.name), doc: text(values.doc), values: values_text }
}
