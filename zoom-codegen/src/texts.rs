//! The sentences of the catalogue's pages, which are written by hand: tables of two columns, a key and a sentence.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{error::Error, feature::feature};

/// Sentences about members, operations and values, by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    words: BTreeMap<String, String>,
    operations: BTreeMap<String, String>,
    values: BTreeMap<String, String>,
    events: BTreeMap<String, String>,
}

impl Texts {
    /// Reads `words.tsv`, `operations.tsv`, `values.tsv` and `events.tsv` (by the event's name) in a folder. A file that does not exist has no sentences.
    ///
    /// A key of `words.tsv` is a wire name, with the member that contains it or the product before it where the sentence
    /// holds only there: `product:parent.name`, `parent.name`, `product:name` or `name`. One of `operations.tsv` is
    /// `METHOD /path`, and one of `values.tsv` is `name=value`, `product:name=value`, or `product:name{1,2}=value` where it holds
    /// only in this set of values.
    ///
    /// # Errors
    ///
    /// Returns [`Error`] if a file exists but cannot be read.
    pub fn folder(folder: &Path) -> Result<Self, Error> {
        let read = |file: &str| {
            let path = folder.join(file);
            if !path.exists() {
                return Ok(BTreeMap::new());
            }
            let text = fs::read_to_string(&path).map_err(|source| Error::Read { path, source })?;
            let lines = text.lines().filter_map(|line| line.split_once('\t'));
            Ok(lines.map(|(key, text)| (key.to_owned(), text.to_owned())).collect())
        };
        let operations: BTreeMap<String, String> = read("operations.tsv")?;
        let operations = operations.into_iter().map(|(key, text)| (unnamed(&key), text)).collect();
        Ok(Self { words: read("words.tsv")?, operations, values: read("values.tsv")?, events: read("events.tsv")? })
    }

    /// Returns the sentence about a member or a parameter. `parents` are the members that contain it, one for each use: a
    /// sentence about one of them is returned only if it holds for all.
    pub(crate) fn word(&self, product: &str, parents: &[&str], wire: &str) -> Option<&str> {
        let product = feature(product);
        let within = |parent: &&str| {
            let keys = [format!("{product}:{parent}.{wire}"), format!("{parent}.{wire}")];
            keys.iter().find_map(|key| self.words.get(key))
        };
        let by_parent: BTreeSet<Option<&String>> = parents.iter().map(within).collect();
        let everywhere = || [format!("{product}:{wire}"), wire.to_owned()].iter().find_map(|key| self.words.get(key));
        let found = match by_parent.first() {
            Some(Some(only)) if by_parent.len() == 1 => Some(*only),
            _ => everywhere(),
        };
        found.map(String::as_str)
    }

    /// Returns the sentences about an operation. Those of an account's own operation hold for a subaccount too.
    pub(crate) fn operation(&self, key: &str) -> Option<String> {
        let key = unnamed(key);
        let own = || {
            let text = self.operations.get(&key.replacen(" /accounts/{}", " ", 1))?;
            Some(format!("{text} Acts on a subaccount of a master account."))
        };
        self.operations.get(&key).cloned().or_else(own)
    }

    /// Returns the sentences about an event.
    pub(crate) fn event(&self, name: &str) -> Option<String> {
        self.events.get(name).cloned()
    }

    /// Returns what a value of the members with these names means, if the sentences about them agree. `set` has all values,
    /// as [`value_set`] writes them.
    pub(crate) fn value(&self, product: &str, wires: &BTreeSet<&str>, set: &str, value: &str) -> Option<&str> {
        let product = feature(product);
        let of = |wire: &&str| {
            let keys = [
                format!("{product}:{wire}{set}={value}"),
                format!("{product}:{wire}={value}"),
                format!("{wire}={value}"),
            ];
            keys.iter().find_map(|key| self.values.get(key))
        };
        let found: BTreeSet<&String> = wires.iter().filter_map(of).collect();
        match found.first() {
            Some(only) if found.len() == 1 => Some(only),
            _ => None,
        }
    }
}

/// Returns a set of values as a key has it: `{1,2,10}`, the shortest first.
pub(crate) fn value_set(values: impl Iterator<Item = String>) -> String {
    let mut values: Vec<String> = values.collect();
    values.sort_by_key(|value| (value.len(), value.clone()));
    format!("{{{}}}", values.join(","))
}

/// Returns `METHOD /path` without the names of placeholders, which documents change.
fn unnamed(key: &str) -> String {
    let segments = key.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[(&str, &str)]) -> BTreeMap<String, String> {
        rows.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn the_most_specific_sentence_that_holds_for_every_use_is_found() {
        let words = table(&[
            ("id", "ID."),
            ("site.id", "ID of the site."),
            ("phone:id", "ID in Zoom Phone."),
            ("phone:site.id", "ID of the phone site."),
            ("queue.name", "Name of the queue."),
        ]);
        let texts = Texts { words, ..Texts::default() };
        for (product, parents, wire, expected) in [
            ("users", &[][..], "id", Some("ID.")),
            ("users", &["site"], "id", Some("ID of the site.")),
            ("users", &["site", "other"], "id", Some("ID.")),
            ("phone", &[], "id", Some("ID in Zoom Phone.")),
            ("phone", &["site"], "id", Some("ID of the phone site.")),
            ("phone", &["other"], "id", Some("ID in Zoom Phone.")),
            ("phone", &["queue"], "name", Some("Name of the queue.")),
            ("phone", &["site"], "name", None),
        ] {
            assert_eq!(texts.word(product, parents, wire), expected, "{product} {parents:?} {wire}");
        }
    }

    #[test]
    fn a_subaccounts_operation_has_the_sentences_of_the_accounts_own() {
        let operations = table(&[("GET /users/{}", "Returns a user."), ("GET /accounts/{}", "Returns an account.")]);
        let texts = Texts { operations, ..Texts::default() };
        for (key, expected) in [
            ("GET /users/{userId}", Some("Returns a user.")),
            ("GET /accounts/{accountId}/users/{id}", Some("Returns a user. Acts on a subaccount of a master account.")),
            ("GET /accounts/{accountId}", Some("Returns an account.")),
            ("GET /rooms", None),
        ] {
            assert_eq!(texts.operation(key).as_deref(), expected, "{key}");
        }
    }

    #[test]
    fn a_value_has_a_meaning_if_all_uses_agree() {
        let values = table(&[
            ("type=1", "Basic."),
            ("phone:type=1", "A phone."),
            ("kind=1", "Basic."),
            ("role=1", "Owner."),
            ("users:type{1,2}=1", "A user."),
        ]);
        let texts = Texts { values, ..Texts::default() };
        for (product, wires, values, expected) in [
            ("users", &["type"][..], [1, 2], Some("A user.")),
            ("users", &["type"], [1, 3], Some("Basic.")),
            ("users", &["type", "kind", "unknown"], [1, 3], Some("Basic.")),
            ("users", &["type", "role"], [1, 3], None),
            ("phone", &["type"], [1, 2], Some("A phone.")),
            ("phone", &["unknown"], [1, 2], None),
        ] {
            let set = value_set(values.iter().map(ToString::to_string));
            let found = texts.value(product, &wires.iter().copied().collect(), &set, "1");
            assert_eq!(found, expected, "{product} {wires:?} {set}");
        }
    }
}
