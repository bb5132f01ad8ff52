//! Made-up values of any type.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use zoom_core::{
    Date, DateOrDateTime, DateTime, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Secret,
    schema::{Described, Format, Type},
    types::Quoted,
    zoom_enum, zoom_object,
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
    start_time: Option<DateTime>,
    attributes: BTreeMap<String, i64>,
    /// Makes the type contain itself.
    manager: Option<Box<User>>,
    reports: Vec<User>,
    by_team: BTreeMap<String, User>,
    #[length(8..=10)]
    dept: Option<String>,
    #[range(1..=5)]
    pmi: Option<i64>,
    anything: Option<Value>,
}

fn reads<T: DeserializeOwned + Described>(name: &str, expected: &Value) {
    let made_up = sample(T::TYPE, name);
    assert_eq!(made_up, *expected, "{name}");
    assert_eq!(T::TYPE.problems(&made_up), [], "{name}");
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
    reads::<Quoted<i64>>("page_size", &json!("30"));
    reads::<Id>("meeting_id", &json!("98765432101"));
    reads::<Value>("x", &json!({}));
    reads::<Vec<Kind>>("x", &json!(["zak", "zak"]));
}

#[test]
fn a_value_is_within_its_limits_and_has_its_format() {
    for (ty, name, expected) in [
        (Type::TEXT.length(0, 3), "topic", json!("Pla")),
        (Type::TEXT.length(8, 9), "topic", json!("PlansPla")),
        (Type::TEXT.length(5, 5), "x", json!("a tex")),
        (Type::INTEGER.range(1, 5), "page_size", json!(5)),
        (Type::INTEGER.range(100, i64::MAX), "x", json!(100)),
        (Type::TEXT.format(Format::Email), "contact", json!("ann@example.com")),
        (Type::TEXT.format(Format::Uri), "logo", json!("https://zoom.example/1")),
        (Type::TEXT.format(Format::Uuid), "id", json!("123e4567-e89b-12d3-a456-426614174000")),
        (Type::TEXT.format(Format::Time), "start", json!("09:00:00")),
        (Type::TEXT.format(Format::Digits).length(6, 6), "passcode", json!("111111")),
    ] {
        let made_up = sample(ty, name);
        assert_eq!(made_up, expected, "{ty:?}");
        assert_eq!(ty.problems(&made_up), [], "{ty:?}");
    }
}

#[test]
fn an_object_has_all_of_its_members_and_ends_where_it_contains_itself() {
    let page = sample(Page::TYPE, "");
    assert_eq!(Page::TYPE.problems(&page), []);
    assert_eq!((&page["next_page_token"], &page["total_records"]), (&json!(""), &json!(2)));
    let users = page["users"].as_array().unwrap();
    assert_eq!((&users[0]["email"], &users[1]["email"]), (&json!("ann@example.com"), &json!("ben@example.com")));
    assert_ne!(users[0]["id"], users[1]["id"]);
    assert_eq!(users[0]["start_time"], "2026-01-31T09:00:00Z");
    assert_eq!(users[0]["attributes"], json!({"key": 1}));
    assert_eq!((&users[0]["kind"], &users[0]["number"]), (&json!("zak"), &json!(7)));
    assert_eq!((&users[0]["dept"], &users[0]["pmi"]), (&json!("a texta "), &json!(1)));
    let depth = std::iter::successors(Some(&users[0]), |user| user.get("manager")).count();
    assert_eq!(depth, 2);
    assert_eq!((users[0]["reports"].as_array().unwrap().len(), &users[0]["manager"]["reports"]), (1, &json!([])));
    assert_eq!(users[0]["by_team"]["key"].get("by_team"), None);
    serde_json::from_value::<Page>(page).unwrap();
}
