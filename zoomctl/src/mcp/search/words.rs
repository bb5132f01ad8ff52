//! What people write, as the words of the catalogue: stems, words that say nothing, and everyday words for Zoom's.

use std::{
    collections::{HashMap, HashSet},
    sync::OnceLock,
};

use super::vocabulary::{ACTIONS, ASIDES, AUXILIARIES, CALLER, DETERMINERS, EMPTY, FIRST, PARTICLES, THINGS, TIMES};
use crate::mcp::kind::Kind;

/// Endings that are removed from a word, the longest first. What is left has at least three letters.
const ENDINGS: [&str; 13] =
    ["izations", "ization", "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ed", "es", "s"];

/// How many words may be between a verb and its particle.
const LONGEST_GAP: usize = 7;

/// The maximum number of words of a phrase on the left.
const LONGEST_PHRASE: usize = 3;

/// Returns the stem of a word in lower case: what `recording`, `recordings` and `recorded` have in common.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word.to_lowercase();
    for ending in ENDINGS {
        let Some(rest) = stem.strip_suffix(ending) else { continue };
        // `class` is not a plural, and `sing` is not a form of a shorter word.
        let is_ending = match ending {
            "s" => rest.len() > 1 && !rest.ends_with('s'),
            "es" | "ed" => rest.len() > 2,
            // `comment` is not a form of `come`.
            "ment" | "ments" | "ation" | "ations" => rest.len() > 3,
            _ => rest.len() > 2 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y']),
        };
        if is_ending {
            let y = if ending.starts_with("ie") { "y" } else { "" };
            stem = format!("{rest}{y}");
            break;
        }
    }
    if stem.len() > 3 && stem.ends_with('e') {
        stem.pop();
    }
    // `cancelled` and `cancel`, `setting` and `set`.
    let mut last = stem.chars().rev();
    if let (Some(one), Some(other)) = (last.next(), last.next())
        && one == other
        && stem.len() > 3
    {
        stem.pop();
    }
    stem
}

/// Splits a text at everything that is neither a letter nor a digit. Numbers alone are left out.
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

/// A word of a search and what it may mean.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the word")]
pub(super) struct Word {
    /// The stem of the word itself and how much it counts, unless it has no meaning of its own.
    pub(super) own: Option<(String, f32)>,
    /// What else it may mean: a stem, or two stems that follow each other, with a blank between them.
    pub(super) meanings: Vec<(String, f32)>,
    /// Whether the word before it is directly before it in the text.
    pub(super) follows: bool,
    /// Whether it may be somebody's name.
    pub(super) is_name: bool,
    /// Whether it is what is asked for, and not what is done to it or when.
    pub(super) is_thing: bool,
    /// Whether it is about the caller.
    is_caller: bool,
}

/// What a search asks for.
pub(super) struct Question {
    pub(super) words: Vec<Word>,
    /// The kind of operation that its first action is.
    pub(super) kind: Option<Kind>,
    /// Whether it names several things of a kind, as `recordings` does.
    pub(super) is_plural: bool,
}

/// How much a synonym counts, next to the word itself.
pub(super) const SYNONYM: f32 = 0.7;

/// How much an action counts, next to what it is done to.
const ACTION: f32 = 0.3;

/// How much it counts when something is.
const TIME: f32 = 0.2;

/// How much a word counts that says for whom, about what or why something is.
const ASIDE: f32 = 0.7;

