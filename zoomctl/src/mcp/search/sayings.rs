//! What people say when they want an operation: `nobody could hear me` asks for the audio quality of a meeting.
//!
//! Operations that people use have sentences of their own. As in BM25, an operation is found by the words that many of
//! its sentences contain and the sentences of few other operations.

use std::collections::{BTreeSet, HashMap};

use super::{
    score::{float, relative},
    sentence, words,
};
use crate::catalogue::Entry;

/// The sentences, compressed by `build.rs`. Each line consists of a command, a tab, and the command's sentences,
/// separated by `; `.
const COMPRESSED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/sayings.tsv.zlib"));

/// How quickly the weight of a word approaches its maximum as more sentences contain the word.
const SATURATION: f32 = 1.0;

/// How much the number of an operation's sentences matters, from 0 to 1.
const LENGTH: f32 = 0.3;

/// An operation with at least this many sentences is one that people use often.
const OFTEN: usize = 6;

/// The sentences of all operations.
pub(super) struct Sayings {
    /// For each stem, the operations with sentences that contain it.
    said: HashMap<String, Vec<Said>>,
    /// The number of each operation's sentences.
    counts: Vec<usize>,
}

/// An operation with sentences that contain a word.
struct Said {
    entry: usize,
    /// How much the word says about the operation.
    weight: f32,
}

impl Sayings {
    /// Reads the sentences of these operations.
    pub(super) fn new(entries: &[Entry]) -> Self {
        let text = text();
        let lines: HashMap<&str, &str> = text.lines().filter_map(|line| line.split_once('\t')).collect();
        // For each stem, the number of each operation's sentences that contain it.
        let mut found: HashMap<String, HashMap<usize, usize>> = HashMap::new();
        let mut counts = Vec::new();
        for (at, entry) in entries.iter().enumerate() {
            let sayings = lines.get(entry.command().as_str()).into_iter().flat_map(|line| line.split("; "));
            counts.push(sayings.clone().count());
            for stem in sayings.flat_map(stems) {
                *found.entry(stem).or_default().entry(at).or_default() += 1;
            }
        }
        let spoken_of = float(counts.iter().filter(|count| **count > 0).count());
        let usual = float(counts.iter().sum()) / spoken_of.max(1.0);
        let weigh = |(entry, times): (usize, usize), rarity: f32| {
            let length = counts.get(entry).map_or(1.0, |count| float(*count) / usual);
            let times = float(times);
            let share = times * (SATURATION + 1.0) / (times + SATURATION * (1.0 - LENGTH + LENGTH * length));
            Said { entry, weight: rarity * share }
        };
        let said = found
            .into_iter()
            .map(|(stem, operations)| {
                let some = float(operations.len());
                let rarity = (1.0 + (spoken_of - some + 0.5) / (some + 0.5)).ln();
                (stem, operations.into_iter().map(|operation| weigh(operation, rarity)).collect())
            })
            .collect();
        Self { said, counts }
    }

    /// Returns how well the sentences of each operation match a text, from 0 to 1.
    pub(super) fn scores(&self, text: &str) -> Vec<f32> {
        let mut scores = vec![0.0; self.counts.len()];
        for said in stems(text).iter().filter_map(|stem| self.said.get(stem)).flatten() {
            if let Some(score) = scores.get_mut(said.entry) {
                *score += said.weight;
            }
        }
        relative(&mut scores);
        scores
    }

    /// Returns whether any sentence contains a stem.
    pub(super) fn contain(&self, stem: &str) -> bool {
        self.said.contains_key(stem)
    }

    /// Returns whether people use an operation often.
    pub(super) fn is_everyday(&self, entry: usize) -> bool {
        self.counts.get(entry).is_some_and(|count| *count >= OFTEN)
    }
}

/// Returns the sentences as they are stored.
fn text() -> String {
    // What `build.rs` has compressed can be decompressed.
    let text = miniz_oxide::inflate::decompress_to_vec_zlib(COMPRESSED).unwrap_or_default();
    String::from_utf8(text).unwrap_or_default()
}

/// Returns all sentences.
#[cfg(all(test, feature = "full"))]
pub(super) fn all() -> Vec<String> {
    let text = text();
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    lines.flat_map(|(_, sayings)| sayings.split("; ")).map(str::to_owned).collect()
}

/// Returns the stems of a sentence, each once, in an order that keeps sums of weights the same from run to run.
fn stems(saying: &str) -> BTreeSet<String> {
    sentence::tokens(saying).iter().map(|token| words::stem(&token.word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_sorted_by_operations_that_exist() {
        let text = text();
        let commands: Vec<&str> =
            text.lines().filter_map(|line| line.split_once('\t')).map(|(command, _)| command).collect();
        assert!(commands.len() > 1_000 && commands.len() == text.lines().count());
        assert!(commands.is_sorted_by(|one, other| one < other));
        #[cfg(feature = "full")]
        {
            let known: BTreeSet<String> = crate::catalogue::entries().map(|entry| entry.command()).collect();
            let unknown: Vec<&&str> = commands.iter().filter(|command| !known.contains(**command)).collect();
            assert!(unknown.is_empty(), "{unknown:?}");
        }
    }

    #[test]
    fn a_word_that_many_operations_share_decides_nothing() {
        let entries: Vec<Entry> = crate::catalogue::entries().collect();
        let sayings = Sayings::new(&entries);
        let best = |text: &str| -> Vec<String> {
            let scores = sayings.scores(text);
            let best = entries.iter().zip(scores).filter(|(_, score)| (score - 1.0).abs() < f32::EPSILON);
            best.map(|(entry, _)| entry.command()).collect()
        };
        for text in ["the captions of the meeting", "captions meeting"] {
            assert_eq!(best(text), ["meetings get-meeting-token"], "{text}");
        }
        assert!(sayings.scores("xyzzy").iter().all(|score| *score <= 0.0));
    }
}
