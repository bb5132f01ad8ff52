//! The names of structs and enums, derived from all their uses: a shared type is named after the words that its uses
//! have in common.

use std::collections::HashSet;

use crate::{
    length::{LONGEST, identifier},
    operation_name::without_verb,
    plan::Kind,
    words,
};

/// Field names that do not say what the field holds.
const GENERIC: [&str; 33] = [
    "and",
    "by",
    "content",
    "data",
    "detail",
    "element",
    "enable",
    "entry",
    "field",
    "for",
    "from",
    "id",
    "in",
    "info",
    "information",
    "item",
    "kind",
    "list",
    "member",
    "object",
    "of",
    "on",
    "option",
    "param",
    "record",
    "resource",
    "result",
    "setting",
    "status",
    "to",
    "type",
    "value",
    "with",
];

/// Words that must not be the first or last word of a name that was cut from a longer one.
const CONNECTIVES: [&str; 11] = ["and", "by", "for", "from", "in", "of", "on", "or", "out", "to", "with"];

/// Names for structs with these members, used if the fields that hold the structs have nothing in common.
const BY_MEMBERS: [(&[&str], &str); 42] = [
    (&["account_name", "address", "crm_account_number"], "AccountSummary"),
    (&["address", "name"], "MailAddress"),
    (&["aht", "e_aht", "e_vol", "vol"], "ForecastVolume"),
    (&["amount", "currency"], "MoneyAmount"),
    (&["audio_id"], "AudioRef"),
    (&["audio_id", "audio_name"], "AudioIdAndName"),
    (&["audio_id", "name"], "NamedAudioRef"),
    (&["avg_loss", "bitrate", "frame_rate", "jitter", "latency", "max_loss", "resolution"], "VideoQuality"),
    (&["avg_loss", "bitrate", "jitter", "latency", "max_loss"], "AudioQuality"),
    (&["bad", "fair", "good", "poor"], "QualityCounts"),
    (&["color_id", "value"], "ColorValue"),
    (&["date", "dateTime", "timeZone"], "DateOrTimeInZone"),
    (&["date_time", "qos"], "QosSample"),
    (&["display_name", "email", "self"], "EventPerson"),
    (&["display_name", "member_id", "user_id"], "ChannelMemberRef"),
    (&["display_name", "owner", "phone_number"], "MessageParty"),
    (&["email"], "EmailRef"),
    (&["email", "id"], "IdAndEmail"),
    (&["email", "user_id"], "UserIdAndEmail"),
    (&["enable"], "Toggle"),
    (&["enable", "locked"], "LockableToggle"),
    (&["enable", "locked", "locked_by"], "LockablePolicy"),
    (&["enable", "locked", "locked_by", "modified"], "OverridablePolicy"),
    (&["enable", "locked", "modified"], "OverridableToggle"),
    (&["enable", "locked", "reset"], "LockablePolicyChange"),
    (&["enable", "locked_by"], "LockedByPolicy"),
    (&["enable", "reset"], "PolicyChange"),
    (&["end", "start"], "TimeRange"),
    (&["extension_id"], "ExtensionRef"),
    (&["extension_name", "extension_number", "phone_number"], "PhoneExtension"),
    (&["extension_number", "id", "name"], "NamedExtension"),
    (&["file_id", "name"], "FileRef"),
    (&["id"], "IdRef"),
    (&["id", "name"], "IdAndName"),
    (&["key", "value"], "KeyAndValue"),
    (&["method", "minutes"], "Reminder"),
    (&["name", "value"], "NameAndValue"),
    (&["section"], "AnalysisSection"),
    (&["speaker_user_id", "value"], "SpeakerMetric"),
    (&["start_time", "uuid"], "MeetingInstance"),
    (&["status"], "StatusPolicy"),
    (&["user_display_name", "user_email", "user_id"], "UserSummary"),
];

/// The maximum number of words in a parent's name; if there are more, only the last words are used.
const LONG: usize = 4;

/// The maximum number of members or values that make up the name of a type whose uses have nothing in common.
const FEW: usize = 3;

