//! From documents to what is declared: operations with their parameters and answers, and the types that they share.
//!
//! Equal structs are one struct, and equal enums are one enum, within a product. They are compared by what they hold:
//! names, types and values.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::{
    document::{Document, Entry, Media, Parameter},
    operation_name::{self, Unnamed},
    prose::{self, ErrorCode},
    report::Report,
    shape::{Facts, Member, Reader, Shape, Text},
    tables::{self, CURSORS, Change, FILE_PARTS},
    types::{Scalar, Spot, Type},
    words,
};

/// The operations of a product and the types that they share.
pub(crate) struct Plan {
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Vec<Definition>,
    by_content: HashMap<Content, usize>,
    /// How many occurrences were met, which orders them.
    met: usize,
}

/// An operation, as it is declared.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Operation {
    /// `METHOD /path`, as in the document.
    pub(crate) key: String,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    /// Whether it acts on a master account's sub-account.
    pub(crate) is_master: bool,
    pub(crate) summary: String,
    /// What the document itself says.
    pub(crate) told: String,
    pub(crate) tag: String,
    pub(crate) params: Vec<Param>,
    /// Whether the body is parts.
    pub(crate) is_multipart: bool,
    pub(crate) answer: Answer,
    /// The answer's field that holds the items, and their type.
    pub(crate) items: Option<(String, Type)>,
    pub(crate) rate_limit: Option<&'static str>,
    pub(crate) scopes: Vec<String>,
    pub(crate) errors: Vec<ErrorCode>,
    pub(crate) base: Option<&'static str>,
    pub(crate) deprecated: bool,
    pub(crate) not_in_gov: bool,
    /// The name that is given by hand.
    pub(crate) given_name: Option<&'static str>,
}

/// What an operation answers with.
pub(crate) enum Answer {
    Nothing,
    One(Type),
    /// A body with one status, and none with another.
    OneOrNothing(Type),
}

impl Answer {
    pub(crate) fn ty(&self) -> Option<&Type> {
        match self {
            Self::Nothing => None,
            Self::One(ty) | Self::OneOrNothing(ty) => Some(ty),
        }
    }
}

/// A parameter of an operation.
pub(crate) struct Param {
    pub(crate) wire: String,
    pub(crate) ident: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) ty: Type,
    pub(crate) facts: Facts,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    CommaList,
    Header,
    Member,
    /// The whole body.
    Body,
    Part,
    File,
}

/// A struct or an enum.
pub(crate) struct Definition {
    pub(crate) kind: Kind,
    /// Where it stands, in the order of the documents.
    pub(crate) occurrences: Vec<Occurrence>,
}

pub(crate) enum Kind {
    Struct(Vec<Field>),
    Words(Vec<(String, Option<String>)>),
    Numbers(Vec<(i64, String)>),
}

/// A field of a struct.
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) ty: Type,
    /// Whether it is a list that stands there without `Option`: the items of a page.
    pub(crate) is_bare: bool,
    pub(crate) facts: Facts,
}

/// One place where a type stands.
pub(crate) struct Occurrence {
    /// The operation and the way to the value, as in `GET /users 200.users[]`.
    pub(crate) key: String,
    pub(crate) operation: usize,
    pub(crate) order: usize,
    /// The order of the object that it is in; `None` for a whole answer and for what the request itself holds.
    pub(crate) parent: Option<usize>,
    /// The name of the member that it is; `None` for a whole answer.
    pub(crate) field: Option<String>,
    /// Whether it is an element of a list.
    pub(crate) is_element: bool,
}

/// What makes two types one.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Content {
    /// The fields; and for a small answer the operation, for that two answers hold a token does not make them one.
    Struct(Vec<(String, Type, bool)>, Option<String>),
    Words(Vec<String>),
    Numbers(Vec<(i64, String)>),
}

/// The most fields of an answer that is not shared between operations.
const SMALL: usize = 2;

