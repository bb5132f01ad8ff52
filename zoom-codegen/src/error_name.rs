//! The names of error codes: associated constants of their operation, named after the codes' meanings.
//!
//! A name states the meaning in a few words. It is therefore not kept in the table of names: if an error's meaning
//! changed, a constant that kept its old name would be wrong. If several errors of an operation have the same meaning,
//! their codes are appended to the name. This way, a name never moves from one code to another as long as the meanings
//! stay the same.
//!
//! An error has no name if Zoom states no cause, or more causes than fit in a name; only its number identifies it.

use std::collections::HashSet;

use crate::length::LONGEST;

/// The text that joins the meanings of an error that has several.
pub(crate) const OR: &str = ", or ";

/// Meanings that say only that the call failed.
const UNKNOWN: [&str; 3] = [
    "the request failed, and Zoom states no cause",
    "the request is invalid; Zoom states no cause",
    "reported in a successful response",
];

/// Meanings that the rule would turn into a long or awkward name, and the words used instead.
const SHORT: [(&str, &str); 21] = [
    ("a conflict with the present state of the resource", "conflict"),
    ("a conflict with the target extension number; try again later", "conflict with target extension number"),
    ("a multi-level disposition cannot become a single one", "disposition cannot become single level"),
    ("a multi-level disposition needs dispositions below it", "disposition needs subdispositions"),
    ("a required setting is turned off", "setting turned off"),
    ("a resource named in the request does not exist", "resource does not exist"),
    ("an error on Zoom's side", "server error"),
    ("not available for this kind of account", "not available for account type"),
    ("polls of the survey library cannot be changed here", "survey library polls cannot be changed"),
    ("the API cannot end meetings of on-premises users", "meeting of on-premises user"),
    ("the account has no SIP Connected Audio plan", "no SIP connected audio plan"),
    ("the account lacks the required subscription", "no subscription"),
    ("the account transfer token is invalid or expired", "transfer token invalid or expired"),
    ("the device is not enrolled in Zoom Device Management", "device not enrolled"),
    ("the device profile cannot be changed or deleted", "device profile is read only"),
    ("the overflow policy does not allow external contacts", "external contacts not allowed"),
    ("the password of an admin cannot be changed here", "admin password cannot be changed"),
    ("the report covers more than a month", "report longer than month"),
    ("the user may not turn off calls for this executive", "executive calls cannot be turned off"),
    ("these changes cannot be combined", "changes cannot be combined"),
    ("this status cannot be combined with others", "status cannot be combined"),
];

/// Phrases that are shortened in a name.
const PHRASES: [(&str, &str); 6] = [
    (" may do this", ""),
    ("'s ", " "),
    ("could not be", "not"),
    ("must not contain", "contains"),
    ("there is no", "no"),
    ("’s ", " "),
];

/// Words that are omitted from a name.
const LEFT_OUT: [&str; 9] = ["the", "a", "an", "is", "are", "was", "were", "it", "its"];

/// The names that every declaration already contains.
const TAKEN: [&str; 1] = ["OPERATION"];

/// Returns the names of an operation's errors, which are given as status, code and meaning.
pub(crate) fn all(errors: &[(u16, i64, &str)]) -> Vec<Option<String>> {
    let plain: Vec<Option<String>> = errors.iter().map(|(_, _, meaning)| of(meaning)).collect();
    let has_twin = |at: usize, same: &dyn Fn(usize) -> bool| {
        (0..plain.len()).any(|other| other != at && plain[other] == plain[at] && same(other))
    };
    let names = errors.iter().enumerate().map(|(at, (status, code, _))| {
        let name = plain[at].as_ref()?;
        let sign = if *code < 0 { "MINUS_" } else { "" };
        let code_text = format!("{sign}{}", code.unsigned_abs());
        Some(if has_twin(at, &|other| errors[other].1 == *code) {
            format!("{name}_{status}_{code_text}")
        } else if has_twin(at, &|_| true) {
            format!("{name}_{code_text}")
        } else {
            name.clone()
        })
    });
    let mut seen: HashSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    names.map(|name: Option<String>| name.filter(|name| seen.insert(name.clone()))).collect()
}

