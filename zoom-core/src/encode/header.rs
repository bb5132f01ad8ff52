//! Header parameters: what a header can't hold is refused, never dropped or escaped.

use http::{HeaderName, HeaderValue};

use super::{RequestEncoder, invalid};
use crate::{
    error::Error,
    param::{Escape, ParamSink, ParamValues, ParamWriter},
};

impl RequestEncoder<'_> {
    /// Adds a header for each of its values.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] that names `name`, if it is no header name, or if a value holds anything but
    /// printable ASCII, blanks and tabs.
    pub fn header(&mut self, name: &'static str, values: &dyn ParamValues) -> Result<(), Error> {
        let header = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| invalid(name, "is no header name: use letters, digits and `-`"))?;
        let headers = &mut self.headers;
        let mut refused = Ok(());
        values.write_params(&mut ParamSink::new(&mut |value| {
            let mut text = String::new();
            let mut writer = ParamWriter::new(&mut text, Escape::Header);
            value.write_param(&mut writer);
            let written = writer.finish().map_err(|reason| invalid(name, reason)).and_then(|()| {
                HeaderValue::try_from(text).map_err(|_| invalid(name, "holds what a header can't: remove it"))
            });
            match written {
                Ok(value) => _ = headers.append(header.clone(), value),
                Err(error) if refused.is_ok() => refused = Err(error),
                Err(_) => {}
            }
        }));
        refused
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base_url::BaseUrl;

    #[test]
    fn a_value_that_would_split_the_header_is_refused_by_name() {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        for value in ["a\r\nHost: evil", "a\n", "\0", "é", "\u{1b}"] {
            let error = RequestEncoder::new(&base).header("x-name", &value).unwrap_err();
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
        request.header("x-absent", &None::<String>).unwrap();
        request.header("x-name", &"a b").unwrap();
        let encoded = request.finish().unwrap();
        assert_eq!(encoded.headers().get("x-name").unwrap(), "a b");
        assert!(!encoded.headers().contains_key("x-absent"));
    }
}
