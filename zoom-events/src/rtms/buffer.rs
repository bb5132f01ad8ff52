//! The items that are waiting to be taken: a bounded queue, with a choice of what to drop.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

use super::{
    error::{RtmsError, RtmsErrorKind},
    item::{Item, Lane, Lost},
};

/// What happens to items that are not taken in time. Dropped items are reported as [`Item::Lost`], in the place where
/// they are missing.
///
/// Text, audio and video have separate buffers, so frames never displace a line of the transcript. [`Item::Stopped`] is
/// never dropped.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{Client, Overflow, Transcript};
///
/// // A complete transcript matters more than a running stream.
/// let client = Client::new("client-id", "client-secret").transcript(Transcript::default()).overflow(Overflow::End);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Overflow {
    /// The oldest items of the full buffer are dropped, which suits live use.
    #[default]
    DropOldest,
    /// New items are dropped while the buffer is full.
    DropNewest,
    /// The stream ends with [`RtmsErrorKind::Overflow`].
    End,
}

/// The sizes of the buffers in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) text: usize,
    pub(super) audio: usize,
    pub(super) video: usize,
    pub(super) overflow: Overflow,
}

impl Default for Limits {
    fn default() -> Self {
        const MIB: usize = 1024 * 1024;
        Self { text: 16 * MIB, audio: 8 * MIB, video: 32 * MIB, overflow: Overflow::DropOldest }
    }
}

impl Limits {
    fn of(&self, lane: Lane) -> usize {
        match lane {
            Lane::Text => self.text,
            Lane::Audio => self.audio,
            Lane::Video => self.video,
        }
    }
}

#[derive(Debug)]
struct Waiting {
    order: u64,
    size: usize,
    item: Item,
}

#[derive(Debug, Default)]
struct Buffer {
    items: VecDeque<Waiting>,
    bytes: usize,
}

/// Whether the end has been added, which follows the items.
#[derive(Debug)]
enum End {
    No,
    /// The end, with an error that has not been taken yet, or without one.
    Yes(Option<RtmsError>),
}

#[derive(Debug)]
struct State {
    lanes: [Buffer; 3],
    /// The position of the next item in the order of arrival.
    next: u64,
    /// The dropped items that have not been reported yet, with the position of the first.
    lost: Option<(u64, Lost)>,
    end: End,
    waker: Option<Waker>,
}

/// The queue that is shared by the task that fills it and the stream that empties it.
#[derive(Debug)]
pub(super) struct Queue {
    limits: Limits,
    state: Mutex<State>,
}

