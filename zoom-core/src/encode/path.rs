//! The path: literal text as declared, and values that each remain one segment.
//!
//! Percent-encoding can't neutralize `..`, because URL parsers treat `%2e%2e` in the same way. Therefore, an empty
//! value, `.` and `..` are rejected before anything is sent. Every other value is encoded, and decodes to the same
//! value.

use super::encoder::RequestEncoder;
use crate::encode::param::{Escape, ParamValue, ParamWriter};

impl RequestEncoder<'_> {
    /// Writes literal text of the path, which is sent unchanged.
    pub fn path(&mut self, text: &str) {
        self.url.push_str(text);
    }

    /// Writes a value as one segment of the path.
    ///
    /// Rejects the parameter if its value is empty, `.` or `..`, or can't be sent.
    pub fn path_param(&mut self, name: &str, value: &dyn ParamValue) {
        let start = self.url.len();
        value.write_param(&mut ParamWriter::new(&mut self.url, Escape::Path, name, &mut self.rejected));
        match &self.url[start..] {
            "" => self.reject(name, "is empty, which would remove its segment from the path: set a value"),
            "." | ".." => self.reject(name, "is `.` or `..`, which would change the path: set another value"),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{encode::base_url::BaseUrl, error::Error};

    fn segment(value: &str) -> Result<String, Error> {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        let mut request = RequestEncoder::new(&base);
        request.path("/a/");
        request.path_param("id", &value);
        Ok(request.finish()?.path().to_owned())
    }

    #[test]
    fn a_value_is_one_segment() {
        for (value, path) in [
            ("me", "/v2/a/me"),
            ("a/b", "/v2/a/a%2Fb"),
            ("a\\b", "/v2/a/a%5Cb"),
            ("%2e%2e", "/v2/a/%252e%252e"),
            ("...", "/v2/a/..."),
            ("a?b#c;d", "/v2/a/a%3Fb%23c%3Bd"),
            ("jo+hn@ex.org", "/v2/a/jo%2Bhn%40ex.org"),
            ("é\0\t\n", "/v2/a/%C3%A9%00%09%0A"),
        ] {
            assert_eq!(segment(value).unwrap(), path, "{value:?}");
        }
    }

    #[test]
    fn a_value_that_would_change_the_path_is_rejected_by_name() {
        for value in ["", ".", ".."] {
            let error = segment(value).unwrap_err();
            assert!(
                matches!(&error, Error::InvalidRequest(invalid) if invalid.parameter() == "id"),
                "{value:?}: {error}"
            );
        }
    }
}
