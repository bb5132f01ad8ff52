//! Files of calls that are recorded while they are sent, and played back without a network.
//!
//! A cassette is a file of JSON lines, one per call, in the order in which the calls were sent. `entry` reads and
//! writes a line, `exchange` is a call as it happened, `redaction` removes its secrets with the help of `json`, and
//! `copied` copies a body that passes through.

// A recording does not contain secrets. It is written only when all calls are known, because a secret of one call may
// occur in another. The names in `error/redact` decide what is secret, as for errors; when the recording is played
// back, any value matches a removed secret.

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
