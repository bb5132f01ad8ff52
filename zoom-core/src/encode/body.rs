//! The body: members of one JSON object, or one value that is the whole body.

use std::slice;

use http::{HeaderMap, HeaderValue, header::CONTENT_TYPE};
use serde::{Serialize, Serializer};

use super::{
    RequestEncoder,
    multipart::{self, Part},
};
use crate::{body::Body, fields::each_tuple, file_part::FilePart, object::Always, patch::Patch};

/// What may be sent in a JSON body: every type that serde can write.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be sent in a JSON body: serde can't write it",
    label = "not `Serialize`",
    note = "derive `serde::Serialize` for `{Self}`, or write `#[serde(serialize_with = \"f\")]` on the field"
)]
pub trait BodyValue: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> BodyValue for T {}

/// The members of a JSON body: a tuple, which may hold tuples.
pub trait Members {
    /// Writes every member that has a value, each by the next of `names`.
    fn write(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut RequestEncoder<'_>);
}

/// A member that is written if it has a value.
impl<T: BodyValue> Members for &Option<T> {
    #[inline]
    fn write(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut RequestEncoder<'_>) {
        if let Some(name) = names.next() {
            to.optional_member(name, self);
        }
    }
}

impl<T: BodyValue> Members for &Patch<T> {
    #[inline]
    fn write(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut RequestEncoder<'_>) {
        if let Some(name) = names.next() {
            to.patch_member(name, self);
        }
    }
}

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
        impl<$($member: Members),*> Members for ($($member,)*) {
            #[inline]
            fn write(&self, names: &mut slice::Iter<'_, &'static str>, to: &mut RequestEncoder<'_>) {
                $(self.$at.write(names, to);)*
            }
        }
    )*};
}

each_tuple!(tuples);

/// Stands in for the `serialize` that serde derives for a hidden struct, where serde refused to derive it.
///
/// Serde's own function is inherent and wins; without this one, serde's message would be followed by a second.
pub trait SerializeRemote {
    /// Refuses to write the value.
    ///
    /// # Errors
    ///
    /// Always.
    fn serialize<T, S: Serializer>(_: &T, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("serde derived nothing for the body"))
    }
}

impl<T> SerializeRemote for T {}

/// What is written of the body so far.
#[derive(Debug, Default)]
pub(super) enum BodyWriter {
    #[default]
    None,
    /// An object that is still open.
    Object(Vec<u8>),
    Whole(Vec<u8>),
    /// The pairs of a form.
    Form(String),
    Multipart(Vec<Part>),
    /// Bytes as they are. In a box, for they are rare, and a writer is moved.
    Raw(Box<Raw>),
}

#[derive(Debug)]
pub(super) struct Raw {
    pub(super) body: Body,
    pub(super) content_type: HeaderValue,
    /// Where the bytes come from, if that is a file.
    pub(super) file: Option<FilePart>,
}

/// What a body was made of, where that is not seen in its bytes. In a box, for it is rare.
#[derive(Debug)]
pub(crate) enum Files {
    Parts(Vec<Part>),
    Whole(FilePart),
}

impl BodyWriter {
    pub(super) fn finish(self, headers: &mut HeaderMap) -> (Body, Option<Box<Files>>) {
        let json = match self {
            Self::None => return (Body::empty(), None),
            Self::Object(mut json) => {
                json.push(b'}');
                json
            }
            Self::Whole(json) => json,
            Self::Form(form) => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
                return (Body::from(form), None);
            }
            Self::Multipart(parts) => {
                let (body, content_type) = multipart::body(&parts);
                // The boundary is made of letters and digits, so this never fails.
                if let Ok(content_type) = HeaderValue::try_from(content_type) {
                    headers.insert(CONTENT_TYPE, content_type);
                }
                return (body, Some(Box::new(Files::Parts(parts))));
            }
            Self::Raw(raw) => {
                headers.insert(CONTENT_TYPE, raw.content_type);
                return (raw.body, raw.file.map(|file| Box::new(Files::Whole(file))));
            }
        };
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        (Body::from(json), None)
    }
}

