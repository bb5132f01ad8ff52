//! Made-up values of any type that serde can read.

use std::collections::BTreeMap;

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use zoom_core::{
    Date, DateOrDateTime, DateTime, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Quoted, Secret, zoom_enum, zoom_object,
};
use zoom_sandbox::sample;

#[zoom_enum]
enum Kind {
    #[value("")]
    Nothing,
    Zak,
    Onbehalf,
}

#[zoom_enum(i64)]
enum Number {
    Seven = 7,
    Eight = 8,
}

#[zoom_object]
#[derive(Default)]
struct Page {
    next_page_token: Option<String>,
    total_records: Option<i64>,
    users: Vec<User>,
}

#[zoom_object]
struct User {
    #[required]
    id: String,
    email: Option<String>,
    kind: Option<Kind>,
    number: Option<Number>,
    verified: Option<bool>,
    score: Option<f64>,
    plain: Option<Plain>,
    attributes: BTreeMap<String, i64>,
    /// The type contains itself.
    manager: Option<Box<User>>,
    anything: Option<Value>,
}

#[derive(Default, Deserialize, serde::Serialize)]
struct Plain {
    start_time: Option<DateTime>,
    small: u8,
    word: Word,
    pair: (u8, String),
}

#[derive(Default, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    #[default]
    One,
    Two,
}

fn reads<T: DeserializeOwned>(name: &str, expected: &Value) {
    let made_up = sample::<T>(name).unwrap();
    assert_eq!(made_up, *expected, "{name}");
    serde_json::from_value::<T>(made_up).unwrap();
}

#[test]
fn a_value_follows_its_type_and_its_name() {
    reads::<String>("email", &json!("ann@example.com"));
    reads::<String>("topic", &json!("Plans"));
    reads::<String>("nextPageToken", &json!(""));
    reads::<i64>("page_size", &json!(30));
    reads::<u8>("meeting_id", &json!(1));
    reads::<Option<bool>>("x", &json!(true));
    reads::<Kind>("x", &json!("zak"));
    reads::<Number>("x", &json!(7));
    reads::<Date>("x", &json!("2026-01-31"));
    reads::<DateTime>("x", &json!("2026-01-31T09:00:00Z"));
    reads::<DateOrDateTime>("x", &json!("2026-01-31T09:00:00Z"));
    for name in ["meeting_id", "id", "pmi", "x"] {
        reads::<MeetingId>(name, &json!(98_765_432_101_u64));
    }
    reads::<MeetingIdOrUuid>("x", &json!("98765432101"));
    reads::<MeetingUuid>("x", &json!("/aB3dEf7//jKlMnOpQrStUv=="));
    reads::<Secret>("password", &json!("s3cret"));
    reads::<Quoted<i64>>("page_size", &json!(30));
    reads::<Id>("meeting_id", &json!("98765432101"));
    reads::<()>("x", &Value::Null);
    reads::<Value>("x", &json!({}));
    reads::<Vec<Word>>("x", &json!(["one", "one"]));
}

#[test]
fn an_object_has_all_of_its_fields_and_a_limited_depth() {
    let page = sample::<Page>("").unwrap();
    assert_eq!((&page["next_page_token"], &page["total_records"]), (&json!(""), &json!(2)));
    let users = page["users"].as_array().unwrap();
    assert_eq!((&users[0]["email"], &users[1]["email"]), (&json!("ann@example.com"), &json!("ben@example.com")));
    assert_ne!(users[0]["id"], users[1]["id"]);
    let plain = json!({"start_time": "2026-01-31T09:00:00Z", "small": 1, "word": "one", "pair": [1, "another text"]});
    assert_eq!(users[0]["plain"], plain);
    assert_eq!(users[0]["attributes"], json!({"key": 1}));
    assert_eq!((&users[0]["kind"], &users[0]["number"]), (&json!("zak"), &json!(7)));
    let depth = std::iter::successors(Some(&users[0]), |user| user.get("manager")).count();
    assert!((2..20).contains(&depth), "{depth}");
    serde_json::from_value::<Page>(page).unwrap();
}

#[test]
fn the_error_of_a_type_with_its_own_rule_names_the_field() {
    #[derive(Debug)]
    struct Even;

    impl<'de> Deserialize<'de> for Even {
        fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            match u8::deserialize(from)? % 2 {
                0 => Ok(Self),
                _ => Err(serde::de::Error::custom("is odd")),
            }
        }
    }

    #[zoom_object]
    #[derive(Default)]
    struct Holder {
        list: Vec<Even>,
    }

    impl serde::Serialize for Even {
        fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_u8(0)
        }
    }

    assert_eq!(sample::<Holder>("").unwrap_err().to_string(), "`list`: is odd");
}
