//! A member of a PATCH body that distinguishes "leave it unchanged" from "clear it".

use serde::{Serialize, Serializer};

/// A member that is omitted, sent as `null`, or sent with a value.
///
/// On a request struct it is an optional parameter, [`Unset`](Self::Unset) until its setter is called.
///
/// In a struct of your own within a body, write `#[serde(skip_serializing_if = "Patch::is_unset")]` on the field:
/// without it, serde can't omit the member, and would write `null`.
///
/// # Examples
///
/// ```
/// use zoom_core::{zoom_endpoint, BaseUrl, Endpoint, Patch};
///
/// #[zoom_endpoint(PATCH "/users/<user_id>" -> ())]
/// struct UpdateUser {
///     user_id: String,
///     dept: Patch<String>,
///     manager: Patch<String>,
///     pmi: Patch<u64>,
/// }
///
/// let request = UpdateUser::new("me").dept("Sales").manager(Patch::Null);
/// let request = request.to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
/// assert_eq!(request.body().as_bytes().unwrap(), r#"{"dept":"Sales","manager":null}"#);
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Patch<T> {
    /// Omitted: Zoom leaves the member unchanged.
    #[default]
    Unset,
    /// Sent as `null`: Zoom clears the member.
    Null,
    /// Sent: Zoom sets the member to this value.
    Value(T),
}

impl<T> Patch<T> {
    /// Returns whether the member is omitted.
    ///
    /// # Examples
    ///
    /// In a struct of your own:
    ///
    /// ```
    /// use serde::Serialize;
    /// use zoom_core::Patch;
    ///
    /// #[derive(Serialize, Default)]
    /// struct Settings {
    ///     #[serde(skip_serializing_if = "Patch::is_unset")]
    ///     timezone: Patch<String>,
    ///     #[serde(skip_serializing_if = "Patch::is_unset")]
    ///     language: Patch<String>,
    /// }
    ///
    /// let settings = Settings { language: Patch::Null, ..Settings::default() };
    /// assert_eq!(serde_json::to_string(&settings)?, r#"{"language":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub const fn is_unset(&self) -> bool {
        matches!(self, Self::Unset)
    }

    /// Returns the value, or `None` if the member is omitted or `null`.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unset | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => to.serialize_some(value),
            Self::Unset | Self::Null => to.serialize_none(),
        }
    }
}
