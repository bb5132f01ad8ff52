//! Translates what people write into the words of the catalogue: finds stems, drops words without meaning, and maps
//! everyday words to Zoom's.

use std::{
    collections::{HashMap, HashSet},
    sync::OnceLock,
};

use super::{
    sentence::{self, PERSON, Token},
    vocabulary::{ACTIONS, ASIDES, AUXILIARIES, CALLER, DETERMINERS, EMPTY, FIRST, PARTICLES, THINGS, TIMES},
};
use crate::mcp::kind::Kind;

/// The endings that are removed from a word, longest first.
const ENDINGS: [&str; 13] =
    ["izations", "ization", "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ed", "es", "s"];

/// The maximum number of words between a verb and its particle.
const LONGEST_GAP: usize = 7;

/// The maximum number of words in a phrase of the vocabulary.
const LONGEST_PHRASE: usize = 3;

/// Returns the stem of a word in lowercase: the part that `recording`, `recordings` and `recorded` have in common.
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
    // `cancelled` becomes `cancel`, and `setting` becomes `set`.
    let mut last = stem.chars().rev();
    if let (Some(one), Some(other)) = (last.next(), last.next())
        && one == other
        && stem.len() > 3
    {
        stem.pop();
    }
    stem
}

/// A word of a search, with its possible meanings.
#[expect(clippy::struct_excessive_bools, reason = "each is a separate fact about the word")]
pub(super) struct Word {
    /// The stem of the word itself and its weight, or `None` if the word itself is not searched for.
    pub(super) own: Option<(String, f32)>,
    /// Its other possible meanings, each of which is a stem, or two adjacent stems separated by a space.
    pub(super) meanings: Vec<(String, f32)>,
    /// Whether the preceding word in the list also directly precedes it in the text.
    pub(super) follows: bool,
    /// Whether it may be a person's name.
    pub(super) is_name: bool,
    /// Whether it names a thing, as opposed to an action or a time.
    pub(super) is_thing: bool,
    /// Whether it refers to the caller.
    is_caller: bool,
}

/// An analyzed search.
#[derive(Default)]
pub(super) struct Question {
    pub(super) words: Vec<Word>,
    /// The stems of all words in the search.
    pub(super) stems: Vec<String>,
    /// The kind of operation that the first action in the search asks for.
    pub(super) kind: Option<Kind>,
    /// Whether the search names several things of one kind, as `recordings` does.
    pub(super) is_plural: bool,
    /// The stem of the word that names the action of the search.
    pub(super) action: Option<String>,
    /// The stems of the verbs that its action may be.
    pub(super) verbs: Vec<String>,
    /// What the change concerns, if the search asks for one.
    pub(super) change: Option<Change>,
}

/// What a change concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// Something new.
    New,
    /// Something that exists.
    Old,
}

impl Change {
    /// Returns what the verbs of a change concern, or `None` if they may concern either.
    fn of(kind: Option<Kind>, verbs: &[String]) -> Option<Self> {
        let has = |some: &[&str]| some.iter().any(|verb| verbs.contains(&stem(verb)));
        let makes = has(&["add", "create", "send"]);
        let changes = has(&["activate", "deactivate", "end", "update"]);
        match kind {
            Some(Kind::Write) if makes && !changes => Some(Self::New),
            Some(Kind::Write) if changes && !makes => Some(Self::Old),
            _ => None,
        }
    }
}

/// The weight of a synonym, relative to the word itself.
pub(super) const SYNONYM: f32 = 0.7;

/// The weight of an action, relative to the thing that it is done to.
const ACTION: f32 = 0.3;

/// Words that many operations contain and that distinguish few.
const VAGUE: [&str; 8] = ["data", "detail", "details", "info", "information", "list", "user", "zoom"];

/// The weight of such a word.
const LITTLE: f32 = 0.3;

/// The weight of a word for the time of something.
const TIME: f32 = 0.2;

