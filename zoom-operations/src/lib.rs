//! Zoom's REST API as data: every operation and event, for programs that choose one at run time.
//!
//! [`zoom-rest`](https://docs.rs/zoom-rest) has a struct for each operation, for programs that know which ones they
//! call. A program that reads the name of an operation from its user, such as a command-line program, a gateway or a
//! stand-in for Zoom, needs none of these structs, which take more than a minute to compile. This crate contains the
//! same descriptions as text: each operation is the same [`Operation`] that its struct has, with the
//! [types](zoom_core::schema) of its parameters, body and response. A product is read on first use and then stays in
//! memory.
//!
//! ```
//! # #[cfg(feature = "users")] {
//! let users = zoom_operations::products().iter().find(|product| product.name() == "users");
//! let list = users.and_then(|users| users.operations().iter().find(|operation| operation.name == "ListUsers"));
//! assert_eq!(list.map(|list| list.path), Some("/users"));
//! # }
//! ```
//!
//! To call an operation, use [`DynamicRequest::for_operation`](zoom_core::DynamicRequest::for_operation).
//!
//! # Features
//!
//! There is one feature per product, as in zoom-rest; `full` enables all of them. `users` and `meetings` are on by
//! default. `master-account` adds a master account's operations on its sub-accounts, as products such as
//! `users-master`. `webhooks` adds the events.

mod format;
mod product;
mod products;
mod read;
#[cfg(feature = "write")]
mod write;

pub use self::product::Product;
#[cfg(feature = "write")]
pub use self::write::{Unknown, write};

use zoom_core::Operation;
#[cfg(feature = "webhooks")]
use zoom_core::event::EventInfo;

/// Returns the products of the enabled features, sorted by name.
///
/// Some products contain only events and no operations.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")]
/// assert!(zoom_operations::products().iter().any(|product| product.name() == "users" && product.operation_count() > 50));
/// ```
#[must_use]
pub fn products() -> &'static [Product] {
    products::PRODUCTS
}

/// Returns every operation of the enabled products. Each product's table is parsed on its first use.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")]
/// assert!(zoom_operations::operations().any(|operation| operation.name == "ListUsers"));
/// ```
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    products().iter().flat_map(Product::operations).copied()
}

/// Returns every event of the enabled products. Each product's table is parsed on its first use.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "meetings")]
/// assert!(zoom_operations::events().any(|event| event.name == "meeting.started"));
/// ```
#[cfg(feature = "webhooks")]
pub fn events() -> impl Iterator<Item = &'static EventInfo> {
    products().iter().flat_map(Product::events).copied()
}

/// Compiles the examples in the README.
#[cfg(all(doctest, feature = "users"))]
#[doc = include_str!("../README.md")]
mod readme {}
