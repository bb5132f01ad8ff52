//! The schedule of a stream: what is due when, in meeting time.

use std::time::Duration;

use super::{
    fault::RtmsFault,
    meeting::{FAULT_INTERVAL, RtmsMeeting},
    tone::AudioFormat,
    transcript::{Line, Script},
};

/// How much of the audio before the first connection is kept, as on Zoom.
const BUFFERED: Duration = Duration::from_secs(60);

/// Kinds of media.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kinds {
    pub(super) audio: bool,
    pub(super) transcript: bool,
    pub(super) chat: bool,
}

impl Kinds {
    pub(super) const ALL: Self = Self { audio: true, transcript: true, chat: true };

    /// Returns whether the two sets have a kind in common.
    pub(super) const fn overlaps(self, other: Self) -> bool {
        self.audio && other.audio || self.transcript && other.transcript || self.chat && other.chat
    }

    /// Returns the kinds that are not in `other`.
    pub(super) const fn without(self, other: Self) -> Self {
        Self {
            audio: self.audio && !other.audio,
            transcript: self.transcript && !other.transcript,
            chat: self.chat && !other.chat,
        }
    }
}

/// An item that is due.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Due {
    Fault(RtmsFault),
    Said(Line),
    Written(Line),
    /// Audio that begins at this time.
    Audio(AudioFormat, Duration),
    /// The meeting is over.
    End,
}

/// The part of the meeting that is still to be played.
#[derive(Debug)]
pub(super) struct Schedule {
    script: Script,
    faults: Vec<RtmsFault>,
    /// How long media are sent.
    length: Duration,
    /// When the meeting is over.
    end: Duration,
    /// The position of the next item in each list.
    said: usize,
    written: usize,
    fault: usize,
    /// The time at which the audio that has not been sent begins.
    audio_at: Duration,
    format: Option<AudioFormat>,
    /// The kinds that have had a connection. The others wait for one.
    opened: Kinds,
}

impl Schedule {
    pub(super) fn new(meeting: &RtmsMeeting) -> Self {
        Self {
            script: meeting.script.clone(),
            faults: meeting.timed_faults().collect(),
            length: meeting.length(),
            end: meeting.ends_at(),
            said: 0,
            written: 0,
            fault: 0,
            audio_at: Duration::ZERO,
            format: None,
            opened: Kinds::default(),
        }
    }

    /// Adds a media connection that was opened at `now`. If `is_buffered` is set, items that were due before the first
    /// connection for their kind are sent late. Returns how many items are skipped.
    pub(super) fn open(&mut self, kinds: Kinds, format: Option<AudioFormat>, now: Duration, is_buffered: bool) -> u64 {
        let mut skipped = 0;
        let mut skip = |lines: &[Line], position: &mut usize, is_first: bool| {
            if is_first && !is_buffered {
                let before = *position;
                *position = lines.iter().position(|line| line.at >= now).unwrap_or(lines.len()).max(before);
                skipped += (*position - before) as u64;
            }
        };
        skip(&self.script.said, &mut self.said, kinds.transcript && !self.opened.transcript);
        skip(&self.script.written, &mut self.written, kinds.chat && !self.opened.chat);
        if let Some(format) = format {
            if !self.opened.audio {
                let kept = if is_buffered { now.saturating_sub(BUFFERED) } else { now };
                while self.audio_at + format.interval() <= kept && self.audio_at < self.length {
                    self.audio_at += format.interval();
                    skipped += 1;
                }
            }
            self.format = Some(format);
        }
        self.opened.audio |= kinds.audio;
        self.opened.transcript |= kinds.transcript;
        self.opened.chat |= kinds.chat;
        skipped
    }

    /// Returns the time at which the next item is due.
    pub(super) fn next_at(&self) -> Duration {
        self.next().0
    }

    /// Returns whether nothing is left to be played.
    pub(super) fn is_over(&self) -> bool {
        self.next().1 == Due::End
    }

    /// Takes the next item that is due.
    pub(super) fn take(&mut self) -> Due {
        let due = self.next().1;
        match &due {
            Due::Fault(_) => self.fault += 1,
            Due::Said(_) => self.said += 1,
            Due::Written(_) => self.written += 1,
            Due::Audio(format, _) => self.audio_at += format.interval(),
            Due::End => {}
        }
        due
    }

    fn next(&self) -> (Duration, Due) {
        let fault = self.faults.get(self.fault).and_then(|fault| {
            let number = u32::try_from(self.fault + 1).unwrap_or(u32::MAX);
            Some((FAULT_INTERVAL.checked_mul(number)?, Due::Fault(*fault)))
        });
        let said = self.script.said.get(self.said).filter(|_| self.opened.transcript);
        let written = self.script.written.get(self.written).filter(|_| self.opened.chat);
        let audio = self.format.filter(|_| self.audio_at < self.length).map(|format| {
            // Audio is sent once it has been captured.
            let captured = self.audio_at.saturating_add(format.interval());
            (captured.min(self.length), Due::Audio(format, self.audio_at))
        });
        let media = [
            said.map(|line| (line.at, Due::Said(line.clone()))),
            written.map(|line| (line.at, Due::Written(line.clone()))),
            audio,
        ];
        let media = media.into_iter().flatten().filter(|(at, _)| *at <= self.length);
        // Of items that are due at the same time, the first one is used.
        fault.into_iter().chain(media).min_by_key(|(at, _)| *at).unwrap_or((self.end, Due::End))
    }
}
