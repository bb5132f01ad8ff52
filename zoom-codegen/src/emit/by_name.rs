//! Sentences about members, derived from their names and types where no sentence is written by hand.

use crate::{
    types::{Scalar, Type},
    words,
};

/// Verbs that say what a switch does.
const VERBS: [&str; 32] = [
    "allow",
    "answer",
    "apply",
    "auto",
    "disable",
    "display",
    "delete",
    "enable",
    "exclude",
    "force",
    "hide",
    "ignore",
    "include",
    "join",
    "keep",
    "lock",
    "mute",
    "notify",
    "play",
    "prevent",
    "prompt",
    "publish",
    "record",
    "regenerate",
    "remove",
    "request",
    "require",
    "save",
    "send",
    "share",
    "show",
    "use",
];

/// Adjectives that describe a state and can be the last word of a switch's name.
const STATES: [&str; 6] = ["active", "available", "editable", "mandatory", "readable", "visible"];

/// Returns the name of a member as a sentence.
pub(super) fn name_alone(wire: &str, ty: &Type) -> String {
    let words = words::split(wire.rsplit(':').next().unwrap_or(wire));
    let text = match &words[..] {
        // `is_active` becomes `Whether it is active`.
        [verb, rest @ ..] if is_bool(ty) && (verb == "is" && rest.len() == 1 || verb == "has" && !rest.is_empty()) => {
            words::sentence(&[&["whether".to_owned(), "it".to_owned()], &words[..]].concat())
        }
        [] => format!("`{wire}`"),
        words => words::sentence(words),
    };
    format!("{text}.")
}

/// Returns the most specific sentence that can be derived from a member's name and type.
pub(super) fn sentence(wire: &str, ty: &Type) -> String {
    let words = words::split(wire.rsplit(':').next().unwrap_or(wire));
    said(&words, ty).map_or_else(|| name_alone(wire, ty), |text| format!("{text}."))
}

fn said(words: &[String], ty: &Type) -> Option<String> {
    let (last, rest) = words.split_last()?;
    let first = words.first()?;
    if is_bool(ty) {
        let is_state = last.ends_with("ed") || STATES.contains(&last.as_str());
        return match rest {
            [_, ..] if VERBS.contains(&first.as_str()) && first != "auto" => {
                Some(format!("Whether to {}", phrase(words)))
            }
            [] if is_state => Some(format!("Whether it is {last}")),
            [verb, what @ ..] if is_state && !what.is_empty() && verb == "is" => {
                Some(format!("Whether the {} {} {last}", phrase(what), be(what)))
            }
            [verb, ..] if is_state && verb != "is" && verb != "has" => {
                Some(format!("Whether the {} {} {last}", phrase(rest), be(rest)))
            }
            _ => None,
        };
    }
    if rest.is_empty() {
        return None;
    }
    let of = |what: &str| Some(format!("{what} of the {}", phrase(rest)));
    match (last.as_str(), ty) {
        ("id", Type::Scalar(_)) => of("ID"),
        ("ids", Type::List(_)) => Some(format!("IDs of the {}, one entry each", phrase(&plural(rest)))),
        ("name", Type::Scalar(Scalar::Text)) => of("Name"),
        ("email", Type::Scalar(Scalar::Text)) => of("Email address"),
        ("url", Type::Scalar(Scalar::Text)) => of("Web address"),
        ("description", Type::Scalar(Scalar::Text)) => of("Description"),
        ("at", Type::Scalar(Scalar::DateTime)) => {
            let (verb, what) = rest.split_last().filter(|(verb, _)| verb.ends_with("ed"))?;
            let what = if what.is_empty() { "it".to_owned() } else { format!("the {}", phrase(what)) };
            Some(format!("When {what} was {verb}"))
        }
        _ => None,
    }
}

fn is_bool(ty: &Type) -> bool {
    *ty == Type::Scalar(Scalar::Bool)
}

/// Joins words as they are written in the middle of a sentence.
fn phrase(words: &[String]) -> String {
    words::sentence(&[&["a".to_owned()], words].concat())[2..].to_owned()
}

fn be(words: &[String]) -> &'static str {
    if words::singular(words) == words { "is" } else { "are" }
}

fn plural(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut().filter(|last| !last.ends_with('s')) {
        *last = match last.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
            Some(stem) => format!("{stem}ies"),
            None => format!("{last}s"),
        };
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_its_type_make_a_sentence() {
        let list = Type::List(Box::new(Type::Scalar(Scalar::Text)));
        for (wire, ty, expected) in [
            ("allow_retry", Type::Scalar(Scalar::Bool), "Whether to allow retry."),
            ("archived", Type::Scalar(Scalar::Bool), "Whether it is archived."),
            ("is_active", Type::Scalar(Scalar::Bool), "Whether it is active."),
            ("session_reserved", Type::Scalar(Scalar::Bool), "Whether the session is reserved."),
            ("captions_enabled", Type::Scalar(Scalar::Bool), "Whether the captions are enabled."),
            ("smsCampaignId", Type::Scalar(Scalar::Text), "ID of the SMS campaign."),
            ("category_ids", list, "IDs of the categories, one entry each."),
            ("submitted_at", Type::Scalar(Scalar::DateTime), "When it was submitted."),
            ("video_created_at", Type::Scalar(Scalar::DateTime), "When the video was created."),
            ("pay_mode", Type::Scalar(Scalar::Text), "Pay mode."),
        ] {
            assert_eq!(sentence(wire, &ty), expected, "{wire}");
        }
    }
}
