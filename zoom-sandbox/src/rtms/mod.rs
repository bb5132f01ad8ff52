//! A meeting whose transcript, chat and audio are streamed, as in Zoom's real-time media streams (RTMS).
//!
//! `meeting` describes what is played, from a `transcript` and a `tone`, and `fault` lists the faults. `socket` serves
//! one signaling or media connection, and passes its messages to the `director` of the stream. The director makes all
//! decisions: `handshake` checks who connects, `cast` contains the connections, `window` limits how long a connection
//! may be missing, `schedule` says what is due when, and `message` writes it. `stream` contains the handle of a stream
//! and the list of all streams; `summary` reports what was sent. `control` serves tests in other languages.

mod cast;
pub(crate) mod control;
pub(crate) mod director;
pub(crate) mod fault;
mod handshake;
pub(crate) mod meeting;
mod message;
mod schedule;
pub(crate) mod socket;
pub(crate) mod stream;
pub(crate) mod summary;
mod tone;
mod transcript;
mod window;
