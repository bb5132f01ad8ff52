//! The resources that an agent can read without calling tools: the operations of each product, and chapters on scopes
//! and limits, all generated from the declarations.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use serde_json::json;
use zoom_core::operation::RateLimit;
use zoomctl_mcp::{Content, Resource, Template};

use super::kind::Kind;
use crate::{
    catalogue::{self, Entry},
    plan::Plan,
};

const MARKDOWN: &str = "text/markdown";
const JSON: &str = "application/json";
const OPERATIONS: &str = "zoom://operations";
const SCOPES: &str = "zoom://guide/scopes";
const LIMITS: &str = "zoom://guide/limits";

/// The maximum number of operations to name for a scope.
const MOST_NAMES: usize = 3;

/// The templates for the URIs of resources that exist per product.
pub(crate) const TEMPLATES: [Template; 3] = [
    Template { uri: "zoom://operations/{product}", name: "Operations of a product", mime_type: MARKDOWN },
    Template { uri: "zoom://operations/{product}.json", name: "Operations of a product as JSON", mime_type: JSON },
    Template {
        uri: "zoom://guide/scopes/{product}",
        name: "Scopes of a product and their operations",
        mime_type: MARKDOWN,
    },
];

/// Returns the resources, including those of each product that has an operation offered by the server.
pub(crate) fn all(offers: &dyn Fn(&Entry) -> bool) -> Vec<Resource> {
    let resource =
        |uri: String, name: String, description: String, mime_type| Resource { uri, name, description, mime_type };
    let mut all = vec![
        resource(
            OPERATIONS.into(),
            "Products".into(),
            "The products, and the number of operations of each.".into(),
            MARKDOWN,
        ),
        resource(
            SCOPES.into(),
            "Scopes".into(),
            "How scopes are named, and what a missing scope means.".into(),
            MARKDOWN,
        ),
        resource(
            LIMITS.into(),
            "Limits".into(),
            "The rate limits of each plan, and what to do when one is reached.".into(),
            MARKDOWN,
        ),
    ];
    for (product, entries) in by_product(offers) {
        let count = entries.len();
        let (text, data) = (format!("{OPERATIONS}/{product}"), format!("{OPERATIONS}/{product}.json"));
        all.push(resource(text, format!("{product}: operations"), operations(count), MARKDOWN));
        all.push(resource(data, format!("{product}: operations as JSON"), operations(count), JSON));
        let scopes = format!("The scopes of {}.", operations(count).trim_end_matches('.'));
        all.push(resource(format!("{SCOPES}/{product}"), format!("{product}: scopes"), scopes, MARKDOWN));
    }
    all
}

fn operations(count: usize) -> String {
    if count == 1 { "1 operation.".to_owned() } else { format!("{count} operations.") }
}

/// Returns the content of a resource, or `None` if there is no such resource.
pub(crate) fn read(uri: &str, offers: &dyn Fn(&Entry) -> bool) -> Option<Content> {
    let markdown = |text| Some(Content { mime_type: MARKDOWN, text });
    match uri {
        OPERATIONS => return markdown(products(offers)),
        SCOPES => return markdown(scopes(offers)),
        LIMITS => return markdown(limits(offers)),
        _ => {}
    }
    let entries = |product: &str| by_product(offers).remove(product);
    if let Some(product) = uri.strip_prefix(SCOPES).and_then(|rest| rest.strip_prefix('/')) {
        return markdown(scopes_of(product, &entries(product)?));
    }
    let name = uri.strip_prefix(OPERATIONS)?.strip_prefix('/')?;
    if let Some(product) = name.strip_suffix(".json") {
        return Some(Content { mime_type: JSON, text: operations_as_json(&entries(product)?) });
    }
    markdown(operations_of(name, &entries(name)?))
}

/// Returns the offered operations of each product that has any.
fn by_product(offers: &dyn Fn(&Entry) -> bool) -> BTreeMap<&'static str, Vec<Entry>> {
    let mut products: BTreeMap<&'static str, Vec<Entry>> = BTreeMap::new();
    for entry in catalogue::entries().filter(|entry| offers(entry)) {
        products.entry(entry.product).or_default().push(entry);
    }
    products
}

