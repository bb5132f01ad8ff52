//! What the script is asked, and what it replies.

use std::time::Duration;

use zoom_core::rate_limit::PersonalLimit;

/// How much later a call may be sent than its start, including the time that the request to Redis took.
pub(super) const JITTER: Duration = Duration::from_millis(40);

/// How far ahead starts are reserved. What a process that is killed had reserved is lost.
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
    /// How far ahead the first start may be.
    pub(super) horizon: Duration,
    /// How long the calls that were sent without Redis, and the starts that Redis may have forgotten, still count.
    pub(super) pause: Duration,
    /// The field and the limit of the daily count.
    pub(super) daily: Option<(String, u32)>,
    /// How often Redis may have lost its newest writes, as far as was known.
    pub(super) doubts: u64,
    pub(super) day: u64,
    pub(super) used: u32,
    pub(super) credit: u32,
    /// The call that the personal limits are of. Its start comes first.
    pub(super) owner: Option<u64>,
    /// The same for each request of one call, so that it is counted once.
    pub(super) mark: String,
    /// Personal limits, and the counts that are known of them.
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

/// What the script replied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) outcome: Outcome,
    pub(super) day: u64,
    pub(super) used: u32,
    pub(super) personal: Vec<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// This many starts, the first after `wait`.
    Granted {
        starts: u32,
        wait: Duration,
        interval: Duration,
    },
    /// No start is free so soon; the next is free after this time.
    Busy(Duration),
    /// Zoom rejected calls until a moment: after this time.
    Blocked(Duration),
    BlockedForDay(Duration),
    UsedUp(Duration),
    /// The personal limit with this index is used up.
    PersonalUsedUp(usize, Duration),
}

impl Reply {
    /// Reads a reply. `None` if it is not one of the script's.
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