/// Returns the words of a search that say something.
pub(super) fn understand(text: &str) -> Question {
    let written = written(text);
    let table = table();
    let mut question = Question { words: Vec::new(), kind: None, is_plural: false };
    let mut follows = false;
    let mut is_aside = false;
    let mut at = 0;
    while let Some((word, is_name)) = written.get(at) {
        let own = stem(word);
        // The longest phrase counts.
        let phrase = (2..=LONGEST_PHRASE.min(written.len() - at)).rev().find_map(|length| {
            let phrase = joined(written[at..at + length].iter().map(|(word, _)| word.as_str()));
            table.meanings.get(&phrase).map(|meanings| (length, meanings))
        });
        let phrase = phrase.or_else(|| divided(&own, &written[at + 1..], table).map(|known| (1, known)));
        let (length, known) = phrase.unwrap_or_else(|| (1, table.meanings.get(&own).unwrap_or(&table.nothing)));
        is_aside |= length == 1 && table.asides.contains(word.as_str());
        // A phrase has no stem, and what only says when is not looked for.
        let says_something =
            length == 1 && !table.empty.contains(word.as_str()) && word != PERSON && !known.is_time_only;
        let factor = if is_aside { ASIDE } else { 1.0 };
        // `our plan` is a thing, and `plan it` is an action.
        let is_noun = length == 1 && known.is_action && word != "new" && follows_determiner(&written[..at]);
        let weight = factor * if known.is_action && !is_noun { ACTION } else { 1.0 };
        let meanings = known.meanings.iter().filter(|(meaning, _)| *meaning != own || !says_something);
        let mut meanings: Vec<(String, f32)> =
            meanings.map(|(meaning, weight)| (meaning.clone(), weight * factor)).collect();
        if word == PERSON {
            meanings.push((stem("user"), NAMED_PERSON));
        }
        let is_caller = length == 1 && meanings.is_empty() && table.caller.contains(word.as_str());
        if is_caller && !question.words.iter().any(|word| word.is_caller) {
            meanings.push((stem("user"), SELF));
        }
        let is_verb = length == 1
            && written[..at].iter().all(|(word, _)| table.empty.contains(word.as_str()))
            && written.get(at + 1).is_some_and(|(next, is_name)| *is_name || DETERMINERS.contains(&next.as_str()));
        let first = table.first.get(word).filter(|_| is_verb);
        meanings.extend(first.iter().flat_map(|first| &first.meanings).cloned());
        let kind = first.map_or(known.kind, |first| first.kind);
        let asks = at == 0 || length > 1 || !table.auxiliaries.contains(word.as_str());
        if is_noun {
            meanings.retain(|(_, weight)| *weight > ACTION);
        }
        question.kind = question.kind.or(kind.filter(|_| asks && !is_noun));
        at += length;
        if !says_something && meanings.is_empty() {
            follows = false;
            continue;
        }
        let is_name = *is_name && length == 1;
        question.is_plural |=
            length == 1 && says_something && !known.is_action && word.ends_with('s') && own.len() < word.len();
        let is_thing = (is_noun || !known.is_action) && !known.is_time_only && !is_caller;
        question.words.push(Word {
            own: says_something.then_some((own, weight)),
            meanings,
            follows,
            is_name,
            is_thing,
            is_caller,
        });
        follows = !is_caller;
    }
    question
}

/// Returns whether a determiner is the last of these words, or comes before the name of the product.
fn follows_determiner(before: &[(String, bool)]) -> bool {
    let last = before.iter().rev().map(|(word, _)| word.as_str()).find(|word| *word != "zoom");
    last.is_some_and(|word| DETERMINERS.contains(&word) && !["me", "him", "them", "all"].contains(&word))
}

/// Returns what a verb means with a particle that follows it after other words, such as `turn` in `turn the waiting room off`.
fn divided<'a>(verb: &str, rest: &[(String, bool)], table: &'a Table) -> Option<&'a Known> {
    let particles = rest.iter().skip(1).take(LONGEST_GAP).map(|(word, _)| word.as_str());
    particles
        .filter(|word| PARTICLES.contains(word))
        .find_map(|particle| table.meanings.get(&format!("{verb} {}", stem(particle))).filter(|known| known.is_action))
}

/// How much it counts that a sentence is about the caller.
const SELF: f32 = 0.3;

/// How much it counts that a sentence names somebody.
pub(super) const NAMED_PERSON: f32 = 0.5;

/// What an email address is read as.
const PERSON: &str = "@";

/// Returns the words of a text in lower case, and whether each may be a name. `yesterday's` is `yesterday`.
fn written(text: &str) -> Vec<(String, bool)> {
    let mut written = Vec::new();
    for (at, token) in text.split_whitespace().enumerate() {
        if token.contains('@') {
            written.push((PERSON.to_owned(), false));
            continue;
        }
        let token = token.trim_end_matches(|c: char| !c.is_alphanumeric());
        let token = token.strip_suffix("'s").or_else(|| token.strip_suffix("’s")).unwrap_or(token);
        let is_name = at > 0 && token.chars().next().is_some_and(char::is_uppercase);
        written.extend(split_name(token).map(|word| (word.to_lowercase(), is_name)));
    }
    written
}

/// What a word or a phrase may mean.
#[derive(Default)]
struct Known {
    meanings: Vec<(String, f32)>,
    kind: Option<Kind>,
    is_action: bool,
    is_time_only: bool,
}