impl Plan {
    /// Plans the documents of a product; those for a master account come last.
    pub(crate) fn new(documents: &[(&Document, bool)], report: &mut Report) -> Self {
        let mut plan = Self { operations: Vec::new(), types: Vec::new(), by_content: HashMap::new(), met: 0 };
        for (document, is_master) in documents {
            let server = document.servers.first().map_or("", |server| &server.url);
            for (method, path, entry) in document.entries() {
                let key = format!("{method} {path}");
                if plan.operations.iter().any(|operation| operation.key == key) {
                    report
                        .note(&key, "stands in the product's own document and in the master account's: declared once");
                    continue;
                }
                let item = &document.paths[path];
                let parameters: Vec<&Parameter> = item.parameters.iter().chain(&entry.parameters).collect();
                let reader =
                    Reader { components: &document.components, report, at: key.clone(), following: Vec::new() };
                Operations { plan: &mut plan, reader, number: 0 }.add(Read {
                    method,
                    path,
                    entry,
                    parameters,
                    server,
                    is_master: *is_master,
                });
            }
        }
        plan
    }

    /// The words of each operation's name.
    pub(crate) fn unnamed(operation: &Operation) -> Unnamed<'_> {
        let Operation { method, path, summary, deprecated, .. } = operation;
        Unnamed { method, path, summary, deprecated: *deprecated }
    }

    /// The words of an operation's name without its verb, in the singular.
    pub(crate) fn noun(operation: &Operation) -> Vec<String> {
        match operation.given_name {
            Some(name) => without_verb(&words::split(name)),
            None => Self::noun_of(&Self::unnamed(operation)),
        }
    }

    fn noun_of(operation: &Unnamed<'_>) -> Vec<String> {
        without_verb(&operation_name::words_of(operation))
    }

    /// The type of this content, which stands at `occurrence`.
    fn intern(&mut self, kind: Kind, occurrence: Occurrence) -> Type {
        let content = match &kind {
            Kind::Struct(fields) => {
                let is_small_answer = occurrence.field.is_none() && fields.len() <= SMALL;
                let fields = fields.iter().map(|field| (field.wire.clone(), field.ty.clone(), field.is_bare)).collect();
                // A master account's operation is the same as its twin.
                let operation = is_small_answer.then(|| occurrence.key.replace("/accounts/{accountId}", ""));
                Content::Struct(fields, operation)
            }
            Kind::Words(values) => {
                let mut values: Vec<String> = values.iter().map(|(value, _)| value.clone()).collect();
                values.sort();
                Content::Words(values)
            }
            Kind::Numbers(values) => {
                let mut values = values.clone();
                values.sort();
                Content::Numbers(values)
            }
        };
        let number = *self.by_content.entry(content).or_insert(self.types.len());
        match self.types.get_mut(number) {
            None => self.types.push(Definition { kind, occurrences: vec![occurrence] }),
            Some(known) => {
                // Where the facts differ, what is said of one place would be wrong of another.
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

/// An operation that is read.
struct Read<'a> {
    method: &'static str,
    path: &'a str,
    entry: &'a Entry,
    parameters: Vec<&'a Parameter>,
    server: &'a str,
    is_master: bool,
}

/// Adds operations to a plan.
struct Operations<'a> {
    plan: &'a mut Plan,
    reader: Reader<'a>,
    number: usize,
}

/// Where in an operation a value stands.
struct At<'a> {
    key: String,
    parent: Option<usize>,
    field: Option<&'a str>,
    is_element: bool,
    /// Whether it is in an answer.
    is_answer: bool,
    spot: Spot,
}

