// Over 500 lines: the grammar of declarations as one list, with one case per rule.
//! Tests declarations that compile and the requests that they produce. Every request is built without any I/O.

#![deny(warnings, clippy::pedantic)]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{borrow::Cow, collections::HashMap, fmt::Debug, time::Duration};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use zoom_core::{
    BaseUrl, Endpoint, Value, json,
    operation::{Base, Cursor, ParamLocation, RateLimit, ResponseKind, Style},
    zoom_endpoint, zoom_enum, zoom_object, zoom_query,
};

/// Returns the method, the path with the query, and the body of a request.
fn written(request: &dyn Endpoint<Response = impl Sized>) -> (String, String) {
    let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
    let request = request.to_http_request(&base).unwrap();
    let line = format!("{} {}", request.method(), request.uri().path_and_query().unwrap());
    let body = String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap();
    (line, body)
}

fn assert_written(request: &dyn Endpoint<Response = impl Sized>, line: &str, body: &str) {
    assert_eq!(written(request), (line.to_owned(), body.to_owned()));
}

#[test]
fn a_member_of_the_body_may_have_the_name_of_a_placeholder() {
    #[zoom_endpoint(POST "/sites/<site_id>/users" -> ())]
    struct AddUser {
        site_id: String,
        #[serde(rename = "site_id")]
        body_site_id: Option<String>,
    }

    assert_written(&AddUser::new("1").body_site_id("2"), "POST /v2/sites/1/users", r#"{"site_id":"2"}"#);
}

#[test]
fn a_bare_declaration_returns_a_value() {
    #[zoom_endpoint(GET "/users/<user_id>/token")]
    struct GetUserToken {
        user_id: String,
    }

    let request = GetUserToken::new("me");
    let response = request.decode(http::Response::new(r#"{"token":"t"}"#.into())).unwrap();
    assert_eq!(response, json!({"token": "t"}));
    assert_written(&request, "GET /v2/users/me/token", "");
}

#[test]
fn fields_are_sent_by_the_rules_or_by_their_attributes() {
    #[zoom_endpoint(POST "/users/<user_id>/meetings/<kind>")]
    struct CreateMeeting {
        user_id: String,
        #[path(rename = "kind")]
        r#type: u8,
        topic: String,
        agenda: Option<String>,
        #[query(rename = "sendMail")]
        send_mail: Option<bool>,
    }

    let request = CreateMeeting::new("me", 2, "a \"b\"");
    assert_written(&request, "POST /v2/users/me/meetings/2", r#"{"topic":"a \"b\""}"#);
    let request = request.agenda("x").send_mail(false);
    assert_written(&request, "POST /v2/users/me/meetings/2?sendMail=false", r#"{"topic":"a \"b\"","agenda":"x"}"#);
}

#[test]
fn raw_identifiers_are_sent_by_their_plain_names() {
    #[zoom_endpoint(GET "/things/<type>")]
    struct GetThing {
        r#type: String,
        r#in: Option<String>,
    }

    assert_written(&GetThing::new("a").r#in("b"), "GET /v2/things/a?in=b", "");
    assert_eq!(GetThing::OPERATION.params.iter().map(|param| param.name).collect::<Vec<_>>(), ["type", "in"]);
}

#[test]
fn requests_may_borrow() {
    #[zoom_endpoint(PUT "/a/<id>" -> ())]
    #[derive(Clone, Copy, Debug)]
    struct Put<'a, 'b: 'a> {
        id: &'a str,
        names: &'b [String],
        note: Option<&'a str>,
        #[query(style = comma)]
        ids: &'a [u64],
    }

    #[zoom_endpoint(GET "/a/<id>")]
    struct Get<'a> {
        id: Cow<'a, str>,
    }

    let (id, names) = (String::from("x y"), [String::from("n")]);
    let request = Put::new(&id, &names, &[1, 2]).note("!");
    assert_written(&request, "PUT /v2/a/x%20y?ids=1,2", r#"{"names":["n"],"note":"!"}"#);
    assert_written(&Get::new(id.as_str()), "GET /v2/a/x%20y", "");
}

#[test]
fn requests_may_be_generic() {
    #[zoom_endpoint(POST "/notes/<id>" -> Option<T>)]
    #[derive(Debug)]
    struct AddNote<T: Serialize, K = u64, const N: usize = 2>
    where
        T: DeserializeOwned + Debug,
        K: zoom_core::encode::ParamValue,
    {
        id: K,
        #[query]
        tags: [&'static str; N],
        #[serde(rename = "noteText", serialize_with = "in_a_list")]
        text: T,
    }

    fn in_a_list<T: Serialize, S: serde::Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq([value])
    }

    #[zoom_endpoint(GET "/any" -> T)]
    struct GetAny<T: DeserializeOwned> {
        #[query(with = nothing)]
        response: std::marker::PhantomData<T>,
    }

    fn nothing<T>(_: &T) -> Option<bool> {
        None
    }

    assert_written(&AddNote::new(7, ["a", "b"], json!(1)), "POST /v2/notes/7?tags=a&tags=b", r#"{"noteText":[1]}"#);
    let response = GetAny::<Vec<u8>>::new(std::marker::PhantomData).decode(http::Response::new("[1]".into()));
    assert_eq!(response.unwrap(), [1]);
}

#[test]
fn a_request_may_have_no_fields() {
    #[zoom_endpoint(GET "/a" -> ())]
    struct Unit;

    #[zoom_endpoint(GET "/b" -> ())]
    #[derive(Default)]
    struct Braces {}

    assert_written(&Unit::new(), "GET /v2/a", "");
    assert_written(&Braces::default(), "GET /v2/b", "");
}

#[test]
fn a_request_may_have_thirty_fields() {
    macro_rules! big {
        ($($name:ident)*) => {
            #[zoom_endpoint(PATCH "/big" -> ())]
            #[derive(Clone, Debug)]
            struct Big { $($name: Option<i64>,)* }
        };
    }
    big!(a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd);

    assert_eq!(Big::OPERATION.params.len(), 30);
    assert_written(&Big::new().a(1).dd(-30), "PATCH /v2/big", r#"{"a":1,"dd":-30}"#);
}

#[test]
fn a_declaration_may_be_in_macro_rules() {
    macro_rules! declare {
        ($(#[$meta:meta])* $vis:vis $name:ident $method:ident $path:literal -> $response:ty { $($field:ident: $ty:ty),* ; $($optional:ident: $inner:ty),* }) => {
            $(#[$meta])*
            #[zoom_endpoint($method $path -> $response)]
            #[derive(Debug)]
            $vis struct $name {
                $($field: $ty,)*
                $($optional: Option<$inner>,)*
            }
        };
    }
    declare! {
        /// Documented.
        pub(crate) GetUser GET "/users/<user_id>" -> Vec<u8> { user_id: String ; limit: u32, name: &'static str }
    }

    let request = GetUser::new("me").limit(3).name("n");
    assert_written(&request, "GET /v2/users/me?limit=3&name=n", "");
    assert_eq!(GetUser::OPERATION.doc, "Documented.");
}

#[test]
fn the_prelude_may_be_shadowed() {
    #[allow(dead_code, non_camel_case_types, reason = "they shadow the prelude")]
    mod shadowed {
        use zoom_core::zoom_endpoint;

        type Result = ();
        struct Option;
        struct Some;
        struct None;
        struct Ok;
        struct Err;
        struct Into;
        struct String;
        struct Body;
        struct Members;
        mod core {}
        mod std {}
        mod serde {}

        #[zoom_endpoint(POST "/a/<id>")]
        pub(crate) struct Post {
            pub(crate) id: u8,
            #[serde(skip_serializing_if = "is_zero")]
            pub(crate) count: u8,
        }

        #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
        fn is_zero(count: &u8) -> bool {
            *count == 0
        }
    }

    assert_written(&shadowed::Post::new(1, 0), "POST /v2/a/1", "{}");
    assert_written(&shadowed::Post::new(1, 2), "POST /v2/a/1", r#"{"count":2}"#);
}

#[test]
fn derives_may_be_above_and_below() {
    #[derive(Clone, Debug)]
    #[zoom_endpoint(GET "/a" -> ())]
    #[derive(PartialEq)]
    struct Get {
        #[query(rename = "type")]
        kind: Option<String>,
    }

    let request = Get::new().kind("x");
    assert_eq!(request.clone(), request);
    assert_written(&request, "GET /v2/a?type=x", "");
}

#[test]
fn a_deprecated_endpoint_warns_only_its_user() {
    #[deprecated = "use another"]
    #[zoom_endpoint(GET "/old" -> ())]
    struct Old {
        #[deprecated]
        page: Option<u32>,
    }

    #[expect(deprecated, reason = "the deprecated declaration is under test")]
    let (operation, request) = (Old::OPERATION, Old::new().page(1));
    assert!(operation.deprecated);
    assert_written(&request, "GET /v2/old?page=1", "");
}

#[test]
fn the_struct_may_have_serde_attributes_of_its_own() {
    #[zoom_endpoint(PATCH "/users/<user_id>" -> ())]
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct UpdateUser {
        user_id: String,
        first_name: Option<String>,
        #[serde(rename = "dept")]
        department: Option<String>,
        #[serde(flatten)]
        other: HashMap<String, Value>,
    }

    let request = UpdateUser::new("me", HashMap::from([("x".to_owned(), json!([1]))])).first_name("Ann");
    assert_written(&request, "PATCH /v2/users/me", r#"{"firstName":"Ann","x":[1]}"#);
    assert_eq!(UpdateUser::OPERATION.params[1].wire_name, "firstName");
    assert_eq!(UpdateUser::OPERATION.params[2].wire_name, "dept");
    let all = json!({"userId": "me", "firstName": "Ann", "dept": null, "x": [1]});
    assert_eq!(serde_json::to_value(&request).unwrap(), all);
    assert_eq!(serde_json::from_value::<UpdateUser>(all).unwrap(), request);
}

#[test]
fn one_case_names_the_query_the_body_and_parts() {
    #[zoom_query(rename_all = "camelCase")]
    struct Page {
        page_size: Option<u32>,
        #[query(rename = "next_page_token")]
        page_token: Option<String>,
    }

    #[zoom_endpoint(GET "/users/<user_id>/boards", rename_all = "camelCase")]
    struct ListBoards {
        user_id: String,
        sort_by: Option<String>,
        #[query(rename = "board_type")]
        board_type: Option<String>,
        #[query(style = comma)]
        board_ids: Vec<u32>,
        #[query(flatten)]
        page: Page,
    }

    #[zoom_endpoint(POST "/boards/<board_id>", rename_all = "camelCase")]
    struct UpdateBoard {
        board_id: u32,
        #[query]
        dry_run: bool,
        board_name: String,
        #[serde(rename = "board_type")]
        board_type: u8,
    }

    #[zoom_endpoint(POST "/boards", rename_all = "PascalCase")]
    struct CreateBoard {
        board_name: String,
        #[serde(flatten)]
        other_settings: HashMap<String, Value>,
    }

    #[zoom_endpoint(POST "/oauth/boards", body = form, rename_all = "camelCase")]
    struct ShareBoard {
        board_name: String,
        #[serde(rename = "grant_type")]
        grant_type: String,
    }

    let page = Page::new().page_size(3).page_token("t");
    assert_written(
        &ListBoards::new("me", vec![1, 2], page).sort_by("name").board_type("x"),
        "GET /v2/users/me/boards?sortBy=name&board_type=x&boardIds=1,2&pageSize=3&next_page_token=t",
        "",
    );
    assert_eq!(ListBoards::OPERATION.params[0].wire_name, "user_id");
    assert_eq!(ListBoards::OPERATION.params[1].wire_name, "sortBy");
    assert_written(
        &UpdateBoard::new(7, true, "a", 1),
        "POST /v2/boards/7?dryRun=true",
        r#"{"boardName":"a","board_type":1}"#,
    );
    assert_written(
        &CreateBoard::new("a", HashMap::from([("x_y".to_owned(), json!(1))])),
        "POST /v2/boards",
        r#"{"BoardName":"a","x_y":1}"#,
    );
    assert_written(&ShareBoard::new("a", "b"), "POST /v2/oauth/boards", "boardName=a&grant_type=b");
}

#[test]
fn one_field_may_be_the_whole_body() {
    #[zoom_endpoint(POST "/numbers" -> ())]
    struct AddNumbers {
        #[body]
        numbers: Vec<String>,
        #[query]
        dry_run: Option<bool>,
    }

    #[zoom_endpoint(DELETE "/boards" -> ())]
    struct DeleteBoards {
        all: Option<bool>,
        #[body]
        ids: Option<Value>,
    }

    assert_written(&AddNumbers::new(vec!["1".into()]).dry_run(true), "POST /v2/numbers?dry_run=true", r#"["1"]"#);
    assert_written(&DeleteBoards::new().all(true), "DELETE /v2/boards?all=true", "");
    assert_written(&DeleteBoards::new().ids(json!({"ids": [1]})), "DELETE /v2/boards", r#"{"ids":[1]}"#);
}

#[test]
fn a_foreign_type_is_written_by_a_function() {
    #[zoom_endpoint(GET "/users/<age>/x")]
    struct Get {
        #[path(with = seconds)]
        age: Duration,
        #[query(with = seconds)]
        since: Option<Duration>,
        #[header("X-Age", with = seconds)]
        max: Option<Duration>,
    }

    fn seconds(duration: &Duration) -> u64 {
        duration.as_secs()
    }

    let request = Get::new(Duration::from_secs(5)).since(Duration::from_secs(7)).max(Duration::from_secs(9));
    assert_written(&request, "GET /v2/users/5/x?since=7", "");
    let request = request.to_http_request(&BaseUrl::parse("https://a").unwrap()).unwrap();
    assert_eq!(request.headers()["x-age"], "9");
}

#[test]
fn a_field_under_a_false_cfg_is_gone() {
    #[zoom_endpoint(GET "/a" -> ())]
    struct Get {
        #[cfg(false)]
        gone: NoSuchType,
        kept: Option<u8>,
    }

    assert_written(&Get::new().kept(1), "GET /v2/a?kept=1", "");
}

/// Get a report.
///
/// It is large.
///
/// # Examples
///
/// For the page, not for the operation.
#[zoom_endpoint(
    GET "/report/<id>" -> String,
    rate_limit = ResourceIntensive,
    scopes = ["report:read", "report:read:admin"],
    errors = [(400, -1, "odd"), (404, 1001, "no report")],
    base = FileApi,
)]
struct GetReport {
    /// Which report.
    id: u32,
    /// Which columns.
    #[query(style = comma)]
    columns: Vec<String>,
    /// Who asks.
    #[header("X-User")]
    user: Option<String>,
}

#[test]
fn the_operation_is_what_was_declared() {
    let operation = GetReport::OPERATION;
    assert_eq!(
        (operation.name, operation.path, operation.doc),
        ("GetReport", "/report/<id>", "Get a report.\n\nIt is large.")
    );
    assert_eq!(
        (&operation.method, operation.base, operation.response),
        (&http::Method::GET, Base::FileApi, ResponseKind::Text)
    );
    assert_eq!(operation.rate_limit, Some(RateLimit::ResourceIntensive));
    assert_eq!(operation.scopes, ["report:read", "report:read:admin"]);
    assert_eq!(operation.meaning(http::StatusCode::NOT_FOUND, 1001), Some("no report"));
    assert_eq!(operation.meaning(http::StatusCode::BAD_REQUEST, -1), Some("odd"));
    assert!(operation.idempotent && !operation.deprecated);
    let params: Vec<_> = operation
        .params
        .iter()
        .map(|param| (param.name, param.wire_name, param.location, param.required, param.style, param.doc))
        .collect();
    assert_eq!(
        params,
        [
            ("id", "id", ParamLocation::Path, true, Style::Repeated, "Which report."),
            ("columns", "columns", ParamLocation::Query, true, Style::Comma, "Which columns."),
            ("user", "x-user", ParamLocation::Header, false, Style::Repeated, "Who asks."),
        ]
    );
}

#[test]
fn only_what_is_safe_to_repeat_is_idempotent() {
    macro_rules! idempotent {
        ($($method:ident $(, $option:ident)?);*) => {[$({
            #[zoom_endpoint($method "/a" $(, $option = true)?)]
            struct Request;
            Request::OPERATION.idempotent
        }),*]};
    }
    let found = idempotent!(GET; HEAD; PUT; DELETE; POST; PATCH; POST, idempotent; PATCH, idempotent);
    assert_eq!(found, [true, true, true, true, false, false, true, true]);
}

#[test]
fn the_link_below_see_also_is_the_url_of_the_page() {
    /// Gets it.
    ///
    /// # See also
    ///
    /// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users)
    #[zoom_endpoint(GET "/users")]
    struct ListUsers;
    let (doc, url) = (ListUsers::OPERATION.doc, ListUsers::OPERATION.docs_url);
    assert_eq!(doc, "Gets it.");
    assert_eq!(url, Some("https://developers.zoom.us/docs/api/users/#tag/users/GET/users"));
    assert_eq!(GetReport::OPERATION.docs_url, None);
}

#[test]
fn only_what_is_declared_so_is_reconstructed() {
    #[zoom_endpoint(GET "/a", reconstructed = true)]
    struct Reconstructed;
    #[zoom_endpoint(GET "/a", reconstructed = false)]
    struct NotReconstructed;
    assert!(Reconstructed::OPERATION.reconstructed);
    assert!(!NotReconstructed::OPERATION.reconstructed && !GetReport::OPERATION.reconstructed);
}

/// Names that could conflict with those of an expansion: a pattern with the name of a constant or a static refers to
/// that item, and a type parameter can be declared only once.
#[allow(non_upper_case_globals, dead_code, reason = "they have the names that an expansion might use")]
mod in_the_way {
    use std::marker::PhantomData;

    use serde::{Serialize, de::DeserializeOwned};

    use super::{zoom_endpoint, zoom_enum, zoom_object, zoom_query};

    macro_rules! constants {
        ($($name:ident)*) => {$( const $name: u8 = 0; )*};
    }
    constants!(to f value request client response page from text number error fields object de serializer deserializer);

    macro_rules! statics {
        ($($name:ident)*) => {$( static $name: u8 = 0; )*};
    }
    statics!(other operation item members body query names others map);

    #[zoom_endpoint(GET "/pages" -> Found, paginate = items: String, derive(Clone, Debug, Default, PartialEq))]
    pub(super) struct ListPages {
        #[query(flatten)]
        range: Option<Range>,
        next_page_token: Option<String>,
    }

    #[zoom_endpoint(POST "/pages/<id>" -> Kind, derive(Clone, Debug, PartialEq))]
    pub(super) struct AddPage<'de, S, D, T, E>
    where
        S: Serialize,
        D: Serialize,
        T: Serialize,
        E: Serialize,
    {
        id: &'de str,
        #[serde(rename = "first", serialize_with = "Serialize::serialize")]
        s: S,
        d: D,
        t: Option<T>,
        e: Option<E>,
    }

    #[zoom_endpoint(PUT "/pages/<id>" -> D)]
    pub(super) struct PutPage<S: Serialize, D: DeserializeOwned> {
        id: Kind,
        #[body]
        whole: S,
        #[query(with = nothing)]
        response_type: PhantomData<D>,
    }

    fn nothing<T>(_: &T) -> Option<bool> {
        None
    }

    #[zoom_query(derive(Clone, Debug, Default, PartialEq))]
    pub(super) struct Range {
        begin: Option<String>,
        end: Option<String>,
    }

    #[zoom_query]
    pub(super) struct Filter<'de, S, D, T, E>
    where
        S: zoom_core::encode::ParamValue,
        D: zoom_core::encode::ParamValue,
        T: zoom_core::encode::ParamValue,
        E: zoom_core::encode::ParamValue,
    {
        name: &'de str,
        s: S,
        d: D,
        t: T,
        e: Option<E>,
    }

    #[zoom_object(derive(Clone, Debug, Default, PartialEq))]
    pub(super) struct Found {
        items: Vec<String>,
        next_page_token: Option<String>,
    }

    #[zoom_object(derive(Clone, Debug, PartialEq))]
    pub(super) struct Page<S, D, T, E> {
        #[required]
        pub(super) from: S,
        pub(super) to: Option<D>,
        pub(super) text: Vec<T>,
        pub(super) number: Option<E>,
    }

    #[zoom_enum]
    pub(super) enum Kind {
        From,
        To,
    }

    #[zoom_enum(i64)]
    pub(super) enum Number {
        One = 1,
    }
}

#[test]
fn constants_and_type_parameters_may_have_any_name() {
    let page: in_the_way::Page<u8, bool, String, f64> = serde_json::from_str(r#"{"from":1,"text":["a"]}"#).unwrap();
    assert_eq!((page.from, page.to, page.text.clone(), page.number), (1, None, vec!["a".to_owned()], None));
    assert_eq!(serde_json::to_string(&page.clone()).unwrap(), r#"{"from":1,"text":["a"]}"#);
    let add = in_the_way::AddPage::<_, _, u8, u8>::new("x", 1, "b").e(3);
    assert_written(&add, "POST /v2/pages/x", r#"{"first":1,"d":"b","e":3}"#);
    let put = in_the_way::PutPage::<_, Value>::new(in_the_way::Kind::To, json!([1]), std::marker::PhantomData);
    assert_written(&put, "PUT /v2/pages/to", "[1]");
    assert_written(&in_the_way::ListPages::new().next_page_token("t"), "GET /v2/pages?next_page_token=t", "");
    assert_eq!("1".parse(), Ok(in_the_way::Number::One));
}

/// Compares the locations that zoom-macros generates with those that zoom-core uses at run time, so that neither can
/// change alone.
#[test]
fn a_field_without_an_attribute_is_sent_where_zoom_core_sends_it() {
    macro_rules! location {
        ($($method:ident $(, $body:ident)?);*) => {[$({
            #[zoom_endpoint($method "/a" $(, body = $body)?)]
            struct Request { field: Option<String> }
            Request::OPERATION.params[0].location
        }),*]};
    }
    use ParamLocation::{FormField, Member, Part, Query};
    let found = location!(
        GET; HEAD; DELETE; POST; PUT; PATCH;
        DELETE, json; POST, json; POST, form; DELETE, form; POST, multipart; PATCH, multipart
    );
    let expected = [Query, Query, Query, Member, Member, Member, Member, Member, FormField, FormField, Part, Part];
    assert_eq!(found, expected);
}

#[test]
fn a_cursor_is_found_by_the_name_that_zoom_core_knows() {
    macro_rules! cursor {
        ($($param:ident)*) => {[$({
            #[zoom_endpoint(GET "/a" -> List, paginate = items: String)]
            struct Request { $param: Option<String> }
            let paginate = Request::OPERATION.paginate.unwrap();
            assert_eq!((paginate.items, paginate.param), ("items", stringify!($param)));
            paginate.cursor
        }),*]};
    }
    #[zoom_object]
    struct List {
        items: Vec<String>,
        next_page_token: Option<String>,
    }

    #[allow(non_snake_case, reason = "the names are those of Zoom's API")]
    let found = cursor!(next_page_token pageToken page_number page startIndex);
    let expected =
        [Cursor::NextPageToken, Cursor::PageToken, Cursor::PageNumber, Cursor::PageNumber, Cursor::StartIndex];
    assert_eq!(found, expected);
}
