//! A file that is sent: from a path, from memory or from a reader, and in pieces, so that its size costs no memory.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use tokio::io::AsyncRead;

pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// A file of a multipart body, or one that is the whole body.
///
/// # Examples
///
/// ```
/// use zoom_core::{FilePart, zoom_endpoint};
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
    /// The reader, until a request takes it.
    Reader {
        reader: Arc<Mutex<Option<Reader>>>,
        length: Option<u64>,
    },
}

impl FilePart {
    /// A file on disk, by its own name. Its length is looked up here; it is opened when it is sent.
    ///
    /// # Errors
    ///
    /// If there is no such file, or if it is a directory.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let metadata = fs::metadata(path)?;
        if metadata.is_dir() {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "a directory can't be sent: give a file's path"));
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::new(name, Source::Path { path: path.to_owned(), length: metadata.len() }))
    }

    /// Bytes in memory, which are shared and not copied.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(name.into(), Source::Bytes(bytes.into()))
    }

    /// What a reader gives until its end. A reader can be sent once: a second request that uses it is refused.
    ///
    /// Say its [`length`](Self::length) if you know it: some servers refuse a body of unknown length.
    pub fn reader(name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self {
        let reader: Reader = Box::pin(reader);
        Self::new(name.into(), Source::Reader { reader: Arc::new(Mutex::new(Some(reader))), length: None })
    }

    fn new(name: String, source: Source) -> Self {
        Self { source, name, content_type: None }
    }

    /// Sets how many bytes a reader gives. It has no effect on a path or on bytes, whose length is known.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        if let Source::Reader { length, .. } = &mut self.source {
            *length = Some(bytes);
        }
        self
    }

    /// Sets the name that is sent.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the content type, as in `image/png`; unless set, it is guessed from the name.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The name that is sent.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content type that is sent: the one that was set, or the one that the name's ending stands for, or
    /// `application/octet-stream`.
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

    /// Whether an earlier request took the reader.
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

    /// Whether it can be sent again.
    pub(crate) fn is_replayable(&self) -> bool {
        !matches!(self, Self::Reader { .. })
    }
}

impl fmt::Debug for FilePart {
    /// Shows where the file comes from, and nothing of what is in it.
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

/// None, one or several files of one part.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a file of a multipart body",
    label = "not a `FilePart`, nor an `Option` or a list of one",
    note = "write `zoom_core::FilePart` as the field's type, or remove `file` from `#[part(file)]` to send text"
)]
pub trait FileParts {
    /// Hands each file to `to`.
    fn each(&self, to: &mut dyn FnMut(&FilePart));
}

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
