//! Properties that hold for every frozen name in the catalogue.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use regex_lite::Regex;

/// The maximum number of characters in a name.
const LONGEST: usize = 40;

/// A row of `zoom-rest/names.tsv`.
struct Row {
    product: String,
    location: String,
    name: String,
}

impl Row {
    /// Returns the location of the operation that the row names, or of the operation whose type it names. An operation
    /// on a sub-account has the location of its counterpart on the caller's own account.
    fn operation(&self) -> String {
        let end = self.location.match_indices(' ').nth(1).map_or(self.location.len(), |(at, _)| at);
        self.location[..end].replacen("/accounts/{accountId}", "", 1)
    }

    fn is_operation(&self) -> bool {
        self.location.matches(' ').count() == 1
    }

    /// Returns whether the row names a whole response.
    fn is_response(&self) -> bool {
        self.location.split(' ').nth(2).is_some_and(|status| status.parse::<u16>().is_ok())
    }

    fn is_master(&self) -> bool {
        self.location.contains(" /accounts/{accountId}/")
    }
}

fn rows() -> Result<Vec<Row>, Box<dyn Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../zoom-rest/names.tsv");
    let mut rows = Vec::new();
    for line in fs::read_to_string(path)?.lines() {
        let [product, location, name] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("`{line}` does not have three columns").into());
        };
        rows.push(Row { product: product.to_owned(), location: location.to_owned(), name: name.to_owned() });
    }
    assert!(rows.len() > 5_000, "only {} names", rows.len());
    Ok(rows)
}

fn assert_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn no_name_of_the_catalogue_is_longer_than_forty_letters() -> Result<(), Box<dyn Error>> {
    let long = rows()?.into_iter().map(|row| row.name).filter(|name| name.len() > LONGEST);
    assert_none("longer than 40 letters", &long.collect::<Vec<_>>());
    Ok(())
}

#[test]
fn no_name_of_the_catalogue_begins_in_the_middle_of_a_phrase_or_cuts_an_acronym() -> Result<(), Box<dyn Error>> {
    let is_odd = |name: &str| {
        let cuts_qos = name.split("Qo").skip(1).any(|rest| rest.is_empty() || rest.starts_with(char::is_uppercase));
        let starts = ["Hoc", "InWithTwoFactor", "Of", "For"];
        let begins = |start: &&str| {
            name.strip_prefix(*start).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_uppercase))
        };
        cuts_qos || starts.iter().any(begins)
    };
    let odd = rows()?.into_iter().map(|row| row.name).filter(|name| is_odd(name));
    assert_none("cut names", &odd.collect::<Vec<_>>());
    Ok(())
}

#[test]
fn no_response_of_the_catalogue_is_named_after_another_operation() -> Result<(), Box<dyn Error>> {
    let rows = rows()?;
    let mut operations: BTreeMap<(&str, &str), BTreeSet<String>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.is_operation()) {
        operations.entry((&row.product, &row.name)).or_default().insert(row.operation());
    }
    let is_misnamed = |row: &&Row| {
        let named = row.name.strip_suffix("Response").and_then(|name| operations.get(&(&*row.product, name)));
        row.is_response() && named.is_some_and(|named| !named.contains(&row.operation()))
    };
    let misnamed = rows.iter().filter(is_misnamed).map(|row| format!("{} {}", row.name, row.location));
    assert_none("named after another operation", &misnamed.collect::<Vec<_>>());
    Ok(())
}

#[test]
fn every_name_of_the_catalogue_is_there_once_in_its_module() -> Result<(), Box<dyn Error>> {
    let rows = rows()?;
    let mut seen = BTreeSet::new();
    let twice = rows.iter().filter(|row| !seen.insert((&row.product, row.is_master(), &row.name)));
    assert_none("twice", &twice.map(|row| format!("{}::{}", row.product, row.name)).collect::<Vec<_>>());
    Ok(())
}

#[test]
fn the_name_of_every_error_is_short_and_names_one_error_of_its_operation() -> Result<(), Box<dyn Error>> {
    let products = Path::new(env!("CARGO_MANIFEST_DIR")).join("../zoom-rest/products");
    let named = Regex::new(r#"\(\s*\d{3},\s*-?[\d_]+,\s*([^",]+) =\s*""#)?;
    let (mut count, mut odd) = (0, Vec::new());
    for file in files(&products)? {
        let text = fs::read_to_string(&file)?;
        for declaration in text.split("#[zoom_endpoint(").skip(1) {
            let attribute = declaration.split("pub struct ").next().unwrap_or_default();
            let mut seen = BTreeSet::new();
            for captures in named.captures_iter(attribute) {
                let name = &captures[1];
                let letters = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '_');
                let is_constant = name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
                if letters.len() > LONGEST || !is_constant || !seen.insert(name.to_owned()) {
                    odd.push(format!("{name} in {}", file.display()));
                }
                count += 1;
            }
        }
    }
    assert_none("names of errors", &odd);
    assert!(count > 5_000, "only {count} error names");
    Ok(())
}

/// Returns all files in a folder and its subfolders.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}
