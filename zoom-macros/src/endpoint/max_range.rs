//! Reads `max_range = "1 month"`: the longest time range that one call may request.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::LitStr;

use crate::{
    report::Errors,
    request::{field::Field, location::Location},
};

/// The pairs of parameters that are the start and the end of a time range, by wire name.
const PARAMS: [(&str, &str); 2] = [("from", "to"), ("start_date", "end_date")];

/// Returns the pairs of parameters as an array.
pub(crate) fn range_params() -> TokenStream {
    let pairs = PARAMS.map(|(from, to)| quote!((#from, #to)));
    quote!([#(#pairs),*])
}

/// The longest range, in zoom-core's terms.
pub(crate) struct MaxRange {
    pub(crate) span: Span,
    /// The number and unit in words, for the documentation.
    pub(crate) text: String,
    /// The variant of zoom-core's `MaxRange`.
    pub(crate) unit: Ident,
    pub(crate) count: u16,
}

impl MaxRange {
    /// Reads a number and a unit; anything else is reported in `errors`.
    pub(crate) fn read(literal: &LitStr, errors: &mut Errors) -> Option<Self> {
        let text = literal.value().trim().to_lowercase();
        let at = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (number, unit) = (&text[..at], text[at..].trim());
        let count = number.parse::<u16>().ok().filter(|count| *count > 0);
        let (unit, size) = match unit {
            "day" | "days" => ("Days", 1),
            "week" | "weeks" => ("Days", 7),
            "month" | "months" => ("Months", 1),
            "year" | "years" => ("Months", 12),
            _ => ("", 0),
        };
        let total = count.and_then(|count| count.checked_mul(size)).filter(|total| *total > 0);
        let Some((total, count)) = total.zip(count) else {
            let wrong = format!("`{}` is not a time range", literal.value());
            let help =
                "write a number from 1 and `days`, `weeks`, `months` or `years`, as in `max_range = \"1 month\"`";
            errors.at(literal.span(), wrong, help);
            return None;
        };
        let name = text[at..].trim().trim_end_matches('s');
        let text = format!("{count} {name}{}", if count == 1 { "" } else { "s" });
        Some(Self { span: literal.span(), text, unit: format_ident!("{unit}"), count: total })
    }

    /// Rejects the option on a request without parameters for the start and the end.
    pub(crate) fn has_its_parameters(&self, fields: &[Field], locations: &[Location], errors: &mut Errors) {
        // A group may contain these parameters; the fields of a group are not visible here.
        let has = |wire: &str| {
            fields.iter().zip(locations).any(|(_, location)| match location {
                Location::Query { name, .. } | Location::Member(name) => name == wire,
                Location::Group => true,
                _ => false,
            })
        };
        if !PARAMS.iter().any(|(from, to)| has(from) && has(to)) {
            let wrong = "the request has no time range that `max_range` could limit";
            let help = "remove `max_range`, or add the fields `from: Option<zoom_core::Date>` and `to: Option<zoom_core::Date>`";
            errors.at(self.span, wrong, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_a_number_and_a_unit() {
        for (written, expected) in [
            ("1 month", Some(("Months", 1, "1 month"))),
            ("30 days", Some(("Days", 30, "30 days"))),
            ("1 day", Some(("Days", 1, "1 day"))),
            ("6 months", Some(("Months", 6, "6 months"))),
            ("1 year", Some(("Months", 12, "1 year"))),
            ("3years", Some(("Months", 36, "3 years"))),
            ("2 weeks", Some(("Days", 14, "2 weeks"))),
            (" 7  Days ", Some(("Days", 7, "7 days"))),
            ("month", None),
            ("a month", None),
            ("0 days", None),
            ("-1 days", None),
            ("1.5 months", None),
            ("30", None),
            ("1 hour", None),
            ("9999999999 days", None),
            ("60000 years", None),
            ("", None),
        ] {
            let mut errors = Errors::default();
            let read = MaxRange::read(&LitStr::new(written, Span::call_site()), &mut errors);
            let read = read.map(|range| (range.unit.to_string(), range.count, range.text));
            let expected = expected.map(|(unit, count, text)| (unit.to_owned(), count, text.to_owned()));
            assert_eq!(read, expected, "{written}");
            assert_eq!(errors.len(), usize::from(expected.is_none()), "{written}");
        }
    }
}
