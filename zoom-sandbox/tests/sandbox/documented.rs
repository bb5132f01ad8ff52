//! Undocumented names and values that are rejected, and those that Zoom tolerates.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use zoom_core::{
    Date, DateTime, DynamicRequest, Endpoint, Error, FilePart, MeetingId,
    client::raw,
    encode::{ParamValue, ParamWriter},
    operation::{BodyFormat, ParamLocation},
    schema::{Described, Type},
    zoom_endpoint, zoom_enum, zoom_object,
};
use zoom_sandbox::Sandbox;

/// Plans something.
#[zoom_endpoint(POST "/plans/<kind>/<number>" -> Plan)]
struct CreatePlan {
    kind: Kind,
    #[range(1..=9)]
    number: i64,
    #[query]
    from: Date,
    #[query]
    to: Option<Date>,
    #[query]
    sort: Option<Kind>,
    #[query]
    deep: Option<bool>,
    #[query(style = comma)]
    kinds: Option<Vec<Kind>>,
    #[query]
    #[range(1..=300)]
    page_size: Option<i64>,
    #[header("X-Day")]
    day: Option<Date>,
    #[length(1..=200)]
    topic: String,
    start_time: Option<DateTime>,
    #[range(1..=1440)]
    duration: Option<i64>,
    score: Option<f64>,
    draft: Option<bool>,
    meeting_id: Option<MeetingId>,
    settings: Option<Settings>,
    parts: Option<Vec<Plan>>,
    by_day: Option<BTreeMap<String, i64>>,
    tags: Option<Vec<String>>,
}

#[zoom_object]
struct Plan {
    #[required]
    topic: String,
    kind: Option<Kind>,
    priority: Option<Priority>,
    parts: Vec<Plan>,
}

#[zoom_object]
struct Settings {
    host_video: Option<bool>,
    #[length(..=10)]
    pass_code: Option<String>,
    plan: Option<Plan>,
}

#[zoom_enum]
enum Kind {
    Zak,
    Onbehalf,
}

#[zoom_enum(i64)]
enum Priority {
    Low = 1,
    High = 2,
}

/// Replaces a list of plans.
#[zoom_endpoint(PUT "/plans" -> ())]
struct PutPlans {
    #[body]
    plans: Vec<Plan>,
}

#[zoom_endpoint(POST "/plans/form" -> (), body = form)]
struct PostForm {
    topic: String,
    priority: Option<Priority>,
    parts: Option<Vec<PlanText>>,
}

/// A plan that is sent as text.
struct PlanText(String);

impl Described for PlanText {
    const TYPE: Type = Plan::TYPE;
}

impl ParamValue for PlanText {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        to.write_str(&self.0);
    }
}

#[zoom_endpoint(POST "/plans/upload" -> (), body = multipart)]
struct UploadPlan {
    #[part(file)]
    file: FilePart,
    #[part]
    priority: Option<Priority>,
    #[part]
    parts: Option<Vec<PlanText>>,
}

#[zoom_endpoint(DELETE "/plans/<kind>" -> ())]
struct DeletePlans {
    kind: Kind,
}

/// An operation that is also in the catalogue, with a different placeholder.
#[zoom_endpoint(GET "/users/<id>" -> Plan)]
struct GetUserPlan {
    id: Kind,
}

async fn sandbox(is_lenient: bool) -> Sandbox {
    let operations = [
        CreatePlan::OPERATION,
        PutPlans::OPERATION,
        PostForm::OPERATION,
        UploadPlan::OPERATION,
        DeletePlans::OPERATION,
    ];
    Sandbox::builder().operations(operations).lenient(is_lenient).start().await.unwrap()
}

/// Sends a valid plan with additions to its query and its body, and returns the errors of the fields.
async fn rejected(sandbox: &Sandbox, path: &str, query: &[(&str, &str)], body: &Value) -> Vec<(String, String)> {
    let mut request = DynamicRequest::new(http::Method::POST, path);
    let from = [("from", "2026-01-31")];
    for (name, value) in from.iter().chain(query) {
        request = request.set_in(ParamLocation::Query, *name, *value);
    }
    let mut members = json!({"topic": "Plans"});
    for (name, value) in body.as_object().unwrap() {
        members[name] = value.clone();
    }
    errors(sandbox, &request.set_in(ParamLocation::Body, "body", members)).await
}

