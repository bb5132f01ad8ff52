//! What the form of a sentence says, whatever it is about: who is meant, what is asked for, and what is only a message
//! to somebody.

use super::{
    split::split_name,
    vocabulary::{CONTAINERS, DETERMINERS, MODALS, MOVES, OBJECTS, PEOPLE, PREPOSITIONS, QUESTIONS, SPEECH},
};
use crate::mcp::kind::Kind;

/// What an email address is read as.
pub(super) const PERSON: &str = "@";

/// How many words may be between a preposition and the noun that belongs to it.
const LONGEST_NOUN: usize = 7;

/// A word of a sentence.
pub(super) struct Token {
    /// In lower case: `yesterday's` is `yesterday`.
    pub(super) word: String,
    /// Whether it may be a name.
    pub(super) is_name: bool,
    /// Whether a punctuation mark is before it.
    pub(super) begins_clause: bool,
}

impl Token {
    /// Returns whether the word may refer to a person.
    pub(super) fn is_person(&self) -> bool {
        let word = self.word.as_str();
        self.is_name || word == PERSON || OBJECTS.contains(&word) || PEOPLE.contains(&word)
    }
}

/// Returns the words of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut begins_clause = false;
    for (at, written) in text.split_whitespace().enumerate() {
        if written.contains('@') {
            tokens.push(Token { word: PERSON.to_owned(), is_name: false, begins_clause });
            begins_clause = false;
            continue;
        }
        let ends_clause = written.ends_with([',', ':', ';', '.', '!', '?']);
        let written = written.trim_end_matches(|c: char| !c.is_alphanumeric());
        let written = written.strip_suffix("'s").or_else(|| written.strip_suffix("’s")).unwrap_or(written);
        let is_name = at > 0 && written.chars().next().is_some_and(char::is_uppercase);
        for word in split_name(written) {
            tokens.push(Token { word: word.to_lowercase(), is_name, begins_clause });
            begins_clause = false;
        }
        begins_clause |= ends_clause;
    }
    tokens
}

/// Returns whether the last of these words, apart from the name of the product, is a determiner.
pub(super) fn follows_determiner(before: &[Token]) -> bool {
    let last = before.iter().rev().map(|token| token.word.as_str()).find(|word| *word != "zoom");
    last.is_some_and(|word| DETERMINERS.contains(&word) && !["me", "him", "them", "all"].contains(&word))
}

/// Returns where a message to somebody begins: at the `that` of `tell the team that`.
pub(super) fn content(tokens: &[Token]) -> Option<usize> {
    let that = tokens.iter().position(|token| token.word == "that").filter(|at| *at > 1)?;
    let is_speech = tokens.iter().take(that.min(3)).any(|token| SPEECH.contains(&token.word.as_str()));
    is_speech.then_some(that)
}

/// Returns the kind of operation that the form of a sentence asks for at a word. `is_single` if it belongs to no phrase.
pub(super) fn kind(tokens: &[Token], at: usize, is_single: bool) -> Option<Kind> {
    let rest = tokens.get(at..)?;
    let word = rest.first()?.word.as_str();
    if at == 0 && !is_single && QUESTIONS.contains(&word) {
        return Some(Kind::Read);
    }
    let is_statement = at > 0 && is_single && MODALS.contains(&word);
    (is_statement || gives(rest)).then_some(Kind::Write)
}

/// Returns whether these words ask to give somebody something: `get Hugo a number`.
fn gives(rest: &[Token]) -> bool {
    let Some((first, rest)) = rest.split_first() else { return false };
    let article = rest.iter().take(5).position(|token| token.word == "a" || token.word == "an");
    first.word == "get"
        && article.is_some_and(|article| rest.iter().take(article).any(|token| token.is_person() && token.word != "me"))
}

/// Returns whether a sentence names something new.
pub(super) fn names_something_new(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| token.word == "new")
}

/// Returns whether a sentence is about who is in a group of people: `add Ben to the support group`, `who is in the channel`.
pub(super) fn is_about_members(tokens: &[Token]) -> bool {
    let is = |at: usize, words: &[&str]| tokens.get(at).is_some_and(|token| words.contains(&token.word.as_str()));
    let is_person = |at: usize| tokens.get(at).is_some_and(Token::is_person);
    let Some(group) = (1..tokens.len()).rev().find(|at| is(*at, &CONTAINERS)) else { return false };
    let before_group = group.saturating_sub(LONGEST_NOUN)..group;
    let Some(preposition) = before_group.rev().find(|at| is(*at, &PREPOSITIONS)) else { return false };
    let begin = usize::from(is(0, &["please"]));
    if is(begin, &["who"]) || is(begin, &QUESTIONS) && is_person(begin + 1) {
        return true;
    }
    let moves = (begin..preposition).find(|at| is(*at, &MOVES));
    moves.is_some_and(|moves| (moves + 1..preposition).any(is_person))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_about_members_names_somebody_and_a_group() {
        for text in ["add Ben to the support group", "who is in the design channel", "take her off the returns queue"] {
            assert!(is_about_members(&tokens(text)), "{text}");
        }
        for text in ["create a channel for the launch", "delete the queue", "add a poll to the meeting"] {
            assert!(!is_about_members(&tokens(text)), "{text}");
        }
    }

    #[test]
    fn the_content_of_a_message_begins_after_that() {
        assert_eq!(content(&tokens("inform the team that the server is back")), Some(3));
        assert_eq!(content(&tokens("register the phone that arrived")), None);
    }

    #[test]
    fn to_get_somebody_something_is_to_give_it() {
        assert_eq!(kind(&tokens("get Hugo a number"), 0, true), Some(Kind::Write));
        assert_eq!(kind(&tokens("get me a list"), 0, true), None);
        assert_eq!(kind(&tokens("get the transcript"), 0, true), None);
    }

    #[test]
    fn a_clause_begins_after_a_punctuation_mark() {
        let tokens = tokens("Rita got married, correct her name");
        let begin: Vec<&str> =
            tokens.iter().filter(|token| token.begins_clause).map(|token| token.word.as_str()).collect();
        assert_eq!(begin, ["correct"]);
    }
}
