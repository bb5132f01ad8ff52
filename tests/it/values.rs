// Over 500 lines: a third of the lines are tables, which show a value's requests, responses and errors together.

//! Tests the types for Zoom's own values: how they are sent, what they tolerate in a response, and what is written
//! back.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, HashSet};

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use zoom_core::{
    AccessToken, BaseUrl, Date, DateOrDateTime, DateTime, Endpoint, Error, Id, MeetingId, MeetingIdOrUuid, MeetingUuid,
    Patch, Secret,
    body::Body,
    jiff::{Timestamp, civil::date},
    types::Quoted,
    zoom_endpoint, zoom_enum, zoom_object, zoom_query,
};
use zoom_tests::{
    client,
    server::{Server, json as json_response},
};

// Requests.

#[zoom_endpoint(GET "/past_meetings/<meeting_uuid>")]
struct GetByUuid {
    meeting_uuid: MeetingUuid,
}

#[zoom_endpoint(GET "/past_meetings/<meeting_id>")]
struct GetByEither {
    meeting_id: MeetingIdOrUuid,
}

/// A UUID or a number and the segment that Zoom documents for it.
const SEGMENTS: &[(&str, &str)] = &[
    ("/abc==", "%252Fabc%253D%253D"),
    ("a//b", "a%252F%252Fb"),
    ("a/b==", "a%2Fb%3D%3D"),
    ("abc==", "abc%3D%3D"),
    ("85746065432", "85746065432"),
    ("/ajXp112QmuoKj4854875==", "%252FajXp112QmuoKj4854875%253D%253D"),
    ("a+b/c+d==", "a%2Bb%2Fc%2Bd%3D%3D"),
    ("/", "%252F"),
    ("%2Fabc", "%252Fabc"),
];

fn base() -> BaseUrl {
    BaseUrl::parse("https://api.zoom.us/v2").unwrap()
}

fn written(request: &impl Endpoint) -> Result<http::Request<Body>, Error> {
    request.to_http_request(&base())
}

#[tokio::test]
async fn a_uuid_is_encoded_twice_in_a_path_where_zoom_requires_it() {
    let server = Server::responding(json_response("{}")).await;
    let client = client(&server.base_url());
    for (value, segment) in SEGMENTS {
        let path = format!("/v2/past_meetings/{segment}");
        let (uuid, either) = (GetByUuid::new(*value), GetByEither::new(*value));

        assert_eq!(written(&uuid).unwrap().uri().path(), path);
        assert_eq!(written(&either).unwrap().uri().path(), path);

        for call in [uuid.send(&client), either.send(&client)] {
            call.await.unwrap();
            assert_eq!(server.last().request_line, format!("GET {path} HTTP/1.1"));
        }
    }
    assert_eq!(server.received().len(), 2 * SEGMENTS.len());
}

/// A request with values at every location.
#[zoom_endpoint(PUT "/meetings/<meeting_id>")]
struct Everywhere {
    meeting_id: MeetingId,
    #[query]
    uuid: Option<MeetingUuid>,
    #[query]
    either: Option<MeetingIdOrUuid>,
    #[query]
    user_id: Option<Id>,
    #[query]
    page_number: Option<Quoted<i64>>,
    #[query(style = comma)]
    occurrence_ids: Vec<Id>,
    #[query(flatten)]
    range: Range,
    #[header("X-Uuid")]
    in_header: Option<MeetingUuid>,
    start_time: Option<DateTime>,
    pmi: Option<MeetingId>,
    duration: Option<Quoted<u32>>,
    registrant: Patch<Id>,
    instance: Option<MeetingIdOrUuid>,
    day: Option<Date>,
    until: Option<DateOrDateTime>,
    password: Option<Secret>,
}

/// A range of dates or date-times.
#[zoom_query]
#[derive(Debug)]
struct Range {
    from: DateOrDateTime,
    to: Option<DateOrDateTime>,
}

fn everywhere() -> Everywhere {
    Everywhere::new(85_746_065_432, vec![1_648_194_360_000.into(), "b".into()], Range::new(date(2026, 1, 31)))
}

#[test]
fn each_value_is_encoded_for_its_location() {
    let mut request = everywhere()
        .uuid("/a==")
        .either("c//d")
        .user_id(5)
        .page_number(2)
        .in_header("//e==")
        .start_time(date(2026, 1, 31).at(9, 0, 0, 0))
        .pmi(1_234_567_890)
        .duration(60)
        .registrant(Patch::Value("r".into()))
        .instance(7)
        .day(date(2026, 2, 1))
        .until("2026-02-01T00:00:00Z".parse::<DateTime>().unwrap())
        .password("pass");
    request.range.to = Some(Timestamp::UNIX_EPOCH.into());
    let request = written(&request).unwrap();
    assert_eq!(
        request.uri().path_and_query().unwrap().as_str(),
        "/v2/meetings/85746065432?uuid=%2Fa%3D%3D&either=c%2F%2Fd&user_id=5&page_number=2\
         &occurrence_ids=1648194360000,b&from=2026-01-31&to=1970-01-01T00%3A00%3A00Z"
    );
    assert_eq!(request.headers()["x-uuid"], "//e==");
    assert_eq!(
        str::from_utf8(request.body().as_bytes().unwrap()).unwrap(),
        r#"{"start_time":"2026-01-31T09:00:00","pmi":1234567890,"duration":"60","registrant":"r","instance":7,"day":"2026-02-01","until":"2026-02-01T00:00:00Z","password":"pass"}"#
    );
}

