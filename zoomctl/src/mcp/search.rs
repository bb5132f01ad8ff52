//! Finds operations for a phrase in everyday words: `who missed the review` finds the operation that lists the
//! participants of a past meeting.
//!
//! The words of an operation come from its name, documentation, path, product and parameters, and from the members of
//! its body and response. As in BM25F, operations are ranked by how rare the matching words are and where they are
//! found. The larger part of the score comes from sentences that people say when they want an operation.

mod index;
mod sayings;
mod score;
mod sentence;
mod split;
mod vocabulary;
mod words;

use std::sync::OnceLock;

use http::Method;

use self::{index::Index, score::relative, words::Change};
use super::kind::Kind;
use crate::catalogue::{self, Entry};

/// The factor for the score of an operation that people use often.
const POPULAR: f32 = 1.25;

/// The weight of a pair of words that are adjacent both in an operation and in the search.
const PAIR: f32 = 0.8;

/// The factor for the score of an operation whose kind is the one that the words ask for.
const KIND: f32 = 1.6;

/// The factor for the score of a read-only operation if the words do not ask for a kind.
const READ: f32 = 1.2;

/// The factor for the score of a list operation if the words name several things.
const PLURAL: f32 = 1.1;

/// The factor for the score of an operation of one of the products that are usually meant when the words do not name a
/// product.
const EVERYDAY: f32 = 1.15;

/// The products that everyone uses.
const EVERYDAY_PRODUCTS: [&str; 2] = ["meetings", "users"];

/// How far the rarity of a synonym is moved toward that of the most frequent synonym, from 0 to 1.
const COMMON: f32 = 0.25;

/// The factor for the score of a deprecated operation, or of a master account's operation that has a counterpart for
/// the caller's own account.
const SPECIAL: f32 = 0.6;

/// The factor for the score of every operation of a master account, unless the words ask for one.
const OF_MASTER: f32 = 0.95;

/// The share of its score that an operation keeps if it contains hardly any of the words. An operation that contains
/// all of them keeps the full score.
const LEAST_COVERAGE: f32 = 0.6;

/// The products that few people use. Their operations score less unless the words ask for these products.
const RARE_PRODUCTS: [&str; 14] = [
    "auto-dialer",
    "cobrowse-sdk",
    "commerce",
    "crc",
    "healthcare",
    "iq",
    "marketplace",
    "node",
    "number-management",
    "quality-management",
    "scim2",
    "video-management",
    "video-sdk",
    "workforce-management",
];

/// The factor for the score of an operation of one of the [`RARE_PRODUCTS`], or with one of the [`RARE_VERBS`], unless
/// the words ask for it.
const RARE: f32 = 0.77;

/// The verbs of operations that score less unless the search asks for those verbs.
const RARE_VERBS: [&str; 7] = ["Batch", "Bulk", "Duplicate", "Initiate", "Migrate", "Preview", "Sync"];

/// The maximum share of its score that an operation loses because its name contains words that were not asked for.
const UNASKED: f32 = 0.4;

/// How much the sentences that people say count, compared with the words of the operations themselves.
const SAID: f32 = 1.5;

/// The factor for the score of an operation whose verb is one that the words ask for.
const VERB: f32 = 1.15;

/// The factor for the score of an operation that creates something although the words ask to change something, or the
/// reverse.
const OTHER_CHANGE: f32 = 0.85;

/// The stems of the words that ask for the operations of a master account; `sub` is that of `sub-account`.
const MASTER: [&str; 3] = ["master", "subaccount", "sub"];

