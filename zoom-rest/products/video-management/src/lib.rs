//! Zoom Video Management: no operations, only events.
//!
//! This crate is `zoom_rest::video_management`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the features
//! `video-management` and `webhooks`.

#[cfg(feature = "webhooks")]
pub mod webhooks;

/// Every operation in this module: there are none.
pub static OPERATIONS: &[&zoom_core::Operation] = &[];