/// Returns the name of an error with this meaning, in capitals, or `None` if one of its causes is unknown, or if the
/// name would have more than [`LONGEST`] characters or would not begin with a letter.
fn of(meaning: &str) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for cause in meaning.split(OR) {
        let name = of_cause(cause)?;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let name = names.join("_OR_");
    (name.len() <= LONGEST && name.starts_with(|c: char| c.is_ascii_uppercase())).then_some(name)
}

/// Returns the name for one cause, regardless of its length.
fn of_cause(cause: &str) -> Option<String> {
    if UNKNOWN.contains(&cause) {
        return None;
    }
    let short = SHORT.iter().find(|(long, _)| *long == cause).map(|(_, short)| *short);
    // The text after a semicolon is advice.
    let text = short.or_else(|| cause.split(';').next()).unwrap_or_default();
    let text = PHRASES.iter().fold(text.to_owned(), |text, (long, short)| text.replace(long, short));
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut words: Vec<String> = words.map(str::to_ascii_uppercase).collect();
    if short.is_none() {
        words.retain(|word| !LEFT_OUT.contains(&word.to_ascii_lowercase().as_str()));
    }
    // `INVALID_USER` rather than `USER_INVALID`.
    let is_alternative = words.iter().any(|word| word == "OR");
    if words.len() > 1 && !is_alternative && words.last().is_some_and(|word| word == "INVALID") {
        words.rotate_right(1);
    }
    Some(words.join("_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_states_the_meaning_in_a_few_words() {
        for (meaning, expected) in [
            ("the user does not exist", Some("USER_DOES_NOT_EXIST")),
            ("the meeting is invalid", Some("INVALID_MEETING")),
            ("a parameter is missing or invalid", Some("PARAMETER_MISSING_OR_INVALID")),
            ("the access token is missing or was rejected", Some("ACCESS_TOKEN_MISSING_OR_REJECTED")),
            ("the stream ingestion could not be deleted", Some("STREAM_INGESTION_NOT_DELETED")),
            ("another change is in progress; try again later", Some("ANOTHER_CHANGE_IN_PROGRESS")),
            ("only an owner, a host or an administrator may do this", Some("ONLY_OWNER_HOST_OR_ADMINISTRATOR")),
            ("the template's type does not allow this", Some("TEMPLATE_TYPE_DOES_NOT_ALLOW_THIS")),
            ("there is no recording", Some("NO_RECORDING")),
            ("the parameter is invalid, or a parameter is invalid", Some("INVALID_PARAMETER")),
            (
                "permission denied, or the account lacks the required subscription",
                Some("PERMISSION_DENIED_OR_NO_SUBSCRIPTION"),
            ),
            ("the request is invalid; Zoom states no cause", None),
            ("permission denied, or the request failed, and Zoom states no cause", None),
            ("permission denied, or a parameter is missing or invalid", None),
        ] {
            assert_eq!(of(meaning).as_deref(), expected, "{meaning}");
        }
    }

    #[test]
    fn errors_with_one_meaning_have_their_codes_behind_the_name() {
        let errors = [
            (404, 1001, "the user does not exist"),
            (400, 300, "a parameter is invalid"),
            (400, 301, "the parameter is invalid"),
            (400, 200, "permission denied"),
            (403, 200, "permission denied"),
            (403, -1, "permission denied"),
            (400, 1, "the request failed, and Zoom states no cause"),
        ];
        let names = all(&errors);
        let names: Vec<&str> = names.iter().map(|name| name.as_deref().unwrap_or_default()).collect();
        assert_eq!(
            names,
            [
                "USER_DOES_NOT_EXIST",
                "INVALID_PARAMETER_300",
                "INVALID_PARAMETER_301",
                "PERMISSION_DENIED_400_200",
                "PERMISSION_DENIED_403_200",
                "PERMISSION_DENIED_MINUS_1",
                "",
            ]
        );
    }

    #[test]
    fn no_short_name_is_for_two_meanings() {
        let mut seen = HashSet::new();
        for (long, short) in SHORT {
            assert!(seen.insert(short), "{short}");
            assert!(of(long).is_some(), "{long}");
        }
    }
}
