//! A page's totals for the whole list, compared with what arrived.

use std::fmt;

use super::{page_head::PageHead, position::Position};

/// A shortfall at the end of a list: the list ended although Zoom had reported more items or pages than arrived.
///
/// It is a hint, not an error. Zoom's totals are estimates: they count items that the caller may not see, and lists
/// change while they are read, so a correct list may be short by a few. Whether a shortfall matters depends on its size
/// and on what the items are for. A list that is short by whole pages is not complete: make the call again, or ask for
/// larger pages with `page_size`.
///
/// [`Pages::shortfall`](super::Pages::shortfall) and [`Items::shortfall`](super::Items::shortfall) return it after the
/// last page. Its `Display` shows the numbers.
///
/// # Examples
///
/// ```
/// use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client};
///
/// #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
/// struct ListUsers {
///     next_page_token: Option<String>,
/// }
///
/// #[zoom_object]
/// struct UserPage {
///     users: Vec<User>,
/// }
///
/// #[zoom_object]
/// struct User {
///     id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// # let zoom = MemoryTransport::new(|_| {
/// #     http::Response::new(r#"{"page_count":2,"total_records":2,"users":[{"id":"a"}]}"#)
/// # });
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let mut users = ListUsers::new().items(&client);
/// while let Some(user) = users.next().await {
///     println!("{}", user?.id);
/// }
/// if let Some(shortfall) = users.shortfall() {
///     assert_eq!(shortfall.items(), 1);
///     assert_eq!(shortfall.to_string(), "Zoom reported 2 items on 2 pages, but sent 1 item on 1 page");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shortfall {
    /// The number of items that have arrived, including those before the page at which paging began; 0 if that is not
    /// known.
    pub items_received: u64,
    /// The number of items that Zoom reported; `None` if it did not, or if the number that arrived is not known.
    pub items_reported: Option<u64>,
    /// The number of pages that have arrived, including those before the one at which paging began; 0 if that is not
    /// known.
    pub pages_received: u64,
    /// The number of pages that Zoom reported; `None` if it did not, or if the number that arrived is not known.
    pub pages_reported: Option<u64>,
}

impl Shortfall {
    /// Compares the totals of the last page with what has arrived. Returns `None` if nothing is missing, or if that
    /// can't be determined.
    pub(super) fn of(position: &Position, head: &PageHead) -> Option<Self> {
        let shortfall = Self {
            items_received: position.items.unwrap_or_default(),
            items_reported: position.items.and(head.total()),
            pages_received: position.pages.unwrap_or_default(),
            pages_reported: position.pages.and(head.page_count()),
        };
        (shortfall.items() > 0 || shortfall.pages() > 0).then_some(shortfall)
    }

    /// Returns the number of items that were reported but did not arrive; 0 if Zoom reported only pages.
    #[must_use]
    pub fn items(&self) -> u64 {
        self.items_reported.unwrap_or_default().saturating_sub(self.items_received)
    }

    /// Returns the number of pages that were reported but did not arrive; 0 if Zoom reported only items.
    #[must_use]
    pub fn pages(&self) -> u64 {
        self.pages_reported.unwrap_or_default().saturating_sub(self.pages_received)
    }
}

/// A number with its noun, such as `2 pages`.
struct Count(u64, &'static str);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}{}", self.0, self.1, if self.0 == 1 { "" } else { "s" })
    }
}

impl fmt::Display for Shortfall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let items = self.items_reported.map(|reported| (Count(reported, "item"), Count(self.items_received, "item")));
        let pages = self.pages_reported.map(|reported| (Count(reported, "page"), Count(self.pages_received, "page")));
        match (items, pages) {
            (Some((items, came)), Some((pages, came_pages))) => {
                write!(f, "Zoom reported {items} on {pages}, but sent {came} on {came_pages}")
            }
            (Some((reported, came)), None) | (None, Some((reported, came))) => {
                write!(f, "Zoom reported {reported}, but sent {came}")
            }
            (None, None) => f.write_str("Zoom did not report the number of items"),
        }
    }
}
