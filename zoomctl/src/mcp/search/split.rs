//! Splits texts and names into words.

/// Splits a text at every character that is neither a letter nor a digit. Words without letters are skipped.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic))
}

/// Splits a name such as `next_page_token` or `nextPageToken` into its words.
pub(super) fn split_name(name: &str) -> impl Iterator<Item = &str> {
    split(name).flat_map(|part| {
        let mut rest = part;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let mut before_is_lower = false;
            let end = rest.char_indices().find(|(_, c)| {
                let is_border = before_is_lower && c.is_uppercase();
                before_is_lower = c.is_lowercase();
                is_border
            });
            let (word, others) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
            rest = others;
            Some(word)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_split_at_underscores_and_capitals() {
        assert_eq!(split_name("nextPageToken").collect::<Vec<_>>(), ["next", "Page", "Token"]);
        assert_eq!(split_name("voice_mails/download").collect::<Vec<_>>(), ["voice", "mails", "download"]);
        assert_eq!(split_name("GetMeetingQReport2").collect::<Vec<_>>(), ["Get", "Meeting", "QReport2"]);
    }
}
