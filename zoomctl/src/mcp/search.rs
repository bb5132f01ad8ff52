//! Finds operations by everyday words: `who missed the review` finds the participants of a past meeting.
//!
//! The words of an operation are those of its name, its documentation, its path, its product, its parameters and the
//! members of its body and its response. They are ranked by how rare a word is and where it is found, as BM25F does.

mod index;
mod vocabulary;
mod words;

use std::sync::OnceLock;

use self::index::Index;
use super::kind::Kind;
use crate::catalogue::{self, Entry};

/// How much it counts that two words follow each other in an operation as they do in the search.
const PAIR: f32 = 0.8;

/// How much the score of an operation is raised if its kind is the one that the words ask for.
const KIND: f32 = 1.6;

/// How much the score of an operation is raised that only reads, if the words ask for no kind.
const READ: f32 = 1.2;

/// How much the score of a list is raised, if the words name several things.
const PLURAL: f32 = 1.1;

/// How much the score of an operation is raised that belongs to the products which words without a product are about.
const EVERYDAY: f32 = 1.15;

/// The products that everybody uses.
const EVERYDAY_PRODUCTS: [&str; 2] = ["meetings", "users"];

/// How close the rarity of a synonym is to that of the most frequent one, from 0 to 1.
const COMMON: f32 = 0.25;

/// How much an operation counts that few callers can use: one for a master account, or a deprecated one.
const SPECIAL: f32 = 0.6;

/// How much of its score an operation keeps that has one word of many; one that has all of them keeps everything.
const LEAST_COVERAGE: f32 = 0.6;

/// The products that few people use. They count less, unless the words ask for them.
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

/// How much an operation of such a product counts.
const RARE: f32 = 0.85;

/// Verbs of operations that are found only if the sentence asks for them.
const RARE_VERBS: [&str; 7] = ["Batch", "Bulk", "Duplicate", "Initiate", "Migrate", "Preview", "Sync"];

/// How much of its score an operation loses at most because its name has words that were not asked for.
const UNASKED: f32 = 0.4;

/// The words that ask for the operations of a master account.
const MASTER: [&str; 3] = ["master", "subaccount", "sub"];

/// Returns the operations that fit everyday words best, the best first: at most `limit`, of one product if it is named, of one
/// kind if it is given, and only those that are `allowed`. Words that no operation has are ignored; without a word that one has,
/// nothing is found, except that a product without words lists its operations.
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
    // Of two that fit equally well, the shorter path is the more general one.
    found.sort_by(|(one, one_entry), (other, other_entry)| {
        other.total_cmp(one).then_with(|| one_entry.operation.path.len().cmp(&other_entry.operation.path.len()))
    });
    found.into_iter().take(limit).map(|(_, entry)| *entry).collect()
}

/// Returns how well each operation of the index fits.
fn scores(index: &Index, text: &str) -> Vec<f32> {
    let question = words::understand(text);
    let mut scores = Scores::new(index.entries.len());
    let mut before: Vec<Meaning> = Vec::new();
    let mut asked = index.no_terms();
    for word in &question.words {
        let meanings = meanings(index, word);
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
    let asks_for_master = text.split_whitespace().any(|word| MASTER.contains(&word.to_lowercase().as_str()));
    let mut sums = scores.sums();
    for (at, (score, entry)) in sums.iter_mut().zip(&index.entries).enumerate() {
        *score *= 1.0 - UNASKED * index.unasked(at, &asked);
        let is_rare = RARE_PRODUCTS.contains(&entry.product) && !index.is_product_asked(at, &asked)
            || RARE_VERBS.iter().any(|verb| entry.operation.name.starts_with(verb)) && !index.is_verb_asked(at, &asked);
        if is_rare {
            *score *= RARE;
        }
        let is_master = entry.product.ends_with("-master") && !asks_for_master;
        if is_master || entry.operation.deprecated {
            *score *= SPECIAL;
        }
        match (question.kind, Kind::of(entry.operation)) {
            (Some(asked), kind) if asked == kind => *score *= KIND,
            (None, Kind::Read) => *score *= READ,
            _ => {}
        }
        if question.is_plural && entry.operation.name.starts_with("List") {
            *score *= PLURAL;
        }
        if EVERYDAY_PRODUCTS.contains(&entry.product) {
            *score *= EVERYDAY;
        }
    }
    sums
}

/// What a word may mean, in an index that has it.
struct Meaning<'a> {
    stem: String,
    weight: f32,
    found: index::Postings<'a>,
    rarity: f32,
}

