//! Writes a checked object as tokens.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{GenericParam, Generics, Type, ext::IdentExt};

use super::{
    check::{Field, Object, Role},
    no_effect::LISTS,
};
use crate::{
    constructor::{Constructed, Set, Settable, constructor},
    schema::{self, Member},
    std_derives::tuple,
    types::{inside_option, is_named, known_default, shown_at, shown_at_doubtful},
};

/// Writes everything that `#[zoom_object]` adds to a struct.
pub(crate) fn expand(object: &Object<'_>) -> TokenStream {
    object.declaration.root.block(&items(object))
}

/// Returns the items of the expansion, for a block that contains more items.
pub(crate) fn items(object: &Object<'_>) -> TokenStream {
    let names = object.fields.iter().filter_map(Field::wire);
    let (read, write, derived) = (read(object), write(object), &object.declaration.derived);
    let (described, set) = (described(object), object.declaration.has_setters.then(|| setters(object)));
    quote! {
        const ZOOM_NAMES: &[&zoom_private::str] = &[#(#names),*];
        #read
        #write
        #set
        #derived
        #described
    }
}

/// Writes the schema of the declaration.
fn described(object: &Object<'_>) -> TokenStream {
    let members = object.fields.iter().filter(|field| field.wire().is_some());
    let members = members.map(|field| Member {
        ty: field.ty,
        required: field.required(),
        limits: field.limits,
        docs: field.docs,
    });
    let declaration = object.declaration;
    schema::object(&declaration.ident, &declaration.generics, &declaration.docs, &members.collect::<Vec<_>>())
}

/// Writes `new` and the setters.
fn setters(object: &Object<'_>) -> TokenStream {
    let declaration = object.declaration;
    let fields = object.fields.iter().map(|field| {
        let inner = inside_option(field.ty);
        let set = match (&field.role, inner) {
            (Role::Required(_), _) | (Role::Sent(_), None) => Set::New,
            (Role::Sent(_), Some(_)) => Set::NewSome,
            (Role::Optional(_), Some(_)) => Set::Some,
            (Role::Optional(_), None) => Set::Instead(absent(field)),
            (Role::Extra, _) => Set::Never(absent(field)),
        };
        let ty = if matches!(set, Set::New) { field.ty } else { inner.unwrap_or(field.ty) };
        Settable { ident: field.ident, ty, docs: field.docs, set }
    });
    let fields: Vec<_> = fields.collect();
    let is_optional = fields.iter().all(|field| !matches!(field.set, Set::New | Set::NewSome));
    let new = if is_optional { "Creates the object without members." } else { declaration.owner.new };
    let (ident, vis, generics) = (&declaration.ident, &declaration.vis, &declaration.generics);
    let constructor = constructor(&Constructed { vis, generics, fields, new, setter: "Sets the optional member." });
    let bounds = absent_bounds(object, generics.clone());
    let (impl_generics, type_generics, where_clause) = bounds.split_for_impl();
    quote! {
        impl #impl_generics #ident #type_generics #where_clause {
            #constructor
        }
    }
}

