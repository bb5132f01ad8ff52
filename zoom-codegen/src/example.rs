//! The example of an operation's page: its request made from what is required, and the call.

use std::collections::BTreeSet;

use crate::{
    emit::{self, Product},
    naming,
    plan::{self, Answer, Kind, Operation, Param, Place},
    types::{Scalar, Type},
    words,
};

/// How many optional parameters are set, to show that they can be.
const SETTERS: usize = 2;

/// The width of a line of code, as a page of documentation shows it without a scroll bar.
const WIDTH: usize = 84;

/// The text of a parameter, by the end of its name. The first that fits is taken.
const TEXTS: &[(&str, &str)] = &[
    ("user_id", "me"),
    ("meeting_id", "85746065432"),
    ("webinar_id", "85746065432"),
    ("email", "jill@example.com"),
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
    ("month", "2026-01"),
    ("date", "2026-01-31"),
    ("from", "2026-01-01"),
    ("to", "2026-01-31"),
    ("time", "2026-01-31T09:00:00Z"),
    ("id", "Zl3aVt0bQ9y"),
    ("key", "Zl3aVt0bQ9y"),
    ("token", "Zl3aVt0bQ9y"),
];

/// The doc lines of an operation's example.
pub(crate) fn of(product: &Product<'_>, at: usize) -> Vec<String> {
    let operation = &product.plan.operations[at];
    let mut example = Example { product, operation, imports: BTreeSet::new() };
    example.import(product.named.operations[at].clone(), operation.is_master);
    let statement = example.statement(&product.named.operations[at]);
    let mut lines = vec![String::new(), "# Examples".to_owned(), String::new(), "```".to_owned()];
    lines.extend(example.uses());
    lines.push("# async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {".to_owned());
    lines.extend(statement);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

struct Example<'a> {
    product: &'a Product<'a>,
    operation: &'a Operation,
    /// The module and the name of all that is named.
    imports: BTreeSet<(String, String)>,
}

impl Example<'_> {
    fn import(&mut self, name: String, is_master: bool) {
        let master = if is_master { "::master" } else { "" };
        self.imports.insert((format!("zoom_api::{}{master}", self.product.module), name));
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

    /// The call, on a line or with a line for each link of its chain.
    fn statement(&mut self, name: &str) -> Vec<String> {
        let operation = self.operation;
        let (required, optional): (Vec<&Param>, Vec<&Param>) =
            operation.params.iter().partition(|param| param.required);
        let arguments: Vec<String> = required.iter().map(|param| self.value(param)).collect();
        let mut chain: Vec<String> = Vec::new();
        let telling: Vec<&Param> = optional.into_iter().filter(|param| self.is_telling(param)).take(SETTERS).collect();
        for param in telling {
            chain.push(format!(".{}({})", param.ident, self.value(param)));
        }
        let answer = if let Some((items, _)) = &operation.items {
            chain.extend([".items(client)".to_owned(), ".all()".to_owned()]);
            plan::field_name(items)
        } else if emit::is_download(operation) {
            chain.extend([".send(client)", ".await?", ".save_in(\"downloads\")"].map(str::to_owned));
            "path".to_owned()
        } else {
            chain.push(".send(client)".to_owned());
            "answer".to_owned()
        };
        chain.push(".await?".to_owned());
        let binding =
            if matches!(operation.answer, Answer::Nothing) { String::new() } else { format!("let {answer} = ") };
        let head = format!("{binding}{name}::new({})", arguments.join(", "));
        let line = format!("{head}{};", chain.concat());
        if line.len() <= WIDTH {
            return vec![line];
        }
        let mut lines = vec![head];
        lines.extend(chain.into_iter().map(|link| format!("    {link}")));
        if let Some(last) = lines.last_mut() {
            last.push(';');
        }
        lines
    }

    fn value(&mut self, param: &Param) -> String {
        match (&param.ty, param.place) {
            (Type::Scalar(scalar), _) => scalar_value(*scalar, param),
            (Type::List(items), _) => match &**items {
                Type::Scalar(Scalar::Text) => format!("vec![{}.to_owned()]", text(&param.wire)),
                Type::Scalar(Scalar::Id) => format!("vec![{}.into()]", text(&param.wire)),
                Type::Scalar(scalar) => format!("vec![{}]", scalar_value(*scalar, param)),
                Type::Named(number) => format!("vec![{}]", self.named(*number)),
                _ => "Vec::new()".to_owned(),
            },
            (Type::Map(_), _) => "std::collections::BTreeMap::new()".to_owned(),
            (Type::Named(number), _) => self.named(*number),
        }
    }

    /// A struct that is empty, or the first value of an enum.
    fn named(&mut self, number: usize) -> String {
        let name = self.product.named.types[number].clone();
        self.import(name.clone(), self.product.is_in_master(number));
        match &self.product.plan.types[number].kind {
            Kind::Struct(_) => format!("{name}::default()"),
            Kind::Words(values) => match naming::variants(values).into_iter().next() {
                Some(first) => format!("{name}::{first}"),
                None => format!("{name}::default()"),
            },
            Kind::Numbers(values) => match values.first() {
                Some((_, first)) => format!("{name}::{first}"),
                None => format!("{name}::default()"),
            },
        }
    }

    /// Whether setting a parameter shows something: no cursor, and nothing that is empty here.
    fn is_telling(&self, param: &Param) -> bool {
        let is_cursor = ["next_page_token", "page_number", "page_token"].contains(&param.wire.as_str());
        let is_plain = match &param.ty {
            Type::Scalar(scalar) => !matches!(scalar, Scalar::Secret | Scalar::File | Scalar::Download | Scalar::Json),
            Type::Named(number) => !matches!(self.product.plan.types[*number].kind, Kind::Struct(_)),
            Type::List(_) | Type::Map(_) => false,
        };
        is_plain && !is_cursor && !param.facts.deprecated && param.place != Place::Header
    }
}

