//! `public-api [--accept]`: compares the public items of the published crates with the lists in `api/`.
//!
//! It reads rustdoc's JSON from `target/doc`, which `tests/tools/doc.sh` writes. With `--accept`, it rewrites the
//! lists, after an intentional change to the public API; `just api` runs `doc.sh` and then this program with
//! `--accept`. The lists omit `#[doc(hidden)]` items, blanket implementations and auto traits.

use std::{env, error::Error, fs, path::PathBuf, process::ExitCode};

use zoom_tools::workspace::root;

/// The crates whose public API is listed in `api/`.
const CRATES: [&str; 7] =
    ["zoom-core", "zoom-events", "zoom-operations", "zoom-redis", "zoom-macros", "zoom-codegen", "zoom-sandbox"];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let is_accepting = env::args().any(|argument| argument == "--accept");
    let mut has_changed = false;
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    for name in CRATES.into_iter().filter(|name| root().join(name).exists()) {
        let json = target.join(format!("doc/{}.json", name.replace('-', "_")));
        let api = public_api::Builder::from_rustdoc_json(&json)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .build()
            .map_err(|error| format!("{}: {error}; run `just api`, which writes it", json.display()))?;
        let new = api.to_string();
        let file = root().join(format!("api/{name}.txt"));
        if is_accepting {
            fs::write(&file, new)?;
            continue;
        }
        let old = fs::read_to_string(&file).unwrap_or_default();
        let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
        let removed = old.iter().filter(|line| !new.contains(line)).map(|line| format!("-{line}"));
        let added = new.iter().filter(|line| !old.contains(line)).map(|line| format!("+{line}"));
        let changes: Vec<_> = removed.chain(added).collect();
        if !changes.is_empty() {
            has_changed = true;
            println!("The public API of {name} differs from api/{name}.txt:\n{}\n", changes.join("\n"));
        }
    }
    if has_changed {
        println!("If the change is intentional, run `just api`, commit the lists and add a line to CHANGELOG.md.");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
