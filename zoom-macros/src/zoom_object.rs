//! `#[zoom_object]`: an answer, read by the rule of zoom-core's `lenient` and written without what was absent.
//!
//! It goes in two steps, as `#[zoom_endpoint]` does. What an answer costs to compile is what a client costs to compile,
//! so the expansion is a table of names, one line a field to read and one to write; all else is in zoom-core.

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{
    Attribute, Data, DeriveInput, Fields, GenericParam, Generics, LitStr, Token, Type,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

use crate::{
    attr::{root, skip_until},
    derived::{self, tuple},
    field::{HELPER, inside_option, known_default, scalar, shown_at, type_name, ungrouped},
    names::Names,
    reemit::{end_of_attributes, kind_of_item, without_attributes},
    report::{Errors, mistake, nearest, one_of},
    serde_members::Case,
};

/// The attributes of a field.
const FIELD: [&str; 3] = ["wire", "required", "extra"];

/// What stands in the parentheses, in the order in which the documentation lists it.
const ARGUMENTS: [&str; 2] = ["rename_all", "crate"];

/// The types that are lists or maps, as far as that can be seen.
const LISTS: [&str; 5] = ["Vec", "Map", "HashMap", "BTreeMap", "VecDeque"];

/// The types that keep undeclared members.
const MAPS: [&str; 3] = ["Map", "HashMap", "BTreeMap"];

/// The first step: the struct with its derive, or with the mistake that it is no struct.
pub(crate) fn reemit(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = item.into_iter().collect();
    let (span, found) = kind_of_item(&tokens);
    if found != "a struct" {
        let mut errors = Errors::default();
        let help = "write `#[zoom_object]` above a struct with a named field for each member of the answer";
        errors.at(span, format!("{found} can't be an answer's object"), help);
        let errors = errors.into_tokens();
        let item = without_attributes(tokens, &FIELD);
        return quote!(#(#item)* #errors);
    }
    // Mistakes in the arguments are told by the derive, which reads them again.
    let private = ObjectAttr::read(arguments.clone(), &mut Errors::default()).names.private();
    let helper = Ident::new(HELPER, Span::call_site());
    let (attributes, definition) = tokens.split_at(end_of_attributes(&tokens));
    let (attributes, derived) = derived::take(attributes, definition, &FIELD);
    quote! {
        #(#attributes)*
        #[derive(#private::ZoomObject)]
        #[#helper(#arguments)]
        #derived
        #(#definition)*
    }
}

/// The second step: what reads and writes the struct, or the mistakes and what keeps the struct usable.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let declared = input.attrs.iter().find(|attribute| attribute.path().is_ident(HELPER));
    let arguments = declared.and_then(|attribute| attribute.meta.require_list().ok());
    let attr = ObjectAttr::read(arguments.map(|list| list.tokens.clone()).unwrap_or_default(), &mut errors);
    let fields = fields(&input, attr.case, &mut errors);
    names_are_used_once(&fields, &mut errors);
    let has_default = derived::told(&input.attrs).iter().any(|name| name == "Default");
    let derived = derived::expand(&input);
    let object =
        Object { names: attr.names, has_default, derived, ident: input.ident, generics: input.generics, fields };
    object.owns_its_data(&mut errors);
    if errors.is_empty() {
        return object.expand();
    }
    let (fallback, errors) = (object.fallback(), errors.into_tokens());
    quote!(#fallback #errors)
}

/// The arguments as written.
struct ObjectAttr {
    case: Case,
    names: Names,
}

impl ObjectAttr {
    /// Reads the arguments; what is wrong is added to `errors`, and what is right is kept.
    fn read(arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut attr = Self { case: Case::Snake, names: Names::default() };
        let parser = |input: ParseStream<'_>| {
            while !input.is_empty() {
                if let Err(error) = attr.read_argument(input, errors) {
                    errors.push(error);
                    skip_until(input, |input| input.peek(Token![,]));
                }
                if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                    let written = skip_until(input, |input| input.peek(Token![,]));
                    errors.on(&written, "a comma is missing before this", "part the arguments with commas");
                }
            }
            Ok(())
        };
        if let Err(error) = parser.parse2(arguments) {
            errors.push(error);
        }
        attr
    }

    fn read_argument(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        let span = input.span();
        let Ok(key) = input.call(Ident::parse_any) else {
            return Err(mistake(span, "this is no argument", format!("write {}", one_of(&ARGUMENTS))));
        };
        match key.to_string().as_str() {
            "rename_all" => {
                let wrong = || {
                    let help = "write `rename_all = \"camelCase\"` or `rename_all = \"PascalCase\"`";
                    mistake(span, "`rename_all` does not name a case that is known here", help)
                };
                let case = input.parse::<Token![=]>().and_then(|_| input.parse::<LitStr>()).map_err(|_| wrong())?;
                self.case = Case::of(&case.value()).ok_or_else(wrong)?;
            }
            "crate" => {
                let root = input.parse::<Token![=]>().and_then(|_| root(input, errors));
                let wrong = |_| mistake(span, "`crate` has no path", "write `crate = ::zoom_core`");
                if let Some(root) = root.map_err(wrong)? {
                    self.names = Names::at(&root);
                }
            }
            other => {
                let help = nearest(other, ARGUMENTS).map_or_else(|| one_of(&ARGUMENTS), |near| format!("`{near}`"));
                return Err(mistake(span, format!("unknown argument `{other}`"), format!("write {help}")));
            }
        }
        Ok(())
    }
}

