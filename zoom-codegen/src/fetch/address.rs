//! The addresses from which documents may be downloaded.

use reqwest::Url;

/// Rejects an unencrypted address, except one on this machine if `only_https` is false.
pub(super) fn check(address: &Url, only_https: bool) -> Result<(), String> {
    let is_loopback = matches!(address.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    match address.scheme() {
        "https" => Ok(()),
        "http" if is_loopback && !only_https => Ok(()),
        _ => Err(format!("`{address}` does not begin with `https://`")),
    }
}
