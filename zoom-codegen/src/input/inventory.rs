//! Zoom's own list of operations, some of which the documents do not describe.

use std::{collections::BTreeSet, fs, path::Path};

use crate::error::Error;

/// The operations in Zoom's own inventory, whether or not a document describes them.
#[derive(Clone, Debug, Default)]
pub struct Inventory {
    /// Product and `METHOD /path`.
    rows: Vec<(String, String)>,
}

impl Inventory {
    /// Reads `operations.tsv` in a folder of documents: a header line, then one line per operation with the columns
    /// product, method and path. Without that file, the inventory is empty.
    ///
    /// # Errors
    ///
    /// Returns [`Error`] if the file exists but cannot be read.
    pub fn folder(folder: &Path) -> Result<Self, Error> {
        let path = folder.join("operations.tsv");
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(&path).map_err(|source| Error::Read { path, source })?;
        let rows = text.lines().skip(1).filter_map(|line| {
            let mut columns = line.split('\t');
            let (product, method, path) = (columns.next()?, columns.next()?, columns.next()?);
            Some((product.to_owned(), format!("{method} {path}")))
        });
        Ok(Self { rows: rows.collect() })
    }

    /// Returns the rows whose operation is not among `known`.
    pub(crate) fn missing_from(&self, known: &BTreeSet<String>) -> Vec<(String, String)> {
        self.rows.iter().filter(|(_, operation)| !known.contains(operation)).cloned().collect()
    }
}
