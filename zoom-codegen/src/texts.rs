//! The sentences in the catalogue's documentation, which are written by hand in tables with two columns: a key and a
//! sentence.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{error::Error, feature::feature, things};

/// The container of a member or a parameter in one of its uses.
#[derive(Clone, Debug, Default)]
pub(crate) struct Within {
    /// The possible first parts of the key under which the member's sentence is stored, the most specific first.
    pub(crate) keys: Vec<String>,
    /// The noun for the thing that the member describes.
    pub(crate) thing: Option<String>,
    /// The name of the outer member that contains the member.
    pub(crate) container: Option<String>,
    /// `meeting` or `webinar` if the operation or the event is only about one of the two.
    pub(crate) session: Option<&'static str>,
}

/// Sentences about members, operations, values and events, keyed by their subject.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    words: BTreeMap<String, String>,
    operations: BTreeMap<String, String>,
    values: BTreeMap<String, String>,
    events: BTreeMap<String, String>,
    examples: BTreeMap<String, String>,
}

impl Texts {
    /// Reads `words.tsv`, `operations.tsv`, `values.tsv`, `events.tsv` (keyed by event name) and `examples.tsv` from a
    /// folder. A file that does not exist is treated as empty.
    ///
    /// A key in `words.tsv` is a wire name, preceded by its container or product if the sentence applies only there:
    /// `product:parent.name`, `parent.name`, `product:name` or `name`. A container is one or more members, in the
    /// singular or plural (`user.name`, `users.roles.name`), the end of a path (`/sites/{siteId}`: `site.name`), an
    /// operation (`GET /sites.type`) or only its request (`GET /sites request.type`), `query`, or an event's name or a
    /// prefix of it (`meeting.started.object`, `meeting.object`). In a sentence, `{thing|something}` is replaced with
    /// the noun for the thing that the name describes, and `{name|something}` with the name of the member that contains
    /// it; if these are not known, both are replaced with `something`. For an operation or an event that is about
    /// meetings alone or webinars alone, `meeting or webinar` is replaced with one of the two. `product:type Name` is
    /// the key of the sentence about a type that is shared by members with different sentences, and
    /// `product:type Name.member` that of the sentence about one of its members; the product is, for example,
    /// `phone-webhooks` for a type that only events use, and `phone-master` for one that only a master account uses. A
    /// key in `operations.tsv` is `METHOD /path`. A key in `values.tsv` is `name=value`, `product:name=value`, or
    /// `product:name{1,2}=value` if the sentence applies only within this set of values; the name may be preceded by
    /// its container, as in `words.tsv` (`user.type=1`). A key in `examples.tsv` is also `METHOD /path`; the row is a
    /// JSON object with the values that the operation's example sends, keyed by the parameters' wire names.
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
        let by_key = |file| -> Result<BTreeMap<String, String>, Error> {
            Ok(read(file)?.into_iter().map(|(key, text)| (unnamed(&key), text)).collect())
        };
        Ok(Self {
            words: by_key("words.tsv")?,
            operations: by_key("operations.tsv")?,
            values: by_key("values.tsv")?,
            events: read("events.tsv")?,
            examples: by_key("examples.tsv")?,
        })
    }

    /// Returns the most specific sentence about a member or a parameter that holds for all of its uses.
    pub(crate) fn word(&self, product: &str, uses: &[Within], wire: &str) -> Option<String> {
        let product = feature(product);
        let of = |key: &str| self.words.get(&format!("{product}:{key}")).or_else(|| self.words.get(key));
        let everywhere = of(&unnamed(wire));
        let of_use = |within: &Within| -> Vec<&String> {
            let keys = within.keys.iter().map(|within| unnamed(&format!("{within}.{wire}")));
            keys.filter_map(|key| of(&key)).chain(everywhere).collect()
        };
        let (first, others) = uses.split_first()?;
        let by_use: Vec<Vec<&String>> = others.iter().map(of_use).collect();
        let found = of_use(first).into_iter().find(|text| by_use.iter().all(|other| other.contains(text)))?;
        let thing = things::joined(uses.iter().map(|within| within.thing.as_deref()));
        let container =
            first.container.as_deref().filter(|_| others.iter().all(|other| other.container == first.container));
        let filled = things::filled(found, thing.as_deref(), container);
        let session = first.session.filter(|_| others.iter().all(|other| other.session == first.session));
        Some(session.map_or_else(|| filled.clone(), |session| filled.replace("meeting or webinar", session)))
    }

    /// Returns the sentence that applies only to this parameter of this operation.
    pub(crate) fn word_of_operation(&self, operation: &str, wire: &str) -> Option<&str> {
        self.words.get(&unnamed(&format!("{operation}.{wire}"))).map(String::as_str)
    }

    /// Returns the sentence about a type, or about its member if the name is `Type.member`.
    pub(crate) fn of_type(&self, product: &str, name: &str) -> Option<&str> {
        self.words.get(&format!("{}:type {name}", feature(product))).map(String::as_str)
    }

    /// Returns the sentences about an operation. The sentences about an account's own operation also hold for the same
    /// operation on a sub-account.
    pub(crate) fn operation(&self, key: &str) -> Option<String> {
        let key = unnamed(key);
        let own = || {
            let text = self.operations.get(&own_account(&key))?;
            Some(format!("{text} Acts on a sub-account of a master account."))
        };
        self.operations.get(&key).cloned().or_else(own)
    }

    /// Returns the row in `examples.tsv` for an operation. The row of an account's own operation also holds for the same
    /// operation on a sub-account.
    pub(crate) fn example(&self, key: &str) -> Option<&str> {
        let key = unnamed(key);
        let own = || self.examples.get(&own_account(&key));
        self.examples.get(&key).or_else(own).map(String::as_str)
    }

    /// Returns the operations in `examples.tsv` that are not among these.
    pub(crate) fn unknown_examples<'a>(&'a self, known: &BTreeSet<String>) -> Vec<&'a str> {
        let known: BTreeSet<String> =
            known.iter().map(|key| unnamed(key)).flat_map(|key| [own_account(&key), key]).collect();
        self.examples.keys().filter(|key| !known.contains(*key)).map(String::as_str).collect()
    }

    /// Returns the sentences about an event.
    pub(crate) fn event(&self, name: &str) -> Option<String> {
        self.events.get(name).cloned()
    }

    /// Returns the meaning of a value if the sentences about all of its uses agree. A use is a container and a name
    /// within it; `set` contains all values, as [`value_set`] writes them.
    pub(crate) fn value(&self, product: &str, uses: &[(Within, &str)], set: &str, value: &str) -> Option<&str> {
        let product = feature(product);
        let of = |(within, wire): &(Within, &str)| {
            let contained = within.keys.iter().map(|within| unnamed(&format!("{within}.{wire}={value}")));
            let contained = contained.flat_map(|key| [format!("{product}:{key}"), key]);
            let everywhere = [
                format!("{product}:{wire}{set}={value}"),
                format!("{product}:{wire}={value}"),
                format!("{wire}={value}"),
            ];
            contained.chain(everywhere).find_map(|key| self.values.get(&key))
        };
        let found: BTreeSet<&String> = uses.iter().filter_map(of).collect();
        match found.first() {
            Some(only) if found.len() == 1 => Some(only),
            _ => None,
        }
    }
}

