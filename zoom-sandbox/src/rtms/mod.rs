//! A meeting whose transcript, chat and audio are streamed, as in Zoom's real-time media streams (RTMS).
//!
//! `meeting` is what is played, from a `transcript` and a `tone`, and `fault` what goes wrong meanwhile. `socket` serves one
//! connection, signaling or media, and passes what it hears to the `director` of its stream. That one decides everything:
//! `handshake` checks who connects, `cast` is the connections, `window` how long one may be missing, `schedule` says what is due
//! when, and `message` writes it. `stream` has the handle of a stream, and the list of all; `summary` is what became of one.
//! `control` serves tests in other languages.

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
