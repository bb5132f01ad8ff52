//! The members of an object that its struct does not declare.

use std::{fmt, iter::Flatten, option};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// The members of a response that its struct does not declare: the type of an `#[extra]` field.
///
/// It has the size of a pointer, and allocates nothing until an undeclared member arrives. The members are written back
/// when the struct is serialized, and `==` compares them.
///
/// `Debug` shows the names of the members but not their values, because a member that Zoom has added may be a token or
/// a passcode. [`get`](Self::get) returns the value.
///
/// # Examples
///
/// ```
/// use zoom_core::{Extra, json, zoom_object};
///
/// #[zoom_object]
/// #[derive(Clone, Debug, Default, PartialEq)]
/// struct Recording {
///     topic: Option<String>,
///     #[extra]
///     extra: Extra,
/// }
///
/// let recording: Recording = serde_json::from_str(r#"{"topic":"Plans","share_url":"https://zoom.us/rec/share/1"}"#)?;
/// assert_eq!(recording.extra.get("share_url"), Some(&json!("https://zoom.us/rec/share/1")));
/// assert_eq!(format!("{recording:?}"), r#"Recording { topic: Some("Plans"), extra: {"share_url": …} }"#);
/// assert_eq!(serde_json::to_string(&recording)?, r#"{"topic":"Plans","share_url":"https://zoom.us/rec/share/1"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// An undeclared member can also be sent:
///
/// ```
/// use zoom_core::{Extra, zoom_object};
///
/// #[zoom_object(setters)]
/// struct Settings {
///     host_video: Option<bool>,
///     #[extra]
///     extra: Extra,
/// }
///
/// let mut settings = Settings::new().host_video(true);
/// settings.extra.insert("new_setting", 2);
/// assert_eq!(serde_json::to_string(&settings)?, r#"{"host_video":true,"new_setting":2}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
// Boxed, so that the field makes a struct only one pointer larger. A map in the box is never empty, so `==` compares
// only members.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// No members.
    pub const NONE: Self = Self(None);

    /// Returns the value of a member, which may be `null`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Returns the names and values of the members, sorted by name.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::Extra;
    ///
    /// let mut extra = Extra::default();
    /// extra.insert("pronouns", "she/her");
    /// extra.insert("cost_center", 7);
    /// let names: Vec<_> = extra.iter().map(|(name, _)| name.as_str()).collect();
    /// assert_eq!(names, ["cost_center", "pronouns"]);
    /// assert_eq!(extra.len(), 2);
    /// ```
    pub fn iter(&self) -> Flatten<option::IntoIter<&Map<String, Value>>> {
        self.0.as_deref().into_iter().flatten()
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// Returns whether there are no members.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Adds a member and returns the value that it replaces, if any.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{Extra, json};
    ///
    /// let mut extra = Extra::default();
    /// assert_eq!(extra.insert("pronouns", "she/her"), None);
    /// assert_eq!(extra.remove("pronouns"), Some(json!("she/her")));
    /// assert!(extra.is_empty());
    /// ```
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.keep(name.into(), value.into())
    }

    /// Removes a member and returns its value, if it exists.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let members = self.0.as_mut()?;
        let removed = members.remove(name);
        if members.is_empty() {
            self.0 = None;
        }
        removed
    }

    pub(super) fn keep(&mut self, name: String, value: Value) -> Option<Value> {
        self.0.get_or_insert_default().insert(name, value)
    }
}

/// Shows only the names.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(name, _)| (name, format_args!("…")))).finish()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a String, &'a Value);
    type IntoIter = Flatten<option::IntoIter<&'a Map<String, Value>>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Map<String, Value>> for Extra {
    fn from(members: Map<String, Value>) -> Self {
        Self((!members.is_empty()).then(|| Box::new(members)))
    }
}

impl From<Extra> for Map<String, Value> {
    fn from(extra: Extra) -> Self {
        extra.0.map(|members| *members).unwrap_or_default()
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(members: I) -> Self {
        members.into_iter().collect::<Map<_, _>>().into()
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self)
    }
}

/// Reads an object; `null` counts as an object without members.
impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::<Map<_, _>>::deserialize(from).map(|members| members.unwrap_or_default().into())
    }
}
