//! What an answer tolerates, field by field: what it becomes, where it fails, and what is written back.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Debug,
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use zoom_core::{__private::Decode, __private::DecodeJson as _, Error, Value, json, zoom_enum, zoom_object};

#[zoom_enum]
enum Kind {
    Basic,
    Licensed,
}

#[zoom_enum(i64)]
enum Level {
    Low = 1,
    High = 2,
}

/// A plain serde type within an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Plain {
    n: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PlainEnum {
    On,
    Off,
    Level(u8),
}

/// Text that is parsed, and is never empty.
#[derive(Clone, Debug, PartialEq)]
struct Word(String);

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Word;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a word")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Word, E> {
                if text.is_empty() { Err(E::custom("no word")) } else { Ok(Word(text.to_owned())) }
            }
        }
        from.deserialize_str(Visitor)
    }
}

impl Serialize for Word {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
struct All {
    text: String,
    text_opt: Option<String>,
    int: i64,
    int_opt: Option<i64>,
    small: Option<u8>,
    big: Option<u64>,
    float: Option<f64>,
    flag: bool,
    flag_opt: Option<bool>,
    texts: Vec<String>,
    ints: Vec<i64>,
    ints_opt: Option<Vec<i64>>,
    maybe: Vec<Option<i64>>,
    map: HashMap<String, i64>,
    pair: Option<(i64, String)>,
    inner: Option<Inner>,
    inner_default: Inner,
    inners: Vec<Inner>,
    kind: Option<Kind>,
    kinds: Vec<Kind>,
    level: Option<Level>,
    value: Option<Value>,
    plain: Option<Plain>,
    plain_enum: Option<PlainEnum>,
    word: Option<Word>,
    character: Option<char>,
    r#type: Option<String>,
    #[wire("odd-name")]
    odd: Option<i64>,
    boxed: Option<Box<All>>,
}

#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
struct Inner {
    n: Option<i64>,
    list: Vec<u8>,
}

/// An answer, what is left of it when it is written back, or where and why it fails.
type Case = (&'static str, Result<Value, (&'static str, &'static str)>);

fn decode<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    Decode::<T>::decode("Test", http::Response::new(text.to_owned().into()))
}

/// Decodes each answer; what comes out is compared with the answer by what it writes back.
fn check<T: DeserializeOwned + Serialize + Debug + PartialEq>(cases: &[Case]) {
    for (text, expected) in cases {
        match (decode::<T>(text), expected) {
            (Ok(answer), Ok(written)) => {
                assert_eq!(&without_defaults(serde_json::to_value(&answer).unwrap()), written, "{text}");
                let value: Value = serde_json::from_str(text).unwrap();
                assert_eq!(serde_json::from_value::<T>(value).unwrap(), answer, "from a value: {text}");
                assert_eq!(serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), answer, "from a reader: {text}");
                let again = decode::<T>(&serde_json::to_string(&answer).unwrap()).unwrap();
                assert_eq!(again, answer, "what was written is read as the same: {text}");
            }
            (Err(Error::Decode(fault)), Err((path, problem))) => {
                assert_eq!((fault.path(), fault.problem()), (Some(*path), *problem), "{text}");
            }
            (found, expected) => panic!("{text}: expected {expected:?}, found {found:?}"),
        }
    }
}

/// A field that is no `Option` can't tell an absent value from its default, so the default is left out here.
fn without_defaults(mut written: Value) -> Value {
    if let Some(object) = written.as_object_mut() {
        object.retain(|_, value| {
            !(*value == json!("") || *value == json!(0) || *value == json!(false) || *value == json!({}))
        });
    }
    written
}

