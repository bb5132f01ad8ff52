//! The operations that the server offers, and those that need the user's confirmation.

use zoom_core::Operation;
use zoomctl_mcp::Fault;

use super::kind::Kind;
use crate::{
    catalogue::{self, Entry},
    exit::Failure,
};

/// A pattern for the names of operations, with `*` for any text: `meetings list-*`, `list-*` or `meetings`.
#[derive(Clone, Debug)]
pub(crate) struct Pattern(String);

impl Pattern {
    /// Parses the pattern of a flag. A period or a slash may replace the space, because a shell would split the pattern
    /// at a space.
    ///
    /// # Errors
    ///
    /// A usage error if no operation matches.
    pub(crate) fn new(flag: &str, text: &str) -> Result<Self, Failure> {
        let pattern = Self(text.trim().replace(['.', '/'], " "));
        if pattern.matches_download() {
            return Ok(pattern);
        }
        Self::of_operations(flag, text)
    }

    /// Parses the pattern of a flag that does not apply to downloads by URL.
    ///
    /// # Errors
    ///
    /// A usage error if no operation matches.
    pub(crate) fn of_operations(flag: &str, text: &str) -> Result<Self, Failure> {
        let pattern = Self(text.trim().replace(['.', '/'], " "));
        if catalogue::entries().any(|entry| pattern.matches(&entry)) {
            return Ok(pattern);
        }
        Err(Failure::usage(format!(
            "`{flag} {text}`: no operation of this build matches: write a product, or a pattern such as \
             `meetings.list-*`; see `zoomctl list`"
        )))
    }

    fn matches(&self, entry: &Entry) -> bool {
        let name = catalogue::command_name(entry.operation);
        self.0 == entry.product || is_match(&self.0, &name) || is_match(&self.0, &format!("{} {name}", entry.product))
    }

    fn matches_download(&self) -> bool {
        is_match(&self.0, DOWNLOAD)
    }
}

/// The name for a download by URL, which is not an operation.
pub(crate) const DOWNLOAD: &str = "download";

/// Returns whether `text` matches a pattern, in which `*` matches any text.
fn is_match(pattern: &str, text: &str) -> bool {
    let mut pieces = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(pieces.next().unwrap_or_default()) else { return false };
    let pieces: Vec<&str> = pieces.collect();
    let Some((last, middle)) = pieces.split_last() else { return rest.is_empty() };
    for piece in middle {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    rest.ends_with(last)
}

/// The policy that the flags of the command set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Policy {
    /// The only products to offer; if empty, all of them.
    pub(crate) products: Vec<String>,
    /// The only operations to offer; if empty, all of them.
    pub(crate) allow: Vec<Pattern>,
    pub(crate) deny: Vec<Pattern>,
    /// The operations that need confirmation, in addition to those that delete something.
    pub(crate) confirm: Vec<Pattern>,
    pub(crate) is_read_only: bool,
    /// Whether the server never asks for confirmation.
    pub(crate) is_confirmed: bool,
    /// Whether undocumented names and values are sent.
    pub(crate) is_lenient: bool,
}

impl Policy {
    /// Returns whether the server offers a kind of operation.
    pub(crate) fn offers_kind(&self, kind: Kind) -> bool {
        kind == Kind::Read || !self.is_read_only
    }

    /// Returns whether the server offers an operation.
    pub(crate) fn offers(&self, entry: &Entry) -> bool {
        self.check(entry).is_ok()
    }

    /// Returns whether the server asks for confirmation before an operation.
    pub(crate) fn asks(&self, entry: &Entry) -> bool {
        let is_named = self.confirm.iter().any(|pattern| pattern.matches(entry));
        !self.is_confirmed && (Kind::of(entry.operation) == Kind::Delete || is_named)
    }

    /// Returns whether the server asks for confirmation before a download by URL.
    pub(crate) fn asks_download(&self) -> bool {
        !self.is_confirmed && self.confirm.iter().any(Pattern::matches_download)
    }

    /// Rejects an operation that the server does not offer.
    pub(crate) fn check(&self, entry: &Entry) -> Result<(), Fault> {
        let reason = if !self.offers_kind(Kind::of(entry.operation)) {
            "`--read-only`"
        } else if !self.products.is_empty() && !self.products.iter().any(|product| product == entry.product) {
            "`--products`"
        } else if !self.allow.is_empty() && !self.allow.iter().any(|pattern| pattern.matches(entry)) {
            "`--allow`"
        } else if self.deny.iter().any(|pattern| pattern.matches(entry)) {
            "`--deny`"
        } else {
            return Ok(());
        };
        Err(not_allowed(&entry.command(), reason))
    }

    /// Rejects a download by URL if the flags do not allow it. A URL does not show which product its file belongs to.
    pub(crate) fn check_download(&self) -> Result<(), Fault> {
        if !self.products.is_empty() && !self.allow.iter().any(Pattern::matches_download) {
            return Err(not_allowed(DOWNLOAD, "`--products`, and without `--allow download`"));
        }
        if !self.allow.is_empty() && !self.allow.iter().any(Pattern::matches_download) {
            return Err(not_allowed(DOWNLOAD, "`--allow`"));
        }
        if self.deny.iter().any(Pattern::matches_download) {
            return Err(not_allowed(DOWNLOAD, "`--deny`"));
        }
        Ok(())
    }

