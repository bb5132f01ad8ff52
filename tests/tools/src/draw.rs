//! Draws sentences at random, for a person to read.

use crate::prose::{Kind, Passage};

/// A sentence and its location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The file, relative to the workspace.
    pub file: String,
    /// The line on which it begins.
    pub line: usize,
    /// The kind of text that contains it.
    pub kind: Kind,
    /// Its text.
    pub text: String,
}

/// Returns the passages' sentences that have at least four words and consist mostly of words.
#[must_use]
pub fn sentences(passages: &[Passage]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for passage in passages {
        let plain = passage.without_names();
        for range in passage.sentences() {
            if is_english(&plain[range.clone()]) {
                sentences.push(Sentence {
                    file: passage.file.clone(),
                    line: passage.line(range.start),
                    kind: passage.kind,
                    text: passage.text[range].to_owned(),
                });
            }
        }
    }
    sentences
}

fn is_english(text: &str) -> bool {
    let is_word = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '-'))
    };
    let words = text.split(' ').filter(|word| is_word(word)).count();
    words >= 4 && words * 10 >= text.split(' ').count() * 6
}

/// Draws sentences. Each sentence has a number that depends only on the seed and on its file and text, and those with
/// the lowest numbers are drawn: after other sentences change, the same seed draws nearly the same ones again.
#[must_use]
pub fn draw(mut sentences: Vec<Sentence>, seed: u64, count: usize) -> Vec<Sentence> {
    sentences.sort_by_cached_key(|sentence| (number(seed, sentence), sentence.line));
    sentences.dedup_by(|a, b| a.file == b.file && a.text == b.text);
    sentences.truncate(count);
    sentences
}

/// Returns the FNV-1a hash of the seed, the file and the text, mixed as in `SplitMix64`.
fn number(seed: u64, sentence: &Sentence) -> u64 {
    let bytes = seed.to_le_bytes().into_iter().chain(sentence.file.bytes()).chain(sentence.text.bytes());
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let mixed = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