/// Returns the operations that best match everyday words, best first: at most `limit`, of the product and the kind that
/// are given, and only those that are `allowed`. Words that no operation contains are ignored. If no words remain,
/// nothing is found. If a product but no words were given, the operations of that product are listed.
pub(crate) fn search(
    words: &str,
    product: Option<&str>,
    kind: Option<Kind>,
    limit: usize,
    allowed: &dyn Fn(&Entry) -> bool,
) -> Vec<Entry> {
    let fits = |entry: &Entry| {
        product.is_none_or(|product| entry.product == product)
            && kind.is_none_or(|kind| Kind::of(entry.operation) == kind)
            && allowed(entry)
    };
    if words.trim().is_empty() && product.is_some() {
        return catalogue::entries().filter(fits).take(limit).collect();
    }
    let index = index();
    let mut found: Vec<(f32, &Entry)> =
        scores(index, words).into_iter().zip(&index.entries).filter(|(score, _)| *score > 0.0).collect();
    found.retain(|(_, entry)| fits(entry));
    // Of two operations that match equally well, the one with the shorter path is more general.
    found.sort_by(|(one, one_entry), (other, other_entry)| {
        other.total_cmp(one).then_with(|| one_entry.operation.path.len().cmp(&other_entry.operation.path.len()))
    });
    found.into_iter().take(limit).map(|(_, entry)| *entry).collect()
}

/// Returns how well each operation in the index matches.
fn scores(index: &Index, text: &str) -> Vec<f32> {
    let question = words::understand(text);
    let mut scores = Scores::new(index.entries.len());
    let mut before: Vec<Meaning> = Vec::new();
    let mut asked = index.no_terms();
    for stem in &question.stems {
        index.mark(&mut asked, stem);
    }
    let mut is_understood = false;
    for word in &question.words {
        let meanings = meanings(index, word);
        is_understood |= !meanings.is_empty() || word.own.as_ref().is_some_and(|(stem, _)| index.sayings.contain(stem));
        for meaning in &meanings {
            index.mark(&mut asked, &meaning.stem);
            scores.raise(meaning.found.postings, meaning.weight * meaning.rarity);
        }
        scores.finish_word(word.is_thing);
        let pairs =
            before.iter().filter(|_| word.follows).flat_map(|one| meanings.iter().map(move |other| (one, other)));
        for (one, other) in pairs {
            if let Some(found) = index.find_pair(&one.stem, &other.stem) {
                scores.raise(found.postings, PAIR * one.weight * other.weight * found.rarity);
            }
        }
        scores.finish_pair();
        before = meanings;
    }
    let asks_for_master = question.stems.iter().any(|stem| MASTER.contains(&stem.as_str()));
    let purpose = Purpose {
        kind: question.kind,
        change: question.change,
        action: index.terms(&question.action),
        verbs: index.terms(&question.verbs),
    };
    let mut sums = scores.sums();
    for (at, (score, entry)) in sums.iter_mut().zip(&index.entries).enumerate().filter(|(_, (score, _))| **score > 0.0)
    {
        *score *= (1.0 - UNASKED * index.unasked(at, &asked))
            * usefulness(index, at, entry, &asked, asks_for_master)
            * purpose.factor(index, at, entry);
        if question.is_plural && entry.operation.name.starts_with("List") {
            *score *= PLURAL;
        }
    }
    relative(&mut sums);
    // Words such as `the` alone ask for nothing.
    if is_understood {
        let said = index.sayings.scores(text);
        for (at, score) in sums.iter_mut().enumerate() {
            // The sentences about an operation are also said of its twin for a sub-account.
            let spoken_of = index.twin(at).filter(|_| asks_for_master).unwrap_or(at);
            *score += SAID * said.get(spoken_of).copied().unwrap_or_default();
        }
    }
    sums
}

/// Returns the factor for how many people use an operation.
fn usefulness(index: &Index, at: usize, entry: &Entry, asked: &[bool], asks_for_master: bool) -> f32 {
    let is_rare = RARE_PRODUCTS.contains(&entry.product) && !index.is_product_asked(at, asked)
        || RARE_VERBS.iter().any(|verb| entry.operation.name.starts_with(verb)) && !index.is_verb_asked(at, asked);
    let is_master = entry.product.ends_with("-master") && !asks_for_master;
    let is_special = entry.operation.deprecated || is_master && index.twin(at).is_some();
    [
        (is_rare, RARE),
        (is_special, SPECIAL),
        (is_master, OF_MASTER),
        (index.sayings.is_everyday(at) && !is_rare, POPULAR),
        (EVERYDAY_PRODUCTS.contains(&entry.product), EVERYDAY),
    ]
    .into_iter()
    .filter(|(is_so, _)| *is_so)
    .map(|(_, factor)| factor)
    .product()
}

