//! The outputs of a stream: standard output, the file of `--wav`, and notes. If one fails, the others continue.

use std::{
    future::pending,
    pin::pin,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use tokio::time::sleep;
use zoom_events::rtms::Item;

use super::{
    notes::Notes,
    screen::Screen,
    signals::Signals,
    wav::{Kept, Recording},
};
use crate::{exit::Failure, output::Output};

/// How long a thread may take to end or to make progress after a signal.
const GRACE: Duration = Duration::from_secs(2);

/// How long to wait before a note reports what the program is waiting for.
const PATIENCE: Duration = Duration::from_secs(2);

/// The outputs to which the items of a stream go.
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

    /// Hands an item over to the open outputs. It never waits.
    pub(super) fn take(&mut self, item: &Item) {
        if let Some(wav) = self.wav.as_mut().filter(|_| self.is_wav_open) {
            match item {
                Item::Agreed { params, .. } => wav.agreed(params),
                Item::Audio(frame) if wav.append(&frame.data) => {
                    self.notes.tell(format!("writing `{}` is too slow: audio is being dropped", wav.shown()));
                }
                _ => {}
            }
        }
        report(item, &self.notes);
        if self.is_screen_open && self.screen.print(item) {
            self.notes.tell("nobody is reading standard output: lines that do not fit in the queue are dropped");
        }
    }

    /// Waits until one of the outputs can no longer be written, and reports that.
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
                            Failure::ClosedPipe => "standard output is closed".to_owned(),
                            failure => failure.to_string(),
                        };
                        self.notes.tell(format!("{problem}; the recording continues"));
                    }
                    self.failures.push(failure);
                }
            }
        }
    }

    /// Returns whether any output is still open.
    pub(super) fn is_open(&self) -> bool {
        self.is_screen_open || self.is_wav_open
    }

    /// Completes the recording and the output. The first signal ends the wait for a reader that is stuck, and the
    /// second limits the wait for a slow reader to `GRACE`; for a new file, the second and the third signal have these
    /// effects.
    pub(super) async fn finish(&mut self, signals: &mut Signals, mut signal_count: u32) {
        self.screen.close();
        let mut signal = async || signals.next().await;
        // The recording comes first: the reader of the output may be stuck.
        if let Some(wav) = self.wav.as_mut().filter(|_| self.is_wav_open) {
            wav.close();
            let (written, notes) = (wav.written(), &self.notes);
            let (allowed, waiting) = if wav.is_special() {
                (0, format!("waiting for the reader of `{}`; press Ctrl-C to end without it", wav.shown()))
            } else {
                (1, format!("`{}` is still being written; press Ctrl-C twice to stop at once", wav.shown()))
            };
            let kept =
                wait(wav.result(), &mut signal, allowed, &mut signal_count, &written, || notes.note(waiting)).await;
            match kept.unwrap_or_else(|| wav.give_up()) {
                Ok(Kept::Seconds(seconds)) => {
                    self.notes.note(format!("wrote {seconds:.1} s of audio to `{}`", wav.shown()));
                }
                Ok(Kept::Nothing) => {
                    self.notes.tell(format!("no audio has arrived: `{}` was not written", wav.shown()));
                }
                Err(failure) => self.failures.push(failure),
            }
        }
        if let Some(wav) = self.wav.as_ref().filter(|wav| wav.missing() > 0) {
            self.notes.tell(format!("{} frames of audio are missing from `{}`", wav.missing(), wav.shown()));
        }
        if self.is_screen_open {
            let (written, notes) = (self.screen.written(), &self.notes);
            let waiting = || notes.note("waiting for the reader of standard output; press Ctrl-C to end without it");
            match wait(self.screen.result(), &mut signal, 0, &mut signal_count, &written, waiting).await {
                Some(Ok(())) => {}
                Some(Err(failure)) => self.failures.push(failure),
                None => {
                    self.screen.give_up();
                    self.notes.tell("nobody is reading standard output: the rest is dropped");
                }
            }
        }
        let missing = self.screen.total_missing();
        if missing > 0 {
            self.notes.tell(format!("standard output was not read in time: {missing} lines are missing"));
        }
    }

    /// Returns the result of the command: the failure of the stream, or the first failure of an output. Other failures
    /// are reported.
    pub(super) async fn conclude(self, ended: Result<(), Failure>) -> Result<(), Failure> {
        let failures = ended.err().into_iter().chain(self.failures);
        // A reader closing the output is not a failure, and must not hide one.
        let mut failures = failures.filter(|failure| failure.code().is_some());
        let first = failures.next();
        for failure in failures {
            self.notes.tell(failure.to_string());
        }
        let is_readable = self.notes.finish().await;
        match first {
            None => Ok(()),
            Some(failure) if is_readable => Err(failure),
            // Standard error is stuck, and the program must end.
            Some(failure) => failure.code().map_or(Ok(()), |code| Err(Failure::Reported(code))),
        }
    }
}