#[zoom_endpoint(POST "/form" -> (), body = form)]
struct SendForm {
    uuid: MeetingUuid,
    start_time: DateTime,
}

#[zoom_endpoint(POST "/parts" -> (), body = multipart)]
struct SendParts {
    uuid: MeetingUuid,
}

#[tokio::test]
async fn a_uuid_in_a_form_or_a_part_is_encoded_like_any_text() {
    let form = SendForm::new("/a//b==", Timestamp::UNIX_EPOCH);
    let body = written(&form).unwrap().into_body();
    assert_eq!(&body.as_bytes().unwrap()[..], b"uuid=%2Fa%2F%2Fb%3D%3D&start_time=1970-01-01T00%3A00%3A00Z");

    let server = Server::responding(json_response("")).await;
    SendParts::new("/a//b==").send(&client(&server.base_url())).await.unwrap();
    assert_eq!(server.last().parts()[0].1, b"/a//b==");
}

/// Returns the UUID that Zoom reads from a path, where it must be a single segment. Zoom decodes every path once and
/// then a second time according to its own rule.
fn uuid_in(path: &str, value: &str) -> String {
    let segments: Vec<&str> = path.split('/').collect();
    let ["", "v2", "past_meetings", segment] = segments[..] else {
        panic!("{path} does not have the declared segments")
    };
    let decoded = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let once = decoded(segment);
    let is_twice = value.starts_with('/') || value.contains("//");
    assert!(!is_twice || !once.contains('/'), "{value:?} is encoded only once: {path}");
    if is_twice { decoded(&once) } else { once }
}

fn check_uuid(value: &str) -> Result<(), TestCaseError> {
    // A field for a number or a UUID reads 0 as a number, but no meeting has the number 0.
    let is_zero = |parameter: &str| parameter == "meeting_id" && value == "0";
    for request in [written(&GetByUuid::new(value)), written(&GetByEither::new(value))] {
        let parameter = match &request {
            Ok(request) => {
                prop_assert!(!matches!(value, "" | "." | ".."), "{value:?} is sent");
                prop_assert_eq!(uuid_in(request.uri().path(), value), value);
                // A URL parser, such as the one that reqwest uses, does not change the path.
                let parsed = url::Url::parse(&request.uri().to_string()).unwrap();
                prop_assert_eq!(parsed.path(), request.uri().path());
                continue;
            }
            Err(Error::InvalidRequest(error)) => error.parameter(),
            Err(error) => panic!("{error}"),
        };
        prop_assert!(matches!(value, "" | "." | "..") || is_zero(parameter), "{value:?} is rejected");
        prop_assert!(matches!(parameter, "meeting_uuid" | "meeting_id"));
    }
    Ok(())
}

#[test]
fn a_uuid_that_would_change_the_path_is_rejected_by_name() {
    for value in ["", ".", "..", "/", "//", "/.", "/..", "//..", "./", "...", "%2e%2e", "/%2e%2e", "0", "00"] {
        check_uuid(value).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_stays_one_segment_that_decodes_to_it_or_is_rejected(value in any::<String>()) {
        check_uuid(&value)?;
    }

    #[test]
    fn strings_of_characters_with_a_meaning_in_paths_do_so_too(value in "[./%2eEfF=+ab]{0,8}") {
        check_uuid(&value)?;
    }

    #[test]
    fn digits_are_a_meeting_number_and_all_other_text_is_a_uuid(text in "[0-9]{1,21}|[+-]?[0-9a ]{0,3}") {
        let either = MeetingIdOrUuid::from(text.as_str());
        prop_assert_eq!(either.to_string(), text.clone());
        prop_assert_eq!(&MeetingIdOrUuid::from(text.clone()), &either);
        let is_number = text.parse::<u64>().is_ok_and(|number| number.to_string() == text);
        prop_assert_eq!(matches!(either, MeetingIdOrUuid::Id(_)), is_number);
    }

    #[test]
    fn any_second_is_written_and_read_back(second in -2_000_000_000_i64..8_000_000_000, nanosecond in 0..1_000_000_000_i64) {
        let second = Timestamp::from_second(second).unwrap();
        let value = DateTime::from(second + zoom_core::jiff::SignedDuration::from_nanos(nanosecond));
        prop_assert_eq!(value.as_str().len(), "yyyy-MM-ddTHH:mm:ssZ".len());
        prop_assert_eq!(value.to_timestamp().unwrap(), second);
        prop_assert_eq!(value.as_str().parse::<DateTime>().unwrap(), value.clone());
        let local = value.as_str().trim_end_matches('Z').parse::<DateTime>().unwrap();
        prop_assert_eq!(local.to_zoned("UTC").unwrap().timestamp(), second);
    }
}

// Responses.

#[zoom_enum]
pub enum Status {
    Waiting,
    Started,
}

#[zoom_enum(i64)]
pub enum MeetingType {
    Instant = 1,
    Scheduled = 2,
}

/// One field of each kind.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct All {
    meeting_id: Option<MeetingId>,
    meeting_ids: Vec<MeetingId>,
    uuid: Option<MeetingUuid>,
    uuids: Vec<MeetingUuid>,
    either: Option<MeetingIdOrUuid>,
    eithers: Vec<MeetingIdOrUuid>,
    id: Option<Id>,
    ids: Vec<Id>,
    opt_ids: Option<Vec<Option<Id>>>,
    id_of: BTreeMap<String, Id>,
    quoted: Option<Quoted<i64>>,
    count: Quoted<u32>,
    time: Option<DateTime>,
    times: Vec<DateTime>,
    day: Option<Date>,
    days: Option<Vec<Date>>,
    when: Option<DateOrDateTime>,
    whens: Vec<DateOrDateTime>,
    secret: Option<Secret>,
    secrets: Vec<Secret>,
    status: Option<Status>,
    kind: Option<MeetingType>,
    boxed: Option<Box<All>>,
}

