//! Tests that the English of the repository contains none of the phrases that a native technical editor would change.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{collections::BTreeSet, fmt::Write as _};

use zoom_tools::{
    draw::{draw, sentences},
    phrases::{EXCEPTIONS, Exception, Finding, PHRASES, Search},
    prose::{Kind, Passage, Syntax, of_text, passages},
};

#[test]
fn no_text_has_a_phrase_of_the_table() {
    let search = Search::new();
    let passages = passages();
    let kinds: BTreeSet<_> = passages.iter().map(|passage| passage.kind).collect();
    assert_eq!(kinds.len(), 5, "not every kind of text is read: {kinds:?}");

    let mut unused: BTreeSet<_> = EXCEPTIONS.iter().map(|exception| (exception.path, exception.phrase)).collect();
    let (mut faults, mut count) = (String::new(), 0);
    for finding in passages.iter().flat_map(|passage| search.find(passage)) {
        if let Some(Exception { path, phrase, .. }) =
            EXCEPTIONS.iter().find(|exception| is_excepted(&finding, exception))
        {
            unused.remove(&(path, phrase));
            continue;
        }
        count += 1;
        let Finding { file, line, phrase, found, write } = finding;
        _ = writeln!(faults, "{file}:{line}: `{}` ({phrase}): write {write}", found.trim());
    }
    assert!(faults.is_empty(), "{faults}{count} phrases");
    assert!(unused.is_empty(), "these exceptions are not needed: {unused:?}");
}

fn is_excepted(finding: &Finding, exception: &Exception) -> bool {
    finding.file.starts_with(exception.path) && (exception.phrase.is_empty() || exception.phrase == finding.phrase)
}

#[test]
fn each_phrase_is_found_where_it_is_wrong_and_not_where_it_is_right() {
    let search = Search::new();
    let found = |text: &str| -> Vec<&str> {
        let passages = of_text("page.md", Syntax::Markdown, text);
        passages.iter().flat_map(|passage| search.find(passage)).map(|finding| finding.phrase).collect()
    };
    for phrase in PHRASES {
        assert!(found(phrase.wrong).contains(&phrase.name), "`{}` is not found in {}", phrase.name, phrase.wrong);
        assert!(!found(phrase.right).contains(&phrase.name), "`{}` is found in {}", phrase.name, phrase.right);
    }
}

#[test]
fn every_exception_has_a_reason_and_a_phrase_of_the_table() {
    for Exception { path, phrase, reason } in EXCEPTIONS {
        assert!(!reason.is_empty(), "{path}: {phrase}");
        assert!(phrase.is_empty() || PHRASES.iter().any(|row| row.name == *phrase), "{phrase} is not in the table");
    }
}

/// Returns the passages of `text`, each as `line kind text`.
fn read(file: &str, text: &str) -> Vec<String> {
    let shown = |passage: &Passage| {
        let kind = match passage.kind {
            Kind::Comment => "comment",
            Kind::Doc => "doc",
            Kind::Message => "message",
            Kind::Page => "page",
            Kind::Catalogue => "catalogue",
        };
        format!("{} {kind} {}", passage.line(0), passage.text)
    };
    of_text(file, Syntax::of(file).unwrap(), text).iter().map(shown).collect()
}

#[test]
fn comments_documentation_and_messages_of_rust_are_read_with_their_lines() {
    let source = r##"//! The module.
//! Its second line.

/// A function.
///
/// ```
/// # // hidden
/// let x = 1; // an example
///
/// let that_stands = x;
/// ```
/// - one item,
///   of two lines
/// - another
fn f<'a>(c: &'a str) -> char { // behind code

    // a comment
    // of two lines
    let url = "https://zoom.us//no_words";
    let text = "a message \
                of two lines";
    let (quote, escaped) = ('"', '\'');
    let raw = r#"a "raw" text"#;
    /* a block */
    '"'
}
"##;
    let expected = [
        "1 doc The module. Its second line.",
        "4 doc A function.",
        "7 comment hidden",
        "8 comment an example",
        "12 doc one item, of two lines",
        "14 doc another",
        "15 comment behind code",
        "17 comment a comment of two lines",
        "20 message a message of two lines",
        "23 message a \"raw\" text",
        "24 comment a block",
    ];
    assert_eq!(read("lib.rs", source), expected);
}

