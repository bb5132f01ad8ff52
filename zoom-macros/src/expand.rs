//! Writes a checked endpoint as tokens: calls of small zoom-core functions, and no logic.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Generics, LitStr, Type, ext::IdentExt};

use crate::{
    check::{Endpoint, Format, Paginate, Place, Shape, filled, is_taken},
    derived::tuple,
    field::{Field, scalar, shown_at, type_name, ungrouped},
    path::Piece,
    serde_members::{self, SerdeAttr},
};

/// Documentation of generated functions, each as one text: a line for each takes the compiler longer.
const SEND: &str = "\
Sends the request, and gives the answer.

The request is encoded at once; the call borrows neither it nor the client.";
const TO_CURL: &str = "\
The request as a `curl` command, without its token.

# Errors

`InvalidRequest` that names the parameter which can't be sent.";

/// Everything that `#[zoom_endpoint]` adds to a struct.
pub(crate) fn expand(endpoint: &Endpoint) -> TokenStream {
    let Endpoint { shape, .. } = endpoint;
    let Shape { ident, vis, derived, .. } = shape;
    let (impl_generics, type_generics, where_clause) = shape.generics.split_for_impl();
    let response = response(shape);
    let operation = operation(endpoint, &response);
    let constructor = constructor(shape);
    let encode = encode(endpoint);
    let decoder = shown_at(&response, quote!(zoom_private::Decode::<#response>::decode));
    let (paging, paged) = (paging(shape, &response), paged(shape, &response));
    let imports = imports(endpoint);
    let name = ident.to_string();
    let answer = shown_at(&response, quote!(zoom_private::Decode::<#response>::decode(#name, response)));
    shape.names.block(&quote! {
        #[allow(unused_imports)]
        use zoom_private::DecodeJson as _;
        #imports

        #[allow(deprecated)]
        impl #impl_generics #ident #type_generics #where_clause {
            /// What is known of the endpoint without calling it.
            #vis const OPERATION: &'static zoom_private::Operation = #operation;

            #constructor

            #[doc = #SEND]
            #[inline]
            #vis fn send(&self, client: &zoom_private::Client) -> zoom_private::Call<#response> {
                zoom_private::call(client, self, #decoder)
            }

            #[doc = #TO_CURL]
            #[inline]
            #vis fn to_curl(&self) -> zoom_private::Result<zoom_private::Curl, zoom_private::Error> {
                zoom_private::to_curl(self)
            }

            #paging
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl #impl_generics zoom_private::Endpoint for #ident #type_generics #where_clause {
            type Response = #response;

            #[inline]
            fn operation(&self) -> &'static zoom_private::Operation {
                Self::OPERATION
            }

            #[inline]
            fn encode(&self, request: &mut zoom_private::RequestEncoder<'_>) -> zoom_private::Result<(), zoom_private::Error> {
                #encode
            }

            #[inline]
            fn decode(&self, response: zoom_private::Response<zoom_private::Body>) -> zoom_private::Result<#response, zoom_private::Error> {
                #answer
            }
        }

        #paged

        #derived
    })
}

/// The traits that answer for a type which is nothing special. Each name in a function is looked up in each trait that is
/// imported, so only those are that the parameters need.
fn imports(endpoint: &Endpoint) -> TokenStream {
    let has = |is: fn(&Place) -> bool| endpoint.places.iter().any(is);
    let mut fields = endpoint.shape.fields.iter().zip(&endpoint.places);
    let plain = fields.any(|(field, place)| matches!(place, Place::Path(_)) && written_scalar(field).is_none());
    let plain = plain.then(|| quote!(PlainPath));
    let group = has(|place| matches!(place, Place::Group)).then(|| quote!(NoGroup));
    let traits = plain.into_iter().chain(group);
    quote! {
        #(
            #[allow(unused_imports)]
            use zoom_private::#traits as _;
        )*
    }
}

/// The declared answer, or `Value` where there is no arrow.
pub(crate) fn response(shape: &Shape) -> Type {
    shape.response.clone().unwrap_or_else(|| Type::Verbatim(quote!(zoom_private::Value)))
}

/// `pages` and `items` of a paginated endpoint.
pub(crate) fn paging(shape: &Shape, response: &Type) -> Option<TokenStream> {
    let (Paginate { item, .. }, vis) = (shape.paginate.as_ref()?, &shape.vis);
    Some(quote! {
        /// The pages of the answer, as a stream.
        #[inline]
        #vis fn pages(&self, client: &zoom_private::Client) -> zoom_private::Pages<#response> {
            zoom_private::pages(client, self)
        }

        /// The items of all pages, as a stream.
        #[inline]
        #vis fn items(&self, client: &zoom_private::Client) -> zoom_private::Items<#item> {
            zoom_private::items(client, self)
        }
    })
}