#[test]
fn what_is_absent_is_a_default_and_is_not_written_back() {
    let names = [
        "text",
        "text_opt",
        "int",
        "int_opt",
        "small",
        "big",
        "float",
        "flag",
        "flag_opt",
        "texts",
        "ints",
        "ints_opt",
        "maybe",
        "map",
        "pair",
        "inner",
        "inner_default",
        "inners",
        "kind",
        "kinds",
        "level",
        "value",
        "plain",
        "plain_enum",
        "word",
        "character",
        "type",
        "odd-name",
        "boxed",
    ];
    assert_eq!(decode::<All>("{}").unwrap(), All::default());
    for name in names {
        let text = format!("{{\"{name}\":null}}");
        assert_eq!(decode::<All>(&text).unwrap(), All::default(), "{text}");
        let text = format!("{{\"{name}\":\"\",\"int\":7}}");
        let mut expected = All { int: if name == "int" { 7 } else { 7 }, ..All::default() };
        match name {
            // Text that is empty is text, and a value may be anything.
            "text_opt" => expected.text_opt = Some(String::new()),
            "type" => expected.r#type = Some(String::new()),
            "value" => expected.value = Some(json!("")),
            _ => {}
        }
        assert_eq!(decode::<All>(&text).unwrap(), expected, "{text}");
    }
    assert_eq!(
        serde_json::to_value(All::default()).unwrap(),
        json!({"text": "", "int": 0, "flag": false, "inner_default": {}}),
        "what is no `Option` and no list is always written"
    );
}

