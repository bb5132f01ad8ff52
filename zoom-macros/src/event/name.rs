//! The usual form of an event's name, which all but seven of the documented names have.

use proc_macro2::Span;
use syn::LitStr;

use crate::report::Errors;

/// Returns whether the name is right; mistakes are added to `errors`. `unchecked` is the location of `unchecked_name`,
/// if that option is written.
pub(crate) fn check(name: &LitStr, unchecked: Option<Span>, errors: &mut Errors) -> bool {
    let text = name.value();
    if text.is_empty() {
        let help = "write the name that Zoom sends, as in `\"meeting.started\"`";
        errors.at(name.span(), "the event's name is empty", help);
        return false;
    }
    match (is_usual(&text), unchecked) {
        (true, None) | (false, Some(_)) => true,
        (true, Some(span)) => {
            let wrong = format!("`{text}` has the usual form of event names");
            errors.at(span, wrong, "remove `unchecked_name`");
            false
        }
        (false, None) => {
            let (wrong, help) = problem(&text);
            errors.at(name.span(), wrong, help);
            false
        }
    }
}

/// Returns whether a name consists of at least two words in lower case, separated by dots:
/// `meeting.participant_joined`.
fn is_usual(name: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphanumeric())
            && word.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
    };
    name.contains('.') && name.split('.').all(is_word)
}

fn problem(name: &str) -> (String, String) {
    let usual = usual(name);
    if is_usual(&usual) {
        let wrong = format!("`{name}` is not in `lower.case_words`, the usual form of event names");
        (wrong, format!("write `{usual:?}`, or add `unchecked_name` if Zoom sends this name"))
    } else if name.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_')) {
        let help = "write the name that Zoom sends, as in `\"meeting.started\"`, or add `unchecked_name` if Zoom sends this name";
        (format!("`{name}` has no dot, but event names usually do"), help.into())
    } else {
        let help = "write the name that Zoom sends, as in `\"meeting.started\"`, or add `unchecked_name` if Zoom sends this name";
        (format!("`{name}` is not in `lower.case_words`, the usual form of event names"), help.into())
    }
}

/// Returns a guess at the name in the usual form.
fn usual(name: &str) -> String {
    let lower = name.trim().to_ascii_lowercase();
    let words: Vec<&str> = lower.split(['.', '/', ':']).map(str::trim).filter(|word| !word.is_empty()).collect();
    words.join(".").replace(['-', ' '], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_words_in_lower_case_with_dots() {
        for name in ["meeting.started", "a.b.c", "phone.callee_ringing", "room.2fa"] {
            assert!(is_usual(name), "{name}");
        }
        for name in ["", "meeting", "Meeting.started", "a..b", ".a", "a.", "a.b-c", "a.b c", "a._b", "é.b"] {
            assert!(!is_usual(name), "{name}");
        }
    }

    #[test]
    fn a_name_in_another_form_is_guessed() {
        for (name, guess) in [
            ("Meeting.Started", "meeting.started"),
            ("meeting/started", "meeting.started"),
            ("meeting::started", "meeting.started"),
            (" meeting..participant-joined ", "meeting.participant_joined"),
        ] {
            assert_eq!(usual(name), guess, "{name}");
        }
    }
}
