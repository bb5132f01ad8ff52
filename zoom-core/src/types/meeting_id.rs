//! The number of a meeting or a webinar.

use std::{fmt, str::FromStr};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, Unexpected, Visitor},
};

use super::{id::Id, value_error::ValueError};
use crate::{
    decode::{expected::Expects, lenient},
    encode::param::{ParamValue, ParamWriter},
};

/// Continues the sentence "`text` …".
const NOT_A_NUMBER: &str = "is not a meeting number: write its digits, such as `98765432101` or `987 6543 2101`";

/// The number of a meeting or a webinar, with 9 to 11 digits.
///
/// It is read from a number or from text, because Zoom sends both, and written as a number. Text may also have the form
/// in which Zoom displays the number: in groups, with spaces or hyphens between them.
///
/// The default is 0, for tests that create a response's struct. Zero is not the number of a meeting, and a request with
/// it in its path, query or headers is rejected.
///
/// # Examples
///
/// ```
/// use zoom_core::{Id, MeetingId};
///
/// let id: MeetingId = serde_json::from_str(r#""85746065432""#)?;
/// assert_eq!(id, MeetingId::from(85_746_065_432));
/// assert_eq!(serde_json::to_string(&id)?, "85746065432");
///
/// // As shown in Zoom's windows and invitations.
/// assert_eq!("857 4606 5432".parse::<MeetingId>()?, id);
/// assert_eq!("857-4606-5432".parse::<MeetingId>()?, id);
/// // An `Id` in a response may be the number of a meeting, or a UUID.
/// assert_eq!(MeetingId::try_from(Id::from("85746065432"))?, id);
///
/// let error = "abc".parse::<MeetingId>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`abc` is not a meeting number: write its digits, such as `98765432101` or `987 6543 2101`"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct MeetingId(u64);

impl MeetingId {
    /// Returns the number.
    ///
    /// # Examples
    ///
    /// ```
    /// let id: zoom_core::MeetingId = "857 4606 5432".parse()?;
    /// assert_eq!(id.number(), 85_746_065_432);
    /// # Ok::<(), zoom_core::types::ValueError>(())
    /// ```
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }

    /// Parses digits, or digits in groups. Zero is accepted here, but rejected where it would be sent.
    pub(super) fn read(text: &str) -> Option<Self> {
        // `parse` also accepts a sign and leading zeros, which would not be written back.
        let digits =
            |text: &str| text.parse().ok().filter(|number: &u64| itoa::Buffer::new().format(*number) == text).map(Self);
        digits(text).or_else(|| digits(&ungrouped(text)?))
    }
}

/// Removes the separators between the groups of a number. Only 9 to 11 digits are a grouped number: a date, or two
/// numbers on one line, also contain spaces or hyphens between digits.
fn ungrouped(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let is_enclosed = text.starts_with(|c: char| c.is_ascii_digit()) && text.ends_with(|c: char| c.is_ascii_digit());
    let is_grouped = text.chars().all(|c| c.is_ascii_digit() || is_separator(c));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (is_enclosed && is_grouped && (9..=11).contains(&digits.len())).then_some(digits)
}

/// Returns whether a character is a space within a line, a hyphen, one of the characters that programs write instead of
/// a hyphen, or a character without a width.
fn is_separator(c: char) -> bool {
    let is_space =
        c.is_whitespace() && !matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let is_hyphen =
        matches!(c, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}');
    is_space || is_hyphen || is_invisible(c)
}

/// Returns whether a character has no width: a mark of the writing direction, or of a place where a line may or must
/// not break.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Conversions from other integer types are missing, so that the type of a literal can be inferred.
impl From<u64> for MeetingId {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

impl FromStr for MeetingId {
    type Err = ValueError;

    /// Parses digits, or 9 to 11 digits in groups with spaces or hyphens between them.
    ///
    /// # Errors
    ///
    /// If the text contains anything else, begins with a zero, or has more digits than a `u64` can hold.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        Self::read(text).filter(|id| id.0 != 0).ok_or_else(|| ValueError::new(text, NOT_A_NUMBER))
    }
}

impl TryFrom<&Id> for MeetingId {
    type Error = ValueError;

    fn try_from(id: &Id) -> Result<Self, ValueError> {
        id.as_str().parse()
    }
}

impl TryFrom<Id> for MeetingId {
    type Error = ValueError;

    fn try_from(id: Id) -> Result<Self, ValueError> {
        id.as_str().parse()
    }
}

impl From<MeetingId> for Id {
    fn from(id: MeetingId) -> Self {
        id.number().into()
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl ParamValue for MeetingId {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        if self.0 == 0 {
            to.reject("must be the number of a meeting, which can't be 0");
        }
        self.0.write_param(to);
    }
}

impl<'de> Deserialize<'de> for MeetingId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        lenient::read_meeting_id(from, NumberVisitor)
    }
}

struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = MeetingId;

    fn expecting(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `Expects::MeetingId` says it.
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<MeetingId, E> {
        u64::try_from(number).map(MeetingId).map_err(|_| E::invalid_value(Unexpected::Other("integer"), &"u64"))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<MeetingId, E> {
        Ok(MeetingId(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<MeetingId, E> {
        MeetingId::read(text).ok_or_else(|| Expects::MeetingId.reject("string"))
    }
}
