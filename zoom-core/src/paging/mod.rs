//! Reading all pages of a list: [`Pages`] and [`Items`], as streams.
//!
//! An endpoint that is declared with `paginate` has two more methods. `pages` returns the responses one by one, `items`
//! returns what is in them. Both send the next request only when they are polled, whatever kind of cursor the endpoint has:
//! a token, the number of a page, or the index of an item. The response type need not declare the cursor.
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

mod fetch;
pub(crate) mod page_head;
mod position;
mod raw;
pub(crate) mod streams;

pub use self::streams::{ItemList, Items, Paged, Pages};
