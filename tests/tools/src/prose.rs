//! Finds the English text in the repository: comments, documentation, messages, pages and the catalogue's sentences,
//! with the line of each.
//!
//! A passage is a paragraph: the lines of a comment, of a Markdown page or of a string literal that belong together.
//! Names between backticks are part of it; blocks of code are not, but the comments and messages in them are.

use std::{ops::Range, path::Path, process::Command};

use crate::workspace::{is_generated, read, root};

/// The kind of text that contains a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A comment in code, a script or a configuration file.
    Comment,
    /// A documentation comment.
    Doc,
    /// A string literal with at least two words.
    Message,
    /// A Markdown page, or one that a program includes.
    Page,
    /// A sentence about a field, an operation, a value or an event of the catalogue.
    Catalogue,
}

/// A paragraph of English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The file, relative to the workspace.
    pub file: String,
    /// The kind of text that contains it.
    pub kind: Kind,
    /// Its lines, joined by a space.
    pub text: String,
    /// The position in `text` where each line begins and the number of that line in the file.
    starts: Vec<(usize, usize)>,
}

impl Passage {
    /// Returns the number of the line that contains a byte of the text.
    #[must_use]
    pub fn line(&self, at: usize) -> usize {
        let before = self.starts.partition_point(|(start, _)| *start <= at);
        self.starts.get(before.saturating_sub(1)).map_or(1, |(_, line)| *line)
    }

    /// Returns the text with every name between backticks overwritten, so that only the English is left. Positions are
    /// the same as in `text`.
    #[must_use]
    pub fn without_names(&self) -> String {
        let mut is_name = false;
        let mut plain = String::with_capacity(self.text.len());
        let is_paired = self.text.matches('`').count().is_multiple_of(2);
        for character in self.text.chars() {
            is_name ^= character == '`' && is_paired;
            if is_name && character != '`' {
                plain.extend(std::iter::repeat_n('_', character.len_utf8()));
            } else {
                plain.push(character);
            }
        }
        plain
    }

    /// Returns the ranges of the sentences: each ends with a period, a question mark or an exclamation mark, or at the
    /// end of the passage.
    #[must_use]
    pub fn sentences(&self) -> Vec<Range<usize>> {
        let plain = self.without_names();
        let (mut sentences, mut start) = (Vec::new(), 0);
        let mut add = |from: usize, to: usize| {
            let text = &plain[from..to];
            let from = from + (text.len() - text.trim_start().len());
            let to = from + text.trim().len();
            if to > from {
                sentences.push(from..to);
            }
        };
        for (at, _) in plain.match_indices(". ").chain(plain.match_indices("? ")).chain(plain.match_indices("! ")) {
            let next = plain[at + 2..].chars().next();
            let is_end = next.is_some_and(|next| next.is_uppercase() || matches!(next, '`' | '*' | '"' | '['));
            if is_end && at + 1 > start {
                add(start, at + 1);
                start = at + 1;
            }
        }
        add(start, plain.len());
        sentences
    }
}

/// Returns the files of the repository: those under version control and new files that git does not ignore.
///
/// # Panics
///
/// Panics if git can't list the files.
#[must_use]
pub fn files() -> Vec<String> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .unwrap_or_else(|error| panic!("git ls-files: {error}"));
    assert!(output.status.success(), "git ls-files: {}", String::from_utf8_lossy(&output.stderr));
    let names = output.stdout.split(|byte| *byte == 0).map(|name| String::from_utf8_lossy(name).into_owned());
    // Git lists a deleted file until the deletion is committed.
    let mut files: Vec<_> = names.filter(|name| !name.is_empty() && root().join(name).is_file()).collect();
    files.sort();
    files.dedup();
    files
}

/// Returns the passages of every handwritten file in the repository. The sentences in generated Rust code are those of
/// `zoom-rest/texts` and of the generator.
///
/// # Panics
///
/// Panics if git can't list the files, or if one of them can't be read.
#[must_use]
pub fn passages() -> Vec<Passage> {
    let files = files();
    let with_syntax = files.iter().filter_map(|file| Syntax::of(file).map(|syntax| (file, syntax)));
    let texts = with_syntax.map(|(file, syntax)| (file, syntax, read(&root().join(file))));
    let written = texts.filter(|(file, _, text)| !is_generated(file, text));
    written.flat_map(|(file, syntax, text)| of_text(file, syntax, &text)).collect()
}

