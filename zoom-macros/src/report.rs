//! Collects mistakes, so that one compilation reports all of them, and words them consistently.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// The mistakes found so far. Each stage adds the mistakes that it finds, and continues.
#[derive(Default)]
pub(crate) struct Errors {
    found: Vec<syn::Error>,
}

impl Errors {
    /// Adds a mistake at `span`: what is wrong, and the text to write instead.
    pub(crate) fn at(&mut self, span: Span, wrong: impl AsRef<str>, help: impl AsRef<str>) {
        self.found.push(syn::Error::new(span, worded(wrong.as_ref(), help.as_ref())));
    }

    /// Adds a mistake that is underlined from the first to the last of `tokens`.
    pub(crate) fn on(&mut self, tokens: &impl ToTokens, wrong: impl AsRef<str>, help: impl AsRef<str>) {
        self.found.push(syn::Error::new_spanned(tokens, worded(wrong.as_ref(), help.as_ref())));
    }

    /// Adds a mistake whose message has already been worded.
    pub(crate) fn push(&mut self, error: syn::Error) {
        self.found.push(error);
    }

    /// Returns whether there are no mistakes.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Returns the number of mistakes.
    pub(crate) fn len(&self) -> usize {
        self.found.len()
    }

    /// Returns one `compile_error!` for each mistake.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.found.iter().map(syn::Error::to_compile_error).collect()
    }
}

/// Returns a mistake as an error that a parser can return.
pub(crate) fn mistake(span: Span, wrong: impl AsRef<str>, help: impl AsRef<str>) -> syn::Error {
    syn::Error::new(span, worded(wrong.as_ref(), help.as_ref()))
}

/// Returns a mistake that is underlined from the first to the last of `tokens`, as an error that a parser can return.
pub(crate) fn mistake_on(tokens: &impl ToTokens, wrong: impl AsRef<str>, help: impl AsRef<str>) -> syn::Error {
    syn::Error::new_spanned(tokens, worded(wrong.as_ref(), help.as_ref()))
}

fn worded(wrong: &str, help: &str) -> String {
    format!("{wrong}\nhelp: {help}")
}

/// A candidate that begins with a word is suggested if the word has at least this length.
const SHORTEST_BEGINNING: usize = 3;

/// Returns the candidate to suggest for `word`, if one begins with it or is similar enough.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| {
            let other = candidate.to_lowercase();
            let begins_with_it = word.len() >= SHORTEST_BEGINNING && other.starts_with(&word);
            (if begins_with_it { 0 } else { distance(&word, &other) }, candidate)
        })
        .filter(|(distance, candidate)| {
            *distance <= candidate.len().max(word.len()) / 3 + 1 && *distance < candidate.len()
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Returns how many characters must be inserted, removed or replaced to turn `from` into `to`.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, from_char) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to_char) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(from_char != *to_char);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

/// Joins names into a list: `` `a`, `b` or `c` ``.
pub(crate) fn one_of(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_single_edits() {
        for (from, to, edits) in
            [("", "", 0), ("a", "", 1), ("ttl", "tll", 1), ("scope", "scopes", 1), ("kitten", "sitting", 3)]
        {
            assert_eq!(distance(from, to), edits, "{from} -> {to}");
        }
    }

    #[test]
    fn nearest_suggests_only_what_is_near() {
        let keys = ["crate", "rate_limit", "scopes", "errors", "base"];
        for (word, expected) in [
            ("scope", Some("scopes")),
            ("ratelimit", Some("rate_limit")),
            ("rate", Some("rate_limit")),
            ("Errors", Some("errors")),
            ("colour", None),
            ("x", None),
        ] {
            assert_eq!(nearest(word, keys), expected, "{word}");
        }
    }

    #[test]
    fn a_list_is_joined_with_or() {
        assert_eq!(one_of(&["a"]), "`a`");
        assert_eq!(one_of(&["a", "b", "c"]), "`a`, `b` or `c`");
    }
}
