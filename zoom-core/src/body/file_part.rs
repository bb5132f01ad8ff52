//! A file to send: from a path, from memory or from a reader. It is sent in pieces, so a large file does not need more
//! memory than a small one.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use tokio::io::AsyncRead;

pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// A file to send, as a part of a multipart body or as the whole body.
///
/// # Examples
///
/// ```
/// use zoom_core::{zoom_endpoint, FilePart};
///
/// /// Upload a user's picture.
/// #[zoom_endpoint(POST "/users/<user_id>/picture" -> (), body = multipart)]
/// struct UploadPicture {
///     user_id: String,
///     #[part(file)]
///     pic_file: FilePart,
/// }
///
/// let picture = FilePart::bytes("me.png", vec![0x89, b'P', b'N', b'G']);
/// assert_eq!((picture.name(), picture.mime_type()), ("me.png", "image/png"));
/// let request = UploadPicture::new("me", picture);
/// ```
#[derive(Clone)]
pub struct FilePart {
    source: Source,
    name: String,
    content_type: Option<String>,
}

#[derive(Clone)]
pub(crate) enum Source {
    Path {
        path: PathBuf,
        length: u64,
    },
    Bytes(Bytes),
    /// The reader; `None` after a request has taken it.
    Reader {
        reader: Arc<Mutex<Option<Reader>>>,
        length: Option<u64>,
    },
}

impl FilePart {
    /// Creates a part from a file on disk, with the file's name. The length is read immediately, but the file is not
    /// opened until it is sent.
    ///
    /// # Errors
    ///
    /// An error if the file does not exist or is a directory.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::FilePart;
    ///
    /// # let path = std::env::temp_dir().join(format!("zoom-core-doc-{}.png", std::process::id()));
    /// # std::fs::write(&path, [0x89, b'P', b'N', b'G'])?;
    /// let picture = FilePart::open(&path)?.file_name("me.png");
    /// assert_eq!((picture.name(), picture.mime_type()), ("me.png", "image/png"));
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let metadata = fs::metadata(path)?;
        if metadata.is_dir() {
            return Err(io::Error::new(
                io::ErrorKind::IsADirectory,
                "a directory can't be sent: pass the path of a file",
            ));
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::new(name, Source::Path { path: path.to_owned(), length: metadata.len() }))
    }

    /// Creates a part from bytes in memory, which are shared and not copied.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(name.into(), Source::Bytes(bytes.into()))
    }

    /// Creates a part from a reader, which is read to its end. A reader can be sent only once: a second request with it
    /// is an error.
    ///
    /// Set its [`length`](Self::length) if you know it: some servers reject a body of unknown length.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::FilePart;
    ///
    /// let reader: &[u8] = b"text of a known length";
    /// let file = FilePart::reader("notes.txt", reader).length(22);
    /// assert_eq!(file.mime_type(), "text/plain");
    /// ```
    pub fn reader(name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self {
        let reader: Reader = Box::pin(reader);
        Self::new(name.into(), Source::Reader { reader: Arc::new(Mutex::new(Some(reader))), length: None })
    }

    fn new(name: String, source: Source) -> Self {
        Self { source, name, content_type: None }
    }

    /// Sets the length of a reader in bytes, which is unknown by default. Has no effect on a path or on bytes, whose
    /// length is known.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        if let Source::Reader { length, .. } = &mut self.source {
            *length = Some(bytes);
        }
        self
    }

    /// Sets the file name that is sent. The default is the name with which the part was created.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the content type, such as `image/png`. By default, it is guessed from the file name.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::FilePart;
    ///
    /// let file = FilePart::bytes("transcript", &b"WEBVTT"[..]).content_type("text/vtt");
    /// assert_eq!(file.mime_type(), "text/vtt");
    /// ```
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Returns the file name that is sent.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the content type that is sent: the one that was set, otherwise the one for the extension of the file
    /// name, otherwise `application/octet-stream`.
    #[must_use]
    pub fn mime_type(&self) -> &str {
        match &self.content_type {
            Some(content_type) => content_type,
            None => mime_guess::from_path(&self.name).first_raw().unwrap_or("application/octet-stream"),
        }
    }

    pub(crate) fn source(&self) -> &Source {
        &self.source
    }

    /// Returns whether an earlier request has taken the reader.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.source {
            Source::Reader { reader, .. } => reader.lock().unwrap_or_else(PoisonError::into_inner).is_none(),
            Source::Path { .. } | Source::Bytes(_) => false,
        }
    }
}

impl Source {
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Path { length, .. } => Some(*length),
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Reader { length, .. } => *length,
        }
    }

    /// Returns whether the file can be sent again.
    pub(crate) fn is_replayable(&self) -> bool {
        !matches!(self, Self::Reader { .. })
    }
}

impl fmt::Debug for FilePart {
    /// Shows where the file comes from, but not its contents.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("FilePart");
        shown.field("name", &self.name).field("content_type", &self.mime_type());
        match &self.source {
            Source::Path { path, length } => shown.field("path", path).field("length", length),
            Source::Bytes(bytes) => shown.field("length", &bytes.len()),
            Source::Reader { length, .. } => shown.field("length", length),
        };
        shown.finish()
    }
}

mod sealed {
    pub trait Sealed {}
}

/// The files of one part, which may have none, one or several: a [`FilePart`], an `Option` of one or a list of them.
///
/// This trait is sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a file of a multipart body",
    label = "not a `FilePart`, an `Option` of one or a list of them",
    note = "write `zoom_core::FilePart` as the field's type, or remove `file` from `#[part(file)]` to send text"
)]
pub trait FileParts: sealed::Sealed {
    /// Calls `to` with each file.
    fn each(&self, to: &mut dyn FnMut(&FilePart));
}

impl sealed::Sealed for FilePart {}
impl sealed::Sealed for Option<FilePart> {}
impl sealed::Sealed for Vec<FilePart> {}
impl sealed::Sealed for Option<Vec<FilePart>> {}

impl FileParts for FilePart {
    fn each(&self, to: &mut dyn FnMut(&FilePart)) {
        to(self);
    }
}

impl FileParts for Option<FilePart> {
    fn each(&self, to: &mut dyn FnMut(&FilePart)) {
        self.iter().for_each(to);
    }
}

impl FileParts for Vec<FilePart> {
    fn each(&self, to: &mut dyn FnMut(&FilePart)) {
        self.iter().for_each(to);
    }
}

impl FileParts for Option<Vec<FilePart>> {
    fn each(&self, to: &mut dyn FnMut(&FilePart)) {
        self.iter().flatten().for_each(to);
    }
}
