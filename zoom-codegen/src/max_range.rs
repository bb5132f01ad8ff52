//! The longest range allowed between `from` and `to`, which documents state only in prose and in many forms.

use std::sync::LazyLock;

use regex_lite::Regex;

use crate::prose;

/// The pairs of parameters that set the start and the end of a range.
const PARAMS: [(&str, &str); 2] = zoom_macros::range_params!();

/// Matches a number and a unit: `one month`, `a one-month range`, `30 days`.
static AMOUNT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(\d+|an?|one|two|three|six|seven|thirty)(?: one)? (day|week|month|year)s?\b").ok());

/// Matches the text before an amount that limits a range.
static LIMIT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let subject = r"\b(?:ranges?|date gap|interval|from and to|duration|period|end date|this value and)\b";
    let verb = r"\b(?:should|must|can|cannot|need|limited|maximum|exceed|duration:)";
    let data = r"\b(?:only (?:includes?|provides?)|maximum of|limited to|returns up to|must be within)\s*$";
    Regex::new(&format!(
        "{subject}.*{verb}|{verb}.*{subject}|maximum (?:query )?(?:time )?(?:range|interval)|maximum duration:|{data}"
    ))
    .ok()
});

/// Matches sentences about how old something may be, and sentences that give advice or state defaults.
static OTHER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"\b(?:recommend|past|last|prior|recent|ago|future|fall within|type is|unspecified|not provided|default)",
    )
    .ok()
});

/// Returns the longest range that an operation allows, as the DSL spells it. If the descriptions state several ranges,
/// this is the shortest of them.
///
/// `params` are the names and descriptions of the parameters.
pub(crate) fn of(description: &str, params: &[(&str, &str)]) -> Option<String> {
    let find = |wire: &str| params.iter().find(|(name, _)| *name == wire).map(|(_, text)| *text);
    let (from, to) = PARAMS.iter().find_map(|(from, to)| find(from).zip(find(to)))?;
    let texts = [description, from, to].map(plain);
    let ranges = texts.iter().flat_map(|text| sentences(text)).filter_map(range);
    let (_, count, unit) = ranges.min_by_key(|(days, ..)| *days)?;
    Some(format!("{count} {unit}{}", if count == 1 { "" } else { "s" }))
}

/// Returns the text in lower case, without markup.
fn plain(text: &str) -> String {
    let text = ["&quot;", "&ldquo;", "&rdquo;", "&lt;", "&gt;", "`", "*", "\""]
        .iter()
        .fold(prose::lines(&text.to_lowercase()), |text, sign| text.replace(sign, ""));
    [("one-", "one "), ("with in", "within"), ("can not", "cannot"), ("’s", ""), ("'s", "")]
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '\n', ';']).flat_map(|sentence| sentence.split(" and the month"))
}

/// Returns the range that a sentence states: its maximum length in days, and its number and unit.
fn range(sentence: &str) -> Option<(u32, u32, &'static str)> {
    if sentence.contains("monthly date range") || sentence.contains("monthly range") {
        return Some((31, 1, "month"));
    }
    if OTHER.as_ref()?.is_match(sentence) {
        return None;
    }
    let (amount, limit) = (AMOUNT.as_ref()?, LIMIT.as_ref()?);
    let captures = amount
        .captures_iter(sentence)
        .find(|captures| captures.get(0).is_some_and(|found| limit.is_match(&sentence[..found.start()])))?;
    let count = match &captures[1] {
        "a" | "an" | "one" => 1,
        "two" => 2,
        "three" => 3,
        "six" => 6,
        "seven" => 7,
        "thirty" => 30,
        number => number.parse().ok().filter(|count| (1..=1000).contains(count))?,
    };
    let (days, unit) = match &captures[2] {
        "day" => (1, "day"),
        "week" => (7, "week"),
        "month" => (31, "month"),
        _ => (366, "year"),
    };
    Some((count * days, count, unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_range_is_read_from_every_form_of_the_documents() {
        let month = Some("1 month");
        for (text, expected) in [
            (
                "The date range defined by the &quot;from&quot; and &quot;to&quot; parameters should only be one month.",
                month,
            ),
            (
                "The date range defined by the `from` and `to` parameters should be a month as the response is long.",
                month,
            ),
            (
                "The date range defined by the &ldquo;from&rdquo; and &ldquo;to&rdquo; parameters should not exceed one year.",
                Some("1 year"),
            ),
            ("The range can not be more than 3 years.", Some("3 years")),
            ("The maximum range can be a month. ", month),
            ("The &quot;from&quot; and &quot;to&quot; date range must be within 7 days.", Some("7 days")),
            ("Queries must be within a one-year interval.", Some("1 year")),
            ("This value and the `to` query parameter value cannot exceed seven days.", Some("7 days")),
            ("The date gap between from and to dates should be smaller or equal to 30 days.", Some("30 days")),
            ("Date range need be less or equal to 3 days.", Some("3 days")),
            ("End date must be with in three days.", Some("3 days")),
            ("The ranges defined in the `from` and `to` parameters should **only** be a one month range.", month),
            ("* **Maximum duration:** 1 month", month),
            ("We will provide the report for a maximum of one month.", month),
            ("The maximum query time interval is one month.", month),
            ("The report's time range is limited to one month.", month),
            (
                "The time range for the report is limited to a month and the month must fall within the past six months.",
                month,
            ),
            ("This is because the report only includes one month's worth of data.", month),
            ("Use `from` and `to` to specify a monthly date range for the dashboard data.", month),
            ("When *from* is provided, the system returns up to one month of data, filtered.", month),
            (
                "The range cannot exceed 1 month. The date gap should be at most: range must be 30 days.",
                Some("30 days"),
            ),
            ("For best performance, we recommend querying within a one-month range.", None),
            ("If unspecified, it returns data from the past 30 days.", None),
            ("The month defined should fall within the last six months.", None),
            ("The from date should not exceed recent 13 months.", None),
            ("You cannot retrieve instances for meetings that occurred more than 15 months ago.", None),
            ("When `type` is set to `upcoming`, only a maximum of 6 months of meeting data will be returned.", None),
            ("Can be up to 14 days in the future.", None),
            ("Get the top 25 Zoom Rooms with issues in a month.", None),
            ("The start date for the date range.", None),
            ("", None),
        ] {
            assert_eq!(of(text, &[("from", ""), ("to", "")]).as_deref(), expected, "{text}");
            assert_eq!(of("", &[("to", text), ("from", "")]).as_deref(), expected, "{text}");
            assert_eq!(of(text, &[("from", "")]), None, "{text}");
        }
    }
}