/// How a file marks its English text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// Comments, documentation and strings of Rust, JavaScript and CSS.
    Rust,
    /// Comments after this mark, in Lua.
    Lua,
    /// Comments after `#` and the strings that `echo` and `printf` write.
    Script,
    /// Descriptions, and comments after `#`.
    Toml,
    /// Everything except blocks of code.
    Markdown,
    /// The second column.
    Table,
}

impl Syntax {
    /// Returns how a file with this name is read, or `None` for a file without English text.
    #[must_use]
    pub fn of(file: &str) -> Option<Self> {
        let path = Path::new(file);
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        match extension {
            "rs" | "mjs" | "css" => Some(Self::Rust),
            "lua" => Some(Self::Lua),
            "sh" | "py" | "yaml" | "bash" | "fish" | "zsh" | "rb" => Some(Self::Script),
            "toml" => Some(Self::Toml),
            "md" => Some(Self::Markdown),
            "tsv" if file.starts_with("zoom-rest/texts/") => Some(Self::Table),
            "" if file.starts_with(".ci/") || file.ends_with("justfile") || file.ends_with("Containerfile") => {
                Some(Self::Script)
            }
            _ => None,
        }
    }
}

/// Returns the passages of `text`.
#[must_use]
pub fn of_text(file: &str, syntax: Syntax, text: &str) -> Vec<Passage> {
    let mut collector = Collector { file, passages: Vec::new() };
    let lines: Vec<Line> = text.lines().zip(1..).map(|(text, number)| Line { number, text: text.to_owned() }).collect();
    match syntax {
        Syntax::Rust => collector.rust(text, &|line| line),
        Syntax::Lua => collector.comments(&lines, "--"),
        Syntax::Script => collector.script(&lines),
        Syntax::Toml => collector.toml(&lines),
        Syntax::Markdown => collector.markdown(&lines, Kind::Page),
        Syntax::Table => {
            for line in lines {
                let text = line.text.split_once('\t').map_or("", |(_, text)| text).to_owned();
                collector.add(Kind::Catalogue, &[Line { number: line.number, text }]);
            }
        }
    }
    collector.passages
}

/// A line of a file, or the English part of it.
#[derive(Clone, Debug)]
struct Line {
    number: usize,
    text: String,
}

struct Collector<'a> {
    file: &'a str,
    passages: Vec<Passage>,
}

