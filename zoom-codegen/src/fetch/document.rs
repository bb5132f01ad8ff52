//! Checks a document, and writes either all of it or nothing.

use std::{fs, io::Write as _, path::Path};

use serde_json::Value;
use zoom_codegen::Document;

/// Writes `FOLDER/NAME.json`, and returns a summary of its contents. After an error, an existing file is unchanged.
pub(super) fn write(folder: &Path, name: &str, text: &[u8]) -> Result<String, String> {
    let what = check(text)?;
    let path = folder.join(name).with_extension("json");
    // The partial file is not in the system's temporary folder: a rename is atomic only within one file system.
    let part = folder.join(format!(".{name}.json.part"));
    let written = fs::File::create(&part)
        .and_then(|mut file| {
            file.write_all(text)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&part, &path));
    written.map_err(|error| {
        // The file may not exist, and the original failure is already reported.
        _ = fs::remove_file(&part);
        format!("cannot write {}: {error}", path.display())
    })?;
    Ok(what)
}

/// Rejects anything but an OpenAPI document in JSON with operations or events, and returns the number of each.
fn check(text: &[u8]) -> Result<String, String> {
    let text = std::str::from_utf8(text).map_err(|error| format!("not valid UTF-8: {error}"))?;
    if !text.trim_start().starts_with('{') {
        let beginning: String = text.trim_start().chars().take(20).collect();
        return Err(format!("not JSON, but text that begins with `{}`", beginning.escape_debug()));
    }
    let document = Document::parse(text).map_err(|error| format!("not an OpenAPI document: {error}"))?;
    let root: Value = serde_json::from_str(text).map_err(|error| format!("not an OpenAPI document: {error}"))?;
    if root.get("openapi").or(root.get("swagger")).is_none() {
        return Err("not an OpenAPI document: no member `openapi` or `swagger`".to_owned());
    }
    let count = |name: &str| root.get(name).and_then(Value::as_object).map_or(0, serde_json::Map::len);
    match (document.operations().count(), count("webhooks"), count("paths")) {
        (0, 0, 0) => Err("an OpenAPI document without operations and events".to_owned()),
        // Some of Zoom's documents list events under `paths`.
        (0, 0, paths) => Ok(format!("paths: {paths}")),
        (0, events, _) => Ok(format!("events: {events}")),
        (operations, 0, _) => Ok(format!("operations: {operations}")),
        (operations, events, _) => Ok(format!("operations: {operations}, events: {events}")),
    }
}
