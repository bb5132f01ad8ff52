//! Phrases that a native technical editor would change, and what to write instead.
//!
//! The rules are those of the section on style in CONTRIBUTING.md. Each row contains a pattern; a name between
//! backticks never matches, because it is overwritten before the search.

use regex_lite::{Regex, RegexBuilder};

use crate::prose::Passage;

/// A phrase and what to write instead.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// The name of the phrase in messages and in [`EXCEPTIONS`].
    pub name: &'static str,
    /// Lower-case strings, at least one of which occurs in every match. Most passages contain none of them and are not
    /// searched.
    pub stems: &'static [&'static str],
    /// A regular expression that matches whole words, in any case.
    pub pattern: &'static str,
    /// A wider regular expression: a phrase that overlaps a match of it is correct. Empty if there is none.
    pub unless: &'static str,
    /// What to write instead.
    pub write: &'static str,
    /// A sentence in which the phrase is found.
    pub wrong: &'static str,
    /// A sentence in which the phrase is not found.
    pub right: &'static str,
}

/// A place where a phrase is correct.
#[derive(Clone, Copy, Debug)]
pub struct Exception {
    /// The beginning of the file's path.
    pub path: &'static str,
    /// The name of the phrase.
    pub phrase: &'static str,
    /// Why the phrase is correct there.
    pub reason: &'static str,
}

macro_rules! phrases {
    ($($name:literal in $stems:tt: $pattern:literal $(unless $unless:literal)?, write $write:literal, wrong $wrong:literal, right $right:literal;)*) => {
        &[$(Phrase {
            name: $name,
            stems: &$stems,
            pattern: $pattern,
            unless: concat!($($unless)?),
            write: $write,
            wrong: $wrong,
            right: $right,
        }),*]
    };
}