struct Table {
    empty: HashSet<&'static str>,
    asides: HashSet<&'static str>,
    caller: HashSet<&'static str>,
    auxiliaries: HashSet<&'static str>,
    first: HashMap<String, Known>,
    meanings: HashMap<String, Known>,
    nothing: Known,
}

/// Returns the tables by stems.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut meanings: HashMap<String, Known> = HashMap::new();
        for (phrases, words) in THINGS {
            add(&mut meanings, phrases, words, SYNONYM, &|_, _| {});
        }
        for (kind, phrases, words) in ACTIONS {
            // A word that is a thing too, such as `hire`, counts as one.
            add(&mut meanings, phrases, words, ACTION, &|known, is_new| {
                known.kind = known.kind.or(*kind);
                known.is_action |= is_new;
            });
        }
        for (phrases, words) in TIMES {
            add(&mut meanings, phrases, words, TIME, &|known, is_new| known.is_time_only |= is_new);
        }
        let mut first: HashMap<String, Known> = HashMap::new();
        for (kind, words, verbs) in FIRST {
            for word in words.split(", ") {
                let meanings = verbs.split(' ').map(|verb| (stem(verb), ACTION)).collect();
                first.insert(word.to_owned(), Known { meanings, kind: *kind, ..Known::default() });
            }
        }
        let words = |words: &'static str| words.split_whitespace().collect();
        Table {
            empty: words(EMPTY),
            asides: words(ASIDES),
            caller: words(CALLER),
            auxiliaries: words(AUXILIARIES),
            first,
            meanings,
            nothing: Known::default(),
        }
    })
}

/// Adds what phrases mean to a table, and changes what is known of each; `true` if nothing was known of it.
fn add(
    table: &mut HashMap<String, Known>,
    phrases: &str,
    meanings: &str,
    weight: f32,
    change: &dyn Fn(&mut Known, bool),
) {
    for phrase in phrases.split(", ") {
        let key = joined(phrase.split(' '));
        let is_new = !table.contains_key(&key);
        let known = table.entry(key).or_default();
        for meaning in meanings.split(' ') {
            let meaning = joined(meaning.split('_'));
            if known.meanings.iter().all(|(other, _)| *other != meaning) {
                known.meanings.push((meaning, weight));
            }
        }
        change(known, is_new);
    }
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(stem).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["recording", "recordings", "recorded", "record", "records"][..],
            &["policy", "policies"],
            &["invite", "invites", "inviting", "invited", "invitation", "invitations"],
            &["cancel", "cancelled", "canceling", "cancels"],
            &["device", "devices"],
            &["class", "classes"],
            &["user", "users", "Users"],
            &["setting", "settings", "set"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{forms:?}: {stems:?}");
        }
        for (one, other) in [("role", "room"), ("user", "use"), ("status", "state"), ("pass", "past")] {
            assert_ne!(stem(one), stem(other));
        }
    }

    #[test]
    fn a_name_is_split_at_underscores_and_capitals() {
        assert_eq!(split_name("nextPageToken").collect::<Vec<_>>(), ["next", "Page", "Token"]);
        assert_eq!(split_name("voice_mails/download").collect::<Vec<_>>(), ["voice", "mails", "download"]);
        assert_eq!(split_name("GetMeetingQReport2").collect::<Vec<_>>(), ["Get", "Meeting", "QReport2"]);
    }

    #[test]
    fn empty_words_numbers_and_addresses_say_nothing_of_their_own() {
        let stems = |text: &str| -> Vec<String> {
            understand(text).words.iter().filter_map(|word| word.own.clone()).map(|(stem, _)| stem).collect()
        };
        assert_eq!(stems("the 3 meetings of last week"), ["meet"]);
        assert_eq!(stems("mail to anna@example.com"), ["mail"]);
        assert!(understand("  ?! 17 ").words.is_empty());
    }

    #[test]
    fn the_first_action_is_what_a_sentence_asks_for() {
        for (text, kind) in [
            ("who joined the meeting", Some(Kind::Read)),
            ("cancel the meeting", Some(Kind::Delete)),
            ("rename a channel that was made last week", Some(Kind::Write)),
            ("meeting participants", None),
        ] {
            assert_eq!(understand(text).kind, kind, "{text}");
        }
    }

    #[test]
    fn a_phrase_means_more_than_its_words() {
        let question = understand("who signed up");
        let meanings: Vec<&str> =
            question.words.iter().flat_map(|word| &word.meanings).map(|(word, _)| word.as_str()).collect();
        assert!(meanings.contains(&stem("registrant").as_str()), "{meanings:?}");
    }
}
