//! Reading all pages of a list, as the streams [`Pages`] and [`Items`].
//!
//! An endpoint that is declared with `paginate` has two additional methods. `pages` returns the responses one by one,
//! and `items` returns the items in them. By default, both send the next request only when they are polled, whatever
//! kind of cursor the endpoint has: a token, the number of a page, or the index of an item. The response type need not
//! declare the cursor.
//!
//! A list that is paged by token ends with the page that has no token. A list that is paged by number or by index ends
//! with the page that completes the total that Zoom reports, or with an empty page. If Zoom reported more items or
//! pages than have arrived by then, the stream's [`shortfall`](Pages::shortfall) contains the numbers, and a warning is
//! logged through `tracing`.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{transport::MemoryTransport, zoom_endpoint, zoom_object, AccessToken, Client};
//!
//! #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
//! struct ListUsers {
//!     page_size: Option<u32>,
//!     next_page_token: Option<String>,
//! }
//!
//! #[zoom_object]
//! struct UserPage {
//!     users: Vec<User>,
//! }
//!
//! #[zoom_object]
//! struct User {
//!     id: String,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), zoom_core::Error> {
//! # let zoom = MemoryTransport::new(|request| http::Response::new(match request.uri().query() {
//! #     Some(query) if query.contains("next_page_token") => r#"{"users":[{"id":"b"}],"next_page_token":""}"#,
//! #     _ => r#"{"users":[{"id":"a"}],"next_page_token":"x"}"#,
//! # }));
//! # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
//! let mut users = ListUsers::new().page_size(300).items(&client);
//! while let Some(user) = users.next().await {
//!     println!("{}", user?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Long date ranges
//!
//! Many lists return the items of at most one month, however far apart `from` and `to` are. Such an operation is
//! declared with `max_range`, and its documentation says `Longest time range: 1 month`. For a longer range, send one
//! request for each part. [`MaxRange::split`](crate::operation::MaxRange::split) computes the parts:
//!
//! ```
//! use zoom_core::{jiff::civil::date, operation::MaxRange, transport::MemoryTransport, zoom_endpoint, zoom_object};
//! use zoom_core::{AccessToken, Client, Date};
//!
//! #[zoom_endpoint(GET "/report/operationlogs" -> Logs, paginate = logs: Log, max_range = "1 month")]
//! struct ListOperationLogs {
//!     from: Date,
//!     to: Date,
//!     next_page_token: Option<String>,
//! }
//!
//! #[zoom_object]
//! struct Logs {
//!     logs: Vec<Log>,
//! }
//!
//! #[zoom_object]
//! struct Log {
//!     time: String,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), zoom_core::Error> {
//! # let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"logs":[{"time":"x"}],"next_page_token":""}"#));
//! # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
//! # let mut count = 0;
//! let max_range = ListOperationLogs::OPERATION.max_range.unwrap_or(MaxRange::Months(1));
//! for (from, to) in max_range.split(date(2026, 1, 1), date(2026, 3, 31)) {
//!     let mut logs = ListOperationLogs::new(from, to).items(&client);
//!     while let Some(log) = logs.next().await {
//!         println!("{}", log?.time);
//! #       count += 1;
//!     }
//! }
//! # assert_eq!(count, 3);
//! # Ok(())
//! # }
//! ```

mod fetch;
pub(crate) mod page_head;
mod position;
mod raw;
pub(crate) mod shortfall;
pub(crate) mod streams;
mod with_responses;

pub use self::{
    shortfall::Shortfall,
    streams::{ItemList, Items, Paged, Pages},
    with_responses::PagesWithResponses,
};
