//! The names of operations, derived from their summaries, which describe an operation more reliably than its
//! `operationId`.

use std::collections::{HashMap, HashSet};

use crate::{length, words};

/// Words in a summary that are omitted from the name.
const FILLERS: [&str; 17] = [
    "a",
    "an",
    "the",
    "its",
    "your",
    "own",
    "their",
    "this",
    "that",
    "specified",
    "existing",
    "given",
    "specific",
    "authenticated",
    "new",
    "level",
    "s",
];

/// Forms and synonyms of verbs, each with the verb that is used in names.
const VERBS: [(&str, &str); 26] = [
    ("gets", "get"),
    ("creates", "create"),
    ("updates", "update"),
    ("retrieve", "get"),
    ("retrieves", "get"),
    ("deletes", "delete"),
    ("submits", "submit"),
    ("modify", "update"),
    ("edit", "update"),
    ("patch", "update"),
    ("view", "get"),
    ("config", "configure"),
    ("adds", "add"),
    ("lists", "list"),
    ("removes", "remove"),
    ("uploads", "upload"),
    ("downloads", "download"),
    ("sends", "send"),
    ("returns", "get"),
    ("fetch", "get"),
    ("fetches", "get"),
    ("publishes", "publish"),
    ("assigns", "assign"),
    ("imports", "import"),
    ("exports", "export"),
    ("invites", "invite"),
];

/// Words with which a name can begin: verbs, and adverbs that precede a verb.
const KNOWN_VERBS: [&str; 99] = [
    "activate",
    "add",
    "allocate",
    "answer",
    "apply",
    "assign",
    "batch",
    "block",
    "bulk",
    "cancel",
    "change",
    "check",
    "command",
    "configure",
    "control",
    "convert",
    "copy",
    "create",
    "deactivate",
    "delete",
    "demote",
    "disable",
    "disassociate",
    "download",
    "duplicate",
    "enable",
    "end",
    "export",
    "find",
    "generate",
    "get",
    "grant",
    "import",
    "initiate",
    "insert",
    "invite",
    "join",
    "leave",
    "link",
    "list",
    "lock",
    "mark",
    "merge",
    "migrate",
    "move",
    "mute",
    "pause",
    "perform",
    "post",
    "preview",
    "promote",
    "publish",
    "query",
    "quick",
    "react",
    "reboot",
    "record",
    "recover",
    "register",
    "reject",
    "remove",
    "rename",
    "renew",
    "replace",
    "request",
    "reset",
    "restart",
    "restore",
    "resume",
    "revoke",
    "rotate",
    "schedule",
    "search",
    "send",
    "set",
    "share",
    "star",
    "start",
    "stop",
    "submit",
    "subscribe",
    "switch",
    "sync",
    "transfer",
    "transform",
    "trigger",
    "un",
    "unallocate",
    "unassign",
    "unblock",
    "unlink",
    "unregister",
    "unstar",
    "unsubscribe",
    "update",
    "upgrade",
    "upload",
    "use",
    "validate",
];

/// An operation that needs a name.
pub(crate) struct Unnamed<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) summary: &'a str,
    pub(crate) deprecated: bool,
}

/// Returns the words of a summary that make up a name; the first is the verb.
pub(crate) fn words_of(operation: &Unnamed<'_>) -> Vec<String> {
    let summary = operation.summary.replace("[Deprecated]", "").replace("(Deprecated)", "");
    let summary = summary.replace("user's", "user").replace("users'", "user").replace("H.323", "H323");
    let summary = summary.replace("'s ", " ").replace("Un-assign", "Unassign").replace(['\'', '’'], "");
    let mut all = words::split(&summary);
    if all.is_empty() {
        // Without a summary, the name is derived from the path.
        all = literals(operation.path).into_iter().flat_map(words::split).collect();
        if all.is_empty() {
            all = last_parameter(operation.path).map_or_else(Vec::new, words::split);
        }
        all.insert(0, verb_of_method(operation).to_owned());
    }
    let is_verb = |word: &String| KNOWN_VERBS.contains(&word.as_str());
    let mut words: Vec<String> = Vec::new();
    for (at, word) in all.iter().enumerate() {
        if matches!(word.as_str(), "or" | "and") {
            // Between two verbs, conjunctions are part of the name: `CreateOrUpdate`.
            if at == 1 && all.get(2).is_some_and(is_verb) {
                words.push(word.clone());
            }
        } else if !FILLERS.contains(&word.as_str()) {
            words.push(word.clone());
        }
    }
    if let Some(first) = words.first_mut()
        && let Some((_, verb)) = VERBS.iter().find(|(form, _)| form == first)
    {
        (*verb).clone_into(first);
    }
    if !words.first().is_some_and(is_verb) {
        words.insert(0, verb_of_method(operation).to_owned());
    }
    // "Get a list of rooms" becomes "list rooms".
    if let [verb, list, of, thing @ ..] = &words[..]
        && verb == "get"
        && list == "list"
        && of == "of"
    {
        words = [&["list".to_owned()], thing].concat();
    }
    length::shortened(&words)
}

