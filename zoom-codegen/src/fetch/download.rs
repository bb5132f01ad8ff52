//! Downloads within limits on time, size and redirects.

use std::{error::Error, time::Duration};

use reqwest::{Client, Url, redirect::Policy};

use super::{address::check, options::Options};

/// The maximum number of redirects; a longer chain is an error.
const MOST_REDIRECTS: usize = 5;

pub(super) struct Downloads {
    client: Client,
    max_size: usize,
    timeout: Duration,
    /// Whether the catalogue is on this machine, in which case it may link to addresses on this machine.
    is_local: bool,
}

impl Downloads {
    pub(super) fn new(options: &Options) -> Result<Self, String> {
        let is_local = options.from.scheme() == "http";
        let redirects = Policy::custom(move |attempt| {
            if attempt.previous().len() > MOST_REDIRECTS {
                return attempt.error(format!("more than {MOST_REDIRECTS} redirects"));
            }
            match check(attempt.url(), !is_local) {
                Ok(()) => attempt.follow(),
                Err(error) => attempt.error(format!("redirected: {error}")),
            }
        });
        let client = Client::builder()
            .redirect(redirects)
            .timeout(options.timeout)
            .user_agent(concat!("zoom-codegen/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| chain(&error))?;
        Ok(Self { client, max_size: options.max_size, timeout: options.timeout, is_local })
    }

    /// Returns the whole body of a successful response.
    pub(super) async fn get(&self, address: &Url) -> Result<Vec<u8>, String> {
        check(address, !self.is_local)?;
        let failed = |error: reqwest::Error| {
            if error.is_timeout() {
                return format!("took longer than {} s; `--timeout` sets the limit", self.timeout.as_secs());
            }
            chain(&error.without_url())
        };
        let mut response = self.client.get(address.clone()).send().await.map_err(failed)?;
        if !response.status().is_success() {
            return Err(format!("the server responded with {}", response.status()));
        }
        let too_large = || format!("larger than {} MiB; `--max-size` sets the limit", self.max_size / (1024 * 1024));
        if response.content_length().is_some_and(|length| length > self.max_size as u64) {
            return Err(too_large());
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if chunk.len() > self.max_size - body.len() {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }
}

/// Returns an error and its causes, on one line.
fn chain(error: &dyn Error) -> String {
    error.source().map_or_else(|| error.to_string(), |cause| format!("{error}: {}", chain(cause)))
}
