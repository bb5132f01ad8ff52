//! The target of a reply: an operation by its name, or a method and a path.

use http::Method;
use percent_encoding::percent_decode_str;
use zoom_core::Operation;

use crate::{call::Call, setup_error::SetupError};

/// The calls for which a reply is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Operation {
        name: &'static str,
        method: Method,
        path: &'static str,
    },
    /// A method, and the segments of a path, in which `None` matches any value that is not empty.
    Path {
        method: Method,
        segments: Vec<Option<String>>,
    },
}

impl Target {
    /// Parses `GetUser` or `GET /users/<user_id>`.
    pub(crate) fn parse(text: &str, operations: &[&'static Operation]) -> Result<Self, SetupError> {
        match text.trim().split_once(char::is_whitespace) {
            Some((method, path)) => Self::path(text, method, path.trim()),
            None => Self::operation(text.trim(), operations),
        }
    }

    fn path(text: &str, method: &str, path: &str) -> Result<Self, SetupError> {
        let example = "write a method and a path, such as \"GET /users/me\"";
        let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes())
            .map_err(|_| SetupError::new(format!("`{text}`: {example}")))?;
        if !path.starts_with('/') || path.contains(char::is_whitespace) {
            return Err(SetupError::new(format!("`{text}`: {example}")));
        }
        if path.contains(['?', '#']) {
            let problem = "a reply is the same for every query: write the path without a query";
            return Err(SetupError::new(format!("`{text}`: {problem}")));
        }
        let is_placeholder = |segment: &str| {
            (segment.starts_with('<') && segment.ends_with('>')) || (segment.starts_with('{') && segment.ends_with('}'))
        };
        let segments = below_v2(path).split('/').map(|segment| (!is_placeholder(segment)).then(|| decoded(segment)));
        Ok(Self::Path { method, segments: segments.collect() })
    }

    /// Finds an operation by its name, which may also have the spelling of a `zoomctl` command.
    fn operation(name: &str, operations: &[&'static Operation]) -> Result<Self, SetupError> {
        let plain = |name: &str| name.replace(['-', '_'], "").to_ascii_lowercase();
        let wanted = plain(name);
        let found: Vec<_> = operations.iter().filter(|operation| plain(operation.name) == wanted).collect();
        match found.as_slice() {
            [operation] => {
                Ok(Self::Operation { name: operation.name, method: operation.method.clone(), path: operation.path })
            }
            [] => Err(SetupError::new(format!(
                "`{name}` is not an operation of the enabled features: write a name such as `GetUser`, or a method and a path \
                 such as `GET /users/<user_id>`"
            ))),
            several => {
                let paths: Vec<_> =
                    several.iter().map(|operation| format!("`{} {}`", operation.method, operation.path)).collect();
                Err(SetupError::new(format!("`{name}` has several meanings: write {}", paths.join(" or "))))
            }
        }
    }

    /// Returns whether the target matches a call; `operation` is the call's operation, if it has one.
    pub(crate) fn fits(&self, operation: Option<&Operation>, call: &Call) -> bool {
        match self {
            Self::Operation { name, method, path } => operation
                .is_some_and(|operation| (operation.name, &operation.method, operation.path) == (*name, method, *path)),
            Self::Path { method, segments } => {
                let arrived: Vec<&str> = below_v2(&call.path).split('/').collect();
                *method == call.method
                    && segments.len() == arrived.len()
                    && segments.iter().zip(arrived).all(|(segment, arrived)| match segment {
                        Some(segment) => *segment == decoded(arrived),
                        None => !arrived.is_empty(),
                    })
            }
        }
    }
}

/// Returns a path without the `/v2` of the API, which a target may omit.
fn below_v2(path: &str) -> &str {
    path.strip_prefix("/v2").filter(|rest| rest.starts_with('/')).unwrap_or(path)
}

/// Decodes a segment twice, because its value may have been encoded twice.
fn decoded(segment: &str) -> String {
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    decode(&decode(segment))
}
