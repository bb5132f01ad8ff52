//! The tools, prompts and resources that the program supplies to a server.

use std::fmt;

use serde_json::{Map, Value};

use crate::{
    client::{Client, Question},
    fault::Fault,
    future::BoxFuture,
};

/// The tools, prompts and resources of a server.
pub trait Backend: Send + Sync {
    /// Returns the server's description of itself.
    fn info(&self) -> Info;

    /// Returns the definitions of the tools.
    fn tools(&self) -> Vec<Tool>;

    /// Returns whether there is a tool with this name.
    fn has_tool(&self, name: &str) -> bool;

    /// Calls an existing tool. The future is dropped if the client cancels the call.
    ///
    /// # Errors
    ///
    /// A fault that says what the agent should write instead.
    fn call<'a>(
        &'a self,
        tool: &'a str,
        arguments: &'a Map<String, Value>,
        client: &'a Client<'a>,
    ) -> BoxFuture<'a, Result<Outcome, Fault>>;

    /// Returns the prompts.
    fn prompts(&self) -> Vec<Prompt>;

    /// Returns the text of an existing prompt; `argument` looks up the value of an argument by name.
    ///
    /// # Errors
    ///
    /// A sentence with the names of the required arguments that are missing.
    fn prompt(&self, name: &str, argument: &dyn Fn(&str) -> Option<String>) -> Result<String, String>;

    /// Returns the resources.
    fn resources(&self) -> Vec<Resource>;

    /// Returns the templates of families of resources.
    fn templates(&self) -> &'static [Template];

    /// Returns the content of a resource, or `None` if there is no such resource.
    fn read(&self, uri: &str) -> Option<Content>;
}

/// A server's description of itself.
#[derive(Clone, Copy, Debug)]
pub struct Info {
    /// The name of the program.
    pub name: &'static str,
    /// The version of the program.
    pub version: &'static str,
    /// The name that users see.
    pub title: &'static str,
    /// Instructions for agents on how to use the server.
    pub instructions: &'static str,
}

/// A tool.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one of the protocol's hints")]
pub struct Tool {
    /// The name, such as `zoom_read`.
    pub name: String,
    /// The name that users see.
    pub title: String,
    /// What the tool does, for the agent.
    pub description: String,
    /// The JSON Schema of its arguments.
    pub schema: Map<String, Value>,
    /// Whether the tool does not change anything.
    pub is_read_only: bool,
    /// Whether the tool may delete or overwrite something.
    pub is_destructive: bool,
    /// Whether a second call with the same arguments has no further effect.
    pub is_idempotent: bool,
    /// Whether the tool calls a service outside the program.
    pub is_open: bool,
}

/// The outcome of a call that did not fail.
#[derive(Debug)]
pub enum Outcome {
    /// The call was carried out.
    Done(Reply),
    /// The client must ask its user, and call again.
    Ask(Question),
}

/// The result of a call.
#[derive(Clone)]
pub struct Reply {
    /// The result as text, with its members in order.
    pub text: String,
    /// The same result as a value.
    pub structured: Value,
}

/// Omits the result, which is account data.
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
    /// What the prompt is for.
    pub description: &'static str,
    /// The values that a user enters for the prompt.
    pub arguments: Vec<Argument>,
}

/// A value that a user enters for a prompt.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// The name.
    pub name: &'static str,
    /// A description of the value.
    pub description: &'static str,
    /// Whether the value is required.
    pub is_required: bool,
}

/// A resource that clients can read.
#[derive(Clone, PartialEq, Eq)]
pub struct Resource {
    /// The URI.
    pub uri: String,
    /// The name that users see.
    pub name: String,
    /// A sentence that says what the resource contains.
    pub description: String,
    /// The media type of its text.
    pub mime_type: &'static str,
}

/// Omits the URI and the texts, which may name an account.
impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resource").field("mime_type", &self.mime_type).finish_non_exhaustive()
    }
}

/// A template for the URIs of a family of resources, in which clients replace the names in braces.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// The URI with names in braces.
    pub uri: &'static str,
    /// The name that users see.
    pub name: &'static str,
    /// The media type of the resources' texts.
    pub mime_type: &'static str,
}

/// The content of a resource.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    /// The media type of the text.
    pub mime_type: &'static str,
    /// The text.
    pub text: String,
}

/// Omits the text, which may be account data.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("mime_type", &self.mime_type)
            .field("bytes", &self.text.len())
            .finish_non_exhaustive()
    }
}
