//! A path value becomes one segment that decodes to the same value, or is rejected with the parameter's name.

#![no_main]

use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;
use url::Url;
use zoom_core::{encode::RequestEncoder, BaseUrl, Error};

fuzz_target!(|value: &str| {
    let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
    let mut request = RequestEncoder::new(&base);
    request.path("/users/");
    request.path_param("user_id", &value);
    request.path("/token");
    match request.finish() {
        Err(Error::InvalidRequest(error)) => assert!(["user_id", "url"].contains(&error.parameter())),
        Err(error) => panic!("{error}"),
        Ok(encoded) => {
            let parsed = Url::parse(encoded.url()).unwrap();
            assert_eq!((parsed.host_str(), parsed.query(), parsed.fragment()), (Some("api.zoom.us"), None, None));
            let segments: Vec<&str> = parsed.path_segments().unwrap().collect();
            let ["v2", "users", segment, "token"] = segments[..] else { panic!("{segments:?}") };
            assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), value);
        }
    }
});
