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

// The module's `super::super`, which is the product's module where the examples run.
#[cfg(feature = "master-account")]
#[allow(clippy::wildcard_imports, reason = "the module names what it uses")]
use zoom_rest_phone::*;

#[cfg(feature = "master-account")]
pub mod master;
