//! Writes the files of a product's crate, or all declarations as a single source text.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    imports::Imports,
    item,
    layout::{Home, Layout, SHARED, file_of},
    manifest::{self, Features},
    module, parts,
    text::{counted, push_item},
};
use crate::{
    feature::feature,
    naming::{self, Named},
    plan::Plan,
    texts::Texts,
    words,
};

/// The maximum length of a file: a tag whose file would be longer is split into several files.
const MAX_LINES: usize = 1_200;

/// Lays out a product's crate.
pub(crate) fn layout_of<'a>(module: &'a str, plan: &'a Plan, named: &'a Named, texts: &'a Texts) -> Layout<'a> {
    let whole = Layout::new(module, plan, named, texts, BTreeSet::new());
    let is_long = |(home, text): &(Home, String)| home.file != SHARED && text.lines().count() > MAX_LINES;
    let long = contents(&whole).0.into_iter().filter(is_long).map(|(home, _)| home).collect();
    Layout::new(module, plan, named, texts, long)
}

/// Returns all declarations as a single source text.
pub(crate) fn pasted(plan: &Plan, named: &Named) -> String {
    let texts = Texts::default();
    let layout = Layout::pasted(plan, named, &texts);
    let (contents, imports) = contents(&layout);
    let home = Layout::pasted_home();
    let imports = imports.get(&home).map(|imports| imports.text(&layout, &home)).unwrap_or_default();
    imports + &contents.into_values().collect::<String>()
}

/// Returns the files of the product's crates, keyed by path, such as `users/src/user.rs`. `events` is the layout of the
/// product's events, if it has any.
pub(crate) fn files(layout: &Layout<'_>, events: Option<&Layout<'_>>) -> BTreeMap<String, String> {
    let (mut files, homes) = sources(layout);
    files.extend(
        [false, true].into_iter().filter_map(|is_master| module::module(layout, is_master, &homes, events.is_some())),
    );
    if let Some(events) = events {
        let (sources, homes) = sources(events);
        files.extend(sources);
        files.insert("src/webhooks/mod.rs".to_owned(), module::webhooks(events, &homes));
    }
    let has_master = homes.iter().any(|home| home.is_master);
    let are_modules = !layout.is_in_parts();
    let features = Features { master: are_modules && has_master, webhooks: are_modules && events.is_some() };
    let description = format!("The Zoom {} API as typed requests and responses", layout.title());
    let manifest = manifest::manifest(&feature(layout.module), &description, &features, None);
    files.insert("Cargo.toml".to_owned(), manifest);
    files.insert("README.md".to_owned(), manifest::readme(layout, events));
    parts::in_folders(layout, files)
}

/// Returns the files that contain the declarations, and the `Home` of each.
fn sources(layout: &Layout<'_>) -> (BTreeMap<String, String>, BTreeSet<Home>) {
    let noun = if layout.has_events() { "event" } else { "operation" };
    let (contents, imports) = contents(layout);
    let mut operations: BTreeMap<Home, Vec<usize>> = BTreeMap::new();
    for (at, operation) in layout.plan.operations.iter().enumerate() {
        operations.entry(layout.home_of_operation(operation)).or_default().push(at);
    }
    let mut files = BTreeMap::new();
    for (home, text) in &contents {
        let folder = match (layout.has_events(), home.is_master) {
            (true, _) => "src/webhooks",
            (false, true) => "src/master",
            (false, false) => "src",
        };
        let title = match operations.get(home) {
            Some(operations) => {
                let tag = &layout.plan.operations[operations[0]].tag;
                let part = home.file.strip_prefix(&file_of(layout.module, tag)).unwrap_or_default().replace('_', " ");
                format!(
                    "{}{}: {}",
                    words::sentence(&words::split(tag)),
                    part.replacen(' ', ", ", 1),
                    counted(operations.len(), noun)
                )
            }
            None => "Types used by several files".to_owned(),
        };
        let imports = imports.get(home).map(|imports| imports.text(layout, home)).unwrap_or_default();
        files.insert(format!("{folder}/{}.rs", home.file), format!("//! {title}.\n\n{imports}{text}"));
    }
    (files, contents.into_keys().collect())
}

/// Returns the declarations in each file, and the file's imports.
fn contents(layout: &Layout<'_>) -> (BTreeMap<Home, String>, BTreeMap<Home, Imports>) {
    let plan = layout.plan;
    let mut contents: BTreeMap<Home, String> = BTreeMap::new();
    let mut imports: BTreeMap<Home, Imports> = BTreeMap::new();
    let mut ordered: Vec<usize> = (0..plan.types.len()).collect();
    ordered.sort_by_key(|number| naming::first(&plan.types[*number]).map(|first| first.order));
    for (at, operation) in plan.operations.iter().enumerate() {
        let home = layout.home_of_operation(operation);
        let text = contents.entry(home.clone()).or_default();
        let imports = imports.entry(home.clone()).or_default();
        if !operation.is_event {
            push_item(text, &item::operation(layout, at, imports));
        }
        let is_own = |number: &&usize| {
            let first = naming::first(&plan.types[**number]);
            *layout.home(**number) == home && first.is_some_and(|first| first.operation == at)
        };
        for number in ordered.iter().filter(is_own) {
            push_item(text, &item::definition(layout, *number, imports));
        }
    }
    for number in &ordered {
        let home = layout.home(*number);
        let is_with_operation = naming::first(&plan.types[*number])
            .is_some_and(|first| layout.home_of_operation(&plan.operations[first.operation]) == *home);
        if !is_with_operation {
            let imports = imports.entry(home.clone()).or_default();
            push_item(contents.entry(home.clone()).or_default(), &item::definition(layout, *number, imports));
        }
    }
    (contents, imports)
}
