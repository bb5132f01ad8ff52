//! The macros of `zoom-core`, which documents and re-exports them.
//!
//! The entries hold no logic: each hands its tokens to the module that is named for the macro.

mod names;
mod report;
