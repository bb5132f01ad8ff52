//! Reads the documents' descriptions of each operation, as plain JSON.

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    fs,
    path::PathBuf,
};

use serde_json::{Map, Value};

use crate::sample::{Leaves, members_of, sample, text};

/// Every documented operation, by `METHOD /path`.
pub(crate) struct Spec {
    pub(crate) operations: BTreeMap<String, Documented>,
}

/// A document's description of one operation.
pub(crate) struct Documented {
    params: Vec<Param>,
    body: Option<(String, Value)>,
    path: String,
    server: String,
    description: String,
    pub(crate) response: Option<Value>,
    pub(crate) scopes: BTreeSet<String>,
    pub(crate) rate_limit: Option<String>,
    pub(crate) codes: BTreeSet<(u16, i64)>,
    pub(crate) deprecated: bool,
    pub(crate) is_reconstructed: bool,
}

struct Param {
    location: String,
    name: String,
    required: bool,
    description: String,
    schema: Value,
}

/// A document's description of one event.
pub(crate) struct DocumentedEvent {
    /// The schema of the payload.
    pub(crate) payload: Value,
    /// The examples of whole deliveries, as text.
    pub(crate) examples: Vec<String>,
    pub(crate) deprecated: bool,
}

/// Reads the event documents, keyed by event name. Returns `None` if the folder does not exist.
pub(crate) fn documented_events() -> Option<BTreeMap<String, DocumentedEvent>> {
    let mut events = BTreeMap::new();
    for entry in fs::read_dir(folder()).ok()? {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.starts_with("webhooks-") {
            continue;
        }
        let document: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let of = |word: &str| document[word].as_object().cloned().unwrap_or_default();
        for (name, item) in of("webhooks").into_iter().chain(of("paths")) {
            let entry = &item["post"];
            let Some((_, media)) =
                entry["requestBody"]["content"].as_object().and_then(|content| content.iter().next())
            else {
                continue;
            };
            let named =
                media["examples"].as_object().into_iter().flatten().map(|(_, example)| example["value"].clone());
            let alone = Some(media["example"].clone()).filter(|example| !example.is_null());
            let examples = named.chain(alone).map(|example| text(&example)).collect();
            let payload = media["schema"]["properties"]["payload"].clone();
            events.insert(name, DocumentedEvent { payload, examples, deprecated: entry["deprecated"] == true });
        }
    }
    Some(events)
}

fn folder() -> PathBuf {
    let default = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/spec-2026-11");
    std::env::var_os("ZOOM_SPEC").map_or_else(default, PathBuf::from)
}

