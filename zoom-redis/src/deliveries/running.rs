//! The marks of the handlers in this process, which are renewed while the handlers are running, and expire if the
//! process is killed.

use std::{
    collections::{HashMap, hash_map::Entry},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::Duration,
};

use tokio::{
    task::{AbortHandle, JoinSet},
    time::{Instant, sleep},
};

use crate::{
    redis::Redis,
    script::{Script, script},
};

static RENEW: Script = script!("renew.lua");

/// The maximum time for which a mark is renewed. Zoom's last retry comes 85 minutes after the first delivery, so the
/// event is handled even if the first handler hangs.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// The handlers that are running in this process.
#[derive(Default)]
pub(super) struct Running(Mutex<Known>);

#[derive(Default)]
struct Known {
    marks: HashMap<String, Mark>,
    renewal: Option<AbortHandle>,
}

struct Mark {
    text: Arc<str>,
    since: Instant,
    /// Whether the handler has failed, which the server may not know yet.
    is_over: bool,
    /// Locked while a renewal is in transit, so that no renewal arrives after the mark has been removed.
    in_transit: Arc<Transit>,
}

type Transit = tokio::sync::Mutex<()>;

/// A mark as the server stores it.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) text: Arc<str>,
    in_transit: Arc<Transit>,
}

impl Held {
    /// Waits until no renewal of this mark is in transit. No renewal is sent while the result is held.
    pub(super) async fn at_rest(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.in_transit.lock().await
    }
}

impl Mark {
    fn held(&self) -> Held {
        Held { text: Arc::clone(&self.text), in_transit: Arc::clone(&self.in_transit) }
    }
}

impl Running {
    /// Reserves an event for a handler in this process. Returns `None` if another handler in this process is already
    /// running for it.
    pub(super) fn reserve(self: &Arc<Self>, key: &str) -> Option<Reserved> {
        let text: Arc<str> = format!("running:{:032x}", fastrand::u128(..)).into();
        let mark = Mark { text: Arc::clone(&text), since: Instant::now(), is_over: false, in_transit: Arc::default() };
        match self.known().marks.entry(key.to_owned()) {
            Entry::Occupied(entry) if !entry.get().is_over && entry.get().since.elapsed() < LONGEST => return None,
            Entry::Occupied(mut entry) => _ = entry.insert(mark),
            Entry::Vacant(entry) => _ = entry.insert(mark),
        }
        Some(Reserved { running: Arc::clone(self), key: key.to_owned(), mark: text })
    }

    /// Removes an event whose handler succeeded.
    pub(super) fn end(&self, key: &str) {
        self.known().marks.remove(key);
    }

    /// Returns the mark of a handler that failed. The mark is no longer renewed.
    pub(super) fn fail(&self, key: &str) -> Option<Held> {
        let mut known = self.known();
        let mark = known.marks.get_mut(key)?;
        mark.is_over = true;
        Some(mark.held())
    }

    /// Returns whether the handler of a mark is still running.
    fn holds(&self, key: &str, mark: &str) -> bool {
        self.known().marks.get(key).is_some_and(|known| !known.is_over && *known.text == *mark)
    }

    /// Removes a mark, unless a later handler has replaced it.
    pub(super) fn remove(&self, key: &str, mark: &str) {
        let mut known = self.known();
        if known.marks.get(key).is_some_and(|known| *known.text == *mark) {
            known.marks.remove(key);
        }
    }

    /// Starts the task that renews marks, unless it is already running.
    pub(super) fn start_renewal(self: &Arc<Self>, redis: &Redis, lifetime: Duration) {
        let mut known = self.known();
        // The task ends with its runtime, and a program may have several runtimes.
        if known.renewal.as_ref().is_none_or(AbortHandle::is_finished) {
            let task = tokio::spawn(renew(Arc::downgrade(self), redis.clone(), lifetime));
            known.renewal = Some(task.abort_handle());
        }
    }

