//! `#[zoom_enum]`: an enum of the values that Zoom documents, and a variant for those that it adds later.
//!
//! It goes in two steps, as `#[zoom_endpoint]` does: the attribute gives the enum back with its last variant and a
//! derive, and the derive reads, checks and writes. So variants under a false `cfg` are gone when the derive looks. How a
//! value is looked up stands in zoom-core.

use std::collections::HashMap;

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Data, DeriveInput, Fields, Generics, LitInt, LitStr, Token, Variant, Visibility,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

use crate::{
    attr::{root, skip_until},
    field::HELPER,
    names::Names,
    reemit::{contents, derived, end_of_attributes, is_braces, kind_of_item, without_attributes},
    report::{Errors, mistake, mistake_on, nearest},
};

/// The attribute of a variant that gives its value.
const VALUE: &str = "value";

/// The variant that keeps what is not declared.
const UNRECOGNIZED: &str = "Unrecognized";

/// What every open enum derives.
const DERIVES: [&str; 5] = ["Clone", "Debug", "PartialEq", "Eq", "Hash"];

/// What stands in the parentheses, in the order in which the documentation lists it.
const ARGUMENTS: [&str; 2] = ["i64", "crate"];

const OTHER_INTEGERS: [&str; 11] = ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i128", "isize"];

