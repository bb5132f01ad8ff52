//! The URL that calls are sent to instead of Zoom's, and whether a token may be sent there.

use zoom_core::{BaseUrl, Environment};

use crate::exit::Failure;

/// Returns the environment for a base URL.
///
/// # Errors
///
/// [`Failure`] if the text is not a valid base URL, or if it is a plain `http` URL of another machine and such URLs are
/// not allowed.
pub(crate) fn custom(base_url: &str, is_http_allowed: bool) -> Result<Environment, Failure> {
    parse(base_url, is_http_allowed).map(Environment::custom)
}

/// Parses a base URL.
pub(crate) fn parse(base_url: &str, is_http_allowed: bool) -> Result<BaseUrl, Failure> {
    let parsed = BaseUrl::parse(base_url)
        .map_err(|error| Failure::usage(error.to_string().replacen("`base_url`", "`--base-url`", 1)))?;
    let is_plain = parsed.as_str().starts_with("http://") && !parsed.is_loopback();
    match (is_plain, is_http_allowed) {
        (true, true) => Ok(parsed.allow_http()),
        (true, false) if is_zoom_without_tls(&parsed) => {
            Err(Failure::usage(format!("tokens and secrets would be sent to {parsed} in plain text: write `https://`")))
        }
        (true, false) => Err(Failure::usage(format!(
            "tokens and secrets would be sent to {parsed} in plain text: write `https://`, or add `--insecure-http` \
             for a network that you trust, such as a container network"
        ))),
        (false, _) => Ok(parsed),
    }
}

/// Returns whether the URL would point to a Zoom host if it used `https`.
fn is_zoom_without_tls(base_url: &BaseUrl) -> bool {
    BaseUrl::parse(&base_url.as_str().replacen("http://", "https://", 1)).is_ok_and(|base_url| base_url.is_zoom())
}

#[cfg(test)]
mod tests {
    use zoom_core::{AccessToken, Client};

    use super::*;

    #[test]
    fn plain_http_to_another_machine_needs_the_flag_and_zoom_is_never_called_so() {
        for (url, without, with) in [
            ("https://zoom.example/v2", true, true),
            ("http://127.0.0.1:8080/v2", true, true),
            ("http://localhost:8080/v2", true, true),
            ("http://sandbox:8080/v2", false, true),
            ("http://10.0.0.1/v2", false, true),
            ("HTTP://sandbox/v2", false, true),
            ("http://api.zoom.us/v2", false, false),
        ] {
            let builds = |is_allowed| {
                let environment = custom(url, is_allowed)?;
                let client = Client::builder().auth(AccessToken::new("token")).environment(environment).build();
                client.map(drop).map_err(Failure::from)
            };
            assert_eq!((builds(false).is_ok(), builds(true).is_ok()), (without, with), "{url}");
        }
        let message = custom("http://sandbox:8080/v2", false).unwrap_err().to_string();
        assert!(message.contains("http://sandbox:8080/v2") && message.contains("`--insecure-http`"), "{message}");
        // For a Zoom host, `--insecure-http` would not help.
        assert!(!custom("http://api.zoom.us/v2", false).unwrap_err().to_string().contains("--insecure-http"));
    }
}
