//! Arithmetic with scores.

/// Returns a count as a floating-point number. Counts here are far too small to lose precision.
pub(super) fn float(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// Divides scores by the highest, if it is above 0.
pub(super) fn relative(scores: &mut [f32]) {
    let highest = scores.iter().copied().fold(0.0, f32::max);
    if highest > 0.0 {
        for score in scores {
            *score /= highest;
        }
    }
}
