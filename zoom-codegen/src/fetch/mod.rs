//! `zoom-codegen fetch FOLDER`: downloads the documents that Zoom's API catalogue lists.
//!
//! `links` reads the catalogue, `file_name` names the files, `download` sends requests, within limits, to addresses
//! that `address` allows, and `document` checks and writes the documents that arrive. No credential is sent: the
//! documents are public.

mod address;
mod document;
mod download;
mod file_name;
mod links;
mod options;

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    ffi::OsString,
    fs,
    process::ExitCode,
};

use reqwest::Url;

use self::{download::Downloads, options::Options};

/// Downloads the documents. Reports written files to standard output and failures to standard error. The failure of one
/// document does not prevent the others from being written.
pub(crate) fn run(arguments: &[OsString]) -> Result<ExitCode, Box<dyn Error>> {
    let options = Options::parse(arguments)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let downloads = Downloads::new(&options)?;
    let catalog = runtime
        .block_on(downloads.get(&options.from))
        .map_err(|error| format!("the catalogue {}: {error}", options.from))?;
    let catalog =
        links::read(&options.from, &catalog).map_err(|error| format!("the catalogue {}: {error}", options.from))?;
    for entry in &catalog.without_document {
        eprintln!("note: the catalogue entry {entry} does not link to a document");
    }
    for broken in &catalog.broken {
        eprintln!("failed: the catalogue entry {broken}");
    }
    if catalog.links.is_empty() {
        return Err(format!("the catalogue {} does not link to any document", options.from).into());
    }
    let mut failed = catalog.broken.len();
    let mut by_name: BTreeMap<String, BTreeSet<Url>> = BTreeMap::new();
    for link in catalog.links {
        match file_name::of(&link.address, link.title.as_deref()) {
            Ok(name) => _ = by_name.entry(name).or_default().insert(link.address),
            Err(error) => {
                eprintln!("failed: {}: {error}", link.address);
                failed += 1;
            }
        }
    }
    fs::create_dir_all(&options.folder).map_err(|error| format!("the folder {}: {error}", options.folder.display()))?;
    let mut written = 0;
    for (name, addresses) in by_name {
        let addresses: Vec<Url> = addresses.into_iter().collect();
        let result = match &addresses[..] {
            [address] => runtime
                .block_on(downloads.get(address))
                .and_then(|text| document::write(&options.folder, &name, &text))
                .map_err(|error| format!("{address}: {error}")),
            several => {
                let several: Vec<String> = several.iter().map(ToString::to_string).collect();
                Err(format!("{} would be written to this file; nothing was written", several.join(" and ")))
            }
        };
        match result {
            Ok(what) => {
                println!("written: {name}.json, {what}");
                written += 1;
            }
            Err(error) => {
                eprintln!("failed: {name}.json: {error}");
                failed += 1;
            }
        }
    }
    println!("{written} written, {failed} failed");
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
