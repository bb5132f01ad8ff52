//! Decides which page comes next, without side effects, from what a page says and how many items it has.

use std::collections::HashSet;

use super::page_head::PageHead;
use crate::{
    encode::EncodedRequest,
    endpoint::operation::{Cursor, Operation},
};

/// How far the list has been paged through.
#[derive(Debug, Default)]
pub(super) struct Position {
    /// The number of the last page, or the index of its first item; both count from 1.
    number: u64,
    /// How many items and pages of the list have been passed, including those before the first page that was requested;
    /// `None` if that is not known.
    pub(super) items: Option<u64>,
    pub(super) pages: Option<u64>,
    /// The tokens that have been received so far.
    seen: HashSet<String>,
}

impl Position {
    /// Returns the position of the first page: the number that the request asks for, or 1.
    pub(super) fn first(request: &EncodedRequest, operation: &Operation) -> Self {
        let Some(paginate) = operation.paginate else { return Self::default() };
        let requested = request.query_param(paginate.param).or_else(|| request.member(paginate.param));
        let number = requested.as_deref().and_then(|number| number.parse().ok());
        Self::at(paginate.cursor, requested.as_deref().unwrap_or_default(), number.unwrap_or(1))
    }

    /// Returns the position of the page that `requested` asks for.
    fn at(cursor: Cursor, requested: &str, number: u64) -> Self {
        let before = number.saturating_sub(1);
        let (items, pages) = match cursor {
            _ if requested.is_empty() => (Some(0), Some(0)),
            Cursor::NextPageToken | Cursor::PageToken => (None, None),
            Cursor::PageNumber => ((before == 0).then_some(0), Some(before)),
            Cursor::StartIndex => (Some(before), (before == 0).then_some(0)),
        };
        Self { number, items, pages, seen: HashSet::new() }
    }

    /// Counts a page with `items` items. Call it before [`after`](Self::after).
    pub(super) fn pass(&mut self, cursor: Cursor, items: u64) {
        let is_counted = matches!(cursor, Cursor::PageNumber | Cursor::StartIndex);
        // An empty page that was requested by its number is beyond the last one.
        let page = u64::from(items > 0 || !is_counted || self.number <= 1);
        self.items = self.items.map(|passed| passed + items);
        self.pages = self.pages.map(|passed| passed + page);
    }

    /// Returns whether a page's token has been received before, and remembers the token.
    pub(super) fn is_repeated(&mut self, cursor: Cursor, head: &PageHead) -> bool {
        head.token(cursor).is_some_and(|token| !self.seen.insert(token))
    }

    /// Returns the cursor of the page after one with `items` items, or `None` if that was the last page.
    pub(super) fn after(&mut self, cursor: Cursor, head: &PageHead, items: u64) -> Option<String> {
        match cursor {
            Cursor::NextPageToken | Cursor::PageToken => head.token(cursor),
            Cursor::PageNumber => {
                let is_last = items == 0 || head.page_count().is_some_and(|count| self.number >= count);
                self.number += 1;
                (!is_last).then(|| self.number.to_string())
            }
            Cursor::StartIndex => {
                self.number += items;
                let is_last = items == 0 || head.total().is_some_and(|total| self.number > total);
                (!is_last).then(|| self.number.to_string())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IgnoredAny;

    use super::{super::page_head::read_text, *};

    fn head(text: &str) -> PageHead {
        let mut head = PageHead::default();
        read_text::<IgnoredAny>(text, &mut head).unwrap();
        head
    }

    #[test]
    fn the_cursor_decides_what_comes_after_a_page() {
        // The kind of cursor, the number of the last page or item, the page, how many items are on it, and the expected
        // next cursor.
        for (cursor, number, page, items, next) in [
            (Cursor::NextPageToken, 1, r#"{"next_page_token":"a"}"#, 0, Some("a")),
            (Cursor::NextPageToken, 1, r#"{"next_page_token":7}"#, 0, Some("7")),
            (Cursor::NextPageToken, 1, r#"{"next_page_token":""}"#, 1, None),
            (Cursor::NextPageToken, 1, r#"{"next_page_token":null}"#, 1, None),
            (Cursor::NextPageToken, 1, "{}", 1, None),
            (Cursor::NextPageToken, 1, "[]", 1, None),
            (Cursor::NextPageToken, 1, r#"{"next_page_token":"a","page_count":[]}"#, 1, Some("a")),
            (Cursor::PageToken, 1, r#"{"nextPageToken":"a"}"#, 1, Some("a")),
            (Cursor::PageToken, 1, r#"{"next_page_token":"a"}"#, 1, None),
            (Cursor::PageNumber, 1, "{}", 1, Some("2")),
            (Cursor::PageNumber, 2, r#"{"page_count":3}"#, 1, Some("3")),
            (Cursor::PageNumber, 3, r#"{"page_count":"3"}"#, 1, None),
            (Cursor::PageNumber, 1, "{}", 0, None),
            (Cursor::StartIndex, 1, "{}", 2, Some("3")),
            (Cursor::StartIndex, 3, r#"{"totalResults":4}"#, 2, None),
            (Cursor::StartIndex, 3, r#"{"totalResults":5}"#, 2, Some("5")),
            (Cursor::StartIndex, 3, "{}", 0, None),
        ] {
            let mut position = Position { number, ..Position::default() };
            assert_eq!(position.after(cursor, &head(page), items).as_deref(), next, "{cursor:?} {page}");
        }
    }

    #[test]
    fn a_token_that_came_before_is_repeated() {
        let mut position = Position::default();
        for (token, repeated) in [("a", false), ("b", false), ("a", true), ("", false), ("", false)] {
            let page = head(&format!(r#"{{"next_page_token":"{token}"}}"#));
            assert_eq!(position.is_repeated(Cursor::NextPageToken, &page), repeated, "{token}");
        }
    }
}
