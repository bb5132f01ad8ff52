//! A token response becomes a token that can be sent, or an error, and `Debug` shows no token.

#![no_main]

use libfuzzer_sys::fuzz_target;
use zoom_core::__private::fuzzed;

fuzz_target!(|input: (bool, &[u8])| {
    let (is_success, body) = input;
    match fuzzed::tokens(if is_success { 200 } else { 400 }, body) {
        Ok(tokens) => {
            let (token, shown) = (tokens.access_token.expose(), format!("{tokens:?}"));
            assert!(!token.is_empty());
            // A short token may occur in the output by chance, and a token that the response repeats in another field
            // is not redacted there.
            let occurrences = body.windows(token.len()).filter(|bytes| *bytes == token.as_bytes()).count();
            assert!(token.len() < 24 || occurrences > 1 || !shown.contains(token), "{shown}");
        }
        Err(error) => assert!(!error.to_string().contains(['\n', '\r', '\u{1b}']), "{error}"),
    }
});
