//! `zoomctl list`: finds operations by keyword.

use std::collections::BTreeSet;

use zoom_core::Operation;

use crate::{
    catalogue::{self, Entry},
    event_catalogue,
    exit::{Code, Failure},
    globals::Globals,
    groups,
    json::Json,
    terminal,
};

/// The maximum number of commands that are suggested for a phrase.
#[cfg(feature = "mcp")]
const MOST_BY_MEANING: usize = 5;

/// Runs `zoomctl list`.
pub(crate) fn run(words: &[String], group: Option<&str>, globals: &Globals) -> Result<(), Failure> {
    let product = words.first().filter(|word| catalogue::products().iter().any(|product| product.name == **word));
    if let Some(group) = group {
        check_group(product.map(String::as_str), group)?;
    }
    let others = &words[usize::from(product.is_some())..];
    let others: Vec<String> = others.iter().map(|word| word.to_lowercase()).collect();
    let mut found: Vec<(bool, Entry)> = catalogue::entries()
        .filter(|entry| product.is_none_or(|product| entry.product == product))
        .filter(|entry| group.is_none_or(|group| groups::name(entry.operation) == group))
        .filter_map(|entry| {
            let command = entry.command();
            let Operation { name, path, doc, .. } = entry.operation;
            let text = format!("{command} {} {name} {path} {doc}", command.replace('-', " "));
            let text = text.to_lowercase();
            let is_found = others.iter().all(|word| text.contains(word));
            is_found.then(|| (!others.iter().all(|word| command.contains(word)), entry))
        })
        .collect();
    // Operations whose command contains all of the words come first.
    found.sort_by_key(|(is_found_elsewhere, _)| *is_found_elsewhere);
    if found.is_empty() {
        return Err(nothing_found(words));
    }
    if globals.selects_records() {
        return globals.output().write_list(found.iter().map(|(_, entry)| Json::Object(entry.summary())).collect());
    }
    let rows = found.iter().map(|(_, entry)| {
        let Operation { method, path, .. } = entry.operation;
        [entry.command(), format!("{method} {path}"), catalogue::title(entry.operation).to_owned()]
    });
    terminal::print_list(&rows.collect::<Vec<_>>())
}

/// Rejects a group that the product does not have or, without a product, a group that no product has.
fn check_group(product: Option<&str>, group: &str) -> Result<(), Failure> {
    let known = catalogue::entries().filter(|entry| product.is_none_or(|product| entry.product == product));
    let known: BTreeSet<&str> = known.map(|entry| groups::name(entry.operation)).collect();
    if known.contains(group) {
        return Ok(());
    }
    let similarity = |name: &&str| strsim::jaro_winkler(group, name);
    let nearest = known.into_iter().max_by(|one, other| similarity(one).total_cmp(&similarity(other)));
    let owner = product.unwrap_or("PRODUCT");
    let guess = nearest.filter(|name| similarity(name) >= catalogue::MIN_SIMILARITY);
    let guess = guess.map(|name| format!("did you mean `{name}`? ")).unwrap_or_default();
    Err(Failure::usage(format!("`--group {group}`: {guess}see the groups of a product with `zoomctl {owner} --help`")))
}

fn nothing_found(words: &[String]) -> Failure {
    let mut similar = catalogue::similar(&words.join("-"), []);
    if similar.is_empty() {
        similar = by_meaning(words);
    }
    let help = if event_catalogue::find(words).is_empty() {
        catalogue::did_you_mean("", similar).unwrap_or_else(|| "try fewer words".to_owned())
    } else {
        format!("events do; see `zoomctl events list {}`", words.join(" "))
    };
    let all = if words.len() > 1 { "all of " } else { "" };
    let message = format!("no operation of this build matches {all}`{}`: {help}", words.join("`, `"));
    Failure::Message(Code::NotFound, message)
}

/// Returns the commands that a phrase in everyday words may mean, such as `who missed a meeting`. A single word is not
/// a phrase.
#[cfg(feature = "mcp")]
fn by_meaning(words: &[String]) -> Vec<String> {
    let text = words.join(" ");
    if text.split_whitespace().count() < 2 {
        return Vec::new();
    }
    crate::mcp::search::search(&text, None, None, MOST_BY_MEANING, &|_| true).iter().map(Entry::command).collect()
}

#[cfg(not(feature = "mcp"))]
fn by_meaning(_: &[String]) -> Vec<String> {
    Vec::new()
}
