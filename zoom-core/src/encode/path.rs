//! The path: literal text as declared, and values that each stay one segment.
//!
//! Percent-encoding can't stop `..`: URL parsers take `%2e%2e` for it. So an empty value, `.` and `..` are refused
//! before anything is sent; everything else is encoded and decodes to the same value.

use super::RequestEncoder;
use crate::param::{Escape, ParamValue, ParamWriter};

impl RequestEncoder<'_> {
    /// Writes literal text of the path, which is sent as it is.
    pub fn path(&mut self, text: &str) {
        self.url.push_str(text);
    }

    /// Writes a value as one segment of the path.
    ///
    /// It is refused by `name` if it is empty, `.` or `..`, or refuses to be a parameter.
    pub fn path_param(&mut self, name: &str, value: &dyn ParamValue) {
        let start = self.url.len();
        value.write_param(&mut ParamWriter::new(&mut self.url, Escape::Path, name, &mut self.refused));
        match &self.url[start..] {
            "" => self.refuse(name, "is empty, and would leave its segment out of the path: give a value"),
            "." | ".." => self.refuse(name, "is `.` or `..`, which would change the path: give a value"),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{base_url::BaseUrl, error::Error};

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
    fn a_value_that_would_change_the_path_is_refused_by_name() {
        for value in ["", ".", ".."] {
            let error = segment(value).unwrap_err();
            assert!(
                matches!(&error, Error::InvalidRequest(invalid) if invalid.parameter() == "id"),
                "{value:?}: {error}"
            );
        }
    }
}
