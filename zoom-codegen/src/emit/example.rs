//! The example on an operation's page: the call, with the required parameters and some optional ones.

use std::collections::BTreeSet;

use super::{docs, layout::Layout};
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

/// Example texts for parameters, keyed by the ending of the parameter's name. The longest match is used.
const TEXTS: &[(&str, &str)] = &[
    ("user_id", "me"),
    ("meeting_id", "85746065432"),
    ("webinar_id", "85746065432"),
    ("email", "jill@example.com"),
    ("identifier", "Zl3aVt0bQ9y"),
    ("reserve_user", "jill@example.com"),
    ("to_contact", "jill@example.com"),
    ("domain", "example.com"),
    ("ip", "203.0.113.7"),
    ("ip_address", "203.0.113.7"),
    ("network", "203.0.113.0/24"),
    ("mac_address", "64167f8a1b2c"),
    ("bssid", "00:1b:44:11:3a:b7"),
    ("url", "https://example.com"),
    ("uri", "https://example.com"),
    ("link", "https://example.com"),
    ("website", "https://example.com"),
    ("phone_number", "+14155550100"),
    ("number", "+14155550100"),
    ("account_number", "1234567"),
    ("crm_number", "1234567"),
    ("document_number", "1234567"),
    ("invoice_number", "1234567"),
    ("reg_number", "1234567"),
    ("subscription_number", "1234567"),
    ("extension_number", "1001"),
    ("meeting_number", "85746065432"),
    ("area_code", "415"),
    ("time_zone", "Europe/Berlin"),
    ("timezone", "Europe/Berlin"),
    ("password", "x7!Qm2"),
    ("pin", "3041"),
    ("pin_code", "3041"),
    ("conference_code", "4155550"),
    ("first_name", "Jill"),
    ("last_name", "Chill"),
    ("department", "Sales"),
    ("cost_center", "Sales"),
    ("name", "Support"),
    ("topic", "Weekly review"),
    ("title", "Weekly review"),
    ("summary", "Weekly review"),
    ("subject", "Weekly review"),
    ("agenda", "Plans for the quarter"),
    ("description", "For the sales team"),
    ("space_desc", "For the sales team"),
    ("message", "See you there"),
    ("message_content", "See you there"),
    ("text", "See you there"),
    ("content", "See you there"),
    ("body", "See you there"),
    ("comment", "Thank you"),
    ("comments", "Thank you"),
    ("note", "Call back on Monday"),
    ("keyword", "sales"),
    ("setting_type", "meeting"),
    ("metadata_headers", "Subject"),
    ("voice_mail", "+14155550100"),
    ("search_text", "sales"),
    ("search_value", "sales"),
    ("query", "sales"),
    ("color", "#1E71F6"),
    ("currency", "USD"),
    ("currency_type", "USD"),
    ("price", "10.00"),
    ("resolution", "720p"),
    ("version", "6.6.0"),
    ("language", "en-US"),
    ("country", "US"),
    ("country_iso", "US"),
    ("country_iso_code", "US"),
    ("country_code", "US"),
    ("apt", "5"),
    ("cancelation_reason", "No longer needed"),
    ("category", "Billing"),
    ("client_code", "1234"),
    ("default_value", "Sales"),
    ("file_length", "1048576"),
    ("file_name", "report.pdf"),
    ("job_title", "Engineer"),
    ("model", "X50"),
    ("number_pattern", "^1415"),
    ("raw", "U3ViamVjdDogSGVsbG8"),
    ("tag", "Lobby"),
    ("time_in_recording", "00:12:30"),
    ("upload_context", "Zl3aVt0bQ9y"),
    ("vendor", "Poly"),
    ("language_code", "en-US"),
    ("address", "1 Main Street"),
    ("address_line1", "1 Main Street"),
    ("address_line2", "Suite 5"),
    ("street1", "1 Main Street"),
    ("city", "San Jose"),
    ("state", "CA"),
    ("state_code", "CA"),
    ("zip", "95113"),
    ("zip_code", "95113"),
    ("postal_code", "95113"),
    ("month", "2026-01"),
    ("date", "2026-01-31"),
    ("from", "2026-01-01"),
    ("to", "2026-01-31"),
    ("time", "2026-01-31T09:00:00Z"),
    ("page_size", "30"),
    ("page_count", "30"),
    ("max_results", "30"),
    ("page_num", "1"),
    ("uuid", "aDYlohsHRtCd4ii1uC2+hA=="),
    ("jid", "Zl3aVt0bQ9y@xmpp.zoom.us"),
    ("id", "Zl3aVt0bQ9y"),
    ("key", "Zl3aVt0bQ9y"),
    ("token", "Zl3aVt0bQ9y"),
    ("reply_to", "Zl3aVt0bQ9y"),
    ("to_channel", "Zl3aVt0bQ9y"),
];

