//! Splits a call into several if its range of days is longer than Zoom allows in one call.

use clap::ArgMatches;
use zoom_core::{
    DynamicRequest, Operation,
    jiff::{Timestamp, civil::Date, tz::TimeZone},
};

use crate::{arguments, terminal::note};

/// Splits the range that the arguments ask for, and returns a request for each part, earliest first, each within the
/// limit of the operation. Without `is_all`, returns the request as it is, and prints a note if the range is too long:
/// Zoom rejects such a range, or returns only a part of it.
///
/// Only ranges of whole days are split. Days are counted as Zoom counts them, including the last one, so no day is in
/// two requests.
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
    // If no last day is given, Zoom uses today.
    let (to_flag, last) = end.unwrap_or_else(|| {
        let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
        (format!("--{}", to.wire_name), today.to_string())
    });
    let Some((first_day, last_day)) = day(&first).zip(day(&last)) else { return vec![request] };
    // A range that ends at a given time does not include that whole day.
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
        (None, _) => format!("make several calls, each for at most {max}"),
    };
    note(&format!("{shown} exceeds {max}, the longest range that Zoom returns in one call: {help}"));
    vec![request]
}

/// Returns the day of a date or a date-time.
fn day(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

fn is_day(text: &str) -> bool {
    text.len() == 10
}
