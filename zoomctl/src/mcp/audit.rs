//! The audit log: one line of JSON per call, with the names of its parameters but not their values.

use std::{
    fs::{File, OpenOptions},
    io::Write as _,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use serde_json::{Value, json};
use zoom_core::jiff::Timestamp;

use crate::{exit::Failure, terminal::tell};

/// The file of `--audit`.
#[derive(Clone, Debug)]
pub(crate) struct Audit(Option<Arc<(PathBuf, Mutex<File>)>>);

impl Audit {
    /// Opens the file for appending.
    ///
    /// # Errors
    ///
    /// A usage error if the file cannot be opened: with `--audit`, the server does not run without a log.
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else { return Ok(Self(None)) };
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options
            .open(path)
            .map_err(|error| Failure::usage(format!("`--audit`: cannot write `{}`: {error}", path.display())))?;
        Ok(Self(Some(Arc::new((path.to_owned(), Mutex::new(file))))))
    }

    /// Begins the line of a call. It is written when the call ends, or when the call is dropped because it was
    /// canceled.
    pub(crate) fn begin(&self, tool: &str, login: Option<&str>) -> Entry {
        Entry {
            audit: self.clone(),
            tool: tool.to_owned(),
            login: login.map(str::to_owned),
            operation: None,
            parameters: Vec::new(),
            outcome: None,
        }
    }

    fn write(&self, line: &Value) {
        let Some(log) = &self.0 else { return };
        let (path, file) = &**log;
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        // A single write keeps the lines of several servers from mixing.
        if let Err(error) = file.write_all(format!("{line}\n").as_bytes()) {
            tell(&format!(
                "the audit log `{}` is missing a call, because the log cannot be written: {error}",
                path.display()
            ));
        }
    }
}

/// The log line of a call.
pub(crate) struct Entry {
    audit: Audit,
    tool: String,
    login: Option<String>,
    operation: Option<String>,
    parameters: Vec<String>,
    outcome: Option<String>,
}

impl Entry {
    /// Sets the operation and the names of its parameters. The caller omits a name that the operation does not have,
    /// because it may be a value in the wrong place.
    pub(crate) fn set_call(&mut self, operation: String, parameters: Vec<String>) {
        self.operation = Some(operation);
        self.parameters = parameters;
    }

    /// Sets the outcome of the call: `ok`, or the kind of the fault.
    pub(crate) fn set_outcome(&mut self, outcome: &str) {
        self.outcome = Some(outcome.to_owned());
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        let outcome = self.outcome.as_deref().unwrap_or("cancelled");
        let mut line = json!({ "time": Timestamp::now().to_string(), "tool": self.tool, "outcome": outcome });
        if let Some(login) = &self.login {
            line["login"] = login.as_str().into();
        }
        if let Some(operation) = &self.operation {
            line["operation"] = operation.as_str().into();
            line["parameters"] = self.parameters.clone().into();
        }
        self.audit.write(&line);
    }
}
