//! Responses that are files: a [`Download`] is read while it arrives, or saved to disk.
//!
//! An endpoint that is declared with `-> Download` returns one. So does [`Client::download`](crate::Client::download),
//! for a URL from one of Zoom's responses. A download is saved completely or not at all, and an interrupted one is
//! resumed if the server supports that.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Download};
//!
//! #[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
//! struct DownloadClip {
//!     clip_id: String,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let zoom = MemoryTransport::new(|_| {
//! #     http::Response::builder().header("content-disposition", "attachment; filename=clip.mp4").body("video").unwrap()
//! # });
//! # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
//! # let folder = std::env::temp_dir().join(format!("zoom-core-downloads-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! let path = DownloadClip::new("AKx4").send(&client).await?.save_in(&folder).await?;
//! assert_eq!(path, folder.join("clip.mp4"));
//! # std::fs::remove_dir_all(folder)?;
//! # Ok(())
//! # }
//! ```

mod file_name;
mod request;
mod resume;
mod save;
mod stream;

pub use self::{
    file_name::{numbered_file_name, safe_file_name},
    stream::{Download, Progress},
};
