//! What the items of a stream go to: the standard output, the file of `--wav`, and notes. A failure of one leaves the others.

use std::{future::pending, pin::pin, time::Duration};

use tokio::time::timeout;
use zoom_events::rtms::Item;

use super::{
    notes::Notes,
    screen::Screen,
    signals::Signals,
    wav::{Kept, Recording},
};
use crate::{exit::Failure, output::Output};

/// How long a thread may take to end after a signal has asked for that.
const GRACE: Duration = Duration::from_secs(2);

/// What the items of a stream go to.
pub(super) struct Outputs {
    pub(super) notes: Notes,
    screen: Screen,
    is_screen_open: bool,
    wav: Option<Recording>,
    is_wav_open: bool,
    failures: Vec<Failure>,
}

impl Outputs {
    pub(super) fn start(output: Option<Output>, wav: Option<Recording>) -> Result<Self, Failure> {
        let (notes, screen) = (Notes::start()?, Screen::start(output)?);
        Ok(Self { notes, screen, is_screen_open: true, is_wav_open: wav.is_some(), wav, failures: Vec::new() })
    }

    /// Hands an item over to whatever is open. It never waits.
    pub(super) fn take(&mut self, item: &Item) {
        if let Some(wav) = self.wav.as_mut().filter(|_| self.is_wav_open) {
            match item {
                Item::Agreed { params, .. } => wav.agreed(params),
                Item::Audio(frame) if wav.append(&frame.data) => {
                    self.notes.tell(format!("`{}` is written too slowly: audio is left out", wav.shown()));
                }
                _ => {}
            }
        }
        report(item, &self.notes);
        if self.is_screen_open && self.screen.print(item) {
            self.notes.tell("the standard output is not read: what has no room is left out");
        }
    }

    /// Waits until one of them can no longer be written, and reports that.
    ///
    /// It is cancel-safe.
    pub(super) async fn failed(&mut self) {
        let recorded = async {
            match self.wav.as_mut().filter(|_| self.is_wav_open) {
                Some(wav) => wav.result().await,
                None => pending().await,
            }
        };
        let printed = async { if self.is_screen_open { self.screen.result().await } else { pending().await } };
        tokio::select! {
            biased;
            result = recorded => {
                self.is_wav_open = false;
                if let Err(failure) = result {
                    if self.is_screen_open {
                        self.notes.tell(format!("{failure}; the transcript continues"));
                    }
                    self.failures.push(failure);
                }
            }
            result = printed => {
                self.is_screen_open = false;
                if let Err(failure) = result {
                    if self.is_wav_open {
                        let problem = match &failure {
                            Failure::ClosedPipe => "the standard output is closed".to_owned(),
                            failure => failure.to_string(),
                        };
                        self.notes.tell(format!("{problem}; the recording continues"));
                    }
                    self.failures.push(failure);
                }
            }
        }
    }

    /// Returns whether anything is left that an item can go to.
    pub(super) fn is_open(&self) -> bool {
        self.is_screen_open || self.is_wav_open
    }

    /// Completes the recording and the output. After a signal, only a new file is waited for, and after another one, nothing.
    pub(super) async fn finish(&mut self, signals: &mut Signals, mut signal_count: u32) {
        self.screen.close();
        // The recording comes first: the reader of the output may be stuck.
        if let Some(wav) = self.wav.as_mut().filter(|_| self.is_wav_open) {
            wav.close();
            let is_hurried = signal_count > u32::from(!wav.is_special());
            let kept = wait(wav.result(), signals, is_hurried, &mut signal_count).await;
            match kept.unwrap_or_else(|| wav.give_up()) {
                Ok(Kept::Seconds(seconds)) => {
                    self.notes.note(format!("wrote {seconds:.1} s of audio to `{}`", wav.shown()));
                }
                Ok(Kept::Nothing) => {
                    self.notes.tell(format!("no audio has arrived: `{}` is not written", wav.shown()));
                }
                Err(failure) => self.failures.push(failure),
            }
        }
        if let Some(wav) = self.wav.as_ref().filter(|wav| wav.missing() > 0) {
            self.notes.tell(format!("{} frames of audio are missing in `{}`", wav.missing(), wav.shown()));
        }
        if self.is_screen_open {
            let is_hurried = signal_count > 0;
            match wait(self.screen.result(), signals, is_hurried, &mut signal_count).await {
                Some(Ok(())) => {}
                Some(Err(failure)) => self.failures.push(failure),
                None => self.notes.tell("the standard output is not read: the rest is left out"),
            }
        }
        let missing = self.screen.total_missing();
        if missing > 0 {
            self.notes.tell(format!("the standard output was not read in time: {missing} lines are missing"));
        }
    }

    /// Returns how the command ends: with the failure of the stream, or the first one of an output. The others are reported.
    pub(super) async fn conclude(self, ended: Result<(), Failure>) -> Result<(), Failure> {
        let failures = ended.err().into_iter().chain(self.failures);
        // That a reader closed the output is not a failure, and does not hide one.
        let mut failures = failures.filter(|failure| failure.code().is_some());
        let first = failures.next();
        for failure in failures {
            self.notes.tell(failure.to_string());
        }
        let is_readable = self.notes.finish().await;
        match first {
            None => Ok(()),
            Some(failure) if is_readable => Err(failure),
            // The standard error is stuck, and the program must end.
            Some(failure) => failure.code().map_or(Ok(()), |code| Err(Failure::Reported(code))),
        }
    }
}

/// Waits for the end of a thread: after a signal, for a moment only.
async fn wait<R>(
    ended: impl Future<Output = R>,
    signals: &mut Signals,
    is_hurried: bool,
    signal_count: &mut u32,
) -> Option<R> {
    let mut ended = pin!(ended);
    if !is_hurried {
        tokio::select! {
            biased;
            result = &mut ended => return Some(result),
            () = signals.next() => *signal_count += 1,
        }
    }
    timeout(GRACE, ended).await.ok()
}

/// Prints what happens to the stream.
fn report(item: &Item, notes: &Notes) {
    match item {
        Item::Ready => notes.note("the media begin"),
        Item::Interrupted { link, reason } => notes.note(format!("{link} is lost: {reason}; connecting again")),
        Item::Resumed { link, gap } => {
            notes.tell(format!("{link} is open again; up to {:.1} s may be missing", gap.as_secs_f64()));
        }
        Item::Lost(lost) => notes.tell(format!(
            "too much arrived at once: {} lines and other texts and {} frames of audio are missing",
            lost.texts, lost.audio
        )),
        Item::Unreadable(frame) => notes.note(format!("a frame is left out: {}", frame.problem())),
        Item::Joined(event) | Item::Left(event) => {
            let verb = if matches!(item, Item::Joined(_)) { "joined" } else { "left" };
            for participant in &event.participants {
                notes.note(format!("{} {verb}", participant.user_name.as_deref().unwrap_or("somebody")));
            }
        }
        _ => {}
    }
}
