//! The Zoom Phone API: what Zoom reports by webhooks.
//!
//! This crate is `zoom_rest::phone::webhooks`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the features
//! `phone` and `webhooks`.

#[cfg(feature = "webhooks")]
pub mod webhooks;
