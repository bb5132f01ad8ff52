//! The error for text that can't be parsed as a value.

use std::{borrow::Cow, fmt};

/// The error for text that can't be parsed as a [`MeetingId`](crate::MeetingId), a [`Date`](crate::Date), a
/// [`DateTime`](crate::DateTime) or a time zone.
///
/// `source()` returns jiff's error, if there is one.
///
/// # Examples
///
/// ```
/// use zoom_core::DateTime;
///
/// let error = "2026-01-31T09:00:00.000+01:00".parse::<DateTime>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`2026-01-31T09:00:00.000+01:00` is not in Zoom's format: write `2026-01-31T08:00:00Z`"
/// );
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[error("`{text}` {problem}")]
pub struct ValueError {
    text: String,
    /// Continues the sentence "`text` …".
    problem: Cow<'static, str>,
    source: Option<jiff::Error>,
}

impl ValueError {
    pub(super) fn new(text: &str, problem: impl Into<Cow<'static, str>>) -> Self {
        Self { text: text.to_owned(), problem: problem.into(), source: None }
    }

    pub(super) fn caused_by(self, source: jiff::Error) -> Self {
        Self { source: Some(source), ..self }
    }
}

/// Returns `value` if `text` has the form in which the value is sent.
pub(super) fn canonical<T: fmt::Display>(value: T, text: &str) -> Result<T, ValueError> {
    let expected = value.to_string();
    if expected == text {
        Ok(value)
    } else {
        Err(ValueError::new(text, format!("is not in Zoom's format: write `{expected}`")))
    }
}
