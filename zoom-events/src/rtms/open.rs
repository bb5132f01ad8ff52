//! The streams that this process reads: each may be opened only once, because Zoom closes the first connection in favor
//! of a second one.

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::error::{RtmsError, RtmsErrorKind};

/// The ids of the streams that are open. The set is global because Zoom counts all connections of a stream, whoever
/// opens them.
static OPEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

fn streams() -> MutexGuard<'static, BTreeSet<String>> {
    // The set is always valid, even after a panic.
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The right to read a stream, held until this value is dropped.
#[derive(Debug)]
pub(super) struct Open(String);

impl Open {
    pub(super) fn new(stream_id: &str) -> Result<Self, RtmsError> {
        if streams().insert(stream_id.to_owned()) {
            Ok(Self(stream_id.to_owned()))
        } else {
            Err(RtmsError::new(RtmsErrorKind::AlreadyOpen))
        }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        streams().remove(&self.0);
    }
}
