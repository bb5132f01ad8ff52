//! `missing-examples [CRATE…]`: lists the public items without an example, the most used ones first.
//!
//! It reads rustdoc's JSON from `target/doc`, which `tests/tools/doc.sh -p CRATE` writes; the default crates are
//! zoom-core, zoom-events and zoom-redis. A use is a mention or a call in the handwritten Rust code and pages, except
//! in the item's own file; uses of other items with the same name also count.

use std::{env, error::Error, fs, path::PathBuf};

use zoom_tools::{
    examples::{Item, items},
    prose::files,
    workspace::{is_generated, read, root},
};

const CRATES: [&str; 3] = ["zoom-core", "zoom-events", "zoom-redis"];

fn main() -> Result<(), Box<dyn Error>> {
    let names: Vec<String> = env::args().skip(1).collect();
    let names = if names.is_empty() { CRATES.map(str::to_owned).to_vec() } else { names };
    let is_read = |file: &&String| [".rs", ".md"].iter().any(|extension| file.ends_with(extension));
    let texts: Vec<(String, String)> =
        files().iter().filter(is_read).map(|file| (file.clone(), read(&root().join(file)))).collect();
    let texts: Vec<_> = texts.into_iter().filter(|(file, text)| !is_generated(file, text)).collect();
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    for name in names {
        let json = target.join(format!("doc/{}.json", name.replace('-', "_")));
        let text = fs::read_to_string(&json)
            .map_err(|error| format!("{}: {error}; run `tests/tools/doc.sh -p {name}`", json.display()))?;
        let items = items(&serde_json::from_str(&text)?);
        let count = items.len();
        let uses = |item: &Item| -> usize {
            let elsewhere = texts.iter().filter(|(file, _)| !item.defined.starts_with(&format!("{file}:")));
            elsewhere.map(|(_, text)| item.uses(text)).sum()
        };
        let missing = items.into_iter().filter(|item| !item.has_example);
        let mut missing: Vec<_> = missing.map(|item| (uses(&item), item)).collect();
        missing.sort_by(|(a, first), (b, second)| b.cmp(a).then_with(|| first.path.cmp(&second.path)));
        println!("{name}: {} of {count} items have no example", missing.len());
        for (uses, Item { path, kind, defined, .. }) in missing {
            println!("{uses:5} {kind:8} {path}  {defined}");
        }
    }
    Ok(())
}
