//! Errors from reading documents.

use std::{fmt, io, path::PathBuf};

/// An error from reading documents.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// The operating system's error.
        source: io::Error,
    },
    /// A file is neither an OpenAPI document nor a Postman collection.
    #[error("{} is neither an OpenAPI document nor a Postman collection", path.display())]
    Parse {
        /// The file.
        path: PathBuf,
        /// The part of the file that cannot be read, and its location.
        source: ParseError,
    },
}

/// An error from parsing a document, with its location as a JSON pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    pointer: String,
    message: String,
}

impl ParseError {
    /// Returns an error about the value at a JSON pointer; `""` is the whole document.
    pub(crate) fn at(pointer: &str, message: String) -> Self {
        Self { pointer: pointer.to_owned(), message }
    }

    /// Returns the error for text that is not JSON, with a pointer to the value that contains the error.
    pub(crate) fn json(text: &str, error: &serde_json::Error) -> Self {
        // For a line that ends too early, the parser reports column 0 of the next line.
        let (line, column) = (error.line(), error.column().max(1));
        let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        // If the text ends too early, the reported column is the last character's, but the error is after that
        // character.
        let end = if error.is_eof() { text.len() } else { (before + column.saturating_sub(1)).min(text.len()) };
        let (pointer, depth) = open_pointer(&text.as_bytes()[..end]);
        let problem = match depth {
            DEEPEST.. => format!("nested more than {DEEPEST} levels deep"),
            _ => "not valid JSON".to_owned(),
        };
        Self { pointer, message: format!("{problem} on line {line}, column {column}") }
    }

    /// Returns the location as a JSON pointer; `""` is the whole document.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pointer.as_str() {
            "" => f.write_str(&self.message),
            pointer => write!(f, "`{pointer}`: {}", self.message),
        }
    }
}

impl std::error::Error for ParseError {}

/// The maximum nesting depth of values in `serde_json`.
const DEEPEST: usize = 127;

/// Returns the JSON pointer to the value in which a truncated JSON text ends, and the nesting depth at that point.
fn open_pointer(json: &[u8]) -> (String, usize) {
    let mut open: Vec<Part> = Vec::new();
    let mut last_text = String::new();
    let mut rest = json;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match first {
            b'{' => open.push(Part::Name(None)),
            b'[' => open.push(Part::Element(0)),
            b'}' | b']' => _ = open.pop(),
            b':' => {
                if let Some(Part::Name(name)) = open.last_mut() {
                    *name = Some(std::mem::take(&mut last_text));
                }
            }
            b',' => match open.last_mut() {
                Some(Part::Element(at)) => *at += 1,
                Some(Part::Name(name)) => *name = None,
                None => {}
            },
            b'"' => {
                let mut end = 0;
                while end < rest.len() && rest[end] != b'"' {
                    end += if rest[end] == b'\\' { 2 } else { 1 };
                }
                let end = end.min(rest.len());
                last_text = String::from_utf8_lossy(&rest[..end]).into_owned();
                rest = rest.get(end + 1..).unwrap_or_default();
            }
            _ => {}
        }
    }
    let depth = open.len();
    let parts = open.into_iter().filter_map(|part| match part {
        Part::Name(name) => name.map(|name| name.replace('~', "~0").replace('/', "~1")),
        Part::Element(at) => Some(at.to_string()),
    });
    (parts.fold(String::new(), |pointer, part| pointer + "/" + &part), depth)
}

/// A part of a JSON pointer: the member or element being read.
enum Part {
    Name(Option<String>),
    Element(usize),
}
