//! Numbers in the forms in which Zoom sends them.

/// 2^53: from here on, some neighboring integers are the same float.
const INEXACT: f64 = 9_007_199_254_740_992.0;

/// A number that was parsed from text.
pub(crate) enum Number {
    Signed(i64),
    Unsigned(u64),
    Float(f64),
}

/// Parses a number.
pub(crate) fn number(text: &str) -> Option<Number> {
    if let Ok(number) = text.parse() {
        return Some(Number::Signed(number));
    }
    if let Ok(number) = text.parse() {
        return Some(Number::Unsigned(number));
    }
    // `parse` accepts `inf` and `nan` too, which are not JSON numbers.
    let is_number = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    text.parse().ok().filter(|number: &f64| is_number && number.is_finite()).map(Number::Float)
}

/// Converts a float to the integer that it represents exactly.
#[expect(clippy::cast_possible_truncation, reason = "the float is integral and small enough")]
pub(crate) fn whole(float: f64) -> Option<i64> {
    (float.fract() == 0.0 && float.abs() < INEXACT).then_some(float as i64)
}

/// Returns whether a float without a fraction may have lost digits.
pub(crate) fn is_inexact(float: f64) -> bool {
    float.fract() == 0.0 && float.abs() >= INEXACT
}
