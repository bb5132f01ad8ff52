//! Types that several files use.

use zoom_core::zoom_enum;

/// What `scoring_format` can be.
#[zoom_enum]
pub enum ScoringFormat {
    /// `points`.
    Points,
    /// `percentage`.
    Percentage,
}
