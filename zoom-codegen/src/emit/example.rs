//! The example on an operation's page: the call, with the required parameters and some optional ones.

use std::collections::BTreeSet;

use super::{docs, layout::Layout, sample};
use crate::{
    facts::Facts,
    field_name::field_name,
    naming,
    plan::{Field, Kind, Location, Operation, Param, ResponseBody},
    types::{Scalar, Type},
};

/// The number of optional parameters that an example sets.
const SETTERS: usize = 2;

/// Phrases in the sentence about a parameter that applies only in some requests.
const CONDITIONS: [&str; 7] = ["ignored", "meant for", "needed if", "only for", "only if", "only when", "only with"];

/// The maximum width of a line of code that a documentation page shows without a scroll bar.
const WIDTH: usize = 84;

/// Returns the doc lines of an operation's example.
pub(super) fn of(layout: &Layout<'_>, at: usize) -> Vec<String> {
    let operation = &layout.plan.operations[at];
    let mut example = Example { layout, operation, imports: BTreeSet::new() };
    example.import(layout.named.operations[at].clone(), operation.is_master);
    let statement = example.statement(&layout.named.operations[at]);
    let mut lines = vec![String::new(), "# Examples".to_owned(), String::new(), "```".to_owned()];
    lines.extend(example.uses());
    lines.push("# async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {".to_owned());
    lines.extend(statement);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

struct Example<'a> {
    layout: &'a Layout<'a>,
    operation: &'a Operation,
    /// The names that the example uses, each with its module.
    imports: BTreeSet<(String, String)>,
}

impl Example<'_> {
    fn import(&mut self, name: String, is_master: bool) {
        let master = if is_master { "::master" } else { "" };
        self.imports.insert((format!("zoom_rest::{}{master}", self.layout.module), name));
    }

    fn uses(&self) -> Vec<String> {
        let modules: BTreeSet<&String> = self.imports.iter().map(|(module, _)| module).collect();
        let line = |module: &String| {
            let names: Vec<&str> =
                self.imports.iter().filter(|(of, _)| of == module).map(|(_, name)| name.as_str()).collect();
            match &names[..] {
                [only] => format!("use {module}::{only};"),
                names => format!("use {module}::{{{}}};", names.join(", ")),
            }
        };
        modules.into_iter().map(line).collect()
    }

    /// Returns the call, on one line if it fits and otherwise with one line per method.
    fn statement(&mut self, name: &str) -> Vec<String> {
        let operation = self.operation;
        let (required, optional): (Vec<&Param>, Vec<&Param>) =
            operation.params.iter().partition(|param| param.required);
        let arguments: Vec<String> = required.iter().map(|param| self.of_param(param)).collect();
        let mut chain: Vec<String> = Vec::new();
        let mut shown: Vec<&Param> = Vec::new();
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
        for param in shown {
            let imports = self.imports.clone();
            let value = self.of_param(param);
            if value.contains(&format!("{:?}", sample::ANY_TEXT)) {
                self.imports = imports;
            } else {
                chain.push(format!(".{}({value})", param.ident));
            }
        }
        let binding = if let Some((items, _)) = &operation.items {
            chain.extend([".items(client)".to_owned(), ".collect_all()".to_owned()]);
            field_name(items)
        } else if operation.is_download() {
            chain.extend([".send(client)", ".await?", ".save_in(\"downloads\")"].map(str::to_owned));
            "path".to_owned()
        } else {
            chain.push(".send(client)".to_owned());
            "response".to_owned()
        };
        chain.push(".await?".to_owned());
        let binding = match operation.response {
            ResponseBody::Empty => String::new(),
            _ => format!("let {binding} = "),
        };
        let head = format!("{binding}{name}::new({})", arguments.join(", "));
        let line = format!("{head}{};", chain.concat());
        if line.len() <= WIDTH {
            return vec![line];
        }
        let mut lines = if head.len() <= WIDTH {
            vec![head]
        } else {
            let arguments = arguments.iter().map(|argument| format!("    {argument},"));
            let first = format!("{binding}{name}::new(");
            std::iter::once(first).chain(arguments).chain([")".to_owned()]).collect()
        };
        lines.extend(chain.into_iter().map(|link| format!("    {link}")));
        if let Some(last) = lines.last_mut() {
            last.push(';');
        }
        lines
    }

    /// Returns a value for a parameter. For a string, this is the value that the parameter's sentence names, or else
    /// the default, or else an example.
    fn of_param(&mut self, param: &Param) -> String {
        let is_text = param.ty.innermost() == &Type::Scalar(Scalar::Text) && param.facts.values.is_empty();
        let about = docs::word(self.layout, self.operation, param).filter(|_| is_text).unwrap_or_default();
        if param.ty.innermost() == &Type::Scalar(Scalar::File) {
            let about = docs::word(self.layout, self.operation, param).unwrap_or_default();
            let file = format!("zoom_core::FilePart::open({:?})?", sample::file(&about));
            return if matches!(param.ty, Type::List(_)) { format!("vec![{file}]") } else { file };
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
            (Some(value), Type::Scalar(_)) => format!("{value:?}"),
            (Some(value), Type::List(items)) if matches!(**items, Type::Scalar(_)) => {
                format!("vec![{value:?}.to_owned()]")
            }
            _ => self.value(&param.wire, &param.ty, &param.facts),
        }
    }

    /// Returns an example value for a parameter or a member.
    fn value(&mut self, wire: &str, ty: &Type, facts: &Facts) -> String {
        match ty {
            Type::Scalar(scalar) => sample::scalar_value(*scalar, wire, facts),
            Type::List(items) => match &**items {
                Type::Scalar(Scalar::Text) => format!("vec![{}.to_owned()]", sample::text_of_several(wire)),
                Type::Scalar(Scalar::Id) => format!("vec![{}.into()]", sample::text_of_several(wire)),
                Type::Scalar(scalar) => format!("vec![{}]", sample::scalar_value(*scalar, wire, facts)),
                Type::Named(number) => format!("vec![{}]", self.named(*number)),
                _ => "Vec::new()".to_owned(),
            },
            Type::CommaList(items) => format!("[{}]", self.value(wire, items, facts)),
            Type::Map(_) => "std::collections::BTreeMap::new()".to_owned(),
            Type::Named(number) => self.named(*number),
        }
    }

    /// Returns an expression for a struct with its required members, or for an ordinary value of an enum.
    fn named(&mut self, number: usize) -> String {
        let name = self.layout.named.types[number].clone();
        self.import(name.clone(), self.layout.is_in_master(number));
        match &self.layout.plan.types[number].kind {
            Kind::Struct(fields) => {
                let required = fields.iter().filter(|field| field.is_required_in_requests());
                let values: Vec<String> =
                    required.map(|field| self.value(&field.wire, &field.ty, &field.facts)).collect();
                format!("{name}::new({})", values.join(", "))
            }
            Kind::StringEnum(values) => sample::variant(&name, &naming::variants(values)),
            Kind::IntegerEnum(values) => {
                sample::variant(&name, &values.iter().map(|(_, variant)| variant.clone()).collect::<Vec<_>>())
            }
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