/// Returns what a word of a search may mean in this index. If the index does not have the word itself, its synonyms count as if
/// they had been written, and a name is somebody's.
fn meanings<'a>(index: &'a Index, word: &words::Word) -> Vec<Meaning<'a>> {
    let find = |(stem, weight): &(String, f32)| {
        let found = index.find(stem)?;
        Some(Meaning { stem: stem.clone(), weight: *weight, found, rarity: found.rarity })
    };
    let own = word.own.as_ref().and_then(find);
    let mut meanings: Vec<Meaning<'a>> = word.meanings.iter().filter_map(find).collect();
    // The rarest of several synonyms is not the likeliest.
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

/// What each operation has gathered.
struct Scores {
    sums: Vec<f32>,
    /// The number of words that each operation has.
    matched: Vec<f32>,
    /// The best meaning of the present word: only that one counts.
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

    /// Adds the best meaning of a word. Only things are counted: an operation without the verb of a sentence may be the right one.
    fn finish_word(&mut self, is_thing: bool) {
        if is_thing {
            let mut is_known = false;
            for (matched, _) in self.matched.iter_mut().zip(&self.best).filter(|(_, best)| **best > 0.0) {
                *matched += 1.0;
                is_known = true;
            }
            // A word that no operation has lowers none.
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

/// Returns the words of this build's operations, which are read at the first search.
fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index::new(catalogue::entries().collect()))
}

#[cfg(test)]
mod tests {
    use http::Method;

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
        assert!(found("xyzzy 17", None, None).is_empty() && found("", None, None).is_empty());
    }

    #[test]
    fn a_search_reads_the_names_of_members_too() {
        assert!(
            found("watermark", Some("meetings"), Some(Kind::Write)).contains(&"meetings create-meeting".to_owned())
        );
    }

    /// Sentences of everyday work with the commands of which one must be found. Each was written before it was searched for.
    #[cfg(feature = "full")]
    const SENTENCES: &str = include_str!("../../tests/mcp/sentences.tsv");

    /// Sentences that the ranking was never adjusted to, so their rate is that of a sentence that nobody has tried.
    #[cfg(feature = "full")]
    const HELD_BACK: &str = include_str!("../../tests/mcp/sentences_held_back.tsv");

    /// Returns the rate of sentences whose operation is among the first five, in percent.
    #[cfg(feature = "full")]
    fn rate(sentences: &str) -> usize {
        let (mut all, mut hits) = (0, 0);
        for (sentence, expected) in sentences.lines().filter_map(|line| line.split_once('\t')) {
            let found = found(sentence, None, None);
            for expected in expected.split(", ") {
                assert!(!crate::catalogue::find(&words(expected)).is_empty(), "{expected}");
            }
            all += 1;
            hits += usize::from(found.iter().any(|command| expected.split(", ").any(|expected| expected == command)));
        }
        assert!(all >= 50);
        100 * hits / all
    }

    #[cfg(feature = "full")]
    fn words(command: &str) -> Vec<String> {
        command.split(' ').map(str::to_owned).collect()
    }

    #[cfg(feature = "full")]
    #[test]
    fn sentences_of_everyday_work_find_their_operation_among_the_first_five() {
        let rate = rate(SENTENCES);
        assert!(rate >= 85, "{rate} %");
    }

    #[cfg(feature = "full")]
    #[test]
    fn sentences_that_the_ranking_was_not_adjusted_to_find_their_operation_too() {
        let rate = rate(HELD_BACK);
        assert!(rate >= 75, "{rate} %");
    }
}