/// Returns an upload whose boundary is `x`, with this content type and this priority.
fn parts(content_type: &'static str, priority: &str) -> DynamicRequest {
    let head = |name: &str| format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"");
    let (file, part) = (head("file"), head("priority"));
    let body = format!("{file}; filename=\"a\"\r\n\r\na\r\n{part}\r\n\r\n{priority}\r\n--x--\r\n");
    DynamicRequest::new(http::Method::POST, "/plans/upload")
        .body_format(BodyFormat::Raw(content_type))
        .file("body", FilePart::bytes("body", body))
}

async fn errors(sandbox: &Sandbox, request: &dyn Endpoint<Response = Value>) -> Vec<(String, String)> {
    match sandbox.client().send(&raw(request)).await {
        Ok(_) => Vec::new(),
        Err(Error::Api(error)) => {
            assert_eq!(
                (error.status().as_u16(), error.code(), error.message()),
                (400, Some(300), Some("Validation Failed."))
            );
            error.field_errors().iter().map(|error| (error.field.clone(), error.message.clone())).collect()
        }
        Err(error) => panic!("{error:?}"),
    }
}

/// The path, the query, the body, and the field with its problem.
type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], Value, &'a str, &'a str);

#[tokio::test]
async fn what_is_not_documented_is_rejected_with_the_name_of_its_member() {
    let sandbox = sandbox(false).await;
    let (fine, none) = ("/plans/zak/1", json!({}));
    let long = "x".repeat(400);
    let date = "should be a date such as `2026-01-31`";
    let date_time = "should be a date-time such as `2026-01-31T09:00:00Z`";
    let kind = "should be one of `zak`, `onbehalf`";
    let cases: Vec<Case<'_>> = vec![
        ("/plans/banana/1", &[], none.clone(), "kind", kind),
        ("/plans/zak/10", &[], none.clone(), "number", "should be from 1 to 9"),
        ("/plans/zak/one", &[], none.clone(), "number", "should be an integer"),
        (fine, &[("sort", "banana")], none.clone(), "sort", kind),
        (fine, &[("sortt", "zak")], none.clone(), "sortt", "is not documented: did you mean `sort`?"),
        (fine, &[("topic", "in the query")], none.clone(), "topic", "is not documented"),
        (fine, &[("to", "tomorrow")], none.clone(), "to", date),
        (fine, &[("to", "31.01.2026")], none.clone(), "to", date),
        (fine, &[("to", "2026-02-30")], none.clone(), "to", date),
        (fine, &[("deep", "yes")], none.clone(), "deep", "should be true or false"),
        (fine, &[("kinds", "zak,banana")], none.clone(), "kinds", kind),
        (fine, &[("page_size", "301")], none.clone(), "page_size", "should be from 1 to 300"),
        (fine, &[("page_size", "many")], none.clone(), "page_size", "should be an integer"),
        (fine, &[("page_size", "1.5")], none.clone(), "page_size", "should be an integer"),
        (fine, &[], json!({"topicc": "Plans"}), "topicc", "is not documented: did you mean `topic`?"),
        (fine, &[], json!({"agenda": "Plans"}), "agenda", "is not documented"),
        (fine, &[], json!({"page_size": 30}), "page_size", "is not documented"),
        (fine, &[], json!({"topic": ""}), "topic", "should have from 1 to 200 characters"),
        (fine, &[], json!({"topic": long}), "topic", "should have from 1 to 200 characters"),
        (fine, &[], json!({"topic": ["Plans"]}), "topic", "should be a string"),
        (fine, &[], json!({"topic": true}), "topic", "should be a string"),
        (fine, &[], json!({"start_time": "tomorrow"}), "start_time", date_time),
        (fine, &[], json!({"start_time": "2026-01-31"}), "start_time", date_time),
        (fine, &[], json!({"start_time": 1_769_850_000}), "start_time", date_time),
        (fine, &[], json!({"duration": 0}), "duration", "should be from 1 to 1440"),
        (fine, &[], json!({"duration": "1441"}), "duration", "should be from 1 to 1440"),
        (fine, &[], json!({"duration": "long"}), "duration", "should be an integer"),
        (fine, &[], json!({"duration": 1.5}), "duration", "should be an integer"),
        (fine, &[], json!({"score": "high"}), "score", "should be a number"),
        (fine, &[], json!({"draft": 1}), "draft", "should be true or false"),
        (fine, &[], json!({"meeting_id": "abc"}), "meeting_id", "should be the number of a meeting"),
        (fine, &[], json!({"settings": []}), "settings", "should be an object"),
        (fine, &[], json!({"settings": {"host_video": "on"}}), "settings.host_video", "should be true or false"),
        (
            fine,
            &[],
            json!({"settings": {"passcode": "1"}}),
            "settings.passcode",
            "is not documented: did you mean `pass_code`?",
        ),
        (
            fine,
            &[],
            json!({"settings": {"pass_code": long}}),
            "settings.pass_code",
            "should have at most 10 characters",
        ),
        (fine, &[], json!({"settings": {"plan": {}}}), "settings.plan.topic", "Missing field"),
        (fine, &[], json!({"settings": {"plan": {"topic": "a", "kind": "x"}}}), "settings.plan.kind", kind),
        (fine, &[], json!({"parts": {"topic": "a"}}), "parts", "should be a list"),
        (fine, &[], json!({"parts": [{"topic": "a"}, "b"]}), "parts.1", "should be an object"),
        (
            fine,
            &[],
            json!({"parts": [{"topic": "a", "parts": [{"topic": "b", "priority": 3}]}]}),
            "parts.0.parts.0.priority",
            "should be one of `1`, `2`",
        ),
        (fine, &[], json!({"by_day": {"monday": "busy"}}), "by_day.monday", "should be an integer"),
        (fine, &[], json!({"tags": ["a", {}]}), "tags.1", "should be a string"),
        // There is nothing to clear yet.
        (fine, &[], json!({"topic": null}), "topic", "Missing field"),
        (fine, &[], json!({"parts": [{"topic": "a"}, {"topic": null}]}), "parts.1.topic", "Missing field"),
        (fine, &[], json!({"settings": {"plan": {"topic": null}}}), "settings.plan.topic", "Missing field"),
    ];
    assert!(cases.len() >= 40);
    for (path, query, body, field, message) in cases {
        let found = rejected(&sandbox, path, query, &body).await;
        assert_eq!(found, [(field.to_owned(), message.to_owned())], "{path} {query:?} {body}");
    }
    // Several problems are reported together, and a missing parameter is one of them.
    let request = DynamicRequest::new(http::Method::POST, fine).set_in(ParamLocation::Query, "to", "x");
    let found = errors(&sandbox, &request.set_in(ParamLocation::Body, "body", json!({"a": 1}))).await;
    let fields: Vec<_> = found.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["from", "topic", "a", "to"]);
}

