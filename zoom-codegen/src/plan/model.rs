//! The plan of a product.

use std::collections::HashMap;

use crate::{
    facts::Facts,
    field_name::field_names,
    operation_name::Unnamed,
    prose::ErrorCode,
    types::{Scalar, Type},
};

/// The operations of a product and the types that they share.
#[derive(Default)]
pub(crate) struct Plan {
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Vec<Definition>,
    /// The number of event examples in the documents.
    pub(crate) examples: usize,
    by_content: HashMap<Content, usize>,
    /// The number of occurrences so far, which determines their order.
    occurrences: usize,
}

/// An operation as it is declared.
#[allow(clippy::struct_excessive_bools, reason = "each is an independent fact")]
pub(crate) struct Operation {
    /// `METHOD /path` as in the document.
    pub(crate) key: String,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    /// Whether it acts on a sub-account of a master account.
    pub(crate) is_master: bool,
    /// Whether it comes from a reconstructed document, because Zoom's own is not known.
    pub(crate) is_reconstructed: bool,
    /// Whether it is an event. If so, `key` is the event's name, and `response` is the type of its payload.
    pub(crate) is_event: bool,
    pub(crate) summary: String,
    /// The document's own description, for `declare`.
    pub(crate) description: String,
    pub(crate) tag: String,
    pub(crate) params: Vec<Param>,
    pub(crate) format: BodyFormat,
    pub(crate) response: ResponseBody,
    /// The field of the response that holds the items of a page, and the type of the items.
    pub(crate) items: Option<(String, Type)>,
    pub(crate) rate_limit: Option<&'static str>,
    /// The longest time range, such as `1 month`.
    pub(crate) max_range: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) base: Option<&'static str>,
    pub(crate) deprecated: bool,
    pub(crate) not_in_gov: bool,
    /// The name, if it was chosen by hand.
    pub(crate) manual_name: Option<&'static str>,
}

impl Operation {
    /// Returns the properties from which the operation's name is derived.
    pub(crate) fn unnamed(&self) -> Unnamed<'_> {
        let Self { method, path, summary, deprecated, .. } = self;
        Unnamed { method, path, summary, deprecated: *deprecated }
    }

    /// Returns whether the response is a file.
    pub(crate) fn is_download(&self) -> bool {
        self.response.ty() == Some(&Type::Scalar(Scalar::Download))
    }

    /// Returns whether a DELETE request has a body.
    pub(crate) fn is_delete_with_body(&self) -> bool {
        self.method == "DELETE" && self.params.iter().any(|param| param.location == Location::Member)
    }
}

/// The body of a successful response.
pub(crate) enum ResponseBody {
    Empty,
    Always(Type),
    /// A body with one status and none with another.
    Sometimes(Type),
}

impl ResponseBody {
    pub(crate) fn ty(&self) -> Option<&Type> {
        match self {
            Self::Empty => None,
            Self::Always(ty) | Self::Sometimes(ty) => Some(ty),
        }
    }
}

/// A parameter of an operation.
pub(crate) struct Param {
    pub(crate) wire: String,
    pub(crate) ident: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) ty: Type,
    pub(crate) facts: Facts,
}

/// How the fields of a body are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum BodyFormat {
    #[default]
    Json,
    Form,
    Multipart,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    /// The query, as one comma-separated value.
    CommaList,
    Header,
    /// A member of the JSON body.
    Member,
    /// The whole body.
    Body,
    /// A text part of a multipart body.
    Part,
    /// A file part of a multipart body.
    File,
}

/// A struct or an enum.
pub(crate) struct Definition {
    pub(crate) kind: Kind,
    pub(crate) occurrences: Vec<Occurrence>,
}

impl Definition {
    /// Returns whether a request contains the type.
    pub(crate) fn is_in_requests(&self) -> bool {
        self.occurrences.iter().any(|occurrence| !occurrence.is_response)
    }

    /// Returns whether a response contains the type.
    pub(crate) fn is_in_responses(&self) -> bool {
        self.occurrences.iter().any(|occurrence| occurrence.is_response)
    }

