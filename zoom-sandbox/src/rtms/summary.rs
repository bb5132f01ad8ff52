//! The summary of a stream.

/// A summary of what was sent on a stream: see [`RtmsStream::ended`](crate::RtmsStream::ended).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RtmsSummary {
    /// The number of the reason for which the stream stopped; 0 if another program took it over.
    pub reason: u8,
    /// The number of transcript lines.
    pub lines: u64,
    /// The number of chat messages.
    pub messages: u64,
    /// Messages with audio.
    pub frames: u64,
    /// The number of lines and messages of all kinds that were not sent, because no connection was open.
    pub lost: u64,
}
