//! The addresses that may be read.

use reqwest::Url;

/// Rejects an address without encryption, except one on this machine where that is allowed.
pub(super) fn check(address: &Url, only_https: bool) -> Result<(), String> {
    let is_loopback = matches!(address.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    match address.scheme() {
        "https" => Ok(()),
        "http" if is_loopback && !only_https => Ok(()),
        _ => Err(format!("`{address}` does not begin with `https://`")),
    }
}
