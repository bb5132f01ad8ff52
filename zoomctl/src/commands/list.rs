//! `zoomctl list`: finds operations by words.

use zoom_core::Operation;

use crate::{
    catalogue::{self, Entry},
    event_catalogue,
    exit::{Code, Failure},
    globals::Globals,
    json::Json,
    terminal,
};

/// Runs `zoomctl list`.
pub(crate) fn run(words: &[String], globals: &Globals) -> Result<(), Failure> {
    let product = words.first().filter(|word| catalogue::products().iter().any(|product| product.name == **word));
    let others = &words[usize::from(product.is_some())..];
    let others: Vec<String> = others.iter().map(|word| word.to_lowercase()).collect();
    let mut found: Vec<(bool, Entry)> = catalogue::entries()
        .filter(|entry| product.is_none_or(|product| entry.product == product))
        .filter_map(|entry| {
            let command = entry.command();
            let Operation { name, path, doc, .. } = entry.operation;
            let text = format!("{command} {} {name} {path} {doc}", command.replace('-', " "));
            let text = text.to_lowercase();
            let is_found = others.iter().all(|word| text.contains(word));
            is_found.then(|| (!others.iter().all(|word| command.contains(word)), entry))
        })
        .collect();
    // Operations whose command has all of the words come first.
    found.sort_by_key(|(is_found_elsewhere, _)| *is_found_elsewhere);
    if found.is_empty() {
        return Err(nothing_found(words));
    }
    if globals.selects_records() {
        return globals.output().write_list(found.iter().map(|(_, entry)| Json::Object(entry.summary())).collect());
    }
    let mut table = terminal::columns();
    for (_, entry) in &found {
        let Operation { method, path, .. } = entry.operation;
        table.add_row([entry.command(), format!("{method} {path}"), catalogue::title(entry.operation).to_owned()]);
    }
    let lines: Vec<String> = table.lines().map(|line| format!("{}\n", line.trim())).collect();
    terminal::print(&lines.concat())
}

fn nothing_found(words: &[String]) -> Failure {
    let similar = catalogue::similar(&words.join("-"), []);
    let help = if !event_catalogue::find(words).is_empty() {
        format!("events do, see `zoomctl events list {}`", words.join(" "))
    } else if similar.is_empty() {
        "try fewer words".to_owned()
    } else {
        format!("did you mean `{}`?", similar.join("`, `"))
    };
    let message = format!("no operation of this build matches all of `{}`: {help}", words.join("`, `"));
    Failure::Message(Code::NotFound, message)
}
