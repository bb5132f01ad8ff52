//! A form as the body: pairs as in a query, with the content type of a form.

use super::{body_writer::BodyWriter, encoder::RequestEncoder};
use crate::encode::param::{Escape, ParamSink, ParamValues, ParamWriter, percent_encode};

impl RequestEncoder<'_> {
    /// Begins a form, which is sent even if it has no fields.
    pub fn form(&mut self) {
        self.body = BodyWriter::Form(String::new());
    }

    /// Writes a field of the form once for each of its values.
    ///
    /// Rejects the parameter if one of its values can't be sent.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, BaseUrl};
    ///
    /// let base = BaseUrl::parse("https://zoom.us")?;
    /// let mut request = RequestEncoder::new(&base);
    /// request.path("/oauth/token");
    /// request.form();
    /// request.form_field("grant_type", &"client_credentials");
    /// let request = request.finish()?;
    /// assert_eq!(request.body().as_bytes().unwrap(), "grant_type=client_credentials");
    /// assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn form_field(&mut self, name: &str, values: &dyn ParamValues) {
        if !matches!(self.body, BodyWriter::Form(_)) {
            self.form();
        }
        values.write_params(&mut ParamSink::new(&mut |value| {
            let BodyWriter::Form(form) = &mut self.body else { return };
            if !form.is_empty() {
                form.push('&');
            }
            percent_encode(form, name);
            form.push('=');
            value.write_param(&mut ParamWriter::new(form, Escape::Url, name, &mut self.rejected));
        }));
    }
}