/// Variants that an example prefers, the most ordinary first.
const ORDINARY: [&str; 8] = ["Active", "Enabled", "Enable", "Approved", "Approve", "Available", "On", "All"];

/// Variants that an example avoids if there are others.
const ODD: [&str; 20] = [
    "Delete",
    "Deleted",
    "Denied",
    "Deny",
    "Disable",
    "Disabled",
    "Empty",
    "Expired",
    "Failed",
    "Inactive",
    "Invalid",
    "Never",
    "No",
    "None",
    "Off",
    "Other",
    "Pending",
    "Unallocated",
    "Unassigned",
    "Unknown",
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
        let arguments: Vec<String> = required.iter().map(|param| self.of_param(param)).collect();
        let mut chain: Vec<String> = Vec::new();
        let mut shown: Vec<&Param> = Vec::new();
        for param in optional.into_iter().filter(|param| self.is_illustrative(param)) {
            if shown.len() < SETTERS
                && !shown.iter().any(|other| self.refers(param, other) || self.refers(other, param))
            {
                shown.push(param);
            }
        }
        for param in shown {
            chain.push(format!(".{}({})", param.ident, self.of_param(param)));
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

    /// Returns a value for a parameter. For a string, this is the value that the parameter's sentence names, if any, or
    /// the default.
    fn of_param(&mut self, param: &Param) -> String {
        let is_text = param.ty.innermost() == &Type::Scalar(Scalar::Text) && param.facts.values.is_empty();
        let about = docs::word(self.layout, self.operation, param).filter(|_| is_text).unwrap_or_default();
        let words = words::split(&param.wire);
        let is_known =
            [words::snake(&words), words::snake(&words::singular(&words))].iter().any(|name| known(name).is_some());
        let default = param.facts.default.as_deref().filter(|text| is_text && *text != "null" && !text.contains(' '));
        let is_param = |value: &&str| self.operation.params.iter().any(|param| param.wire == *value);
        let value = named(&about)
            .filter(|value| !is_param(value))
            .or(default)
            .or_else(|| of_thing(&about).filter(|_| !is_known));
        match (value, &param.ty) {
            (Some(value), Type::Scalar(_)) => format!("{value:?}"),
            (Some(value), Type::List(items)) if matches!(**items, Type::Scalar(_)) => {
                format!("vec![{value:?}.to_owned()]")
            }
            _ => self.value(&param.wire, &param.ty, &param.facts),
        }
    }

    /// Returns an example value for a required parameter or member.
    fn value(&mut self, wire: &str, ty: &Type, facts: &Facts) -> String {
        match ty {
            Type::Scalar(scalar) => scalar_value(*scalar, wire, facts),
            Type::List(items) => match &**items {
                Type::Scalar(Scalar::Text) => format!("vec![{}.to_owned()]", text_of_several(wire)),
                Type::Scalar(Scalar::Id) => format!("vec![{}.into()]", text_of_several(wire)),
                Type::Scalar(scalar) => format!("vec![{}]", scalar_value(*scalar, wire, facts)),
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
            Kind::StringEnum(values) => variant(&name, &naming::variants(values)),
            Kind::IntegerEnum(values) => {
                variant(&name, &values.iter().map(|(_, variant)| variant.clone()).collect::<Vec<_>>())
            }
        }
    }

    /// Returns whether the sentence about a parameter names another parameter, which the first may replace or need.
    fn refers(&self, param: &Param, other: &Param) -> bool {
        let about = docs::word(self.layout, self.operation, param);
        about.is_some_and(|about| about.contains(&format!("`{}`", other.wire)))
    }

    /// Returns whether a parameter is worth showing in an example: it is not a cursor, and its example value is not
    /// empty.
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
        let usual = if wire == "page_size" { "30" } else { "1" };
        number.filter(|text| text.parse::<i64>().is_ok()).unwrap_or_else(|| usual.to_owned())
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

/// Returns the most ordinary of an enum's variants.
fn variant(name: &str, variants: &[String]) -> String {
    let ordinary = ORDINARY.iter().find_map(|ordinary| variants.iter().find(|variant| variant == ordinary));
    let plain = || variants.iter().find(|variant| !ODD.contains(&variant.as_str()));
    match ordinary.or_else(plain).or(variants.first()) {
        Some(variant) => format!("{name}::{variant}"),
        None => format!("{name}::default()"),
    }
}

/// Returns the value that a sentence names, whether as an example, as one of several values or as the only one.
fn named(about: &str) -> Option<&str> {
    let begins = about.strip_prefix('`').filter(|_| !about.starts_with("`next_page_token`"));
    let mut prefixes = ["such as `", "always `", "only `", ": `", "(`", " a `", "; `"].iter();
    let after = begins.or_else(|| prefixes.find_map(|prefix| Some(about.split_once(prefix)?.1)));
    let value = after?.split_once('`').map(|(value, _)| value);
    value.filter(|value| !value.is_empty() && !value.contains(['<', '{', '\\', ':', '…']))
}

/// Returns an example of the thing that the first word of a sentence names.
fn of_thing(about: &str) -> Option<&'static str> {
    match about.split(' ').next()? {
        "ID" | "IDs" => Some("Zl3aVt0bQ9y"),
        "Email" => Some("jill@example.com"),
        "Link" | "URL" => Some("https://example.com"),
        "Manufacturer" => Some("Poly"),
        "Name" => Some("Support"),
        "Phone" => Some("+14155550100"),
        _ => None,
    }
}

/// Returns an example string for a parameter.
fn text(wire: &str) -> String {
    let name = words::snake(&words::split(wire));
    let of_one = || known(&words::snake(&words::singular(&words::split(wire))));
    format!("{:?}", known(&name).or_else(of_one).unwrap_or("example"))
}

/// Returns an example of a text in a list.
fn text_of_several(wire: &str) -> String {
    let name = words::snake(&words::singular(&words::split(wire)));
    // `me` is a single user, but a list contains several.
    let text = if name.ends_with("user_id") { known("id") } else { known(&name) };
    format!("{:?}", text.unwrap_or("example"))
}

/// Returns the text for names that end in these words.
fn known(name: &str) -> Option<&'static str> {
    let fits = |end: &str| name == end || name.strip_suffix(end).is_some_and(|rest| rest.ends_with('_'));
    TEXTS.iter().filter(|(end, _)| fits(end)).max_by_key(|(end, _)| end.len()).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_an_enum_is_an_ordinary_variant() {
        for (variants, expected) in [
            (&["Inactive", "Active"][..], "E::Active"),
            (&["None", "Reader", "Writer"], "E::Reader"),
            (&["None"], "E::None"),
            (&["Weekly", "All"], "E::All"),
            (&[], "E::default()"),
        ] {
            let variants: Vec<String> = variants.iter().map(|variant| (*variant).to_owned()).collect();
            assert_eq!(variant("E", &variants), expected);
        }
    }

    #[test]
    fn the_example_of_a_text_fits_its_name() {
        for (wire, expected) in [("searchText", "sales"), ("user_id", "me"), ("to_email", "jill@example.com")] {
            assert_eq!(text(wire), format!("{expected:?}"));
        }
        for (wire, expected) in [("user_ids", "Zl3aVt0bQ9y"), ("phone_numbers", "+14155550100")] {
            assert_eq!(text_of_several(wire), format!("{expected:?}"));
        }
        assert_eq!(named("Kind of setting, such as `holiday`."), Some("holiday"));
        assert_eq!(named("Fetches everything (`FSync`) or newer entries (`ISync`)."), Some("FSync"));
        assert_eq!(named("Kind of setting."), None);
        assert_eq!(of_thing("IDs of the teams."), Some("Zl3aVt0bQ9y"));
    }
}
