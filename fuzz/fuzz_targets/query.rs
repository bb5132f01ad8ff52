//! A query value stays within its name-value pair, and a list of arbitrary values is read back unchanged.

#![no_main]

use libfuzzer_sys::fuzz_target;
use url::Url;
use zoom_core::{encode::RequestEncoder, BaseUrl, Error};

fuzz_target!(|values: Vec<String>| {
    let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
    let mut request = RequestEncoder::new(&base);
    request.path("/users");
    request.query("id", &values);
    request.query_comma("all", &values);
    match request.finish() {
        Err(Error::InvalidRequest(error)) => match error.parameter() {
            "all" => assert!(values.iter().any(|value| value.contains(','))),
            parameter => assert_eq!(parameter, "url"),
        },
        Err(error) => panic!("{error}"),
        Ok(encoded) => {
            let parsed = Url::parse(encoded.url()).unwrap();
            assert_eq!((parsed.path(), parsed.fragment()), ("/v2/users", None));
            let pairs: Vec<(String, String)> = parsed.query_pairs().into_owned().collect();
            let ids: Vec<&String> = pairs.iter().filter(|(name, _)| name == "id").map(|(_, value)| value).collect();
            assert_eq!(ids, values.iter().collect::<Vec<_>>());
            let all: Vec<&String> = pairs.iter().filter(|(name, _)| name == "all").map(|(_, value)| value).collect();
            let expected = (!values.is_empty()).then(|| values.join(","));
            assert_eq!(all, expected.iter().collect::<Vec<_>>());
            assert_eq!(pairs.len(), ids.len() + all.len());
        }
    }
});
