//! The example on an operation's page: the call, with the required parameters and some optional ones. The values are
//! those written in `examples.tsv`, or else ordinary ones.

use serde_json::{Map, Value};

use super::{code::Code, docs, expression::Expressions, layout::Layout, sample};
use crate::{
    field_name::field_name,
    plan::{Field, Kind, Location, Operation, Param, ResponseBody},
    types::{Scalar, Type},
};

/// The number of optional parameters that an example sets.
const SETTERS: usize = 2;

/// Phrases in the sentence about a parameter that applies only in some requests.
const CONDITIONS: [&str; 7] = ["ignored", "meant for", "needed if", "only for", "only if", "only when", "only with"];

/// Returns the doc lines of an operation's example.
pub(super) fn of(layout: &Layout<'_>, at: usize) -> Vec<String> {
    let written = written(layout, at).unwrap_or_default();
    let (uses, statement) = code(layout, at, written).or_else(|_| code(layout, at, Map::new())).unwrap_or_default();
    let mut lines = vec![String::new(), "# Examples".to_owned(), String::new(), "```".to_owned()];
    lines.extend(uses);
    lines.push("# async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {".to_owned());
    lines.extend(statement);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Returns what is wrong with an operation's row in `examples.tsv`.
pub(crate) fn problem(layout: &Layout<'_>, at: usize) -> Option<String> {
    written(layout, at).and_then(|written| code(layout, at, written)).err()
}

/// Returns the parameters' values in an operation's row in `examples.tsv`.
fn written(layout: &Layout<'_>, at: usize) -> Result<Map<String, Value>, String> {
    match layout.texts.example(&layout.plan.operations[at].key) {
        Some(row) => serde_json::from_str(row).map_err(|_| "it is not a JSON object".to_owned()),
        None => Ok(Map::new()),
    }
}

/// Returns the `use` items and the statement.
fn code(layout: &Layout<'_>, at: usize, written: Map<String, Value>) -> Result<(Vec<String>, Vec<String>), String> {
    let operation = &layout.plan.operations[at];
    let mut expressions = Expressions::new(layout);
    expressions.import(layout.named.operations[at].clone(), operation.is_master);
    let mut example = Example { layout, operation, written, expressions };
    let statement = example.statement(&layout.named.operations[at])?;
    Ok((example.expressions.uses(), statement))
}

struct Example<'a> {
    layout: &'a Layout<'a>,
    operation: &'a Operation,
    /// The values in the operation's row in `examples.tsv`.
    written: Map<String, Value>,
    expressions: Expressions<'a>,
}

impl<'a> Example<'a> {
    /// Returns the lines of the call.
    fn statement(&mut self, name: &str) -> Result<Vec<String>, String> {
        let operation = self.operation;
        if let Some(unknown) =
            self.written.keys().find(|wire| !operation.params.iter().any(|param| param.wire == **wire))
        {
            return Err(format!("the operation has no parameter `{unknown}`"));
        }
        let mut arguments = Vec::new();
        for param in operation.params.iter().filter(|param| param.required) {
            arguments.push(self.of_param(param)?);
        }
        let mut links = Vec::new();
        for param in self.shown() {
            let before = self.expressions.clone();
            let value = self.of_param(param)?;
            if value.line().contains(&format!("{:?}", sample::ANY_TEXT)) {
                self.expressions = before;
            } else {
                links.push(Code::call(&format!(".{}", param.ident), vec![value]));
            }
        }
        let (binding, calls) = if let Some((items, _)) = &operation.items {
            (field_name(items), &[".items(client)", ".collect_all()"][..])
        } else if operation.is_download() {
            ("path".to_owned(), &[".send(client)", ".await?", ".save_in(\"downloads\")"][..])
        } else {
            ("response".to_owned(), &[".send(client)"][..])
        };
        links.extend(calls.iter().chain(&[".await?"]).map(|call| Code::text(*call)));
        let binding = match operation.response {
            ResponseBody::Empty => String::new(),
            _ => format!("let {binding} = "),
        };
        Ok(Code::chain(Code::call(&format!("{name}::new"), arguments), links).statement(&binding, ";"))
    }