fn scalar_value(scalar: Scalar, param: &Param) -> String {
    let number = || {
        let facts = &param.facts;
        let told = if param.wire == "page_size" { &facts.maximum } else { &facts.default };
        let number = told.as_ref().or(facts.minimum.as_ref()).cloned();
        number.filter(|text| text.parse::<i64>().is_ok()).unwrap_or_else(|| "1".to_owned())
    };
    let parsed = |text: &str| format!("\"{text}\".parse::<zoom_core::{}>()?", scalar.rust());
    match scalar {
        Scalar::Bool => "true".to_owned(),
        Scalar::Integer => number(),
        Scalar::Number => format!("{}.0", number()),
        Scalar::Text => match param.facts.values.first() {
            Some(first) => format!("{first:?}"),
            None => text(&param.wire),
        },
        Scalar::Id | Scalar::Secret => text(&param.wire),
        Scalar::Date | Scalar::DateOrDateTime if param.wire == "from" => parsed("2026-01-01"),
        Scalar::Date | Scalar::DateOrDateTime => parsed("2026-01-31"),
        Scalar::DateTime => parsed("2026-01-31T09:00:00Z"),
        Scalar::MeetingId | Scalar::MeetingIdOrUuid => "85746065432_u64".to_owned(),
        Scalar::MeetingUuid => "\"aDYlohsHRtCd4ii1uC2+hA==\"".to_owned(),
        Scalar::File => "zoom_core::FilePart::open(\"picture.png\")?".to_owned(),
        Scalar::Download | Scalar::Json => "zoom_core::Value::default()".to_owned(),
    }
}

/// A text that a parameter of this name may hold.
fn text(wire: &str) -> String {
    let name = words::snake(&words::split(wire));
    let fits = |end: &str| name == end || name.strip_suffix(end).is_some_and(|rest| rest.ends_with('_'));
    let told = TEXTS.iter().find(|(end, _)| fits(end)).map(|(_, text)| *text);
    format!("{:?}", told.unwrap_or("one"))
}