impl Operations<'_> {
    fn add(mut self, read: Read<'_>) {
        let Read { method, path, entry, parameters, server, is_master } = read;
        let key = self.reader.at.clone();
        self.number = self.plan.operations.len();
        let components = self.reader.components;
        let changes: Vec<Change> = tables::overrides(&key).collect();
        let mut params = Vec::new();
        self.path_params(path, &parameters, &mut params);
        self.other_params(&parameters, &mut params);
        let is_multipart = self.body(entry, &changes, &mut params);
        tell_apart(&mut params);
        let responses: IndexMap<String, _> =
            entry.responses.iter().map(|(status, response)| (status.clone(), components.response(response))).collect();
        let errors = prose::errors(&responses, &key, self.reader.report);
        let cursor = params
            .iter()
            .any(|param| matches!(param.place, Place::Query | Place::Member) && CURSORS.contains(&param.wire.as_str()));
        let (answer, items) = self.answer(&responses, cursor, &changes);
        let given_name = changes.iter().find_map(|change| match change {
            Change::Name(name) => Some(*name),
            _ => None,
        });
        let rate_limit = prose::rate_limit(entry);
        if rate_limit.is_none() {
            self.reader.report.note(&key, "no rate-limit label");
        }
        self.plan.operations.push(Operation {
            method,
            path: path.to_owned(),
            is_master,
            summary: if entry.summary.is_empty() { entry.operation_id.clone() } else { entry.summary.clone() },
            told: prose::paragraph(&entry.description),
            tag: entry.tags.first().cloned().unwrap_or_default(),
            params,
            is_multipart,
            answer,
            items,
            rate_limit,
            scopes: prose::scopes(entry),
            errors,
            base: prose::base(server, path, entry),
            deprecated: entry.deprecated,
            not_in_gov: prose::is_not_in_gov(entry),
            given_name,
            key,
        });
    }

    /// The path's parameters, in the order of the path. What the document forgot to declare is a string.
    fn path_params(&mut self, path: &str, parameters: &[&Parameter], params: &mut Vec<Param>) {
        for segment in path.split('/') {
            let Some(name) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else { continue };
            let declared = parameters.iter().map(|parameter| self.reader.components.parameter(parameter));
            let declared = declared.into_iter().find(|parameter| parameter.place == "path" && parameter.name == name);
            let (ty, facts) = if let Some(parameter) = declared {
                self.value(parameter, name)
            } else {
                self.note(&format!("`{name}` stands in the path and is not declared: a string"));
                (Type::Scalar(Scalar::Text), Facts::default())
            };
            params.push(Param {
                wire: name.to_owned(),
                ident: field_name(name),
                place: Place::Path,
                required: true,
                ty,
                facts,
            });
        }
    }

    /// The type of a parameter in a path, a query or a header. What is no value or list of values is text.
    fn value(&mut self, parameter: &Parameter, name: &str) -> (Type, Facts) {
        let (shape, mut facts) = self.reader.read(&parameter.schema, name);
        facts.deprecated |= parameter.deprecated;
        if !parameter.description.is_empty() {
            facts.told = prose::paragraph(&parameter.description);
        }
        let description = format!("{} {}", parameter.description, parameter.schema.description);
        facts.instead = prose::instead_of_id(name, &description);
        let flat = |shape: &Shape| !matches!(shape, Shape::Map(_) | Shape::Object(_) | Shape::List(_));
        let is_value = match &shape {
            Shape::List(items) if parameter.place != "path" => flat(items),
            shape => flat(shape),
        };
        if !is_value {
            self.note(&format!("`{name}` is {}, which a {} can't hold: a string", shape.kind(), parameter.place));
            return (Type::Scalar(Scalar::Text), facts);
        }
        let is_uuid = prose::asks_for_double_encoding(&description);
        let spot = if parameter.place == "path" { Spot::Path { is_uuid } } else { Spot::Query };
        let key = format!("{} {name}", self.reader.at);
        let at = At { key, parent: None, field: Some(name), is_element: false, is_answer: false, spot };
        (self.ty(shape, at), facts)
    }

    fn other_params(&mut self, parameters: &[&Parameter], params: &mut Vec<Param>) {
        for parameter in parameters {
            let parameter = self.reader.components.parameter(parameter);
            let wire = wire_name(&parameter.name);
            let place = match parameter.place.as_str() {
                "query" => Place::Query,
                "header" => Place::Header,
                "path" => continue,
                other => {
                    self.note(&format!("`{wire}` is sent in a {other}: left out"));
                    continue;
                }
            };
            let (mut ty, facts) = self.value(parameter, &wire);
            let mut place = place;
            let description = format!("{} {}", parameter.description, parameter.schema.description);
            let has_commas = parameter.explode == Some(false) || prose::asks_for_commas(&description);
            match (place, &ty) {
                (Place::Query, Type::List(_)) if has_commas => place = Place::CommaList,
                (Place::Query, Type::List(_)) if parameter.style.is_none() && parameter.explode.is_none() => {
                    self.note(&format!("`{wire}` is a list, and nothing says how it is sent: repeated, unverified"));
                }
                // Many lists are declared as the string that they are sent as.
                (Place::Query, Type::Scalar(Scalar::Text) | Type::Named(_)) if has_commas => {
                    ty = Type::List(Box::new(ty));
                    place = Place::CommaList;
                }
                _ => {}
            }
            params.push(Param { ident: field_name(&wire), wire, place, required: parameter.required, ty, facts });
        }
    }

    /// The parameters that the body holds, and whether it is parts.
    fn body(&mut self, entry: &Entry, changes: &[Change], params: &mut Vec<Param>) -> bool {
        let Some(body) = &entry.request_body else { return false };
        let body = self.reader.components.request_body(body);
        let Some((media, Media { schema: Some(schema) })) = body.content.first() else { return false };
        if changes.contains(&Change::NoBody) {
            return false;
        }
        let is_multipart = media.starts_with("multipart/") && !changes.contains(&Change::Json);
        if !is_multipart && !media.contains("json") {
            self.note(&format!("the media type of the body is `{media}`: sent as JSON"));
        }
        let (shape, facts) = self.reader.read(schema, "body");
        let key = format!("{} body", self.reader.at);
        match shape {
            Shape::Object(members) if members.is_empty() => {}
            Shape::Object(members) if is_multipart => {
                for member in members {
                    params.push(self.part(member, &key));
                }
            }
            Shape::Object(members) => {
                for Member { name, shape, required, facts } in members {
                    let wire = wire_name(&name);
                    let at = At {
                        key: format!("{key}.{wire}"),
                        parent: None,
                        field: Some(&wire),
                        is_element: false,
                        is_answer: false,
                        spot: Spot::Json,
                    };
                    let ty = self.ty(shape, at);
                    params.push(Param { ident: field_name(&wire), wire, place: Place::Member, required, ty, facts });
                }
            }
            shape => {
                let noun =
                    Plan::noun_of(&Unnamed { method: "POST", path: "", summary: &entry.summary, deprecated: false });
                let field = words::snake(&noun);
                let is_list = matches!(shape, Shape::List(_));
                let at = At {
                    key,
                    parent: None,
                    field: Some(&field),
                    is_element: false,
                    is_answer: false,
                    spot: Spot::Json,
                };
                let ty = self.ty(shape, at);
                let name = if is_list { plural(&noun) } else { "body".to_owned() };
                params.push(Param { wire: name.clone(), ident: name, place: Place::Body, required: true, ty, facts });
            }
        }
        is_multipart
    }

    fn part(&mut self, member: Member, key: &str) -> Param {
        let Member { name, shape, required, facts } = member;
        let wire = wire_name(&name);
        let holds_file = |shape: &Shape| match shape {
            Shape::Text(Text::File) => true,
            Shape::Text(Text::Plain) | Shape::Any => FILE_PARTS.contains(&wire.as_str()),
            Shape::Object(members) => members.is_empty() && FILE_PARTS.contains(&wire.as_str()),
            _ => false,
        };
        let (place, ty) = match &shape {
            Shape::List(items) if holds_file(items) => (Place::File, Type::List(Box::new(Type::Scalar(Scalar::File)))),
            shape if holds_file(shape) => (Place::File, Type::Scalar(Scalar::File)),
            Shape::List(_) | Shape::Map(_) | Shape::Object(_) | Shape::Any => {
                self.note(&format!(
                    "the part `{wire}` is {}, and nothing says how it is written: a string",
                    shape.kind()
                ));
                (Place::Part, Type::Scalar(Scalar::Text))
            }
            _ => {
                let key = format!("{key}.{wire}");
                let spot = Spot::Query;
                let at = At { key, parent: None, field: Some(&wire), is_element: false, is_answer: false, spot };
                (Place::Part, self.ty(shape, at))
            }
        };
        Param { ident: field_name(&wire), wire, place, required, ty, facts }
    }

    /// The answer's type, and its items if it is a page.
    fn answer(
        &mut self,
        responses: &IndexMap<String, &crate::document::Response>,
        has_cursor: bool,
        changes: &[Change],
    ) -> (Answer, Option<(String, Type)>) {
        let successes: Vec<_> = responses.iter().filter(|(status, _)| status.starts_with('2')).collect();
        if changes.contains(&Change::Download) {
            return (Answer::One(Type::Scalar(Scalar::Download)), None);
        }
        let bodies: Vec<(&String, &String, &Media)> = successes
            .iter()
            .filter_map(|(status, response)| response.content.first().map(|(media, content)| (*status, media, content)))
            .collect();
        let Some((status, media, content)) = bodies.first().copied() else {
            // Whoever asks wants something: where nothing is said of what comes, it is a file.
            let is_asking = self.reader.at.starts_with("GET ");
            return (if is_asking { Answer::One(Type::Scalar(Scalar::Download)) } else { Answer::Nothing }, None);
        };
        if !media.contains("json") && media != "*/*" {
            return (Answer::One(Type::Scalar(Scalar::Download)), None);
        }
        let Some(schema) = &content.schema else { return (Answer::One(Type::Scalar(Scalar::Json)), None) };
        if bodies.len() > 1 {
            self.note("two answers with a body: the first is declared");
        }
        let (shape, _) = self.reader.read(schema, status);
        let items = self.items(&shape, has_cursor, changes);
        let at = At {
            key: format!("{} {status}", self.reader.at),
            parent: None,
            field: None,
            is_element: false,
            is_answer: true,
            spot: Spot::Json,
        };
        let ty = match shape {
            Shape::Object(members) if !members.is_empty() => self.object(members, at, items.as_deref()),
            shape => self.ty(shape, at),
        };
        let item_type = items.and_then(|items| {
            let Type::Named(number) = &ty else { return None };
            let Kind::Struct(fields) = &self.plan.types[*number].kind else { return None };
            let field = fields.iter().find(|field| field.wire == items)?;
            let Type::List(item) = &field.ty else { return None };
            Some((items, (**item).clone()))
        });
        let answer = if bodies.len() < successes.len() { Answer::OneOrNothing(ty) } else { Answer::One(ty) };
        (answer, item_type)
    }

    /// The member of an answer that holds the items of a page: its only list.
    fn items(&mut self, shape: &Shape, has_cursor: bool, changes: &[Change]) -> Option<String> {
        let Shape::Object(members) = shape else { return None };
        let given = changes.iter().find_map(|change| match change {
            Change::Items(items) => Some(*items),
            _ => None,
        });
        let lists: Vec<&String> =
            members.iter().filter(|member| matches!(member.shape, Shape::List(_))).map(|member| &member.name).collect();
        match given {
            Some("") => return None,
            Some(given) if lists.iter().any(|list| *list == given) => return Some(given.to_owned()),
            Some(given) => self.note(&format!("`{given}` is no list of the answer: not paginated")),
            None if !has_cursor => {}
            None => match &lists[..] {
                [list] => return Some((*list).clone()),
                [] => self.note("it takes a cursor, and its answer holds no list: not paginated"),
                several => {
                    let several: Vec<String> = several.iter().map(|list| format!("`{list}`")).collect();
                    self.note(&format!(
                        "it takes a cursor, and its answer holds {}: not paginated",
                        several.join(", ")
                    ));
                }
            },
        }
        None
    }

    fn ty(&mut self, shape: Shape, at: At<'_>) -> Type {
        if let Some(scalar) = Scalar::of(&shape, at.field.unwrap_or_default(), at.spot) {
            return Type::Scalar(scalar);
        }
        let order = self.next_order();
        match shape {
            Shape::List(items) => {
                let at = At { key: format!("{}[]", at.key), is_element: true, ..at };
                Type::List(Box::new(self.ty(*items, at)))
            }
            Shape::Map(values) => {
                let at = At { key: format!("{}{{}}", at.key), is_element: true, ..at };
                Type::Map(Box::new(self.ty(*values, at)))
            }
            Shape::Object(members) => self.object(members, at, None),
            Shape::Words(words) => self.define(Kind::Words(words), at, order),
            Shape::Numbers(numbers) => self.define(Kind::Numbers(numbers), at, order),
            Shape::Any | Shape::Bool | Shape::Integer | Shape::Number | Shape::Text(_) => Type::Scalar(Scalar::Json),
        }
    }

    fn object(&mut self, members: Vec<Member>, at: At<'_>, items: Option<&str>) -> Type {
        let order = self.next_order();
        let mut fields = Vec::new();
        for Member { name, shape, facts, .. } in members {
            let wire = wire_name(&name);
            let is_bare = items == Some(wire.as_str());
            let is_answer = at.is_answer;
            let key = format!("{}.{wire}", at.key);
            let inner =
                At { key, parent: Some(order), field: Some(&wire), is_element: false, is_answer, spot: Spot::Json };
            let ty = self.ty(shape, inner);
            fields.push(Field { wire, ty, is_bare, facts: Facts { is_answer, ..facts } });
        }
        self.define(Kind::Struct(fields), at, order)
    }

    /// Outer types come before inner ones, though they are known after them.
    fn next_order(&mut self) -> usize {
        self.plan.met += 1;
        self.plan.met
    }

    fn define(&mut self, kind: Kind, at: At<'_>, order: usize) -> Type {
        let At { key, parent, field, is_element, .. } = at;
        let field = field.map(str::to_owned);
        let operation = self.number;
        self.plan.intern(kind, Occurrence { key, operation, order, parent, field, is_element })
    }

    fn note(&mut self, what: &str) {
        self.reader.report.note(&self.reader.at, what);
    }
}

