//! `--jq`: a filter in the language of jq, which picks from the output and computes with it.

use jaq_core::{
    Ctx, Exn, Vars,
    compile::{Compiler, Undefined},
    data::JustLut,
    load::{self, Arena, File, Loader, parse},
};
use jaq_json::{Val, read};

use crate::json::Json;

/// The most characters of a failure that are shown: a filter's message may contain the value that it failed on.
const MAX_MESSAGE: usize = 200;

type Filter = jaq_core::compile::Filter<jaq_core::Native<JustLut<Val>>>;

/// A filter that compiles.
#[derive(Clone, Debug)]
pub(crate) struct Jq(String);

/// A value that a filter returns.
pub(crate) enum Picked {
    Value(Json),
    /// What JSON can't express, such as `nan`.
    Text(String),
}

impl Jq {
    /// Checks a filter.
    pub(crate) fn new(text: &str) -> Result<Self, String> {
        compile(text).map(|_| Self(text.to_owned()))
    }

    /// Applies the filter to a value, and passes on each value that it returns.
    pub(crate) fn run<E: From<String>>(
        &self,
        input: &Json,
        mut each: impl FnMut(Picked) -> Result<(), E>,
    ) -> Result<(), E> {
        let filter = compile(&self.0)?;
        let text = serde_json::to_vec(input).map_err(|error| error.to_string())?;
        let input = read::parse_single(&text).map_err(|error| error.to_string())?;
        let context = Ctx::<JustLut<Val>>::new(&filter.lut, Vars::new([]));
        for value in filter.id.run((context, input)) {
            let text = match value.map_err(Exn::get_err) {
                Ok(value) => value.to_string(),
                Err(Ok(error)) => return Err(shortened(&error.to_string()).into()),
                // `halt` ends the filter, and not the program, which has files and logins to take care of.
                Err(Err(ended)) => match ended.get_halt() {
                    Ok(0) | Err(_) => return Ok(()),
                    Ok(code) => return Err(format!("the filter ended with `halt_error({code})`").into()),
                },
            };
            each(serde_json::from_str(&text).map_or(Picked::Text(text), Picked::Value))?;
        }
        Ok(())
    }
}

fn compile(text: &str) -> Result<Filter, String> {
    let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
    let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    let arena = Arena::default();
    let program = File { code: text, path: () };
    let modules = Loader::new(definitions)
        .load(&arena, program)
        .map_err(|errors| errors.into_iter().next().map(|(_, error)| not_loaded(error)).unwrap_or_default())?;
    Compiler::default().with_funs(functions).compile(modules).map_err(|errors| {
        let undefined = errors.into_iter().flat_map(|(_, errors)| errors).next();
        undefined.map(|(name, kind)| not_defined(name, &kind)).unwrap_or_default()
    })
}

fn not_loaded(error: load::Error<&str>) -> String {
    let expected = |expected: &str, found: &str| match found {
        "" => format!("expected {expected} at its end"),
        _ => format!("expected {expected} at `{}`", shortened(found)),
    };
    match error {
        load::Error::Io(errors) => errors.into_iter().next().map(|(_, message)| message).unwrap_or_default(),
        load::Error::Lex(errors) => {
            errors.first().map(|(wanted, found)| expected(wanted.as_str(), found)).unwrap_or_default()
        }
        load::Error::Parse(errors) => {
            errors.first().map(|(wanted, found)| parse_problem(wanted, found, expected)).unwrap_or_default()
        }
    }
}

fn parse_problem(wanted: &parse::Expect<&str>, found: &str, expected: impl Fn(&str, &str) -> String) -> String {
    expected(wanted.as_str(), found)
}

fn not_defined(name: &str, kind: &Undefined) -> String {
    match kind {
        Undefined::Filter(arity) if *arity > 0 => format!("there is no function `{name}` with {arity} arguments"),
        Undefined::Filter(_) => format!("there is no function `{name}`: a field is written as `.{name}`"),
        other => format!("there is no {} `{name}`", other.as_str()),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_MESSAGE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
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
            // It ends the filter alone.
            (".users[].id, halt, 1", vec![r#""a""#, r#""b""#]),
        ] {
            assert_eq!(results(filter, input).unwrap(), expected, "{filter}");
        }
    }

    #[test]
    fn a_mistake_in_a_filter_has_a_message() {
        for (filter, message) in [
            (".users[", "expected"),
            ("id", "there is no function `id`: a field is written as `.id`"),
            ("foo(1)", "there is no function `foo` with 1 arguments"),
            ("$x", "there is no variable"),
        ] {
            let problem = results(filter, "{}").unwrap_err();
            assert!(problem.contains(message), "{filter}: {problem}");
        }
        assert_eq!(results("halt_error(3)", "{}").unwrap_err(), "the filter ended with `halt_error(3)`");
        assert!(results(".a.b", r#"{"a":1}"#).unwrap_err().contains("index"));
    }
}