    /// Returns the optional parameters to set: those with a written value, or else some that are worth showing.
    fn shown(&self) -> Vec<&'a Param> {
        let (required, optional): (Vec<&Param>, Vec<&Param>) =
            self.operation.params.iter().partition(|param| param.required);
        if !self.written.is_empty() {
            return optional.into_iter().filter(|param| self.written.contains_key(&param.wire)).collect();
        }
        let mut shown: Vec<&'a Param> = Vec::new();
        let is_needed = |param: &&&Param| self.says(param, &["needed unless"]);
        let (needed, others): (Vec<&Param>, Vec<&Param>) =
            optional.iter().filter(|param| self.is_illustrative(param)).partition(is_needed);
        // A request that changes something says little without its content.
        let is_content = |param: &&&Param| self.is_content(param);
        let content = optional.iter().find(is_content).filter(|_| !required.iter().any(|param| is_in_body(param)));
        for param in content.copied().into_iter().chain(needed).chain(others) {
            if shown.len() < SETTERS
                && !shown.iter().any(|other| self.refers(param, other) || self.refers(other, param))
            {
                shown.push(param);
            }
        }
        // Many operations reject the start of a range without its end.
        for start in shown.clone() {
            let end = start.wire.strip_suffix("from").map(|range| format!("{range}to"));
            let end = optional.iter().find(|param| Some(&param.wire) == end.as_ref() && self.is_illustrative(param));
            if let Some(end) = end.filter(|end| !shown.iter().any(|param| param.wire == end.wire)) {
                let at = shown.iter().position(|param| param.wire == start.wire).unwrap_or_default();
                shown.insert(at + 1, end);
            }
        }
        shown
    }

    /// Returns the written value of a parameter, or else an ordinary one.
    fn of_param(&mut self, param: &Param) -> Result<Code, String> {
        match self.written.get(&param.wire) {
            Some(value) => {
                let value = value.clone();
                self.expressions.written(&param.wire, &param.ty, &param.facts, &value)
            }
            None => Ok(self.ordinary(param)),
        }
    }

    /// Returns a value for a parameter. For a string, this is the value that the parameter's sentence names, or else
    /// the default, or else an example.
    fn ordinary(&mut self, param: &Param) -> Code {
        let is_text = param.ty.innermost() == &Type::Scalar(Scalar::Text) && param.facts.values.is_empty();
        let about = docs::word(self.layout, self.operation, param).filter(|_| is_text).unwrap_or_default();
        if param.ty.innermost() == &Type::Scalar(Scalar::File) {
            let about = docs::word(self.layout, self.operation, param).unwrap_or_default();
            let file = format!("zoom_core::FilePart::open({:?})?", sample::file(&about));
            let file = Code::text(file);
            return if matches!(param.ty, Type::List(_)) { Code::vec(vec![file]) } else { file };
        }
        let is_known = sample::has_known_example(&param.wire, &about);
        let default = param.facts.default.as_deref().filter(|text| is_text && *text != "null" && !text.contains(' '));
        let is_param = |value: &&str| self.operation.params.iter().any(|param| param.wire == *value);
        let numbers = [("without the country code", "4155550100"), ("art of a phone number", "4155")];
        let number = numbers.iter().find(|(phrase, _)| about.contains(phrase)).map(|(_, number)| *number);
        let value = sample::named(&about)
            .filter(|value| !is_param(value))
            .or(number)
            .or(default)
            .or_else(|| sample::of_thing(&about).filter(|_| !is_known));
        match (value, &param.ty) {
            (Some(value), Type::Scalar(_)) => Code::text(format!("{value:?}")),
            (Some(value), Type::List(items)) if matches!(**items, Type::Scalar(_)) => {
                Code::vec(vec![Code::text(format!("{value:?}.to_owned()"))])
            }
            _ => self.expressions.sample(&param.wire, &param.ty, &param.facts),
        }
    }

    /// Returns whether the sentence about a parameter names another parameter, for example one that it replaces or
    /// needs.
    fn refers(&self, param: &Param, other: &Param) -> bool {
        let about = docs::word(self.layout, self.operation, param);
        about.is_some_and(|about| about.contains(&format!("`{}`", other.wire)))
    }

    /// Returns whether the sentence about a parameter contains any of these phrases.
    fn says(&self, param: &Param, phrases: &[&str]) -> bool {
        let about = docs::word(self.layout, self.operation, param).unwrap_or_default();
        phrases.iter().any(|phrase| about.contains(phrase))
    }

    /// Returns whether a parameter is a list, a file or an object with required members in the body.
    fn is_content(&self, param: &Param) -> bool {
        let is_content = match &param.ty {
            Type::List(_) | Type::Scalar(Scalar::File) => true,
            Type::Named(number) => match &self.layout.plan.types[*number].kind {
                Kind::Struct(fields) => fields.iter().any(Field::is_required_in_requests),
                Kind::StringEnum(_) | Kind::IntegerEnum(_) => false,
            },
            Type::Scalar(_) | Type::CommaList(_) | Type::Map(_) => false,
        };
        is_content && is_in_body(param) && !param.facts.deprecated && !self.says(param, &CONDITIONS)
    }

    /// Returns whether a parameter is worth showing in an example. Cursors, headers, secrets, files, lists, structs,
    /// deprecated parameters and those that apply only in some requests are not.
    fn is_illustrative(&self, param: &Param) -> bool {
        let is_cursor = ["next_page_token", "page_number", "page_token"].contains(&param.wire.as_str());
        let is_plain = match &param.ty {
            Type::Scalar(scalar) => !matches!(scalar, Scalar::Secret | Scalar::File | Scalar::Download | Scalar::Json),
            Type::Named(number) => !matches!(self.layout.plan.types[*number].kind, Kind::Struct(_)),
            Type::List(_) | Type::CommaList(_) | Type::Map(_) => false,
        };
        let is_conditional = self.says(param, &CONDITIONS);
        is_plain && !is_cursor && !is_conditional && !param.facts.deprecated && param.location != Location::Header
    }
}

fn is_in_body(param: &Param) -> bool {
    matches!(param.location, Location::Member | Location::Body | Location::Part | Location::File)
}
