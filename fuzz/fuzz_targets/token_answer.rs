//! What the OAuth server answers is a token that can be sent, or an error, and nothing is shown of it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use zoom_core::__private::fuzzed;

fuzz_target!(|given: (bool, &[u8])| {
    let (is_success, body) = given;
    match fuzzed::tokens(if is_success { 200 } else { 400 }, body) {
        Ok(tokens) => {
            use secrecy::ExposeSecret as _;
            let (token, shown) = (tokens.access_token.expose_secret(), format!("{tokens:?}"));
            assert!(!token.is_empty());
            // A short token stands in the text by chance, and one that the answer repeats elsewhere is no secret there.
            let places = body.windows(token.len()).filter(|bytes| *bytes == token.as_bytes()).count();
            assert!(token.len() < 24 || places > 1 || !shown.contains(token), "{shown}");
        }
        Err(error) => assert!(!error.to_string().contains(['\n', '\r', '\u{1b}']), "{error}"),
    }
});
