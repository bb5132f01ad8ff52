//! `#[zoom_query]`: query parameters that several endpoints have in common.
//!
//! It goes in two steps, as `#[zoom_endpoint]` does, and its fields are read, checked and written by the same code.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{
    DeriveInput, Token,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

use crate::{
    attr::root,
    check::{Place, Shape, fields, names_are_used_once, setters_have_free_names},
    derived,
    expand::{constructor, params, queries},
    field::{self, Field, HELPER, PLACES},
    names::Names,
    reemit::{end_of_attributes, hand_to_derive, kind_of_item, without_attributes},
    report::{Errors, mistake},
};

/// The first step: the struct with its derive, or with the mistake that it is no struct.
pub(crate) fn reemit(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    let (span, found) = kind_of_item(&tokens);
    if found != "a struct" {
        let mut errors = Errors::default();
        let help = "write `#[zoom_query]` above a struct with a named field for each parameter";
        errors.at(span, format!("{found} can't be a group of parameters"), help);
        let errors = errors.into_tokens();
        let item = without_attributes(tokens, &PLACES);
        return quote!(#(#item)* #errors);
    }
    hand_to_derive(&mut tokens);
    // Mistakes in the arguments are told by the derive, which reads them again.
    let private = names(arguments.clone(), &mut Errors::default()).private();
    let helper = Ident::new(HELPER, Span::call_site());
    let (attributes, definition) = tokens.split_at(end_of_attributes(&tokens));
    let (attributes, derived) = derived::take(attributes, definition, &[HELPER]);
    quote! {
        #(#attributes)*
        #[derive(#private::ZoomQuery)]
        #[#helper(#arguments)]
        #derived
        #(#definition)*
    }
}

/// The second step: what writes the group, or the mistakes and what keeps the struct usable.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let declared = input.attrs.iter().find(|attribute| attribute.path().is_ident(HELPER));
    let arguments = declared.and_then(|attribute| attribute.meta.require_list().ok());
    let names = names(arguments.map(|list| list.tokens.clone()).unwrap_or_default(), &mut errors);
    let Some(fields) = fields(&input, &mut errors) else { return errors.into_tokens() };
    let derived = derived::expand(&input);
    let fields = fields.into_iter().filter_map(|field| Field::read(field, &mut errors)).collect();
    let shape = Shape {
        names,
        ident: input.ident,
        vis: input.vis,
        generics: input.generics,
        fields,
        derived,
        response: None,
        paginate: None,
    };
    let places: Vec<Place> = shape.fields.iter().map(|field| place(field, &mut errors)).collect();
    setters_have_free_names(&shape, &mut errors);
    names_are_used_once(&shape, &places, &mut errors);
    let lines = errors.is_empty().then(|| queries(&shape.fields, &places));
    let (expansion, errors) = (expand(&shape, &places, lines.as_ref()), errors.into_tokens());
    quote!(#expansion #errors)
}

/// The one argument, `crate = ::path`.
fn names(arguments: TokenStream, errors: &mut Errors) -> Names {
    let mut path = None;
    let parser = |input: ParseStream<'_>| {
        if input.is_empty() {
            return Ok(());
        }
        let span = input.span();
        let key = input.call(Ident::parse_any);
        if !key.is_ok_and(|key| key == "crate") || input.parse::<Token![=]>().is_err() {
            input.parse::<TokenStream>()?;
            return Err(mistake(span, "`#[zoom_query]` has no such argument", "write `#[zoom_query]` alone"));
        }
        path = root(input, errors)?;
        Ok(())
    };
    if let Err(error) = parser.parse2(arguments) {
        errors.push(error);
    }
    path.as_ref().map_or_else(Names::default, Names::at)
}

fn place(field: &Field, errors: &mut Errors) -> Place {
    let name = field.name();
    if field.is_patch {
        let wrong = format!("`{name}` is a query parameter, so it can't be sent as `null`");
        errors.on(&field.ty, wrong, "write `Option<…>` for `Patch<…>`");
    }
    let Some(attr) = &field.place else { return Place::Query { name, is_comma_list: false } };
    if attr.place != field::Place::Query {
        let wrong = format!("`{name}` is marked `#[{}]`, in a group of query parameters", attr.place.name());
        errors.at(attr.span, wrong, format!("remove `#[{}]`, or move the field to the endpoint", attr.place.name()));
    } else if attr.is_group {
        errors.at(attr.span, "a group can't hold another", "write `#[query(flatten)]` in the endpoint");
    }
    let wire_name = attr.rename.as_ref().map_or(name, syn::LitStr::value);
    Place::Query { name: wire_name, is_comma_list: attr.is_comma_list }
}

fn expand(shape: &Shape, places: &[Place], lines: Option<&TokenStream>) -> TokenStream {
    let Shape { ident, derived, .. } = shape;
    let (impl_generics, type_generics, where_clause) = shape.generics.split_for_impl();
    let constructor = constructor(shape);
    let params = params(&shape.fields, places);
    shape.names.block(&quote! {
        #[allow(deprecated)]
        impl #impl_generics #ident #type_generics #where_clause {
            #constructor
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl #impl_generics zoom_private::QueryGroup for #ident #type_generics #where_clause {
            const PARAMS: &'static [zoom_private::Param] = &#params;

            fn write_query(&self, request: &mut zoom_private::RequestEncoder<'_>) {
                #lines
            }
        }

        #derived
    })
}
