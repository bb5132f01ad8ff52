//! The groups of a product's operations, by the kind of resource that they act on, as on Zoom's pages.

use std::collections::BTreeMap;

use heck::ToKebabCase as _;
use zoom_core::Operation;

/// The verbs that come first among the operations on a resource. Others follow in alphabetical order.
const VERBS: [&str; 6] = ["list", "get", "create", "add", "update", "delete"];

/// A group and its operations, in the order in which help lists them.
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) operations: Vec<&'static Operation>,
}

/// Returns the name of an operation's group: the tag on Zoom's page, or else the first segment of the path.
pub(crate) fn name(operation: &Operation) -> &'static str {
    let tag = operation.docs_url.and_then(|url| url.split_once("#tag/")?.1.split('/').next());
    tag.unwrap_or_else(|| operation.path.trim_start_matches('/').split('/').next().unwrap_or_default())
}

/// Returns the groups of a product's operations: first the one that has the product's name, and then the others by
/// name.
pub(crate) fn of(product: &str, operations: &[&'static Operation]) -> Vec<Group> {
    let mut by_name = BTreeMap::<&str, Vec<&'static Operation>>::new();
    for operation in operations {
        by_name.entry(name(operation)).or_default().push(operation);
    }
    let groups = by_name.into_iter().map(|(name, mut operations)| {
        operations.sort_by_cached_key(|operation| {
            let (thing, rank, command) = order(operation);
            // The resource that the group is named for comes first.
            (thing != singular(name), thing, rank, command)
        });
        Group { name, operations }
    });
    let mut groups: Vec<Group> = groups.collect();
    groups.sort_by_key(|group| group.name != product);
    groups
}

/// Returns the sort key of an operation: the resource that it acts on, and then the verb.
fn order(operation: &Operation) -> (String, usize, String) {
    let command = operation.name.to_kebab_case();
    let (verb, thing) = command.split_once('-').unwrap_or((&command, ""));
    let rank = VERBS.iter().position(|known| *known == verb).unwrap_or(VERBS.len());
    (singular(thing), rank, command)
}

/// Returns words without their plural endings, so that `user-groups` and `user-group` count as the same. The result is
/// only used for comparison.
fn singular(words: &str) -> String {
    let words = words.split('-').map(|word| match word {
        _ if word.ends_with("ss") => word.to_owned(),
        _ if word.ends_with("sses") => word.trim_end_matches("es").to_owned(),
        _ => match word.strip_suffix("ies") {
            Some(word) => format!("{word}y"),
            None => word.strip_suffix('s').unwrap_or(word).to_owned(),
        },
    });
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    macro_rules! operation {
        ($name:literal, $tag:literal) => {
            &Operation {
                name: $name,
                docs_url: Some(concat!("https://a.example/#tag/", $tag, "/GET/x")),
                ..Operation::GET
            }
        };
    }

    #[test]
    fn a_group_is_sorted_by_things_and_then_by_verbs_and_the_products_own_comes_first() {
        let operations: [&'static Operation; 8] = [
            operation!("CheckUserEmail", "users"),
            operation!("DeleteUser", "users"),
            operation!("ListContactGroups", "contact-groups"),
            operation!("GetContactGroup", "contact-groups"),
            operation!("ListUserAssistants", "users"),
            operation!("DeleteUserAssistant", "users"),
            operation!("ListUsers", "users"),
            &Operation { name: "GetZak", path: "/zaks/me", ..Operation::GET },
        ];
        let groups: Vec<(&str, Vec<&str>)> = of("users", &operations)
            .into_iter()
            .map(|group| (group.name, group.operations.iter().map(|operation| operation.name).collect()))
            .collect();
        let expected = [
            ("users", vec!["ListUsers", "DeleteUser", "ListUserAssistants", "DeleteUserAssistant", "CheckUserEmail"]),
            ("contact-groups", vec!["ListContactGroups", "GetContactGroup"]),
            ("zaks", vec!["GetZak"]),
        ];
        assert_eq!(groups, expected);
    }

    #[test]
    fn a_plural_and_its_singular_are_one_thing() {
        for (plural, expected) in [
            ("users", "user"),
            ("policies", "policy"),
            ("addresses", "address"),
            ("address", "address"),
            ("a-bs", "a-b"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }
}
