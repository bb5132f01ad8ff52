//! The MCP server: Zoom's operations as tools for an agent.
//!
//! A call passes through `arguments` (what was sent), `policy` (what is offered) and `input` (the request, checked
//! against the declaration) to a `task`; `operations` has the client ask its user before some calls, and `call` sends
//! the request and trims the response to what an agent can take in (`rest`, `redact`). `tools` defines the tools,
//! `describe` describes an operation, and `fault` describes what went wrong. `search`, `prompts` and `resources` help
//! an agent find its way. The protocol is implemented in the crate `zoomctl-mcp`, which calls `operations`.

pub(crate) mod operations;

pub(crate) mod task;

mod arguments;
pub(crate) mod call;
mod describe;
mod input;
mod prompts;
mod resources;
mod rest;
pub(crate) mod search;
mod tools;

pub(crate) mod account;
pub(crate) mod audit;
mod fault;
pub(crate) mod files;
mod kind;
pub(crate) mod oauth;
pub(crate) mod policy;
mod redact;
