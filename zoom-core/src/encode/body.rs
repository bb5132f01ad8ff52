//! The JSON body: the members of one object, or one value that is the whole body.

use std::slice;

use serde::{Serialize, Serializer};

use super::{body_writer::BodyWriter, encoder::RequestEncoder, patch::Patch};
use crate::decode::{object::Always, std_derives::each_tuple};

/// A value in a JSON body: every type that serde can write.
///
/// Implemented for every `Serialize`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be sent in a JSON body: serde can't write it",
    label = "not `Serialize`",
    note = "derive `serde::Serialize` for `{Self}`, or write `#[serde(serialize_with = \"f\")]` on the field"
)]
pub trait BodyValue: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> BodyValue for T {}

/// The members of a JSON body: a tuple, which may contain tuples.
#[diagnostic::on_unimplemented(
    message = "this field can't be sent in a JSON body: serde can't write its type",
    label = "not `Serialize`",
    note = "derive `serde::Serialize` for the type, or write `#[serde(serialize_with = \"f\")]` on the field"
)]
pub trait Members {
    /// Writes every member that has a value, each with the next of `names`.
    fn write(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut RequestEncoder<'_>);
}

/// A member that is written only if it has a value.
#[diagnostic::do_not_recommend]
impl<T: BodyValue> Members for &Option<T> {
    #[inline]
    fn write(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut RequestEncoder<'_>) {
        if let Some(name) = names.next() {
            to.optional_member(name, self);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: BodyValue> Members for &Patch<T> {
    #[inline]
    fn write(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut RequestEncoder<'_>) {
        if let Some(name) = names.next() {
            to.patch_member(name, self);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: BodyValue> Members for Always<'_, T> {
    #[inline]
    fn write(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut RequestEncoder<'_>) {
        if let Some(name) = names.next() {
            to.member(name, self.0);
        }
    }
}

macro_rules! tuples {
    ($(($($member:ident $at:tt)*))*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($member: Members),*> Members for ($($member,)*) {
            #[inline]
            fn write(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut RequestEncoder<'_>) {
                $(self.$at.write(names, to);)*
            }
        }
    )*};
}

each_tuple!(tuples);

/// Replaces the `serialize` that serde derives for a hidden struct, if serde's derive fails.
///
/// The function that serde derives is inherent and takes precedence. Without this one, serde's error would be followed
/// by another.
pub trait SerializeRemote {
    /// Returns an error.
    ///
    /// # Errors
    ///
    /// Always.
    fn serialize<T, S: Serializer>(_: &T, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("serde's derive failed for the body"))
    }
}

impl<T> SerializeRemote for T {}

impl RequestEncoder<'_> {
    /// Begins a JSON object, which is sent even if it has no members.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, BaseUrl, Patch};
    ///
    /// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    /// let mut request = RequestEncoder::new(&base);
    /// request.path("/users/me");
    /// request.json_object();
    /// request.member("first_name", "Ann");
    /// request.optional_member("dept", &None::<String>);
    /// request.patch_member("manager", &Patch::<String>::Null);
    /// let body = request.finish()?.body().as_bytes().cloned();
    /// assert_eq!(body.unwrap(), r#"{"first_name":"Ann","manager":null}"#);
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn json_object(&mut self) {
        self.body = BodyWriter::Object(vec![b'{']);
    }

    /// Writes a member of the JSON object. Rejects the parameter if the value can't be written as JSON.
    pub fn member<T: BodyValue + ?Sized>(&mut self, name: &str, value: &T) {
        let written = self.next_member(name).map(|json| serde_json::to_writer(json, value));
        self.check_json(name, written.unwrap_or(Ok(())));
    }

    /// Writes a member of the JSON object if it has a value.
    pub fn optional_member<T: BodyValue>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// Writes a member of the JSON object, with its value or as `null`, unless it is unset.
    pub fn patch_member<T: BodyValue>(&mut self, name: &str, value: &Patch<T>) {
        match value {
            Patch::Unset => {}
            Patch::Null => self.member(name, &()),
            Patch::Value(value) => self.member(name, value),
        }
    }

    /// Writes a JSON object with these members, even if none has a value.
    #[doc(hidden)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "if a tuple is passed by value, a compile error points to the field that caused it"
    )]
    pub fn members<M: Members>(&mut self, names: &[&'static str], members: M) {
        self.json_object();
        members.write(&mut names.iter(), self);
    }

    /// Writes one value as the whole JSON body. Rejects the parameter if the value can't be written as JSON.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, BaseUrl};
    ///
    /// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    /// let mut request = RequestEncoder::new(&base);
    /// request.path("/groups/g/members");
    /// request.json_body("ids", &["a", "b"]);
    /// assert_eq!(request.finish()?.body().as_bytes().unwrap(), r#"["a","b"]"#);
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn json_body<T: BodyValue + ?Sized>(&mut self, name: &str, value: &T) {
        let mut json = Vec::new();
        let written = serde_json::to_writer(&mut json, value);
        self.body = BodyWriter::Whole(json);
        self.check_json(name, written);
    }

    /// Writes one value as the whole JSON body if there is a value. Otherwise, nothing is written.
    pub fn optional_json_body<T: BodyValue>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.json_body(name, value);
        }
    }

    /// Writes the name of a member and returns the buffer for its value.
    fn next_member(&mut self, name: &str) -> Option<&mut Vec<u8>> {
        if matches!(self.body, BodyWriter::None) {
            self.json_object();
        }
        if !matches!(self.body, BodyWriter::Object(_)) {
            self.reject(name, "is a member of a JSON object, but the body already has another format");
        }
        let BodyWriter::Object(json) = &mut self.body else { return None };
        if json.len() > 1 {
            json.push(b',');
        }
        // Writing text to memory can't fail.
        _ = serde_json::to_writer(&mut *json, name);
        json.push(b':');
        Some(json)
    }

    fn check_json(&mut self, name: &str, written: serde_json::Result<()>) {
        if let Err(error) = written {
            self.reject(name, format!("can't be written as JSON: {error}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use http::header::CONTENT_TYPE;

    use super::*;
    use crate::{encode::base_url::BaseUrl, error::Error};

    fn body(write: impl FnOnce(&mut RequestEncoder<'_>)) -> Result<String, Error> {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        let mut request = RequestEncoder::new(&base);
        write(&mut request);
        let encoded = request.finish()?;
        assert_eq!(encoded.headers().get(CONTENT_TYPE).unwrap(), "application/json");
        Ok(String::from_utf8(encoded.body().as_bytes().unwrap().to_vec()).unwrap())
    }

    #[test]
    fn members_form_one_object() {
        let written = body(|request| {
            request.json_object();
            request.member("topic", "a \"b\"\n");
            request.optional_member("absent", &None::<i32>);
            request.optional_member("type", &Some(2));
        });
        assert_eq!(written.unwrap(), r#"{"topic":"a \"b\"\n","type":2}"#);
        let empty = body(|request| {
            request.json_object();
            request.optional_member("absent", &None::<i32>);
        });
        assert_eq!(empty.unwrap(), "{}");
    }

    #[test]
    fn a_value_that_json_can_not_represent_is_rejected_by_name() {
        let map = HashMap::from([((1, 2), 3)]);
        let error = body(|request| request.member("odd", &map)).unwrap_err();
        assert!(matches!(&error, Error::InvalidRequest(invalid) if invalid.parameter() == "odd"), "{error}");
        assert!(body(|request| request.json_body("odd", &map)).is_err());
        assert_eq!(body(|request| request.json_body("ids", &[1, 2])).unwrap(), "[1,2]");
    }
}