/// Returns a set of values as it is written in a key: `{1,2,10}`, with the shortest values first.
pub(crate) fn value_set(values: impl Iterator<Item = String>) -> String {
    let mut values: Vec<String> = values.collect();
    values.sort_by_key(|value| (value.len(), value.clone()));
    format!("{{{}}}", values.join(","))
}

/// Returns the key of an account's own operation for that of the same operation on a sub-account.
fn own_account(key: &str) -> String {
    key.replacen(" /accounts/{}", " ", 1)
}

/// Returns `METHOD /path` without the names of placeholders, which change between versions of the documents.
fn unnamed(key: &str) -> String {
    let unnamed = |segment: &str| match segment.strip_prefix('{').and_then(|name| name.split_once('}')) {
        Some((_, after)) => format!("{{}}{after}"),
        None => segment.to_owned(),
    };
    key.split('/').map(unnamed).collect::<Vec<_>>().join("/")
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
            ("users", &[""][..], "id", Some("ID.")),
            ("users", &["site"][..], "id", Some("ID of the site.")),
            ("users", &["site", "other"], "id", Some("ID.")),
            ("users", &["queue site", "area site"], "id", Some("ID of the site.")),
            ("phone", &[""], "id", Some("ID in Zoom Phone.")),
            ("phone", &["site"], "id", Some("ID of the phone site.")),
            ("phone", &["other"], "id", Some("ID in Zoom Phone.")),
            ("phone", &["queue"], "name", Some("Name of the queue.")),
            ("phone", &["queue", "site"], "name", None),
            ("phone", &["site"], "name", None),
        ] {
            let keys = |within: &&str| within.split(' ').map(str::to_owned).collect();
            let uses: Vec<Within> =
                parents.iter().map(|within| Within { keys: keys(within), ..Within::default() }).collect();
            assert_eq!(texts.word(product, &uses, wire).as_deref(), expected, "{product} {parents:?} {wire}");
        }
    }

    #[test]
    fn a_sentence_about_both_is_about_one_if_all_uses_are() {
        let words = table(&[("topic", "Title of the meeting or webinar.")]);
        let texts = Texts { words, ..Texts::default() };
        for (sessions, expected) in [
            (&[Some("meeting")][..], "Title of the meeting."),
            (&[Some("webinar"), Some("webinar")], "Title of the webinar."),
            (&[Some("meeting"), Some("webinar")], "Title of the meeting or webinar."),
            (&[Some("meeting"), None], "Title of the meeting or webinar."),
            (&[None], "Title of the meeting or webinar."),
        ] {
            let uses: Vec<Within> =
                sessions.iter().map(|session| Within { session: *session, ..Within::default() }).collect();
            assert_eq!(texts.word("meetings", &uses, "topic").as_deref(), Some(expected), "{sessions:?}");
        }
    }

    #[test]
    fn a_subaccounts_operation_has_the_sentences_of_the_accounts_own() {
        let operations = table(&[("GET /users/{}", "Returns a user."), ("GET /accounts/{}", "Returns an account.")]);
        let texts = Texts { operations, ..Texts::default() };
        for (key, expected) in [
            ("GET /users/{userId}", Some("Returns a user.")),
            (
                "GET /accounts/{accountId}/users/{id}",
                Some("Returns a user. Acts on a sub-account of a master account."),
            ),
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
            ("member.type=1", "A member."),
            ("users:GET /users/{}.type=1", "A sign-in."),
        ]);
        let texts = Texts { values, ..Texts::default() };
        for (product, uses, values, expected) in [
            ("users", &["type"][..], [1, 2], Some("A user.")),
            ("users", &["type"], [1, 3], Some("Basic.")),
            ("users", &["type", "kind", "unknown"], [1, 3], Some("Basic.")),
            ("users", &["type", "role"], [1, 3], None),
            ("phone", &["type"], [1, 2], Some("A phone.")),
            ("phone", &["unknown"], [1, 2], None),
            ("users", &["member.type"], [1, 2], Some("A member.")),
            ("users", &["member.type", "other.type"], [1, 2], None),
            ("users", &["other.type"], [1, 2], Some("A user.")),
            ("users", &["GET /users/{id}.type"], [1, 2], Some("A sign-in.")),
        ] {
            let set = value_set(values.iter().map(ToString::to_string));
            let within = |key: &str| Within { keys: vec![key.to_owned()], ..Within::default() };
            let uses: Vec<(Within, &str)> = uses
                .iter()
                .map(|of| of.rsplit_once('.').map_or((Within::default(), *of), |(key, name)| (within(key), name)))
                .collect();
            assert_eq!(texts.value(product, &uses, &set, "1"), expected, "{product} {set}");
        }
    }
}