fn read(object: &Object<'_>) -> TokenStream {
    let ident = &object.declaration.ident;
    let bounds = reading_bounds(object);
    let (_, type_generics, where_clause) = bounds.split_for_impl();
    let mut with_lifetime = bounds.clone();
    with_lifetime.params.insert(0, GenericParam::Lifetime(syn::parse_quote!('zoom_de)));
    let (impl_generics, _, _) = with_lifetime.split_for_impl();
    let has_required = object.fields.iter().any(|field| matches!(field.role, Role::Required(_)));
    let body = if has_required { read_apart(object) } else { read_in_place(object) };
    quote! {
        #[automatically_derived]
        impl #impl_generics zoom_private::serde::Deserialize<'zoom_de> for #ident #type_generics #where_clause {
            #[inline]
            fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
                zoom_from: ZoomD,
            ) -> zoom_private::Result<Self, ZoomD::Error> {
                #body
            }
        }
    }
}

/// Writes code that reads directly into the struct, because no field is required.
fn read_in_place(object: &Object<'_>) -> TokenStream {
    // A struct's own default is the same value, and is cheaper to compile.
    let absent = if object.declaration.has_default {
        quote!(<Self as zoom_private::Default>::default())
    } else {
        let fields = object.fields.iter().map(|field| {
            let (ident, absent) = (field.ident, absent(field));
            quote!(#ident: #absent)
        });
        quote!(Self { #(#fields,)* })
    };
    let read = read_fields(object, |Field { ident, .. }| quote!(zoom_object.#ident));
    quote! {
        let mut zoom_object = #absent;
        match #read {
            zoom_private::Ok(()) => zoom_private::Ok(zoom_object),
            zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
        }
    }
}

/// Writes code that reads each field into a separate variable, because some have no value until the end.
fn read_apart(object: &Object<'_>) -> TokenStream {
    let declared = object.fields.iter().map(variable);
    let read = read_fields(object, |field| {
        let variable = variable(field);
        quote!(#variable)
    });
    let absent = object.fields.iter().map(absent);
    let values = object.fields.iter().map(|field| {
        let (ident, variable) = (field.ident, variable(field));
        match &field.role {
            Role::Required(wire) => quote!(#ident: zoom_private::required(#variable, #wire)?),
            Role::Optional(_) | Role::Sent(_) | Role::Extra => quote!(#ident: #variable),
        }
    });
    quote! {
        #(let mut #declared = #absent;)*
        match #read {
            zoom_private::Ok(()) => zoom_private::Ok(Self { #(#values,)* }),
            zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
        }
    }
}

/// Returns the variable that holds a field's value until the end.
fn variable(field: &Field<'_>) -> Ident {
    format_ident!("zoom_field_{}", field.ident.unraw().to_string())
}

/// Returns the value of a field whose member is absent. A constant, if the type has one, is cheaper to compile than a
/// call.
fn absent(field: &Field<'_>) -> TokenStream {
    if let Role::Required(_) = field.role {
        return quote!(zoom_private::None);
    }
    known_default(field.ty).unwrap_or_else(|| shown_at(field.ty, quote!(zoom_private::Absent::absent())))
}

/// Writes the call that reads the fields, each into the place that `target` returns. The error is not passed on with
/// `?`, because that would be three more calls to compile.
fn read_fields(object: &Object<'_>, target: impl Fn(&Field<'_>) -> TokenStream) -> TokenStream {
    let mut extra = None;
    let mut fields = Vec::new();
    for field in &object.fields {
        let target = target(field);
        let reference = shown_at_doubtful(field.ty, quote!(&mut #target));
        match &field.role {
            Role::Required(wire) if field.is_lossy => {
                fields.push(quote!(zoom_private::LossyRequired(#reference, #wire)));
            }
            Role::Optional(wire) | Role::Sent(wire) if field.is_lossy => {
                fields.push(quote!(zoom_private::Lossy(#reference, #wire)));
            }
            Role::Required(_) => fields.push(quote!(zoom_private::Required(#reference))),
            Role::Optional(_) | Role::Sent(_) => fields.push(reference),
            Role::Extra => extra = Some(reference),
        }
    }
    let fields = tuple(&fields);
    match extra {
        None => quote!(zoom_private::read_object(zoom_from, const { zoom_private::Names::new(ZOOM_NAMES) }, #fields)),
        Some(extra) => {
            quote!(zoom_private::read_whole_object(zoom_from, const { zoom_private::Names::new(ZOOM_NAMES) }, #fields, zoom_private::Some(#extra)))
        }
    }
}

fn write(object: &Object<'_>) -> TokenStream {
    let ident = &object.declaration.ident;
    let bounds = writing_bounds(object);
    let (impl_generics, type_generics, where_clause) = bounds.split_for_impl();
    let fields = object.fields.iter().map(|Field { ident, ty, role, .. }| match role {
        Role::Extra => quote!(zoom_private::Kept(&self.#ident)),
        Role::Optional(_) | Role::Sent(_) if inside_option(ty).is_some() => quote!(&self.#ident),
        Role::Optional(_) | Role::Sent(_) if is_named(ty, &LISTS) => quote!(zoom_private::List(&self.#ident)),
        Role::Optional(_) | Role::Sent(_) | Role::Required(_) => quote!(zoom_private::Always(&self.#ident)),
    });
    let fields = tuple(&fields.collect::<Vec<_>>());
    quote! {
        #[automatically_derived]
        impl #impl_generics zoom_private::serde::Serialize for #ident #type_generics #where_clause {
            #[inline]
            fn serialize<ZoomS: zoom_private::serde::Serializer>(&self, zoom_to: ZoomS) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
                zoom_private::write_object(zoom_to, ZOOM_NAMES, &#fields)
            }
        }
    }
}

/// Returns the generics with the bounds that reading requires: each parameter can be read, and each field that uses one
/// and may be absent has a default.
pub(crate) fn reading_bounds(object: &Object<'_>) -> Generics {
    let mut generics = object.declaration.generics.clone();
    let parameters: Vec<Ident> = generics.type_params().map(|parameter| parameter.ident.clone()).collect();
    if parameters.is_empty() {
        return generics;
    }
    let clause = generics.make_where_clause();
    for parameter in &parameters {
        clause.predicates.push(syn::parse_quote!(#parameter: zoom_private::serde::de::DeserializeOwned));
    }
    absent_bounds(object, generics)
}

/// Returns the generics with the bounds that the value of an absent member requires: each field that uses a parameter
/// and may be absent has a default.
fn absent_bounds(object: &Object<'_>, mut generics: Generics) -> Generics {
    let parameters: Vec<Ident> = generics.type_params().map(|parameter| parameter.ident.clone()).collect();
    for Field { ty, role, .. } in &object.fields {
        if !matches!(role, Role::Required(_)) && mentions(ty, &parameters) {
            generics.make_where_clause().predicates.push(syn::parse_quote!(#ty: zoom_private::Absent));
        }
    }
    generics
}

/// Returns the generics with the bounds that writing requires.
fn writing_bounds(object: &Object<'_>) -> Generics {
    let mut generics = object.declaration.generics.clone();
    let parameters: Vec<Ident> = generics.type_params().map(|parameter| parameter.ident.clone()).collect();
    if !parameters.is_empty() {
        let clause = generics.make_where_clause();
        for parameter in parameters {
            clause.predicates.push(syn::parse_quote!(#parameter: zoom_private::serde::Serialize));
        }
    }
    generics
}

/// Returns whether a type mentions one of the parameters.
fn mentions(ty: &Type, parameters: &[Ident]) -> bool {
    fn any(tokens: TokenStream, parameters: &[Ident]) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => parameters.contains(&ident),
            TokenTree::Group(group) => any(group.stream(), parameters),
            _ => false,
        })
    }
    any(quote!(#ty), parameters)
}