#[test]
fn pages_scripts_tables_and_settings_are_read_with_their_lines() {
    let page = "# A heading\n\nA paragraph\nof two lines.\n\n| a cell | b |\n| --- | --- |\n\n```toml\nx = 1 # a setting\n```\n";
    let expected =
        ["1 page A heading", "3 page A paragraph of two lines.", "6 page | a cell | b |", "10 comment a setting"];
    assert_eq!(read("page.md", page), expected);

    let script = "#!/bin/sh\n# What it\n# does.\necho 'A message.'\nx=${y#z} # behind code\n";
    let expected = ["2 comment What it does.", "5 comment behind code", "4 message A message.'"];
    assert_eq!(read(".ci/run", script), expected);

    assert_eq!(read("x.toml", "description = \"A crate\" # a comment\n"), ["1 comment a comment", "1 message A crate"]);
    assert_eq!(read("x.lua", "-- A script.\nreturn 1 -- a result\n"), ["1 comment A script.", "2 comment a result"]);
    assert_eq!(read("zoom-rest/texts/words.tsv", "key=a\tA sentence.\n"), ["1 catalogue A sentence."]);
    assert_eq!(Syntax::of("zoom-rest/names.tsv"), None);
}

#[test]
fn a_phrase_over_a_line_break_has_the_line_of_its_first_word_and_names_are_not_english() {
    let search = Search::new();
    let text = "// The key `stands` and the value\n// that stands\n// for it.\n";
    let findings: Vec<_> =
        of_text("x.rs", Syntax::Rust, text).iter().flat_map(|passage| search.find(passage)).collect();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!((findings[0].line, findings[0].phrase), (2, "stands"));
}

#[test]
fn a_passage_is_split_into_sentences() {
    let passage = &of_text("x.md", Syntax::Markdown, "One, e.g. this. Two has `a. B` in it? Three")[0];
    let sentences: Vec<_> = passage.sentences().into_iter().map(|range| &passage.text[range]).collect();
    assert_eq!(sentences, ["One, e.g. this.", "Two has `a. B` in it?", "Three"]);
}

#[test]
fn a_seed_draws_the_same_sentences_again_and_another_seed_draws_others() {
    let page = |from: usize| {
        let text: Vec<_> =
            (from..from + 100).map(|number| format!("This is the sentence with number {number}.\n")).collect();
        sentences(&of_text("x.md", Syntax::Markdown, &text.join("\n")))
    };
    let drawn = draw(page(0), 1, 10);
    assert_eq!((drawn.len(), draw(page(0), 1, 10)), (10, drawn.clone()));
    assert_ne!(draw(page(0), 2, 10), drawn);
    // If fifty of a hundred sentences change, those of the other fifty that were drawn before are drawn again.
    let kept: Vec<_> = drawn.iter().filter(|sentence| sentence.line >= 101).map(|sentence| &sentence.text).collect();
    let again = draw(page(50), 1, 100);
    let again: Vec<_> = again.iter().map(|sentence| &sentence.text).filter(|text| kept.contains(text)).collect();
    assert_eq!(again, kept);
    assert!(!kept.is_empty());
}

#[test]
fn what_is_not_english_is_not_drawn() {
    let text = "`a` = `b` + `c`\n\n| x | 1 | 2 |\n\nToo short.\n\nA sentence about `something` of this page.\n";
    let found = sentences(&of_text("x.md", Syntax::Markdown, text));
    assert_eq!(found.iter().map(|sentence| sentence.line).collect::<Vec<_>>(), [7]);
}
