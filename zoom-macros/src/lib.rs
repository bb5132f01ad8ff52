//! The macros of `zoom-core`, which documents and re-exports them.
//!
//! The entries hold no logic. Every attribute takes two steps: the attribute adds a derive to its item, and the derive
//! parses the declaration, checks it and expands it, or falls back if something is wrong. There is a folder for each
//! attribute, with a file for each of these verbs, over what they share:
//!
//! - `report`: the mistakes, and how they are worded
//! - `types`, `case`, `serde_attr`, `item`: what can be read from tokens
//! - `foreign`: attributes of others, for which something else is written here
//! - `docs`, `limits`, `schema`: what a declaration says of its form, as static data
//! - `root`: the names that an expansion may use
//! - `arguments`, `std_derives`, `attribute`: the options of an attribute, and its first step
//! - `request`: what an endpoint and a query group have in common

// Each attribute is expanded in two steps.
//
// 1. The attribute emits the item again with a derive, and puts its arguments and field attributes under the derive's helper
//    attribute. It walks tokens and does not parse fields. So the item survives every mistake, fields under a false
//    `cfg` are gone when the derive looks, and `#[serde]` is legal with or without serde's own derives.
// 2. The derive parses, checks (gathering all mistakes, and returning a declaration that can't be wrong) and expands; after a
//    mistake, a fallback keeps the item usable.
//
// `endpoint/`, `event/`, `object/`, `open_enum/` and `query_group/` have the same files: `parse`, `check`, `expand` and, where
// there is something to keep usable, `fallback`. `event/` is `object/` with a name: it reads and writes by the same code.
// `request/` is what an endpoint and a query group share: fields, locations, `new` and the setters. Below them are `attribute`
// (the first step), `arguments` (the one reader of options), `item`, `serde_attr`, `types` (what the name of a type shows),
// `std_derives`, `report` (the wording of mistakes) and `root` (where zoom-core is). `endpoint/body` decides once what the body
// of a request is, and `expand` only matches on it. `snapshots/` holds what users compile, one file per feature.
//
// Invariants:
// - The expansion has no logic of its own: it calls small functions of zoom-core, with the parameters one by one or as
//   a tuple.
// - It names nothing but `::zoom_core::__private::…` (or what `crate = …` says), so it needs no import, and survives shadowed
//   names, renames and `macro_rules!`. Every name that it binds, generic parameters included, is prefixed, so that no constant
//   or parameter of the user's collides with it.
// - One mistake is one message, and the message ends in what to type. After a mistake the struct still has `new`, its
//   setters, `send`, the constants of its errors and `Endpoint`, so that its uses add no error.
// - The user's derives stay the user's. `std_derives` writes lean implementations only where the attribute asks for them, with
//   `derive(…)`.
// - The compiler finds a field's wrong type, at a bound, with the field's type underlined. The macro compares no type names,
//   except `Option` (what is optional), `Vec` in a path (a better message), numbers (`new(3600)` must infer its type; their
//   default is a constant), and Rust's own scalars (the schema's `Type` of a field, which costs less to compile than asking a
//   trait; they need no span of their own, and in a path they are not UUIDs).
// - It does not read any of the caller's files.

use proc_macro::TokenStream;

mod report;
mod types;

mod docs;
mod limits;

mod case;
mod item;
mod root;
mod serde_attr;

mod foreign;

mod arguments;
mod attribute;
mod std_derives;

mod constructor;
mod schema;

mod request;

mod endpoint;
mod event;
mod object;
mod open_enum;
mod query_group;

#[cfg(test)]
mod snapshots;

/// Declares a Zoom endpoint; see `zoom_core::zoom_endpoint`.
#[proc_macro_attribute]
pub fn zoom_endpoint(arguments: TokenStream, item: TokenStream) -> TokenStream {
    endpoint::attribute(&arguments.into(), item.into()).into()
}

/// The second step of `#[zoom_endpoint]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomEndpoint, attributes(zoom_declared, length, range, serde))]
pub fn derive_zoom_endpoint(item: TokenStream) -> TokenStream {
    endpoint::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}

/// Declares the values of a parameter or a field, to which Zoom may add more; see `zoom_core::zoom_enum`.
#[proc_macro_attribute]
pub fn zoom_enum(arguments: TokenStream, item: TokenStream) -> TokenStream {
    open_enum::attribute(&arguments.into(), item.into()).into()
}

/// The second step of `#[zoom_enum]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomEnum, attributes(zoom_declared, value, serde, wire, rename))]
pub fn derive_zoom_enum(item: TokenStream) -> TokenStream {
    open_enum::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}

/// Declares an object of a response; see `zoom_core::zoom_object`.
#[proc_macro_attribute]
pub fn zoom_object(arguments: TokenStream, item: TokenStream) -> TokenStream {
    object::attribute(&arguments.into(), item.into()).into()
}

/// The second step of `#[zoom_object]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomObject, attributes(zoom_declared, wire, required, extra, lossy, length, range, serde))]
pub fn derive_zoom_object(item: TokenStream) -> TokenStream {
    object::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}

/// Declares the payload of an event; see `zoom_core::zoom_event`.
#[proc_macro_attribute]
pub fn zoom_event(arguments: TokenStream, item: TokenStream) -> TokenStream {
    event::attribute(&arguments.into(), item.into()).into()
}

/// The second step of `#[zoom_event]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomEvent, attributes(zoom_declared, wire, required, extra, lossy, length, range, serde))]
pub fn derive_zoom_event(item: TokenStream) -> TokenStream {
    event::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}

/// The pairs of parameters that are the first and the last moment of a range of time, by wire name, as an array: these macros,
/// zoom-core and zoom-codegen read them here. Not for users.
#[doc(hidden)]
#[proc_macro]
pub fn range_params(_: TokenStream) -> TokenStream {
    endpoint::range_params().into()
}

/// Declares query parameters that several endpoints have in common; see `zoom_core::zoom_query`.
#[proc_macro_attribute]
pub fn zoom_query(arguments: TokenStream, item: TokenStream) -> TokenStream {
    query_group::attribute(&arguments.into(), item.into()).into()
}

/// The second step of `#[zoom_query]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomQuery, attributes(zoom_declared, length, range, serde))]
pub fn derive_zoom_query(item: TokenStream) -> TokenStream {
    query_group::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}
