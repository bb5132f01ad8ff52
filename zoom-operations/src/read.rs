//! Reads operations and events from the text of a product. Data that was read is kept until the program ends.

use std::sync::{LazyLock, OnceLock};

use serde::Deserialize;
use serde_json::value::RawValue;
use zoom_core::{
    __private as private, Operation,
    event::EventInfo,
    operation::{
        Base, BodyFormat, Cursor, ErrorCode, MaxRange, Paginate, Param, ParamLocation, RateLimit, ResponseKind, Style,
    },
    schema::{EnumSchema, Format, LazySchema, ObjectType, Schema, Type},
};

use crate::format::{self as text, Presence, Text, Values};

/// The separator between the docs of two members or values in zoom-core's columns.
const SEPARATOR: &str = "\u{1f}";

/// The declarations in a file.
pub(crate) struct Declared {
    pub(crate) operations: &'static [&'static Operation],
    pub(crate) events: &'static [&'static EventInfo],
}

/// The objects and enums to which the types in a file refer. An enum is parsed with the first type that refers to it,
/// and an object when its schema is first used.
struct Shared {
    objects: OnceLock<Vec<LazySchema>>,
    object_texts: LazyLock<Vec<&'static RawValue>, Box<dyn FnOnce() -> Vec<&'static RawValue> + Send>>,
    enums: Vec<(OnceLock<EnumSchema>, &'static RawValue)>,
}

/// Reads a file. The objects to which its types refer are read when they are first used. Both arguments are compressed.
pub(crate) fn read(file: &'static [u8], objects: &'static [u8]) -> Declared {
    let file: text::File<'static> = parse(unpack(file));
    let shared: &'static Shared = keep(Shared {
        objects: OnceLock::new(),
        object_texts: LazyLock::new(Box::new(move || parse(unpack(objects)))),
        enums: file.enums.into_iter().map(|text| (OnceLock::new(), text)).collect(),
    });
    shared.objects.get_or_init(|| {
        let schema = |at| LazyLock::new(Box::new(move || shared.schema(at)) as Box<dyn FnOnce() -> Schema + Send>);
        (0..file.objects).map(schema).collect()
    });
    Declared {
        operations: keep_list(file.operations.into_iter().map(|text| keep(shared.operation(text)))),
        events: keep_list(file.events.into_iter().map(|text| keep(shared.event(text)))),
    }
}

/// Decompresses data that the build script compressed.
#[expect(clippy::panic, reason = "the data is part of the program, and a test reads all of it")]
fn unpack(data: &'static [u8]) -> &'static str {
    let bytes = miniz_oxide::inflate::decompress_to_vec(data).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_else(|error| panic!("the data of zoom-operations is not text: {error}")).leak()
}

/// Reads JSON that was compiled into this crate.
#[expect(clippy::panic, reason = "the text is part of the program, and a test reads all of it")]
fn parse<T: Deserialize<'static>>(text: &'static str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("the data of zoom-operations can't be read: {error}"))
}

fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn keep_list<T>(values: impl IntoIterator<Item = T>) -> &'static [T] {
    values.into_iter().collect::<Vec<T>>().leak()
}

