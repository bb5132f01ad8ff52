//! The rest of a response that exceeds the size of one result: the remaining items of a list, its next pages, or the
//! end of a long text.

use std::{collections::VecDeque, sync::Arc};

use indexmap::IndexMap;
use serde_json::{Map, Value};
use zoom_core::{DynamicRequest, Endpoint as _, Operation, operation::Cursor, schema::Type};

use crate::{catalogue::Entry, json::Json};

/// The number of bytes to reserve for the members around the content of a result, such as a cursor and notes.
const ENVELOPE: usize = 400;

/// The members of a result.
pub(crate) type Members = IndexMap<String, Json>;

/// The rest of a response.
#[derive(Clone, Default)]
pub(crate) struct Rest {
    /// Text that is too long for one result, and the position where it continues.
    pub(crate) text: Option<(Arc<str>, usize)>,
    /// The items that have arrived but have not been returned.
    pub(crate) items: VecDeque<Json>,
    /// The request for the next page.
    pub(crate) next: Option<Request>,
    /// Whether any page has arrived.
    pub(crate) is_begun: bool,
    /// The operation, and the fields selected from its items.
    pub(crate) source: Option<(Entry, Vec<String>)>,
}

impl Rest {
    /// Creates a [`Rest`] that consists of text.
    pub(crate) fn of_text(text: impl Into<Arc<str>>) -> Self {
        Self { text: Some((text.into(), 0)), ..Self::default() }
    }

    /// Returns whether nothing is left.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_none() && self.items.is_empty() && self.next.is_none()
    }

    /// Takes the next part of the text, which has at most `max_bytes` when encoded as JSON.
    pub(crate) fn take_text(&mut self, max_bytes: usize) -> Option<Members> {
        let (text, start) = self.text.take()?;
        let budget = max_bytes.saturating_sub(ENVELOPE).max(ENVELOPE);
        let mut size = 0;
        let end = text[start..].char_indices().find(|(_, c)| {
            size += escaped_length(*c);
            size > budget
        });
        let end = end.map_or(text.len(), |(at, _)| start + at);
        let mut members = Members::new();
        members.insert("text".into(), Json::text(&text[start..end]));
        members.insert("bytes".into(), Json::text(format!("{start} to {end} of {}", text.len())));
        if end < text.len() {
            self.text = Some((text, end));
        }
        Some(members)
    }

    /// Takes items until they fill `budget` bytes, or until there are `limit` of them. If the first item alone exceeds
    /// the budget, it becomes the text.
    pub(crate) fn take_items(&mut self, taken: &mut Vec<Json>, budget: &mut usize, limit: Option<u64>) -> Taken {
        while let Some(item) = self.items.pop_front() {
            if limit.is_some_and(|limit| taken.len() as u64 >= limit) {
                self.items.push_front(item);
                return Taken::Full;
            }
            let text = serde_json::to_string(&item).unwrap_or_default();
            if text.len() + 1 > *budget {
                if taken.is_empty() {
                    self.text = Some((text.into(), 0));
                    return Taken::TooLong;
                }
                self.items.push_front(item);
                return Taken::Full;
            }
            *budget -= text.len() + 1;
            taken.push(item);
        }
        if limit.is_some_and(|limit| taken.len() as u64 >= limit) { Taken::Full } else { Taken::All }
    }
}

/// The reason why no more items were taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// There are no more items.
    All,
    /// There is no room for another item, or no more are wanted.
    Full,
    /// The next item is too long for one result, and has become the text.
    TooLong,
}

/// Returns how many bytes are left for the content of a result that has these members.
pub(crate) fn budget(members: &Members, max_bytes: usize) -> usize {
    let used = serde_json::to_string(members).map_or(0, |text| text.len());
    max_bytes.saturating_sub(used + ENVELOPE)
}

/// Returns how many bytes a character takes up in a JSON string.
fn escaped_length(c: char) -> usize {
    match c {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        c if c.is_control() => 6,
        c => c.len_utf8(),
    }
}

