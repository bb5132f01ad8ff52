//! A body that consists of bytes and files and is read piece by piece while it is sent.
//!
//! A file is opened when the transport reaches it.

use std::{
    io,
    pin::{Pin, pin},
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::{Bytes, BytesMut};
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::io::AsyncReadExt as _;

use super::{
    error::BoxError,
    file_part::{Reader, Source},
};
use crate::error::FileError;

/// The number of bytes of a file that are in memory at a time.
const CHUNK: usize = 64 * 1024;

/// One piece of a body.
pub(crate) enum Piece {
    Bytes(Bytes),
    File(Source),
}

impl Piece {
    fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::File(source) => source.length(),
        }
    }
}

/// The pieces, and the position up to which they have been read.
pub(crate) struct Pieces {
    all: Arc<[Piece]>,
    next: usize,
    /// The lock makes the body `Sync` even if a reader isn't. It is never contended: polling needs `&mut`.
    open: Mutex<Open>,
}

/// The file that is being read.
enum Open {
    None,
    Opening(Pin<Box<dyn Future<Output = io::Result<Reader>> + Send>>, Option<u64>),
    /// A reader, the number of bytes that remain if it is known, and a buffer for the next bytes.
    Reading(Reader, Option<u64>, BytesMut),
}

impl Pieces {
    pub(crate) fn new(pieces: Vec<Piece>) -> Self {
        Self { all: pieces.into(), next: 0, open: Mutex::new(Open::None) }
    }

    /// Returns the same pieces, to be read again from the start, or `None` if one of them can be read only once.
    pub(crate) fn restarted(&self) -> Option<Self> {
        let is_replayable = |piece: &Piece| match piece {
            Piece::Bytes(_) => true,
            Piece::File(source) => source.is_replayable(),
        };
        let all = self.all.iter().all(is_replayable).then(|| Arc::clone(&self.all))?;
        Some(Self { all, next: 0, open: Mutex::new(Open::None) })
    }
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let Self { all, next, open } = self.get_mut();
        let open = open.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            match open {
                Open::None => {
                    let Some(piece) = all.get(*next) else { return Poll::Ready(None) };
                    *next += 1;
                    match piece {
                        Piece::Bytes(bytes) if bytes.is_empty() => {}
                        Piece::Bytes(bytes) => return Poll::Ready(Some(Ok(Frame::data(bytes.clone())))),
                        Piece::File(Source::Bytes(bytes)) => {
                            return Poll::Ready(Some(Ok(Frame::data(bytes.clone()))));
                        }
                        Piece::File(Source::Path { path, length }) => {
                            let file = tokio::fs::File::open(path.clone());
                            let file = async { file.await.map(|file| Box::pin(file) as Reader) };
                            *open = Open::Opening(Box::pin(file), Some(*length));
                        }
                        Piece::File(Source::Reader { reader, length }) => {
                            let reader = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                            let Some(reader) = reader else {
                                let reason =
                                    "the reader was already sent by an earlier request: create a new `FilePart`";
                                return Poll::Ready(Some(Err(io::Error::other(reason).into())));
                            };
                            *open = Open::Reading(reader, *length, BytesMut::new());
                        }
                    }
                }
                Open::Opening(file, length) => {
                    let (file, length) = (ready!(file.as_mut().poll(context)), *length);
                    match file {
                        Ok(file) => *open = Open::Reading(file, length, BytesMut::new()),
                        Err(error) => return Poll::Ready(Some(Err(failed(all, *next, error)))),
                    }
                }
                Open::Reading(reader, left, buffer) => {
                    buffer.reserve(CHUNK);
                    let read = match ready!(pin!(reader.read_buf(buffer)).poll(context)) {
                        Ok(read) => read as u64,
                        Err(error) => return Poll::Ready(Some(Err(failed(all, *next, error)))),
                    };
                    let changed = match left {
                        Some(left) if read > *left => Some("is longer"),
                        Some(1..) if read == 0 => Some("is shorter"),
                        Some(left) => {
                            *left -= read;
                            None
                        }
                        None => None,
                    };
                    if let Some(how) = changed {
                        return Poll::Ready(Some(Err(failed(all, *next, length_changed(how)))));
                    }
                    if read > 0 {
                        return Poll::Ready(Some(Ok(Frame::data(buffer.split().freeze()))));
                    }
                    *open = Open::None;
                }
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        let mut hint = SizeHint::with_exact(0);
        let open = match &*self.open.lock().unwrap_or_else(PoisonError::into_inner) {
            Open::None => Some(0),
            Open::Opening(_, left) | Open::Reading(_, left, _) => *left,
        };
        let lengths = self.all[self.next.min(self.all.len())..].iter().map(Piece::length).chain([open]);
        let known: u64 = lengths.clone().flatten().sum();
        if lengths.clone().all(|length| length.is_some()) {
            hint.set_exact(known);
        } else {
            hint = SizeHint::new();
            hint.set_lower(known);
        }
        hint
    }
}

/// Returns the error for a file whose length differs from the one that was announced to the server.
fn length_changed(how: &str) -> io::Error {
    io::Error::other(format!("the file {how} than it was when the request was created: send it again"))
}

/// Returns the error for the piece before `next`, with its path if it is a file on disk.
fn failed(all: &[Piece], next: usize, error: io::Error) -> BoxError {
    match next.checked_sub(1).and_then(|index| all.get(index)) {
        Some(Piece::File(Source::Path { path, .. })) => FileError::unreadable(path.clone(), error).into(),
        _ => error.into(),
    }
}
