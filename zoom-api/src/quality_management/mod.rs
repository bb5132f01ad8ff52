//! Quality management: 6 operations.

mod evaluations;
mod interactions;
mod types;

pub use self::{evaluations::*, interactions::*, types::*};

operations! {
    ListAutomatedEvaluations,
    ListEvaluations,
    GetEvaluationDetail,
    ListInteractions,
    AddInteraction,
    GetInteractionDetail,
}