fn products(offers: &dyn Fn(&Entry) -> bool) -> String {
    let mut text = String::from(
        "# Products\n\nFind an operation with `zoom_search`, or read the list of a product. Operations of a product that ends in \
         `-master` act on a sub-account of a master account.\n\n| product | reads | writes | deletes | list |\n| --- | --- | --- | \
         --- | --- |\n",
    );
    for (product, entries) in by_product(offers) {
        let [reads, writes, deletes] = Kind::ALL.map(|kind| count(&entries, |entry| Kind::of(entry.operation) == kind));
        _ = writeln!(text, "| {product} | {reads} | {writes} | {deletes} | `{OPERATIONS}/{product}` |");
    }
    text
}

fn count(entries: &[Entry], is_counted: impl Fn(&Entry) -> bool) -> usize {
    entries.iter().filter(|entry| is_counted(entry)).count()
}

fn operations_of(product: &str, entries: &[Entry]) -> String {
    let mut text = format!("# Operations of {product}\n");
    for kind in Kind::ALL {
        let of_kind: Vec<&Entry> = entries.iter().filter(|entry| Kind::of(entry.operation) == kind).collect();
        if !of_kind.is_empty() {
            _ = write!(text, "\n## Called with `{}`\n\n", kind.tool());
        }
        for entry in of_kind {
            let operation = entry.operation;
            let deprecated = if operation.deprecated { " Deprecated." } else { "" };
            _ = writeln!(
                text,
                "- `{}` ({} {}): {}.{deprecated}",
                entry.command(),
                operation.method,
                operation.path,
                catalogue::title(operation)
            );
        }
    }
    text
}

fn operations_as_json(entries: &[Entry]) -> String {
    let operations = entries.iter().map(|entry| {
        let operation = entry.operation;
        let names = |is_required: bool| -> Vec<&str> {
            let params = operation.all_params().filter(|param| param.required == is_required);
            params.map(|param| param.wire_name).collect()
        };
        json!({
            "operation": entry.command(),
            "tool": Kind::of(operation).tool(),
            "method": operation.method.as_str(),
            "path": operation.path,
            "title": catalogue::title(operation),
            "required": names(true),
            "optional": names(false),
            "scopes": operation.scopes,
            "rate_limit": operation.rate_limit.map(|label| label.to_string()),
            "deprecated": operation.deprecated,
        })
    });
    let list: Vec<serde_json::Value> = operations.collect();
    serde_json::Value::from(list).to_string()
}

/// The form of a scope's name, determined by the number of its parts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Granular,
    Classic,
}

impl Form {
    /// Returns the form of a scope. A granular scope names what is read or written: `meeting:read:list_meetings:admin`.
    /// A classic one does not.
    fn of(scope: &str) -> Self {
        let parts = scope.split(':').filter(|part| !WHOSE.iter().any(|(suffix, _)| part == suffix));
        if parts.count() > 2 { Self::Granular } else { Self::Classic }
    }
}

/// The last part of a scope, and whose data a token with that part can access.
const WHOSE: [(&str, &str); 2] =
    [("admin", "any user of the account"), ("master", "the sub-accounts of a master account")];