impl Collector<'_> {
    fn add(&mut self, kind: Kind, lines: &[Line]) {
        let (mut text, mut starts) = (String::new(), Vec::new());
        for line in lines {
            let words = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
            if words.is_empty() {
                continue;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            starts.push((text.len(), line.number));
            text.push_str(&words);
        }
        if text.contains(|c: char| c.is_alphabetic()) {
            self.passages.push(Passage { file: self.file.to_owned(), kind, text, starts });
        }
    }

    /// Adds each paragraph of a plain comment.
    fn paragraphs(&mut self, kind: Kind, lines: &[Line]) {
        for paragraph in lines.split(|line| line.text.trim().is_empty()) {
            self.add(kind, paragraph);
        }
    }

    fn rust(&mut self, text: &str, number: &dyn Fn(usize) -> usize) {
        let mut comment: Option<(Kind, Vec<Line>)> = None;
        for token in tokens(text) {
            let line = number(token.line);
            let is_next = comment.as_ref().is_some_and(|(kind, lines)| {
                Some(*kind) == token.comment
                    && token.is_alone
                    && lines.last().is_some_and(|last| last.number + 1 == line)
            });
            if !is_next && let Some((kind, lines)) = comment.take() {
                self.comment(kind, &lines);
            }
            // `str::lines` returns no line for an empty comment, but the lines after it continue the same comment.
            let lines = token
                .text
                .split('\n')
                .zip(token.line..)
                .map(|(text, at)| Line { number: number(at), text: text.to_owned() });
            match token.comment {
                Some(kind) => comment.get_or_insert_with(|| (kind, Vec::new())).1.extend(lines),
                None if token.text.trim().contains(' ') => {
                    let lines: Vec<_> = lines.collect();
                    self.paragraphs(Kind::Message, &lines);
                }
                None => {}
            }
        }
        if let Some((kind, lines)) = comment {
            self.comment(kind, &lines);
        }
    }

    fn comment(&mut self, kind: Kind, lines: &[Line]) {
        match kind {
            Kind::Doc => self.markdown(lines, Kind::Doc),
            _ => self.paragraphs(kind, lines),
        }
    }

    fn markdown(&mut self, lines: &[Line], kind: Kind) {
        let mut paragraph: Vec<Line> = Vec::new();
        let mut fence: Option<(String, String, Vec<Line>)> = None;
        for line in lines {
            let text = line.text.trim();
            if let Some((end, language, code)) = &mut fence {
                if text == end {
                    let (language, code) = (std::mem::take(language), std::mem::take(code));
                    self.code(&language, &code);
                    fence = None;
                } else {
                    code.push(line.clone());
                }
                continue;
            }
            if let Some(mark) = ["```", "~~~"].iter().find(|mark| text.starts_with(**mark)) {
                self.add(kind, &std::mem::take(&mut paragraph));
                let length = text.len() - text.trim_start_matches(&mark[..1]).len();
                fence = Some((mark[..1].repeat(length), text[length..].to_owned(), Vec::new()));
                continue;
            }
            let is_item = text.starts_with("- ") || text.starts_with("* ");
            let is_number = text.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
            let is_alone = text.is_empty() || text.starts_with('#') || text.starts_with('|');
            if is_alone || is_item || is_number {
                self.add(kind, &std::mem::take(&mut paragraph));
            }
            // A link target such as `[name]: path` contains no English.
            let is_target = text.starts_with('[') && text.contains("]: ");
            let is_rule = text.starts_with("| ---");
            if is_target || is_rule {
                continue;
            }
            let text = text.trim_start_matches('#').trim_start_matches("- ").trim_start_matches("* ").to_owned();
            let line = Line { number: line.number, text };
            if is_alone {
                self.add(kind, &[line]);
            } else {
                paragraph.push(line);
            }
        }
        self.add(kind, &paragraph);
    }

    /// Adds the comments and messages in a block of code.
    fn code(&mut self, language: &str, lines: &[Line]) {
        let first = language.split([',', ' ']).next().unwrap_or_default();
        match first {
            "" | "rust" | "no_run" | "compile_fail" | "should_panic" => {
                let text: Vec<_> = lines.iter().map(|line| shown_by_rustdoc(&line.text)).collect();
                let number = |line: usize| lines.get(line - 1).map_or(0, |line| line.number);
                self.rust(&text.join("\n"), &number);
            }
            "toml" => self.toml(lines),
            "sh" | "console" | "shell" | "bash" => self.script(lines),
            _ => {}
        }
    }

    /// Adds the comments that begin with a mark, on separate lines or after code.
    fn comments(&mut self, lines: &[Line], mark: &str) {
        let mut paragraph: Vec<Line> = Vec::new();
        for line in lines {
            let text = line.text.trim_start();
            let number = line.number;
            if let Some(comment) = text.strip_prefix(mark) {
                // `#!/bin/sh`
                if number > 1 || !comment.starts_with('!') {
                    paragraph.push(Line { number, text: comment.trim_start_matches(&mark[..1]).to_owned() });
                }
                continue;
            }
            self.paragraphs(Kind::Comment, &std::mem::take(&mut paragraph));
            let after = text.find(&format!(" {mark} ")).filter(|at| {
                let quotes = |mark: char| text[..*at].matches(mark).count().is_multiple_of(2);
                quotes('"') && quotes('\'')
            });
            if let Some(at) = after {
                let text = text[at..].trim_start().trim_start_matches(mark).to_owned();
                self.add(Kind::Comment, &[Line { number, text }]);
            }
        }
        self.paragraphs(Kind::Comment, &paragraph);
    }

    fn script(&mut self, lines: &[Line]) {
        self.comments(lines, "#");
        for line in lines {
            let text = line.text.trim_start();
            let is_message = text.starts_with("echo ") || text.starts_with("printf ") || text.starts_with("step ");
            let is_string = text.contains("printf '") || text.contains("echo '");
            if (is_message || is_string)
                && let Some((_, message)) = text.split_once(['\'', '"'])
            {
                self.add(Kind::Message, &[Line { number: line.number, text: message.to_owned() }]);
            }
        }
    }

    fn toml(&mut self, lines: &[Line]) {
        self.comments(lines, "#");
        for line in lines {
            if line.text.starts_with("description")
                && let Some(value) = line.text.split('"').nth(1)
            {
                self.add(Kind::Message, &[Line { number: line.number, text: value.to_owned() }]);
            }
        }
    }
}

