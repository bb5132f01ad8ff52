//! The flags for the meeting that a sandbox plays.

use std::{
    num::NonZeroU32,
    path::{Path, PathBuf},
    time::Duration,
};

use clap::ValueHint;
use zoom_sandbox::{RtmsFault, RtmsMeeting};

use crate::exit::Failure;

/// The transcript that is played if no file is given.
const LINES: &str = "\
[0.5] Ada: Good morning. Can everybody hear me?
[2] Ben: Yes, loud and clear.
[3.5] Ada: Then let's begin with the plan for this week.
[5] Ben (chat): https://example.com/plan
[6] Cleo: I have read it. Two points are still open.
[8] Ada: Good, let's take them one by one.
";

/// The flags. They share a prefix, because the sandbox also has other flags.
#[derive(clap::Args, Debug)]
#[command(next_help_heading = "Simulated meeting")]
#[expect(clippy::struct_field_names, reason = "the names match the flags")]
pub(crate) struct PlayedMeeting {
    /// Transcript to play: a file with lines such as `[1.5] Ada: Hello.`, where the time is in seconds or hh:mm:ss, and
    /// `Ada (chat)` marks a chat message
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    rtms_transcript: Option<PathBuf>,
    /// Frequency of the tone that is played as the audio
    #[arg(long, value_name = "HERTZ", value_parser = clap::value_parser!(u32).range(1..=24_000))]
    rtms_tone: Option<u32>,
    /// Length of the meeting in seconds (default: one second after the last line or fault)
    #[arg(long, value_name = "SECONDS", value_parser = crate::config::seconds)]
    rtms_duration: Option<Duration>,
    /// Play the meeting faster by this factor
    #[arg(long, value_name = "FACTOR")]
    rtms_speed: Option<NonZeroU32>,
    /// Fault to inject, one second after the previous one: `drop-media`, `drop-signaling`, `silence`, `garbage`,
    /// `unknown-message`, `restart-sequence`, `taken-over`, or a handshake status such as `status-3` or
    /// `media-status-17`
    #[arg(long, value_name = "FAULT")]
    rtms_fault: Vec<RtmsFault>,
    /// Number of the reason for which the stream stops (default: 6, the end of the meeting)
    #[arg(long, value_name = "NUMBER")]
    rtms_stop_reason: Option<u8>,
}

impl PlayedMeeting {
    /// Returns the first flag that is set.
    pub(crate) fn flag(&self) -> Option<&'static str> {
        [
            ("--rtms-transcript", self.rtms_transcript.is_some()),
            ("--rtms-tone", self.rtms_tone.is_some()),
            ("--rtms-duration", self.rtms_duration.is_some()),
            ("--rtms-speed", self.rtms_speed.is_some()),
            ("--rtms-fault", !self.rtms_fault.is_empty()),
            ("--rtms-stop-reason", self.rtms_stop_reason.is_some()),
        ]
        .into_iter()
        .find_map(|(flag, is_set)| is_set.then_some(flag))
    }

    /// Builds the meeting that the flags describe.
    pub(crate) fn meeting(&self) -> Result<RtmsMeeting, Failure> {
        let mut meeting = match &self.rtms_transcript {
            Some(path) => transcript(path)?,
            None => RtmsMeeting::new().transcript(LINES).map_err(|error| Failure::failed(error.to_string()))?,
        };
        if let Some(hertz) = self.rtms_tone {
            meeting = meeting.tone(hertz);
        }
        if let Some(duration) = self.rtms_duration {
            meeting = meeting.duration(duration);
        }
        if let Some(speed) = self.rtms_speed {
            meeting = meeting.speed(speed.get());
        }
        if let Some(reason) = self.rtms_stop_reason {
            meeting = meeting.stop_reason(reason);
        }
        Ok(self.rtms_fault.iter().copied().fold(meeting, RtmsMeeting::fault))
    }
}

/// Reads the transcript.
fn transcript(path: &Path) -> Result<RtmsMeeting, Failure> {
    let failure = |problem: String| Failure::usage(format!("`--rtms-transcript {}`: {problem}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| failure(format!("cannot read it: {error}")))?;
    RtmsMeeting::new().transcript(&text).map_err(|error| failure(error.to_string()))
}
