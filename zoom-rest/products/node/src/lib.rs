//! Zoom Node: no operations, only events.
//!
//! This crate is `zoom_rest::node`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the features
//! `node` and `webhooks`.

#[cfg(feature = "webhooks")]
pub mod webhooks;

/// Every operation in this module: there are none.
pub static OPERATIONS: &[&zoom_core::Operation] = &[];
