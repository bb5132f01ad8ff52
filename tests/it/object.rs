// Over 500 lines: one table of values that Zoom sends and how each is decoded.
//! Tests responses as Zoom sends them: each kind of field with each value that Zoom may send for it and the value that
//! is written back.

#![allow(clippy::unwrap_used, clippy::float_cmp, reason = "a test fails by panicking; the floats are exact")]
#![deny(warnings, missing_docs, clippy::pedantic)]

use std::collections::{BTreeMap, HashMap};

use bytes::Bytes;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use zoom_core::{Error, body::Body, zoom_endpoint, zoom_enum, zoom_object};

/// A word.
#[zoom_enum]
#[derive(Default)]
pub enum Word {
    /// The default value.
    #[default]
    Basic,
    /// Another.
    OnBehalf,
}

/// A word that may be empty.
#[zoom_enum]
pub enum Blank {
    /// Nothing.
    #[value("")]
    Empty,
    /// Something.
    Full,
}

/// A number.
#[zoom_enum(i64)]
pub enum Kind {
    /// Free.
    Basic = 1,
    /// Paid.
    Licensed = 2,
}

/// Serde's own derive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plain {
    /// Required, according to serde's rule.
    pub id: i64,
}

/// Serde's own enum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlainEnum {
    /// A word.
    Word,
    /// With content.
    Count(i64),
}

/// One of two shapes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Shape {
    /// A number.
    Number(i64),
    /// An object.
    Object(Plain),
}

/// A type that parses its text and rejects an empty one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Checked(String);

impl TryFrom<String> for Checked {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, &'static str> {
        if text.starts_with('c') { Ok(Self(text)) } else { Err("it does not begin with c") }
    }
}

impl From<Checked> for String {
    fn from(checked: Checked) -> Self {
        checked.0
    }
}

/// A number with a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Id(i64);

/// An object in an object.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inner {
    /// A number.
    pub count: Option<i64>,
    /// Objects like this.
    pub children: Vec<Self>,
}

/// One field of each kind.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct All {
    /// Text.
    pub string: String,
    /// Text.
    pub opt_string: Option<String>,
    /// A number.
    pub i64: i64,
    /// A number.
    pub opt_i64: Option<i64>,
    /// A number.
    pub u64: Option<u64>,
    /// A number.
    pub u32: u32,
    /// A number.
    pub f64: f64,
    /// A number.
    pub opt_f64: Option<f64>,
    /// A truth.
    pub bool: bool,
    /// A truth.
    pub opt_bool: Option<bool>,
    /// A character.
    pub char: Option<char>,
    /// A list.
    pub strings: Vec<String>,
    /// A list.
    pub numbers: Vec<i64>,
    /// A list.
    pub opt_numbers: Option<Vec<i64>>,
    /// A list.
    pub holes: Vec<Option<i64>>,
    /// A list.
    pub lists: Vec<Vec<bool>>,
    /// A list.
    pub pair: Option<(i64, String)>,
    /// A map.
    pub map: HashMap<String, i64>,
    /// A map.
    pub opt_map: Option<BTreeMap<String, Vec<u8>>>,
    /// An object.
    pub inner: Inner,
    /// An object.
    pub opt_inner: Option<Inner>,
    /// An object.
    pub boxed: Option<Box<All>>,
    /// Objects.
    pub inners: Vec<Inner>,
    /// A word.
    pub word: Word,
    /// A word.
    pub opt_word: Option<Word>,
    /// Words.
    pub words: Vec<Word>,
    /// A word that may be empty.
    pub blank: Option<Blank>,
    /// A number.
    pub kind: Option<Kind>,
    /// Anything.
    pub value: Option<Value>,
    /// Serde's own.
    pub plain: Option<Plain>,
    /// Serde's own.
    pub plains: Vec<Plain>,
    /// Serde's own.
    pub plain_enum: Option<PlainEnum>,
    /// Serde's own.
    pub shape: Option<Shape>,
    /// Text that is parsed.
    pub checked: Option<Checked>,
    /// Text that is parsed.
    pub checkeds: Vec<Checked>,
    /// Text that is parsed.
    pub address: Option<std::net::IpAddr>,
    /// A newtype.
    pub id: Option<Id>,
}