/// Waits for a thread to end. Once more than `allowed` signals have arrived, the wait ends if the thread has written
/// nothing for `GRACE`; after one more signal, it ends after `GRACE` in any case. `waits` is called if the wait is long
/// and no signal limits it.
async fn wait<R>(
    ended: impl Future<Output = R>,
    signal: &mut impl AsyncFnMut(),
    allowed: u32,
    signal_count: &mut u32,
    written: &AtomicU64,
    waits: impl FnOnce(),
) -> Option<R> {
    let mut ended = pin!(ended);
    let mut patience = pin!(sleep(PATIENCE));
    let mut waits = Some(waits);
    while *signal_count <= allowed {
        tokio::select! {
            biased;
            result = &mut ended => return Some(result),
            () = signal() => *signal_count += 1,
            () = &mut patience, if waits.is_some() => if let Some(waits) = waits.take() { waits() },
        }
    }
    loop {
        let before = written.load(Ordering::Relaxed);
        let is_last = *signal_count > allowed + 1;
        tokio::select! {
            biased;
            result = &mut ended => return Some(result),
            () = signal(), if !is_last => *signal_count += 1,
            () = sleep(GRACE) => if is_last || written.load(Ordering::Relaxed) == before { return None },
        }
    }
}

/// Prints notes about what happens to the stream.
fn report(item: &Item, notes: &Notes) {
    match item {
        Item::Ready => notes.note("the media streams have started"),
        Item::Interrupted { link, reason } => notes.note(format!("{link} was lost: {reason}; reconnecting")),
        Item::Resumed { link, gap } => {
            notes.tell(format!("{link} is open again; up to {:.1} s may be missing", gap.as_secs_f64()));
        }
        Item::Lost(lost) => notes.tell(format!(
            "too much arrived at once: {} lines or other texts and {} frames of audio are missing",
            lost.texts, lost.audio
        )),
        Item::Unreadable(frame) => notes.note(format!("a frame was skipped: {}", frame.problem())),
        Item::Joined(event) | Item::Left(event) => {
            let verb = if matches!(item, Item::Joined(_)) { "joined" } else { "left" };
            for participant in &event.participants {
                notes.note(format!("{} {verb}", participant.user_name.as_deref().unwrap_or("somebody")));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use tokio::time::{Instant, sleep_until};

    use super::*;

    /// Waits for a thread that ends after `ends` seconds, while a signal arrives at each of the seconds in `signals`.
    /// Returns whether the wait lasted until the thread ended, after how many seconds the wait ended, the number of
    /// signals, and whether a note was printed.
    async fn waited(ends: u64, signals: &[u64], allowed: u32, writes: bool) -> (bool, u64, u32, bool) {
        let begun = Instant::now();
        let second = |second| begun + Duration::from_secs(second);
        let mut signals = signals.iter().copied();
        let mut next = signals.next();
        let mut signal = async || match next {
            None => pending().await,
            Some(at) => {
                sleep_until(second(at)).await;
                next = signals.next();
            }
        };
        let (written, is_noted, mut count) = (AtomicU64::new(0), Cell::new(false), 0);
        let thread = async {
            while begun.elapsed() < Duration::from_secs(ends) {
                sleep(Duration::from_millis(500)).await;
                written.fetch_add(u64::from(writes), Ordering::Relaxed);
            }
        };
        let result = wait(thread, &mut signal, allowed, &mut count, &written, || is_noted.set(true)).await;
        (result.is_some(), begun.elapsed().as_secs(), count, is_noted.get())
    }

    #[tokio::test(start_paused = true)]
    async fn a_thread_is_waited_for_as_long_as_the_signals_and_its_progress_allow() {
        for (ends, signals, allowed, writes, expected) in [
            (1, &[][..], 0, false, (true, 1, 0, false)),
            (60, &[], 0, false, (true, 60, 0, true)),
            // The first signal does not affect a new file, however late it arrives.
            (60, &[5], 1, false, (true, 60, 1, true)),
            (60, &[5, 10], 1, false, (false, 12, 2, true)),
            (60, &[1], 0, false, (false, 3, 1, false)),
            // A slow reader does not count as stuck, but another signal ends the wait.
            (60, &[1], 0, true, (true, 60, 1, false)),
            (60, &[1, 20], 0, true, (false, 22, 2, false)),
            (60, &[1, 20, 21], 0, true, (false, 22, 2, false)),
        ] {
            let case = (ends, signals, allowed, writes);
            assert_eq!(waited(ends, signals, allowed, writes).await, expected, "{case:?}");
        }
    }
}