/// The first step: the enum with its last variant and its derives, or with the mistake that it is no enum.
pub(crate) fn reemit(arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    let mut errors = Errors::default();
    let (span, found) = kind_of_item(&tokens);
    if found != "an enum" {
        let help = "write `#[zoom_enum]` above an enum with a variant for each value";
        errors.at(span, format!("{found} can't be an open enum"), help);
        let errors = errors.into_tokens();
        let item = without_attributes(tokens, &[VALUE]);
        return quote!(#(#item)* #errors);
    }
    // Mistakes in the arguments are told by the derive, which reads them again.
    let attr = EnumAttr::read(arguments.clone(), &mut Errors::default());
    let private = attr.names.private();
    if let Some(TokenTree::Group(variants)) = tokens.iter_mut().rfind(|token| is_braces(token)) {
        let written = written_variants(variants, &mut errors);
        let kept = if attr.kind == Some(Kind::Integer) { quote!(i64) } else { quote!(String) };
        let unrecognized = Ident::new(UNRECOGNIZED, Span::call_site());
        let all = quote! {
            #(#written,)*
            /// A value that is not declared, as it came.
            #unrecognized(#private::#kept),
        };
        let mut braces = Group::new(Delimiter::Brace, all);
        braces.set_span(variants.span());
        *variants = braces;
    }
    let helper = Ident::new(HELPER, Span::call_site());
    let (attributes, definition) = tokens.split_at(end_of_attributes(&tokens));
    let written = derived(attributes);
    let missing = DERIVES.iter().filter(|name| !written.iter().any(|written| written == *name));
    let derives = missing.map(|name| Ident::new(name, Span::call_site()));
    let non_exhaustive = (!has_attribute(attributes, "non_exhaustive")).then(|| quote!(#[non_exhaustive]));
    let errors = errors.into_tokens();
    quote! {
        #(#attributes)*
        #[derive(#private::ZoomEnum #(, #private::#derives)*)]
        #[#helper(#arguments)]
        #non_exhaustive
        #(#definition)*
        #errors
    }
}

/// The variants as written, with the number behind `=` in an attribute: a variant with a field may not have one.
fn written_variants(braces: &Group, errors: &mut Errors) -> Vec<TokenStream> {
    let is = |token: &TokenTree, c| matches!(token, TokenTree::Punct(punct) if punct.as_char() == c);
    let tokens: Vec<TokenTree> = braces.stream().into_iter().collect();
    let variants = tokens.split(|token| is(token, ',')).filter(|variant| !variant.is_empty());
    let mut written = Vec::new();
    let mut is_empty = true;
    for variant in variants {
        is_empty = false;
        let equals = variant.iter().position(|token| is(token, '=')).unwrap_or(variant.len());
        let (variant, number) = variant.split_at(equals);
        let (attributes, definition) = variant.split_at(end_of_attributes(variant));
        if let Some(TokenTree::Ident(name)) = definition.first()
            && name == UNRECOGNIZED
        {
            let help = "remove it: `#[zoom_enum]` adds this variant, and keeps in it each value that is not declared";
            errors.at(name.span(), "`Unrecognized` is declared", help);
            continue;
        }
        let helper = Ident::new(HELPER, Span::call_site());
        let number = number.split_first().map(|(_, number)| quote!(#[#helper(#(#number)*)]));
        written.push(quote!(#(#attributes)* #number #(#definition)*));
    }
    if is_empty {
        let help = "write a variant for each value that Zoom documents";
        errors.at(braces.span(), "the enum has no variants", help);
    }
    written
}

fn has_attribute(attributes: &[TokenTree], name: &str) -> bool {
    contents(attributes).any(|content| matches!(content.first(), Some(TokenTree::Ident(first)) if first == name))
}

/// What the values of an enum are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Integer,
}

/// The arguments of `#[zoom_enum(…)]`.
struct EnumAttr {
    /// `None` if what is written leaves it in doubt.
    kind: Option<Kind>,
    names: Names,
}

impl EnumAttr {
    /// Reads the arguments; what is wrong is added to `errors`, and what is right is kept.
    fn read(arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut attr = Self { kind: Some(Kind::Text), names: Names::default() };
        let parser = |input: ParseStream<'_>| {
            let mut seen: Vec<String> = Vec::new();
            while !input.is_empty() {
                if let Err(error) = attr.read_argument(input, &mut seen, errors) {
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

    fn read_argument(
        &mut self,
        input: ParseStream<'_>,
        seen: &mut Vec<String>,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        let help = "write `#[zoom_enum]` for strings, `#[zoom_enum(i64)]` for integers";
        let span = input.span();
        let Ok(word) = input.call(Ident::parse_any) else {
            self.kind = None;
            return Err(mistake(span, "this is no argument", help));
        };
        let name = word.to_string();
        if seen.contains(&name) {
            return Err(mistake(span, format!("`{name}` is given twice"), "keep one of them"));
        }
        match name.as_str() {
            "i64" => self.kind = Some(Kind::Integer),
            "crate" => {
                let value = input.parse::<Token![=]>().and_then(|_| root(input, errors));
                let wrong = |_| mistake(span, "`crate` has no path", "write `crate = ::zoom_core`");
                if let Some(root) = value.map_err(wrong)? {
                    self.names = Names::at(&root);
                }
            }
            "str" | "String" => {
                let help = "write `#[zoom_enum]`: values are strings where nothing else is said";
                return Err(mistake(span, format!("`{name}` is no argument"), help));
            }
            other if OTHER_INTEGERS.contains(&other) => {
                self.kind = Some(Kind::Integer);
                return Err(mistake(span, format!("values can't be `{name}`"), "write `#[zoom_enum(i64)]`"));
            }
            other => {
                self.kind = None;
                let help = nearest(other, ARGUMENTS).map_or_else(|| help.to_owned(), |near| format!("write `{near}`"));
                return Err(mistake(span, format!("unknown argument `{name}`"), help));
            }
        }
        seen.push(name);
        Ok(())
    }
}

/// An enum's name and shape: all that can be known of a declaration that is wrong.
struct Shape {
    names: Names,
    kind: Kind,
    ident: Ident,
    vis: Visibility,
    generics: Generics,
}

/// A variant and its value.
struct Declared {
    ident: Ident,
    value: Value,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Value {
    Text(String),
    Integer(i64),
}

impl Value {
    fn kind(&self) -> Kind {
        match self {
            Self::Text(_) => Kind::Text,
            Self::Integer(_) => Kind::Integer,
        }
    }
}

impl ToTokens for Value {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Text(text) => text.to_tokens(tokens),
            Self::Integer(number) => Literal::i64_unsuffixed(*number).to_tokens(tokens),
        }
    }
}

/// The second step: what a sound enum gains, or the mistakes of a faulty one and what keeps it usable.
pub(crate) fn derive(input: DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let helper = input.attrs.iter().find(|attribute| attribute.path().is_ident(HELPER));
    let arguments = helper.and_then(|attribute| attribute.meta.require_list().ok()).map(|list| list.tokens.clone());
    let attr = EnumAttr::read(arguments.unwrap_or_default(), &mut errors);
    let is_generic = !input.generics.params.is_empty();
    if is_generic {
        let help = "remove the generics, and what uses them: a variant is one value";
        errors.on(&input.generics, "an open enum can't be generic", help);
    }
    let mut declared = Vec::new();
    if let Data::Enum(data) = input.data {
        let mut variants: Vec<Variant> =
            data.variants.into_iter().filter(|variant| variant.ident != UNRECOGNIZED).collect();
        if is_generic {
            // Their fields are part of the same mistake.
            for variant in &mut variants {
                variant.fields = Fields::Unit;
            }
        }
        declared = check(&variants, attr.kind, &mut errors);
    }
    let kind = attr.kind.unwrap_or(Kind::Text);
    let shape = Shape { names: attr.names, kind, ident: input.ident, vis: input.vis, generics: input.generics };
    let methods = if errors.is_empty() { expand(&shape, &declared) } else { fallback(&shape) };
    let errors = errors.into_tokens();
    quote!(#methods #errors)
}

/// The value of each variant. All mistakes are gathered on the way.
fn check(variants: &[Variant], kind: Option<Kind>, errors: &mut Errors) -> Vec<Declared> {
    let mut declared = Vec::new();
    let mut owners: HashMap<Value, String> = HashMap::new();
    let mut is_numbered = false;
    for variant in variants {
        let name = variant.ident.unraw().to_string();
        if !matches!(variant.fields, Fields::Unit) {
            let help = format!("write `{name}`: a value that is not declared is kept in `Unrecognized`");
            errors.on(&variant.fields, format!("the variant `{name}` has fields"), help);
        }
        let mut values = variant.attrs.iter().filter(|attribute| is_value(attribute));
        let (first, second) = (values.next(), values.next());
        if let Some(second) = second {
            errors.on(second, format!("`{name}` has two values"), "keep one of them");
            continue;
        }
        let read = match first.map(|attribute| read_value(attribute, kind)) {
            Some(Ok(value)) => Some(value),
            Some(Err(error)) => {
                errors.push(error);
                continue;
            }
            None => None,
        };
        let value = match (kind, read) {
            (None, _) => continue,
            (Some(Kind::Text), None) => Value::Text(snake_case(&name)),
            (Some(Kind::Integer), None) => {
                let next = match declared.last() {
                    Some(Declared { value: Value::Integer(last), .. }) => last.saturating_add(1),
                    _ => 1,
                };
                let help = format!("write `{name} = {next}`, with the number that Zoom sends");
                errors.at(variant.ident.span(), format!("`{name}` has no number"), help);
                continue;
            }
            (Some(kind), Some(value)) if value.kind() == kind => value,
            (Some(_), Some(value)) => {
                // A number behind `=` is most often behind all of them: the one mistake is that `i64` is missing.
                let is_behind_equals = first.is_some_and(|attribute| attribute.path().is_ident(HELPER));
                if !is_behind_equals || !is_numbered {
                    errors.push(wrong_kind(&name, &value, first, is_behind_equals));
                }
                is_numbered |= is_behind_equals;
                continue;
            }
        };
        if let Some(owner) = owners.get(&value) {
            let wrong = format!("`{owner}` and `{name}` have the same value, `{}`", value.to_token_stream());
            let help = match value {
                Value::Text(_) => format!("remove one of them, or write `#[value(\"…\")]` above `{name}`"),
                Value::Integer(_) => "remove one of them, or give it a number of its own".to_owned(),
            };
            errors.at(variant.ident.span(), wrong, help);
            continue;
        }
        owners.insert(value.clone(), name);
        declared.push(Declared { ident: variant.ident.clone(), value });
    }
    declared
}

/// Whether it gives a value: `#[value(…)]`, or the number that stood behind `=`.
fn is_value(attribute: &Attribute) -> bool {
    attribute.path().is_ident(VALUE) || attribute.path().is_ident(HELPER)
}

fn wrong_kind(name: &str, value: &Value, at: Option<&Attribute>, is_behind_equals: bool) -> syn::Error {
    let (wrong, help) = match value {
        Value::Integer(_) if is_behind_equals => (
            format!("`{name}` has a number, and the values of this enum are strings"),
            "write `#[zoom_enum(i64)]` above the enum, or remove the numbers".to_owned(),
        ),
        Value::Integer(number) => (
            format!("the value of `{name}` is a number, and those of this enum are strings"),
            format!("write `#[value(\"{number}\")]`, or `#[zoom_enum(i64)]` above the enum"),
        ),
        Value::Text(text) => (
            format!("the value of `{name}` is a string, and those of this enum are integers"),
            match text.parse::<i64>() {
                Ok(number) => format!("write `#[value({number})]`"),
                Err(_) => "write its number, as in `#[value(1)]`, or `#[zoom_enum]` above the enum".to_owned(),
            },
        ),
    };
    let shown = at.and_then(|attribute| attribute.meta.require_list().ok()).map(|list| list.tokens.clone());
    mistake_on(&shown.unwrap_or_default(), wrong, help)
}

/// Reads `#[value("…")]`, or a number.
fn read_value(attribute: &Attribute, kind: Option<Kind>) -> syn::Result<Value> {
    let help = if kind == Some(Kind::Integer) {
        "write a number, as in `#[value(1)]` or `Name = 1`"
    } else {
        "write the value in quotes, as in `#[value(\"on_behalf\")]`"
    };
    let unreadable = |_| mistake_on(attribute, "the value can't be read", help);
    let list = attribute.meta.require_list().map_err(unreadable)?;
    if list.tokens.is_empty() {
        return Err(mistake_on(attribute, "the value is missing", help));
    }
    let unreadable = |_| mistake_on(&list.tokens, "the value is neither a string nor a number", help);
    let text = |input: ParseStream<'_>| input.parse::<LitStr>();
    if let Ok(text) = text.parse2(list.tokens.clone()) {
        return Ok(Value::Text(text.value()));
    }
    let number = |input: ParseStream<'_>| Ok((input.parse::<Option<Token![-]>>()?, input.parse::<LitInt>()?));
    let (minus, number) = number.parse2(list.tokens.clone()).map_err(unreadable)?;
    let sign = if minus.is_some() { "-" } else { "" };
    if !matches!(number.suffix(), "" | "i64") {
        let help = format!("write `{sign}{}`", number.base10_digits());
        return Err(mistake_on(&list.tokens, "the number is no `i64`", help));
    }
    format!("{sign}{}", number.base10_digits()).parse().map(Value::Integer).map_err(|_| {
        let help = "write a number that fits in an `i64`";
        mistake_on(&list.tokens, format!("`{sign}{number}` is too large"), help)
    })
}

/// A variant's name as a value: `OnBehalf` is `on_behalf`, `HTTPProxy` is `http_proxy`, `None_` is `none`.
fn snake_case(name: &str) -> String {
    let chars: Vec<char> = name.strip_suffix('_').unwrap_or(name).chars().collect();
    let mut snake = String::new();
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1);
        let begins_word = c.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_numeric()
                    || before.is_uppercase() && after.is_some_and(|after| after.is_lowercase())
            });
        if begins_word {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

/// Everything that `#[zoom_enum]` adds beside the variant and the derives.
fn expand(shape: &Shape, declared: &[Declared]) -> TokenStream {
    let Shape { names, kind, ident, vis, .. } = shape;
    let idents: Vec<&Ident> = declared.iter().map(|variant| &variant.ident).collect();
    let values: Vec<&Value> = declared.iter().map(|variant| &variant.value).collect();
    let (methods, table, kept, value_type) = match kind {
        Kind::Text => (
            quote! {
                /// The value that is sent.
                #[inline]
                #[must_use]
                #vis const fn as_str(&self) -> &zoom_private::str {
                    match self {
                        #(Self::#idents => #values,)*
                        Self::Unrecognized(value) => zoom_private::String::as_str(value),
                    }
                }
            },
            quote!(StringEnum),
            quote!(zoom_private::String),
            quote!(&'static zoom_private::str),
        ),
        Kind::Integer => (
            quote! {
                /// The number that is sent.
                #[inline]
                #[must_use]
                #vis const fn number(&self) -> zoom_private::i64 {
                    match self {
                        #(Self::#idents => #values,)*
                        Self::Unrecognized(number) => *number,
                    }
                }
            },
            quote!(IntegerEnum),
            quote!(zoom_private::i64),
            quote!(zoom_private::i64),
        ),
    };
    let has_empty = values.contains(&&Value::Text(String::new()));
    let traits = traits(shape, &bodies(*kind, has_empty));
    names.block(&quote! {
        #[allow(deprecated)]
        impl #ident {
            #methods
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl zoom_private::#table for #ident {
            const VALUES: &'static [#value_type] = &[#(#values),*];
            const VARIANTS: &'static [Self] = &[#(Self::#idents),*];

            #[inline]
            fn unrecognized(value: #kept) -> Self {
                Self::Unrecognized(value)
            }
        }

        #traits
    })
}

/// What stands in the functions of the traits.
struct Bodies {
    display: TokenStream,
    from_str: TokenStream,
    from: TokenStream,
    serialize: TokenStream,
    deserialize: TokenStream,
    write_param: TokenStream,
}

fn bodies(kind: Kind, has_empty: bool) -> Bodies {
    match kind {
        Kind::Text => Bodies {
            display: quote!(f.pad(self.as_str())),
            from_str: quote!(zoom_private::Ok(zoom_private::from_text(text))),
            from: quote!(zoom_private::from_text(value)),
            serialize: quote!(serializer.serialize_str(self.as_str())),
            deserialize: if has_empty {
                quote!(zoom_private::deserialize_text_or_empty(deserializer))
            } else {
                quote!(zoom_private::deserialize_text(deserializer))
            },
            write_param: quote!(to.write_str(self.as_str())),
        },
        Kind::Integer => Bodies {
            display: quote!(zoom_private::Display::fmt(&self.number(), f)),
            from_str: quote!(zoom_private::parse_number(text)),
            from: quote!(zoom_private::from_number(value)),
            serialize: quote!(serializer.serialize_i64(self.number())),
            deserialize: quote!(zoom_private::deserialize_number(deserializer)),
            write_param: quote!(zoom_private::ParamValue::write_param(&self.number(), to)),
        },
    }
}

/// The implementations of the traits that every open enum has.
fn traits(shape: &Shape, bodies: &Bodies) -> TokenStream {
    let Shape { kind, ident, generics, .. } = shape;
    let Bodies { display, from_str, from, serialize, deserialize, write_param } = bodies;
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let mut with_de = generics.clone();
    with_de.params.insert(0, syn::parse_quote!('de));
    let (de_generics, _, _) = with_de.split_for_impl();
    let (fault, sources) = match kind {
        Kind::Text => (quote!(Infallible), vec![quote!(&zoom_private::str), quote!(zoom_private::String)]),
        Kind::Integer => (quote!(ParseEnumError), vec![quote!(zoom_private::i64)]),
    };
    quote! {
        #[automatically_derived]
        impl #impl_generics zoom_private::Display for #ident #type_generics #where_clause {
            #[inline]
            fn fmt(&self, f: &mut zoom_private::fmt::Formatter<'_>) -> zoom_private::fmt::Result {
                #display
            }
        }

        #[automatically_derived]
        impl #impl_generics zoom_private::FromStr for #ident #type_generics #where_clause {
            type Err = zoom_private::#fault;

            #[inline]
            fn from_str(text: &zoom_private::str) -> zoom_private::Result<Self, Self::Err> {
                #from_str
            }
        }

        #(
            #[automatically_derived]
            impl #impl_generics zoom_private::From<#sources> for #ident #type_generics #where_clause {
                #[inline]
                fn from(value: #sources) -> Self {
                    #from
                }
            }
        )*

        #[automatically_derived]
        impl #impl_generics zoom_private::serde::Serialize for #ident #type_generics #where_clause {
            #[inline]
            fn serialize<S: zoom_private::serde::Serializer>(&self, serializer: S) -> zoom_private::Result<S::Ok, S::Error> {
                #serialize
            }
        }

        #[automatically_derived]
        impl #de_generics zoom_private::serde::Deserialize<'de> for #ident #type_generics #where_clause {
            #[inline]
            fn deserialize<D: zoom_private::serde::Deserializer<'de>>(deserializer: D) -> zoom_private::Result<Self, D::Error> {
                #deserialize
            }
        }

        #[automatically_derived]
        impl #impl_generics zoom_private::ParamValue for #ident #type_generics #where_clause {
            #[inline]
            fn write_param(&self, to: &mut zoom_private::ParamWriter<'_>) {
                #write_param
            }
        }
    }
}