/// Returns one field of each kind.
#[zoom_endpoint(GET "/all" -> All)]
pub struct GetAll {}

/// Returns what the endpoint decodes from a response: the value, or the path and the problem.
fn decoded<R>(endpoint: &impl zoom_core::Endpoint<Response = R>, body: &str) -> Result<R, String> {
    let response = http::Response::builder().header("content-type", "application/json");
    let response = response.body(Body::from(Bytes::copy_from_slice(body.as_bytes()))).unwrap();
    endpoint.decode(response).map_err(|error| match error {
        Error::Decode(error) => format!("{}: {}", error.path().unwrap_or("no path"), error.problem()),
        other => other.to_string(),
    })
}

/// A field's value as it is received and as it is written back; `null` if it is not written back.
const TOLERATED: &[(&str, &str, &str)] = &[
    // Text.
    ("string", r#""a""#, r#""a""#),
    ("string", r#""""#, r#""""#),
    ("string", "null", r#""""#),
    ("string", "5", r#""5""#),
    ("string", "-5", r#""-5""#),
    ("string", "18446744073709551615", r#""18446744073709551615""#),
    ("string", "1.5", r#""1.5""#),
    ("string", "2.0", r#""2""#),
    ("string", r#""é\n\"""#, r#""é\n\"""#),
    ("opt_string", r#""a""#, r#""a""#),
    ("opt_string", r#""""#, r#""""#),
    ("opt_string", "null", "null"),
    ("opt_string", "5", r#""5""#),
    ("string", "true", r#""true""#),
    ("opt_word", "false", r#""false""#),
    ("char", r#""x""#, r#""x""#),
    ("char", r#""""#, "null"),
    // Numbers.
    ("i64", "5", "5"),
    ("i64", "null", "0"),
    ("i64", r#""""#, "0"),
    ("i64", r#""12""#, "12"),
    ("i64", r#""-12""#, "-12"),
    ("i64", r#""12.0""#, "12"),
    ("i64", "12.0", "12"),
    ("i64", r#""9223372036854775807""#, "9223372036854775807"),
    ("opt_i64", "5", "5"),
    ("opt_i64", "null", "null"),
    ("opt_i64", r#""""#, "null"),
    ("opt_i64", r#""12""#, "12"),
    ("opt_i64", "9223372036854775807", "9223372036854775807"),
    ("opt_i64", "9007199254740993", "9007199254740993"),
    ("u64", r#""18446744073709551615""#, "18446744073709551615"),
    ("u32", r#""4294967295""#, "4294967295"),
    ("u32", r#""""#, "0"),
    ("f64", "1.5", "1.5"),
    ("f64", "1", "1.0"),
    ("f64", r#""1.5""#, "1.5"),
    ("f64", r#""-1e3""#, "-1000.0"),
    ("f64", r#""7""#, "7.0"),
    ("f64", r#""""#, "0.0"),
    ("opt_f64", r#""2.25""#, "2.25"),
    ("opt_f64", r#""""#, "null"),
    ("id", "7", "7"),
    ("id", r#""7""#, "7"),
    ("id", r#""""#, "null"),
    ("i64", "true", "1"),
    ("opt_i64", "false", "0"),
    ("f64", "true", "1.0"),
    ("kind", "true", "1"),
    // Truths.
    ("bool", "1", "true"),
    ("bool", "0", "false"),
    ("bool", "1.0", "true"),
    ("bool", r#""1""#, "true"),
    ("bool", r#""0""#, "false"),
    ("bool", r#""False""#, "false"),
    ("bool", "true", "true"),
    ("bool", r#""true""#, "true"),
    ("bool", r#""""#, "false"),
    ("bool", "null", "false"),
    ("opt_bool", "false", "false"),
    ("opt_bool", r#""false""#, "false"),
    ("opt_bool", r#""""#, "null"),
    // Lists and maps.
    ("strings", r#"["a","",5]"#, r#"["a","","5"]"#),
    ("strings", "[]", "null"),
    ("strings", "null", "null"),
    ("strings", r#""""#, "null"),
    ("numbers", r#"[1,"2",3.0]"#, "[1,2,3]"),
    ("numbers", "null", "null"),
    ("opt_numbers", "[]", "[]"),
    ("opt_numbers", r#"["1"]"#, "[1]"),
    ("opt_numbers", "null", "null"),
    ("opt_numbers", r#""""#, "null"),
    ("strings", r#""a""#, r#"["a"]"#),
    ("strings", "{}", "null"),
    ("strings", r#"["a",null,"b"]"#, r#"["a","b"]"#),
    ("strings", "[null]", "null"),
    ("strings", "[null,null]", "null"),
    ("numbers", r#"[null,1,null,null,"2",null]"#, "[1,2]"),
    ("numbers", r#""5""#, "[5]"),
    ("opt_numbers", "{}", "[]"),
    ("opt_numbers", "[null]", "[]"),
    ("words", r#"[null,"basic",null]"#, r#"["basic"]"#),
    ("words", r#""basic""#, r#"["basic"]"#),
    ("inners", r#"[null,{"count":1},null]"#, r#"[{"count":1}]"#),
    ("inners", "{}", "null"),
    ("plains", r#"[null,{"id":1},null]"#, r#"[{"id":1}]"#),
    ("checkeds", r#"[null,"cat",null]"#, r#"["cat"]"#),
    ("map", "[]", "null"),
    ("inner", "[]", "{}"),
    ("opt_inner", "[]", "{}"),
    ("holes", r#"[1,null,"3"]"#, "[1,null,3]"),
    ("lists", r#"[["true"],null,[false]]"#, "[[true],[],[false]]"),
    ("pair", r#"["1",2]"#, r#"[1,"2"]"#),
    ("map", r#"{"a":1,"b":"2"}"#, r#"{"a":1,"b":2}"#),
    ("map", "null", "null"),
    ("map", "{}", "null"),
    ("map", r#""""#, "null"),
    ("opt_map", r#"{"a":["1"],"b":null}"#, r#"{"a":[1],"b":[]}"#),
    // Objects.
    ("inner", r#"{"count":"5","new":[{}]}"#, r#"{"count":5}"#),
    ("inner", "{}", "{}"),
    ("inner", "null", "{}"),
    ("opt_inner", "{}", "{}"),
    ("opt_inner", "null", "null"),
    ("opt_inner", r#""""#, "null"),
    ("opt_inner", r#"{"children":[{"count":1},{"children":[{}]}]}"#, r#"{"children":[{"count":1},{"children":[{}]}]}"#),
    ("inners", r#"[{"count":""},{"count":2}]"#, r#"[{},{"count":2}]"#),
    // Words.
    ("word", r#""on_behalf""#, r#""on_behalf""#),
    ("word", r#""""#, r#""basic""#),
    ("word", "null", r#""basic""#),
    ("opt_word", r#""new""#, r#""new""#),
    ("opt_word", r#""""#, "null"),
    ("opt_word", "5", r#""5""#),
    ("words", r#"["basic","","new"]"#, r#"["basic","","new"]"#),
    ("blank", r#""""#, r#""""#),
    ("blank", "null", "null"),
    ("kind", "2", "2"),
    ("kind", r#""2""#, "2"),
    ("kind", "77", "77"),
    ("kind", r#""""#, "null"),
    // Types of others.
    ("value", r#"{"a":[1,"",null]}"#, r#"{"a":[1,"",null]}"#),
    ("value", r#""""#, r#""""#),
    ("value", "null", "null"),
    ("plain", r#"{"id":1}"#, r#"{"id":1}"#),
    ("plain", r#""""#, "null"),
    ("plains", r#"[{"id":1,"new":2}]"#, r#"[{"id":1}]"#),
    ("plain_enum", r#""word""#, r#""word""#),
    ("plain_enum", r#"{"count":3}"#, r#"{"count":3}"#),
    ("plain_enum", r#""""#, "null"),
    ("shape", "3", "3"),
    ("shape", r#"{"id":3}"#, r#"{"id":3}"#),
    ("shape", r#""""#, "null"),
    ("checked", r#""cat""#, r#""cat""#),
    ("checked", r#""""#, "null"),
    ("checkeds", r#"["cat"]"#, r#"["cat"]"#),
    ("address", r#""::1""#, r#""::1""#),
    ("address", r#""""#, "null"),
];

/// Values that are rejected, with the error, which begins with the path.
const REFUSED: &[(&str, &str, &str)] = &[
    ("string", "[]", "string: invalid type: list, expected a string"),
    ("string", r#"{"a":1}"#, "string: invalid type: object, expected a string"),
    ("string", "123456789012345678901", "string: invalid type: number that is too large, expected a string"),
    ("opt_string", "{}", "opt_string: invalid type: object, expected a string"),
    ("i64", r#""secret""#, "i64: invalid type: string, expected a whole number"),
    ("i64", r#"" 5""#, "i64: invalid type: string, expected a whole number"),
    ("i64", r#""0x5""#, "i64: invalid type: string, expected a whole number"),
    ("i64", r#""1.5""#, "i64: invalid type: number with a fraction, expected a whole number"),
    ("i64", "1.5", "i64: invalid type: number with a fraction, expected a whole number"),
    ("i64", "9223372036854775808", "i64: invalid value: integer, expected i64"),
    ("i64", r#""99999999999999999999""#, "i64: invalid type: number that is too large, expected a whole number"),
    ("opt_i64", "[]", "opt_i64: invalid type: list, expected a whole number"),
    ("u64", "-1", "u64: invalid value: integer, expected u64"),
    ("u32", "4294967296", "u32: invalid value: integer, expected u32"),
    ("f64", r#""nan""#, "f64: invalid type: string, expected a number"),
    ("f64", r#""inf""#, "f64: invalid type: string, expected a number"),
    ("bool", "2", "bool: invalid type: number, expected true or false"),
    ("bool", "-1", "bool: invalid type: number, expected true or false"),
    ("bool", "0.5", "bool: invalid type: number, expected true or false"),
    ("char", "true", "char: invalid type: boolean, expected a string"),
    ("bool", r#""yes""#, "bool: invalid type: string, expected true or false"),
    ("strings", r#"{"a":1}"#, "strings.a: invalid type: object, expected a list"),
    ("numbers", r#""x""#, "numbers: invalid type: string, expected a whole number"),
    ("pair", "[null,2]", "pair[0]: invalid type: null, expected i64"),
    ("numbers", r#"[null,"x"]"#, "numbers[1]: invalid type: string, expected a whole number"),
    ("numbers", r#"[1,""]"#, "numbers[1]: invalid type: string, expected a whole number"),
    ("numbers", "5", "numbers: invalid type: number, expected a list"),
    ("lists", "[[],[true,5]]", "lists[1][1]: invalid type: number, expected true or false"),
    ("map", r#"{"a":[]}"#, "map.a: invalid type: list, expected a whole number"),
    ("map", "[1]", "map: invalid type: list, expected an object"),
    ("opt_map", r#"{"a":["x"]}"#, "opt_map.a[0]: invalid type: string, expected a whole number"),
    ("inner", "5", "inner: invalid type: number, expected an object"),
    ("inner", r#""secret""#, "inner: invalid type: string, expected an object"),
    ("inner", "[5]", "inner: invalid type: list, expected an object"),
    ("plain", "[5]", "plain: invalid type: list, expected an object"),
    ("inners", r#"[{},""]"#, "inners[1]: invalid type: string, expected an object"),
    (
        "inners",
        r#"[{},{"children":[{"count":{}}]}]"#,
        "inners[1].children[0].count: invalid type: object, expected a whole number",
    ),
    ("boxed", r#"{"boxed":{"u32":"x"}}"#, "boxed.boxed.u32: invalid type: string, expected a whole number"),
    ("opt_word", "[]", "opt_word: invalid type: list, expected a string"),
    ("kind", r#""two""#, "kind: invalid type: string, expected a whole number"),
    // A type with serde's own derives follows serde's rules.
    ("plain", r#"{"id":"1"}"#, "plain.id: invalid type: string, expected i64"),
    ("plain", "{}", "plain: missing field `id`"),
    ("plains", r#"[{"id":1},{}]"#, "plains[1]: missing field `id`"),
    // A conversion fails only after its text has been read, so the error contains the path of the list or object around
    // the text.
    ("checkeds", r#"["cat",""]"#, "checkeds: it does not begin with c"),
    ("checked", r#""dog""#, ".: it does not begin with c"),
    ("string", r#""a"#, "string: EOF while parsing a string"),
];

#[test]
fn each_kind_of_field_tolerates_what_zoom_sends() {
    let absent = serde_json::to_value(All::default()).unwrap();
    for (field, sent, kept) in TOLERATED {
        let body = format!(r#"{{"{field}":{sent}}}"#);
        let all = decoded(&GetAll {}, &body);
        let all = all.as_ref().unwrap();
        let mut written = serde_json::to_value(all).unwrap();
        assert_eq!(&serde_json::from_value::<All>(written.clone()).unwrap(), all, "{body}");
        let kept: Value = serde_json::from_str(kept).unwrap();
        let found = written.as_object_mut().unwrap().remove(*field).unwrap_or_default();
        assert_eq!(found, kept, "{body}");
        let mut others = absent.clone();
        others.as_object_mut().unwrap().remove(*field);
        assert_eq!(written, others, "{body}");

        let value: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(&serde_json::from_value::<All>(value).unwrap(), all, "{body}");
        assert_eq!(&serde_json::from_reader::<_, All>(body.as_bytes()).unwrap(), all, "{body}");
    }
}

#[test]
fn a_value_of_another_kind_is_reported_with_its_path() {
    for (field, sent, expected) in REFUSED {
        let body = format!(r#"{{"string":"first","{field}":{sent}}}"#);
        assert_eq!(decoded(&GetAll {}, &body).map(|_| ()), Err((*expected).to_owned()), "{body}");
        if let Ok(value) = serde_json::from_str::<Value>(&body) {
            serde_json::from_value::<All>(value).unwrap_err();
        }
    }
}

#[test]
fn an_object_is_an_object() {
    for (body, expected) in [
        ("null", ".: invalid type: null, expected an object"),
        ("[]", ".: invalid type: sequence, expected an object"),
        ("5", ".: invalid type: integer, expected an object"),
        (r#""secret""#, ".: invalid type: string, expected an object"),
    ] {
        assert_eq!(decoded(&GetAll {}, body).map(|_| ()), Err(expected.to_owned()));
    }
    assert_eq!(decoded(&GetAll {}, "{}"), Ok(All::default()));
    assert_eq!(serde_json::from_str::<Option<All>>("null").unwrap(), None);
}

#[test]
fn objects_of_one_type_may_be_nested() {
    let all = decoded(&GetAll {}, r#"{"boxed":{"u32":"9","boxed":{"inner":{"children":[{"count":"1"}]}}}}"#).unwrap();
    let first = all.boxed.unwrap();
    assert_eq!(first.u32, 9);
    assert_eq!(first.boxed.unwrap().inner.children[0].count, Some(1));

    let deep = format!("{}{}", r#"{"boxed":"#.repeat(100_000), "}".repeat(100_000));
    let error = decoded(&GetAll {}, &deep).map(|_| ()).unwrap_err();
    assert!(error.ends_with("recursion limit exceeded"), "{}", &error[error.len() - 100..]);
}

#[test]
fn of_a_field_that_is_sent_twice_the_last_counts() {
    // An empty or `null` value is ignored.
    for (body, expected) in
        [(r#"{"u32":1,"bool":true,"u32":"2"}"#, 2), (r#"{"u32":1,"u32":""}"#, 1), (r#"{"u32":1,"u32":null}"#, 1)]
    {
        assert_eq!(decoded(&GetAll {}, body).unwrap().u32, expected);
    }
    // The names of fields may be escaped and may occur in any order.
    let all = decoded(&GetAll {}, r#"{"x":{"u32":7},"opt_i64":"1","u\u0033\u0032":3,"":4,"string":"s"}"#).unwrap();
    assert_eq!((all.u32, all.opt_i64, all.string.as_str()), (3, Some(1), "s"));
}

/// A type without a default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoDefault(u32);

/// Names, required fields, and the fields that are not declared.
#[zoom_object(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Required.
    #[required]
    pub user_id: String,
    /// Required, without a default.
    #[required]
    pub first_count: NoDefault,
    /// Required, and written even if it is empty.
    #[required]
    pub group_ids: Vec<Option<Box<Self>>>,
    /// Renamed.
    #[wire("odd-name")]
    pub odd: Option<i64>,
    /// Raw.
    pub r#type: Option<Kind>,
    /// Deprecated.
    #[deprecated]
    pub old_name: Option<bool>,
    /// Not in this build.
    #[cfg(any())]
    pub never_here: Missing,
    /// The others.
    #[extra]
    pub others: Map<String, Value>,
}

/// Returns names.
#[zoom_endpoint(GET "/named" -> Vec<Named>)]
pub struct GetNamed {}

#[test]
fn a_missing_required_field_is_reported_by_name_and_path() {
    for (body, expected) in [
        ("[{}]", "[0]: missing field `userId`"),
        (r#"[{"userId":null}]"#, "[0]: missing field `userId`"),
        (r#"[{"userId":""}]"#, "[0]: missing field `firstCount`"),
        (r#"[{"userId":"","firstCount":""}]"#, "[0]: missing field `firstCount`"),
        (r#"[{"userId":"","firstCount":1,"groupIds":null}]"#, "[0]: missing field `groupIds`"),
        (
            r#"[{"userId":"","firstCount":1,"groupIds":[{"userId":"a"}]}]"#,
            "[0].groupIds[0]: missing field `firstCount`",
        ),
        (
            r#"[{"userId":"","firstCount":1,"groupIds":[{"userId":"a"}],"type":1}]"#,
            "[0].groupIds[0]: missing field `firstCount`",
        ),
        (r#"[{"userId":[],"firstCount":1}]"#, "[0].userId: invalid type: list, expected a string"),
        (r#"[{"userId":"","firstCount":"x"}]"#, "[0].firstCount: invalid type: string, expected a whole number"),
    ] {
        assert_eq!(decoded(&GetNamed {}, body).map(|_| ()), Err(expected.to_owned()), "{body}");
    }
}

#[test]
fn names_and_undeclared_fields_are_written_as_they_were_read() {
    for body in [
        r#"[{"userId":"","firstCount":1,"groupIds":[]}]"#,
        r#"[{"userId":"a","firstCount":1,"groupIds":[null],"odd-name":3,"type":2,"oldName":true,"new":null,"odd":[""]}]"#,
    ] {
        let named = decoded(&GetNamed {}, body).unwrap();
        assert_eq!(serde_json::to_string(&named).unwrap(), body);
        let value: Value = serde_json::from_str(body).unwrap();
        assert_eq!(serde_json::to_value(&named).unwrap(), value);
        assert_eq!(serde_json::from_value::<Vec<Named>>(value).unwrap(), named);
    }
    let body = r#"[{"new":1,"userId":7,"neverHere":2,"firstCount":"1","new":3,"groupIds":[]}]"#;
    let named = decoded(&GetNamed {}, body).unwrap().remove(0);
    assert_eq!(json!(named.others), json!({"neverHere": 2, "new": 3}));
    assert_eq!((named.user_id.as_str(), named.first_count), ("7", NoDefault(1)));
}

/// Undeclared numbers.
#[zoom_object]
#[derive(Debug, PartialEq, Eq)]
pub struct Counts {
    /// The total.
    pub total: u8,
    /// The number for each name.
    #[extra]
    pub by_name: BTreeMap<String, u32>,
}

/// Undeclared text and nothing else.
#[zoom_object]
#[derive(Debug, PartialEq, Eq)]
pub struct Texts {
    /// All.
    #[extra]
    pub all: HashMap<String, Option<String>>,
}

#[test]
fn undeclared_fields_are_read_by_the_same_rule() {
    let counts: Counts = serde_json::from_str(r#"{"a":"5","total":2,"b":6}"#).unwrap();
    assert_eq!(counts.by_name, BTreeMap::from([("a".to_owned(), 5), ("b".to_owned(), 6)]));
    assert_eq!(serde_json::to_string(&counts).unwrap(), r#"{"total":2,"a":5,"b":6}"#);
    serde_json::from_str::<Counts>(r#"{"a":"x"}"#).unwrap_err();

    let texts: Texts = serde_json::from_str(r#"{"a":null}"#).unwrap();
    assert_eq!(serde_json::to_string(&texts).unwrap(), r#"{"a":null}"#);
}

/// A page of anything.
#[zoom_object]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T: Clone, const N: usize = 0>
where
    T: std::fmt::Debug,
{
    /// The items.
    pub items: Vec<T>,
    /// One more.
    pub last: T,
    /// A required item.
    #[required]
    pub first: T,
}

/// Nothing.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Empty {}

/// Derives above.
#[derive(Clone, Debug, PartialEq)]
#[zoom_object]
pub struct Above {
    /// Renamed.
    #[wire("b")]
    pub a: Option<Empty>,
}

/// Another name for an option.
pub type Maybe<T> = Option<T>;

macro_rules! declare {
    ($name:ident { $($field:ident: $ty:ty,)* }) => {
        /// Declared by a macro.
        #[zoom_object]
        #[derive(Debug, PartialEq)]
        pub struct $name {
            $(
                /// A field.
                pub $field: $ty,
            )*
        }
    };
}
declare!(Declared { id: Option<i64>, list: Vec<String>, r#fn: Maybe<bool>, });

#[test]
fn declarations_of_every_shape_are_read_and_written() {
    fn same<T: DeserializeOwned + Serialize>(sent: &str, kept: &str) {
        let value: T = serde_json::from_str(sent).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), kept);
    }
    same::<Page<u8>>(r#"{"items":["1"],"first":"2"}"#, r#"{"items":[1],"last":0,"first":2}"#);
    same::<Page<Vec<Empty>, 3>>(r#"{"first":[{}]}"#, r#"{"last":[],"first":[{}]}"#);
    same::<Empty>(r#"{"a":1}"#, "{}");
    same::<Above>(r#"{"b":{}}"#, r#"{"b":{}}"#);
    same::<Declared>(r#"{"id":"1","list":[2],"fn":"true"}"#, r#"{"id":1,"list":["2"],"fn":true}"#);
    // A field whose type the macro can't recognize as an `Option` is written even if it is `None`.
    same::<Declared>("{}", r#"{"fn":null}"#);
}

/// A type with serde's own derive that contains an object, which serde reads from a buffer.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Buffered {
    /// An object.
    Inner(Inner),
    /// A list of such objects.
    List(Vec<Inner>),
}

/// A type with serde's own derive that flattens the fields of an object.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Around {
    /// A field that is not part of the object.
    pub id: u8,
    /// The fields of an object.
    #[serde(flatten)]
    pub inner: Inner,
}

#[test]
fn an_object_may_be_in_types_with_serdes_derives() {
    let read: Buffered = serde_json::from_str(r#"[{"count":"1"}]"#).unwrap();
    assert_eq!(read, Buffered::List(vec![Inner { count: Some(1), children: Vec::new() }]));
    let read: Around = serde_json::from_str(r#"{"id":1,"count":"2"}"#).unwrap();
    assert_eq!(read.inner.count, Some(2));
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"{"id":1,"count":2}"#);
}

macro_rules! long {
    ($($field:ident)*) => {
        /// More fields than one tuple of the expansion can hold, with a required field in the last tuple.
        #[zoom_object]
        #[derive(Debug, PartialEq)]
        pub struct Long {
            $(
                /// A number.
                pub $field: Option<i64>,
            )*
            /// The last.
            #[required]
            pub last: String,
        }

        const LONG: &[&str] = &[$(stringify!($field)),*];
    };
}

long!(a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd ee ff gg hh ii jj kk);

#[test]
fn an_object_may_have_any_number_of_fields() {
    let mut whole: Map<String, Value> = LONG.iter().enumerate().map(|(at, name)| ((*name).into(), at.into())).collect();
    let error = serde_json::from_value::<Long>(whole.clone().into()).unwrap_err();
    assert_eq!(error.to_string(), "missing field `last`");
    whole.insert("undeclared".into(), json!([1]));
    whole.insert("last".into(), json!("end"));
    let read: Long = serde_json::from_value(whole.clone().into()).unwrap();
    assert_eq!((read.a, read.p, read.q, read.kk), (Some(0), Some(15), Some(16), Some(36)));
    whole.remove("undeclared");
    assert_eq!(serde_json::to_value(&read).unwrap(), Value::from(whole));
}
