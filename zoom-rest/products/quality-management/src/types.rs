//! Types used by several files.

use zoom_core::zoom_enum;

/// Values of `scoring_format`.
#[zoom_enum]
pub enum ScoringFormat {
    /// `points`.
    Points,
    /// `percentage`.
    Percentage,
}
