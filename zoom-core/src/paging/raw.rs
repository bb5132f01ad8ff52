//! The pages of a request without a declared response type.

use std::fmt;

use bytes::Bytes;
use http::Response;
use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::{
    fetch::Fetch,
    page_head::{PageHead, read_text},
    streams::Pages,
};
use crate::{
    body::Body,
    client::{dynamic_request::DynamicRequest, handle::Client},
    decode,
    endpoint::{Endpoint, operation::Operation},
    error::Error,
    json_text,
};

impl DynamicRequest {
    /// Fetches the pages of the operation as they are polled, each with its status, headers and undecoded body. An
    /// operation that is not paginated has one page.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client, DynamicRequest, Value};
    ///
    /// #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: Value)]
    /// struct ListUsers {
    ///     next_page_token: Option<String>,
    /// }
    ///
    /// #[zoom_object]
    /// struct UserPage {
    ///     users: Vec<Value>,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// # let zoom = MemoryTransport::new(|request| http::Response::new(match request.uri().query() {
    /// #     Some(_) => r#"{"users":[{"id":"b"}],"next_page_token":""}"#,
    /// #     _ => r#"{"users":[{"id":"a"}],"next_page_token":"x"}"#,
    /// # }));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
    /// let mut pages = DynamicRequest::for_operation(ListUsers::OPERATION).pages(&client);
    /// let mut count = 0;
    /// while let Some(page) = pages.next().await {
    ///     assert!(page?.body().starts_with(br#"{"users":[{"id":"#));
    ///     count += 1;
    /// }
    /// assert_eq!(count, 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(&self, client: &Client) -> Pages<Response<Bytes>> {
        Pages::new(Fetch::new(client, self.operation(), &|to| self.encode(to)), read)
    }
}

/// Copies a page, and reads its outermost members. A page that is not a JSON object is the last one.
fn read(
    operation: &'static Operation,
    response: &Response<Body>,
    head: &mut PageHead,
) -> Result<(Response<Bytes>, usize), Error> {
    decode::reported_error::reject_any_error(operation.name, response)?;
    let Some(body) = response.body().as_bytes() else { return Err(decode::not_in_memory(operation.name, response)) };
    let mut page = Response::new(body.clone());
    *page.status_mut() = response.status();
    *page.version_mut() = response.version();
    *page.headers_mut() = response.headers().clone();
    *page.extensions_mut() = response.extensions().clone();
    let Some(paginate) = operation.paginate else { return Ok((page, 0)) };
    let text = str::from_utf8(json_text::without_bom(body)).unwrap_or_default();
    let mut lists = read_text(text, head);
    if lists.is_err()
        && let Some(text) = json_text::mended(text)
    {
        lists = read_text(&text, head);
    }
    let Lists(lists) = lists.unwrap_or_else(|_| {
        *head = PageHead::default();
        Lists::default()
    });
    let items = paginate.items_among(lists.iter().map(|(name, _)| name.as_str()));
    let count = lists.iter().find(|(name, _)| Some(name.as_str()) == items).map_or(0, |(_, length)| *length);
    Ok((page, count))
}

/// The lists of a page by name, and the length of each.
#[derive(Default)]
struct Lists(Vec<(String, usize)>);

/// The length of a list, or `None` for any other value.
struct Length(Option<usize>);

struct ListsVisitor;

struct LengthVisitor;

impl<'de> Deserialize<'de> for Lists {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(ListsVisitor)
    }
}

impl<'de> Visitor<'de> for ListsVisitor {
    type Value = Lists;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Lists, A::Error> {
        let mut lists = Vec::new();
        while let Some((name, Length(length))) = map.next_entry()? {
            lists.extend(length.map(|length| (name, length)));
        }
        Ok(Lists(lists))
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(LengthVisitor)
    }
}

macro_rules! no_list {
    ($($visit:ident: $value:ty),*) => {$(
        fn $visit<E>(self, _: $value) -> Result<Length, E> {
            Ok(Length(None))
        }
    )*};
}

impl<'de> Visitor<'de> for LengthVisitor {
    type Value = Length;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Length, A::Error> {
        let mut length = 0;
        while seq.next_element::<IgnoredAny>()?.is_some() {
            length += 1;
        }
        Ok(Length(Some(length)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Length, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Length(None))
    }

    fn visit_unit<E>(self) -> Result<Length, E> {
        Ok(Length(None))
    }

    no_list! { visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str }
}
