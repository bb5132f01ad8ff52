//! Example values: for a type, for the name of a parameter and for the sentence about it.

use crate::{facts::Facts, types::Scalar, words};

/// The text for a parameter of which no example is known.
pub(super) const ANY_TEXT: &str = "example";

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
    ("search_key", "sales"),
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

/// Returns the name of a file of the kind that a sentence asks for.
pub(super) fn file(about: &str) -> &'static str {
    const KINDS: [(&str, &str); 8] = [
        ("picture", "picture.png"),
        ("video", "recording.mp4"),
        (".mp4", "recording.mp4"),
        ("PDF", "report.pdf"),
        ("ZIP", "archive.zip"),
        ("JSON", "flow.json"),
        (".json", "flow.json"),
        ("CSV", "list.csv"),
    ];
    KINDS.iter().find(|(word, _)| about.contains(word)).map_or("picture.png", |(_, name)| name)
}

/// Returns whether an example is known for the name of a parameter. A name such as `numbers` does not show that its
/// values are the IDs of phone numbers; the sentence does.
pub(super) fn has_known_example(wire: &str, about: &str) -> bool {
    let words = words::split(wire);
    let is_id = words.last().is_some_and(|word| ["id", "ids"].contains(&word.to_lowercase().as_str()));
    let is_other_id = about.starts_with("ID") && !is_id;
    let names = [words::snake(&words), words::snake(&words::singular(&words))];
    !is_other_id && names.iter().any(|name| known(name).is_some())
}

/// Returns whether a time with this name is the end of a range.
fn is_end(wire: &str) -> bool {
    words::split(wire).iter().any(|word| ["end", "to", "max", "until"].contains(&word.to_lowercase().as_str()))
}

pub(super) fn scalar_value(scalar: Scalar, wire: &str, facts: &Facts) -> String {
    let number = || {
        let [minimum, maximum] = [&facts.minimum, &facts.maximum].map(|limit| limit.as_ref().map(ToString::to_string));
        let hint = if wire == "page_size" { maximum } else { facts.default.clone() };
        let number = hint.or(minimum);
        let usual = match wire {
            "page_size" => "30",
            "year" => "2026",
            "ttl" | "expires_in" => "3600",
            _ => "1",
        };
        number
            .filter(|text| text.parse::<i64>().is_ok() && !(wire == "ttl" && text == "0"))
            .unwrap_or_else(|| usual.to_owned())
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
        Scalar::DateTime if is_end(wire) => parsed("2026-01-31T10:00:00Z"),
        Scalar::DateTime => parsed("2026-01-31T09:00:00Z"),
        Scalar::MeetingId | Scalar::MeetingIdOrUuid => "85746065432_u64".to_owned(),
        Scalar::MeetingUuid => "\"aDYlohsHRtCd4ii1uC2+hA==\"".to_owned(),
        Scalar::File => "zoom_core::FilePart::open(\"picture.png\")?".to_owned(),
        Scalar::Download | Scalar::Json => "zoom_core::Value::default()".to_owned(),
    }
}

/// Returns the most ordinary of an enum's variants.
pub(super) fn variant(name: &str, variants: &[String]) -> String {
    let ordinary = ORDINARY.iter().find_map(|ordinary| variants.iter().find(|variant| variant == ordinary));
    let plain = || variants.iter().find(|variant| !ODD.contains(&variant.as_str()));
    match ordinary.or_else(plain).or(variants.first()) {
        Some(variant) => format!("{name}::{variant}"),
        None => format!("{name}::default()"),
    }
}

/// Returns the value that a sentence names, whether as an example, as one of several values or as the only one.
pub(super) fn named(about: &str) -> Option<&str> {
    let begins = about.strip_prefix('`').filter(|_| !about.starts_with("`next_page_token`"));
    let mut prefixes = ["such as `", "always `", "only `", ": `", "(`", " a `", "; `"].iter();
    let after = begins.or_else(|| prefixes.find_map(|prefix| Some(about.split_once(prefix)?.1)));
    let value = after?.split_once('`').map(|(value, _)| value);
    value.filter(|value| !value.is_empty() && !value.contains(['<', '{', '\\', ':', '…']))
}

/// Returns an example of the thing that the first word of a sentence names.
pub(super) fn of_thing(about: &str) -> Option<&'static str> {
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
    format!("{:?}", known(&name).or_else(of_one).unwrap_or(ANY_TEXT))
}

/// Returns an example of a string in a list.
pub(super) fn text_of_several(wire: &str) -> String {
    let name = words::snake(&words::singular(&words::split(wire)));
    // `me` is a single user, but a list contains several.
    let text = if name.ends_with("user_id") { known("id") } else { known(&name) };
    format!("{:?}", text.unwrap_or(ANY_TEXT))
}

/// Returns the example text for names with the same ending as this name.
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
    fn a_file_is_of_the_kind_that_its_sentence_asks_for() {
        for (about, expected) in [
            ("The file.", "picture.png"),
            ("Recorded video of at most 2 GB.", "recording.mp4"),
            ("Exported flow, with the extension `.json`.", "flow.json"),
            ("The PDF file.", "report.pdf"),
        ] {
            assert_eq!(file(about), expected, "{about}");
        }
    }

    #[test]
    fn the_end_of_a_range_is_after_its_start() {
        for (wire, expected) in [("start_time", false), ("end_time", true), ("time_max", true), ("endTime", true)] {
            assert_eq!(is_end(wire), expected, "{wire}");
        }
    }

    #[test]
    fn a_name_does_not_show_that_its_values_are_ids() {
        for (wire, about, expected) in [
            ("phone_numbers", "Phone numbers of the user.", true),
            ("phone_numbers", "IDs of the phone numbers.", false),
            ("user_id", "ID of the user.", true),
            ("userIds", "IDs of the users.", true),
            ("xyzzy", "A word.", false),
        ] {
            assert_eq!(has_known_example(wire, about), expected, "{wire}: {about}");
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
