//! What a server offers its clients, as the program supplies it.

use std::fmt;

use serde_json::{Map, Value};

use crate::{
    client::{Client, Question},
    fault::Fault,
    future::BoxFuture,
};

/// The tools, prompts and resources of a server.
pub trait Backend: Send + Sync {
    /// Returns what the server says of itself.
    fn info(&self) -> Info;

    /// Returns the definitions of the tools.
    fn tools(&self) -> Vec<Tool>;

    /// Returns whether there is a tool of this name.
    fn has_tool(&self, name: &str) -> bool;

    /// Calls a tool that there is. The future is dropped if the client cancels the call.
    ///
    /// # Errors
    ///
    /// What to write instead, for the agent.
    fn call<'a>(
        &'a self,
        tool: &'a str,
        arguments: &'a Map<String, Value>,
        client: &'a Client<'a>,
    ) -> BoxFuture<'a, Result<Outcome, Fault>>;

    /// Returns the prompts.
    fn prompts(&self) -> Vec<Prompt>;

    /// Returns the text of a prompt that there is, with the values that `argument` returns by their names.
    ///
    /// # Errors
    ///
    /// The names of required arguments that are missing, in a sentence.
    fn prompt(&self, name: &str, argument: &dyn Fn(&str) -> Option<String>) -> Result<String, String>;

    /// Returns the resources.
    fn resources(&self) -> Vec<Resource>;

    /// Returns the families of resources.
    fn templates(&self) -> &'static [Template];

    /// Returns what a resource contains, or `None` if there is no such resource.
    fn read(&self, uri: &str) -> Option<Content>;
}

/// What a server says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Info {
    /// The name of the program.
    pub name: &'static str,
    /// The version of the program.
    pub version: &'static str,
    /// The name that users see.
    pub title: &'static str,
    /// How an agent finds its way.
    pub instructions: &'static str,
}

/// A tool.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a hint of the protocol")]
pub struct Tool {
    /// The name, such as `zoom_read`.
    pub name: String,
    /// The name that users see.
    pub title: String,
    /// What it does, for the agent.
    pub description: String,
    /// The JSON Schema of its arguments.
    pub schema: Map<String, Value>,
    /// Whether it changes nothing.
    pub is_read_only: bool,
    /// Whether it may delete or overwrite something.
    pub is_destructive: bool,
    /// Whether a second call with the same arguments changes nothing more.
    pub is_idempotent: bool,
    /// Whether it calls a service beyond the program.
    pub is_open: bool,
}

/// How a call that did not fail ends.
#[derive(Debug)]
pub enum Outcome {
    /// It was carried out.
    Done(Reply),
    /// The client asks its user, and calls again.
    Ask(Question),
}

/// The result of a call.
#[derive(Clone)]
pub struct Reply {
    /// The result as text, with its members in their order.
    pub text: String,
    /// The same as a value.
    pub structured: Value,
}

/// Without the result, which is the data of an account.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

/// A prompt.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// The name, such as `who-missed-a-meeting`.
    pub name: &'static str,
    /// The name that users see.
    pub title: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// The values that a user enters for it.
    pub arguments: Vec<Argument>,
}

/// A value that a user enters for a prompt.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// The name.
    pub name: &'static str,
    /// What it is.
    pub description: &'static str,
    /// Whether it must be given.
    pub is_required: bool,
}

/// Something to read.
#[derive(Clone, PartialEq, Eq)]
pub struct Resource {
    /// Where it is.
    pub uri: String,
    /// The name that users see.
    pub name: String,
    /// What it contains, in a sentence.
    pub description: String,
    /// The type of its text.
    pub mime_type: &'static str,
}

/// Without the URI and the texts, which may name an account.
impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resource").field("mime_type", &self.mime_type).finish_non_exhaustive()
    }
}

/// The URIs of a family of resources, for clients that fill in the names in braces.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// The URI with names in braces.
    pub uri: &'static str,
    /// The name that users see.
    pub name: &'static str,
    /// The type of their texts.
    pub mime_type: &'static str,
}

/// What a resource contains.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    /// The type of the text.
    pub mime_type: &'static str,
    /// The text.
    pub text: String,
}

/// Without the text, which may be the data of an account.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("mime_type", &self.mime_type)
            .field("bytes", &self.text.len())
            .finish_non_exhaustive()
    }
}
