//! A client for `zoomctl mcp` that writes and reads JSON-RPC by hand, one message per line, so that the tests see the
//! same messages as any client.

#![allow(dead_code, reason = "each test uses only a part of it")]
#![allow(clippy::needless_pass_by_value, reason = "most arguments are written where they are passed")]

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{ChildStdin, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use zoom_core::{Value, json};

use crate::common::{Running, program};

/// The longest time that a test waits for a message.
const PATIENCE: Duration = Duration::from_secs(30);

/// The protocol without sessions.
pub(crate) const MODERN: &str = "2026-07-28";

/// A protocol with a handshake.
pub(crate) const LEGACY: &str = "2025-06-18";

/// A running server and its client.
pub(crate) struct Client {
    pub(crate) running: Running,
    to: Option<ChildStdin>,
    from: Receiver<Value>,
    version: &'static str,
    capabilities: Value,
    last_id: u64,
    /// The messages that the server sent, apart from responses and questions.
    pub(crate) notifications: Vec<Value>,
    /// The response to each question that the server asks during a call.
    pub(crate) elicited: Option<Value>,
    /// The questions that the server asked.
    pub(crate) questions: Vec<Value>,
}

impl Client {
    /// Starts the server with these arguments and variables and performs the handshake if the protocol version requires
    /// one.
    pub(crate) fn start(
        home: &Path,
        args: &[&str],
        variables: &[(&str, &str)],
        version: &'static str,
        capabilities: Value,
    ) -> Self {
        let mut command = program(home);
        command.arg("mcp").args(args).envs(variables.iter().copied());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
        let (sender, from) = mpsc::channel();
        let out = child.stdout.take().unwrap();
        thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                let message = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        let to = child.stdin.take();
        let mut client = Self {
            running: Running(child),
            to,
            from,
            version,
            capabilities,
            last_id: 0,
            notifications: Vec::new(),
            elicited: None,
            questions: Vec::new(),
        };
        if version != MODERN {
            let info = json!({"name": "test", "version": "1"});
            let params = json!({"protocolVersion": version, "capabilities": client.capabilities, "clientInfo": info});
            let response = client.request("initialize", params);
            assert_eq!(response["protocolVersion"], version);
            client.notify("notifications/initialized", &json!({}));
        }
        client
    }

    /// Starts a server with its own sandbox.
    pub(crate) fn sandbox(home: &Path, args: &[&str]) -> Self {
        Self::start(home, &[&["--sandbox"], args].concat(), &[], LEGACY, json!({}))
    }

    fn write(&mut self, message: &Value) {
        let to = self.to.as_mut().unwrap();
        to.write_all(format!("{message}\n").as_bytes()).unwrap();
        to.flush().unwrap();
    }

    pub(crate) fn notify(&mut self, method: &str, params: &Value) {
        self.write(&json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    /// Sends a request and returns its ID.
    pub(crate) fn send(&mut self, method: &str, mut params: Value) -> u64 {
        self.last_id += 1;
        if self.version == MODERN {
            params["_meta"]["io.modelcontextprotocol/protocolVersion"] = self.version.into();
            params["_meta"]["io.modelcontextprotocol/clientInfo"] = json!({"name": "test", "version": "1"});
            params["_meta"]["io.modelcontextprotocol/clientCapabilities"] = self.capabilities.clone();
        }
        let id = self.last_id;
        self.write(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        id
    }

    /// Waits for the next message and responds to it if it is a question.
    pub(crate) fn receive(&mut self) -> Value {
        let message = self.from.recv_timeout(PATIENCE).unwrap();
        if message["method"] == "elicitation/create" {
            self.questions.push(message["params"].clone());
            let result = self.elicited.clone().unwrap();
            self.write(&json!({"jsonrpc": "2.0", "id": message["id"], "result": result}));
        }
        message
    }

    /// Waits for the response to a request.
    pub(crate) fn response(&mut self, id: u64) -> Value {
        loop {
            let message = self.receive();
            if message["id"] == id && message.get("method").is_none() {
                return message;
            }
            self.notifications.push(message);
        }
    }

    /// Sends a request and returns its result.
    pub(crate) fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.send(method, params);
        let response = self.response(id);
        assert!(response.get("result").is_some(), "{method}: {response}");
        response["result"].clone()
    }

    /// Calls a tool and returns the complete result.
    pub(crate) fn result(&mut self, tool: &str, arguments: Value) -> Value {
        self.request("tools/call", json!({"name": tool, "arguments": arguments}))
    }

    /// Calls a tool that must succeed and returns its structured content.
    pub(crate) fn call(&mut self, tool: &str, arguments: Value) -> Value {
        let result = self.result(tool, arguments.clone());
        assert_eq!(result["isError"], false, "{tool} {arguments}: {result}");
        assert_eq!(result["structuredContent"], text(&result), "{result}");
        result["structuredContent"].clone()
    }

    /// Calls a tool that must fail and returns the error.
    pub(crate) fn fail(&mut self, tool: &str, arguments: Value) -> Value {
        let result = self.result(tool, arguments.clone());
        assert_eq!(result["isError"], true, "{tool} {arguments}: {result}");
        assert_eq!(result["structuredContent"], text(&result), "{result}");
        result["structuredContent"]["error"].clone()
    }

    /// Closes standard input and returns the exit code.
    pub(crate) fn close(mut self) -> Option<i32> {
        drop(self.to.take());
        self.running.wait().code()
    }
}

/// Returns the text of a result as JSON.
fn text(result: &Value) -> Value {
    serde_json::from_str(result["content"][0]["text"].as_str().unwrap()).unwrap()
}
