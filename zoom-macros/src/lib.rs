//! The macros of `zoom-core`, which documents and re-exports them.
//!
//! The entry points contain no logic. Every attribute is expanded in two steps: the attribute adds a derive to its
//! item, and the derive parses the declaration, checks it and expands it, or falls back if something is wrong. Each
//! attribute has a folder, with a file for each of these verbs; the folders share the following modules:
//!
//! - `report`: the mistakes, and their wording
//! - `types`, `case`, `serde_attr`, `item`: the information that can be read from tokens
//! - `foreign`: attributes of other crates that users may write by mistake
//! - `docs`, `limits`, `schema`: the description of a declaration as static data
//! - `root`: the names that an expansion may use
//! - `arguments`, `std_derives`, `attribute`: the options of an attribute, and its first step
//! - `request`: the code that endpoints and query groups share

// Each attribute is expanded in two steps.
//
// 1. The attribute emits the item again with a derive, and puts its arguments and field attributes under the derive's
//    helper attribute. It walks tokens and does not parse fields. As a result, the item survives every mistake; fields
//    under a false `cfg` are gone when the derive runs; and `#[serde]` is legal with or without serde's own derives.
// 2. The derive parses, checks (collecting all mistakes, and returning a declaration that is known to be valid) and
//    expands; after a mistake, a fallback keeps the item usable.
//
// `endpoint/`, `event/`, `object/`, `open_enum/` and `query_group/` have the same files: `parse`, `check`, `expand`
// and, where there is something to keep usable, `fallback`. `event/` is `object/` with a name: both read and write with
// the same code. `request/` contains the code that endpoints and query groups share: fields, locations, `new` and the
// setters. Below them are `attribute` (the first step), `arguments` (the only reader of options), `item`, `serde_attr`,
// `types` (inferences from the names of types), `std_derives`, `report` (the wording of mistakes) and `root` (the path
// of zoom-core). `endpoint/body` determines the body of a request once, and `expand` only matches on it. `snapshots/`
// contains the code that users compile, one file per feature.
//
// Invariants:
// - The expansion has no logic of its own: it calls small zoom-core functions, with the parameters as separate
//   arguments or as a tuple.
// - The expansion names nothing but `::zoom_core::__private::…` (or the path in `crate = …`), so it needs no imports,
//   and survives shadowed names, renames and `macro_rules!`. Every name that it binds, generic parameters included, is
//   prefixed, so that it does not collide with a constant or parameter of the user.
// - Each mistake causes a single message, which ends with what to write. After a mistake, the struct still has `new`,
//   its setters, `send`, the constants of its errors and `Endpoint`, so that its uses do not cause more errors.
// - The user's derives are not changed. `std_derives` writes its lean implementations only if the attribute requests
//   them with `derive(…)`.
// - If a field has a wrong type, the compiler reports it at a bound, with the field's type underlined. The macro does
//   not compare type names, except for `Option` (for optional fields), `Vec` in a path (for a better message), numbers
//   (the type in `new(3600)` must be inferred; their default is a constant), and Rust's own scalars (the schema's
//   `Type` of such a field is a constant, which is cheaper to compile than a trait; errors are never shown at the
//   field's type, so the type needs no span of its own; and in a path, it is not a UUID).
// - The macro does not read any of the caller's files.

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

/// Runs the second step of `#[zoom_endpoint]`. Not for users.
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

/// Runs the second step of `#[zoom_enum]`. Not for users.
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

/// Runs the second step of `#[zoom_object]`. Not for users.
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

/// Runs the second step of `#[zoom_event]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomEvent, attributes(zoom_declared, wire, required, extra, lossy, length, range, serde))]
pub fn derive_zoom_event(item: TokenStream) -> TokenStream {
    event::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}

/// Expands to an array of pairs of wire names: those of the parameters that are the start and the end of a time range.
/// These macros, zoom-core and zoom-codegen share the array. Not for users.
#[doc(hidden)]
#[proc_macro]
pub fn range_params(_: TokenStream) -> TokenStream {
    endpoint::range_params().into()
}

/// Declares query parameters that several endpoints share; see `zoom_core::zoom_query`.
#[proc_macro_attribute]
pub fn zoom_query(arguments: TokenStream, item: TokenStream) -> TokenStream {
    query_group::attribute(&arguments.into(), item.into()).into()
}

/// Runs the second step of `#[zoom_query]`. Not for users.
#[doc(hidden)]
#[proc_macro_derive(ZoomQuery, attributes(zoom_declared, length, range, serde))]
pub fn derive_zoom_query(item: TokenStream) -> TokenStream {
    query_group::derive(syn::parse_macro_input!(item as syn::DeriveInput)).into()
}
