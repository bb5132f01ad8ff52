//! Checks one operation: its request with all parameters and the response that the sandbox makes up.

use std::cell::RefCell;

use bytes::Bytes;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use tokio::runtime::Runtime;
use zoom_core::{
    Endpoint, Error, FilePart, Operation,
    body::Body,
    client::raw,
    encode::RequestEncoder,
    operation::{Param, ParamLocation},
};
use zoom_sandbox::{Sandbox, sample};

/// Tests these products. Each row contains a product's module, its feature, and the generated file with its requests.
macro_rules! products {
    ($($module:ident = $feature:literal in $file:literal;)*) => {
        #[path = "."]
        mod requests {
            $(
                #[rustfmt::skip]
                #[path = $file]
                pub(crate) mod $module;
            )*
        }

        #[test]
        fn every_response_that_the_sandbox_makes_up_decodes_into_its_type() {
            let mut check = Check::new();
            $(
                requests::$module::check(&mut check);
            )*
            check.finish(&[$($feature),*]);
        }
    };
}

/// A checker of requests and responses, which collects the problems that it finds.
pub(crate) struct Check {
    runtime: Runtime,
    sandbox: Sandbox,
    /// The latest response.
    body: Bytes,
    called: usize,
    problems: Vec<String>,
}

impl Check {
    pub(crate) fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let sandbox = runtime.block_on(Sandbox::start()).unwrap();
        Self { runtime, sandbox, body: Bytes::new(), called: 0, problems: Vec::new() }
    }

    /// Fails if a problem was found, or if an operation of these products was not called.
    pub(crate) fn finish(self, features: &[&str]) {
        assert_eq!(self.problems, [""; 0]);
        let is_meant = |product: &str| features.contains(&product.trim_end_matches("-master"));
        let products = zoom_rest::products().into_iter().filter(|(product, _)| is_meant(product));
        assert_eq!(self.called, products.map(|(_, operations)| operations.len()).sum::<usize>());
    }

    /// Calls the operation. Only [`response`](Self::response) decodes the response, so that the decoding is compiled
    /// once.
    pub(crate) fn request<E: Endpoint>(&mut self, key: &str, build: impl FnOnce(&Samples) -> E) {
        let samples = Samples::of(key);
        let request = build(&samples);
        self.problems.extend(samples.problems.take().into_iter().map(|problem| format!("{key}: {problem}")));
        self.send(key, &Encoded { operation: request.operation(), encode: &|to| request.encode(to) });
    }

    fn send(&mut self, key: &str, request: &Encoded<'_>) {
        self.called += 1;
        match self.runtime.block_on(self.sandbox.client().send(&raw(request))) {
            Ok(response) => self.body = response.into_body(),
            Err(error) => {
                self.body = Bytes::new();
                self.problems.push(format!("{key}: {error}"));
            }
        }
        // Start a new sandbox, so that the next operation finds what this one deleted.
        if request.operation.method == http::Method::DELETE {
            self.sandbox = self.runtime.block_on(Sandbox::start()).unwrap();
        }
    }

    /// Reads the latest response and writes it back: every field must survive.
    pub(crate) fn response<T: DeserializeOwned + Serialize>(&mut self, key: &str) {
        let text = std::str::from_utf8(&self.body).unwrap();
        let read = match serde_json::from_str::<T>(text) {
            Ok(read) => read,
            Err(error) => return self.problems.push(format!("{key}: {error}: {text}")),
        };
        let made_up = serde_json::from_str(text).unwrap();
        if without_empty(made_up) != without_empty(serde_json::to_value(read).unwrap()) {
            self.problems.push(format!("{key}: a field of {text} was lost"));
        }
    }
}

/// A request of any type, so that sending it is compiled once.
struct Encoded<'a> {
    operation: &'static Operation,
    encode: &'a dyn Fn(&mut RequestEncoder<'_>) -> Result<(), Error>,
}

impl Endpoint for Encoded<'_> {
    type Response = ();

    fn operation(&self) -> &'static Operation {
        self.operation
    }

    fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error> {
        (self.encode)(request)
    }

    fn decode(&self, _: http::Response<Body>) -> Result<(), Error> {
        Ok(())
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

/// Values for parameters, made up from their types.
pub(crate) struct Samples {
    /// The path in the document.
    path: String,
    /// The operations with this method and path; two products may have the same operation.
    operations: Vec<&'static Operation>,
    problems: RefCell<Vec<String>>,
}

macro_rules! made_up {
    ($($name:ident: $location:ident,)*) => {$(
        pub(crate) fn $name<T: DeserializeOwned>(&self, name: &str) -> T {
            self.made_up(ParamLocation::$location, name)
        }
    )*};
}

#[allow(dead_code, reason = "not every product uses all of them")]
impl Samples {
    fn of(key: &str) -> Self {
        let plain = |path: &str| -> Vec<String> {
            let is_placeholder = |segment: &str| segment.starts_with(['{', '<']);
            path.split('/').map(|segment| if is_placeholder(segment) { "*" } else { segment }.to_owned()).collect()
        };
        let (method, path) = key.split_once(' ').unwrap();
        let is_meant = |operation: &&Operation| operation.method == method && plain(operation.path) == plain(path);
        let operations = zoom_rest::operations().filter(is_meant).collect();
        Self { path: path.to_owned(), operations, problems: RefCell::default() }
    }

    made_up! {
        path: Path,
        query: Query,
        header: Header,
        member: Member,
        part: Part,
    }

    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        self.made_up(ParamLocation::Body, "")
    }

    #[allow(clippy::unused_self, reason = "the generated requests call it as a method")]
    pub(crate) fn file(&self, name: &str) -> FilePart {
        FilePart::bytes("file.bin", format!("bytes of {name}"))
    }

    fn made_up<T: DeserializeOwned>(&self, location: ParamLocation, name: &str) -> T {
        let is_there = |param: &Param| {
            let is_form = location == ParamLocation::Member && param.location == ParamLocation::FormField;
            param.location == location || is_form
        };
        let find = |operation: &&'static Operation| {
            // The document may use another name for a placeholder in the same position.
            let at = self.path.split('/').position(|segment| segment == format!("{{{name}}}"));
            let placeholder = operation.path.split('/').nth(at.unwrap_or(usize::MAX));
            let is_meant = |param: &&'static Param| match location {
                ParamLocation::Path => placeholder == Some(&format!("<{}>", param.wire_name)),
                ParamLocation::Body => true,
                _ => param.wire_name.eq_ignore_ascii_case(name),
            };
            operation.all_params().find(|param| is_there(param) && is_meant(param))
        };
        let param = self.operations.iter().find_map(find);
        let param =
            param.unwrap_or_else(|| panic!("{location:?} `{name}` is not a parameter of {:?}", self.operations));
        let value = sample(param.ty, name);
        self.problems
            .borrow_mut()
            .extend(param.ty.problems(&value).iter().map(|problem| format!("`{name}`: {problem}")));
        // Decoded from text, as a response is, so that the decoding of a type that occurs both in a request and in a
        // response is compiled once.
        serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("`{name}`: {error}"))
    }
}
