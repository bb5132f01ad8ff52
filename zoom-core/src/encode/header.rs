//! Header parameters: a value that a header can't contain is rejected, not escaped.

use http::{
    HeaderName, HeaderValue,
    header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST},
};

use super::encoder::RequestEncoder;
use crate::{
    encode::param::{Escape, ParamSink, ParamValue, ParamValues, ParamWriter},
    error::RequestError,
};

impl RequestEncoder<'_> {
    /// Adds a header once for each of its values.
    ///
    /// Rejects the parameter if `name` is not a header name or is the name of a header that the client sets, or if a
    /// value contains anything other than printable ASCII, spaces and tabs.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, BaseUrl};
    ///
    /// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    /// let mut request = RequestEncoder::new(&base);
    /// request.path("/users/me");
    /// request.header("X-Request-Reason", &"nightly report");
    /// assert_eq!(request.finish()?.headers()["x-request-reason"], "nightly report");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn header(&mut self, name: &str, values: &dyn ParamValues) {
        let header = match header_name(name) {
            Ok(header) => header,
            Err(reason) => return self.reject(name, reason),
        };
        values.write_params(&mut ParamSink::new(&mut |value| match header_value(name, value) {
            Ok(value) => _ = self.headers.get_or_insert_default().append(header.clone(), value),
            Err(error) => _ = self.rejected.get_or_insert(error),
        }));
    }
}

/// The headers that the client and its transport set.
const RESERVED: [HeaderName; 5] = [ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST];

/// Returns the name of a header that may be set, or the reason why it may not.
pub(crate) fn header_name(name: &str) -> Result<HeaderName, &'static str> {
    match HeaderName::from_bytes(name.as_bytes()) {
        Ok(header) if RESERVED.contains(&header) => Err("is a header that the client sets: remove it"),
        Ok(header) => Ok(header),
        Err(_) => Err("is not a header name: use letters, digits and `-`"),
    }
}

/// Returns a value as a header value, or an error if a header can't contain it.
pub(crate) fn header_value(name: &str, value: &dyn ParamValue) -> Result<HeaderValue, RequestError> {
    let (mut text, mut error) = (String::new(), None);
    value.write_param(&mut ParamWriter::new(&mut text, Escape::Header, name, &mut error));
    match error {
        Some(error) => Err(error),
        None => HeaderValue::try_from(text)
            .map_err(|_| RequestError::new(name, "contains a character that a header can't contain: remove it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{encode::base_url::BaseUrl, error::Error};

    #[test]
    fn a_value_that_would_split_the_header_is_rejected_by_name() {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        for value in ["a\r\nHost: evil", "a\n", "\0", "é", "\u{1b}"] {
            let mut request = RequestEncoder::new(&base);
            request.header("x-name", &value);
            let error = request.finish().unwrap_err();
            assert!(
                matches!(&error, Error::InvalidRequest(invalid) if invalid.parameter() == "x-name"),
                "{value:?}: {error}"
            );
        }
    }

    #[test]
    fn an_absent_value_adds_no_header() {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        let mut request = RequestEncoder::new(&base);
        request.header("x-absent", &None::<String>);
        request.header("x-name", &"a b");
        let encoded = request.finish().unwrap();
        assert_eq!(encoded.headers().get("x-name").unwrap(), "a b");
        assert!(!encoded.headers().contains_key("x-absent"));
    }
}