impl Queue {
    pub(super) fn new(limits: Limits) -> Self {
        let state = State { lanes: Default::default(), next: 0, lost: None, end: End::No, waker: None };
        Self { limits, state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held, and every intermediate state is valid.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an item, unless the end has been added. Returns `Err` if the stream has to end.
    pub(super) fn push(&self, item: Item) -> Result<(), RtmsError> {
        let (lane, size) = (item.lane(), item.size());
        let limit = self.limits.of(lane);
        let mut state = self.state();
        if matches!(state.end, End::Yes(_)) {
            return Ok(());
        }
        let order = state.next;
        state.next += 1;
        let is_end = matches!(item, Item::Stopped(_));
        let mut is_full = !is_end && state.lanes[lane as usize].bytes.saturating_add(size) > limit;
        if is_full && self.limits.overflow == Overflow::End {
            return Err(RtmsError::new(RtmsErrorKind::Overflow));
        }
        while is_full && self.limits.overflow == Overflow::DropOldest {
            let buffer = &mut state.lanes[lane as usize];
            let Some(oldest) = buffer.items.pop_front() else { break };
            buffer.bytes -= oldest.size;
            is_full = buffer.bytes.saturating_add(size) > limit;
            state.lose(lane, &oldest);
        }
        let waiting = Waiting { order, size, item };
        // The new item itself is dropped if it is larger than the whole buffer, or with `Overflow::DropNewest`.
        if is_full {
            state.lose(lane, &waiting);
        } else {
            let buffer = &mut state.lanes[lane as usize];
            buffer.bytes += size;
            buffer.items.push_back(waiting);
        }
        state.wake();
        Ok(())
    }

    /// Adds the end. Nothing is added after it.
    pub(super) fn end(&self, error: Option<RtmsError>) {
        let mut state = self.state();
        if matches!(state.end, End::No) {
            state.end = End::Yes(error);
            state.wake();
        }
    }

    /// Takes the next item, an error, or the end.
    pub(super) fn poll(&self, context: &Context<'_>) -> Poll<Option<Result<Item, RtmsError>>> {
        let mut state = self.state();
        let head = |buffer: &Buffer| buffer.items.front().map(|waiting| waiting.order);
        let next = state.lanes.iter().enumerate().filter_map(|(lane, buffer)| Some((head(buffer)?, lane))).min();
        match (&state.lost, next) {
            (Some((lost_at, _)), next) if next.is_none_or(|(order, _)| *lost_at < order) => {
                return Poll::Ready(state.lost.take().map(|(_, lost)| Ok(Item::Lost(lost))));
            }
            (_, Some((_, lane))) => {
                let buffer = &mut state.lanes[lane];
                if let Some(waiting) = buffer.items.pop_front() {
                    buffer.bytes -= waiting.size;
                    return Poll::Ready(Some(Ok(waiting.item)));
                }
            }
            _ => {}
        }
        if let End::Yes(error) = &mut state.end {
            return Poll::Ready(error.take().map(Err));
        }
        match &mut state.waker {
            Some(waker) => waker.clone_from(context.waker()),
            waker => *waker = Some(context.waker().clone()),
        }
        Poll::Pending
    }
}

impl State {
    fn lose(&mut self, lane: Lane, waiting: &Waiting) {
        if self.lost.is_none() {
            tracing::warn!("items of a stream are being dropped because they are not taken in time");
        }
        let (_, lost) = self.lost.get_or_insert((waiting.order, Lost::default()));
        lost.bytes += waiting.size as u64;
        match lane {
            Lane::Text => lost.texts += 1,
            Lane::Audio => lost.audio += 1,
            Lane::Video => lost.video += 1,
        }
    }

    fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use zoom_core::Extra;

    use super::*;
    use crate::rtms::{code::StopReason, item::Frame};

    fn audio(queue: &Queue, bytes: usize) -> Result<(), RtmsError> {
        let text = format!(r#"{{"data":"{}"}}"#, "A".repeat(bytes / 3 * 4));
        let content = serde_json::from_str(&text).unwrap();
        queue.push(Item::Audio(Frame::new(content, &Extra::NONE, 0)))
    }

    fn taken(queue: &Queue) -> Vec<String> {
        let context = Context::from_waker(Waker::noop());
        let mut names = Vec::new();
        while let Poll::Ready(Some(item)) = queue.poll(&context) {
            names.push(match item {
                Ok(Item::Audio(frame)) => format!("audio {}", frame.data.len()),
                Ok(Item::Lost(lost)) => format!("lost {} {}", lost.texts, lost.audio),
                Ok(item) => format!("{item:?}"),
                Err(error) => format!("{:?}", error.kind()),
            });
        }
        names
    }

    fn queue(overflow: Overflow) -> Queue {
        Queue::new(Limits { text: 600, audio: 3_000, video: 0, overflow })
    }

    #[test]
    fn what_is_dropped_is_reported_where_it_is_missing() {
        for (overflow, expected) in [
            (Overflow::DropOldest, vec!["lost 0 2", "Ready", "audio 900", "audio 1200", "Ready"]),
            (Overflow::DropNewest, vec!["audio 300", "Ready", "audio 600", "audio 900", "lost 0 1", "Ready"]),
            (Overflow::End, vec!["audio 300", "Ready", "audio 600", "audio 900", "Overflow"]),
        ] {
            let queue = queue(overflow);
            audio(&queue, 300).unwrap();
            queue.push(Item::Ready).unwrap();
            audio(&queue, 600).unwrap();
            audio(&queue, 900).unwrap();
            match audio(&queue, 1_200) {
                Ok(()) => queue.push(Item::Ready).unwrap(),
                Err(error) => queue.end(Some(error)),
            }
            assert_eq!(taken(&queue), expected, "{overflow:?}");
        }
    }

    #[test]
    fn the_reason_of_the_end_is_never_dropped() {
        for (overflow, text, expected) in [
            (Overflow::DropOldest, 600, vec!["lost 1 0", "Ready", "Ready", "Stopped(MeetingEnded)"]),
            (Overflow::DropNewest, 600, vec!["Ready", "Ready", "lost 1 0", "Stopped(MeetingEnded)"]),
            (Overflow::DropOldest, 0, vec!["lost 3 0", "Stopped(MeetingEnded)"]),
            (Overflow::DropNewest, 0, vec!["lost 3 0", "Stopped(MeetingEnded)"]),
            (Overflow::End, 800, vec!["Ready", "Ready", "Ready", "Stopped(MeetingEnded)"]),
        ] {
            let queue = Queue::new(Limits { text, audio: 0, video: 0, overflow });
            for _ in 0..3 {
                queue.push(Item::Ready).unwrap();
            }
            queue.push(Item::Stopped(StopReason::MeetingEnded)).unwrap();
            queue.end(None);
            assert_eq!(taken(&queue), expected, "{overflow:?} {text}");
        }
    }

    #[test]
    fn audio_displaces_no_text_and_an_item_that_no_buffer_holds_is_reported() {
        let queue = queue(Overflow::DropOldest);
        queue.push(Item::Ready).unwrap();
        for _ in 0..1_000 {
            audio(&queue, 2_400).unwrap();
        }
        audio(&queue, 9_000).unwrap();
        queue.end(None);
        assert_eq!(taken(&queue), ["Ready", "lost 0 1001"]);
    }

    #[test]
    fn the_end_comes_after_the_items_and_once() {
        let queue = queue(Overflow::DropOldest);
        queue.push(Item::Ready).unwrap();
        queue.end(Some(RtmsError::new(RtmsErrorKind::TakenOver)));
        queue.end(None);
        assert_eq!(taken(&queue), ["Ready", "TakenOver"]);
        assert!(matches!(queue.poll(&Context::from_waker(Waker::noop())), Poll::Ready(None)));
    }
}
