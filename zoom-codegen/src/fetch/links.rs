//! The links of an API catalogue (RFC 9727), which is a set of links (RFC 9264).

use std::collections::BTreeSet;

use reqwest::Url;
use serde_json::Value;

/// The contents of a catalogue.
#[derive(Debug, Default)]
pub(super) struct Catalog {
    /// The documents in catalogue order, without duplicates.
    pub(super) links: Vec<Link>,
    /// The entries that do not link to a document.
    pub(super) without_document: Vec<String>,
    /// The links that cannot be followed.
    pub(super) broken: Vec<String>,
}

/// A link to a document.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) address: Url,
    pub(super) title: Option<String>,
}

/// Reads a catalogue: the links with the relation `service-desc`, and those with the relation `item` whose path ends in
/// `.json`.
///
/// An item, or the anchor of an entry without links, may be a page of Zoom's API reference: the document is then the
/// one that the page shows.
pub(super) fn read(base: &Url, text: &[u8]) -> Result<Catalog, String> {
    let root: Value = serde_json::from_slice(text).map_err(|error| format!("not a JSON catalogue: {error}"))?;
    let entries = root
        .get("linkset")
        .and_then(Value::as_array)
        .ok_or("the list `linkset`, which RFC 9264 requires, is missing")?;
    let mut catalog = Catalog::default();
    let mut known = BTreeSet::new();
    let mut described = BTreeSet::new();
    for entry in entries {
        let anchor = entry.get("anchor").and_then(Value::as_str);
        let name = anchor.unwrap_or("without an anchor");
        let mut links = Vec::new();
        let items = targets(entry, "item").map(|link| ("item", link));
        for (relation, link) in targets(entry, "service-desc").map(|link| ("service-desc", link)).chain(items) {
            match target(base, link) {
                None => {
                    catalog.broken.push(format!("{name}: a link with the relation `{relation}` has no usable `href`"));
                }
                Some(link) if relation == "service-desc" || is_json(&link.address) => links.push(link),
                Some(Link { address, title }) => match shown_on(&address) {
                    Some(address) => links.push(Link { address, title }),
                    None => catalog.without_document.push(address.to_string()),
                },
            }
        }
        let has_targets = targets(entry, "service-desc").chain(targets(entry, "item")).next().is_some();
        if !has_targets {
            let page = anchor.and_then(|anchor| base.join(anchor).ok()).and_then(|anchor| shown_on(&anchor));
            match page {
                Some(address) => links.push(Link { address, title: None }),
                None => catalog.without_document.push(name.to_owned()),
            }
        }
        if !links.is_empty() {
            described.extend(anchor.map(str::to_owned));
        }
        catalog.links.extend(links.into_iter().filter(|link| known.insert(link.address.clone())));
    }
    // An `item` may be an API that has an entry of its own, which links to the document.
    catalog.without_document.retain(|name| !described.contains(name));
    Ok(catalog)
}

/// Returns the links of a relation. RFC 9264 requires a list; a single link is accepted too.
fn targets<'a>(entry: &'a Value, relation: &str) -> impl Iterator<Item = &'a Value> {
    let (list, single) = match entry.get(relation) {
        Some(Value::Array(list)) => (list.as_slice(), None),
        single => (&[][..], single),
    };
    list.iter().chain(single)
}

/// Returns a link with its absolute address; `None` if it has no address.
fn target(base: &Url, link: &Value) -> Option<Link> {
    let href = link.get("href").unwrap_or(link).as_str()?;
    let mut address = base.join(href).ok()?;
    address.set_fragment(None);
    Some(Link { address, title: link.get("title").and_then(Value::as_str).map(str::to_owned) })
}

fn is_json(address: &Url) -> bool {
    address.path().to_ascii_lowercase().ends_with(".json")
}

/// Returns the address of the document that a page of Zoom's API reference shows, such as `/docs/api/users/events`.
fn shown_on(page: &Url) -> Option<Url> {
    let path = page.path().trim_end_matches('/').strip_prefix("/docs/api/")?;
    let path = path.strip_suffix(".md").unwrap_or(path);
    let document = match path.split_once('/') {
        None => format!("/api-hub/{path}/methods/endpoints.json"),
        Some((product, "events")) => format!("/api-hub/{product}/events/webhooks.json"),
        Some((product, "ma")) => format!("/api-hub/{product}/ma/master.json"),
        Some(_) => return None,
    };
    page.join(&document).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documents_of_a_catalog_are_found_in_each_form() -> Result<(), String> {
        let base = Url::parse("https://z.example/.well-known/api-catalog.json").map_err(|error| error.to_string())?;
        for (entry, expected) in [
            (
                r#"{"anchor": "/a", "service-desc": [{"href": "/a.json", "title": "A"}]}"#,
                &["https://z.example/a.json"][..],
            ),
            (r#"{"service-desc": [{"href": "https://y.example/a.yaml#x"}]}"#, &["https://y.example/a.yaml"]),
            (r#"{"service-desc": {"href": "../a"}}"#, &["https://z.example/a"]),
            (r#"{"anchor": "/", "item": [{"href": "/a.json"}, {"href": "/b"}]}"#, &["https://z.example/a.json"]),
            (
                r#"{"service-desc": [{"href": "/a.json"}, {"href": "/a.json"}], "item": [{"href": "/a.json"}]}"#,
                &["https://z.example/a.json"],
            ),
            (r#"{"anchor": "/a", "service-doc": [{"href": "/a.md"}]}"#, &[]),
            (
                r#"{"anchor": "https://y.example/docs/api/users", "service-doc": [{"href": "https://y.example/docs/api/users.md"}]}"#,
                &["https://y.example/api-hub/users/methods/endpoints.json"],
            ),
            (r#"{"anchor": "/docs/api/users/events/"}"#, &["https://z.example/api-hub/users/events/webhooks.json"]),
            (r#"{"anchor": "/docs/api/users/ma"}"#, &["https://z.example/api-hub/users/ma/master.json"]),
            (r#"{"anchor": "/docs/api/users/other"}"#, &[]),
            (r#"{"anchor": "/b", "item": [{"title": "No address"}]}"#, &[]),
            // The example in RFC 9727: APIs as items, each with its own entry.
            (
                r#"{"anchor": "/", "item": [{"href": "https://y.example/a"}]},
                   {"anchor": "https://y.example/a", "service-desc": [{"href": "/a/spec"}]}"#,
                &["https://z.example/a/spec"],
            ),
        ] {
            let catalog = read(&base, format!(r#"{{"linkset": [{entry}]}}"#).as_bytes())?;
            let found: Vec<&str> = catalog.links.iter().map(|link| link.address.as_str()).collect();
            assert_eq!(found, expected, "{entry}");
            let is_complete = catalog.without_document.is_empty() && catalog.broken.is_empty();
            assert_eq!(is_complete, !expected.is_empty() && !entry.contains("/b"), "{entry}");
        }
        Ok(())
    }
}
