//! A range of days that is longer than Zoom allows in one call, as several calls.

use clap::ArgMatches;
use zoom_core::{
    DynamicRequest, Operation,
    jiff::{Timestamp, civil::Date, tz::TimeZone},
};

use crate::{arguments, terminal::note};

/// Returns a request for each part of the range that the arguments ask for, the earliest first, so that each is within
/// the limit of the operation. Without `is_all`, returns the request as it is, and notes that the range is too long:
/// Zoom rejects it, or returns a part of it.
///
/// Only whole days are split. They count as Zoom counts them, the last one included, so no day is in two requests.
pub(crate) fn split(
    operation: &'static Operation,
    matches: &ArgMatches,
    request: DynamicRequest,
    is_all: bool,
) -> Vec<DynamicRequest> {
    let Some((max, (from, to))) = operation.max_range.zip(operation.range_params()) else { return vec![request] };
    let written = |wire: &str| {
        let argument = arguments::of(operation).into_iter().find(|argument| argument.param.wire_name == wire)?;
        let text = matches.try_get_one::<String>(&argument.name).ok().flatten()?;
        Some((argument.usage(), text.clone()))
    };
    let Some((from_flag, first)) = written(from.wire_name) else { return vec![request] };
    let end = written(to.wire_name);
    let is_open = end.is_none();
    // Zoom's default for the last day.
    let (to_flag, last) = end.unwrap_or_else(|| {
        let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
        (format!("--{}", to.wire_name), today.to_string())
    });
    let Some((first_day, last_day)) = day(&first).zip(day(&last)) else { return vec![request] };
    // A time is not within the day that it ends on.
    let end_day = if is_day(&last) { last_day } else { last_day.yesterday().unwrap_or(last_day) };
    if max.allows(first_day, end_day) {
        return vec![request];
    }
    let days = (is_day(&first), is_day(&last));
    if is_all && days == (true, true) {
        let parts = max.split(first_day, last_day);
        return parts
            .map(|(start, end)| request.clone().set(from.name, start.to_string()).set(to.name, end.to_string()))
            .collect();
    }
    let shown = if is_open {
        format!("`{from_flag} {first}` until today")
    } else {
        format!("`{from_flag} {first} {to_flag} {last}`")
    };
    let help = match (operation.paginate, days) {
        (Some(_), (true, true)) => "fetch all of it with `--all`, which splits it".to_owned(),
        (Some(_), _) => {
            format!("write days, as in `{from_flag} {first_day} {to_flag} {last_day} --all`, which splits them")
        }
        (None, _) => format!("make a call for each {max}"),
    };
    note(&format!("{shown} exceeds {max}, the longest range that Zoom returns in one call: {help}"));
    vec![request]
}

/// Returns the day of a date or of a time.
fn day(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

fn is_day(text: &str) -> bool {
    text.len() == 10
}
