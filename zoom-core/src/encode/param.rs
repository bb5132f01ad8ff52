//! The values of path, query and header parameters, and the writer that encodes them.
//!
//! A value writes plain text, and the [`ParamWriter`] encodes it for its location. A type therefore defines its text
//! only once, and can't forget to escape it.

use std::{borrow::Cow, fmt, rc::Rc, sync::Arc};

use percent_encoding::percent_encode_byte;

use crate::error::RequestError;

/// A value of a path, query or header parameter.
///
/// Implemented for text, numbers and `bool`, for every `#[zoom_enum]`, and for Zoom's own types of values, such as
/// [`MeetingUuid`](crate::MeetingUuid). A list or an `Option` is not a single value: see [`ParamValues`].
///
/// # Examples
///
/// ```
/// use zoom_core::{encode::{ParamValue, ParamWriter}, zoom_endpoint, BaseUrl, Endpoint};
///
/// struct UserId(u64);
///
/// impl ParamValue for UserId {
///     fn write_param(&self, to: &mut ParamWriter<'_>) {
///         to.write_str("u/");
///         self.0.write_param(to);
///     }
/// }
///
/// #[zoom_endpoint(GET "/users/<user_id>")]
/// struct GetUser {
///     user_id: UserId,
/// }
///
/// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
/// let request = GetUser::new(UserId(7)).to_http_request(&base)?;
/// assert_eq!(request.uri().path(), "/v2/users/u%2F7");
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a parameter",
    label = "not a `ParamValue`",
    note = "implement `zoom_core::encode::ParamValue` for the type, or write `#[path(with = f)]` on the field, where `f` converts the value to a `String`"
)]
pub trait ParamValue {
    /// Writes the value as plain text.
    fn write_param(&self, to: &mut ParamWriter<'_>);
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// The values of one query or header parameter: none, one or several.
///
/// Implemented for every [`ParamValue`], and for an `Option` of one or a list of them. For `None` and an empty list,
/// nothing is sent.
///
/// This trait is sealed: implement [`ParamValue`] for your own type instead.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a query or header parameter",
    label = "not a `ParamValue`, an `Option` of one or a list of them",
    note = "if it is a struct of several parameters, write `#[zoom_query]` above it, and `#[query(flatten)]` on this field",
    note = "if it is an enum of Zoom's values, write `#[zoom_enum]` above it",
    note = "otherwise, implement `zoom_core::encode::ParamValue` for it, or write `with = f` in the field's `#[query(…)]` or `#[header(…)]`, where `f` converts the value to a `String`"
)]
pub trait ParamValues: sealed::Sealed {
    /// Passes each value to `to`.
    fn write_params(&self, to: &mut ParamSink<'_>);
}

/// The encoding of a value at its location in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// Percent-encoded as one segment of a path.
    Path,
    /// Percent-encoded as one side of a query pair.
    Url,
    /// Like [`Escape::Url`], in a list whose elements are separated by commas.
    UrlInCommaList,
    /// Unchanged, where any text is allowed.
    Plain,
    /// Unchanged. Text that a header can't contain is rejected.
    Header,
}

/// Accepts the text of a parameter and encodes it for its location in the request.
pub struct ParamWriter<'a> {
    out: &'a mut String,
    escape: Escape,
    name: &'a str,
    /// The first error of the request.
    error: &'a mut Option<RequestError>,
}

impl<'a> ParamWriter<'a> {
    /// Creates a writer for the value of the parameter `name`. If the value can't be sent, `error` is set, unless it
    /// has already been set.
    pub(crate) fn new(out: &'a mut String, escape: Escape, name: &'a str, error: &'a mut Option<RequestError>) -> Self {
        Self { out, escape, name, error }
    }

    /// Writes plain text. It may be called several times for one value.
    pub fn write_str(&mut self, text: &str) {
        match self.escape {
            Escape::UrlInCommaList if text.contains(',') => {
                self.reject("has an element with a comma, which would split it in two: remove the comma");
            }
            Escape::Path | Escape::Url | Escape::UrlInCommaList => percent_encode(self.out, text),
            Escape::Plain => self.out.push_str(text),
            Escape::Header => self.write_header(text),
        }
    }

    fn write_header(&mut self, text: &str) {
        match text.chars().find(|c| !matches!(c, ' '..='~' | '\t')) {
            None => self.out.push_str(text),
            Some(c) => self.reject(format!("contains {c:?}, which a header can't contain: remove it")),
        }
    }

