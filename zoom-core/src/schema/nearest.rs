//! Finds the name that was probably meant.

/// Returns the candidate that differs from a name by the fewest edits, if it is similar enough.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Candidates of a very different length were not meant, and skipping them limits the work for long names.
    let is_near = |candidate: &&str| name.len().abs_diff(candidate.len()) <= 8;
    let distances = candidates.into_iter().filter(is_near).map(|candidate| (distance(name, candidate), candidate));
    let (distance, candidate) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= 2 && distance * 2 < candidate.chars().count()).then_some(candidate)
}

/// Counts the characters to insert, delete or replace, ignoring case.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, from) in from.to_lowercase().chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, to) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_near_name_is_suggested() {
        for (name, suggested) in [
            ("topicc", Some("topic")),
            ("Topic", Some("topic")),
            ("tpic", Some("topic")),
            ("agenda", None),
            ("typ", Some("type")),
            ("t", None),
            ("", None),
            (&"topic".repeat(1_000_000), None),
        ] {
            assert_eq!(nearest(name, ["duration", "topic", "type"]), suggested, "{name}");
        }
    }
}