/// The weight of a word that says for whom, about what or why something is done.
const ASIDE: f32 = 0.7;

/// The weight of a word in the content of a message, as in `tell the team that the server is back`.
const CONTENT: f32 = 0.4;

/// Words for the members of a group.
const MEMBERS: [&str; 2] = ["member", "agent"];

/// The weight of the members of a group, if a sentence is about them.
const MEMBER: f32 = 0.9;

/// Returns the words of a search that carry meaning, and what they ask for.
pub(super) fn understand(text: &str) -> Question {
    let tokens = sentence::tokens(text);
    let table = table();
    let mut question = Question::default();
    let content = sentence::content(&tokens);
    let (mut follows, mut is_aside, mut is_order) = (false, false, false);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let word = token.word.as_str();
        let own = stem(word);
        let (length, known) = table.known(&tokens, at, &own);
        let is_single = length == 1;
        is_aside |= is_single && table.asides.contains(word);
        let is_content = content.is_some_and(|content| at >= content);
        // A phrase has no stem of its own, and a word that only expresses a time is not searched for.
        let says_something = is_single && !table.empty.contains(word) && word != PERSON && !known.is_time_only;
        let factor = match (is_content, is_aside) {
            (true, _) => CONTENT,
            (false, true) => ASIDE,
            (false, false) => 1.0,
        };
        let factor = if is_single && VAGUE.contains(&word) { factor * LITTLE } else { factor };
        // `our plan` is a thing, and `plan it` is an action.
        let is_noun = is_single && known.is_action && word != "new" && sentence::follows_determiner(&tokens[..at]);
        let weight = factor * if known.is_action && !is_noun { ACTION } else { 1.0 };
        let meanings = known.meanings.iter().filter(|(meaning, _)| *meaning != own || !says_something);
        let mut meanings: Vec<(String, f32)> =
            meanings.map(|(meaning, weight)| (meaning.clone(), weight * factor)).collect();
        if word == PERSON {
            meanings.push((stem("user"), NAMED_PERSON));
        }
        let is_caller = is_single && meanings.is_empty() && table.caller.contains(word);
        if is_caller && !question.words.iter().any(|word| word.is_caller) {
            meanings.push((stem("user"), SELF));
        }
        let first = table.first(&tokens, at).filter(|_| is_single || !known.is_action);
        meanings.extend(first.iter().flat_map(|first| &first.meanings).cloned());
        if is_noun {
            meanings.retain(|(_, weight)| *weight > ACTION);
        } else {
            let doing = first.unwrap_or(known);
            let asks = at == 0 || !is_single || !table.auxiliaries.contains(word);
            // What is asked for comes after what has happened: `she got married, correct her name`.
            let is_new_order = token.begins_clause && !is_order && known.is_action && doing.kind.is_some();
            if is_new_order || asks && question.verbs.is_empty() && (doing.kind.is_some() || known.is_action) {
                question.action = is_single.then(|| own.clone());
                question.verbs = doing.verbs();
            }
            let form = sentence::kind(&tokens, at, is_single);
            if form == Some(Kind::Write) && question.verbs.is_empty() {
                question.verbs = vec![stem("update")];
            }
            let kind = form.or(doing.kind);
            if is_new_order {
                question.kind = kind;
            }
            question.kind = question.kind.or(kind.filter(|_| asks && (word != "new" || at == 0)));
            is_order |= at == 0 && kind.is_some();
        }
        at += length;
        if !says_something && meanings.is_empty() {
            follows = false;
            continue;
        }
        question.is_plural |=
            is_single && says_something && !known.is_action && word.ends_with('s') && own.len() < word.len();
        let is_thing = !is_content && (is_noun || !known.is_action) && !known.is_time_only && !is_caller;
        question.words.push(Word {
            own: says_something.then_some((own, weight)),
            meanings,
            follows,
            is_name: token.is_name && is_single,
            is_thing,
            is_caller,
        });
        follows = !is_caller;
    }
    if sentence::names_something_new(&tokens) {
        question.kind = question.kind.or(Some(Kind::Write));
    }
    question.stems = tokens.iter().map(|token| stem(&token.word)).collect();
    question.change = Change::of(question.kind, &question.verbs);
    if sentence::is_about_members(&tokens) {
        let meanings = MEMBERS.iter().map(|word| (stem(word), MEMBER)).collect();
        question.words.push(Word {
            own: None,
            meanings,
            follows: false,
            is_name: false,
            is_thing: true,
            is_caller: false,
        });
    }
    question
}

