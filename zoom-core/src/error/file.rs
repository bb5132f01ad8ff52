//! The error for a file that can't be written, or can't be read while it is being sent.

use std::{
    error::Error as StdError,
    fmt, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::display::OperationPrefix;

/// The error for a file that can't be written, or can't be read while it is sent. If it can't be written, an older file
/// with the same name is left unchanged.
///
/// # Examples
///
/// ```
/// use std::io::ErrorKind;
///
/// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Download, Error};
///
/// #[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
/// struct DownloadClip {
///     clip_id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Error> {
/// # let zoom = MemoryTransport::new(|_| http::Response::builder().header("content-length", "5").body("video").unwrap());
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// let clip = DownloadClip::new("AKx4").send(&client).await?;
/// match clip.save_to("no-such-folder/clip.mp4").await {
///     Err(Error::File(error)) => assert_eq!(error.io_kind(), ErrorKind::NotFound),
///     other => panic!("{other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct FileError(Box<Parts>);

#[derive(Debug)]
struct Parts {
    operation: &'static str,
    path: PathBuf,
    is_sent: bool,
    /// Shared, because the transport's error contains it too.
    source: Arc<io::Error>,
}

impl FileError {
    pub(crate) fn new(path: PathBuf, source: io::Error) -> Self {
        Self(Box::new(Parts { operation: "", path, is_sent: false, source: Arc::new(source) }))
    }

    /// Creates the error for a file that was to be sent.
    pub(crate) fn unreadable(path: PathBuf, source: io::Error) -> Self {
        Self(Box::new(Parts { operation: "", path, is_sent: true, source: Arc::new(source) }))
    }

    /// Returns the file error among the causes of a transport's error.
    pub(crate) fn cause_of(error: &(dyn StdError + 'static)) -> Option<Self> {
        let mut cause = error.source();
        while let Some(error) = cause {
            if let Some(Self(parts)) = error.downcast_ref::<Self>() {
                return Some(Self(Box::new(Parts {
                    path: parts.path.clone(),
                    source: Arc::clone(&parts.source),
                    ..**parts
                })));
            }
            cause = match error.downcast_ref::<io::Error>() {
                // `io::Error::source` would skip the error that it wraps.
                Some(error) => error.get_ref().map(|inner| inner as _),
                None => error.source(),
            };
        }
        None
    }

    /// Sets the operation whose response was to be written.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        self.0.operation = operation;
        self
    }

    /// Returns the kind of the operating system's error, such as [`StorageFull`](io::ErrorKind::StorageFull).
    #[must_use]
    pub fn io_kind(&self) -> io::ErrorKind {
        self.0.source.kind()
    }

    /// Returns the path that could not be written or read.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0.path
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = if self.0.is_sent { "can't be read for sending" } else { "can't be written" };
        write!(f, "{}`{}` {problem}", OperationPrefix(self.0.operation), self.0.path.display())
    }
}

impl StdError for FileError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0.source)
    }
}
