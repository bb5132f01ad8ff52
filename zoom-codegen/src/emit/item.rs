//! Writes one operation, or one struct or enum.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    docs, example,
    imports::Imports,
    layout::{Home, Layout, SHARED},
    text::{WIDTH, doc_lines, doc_text, list, literal, printed},
};
use crate::{
    field_name::{field_name, field_names},
    limits, naming,
    plan::{BodyFormat, Field, Kind, Location, Operation, Param, ResponseBody},
    prose::ErrorCode,
    types::Type,
    words,
};

/// Returns the declaration of an operation.
pub(super) fn operation(layout: &Layout<'_>, at: usize, imports: &mut Imports) -> String {
    let operation = &layout.plan.operations[at];
    let name = &layout.named.operations[at];
    imports.macros.insert("zoom_endpoint");
    let mut text = doc_text(&docs::operation(layout, at, own_words(layout, &operation.description)));
    if !layout.is_pasted {
        text.push_str(&doc_text(&example::of(layout, at)));
        text.push_str(&doc_text(&docs::see_also(layout, operation)));
    }
    if operation.deprecated {
        text.push_str("#[deprecated = \"Zoom has deprecated this operation\"]\n");
    }
    // `FilePart` does not implement `PartialEq`.
    let has_file = operation.params.iter().any(|param| param.location == Location::File);
    let derives = if has_file { "derive(Clone, Debug)" } else { "derive(Clone, Debug, PartialEq)" };
    text.push_str(&endpoint_attribute(layout, operation, derives, imports));
    let has_body = matches!(operation.method, "POST" | "PUT" | "PATCH")
        || operation.is_delete_with_body()
        || operation.format != BodyFormat::Json;
    let fields = operation.params.iter().map(|param| {
        let docs = doc_lines(&docs::param(layout, operation, param, own_words(layout, &param.facts.description)));
        let limits = limits::attribute(&param.ty, &param.facts);
        let location = field_attribute(param, has_body);
        let attribute = quote!(#limits #location);
        let ty = imports.rust(&param.ty, layout);
        let ty = if param.required { ty } else { format!("Option<{ty}>") };
        field(&docs, &attribute, &param.ident, &ty)
    });
    let fields: Vec<TokenStream> = fields.collect();
    let (ident, mark) = (format_ident!("{name}"), mark(layout));
    text.push_str(&printed(&quote!(#mark pub struct #ident { #(#fields,)* })));
    text
}

/// Returns the declaration of a struct or enum.
pub(super) fn definition(layout: &Layout<'_>, number: usize, imports: &mut Imports) -> String {
    let definition = &layout.plan.types[number];
    let name = &layout.named.types[number];
    let home = layout.home(number);
    // The file of shared types does not import the operations.
    let is_shared = home.file == SHARED;
    let link = |name: &String| if is_shared { format!("[`{name}`](super::{name})") } else { format!("[`{name}`]") };
    let operations: Vec<String> = layout
        .plan
        .operations
        .iter()
        .zip(&layout.named.operations)
        .filter(|(operation, _)| operation.response.ty().is_some_and(|ty| *ty == Type::Named(number)))
        .filter(|(operation, _)| operation.is_master == home.is_master)
        .map(|(_, name)| link(name))
        .collect();
    let beside = |name: &str, other: &Home| {
        if other == home { format!("[`{name}`]") } else { format!("[`{name}`](super::{name})") }
    };
    let mut text = doc_text(&docs::definition(layout, number, &operations, &beside));
    let ident = format_ident!("{name}");
    let payload = definition.occurrences.first().filter(|first| first.field.is_none());
    let event = payload.map(|payload| &layout.plan.operations[payload.operation]).filter(|event| event.is_event);
    match &definition.kind {
        Kind::Struct(fields) if event.is_some() => {
            imports.macros.insert("zoom_event");
            if event.is_some_and(|event| event.deprecated) {
                text.push_str("#[deprecated = \"Zoom has deprecated this event\"]\n");
            }
            text.push_str(&object(layout, number, fields, imports));
        }
        Kind::Struct(fields) => {
            imports.macros.insert("zoom_object");
            text.push_str(&object(layout, number, fields, imports));
        }
        Kind::StringEnum(values) => {
            imports.macros.insert("zoom_enum");
            text.push_str("#[zoom_enum]\n");
            let variants = naming::variants(values).into_iter().zip(values).map(|(variant, (value, _))| {
                let docs = doc_lines(&docs::value(layout, definition, value));
                let attribute =
                    if is_snake_of(&variant, value) { TokenStream::new() } else { quote!(#[value(#value)]) };
                let variant = format_ident!("{variant}");
                quote!(#docs #attribute #variant)
            });
            let variants: Vec<TokenStream> = variants.collect();
            text.push_str(&printed(&quote!(pub enum #ident { #(#variants,)* })));
        }
        Kind::IntegerEnum(values) => {
            imports.macros.insert("zoom_enum");
            text.push_str("#[zoom_enum(i64)]\n#[derive(Copy)]\n");
            let variants = values.iter().map(|(number, variant)| {
                let docs = doc_lines(&docs::value(layout, definition, &number.to_string()));
                let (variant, number) = (format_ident!("{variant}"), proc_macro2::Literal::i64_unsuffixed(*number));
                quote!(#docs #variant = #number)
            });
            let variants: Vec<TokenStream> = variants.collect();
            text.push_str(&printed(&quote!(pub enum #ident { #(#variants,)* })));
        }
    }
    text
}

fn object(layout: &Layout<'_>, number: usize, fields: &[Field], imports: &mut Imports) -> String {
    let (name, definition) = (&layout.named.types[number], &layout.plan.types[number]);
    let wires: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
    let idents = definition.idents(fields);
    let is_camel = is_camel(&wires, &idents);
    let mut options = Vec::new();
    if is_camel {
        options.push("rename_all = \"camelCase\"");
    }
    if definition.is_in_requests() {
        options.push("setters");
    }
    // `Default` creates an object without the members that a request must contain; only an object in a response may
    // lack them.
    let is_partial = definition.is_in_responses() || !fields.iter().any(Field::is_required_in_requests);
    let derives =
        if is_partial { "derive(Clone, Debug, Default, PartialEq)" } else { "derive(Clone, Debug, PartialEq)" };
    let payload = definition.occurrences.first().filter(|first| first.field.is_none());
    let event = payload.map(|payload| &layout.plan.operations[payload.operation]).filter(|event| event.is_event);
    let event = event.map(|event| {
        let scopes: Vec<String> = event.scopes.iter().map(|scope| literal(scope)).collect();
        let scopes = Some(scopes).filter(|scopes| !scopes.is_empty());
        (literal(&event.key), scopes.map(|scopes| format!("scopes = {}", list(&scopes))))
    });
    let mut name_of_macro = "zoom_object";
    if let Some((event, scopes)) = &event {
        name_of_macro = "zoom_event";
        let unchecked = (!is_usual_event(event)).then_some("unchecked_name");
        options.splice(0..0, std::iter::once(event.as_str()).chain(unchecked).chain(scopes.as_deref()));
    }
    let mut text = attribute(name_of_macro, &mut options, derives, layout.is_pasted);
    let fields = fields.iter().zip(&idents).map(|(member, ident)| {
        let ty = imports.rust(&member.ty, layout);
        let ty = if member.is_bare { ty } else { format!("Option<{ty}>") };
        let plain = ident.trim_start_matches("r#");
        let wire = &member.wire;
        let is_derived = if is_camel { camel(plain) == *wire } else { plain == wire };
        let attribute = if is_derived { TokenStream::new() } else { quote!(#[wire(#wire)]) };
        let is_list = matches!(member.ty, Type::List(_));
        let bare = match (member.is_bare, is_list) {
            // The items of a page: an absent list is read as an empty one, and only the items that cannot be read are
            // dropped.
            (true, true) => quote!(#[lossy]),
            // A payload may lack a member that is documented as always sent. A missing `object` is read as an empty
            // one, so that the event is still delivered.
            _ if layout.has_events() && member.facts.required => quote!(#[required(sent)]),
            (true, false) if layout.has_events() => TokenStream::new(),
            (true, false) => quote!(#[required]),
            (false, _) if member.is_required_in_requests() => quote!(#[required(new)]),
            (false, _) => TokenStream::new(),
        };
        let limits = limits::attribute(&member.ty, &member.facts);
        let attribute = quote!(#bare #limits #attribute);
        let docs = docs::member(layout, number, member, own_words(layout, &member.facts.description));
        field(&doc_lines(&docs), &attribute, ident, &ty)
    });
    let mut fields: Vec<TokenStream> = fields.collect();
    if !layout.is_pasted {
        let mut name = "extra".to_owned();
        while idents.contains(&name) {
            name.push('_');
        }
        let docs = doc_lines(&["Members that are not declared here.".to_owned()]);
        fields.push(field(&docs, &quote!(#[extra]), &name, imports.core("Extra")));
    }
    let (ident, mark) = (format_ident!("{name}"), mark(layout));
    text.push_str(&printed(&quote!(#mark pub struct #ident { #(#fields,)* })));
    text
}

/// Returns whether an event's name has the form that `#[zoom_event]` expects: lowercase words separated by dots.
fn is_usual_event(literal: &str) -> bool {
    let name = literal.trim_matches('"');
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'));
    name.contains('.') && name.split('.').all(|word| is_word(word) && !word.starts_with('_'))
}

/// Returns the document's own description for pasted text, and an empty string for the catalogue.
fn own_words<'t>(layout: &Layout<'_>, text: &'t str) -> &'t str {
    if layout.is_pasted { text } else { "" }
}

/// Returns `#[non_exhaustive]` for the catalogue, whose structs may gain fields later.
fn mark(layout: &Layout<'_>) -> TokenStream {
    if layout.is_pasted { TokenStream::new() } else { quote!(#[non_exhaustive]) }
}

/// Returns `#[zoom_endpoint(…)]`, which prettyplease would not format.
fn endpoint_attribute(layout: &Layout<'_>, operation: &Operation, derives: &str, imports: &mut Imports) -> String {
    let path = path_template(operation);
    let response = match &operation.response {
        ResponseBody::Empty => "()".to_owned(),
        ResponseBody::Always(ty) => imports.rust(ty, layout),
        ResponseBody::Sometimes(ty) => format!("Option<{}>", imports.rust(ty, layout)),
    };
    let mut options = vec![format!("{} {} -> {response}", operation.method, literal(&path))];
    if let Some(base) = operation.base {
        options.push(format!("base = {base}"));
    }
    if operation.is_reconstructed {
        options.push("reconstructed = true".to_owned());
    }
    match operation.format {
        BodyFormat::Multipart => options.push("body = multipart".to_owned()),
        BodyFormat::Form => options.push("body = form".to_owned()),
        BodyFormat::Json if operation.is_delete_with_body() => options.push("body = json".to_owned()),
        BodyFormat::Json => {}
    }
    if let Some((wire, item)) = &operation.items {
        let item = imports.rust(item, layout);
        options.push(format!("paginate = {}: {item}", items_field(layout, operation, wire)));
    }
    if let Some(label) = operation.rate_limit {
        options.push(format!("rate_limit = {label}"));
    }
    if let Some(range) = &operation.max_range {
        options.push(format!("max_range = {}", literal(range)));
    }
    if !operation.scopes.is_empty() {
        let scopes: Vec<String> = operation.scopes.iter().map(|scope| literal(scope)).collect();
        options.push(format!("scopes = {}", list(&scopes)));
    }
    if !operation.errors.is_empty() {
        let errors: Vec<String> = operation
            .errors
            .iter()
            .map(|ErrorCode { status, code, name, meaning }| {
                let name = name.as_ref().map(|name| format!("{name} = ")).unwrap_or_default();
                format!("({status}, {code}, {name}{})", literal(meaning))
            })
            .collect();
        options.push(format!("errors = {}", list(&errors)));
    }
    let mut options: Vec<&str> = options.iter().map(String::as_str).collect();
    attribute("zoom_endpoint", &mut options, derives, layout.is_pasted)
}

/// Returns the name of the field that holds the items in the page's struct.
fn items_field(layout: &Layout<'_>, operation: &Operation, wire: &str) -> String {
    let fields = match operation.response.ty() {
        Some(Type::Named(number)) => match &layout.plan.types[*number].kind {
            Kind::Struct(fields) => &fields[..],
            _ => &[],
        },
        _ => &[],
    };
    let wires: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
    let named = field_names(&wires).into_iter().zip(wires).find(|(_, other)| *other == wire);
    named.map_or_else(|| field_name(wire), |(name, _)| name)
}

/// Returns an attribute with its options and derives. In the catalogue, the attribute generates the derives, which
/// reduces compile time; in pasted text, they are on a separate line, as people write them.
fn attribute<'o>(name: &str, options: &mut Vec<&'o str>, derives: &'o str, is_pasted: bool) -> String {
    // rustfmt puts options that it can parse on one line.
    let is_readable = name != "zoom_endpoint" && !options.iter().any(|option| option.starts_with("scopes"));
    let is_short = options.len() < 2 || is_readable;
    if !is_pasted {
        options.push(derives);
    }
    let line = if options.is_empty() { name.to_owned() } else { format!("{name}({})", options.join(", ")) };
    let mut text = if is_short && line.len() < WIDTH - 2 {
        format!("#[{line}]\n")
    } else {
        let last = if is_readable { "" } else { "," };
        format!("#[{name}(\n    {}{last}\n)]\n", options.join(",\n    "))
    };
    if is_pasted {
        _ = writeln!(text, "#[{derives}]");
    }
    text
}

/// Returns the path with each placeholder replaced by its field's name.
fn path_template(operation: &Operation) -> String {
    let segments = operation.path.split('/').map(|segment| {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let param = name.and_then(|name| {
            operation.params.iter().find(|param| param.location == Location::Path && param.wire == name)
        });
        param.map_or_else(|| segment.to_owned(), |param| format!("<{}>", param.ident.trim_start_matches("r#")))
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Returns the attribute that sets a parameter's location and wire name, where the DSL's defaults differ.
fn field_attribute(param: &Param, has_body: bool) -> TokenStream {
    let plain = param.ident.trim_start_matches("r#");
    let wire = &param.wire;
    let is_renamed = plain != wire;
    match param.location {
        Location::Query if is_renamed => quote!(#[query(rename = #wire)]),
        Location::Query if has_body => quote!(#[query]),
        Location::CommaList if is_renamed => quote!(#[query(rename = #wire, style = comma)]),
        Location::CommaList => quote!(#[query(style = comma)]),
        Location::Header => quote!(#[header(#wire)]),
        Location::Member if is_renamed => quote!(#[serde(rename = #wire)]),
        Location::Body => quote!(#[body]),
        Location::Part if is_renamed => quote!(#[part(rename = #wire)]),
        Location::File if is_renamed => quote!(#[part(file, rename = #wire)]),
        Location::File => quote!(#[part(file)]),
        Location::Path | Location::Query | Location::Member | Location::Part => TokenStream::new(),
    }
}

/// Returns whether `camelCase` yields the wire name of every field, and at least two of the names contain a capital
/// letter.
fn is_camel(wires: &[&str], idents: &[String]) -> bool {
    let humps = wires.iter().filter(|wire| wire.contains(|c: char| c.is_ascii_uppercase())).count();
    humps > 1 && wires.iter().zip(idents).all(|(wire, ident)| camel(ident.trim_start_matches("r#")) == *wire)
}

/// Rewrites `user_id` to `userId`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &words::capitalized(word))
}

/// Returns whether the DSL derives this value from the variant's name. The value must then consist of words of at least
/// two lower-case letters, joined by underscores.
fn is_snake_of(variant: &str, value: &str) -> bool {
    let is_plain = value.split('_').all(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase()));
    is_plain && words::pascal(&words::split(value)) == variant
}

fn field(docs: &TokenStream, attribute: &TokenStream, ident: &str, ty: &str) -> TokenStream {
    let ident = match ident.strip_prefix("r#") {
        Some(raw) => proc_macro2::Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{ident}"),
    };
    let ty: TokenStream = ty.parse().unwrap_or_default();
    quote!(#docs #attribute pub #ident: #ty)
}