impl RequestEncoder<'_> {
    /// Begins a JSON object, which is sent even if no member follows.
    pub fn json_object(&mut self) {
        self.body = BodyWriter::Object(vec![b'{']);
    }

    /// Writes a member of the JSON object. It is refused by `name` if it can't be written as JSON.
    pub fn member<T: BodyValue + ?Sized>(&mut self, name: &str, value: &T) {
        let written = self.next_member(name).map(|json| serde_json::to_writer(json, value));
        self.note(name, written.unwrap_or(Ok(())));
    }

    /// Writes a member of the JSON object, or nothing if there is no value.
    pub fn optional_member<T: BodyValue>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// Writes a member of the JSON object as `null` or with a value, or nothing if it is unset.
    pub fn patch_member<T: BodyValue>(&mut self, name: &str, value: &Patch<T>) {
        match value {
            Patch::Unset => {}
            Patch::Null => self.member(name, &()),
            Patch::Value(value) => self.member(name, value),
        }
    }

    /// Writes a JSON object of these members, even if none has a value.
    #[doc(hidden)]
    #[allow(clippy::needless_pass_by_value, reason = "of a tuple by value, an error underlines the field at fault")]
    pub fn members<M: Members>(&mut self, names: &[&'static str], members: M) {
        self.json_object();
        members.write(&mut names.iter(), self);
    }

    /// Writes one value as the whole JSON body. It is refused by `name` if it can't be written as JSON.
    pub fn json_body<T: BodyValue + ?Sized>(&mut self, name: &str, value: &T) {
        let mut json = Vec::new();
        let written = serde_json::to_writer(&mut json, value);
        self.body = BodyWriter::Whole(json);
        self.note(name, written);
    }

    /// Writes one value as the whole JSON body, or sends no body if there is no value.
    pub fn optional_json_body<T: BodyValue>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.json_body(name, value);
        }
    }

    /// Writes the name of a member, and gives what its value is written to.
    fn next_member(&mut self, name: &str) -> Option<&mut Vec<u8>> {
        if matches!(self.body, BodyWriter::None) {
            self.json_object();
        }
        if !matches!(self.body, BodyWriter::Object(_)) {
            self.refuse(name, "is a member of a JSON object, and the body is something else already");
        }
        let BodyWriter::Object(json) = &mut self.body else { return None };
        if json.len() > 1 {
            json.push(b',');
        }
        // A name is text, and text can always be written to memory.
        _ = serde_json::to_writer(&mut *json, name);
        json.push(b':');
        Some(json)
    }

    fn note(&mut self, name: &str, written: serde_json::Result<()>) {
        if let Err(error) = written {
            self.refuse(name, format!("can't be written as JSON: {error}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::{base_url::BaseUrl, error::Error};

    fn body(write: impl FnOnce(&mut RequestEncoder<'_>)) -> Result<String, Error> {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        let mut request = RequestEncoder::new(&base);
        write(&mut request);
        let encoded = request.finish()?;
        assert_eq!(encoded.headers().get(CONTENT_TYPE).unwrap(), "application/json");
        Ok(String::from_utf8(encoded.body().as_bytes().unwrap().to_vec()).unwrap())
    }

    #[test]
    fn members_make_one_object() {
        let written = body(|request| {
            request.json_object();
            request.member("topic", "a \"b\"\n");
            request.optional_member("absent", &None::<i32>);
            request.optional_member("type", &Some(2));
        });
        assert_eq!(written.unwrap(), r#"{"topic":"a \"b\"\n","type":2}"#);
        let none_given = body(|request| {
            request.json_object();
            request.optional_member("absent", &None::<i32>);
        });
        assert_eq!(none_given.unwrap(), "{}");
    }

    #[test]
    fn a_value_that_json_can_not_hold_is_refused_by_name() {
        let map = HashMap::from([((1, 2), 3)]);
        let error = body(|request| request.member("odd", &map)).unwrap_err();
        assert!(matches!(&error, Error::InvalidRequest(invalid) if invalid.parameter() == "odd"), "{error}");
        assert!(body(|request| request.json_body("odd", &map)).is_err());
        assert_eq!(body(|request| request.json_body("ids", &[1, 2])).unwrap(), "[1,2]");
    }
}
