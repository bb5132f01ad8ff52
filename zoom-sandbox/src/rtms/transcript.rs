//! A transcript as text, with a line for everything that a participant says or writes.

use std::time::Duration;

use crate::setup_error::SetupError;

/// The time between a line that does not state a time and the line before it.
const PAUSE: Duration = Duration::from_secs(2);

/// The mark after the name of a participant who writes to the chat.
const CHAT: &str = "(chat)";

/// The id of the first participant; Zoom's ids have this form.
const FIRST_ID: u64 = 16_778_240;

/// The difference between the ids of successive participants.
const ID_STEP: u64 = 1024;

/// Something that a participant says or writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) at: Duration,
    pub(super) user_id: u64,
    pub(super) user_name: String,
    pub(super) text: String,
}

/// A transcript and the accompanying chat, each in chronological order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Script {
    pub(super) said: Vec<Line>,
    pub(super) written: Vec<Line>,
    /// The ids and the names of the participants, in the order in which they appear in the text.
    pub(super) participants: Vec<(u64, String)>,
}

impl Script {
    /// Reads a transcript such as `[1.5] Ada: Hello.`
    ///
    /// # Errors
    ///
    /// [`SetupError`] with the number of an invalid line, and what to write.
    pub(super) fn parse(text: &str) -> Result<Self, SetupError> {
        let mut script = Self::default();
        let mut before = None;
        for (number, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let at = |problem: &str| SetupError::new(format!("line {}: {problem}", number + 1));
            let (time, rest) = match line.strip_prefix('[').and_then(|line| line.split_once(']')) {
                Some((time, rest)) => {
                    let time = seconds(time.trim()).ok_or_else(|| {
                        at("write the time as seconds or as hours, minutes and seconds, such as `[1.5]` or `[00:01:30]`")
                    })?;
                    (time, rest.trim_start())
                }
                None => (before.map_or(Duration::ZERO, |before: Duration| before.saturating_add(PAUSE)), line),
            };
            before = Some(time);
            let (name, text) = rest
                .split_once(':')
                .filter(|(name, _)| !name.trim().is_empty())
                .ok_or_else(|| at("write a name and a message, such as `[1.5] Ada: Hello.`"))?;
            let written = name.trim().strip_suffix(CHAT).map(str::trim_end);
            let user_name = written.unwrap_or(name.trim());
            let line = Line {
                at: time,
                user_id: script.participant(user_name),
                user_name: user_name.to_owned(),
                text: text.trim().to_owned(),
            };
            if written.is_some() { script.written.push(line) } else { script.said.push(line) }
        }
        script.said.sort_by_key(|line| line.at);
        script.written.sort_by_key(|line| line.at);
        Ok(script)
    }

    /// Returns the id of a participant, who is created by the first line with that name.
    fn participant(&mut self, name: &str) -> u64 {
        if let Some((id, _)) = self.participants.iter().find(|(_, known)| known == name) {
            return *id;
        }
        let id = self.participants.last().map_or(FIRST_ID, |(id, _)| id + ID_STEP);
        self.participants.push((id, name.to_owned()));
        id
    }

    /// Returns the time of the last line.
    pub(super) fn ends_at(&self) -> Duration {
        self.said.last().into_iter().chain(self.written.last()).map(|line| line.at).max().unwrap_or_default()
    }
}

/// Reads seconds, or hours, minutes and seconds that are separated by colons.
fn seconds(text: &str) -> Option<Duration> {
    let mut whole = 0.0;
    for part in text.split(':') {
        let is_plain = part.chars().all(|c| c.is_ascii_digit() || c == '.');
        let part: f64 = part.parse().ok().filter(|_| is_plain)?;
        whole = whole * 60.0 + part;
    }
    Duration::try_from_secs_f64(whole).ok()
}
