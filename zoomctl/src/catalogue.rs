//! The operations, by their names on the command line.

use heck::ToKebabCase as _;
use indexmap::{IndexMap, IndexSet};
use zoom_core::Operation;

use crate::{exit::Failure, groups, json::Json};

/// The minimum similarity, from 0 to 1, at which a name is suggested.
pub(crate) const MIN_SIMILARITY: f64 = 0.75;

/// The maximum number of names that are suggested.
const MAX_SUGGESTIONS: usize = 3;

/// A product: a command whose subcommands are its operations.
#[derive(Clone, Copy)]
pub(crate) struct Product {
    pub(crate) name: &'static str,
    source: &'static zoom_operations::Product,
}

/// The verbs that begin the names of operations on a product's own resources, such as `list-users`.
pub(crate) const VERBS: [&str; 5] = ["list", "get", "create", "update", "delete"];

impl Product {
    /// Returns the operations, which are read on first use.
    pub(crate) fn operations(&self) -> &'static [&'static Operation] {
        self.source.operations()
    }

    /// Returns how many operations there are, without reading them.
    pub(crate) const fn operation_count(&self) -> usize {
        self.source.operation_count()
    }

    /// Returns the verb that suffices to name an operation on the product's own resources: `list` for `users
    /// list-users`.
    pub(crate) fn alias(&self, operation: &Operation) -> Option<&'static str> {
        let name = command_name(operation);
        let (verb, object) = name.split_once('-')?;
        let singular = self.name.strip_suffix('s').unwrap_or(self.name);
        let is_own = |object: &str| object == self.name || object == singular;
        let others = || self.operations().iter().map(|operation| command_name(operation));
        let is_only = || {
            others()
                .filter(|other| other.split_once('-').is_some_and(|(v, object)| v == verb && is_own(object)))
                .count()
                == 1
        };
        VERBS.into_iter().find(|known| *known == verb && is_own(object) && is_only())
    }

    /// Returns the operation that a command of the product calls, by its full name or by the verb alone.
    pub(crate) fn operation(&self, command: &str) -> Option<&'static Operation> {
        let by_name = self.operations().iter().find(|operation| command_name(operation) == command);
        let by_alias = || self.operations().iter().find(|operation| self.alias(operation) == Some(command));
        by_name.or_else(by_alias).copied()
    }
}

/// An operation and its product.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) product: &'static str,
    pub(crate) operation: &'static Operation,
}

impl Entry {
    /// Returns the operation's command, such as `users get-user-token`.
    pub(crate) fn command(&self) -> String {
        format!("{} {}", self.product, command_name(self.operation))
    }

