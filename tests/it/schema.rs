//! Tests the schemas of declarations, as static data.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use zoom_core::{
    Date, DateOrDateTime, DateTime, Endpoint, FilePart, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Operation, Patch,
    Secret, Value, json,
    schema::{Described, Format, Type},
    zoom_endpoint, zoom_enum, zoom_object, zoom_query,
};

/// A plan of a meeting.
///
/// # Examples
///
/// None of this is part of the text.
#[zoom_object]
#[derive(Clone, Debug, PartialEq)]
struct Plan {
    /// Its number.
    #[required]
    id: MeetingId,
    /// The topic,
    /// in two lines.
    #[length(..=200)]
    topic: Option<String>,
    #[wire("type")]
    kind: Option<PlanType>,
    #[range(1..=1440)]
    duration: Option<i64>,
    #[wire("settings")]
    settings: Option<Settings>,
    /// Plans within the plan.
    parts: Vec<Plan>,
    by_day: Option<BTreeMap<String, Box<Plan>>>,
    #[extra]
    extra: BTreeMap<String, Value>,
}

#[zoom_object(rename_all = "camelCase")]
#[derive(Clone, Debug, Default, PartialEq)]
struct Settings {
    host_video: Option<bool>,
    pass_code: Option<Secret>,
    anything: Option<Value>,
    plain: Option<Plain>,
}

/// A struct with serde's derive.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
struct Plain {
    a: u8,
}

/// What kind of plan it is.
#[zoom_enum(i64)]
#[derive(Clone, Debug, PartialEq)]
enum PlanType {
    /// At once.
    Instant = 1,
    Scheduled = 2,
}

#[zoom_enum]
#[derive(Clone, Debug, PartialEq)]
enum Sort {
    /// The oldest first.
    #[value("asc")]
    Ascending,
    #[value("desc")]
    Descending,
}

#[zoom_object]
struct Page<T> {
    #[required]
    items: Vec<T>,
    next_page_token: Option<String>,
}

/// From one day to another.
#[zoom_query]
struct Span {
    from: Date,
    to: Option<Date>,
    #[query(rename = "sort_by")]
    sort: Option<Sort>,
}

#[zoom_endpoint(POST "/users/<user_id>/plans" -> Plan)]
struct CreatePlan<'a> {
    user_id: &'a str,
    #[header("X-Sort")]
    sort: Option<Sort>,
    #[length(1..=200)]
    topic: String,
    settings: Patch<Settings>,
    parts: Option<Vec<Plan>>,
    plain: Option<Plain>,
    start_time: Option<DateTime>,
}

#[zoom_endpoint(GET "/users/<user_id>/plans" -> Page<Plan>)]
struct ListPlans {
    user_id: String,
    #[query(flatten)]
    span: Span,
}

#[zoom_endpoint(PUT "/plans/<id>" -> ())]
struct PutPlan {
    id: MeetingUuid,
    #[body]
    plan: Plan,
}

#[zoom_endpoint(POST "/files", body = multipart)]
struct UploadFile {
    #[part(file)]
    file: FilePart,
    #[part]
    size: u32,
}

#[zoom_endpoint(POST "/plans/<id>/notes" -> Page<Value>)]
struct AddNote {
    id: MeetingIdOrUuid,
    #[query(flatten)]
    span: Span,
    #[query]
    since: Option<DateOrDateTime>,
    #[query(with = in_seconds)]
    every: std::time::Duration,
    #[serde(rename = "noteText", serialize_with = "in_a_list")]
    text: String,
    #[serde(rename = "noteKind")]
    kind: PlanType,
    plan: Plan,
    parts: Vec<Plan>,
    page: Option<Page<Settings>>,
    anything: Value,
    plain: Plain,
}

fn in_seconds(duration: &std::time::Duration) -> u64 {
    duration.as_secs()
}

fn in_a_list<S: serde::Serializer>(value: &str, to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq([value])
}

