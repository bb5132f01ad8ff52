//! The plan of an account, which says how many calls Zoom takes.

use clap::ValueEnum;

/// A plan of Zoom's.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Plan {
    Free,
    Pro,
    // And what is above it.
    Business,
}

impl From<Plan> for zoom_core::Plan {
    fn from(plan: Plan) -> Self {
        match plan {
            Plan::Free => Self::Free,
            Plan::Pro => Self::Pro,
            Plan::Business => Self::BusinessPlus,
        }
    }
}
