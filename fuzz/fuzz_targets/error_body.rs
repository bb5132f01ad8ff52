//! Every error response becomes an error that has a one-line message and the unchanged body.

#![no_main]

use libfuzzer_sys::fuzz_target;
use zoom_core::{__private::fuzzed, Error};

fuzz_target!(|input: (u16, &[u8])| {
    let (status, body) = input;
    let status = 300 + status % 300;
    let response = http::Response::builder().status(status).body(body.to_vec().into()).unwrap();
    let error = fuzzed::classify(response).unwrap_err();
    assert!(!error.to_string().contains(['\n', '\r', '\u{1b}']), "{error}");
    _ = format!("{error:?}");
    match error {
        Error::Api(error) => assert_eq!((error.status().as_u16(), &error.body()[..]), (status, body)),
        Error::RateLimited(_) => assert_eq!(status, 429),
        error => panic!("{error}"),
    }
});
