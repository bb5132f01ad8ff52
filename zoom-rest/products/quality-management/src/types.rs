//! Types used by several files.

use zoom_core::zoom_enum;

/// Whether results are stated in points or as a percentage.
///
/// Values of `scoring_format` in [`AutomatedEvaluation`](super::AutomatedEvaluation) and other types.
#[zoom_enum]
pub enum ScoringFormat {
    /// `points`.
    Points,
    /// `percentage`.
    Percentage,
}
