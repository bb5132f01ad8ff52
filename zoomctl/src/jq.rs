//! `--jq`: a filter in the jq language, which selects and transforms the output.

use std::ops::ControlFlow;

use crate::json::Json;

/// A filter that is known to compile.
#[derive(Clone, Debug)]
pub(crate) struct Jq(String);

/// A value that a filter returns.
pub(crate) enum Picked {
    Value(Json),
    /// A value that JSON can't express, such as `nan`.
    Text(String),
}

impl Jq {
    /// Checks a filter.
    pub(crate) fn new(text: &str) -> Result<Self, String> {
        zoomctl_jq::check(text).map(|()| Self(text.to_owned()))
    }

    /// Applies the filter to a value, and passes each resulting value on.
    pub(crate) fn run<E: From<String>>(
        &self,
        input: &Json,
        mut each: impl FnMut(Picked) -> Result<(), E>,
    ) -> Result<(), E> {
        let text = serde_json::to_vec(input).map_err(|error| error.to_string())?;
        let mut result = Ok(());
        zoomctl_jq::run(&self.0, &text, &mut |text| {
            result = each(serde_json::from_str(&text).map_or(Picked::Text(text), Picked::Value));
            if result.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results(filter: &str, input: &str) -> Result<Vec<String>, String> {
        let mut results = Vec::new();
        Jq::new(filter)?.run(&serde_json::from_str(input).unwrap(), |picked| {
            results.push(match picked {
                Picked::Value(value) => serde_json::to_string(&value).unwrap(),
                Picked::Text(text) => text,
            });
            Ok::<(), String>(())
        })?;
        Ok(results)
    }

    #[test]
    fn a_filter_picks_and_computes_as_jq_does() {
        let input = r#"{"users":[{"id":"a","type":2},{"id":"b","type":1}],"total":12345678901234567890}"#;
        for (filter, expected) in [
            (".users[0]", vec![r#"{"id":"a","type":2}"#]),
            (".users[].id", vec![r#""a""#, r#""b""#]),
            ("[.users[] | select(.type == 1) | .id]", vec![r#"["b"]"#]),
            (".users | map(.type) | add", vec!["3"]),
            (".users | length", vec!["2"]),
            (".total", vec!["12345678901234567890"]),
            (".users | sort_by(.type) | first | .id | ascii_upcase", vec![r#""B""#]),
            (".nothing", vec!["null"]),
            ("empty", vec![]),
            ("nan", vec!["NaN"]),
            // `halt` ends only the filter, not the program.
            (".users[].id, halt, 1", vec![r#""a""#, r#""b""#]),
        ] {
            assert_eq!(results(filter, input).unwrap(), expected, "{filter}");
        }
    }

    #[test]
    fn a_mistake_in_a_filter_has_a_message() {
        for (filter, message) in [
            (".users[", "expected"),
            ("id", "the function `id` does not exist: a field is written as `.id`"),
            ("foo(1)", "the function `foo/1` does not exist"),
            ("$x", "the variable `$x` does not exist"),
        ] {
            let problem = results(filter, "{}").unwrap_err();
            assert!(problem.contains(message), "{filter}: {problem}");
        }
        assert_eq!(results("halt_error(3)", "{}").unwrap_err(), "the filter ended with `halt_error(3)`");
        assert!(results(".a.b", r#"{"a":1}"#).unwrap_err().contains("index"));
    }
}