fn scopes(offers: &dyn Fn(&Entry) -> bool) -> String {
    let products = by_product(offers);
    let all: BTreeSet<&str> =
        products.values().flatten().flat_map(|entry| entry.operation.scopes.iter().copied()).collect();
    let granular = all.iter().filter(|scope| Form::of(scope) == Form::Granular).count();
    let mut text = format!(
        "# Scopes\n\nA token can call an operation if it has **one** of the scopes that `zoom_describe` lists for it. Scopes are \
         chosen for the app in Zoom's App Marketplace. A token that was issued before a scope was added does not have it: log \
         in again, or wait until a server-to-server token is replaced, which takes at most one hour.\n\nThe {} scopes here \
         have two forms:\n\n\
         - {granular} granular ones, such as `meeting:read:list_meetings:admin`: the kind of resource, then `read`, \
         `write`, `update` or `delete`, and then what exactly is accessed;\n- {} classic ones, such as `meeting:read:admin`, each \
         of which allows many operations. \
         New apps have granular scopes only.\n\nThe last part determines whose data the token can access:\n\n- \
         without one of the following: the user's own, with `me` in place of the user's ID;\n",
        all.len(),
        all.len() - granular,
    );
    for (suffix, meaning) in WHOSE {
        _ = writeln!(text, "- `:{suffix}`: {meaning};");
    }
    text += "\nIf a scope is missing, the call fails and the error names it: ask the app's owner to add it. Calling again, or with \
             other parameters, does not help.\n\n| product | operations | scopes | list |\n| --- | --- | --- | --- |\n";
    for (product, entries) in &products {
        let scopes: BTreeSet<&str> = entries.iter().flat_map(|entry| entry.operation.scopes.iter().copied()).collect();
        _ = writeln!(text, "| {product} | {} | {} | `{SCOPES}/{product}` |", entries.len(), scopes.len());
    }
    text
}

fn scopes_of(product: &str, entries: &[Entry]) -> String {
    let mut scopes: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for entry in entries {
        for scope in entry.operation.scopes {
            scopes.entry(*scope).or_default().push(catalogue::command_name(entry.operation));
        }
    }
    let mut text = format!(
        "# Scopes of {product}\n\nAn operation needs one of its scopes. `zoom://guide/scopes` explains their names.\n"
    );
    for (form, heading) in [(Form::Granular, "Granular"), (Form::Classic, "Classic")] {
        let of_form: Vec<_> = scopes.iter().filter(|(scope, _)| Form::of(scope) == form).collect();
        if !of_form.is_empty() {
            _ = write!(text, "\n## {heading}\n\n");
        }
        for (scope, commands) in of_form {
            let (named, others) = commands.split_at(commands.len().min(MOST_NAMES));
            let rest = if others.is_empty() { String::new() } else { format!(" and {} more", others.len()) };
            _ = writeln!(text, "- `{scope}`: `{}`{rest}", named.join("`, `"));
        }
    }
    let without: Vec<String> = entries
        .iter()
        .filter(|entry| entry.operation.scopes.is_empty())
        .map(|entry| catalogue::command_name(entry.operation))
        .collect();
    if !without.is_empty() {
        _ = write!(text, "\n## Without a declared scope\n\n`{}`\n", without.join("`, `"));
    }
    text
}