impl Spec {
    /// Reads the documents. Returns `None` if the folder does not exist.
    pub(crate) fn read() -> Option<Self> {
        let folder = folder();
        let mut operations: BTreeMap<String, Documented> = BTreeMap::new();
        for (folder, is_reconstructed) in [(folder.join("reconstructed"), true), (folder, false)] {
            let Ok(entries) = fs::read_dir(folder) else {
                if is_reconstructed {
                    continue;
                }
                return None;
            };
            for entry in entries {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                if path.extension().is_none_or(|extension| extension != "json")
                    || name.starts_with("legacy-")
                    || name.starts_with("webhooks-")
                    || name.ends_with("-event-names.json")
                {
                    continue;
                }
                let text = fs::read_to_string(&path).unwrap();
                // Reconstructed documents do not distinguish integers from numbers; all their numbers are counts, codes
                // or pages.
                let text =
                    if is_reconstructed { text.replace(r#""type":"number""#, r#""type":"integer""#) } else { text };
                let document: Value = serde_json::from_str(&text).unwrap();
                for (path, item) in document["paths"].as_object().unwrap() {
                    for (method, entry) in item.as_object().unwrap() {
                        let key = format!("{} {path}", method.to_uppercase());
                        let documented = Documented { is_reconstructed, ..Documented::of(path, entry, &document) };
                        // If a master account's document repeats an operation, the product's own document takes
                        // precedence. Reconstructed documents are read first, and their operations are replaced by
                        // those in other documents.
                        let is_master = name.contains("-master-account");
                        match operations.entry(key) {
                            Entry::Occupied(known) if is_master && !known.get().is_reconstructed => {}
                            Entry::Occupied(mut known) => _ = known.insert(documented),
                            Entry::Vacant(free) => _ = free.insert(documented),
                        }
                    }
                }
            }
        }
        Some(Self { operations })
    }
}

impl Documented {
    fn of(path: &str, entry: &Value, document: &Value) -> Self {
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let params = list(&entry["parameters"]).into_iter().map(|param| Param {
            location: text(&param["in"]),
            name: text(&param["name"]).trim().trim_end_matches(':').to_owned(),
            required: param["required"] == true,
            description: format!("{} {}", text(&param["description"]), text(&param["schema"]["description"])),
            schema: param["schema"].clone(),
        });
        let mut params: Vec<Param> = params.collect();
        for name in path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
            if !params.iter().any(|param| param.location == "path" && param.name == name) {
                let schema = serde_json::json!({"type": "string"});
                params.push(Param {
                    location: "path".into(),
                    name: name.into(),
                    required: true,
                    description: String::new(),
                    schema,
                });
            }
        }
        let content = |holder: &Value| {
            let (media, content) = holder["content"].as_object()?.iter().next()?;
            Some((media.clone(), content["schema"].clone()))
        };
        let responses = entry["responses"].as_object().cloned().unwrap_or_default();
        let response =
            responses.iter().filter(|(status, _)| status.starts_with('2')).find_map(|(_, response)| content(response));
        let extensions = &entry["x-extensions"];
        let scopes = [&extensions["x-macro-scopes"], &extensions["x-granular-scopes"], &entry["x-scopes"]];
        let scopes = scopes
            .into_iter()
            .flat_map(list)
            .flat_map(|scope| text(&scope).split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        let description = text(&entry["description"]);
        Self {
            params,
            body: content(&entry["requestBody"]),
            path: path.to_owned(),
            server: text(&document["servers"][0]["url"]),
            response: response.map(|(_, schema)| schema),
            scopes: scopes.collect(),
            rate_limit: label(&description),
            codes: codes(&responses),
            deprecated: entry["deprecated"] == true,
            is_reconstructed: false,
            description,
        }
    }

    fn find(&self, location: &str, name: &str) -> &Param {
        self.params.iter().find(|param| param.location == location && param.name == name).unwrap()
    }

    /// Returns a value for a parameter in the path, the query or a header.
    pub(crate) fn param(&self, location: &str, name: &str) -> Value {
        let param = self.find(location, name);
        // A header can hold only ASCII.
        let leaves = if location == "header" { Leaves::Examples } else { Leaves::Tricky };
        let value = match sample(&param.schema, leaves) {
            // An ID that has to be encoded twice, used if the document mentions such IDs.
            Value::String(_) if location == "path" && param.asks_for_double_encoding() => Value::from("/a b//é=="),
            Value::Object(_) | Value::Null => Value::from("a b/é"),
            value => value,
        };
        match value {
            Value::Array(values) => Value::Array([values.clone(), values].concat()),
            Value::String(text) if param.is_comma_list() && location == "query" => {
                let one = text.split(',').next().unwrap_or_default().trim();
                Value::from(vec![one, one])
            }
            value => value,
        }
    }

    /// Returns the schema and the description of a parameter in the path, the query or a header, and whether a list of
    /// values is sent as one string. A name in the path is compared without regard to case and underscores.
    pub(crate) fn schema_of(&self, location: &str, name: &str) -> Option<(&Value, &str, bool)> {
        let plain = |name: &str| name.replace('_', "").to_lowercase();
        let is_it = |param: &&Param| match location {
            "path" => plain(&param.name) == plain(name) || plain(&param.name).replace("type", "kind") == plain(name),
            _ => param.name == name,
        };
        let param = self.params.iter().filter(|param| param.location == location).find(is_it)?;
        Some((&param.schema, &param.description, location == "query" && param.is_comma_list()))
    }

    /// Returns the schema of the body.
    pub(crate) fn body_schema(&self) -> Option<&Value> {
        self.body.as_ref().map(|(_, schema)| schema)
    }

    pub(crate) fn names(&self, location: &str) -> Vec<String> {
        self.params.iter().filter(|param| param.location == location).map(|param| param.name.clone()).collect()
    }

    pub(crate) fn query_pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for param in self.params.iter().filter(|param| param.location == "query") {
            match self.param("query", &param.name) {
                Value::Array(values) => {
                    let values: Vec<String> = values.iter().map(text).collect();
                    if param.is_comma_list() {
                        pairs.push((param.name.clone(), values.join(",")));
                    } else {
                        pairs.extend(values.into_iter().map(|value| (param.name.clone(), value)));
                    }
                }
                value => pairs.push((param.name.clone(), text(&value))),
            }
        }
        pairs
    }

    /// Returns `none`, `multipart`, `members` or `whole`.
    pub(crate) fn body_kind(&self) -> &'static str {
        let Some((media, schema)) = &self.body else { return "none" };
        let is_object = sample(schema, Leaves::Tricky).is_object();
        let members = members_of(schema);
        let has_media = media.contains("json") || media.starts_with("multipart/");
        // The settings of the conference room connector do not contain a file and are sent as JSON.
        let is_json = self.path.ends_with("/crc/managed_rooms/account_setting");
        match () {
            () if !has_media || is_object && members.is_empty() => "none",
            () if media.starts_with("multipart/") && !is_json => "multipart",
            () if is_object => "members",
            () => "whole",
        }
    }

