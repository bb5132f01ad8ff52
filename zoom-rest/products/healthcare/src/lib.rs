//! The Zoom Healthcare API: 3 operations.
//!
//! This crate is `zoom_rest::healthcare`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `healthcare`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod clinicalnotes;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::clinicalnotes::*;

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListClinicalNotes
            GetClinicalNote
            UpdateClinicalNote
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