/// A field's value as it is received and as it is written back; `null` if it is not written back.
const TOLERATED: &[(&str, &str, &str)] = &[
    // A meeting number.
    ("meeting_id", "85746065432", "85746065432"),
    ("meeting_id", r#""85746065432""#, "85746065432"),
    ("meeting_id", "85746065432.0", "85746065432"),
    ("meeting_id", r#""85746065432.0""#, "85746065432"),
    ("meeting_id", r#""857 4606 5432""#, "85746065432"),
    ("meeting_id", r#""857-4606-5432""#, "85746065432"),
    ("meeting_id", r#""857\u00a04606\u202f5432""#, "85746065432"),
    ("meeting_id", "0", "0"),
    ("meeting_id", "18446744073709551615", "18446744073709551615"),
    ("meeting_id", r#""""#, "null"),
    ("meeting_id", "null", "null"),
    ("meeting_ids", r#"[1,"2"]"#, "[1,2]"),
    ("meeting_ids", r#"[1,null,"123 456 7890"]"#, "[1,1234567890]"),
    ("meeting_ids", "null", "null"),
    ("meeting_ids", r#""""#, "null"),
    // A UUID.
    ("uuid", r#""/abc//==""#, r#""/abc//==""#),
    ("uuid", r#""é\n""#, r#""é\n""#),
    ("uuid", "123", r#""123""#),
    ("uuid", r#""""#, "null"),
    ("uuid", "null", "null"),
    ("uuids", r#"["a==",5]"#, r#"["a==","5"]"#),
    ("uuids", "null", "null"),
    // Either.
    ("either", "85746065432", "85746065432"),
    ("either", r#""85746065432""#, "85746065432"),
    ("either", "85746065432.0", "85746065432"),
    ("either", r#""857 4606 5432""#, "85746065432"),
    ("either", r#""857\u20114606\u20115432""#, "85746065432"),
    ("either", r#""abc==""#, r#""abc==""#),
    ("either", r#""0123""#, r#""0123""#),
    ("either", r#""+5""#, r#""+5""#),
    ("either", r#""99999999999999999999""#, r#""99999999999999999999""#),
    ("either", r#""""#, "null"),
    ("either", "null", "null"),
    ("eithers", r#"["1","a",2]"#, r#"[1,"a",2]"#),
    // An id.
    ("id", "5", "5"),
    ("id", "-5", "-5"),
    ("id", "18446744073709551615", "18446744073709551615"),
    ("id", "7.0", "7"),
    ("id", r#""5""#, r#""5""#),
    ("id", r#""0005""#, r#""0005""#),
    ("id", r#""KDcuGIm1QgePTO8WbOqwIQ""#, r#""KDcuGIm1QgePTO8WbOqwIQ""#),
    ("id", r#""1e5""#, r#""1e5""#),
    ("id", r#""""#, "null"),
    ("id", "null", "null"),
    ("ids", r#"[1,"1","a"]"#, r#"[1,"1","a"]"#),
    ("ids", "null", "null"),
    ("ids", r#""""#, "null"),
    ("opt_ids", r#"[1,null,"a"]"#, r#"[1,null,"a"]"#),
    ("id_of", r#"{"a":1,"b":"2"}"#, r#"{"a":1,"b":"2"}"#),
    // A number in quotes.
    ("quoted", r#""30""#, r#""30""#),
    ("quoted", "30", r#""30""#),
    ("quoted", "30.0", r#""30""#),
    ("quoted", r#""-9223372036854775808""#, r#""-9223372036854775808""#),
    ("quoted", r#""""#, "null"),
    ("quoted", "null", "null"),
    ("count", r#""7""#, r#""7""#),
    ("count", r#""""#, r#""0""#),
    ("count", "null", r#""0""#),
    // Date-times.
    ("time", r#""2026-01-31T09:00:00Z""#, r#""2026-01-31T09:00:00Z""#),
    ("time", r#""2026-01-31T09:00:00""#, r#""2026-01-31T09:00:00""#),
    ("time", r#""2026-01-31T09:00:00.123Z""#, r#""2026-01-31T09:00:00.123Z""#),
    ("time", r#""2026-01-31T09:00:00-08:00""#, r#""2026-01-31T09:00:00-08:00""#),
    ("time", r#""2026-01-31 09:00:00""#, r#""2026-01-31 09:00:00""#),
    ("time", r#""soon""#, r#""soon""#),
    ("time", "1648194360000", r#""1648194360000""#),
    ("time", r#""""#, "null"),
    ("time", "null", "null"),
    ("times", r#"["2026-01-31T09:00:00Z","-"]"#, r#"["2026-01-31T09:00:00Z","-"]"#),
    ("times", "null", "null"),
    // Dates.
    ("day", r#""2026-01-31""#, r#""2026-01-31""#),
    ("day", r#""01-31-2026""#, r#""01-31-2026""#),
    ("day", r#""""#, "null"),
    ("day", "null", "null"),
    ("days", "[]", "[]"),
    ("days", r#""""#, "null"),
    ("when", r#""2026-01-31""#, r#""2026-01-31""#),
    ("when", r#""2026-01-31T09:00:00Z""#, r#""2026-01-31T09:00:00Z""#),
    ("when", r#""Jan 31, 2026""#, r#""Jan 31, 2026""#),
    ("when", r#""""#, "null"),
    ("whens", r#"["2026-01-31"]"#, r#"["2026-01-31"]"#),
    // Credentials.
    ("secret", r#""eyJzd""#, r#""eyJzd""#),
    ("secret", "123456", r#""123456""#),
    ("secret", r#""""#, "null"),
    ("secret", "null", "null"),
    ("secrets", r#"["a"]"#, r#"["a"]"#),
    // Values that Zoom adds later.
    ("status", r#""started""#, r#""started""#),
    ("status", r#""Zoom Rooms""#, r#""Zoom Rooms""#),
    ("status", "4", r#""4""#),
    ("status", r#""""#, "null"),
    ("kind", "2", "2"),
    ("kind", r#""2""#, "2"),
    ("kind", "77", "77"),
    ("kind", r#""""#, "null"),
    // Values within an object and undeclared members.
    ("boxed", r#"{"id":1,"time":"","new":[{"id":{}}]}"#, r#"{"id":1,"count":"0"}"#),
];

/// Values of the wrong kind, with the path and the problem that the error names.
const REJECTED: &[(&str, &str, &str)] = &[
    ("meeting_id", r#""abc==""#, "meeting_id: invalid type: string, expected a whole number"),
    ("meeting_id", r#""857 4606""#, "meeting_id: invalid type: string, expected a whole number"),
    ("meeting_id", "1.5", "meeting_id: invalid type: number with a fraction, expected a whole number"),
    ("meeting_id", "-1", "meeting_id: invalid value: integer, expected u64"),
    ("meeting_id", "1e20", "meeting_id: invalid type: number that is too large, expected a whole number"),
    ("meeting_id", "true", "meeting_id: invalid type: boolean, expected a whole number"),
    ("meeting_ids", r#"[1,""]"#, "meeting_ids[1]: invalid type: string, expected a whole number"),
    ("meeting_ids", "[1,false]", "meeting_ids[1]: invalid type: boolean, expected a whole number"),
    ("meeting_ids", r#"[1,"2026-01-31"]"#, "meeting_ids[1]: invalid type: string, expected a whole number"),
    ("uuid", "true", "uuid: invalid type: boolean, expected a string"),
    ("uuid", "{}", "uuid: invalid type: object, expected a string"),
    ("uuids", r#"["a",""]"#, "uuids[1]: invalid type: empty string, expected a string"),
    ("uuids", "[true]", "uuids[0]: invalid type: boolean, expected a string"),
    ("either", "true", "either: invalid type: boolean, expected a string"),
    ("either", "[]", "either: invalid type: list, expected a string"),
    ("either", "1e20", "either: invalid type: number that is too large, expected a string"),
    ("id", "true", "id: invalid type: boolean, expected a string"),
    ("id", "[]", "id: invalid type: list, expected a string"),
    ("id", "1.5", "id: invalid type: number that is not an id, expected an id"),
    ("id", "123456789012345678901", "id: invalid type: number that is not an id, expected an id"),
    ("ids", r#"[1,""]"#, "ids[1]: invalid type: empty string, expected an id"),
    ("id_of", r#"{"a":{}}"#, "id_of.a: invalid type: object, expected a string"),
    ("quoted", r#""05:27""#, "quoted: invalid type: string, expected a whole number"),
    ("count", r#""-1""#, "count: invalid value: integer, expected u32"),
    ("ids", "[false]", "ids[0]: invalid type: boolean, expected a string"),
    ("time", "false", "time: invalid type: boolean, expected a string"),
    ("time", "{}", "time: invalid type: object, expected a string"),
    ("times", r#"["2026-01-31T09:00:00Z",""]"#, "times[1]: invalid type: empty string, expected a string"),
    ("day", "true", "day: invalid type: boolean, expected a string"),
    ("when", "true", "when: invalid type: boolean, expected a string"),
    ("secret", "false", "secret: invalid type: boolean, expected a string"),
    ("when", "[]", "when: invalid type: list, expected a string"),
    ("secret", r#"["eyJzd"]"#, "secret: invalid type: list, expected a string"),
];

#[zoom_endpoint(GET "/all" -> All)]
struct GetAll {}

/// Decodes a response of the endpoint, and returns the value, or the path and the problem.
fn decoded<R>(endpoint: &impl Endpoint<Response = R>, body: &str) -> Result<R, String> {
    let response = http::Response::builder().header("content-type", "application/json");
    let response = response.body(Body::from(body.to_owned())).unwrap();
    endpoint.decode(response).map_err(|error| match error {
        Error::Decode(error) => format!("{}: {}", error.path().unwrap_or("no path"), error.problem()),
        other => other.to_string(),
    })
}

#[test]
fn each_value_tolerates_what_zoom_sends() {
    for (field, sent, kept) in TOLERATED {
        let body = format!(r#"{{"new":[{{}}],"{field}":{sent}}}"#);
        let all = decoded(&GetAll {}, &body).unwrap_or_else(|error| panic!("{body}: {error}"));
        let mut expected = json!({"count": "0"});
        let kept: Value = serde_json::from_str(kept).unwrap();
        expected[field] = kept;
        expected.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        assert_eq!(serde_json::to_value(&all).unwrap(), expected, "{body}");
        assert_eq!(serde_json::from_value::<All>(expected).unwrap(), all, "{body}");

        let value: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(serde_json::from_value::<All>(value).unwrap(), all, "{body}");
        assert_eq!(serde_json::from_reader::<_, All>(body.as_bytes()).unwrap(), all, "{body}");
    }
    assert_eq!(decoded(&GetAll {}, "{}"), Ok(All::default()));
}

#[test]
fn a_value_of_another_kind_is_an_error_with_its_path() {
    for (field, sent, expected) in REJECTED {
        let body = format!(r#"{{"{field}":{sent}}}"#);
        assert_eq!(decoded(&GetAll {}, &body).map(|_| ()), Err((*expected).to_owned()), "{body}");
        let value: Value = serde_json::from_str(&body).unwrap();
        serde_json::from_value::<All>(value).unwrap_err();
    }
}

/// The same values in a struct with serde's derive, which is not lenient.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Plain {
    meeting_id: MeetingId,
    either: Option<MeetingIdOrUuid>,
    id: Option<Id>,
    quoted: Option<Quoted<i64>>,
    time: Option<DateTime>,
    secret: Option<Secret>,
}

/// An enum whose fields serde reads from a buffer.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Buffered {
    Plain(Box<Plain>),
}

#[test]
fn serdes_derive_reads_numbers_and_text_too() {
    let body = r#"{"meeting_id":"7","either":"8","id":9,"quoted":10,"time":"soon","secret":11}"#;
    let plain: Plain = serde_json::from_str(body).unwrap();
    let Buffered::Plain(buffered) = serde_json::from_str(body).unwrap();
    assert_eq!(*buffered, plain);
    assert_eq!(
        serde_json::to_string(&plain).unwrap(),
        r#"{"meeting_id":7,"either":8,"id":9,"quoted":"10","time":"soon","secret":"11"}"#
    );
    assert_eq!(serde_json::from_str::<Plain>(r#"{"meeting_id":7}"#).unwrap().time, None);
    serde_json::from_str::<Plain>(r#"{"meeting_id":7,"time":""}"#).unwrap_err();
}

#[test]
fn the_values_can_be_keys_of_maps() {
    let body = r#"{"123":"a","456":"b"}"#;
    let by_id: BTreeMap<MeetingId, String> = serde_json::from_str(body).unwrap();
    assert_eq!(by_id[&MeetingId::from(456)], "b");
    assert_eq!(serde_json::to_string(&by_id).unwrap(), body);
    let by_id: BTreeMap<Id, String> = serde_json::from_str(body).unwrap();
    assert_eq!(by_id[&Id::from(456)], "b");
    assert_eq!(serde_json::to_string(&by_id).unwrap(), body);
}

/// A meeting, as in `GET /meetings/<meeting_id>` and in lists.
#[zoom_object]
#[derive(Debug, PartialEq)]
pub struct Meeting {
    pub uuid: Option<MeetingUuid>,
    #[required]
    pub id: MeetingId,
    pub host_id: Option<Id>,
    #[wire("type")]
    pub kind: Option<MeetingType>,
    pub status: Option<Status>,
    pub start_time: Option<DateTime>,
    pub timezone: Option<String>,
    pub duration: Option<i64>,
    pub pmi: Option<MeetingId>,
    pub password: Option<Secret>,
    pub occurrences: Vec<Occurrence>,
    #[extra]
    pub others: Map<String, Value>,
}

/// One occurrence of a recurring meeting.
#[zoom_object]
#[derive(Debug, Default, PartialEq)]
pub struct Occurrence {
    pub occurrence_id: Option<Id>,
    pub start_time: Option<DateTime>,
    pub duration: Option<i64>,
    pub status: Option<Status>,
}

#[zoom_endpoint(GET "/meetings/<meeting_id>" -> Meeting)]
struct GetMeeting {
    meeting_id: MeetingId,
}

/// Complete responses, and the JSON that is written back: the same members, without the absent values.
const MEETINGS: &[(&str, &str)] = &[
    // A complete meeting, from the documentation.
    (
        r#"{"uuid":"4444AAAiAAAAAiAiAiiAii==","id":97763643886,"host_id":"x1yCzABCDEfg23HiJKl4mN","type":2,"status":"waiting","start_time":"2022-03-25T07:29:29Z","timezone":"America/Los_Angeles","duration":60}"#,
        r#"{"uuid":"4444AAAiAAAAAiAiAiiAii==","id":97763643886,"host_id":"x1yCzABCDEfg23HiJKl4mN","type":2,"status":"waiting","start_time":"2022-03-25T07:29:29Z","timezone":"America/Los_Angeles","duration":60}"#,
    ),
    // The smallest meeting: an instant meeting has no start time.
    (r#"{"id":97763643886}"#, r#"{"id":97763643886}"#),
    // IDs as in webhooks, numbers as strings, and absent values as `""`.
    (
        r#"{"id":"97763643886","host_id":5,"type":"1","status":"","start_time":"","timezone":"","duration":"60","pmi":"","password":""}"#,
        r#"{"id":97763643886,"host_id":5,"type":1,"timezone":"","duration":60}"#,
    ),
    // Absent values as `null`.
    (
        r#"{"uuid":null,"id":97763643886,"host_id":null,"type":null,"status":null,"start_time":null,"timezone":null,"duration":null,"pmi":null,"password":null,"occurrences":null}"#,
        r#"{"id":97763643886}"#,
    ),
    // Values and fields that Zoom added later.
    (
        r#"{"id":97763643886,"type":11,"status":"in_lobby","start_time":"2026-11-02T00:00:00.000+00:00","agenda":null,"settings":{"use_pmi":"","x":[null]}}"#,
        r#"{"id":97763643886,"type":11,"status":"in_lobby","start_time":"2026-11-02T00:00:00.000+00:00","agenda":null,"settings":{"use_pmi":"","x":[null]}}"#,
    ),
    // The ID of an occurrence is its Unix time in milliseconds, as a number or as a string.
    (
        r#"{"id":1,"occurrences":[{"occurrence_id":1648194360000,"start_time":""},{"occurrence_id":"1648194360000","duration":"60","status":"available"}]}"#,
        r#"{"id":1,"occurrences":[{"occurrence_id":1648194360000},{"occurrence_id":"1648194360000","duration":60,"status":"available"}]}"#,
    ),
];

#[test]
fn whole_responses_are_written_back_as_received() {
    for (sent, kept) in MEETINGS {
        let meeting = decoded(&GetMeeting::new(1), sent).unwrap_or_else(|error| panic!("{sent}: {error}"));
        assert_eq!(serde_json::to_string(&meeting).unwrap(), *kept);
        assert_eq!(decoded(&GetMeeting::new(1), kept), Ok(meeting));
    }
    for (sent, problem) in [
        (r#"{"id":""}"#, ".: missing field `id`"),
        (r#"{"uuid":"a=="}"#, ".: missing field `id`"),
        (r#"{"id":"a=="}"#, "id: invalid type: string, expected a whole number"),
    ] {
        assert_eq!(decoded(&GetMeeting::new(1), sent), Err(problem.to_owned()));
    }
}

// The values themselves.

#[test]
fn ids_are_compared_and_shown_as_text() {
    let (number, text) = (Id::from(5), Id::from("5"));
    assert_eq!(number, text);
    assert_eq!(number.to_string(), "5");
    assert_eq!(HashSet::from([number.clone(), text]).len(), 1);
    assert!(number < Id::from("6") && Id::from("10") < number);
    assert_ne!(Id::from("05"), number);
}

#[test]
fn a_meeting_number_is_read_as_zooms_windows_show_it() {
    for (text, number) in [
        ("85746065432", 85_746_065_432),
        ("5", 5),
        ("857 4606 5432", 85_746_065_432),
        ("857-4606-5432", 85_746_065_432),
        ("857\u{a0}4606\u{a0}5432", 85_746_065_432),
        ("857\u{202f}4606\u{2009}5432", 85_746_065_432),
        ("857\u{2011}4606\u{2010}5432", 85_746_065_432),
        ("857 \u{2013} 4606 \u{2013} 5432", 85_746_065_432),
        ("123 456 7890", 1_234_567_890),
        ("123 456 789", 123_456_789),
        (" 85746065432\n", 85_746_065_432),
        ("\u{202a}857 4606 5432\u{202c}", 85_746_065_432),
    ] {
        assert_eq!(text.parse::<MeetingId>().unwrap().number(), number, "{text}");
        assert_eq!(MeetingId::try_from(text).unwrap().number(), number, "{text}");
        assert_eq!(MeetingIdOrUuid::from(text), MeetingIdOrUuid::Id(number.into()), "{text}");
        assert_eq!(serde_json::from_value::<MeetingId>(text.into()).unwrap().number(), number, "{text}");
    }
}

#[test]
fn text_that_is_not_a_meeting_number_is_rejected_before_it_is_sent() {
    for text in [
        "",
        "0",
        "abc",
        "a",
        "4444AAAiAAAAAiAiAiiAii==",
        "+5",
        "-5",
        "-857 4606 5432",
        "\u{2212}85746065432",
        "+1 857 460 6543",
        "05",
        "057 4606 5432",
        "5.0",
        "857.4606.5432",
        "(857) 4606 5432",
        "857 4606 543a",
        "857 4606 5432 1",
        "2026-01-31",
        "1 2",
        "123456789\n987654321",
        "123456789 987654321",
        "99999999999999999999",
        "123456789012345678901",
    ] {
        let error = text.parse::<MeetingId>().unwrap_err().to_string();
        let advice = "is not a meeting number: write its digits, such as `98765432101` or `987 6543 2101`";
        assert_eq!(error, format!("`{text}` {advice}"));
    }
    for request in [everywhere().pmi(5), Everywhere { meeting_id: 0.into(), ..everywhere() }] {
        let error = written(&request).map(drop).map_err(|error| error.to_string());
        match request.meeting_id.number() {
            0 => assert!(error.unwrap_err().contains("`meeting_id` must be the number of a meeting")),
            _ => error.unwrap(),
        }
    }
}

#[test]
fn an_id_and_a_meeting_number_convert_both_ways() {
    let number = MeetingId::from(85_746_065_432);
    for id in [Id::from(85_746_065_432), Id::from("85746065432"), Id::from("857 4606 5432")] {
        assert_eq!(MeetingId::try_from(&id).unwrap(), number);
        assert_eq!(MeetingIdOrUuid::from(&id), MeetingIdOrUuid::Id(number));
        assert_eq!(MeetingIdOrUuid::from(id.clone()), MeetingIdOrUuid::Id(number));
        assert_eq!(MeetingId::try_from(id).unwrap(), number);
    }
    let id = Id::from(number);
    assert_eq!(serde_json::to_string(&id).unwrap(), "85746065432");
    let uuid = Id::from("4444AAAiAAAAAiAiAiiAii==");
    assert!(
        MeetingId::try_from(&uuid).unwrap_err().to_string().starts_with("`4444AAAiAAAAAiAiAiiAii==` is not a meeting")
    );
    assert_eq!(MeetingIdOrUuid::from(&uuid), MeetingIdOrUuid::Uuid(uuid.as_str().into()));
}

#[test]
fn a_date_time_with_a_zone_is_parsed() {
    for (text, timestamp) in [
        ("2026-01-31T09:00:00Z", "2026-01-31T09:00:00Z"),
        ("2026-01-31T09:00:00.123Z", "2026-01-31T09:00:00.123Z"),
        ("2026-01-31T09:00:00-08:00", "2026-01-31T17:00:00Z"),
        ("2026-01-31T09:00:00+0800", "2026-01-31T01:00:00Z"),
    ] {
        let value: DateTime = serde_json::from_value(text.into()).unwrap();
        assert_eq!(value.to_timestamp().unwrap().to_string(), timestamp);
        assert_eq!(value.to_zoned("America/Los_Angeles").unwrap().timestamp(), value.to_timestamp().unwrap());
    }
}

#[test]
fn a_local_date_time_is_read_in_the_zone_of_its_object() {
    for (text, zone, zoned) in [
        ("2026-01-31T09:00:00", "America/Los_Angeles", "2026-01-31T09:00:00-08:00[America/Los_Angeles]"),
        ("2026-01-31T09:00:00Z", "America/Los_Angeles", "2026-01-31T01:00:00-08:00[America/Los_Angeles]"),
        ("2026-01-31 09:00:00", "Asia/Katmandu", "2026-01-31T09:00:00+05:45[Asia/Katmandu]"),
        // The hour that is skipped and the hour that occurs twice.
        ("2026-03-08T02:30:00", "America/New_York", "2026-03-08T03:30:00-04:00[America/New_York]"),
        ("2026-11-01T01:30:00", "America/New_York", "2026-11-01T01:30:00-04:00[America/New_York]"),
        ("2026-01-31T09:00:00", "SST", "2026-01-31T09:00:00+11:00[Pacific/Guadalcanal]"),
    ] {
        let value: DateTime = serde_json::from_value(text.into()).unwrap();
        assert_eq!(value.to_zoned(zone).unwrap().to_string(), zoned);
    }
    // The older names in Zoom's list of time zones.
    for zone in
        ["UTC", "CET", "Etc/Greenwich", "Europe/Kiev", "Asia/Calcutta", "Asia/Dacca", "Asia/Saigon", "Canada/Atlantic"]
            .into_iter()
            .chain(["America/Godthab", "America/Indianapolis", "America/Montreal", "Pacific/Midway", "Africa/Bangui"])
    {
        DateTime::from(Timestamp::UNIX_EPOCH).to_zoned(zone).unwrap();
    }
}

#[test]
fn text_that_is_not_a_date_time_is_an_error() {
    let value = |text: &str| serde_json::from_value::<DateTime>(text.into()).unwrap();
    let problem = |text: &str| value(text).to_timestamp().unwrap_err().to_string();
    assert_eq!(
        problem("2026-01-31T09:00:00"),
        "`2026-01-31T09:00:00` has no time zone: call `to_zoned` with the `timezone` of the same object"
    );
    for text in ["soon", "2026-02-30T09:00:00Z", "2026-01-31T25:00:00Z", "1648194360000", "05:27"] {
        assert_eq!(problem(text), format!("`{text}` is not a date-time such as `2026-01-31T09:00:00Z`"));
        let error = value(text).to_zoned("UTC").unwrap_err();
        assert_eq!(error.to_string(), problem(text));
        assert!(std::error::Error::source(&error).is_some());
    }
    for zone in ["", "America/New York", "PST8", "(GMT+6:00) Astana, Dhaka"] {
        let error = value("2026-01-31T09:00:00Z").to_zoned(zone).unwrap_err().to_string();
        assert_eq!(error, format!("`{zone}` is not a time zone such as `America/Los_Angeles`"));
    }
    let day: Date = serde_json::from_value("01-31-2026".into()).unwrap();
    assert_eq!(day.to_date().unwrap_err().to_string(), "`01-31-2026` is not a date such as `2026-01-31`");
}

#[test]
fn a_value_to_send_has_the_form_that_zoom_documents() {
    for text in ["2026-01-31T09:00:00Z", "2026-01-31T09:00:00", "1969-12-31T23:59:59Z"] {
        assert_eq!(DateTime::try_from(text).unwrap().as_str(), text);
        assert_eq!(text.parse::<DateOrDateTime>().unwrap().to_string(), text);
    }
    assert_eq!(Date::try_from("2024-02-29").unwrap().as_str(), "2024-02-29");
    assert!(matches!("2024-02-29".parse(), Ok(DateOrDateTime::Date(_))));

    let half_a_second = |second: i64| DateTime::from(Timestamp::new(second, 500_000_000).unwrap());
    assert_eq!(half_a_second(0).as_str(), "1970-01-01T00:00:00Z");
    assert_eq!(DateTime::from(date(2026, 1, 31).at(9, 0, 0, 999_999_999)).as_str(), "2026-01-31T09:00:00");

    for (text, written) in [
        ("2026-01-31T09:00:00.000Z", "2026-01-31T09:00:00Z"),
        ("2026-01-31T09:00:00.5", "2026-01-31T09:00:00"),
        ("2026-01-31T09:00:00+01:00", "2026-01-31T08:00:00Z"),
        ("2026-01-31 09:00:00", "2026-01-31T09:00:00"),
        ("2026-01-31T09:00Z", "2026-01-31T09:00:00Z"),
        ("2026-01-31t09:00:00z", "2026-01-31T09:00:00Z"),
    ] {
        let expected = format!("`{text}` is not in Zoom's format: write `{written}`");
        assert_eq!(text.parse::<DateTime>().unwrap_err().to_string(), expected);
        assert_eq!(text.parse::<DateOrDateTime>().unwrap_err().to_string(), expected);
    }
    let error = "20260131".parse::<Date>().unwrap_err().to_string();
    assert_eq!(error, "`20260131` is not in Zoom's format: write `2026-01-31`");
    for text in ["", "soon", "2026-02-30"] {
        let error = text.parse::<DateOrDateTime>().unwrap_err().to_string();
        assert_eq!(error, format!("`{text}` is not a date such as `2026-01-31`"));
    }
}

#[test]
fn a_secret_is_shown_only_by_expose_and_in_json() {
    let meeting = decoded(&GetMeeting::new(1), r#"{"id":1,"password":"hunter2"}"#).unwrap();
    assert!(format!("{meeting:?} {meeting:#?}").contains("Secret("));
    assert!(!format!("{meeting:?} {meeting:#?}").contains("hunter2"));
    assert_eq!(serde_json::to_string(&meeting).unwrap(), r#"{"id":1,"password":"hunter2"}"#);

    let secret = meeting.password.unwrap();
    assert_eq!(secret.expose(), "hunter2");
    assert_eq!(secret, Secret::from("hunter2".to_owned()));
    for other in ["", "hunter", "hunter3", "Hunter2"] {
        assert_ne!(secret, Secret::from(other));
    }
    assert_eq!(format!("{:?}", AccessToken::new(secret)), "AccessToken([redacted])");
}
