//! Every operation of the enabled features, called with all of its parameters and answered.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use tokio::runtime::Runtime;
use zoom_api::sandbox::{Sandbox, sample};
use zoom_core::{Endpoint, FilePart};

use crate::requests;

/// What is done with each request and each answer, and what was found.
pub(crate) struct Check {
    runtime: Runtime,
    sandbox: Sandbox,
    called: usize,
    found: Vec<String>,
}

impl Check {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let sandbox = runtime.block_on(Sandbox::start()).unwrap();
        Self { runtime, sandbox, called: 0, found: Vec::new() }
    }

    /// Calls the operation through the typed client, which decodes the typed answer.
    pub(crate) fn request<E: Endpoint>(&mut self, key: &str, build: impl FnOnce(&Samples) -> E) {
        let request = build(&Samples);
        let answer = self.runtime.block_on(self.sandbox.client().send(&request));
        self.called += 1;
        if let Err(error) = answer {
            self.found.push(format!("{key}: {error}"));
        }
        // What was deleted is not there for the next.
        if request.operation().method == http::Method::DELETE {
            self.sandbox = self.runtime.block_on(Sandbox::start()).unwrap();
        }
    }

    /// Reads a made-up answer, and compares what is written back: every field of it was read.
    pub(crate) fn answer<T: DeserializeOwned + Serialize>(&mut self, key: &str) {
        let made_up = sample::<T>("").unwrap_or_else(|error| panic!("{key}: {error}"));
        let read: T = serde_json::from_value(made_up.clone()).unwrap_or_else(|error| panic!("{key}: {error}"));
        let written = serde_json::to_value(read).unwrap();
        if without_empty(made_up.clone()) != without_empty(written) {
            self.found.push(format!("{key}: not all of {made_up} is read"));
        }
    }
}

/// What is empty is not written back.
fn without_empty(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| (name, without_empty(value)));
            members.filter(|(_, value)| !matches!(value, Value::Array(list) if list.is_empty())).collect()
        }
        Value::Array(list) => list.into_iter().map(without_empty).collect(),
        other => other,
    }
}

/// The values of parameters, made up by their names.
pub(crate) struct Samples;

macro_rules! made_up {
    ($($place:ident)*) => {$(
        pub(crate) fn $place<T: DeserializeOwned>(&self, name: &str) -> T {
            let value = sample::<T>(name).and_then(serde_json::from_value);
            value.unwrap_or_else(|error| panic!("`{name}`: {error}"))
        }
    )*};
}

#[allow(
    dead_code,
    clippy::unused_self,
    reason = "not every product has each of them; the generated requests ask an object"
)]
impl Samples {
    made_up!(path query header member part);

    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        self.member("")
    }

    pub(crate) fn file(&self, name: &str) -> FilePart {
        FilePart::bytes("file.bin", format!("bytes of {name}"))
    }
}

#[test]
fn every_operation_answers_what_its_type_reads() {
    let mut check = Check::new();
    requests::all(&mut check);
    assert_eq!(check.found, [""; 0]);
    assert_eq!(check.called, zoom_api::operations().count());
}
