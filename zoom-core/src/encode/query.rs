//! The query: `name=value` pairs in declaration order, with no pair for an absent parameter.

use std::num::NonZero;

use super::{encoder::RequestEncoder, list_style::ListStyle};
use crate::encode::param::{
    Escape, ParamList, ParamSink, ParamValue, ParamValues, ParamWriter, TakeValues, percent_encode,
};

impl RequestEncoder<'_> {
    /// Writes a parameter once for each of its values: `id=1&id=2`. The client can send lists in another style: see
    /// [`undeclared_lists`](crate::ClientBuilder::undeclared_lists).
    ///
    /// Rejects the parameter if one of its values can't be sent.
    pub fn query(&mut self, name: &str, values: &dyn ParamValues) {
        values.write_params(&mut ParamSink { to: &mut Pairs { request: self, name } });
    }

    /// Writes parameters as [`query`](Self::query) does. The macro has checked that their names need no encoding.
    #[doc(hidden)]
    pub fn plain_query(&mut self, params: &[(&str, &dyn ParamValues)]) {
        for (name, values) in params {
            values.write_params(&mut ParamSink { to: &mut PlainPairs { request: self, name } });
        }
    }

    /// Writes a parameter once for each of its values, regardless of the client's style for other lists: `id=1&id=2`.
    ///
    /// Rejects the parameter if one of its values can't be sent.
    pub fn query_repeated(&mut self, name: &str, values: &dyn ParamValues) {
        values.write_params(&mut ParamSink::new(&mut self.repeated(name)));
    }

    /// Writes a parameter once, with its values separated by commas: `id=1,2`.
    ///
    /// Rejects the parameter if a value contains a comma or can't be sent.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{encode::RequestEncoder, BaseUrl};
    ///
    /// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    /// let mut request = RequestEncoder::new(&base);
    /// request.path("/users");
    /// request.query_comma("fields", &["id", "email"]);
    /// request.query_repeated("group_ids", &["a", "b"]);
    /// assert_eq!(request.finish()?.query(), Some("fields=id,email&group_ids=a&group_ids=b"));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn query_comma(&mut self, name: &str, values: &dyn ParamValues) {
        values.write_params(&mut ParamSink::new(&mut self.separated(name)));
    }

    /// Writes a list in the client's style for lists without a declared style.
    fn query_list(&mut self, name: &str, list: &dyn ParamList) {
        match self.lists {
            ListStyle::Repeated => list.each(&mut self.repeated(name)),
            ListStyle::Brackets => list.each(&mut self.repeated(&format!("{name}[]"))),
            ListStyle::Comma => list.each(&mut self.separated(name)),
        }
    }

    /// Returns a function that writes each value as a pair.
    fn repeated(&mut self, name: &str) -> impl FnMut(&dyn ParamValue) {
        move |value: &dyn ParamValue| {
            self.query_name(name);
            self.url.push('=');
            self.query_value(name, value, Escape::Url);
        }
    }

    /// Returns a function that writes all values as one pair.
    fn separated(&mut self, name: &str) -> impl FnMut(&dyn ParamValue) {
        let mut is_first = true;
        move |value: &dyn ParamValue| {
            if is_first {
                self.query_name(name);
                self.url.push('=');
            } else {
                self.url.push(',');
            }
            is_first = false;
            self.query_value(name, value, Escape::UrlInCommaList);
        }
    }

    /// Writes the name of a pair.
    #[inline]
    fn query_name(&mut self, name: &str) {
        self.query_mark();
        percent_encode(&mut self.url, name);
    }

    /// Writes the `?` or `&` before a pair.
    #[inline]
    fn query_mark(&mut self) {
        let mark = if self.query.is_some() {
            '&'
        } else {
            self.query = NonZero::new(self.url.len());
            '?'
        };
        self.url.push(mark);
    }

    #[inline]
    fn query_value(&mut self, name: &str, value: &dyn ParamValue, escape: Escape) {
        value.write_param(&mut ParamWriter::new(&mut self.url, escape, name, &mut self.rejected));
    }
}

/// The pairs of a parameter whose list style is not declared.
struct Pairs<'r, 'e> {
    request: &'r mut RequestEncoder<'e>,
    name: &'r str,
}

impl TakeValues for Pairs<'_, '_> {
    fn value(&mut self, value: &dyn ParamValue) {
        self.request.repeated(self.name)(value);
    }

    fn list(&mut self, list: &dyn ParamList) {
        self.request.query_list(self.name, list);
    }
}

/// Like [`Pairs`], with a name that needs no encoding.
struct PlainPairs<'r, 'e> {
    request: &'r mut RequestEncoder<'e>,
    name: &'r str,
}

impl TakeValues for PlainPairs<'_, '_> {
    fn value(&mut self, value: &dyn ParamValue) {
        self.request.query_mark();
        self.request.url.push_str(self.name);
        self.request.url.push('=');
        self.request.query_value(self.name, value, Escape::Url);
    }

    fn list(&mut self, list: &dyn ParamList) {
        self.request.query_list(self.name, list);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{encode::base_url::BaseUrl, error::Error};

    fn query(write: impl FnOnce(&mut RequestEncoder<'_>)) -> Result<Option<String>, Error> {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        let mut request = RequestEncoder::new(&base);
        write(&mut request);
        Ok(request.finish()?.query().map(str::to_owned))
    }

    #[test]
    fn pairs_have_the_order_in_which_they_are_written() {
        let written = query(|request| {
            request.query("type", &"zak");
            request.query("ttl", &Some(60));
            request.query("absent", &None::<String>);
            request.query("a b", &"&=");
        });
        assert_eq!(written.unwrap().as_deref(), Some("type=zak&ttl=60&a%20b=%26%3D"));
    }

    #[test]
    fn a_list_is_repeated_or_separated_by_commas() {
        let ids = vec![1, 2, 3];
        assert_eq!(query(|request| request.query("id", &ids)).unwrap().as_deref(), Some("id=1&id=2&id=3"));
        assert_eq!(query(|request| request.query_comma("id", &ids)).unwrap().as_deref(), Some("id=1,2,3"));
        assert_eq!(
            query(|request| request.query_comma("id", &Some(["a b", "c"]))).unwrap().as_deref(),
            Some("id=a%20b,c")
        );
        assert_eq!(query(|request| request.query_comma("id", &Vec::<i32>::new())).unwrap(), None);
        assert!(query(|request| request.query_comma("id", &["a,b"])).unwrap_err().to_string().contains("`id`"));
    }
}