fn plan() -> Plan {
    serde_json::from_str(r#"{"id":98765432101}"#).unwrap()
}

fn types(operation: &'static Operation) -> Vec<(&'static str, Type)> {
    operation.all_params().map(|param| (param.wire_name, param.ty)).collect()
}

#[test]
fn an_operation_has_the_type_of_each_parameter() {
    let text = Type::TEXT;
    assert_eq!(
        types(CreatePlan::OPERATION),
        [
            ("user_id", text),
            ("x-sort", Sort::TYPE),
            ("topic", text.length(1, 200)),
            ("settings", Settings::TYPE),
            ("parts", Type::List(&Plan::TYPE)),
            ("plain", Type::Any),
            ("start_time", Type::DateTime),
        ]
    );
    assert_eq!(
        types(ListPlans::OPERATION),
        [("user_id", text), ("from", Type::Date), ("to", Type::Date), ("sort_by", Sort::TYPE)]
    );
    assert_eq!(types(PutPlan::OPERATION), [("id", text.format(Format::MeetingUuid)), ("plan", Plan::TYPE)]);
    assert_eq!(types(UploadFile::OPERATION), [("file", Type::File), ("size", Type::UNSIGNED)]);
}

#[test]
fn an_operation_has_the_type_of_its_response() {
    assert_eq!(CreatePlan::OPERATION.response_type, Plan::TYPE);
    assert_eq!(PutPlan::OPERATION.response_type, Type::Any);
    assert_eq!(UploadFile::OPERATION.response_type, Type::Any);
    let page = ListPlans::OPERATION.response_type.object().unwrap();
    assert_eq!(page.name, "Page");
    assert_eq!(page.member("items").unwrap().ty, Type::List(&Plan::TYPE));
    let endpoint: &dyn Endpoint<Response = ()> = &PutPlan::new("a", plan());
    assert_eq!(endpoint.operation().response_type, Type::Any);
}

/// One row for each form that a value may have. A value that a function writes (`with`, `serialize_with`) has the type
/// `Any`.
#[test]
fn every_form_of_a_value_is_described_and_is_json_schema() {
    let values = json!([{ "const": 1, "description": "At once." }, { "const": 2 }]);
    let sort = json!({
        "type": "string",
        "oneOf": [{ "const": "asc", "description": "The oldest first." }, { "const": "desc" }],
    });
    let day_or_moment = json!({ "anyOf": [
        { "type": "string", "format": "date" },
        { "type": "string", "format": "date-time" },
    ] });
    let id_or_uuid = json!({ "anyOf": [{ "type": "integer", "format": "int64" }, { "type": "string" }] });
    let expected = [
        ("id", Type::MeetingIdOrUuid, id_or_uuid),
        ("since", Type::DateOrDateTime, day_or_moment),
        ("every", Type::Any, json!({})),
        ("noteText", Type::Any, json!({})),
        (
            "noteKind",
            PlanType::TYPE,
            json!({ "type": "integer", "description": "What kind of plan it is.", "oneOf": values }),
        ),
        ("plan", Plan::TYPE, Value::Null),
        ("parts", Type::List(&Plan::TYPE), Value::Null),
        ("page", Page::<Settings>::TYPE, Value::Null),
        ("anything", Type::Any, json!({})),
        ("plain", Type::Any, json!({})),
        // The parameters of a group come last.
        ("from", Type::Date, json!({ "type": "string", "format": "date" })),
        ("to", Type::Date, json!({ "type": "string", "format": "date" })),
        ("sort_by", Sort::TYPE, sort),
    ];
    let declared: Vec<_> = AddNote::OPERATION.all_params().map(|param| (param.wire_name, param.ty)).collect();
    assert_eq!(declared, expected.each_ref().map(|(name, ty, _)| (*name, *ty)));
    for (name, ty, mut json) in expected {
        let mut written = ty.to_json_schema();
        assert_eq!(written["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        if json.is_null() {
            continue;
        }
        json["$schema"] = written["$schema"].take();
        written["$schema"] = json["$schema"].clone();
        assert_eq!(written, json, "{name}");
    }
    assert_eq!(
        Page::<Settings>::TYPE.to_json_schema()["properties"]["items"],
        json!({
            "type": "array",
            "items": { "$ref": "#/$defs/Settings" },
        })
    );
    assert_eq!(
        AddNote::OPERATION.response_type.to_json_schema()["properties"]["items"],
        json!({
            "type": "array",
            "items": {},
        })
    );
    assert_eq!(Vec::<Plan>::TYPE.to_json_schema()["items"], json!({ "$ref": "#/$defs/Plan" }));
}

#[test]
fn an_object_has_its_members_by_wire_name() {
    let plan = Plan::TYPE.object().unwrap();
    assert_eq!((plan.name, plan.doc), ("Plan", "A plan of a meeting."));
    let members: Vec<_> = plan.members().map(|member| (member.wire_name, member.required, member.doc)).collect();
    assert_eq!(
        members,
        [
            ("id", true, "Its number."),
            ("topic", false, "The topic,\nin two lines."),
            ("type", false, ""),
            ("duration", false, ""),
            ("settings", false, ""),
            ("parts", false, "Plans within the plan."),
            ("by_day", false, ""),
        ]
    );
    let types: Vec<_> = plan.members().map(|member| member.ty).collect();
    assert_eq!(
        types,
        [
            Type::MeetingId,
            Type::TEXT.length(0, 200),
            PlanType::TYPE,
            Type::INTEGER.range(1, 1440),
            Settings::TYPE,
            Type::List(&Plan::TYPE),
            Type::Map(&Plan::TYPE),
        ]
    );
    let settings = Settings::TYPE.object().unwrap();
    let members: Vec<_> = settings.members().map(|member| (member.wire_name, member.ty)).collect();
    assert_eq!(
        members,
        [("hostVideo", Type::Bool), ("passCode", Type::Secret), ("anything", Type::Any), ("plain", Type::Any)]
    );
}

#[test]
fn an_object_that_contains_itself_has_an_end() {
    let plan = Plan::TYPE.object().unwrap();
    let part = plan.member("parts").unwrap().ty.element().object().unwrap();
    assert_eq!(part, plan);
    assert!(format!("{plan:?} {:?}", Plan::TYPE).len() < 300);
    let json = plan.to_json_schema();
    assert_eq!(json["properties"]["parts"]["items"], json!({ "$ref": "#" }));
    assert_eq!(json["properties"]["by_day"]["additionalProperties"], json!({ "$ref": "#" }));
}

#[test]
fn an_enum_has_its_values_and_their_docs() {
    let values =
        |ty: Type| -> Vec<_> { ty.values().unwrap().values().map(|value| (value.to_string(), value.doc)).collect() };
    assert_eq!(values(PlanType::TYPE), [("1".to_owned(), "At once."), ("2".to_owned(), "")]);
    assert_eq!(values(Sort::TYPE), [("asc".to_owned(), "The oldest first."), ("desc".to_owned(), "")]);
    assert_eq!(PlanType::TYPE.values().unwrap().doc, "What kind of plan it is.");
    assert!(Sort::TYPE.values().unwrap().contains("asc") && !Sort::TYPE.values().unwrap().contains("Ascending"));
    assert!(PlanType::TYPE.values().unwrap().contains("2") && !PlanType::TYPE.values().unwrap().contains("3"));
}

#[test]
fn a_schema_is_json_schema() {
    assert_eq!(
        Vec::<Plan>::TYPE.to_json_schema(),
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "array",
            "items": { "$ref": "#/$defs/Plan" },
            "$defs": {
                "Plan": {
                    "type": "object",
                    "description": "A plan of a meeting.",
                    "properties": {
                        "id": { "type": "integer", "format": "int64", "description": "Its number." },
                        "topic": { "type": "string", "maxLength": 200, "description": "The topic,\nin two lines." },
                        "type": {
                            "type": "integer",
                            "description": "What kind of plan it is.",
                            "oneOf": [{ "const": 1, "description": "At once." }, { "const": 2 }],
                        },
                        "duration": { "type": "integer", "minimum": 1, "maximum": 1440 },
                        "settings": { "$ref": "#/$defs/Settings" },
                        "parts": {
                            "type": "array",
                            "items": { "$ref": "#/$defs/Plan" },
                            "description": "Plans within the plan.",
                        },
                        "by_day": { "type": "object", "additionalProperties": { "$ref": "#/$defs/Plan" } },
                    },
                    "required": ["id"],
                },
                "Settings": {
                    "type": "object",
                    "properties": {
                        "hostVideo": { "type": "boolean" },
                        "passCode": { "type": "string", "format": "password" },
                        "anything": {},
                        "plain": {},
                    },
                },
            },
        })
    );
    assert_eq!(Option::<Id>::TYPE.to_json_schema()["type"], json!(["string", "integer"]));
}
