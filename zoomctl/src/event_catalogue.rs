//! The events by name.

use std::ffi::OsStr;

use clap_complete::CompletionCandidate;
use heck::ToSnakeCase as _;
use indexmap::IndexMap;
use zoom_core::event::EventInfo;
use zoom_operations::Product;

use crate::{exit::Failure, json::Json};

/// The minimum similarity, from 0 to 1, at which a name is suggested.
const MIN_SIMILARITY: f64 = 0.75;

/// An event and the product that reports it.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) product: &'static str,
    pub(crate) event: &'static EventInfo,
}

impl Entry {
    /// Returns the event as a record of `zoomctl events list`.
    pub(crate) fn summary(&self) -> IndexMap<String, Json> {
        let members = [
            ("name", Json::text(self.event.name)),
            ("product", Json::text(self.product)),
            ("deprecated", Json::Bool(self.event.deprecated)),
            ("doc", Json::text(self.event.doc)),
        ];
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// Returns the first line of the event's documentation, without its final period.
    pub(crate) fn title(&self) -> &'static str {
        self.event.doc.lines().next().unwrap_or_default().trim_end_matches('.')
    }
}

/// Returns the names of the enabled products that report events.
pub(crate) fn products() -> Vec<&'static str> {
    zoom_operations::products().iter().filter(|product| product.event_count() > 0).map(Product::name).collect()
}

/// Returns the events of all products, sorted by product.
pub(crate) fn entries() -> impl Iterator<Item = Entry> {
    let products = zoom_operations::products().iter();
    products.flat_map(|product| product.events().iter().map(|event| Entry { product: product.name(), event }))
}

/// Returns the events that contain all of the words; those whose names contain them come first. The name of a product
/// as the first word limits the search to that product.
pub(crate) fn find(words: &[String]) -> Vec<Entry> {
    let product = words.first().filter(|word| products().iter().any(|product| product == word));
    let others = &words[usize::from(product.is_some())..];
    let others: Vec<String> = others.iter().map(|word| word.to_lowercase()).collect();
    let has_all = |text: &str| others.iter().all(|word| text.contains(word));
    let mut found: Vec<Entry> = entries()
        .filter(|entry| product.is_none_or(|product| entry.product == product))
        .filter(|Entry { product, event }| {
            let spaced = event.name.replace(['.', '_'], " ");
            has_all(&format!("{product} {} {spaced} {}", event.name, event.doc).to_lowercase())
        })
        .collect();
    found.sort_by_key(|entry| !has_all(entry.event.name));
    found
}

/// Returns the events with a name. If no event has that name, it is interpreted as a struct name, or as an event name
/// with other separators.
pub(crate) fn named(name: &str) -> Vec<Entry> {
    let exact: Vec<Entry> = entries().filter(|entry| entry.event.name == name).collect();
    if !exact.is_empty() {
        return exact;
    }
    let words = name.to_snake_case();
    entries().filter(|entry| entry.event.name.to_snake_case() == words).collect()
}

/// Returns the names that begin with the typed text.
pub(crate) fn completions(typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let matching = entries().filter(|entry| entry.event.name.starts_with(&*typed));
    matching.map(|entry| CompletionCandidate::new(entry.event.name).help(Some(entry.title().into()))).collect()
}

/// Returns the name that is most similar to `name`, or `None` if no name is similar enough.
pub(crate) fn nearest(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let similar = entries().map(|entry| (strsim::jaro_winkler(&name, entry.event.name), entry.event.name));
    let (similarity, nearest) = similar.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (similarity >= MIN_SIMILARITY).then_some(nearest)
}

/// Returns the failure for a name that no event has, with the name that may have been meant.
pub(crate) fn unknown(name: &str) -> Failure {
    let help = match nearest(name) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "find events with `zoomctl events list WORD`; other products need a build with their feature, or with \
                 `--features full`"
            .to_owned(),
    };
    Failure::usage(format!("`{name}` is not an event of this build: {help}"))
}