/// Returns the words of an operation's name without its verb, with the last one in the singular.
pub(crate) fn noun(operation: &Unnamed<'_>) -> Vec<String> {
    without_verb(&words_of(operation))
}

/// Returns the words of a name without its verb, with the last one in the singular. If there is only a verb, returns
/// it.
pub(crate) fn without_verb(words: &[String]) -> Vec<String> {
    match words.get(1..) {
        Some(noun) if !noun.is_empty() => words::singular(noun),
        _ => words.to_vec(),
    }
}

fn verb_of_method(operation: &Unnamed<'_>) -> &'static str {
    match operation.method {
        "GET" => "get",
        "POST" => "create",
        "DELETE" => "delete",
        _ => "update",
    }
}

/// Returns distinct names, none of which is in `taken`, in the order of the operations.
pub(crate) fn all(operations: &[Unnamed<'_>], taken: &HashSet<String>) -> Vec<String> {
    let words: Vec<Vec<String>> = operations.iter().map(words_of).collect();
    let mut names: Vec<String> = words.iter().map(|words| words::pascal(words)).collect();
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, name) in names.iter().enumerate() {
        groups.entry(name.clone()).or_default().push(at);
    }
    let mut groups: Vec<Vec<usize>> = groups.into_values().collect();
    groups.sort();
    let mut used: HashSet<String> = taken.clone();
    used.extend(groups.iter().filter(|group| group.len() == 1).map(|group| names[group[0]].clone()));
    groups.retain(|group| group.len() > 1 || taken.contains(&names[group[0]]));
    for group in &groups {
        let distinct = distinct_names(group, operations, &words, &used);
        for (at, name) in group.iter().zip(distinct) {
            used.insert(name.clone());
            names[*at] = name;
        }
    }
    names
}

/// Returns distinct names for operations that would otherwise share one.
fn distinct_names(
    group: &[usize],
    operations: &[Unnamed<'_>],
    words: &[Vec<String>],
    used: &HashSet<String>,
) -> Vec<String> {
    type Scheme = fn(&Unnamed<'_>, &[String], &[String]) -> Vec<String>;
    // Each scheme adds something to the names: the first path literal that not all of the operations have, for
    // deprecated operations only; the same for all operations; all such literals; the path's last parameter; the
    // method.
    let schemes: [Scheme; 5] = [
        |operation, words, own| {
            if operation.deprecated { insert(words, &own[..own.len().min(1)]) } else { words.to_vec() }
        },
        |_, words, own| insert(words, &own[..own.len().min(1)]),
        |_, words, own| insert(words, own),
        |operation, words, _| match last_parameter(operation.path) {
            Some(parameter) => [words, &["by".to_owned()], &words::split(parameter)].concat(),
            None => words.to_vec(),
        },
        |operation, words, _| [words, &["by".to_owned(), operation.method.to_ascii_lowercase()]].concat(),
    ];
    let literals: Vec<Vec<&str>> = group.iter().map(|at| literals(operations[*at].path)).collect();
    let shared = |literal: &&str| literals.iter().all(|literals| literals.contains(literal));
    let named = |scheme: &Scheme| -> Vec<String> {
        let named = group.iter().zip(&literals).map(|(at, literals)| {
            let own: Vec<String> = literals
                .iter()
                .filter(|literal| !shared(literal))
                .map(|literal| words::snake(&words::split(literal)))
                .collect();
            words::pascal(&words::split(&words::snake(&scheme(&operations[*at], &words[*at], &own))))
        });
        named.collect()
    };
    let are_distinct = |names: &Vec<String>| {
        let different: HashSet<&String> = names.iter().collect();
        different.len() == names.len() && names.iter().all(|name| !used.contains(name))
    };
    schemes.iter().map(named).find(are_distinct).unwrap_or_else(|| {
        let mut numbered_names: Vec<String> = Vec::new();
        for at in group {
            let name = words::pascal(&words[*at]);
            let numbered = (1..).map(|number| format!("{name}{number}"));
            let free = numbered.into_iter().find(|name| !used.contains(name) && !numbered_names.contains(name));
            numbered_names.push(free.unwrap_or(name));
        }
        numbered_names
    })
}

/// Inserts more words after the verb, each in the singular, except those that the name already contains.
fn insert(words: &[String], more: &[String]) -> Vec<String> {
    let singulars: Vec<Vec<String>> = more.iter().map(|word| words::singular(&words::split(word))).collect();
    let new = singulars.into_iter().flatten().filter(|word| !words.contains(word));
    let (verb, rest) = words.split_at(1.min(words.len()));
    verb.iter().cloned().chain(new).chain(rest.iter().cloned()).collect()
}

/// Returns the segments of a path that are not parameters.
pub(crate) fn literals(path: &str) -> Vec<&str> {
    path.split('/').filter(|segment| !segment.is_empty() && !segment.starts_with('{')).collect()
}

fn last_parameter(path: &str) -> Option<&str> {
    path.split('/').rev().find_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(operations: &[(&str, &str, &str)]) -> Vec<String> {
        let operations: Vec<Unnamed<'_>> = operations
            .iter()
            .map(|(method, path, summary)| Unnamed { method, path, summary, deprecated: path.starts_with("/iq/") })
            .collect();
        all(&operations, &HashSet::new())
    }

    #[test]
    fn summaries_become_verb_and_noun() {
        for (method, summary, expected) in [
            ("GET", "Get user's token", "GetUserToken"),
            ("GET", "List users", "ListUsers"),
            ("POST", "Create a meeting", "CreateMeeting"),
            ("GET", "Gets an account's lock settings", "GetAccountLockSettings"),
            ("PATCH", "Edit the existing thing", "UpdateThing"),
            ("PATCH", "Create or update a rule", "CreateOrUpdateRule"),
            ("GET", "Storage location", "GetStorageLocation"),
            ("POST", "Create a new whiteboard", "CreateWhiteboard"),
            ("GET", "Get list of monitoring groups", "ListMonitoringGroups"),
            ("POST", "Register CRM connection", "RegisterCrmConnection"),
            ("PATCH", "Update user level outbound calling exception rule", "UpdateUserOutboundCallingExceptionRule"),
            ("POST", "Batch add SMS campaigns", "BatchAddSmsCampaigns"),
            ("GET", "[Deprecated] View H.323 devices", "GetH323Devices"),
        ] {
            assert_eq!(named(&[(method, "/a", summary)]), [expected]);
        }
    }

    #[test]
    fn equal_names_are_distinguished_by_path_or_method() {
        for (operations, expected) in [
            (
                vec![("GET", "/iq/deals", "List deals"), ("GET", "/zra/deals", "List deals")],
                vec!["ListIqDeals", "ListDeals"],
            ),
            (
                vec![("GET", "/meetings/{id}/polls", "List polls"), ("GET", "/webinars/{id}/polls", "List polls")],
                vec!["ListMeetingPolls", "ListWebinarPolls"],
            ),
            (
                vec![("GET", "/inboxes", "Delete messages"), ("GET", "/inboxes/{inboxId}", "Delete messages")],
                vec!["DeleteMessages", "DeleteMessagesByInboxId"],
            ),
            (
                vec![("PATCH", "/labels/{id}", "Update label"), ("PUT", "/labels/{id}", "Update label")],
                vec!["UpdateLabelByPatch", "UpdateLabelByPut"],
            ),
        ] {
            assert_eq!(named(&operations), expected);
        }
    }
}