/// The request for a page.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) request: DynamicRequest,
    /// The cursor in the request: a token, the number of a page, or the number of its first item.
    cursor: Option<String>,
}

impl Request {
    /// Wraps the request for the first page; `given` contains the parameters from which it was built.
    pub(crate) fn first(request: DynamicRequest, given: &Map<String, Value>) -> Self {
        let value = request.operation().paginate.and_then(|paginate| given.get(paginate.param));
        let cursor = value.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        Self { request, cursor }
    }

    /// Returns the request for the page that follows `page`, if there is one.
    pub(crate) fn following(self, operation: &'static Operation, page: &Members, items: usize) -> Option<Self> {
        let paginate = operation.paginate?;
        let number = |names: &[&str]| {
            names.iter().find_map(|name| page.get(*name)).and_then(|value| value.cell().parse::<u64>().ok())
        };
        let sent = self.cursor.as_ref().and_then(|cursor| cursor.parse::<u64>().ok());
        let next = match paginate.cursor {
            Cursor::StartIndex if items > 0 => {
                let start = sent.unwrap_or(1) + items as u64;
                number(&["totalResults"]).is_none_or(|total| start <= total).then(|| start.to_string())
            }
            Cursor::PageNumber if items > 0 => {
                let current = number(&["page_number", "page"]).or(sent).unwrap_or(1);
                let counts =
                    (number(&["page_count", "total_pages"]), number(&["total_records"]), number(&["page_size"]));
                let is_last = match counts {
                    (Some(count), _, _) => current >= count,
                    (None, Some(total), Some(size)) => current.saturating_mul(size) >= total,
                    _ => false,
                };
                (!is_last).then(|| (current + 1).to_string())
            }
            _ => {
                let token = CURSORS.iter().find_map(|name| page.get(*name)).map(Json::cell);
                // Sending the same token again would return the same page again.
                token.filter(|token| !token.is_empty() && self.cursor.as_ref() != Some(token))
            }
        }?;
        let param = operation.all_params().find(|param| param.wire_name == paginate.param);
        let name = param.map_or(paginate.param, |param| param.name);
        let request = match (next.parse::<u64>(), param.map(|param| param.ty)) {
            (Ok(number), Some(Type::Integer { .. } | Type::Number)) => self.request.set(name, number),
            _ => self.request.set(name, next.as_str()),
        };
        Some(Self { request, cursor: Some(next) })
    }
}

/// The members of a page that only serve to fetch the next one. Results contain a handle instead.
pub(crate) const CURSORS: [&str; 2] = ["next_page_token", "nextPageToken"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_arrives_whole_in_parts_that_fit() {
        let text = "a\"é\n".repeat(1_000);
        let mut rest = Rest::of_text(text.as_str());
        let mut parts = String::new();
        let mut count = 0;
        while let Some(members) = rest.take_text(1_000) {
            assert!(serde_json::to_string(&members).unwrap().len() <= 1_000);
            let Json::Text(part) = &members["text"] else { unreachable!("it is text") };
            parts.push_str(part);
            count += 1;
        }
        assert_eq!(parts, text);
        assert!(rest.is_empty() && count > 5);
    }

    #[test]
    fn items_are_taken_until_the_bytes_or_the_limit_are_reached() {
        let items = |lengths: &[usize]| lengths.iter().map(|length| Json::text("a".repeat(*length))).collect();
        for (lengths, budget, limit, expected, left) in [
            (&[10, 10, 10][..], 100, None, (3, Taken::All), 0),
            (&[10, 10, 10], 30, None, (2, Taken::Full), 1),
            (&[10, 10, 10], 100, Some(1), (1, Taken::Full), 2),
            (&[200, 10], 100, None, (0, Taken::TooLong), 1),
            (&[10, 200], 100, None, (1, Taken::Full), 1),
        ] {
            let mut rest = Rest { items: items(lengths), ..Rest::default() };
            let mut taken = Vec::new();
            let why = rest.take_items(&mut taken, &mut budget.clone(), limit);
            assert_eq!(((taken.len(), why), rest.items.len()), (expected, left), "{lengths:?} {budget}");
        }
    }
}
