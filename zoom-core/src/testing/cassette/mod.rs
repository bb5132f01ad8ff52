//! Calls in a file: recorded while they are sent, and played back without a network.
//!
//! A cassette is a file of JSON lines, one per call, in the order in which the calls were sent. `entry` reads and writes a line,
//! `exchange` is a call as it happened, `redaction` removes its secrets with the help of `json`, and `copied` watches a body that
//! passes through.

// A recording has no secret. It is written when all of it is known, because a secret of one call may be in another. What is
// secret is decided by the names in `error/redact`, as for errors; a secret is equal to anything when the recording is played.

mod copied;
mod entry;
mod error;
mod exchange;
mod json;
mod recorder;
mod redaction;
mod replayer;
mod switch;
#[cfg(test)]
mod tests;

pub use self::{error::CassetteError, recorder::Recorder, replayer::Replayer, switch::Cassette};
