//! Writes to Redis what Zoom's responses report about limits, so that all programs see it.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::{HeaderMap, StatusCode};
use tokio::{runtime::Handle, time::Instant};
use zoom_core::{
    __private::limits::{Feedback, is_feedback, label, read, remaining_of_user},
    error::LimitKind,
    rate_limit::{LimitedCall, Permit, Product, Quota},
};

use super::{
    limits::{UNLABELLED, queue_of},
    wait::Inner,
};
use crate::script::{Script, script};

static OBSERVE: Script = script!("observe.lua");

/// How long a queue stays closed in this process while Redis records that its daily limit is used up.
const UNTIL_ASKED: Duration = Duration::from_secs(1);

/// The changes to write.
#[derive(Default)]
struct News {
    closed: Duration,
    is_day_over: bool,
    remaining: Option<u32>,
    /// The personal counts by name. `None` subtracts one call.
    personal: Vec<(String, Option<u32>)>,
    /// The day on which the call was counted.
    day: u64,
    /// A unique mark of these changes, so that no call is subtracted twice.
    mark: String,
}

/// Reads a response, and writes what it reports about limits in a separate task.
pub(super) fn observe(
    inner: &Arc<Inner>,
    call: LimitedCall<'_>,
    permit: &Permit,
    status: StatusCode,
    headers: &HeaderMap,
) {
    if !is_feedback(status, headers) {
        return;
    }
    let (now, time, operation) = (Instant::now(), SystemTime::now(), call.operation());
    let queue = queue_of(Product::of(operation), label(headers).or(operation.rate_limit));
    let mut news = News::default();
    let until = |until: SystemTime| until.duration_since(time).unwrap_or_default();
    let feedback = read(status, headers, time);
    match feedback {
        Some(Feedback::Blocked(at)) if queue != UNLABELLED => {
            let window = inner.state().limits.quota(queue).map(Quota::window).unwrap_or_default();
            news.closed = at.map_or(window, until);
            inner.state().close(queue, news.closed, LimitKind::Burst, now);
        }
        Some(Feedback::BlockedForDay(_)) if queue != UNLABELLED => {
            news.is_day_over = true;
            // Closed only until the server has been asked: the day ends by its clock, which may differ from ours.
            inner.state().close(queue, UNTIL_ASKED, LimitKind::Daily, now);
        }
        Some(Feedback::DailyRemaining(remaining)) if inner.state().is_news(queue, remaining) => {
            news.remaining = Some(remaining);
        }
        _ => {}
    }
    // Zoom does not report which of several registrants has reached the limit.
    if let Some((limit, remaining)) = remaining_of_user(status, headers)
        && let [personal] = call.personal_limits().as_slice()
        && personal.requests() == limit
    {
        news.personal.push((personal.key().to_owned(), Some(limit.saturating_sub(remaining))));
    }
    let is_other_limit = matches!(feedback, Some(Feedback::Blocked(_) | Feedback::BlockedForDay(_)));
    if status == StatusCode::TOO_MANY_REQUESTS && is_other_limit {
        // Zoom rejected the call because of another limit, so it did not count the call against this one.
        let personal = call.personal_limits();
        let mut state = inner.state();
        news.day = permit.number();
        state.give_back(&personal, news.day);
        news.mark = state.mark();
        news.personal = personal.iter().map(|limit| (limit.key().to_owned(), None)).collect();
    }
    let has_news = !news.closed.is_zero() || news.is_day_over || news.remaining.is_some() || !news.personal.is_empty();
    if has_news {
        inner.changed(queue);
        write(inner, queue, news, operation.name);
    }
}

fn write(inner: &Arc<Inner>, queue: usize, news: News, operation: &'static str) {
    let Ok(runtime) = Handle::try_current() else {
        tracing::debug!(operation, "a limit that a response reported was not shared: this thread has no Tokio runtime");
        return;
    };
    let inner = Arc::clone(inner);
    runtime.spawn(async move {
        let daily = {
            let state = inner.state();
            let day = state.limits.day_of(queue).map(|day| &state.limits.days[day]);
            day.map(|day| (day.field.clone(), day.requests)).unwrap_or_default()
        };
        let mut arguments = vec![
            news.closed.as_micros().to_string(),
            u8::from(news.is_day_over).to_string(),
            daily.0,
            daily.1.to_string(),
            news.remaining.map(|remaining| remaining.to_string()).unwrap_or_default(),
            news.mark,
            news.day.to_string(),
        ];
        for (name, count) in news.personal {
            arguments.extend([name, count.map(|count| count.to_string()).unwrap_or_default()]);
        }
        let arguments: Vec<&[u8]> = arguments.iter().map(String::as_bytes).collect();
        let keys = inner.keys(queue);
        let written = OBSERVE.run::<i64>(&inner.redis, &[&keys[0], &keys[1]], &arguments).await;
        if let Err(error) = written {
            tracing::debug!(operation, %error, "a limit that a response reported was not shared");
        }
    });
}
