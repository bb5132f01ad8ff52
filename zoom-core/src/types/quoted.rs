//! A number that Zoom sends as a string.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    decode::lenient,
    encode::param::{ParamValue, ParamWriter},
};

/// A number that Zoom sends and expects as a string: `Quoted<i64>` is `"30"`.
///
/// It is read from a string or from a number, and written as a string. In a path or a query, it is written without
/// quotes.
///
/// # Examples
///
/// ```
/// use zoom_core::types::Quoted;
///
/// let sizes: Vec<Quoted<i64>> = serde_json::from_str(r#"["30",300]"#)?;
/// assert_eq!(sizes, [Quoted(30), Quoted(300)]);
/// assert_eq!(serde_json::to_string(&sizes)?, r#"["30","300"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quoted<T>(
    /// The number.
    pub T,
);

impl<T> From<T> for Quoted<T> {
    fn from(number: T) -> Self {
        Self(number)
    }
}

impl<T: fmt::Display> fmt::Display for Quoted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: ParamValue> ParamValue for Quoted<T> {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        self.0.write_param(to);
    }
}

impl<T: fmt::Display> Serialize for Quoted<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Quoted<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        lenient::read(from).map(Self)
    }
}