/// Where a page's items are.
fn paged(shape: &Shape, response: &Type) -> Option<TokenStream> {
    let Paginate { field, item, .. } = shape.paginate.as_ref()?;
    let ident = &shape.ident;
    let (impl_generics, type_generics, where_clause) = shape.generics.split_for_impl();
    // Shown where the field is named: nothing else can be wrong with it.
    let items = quote_spanned!(field.span()=> &mut page.#field);
    Some(quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl #impl_generics zoom_private::Paged for #ident #type_generics #where_clause {
            type Item = #item;

            #[inline]
            fn read(operation: &'static zoom_private::str, response: zoom_private::Response<zoom_private::Body>) -> zoom_private::Result<#response, zoom_private::Error> {
                zoom_private::Decode::<#response>::decode(operation, response)
            }

            #[inline]
            fn items(page: &mut #response) -> &mut dyn zoom_private::ItemList<#item> {
                #items
            }
        }
    })
}

/// What `OPERATION` says of the paging.
fn paginate_of(paginate: &Paginate) -> Option<TokenStream> {
    let items = paginate.field.unraw().to_string();
    let (kind, param) = paginate.cursor?;
    let kind = format_ident!("{kind}");
    Some(quote!(zoom_private::Paginate { items: #items, cursor: zoom_private::Cursor::#kind, param: #param }))
}

/// `new` with the required fields, and a setter for each optional one.
pub(crate) fn constructor(shape: &Shape) -> TokenStream {
    let vis = &shape.vis;
    let (required, optional): (Vec<&Field>, Vec<&Field>) = shape.fields.iter().partition(|field| field.is_required());
    let arguments = required.iter().map(|field| argument(&field.ident, &field.ty, shape));
    let values = required.iter().map(|field| value(&field.ident, &field.ty, shape));
    let names = required.iter().map(|field| &field.ident);
    let unset = optional.iter().map(|field| {
        let name = &field.ident;
        if field.is_patch { quote!(#name: zoom_private::Patch::Unset) } else { quote!(#name: zoom_private::None) }
    });
    let setters = optional.iter().filter(|field| !is_taken(&field.name())).map(|field| {
        let (name, ty) = (&field.ident, &field.ty);
        let (argument, set) = match &field.optional {
            Some(inner) if is_exact(inner, &shape.generics) => {
                (quote!(#name: #inner), quote!(self.#name = zoom_private::Some(#name)))
            }
            Some(inner) => {
                (quote!(#name: impl zoom_private::Into<#inner>), quote!(zoom_private::set(&mut self.#name, #name)))
            }
            None => (quote!(#name: impl zoom_private::Into<#ty>), quote!(self.#name = zoom_private::Into::into(#name))),
        };
        let docs = &field.docs;
        let doc =
            if docs.is_empty() { quote!(#[doc = "Sets the optional parameter."]) } else { quote!(#(#[doc = #docs])*) };
        quote! {
            #doc
            #[inline]
            #[must_use]
            #vis fn #name(mut self, #argument) -> Self {
                #set;
                self
            }
        }
    });
    // clippy's limit.
    let allow = (required.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        /// Makes the request from its required parameters.
        #[inline]
        #[must_use]
        #allow
        #vis fn new(#(#arguments),*) -> Self {
            Self { #(#names: #values,)* #(#unset,)* }
        }

        #(#setters)*
    }
}

fn argument(name: &Ident, ty: &Type, shape: &Shape) -> TokenStream {
    if is_exact(ty, &shape.generics) { quote!(#name: #ty) } else { quote!(#name: impl zoom_private::Into<#ty>) }
}

fn value(name: &Ident, ty: &Type, shape: &Shape) -> TokenStream {
    if is_exact(ty, &shape.generics) { quote!(#name) } else { quote!(zoom_private::Into::into(#name)) }
}

/// Whether an argument has the field's own type: where `impl Into` would keep a literal from finding its type.
fn is_exact(ty: &Type, generics: &Generics) -> bool {
    let Type::Path(_) = ungrouped(ty) else { return true };
    let Some(name) = type_name(ty) else { return false };
    // A text is the one scalar that is written in several types.
    (name != "Option" && scalar(ty).is_some_and(|kind| kind != "Text"))
        || matches!(
            name.to_string().as_str(),
            "char" | "Vec" | "VecDeque" | "HashMap" | "BTreeMap" | "HashSet" | "BTreeSet" | "Map" | "PhantomData"
        )
        || generics.type_params().any(|parameter| parameter.ident == *name)
}

/// `OPERATION`: what differs from a bare operation of its method, for each field said is a field to compile.
fn operation(endpoint: &Endpoint, response: &Type) -> TokenStream {
    let Endpoint { shape, method, template, docs, deprecated, rate_limit, scopes, errors, base, idempotent, .. } =
        endpoint;
    let name = shape.ident.to_string();
    let bare = format_ident!("{method}");
    let path = &template.text;
    let has_params = endpoint.places.iter().any(|place| !matches!(place, Place::Group));
    let params = has_params.then(|| params(&shape.fields, &endpoint.places));
    let groups: Vec<TokenStream> = shape
        .fields
        .iter()
        .zip(&endpoint.places)
        .filter(|(_, place)| matches!(place, Place::Group))
        .map(|(Field { ty, .. }, _)| quote!(zoom_private::GroupParams::<#ty>::PARAMS))
        .collect();
    let errors: Vec<TokenStream> = errors
        .iter()
        .map(|error| {
            let (status, code, meaning) = (error.status, error.code, &error.meaning);
            quote!(zoom_private::ErrorCode { status: #status, code: #code, meaning: #meaning })
        })
        .collect();
    let doc = joined(docs);
    let doc = without_sections(&doc);
    let said = [
        params.map(|params| quote!(params: &#params,)),
        (!groups.is_empty()).then(|| quote!(groups: &[#(#groups),*],)),
        body_format(endpoint).map(|body| quote!(body: zoom_private::Some(zoom_private::BodyFormat::#body),)),
        base.as_ref().map(|base| quote!(base: zoom_private::Base::#base,)),
        (!scopes.is_empty()).then(|| quote!(scopes: &[#(#scopes),*],)),
        rate_limit.as_ref().map(|label| quote!(rate_limit: zoom_private::Some(zoom_private::RateLimit::#label),)),
        (!errors.is_empty()).then(|| quote!(errors: &[#(#errors),*],)),
        shape.paginate.as_ref().and_then(paginate_of).map(|paginate| quote!(paginate: zoom_private::Some(#paginate),)),
        idempotent.then(|| quote!(idempotent: true,)),
        deprecated.then(|| quote!(deprecated: true,)),
        (!doc.is_empty()).then(|| quote!(doc: #doc,)),
    ];
    let said = said.into_iter().flatten();
    quote! {
        &zoom_private::Operation {
            name: #name,
            path: #path,
            answer: zoom_private::Decode::<#response>::ANSWER,
            #(#said)*
            ..zoom_private::#bare
        }
    }
}

fn body_format(endpoint: &Endpoint) -> Option<TokenStream> {
    endpoint.places.iter().find_map(|place| match place {
        Place::Member(_) | Place::Body => Some(quote!(Json)),
        Place::FormField(_) => Some(quote!(Form)),
        Place::Part(_) | Place::File(_) => Some(quote!(Multipart)),
        Place::Raw(content_type) => Some(quote!(Raw(#content_type))),
        Place::Path(_) | Place::Query { .. } | Place::Group | Place::Header(_) => None,
    })
}

/// The parameters of `OPERATION`, without the groups, which list their own. The letters are those of zoom-core's `params`.
pub(crate) fn params(fields: &[Field], places: &[Place]) -> TokenStream {
    let (mut names, mut wire_names, mut docs) = (Vec::new(), Vec::new(), Vec::new());
    let (mut at, mut required, mut kinds) = (Vec::new(), Vec::new(), Vec::new());
    let mut of_type = Vec::new();
    for (field, place) in fields.iter().zip(places) {
        let name = field.name();
        let (wire_name, letter) = match place {
            Place::Path(wire_name) => (wire_name, b'P'),
            Place::Query { name, is_comma_list: false } => (name, b'Q'),
            Place::Query { name, is_comma_list: true } => (name, b','),
            Place::Header(wire_name) => (wire_name, b'H'),
            Place::Member(wire_name) => (wire_name, b'M'),
            Place::FormField(wire_name) => (wire_name, b'F'),
            Place::Part(wire_name) => (wire_name, b'T'),
            Place::File(wire_name) => (wire_name, b'U'),
            Place::Body | Place::Raw(_) => (&name, b'B'),
            Place::Group => continue,
        };
        let scalar = written_scalar(field);
        if let (Place::Path(_), None) = (place, scalar) {
            of_type.push((names.len(), &field.ty));
        }
        wire_names.push(wire_name.clone());
        docs.push(joined(&field.docs));
        at.push(letter);
        required.push(if field.is_required() { b'!' } else { b' ' });
        kinds.push(match scalar {
            Some("Text") => b'T',
            Some("Whole") => b'W',
            Some("Number") => b'N',
            Some("Bool") => b'B',
            _ => b'A',
        });
        names.push(name);
    }
    let [at, required, kinds] = [at, required, kinds].map(|letters| Literal::byte_string(&letters));
    let params = quote!(zoom_private::params([#(#names),*], [#(#wire_names),*], #at, #required, #kinds, [#(#docs),*]));
    of_type
        .into_iter()
        .fold(params, |params, (n, ty)| quote!(zoom_private::placed(#params, #n, zoom_private::PathStyle::<#ty>::AT)))
}

/// What a value is, where its type is one of Rust's own, and nothing else writes it.
fn written_scalar(field: &Field) -> Option<&'static str> {
    let is_written_by_another = field.place.as_ref().is_some_and(|attr| attr.with.is_some());
    if is_written_by_another || SerdeAttr::read(&field.serde).needs_serde {
        return None;
    }
    match ungrouped(field.optional.as_ref().unwrap_or(&field.ty)) {
        Type::Reference(reference) => scalar(&reference.elem),
        ty => scalar(ty),
    }
}

/// What stands before the first heading: the sections, examples among them, are for the page. In a block of code there is no
/// heading.
fn without_sections(docs: &str) -> &str {
    let mut is_code = false;
    let mut end = 0;
    for line in docs.split_inclusive('\n') {
        let text = line.trim();
        is_code ^= text.starts_with("```");
        let is_heading = text.trim_start_matches('#').starts_with(' ') && text.starts_with('#');
        if is_heading && !is_code {
            break;
        }
        end += line.len();
    }
    docs[..end].trim_end()
}

/// Doc lines as one text, without the blank that follows `///`.
fn joined(docs: &[LitStr]) -> String {
    let lines: Vec<String> =
        docs.iter().map(LitStr::value).map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned()).collect();
    lines.join("\n")
}

/// The body of `encode`: a line for each part of the request, from top to bottom.
fn encode(endpoint: &Endpoint) -> TokenStream {
    let path = filled(endpoint).map(|(piece, field)| match (piece, field) {
        (Piece::Placeholder(name), Some(field)) => {
            let value = param_value(field);
            quote!(request.path_param(#name, #value);)
        }
        (Piece::Text(text) | Piece::Placeholder(text), _) => quote!(request.path(#text);),
    });
    let fields = || endpoint.shape.fields.iter().zip(&endpoint.places);
    let queries = queries(&endpoint.shape.fields, &endpoint.places);
    let headers = fields().filter_map(|(field, place)| {
        let Place::Header(name) = place else { return None };
        let value = param_value(field);
        Some(quote!(request.header(#name, #value);))
    });
    let members: Vec<&Field> =
        fields().filter(|(_, place)| matches!(place, Place::Member(_))).map(|(field, _)| field).collect();
    let whole = fields().find(|(_, place)| matches!(place, Place::Body | Place::Raw(_)));
    let body = match whole {
        Some((field, place)) => whole_body(field, place),
        None if endpoint.format != Format::Json => form_or_parts(endpoint),
        None if members.is_empty() => TokenStream::new(),
        None if needs_serde(endpoint, &members) => serde_members::expand(endpoint, &members),
        None => plain_members(endpoint),
    };
    quote! {
        #(#path)*
        #queries
        #(#headers)*
        #body
        zoom_private::Ok(())
    }
}

/// The lines of the query parameters and of the groups of them, in the order declared. Plain neighbours share a line.
pub(crate) fn queries(fields: &[Field], places: &[Place]) -> TokenStream {
    let mut lines = TokenStream::new();
    let mut plain: Vec<TokenStream> = Vec::new();
    for (field, place) in fields.iter().zip(places) {
        let value = param_value(field);
        let line = match place {
            Place::Query { name, is_comma_list: false } if is_plain(name) => {
                plain.push(quote!((#name, #value)));
                continue;
            }
            Place::Query { name, is_comma_list: false } => quote!(request.query(#name, #value);),
            Place::Query { name, is_comma_list: true } => quote!(request.query_comma(#name, #value);),
            Place::Group => quote!(zoom_private::QueryGroup::write_query(#value, request);),
            _ => continue,
        };
        lines.extend(plain_query(&mut plain));
        lines.extend(line);
    }
    lines.extend(plain_query(&mut plain));
    lines
}

fn plain_query(params: &mut Vec<TokenStream>) -> Option<TokenStream> {
    let line = (!params.is_empty()).then(|| quote!(request.plain_query(&[#(#params),*]);));
    params.clear();
    line
}

/// Whether a name is written as it is: of RFC 3986's unreserved characters alone.
fn is_plain(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~'))
}

/// A reference to the value of a path, query or header parameter, which is underlined if its type is none.
fn param_value(field: &Field) -> TokenStream {
    let name = &field.ident;
    let ty = field.optional.as_ref().unwrap_or(&field.ty);
    let is_value = field.place.as_ref().is_none_or(|attr| !attr.is_group && !attr.is_file);
    match (field.place.as_ref().and_then(|attr| attr.with.as_ref()), &field.optional) {
        (None, _) if is_value && scalar(ty).is_some() => quote!(&self.#name),
        (None, _) => shown_at(ty, quote!(&self.#name)),
        (Some(with), None) => quote!(&#with(&self.#name)),
        (Some(with), Some(_)) => quote!(&self.#name.as_ref().map(#with)),
    }
}

fn whole_body(field: &Field, place: &Place) -> TokenStream {
    let (ident, name) = (&field.ident, field.name());
    let value = shown_at(&field.ty, quote!(&self.#ident));
    match (place, &field.optional) {
        (Place::Raw(content_type), None) => quote!(request.raw_body(#name, #content_type, #value);),
        (Place::Raw(content_type), Some(_)) => quote!(request.optional_raw_body(#name, #content_type, #value);),
        (_, None) => quote!(request.json_body(#name, #value);),
        (_, Some(_)) => quote!(request.optional_json_body(#name, #value);),
    }
}

/// Whether serde's attributes say more than another name.
fn needs_serde(endpoint: &Endpoint, members: &[&Field]) -> bool {
    SerdeAttr::read(&endpoint.serde).needs_serde
        || members.iter().any(|field| SerdeAttr::read(&field.serde).needs_serde)
}

fn plain_members(endpoint: &Endpoint) -> TokenStream {
    let (mut names, mut values) = (Vec::new(), Vec::new());
    for (field, place) in endpoint.shape.fields.iter().zip(&endpoint.places) {
        let Place::Member(name) = place else { continue };
        let ident = &field.ident;
        let value = quote!(&self.#ident);
        let value = if scalar(&field.ty).is_some() { value } else { shown_at(&field.ty, value) };
        let is_always_sent = field.optional.is_none() && !field.is_patch;
        names.push(name);
        values.push(if is_always_sent { quote!(zoom_private::Always(#value)) } else { value });
    }
    let values = tuple(&values);
    quote!(request.members(&[#(#names),*], #values);)
}

/// The lines of a form or of a multipart body, which is sent even if all that is in it is absent.
fn form_or_parts(endpoint: &Endpoint) -> TokenStream {
    let lines = endpoint.shape.fields.iter().zip(&endpoint.places).filter_map(|(field, place)| {
        let value = param_value(field);
        match place {
            Place::FormField(name) => Some(quote!(request.form_field(#name, #value);)),
            Place::Part(name) => Some(quote!(request.part(#name, #value);)),
            Place::File(name) => Some(quote!(request.file_part(#name, #value);)),
            _ => None,
        }
    });
    let begin = if endpoint.format == Format::Form { quote!(request.form();) } else { quote!(request.multipart();) };
    quote! {
        #begin
        #(#lines)*
    }
}

#[cfg(test)]
mod tests {
    use super::without_sections;

    #[test]
    fn the_text_ends_at_the_first_heading() {
        for (docs, text) in [
            ("Gets it.", "Gets it."),
            ("Gets it.\n\n# Examples\n\nOne.", "Gets it."),
            ("Gets it.\n\n## Examples", "Gets it."),
            (" Gets it.\n # Examples", " Gets it."),
            ("Gets it.\n\n```\n# use x;\n```\nMore.\n# Errors", "Gets it.\n\n```\n# use x;\n```\nMore."),
            ("Gets #1 of\n#2.", "Gets #1 of\n#2."),
            ("# Examples", ""),
            ("", ""),
        ] {
            assert_eq!(without_sections(docs), text, "{docs}");
        }
    }
}
