//! An id that Zoom sends as a number or as a string.

use std::{cmp::Ordering, fmt, hash};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, Unexpected, Visitor},
};

use crate::{
    decode::{lenient::Lenient, number::whole},
    encode::param::{ParamValue, ParamWriter},
};

/// The id of a user, a group, a registrant, an occurrence or any other Zoom object.
///
/// Zoom sends it as a number or as a string, and not always in the form that it documents. It is compared and shown as
/// text, and written back as received.
///
/// # Examples
///
/// ```
/// use zoom_core::Id;
///
/// let ids: Vec<Id> = serde_json::from_str(r#"[1648194360000,"1648194360000"]"#)?;
/// assert_eq!(ids[0], ids[1]);
/// assert_eq!(ids[0].as_str(), "1648194360000");
/// assert_eq!(serde_json::to_string(&ids)?, r#"[1648194360000,"1648194360000"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Id {
    text: String,
    is_number: bool,
}

impl Id {
    /// Returns the id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn number(number: impl itoa::Integer) -> Self {
        Self { text: itoa::Buffer::new().format(number).to_owned(), is_number: true }
    }
}

/// Converts to an id that is sent as a number. Conversions from other integer types are missing, so that the type of a
/// literal can be inferred.
impl From<u64> for Id {
    fn from(number: u64) -> Self {
        Self::number(number)
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self { text, is_number: false }
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Id {}

impl hash::Hash for Id {
    fn hash<H: hash::Hasher>(&self, to: &mut H) {
        self.text.hash(to);
    }
}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl ParamValue for Id {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_str(&self.text);
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.text.parse::<serde_json::Number>() {
            Ok(number) if self.is_number => number.serialize(to),
            _ => to.serialize_str(&self.text),
        }
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        // The deserializer for `str` also passes numbers to the visitor.
        Lenient { inner: from, report: None }.deserialize_str(IdVisitor)
    }
}

struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = Id;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Id, E> {
        Ok(Id::number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Id, E> {
        Ok(Id::number(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Id, E> {
        // An integer of more than 64 bits is read as a float, which has lost digits.
        let number =
            whole(number).ok_or_else(|| E::invalid_type(Unexpected::Other("number that is not an id"), &self))?;
        self.visit_i64(number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Id, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Id, E> {
        if text.is_empty() { Err(E::invalid_type(Unexpected::Other("empty string"), &self)) } else { Ok(text.into()) }
    }
}