/// Returns a line of an example as rustc reads it, without the `# ` that hides it from the reader.
fn shown_by_rustdoc(line: &str) -> &str {
    let line = line.trim_start();
    line.strip_prefix("# ").unwrap_or(if line == "#" { "" } else { line })
}

/// A comment or a string in Rust code.
struct Token {
    /// `None` for a string.
    comment: Option<Kind>,
    line: usize,
    /// Whether no code precedes it on its line.
    is_alone: bool,
    text: String,
}

/// Returns the comments and strings in Rust, JavaScript or CSS, in order.
fn tokens(source: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let (mut rest, mut line, mut is_alone) = (source, 1, true);
    let mut is_word = false;
    while let Some(next) = rest.chars().next() {
        let (length, token) = token(rest, is_word);
        if let Some((comment, text)) = token {
            tokens.push(Token { comment, line, is_alone, text });
        }
        let (read, after) = rest.split_at(length);
        line += read.matches('\n').count();
        is_alone = match next {
            '\n' => true,
            _ => is_alone && next.is_whitespace(),
        };
        is_word = read.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        rest = after;
    }
    tokens
}

/// Reads the first token of `text`, and returns its length and, if the token is a comment or a string, its content.
fn token(text: &str, follows_word: bool) -> (usize, Option<(Option<Kind>, String)>) {
    let first = text.chars().next().map_or(1, char::len_utf8);
    if text.starts_with("//") {
        let end = text.find('\n').unwrap_or(text.len());
        let comment = &text[..end];
        let (kind, mark) = match comment {
            _ if comment.starts_with("////") => (Kind::Comment, comment.len()),
            _ if comment.starts_with("///") || comment.starts_with("//!") => (Kind::Doc, 3),
            _ => (Kind::Comment, 2),
        };
        return (end, Some((Some(kind), comment[mark..].to_owned())));
    }
    if text.starts_with("/*") {
        let end = text.find("*/").map_or(text.len(), |at| at + 2);
        return (end, Some((Some(Kind::Comment), text[2..end].trim_end_matches("*/").to_owned())));
    }
    if !follows_word && text.starts_with(['r', 'b', 'c']) {
        let prefix = text.len() - text.trim_start_matches(['r', 'b', 'c']).len();
        let hashes = text[prefix..].len() - text[prefix..].trim_start_matches('#').len();
        let is_raw = text[..prefix].contains('r') && text[prefix + hashes..].starts_with('"');
        if is_raw {
            let start = prefix + hashes + 1;
            let mark = format!("\"{}", "#".repeat(hashes));
            let end = text[start..].find(&mark).map_or(text.len(), |at| start + at);
            return ((end + mark.len()).min(text.len()), Some((None, text[start..end].to_owned())));
        }
    }
    if text.starts_with('"') {
        let (length, value) = string(text);
        return (length, Some((None, value)));
    }
    if let Some(quoted) = text.strip_prefix('\'') {
        // A character literal, which may contain a quote; otherwise a lifetime.
        let escaped = quoted.strip_prefix('\\').and_then(|rest| rest.get(1..)?.find('\'').map(|at| at + 4));
        let plain = quoted.chars().next().filter(|c| *c != '\'' && *c != '\\');
        let plain = plain.filter(|c| quoted[c.len_utf8()..].starts_with('\'')).map(|c| c.len_utf8() + 2);
        return (escaped.or(plain).unwrap_or(1).min(text.len()), None);
    }
    (first, None)
}

/// Reads a string literal, and returns its length and its value, with one line for each line of the source.
fn string(text: &str) -> (usize, String) {
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (at + 1, value),
            '\\' => match characters.next().map(|(_, escaped)| escaped) {
                Some('\n') => value.push('\n'),
                Some('n' | 't' | 'r') => value.push(' '),
                Some(escaped) => value.push(escaped),
                None => {}
            },
            other => value.push(other),
        }
    }
    (text.len(), value)
}