fn texts(texts: Vec<Text<'static>>) -> &'static [&'static str] {
    keep_list(texts.into_iter().map(Text::keep))
}

impl Shared {
    fn operation(&'static self, text: text::Operation<'static>) -> Operation {
        Operation {
            name: text.name.keep(),
            path: text.path.keep(),
            params: self.params(text.params),
            groups: keep_list(text.groups.into_iter().map(|group| self.params(group))),
            body: text.body.map(|body| match body {
                text::Body::Json => BodyFormat::Json,
                text::Body::Form => BodyFormat::Form,
                text::Body::Multipart => BodyFormat::Multipart,
                text::Body::Raw(content_type) => BodyFormat::Raw(content_type.keep()),
            }),
            base: match text.base {
                text::Base::Api => Base::Api,
                text::Base::Root => Base::Root,
                text::Base::FileApi => Base::FileApi,
                text::Base::File => Base::File,
            },
            scopes: texts(text.scopes),
            rate_limit: text.rate_limit.map(|limit| match limit {
                text::RateLimit::Light => RateLimit::Light,
                text::RateLimit::Medium => RateLimit::Medium,
                text::RateLimit::Heavy => RateLimit::Heavy,
                text::RateLimit::ResourceIntensive => RateLimit::ResourceIntensive,
            }),
            errors: keep_list(
                text.errors.into_iter().map(|(status, code, meaning)| ErrorCode::new(status, code, meaning.keep())),
            ),
            paginate: text.paginate.map(|(items, cursor, param)| {
                let cursor = match cursor {
                    text::Cursor::NextPageToken => Cursor::NextPageToken,
                    text::Cursor::PageToken => Cursor::PageToken,
                    text::Cursor::PageNumber => Cursor::PageNumber,
                    text::Cursor::StartIndex => Cursor::StartIndex,
                };
                Paginate::new(items.keep(), cursor, param.keep())
            }),
            max_range: text.max_range.map(|range| match range {
                text::MaxRange::Days(days) => MaxRange::Days(days),
                text::MaxRange::Months(months) => MaxRange::Months(months),
            }),
            response: match text.response {
                text::Response::Json => ResponseKind::Json,
                text::Response::Empty => ResponseKind::Empty,
                text::Response::Text => ResponseKind::Text,
                text::Response::Bytes => ResponseKind::Bytes,
                text::Response::Stream => ResponseKind::Stream,
            },
            response_type: self.ty(&text.response_type),
            idempotent: text.idempotent,
            deprecated: text.deprecated,
            reconstructed: text.reconstructed,
            doc: text.doc.keep(),
            docs_url: text.docs_url.map(Text::keep),
            ..bare(text.method.keep())
        }
    }

    fn params(&'static self, params: Vec<text::Param<'static>>) -> &'static [Param] {
        keep_list(params.into_iter().map(|text| {
            let name = text.name.keep();
            let mut param = Param::new(
                name,
                match text.location {
                    text::Location::Path => ParamLocation::Path,
                    text::Location::Query => ParamLocation::Query,
                    text::Location::Header => ParamLocation::Header,
                    text::Location::Member => ParamLocation::Member,
                    text::Location::FormField => ParamLocation::FormField,
                    text::Location::Part => ParamLocation::Part,
                    text::Location::File => ParamLocation::File,
                    text::Location::Body => ParamLocation::Body,
                },
            );
            param.wire_name = text.wire_name.map_or(name, Text::keep);
            param.required = text.required;
            param.style = match text.style {
                text::Style::Undeclared => Style::Undeclared,
                text::Style::Repeated => Style::Repeated,
                text::Style::Comma => Style::Comma,
                text::Style::Uuid => Style::Uuid,
            };
            param.ty = self.ty(&text.ty);
            param.doc = text.doc.keep();
            param
        }))
    }

    fn event(&'static self, text: text::Event<'static>) -> EventInfo {
        let payload = self.ty(&text.payload);
        let members: Vec<_> = payload.object().into_iter().flat_map(Schema::members).collect();
        let presence = members.iter().map(|member| match member {
            member if member.required => Presence::Required,
            member if member.required_in_requests => Presence::InRequests,
            _ => Presence::Optional,
        });
        EventInfo {
            doc: text.doc.keep(),
            scopes: texts(text.scopes),
            key: texts(text.key),
            deprecated: text.deprecated,
            payload,
            __fields: private::Fields::new(
                keep_list(members.iter().map(|member| member.wire_name)),
                keep_list(presence.map(Presence::letter)),
                joined(members.iter().map(|member| member.doc)),
            ),
            ..EventInfo::new(text.name.keep())
        }
    }

    fn ty(&'static self, text: &text::Type) -> Type {
        match text {
            text::Type::Any => Type::Any,
            text::Type::Text => Type::TEXT,
            text::Type::LimitedText(format, min_length, max_length) => Type::Text {
                format: format.map(|format| match format {
                    text::Format::Email => Format::Email,
                    text::Format::Uri => Format::Uri,
                    text::Format::Uuid => Format::Uuid,
                    text::Format::MeetingUuid => Format::MeetingUuid,
                    text::Format::Time => Format::Time,
                    text::Format::Digits => Format::Digits,
                }),
                min_length: *min_length,
                max_length: max_length.unwrap_or(u32::MAX),
            },
            text::Type::Integer => Type::INTEGER,
            text::Type::Unsigned => Type::UNSIGNED,
            text::Type::LimitedInteger(minimum, maximum) => Type::Integer { minimum: *minimum, maximum: *maximum },
            text::Type::Number => Type::Number,
            text::Type::Bool => Type::Bool,
            text::Type::Date => Type::Date,
            text::Type::DateTime => Type::DateTime,
            text::Type::DateOrDateTime => Type::DateOrDateTime,
            text::Type::Secret => Type::Secret,
            text::Type::Id => Type::Id,
            text::Type::MeetingId => Type::MeetingId,
            text::Type::MeetingIdOrUuid => Type::MeetingIdOrUuid,
            text::Type::Enum(at) => self
                .enums
                .get(*at)
                .map_or(Type::Any, |(read, text)| Type::Enum(read.get_or_init(|| enum_schema(parse(text.get()))))),
            text::Type::List(element) => Type::List(keep(self.ty(element))),
            text::Type::Map(value) => Type::Map(keep(self.ty(value))),
            text::Type::Object(at) => {
                let object = self.objects.get().and_then(|objects| objects.get(*at));
                object.map_or(Type::Any, |object| Type::Object(ObjectType::lazy(object)))
            }
            text::Type::File => Type::File,
        }
    }

    fn schema(&'static self, at: usize) -> Schema {
        let object: text::Object<'static> = parse(self.object_texts[at].get());
        let (mut names, mut required, mut types, mut docs) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (name, presence, ty, doc) in object.members {
            names.push(name.keep());
            required.push(presence.letter());
            types.push(self.ty(&ty));
            docs.push(doc.keep());
        }
        Schema::new(object.name.keep(), object.doc.keep(), names.leak(), required.leak(), types.leak(), joined(docs))
    }
}