/// The task that the search describes.
struct Purpose {
    kind: Option<Kind>,
    change: Option<Change>,
    /// The terms of the action as it was written.
    action: Vec<usize>,
    /// The terms of the verbs that the action may mean.
    verbs: Vec<usize>,
}

impl Purpose {
    /// Returns the factor for an operation, depending on whether it performs this task.
    fn factor(&self, index: &Index, at: usize, entry: &Entry) -> f32 {
        let own = Kind::of(entry.operation);
        let is_kind = self.kind == Some(own) || index.has_verb(at, &self.action);
        let kind = match self.kind {
            _ if is_kind => KIND,
            None if own == Kind::Read => READ,
            _ => 1.0,
        };
        if self.kind == Some(Kind::Delete) {
            return kind;
        }
        let verb = match self.change {
            _ if index.has_verb(at, &self.verbs) => VERB,
            Some(Change::New) if own == Kind::Write && entry.operation.method != Method::POST => OTHER_CHANGE,
            Some(Change::Old) if entry.operation.method == Method::POST => OTHER_CHANGE,
            _ => 1.0,
        };
        kind * verb
    }
}

/// A possible meaning of a word that is in the index.
struct Meaning<'a> {
    stem: String,
    weight: f32,
    found: index::Postings<'a>,
    rarity: f32,
}

/// Returns the possible meanings of a search word in this index. If the index does not contain the word itself, its
/// synonyms count as if they had been written, and a capitalized word without synonyms counts as a person's name.
fn meanings<'a>(index: &'a Index, word: &words::Word) -> Vec<Meaning<'a>> {
    let find = |(stem, weight): &(String, f32)| {
        let found = index.find(stem)?;
        Some(Meaning { stem: stem.clone(), weight: *weight, found, rarity: found.rarity })
    };
    let own = word.own.as_ref().and_then(find);
    let mut meanings: Vec<Meaning<'a>> = word.meanings.iter().filter_map(find).collect();
    // The rarest of several synonyms is not the most likely one.
    let rarity = meanings.iter().map(|meaning| meaning.rarity).fold(f32::INFINITY, f32::min);
    let factor = if own.is_none() && word.own.is_some() { 1.0 / words::SYNONYM } else { 1.0 };
    for meaning in &mut meanings {
        meaning.rarity = COMMON * rarity + (1.0 - COMMON) * meaning.rarity;
        meaning.weight *= factor;
    }
    if own.is_none() && word.is_name && meanings.is_empty() {
        meanings.extend(find(&(words::stem("user"), words::NAMED_PERSON)));
    }
    meanings.extend(own);
    meanings
}

/// The scores that each operation has accumulated.
struct Scores {
    sums: Vec<f32>,
    /// The number of search words that each operation contains.
    matched: Vec<f32>,
    /// The score of the best meaning of the current word; only that meaning counts.
    best: Vec<f32>,
    words: f32,
}

impl Scores {
    fn new(count: usize) -> Self {
        Self { sums: vec![0.0; count], matched: vec![0.0; count], best: vec![0.0; count], words: 0.0 }
    }

    fn raise(&mut self, postings: &[index::Posting], weight: f32) {
        for posting in postings {
            if let Some(best) = self.best.get_mut(posting.entry) {
                *best = best.max(posting.score * weight);
            }
        }
    }

    /// Adds the best meaning of a word to the sums. Only things are counted as matched: an operation that lacks the
    /// verb of a sentence may still be the right one.
    fn finish_word(&mut self, is_thing: bool) {
        if is_thing {
            let mut is_known = false;
            for (matched, _) in self.matched.iter_mut().zip(&self.best).filter(|(_, best)| **best > 0.0) {
                *matched += 1.0;
                is_known = true;
            }
            // A word that no operation contains does not lower any score.
            self.words += f32::from(u8::from(is_known));
        }
        self.finish_pair();
    }

