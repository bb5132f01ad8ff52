//! The Zoom Phone API: the events that Zoom sends as webhooks.
//!
//! This crate is `zoom_rest::phone::webhooks`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the features
//! `phone` and `webhooks`.

#[cfg(feature = "webhooks")]
pub mod webhooks;
