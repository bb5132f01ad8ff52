//! The query: `name=value` pairs in declaration order. An absent parameter has no pair.

use std::num::NonZero;

use super::{encoder::RequestEncoder, list_style::ListStyle};
use crate::encode::param::{Escape, ParamSink, ParamValue, ParamValues, ParamWriter, percent_encode};

impl RequestEncoder<'_> {
    /// Writes a parameter once for each of its values: `id=1&id=2`, unless the client sends
    /// [lists whose style is not declared](crate::ClientBuilder::undeclared_lists) differently.
    ///
    /// Rejects the parameter if one of its values can't be sent.
    pub fn query(&mut self, name: &str, values: &dyn ParamValues) {
        match self.lists {
            ListStyle::Repeated => self.query_repeated(name, values),
            lists => self.query_styled(name, values, lists),
        }
    }

    /// Writes parameters as [`query`](Self::query) does. The macro has checked that their names need no encoding.
    #[doc(hidden)]
    pub fn plain_query(&mut self, params: &[(&str, &dyn ParamValues)]) {
        // One question for all of them, so that the default costs nothing.
        if self.lists != ListStyle::Repeated {
            for (name, values) in params {
                self.query_styled(name, *values, self.lists);
            }
            return;
        }
        for (name, values) in params {
            values.write_params(&mut ParamSink::new(&mut |value| {
                self.query_mark();
                self.url.push_str(name);
                self.url.push('=');
                self.query_value(name, value, Escape::Url);
            }));
        }
    }

    /// Writes a parameter, and its values in this style if they are a list.
    #[cold]
    fn query_styled(&mut self, name: &str, values: &dyn ParamValues, lists: ListStyle) {
        match lists {
            ListStyle::Comma if values.is_list() => self.query_comma(name, values),
            ListStyle::Brackets if values.is_list() => self.query_repeated(&format!("{name}[]"), values),
            ListStyle::Repeated | ListStyle::Brackets | ListStyle::Comma => self.query_repeated(name, values),
        }
    }

    /// Writes a parameter once for each of its values, whatever the client does with other lists: `id=1&id=2`.
    ///
    /// Rejects the parameter if one of its values can't be sent.
    pub fn query_repeated(&mut self, name: &str, values: &dyn ParamValues) {
        values.write_params(&mut ParamSink::new(&mut |value| {
            self.query_name(name);
            self.url.push('=');
            self.query_value(name, value, Escape::Url);
        }));
    }

    /// Writes a parameter once, with its values separated by commas: `id=1,2`.
    ///
    /// Rejects the parameter if a value contains a comma or can't be sent.
    pub fn query_comma(&mut self, name: &str, values: &dyn ParamValues) {
        let mut is_first = true;
        values.write_params(&mut ParamSink::new(&mut |value| {
            if is_first {
                self.query_name(name);
                self.url.push('=');
            } else {
                self.url.push(',');
            }
            is_first = false;
            self.query_value(name, value, Escape::UrlInCommaList);
        }));
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
