//! Checks one operation: its request with all parameters, and its response type.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use tokio::runtime::Runtime;
use zoom_core::{Endpoint, FilePart};
use zoom_sandbox::{Sandbox, sample};

/// Checks each request and each response type, and collects the problems.
pub(crate) struct Check {
    runtime: Runtime,
    sandbox: Sandbox,
    pub(crate) called: usize,
    pub(crate) problems: Vec<String>,
}

impl Check {
    pub(crate) fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let sandbox = runtime.block_on(Sandbox::start()).unwrap();
        Self { runtime, sandbox, called: 0, problems: Vec::new() }
    }

    /// Calls the operation through the typed client, which decodes the response.
    pub(crate) fn request<E: Endpoint>(&mut self, key: &str, build: impl FnOnce(&Samples) -> E) {
        let request = build(&Samples);
        let result = self.runtime.block_on(self.sandbox.client().send(&request));
        self.called += 1;
        if let Err(error) = result {
            self.problems.push(format!("{key}: {error}"));
        }
        // A new sandbox, so that the next operation finds what this one deleted.
        if request.operation().method == http::Method::DELETE {
            self.sandbox = self.runtime.block_on(Sandbox::start()).unwrap();
        }
    }

    /// Reads a made-up response and writes it back: every field must survive.
    pub(crate) fn response<T: DeserializeOwned + Serialize>(&mut self, key: &str) {
        let made_up = sample::<T>("").unwrap_or_else(|error| panic!("{key}: {error}"));
        let read: T = serde_json::from_value(made_up.clone()).unwrap_or_else(|error| panic!("{key}: {error}"));
        let written = serde_json::to_value(read).unwrap();
        if without_empty(made_up.clone()) != without_empty(written) {
            self.problems.push(format!("{key}: a field of {made_up} is lost"));
        }
    }
}

/// Removes empty lists, which are not written back.
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

/// Values for parameters, made up from their names.
pub(crate) struct Samples;

macro_rules! made_up {
    ($($location:ident)*) => {$(
        pub(crate) fn $location<T: DeserializeOwned>(&self, name: &str) -> T {
            let value = sample::<T>(name).and_then(serde_json::from_value);
            value.unwrap_or_else(|error| panic!("`{name}`: {error}"))
        }
    )*};
}

#[allow(
    dead_code,
    clippy::unused_self,
    reason = "not every product uses all of them, and the generated requests call them as methods"
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
