//! The Zoom Quality Management API: 6 operations.
//!
//! This crate is `zoom_rest::quality_management`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `quality-management`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod evaluations;
mod interactions;
mod types;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{evaluations::*, interactions::*, types::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListAutomatedEvaluations
            ListEvaluations
            GetEvaluationDetail
            ListInteractions
            AddInteraction
            GetInteractionDetail
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