    /// Rejects the value, so that the request is not sent. The `reason` continues the sentence "`parameter` …".
    ///
    /// # Examples
    ///
    /// A type whose values are sent only if they are valid:
    ///
    /// ```
    /// use zoom_core::{encode::{ParamValue, ParamWriter}, zoom_endpoint, BaseUrl, Endpoint};
    ///
    /// struct Extension(u32);
    ///
    /// impl ParamValue for Extension {
    ///     fn write_param(&self, to: &mut ParamWriter<'_>) {
    ///         if self.0 > 999_999 {
    ///             return to.reject("has more than 6 digits");
    ///         }
    ///         self.0.write_param(to);
    ///     }
    /// }
    ///
    /// #[zoom_endpoint(GET "/phone/extensions/<extension>")]
    /// struct GetExtension {
    ///     extension: Extension,
    /// }
    ///
    /// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    /// let error = GetExtension::new(Extension(1_000_000)).to_http_request(&base).unwrap_err();
    /// assert_eq!(error.to_string(), "GetExtension: `extension` has more than 6 digits");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn reject(&mut self, reason: impl Into<Cow<'static, str>>) {
        self.error.get_or_insert_with(|| RequestError::new(self.name, reason.into()));
    }

    /// Returns whether the value is in a path.
    pub(crate) fn is_in_path(&self) -> bool {
        self.escape == Escape::Path
    }

    /// Writes text of letters, digits and `-`, which needs no encoding at any location.
    fn write_plain(&mut self, text: &str) {
        self.out.push_str(text);
    }
}

/// Writes text with percent-encoding for all characters other than letters, digits and `- . _ ~`, the unreserved
/// characters of RFC 3986, 2.3.
#[inline]
pub(crate) fn percent_encode(out: &mut String, text: &str) {
    // Most text needs no encoding and is copied unchanged.
    match text.bytes().position(|byte| !IS_PLAIN[usize::from(byte)]) {
        None => out.push_str(text),
        Some(first) => percent_encode_from(out, text, first),
    }
}

/// Writes text in which the first byte that must be encoded is at `first`.
#[inline(never)]
fn percent_encode_from(out: &mut String, text: &str, first: usize) {
    let (mut written, mut at) = (0, first);
    let mut rest = &text.as_bytes()[first..];
    while let Some((byte, after)) = rest.split_first() {
        if !IS_PLAIN[usize::from(*byte)] {
            // Between the bytes of a multi-byte character, there is no plain text to copy.
            if written < at {
                out.push_str(&text[written..at]);
            }
            out.push_str(percent_encode_byte(*byte));
            written = at + 1;
        }
        (at, rest) = (at + 1, after);
    }
    out.push_str(&text[written..]);
}

/// The bytes that are not encoded, as a table, which is faster than a comparison with each range.
const IS_PLAIN: [bool; 256] = {
    let mut is_plain = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        is_plain[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    is_plain
};

impl fmt::Write for ParamWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        ParamWriter::write_str(self, text);
        Ok(())
    }
}

/// Accepts the values of one query or header parameter.
pub struct ParamSink<'a> {
    pub(super) to: &'a mut dyn TakeValues,
}

impl<'a> ParamSink<'a> {
    /// Creates a sink that accepts the values of a list like any other values.
    pub(crate) fn new<F: FnMut(&dyn ParamValue)>(take: &'a mut F) -> Self {
        Self { to: take }
    }

    /// Adds one value.
    pub fn value(&mut self, value: &dyn ParamValue) {
        self.to.value(value);
    }

    /// Adds the values of a list.
    pub(crate) fn list(&mut self, list: &dyn ParamList) {
        self.to.list(list);
    }
}

/// The receiver of the values that a [`ParamSink`] accepts. Lists have a separate method, so that no check is needed
/// for a single value.
pub(super) trait TakeValues {
    /// Takes one value.
    fn value(&mut self, value: &dyn ParamValue);

    /// Accepts a list with any number of values.
    fn list(&mut self, list: &dyn ParamList);
}

impl<F: FnMut(&dyn ParamValue)> TakeValues for F {
    fn value(&mut self, value: &dyn ParamValue) {
        self(value);
    }

    fn list(&mut self, list: &dyn ParamList) {
        list.each(self);
    }
}

/// The values of a list.
pub(crate) trait ParamList {
    /// Passes each value to `take`.
    fn each(&self, take: &mut dyn FnMut(&dyn ParamValue));
}

