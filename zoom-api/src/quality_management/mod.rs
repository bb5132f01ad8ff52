//! Quality management: 6 operations.

mod evaluations;
mod interactions;
mod types;

pub use self::{evaluations::*, interactions::*, types::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListAutomatedEvaluations::OPERATION,
    ListEvaluations::OPERATION,
    GetEvaluationDetail::OPERATION,
    ListInteractions::OPERATION,
    AddInteraction::OPERATION,
    GetInteractionDetail::OPERATION,
];
