//! The plan of an account, which sets its rate limits.

use clap::ValueEnum;

/// A plan of Zoom.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Plan {
    Free,
    Pro,
    // Business, and every plan above it.
    Business,
}

impl From<Plan> for zoom_core::rate_limit::Plan {
    fn from(plan: Plan) -> Self {
        match plan {
            Plan::Free => Self::Free,
            Plan::Pro => Self::Pro,
            Plan::Business => Self::BusinessPlus,
        }
    }
}
