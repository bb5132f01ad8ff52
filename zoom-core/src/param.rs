//! What may stand in a path, a query or a header, and the writer that keeps it in its place.
//!
//! A value writes plain text; the [`ParamWriter`] it is given encodes for the place that it stands in. So a type
//! says once how it reads, and no type can forget to escape.

use std::{borrow::Cow, fmt, rc::Rc, sync::Arc};

use percent_encoding::percent_encode_byte;

use crate::error::InvalidRequest;

/// A value that can stand in a path, a query or a header.
///
/// Text, numbers and `bool` are such values, every `#[zoom_enum]`, and Zoom's own values such as
/// [`MeetingUuid`](crate::MeetingUuid). A list or an `Option` is not: see
/// [`ParamValues`].
///
/// # Examples
///
/// ```
/// use zoom_core::{BaseUrl, Endpoint, ParamValue, ParamWriter, zoom_endpoint};
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
    note = "implement `zoom_core::ParamValue` for the type, or write `#[path(with = f)]` on the field, with `f` a function that turns the value into a `String`"
)]
pub trait ParamValue {
    /// Writes the value as plain text.
    fn write_param(&self, to: &mut ParamWriter<'_>);
}

/// None, one or several values of one query or header parameter.
///
/// Every [`ParamValue`] is one; `None` and an empty list leave no trace; a list is several.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a query or header parameter",
    label = "not a `ParamValue`, nor an `Option` or a list of one",
    note = "implement `zoom_core::ParamValue` for the type, or write `with = f` in the field's `#[query(…)]` or `#[header(…)]`, with `f` a function that turns the value into a `String`"
)]
pub trait ParamValues {
    /// Hands each value to `to`.
    fn write_params(&self, to: &mut ParamSink<'_>);
}

/// Where in a request a value stands, and so how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// Percent-encoded, as one segment of a path.
    Path,
    /// Percent-encoded, as one side of a query pair.
    Url,
    /// As [`Escape::Url`], in a list whose elements are parted by commas.
    UrlInCommaList,
    /// As it is, in a place that holds any text.
    Plain,
    /// As it is; what a header can't hold is refused.
    Header,
}

/// Takes the text of a parameter and encodes it for its place.
pub struct ParamWriter<'a> {
    out: &'a mut String,
    escape: Escape,
    name: &'a str,
    /// The first parameter of the request that can't be sent.
    refused: &'a mut Option<InvalidRequest>,
}

impl<'a> ParamWriter<'a> {
    /// Writes the value of the parameter `name` to `out`. If it can't be sent, `refused` says so, unless it says more already.
    pub(crate) fn new(
        out: &'a mut String,
        escape: Escape,
        name: &'a str,
        refused: &'a mut Option<InvalidRequest>,
    ) -> Self {
        Self { out, escape, name, refused }
    }

    /// Writes plain text. It may be called several times for one value.
    pub fn write_str(&mut self, text: &str) {
        match self.escape {
            Escape::UrlInCommaList if text.contains(',') => {
                self.refuse(
                    "has an element with a comma, and its elements are parted by commas: send fewer, or without it",
                );
            }
            Escape::Path | Escape::Url | Escape::UrlInCommaList => percent_encode(self.out, text),
            Escape::Plain => self.out.push_str(text),
            Escape::Header => self.write_header(text),
        }
    }

    fn write_header(&mut self, text: &str) {
        match text.chars().find(|c| !matches!(c, ' '..='~' | '\t')) {
            None => self.out.push_str(text),
            Some(c) => self.refuse(format!("holds {c:?}, which a header can't: remove it")),
        }
    }

    /// Refuses the value; `reason` continues the sentence "`parameter` …". Nothing is sent then.
    pub fn refuse(&mut self, reason: impl Into<Cow<'static, str>>) {
        self.refused.get_or_insert_with(|| InvalidRequest::new(self.name, reason.into()));
    }

    /// Whether the value stands in a path.
    pub(crate) fn is_in_path(&self) -> bool {
        self.escape == Escape::Path
    }

    /// Text of letters, digits and `-`, which is the same in every place.
    fn write_plain(&mut self, text: &str) {
        self.out.push_str(text);
    }
}

/// Writes text in percent-encoding: all but the letters, the digits and `- . _ ~`, which no part of a URL gives a meaning
/// to (RFC 3986, 2.3).
#[inline]
pub(crate) fn percent_encode(out: &mut String, text: &str) {
    // Most text is plain, and then it is copied as it is.
    match text.bytes().position(|byte| !IS_PLAIN[usize::from(byte)]) {
        None => out.push_str(text),
        Some(first) => percent_encode_from(out, text, first),
    }
}

/// Writes text whose byte at `first` is the first that is not plain.
#[inline(never)]
fn percent_encode_from(out: &mut String, text: &str, first: usize) {
    let (mut written, mut at) = (0, first);
    let mut rest = &text.as_bytes()[first..];
    while let Some((byte, after)) = rest.split_first() {
        if !IS_PLAIN[usize::from(*byte)] {
            // Within a character there is nothing to cut out.
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

/// Which bytes stay as they are, as a table: it costs less than to ask for each kind of them.
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

/// Takes the values of one query or header parameter.
pub struct ParamSink<'a> {
    take: &'a mut dyn FnMut(&dyn ParamValue),
}

impl<'a> ParamSink<'a> {
    pub(crate) fn new(take: &'a mut dyn FnMut(&dyn ParamValue)) -> Self {
        Self { take }
    }

    /// Adds one value.
    pub fn value(&mut self, value: &dyn ParamValue) {
        (self.take)(value);
    }
}

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
        for value in self {
            to.value(value);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: ParamValue> ParamValues for &[T] {
    fn write_params(&self, to: &mut ParamSink<'_>) {
        for value in *self {
            to.value(value);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: ParamValue, const N: usize> ParamValues for [T; N] {
    fn write_params(&self, to: &mut ParamSink<'_>) {
        for value in self {
            to.value(value);
        }
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
                    to.refuse("is not a finite number: send a number, or leave it out");
                }
            }
        }
    )*};
}

floats!(f32 f64);

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &dyn ParamValue, escape: Escape) -> Result<String, InvalidRequest> {
        let (mut out, mut refused) = (String::new(), None);
        value.write_param(&mut ParamWriter::new(&mut out, escape, "name", &mut refused));
        refused.map_or(Ok(out), Err)
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
    fn what_does_not_fit_its_place_is_refused() {
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