/// The weight of `user` in a sentence that is about the caller.
const SELF: f32 = 0.3;

/// The weight of `user` in a sentence that names a person.
pub(super) const NAMED_PERSON: f32 = 0.5;

/// The known meanings of a word or a phrase.
#[derive(Default)]
struct Known {
    meanings: Vec<(String, f32)>,
    kind: Option<Kind>,
    is_action: bool,
    is_time_only: bool,
}

impl Known {
    /// Returns the verbs among the meanings.
    fn verbs(&self) -> Vec<String> {
        self.meanings.iter().filter(|(_, weight)| *weight <= ACTION).map(|(verb, _)| verb.clone()).collect()
    }
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

impl Table {
    /// Returns the number of words in the known phrase that begins at a word, and the meanings of the phrase.
    fn known(&self, tokens: &[Token], at: usize, own: &str) -> (usize, &Known) {
        // `Mark` and `Grant` are people if most words are in lowercase.
        let is_person = || 2 * tokens.iter().filter(|token| token.is_name).count() < tokens.len();
        let known = self.meanings.get(own).unwrap_or(&self.nothing);
        let rest = tokens.get(at..).unwrap_or_default();
        if known.is_action && rest.first().is_some_and(|token| token.is_name) && is_person() {
            return (1, &self.nothing);
        }
        // The longest matching phrase is used.
        let phrase = (2..=LONGEST_PHRASE.min(rest.len())).rev().find_map(|length| {
            let phrase = joined(rest.iter().take(length).map(|token| token.word.as_str()));
            self.meanings.get(&phrase).map(|meanings| (length, meanings))
        });
        phrase.or_else(|| self.divided(own, rest).map(|known| (1, known))).unwrap_or((1, known))
    }

    /// Returns the meaning of a verb that is separated from its particle by other words, such as `turn` in `turn the
    /// waiting room off`.
    fn divided(&self, verb: &str, rest: &[Token]) -> Option<&Known> {
        let particles = rest.iter().skip(2).take(LONGEST_GAP).map(|token| token.word.as_str());
        particles
            .filter(|word| PARTICLES.contains(word))
            .find_map(|particle| self.meanings.get(&format!("{verb} {}", stem(particle))))
    }

    /// Returns the meaning of a word that is a verb only at the beginning of a sentence and before an object.
    fn first(&self, tokens: &[Token], at: usize) -> Option<&Known> {
        let is_first = tokens.iter().take(at).all(|token| self.empty.contains(token.word.as_str()));
        let next = tokens.get(at + 1)?;
        let next_word = next.word.as_str();
        let is_object = next.is_person() || DETERMINERS.contains(&next_word) || PARTICLES.contains(&next_word);
        self.first.get(&tokens.get(at)?.word).filter(|_| is_first && is_object)
    }
}

/// Returns the vocabulary, keyed by stem.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut meanings: HashMap<String, Known> = HashMap::new();
        for (phrases, words) in THINGS {
            add(&mut meanings, phrases, words, SYNONYM, &|_, _| {});
        }
        for (kind, phrases, words) in ACTIONS {
            // A word that is also a thing, such as `hire`, counts as a thing.
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

/// Adds the meanings of phrases to a table, and calls `change` for each entry, with `true` if the phrase is new.
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