    fn finish_pair(&mut self) {
        for (sum, best) in self.sums.iter_mut().zip(&mut self.best) {
            *sum += std::mem::take(best);
        }
    }

    /// Returns the sums, lowered where words are missing.
    fn sums(self) -> Vec<f32> {
        if self.words < 1.0 {
            return self.sums;
        }
        let words = self.words;
        let coverage = |matched: f32| LEAST_COVERAGE + (1.0 - LEAST_COVERAGE) * matched / words;
        self.sums.into_iter().zip(self.matched).map(|(sum, matched)| sum * coverage(matched)).collect()
    }
}

/// Returns the index of this build's operations, which is built on the first search.
fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index::new(catalogue::entries().collect()))
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "full")]
    use std::{
        collections::{HashMap, HashSet},
        fmt::Write as _,
    };

    use super::*;

    fn found(words: &str, product: Option<&str>, kind: Option<Kind>) -> Vec<String> {
        search(words, product, kind, 5, &|_| true).iter().map(Entry::command).collect()
    }

    #[test]
    fn a_name_finds_its_operation_first_however_it_is_written() {
        for words in ["get-user-token", "GetUserToken", "users get user token", "get user's token", "GET /users/token"]
        {
            assert_eq!(found(words, None, None).first().map(String::as_str), Some("users get-user-token"), "{words}");
        }
    }

    #[test]
    fn a_search_keeps_to_a_product_a_kind_a_number_and_what_is_allowed() {
        assert!(found("meeting", Some("users"), None).iter().all(|command| command.starts_with("users ")));
        for (kind, method) in [(Kind::Read, Method::GET), (Kind::Delete, Method::DELETE)] {
            let found = search("meeting", None, Some(kind), 20, &|_| true);
            assert!(found.len() > 5 && found.iter().all(|entry| entry.operation.method == method), "{kind:?}");
        }
        assert_eq!(search("meeting", None, None, 3, &|_| true).len(), 3);
        let is_patch = |entry: &Entry| entry.operation.method == Method::PATCH;
        assert!(search("meeting", None, None, 20, &is_patch).iter().all(is_patch));
        assert_eq!(
            search("", Some("users"), None, usize::MAX, &|_| true).len(),
            crate::catalogue::entries().filter(|entry| entry.product == "users").count()
        );
        for unknown in ["xyzzy 17", "the xyzzy", ""] {
            assert!(found(unknown, None, None).is_empty(), "{unknown}");
        }
    }

    #[test]
    fn a_search_reads_the_names_of_members_too() {
        assert!(
            found("watermark", Some("meetings"), Some(Kind::Write)).contains(&"meetings create-meeting".to_owned())
        );
    }

    #[test]
    fn a_phrase_of_everyday_work_finds_its_operation_without_a_word_of_its_name() {
        for (words, command) in [
            ("block somebody from signing in", "users update-user-status"),
            ("rewatch Monday's review", "meetings get-meeting-recordings"),
            ("unmute Karl in the running call", "meetings control-meeting"),
        ] {
            assert!(found(words, None, None).contains(&command.to_owned()), "{words}");
        }
    }

    #[cfg(feature = "full")]
    #[test]
    fn a_twin_for_a_master_account_comes_after_the_operation_itself() {
        let found = found("delete a user", None, None);
        let at = |command: &str| found.iter().position(|found| found == command);
        assert_eq!(at("users delete-user"), Some(0), "{found:?}");
        assert!(at("users-master delete-user").is_none_or(|at| at > 1), "{found:?}");
    }

    #[cfg(feature = "full")]
    #[test]
    fn a_sub_account_is_understood_however_it_is_written() {
        for words in ["delete a user of a sub-account", "delete a user of a sub account", "delete a subaccount's user"]
        {
            let found = found(words, None, None);
            let at = |command: &str| found.iter().position(|found| found == command).unwrap_or(found.len());
            let (master, own) = (at("users-master delete-user"), at("users delete-user"));
            assert!(master < 2 && master < own, "{words}: {found:?}");
        }
    }

    /// Sentences from everyday work, each with commands, one of which must be found. Each sentence was written before
    /// it was tried.
    #[cfg(feature = "full")]
    const SENTENCES: &str = include_str!("../../tests/mcp/sentences.tsv");

    /// Sentences that the ranking was never adjusted to, so their hit rate is representative of new sentences.
    #[cfg(feature = "full")]
    const HELD_BACK: &str = include_str!("../../tests/mcp/sentences_held_back.tsv");

    /// Returns the percentage of sentences whose operation is among the first five results, and a line about each of
    /// the others. An operation is written as a command or as `GET /users/{userId}`.
    #[cfg(feature = "full")]
    fn rate(sentences: &str) -> (usize, String) {
        let request = |entry: &Entry| general(&format!("{} {}", entry.operation.method, entry.operation.path));
        let known: HashMap<String, String> = catalogue::entries()
            .flat_map(|entry| [(entry.command(), entry.command()), (request(&entry), entry.command())])
            .collect();
        let (mut all, mut hits, mut misses) = (0, 0, String::new());
        for (sentence, expected) in sentences.lines().filter_map(|line| line.split_once('\t')) {
            let expected: Vec<&str> =
                expected.split(',').map(|expected| known[&general(expected.trim())].as_str()).collect();
            let found = found(sentence, None, None);
            all += 1;
            if found.iter().any(|command| expected.contains(&command.as_str())) {
                hits += 1;
            } else {
                _ = writeln!(misses, "{sentence}: {} instead of {}", found.join(", "), expected.join(", "));
            }
        }
        (100 * hits / all, misses)
    }

    /// Returns a request with `*` in place of each parameter in its path.
    #[cfg(feature = "full")]
    fn general(request: &str) -> String {
        let part = |part: &'_ str| if part.starts_with(['{', '<']) { "*".to_owned() } else { part.to_owned() };
        request.split('/').map(part).collect::<Vec<_>>().join("/")
    }

    #[cfg(feature = "full")]
    #[test]
    fn sentences_of_everyday_work_find_their_operation_among_the_first_five() {
        let (rate, misses) = rate(SENTENCES);
        assert!(rate >= 96, "{rate} %\n{misses}");
    }

    #[cfg(feature = "full")]
    #[test]
    fn no_held_back_sentence_is_one_that_the_search_knows() {
        let plain = |sentence: &str| {
            let is_kept = |c: &char| c.is_alphanumeric() || *c == ' ';
            sentence.to_lowercase().chars().filter(is_kept).collect::<String>()
        };
        let sentences = SENTENCES.lines().filter_map(|line| line.split_once('\t')).map(|(sentence, _)| plain(sentence));
        let known: HashSet<String> = sentences.chain(sayings::all().iter().map(|saying| plain(saying))).collect();
        let held_back = HELD_BACK.lines().filter_map(|line| line.split_once('\t'));
        let both: Vec<&str> =
            held_back.map(|(sentence, _)| sentence).filter(|sentence| known.contains(&plain(sentence))).collect();
        assert!(both.is_empty(), "{both:?}");
    }

    #[cfg(feature = "full")]
    #[test]
    fn sentences_that_the_ranking_was_not_adjusted_to_find_their_operation_too() {
        let (rate, misses) = rate(HELD_BACK);
        assert!(rate >= 96, "{rate} %\n{misses}");
    }

    /// `SENTENCES=FILE cargo test -p zoomctl --all-features --bin zoomctl -- --ignored --nocapture rate_of_a_file` prints the rate
    /// of a file.
    #[cfg(feature = "full")]
    #[test]
    #[ignore = "it needs a file"]
    fn rate_of_a_file() {
        let file = std::env::var("SENTENCES").expect("`SENTENCES` must name a file");
        let (rate, misses) = rate(&std::fs::read_to_string(file).expect("the file must be readable"));
        println!("{misses}{rate}% are among the first five");
    }
}