/// A field of the struct.
struct Field {
    ident: Ident,
    ty: Type,
    /// The name in the answer; an `#[extra]` field has none.
    wire: Option<String>,
    is_required: bool,
}

impl Field {
    fn is_extra(&self) -> bool {
        self.wire.is_none()
    }

    /// The field in its struct, where its value is absent.
    fn absent(&self) -> TokenStream {
        let (ident, value) = (&self.ident, self.absent_value());
        quote!(#ident: #value)
    }

    /// What stands for an absent value. A constant, where the type has one, is less to compile than a call.
    fn absent_value(&self) -> TokenStream {
        if self.is_required {
            return quote!(zoom_private::None);
        }
        known_default(&self.ty).unwrap_or_else(|| shown_at(&self.ty, quote!(zoom_private::Absent::absent())))
    }
}

fn fields(input: &DeriveInput, case: Case, errors: &mut Errors) -> Vec<Field> {
    let Data::Struct(data) = &input.data else { return Vec::new() };
    let mut extra: Option<String> = None;
    let mut read = Vec::new();
    for field in &data.fields {
        let Some(ident) = &field.ident else { break };
        let name = ident.unraw().to_string();
        let [wire, required, is_extra] = FIELD.map(|name| field.attrs.iter().find(|other| other.path().is_ident(name)));
        if let (Some(attribute), Some(_)) = (is_extra, &extra) {
            errors.on(attribute, format!("`{name}` is a second `#[extra]` field"), "keep one of them");
        }
        if let (Some(attribute), true) = (required, inside_option(&field.ty).is_some()) {
            let help = "remove `#[required]`, or write the type without `Option`";
            errors.on(attribute, format!("`{name}` is required, and optional by its type"), help);
        } else if let (Some(attribute), Some(_)) = (required.or(wire), is_extra) {
            let help = "remove the other attribute";
            errors.on(
                attribute,
                format!("`{name}` keeps what is undeclared, so it has no name and can't be required"),
                help,
            );
        }
        if matches!(ungrouped(&field.ty), Type::Reference(_)) {
            let help = "write a type that owns its data, as in `String`";
            errors.on(&field.ty, format!("`{name}` borrows, and an answer has nothing to borrow from"), help);
        }
        if is_extra.is_some() && !type_name(&field.ty).is_some_and(|name| MAPS.iter().any(|map| name == map)) {
            let help = "write `serde_json::Map<String, Value>`, or a `HashMap` or `BTreeMap` from `String`";
            errors.on(&field.ty, format!("`{name}` can't keep undeclared members: it is no map"), help);
        }
        if is_extra.is_some() {
            extra.get_or_insert_with(|| name.clone());
        }
        let declared = wire.and_then(|attribute| wire_name(attribute, &name, errors));
        read.push(Field {
            ident: ident.clone(),
            ty: field.ty.clone(),
            wire: is_extra.is_none().then(|| declared.unwrap_or_else(|| case.rename(name))),
            is_required: required.is_some(),
        });
    }
    if let Fields::Unnamed(fields) = &data.fields {
        let help = format!("name each field, as in `struct {} {{ id: Option<String> }}`", input.ident);
        errors.on(fields, "the fields have no names, so nothing says which member each is", help);
    }
    read
}

/// The name in `#[wire("…")]`.
fn wire_name(attribute: &Attribute, field: &str, errors: &mut Errors) -> Option<String> {
    let name = attribute.parse_args::<LitStr>().ok().map(|name| name.value()).filter(|name| !name.is_empty());
    if name.is_none() {
        let help = format!("write the name that Zoom gives it, as in `#[wire(\"{field}\")]`");
        errors.on(attribute, "`#[wire]` does not name the member", help);
    }
    name
}

fn names_are_used_once(fields: &[Field], errors: &mut Errors) {
    let mut seen: HashMap<&str, &Ident> = HashMap::new();
    for field in fields {
        let Some(wire) = &field.wire else { continue };
        if let Some(first) = seen.insert(wire, &field.ident) {
            let wrong = format!("`{}` and `{}` are both the member `{wire}`", first.unraw(), field.ident.unraw());
            errors.at(field.ident.span(), wrong, "give one of them another name with `#[wire(\"…\")]`, or remove it");
        }
    }
}

/// A struct in which, if nothing was told, nothing is wrong.
struct Object {
    names: Names,
    has_default: bool,
    /// The impls of what is derived.
    derived: TokenStream,
    ident: Ident,
    generics: Generics,
    fields: Vec<Field>,
}

impl Object {
    fn owns_its_data(&self, errors: &mut Errors) {
        if let Some(lifetime) = self.generics.lifetimes().next() {
            let help = "remove the lifetime, and write types that own their data, as in `String`";
            errors.on(lifetime, "an answer has nothing to borrow from", help);
        }
    }

