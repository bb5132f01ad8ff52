//! Tests open enums: every declared value is converted both ways, and every other value is kept as it was received,
//! wherever a value may occur.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![deny(warnings, missing_docs, clippy::pedantic, clippy::nursery)]

use std::{
    collections::{BTreeMap, HashMap},
    fmt::{Debug, Display},
    str::FromStr,
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use zoom_core::{
    BaseUrl, Error,
    encode::{ParamValues, RequestEncoder},
    zoom_enum,
};

/// Strings, without derives.
#[zoom_enum]
pub enum TokenType {
    /// The user's token.
    Token,
    /// A token that starts meetings.
    Zak,
    /// A token that joins on someone's behalf.
    Onbehalf,
}

/// Integers, with derives that the user writes.
#[zoom_enum(i64)]
#[derive(Copy, PartialOrd, Ord, Debug)]
pub enum UserType {
    /// Free.
    Basic = 1,
    /// Paid.
    Licensed = 2,
    /// Below zero.
    Odd = -0x10,
    /// The largest.
    Most = 9_223_372_036_854_775_807,
    /// The smallest.
    Least = -9_223_372_036_854_775_808,
    /// Neither.
    #[value(99)]
    Nobody,
}

/// Strings that are not in snake case.
#[zoom_enum]
#[derive(Default, Clone, PartialEq, Eq, ::core::hash::Hash)]
#[non_exhaustive]
pub enum Odd {
    /// The default.
    #[default]
    #[value("")]
    Empty,
    /// A space and letters beyond ASCII.
    #[value("ä b/c")]
    Spaced,
    /// A number in quotes.
    #[value("1")]
    One,
    /// No longer sent.
    #[deprecated]
    Old,
    /// Not in any build.
    #[cfg(any())]
    #[value("1")]
    Never,
    /// In every build.
    #[cfg(test)]
    Always,
}

/// One variant for each case of the rule that turns a name into a value.
#[zoom_enum]
#[expect(non_camel_case_types, reason = "an underscore in a name is kept")]
pub enum Named {
    /// One word.
    Zak,
    /// Two words.
    OnBehalf,
    /// Capitals before a word.
    HTTPProxy,
    /// Capitals after a word.
    UseHTTP,
    /// A digit in a word.
    A1b,
    /// A digit before a word.
    H264Video,
    /// A digit at the end.
    Mp4,
    /// An underscore at the end.
    None_,
    /// An underscore in the middle.
    Foo_Bar,
}

const NAMED: [(Named, &str); 9] = [
    (Named::Zak, "zak"),
    (Named::OnBehalf, "on_behalf"),
    (Named::HTTPProxy, "http_proxy"),
    (Named::UseHTTP, "use_http"),
    (Named::A1b, "a1b"),
    (Named::H264Video, "h264_video"),
    (Named::Mp4, "mp4"),
    (Named::None_, "none"),
    (Named::Foo_Bar, "foo_bar"),
];

const TOKEN_TYPES: [(TokenType, &str); 3] =
    [(TokenType::Token, "token"), (TokenType::Zak, "zak"), (TokenType::Onbehalf, "onbehalf")];

#[allow(deprecated)]
const ODD: [(Odd, &str); 5] =
    [(Odd::Empty, ""), (Odd::Spaced, "ä b/c"), (Odd::One, "1"), (Odd::Old, "old"), (Odd::Always, "always")];

const USER_TYPES: [(UserType, i64); 10] = [
    (UserType::Basic, 1),
    (UserType::Licensed, 2),
    (UserType::Odd, -16),
    (UserType::Most, i64::MAX),
    (UserType::Least, i64::MIN),
    (UserType::Nobody, 99),
    (UserType::Unrecognized(0), 0),
    (UserType::Unrecognized(-1), -1),
    (UserType::Unrecognized(i64::MAX - 1), i64::MAX - 1),
    (UserType::Unrecognized(i64::MIN + 1), i64::MIN + 1),
];

/// Checks that the value can be converted to text and to JSON and back.
fn both_ways<E>(value: &E, text: &str, json: &Value)
where
    E: Clone + Debug + Display + FromStr<Err: Debug> + PartialEq + Serialize + DeserializeOwned,
{
    assert_eq!(value.to_string(), text);
    assert_eq!(&text.parse::<E>().unwrap(), value);
    assert_eq!(&serde_json::to_value(value).unwrap(), json);
    assert_eq!(&serde_json::from_value::<E>(json.clone()).unwrap(), value);
    assert_eq!(&serde_json::from_str::<E>(&json.to_string()).unwrap(), value);
    let list: Vec<Option<E>> = serde_json::from_value(json!([json, null])).unwrap();
    assert_eq!(list, [Some(value.clone()), None]);
    assert_eq!(serde_json::to_value(&list).unwrap(), json!([json, null]));
}

fn strings<E>(table: &[(E, &str)], as_str: fn(&E) -> &str, others: &[&str], unrecognized: fn(String) -> E)
where
    E: Clone + Debug + Display + FromStr<Err: Debug> + PartialEq + Serialize + DeserializeOwned,
    E: From<String> + for<'a> From<&'a str>,
{
    let others: Vec<(E, &str)> = others.iter().map(|text| (unrecognized((*text).to_owned()), *text)).collect();
    for (value, text) in table.iter().chain(&others) {
        assert_eq!(as_str(value), *text);
        assert_eq!(&E::from(*text), value);
        assert_eq!(&E::from((*text).to_owned()), value);
        both_ways(value, text, &json!(text));
    }
}

#[test]
fn every_string_goes_both_ways() {
    let others = ["ZAK", "Zak", " zak", "zak ", "Unrecognized", "unrecognized", "0", "é\n\"", "on-behalf"];
    strings(&TOKEN_TYPES, TokenType::as_str, &others, TokenType::Unrecognized);
    strings(&TOKEN_TYPES, TokenType::as_str, &[""], TokenType::Unrecognized);
    strings(&ODD, Odd::as_str, &others, Odd::Unrecognized);
    strings(&NAMED, Named::as_str, &others[..2], Named::Unrecognized);
    assert_eq!(Odd::default(), Odd::Empty);
    assert_eq!(format!("{:>5}|{:<5}|", TokenType::Zak, TokenType::from("x")), "  zak|x    |");
}

#[test]
fn every_integer_goes_both_ways() {
    for (value, number) in USER_TYPES {
        assert_eq!(value.number(), number);
        assert_eq!(UserType::from(number), value);
        both_ways(&value, &number.to_string(), &json!(number));
    }
    assert!(UserType::Basic < UserType::Unrecognized(0));
    assert_eq!(format!("{:03}", UserType::Basic), "001");
}

#[test]
fn an_invalid_value_is_an_error_with_its_reason() {
    for (json, expected) in [
        ("1.0", Ok(UserType::Basic)),
        ("1e0", Ok(UserType::Basic)),
        ("1.5", Err("invalid value: floating point `1.5`, expected an integer in the range of an i64")),
        (
            "9223372036854775808",
            Err("invalid value: integer `9223372036854775808`, expected an integer in the range of an i64"),
        ),
        ("-9223372036854775809", Err("invalid value: floating point")),
        (r#""1""#, Err(r#"invalid type: string "1", expected an integer in the range of an i64"#)),
        ("null", Err("invalid type: null, expected an integer in the range of an i64")),
    ] {
        let read = serde_json::from_str::<UserType>(json).map_err(|error| error.to_string());
        match (read, expected) {
            (Ok(read), Ok(expected)) => assert_eq!(read, expected, "{json}"),
            (Err(said), Err(expected)) => assert!(said.starts_with(expected), "{json}: {said}"),
            (read, _) => assert!(read.is_err(), "{json}: {read:?}"),
        }
    }
    let said = serde_json::from_str::<TokenType>("1").unwrap_err().to_string();
    assert!(said.starts_with("invalid type: integer `1`, expected a string"), "{said}");
    for (text, expected) in [
        ("", "`` is not an integer"),
        ("one", "`one` is not an integer"),
        ("9223372036854775808", "`9223372036854775808` is beyond the range of an `i64`"),
    ] {
        assert_eq!(text.parse::<UserType>().unwrap_err().to_string(), expected);
    }
}

#[test]
fn a_value_may_be_a_key_of_a_map() {
    let json = json!({"zak": 1, "added_later": 2});
    let map: HashMap<TokenType, u8> = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(map[&TokenType::Zak], 1);
    assert_eq!(map[&TokenType::from("added_later")], 2);
    assert_eq!(serde_json::to_value(&map).unwrap(), json);
    let text = r#"{"1":true,"7":false}"#;
    let map: BTreeMap<UserType, bool> = serde_json::from_str(text).unwrap();
    assert_eq!((map[&UserType::Basic], map[&UserType::Unrecognized(7)]), (true, false));
    assert_eq!(serde_json::to_string(&map).unwrap(), text);
}

#[test]
fn a_value_may_be_in_a_struct_that_serde_buffers() {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
    struct User {
        #[serde(rename = "type")]
        kind: UserType,
        #[serde(flatten)]
        token: Token,
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
    #[serde(untagged)]
    enum Token {
        Wrapped { token: Option<TokenType>, odd: Vec<Odd> },
    }

    let json = json!({"type": 2, "token": "new", "odd": ["", "1", "x"]});
    let user: User = serde_json::from_value(json.clone()).unwrap();
    let odd = vec![Odd::Empty, Odd::One, Odd::from("x")];
    assert_eq!(user.token, Token::Wrapped { token: Some(TokenType::from("new")), odd });
    assert_eq!(serde_json::to_value(&user).unwrap(), json);
}

fn query(values: &dyn ParamValues, is_comma_list: bool) -> Result<Option<String>, Error> {
    let base = BaseUrl::parse("https://api.zoom.us/v2")?;
    let mut request = RequestEncoder::new(&base);
    if is_comma_list {
        request.query_comma("v", values);
    } else {
        request.query("v", values);
    }
    Ok(request.finish()?.query().map(str::to_owned))
}

#[test]
fn a_value_may_be_in_a_query() {
    let cases: &[(&dyn ParamValues, Option<&str>, Option<&str>)] = &[
        (&TokenType::Zak, Some("v=zak"), Some("v=zak")),
        (&Odd::Spaced, Some("v=%C3%A4%20b%2Fc"), Some("v=%C3%A4%20b%2Fc")),
        (&Odd::Empty, Some("v="), Some("v=")),
        (&TokenType::from("a&b=c"), Some("v=a%26b%3Dc"), Some("v=a%26b%3Dc")),
        (&TokenType::from("a,b"), Some("v=a%2Cb"), None),
        (&None::<TokenType>, None, None),
        (&Some(UserType::Least), Some("v=-9223372036854775808"), Some("v=-9223372036854775808")),
        (&vec![UserType::Basic, UserType::Unrecognized(7)], Some("v=1&v=7"), Some("v=1,7")),
        (&Some(vec![TokenType::Zak, TokenType::from("x")]), Some("v=zak&v=x"), Some("v=zak,x")),
    ];
    for (values, repeated, comma) in cases {
        assert_eq!(query(*values, false).unwrap().as_deref(), *repeated);
        assert_eq!(query(*values, true).unwrap_or_default().as_deref(), *comma);
    }
}

#[test]
fn a_value_may_be_in_a_path_and_a_header() {
    let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
    let mut request = RequestEncoder::new(&base);
    request.path("/users/");
    request.path_param("kind", &Odd::Spaced);
    request.path("/");
    request.path_param("number", &UserType::Nobody);
    request.header("x-kind", &Some(TokenType::Zak));
    request.header("x-number", &UserType::Odd);
    request.header("x-none", &None::<UserType>);
    let encoded = request.finish().unwrap();
    assert_eq!(encoded.path(), "/v2/users/%C3%A4%20b%2Fc/99");
    let header = |name| encoded.headers().get(name).map(|value| value.to_str().unwrap());
    assert_eq!((header("x-kind"), header("x-number"), header("x-none")), (Some("zak"), Some("-16"), None));

    let mut request = RequestEncoder::new(&base);
    request.path_param("kind", &Odd::Empty);
    let error = request.finish().unwrap_err();
    assert!(error.to_string().contains("`kind`"), "{error}");
    let mut request = RequestEncoder::new(&base);
    request.header("x-kind", &TokenType::from("a\r\nb"));
    let error = request.finish().unwrap_err();
    assert!(error.to_string().contains("x-kind"), "{error}");
}

/// An enum in a module where names from the prelude are shadowed, and enums that a macro declares.
pub mod hostile {
    #![allow(dead_code, non_camel_case_types, reason = "they shadow the prelude")]

    macro_rules! declare {
        ($vis:vis $name:ident($repr:ident) { $($(#[$meta:meta])* $variant:ident = $value:expr),* $(,)? }) => {
            /// Declared by a macro.
            #[::zoom_core::zoom_enum($repr, crate = ::zoom_core)]
            $vis enum $name {
                $($(#[$meta])* $variant = $value,)*
            }
        };
        ($vis:vis $name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
            /// Declared by a macro.
            #[::zoom_core::zoom_enum]
            $vis enum $name {
                $(
                    #[doc = "A value."]
                    #[value($value)]
                    $variant,
                )*
            }
        };
    }

    declare! {
        pub Numbered(i64) {
            /// Minus one.
            Low = -1,
            /// One.
            High = 1,
        }
    }

    declare! { pub Worded { Some = "some", None = "none", Ok = "OK" } }

    struct Option;
    struct Result;
    struct String;
    struct Vec;
    struct Clone;
    struct Debug;
    struct From;
    struct Hash;
    struct str;
    struct i64;
    mod core {}
    mod std {}
    mod serde {}

    /// An enum whose variants also have names from the prelude.
    #[::zoom_core::zoom_enum]
    pub enum Shadowed {
        /// Like `Some`.
        Some,
        /// Like `Ok`.
        Ok,
        /// Like the trait.
        Clone,
    }

    /// Shadowed, too.
    #[::zoom_core::zoom_enum(i64)]
    #[derive(Copy)]
    pub enum ShadowedNumber {
        /// Zero.
        Zero = 0,
    }
}

#[test]
fn an_enum_may_be_declared_anywhere() {
    #[zoom_enum(i64)]
    enum Local {
        One = 1,
        Two = 2,
    }

    assert_eq!(Local::from(2).number(), 2);
    assert_eq!((hostile::Numbered::Low.number(), hostile::Numbered::High.number()), (-1, 1));
    assert_eq!(hostile::Worded::from("OK"), hostile::Worded::Ok);
    assert_eq!(hostile::Shadowed::Clone.as_str(), "clone");
    assert_eq!(hostile::ShadowedNumber::from(0), hostile::ShadowedNumber::Zero);
}
