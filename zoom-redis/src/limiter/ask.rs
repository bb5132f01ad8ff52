//! The arguments and the reply of the script `acquire.lua`.

use std::time::Duration;

use zoom_core::rate_limit::PersonalLimit;

/// How long after its start a call may be sent, including the time that the request to Redis took.
pub(super) const JITTER: Duration = Duration::from_millis(40);

/// How far ahead starts are reserved. Starts reserved by a process that is killed are lost.
pub(super) const AHEAD: Duration = Duration::from_millis(200);

/// A request for starts of a queue.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Ask {
    pub(super) queue: usize,
    pub(super) wanted: u32,
    pub(super) window: Duration,
    /// 0 for a queue without a quota.
    pub(super) requests: u32,
    pub(super) jitter: Duration,
    /// How far ahead the starts may be.
    pub(super) horizon: Duration,
    /// How long calls that were sent without Redis, and starts that Redis may have lost, still count against the limit.
    pub(super) pause: Duration,
    /// The field and the limit of the daily count.
    pub(super) daily: Option<(String, u32)>,
    /// How many times Redis may have lost its newest writes, as known when the request was made.
    pub(super) doubts: u64,
    pub(super) day: u64,
    pub(super) used: u32,
    pub(super) credit: u32,
    /// The call to which the personal limits belong. It gets the first start.
    pub(super) owner: Option<u64>,
    /// Identical in every request for the same call, so that the call is counted once.
    pub(super) mark: String,
    /// The personal limits, and their known counts.
    pub(super) personal: Vec<(PersonalLimit, u32)>,
}

impl Ask {
    pub(super) fn arguments(&self) -> Vec<Vec<u8>> {
        let number = |number: u128| number.to_string().into_bytes();
        let (field, limit) = self.daily.as_ref().map_or(("", 0), |(field, limit)| (field.as_str(), *limit));
        let mut arguments = vec![
            number(self.wanted.into()),
            number(self.window.as_micros()),
            number(self.requests.into()),
            number(self.jitter.as_micros()),
            number(self.horizon.as_micros()),
            number(AHEAD.as_micros()),
            number(self.pause.as_micros()),
            field.as_bytes().to_vec(),
            number(limit.into()),
            number(self.day.into()),
            number(self.used.into()),
            number(self.credit.into()),
            self.mark.as_bytes().to_vec(),
        ];
        for (limit, known) in &self.personal {
            let parts = [limit.key().as_bytes().to_vec(), number(limit.requests().into()), number((*known).into())];
            arguments.extend(parts);
        }
        arguments
    }
}

/// A reply of the script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) outcome: Outcome,
    pub(super) day: u64,
    pub(super) used: u32,
    pub(super) personal: Vec<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// `starts` starts were granted, the first after `wait` and the others at intervals of `interval`.
    Granted {
        starts: u32,
        wait: Duration,
        interval: Duration,
    },
    /// No start is available soon enough; the next one is available after this time.
    Busy(Duration),
    /// Zoom rejects calls until this time has passed.
    Blocked(Duration),
    BlockedForDay(Duration),
    UsedUp(Duration),
    /// The personal limit with this index is used up.
    PersonalUsedUp(usize, Duration),
}

impl Reply {
    /// Parses a reply. Returns `None` if the script can't have sent it.
    pub(super) fn read(numbers: &[i64]) -> Option<Self> {
        let [starts, wait, interval, reason, retry, day, used, personal @ ..] = numbers else { return None };
        let count = |number: &i64| u32::try_from(*number).ok();
        let time = |number: &i64| u64::try_from(*number).map(Duration::from_micros).ok();
        let retry = time(retry)?;
        let outcome = match reason {
            0 => Outcome::Granted { starts: count(starts)?, wait: time(wait)?, interval: time(interval)? },
            1 => Outcome::Busy(retry),
            2 => Outcome::Blocked(retry),
            3 => Outcome::BlockedForDay(retry),
            4 => Outcome::UsedUp(retry),
            personal => Outcome::PersonalUsedUp(usize::try_from(personal - 5).ok()?, retry),
        };
        let personal = personal.iter().map(count).collect::<Option<_>>()?;
        Some(Self { outcome, day: u64::try_from(*day).ok()?, used: count(used)?, personal })
    }
}