/// The phrases.
#[rustfmt::skip]
pub const PHRASES: &[Phrase] = phrases! {
    "answer" in ["answer"]: r"answer(s|ed|ing)?" unless r"answering machine|questions? and answers?",
        write "response, respond", wrong "The answer has a body.", right "An answering machine, and a response.";
    "refuse" in ["refus"]: r"refus[a-z]*" unless r"connections? ((that )?(is|are|was|were) )?refused|refuse[sd] connections?|a refused connection",
        write "reject, error", wrong "It refuses the value.", right "A refused connection is an error.";
    "stands" in ["stand", "stood"]: r"stands|stood|stand (for|at|where|first|last|still|behind|before|between|there|alone)" unless r"(stands|stood) in for",
        write "is; means, of a symbol; is paused, of a process", wrong "The name stands first.", right "A stand-in for Zoom.";
    "is no X" in [" no "]: r"(is|are|was|were|be|been) no [a-z-]+" unless r"there (is|are|was|were|may be|can be|will be|has been|have been|must be) no|(is|are|was|were|be|been) no (longer|more|less|fewer|later|newer|greater|wider|better|larger|smaller|longer|shorter|earlier|different|other)",
        write "is not a X", wrong "That is no error.", right "There is no error, and it is no longer read.";
    "tells" in ["tell", "told"]: r"(tells?|told|telling)" unless r"tells? [a-z ]*apart|tell (the client|readers|the user)|tell me",
        write "reports, says; distinguishes", wrong "The response tells the limit.", right "To tell them apart, tell the client.";
    "gives" in ["gives", "gave", "giving"]: r"gives|gave|giving" unless r"(gives|gave|giving) ([a-z]+ ){0,3}(up|back)",
        write "returns; has; sets, of a setter", wrong "It gives the number.", right "It gives up, and returns the number.";
    "of Zoom's" in ["'s"]: r"of (the |a |an )?[A-Za-z]+'s( (is|are|was|were|does|do|did|teach|taught|that|which|who|may|can|must|in|on|for|has|have|comes|will|to|by|at|with|shows|breaks|own [.,;:)]|\|)|[.,;:)]|$)" unless r"(one|ahead|instead|those|that|any|some|all|none|each|both|independent|out|in place|instead) of (the |a |an )?[A-Za-z]+'s",
        write "Zoom's X, an X of Zoom", wrong "A limit of Zoom's is written once.", right "One of Zoom's limits, in the order of Zoom's documents.";
    "of yours" in ["ours", "theirs", "mine", "hers", "his"]: r"of (yours|ours|theirs|mine|his|hers)" unless r"one of (yours|ours|theirs|mine|his|hers)",
        write "your X, our X", wrong "A type of yours.", right "One of ours.";
    "unless said" in ["unless "]: r"unless (said|told|stated|asked)", write "by default", wrong "It is on unless said.", right "It is on by default.";
    "that is none" in [" none"]: r"(that|which|what|values? that|it) (is|are) none" unless r"where there is none",
        write "that is not one", wrong "A value that is none.", right "Where there is none.";
    "at hand" in ["at hand"]: r"at hand", write "cached, in memory, known", wrong "A token at hand.", right "By hand.";
    "parted" in ["parted"]: r"parted", write "separated", wrong "Parted by commas.", right "Separated by commas.";
    "renew a token" in ["renew"]: r"renew(s|ed|ing|al)?( of)? (the |a |an |its |their |each )?((access|refresh|bearer) )?(tokens?|login|credentials?|session)",
        write "refresh", wrong "It renews the token.", right "It renews the lease of a token.";
    "login that ends" in ["login"]: r"logins? (that |which )?(ends?|ended|ending)",
        write "session or token that expires", wrong "The login ends.", right "The token expires.";
    "too long a wait" in ["too long"]: r"(a|the|which|of|that|longer) waits? (that |which )?((is|are) )?too long|too long a wait",
        write "a wait that exceeds the limit", wrong "A wait that is too long.", right "A name that is too long.";
    "a X each" in [" each"]: r"(a|an) [a-z]+ each( [.,;:)]|[.,;:)]|$)",
        write "one X per Y, its own X", wrong "They have a buffer each.", right "A line for each entry.";
    "for ever" in ["for ever"]: r"for ever", write "forever", wrong "It waits for ever.", right "It waits forever.";
    "nothing of" in ["nothing of"]: r"nothing of", write "no part of, none of; not any", wrong "It knows nothing of Zoom.", right "It does not know Zoom.";
    "in effect once" in ["in effect"]: r"in effect,? once|once,? in effect", write "effectively once", wrong "Handled in effect once.", right "Handled effectively once.";
    "in whole" in ["in whole"]: r"in whole" unless r"in whole or in part|in whole (seconds|samples|minutes|milliseconds|numbers|frames|bytes)",
        write "completely, the whole X", wrong "It is read in whole.", right "In whole seconds.";
    "as it came" in [" came"]: r"as (it|they) came", write "as received", wrong "The body as it came.", right "The body as received.";
    "follows no" in [" no "]: r"(follows|sends|names|opens|knows|holds|breaks|makes|keeps|adds|asks for) no [a-z]+" unless r"(sends|keeps|holds|opens|makes|adds) no (more|longer|other)",
        write "does not follow a", wrong "It follows no redirect.", right "It does not follow redirects.";
    "beside" in ["beside"]: r"beside", write "next to; besides, in addition to; compared with", wrong "The column beside it.", right "Besides that.";
    "is said" in [" said"]: r"(is|are|was|were|be) said" unless r"what (is|was) said|while it is said|said (in|and decided)",
        write "is reported, is stated", wrong "Each fault is said.", right "What is said in a meeting.";
    "calls a second" in [" a second", " a minute", " a day", " an hour"]: r"(calls|callers|deliveries|events|frames|requests|commands) (a|an) (second|minute|hour|day)",
        write "per second", wrong "500 events a second.", right "Ten times a second, 500 events per second.";
    "some at a time" in ["at a time"]: r"(some|some of them|in flight|run|calls) at a time",
        write "several at the same time", wrong "Sends requests, some at a time.", right "One at a time.";
    "as X has it" in ["has it"]: r"as [a-z ']+ has it", write "as written in X", wrong "As the command line has it.", right "Whoever has it.";
    "fails no call" in [" no "]: r"(fails|loses|delays|changes) no [a-z]+", write "does not fail a call", wrong "It fails no call.", right "No call fails.";
    "any more" in ["any more"]: r"any more" unless r"any more (than|of|[a-z]+s)",
        write "no longer", wrong "It is not used any more.", right "Are there any more pages?";
    "go on" in ["go on", "goes on", "going on", "went on"]: r"(go|goes|going|went) on" unless r"(go|goes|going|went) on (the|a|an|its|one)",
        write "continue", wrong "The handler goes on.", right "It continues; one goes on the list.";
    "goes before" in ["before"]: r"(goes|go) before", write "takes precedence over", wrong "A flag goes before a variable.", right "It goes, before the flag.";
    "somebody else's" in ["somebody else's"]: r"of somebody else's", write "of another program, of another person", wrong "A value of somebody else's.", right "Somebody else's value.";
};