#[tokio::test]
async fn every_location_of_a_value_is_checked() {
    let sandbox = sandbox(false).await;
    let request = |method, path| DynamicRequest::new(method, path);
    let body = |value: Value| request(http::Method::PUT, "/plans").set_in(ParamLocation::Body, "body", value);
    let form = || request(http::Method::POST, "/plans/form").body_format(BodyFormat::Form);
    let upload = || {
        let file = FilePart::bytes("a.bin", "a\r\nb");
        request(http::Method::POST, "/plans/upload").body_format(BodyFormat::Multipart).file("file", file)
    };
    let part = r#"{"topic": "a", "topicc": "b"}"#;
    let delete = |value: Value| request(http::Method::DELETE, "/plans/zak").set_in(ParamLocation::Body, "body", value);
    let cases = [
        (body(json!({})), "plans"),
        (body(json!([{"topic": "a"}, {"topicc": "b", "topic": "c"}])), "1.topicc"),
        (body(json!([{}])), "0.topic"),
        (
            request(http::Method::POST, "/plans/zak/1")
                .set_in(ParamLocation::Query, "from", "2026-01-31")
                .set_in(ParamLocation::Header, "x-day", "monday")
                .set_in(ParamLocation::Body, "body", json!({"topic": "Plans"})),
            "x-day",
        ),
        (
            form().set_in(ParamLocation::FormField, "topic", "a").set_in(ParamLocation::FormField, "topicc", "b"),
            "topicc",
        ),
        (
            form().set_in(ParamLocation::FormField, "topic", "a").set_in(ParamLocation::FormField, "priority", "3"),
            "priority",
        ),
        (form().set_in(ParamLocation::FormField, "priority", "1"), "topic"),
        (upload().set_in(ParamLocation::Part, "priority", "3"), "priority"),
        (upload().set_in(ParamLocation::Part, "priorty", "1"), "priorty"),
        (
            form().set_in(ParamLocation::FormField, "topic", "a").set_in(ParamLocation::FormField, "parts", part),
            "parts.topicc",
        ),
        (upload().set_in(ParamLocation::Part, "parts", part), "parts.topicc"),
        (upload().set_in(ParamLocation::Part, "parts", "a"), "parts"),
        (parts("multipart/form-data; boundary=x; charset=utf-8", "3"), "priority"),
        (parts(r#"multipart/form-data; boundary="x"; charset=utf-8"#, "3"), "priority"),
        // A body for an operation without a documented one.
        (delete(json!({"a": 1})), "a"),
        (delete(json!([1])), "body"),
        (delete(json!("a text")), "body"),
        (
            request(http::Method::DELETE, "/plans/zak")
                .body_format(BodyFormat::Raw("text/plain"))
                .file("body", FilePart::bytes("a.txt", "a text")),
            "body",
        ),
    ];
    for (request, field) in cases {
        let found = errors(&sandbox, &request).await;
        let fields: Vec<_> = found.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, [field], "{request:?}: {found:?}");
    }
    let part = r#"{"topic": "a"}"#;
    for accepted in [
        upload().set_in(ParamLocation::Part, "priority", "2").set_in(ParamLocation::Part, "parts", json!([part, part])),
        upload().set_in(ParamLocation::Part, "priority", ""),
        parts("multipart/form-data; boundary=x; charset=utf-8", "2"),
        form().set_in(ParamLocation::FormField, "topic", "a").set_in(ParamLocation::FormField, "priority", ""),
        form().set_in(ParamLocation::FormField, "topic", "a").set_in(
            ParamLocation::FormField,
            "parts",
            json!([part, part]),
        ),
        request(http::Method::DELETE, "/plans/zak"),
    ] {
        assert_eq!(errors(&sandbox, &accepted).await, [], "{accepted:?}");
    }
}

#[tokio::test]
async fn what_zoom_tolerates_is_accepted() {
    let sandbox = sandbox(false).await;
    let cases: &[(&[(&str, &str)], Value)] = &[
        (&[("deep", "1"), ("page_size", "")], json!({})),
        (&[("deep", "true"), ("kinds", "zak,onbehalf")], json!({})),
        (&[], json!({"topic": 2026, "duration": "60", "score": "1.5", "draft": "true", "meeting_id": "987 6543 2101"})),
        (&[], json!({"duration": null, "settings": null, "parts": [null, {"topic": "a", "kind": null}]})),
        (&[], json!({"start_time": "2026-01-31T09:00:00", "duration": 60.0, "tags": [1]})),
        (&[], json!({"parts": [{"topic": "a", "priority": "2"}], "by_day": {"any name": 1}})),
    ];
    for (query, body) in cases {
        assert_eq!(rejected(&sandbox, "/plans/zak/1", query, body).await, [], "{query:?} {body}");
    }
}

#[tokio::test]
async fn a_lenient_sandbox_checks_only_what_a_real_call_would_fail_for() {
    let sandbox = sandbox(true).await;
    let body = json!({
        "topicc": "Plans", "start_time": "tomorrow", "duration": 0, "settings": {"pass_code": "12345678901", "a": 1},
    });
    let query = [("sort", "banana"), ("to", "tomorrow"), ("a", "1")];
    assert_eq!(rejected(&sandbox, "/plans/banana/10", &query, &body).await, []);

    let undocumented = DynamicRequest::new(http::Method::DELETE, "/plans/zak");
    assert_eq!(errors(&sandbox, &undocumented.set_in(ParamLocation::Body, "body", json!([1]))).await, []);

    let found = rejected(&sandbox, "/plans/zak/1", &[], &json!({"duration": "long", "parts": [{}]})).await;
    let fields: Vec<_> = found.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["duration", "parts.0.topic"]);
}

#[tokio::test]
async fn an_added_operation_replaces_that_of_the_catalogue_with_another_placeholder() {
    let sandbox = Sandbox::builder().operations([GetUserPlan::OPERATION]).start().await.unwrap();
    let plan = GetUserPlan::new(Kind::Zak).send(&sandbox.client()).await.unwrap();
    assert_eq!(plan.topic, "Plans");
    let found = errors(&sandbox, &DynamicRequest::new(http::Method::GET, "/users/me")).await;
    assert_eq!(found, [("id".to_owned(), "should be one of `zak`, `onbehalf`".to_owned())]);
}