/// One use of a type.
#[allow(clippy::struct_excessive_bools, reason = "each is an independent fact")]
pub(crate) struct Use<'a> {
    /// The member that holds it; `None` for a whole response.
    pub(crate) field: Option<&'a str>,
    pub(crate) is_element: bool,
    /// The name of the struct that contains it.
    pub(crate) parent: Option<&'a str>,
    /// The name of the operation.
    pub(crate) operation: &'a str,
    pub(crate) is_get: bool,
    pub(crate) is_response: bool,
    /// Whether it is in an event, whose name does not start with a verb.
    pub(crate) is_event: bool,
}

impl Use<'_> {
    /// Returns the words that this use suggests as the type's name.
    fn label(&self) -> Vec<String> {
        let words = match self.field {
            // The last words of a URN are the most specific.
            Some(field) if field.contains(':') => {
                let words = words::split(field);
                words[words.len().saturating_sub(FEW + 2)..].to_vec()
            }
            Some("callee" | "caller") => vec!["call".to_owned(), "party".to_owned()],
            Some(field) => words::split(field),
            None => words::split(self.operation).split_off(1),
        };
        if self.is_element { words::singular(&words) } else { words }
    }

    /// Returns the words of the type's container: a struct, or the operation's noun if there is none.
    fn container(&self) -> Vec<String> {
        self.parent.map_or_else(|| self.noun(), words::split)
    }

    /// Returns the words for the thing that the operation acts on, or the words of the event's name.
    fn noun(&self) -> Vec<String> {
        if self.is_event { words::split(self.operation) } else { noun(self.operation) }
    }
}

/// Returns the words for the thing that an operation acts on, without `by id`.
fn noun(operation: &str) -> Vec<String> {
    let mut noun = without_verb(&words::split(operation));
    // `Add or remove a bookmark` acts on a bookmark, and `check in or out of a reservation` on a reservation.
    let begin = match &noun[..] {
        [conjunction, _, _, ..] if matches!(conjunction.as_str(), "and" | "or") => 2,
        _ => 0,
    };
    noun.drain(..begin);
    let connectives = noun.iter().take_while(|word| CONNECTIVES.contains(&word.as_str())).count();
    noun.drain(..connectives.min(noun.len().saturating_sub(1)));
    if let Some(by) = noun.iter().position(|word| word == "by").filter(|by| *by > 0) {
        noun.truncate(by);
    }
    noun
}

