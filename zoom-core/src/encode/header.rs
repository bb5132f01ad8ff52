//! Header parameters: what a header can't hold is refused, never dropped or escaped.

use http::{
    HeaderName, HeaderValue,
    header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST},
};

use super::RequestEncoder;
use crate::{
    error::InvalidRequest,
    param::{Escape, ParamSink, ParamValue, ParamValues, ParamWriter},
};

impl RequestEncoder<'_> {
    /// Adds a header for each of its values.
    ///
    /// It is refused by `name` if that is no header name or one that the client writes itself, or if a value holds
    /// anything but printable ASCII, blanks and tabs.
    pub fn header(&mut self, name: &str, values: &dyn ParamValues) {
        let header = match header_name(name) {
            Ok(header) => header,
            Err(reason) => return self.refuse(name, reason),
        };
        values.write_params(&mut ParamSink::new(&mut |value| match header_value(name, value) {
            Ok(value) => _ = self.headers.get_or_insert_default().append(header.clone(), value),
            Err(refused) => _ = self.refused.get_or_insert(refused),
        }));
    }
}

/// What the client and its transport write themselves.
const OWN: [HeaderName; 5] = [ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST];

/// The name of a header that may be set, or why it can't be.
pub(crate) fn header_name(name: &str) -> Result<HeaderName, &'static str> {
    match HeaderName::from_bytes(name.as_bytes()) {
        Ok(header) if OWN.contains(&header) => Err("is a header that the client writes: leave it out"),
        Ok(header) => Ok(header),
        Err(_) => Err("is no header name: use letters, digits and `-`"),
    }
}

/// A value as a header's, or why it can't be one.
pub(crate) fn header_value(name: &str, value: &dyn ParamValue) -> Result<HeaderValue, InvalidRequest> {
    let (mut text, mut refused) = (String::new(), None);
    value.write_param(&mut ParamWriter::new(&mut text, Escape::Header, name, &mut refused));
    match refused {
        Some(refused) => Err(refused),
        None => {
            HeaderValue::try_from(text).map_err(|_| InvalidRequest::new(name, "holds what a header can't: remove it"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{base_url::BaseUrl, error::Error};

    #[test]
    fn a_value_that_would_split_the_header_is_refused_by_name() {
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
    fn an_absent_value_leaves_no_header() {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        let mut request = RequestEncoder::new(&base);
        request.header("x-absent", &None::<String>);
        request.header("x-name", &"a b");
        let encoded = request.finish().unwrap();
        assert_eq!(encoded.headers().get("x-name").unwrap(), "a b");
        assert!(!encoded.headers().contains_key("x-absent"));
    }
}
