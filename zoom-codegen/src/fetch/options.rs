//! The options of `fetch`.

use std::{ffi::OsString, path::PathBuf, time::Duration};

use reqwest::Url;

use super::address::check;

/// The address of Zoom's API catalogue.
const CATALOG: &str = "https://developers.zoom.us/.well-known/api-catalog.json";

const USAGE: &str = "zoom-codegen fetch [--from URL] [--timeout SECONDS] [--max-size MIB] FOLDER";

pub(super) struct Options {
    pub(super) folder: PathBuf,
    /// The catalogue's address.
    pub(super) from: Url,
    /// The time limit for one download.
    pub(super) timeout: Duration,
    /// The size limit for one document, in bytes, after decompression.
    pub(super) max_size: usize,
}

impl Options {
    /// Parses the arguments, and rejects unknown options and invalid values.
    pub(super) fn parse(arguments: &[OsString]) -> Result<Self, String> {
        let mut from = CATALOG.to_owned();
        // The largest document is about 3 MB.
        let (mut timeout, mut max_size, mut folder) = (120, 64, None);
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let option = argument.to_string_lossy();
            let mut value = || {
                arguments
                    .next()
                    .map(|value| value.to_string_lossy())
                    .ok_or(format!("`{option}` needs a value: {USAGE}"))
            };
            match option.as_ref() {
                "--from" => from = value()?.into_owned(),
                "--timeout" => timeout = positive(&option, &value()?)?,
                "--max-size" => max_size = positive(&option, &value()?)?,
                unknown if unknown.starts_with('-') => return Err(format!("`{unknown}` is not an option: {USAGE}")),
                _ if folder.is_some() => return Err(format!("`{option}` is a second folder: {USAGE}")),
                _ => folder = Some(PathBuf::from(argument)),
            }
        }
        let from = Url::parse(&from)
            .map_err(|error| format!("`--from {from}`: {error}; write an address such as {CATALOG}"))?;
        check(&from, false).map_err(|error| format!("`--from`: {error}"))?;
        Ok(Self {
            folder: folder.ok_or(format!("no folder for the documents: {USAGE}"))?,
            from,
            timeout: Duration::from_secs(timeout.into()),
            max_size: usize::try_from(max_size).unwrap_or(usize::MAX).saturating_mul(1024 * 1024),
        })
    }
}

fn positive(option: &str, value: &str) -> Result<u32, String> {
    let positive = value.parse().ok().filter(|number| *number > 0);
    positive.ok_or_else(|| format!("`{option} {value}`: not a positive integer; write `{option} 100`"))
}
