//! Whatever a document contains, it is declared or rejected: nothing panics.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{fs, path::Path, thread};

use serde_json::Value;
use zoom_codegen::{Document, declare};

/// A generator of pseudorandom numbers, which are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }
}

/// The strings that replace parts of a document.
const PARTS: [&str; 20] = [
    "null",
    "[]",
    "{}",
    "true",
    "0",
    "-1.5e300",
    "\"\"",
    "\"+\"",
    "\"\u{65e5}\u{672c}\"",
    "{{a}}",
    "\"{a}.{b}\"",
    "\"/\"",
    "\\",
    "\"",
    ",",
    ":",
    "\"$ref\"",
    "\"#/components/schemas/A\"",
    "`",
    "\u{202e}",
];

fn mutated(text: &str, numbers: &mut Numbers) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=numbers.below(4) {
        // Only the text between two delimiters is replaced, never a part of a word, so that most results are still
        // JSON.
        let ends: Vec<usize> = (0..chars.len()).filter(|at| "\"[]{},:".contains(chars[*at])).collect();
        let Some(first) = ends.get(numbers.below(ends.len())).copied() else { break };
        let last = ends.iter().copied().filter(|at| *at > first).nth(numbers.below(3)).unwrap_or(first);
        let part: Vec<char> = PARTS[numbers.below(PARTS.len())].chars().collect();
        let range =
            if chars[first] == '"' { first..(last + 1).min(chars.len()) } else { first + 1..last.max(first + 1) };
        chars.splice(range, part);
    }
    chars.into_iter().collect()
}

/// Replaces one value in a JSON document with another, so that the result is still JSON.
fn replaced(value: &mut Value, numbers: &mut Numbers) {
    let inner: Vec<&mut Value> = match value {
        Value::Array(elements) => elements.iter_mut().collect(),
        Value::Object(members) => members.values_mut().collect(),
        _ => Vec::new(),
    };
    let at = numbers.below(inner.len());
    if let (true, Some(inner)) = (numbers.below(8) > 0, inner.into_iter().nth(at)) {
        replaced(inner, numbers);
    } else {
        *value = serde_json::from_str(PARTS[numbers.below(PARTS.len())]).unwrap_or_else(|_| "{{a}}/{b}.{c}".into());
    }
}

#[test]
fn no_document_panics_however_it_is_mutated() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut originals = Vec::new();
    for folder in ["postman", "odd"] {
        for entry in fs::read_dir(tests.join(folder)).unwrap() {
            originals.push(fs::read_to_string(entry.unwrap().path()).unwrap());
        }
    }
    originals.sort();
    // The test uses two threads, because each document takes a while.
    let declared: usize = thread::scope(|scope| {
        let originals = &originals;
        let halves = [0x5eed, 0xfeed].map(|seed| scope.spawn(move || declared(originals, Numbers(seed), 1_500)));
        halves.into_iter().map(|half| half.join().unwrap()).sum()
    });
    assert!(declared > 300, "only {declared} of 3000 documents were read");
}

/// Generates declarations from mutated documents, and returns how many of the documents could be read.
fn declared(originals: &[String], mut numbers: Numbers, rounds: usize) -> usize {
    let mut declared = 0;
    for round in 0..rounds {
        let original = &originals[round % originals.len()];
        let text = match serde_json::from_str::<Value>(original) {
            Ok(mut value) if numbers.below(2) == 0 => {
                replaced(&mut value, &mut numbers);
                value.to_string()
            }
            _ => mutated(original, &mut numbers),
        };
        if let Ok(document) = Document::parse(&text) {
            let source = declare(&document).text;
            syn::parse_file(&source).unwrap_or_else(|error| panic!("{error} in\n{source}\nfrom\n{text}"));
            declared += 1;
        }
    }
    declared
}
