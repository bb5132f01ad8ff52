//! The example on an operation's page: the call, with the required parameters and some optional ones.

use std::collections::BTreeSet;

use super::layout::Layout;
use crate::{
    facts::Facts,
    field_name::field_name,
    naming,
    plan::{Kind, Location, Operation, Param, ResponseBody},
    types::{Scalar, Type},
    words,
};

/// The number of optional parameters that an example sets.
const SETTERS: usize = 2;

/// The maximum width of a line of code that a documentation page shows without a scroll bar.
const WIDTH: usize = 84;

/// Example texts by the end of a parameter's name. The first match is used.
const TEXTS: &[(&str, &str)] = &[
    ("user_id", "me"),
    ("meeting_id", "85746065432"),
    ("webinar_id", "85746065432"),
    ("email", "jill@example.com"),
    ("ip_address", "203.0.113.7"),
    ("url", "https://example.com"),
    ("uri", "https://example.com"),
    ("phone_number", "+14155550100"),
    ("number", "+14155550100"),
    ("time_zone", "Europe/Berlin"),
    ("timezone", "Europe/Berlin"),
    ("password", "x7!Qm2"),
    ("first_name", "Jill"),
    ("last_name", "Chill"),
    ("name", "Support"),
    ("topic", "Weekly review"),
    ("title", "Weekly review"),
    ("description", "Each Monday"),
    ("message", "See you there"),
    ("language", "en-US"),
    ("country", "US"),
    ("country_iso_code", "US"),
    ("country_code", "US"),
    ("language_code", "en-US"),
    ("month", "2026-01"),
    ("date", "2026-01-31"),
    ("from", "2026-01-01"),
    ("to", "2026-01-31"),
    ("time", "2026-01-31T09:00:00Z"),
    ("id", "Zl3aVt0bQ9y"),
    ("key", "Zl3aVt0bQ9y"),
    ("token", "Zl3aVt0bQ9y"),
];

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
    /// The names used, each with its module.
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
        let arguments: Vec<String> =
            required.iter().map(|param| self.value(&param.wire, &param.ty, &param.facts)).collect();
        let mut chain: Vec<String> = Vec::new();
        let shown: Vec<&Param> =
            optional.into_iter().filter(|param| self.is_illustrative(param)).take(SETTERS).collect();
        for param in shown {
            chain.push(format!(".{}({})", param.ident, self.value(&param.wire, &param.ty, &param.facts)));
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

    /// Returns a value of a parameter or of a member that is required.
    fn value(&mut self, wire: &str, ty: &Type, facts: &Facts) -> String {
        match ty {
            Type::Scalar(scalar) => scalar_value(*scalar, wire, facts),
            Type::List(items) => match &**items {
                Type::Scalar(Scalar::Text) => format!("vec![{}.to_owned()]", text(wire)),
                Type::Scalar(Scalar::Id) => format!("vec![{}.into()]", text(wire)),
                Type::Scalar(scalar) => format!("vec![{}]", scalar_value(*scalar, wire, facts)),
                Type::Named(number) => format!("vec![{}]", self.named(*number)),
                _ => "Vec::new()".to_owned(),
            },
            Type::CommaList(items) => format!("[{}]", self.value(wire, items, facts)),
            Type::Map(_) => "std::collections::BTreeMap::new()".to_owned(),
            Type::Named(number) => self.named(*number),
        }
    }

    /// Returns a struct with the members that it must have, or the first value of an enum.
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
            Kind::StringEnum(values) => match naming::variants(values).into_iter().next() {
                Some(first) => format!("{name}::{first}"),
                None => format!("{name}::default()"),
            },
            Kind::IntegerEnum(values) => match values.first() {
                Some((_, first)) => format!("{name}::{first}"),
                None => format!("{name}::default()"),
            },
        }
    }

    /// Returns whether an example gains from a parameter: it is not a cursor, and its example value is not empty.
    fn is_illustrative(&self, param: &Param) -> bool {
        let is_cursor = ["next_page_token", "page_number", "page_token"].contains(&param.wire.as_str());
        let is_plain = match &param.ty {
            Type::Scalar(scalar) => !matches!(scalar, Scalar::Secret | Scalar::File | Scalar::Download | Scalar::Json),
            Type::Named(number) => !matches!(self.layout.plan.types[*number].kind, Kind::Struct(_)),
            Type::List(_) | Type::CommaList(_) | Type::Map(_) => false,
        };
        is_plain && !is_cursor && !param.facts.deprecated && param.location != Location::Header
    }
}

fn scalar_value(scalar: Scalar, wire: &str, facts: &Facts) -> String {
    let number = || {
        let [minimum, maximum] = [&facts.minimum, &facts.maximum].map(|limit| limit.as_ref().map(ToString::to_string));
        let hint = if wire == "page_size" { maximum } else { facts.default.clone() };
        let number = hint.or(minimum);
        number.filter(|text| text.parse::<i64>().is_ok()).unwrap_or_else(|| "1".to_owned())
    };
    let parsed = |text: &str| format!("\"{text}\".parse::<zoom_core::{}>()?", scalar.rust());
    match scalar {
        Scalar::Bool => "true".to_owned(),
        Scalar::Integer => number(),
        Scalar::Number => format!("{}.0", number()),
        Scalar::Text => match facts.values.first() {
            Some(first) => format!("{first:?}"),
            None => text(wire),
        },
        Scalar::Id | Scalar::Secret => text(wire),
        Scalar::Date | Scalar::DateOrDateTime if wire == "from" => parsed("2026-01-01"),
        Scalar::Date | Scalar::DateOrDateTime => parsed("2026-01-31"),
        Scalar::DateTime => parsed("2026-01-31T09:00:00Z"),
        Scalar::MeetingId | Scalar::MeetingIdOrUuid => "85746065432_u64".to_owned(),
        Scalar::MeetingUuid => "\"aDYlohsHRtCd4ii1uC2+hA==\"".to_owned(),
        Scalar::File => "zoom_core::FilePart::open(\"picture.png\")?".to_owned(),
        Scalar::Download | Scalar::Json => "zoom_core::Value::default()".to_owned(),
    }
}

/// Returns an example text for a parameter.
fn text(wire: &str) -> String {
    let name = words::snake(&words::split(wire));
    let fits = |end: &str| name == end || name.strip_suffix(end).is_some_and(|rest| rest.ends_with('_'));
    let known = TEXTS.iter().find(|(end, _)| fits(end)).map(|(_, text)| *text);
    format!("{:?}", known.unwrap_or("one"))
}
