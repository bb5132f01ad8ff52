//! Splits a document's names into words, and joins words into Rust names and sentences.

/// Words that are capitalized even within a sentence, and their spelling.
const ACRONYMS: [(&str, &str); 58] = [
    ("acl", "ACL"),
    ("ai", "AI"),
    ("amd", "AMD"),
    ("api", "API"),
    ("byoc", "BYOC"),
    ("byos", "BYOS"),
    ("cnam", "CNAM"),
    ("crc", "CRC"),
    ("crm", "CRM"),
    ("csv", "CSV"),
    ("dlp", "DLP"),
    ("dnc", "DNC"),
    ("dns", "DNS"),
    ("dtmf", "DTMF"),
    ("e2ee", "E2EE"),
    ("h323", "H.323"),
    ("hd", "HD"),
    ("html", "HTML"),
    ("http", "HTTP"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("im", "IM"),
    ("ip", "IP"),
    ("iq", "IQ"),
    ("ivr", "IVR"),
    ("mac", "MAC"),
    ("mms", "MMS"),
    ("mos", "MOS"),
    ("os", "OS"),
    ("pac", "PAC"),
    ("pbx", "PBX"),
    ("pdf", "PDF"),
    ("pin", "PIN"),
    ("pmi", "PMI"),
    ("pstn", "PSTN"),
    ("qos", "QoS"),
    ("qss", "QSS"),
    ("rfp", "RFP"),
    ("rtmp", "RTMP"),
    ("rtms", "RTMS"),
    ("sbc", "SBC"),
    ("scim2", "SCIM2"),
    ("sdk", "SDK"),
    ("sip", "SIP"),
    ("sku", "SKU"),
    ("slg", "SLG"),
    ("sms", "SMS"),
    ("sso", "SSO"),
    ("tcv", "TCV"),
    ("tsp", "TSP"),
    ("uri", "URI"),
    ("url", "URL"),
    ("urls", "URLs"),
    ("uuid", "UUID"),
    ("vip", "VIP"),
    ("vod", "VOD"),
    ("zoom", "Zoom"),
    ("zra", "ZRA"),
];

/// Words that always begin with a capital letter.
const NAMES: [&str; 16] = [
    "Alipay",
    "Android",
    "Apple",
    "Companion",
    "Facebook",
    "Google",
    "Instagram",
    "Linux",
    "Microsoft",
    "Outlook",
    "Salesforce",
    "Slack",
    "Twitch",
    "Windows",
    "Workplace",
    "Zoom",
];

/// Singular words that end in `s`.
const SINGULARS: [&str; 16] = [
    "analytics",
    "business",
    "bus",
    "canvas",
    "dns",
    "gps",
    "https",
    "ios",
    "lens",
    "news",
    "os",
    "qos",
    "rtms",
    "series",
    "sms",
    "tls",
];

/// Words that must not be split, although they contain a capital letter or a symbol.
const MIXED_CASE: [(&str, &str); 4] = [("QoS", "Qos"), ("VoIP", "Voip"), ("iOS", "Ios"), ("Q&A", "Qa")];

/// Splits a name at characters other than letters and digits, and at camel-case boundaries: `userId`, `user_id` and
/// `User ID` are two words each.
pub(crate) fn split(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut text = text.to_owned();
    for (mixed, word) in MIXED_CASE {
        text = text.replace(mixed, word);
    }
    for part in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        let chars: Vec<char> = part.chars().collect();
        let mut word = String::new();
        for (at, c) in chars.iter().enumerate() {
            let before = at.checked_sub(1).map(|at| chars[at]);
            let after = chars.get(at + 1);
            let ends_run = || {
                // The `s` in `IDs` belongs to the run of capitals.
                let is_plural = after == Some(&'s') && chars.get(at + 2).is_none_or(char::is_ascii_uppercase);
                after.is_some_and(char::is_ascii_lowercase) && !is_plural
            };
            let begins_word =
                c.is_ascii_uppercase() && before.is_some_and(|before| !before.is_ascii_uppercase() || ends_run());
            if begins_word && !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            word.push(*c);
        }
        words.push(word);
    }
    for word in &mut words {
        word.make_ascii_lowercase();
    }
    words
}

/// Joins words as in `user_id`.
pub(crate) fn snake(words: &[String]) -> String {
    words.join("_")
}

/// Joins words as in `UserId`.
pub(crate) fn pascal(words: &[String]) -> String {
    words.iter().map(|word| capitalized(word)).collect()
}

/// Joins words as in `UserId`; a number at the start is spelled out if it is a single digit, and otherwise moved after
/// its unit: `2fa` becomes `TwoFa`, and `1080p` becomes `P1080`.
pub(crate) fn type_name(words: &[String]) -> String {
    let name = pascal(words);
    let digits = name.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = name.split_at(digits);
    let unit = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    let (unit, after) = rest.split_at(unit);
    match (number, unit) {
        ("", _) => name,
        ("1", "st") => format!("First{after}"),
        ("2", "nd") => format!("Second{after}"),
        ("3", "rd") => format!("Third{after}"),
        (number, _) if digits == 1 && rest.starts_with(|c: char| c.is_ascii_alphabetic()) && !is_range(words) => {
            let digit = DIGITS.iter().find(|(digit, _)| *digit == number).map_or("N", |(_, word)| word);
            format!("{digit}{}", capitalized(rest))
        }
        (number, unit) if (1..=2).contains(&unit.len()) => format!("{}{number}{after}", capitalized(unit)),
        _ => format!("N{name}"),
    }
}