    /// Returns the marks to renew. Returns `None` if there are no marks at all, so that the task can end.
    fn due(&self, lifetime: Duration) -> Option<Vec<(String, Held)>> {
        let mut known = self.known();
        known.marks.retain(|_, mark| mark.since.elapsed() < if mark.is_over { lifetime } else { LONGEST });
        if known.marks.is_empty() {
            known.renewal = None;
            return None;
        }
        let is_due = |mark: &Mark| !mark.is_over && mark.since.elapsed() >= lifetime / 3;
        let due = known.marks.iter().filter(|(_, mark)| is_due(mark));
        Some(due.map(|(key, mark)| (key.clone(), mark.held())).collect())
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // Every change is complete before anything can panic.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An event that is reserved while the server is being asked about it. The event is released when this value is
/// dropped.
pub(super) struct Reserved {
    running: Arc<Running>,
    key: String,
    mark: Arc<str>,
}

impl Reserved {
    /// Returns the handler's mark, which is unique.
    pub(super) fn mark(&self) -> Arc<str> {
        Arc::clone(&self.mark)
    }

    /// Keeps the mark until the handler ends.
    pub(super) fn keep(mut self) {
        // No event has an empty key.
        self.key.clear();
    }
}

impl Drop for Reserved {
    fn drop(&mut self) {
        self.running.remove(&self.key, &self.mark);
    }
}

/// Checks again whether a mark is still held, because its handler may have failed since the mark became due. The
/// renewal counts as in transit while the result is held.
async fn depart<'a>(running: &Weak<Running>, key: &str, mark: &'a Held) -> Option<tokio::sync::MutexGuard<'a, ()>> {
    let in_transit = mark.at_rest().await;
    running.upgrade().is_some_and(|running| running.holds(key, &mark.text)).then_some(in_transit)
}

/// Renews the marks of this process whenever a third of their lifetime has passed.
async fn renew(running: Weak<Running>, redis: Redis, lifetime: Duration) {
    let lifetime_ms = lifetime.as_millis().to_string();
    loop {
        sleep(lifetime / 3).await;
        let Some(due) = running.upgrade().and_then(|running| running.due(lifetime)) else { return };
        let mut renewals = JoinSet::new();
        for (key, mark) in due {
            let (running, redis, lifetime_ms) = (running.clone(), redis.clone(), lifetime_ms.clone());
            renewals.spawn(async move {
                let _in_transit = depart(&running, &key, &mark).await?;
                RENEW.run::<u32>(&redis, &[&key], &[mark.text.as_bytes(), lifetime_ms.as_bytes()]).await.err()
            });
        }
        let errors = renewals.join_all().await;
        if let Some(error) = errors.iter().flatten().next() {
            let handlers = errors.iter().flatten().count();
            tracing::warn!(
                %error,
                handlers,
                "the marks of running handlers could not be renewed: another handler may begin"
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::{advance, timeout};

    use super::*;

    const LIFETIME: Duration = Duration::from_secs(30);

    #[tokio::test(start_paused = true)]
    async fn a_handler_that_hangs_keeps_its_event_for_an_hour() {
        let running = Arc::new(Running::default());
        running.reserve("a").unwrap().keep();
        assert!(running.due(LIFETIME).unwrap().is_empty(), "it is new");
        advance(LONGEST / 2).await;
        assert_eq!(running.due(LIFETIME).unwrap().len(), 1);
        assert!(running.reserve("a").is_none());
        advance(LONGEST / 2).await;
        assert!(running.reserve("a").is_some(), "Zoom's last retry");
        assert!(running.due(LIFETIME).is_none(), "nothing is left to renew");
    }

    #[tokio::test(start_paused = true)]
    async fn a_mark_is_renewed_until_its_handler_ends_and_only_its_own_is_removed() {
        let running = Arc::new(Running::default());
        drop(running.reserve("a").unwrap());
        // The reservation was dropped, as it is when the server can't be reached or reports that the event is taken, so
        // the event is free again.
        running.reserve("a").unwrap().keep();
        let failed = running.fail("a").unwrap();
        advance(LIFETIME / 2).await;
        assert!(running.due(LIFETIME).unwrap().is_empty(), "the mark of a failed handler is kept, but not renewed");
        running.reserve("a").unwrap().keep();
        running.remove("a", &failed.text);
        assert!(running.reserve("a").is_none(), "the mark of the later handler stays");
        running.end("a");
        assert!(running.fail("a").is_none() && running.due(LIFETIME).is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn no_renewal_comes_after_the_mark_of_a_failed_handler_was_forgotten() {
        let running = Arc::new(Running::default());
        let weak = Arc::downgrade(&running);
        running.reserve("a").unwrap().keep();
        advance(LIFETIME / 2).await;
        let (key, mark) = running.due(LIFETIME).unwrap().remove(0);
        // A renewal that has been sent arrives first.
        let renewal = depart(&weak, &key, &mark).await.unwrap();
        let failed = running.fail("a").unwrap();
        assert!(timeout(LIFETIME, failed.at_rest()).await.is_err());
        drop(renewal);
        drop(failed.at_rest().await);
        // A renewal that was due before is no longer sent.
        assert!(depart(&weak, &key, &mark).await.is_none());
        running.reserve("a").unwrap().keep();
        assert!(depart(&weak, &key, &mark).await.is_none(), "the later handler has another mark");
    }
}