/// What a faulty enum still gives: the same functions without their bodies, so that a use of it does not add an error.
fn fallback(shape: &Shape) -> TokenStream {
    let Shape { names, kind, ident, vis, generics } = shape;
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let method = match kind {
        Kind::Text => quote!(#vis const fn as_str(&self) -> &zoom_private::str { loop {} }),
        Kind::Integer => quote!(#vis const fn number(&self) -> zoom_private::i64 { loop {} }),
    };
    let none = || quote!(loop {});
    let traits = traits(
        shape,
        &Bodies {
            display: none(),
            from_str: none(),
            from: none(),
            serialize: none(),
            deserialize: none(),
            write_param: none(),
        },
    );
    names.block(&quote! {
        #[allow(dead_code)]
        impl #impl_generics #ident #type_generics #where_clause {
            #method
        }

        #traits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_snake_case_keeps_runs_of_capitals_together() {
        for (name, expected) in [
            ("Token", "token"),
            ("OnBehalf", "on_behalf"),
            ("HTTPProxy", "http_proxy"),
            ("UseHTTP", "use_http"),
            ("A1b", "a1b"),
            ("A1B", "a1_b"),
            ("H264Video", "h264_video"),
            ("Mp4", "mp4"),
            ("MP4", "mp4"),
            ("None_", "none"),
            ("Foo_Bar", "foo_bar"),
            ("A", "a"),
            ("ÄhnlichÉté", "ähnlich_été"),
        ] {
            assert_eq!(snake_case(name), expected, "{name}");
        }
    }
}