    /// Finds the operation with a name, which may be the name of a command, a tool or a struct.
    ///
    /// # Errors
    ///
    /// If there is no such operation, if the server does not offer it, or if several products have an operation with
    /// that name.
    pub(crate) fn find(&self, name: &str) -> Result<Entry, Fault> {
        let found = named(name);
        let offered: Vec<Entry> = found.iter().filter(|entry| self.offers(entry)).copied().collect();
        match (offered.as_slice(), found.as_slice()) {
            ([entry], _) => Ok(*entry),
            ([], [entry, ..]) => Err(self.check(entry).err().unwrap_or_else(|| self.unknown(name))),
            ([], []) => Err(self.unknown(name)),
            (several, _) => {
                let commands: Vec<String> = several.iter().map(Entry::command).collect();
                let message =
                    format!("`{name}` is the name of several operations: write `{}`", commands.join("` or `"));
                Err(Fault::new("unknown_operation", message).with("did_you_mean", commands))
            }
        }
    }

    fn unknown(&self, name: &str) -> Fault {
        let shown: String = name.chars().filter(|c| !c.is_control()).take(80).collect();
        let last = words(name).last().cloned().unwrap_or_default();
        let is_offered = |command: &String| named(command).iter().any(|entry| self.offers(entry));
        let similar: Vec<String> = catalogue::similar(&last, []).into_iter().filter(is_offered).collect();
        let help = match similar.as_slice() {
            [] => "find its name with `zoom_search`".to_owned(),
            names => format!("did you mean `{}`? Otherwise find its name with `zoom_search`", names.join("`, `")),
        };
        Fault::new("unknown_operation", format!("there is no operation `{shown}`: {help}"))
            .with("did_you_mean", similar)
    }
}

/// Returns the command that a name refers to, whether or not the server offers it. If several operations share the
/// name, returns the name without a product.
pub(crate) fn command(name: &str) -> Option<String> {
    match named(name).as_slice() {
        [] => None,
        [entry] => Some(entry.command()),
        [entry, ..] => Some(catalogue::command_name(entry.operation)),
    }
}

fn not_allowed(command: &str, flag: &str) -> Fault {
    Fault::new(
        "not_allowed",
        format!(
            "`{command}` is not offered: the server was started with {flag}; ask the user, or find another operation with \
             `zoom_search`"
        ),
    )
}

/// Returns the words of a name, without `zoomctl`.
fn words(name: &str) -> Vec<String> {
    let words = name.split([' ', '.', '/', ':', '\t', '\n']).filter(|word| !word.is_empty() && *word != "zoomctl");
    words.map(str::to_owned).collect()
}

/// Returns the operations with a name, such as `meetings create-meeting`, `create-meeting`, `CreateMeeting`, `meetings
/// create`, or the tool name `meetings_create-meeting`.
fn named(name: &str) -> Vec<Entry> {
    let words = words(name);
    let of_product = |product: &str, name: &str| {
        let found = catalogue::named(name).into_iter().filter(|entry| entry.product == product);
        let found: Vec<Entry> = found.collect();
        if !found.is_empty() {
            return found;
        }
        let aliased = catalogue::products().into_iter().filter(|known| known.name == product).flat_map(|known| {
            let operations = known.operations().iter().filter(move |operation| known.alias(operation) == Some(name));
            operations.map(move |operation| Entry { product: known.name, operation })
        });
        aliased.collect()
    };
    match words.as_slice() {
        [product, name] => of_product(product, name),
        [name] => {
            let found = catalogue::named(name);
            match name.split_once('_') {
                Some((product, name)) if found.is_empty() => of_product(product, name),
                _ => found,
            }
        }
        _ => Vec::new(),
    }
}

/// Returns the name of an operation's own tool: the command with `_` in place of the space, or without its product if
/// that would be longer than clients accept.
pub(crate) fn tool_name(entry: &Entry) -> String {
    let name = catalogue::command_name(entry.operation);
    let full = format!("{}_{name}", entry.product);
    if full.len() <= MAX_TOOL_NAME { full } else { name }
}

/// The maximum length of a tool name that common clients accept.
const MAX_TOOL_NAME: usize = 64;

/// Rejects an operation that must be called with another tool.
pub(crate) fn check_tool(kind: Kind, operation: &Operation, command: &str) -> Result<(), Fault> {
    let actual = Kind::of(operation);
    if actual == kind {
        return Ok(());
    }
    let tool = actual.tool();
    let message =
        format!("`{command}` is a {} operation: call it with `{tool}` and the same arguments", operation.method);
    Err(Fault::new("wrong_tool", message).with("tool", tool))
}

/// Returns the operations that have their own tool.
pub(crate) fn with_tools(patterns: &[Pattern], policy: &Policy) -> Vec<Entry> {
    let is_named = |entry: &Entry| patterns.iter().any(|pattern| pattern.matches(entry));
    catalogue::entries().filter(|entry| is_named(entry) && policy.offers(entry)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_matches_any_text() {
        for (pattern, text, expected) in [
            ("list-*", "list-users", true),
            ("list-*", "get-list-users", false),
            ("*-user", "get-user", true),
            ("*user*", "list-users", true),
            ("a*a", "a", false),
            ("a*b*c", "axbxc", true),
            ("a*b*c", "axcxb", false),
            ("*", "", true),
            ("", "a", false),
            ("get-user", "get-user", true),
        ] {
            assert_eq!(is_match(pattern, text), expected, "{pattern} {text}");
        }
    }
}