/// Returns possible names for a type, the best first.
pub(crate) fn candidates(kind: &Kind, uses: &[Use<'_>]) -> Vec<String> {
    let Some(first) = uses.first() else { return Vec::new() };
    let mut names: Vec<Vec<String>> = Vec::new();
    let labels: Vec<Vec<String>> = uses.iter().map(Use::label).collect();
    if uses.iter().all(|response| response.field.is_none()) {
        return responses(uses, &labels);
    }
    if uses.iter().all(|at| at.is_event && matches!(at.field, Some("object" | "old_object"))) {
        return objects(uses);
    }
    let different: HashSet<&Vec<String>> = labels.iter().collect();
    let general = by_members(kind).filter(|_| different.len() >= FEW);
    let label = match general.or_else(|| common(&labels)) {
        Some(label) => label,
        None => match by_content(kind) {
            Some(name) => {
                names.push(name.clone());
                name
            }
            None => most_frequent(&labels),
        },
    };
    let containers: Vec<Vec<String>> = uses.iter().filter(|at| at.field.is_some()).map(Use::container).collect();
    let distinct: HashSet<&Vec<String>> = containers.iter().collect();
    let is_specific = match &label[..] {
        [word] if GENERIC.contains(&word.as_str()) => false,
        [_] => distinct.len() >= FEW || matches!(kind, Kind::Struct(_)) && first.is_element,
        words => !words.is_empty(),
    };
    if is_specific {
        names.push(label.clone());
    }
    let container = common(&containers).unwrap_or_else(|| first.container());
    let noun = first.noun();
    let container = if container.iter().all(|word| label.contains(word)) { noun.clone() } else { container };
    if container.len() > LONG {
        let end = ending(&container);
        names.push(joined(end, &label));
    }
    let value = if label.is_empty() { vec!["value".to_owned()] } else { label.clone() };
    names.push(joined(&container, &label));
    names.push(joined(&noun, &label));
    let operation = words::split(first.operation);
    names.push(joined(&operation, &value));
    // A request and its response may contain members with the same name but different types.
    let side = if first.is_response { "response" } else { "request" };
    names.push([&operation[..], &[side.to_owned()], &value].concat());
    let mut names: Vec<String> = names.into_iter().map(|words| identifier(&words)).collect();
    names.retain(|name| !name.is_empty());
    names
}

/// Returns possible names for the objects of events. If there are several events, the first name consists of the words
/// that they have in common.
fn objects(uses: &[Use<'_>]) -> Vec<String> {
    let events: Vec<Vec<String>> = uses.iter().map(|at| words::split(at.operation)).collect();
    let object = vec!["object".to_owned()];
    let first = &events[0];
    let shared =
        (1..=first.len()).take_while(|count| events.iter().all(|event| event.get(..*count) == first.get(..*count)));
    let shared = first[..shared.last().unwrap_or(0)].to_vec();
    let names = [shared, first.clone()];
    names.iter().filter(|name| !name.is_empty()).map(|name| identifier(&[&name[..], &object].concat())).collect()
}

/// Returns possible names for a whole response. The response of a single getter is named after the thing that the
/// getter returns: `GetUserToken` returns a `UserToken`. A response that several operations share is named after the
/// words that they have in common, not after any one of them.
fn responses(uses: &[Use<'_>], labels: &[Vec<String>]) -> Vec<String> {
    let operations: HashSet<&str> = uses.iter().map(|response| response.operation).collect();
    let response = vec!["response".to_owned()];
    let mut names: Vec<Vec<String>> = Vec::new();
    match uses {
        [first, ..] if operations.len() == 1 => {
            let has_noun = first.is_get && first.operation.starts_with("Get") && !labels[0].is_empty();
            // Without its verb, `Get1080pRooms` would begin with a digit, which a name cannot do.
            if has_noun && !labels[0][0].starts_with(|c: char| c.is_ascii_digit()) {
                names.push(labels[0].clone());
            }
            names.push([words::split(first.operation), response].concat());
        }
        _ => {
            let shared = common(labels).unwrap_or_else(|| most_frequent(labels));
            names.push(shared.clone());
            names.push([shared.clone(), response].concat());
            names.push([&["shared".to_owned()], &shared[..]].concat());
        }
    }
    names.iter().map(|words| identifier(words)).filter(|name| !name.is_empty()).collect()
}

/// Returns the most frequent label if at least three fifths of the labels are equal to it. Otherwise, returns the words
/// that at least three quarters of the labels share, in the order of the most frequent label; `None` if these words are
/// all generic.
fn common(labels: &[Vec<String>]) -> Option<Vec<String>> {
    let frequent = most_frequent(labels);
    let singular = |word: &String| words::singular(std::slice::from_ref(word));
    let share = |word: &String| {
        let has = |label: &&Vec<String>| label.iter().any(|other| singular(other) == singular(word));
        labels.iter().filter(has).count() * 4 >= labels.len() * 3
    };
    if labels.iter().filter(|label| **label == frequent).count() * 5 >= labels.len() * 3 {
        return Some(frequent).filter(|frequent| !frequent.is_empty());
    }
    let shared: Vec<String> = frequent.iter().filter(|word| share(word)).cloned().collect();
    let is_telling = |word: &String| !GENERIC.contains(&singular(word)[0].as_str());
    let first = shared.iter().position(is_telling)?;
    // A name does not end in a connective without the word that follows it.
    let last = shared.iter().rposition(|word| !CONNECTIVES.contains(&word.as_str()))?;
    shared.get(first..=last).map(<[String]>::to_vec)
}

/// Returns the most frequent label; the first one if there are several.
fn most_frequent(labels: &[Vec<String>]) -> Vec<String> {
    let count = |label: &Vec<String>| labels.iter().filter(|other| *other == label).count();
    let best = labels.iter().map(count).max();
    labels.iter().find(|label| Some(count(label)) == best).cloned().unwrap_or_default()
}

/// Returns the name that [`BY_MEMBERS`] contains for a struct.
fn by_members(kind: &Kind) -> Option<Vec<String>> {
    let Kind::Struct(fields) = kind else { return None };
    let mut members: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
    members.sort_unstable();
    BY_MEMBERS.iter().find(|(known, _)| *known == members).map(|(_, name)| words::split(name))
}

/// Returns a name that states the contents of a type.
fn by_content(kind: &Kind) -> Option<Vec<String>> {
    if let Some(name) = by_members(kind) {
        return Some(name);
    }
    let joined_by = |connective: &str, parts: &[&str]| {
        let (last, others) = parts.split_last()?;
        let mut words: Vec<String> = others.iter().flat_map(|part| words::split(part)).collect();
        if !others.is_empty() {
            words.push(connective.to_owned());
        }
        words.extend(words::split(last));
        Some(words).filter(|words| !words.is_empty() && words::pascal(words).len() <= LONGEST)
    };
    match kind {
        Kind::Struct(fields) => {
            let mut members: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
            members.sort_unstable();
            match members.len() {
                1 => Some([words::split(members[0]), vec!["holder".to_owned()]].concat()),
                2..=FEW => joined_by("and", &members),
                _ => None,
            }
        }
        Kind::StringEnum(values) => {
            let mut values: Vec<&str> = values.iter().map(|(value, _)| value.as_str()).collect();
            values.sort_unstable();
            let is_day = |value: &&str| {
                let days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
                value.is_ascii() && value.get(..3).is_some_and(|day| days.contains(&day.to_ascii_lowercase().as_str()))
            };
            match values.len() {
                _ if !values.is_empty() && values.iter().all(is_day) => Some(vec!["weekday".to_owned()]),
                2 if values.iter().all(|value| matches!(value.to_ascii_lowercase().as_str(), "on" | "off")) => {
                    Some(vec!["on".to_owned(), "off".to_owned()])
                }
                2..=FEW => joined_by("or", &values),
                _ => None,
            }
        }
        Kind::IntegerEnum(values) => {
            let values: Vec<&str> = values.iter().map(|(_, name)| name.as_str()).collect();
            if (2..=FEW).contains(&values.len()) { joined_by("or", &values) } else { None }
        }
    }
}

/// Returns the last words of a long name, without beginning with a connective or splitting `ad hoc`.
fn ending(words: &[String]) -> &[String] {
    let start = words.len().saturating_sub(LONG - 1);
    let start = match words.get(start) {
        Some(word) if word == "hoc" => start.saturating_sub(1),
        Some(word) if CONNECTIVES.contains(&word.as_str()) => start + 1,
        _ => start,
    };
    words.get(start..).unwrap_or(words)
}

/// Joins two names without repeating words that end the first and begin the second: `user recording` and `recording
/// file` become `user recording file`.
fn joined(before: &[String], after: &[String]) -> Vec<String> {
    let overlap =
        (1..=before.len().min(after.len())).rev().find(|length| before[before.len() - length..] == after[..*length]);
    [&before[..before.len() - overlap.unwrap_or(0)], after].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        facts::Facts,
        plan::Field,
        types::{Scalar, Type},
    };

    fn structure(members: &[&str]) -> Kind {
        let field = |wire: &&str| Field {
            wire: (*wire).to_owned(),
            ty: Type::Scalar(Scalar::Text),
            is_bare: false,
            facts: Facts::default(),
        };
        Kind::Struct(members.iter().map(field).collect())
    }

    fn values(values: &[&str]) -> Kind {
        Kind::StringEnum(values.iter().map(|value| ((*value).to_owned(), None)).collect())
    }

    fn field<'a>(field: &'a str, parent: &'a str) -> Use<'a> {
        Use {
            field: Some(field),
            is_element: false,
            parent: Some(parent),
            operation: "GetRoom",
            is_get: true,
            is_response: true,
            is_event: false,
        }
    }

    fn response(operation: &str) -> Use<'_> {
        Use {
            field: None,
            is_element: false,
            parent: None,
            operation,
            is_get: operation.starts_with("Get"),
            is_response: true,
            is_event: false,
        }
    }

    fn best(kind: &Kind, uses: &[Use<'_>]) -> String {
        candidates(kind, uses).into_iter().next().unwrap_or_default()
    }

    #[test]
    fn a_shared_type_is_named_for_what_it_is() {
        let uses =
            |fields: &[&'static str]| -> Vec<Use<'static>> { fields.iter().map(|at| field(at, "Room")).collect() };
        for (kind, fields, expected) in [
            (structure(&["id", "name"]), &["time_zone", "site", "language"][..], "IdAndName"),
            (structure(&["currency", "amount"]), &["balance", "net_price", "mrr"], "MoneyAmount"),
            (structure(&["end", "start"]), &["sun", "mon", "tue"], "TimeRange"),
            (structure(&["size", "color"]), &["left", "right"], "ColorAndSize"),
            (structure(&["a", "b", "c", "d"]), &["home_address", "work_address", "address"], "RoomAddress"),
            (values(&["sun", "mon"]), &["start", "end"], "Weekday"),
            (values(&["on", "off"]), &["camera", "microphone"], "OnOff"),
            (values(&["inbound", "outbound"]), &["side", "way"], "InboundOrOutbound"),
            (values(&["a", "b"]), &["call_direction", "call_direction", "way"], "CallDirection"),
        ] {
            assert_eq!(best(&kind, &uses(fields)), expected, "{fields:?}");
        }
    }

    #[test]
    fn a_word_is_enough_for_what_many_structs_have() {
        let kind = values(&["inbound", "outbound"]);
        let shared: Vec<Use<'_>> = ["Call", "Message", "Fax"].map(|parent| field("direction", parent)).into();
        assert_eq!(best(&kind, &shared), "Direction");
        assert_eq!(best(&kind, &shared[..1]), "CallDirection");
        let generic: Vec<Use<'_>> = ["Call", "Message", "Fax"].map(|parent| field("type", parent)).into();
        assert_eq!(best(&kind, &generic), "CallType");
    }

    #[test]
    fn no_response_is_named_after_another_operation() {
        let kind = structure(&["a", "b", "c", "d"]);
        assert_eq!(best(&kind, &[response("GetUserToken")]), "UserToken");
        assert_eq!(best(&kind, &[response("CreateUser")]), "CreateUserResponse");
        assert_eq!(best(&kind, &[response("CreateBusinessHours"), response("GetBusinessHours")]), "BusinessHours");
        assert_eq!(best(&kind, &[response("ListNotes"), response("ListEngagementNotes")]), "Notes");
    }

    #[test]
    fn a_noun_has_neither_verb_nor_parameter() {
        for (operation, expected) in [
            ("AddOrRemoveBookmark", "bookmark"),
            ("ReactToChatMessage", "chat message"),
            ("CheckInOrOutOfReservation", "reservation"),
            ("GetSmsByMessageId", "sms"),
            ("ListUsers", "user"),
        ] {
            assert_eq!(noun(operation).join(" "), expected);
        }
    }

    #[test]
    fn the_end_of_a_long_name_is_a_phrase() {
        for (words, expected) in [
            ("site policy ad hoc call recording", "ad hoc call recording"),
            ("users who can admit from waiting room", "waiting room"),
            ("phone user profile policy", "user profile policy"),
        ] {
            assert_eq!(ending(&words::split(words)).join(" "), expected);
        }
    }

    #[test]
    fn words_shared_by_two_names_are_joined_once() {
        let words = |text: &str| words::split(text);
        assert_eq!(joined(&words("user recording"), &words("recording file")).join(" "), "user recording file");
        assert_eq!(joined(&words("user"), &words("name")).join(" "), "user name");
    }
}
