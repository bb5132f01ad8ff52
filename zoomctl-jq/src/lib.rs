//! The filters of `zoomctl --jq`, in the jq language, from JSON text to JSON text.
//!
//! It is a separate crate because the jq library is generic: its code is instantiated and compiled here, optimized for
//! size, and only when this crate changes.
//!
//! The interface is for `zoomctl` only, and changes whenever `zoomctl` needs it to.

use std::ops::ControlFlow;

use jaq_core::{
    Ctx, Exn, Vars,
    compile::{Compiler, Undefined},
    data::JustLut,
    load::{self, Arena, File, Loader, parse},
};
use jaq_json::{Val, read};

/// The maximum number of characters to show of an error message, which may contain the value on which the filter
/// failed.
const MAX_MESSAGE: usize = 200;

type Filter = jaq_core::compile::Filter<jaq_core::Native<JustLut<Val>>>;

/// Checks a filter.
///
/// # Errors
///
/// A sentence that says what is wrong with the filter.
pub fn check(filter: &str) -> Result<(), String> {
    compile(filter).map(|_| ())
}

/// Applies a filter to JSON text, and calls `each` with the text of each resulting value, until `each` breaks. The text
/// is not JSON if JSON can't express the value, as with `nan`.
///
/// # Errors
///
/// A sentence that says why the filter failed.
pub fn run(filter: &str, input: &[u8], each: &mut dyn FnMut(String) -> ControlFlow<()>) -> Result<(), String> {
    let filter = compile(filter)?;
    let input = read::parse_single(input).map_err(|error| error.to_string())?;
    let context = Ctx::<JustLut<Val>>::new(&filter.lut, Vars::new([]));
    for value in filter.id.run((context, input)) {
        let text = match value.map_err(Exn::get_err) {
            Ok(value) => value.to_string(),
            Err(Ok(error)) => return Err(shortened(&error.to_string())),
            // `halt` ends only the filter, because the program still has files and logins to take care of.
            Err(Err(ended)) => match ended.get_halt() {
                Ok(0) | Err(_) => return Ok(()),
                Ok(code) => return Err(format!("the filter ended with `halt_error({code})`")),
            },
        };
        if each(text).is_break() {
            return Ok(());
        }
    }
    Ok(())
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
        Undefined::Filter(arity) if *arity > 0 => format!("the function `{name}/{arity}` does not exist"),
        Undefined::Filter(_) => format!("the function `{name}` does not exist: a field is written as `.{name}`"),
        other => format!("the {} `{name}` does not exist", other.as_str()),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_MESSAGE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