    pub(crate) fn body_sample(&self) -> Value {
        self.body.as_ref().map_or(Value::Null, |(_, schema)| sample(schema, Leaves::Tricky))
    }

    pub(crate) fn members(&self) -> Map<String, Value> {
        match self.body_sample() {
            Value::Object(members) => members,
            _ => Map::new(),
        }
    }

    /// Returns the parameters: for each, the location, the wire name, whether it is required, and whether a list is
    /// sent as one value.
    pub(crate) fn params_as_declared(&self) -> Vec<(String, String, bool, bool)> {
        let mut params = Vec::new();
        for param in &self.params {
            let is_path = param.location == "path";
            let name = if is_path { param.name.replace('_', "").to_lowercase() } else { param.name.clone() };
            let is_list = param.location == "query"
                && param.is_comma_list()
                && matches!(self.param("query", &param.name), Value::Array(_));
            params.push((param.location.clone(), name, is_path || param.required, is_list));
        }
        match (self.body_kind(), &self.body) {
            ("members" | "multipart", Some((_, schema))) => {
                params.extend(
                    members_of(schema).into_iter().map(|(name, required)| ("member".to_owned(), name, required, false)),
                );
            }
            ("whole", _) => params.push(("body".to_owned(), String::new(), true, false)),
            _ => {}
        }
        params
    }

    pub(crate) fn base(&self) -> &'static str {
        match () {
            () if self.description.contains("//fileapi.zoom.us") => "fileapi",
            () if self.description.contains("//file.zoom.us") => "file",
            () if self.server == "https://api.zoom.us" => "root",
            () => "api",
        }
    }
}

impl Param {
    fn is_comma_list(&self) -> bool {
        let description = self.description.to_lowercase().replace("command", "");
        let is_text = matches!(self.schema["type"].as_str(), Some("array" | "string"));
        is_text
            && (description.contains("comma")
                || description.contains("separated by \",\"")
                || description.contains("`,`"))
    }

    fn asks_for_double_encoding(&self) -> bool {
        let description = self.description.to_lowercase();
        description.contains("double") && description.contains("encod")
    }
}

/// Finds the rate-limit label in a description.
fn label(description: &str) -> Option<String> {
    let lower = description.to_lowercase();
    let after = &description[lower.find("[rate limit label]")?..];
    let label = after.split('`').nth(1)?.to_uppercase();
    label.chars().all(|c| c.is_ascii_alphabetic() || c == '-').then_some(label)
}

/// Returns the status and the code of every documented error.
fn codes(responses: &Map<String, Value>) -> BTreeSet<(u16, i64)> {
    let mut codes = BTreeSet::new();
    for (status, response) in responses {
        let description = response["description"].as_str().unwrap_or_default();
        for piece in description.split("**Error Code:**").skip(1) {
            let code = piece.split('`').nth(1).unwrap_or_default().trim();
            if let (Ok(status), Ok(code)) = (status.parse(), code.parse()) {
                codes.insert((status, code));
            }
        }
    }
    codes
}
