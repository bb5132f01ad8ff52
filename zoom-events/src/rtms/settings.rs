//! The media that a stream requests, and its time limits.

use std::time::Duration;

use super::{
    code::EventType,
    link::MediaKind,
    message::MediaParams,
    params::{Audio, Transcript, Video, chat_params},
    started::Source,
};

/// The settings of a stream.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) audio: Option<Audio>,
    pub(super) video: Option<Video>,
    pub(super) share: Option<Video>,
    pub(super) transcript: Option<Transcript>,
    pub(super) chat: bool,
    pub(super) is_split: bool,
    pub(super) buffer_data: Option<bool>,
    /// `None` means the default events of the stream's source.
    pub(super) events: Option<Vec<i64>>,
    pub(super) timing: Timing,
}

/// The time limits of a stream.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timing {
    /// The time within which the signaling connection must be opened, initially and after a loss.
    pub(super) signaling_window: Duration,
    /// The time within which a media connection must be opened, initially and after a loss.
    pub(super) media_window: Duration,
    /// The longest time without a message.
    pub(super) max_silence: Duration,
    /// The longest wait for the response to a handshake.
    pub(super) handshake: Duration,
    /// The first and the longest wait before another attempt.
    pub(super) backoff: (Duration, Duration),
    /// The longest wait for Zoom's response to a close request, or for an end that Zoom announced.
    pub(super) closing: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            audio: None,
            video: None,
            share: None,
            transcript: None,
            chat: false,
            is_split: false,
            buffer_data: None,
            events: None,
            timing: Timing {
                signaling_window: Duration::from_secs(60),
                media_window: Duration::from_secs(65),
                max_silence: Duration::from_secs(45),
                handshake: Duration::from_secs(10),
                backoff: (Duration::from_millis(500), Duration::from_secs(5)),
                closing: Duration::from_secs(2),
            },
        }
    }
}

impl Settings {
    /// Returns the requested kinds, in the order of their bits.
    pub(super) fn kinds(&self) -> Vec<MediaKind> {
        [
            (MediaKind::Audio, self.audio.is_some()),
            (MediaKind::Video, self.video.is_some()),
            (MediaKind::Share, self.share.is_some()),
            (MediaKind::Transcript, self.transcript.is_some()),
            (MediaKind::Chat, self.chat),
        ]
        .into_iter()
        .filter_map(|(kind, is_wanted)| is_wanted.then_some(kind))
        .collect()
    }

    /// Returns the media connections to open.
    pub(super) fn connections(&self) -> Vec<MediaKind> {
        if self.is_split { self.kinds() } else { vec![MediaKind::All] }
    }

    /// Returns the bits and the parameters of one media connection.
    pub(super) fn handshake(&self, connection: MediaKind) -> (i64, MediaParams) {
        let has = |kind| connection == MediaKind::All || connection == kind;
        let params = MediaParams {
            audio: self.audio.as_ref().filter(|_| has(MediaKind::Audio)).map(Audio::params),
            video: self.video.as_ref().filter(|_| has(MediaKind::Video)).map(Video::params),
            deskshare: self.share.as_ref().filter(|_| has(MediaKind::Share)).map(Video::share_params),
            transcript: self.transcript.as_ref().filter(|_| has(MediaKind::Transcript)).map(Transcript::params),
            chat: (self.chat && has(MediaKind::Chat)).then(chat_params),
            ..MediaParams::default()
        };
        let kinds = self.kinds();
        let bits = match connection {
            // Zoom's number for all kinds is a separate bit.
            MediaKind::All if kinds.len() == 5 => MediaKind::All.bit(),
            MediaKind::All => kinds.into_iter().map(MediaKind::bit).sum(),
            kind => kind.bit(),
        };
        (bits, params)
    }

    /// Returns the events to subscribe to. Zoom does not document any event that every contact center accepts.
    pub(super) fn events(&self, source: Source) -> Vec<i64> {
        if let Some(events) = &self.events {
            return events.clone();
        }
        if source == Source::ContactCenter {
            return Vec::new();
        }
        let mut events = vec![
            EventType::ActiveSpeakerChange,
            EventType::ParticipantJoin,
            EventType::ParticipantLeave,
            EventType::SharingStart,
            EventType::SharingStop,
            EventType::MediaConnectionInterrupted,
        ];
        if self.video.is_some_and(|video| video.is_one_participant()) {
            events.extend([EventType::ParticipantVideoOn, EventType::ParticipantVideoOff]);
        }
        events.iter().map(EventType::number).collect()
    }
}
