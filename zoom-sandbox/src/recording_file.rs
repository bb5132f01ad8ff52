//! The content of a recording's file, generated while it is sent, and the same each time.

use bytes::{Bytes, BytesMut};

/// The size of each of a file's blocks, in bytes. Each block begins with a line that does not occur in any other block
/// or file.
const BLOCK: u64 = 1024;

/// A file, identified by the number of its recording.
#[derive(Clone, Copy)]
pub(crate) struct RecordingFile(pub(crate) u32);

impl RecordingFile {
    /// Returns the bytes from `start` up to, but not including, `end`.
    pub(crate) fn bytes(self, start: u64, end: u64) -> Bytes {
        let first = start / BLOCK;
        let mut bytes = BytesMut::new();
        for block in first..end.div_ceil(BLOCK) {
            bytes.extend_from_slice(format!("{:>9} {block:>9}\n", self.0).as_bytes());
            bytes.resize(usize::try_from((block + 1 - first) * BLOCK).unwrap_or(usize::MAX), b'.');
        }
        let index = |offset: u64| usize::try_from(offset - first * BLOCK).unwrap_or(usize::MAX);
        bytes.freeze().slice(index(start)..index(end))
    }
}
