//! Documents, each with the product to which it belongs.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::document::Document;
use crate::{error::Error, tables};

/// A document and the product to which it belongs.
#[derive(Clone, Debug)]
pub struct Source {
    /// The product's module, such as `team_chat`.
    pub product: String,
    /// Whether it describes a master account's operations on its sub-accounts.
    pub is_master: bool,
    /// Whether it was reconstructed from sources other than Zoom's own document.
    pub is_reconstructed: bool,
    /// The document.
    pub document: Document,
}

impl Source {
    /// Reads the documents in a folder, one file per product, sorted by file name: `team-chat.json` describes the
    /// product `team_chat`, and `team-chat-master-account.json` belongs to it. The documents in the subfolder
    /// `reconstructed` come last; of their operations, only those that Zoom's own documents lack are declared.
    ///
    /// # Errors
    ///
    /// Returns [`Error`] if the folder or a file cannot be read, or if a file is not a document.
    pub fn folder(folder: &Path) -> Result<Vec<Self>, Error> {
        let mut sources = Self::in_folder(folder, false)?;
        let reconstructed = folder.join("reconstructed");
        if reconstructed.exists() {
            sources.extend(Self::in_folder(&reconstructed, true)?);
        }
        Ok(sources)
    }

    /// Reads the event documents in a folder, sorted by file name: `webhooks-team-chat.json` contains the events of
    /// `team_chat`.
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`folder`](Self::folder).
    pub fn webhooks(folder: &Path) -> Result<Vec<Self>, Error> {
        let paths = documents(folder, |name| name.starts_with(WEBHOOKS))?;
        let open = |path: &PathBuf| {
            let source = Self::open(path, false)?;
            let product = source.product.trim_start_matches("webhooks_").to_owned();
            Ok(Self { product, ..source })
        };
        paths.iter().map(open).collect()
    }

    fn in_folder(folder: &Path, is_reconstructed: bool) -> Result<Vec<Self>, Error> {
        let is_other = |name: &str| {
            tables::OTHER_DOCUMENTS.iter().any(|prefix| name.starts_with(prefix)) || name.ends_with("-event-names")
        };
        let paths = documents(folder, |name| !is_other(name))?;
        paths.iter().map(|path| Self::open(path, is_reconstructed)).collect()
    }

    fn open(path: &Path, is_reconstructed: bool) -> Result<Self, Error> {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let known = tables::PRODUCTS.iter().find(|(document, ..)| *document == stem);
        let (product, is_master) = match (known, stem.strip_suffix("-master-account")) {
            (Some((_, product, is_master)), _) => ((*product).to_owned(), *is_master),
            (None, Some(product)) => (product.replace('-', "_"), true),
            (None, None) => (stem.replace('-', "_"), false),
        };
        Ok(Self { product, is_master, is_reconstructed, document: Document::open(path)? })
    }
}

/// The prefix of the file names of event documents.
const WEBHOOKS: &str = "webhooks-";

/// Returns the JSON files in a folder whose file stems `is_wanted` accepts.
fn documents(folder: &Path, is_wanted: impl Fn(&str) -> bool) -> Result<BTreeSet<PathBuf>, Error> {
    let unreadable = |source| Error::Read { path: folder.to_owned(), source };
    let mut paths = BTreeSet::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "json")
            && path.file_stem().and_then(|stem| stem.to_str()).is_some_and(&is_wanted)
        {
            paths.insert(path);
        }
    }
    Ok(paths)
}