fn without_verb(words: &[String]) -> Vec<String> {
    match words.get(1..) {
        Some(noun) if !noun.is_empty() => words::singular(noun),
        _ => words.to_vec(),
    }
}

/// A wire name without the document's typing errors.
fn wire_name(name: &str) -> String {
    let name = name.trim();
    tables::MISSPELT.iter().find(|(wrong, _)| *wrong == name).map_or(name, |(_, right)| right).to_owned()
}

/// The field's name for a wire name: `type` is `kind`, for it would have to be raw everywhere.
pub(crate) fn field_name(wire: &str) -> String {
    if let Some((_, name)) = tables::FIELDS.iter().find(|(known, _)| *known == wire) {
        return (*name).to_owned();
    }
    let name = words::snake(&words::split(wire));
    match name.as_str() {
        "type" => "kind".to_owned(),
        "self" | "super" | "crate" => format!("{name}_"),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        name if words::is_keyword(name) => format!("r#{name}"),
        _ => name,
    }
}

fn plural(noun: &[String]) -> String {
    let name = words::snake(noun);
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if name.ends_with('s') => name,
        _ => format!("{name}s"),
    }
}

/// Gives each parameter a field of its own. The first keeps its name; setters keep clear of the request's own methods.
fn tell_apart(params: &mut [Param]) {
    for at in 0..params.len() {
        let (before, rest) = params.split_at_mut(at);
        let param = &mut rest[0];
        let is_taken = |name: &str| before.iter().any(|other| other.ident == name);
        if is_taken(&param.ident) {
            let place = match param.place {
                Place::Query | Place::CommaList => "query",
                Place::Header => "header",
                _ => "body",
            };
            param.ident = format!("{place}_{}", param.ident.trim_start_matches("r#"));
        }
        if !param.required && ["new", "send", "to_curl", "pages", "items"].contains(&param.ident.as_str()) {
            param.ident.push('_');
        }
    }
}
