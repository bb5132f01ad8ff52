//! What became of a stream.

/// What was sent on a stream: see [`RtmsStream::ended`](crate::RtmsStream::ended).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RtmsSummary {
    /// The number of the reason for which the stream stopped; 0 if another program took it over.
    pub reason: u8,
    /// Lines of the transcript.
    pub lines: u64,
    /// Messages of the chat.
    pub messages: u64,
    /// Messages with audio.
    pub frames: u64,
    /// Lines and messages of each kind that were not sent, because no connection was open.
    pub lost: u64,
}