impl<T: ParamValue> ParamList for &[T] {
    fn each(&self, take: &mut dyn FnMut(&dyn ParamValue)) {
        for value in *self {
            take(value);
        }
    }
}

impl<T: ParamValue> sealed::Sealed for T {}
impl<T: ParamValues> sealed::Sealed for Option<T> {}
impl<T: ParamValue> sealed::Sealed for Vec<T> {}
impl<T: ParamValue> sealed::Sealed for &[T] {}
impl<T: ParamValue, const N: usize> sealed::Sealed for [T; N] {}

#[diagnostic::do_not_recommend]
impl<T: ParamValue> ParamValues for T {
    fn write_params(&self, to: &mut ParamSink<'_>) {
        to.value(self);
    }
}

#[diagnostic::do_not_recommend]
impl<T: ParamValues> ParamValues for Option<T> {
    fn write_params(&self, to: &mut ParamSink<'_>) {
        if let Some(values) = self {
            values.write_params(to);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: ParamValue> ParamValues for Vec<T> {
    fn write_params(&self, to: &mut ParamSink<'_>) {
        to.list(&self.as_slice());
    }
}

#[diagnostic::do_not_recommend]
impl<T: ParamValue> ParamValues for &[T] {
    fn write_params(&self, to: &mut ParamSink<'_>) {
        to.list(self);
    }
}

#[diagnostic::do_not_recommend]
impl<T: ParamValue, const N: usize> ParamValues for [T; N] {
    fn write_params(&self, to: &mut ParamSink<'_>) {
        to.list(&self.as_slice());
    }
}

impl ParamValue for str {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_str(self);
    }
}

impl ParamValue for String {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_str(self);
    }
}

impl ParamValue for char {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_str(self.encode_utf8(&mut [0; 4]));
    }
}

impl ParamValue for bool {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_plain(if *self { "true" } else { "false" });
    }
}

impl<T: ParamValue + ToOwned + ?Sized> ParamValue for Cow<'_, T> {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        (**self).write_param(to);
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: ParamValue + ?Sized> ParamValue for $pointer {
            fn write_param(&self, to: &mut ParamWriter<'_>) {
                (**self).write_param(to);
            }
        }
    )*};
}

pointers!(&T, Box<T>, Rc<T>, Arc<T>);

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl ParamValue for $integer {
            fn write_param(&self, to: &mut ParamWriter<'_>) {
                to.write_plain(itoa::Buffer::new().format(*self));
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl ParamValue for $float {
            fn write_param(&self, to: &mut ParamWriter<'_>) {
                if self.is_finite() {
                    to.write_str(&self.to_string());
                } else {
                    to.reject("is not a finite number: set a finite number, or omit it");
                }
            }
        }
    )*};
}

floats!(f32 f64);

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &dyn ParamValue, escape: Escape) -> Result<String, RequestError> {
        let (mut out, mut error) = (String::new(), None);
        value.write_param(&mut ParamWriter::new(&mut out, escape, "name", &mut error));
        error.map_or(Ok(out), Err)
    }

    #[test]
    fn every_kind_of_value_is_written_as_text() {
        let cases: &[(&dyn ParamValue, &str)] = &[
            (&"a b", "a%20b"),
            (&String::from("é"), "%C3%A9"),
            (&Cow::Borrowed("a"), "a"),
            (&Box::<str>::from("a"), "a"),
            (&Arc::<str>::from("a"), "a"),
            (&&&"a", "a"),
            (&'/', "%2F"),
            (&true, "true"),
            (&-7_i64, "-7"),
            (&u64::MAX, "18446744073709551615"),
            (&1.5_f64, "1.5"),
            (&-0.25_f32, "-0.25"),
        ];
        for (value, expected) in cases {
            assert_eq!(written(*value, Escape::Url).unwrap(), *expected);
        }
    }

    #[test]
    fn a_value_that_its_location_does_not_allow_is_rejected() {
        let cases: &[(&dyn ParamValue, Escape)] = &[
            (&f64::NAN, Escape::Url),
            (&f64::INFINITY, Escape::Header),
            (&"a,b", Escape::UrlInCommaList),
            (&"a\rb", Escape::Header),
            (&"a\nb", Escape::Header),
            (&"a\0b", Escape::Header),
            (&"é", Escape::Header),
            (&"\u{7f}", Escape::Header),
        ];
        for (value, escape) in cases {
            assert!(written(*value, *escape).is_err());
        }
        assert_eq!(written(&"a \t~", Escape::Header).unwrap(), "a \t~");
    }
}