/// Returns whether words describe a range of numbers, such as `1 to 10` or `5 plus`.
fn is_range(words: &[String]) -> bool {
    words.get(1).is_some_and(|word| matches!(word.as_str(), "to" | "plus"))
}

/// Words for the digits, used if a name begins with one.
const DIGITS: [(&str, &str); 10] = [
    ("0", "Zero"),
    ("1", "One"),
    ("2", "Two"),
    ("3", "Three"),
    ("4", "Four"),
    ("5", "Five"),
    ("6", "Six"),
    ("7", "Seven"),
    ("8", "Eight"),
    ("9", "Nine"),
];

/// Joins words into the beginning of a sentence, such as `User ID`.
pub(crate) fn sentence(words: &[String]) -> String {
    let mut text = String::new();
    for (at, word) in words.iter().enumerate() {
        let acronym = ACRONYMS.iter().find(|(plain, _)| plain == word);
        match acronym {
            _ if at > 0 => text.push(' '),
            None => {
                text.push_str(&capitalized(word));
                continue;
            }
            Some(_) => {}
        }
        text.push_str(acronym.map_or(word.as_str(), |(_, acronym)| acronym));
    }
    text
}

/// Returns the word with its first letter in upper case.
pub(crate) fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

/// Returns a sentence as it is written after a colon or in parentheses. Acronyms and names keep their capitals.
pub(crate) fn uncapitalized(sentence: &str) -> String {
    let word = sentence.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let rest = sentence.get(word.len()..).unwrap_or_default();
    // `H.323` is one word.
    let is_acronym = rest.starts_with('.') && word.len() == 1
        || word.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit());
    let mut chars = sentence.chars();
    match chars.next() {
        Some(first) if !is_acronym && !NAMES.contains(&word) => first.to_lowercase().chain(chars).collect(),
        _ => sentence.to_owned(),
    }
}

/// Returns a word for a character that a name cannot contain: its name, such as `Plus`, or its code point, such as
/// `U65E5`.
pub(crate) fn of_symbol(c: char) -> String {
    let word = match c {
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '#' => "Hash",
        '=' => "Equal",
        '<' => "Less",
        '>' => "Greater",
        '!' => "Not",
        '~' => "About",
        '/' => "Slash",
        other => return format!("U{:04X}", u32::from(other)),
    };
    word.to_owned()
}

/// Returns the words with the last one in the singular.
pub(crate) fn singular(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = singular_word(last);
    }
    words
}

fn singular_word(word: &str) -> String {
    let is_singular = SINGULARS.contains(&word) || ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    if is_singular || word.len() < 4 && word != "ids" {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return if stem == "mov" { "movie".to_owned() } else { format!("{stem}y") };
    }
    let has_es = ["ches", "shes", "sses", "xes", "uses", "izzes", "iases"].iter().any(|end| word.ends_with(end));
    let without = if has_es && !word.ends_with("auses") && !word.ends_with("caches") { "es" } else { "s" };
    word.strip_suffix(without).unwrap_or(word).to_owned()
}

/// Returns whether a name is a keyword, which can be a field name only as a raw identifier or not at all.
pub(crate) fn is_keyword(word: &str) -> bool {
    syn::parse_str::<syn::Ident>(word).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_at_humps_and_separators() {
        for (text, expected) in [
            ("userId", "user id"),
            ("user_id", "user id"),
            ("meetingUUID", "meeting uuid"),
            ("SMSCampaign", "sms campaign"),
            ("groupIDs", "group ids"),
            ("userIDsList", "user ids list"),
            ("H323", "h323"),
            ("UserQoSSummary", "user qos summary"),
            ("past meetings' Q&A", "past meetings qa"),
            ("call_kit_iOS", "call kit ios"),
            ("ipv4Address", "ipv4 address"),
            ("Cisco/Polycom Rooms", "cisco polycom rooms"),
            ("reservation_id ", "reservation id"),
        ] {
            assert_eq!(split(text).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn only_plurals_are_made_singular() {
        for (plural, singular) in [
            ("users", "user"),
            ("categories", "category"),
            ("aliases", "alias"),
            ("addresses", "address"),
            ("statuses", "status"),
            ("status", "status"),
            ("boxes", "box"),
            ("dispatches", "dispatch"),
            ("sms", "sms"),
            ("series", "series"),
            ("ids", "id"),
            ("analysis", "analysis"),
            ("devices", "device"),
            ("responses", "response"),
            ("purchases", "purchase"),
            ("settings", "setting"),
        ] {
            assert_eq!(singular_word(plural), singular);
        }
    }

    #[test]
    fn acronyms_keep_their_capitals_in_a_sentence() {
        assert_eq!(sentence(&split("user_ids")), "User IDs");
        assert_eq!(sentence(&split("ip_address")), "IP address");
    }

    #[test]
    fn a_sentence_in_brackets_begins_with_a_capital_only_if_a_name_does() {
        for (sentence, expected) in [
            ("Scheduled meeting", "scheduled meeting"),
            ("Zoom's own", "Zoom's own"),
            ("A webinar", "a webinar"),
            ("AI Companion", "AI Companion"),
            ("H.323 device", "H.323 device"),
            ("YouTube", "YouTube"),
            ("Google", "Google"),
            ("H264", "H264"),
            ("", ""),
        ] {
            assert_eq!(uncapitalized(sentence), expected);
        }
    }
}
