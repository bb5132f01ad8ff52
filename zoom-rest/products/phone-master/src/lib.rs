//! The Zoom Phone API: a master account's operations on its sub-accounts.
//!
//! This crate is `zoom_rest::phone::master`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the features
//! `phone` and `master-account`.

#[cfg(feature = "master-account")]
/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

// The items that the module finds in `super::super`. Where the examples run, that path is the product's module.
#[cfg(feature = "master-account")]
#[allow(clippy::wildcard_imports, reason = "the module imports the items that it uses by name")]
use zoom_rest_phone::*;

#[cfg(feature = "master-account")]
pub mod master;