/// The places where a phrase is correct.
pub const EXCEPTIONS: &[Exception] = &[
    Exception { path: "tests/tools/src/phrases.rs", phrase: "", reason: "the table itself" },
    Exception { path: "tests/tools/tests/english.rs", phrase: "stands", reason: "a phrase that the test finds" },
    Exception { path: "zoom-codegen/src/causes.rs", phrase: "answer", reason: "people answer surveys" },
    Exception {
        path: "zoom-codegen/src/meanings.rs",
        phrase: "refuse",
        reason: "a word that is searched for in Zoom's documents",
    },
    Exception { path: "zoom-events/src/rtms/session/tests.rs", phrase: "go on", reason: "what a participant says" },
    Exception {
        path: "zoom-rest/texts/",
        phrase: "answer",
        reason: "people answer calls, polls, surveys and questions",
    },
    Exception {
        path: "zoom-rest/texts/",
        phrase: "gives",
        reason: "people and apps give scores, feedback, access and names",
    },
    Exception { path: "zoom-rest/texts/", phrase: "go on", reason: "meetings, chats and recordings go on" },
    Exception { path: "zoom-rest/texts/", phrase: "tells", reason: "a message or a recording tells people something" },
    Exception {
        path: "zoomctl/src/mcp/search/vocabulary.rs",
        phrase: "",
        reason: "everyday words that people search for",
    },
];

/// A phrase in a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, relative to the workspace.
    pub file: String,
    /// The line on which it begins.
    pub line: usize,
    /// The name of the phrase.
    pub phrase: &'static str,
    /// The words that were found.
    pub found: String,
    /// What to write instead.
    pub write: &'static str,
}

/// The table, compiled.
#[derive(Debug)]
pub struct Search {
    rows: Vec<(Phrase, Regex, Option<Regex>)>,
}

impl Search {
    /// Compiles the table.
    ///
    /// # Panics
    ///
    /// Panics if a pattern is not a regular expression.
    #[must_use]
    pub fn new() -> Self {
        let rows = PHRASES.iter().map(|phrase| {
            let unless = (!phrase.unless.is_empty()).then(|| words(phrase.unless));
            (*phrase, words(phrase.pattern), unless)
        });
        Self { rows: rows.collect() }
    }

    /// Returns the phrases in a passage, whether or not they are correct there.
    #[must_use]
    pub fn find(&self, passage: &Passage) -> Vec<Finding> {
        let text = passage.without_names();
        let lower = text.to_lowercase();
        let mut findings = Vec::new();
        for (phrase, pattern, unless) in &self.rows {
            if !phrase.stems.iter().any(|stem| lower.contains(stem)) {
                continue;
            }
            let right: Vec<_> =
                unless.iter().flat_map(|unless| unless.find_iter(&text)).map(|found| found.range()).collect();
            for found in pattern.find_iter(&text) {
                if right.iter().any(|right| right.start < found.end() && found.start() < right.end) {
                    continue;
                }
                findings.push(Finding {
                    file: passage.file.clone(),
                    line: passage.line(found.start()),
                    phrase: phrase.name,
                    found: found.as_str().to_owned(),
                    write: phrase.write,
                });
            }
        }
        findings
    }
}

impl Default for Search {
    fn default() -> Self {
        Self::new()
    }
}

/// Compiles an expression that matches whole words in any case.
fn words(pattern: &str) -> Regex {
    let pattern = format!(r"(?:\b(?:{pattern}))(?:\b|$|[^a-z0-9_])");
    let built = RegexBuilder::new(&pattern).case_insensitive(true).build();
    built.unwrap_or_else(|error| panic!("{pattern}: {error}"))
}
