//! Shortens names to at most 40 characters by omitting the least specific words.

use crate::words::{self, capitalized};

/// The maximum number of characters in a name.
pub(crate) const LONGEST: usize = 40;

/// Words that may be omitted from a long name, the least specific first.
const DISPENSABLE: [&str; 29] = [
    "level",
    "information",
    "detail",
    "details",
    "the",
    "a",
    "configuration",
    "response",
    "for",
    "of",
    "to",
    "in",
    "on",
    "by",
    "and",
    "with",
    "from",
    "when",
    "zoom",
    "setting",
    "settings",
    "library",
    "account",
    "assigned",
    "data",
    "item",
    "items",
    "allow",
    "list",
];

/// Joins words into a type name of at most [`LONGEST`] characters.
pub(crate) fn identifier(words: &[String]) -> String {
    let name = words::type_name(&shortened(words));
    if name.len() > LONGEST { capitalized(&name[name.len() - LONGEST..]) } else { name }
}

/// Omits the least specific words of a name that is too long: first repeated words, then words that many names contain,
/// then the words after the first. The first word stays, because a name that begins in the middle of a phrase is
/// misleading, and the last word stays, too.
pub(crate) fn shortened(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    let is_long = |words: &[String]| words::type_name(words).len() > LONGEST;
    while is_long(&words) {
        let is_repeated = |at: &usize| words[at + 1..].contains(&words[*at]);
        let is_dispensable = |at: &usize| DISPENSABLE.contains(&words[*at].as_str());
        let mut repeated = (1..words.len()).filter(is_repeated);
        let first = repeated.clone().next();
        let Some(at) = repeated.find(is_dispensable).or(first) else { break };
        words.remove(at);
    }
    for dispensable in DISPENSABLE {
        let last = words.len().saturating_sub(1);
        let at = words.iter().position(|word| word == dispensable);
        if is_long(&words)
            && let Some(at) = at.filter(|at| (1..last).contains(at))
        {
            words.remove(at);
        }
    }
    while is_long(&words) && words.len() > 2 {
        words.remove(1);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_loses_its_least_telling_words() {
        for (words, expected) in [
            ("sign in with two factor auth", "SignInWithTwoFactorAuth"),
            ("list opt statuses of phone numbers assigned to sms campaign", "ListOptStatusesPhoneNumbersSmsCampaign"),
            ("user call handling setting call distribution setting", "UserCallHandlingCallDistributionSetting"),
            ("update account level outbound calling exception rule", "UpdateOutboundCallingExceptionRule"),
        ] {
            let name = identifier(&words::split(words));
            assert!(name.len() <= LONGEST, "{name}");
            assert_eq!(name, expected);
        }
    }
}