    /// Returns the names in Rust of these fields of the struct.
    pub(crate) fn idents(&self, fields: &[Field]) -> Vec<String> {
        let wires: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
        let mut idents = field_names(&wires);
        if self.is_in_requests() {
            // A setter with this name would be a second `new`.
            for (ident, _) in
                idents.iter_mut().zip(fields).filter(|(ident, field)| *ident == "new" && !field.facts.required)
            {
                ident.push('_');
            }
        }
        idents
    }
}

/// The contents of a definition.
pub(crate) enum Kind {
    Struct(Vec<Field>),
    /// The values, some of which have names.
    StringEnum(Vec<(String, Option<String>)>),
    /// The values with their names.
    IntegerEnum(Vec<(i64, String)>),
}

/// A field of a struct.
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) ty: Type,
    /// Whether it is declared without `Option`. This applies to the list that holds the items of a page, the number of
    /// a meeting that was created, and the object of an event.
    pub(crate) is_bare: bool,
    pub(crate) facts: Facts,
}

impl Field {
    /// Returns whether the member is required in requests but may be absent in responses.
    pub(crate) fn is_required_in_requests(&self) -> bool {
        !self.is_bare && !self.facts.is_response && self.facts.required
    }
}

/// One use of a type in the documents.
pub(crate) struct Occurrence {
    /// The operation and the path to the value, such as `GET /users 200.users[]`.
    pub(crate) key: String,
    /// The index of the operation.
    pub(crate) operation: usize,
    /// The position among all occurrences, in the order of the documents.
    pub(crate) order: usize,
    /// The `order` of the object that contains it; `None` for a whole response, and for values that are directly in a
    /// request.
    pub(crate) parent: Option<usize>,
    /// The name of the member; `None` for a whole response.
    pub(crate) field: Option<String>,
    /// Whether it is an element of a list or map.
    pub(crate) is_element: bool,
    /// Whether it is in a response rather than in a request.
    pub(crate) is_response: bool,
}

/// The contents that make two types equal.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Content {
    /// The fields. The operation is included for a small response: two responses are not the same type merely because
    /// both contain a token.
    Struct(Vec<(String, Type, bool)>, Option<String>),
    StringEnum(Vec<String>),
    IntegerEnum(Vec<(i64, String)>),
}

/// The suffix of the key of an event's payload.
pub(super) const PAYLOAD: &str = " payload";

/// Responses with at most this many fields are not shared between operations.
const SMALL: usize = 2;

impl Plan {
    /// Returns the position of a new occurrence. Outer types are assigned positions before inner ones, although the
    /// outer ones are completed later.
    pub(super) fn next_order(&mut self) -> usize {
        self.occurrences += 1;
        self.occurrences
    }

    /// Returns the type with these contents, after adding the occurrence to it.
    pub(super) fn intern(&mut self, kind: Kind, occurrence: Occurrence) -> Type {
        let content = match &kind {
            Kind::Struct(fields) => {
                // An event's payload is a separate type with the event's name.
                let is_payload = occurrence.field.is_none() && occurrence.key.ends_with(PAYLOAD);
                let is_small_response = occurrence.field.is_none() && fields.len() <= SMALL || is_payload;
                let fields = fields.iter().map(|field| (field.wire.clone(), field.ty.clone(), field.is_bare)).collect();
                // A master account's operation shares its response type with its counterpart.
                let operation = is_small_response.then(|| occurrence.key.replace("/accounts/{accountId}", ""));
                Content::Struct(fields, operation)
            }
            Kind::StringEnum(values) => {
                let mut values: Vec<String> = values.iter().map(|(value, _)| value.clone()).collect();
                values.sort();
                Content::StringEnum(values)
            }
            Kind::IntegerEnum(values) => {
                let mut values = values.clone();
                values.sort();
                Content::IntegerEnum(values)
            }
        };
        let number = *self.by_content.entry(content).or_insert(self.types.len());
        match self.types.get_mut(number) {
            None => self.types.push(Definition { kind, occurrences: vec![occurrence] }),
            Some(known) => {
                // Only facts that hold for every occurrence may be documented.
                if let (Kind::Struct(known), Kind::Struct(fields)) = (&mut known.kind, &kind) {
                    for (known, field) in known.iter_mut().zip(fields) {
                        known.facts = known.facts.common(&field.facts);
                    }
                }
                known.occurrences.push(occurrence);
            }
        }
        Type::Named(number)
    }
}
