//! Tests lists that are sent as one string, separated by commas.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use zoom_core::{CommaList, zoom_enum, zoom_object};

#[zoom_enum]
#[derive(Clone, Debug, PartialEq)]
enum Day {
    #[value("1")]
    Sunday,
    #[value("3")]
    Tuesday,
}

#[zoom_object]
#[derive(Debug, PartialEq)]
struct Recurrence {
    days: Option<CommaList<Day>>,
    numbers: Option<CommaList<i64>>,
    words: Option<CommaList<String>>,
}

#[test]
fn a_list_with_commas_is_read_in_every_form_and_written_as_one_text() {
    for (sent, written) in [
        (json!({"days": "1,3"}), json!({"days": "1,3"})),
        (json!({"days": " 1 , 3,"}), json!({"days": "1,3"})),
        (json!({"days": ["1", 3]}), json!({"days": "1,3"})),
        (json!({"days": 3}), json!({"days": "3"})),
        (json!({"days": "9"}), json!({"days": "9"})),
        (json!({"numbers": "1,-3"}), json!({"numbers": "1,-3"})),
        (json!({"numbers": [1, "3"]}), json!({"numbers": "1,3"})),
        (json!({"numbers": 2.0}), json!({"numbers": "2"})),
        (json!({"words": "Zoom, Third Party"}), json!({"words": "Zoom,Third Party"})),
        (json!({"words": [1, 3]}), json!({"words": "1,3"})),
        (json!({"days": "", "numbers": null}), json!({})),
    ] {
        let read: Recurrence = serde_json::from_value(sent.clone()).unwrap_or_else(|error| panic!("{sent}: {error}"));
        let mut found = serde_json::to_value(&read).unwrap();
        found.as_object_mut().unwrap().retain(|_, value| *value != Value::Null);
        assert_eq!(found, written, "{sent}");
    }
    let read: Recurrence = serde_json::from_value(json!({"days": "1,9"})).unwrap();
    let days = read.days.unwrap();
    assert_eq!((days.len(), &days[0]), (2, &Day::Sunday));
    assert_eq!(days.to_string(), "1,9");
}

#[test]
fn a_list_with_commas_rejects_what_is_not_a_list_and_a_value_that_would_be_two() {
    for sent in ["true", "{}", r#""1,x""#, "1.5"] {
        assert!(serde_json::from_str::<CommaList<i64>>(sent).is_err(), "{sent}");
    }
    for value in ["a,b", "", " "] {
        let error = serde_json::to_string(&CommaList::from(["x", value])).unwrap_err();
        assert!(error.to_string().contains("value 1 of a comma-separated list"), "{error}");
    }
    let days: CommaList<Day> = [Day::Sunday, Day::Tuesday].into_iter().collect();
    assert_eq!(days, CommaList::from(vec![Day::Sunday, Day::Tuesday]));
    assert_eq!(days.into_iter().count(), 2);
}