    /// Returns the operation as a record of `zoomctl list`.
    pub(crate) fn summary(&self) -> IndexMap<String, Json> {
        let operation = self.operation;
        let members = [
            ("command", Json::text(self.command())),
            ("method", Json::text(operation.method.as_str())),
            ("path", Json::text(operation.path)),
            ("group", Json::text(groups::name(operation))),
            ("rate_limit", operation.rate_limit.map_or(Json::Null, |limit| Json::text(limit.to_string()))),
            ("doc", Json::text(operation.doc)),
        ];
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// Returns the products of the enabled features, sorted by name, except those that only report events.
pub(crate) fn products() -> Vec<Product> {
    let with_operations = zoom_operations::products().iter().filter(|product| product.operation_count() > 0);
    with_operations.map(|source| Product { name: source.name(), source }).collect()
}

/// Returns the operations of all products.
pub(crate) fn entries() -> impl Iterator<Item = Entry> {
    products().into_iter().flat_map(|product| {
        product.operations().iter().map(move |operation| Entry { product: product.name, operation })
    })
}

/// Returns the name of an operation's command, such as `get-user-token`.
pub(crate) fn command_name(operation: &Operation) -> String {
    operation.name.to_kebab_case()
}

/// Returns the first line of an operation's documentation, without its final period.
pub(crate) fn title(operation: &Operation) -> &'static str {
    operation.doc.lines().next().unwrap_or_default().trim_end_matches('.')
}

/// Returns the operations with a name, which may be written as a command name or as a struct name.
pub(crate) fn named(name: &str) -> Vec<Entry> {
    let name = name.to_kebab_case();
    entries().filter(|entry| command_name(entry.operation) == name).collect()
}

/// Returns the operations that one or two words name: `get-user`, `users get-user`, `users get` or `GetUser`.
pub(crate) fn find(words: &[String]) -> Vec<Entry> {
    match words {
        [name] => named(name),
        [product, name] => {
            let (product, name) = (product.to_kebab_case(), name.to_kebab_case());
            let product = products().into_iter().find(|known| known.name == product);
            let found = product.and_then(|product| Some((product.name, product.operation(&name)?)));
            found.into_iter().map(|(product, operation)| Entry { product, operation }).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the commands among the operations and `others` whose names are most similar to `name`, most similar first.
pub(crate) fn similar(name: &str, others: impl IntoIterator<Item = String>) -> Vec<String> {
    let name = name.to_kebab_case();
    let operations = entries().map(|entry| (command_name(entry.operation), entry.command()));
    let last_word = |command: &str| command.rsplit(' ').next().unwrap_or_default().to_owned();
    let others = others.into_iter().map(|other| (last_word(&other), other));
    let mut found: Vec<(f64, String)> = others
        .chain(operations)
        .map(|(word, command)| (strsim::jaro_winkler(&name, &word), command))
        .filter(|(similarity, _)| *similarity >= MIN_SIMILARITY)
        .collect();
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    // If there is an exact match, nothing else is suggested.
    let is_exact = found.first().is_some_and(|(similarity, _)| *similarity >= 1.0);
    found.retain(|(similarity, _)| !is_exact || *similarity >= 1.0);
    found.into_iter().map(|(_, command)| command).take(MAX_SUGGESTIONS).collect()
}

/// Returns the failure for a command that does not exist, with the commands that may have been meant. `group` is the
/// preceding word: `recordings list` may mean `list-recordings` of another product.
pub(crate) fn unknown(name: &str, group: Option<&str>, others: impl IntoIterator<Item = String>) -> Failure {
    let product = products().into_iter().find(|product| Some(product.name) == group);
    if let Some(product) = product
        && product.operations().iter().any(|operation| groups::name(operation) == name)
    {
        let product = product.name;
        return Failure::usage(format!(
            "`{name}` is a group of commands: list them with `zoomctl list {product} --group {name}`"
        ));
    }
    Failure::usage(format!("`{name}` is not a command: {}", suggestion("zoomctl ", name, group, others)))
}

/// Returns the failure for words that do not name an operation. `command` is the command that accepts them, such as
/// `show`.
pub(crate) fn unknown_operation(words: &[String], command: &str) -> Failure {
    let (group, name) = match words {
        [group, name] => (Some(group.as_str()), name.as_str()),
        words => (None, words.last().map(String::as_str).unwrap_or_default()),
    };
    let suggestion = suggestion(&format!("zoomctl {command} "), name, group, []);
    Failure::usage(format!("`{name}` is not an operation: {suggestion}"))
}

/// Returns suggestions of what to write instead of a name, each prefixed with `before`, or advice on how to find the
/// name.
fn suggestion(before: &str, name: &str, group: Option<&str>, others: impl IntoIterator<Item = String>) -> String {
    let combined = group.filter(|_| named(name).is_empty()).map(|group| similar(&format!("{name}-{group}"), []));
    let is_own = |command: &String| group.is_some_and(|group| command.starts_with(&format!("{group} ")));
    let similar = similar(name, others).into_iter().filter(|command| group.is_none() || command != name);
    let (own, others): (Vec<String>, Vec<String>) = similar.partition(is_own);
    let (own_combined, combined): (Vec<String>, Vec<String>) = combined.into_iter().flatten().partition(is_own);
    let found: IndexSet<String> = [own, own_combined, combined, others].into_iter().flatten().collect();
    did_you_mean(before, found.into_iter().take(MAX_SUGGESTIONS)).unwrap_or_else(|| {
        "find operations with `zoomctl list WORD`; other products need a build with their feature, or with \
         `--features full`"
            .to_owned()
    })
}

/// Returns a question that asks whether one of the commands, each prefixed with `before`, was meant. Returns `None` if
/// there are no commands.
pub(crate) fn did_you_mean(before: &str, commands: impl IntoIterator<Item = String>) -> Option<String> {
    let commands: Vec<String> = commands.into_iter().map(|command| format!("`{before}{command}`")).collect();
    Some(match commands.split_last()? {
        (last, []) => format!("did you mean {last}?"),
        (last, others) => format!("did you mean {} or {last}?", others.join(", ")),
    })
}