    fn expand(&self) -> TokenStream {
        let names = self.fields.iter().filter_map(|field| field.wire.as_ref());
        let (read, write, derived) = (self.read(), self.write(), &self.derived);
        self.names.block(&quote! {
            const ZOOM_NAMES: &[&zoom_private::str] = &[#(#names),*];
            #read
            #write
            #derived
        })
    }

    fn read(&self) -> TokenStream {
        let ident = &self.ident;
        let bounds = self.reading_bounds();
        let (_, type_generics, where_clause) = bounds.split_for_impl();
        let mut from = bounds.clone();
        from.params.insert(0, GenericParam::Lifetime(syn::parse_quote!('zoom_de)));
        let (impl_generics, _, _) = from.split_for_impl();
        let has_required = self.fields.iter().any(|field| field.is_required);
        let body = if has_required { self.read_apart() } else { self.read_in_place() };
        quote! {
            #[automatically_derived]
            #[allow(deprecated)]
            impl #impl_generics zoom_private::serde::Deserialize<'zoom_de> for #ident #type_generics #where_clause {
                #[inline]
                fn deserialize<D: zoom_private::serde::Deserializer<'zoom_de>>(
                    zoom_from: D,
                ) -> zoom_private::Result<Self, D::Error> {
                    #body
                }
            }
        }
    }

    /// Reading straight into the struct, for no field need have a value.
    fn read_in_place(&self) -> TokenStream {
        let absent = self.fields.iter().map(Field::absent);
        // A struct's own default is the same value, and less to compile.
        let absent = if self.has_default {
            quote!(<Self as zoom_private::Default>::default())
        } else {
            quote!(Self { #(#absent,)* })
        };
        let read = self.read_fields(|Field { ident, .. }| quote!(zoom_object.#ident));
        quote! {
            let mut zoom_object = #absent;
            match #read {
                zoom_private::Ok(()) => zoom_private::Ok(zoom_object),
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }

    /// Reading each field by itself, for some have no value until the end.
    fn read_apart(&self) -> TokenStream {
        let names = || self.fields.iter().map(|field| &field.ident);
        let (declared, read) = (names(), self.read_fields(|Field { ident, .. }| quote!(#ident)));
        let absent = self.fields.iter().map(Field::absent_value);
        let values = self.fields.iter().map(|Field { ident, wire, is_required, .. }| {
            if *is_required { quote!(#ident: zoom_private::required(#ident, #wire)?) } else { quote!(#ident) }
        });
        quote! {
            #(let mut #declared = #absent;)*
            match #read {
                zoom_private::Ok(()) => zoom_private::Ok(Self { #(#values,)* }),
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }

    /// What reads into the fields, each at its `place`. Its error is not passed on with `?`, which is three calls to compile.
    fn read_fields(&self, place: impl Fn(&Field) -> TokenStream) -> TokenStream {
        let reference = |field: &Field| {
            let place = place(field);
            let reference = quote!(&mut #place);
            if scalar(&field.ty).is_some() { reference } else { shown_at(&field.ty, reference) }
        };
        let fields = self.fields.iter().filter(|field| !field.is_extra()).map(|field| {
            let place = reference(field);
            if field.is_required { quote!(zoom_private::Required(#place)) } else { place }
        });
        let fields = tuple(&fields.collect::<Vec<_>>());
        match self.fields.iter().find(|field| field.is_extra()) {
            None => quote!(zoom_private::read_object(zoom_from, ZOOM_NAMES, #fields)),
            Some(extra) => {
                let others = reference(extra);
                quote!(zoom_private::read_whole_object(zoom_from, ZOOM_NAMES, #fields, zoom_private::Some(#others)))
            }
        }
    }

    fn write(&self) -> TokenStream {
        let ident = &self.ident;
        let bounds = self.writing_bounds();
        let (impl_generics, type_generics, where_clause) = bounds.split_for_impl();
        let fields = self.fields.iter().map(|field| {
            let Field { ident, ty, is_required, .. } = field;
            let is_list = type_name(ty).is_some_and(|name| LISTS.iter().any(|list| name == list));
            if field.is_extra() {
                quote!(zoom_private::Kept(&self.#ident))
            } else if inside_option(ty).is_some() {
                quote!(&self.#ident)
            } else if is_list && !is_required {
                quote!(zoom_private::List(&self.#ident))
            } else {
                quote!(zoom_private::Always(&self.#ident))
            }
        });
        let fields = tuple(&fields.collect::<Vec<_>>());
        quote! {
            #[automatically_derived]
            #[allow(deprecated)]
            impl #impl_generics zoom_private::serde::Serialize for #ident #type_generics #where_clause {
                #[inline]
                fn serialize<S: zoom_private::serde::Serializer>(&self, to: S) -> zoom_private::Result<S::Ok, S::Error> {
                    zoom_private::write_object(to, ZOOM_NAMES, &#fields)
                }
            }
        }
    }

    /// The generics with what reading asks of them: a parameter can be read, and a field that uses one has a default.
    fn reading_bounds(&self) -> Generics {
        let mut generics = self.generics.clone();
        let parameters: Vec<Ident> = generics.type_params().map(|parameter| parameter.ident.clone()).collect();
        if parameters.is_empty() {
            return generics;
        }
        let clause = generics.make_where_clause();
        for parameter in &parameters {
            clause.predicates.push(syn::parse_quote!(#parameter: zoom_private::serde::de::DeserializeOwned));
        }
        for Field { ty, .. } in
            self.fields.iter().filter(|field| !field.is_required && mentions(&field.ty, &parameters))
        {
            clause.predicates.push(syn::parse_quote!(#ty: zoom_private::Absent));
        }
        generics
    }

    /// The generics with what writing asks of them.
    fn writing_bounds(&self) -> Generics {
        let parameters: Vec<Ident> = self.generics.type_params().map(|parameter| parameter.ident.clone()).collect();
        let mut generics = self.generics.clone();
        if !parameters.is_empty() {
            let clause = generics.make_where_clause();
            for parameter in parameters {
                clause.predicates.push(syn::parse_quote!(#parameter: zoom_private::serde::Serialize));
            }
        }
        generics
    }

    /// What keeps a faulty struct usable: the crate does not compile anyway.
    fn fallback(&self) -> TokenStream {
        let Self { names, derived, ident, generics, .. } = self;
        let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
        let mut from = generics.clone();
        from.params.insert(0, GenericParam::Lifetime(syn::parse_quote!('zoom_de)));
        let (from_generics, _, _) = from.split_for_impl();
        names.block(&quote! {
            impl #from_generics zoom_private::serde::Deserialize<'zoom_de> for #ident #type_generics #where_clause {
                fn deserialize<D: zoom_private::serde::Deserializer<'zoom_de>>(
                    _: D,
                ) -> zoom_private::Result<Self, D::Error> {
                    loop {}
                }
            }

            impl #impl_generics zoom_private::serde::Serialize for #ident #type_generics #where_clause {
                fn serialize<S: zoom_private::serde::Serializer>(&self, _: S) -> zoom_private::Result<S::Ok, S::Error> {
                    loop {}
                }
            }

            #derived
        })
    }
}

/// Whether a type names one of the parameters.
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