#[test]
fn values_are_read_as_zoom_writes_them() {
    check::<All>(&[
        (r#"{"text":"a"}"#, Ok(json!({"text": "a"}))),
        (r#"{"text":5}"#, Ok(json!({"text": "5"}))),
        (r#"{"text":-5}"#, Ok(json!({"text": "-5"}))),
        (r#"{"text":1.5}"#, Ok(json!({"text": "1.5"}))),
        (r#"{"text_opt":18446744073709551615}"#, Ok(json!({"text_opt": "18446744073709551615"}))),
        (r#"{"text":true}"#, Err(("text", "invalid type: boolean, expected a string"))),
        (r#"{"text":["a"]}"#, Err(("text", "invalid type: sequence, expected a string"))),
        (r#"{"text":{}}"#, Err(("text", "invalid type: map, expected a string"))),
        (r#"{"int":7}"#, Ok(json!({"int": 7}))),
        (r#"{"int":"7"}"#, Ok(json!({"int": 7}))),
        (r#"{"int":" 7 "}"#, Ok(json!({"int": 7}))),
        (r#"{"int":"-7"}"#, Ok(json!({"int": -7}))),
        (r#"{"int":7.0}"#, Ok(json!({"int": 7}))),
        (r#"{"int":"7.0"}"#, Ok(json!({"int": 7}))),
        (r#"{"int":7.5}"#, Err(("int", "invalid type: floating point, expected i64"))),
        (r#"{"int":"7.5"}"#, Err(("int", "invalid value: string, expected a whole number"))),
        (r#"{"int":"seven"}"#, Err(("int", "invalid value: string, expected a whole number"))),
        (r#"{"int":true}"#, Err(("int", "invalid type: boolean, expected i64"))),
        (r#"{"int":[1]}"#, Err(("int", "invalid type: sequence, expected i64"))),
        (r#"{"int_opt":9223372036854775807}"#, Ok(json!({"int_opt": 9_223_372_036_854_775_807_i64}))),
        (r#"{"int_opt":"9223372036854775807"}"#, Ok(json!({"int_opt": 9_223_372_036_854_775_807_i64}))),
        (r#"{"int_opt":9223372036854775808}"#, Err(("int_opt", "invalid value: integer, expected i64"))),
        (r#"{"big":"18446744073709551615"}"#, Ok(json!({"big": 18_446_744_073_709_551_615_u64}))),
        (r#"{"big":-1}"#, Err(("big", "invalid value: integer, expected u64"))),
        (r#"{"small":"256"}"#, Err(("small", "invalid value: integer, expected u8"))),
        (r#"{"float":1}"#, Ok(json!({"float": 1.0}))),
        (r#"{"float":"1.25"}"#, Ok(json!({"float": 1.25}))),
        (r#"{"float":"1e3"}"#, Ok(json!({"float": 1000.0}))),
        (r#"{"float":"inf"}"#, Err(("float", "invalid value: string, expected a number"))),
        (r#"{"flag":true}"#, Ok(json!({"flag": true}))),
        (r#"{"flag":"true"}"#, Ok(json!({"flag": true}))),
        (r#"{"flag_opt":"false"}"#, Ok(json!({}))),
        (r#"{"flag":1}"#, Err(("flag", "invalid type: integer, expected a boolean"))),
        (r#"{"flag":"yes"}"#, Err(("flag", "invalid value: string, expected true or false"))),
        (r#"{"texts":["a",5]}"#, Ok(json!({"texts": ["a", "5"]}))),
        (r#"{"texts":[]}"#, Ok(json!({}))),
        (r#"{"texts":"a"}"#, Err(("texts", "invalid type: string, expected a list"))),
        (r#"{"texts":{}}"#, Err(("texts", "invalid type: map, expected a sequence"))),
        (r#"{"ints":["1",2]}"#, Ok(json!({"ints": [1, 2]}))),
        (r#"{"ints":[1,""]}"#, Err(("ints[1]", "invalid type: an empty string, expected a whole number"))),
        (r#"{"ints":[1,null]}"#, Err(("ints[1]", "invalid type: null, expected i64"))),
        (r#"{"ints_opt":[]}"#, Ok(json!({"ints_opt": []}))),
        (r#"{"maybe":[null,"1"]}"#, Ok(json!({"maybe": [null, 1]}))),
        (r#"{"map":{"a":"1"}}"#, Ok(json!({"map": {"a": 1}}))),
        (r#"{"map":{"a":"x"}}"#, Err(("map.a", "invalid value: string, expected a whole number"))),
        (r#"{"map":[]}"#, Err(("map", "invalid type: sequence, expected a map"))),
        (r#"{"pair":["1",2]}"#, Ok(json!({"pair": [1, "2"]}))),
        (r#"{"character":"x"}"#, Ok(json!({"character": "x"}))),
        (r#"{"type":"x"}"#, Ok(json!({"type": "x"}))),
        (r#"{"odd-name":"4","odd":5}"#, Ok(json!({"odd-name": 4}))),
        (r#"{"unknown":[1,{"a":2}],"int":1}"#, Ok(json!({"int": 1}))),
        (r#"{"int":1,"int":"2"}"#, Ok(json!({"int": 2}))),
        (r#"{"value":{"a":[1,"",null]}}"#, Ok(json!({"value": {"a": [1, "", null]}}))),
    ]);
}

#[test]
fn the_rule_goes_through_objects_lists_and_enums() {
    check::<All>(&[
        (r#"{"inner":{"n":"1","list":null}}"#, Ok(json!({"inner": {"n": 1}}))),
        (r#"{"inner":{}}"#, Ok(json!({}))),
        (r#"{"inner":{"list":["1",256]}}"#, Err(("inner.list[1]", "invalid value: integer, expected u8"))),
        (r#"{"inner":[]}"#, Err(("inner", "invalid type: sequence, expected an object"))),
        (r#"{"inner":"x"}"#, Err(("inner", "invalid type: string, expected an object"))),
        (r#"{"inners":[{"n":1},{"n":""}]}"#, Ok(json!({"inners": [{"n": 1}, {}]}))),
        (r#"{"inners":[{"n":1},{"n":[]}]}"#, Err(("inners[1].n", "invalid type: sequence, expected i64"))),
        (
            r#"{"boxed":{"boxed":{"ints":["3"]}}}"#,
            Ok(json!({"boxed": {"text": "", "int": 0, "flag": false, "inner_default": {},
            "boxed": {"text": "", "int": 0, "flag": false, "inner_default": {}, "ints": [3]}}})),
        ),
        (r#"{"kind":"licensed"}"#, Ok(json!({"kind": "licensed"}))),
        (r#"{"kind":"Zoom Rooms"}"#, Ok(json!({"kind": "Zoom Rooms"}))),
        (r#"{"kind":5}"#, Ok(json!({"kind": "5"}))),
        (r#"{"kind":[]}"#, Err(("kind", "invalid type: sequence, expected a string"))),
        (r#"{"kinds":["basic","new",""]}"#, Ok(json!({"kinds": ["basic", "new", ""]}))),
        (r#"{"level":2}"#, Ok(json!({"level": 2}))),
        (r#"{"level":"2"}"#, Ok(json!({"level": 2}))),
        (r#"{"level":99}"#, Ok(json!({"level": 99}))),
        (r#"{"level":"x"}"#, Err(("level", "invalid value: string, expected a whole number"))),
        (r#"{"word":"x"}"#, Ok(json!({"word": "x"}))),
        (r#"{"word":5}"#, Err(("word", "invalid type: integer, expected a word"))),
        (r#"{"plain":{"n":1}}"#, Ok(json!({"plain": {"n": 1}}))),
        (r#"{"plain":{"n":"1"}}"#, Err(("plain.n", "invalid type: string, expected i64"))),
        (r#"{"plain_enum":"on"}"#, Ok(json!({"plain_enum": "on"}))),
        (r#"{"plain_enum":{"level":3}}"#, Ok(json!({"plain_enum": {"level": 3}}))),
        (r#"{"kind":"basic""#, Err(("kind", "EOF while parsing an object"))),
        ("[]", Err((".", "invalid type: sequence, expected an object"))),
        ("null", Err((".", "invalid type: null, expected an object"))),
        ("5", Err((".", "invalid type: integer, expected an object"))),
    ]);
    assert_eq!(decode::<Option<Inner>>("null").unwrap(), None);
    assert_eq!(decode::<Vec<Inner>>(r#"[{"n":"1"}]"#).unwrap(), [Inner { n: Some(1), list: vec![] }]);
}

#[zoom_object(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
struct Strict {
    #[required]
    user_id: Word,
    #[required]
    #[wire("e-mail")]
    email: String,
    #[required]
    level: Level,
    display_name: Option<String>,
    #[extra]
    others: serde_json::Map<String, Value>,
}

#[test]
fn a_required_field_must_have_a_value_and_others_are_kept() {
    check::<Strict>(&[
        (r#"{"userId":"u","e-mail":"e","level":1}"#, Ok(json!({"userId": "u", "e-mail": "e", "level": 1}))),
        (
            r#"{"z":null,"userId":"u","e-mail":"","level":"1","displayName":"d","a":{"b":[1]}}"#,
            Ok(json!({"userId": "u", "level": 1, "displayName": "d", "z": null, "a": {"b": [1]}})),
        ),
        (r#"{"e-mail":"e","level":1}"#, Err((".", "missing field `userId`"))),
        (r#"{"userId":"u","e-mail":null,"level":1}"#, Err((".", "missing field `e-mail`"))),
        (r#"{"userId":"","e-mail":"e","level":1}"#, Err((".", "missing field `userId`"))),
        (r#"{"userId":"u","e-mail":"e","level":""}"#, Err((".", "missing field `level`"))),
        (r#"{"userId":"u","e-mail":[],"level":1}"#, Err(("e-mail", "invalid type: sequence, expected a string"))),
    ]);
    let fault = decode::<Vec<Strict>>(r#"[{"userId":"u","e-mail":"e","level":1},{}]"#).unwrap_err();
    assert!(fault.to_string().contains("at `[1]`: missing field `userId`"), "{fault}");
}

#[zoom_object]
#[derive(Clone, Debug, PartialEq)]
struct Page<T, K: Ord = String>
where
    K: Clone,
{
    items: Vec<T>,
    first: Option<T>,
    #[required]
    key: K,
    #[extra]
    others: BTreeMap<String, i64>,
}

#[test]
fn an_object_may_be_generic() {
    check::<Page<Inner>>(&[
        (r#"{"items":[{"n":"1"}],"key":"k","x":"2"}"#, Ok(json!({"items": [{"n": 1}], "key": "k", "x": 2}))),
        (r#"{"key":"k","x":"y"}"#, Err(("x", "invalid value: string, expected a whole number"))),
    ]);
    let page: Page<Plain, u64> = decode(r#"{"first":{"n":1},"key":"7"}"#).unwrap();
    assert_eq!((page.first.unwrap().n, page.key), (Some(1), 7));
}

#[test]
fn an_object_may_have_no_fields() {
    #[zoom_object]
    #[derive(Debug, PartialEq)]
    struct Empty {}

    #[zoom_object]
    #[derive(Debug, PartialEq)]
    struct Unit;

    check::<Empty>(&[
        ("{}", Ok(json!({}))),
        (r#"{"a":1}"#, Ok(json!({}))),
        ("[]", Err((".", "invalid type: sequence, expected an object"))),
    ]);
    check::<Unit>(&[(r#"{"a":1}"#, Ok(json!({})))]);
}

#[test]
fn deep_nesting_is_an_error() {
    let text = format!("{}{}", r#"{"boxed":"#.repeat(100_000), "1");
    assert!(matches!(decode::<All>(&text), Err(Error::Decode(fault)) if fault.problem().contains("recursion limit")));
}
