//! The protocol of `zoomctl mcp`: a server of the Model Context Protocol, over the standard streams or HTTP.
//!
//! `zoomctl` supplies the tools, prompts and resources as a [`Backend`]; nothing in this crate is specific to Zoom. It
//! is a separate crate because the protocol's library is generic: its code is instantiated and compiled here, optimized
//! for size, and only when this crate changes. The functions that are called from outside therefore return boxed
//! futures, whose code would otherwise be compiled in the caller's crate.
//!
//! The interface is for `zoomctl` only, and changes whenever `zoomctl` needs it to.

pub mod http;

pub mod oauth;

mod server;
mod stdio;

mod backend;

mod client;

pub mod handles;

mod fault;
mod future;

pub use self::{
    backend::{Argument, Backend, Content, Info, Outcome, Prompt, Reply, Resource, Template, Tool},
    client::{Client, Question},
    fault::Fault,
    future::BoxFuture,
    stdio::serve_stdio,
};

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fmt::Debug, fs, path::Path, sync::Arc};

    use serde_json::json;

    use super::{Content, Fault, Outcome, Reply, Resource, handles::Handles};

    /// Text that occurs in all private values below.
    const PRIVATE: &str = "ann-7f3a";

    fn shows_no_value(value: &impl Debug, shown: &[&str]) {
        for text in [format!("{value:?}"), format!("{value:#?}")] {
            assert!(!text.contains(PRIVATE), "{text}");
            assert!(shown.iter().all(|part| text.contains(part)), "{text}");
        }
    }

    #[test]
    fn debug_shows_names_and_no_handle_argument_or_response() {
        let handles = Handles::new("confirm");
        let call = ("zoom_write".to_owned(), json!({ "email": PRIVATE }));
        let handle = handles.keep(Arc::new(call)).unwrap();
        let text = format!("{handles:?}");
        assert!(!text.contains(&handle) && text.contains("confirm"), "{text}");
        shows_no_value(&handles, &["Handles"]);

        let fault = Fault::new("invalid_parameters", format!("`email`: `{PRIVATE}` is not an address"));
        let fault = fault.with("parameter", "email").with("given", PRIVATE);
        shows_no_value(&fault, &["invalid_parameters", "parameter", "given"]);
        shows_no_value(&Err::<(), _>(fault), &["invalid_parameters"]);

        let reply = Reply { text: PRIVATE.to_owned(), structured: json!({ "email": PRIVATE }) };
        shows_no_value(&reply, &["Reply"]);
        shows_no_value(&Outcome::Done(reply), &["Done"]);
        let content = Content { mime_type: "text/plain", text: PRIVATE.to_owned() };
        shows_no_value(&content, &["text/plain"]);
        let resource = Resource {
            uri: format!("zoom://{PRIVATE}"),
            name: PRIVATE.to_owned(),
            description: PRIVATE.to_owned(),
            mime_type: "text/plain",
        };
        shows_no_value(&resource, &["text/plain"]);
    }

    /// The types whose members all come from the program itself, or have their own `Debug` implementation.
    const DERIVED: [&str; 7] = ["Argument", "Denial", "Info", "Outcome", "Prompt", "Template", "Tool"];

    /// Adds the names of the types in a folder that derive `Debug`.
    fn add_derived(folder: &Path, derived: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                add_derived(&path, derived);
                continue;
            }
            let text = fs::read_to_string(path).unwrap();
            let mut lines = text.lines();
            while let Some(line) = lines.next() {
                if line.trim_start().starts_with("#[derive(") && line.contains("Debug") {
                    let item = lines.find(|line| !line.trim_start().starts_with(['#', '/'])).unwrap();
                    let mut words = item.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
                    words.find(|word| ["struct", "enum"].contains(word)).unwrap();
                    derived.insert(words.next().unwrap().to_owned());
                }
            }
        }
    }

    #[test]
    fn debug_is_derived_only_where_nothing_comes_from_a_user() {
        let mut derived = BTreeSet::new();
        add_derived(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut derived);
        assert_eq!(derived, DERIVED.map(str::to_owned).into());
    }
}