impl Presence {
    /// Returns the letter that represents this value in zoom-core's column.
    const fn letter(self) -> u8 {
        match self {
            Self::Required => b'!',
            Self::InRequests => b'n',
            Self::Optional => b' ',
        }
    }
}

fn enum_schema(text: text::Enum<'static>) -> EnumSchema {
    let (name, doc) = (text.name.keep(), text.doc.keep());
    match text.values {
        Values::Texts(values) => {
            let (values, docs): (Vec<_>, Vec<_>) =
                values.into_iter().map(|(value, doc)| (value.keep(), doc.keep())).unzip();
            EnumSchema::of_text(name, doc, values.leak(), joined(docs))
        }
        Values::Integers(values) => {
            let (values, docs): (Vec<_>, Vec<_>) = values.into_iter().map(|(value, doc)| (value, doc.keep())).unzip();
            EnumSchema::of_integers(name, doc, values.leak(), joined(docs))
        }
    }
}

fn joined(docs: impl IntoIterator<Item = &'static str>) -> &'static str {
    docs.into_iter().collect::<Vec<_>>().join(SEPARATOR).leak()
}

/// Returns an operation with this method and no other properties.
fn bare(method: &str) -> Operation {
    match method {
        "GET" => Operation::GET,
        "HEAD" => Operation::HEAD,
        "POST" => Operation::POST,
        "PUT" => Operation::PUT,
        "PATCH" => Operation::PATCH,
        _ => Operation::DELETE,
    }
}
