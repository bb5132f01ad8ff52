//! Tests members that a struct does not declare, in an `#[extra]` field of type `Extra`.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use serde_json::{Map, Value, json};
use zoom_core::{Extra, schema::Described, zoom_object};

#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
pub struct User {
    #[required(new)]
    pub id: Option<String>,
    pub dept: Option<String>,
    pub manager: Option<Box<User>>,
    #[extra]
    pub extra: Extra,
}

/// A similar struct, with rustc's derives and a required member, so that a different function decodes it.
#[zoom_object]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    #[required]
    pub id: String,
    #[extra]
    pub extra: Extra,
}

fn read(json: &str) -> User {
    serde_json::from_str(json).unwrap()
}

#[test]
fn undeclared_members_are_kept_and_written_back_last_at_every_depth() {
    for json in [
        r"{}",
        r#"{"id":"a","dept":"b"}"#,
        r#"{"id":"a","a_null":null,"list":[1,{"x":null}],"text":"","zero":0}"#,
        r#"{"manager":{"id":"b","share_url":"https://zoom.us/s"},"timezone":"UTC"}"#,
    ] {
        assert_eq!(serde_json::to_string(&read(json)).unwrap(), json);
        let value: Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_value(serde_json::from_value::<User>(value.clone()).unwrap()).unwrap(), value);
    }
    let room = r#"{"id":"a","new":{"b":null}}"#;
    assert_eq!(serde_json::to_string(&serde_json::from_str::<Room>(room).unwrap()).unwrap(), room);
    // If a member occurs twice, the last one counts, as with a declared member.
    assert_eq!(read(r#"{"new":1,"id":7,"new":2}"#).extra.get("new"), Some(&json!(2)));
}

#[test]
fn undeclared_members_are_compared() {
    let (one, other) = (read(r#"{"id":"a","new":1}"#), read(r#"{"id":"a","new":2}"#));
    assert_ne!(one, other);
    assert_ne!(one, read(r#"{"id":"a"}"#));
    assert_eq!(one, one.clone());
    let mut emptied = other;
    assert_eq!(emptied.extra.remove("new"), Some(json!(2)));
    assert_eq!(emptied, User::new("a"));
}

#[test]
fn no_extra_members_cost_one_pointer_and_are_a_constant() {
    const ROOM: Room = Room { id: String::new(), extra: Extra::NONE };
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
    assert_eq!(ROOM, serde_json::from_str(r#"{"id":""}"#).unwrap());
    assert_eq!((ROOM.extra.len(), ROOM.extra.is_empty(), Extra::default()), (0, true, Extra::NONE));
    assert_eq!(Extra::from(Map::new()), Extra::NONE);
}

#[test]
fn debug_shows_the_names_of_undeclared_members_and_not_their_values() {
    let user = read(r#"{"id":"a","zak":"secret1","nested":{"token":"secret2"}}"#);
    let shown = format!("{user:?}{user:#?}");
    assert!(!shown.contains("secret") && !shown.contains("token"), "{shown}");
    assert_eq!(format!("{:?}", user.extra), r#"{"nested": …, "zak": …}"#);
    assert_eq!(format!("{:?}", Extra::NONE), "{}");
}

#[test]
fn members_can_be_inserted_listed_and_removed() {
    let mut user = User::new("a").dept("b");
    assert!(user.extra.is_empty());
    assert_eq!(user.extra.insert("new", true), None);
    assert_eq!(user.extra.insert("new", "text"), Some(json!(true)));
    assert_eq!(user.extra.insert("more", json!([null])), None);
    assert_eq!(json!(user), json!({ "id": "a", "dept": "b", "new": "text", "more": [null] }));
    let listed: Vec<_> = (&user.extra).into_iter().collect();
    assert_eq!(listed, [(&"more".to_owned(), &json!([null])), (&"new".to_owned(), &json!("text"))]);
    assert_eq!((user.extra.len(), user.extra.remove("absent")), (2, None));
    assert_eq!(Map::from(user.extra.clone()).into_iter().collect::<Extra>(), user.extra);
}

#[test]
fn an_extra_is_an_object_of_its_own() {
    let extra: Extra = serde_json::from_str(r#"{"a":null}"#).unwrap();
    assert_eq!(
        (extra.get("a"), extra.get("b"), serde_json::to_string(&extra).unwrap().as_str()),
        (Some(&Value::Null), None, r#"{"a":null}"#)
    );
    assert_eq!(serde_json::from_str::<Extra>("null").unwrap(), Extra::NONE);
    serde_json::from_str::<Extra>("[1]").unwrap_err();
}

#[test]
fn a_schema_has_no_member_for_undeclared_ones() {
    let schema = User::TYPE.object().unwrap();
    assert!(schema.member("extra").is_none() && schema.member("dept").is_some());
}
