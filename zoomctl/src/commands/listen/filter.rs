//! `--events`: the filter that decides which events are let through.

use crate::{event_catalogue, exit::Failure, terminal::note};

/// The minimum similarity, from 0 to 1, at which the beginning or the rest of a name is considered a misspelling.
const MIN_SIMILARITY: f64 = 0.85;

/// Patterns such as `meeting.*`. If there are none, every event is let through.
pub(crate) struct Filter(Vec<String>);

impl Filter {
    /// Checks the patterns against the events of this build. A pattern that is evidently misspelled is rejected; for
    /// one that matches nothing but may be meant for events that this build lacks, a note is printed.
    pub(crate) fn new(patterns: &[String]) -> Result<Self, Failure> {
        let patterns: Vec<String> = patterns.iter().map(|pattern| pattern.trim().to_lowercase()).collect();
        patterns.iter().try_for_each(|pattern| check(pattern))?;
        Ok(Self(patterns))
    }

    /// Returns whether an event is let through.
    pub(crate) fn lets_through(&self, name: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|pattern| matches(pattern, &name.to_lowercase()))
    }
}

fn check(pattern: &str) -> Result<(), Failure> {
    if pattern.is_empty() {
        return Err(Failure::usage("`--events` has an empty pattern: write names or patterns such as `meeting.*`"));
    }
    if event_catalogue::entries().any(|entry| matches(pattern, entry.event.name)) {
        return Ok(());
    }
    let no_event = format!("`--events {pattern}` matches no event of this build");
    if let Some(suggestion) = suggestion(pattern) {
        return Err(Failure::usage(format!("{no_event}: did you mean `{suggestion}`?")));
    }
    note(&format!("{no_event}; if Zoom sends one, it is shown"));
    Ok(())
}

/// Returns what may have been meant: a name whose parts before and after the period are each equal or similar to those
/// of the pattern. Zoom adds events, so an unknown rest after a known beginning is not considered a misspelling.
fn suggestion(pattern: &str) -> Option<String> {
    let (family, rest) = pattern.split_once('.').unwrap_or((pattern, "*"));
    let families = event_catalogue::entries().filter_map(|entry| Some(entry.event.name.split_once('.')?.0));
    let similar = families.map(|known| (strsim::jaro_winkler(family, known), known));
    let (similarity, known) = similar.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    if similarity < MIN_SIMILARITY {
        return None;
    }
    let corrected = format!("{known}.{rest}");
    if event_catalogue::entries().any(|entry| matches(&corrected, entry.event.name)) {
        return Some(corrected);
    }
    let rest = rest.replace('*', "");
    let names = event_catalogue::entries().map(|entry| entry.event.name);
    let rests = names.filter_map(|name| Some((name, name.strip_prefix(known)?.strip_prefix('.')?)));
    let similar = rests.map(|(name, known)| (strsim::jaro_winkler(&rest, known), name));
    let (similarity, nearest) = similar.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (similarity >= MIN_SIMILARITY).then(|| nearest.to_owned())
}

/// Returns whether a name matches a pattern, in which `*` matches any text.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut name) = name.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match name.split_once(part) {
            Some((_, behind)) => name = behind,
            None => return false,
        }
    }
    name.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, name, is_match) in [
            ("meeting.started", "meeting.started", true),
            ("meeting.started", "meeting.started_late", false),
            ("meeting.*", "meeting.started", true),
            ("meeting.*", "webinar.started", false),
            ("*.started", "meeting.started", true),
            ("*.started", "meeting.started_late", false),
            ("*", "a.b", true),
            ("*sharing*", "meeting.sharing_started", true),
            ("m*t*d", "meeting.started", true),
            ("a*a", "a", false),
            ("a*b*b", "ab", false),
        ] {
            assert_eq!(matches(pattern, name), is_match, "{pattern} {name}");
        }
    }

    #[cfg(feature = "meetings")]
    #[test]
    fn a_misspelled_name_is_rejected_and_one_of_another_product_is_not() {
        let check = |pattern: &str| check(pattern).map_err(|failure| failure.to_string());
        for (pattern, suggestion) in [
            ("meeting.startd", "meeting.started"),
            ("meetings.*", "meeting.*"),
            ("meetin.started", "meeting.started"),
            ("meeting", "meeting.*"),
        ] {
            let error = check(pattern).unwrap_err();
            assert!(error.ends_with(&format!("did you mean `{suggestion}`?")), "{error}");
        }
        assert!(check("").unwrap_err().contains("an empty pattern"));
        for pattern in ["meeting.*", "*started", "zzz.rang", "*zzz", "meeting.new_in_2027", "meeting.new_*"] {
            assert_eq!(check(pattern), Ok(()), "{pattern}");
        }
    }
}
