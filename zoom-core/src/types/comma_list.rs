//! A list that Zoom sends and expects as a single string.

use std::{fmt, marker::PhantomData, ops};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{
        Error, MapAccess, SeqAccess, Unexpected, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer},
    },
};

use crate::{
    decode::{
        lenient::{self, Lenient},
        number::whole,
    },
    encode::param::{ParamValue, ParamWriter},
};

/// A list that Zoom sends and expects as a single string, with commas between the values: `"1,3"`.
///
/// It is read from such a string, from a single number, or from a real list, and is always written as a string. Spaces
/// around a value are removed.
///
/// # Examples
///
/// ```
/// use zoom_core::CommaList;
///
/// let days: Vec<CommaList<i64>> = serde_json::from_str(r#"["1,3"," 1 , 3",[1,3]]"#)?;
/// assert_eq!(days, [CommaList::from([1, 3]), CommaList::from([1, 3]), CommaList::from([1, 3])]);
/// assert_eq!(days[0][1], 3);
/// assert_eq!(serde_json::to_string(&days[2])?, r#""1,3""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CommaList<T>(
    /// The values.
    pub Vec<T>,
);

impl<T> Default for CommaList<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> From<Vec<T>> for CommaList<T> {
    fn from(values: Vec<T>) -> Self {
        Self(values)
    }
}

impl<T, const N: usize> From<[T; N]> for CommaList<T> {
    fn from(values: [T; N]) -> Self {
        Self(values.into())
    }
}

impl<T> FromIterator<T> for CommaList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<T> ops::Deref for CommaList<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> ops::DerefMut for CommaList<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<T> IntoIterator for CommaList<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a CommaList<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: fmt::Display> fmt::Display for CommaList<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, value) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str(",")?;
            }
            value.fmt(f)?;
        }
        Ok(())
    }
}

impl<T: fmt::Display> ParamValue for CommaList<T> {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_str(&self.to_string());
    }
}

impl<T: fmt::Display> Serialize for CommaList<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        use serde::ser::Error as _;

        let mut text = String::new();
        for (at, value) in self.0.iter().enumerate() {
            let value = value.to_string();
            // A reader of the string would take it for two values, or for none.
            if value.contains(',') || value.trim().is_empty() {
                return Err(S::Error::custom(format_args!(
                    "value {at} of a comma-separated list is empty or contains a comma"
                )));
            }
            if at > 0 {
                text.push(',');
            }
            text.push_str(&value);
        }
        to.serialize_str(&text)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for CommaList<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Lenient { inner: from, report: None }.deserialize_any(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = CommaList<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("values separated by commas")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<CommaList<T>, E> {
        self.visit_str(itoa::Buffer::new().format(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<CommaList<T>, E> {
        self.visit_str(itoa::Buffer::new().format(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<CommaList<T>, E> {
        let number = whole(number).ok_or_else(|| E::invalid_type(Unexpected::Float(number), &self))?;
        self.visit_i64(number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<CommaList<T>, E> {
        if text.is_empty() {
            return Err(E::invalid_type(Unexpected::Other("empty string"), &self));
        }
        let values = text.split(',').map(str::trim).filter(|value| !value.is_empty());
        values.map(|value| lenient::read(StrDeserializer::new(value))).collect()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<CommaList<T>, A::Error> {
        lenient::read(SeqAccessDeserializer::new(list)).map(CommaList)
    }

    // serde_json passes a number as a map if any crate in the build enables the feature `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<CommaList<T>, A::Error> {
        match serde_json::Number::deserialize(MapAccessDeserializer::new(map)) {
            Ok(number) => self.visit_str(&number.to_string()),
            Err(_) => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}