fn limits(offers: &dyn Fn(&Entry) -> bool) -> String {
    let mut text = String::from(
        "# Limits\n\nZoom counts the calls of an account, across all of its apps, by the label that `zoom_describe` shows as \
         `rate_limit`. The number allowed depends on the account's plan. Business includes Education, Enterprise and \
         Partner.\n\n| product | label | per | Free | Pro | Business |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    // A plan may lack a limit that another plan has.
    let plans = [Plan::Free, Plan::Pro, Plan::Business].map(Plan::limits);
    let mut listed: Vec<(String, String, &str)> = Vec::new();
    let row = |limit: &crate::plan::Limit| {
        let labels: Vec<String> = limit.labels.iter().map(ToString::to_string).collect();
        (limit.product.to_string(), labels.join(" and "), limit.window)
    };
    for limit in plans.iter().flatten() {
        let key = row(limit);
        if listed.contains(&key) {
            continue;
        }
        let requests = plans.each_ref().map(|limits| {
            let known = limits.iter().find(|other| row(other) == key);
            known.map_or_else(|| "unlimited".to_owned(), |known| known.requests.to_string())
        });
        let (product, labels, window) = &key;
        _ = writeln!(text, "| {product} | {labels} | {window} | {} |", requests.join(" | "));
        listed.push(key);
    }
    text += "\nA daily limit for two labels counts their calls together. Days end at 00:00 UTC.\n\n## At a limit\n\nThe server \
             spaces calls so that no limit is exceeded: a call waits its turn, and a call that would wait too long \
             fails with the time at which to try again. Zoom still rejects calls with status 429 if other apps use up \
             the account's calls: such calls are \
             sent again after the wait that Zoom asks for, if that wait is short. Do not repeat a call before the time that \
             an error states. Some operations also limit the calls for one user or one meeting, such as 100 changes \
             of a meeting per day: \
             their descriptions say so.\n\n## Saving calls\n\nAsk for the largest `page_size`. Searching and \
             describing use no calls. A cursor from this server continues a response that was cut short, for up to 15 \
             minutes. If the description says so, a range of days is limited, often to one month.\n\n## Operations by \
             label\n\n| product | Light | Medium | Heavy | \
             Resource-intensive | none |\n| --- | --- | --- | --- | --- | --- |\n";
    let labels = [
        Some(RateLimit::Light),
        Some(RateLimit::Medium),
        Some(RateLimit::Heavy),
        Some(RateLimit::ResourceIntensive),
        None,
    ];
    for (product, entries) in by_product(offers) {
        let counts = labels.map(|label| count(&entries, |entry| entry.operation.rate_limit == label).to_string());
        _ = writeln!(text, "| {product} | {} |", counts.join(" | "));
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn text(uri: &str) -> String {
        read(uri, &|_| true).unwrap_or_else(|| panic!("no {uri}")).text
    }

    #[test]
    fn every_resource_that_is_listed_can_be_read_and_has_its_own_uri() {
        let all = all(&|_| true);
        let uris: HashSet<&str> = all.iter().map(|resource| resource.uri.as_str()).collect();
        assert_eq!(uris.len(), all.len());
        for resource in &all {
            let content = read(&resource.uri, &|_| true).unwrap();
            assert_eq!(content.mime_type, resource.mime_type, "{}", resource.uri);
            assert!(content.text.len() > 50, "{}: {}", resource.uri, content.text);
        }
        for uri in
            ["", "zoom://", "zoom://operations/", "zoom://operations/nosuch", "zoom://guide/nosuch", "file:///etc"]
        {
            assert_eq!(read(uri, &|_| true), None, "{uri}");
        }
    }

    #[test]
    fn every_operation_that_is_offered_is_in_the_list_of_its_product_and_no_other() {
        let is_read = |entry: &Entry| Kind::of(entry.operation) == Kind::Read;
        for (product, entries) in by_product(&|_| true) {
            let (all, list) = (text(&format!("{OPERATIONS}/{product}")), text(&format!("{OPERATIONS}/{product}.json")));
            let list: Vec<serde_json::Value> = serde_json::from_str(&list).unwrap();
            assert_eq!(list.len(), entries.len());
            let reads =
                read(&format!("{OPERATIONS}/{product}"), &is_read).map(|content| content.text).unwrap_or_default();
            for entry in entries {
                let name = format!("`{}`", entry.command());
                assert!(all.contains(&name), "{name}");
                assert_eq!(reads.contains(&name), is_read(&entry), "{name}");
            }
        }
    }

    #[test]
    fn the_chapter_on_limits_has_every_limit_of_every_plan() {
        let text = text(LIMITS);
        for line in [
            "| the general API | Light | second | 4 | 30 | 80 |",
            "| the general API | Heavy and Resource-intensive | day | unlimited | 30000 | 60000 |",
            "| Zoom Phone | Heavy | second | 1 | 5 | 10 |",
        ] {
            assert!(text.lines().any(|known| known == line), "{line}: {text}");
        }
    }

    #[test]
    fn the_chapters_on_scopes_list_every_scope_by_its_form() {
        for (scope, is_granular) in [
            ("user:read", false),
            ("user:read:admin", false),
            ("dashboard:master", false),
            ("user_profile", false),
            ("user:read:token", true),
            ("user:read:token:admin", true),
        ] {
            assert_eq!(Form::of(scope) == Form::Granular, is_granular, "{scope}");
        }
        let users = text("zoom://guide/scopes/users");
        let operations = crate::catalogue::entries().filter(|entry| entry.product == "users");
        let scopes = operations.flat_map(|entry| entry.operation.scopes);
        for scope in scopes {
            assert!(users.contains(&format!("- `{scope}`: ")), "{scope}");
        }
        assert!(text(SCOPES).contains("`zoom://guide/scopes/users`"));
    }
}
