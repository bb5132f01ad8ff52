//! The things that members describe, as nouns for sentences such as `Name of the call queue.`

use std::{collections::BTreeSet, fmt::Write as _};

use crate::words;

/// The things that the objects of events describe: a prefix of the event's name, and the noun. The longest matching
/// prefix applies.
const OF_EVENTS: [(&str, &str); 95] = [
    ("account", "account"),
    ("calendar.acl", "access control rule"),
    ("calendar.calendarlist", "calendar"),
    ("calendar.event", "calendar event"),
    ("chat_channel", "channel"),
    ("chat_message", "message"),
    ("clinical_notes.note", "clinical note"),
    ("cobrowse.session", "cobrowse session"),
    ("contact_center.asset", "asset"),
    ("contact_center.business_hours", "business hours"),
    ("contact_center.closure", "closure set"),
    ("contact_center.cx_engagement", "engagement"),
    ("contact_center.engagement", "engagement"),
    ("contact_center.inbox_message", "inbox message"),
    ("contact_center.legacy_engagement", "engagement"),
    ("contact_center.message", "message"),
    ("contact_center.outbound_campaign", "outbound campaign"),
    ("contact_center.queue", "queue"),
    ("contact_center.queue_scheduled_callback", "scheduled callback"),
    ("contact_center.recording", "recorded engagement"),
    ("contact_center.sms", "SMS message"),
    ("contact_center.task", "task"),
    ("contact_center.team", "team"),
    ("contact_center.user", "user"),
    ("contact_center.voicemail", "voicemail"),
    ("group", "group"),
    ("information_barriers.policy", "information barrier policy"),
    ("meeting", "meeting"),
    ("meeting.aic_transcript", "transcript"),
    ("meeting.chat_message_file", "file"),
    ("meeting.converted_to_webinar", "webinar"),
    ("meeting.device", "device"),
    ("meeting.summary", "meeting summary"),
    ("node.mc", "Meeting Connector"),
    ("node.server", "server"),
    ("node.service", "service"),
    ("phone.account", "account"),
    ("phone.ai_call_summary", "AI call summary"),
    ("phone.blind_transfer", "transferred call"),
    ("phone.call", "call"),
    ("phone.callee", "call"),
    ("phone.caller", "call"),
    ("phone.conference", "conference call"),
    ("phone.device", "device"),
    ("phone.emergency", "emergency call"),
    ("phone.fax", "fax"),
    ("phone.generic_device", "device"),
    ("phone.group", "group"),
    ("phone.peering_number", "group of phone numbers"),
    ("phone.recording", "call recording"),
    ("phone.route_group", "alert"),
    ("phone.sms", "SMS message"),
    ("phone.transfer", "transferred call"),
    ("phone.voicemail", "voicemail"),
    ("phone.warm_transfer", "transferred call"),
    ("quality_management", "interaction"),
    ("recording", "recorded meeting or webinar"),
    ("revenue_accelerator.conversation", "conversation"),
    ("revenue_accelerator.playlist", "playlist"),
    ("revenue_accelerator.post_comment", "comment"),
    ("scheduler.scheduled_event", "scheduled event"),
    ("session", "Video SDK session"),
    ("task", "task"),
    ("team_chat.bookmark", "bookmarked message"),
    ("team_chat.channel", "channel"),
    ("team_chat.channel_invitation", "invitation"),
    ("team_chat.channel_join", "request to join the channel"),
    ("team_chat.channel_message", "message"),
    ("team_chat.channel_pin", "pinned message"),
    ("team_chat.channel_reaction", "reaction"),
    ("team_chat.dm_message", "message"),
    ("team_chat.dm_reaction", "reaction"),
    ("team_chat.emoji", "custom emoji"),
    ("team_chat.file", "file"),
    ("team_chat.shared_spaces", "shared space"),
    ("user", "user"),
    ("video_management.channel", "video channel"),
    ("visitor_management", "visit"),
    ("webinar", "webinar"),
    ("webinar.chat_message_file", "file"),
    ("webinar.converted_to_meeting", "meeting"),
    ("whiteboard", "whiteboard"),
    ("workspace", "workspace"),
    ("workspace.reservation", "workspace reservation"),
    ("workspace.user", "workspace assignment"),
    ("zoom_events.event", "Zoom event"),
    ("zoom_events.exhibitor", "exhibitor"),
    ("zoom_events.session", "session"),
    ("zoom_events.speaker", "speaker"),
    ("zoom_events.ticket", "ticket"),
    ("zoom_events.ticket_type", "ticket type"),
    ("zoomroom", "Zoom Room"),
    ("zoomroom.digital_signage", "digital signage"),
    ("zoomroom.location", "Zoom Rooms location"),
    ("zoomroom.sensor", "Zoom Room"),
];

/// Names of members and of last path segments that contain things without saying which.
const CONTAINERS: [&str; 60] = [
    "availability",
    "availability_rules",
    "batch",
    "body",
    "calendars",
    "content",
    "contents",
    "data",
    "details",
    "edited",
    "entries",
    "events",
    "export",
    "filter",
    "header",
    "history",
    "import",
    "info",
    "item",
    "items",
    "list",
    "logs",
    "me",
    "member_details",
    "message",
    "metadata",
    "modify",
    "new_settings",
    "object",
    "objects",
    "old_object",
    "original",
    "other",
    "params",
    "payload",
    "permissions",
    "policy",
    "preview",
    "properties",
    "qos",
    "query",
    "record",
    "records",
    "reports",
    "request",
    "resources",
    "response",
    "result",
    "results",
    "rules",
    "send",
    "setting",
    "settings",
    "status",
    "trash",
    "untrash",
    "update",
    "updates",
    "user_permissions",
    "value",
];

/// Nouns for things whose names are abbreviated or say how the things are listed: the words of the name, and the noun.
const CALLED: [(&str, &str); 38] = [
    ("account blocked rule", "blocking rule"),
    ("account list", "account"),
    ("blocked list", "blocked number"),
    ("blocked statistic", "record of blocked calls"),
    ("calendar list", "calendar"),
    ("call history", "call"),
    ("call qos", "call"),
    ("children comment", "reply"),
    ("conversation archive", "archived conversation"),
    ("disclaimer record", "participant"),
    ("duplicate event", "copied event"),
    ("emojis", "emoji"),
    ("extension blocked rule", "blocking rule"),
    ("failed list", "prospect"),
    ("file record", "file"),
    ("follow up task", "follow-up task"),
    ("global variable", "variable"),
    ("group call pickup", "call pickup group"),
    ("group call pickup member", "member"),
    ("historical queue metric", "import"),
    ("history meeting", "past meeting"),
    ("kb", "knowledge base"),
    ("kb group", "knowledge base group"),
    ("legal hold matter", "legal hold"),
    ("line subscription", "line"),
    ("location tracking", "tracked location"),
    ("managed room", "Cisco or Polycom room"),
    ("multipart", "upload"),
    ("plan united", "Zoom United plan"),
    ("remove product group", "product group"),
    ("schema", "column"),
    ("sms consent", "consent policy"),
    ("status assigned queue", "queue"),
    ("sub disposition", "sub-disposition"),
    ("success list", "prospect"),
    ("sync", "synchronization"),
    ("voice mail", "voicemail"),
    ("zoom room", "Zoom Room"),
];

/// Last words of names that contain information about the thing named before them.
const ABOUT: [&str; 3] = ["detail", "info", "information"];

/// The maximum number of nouns that are listed in a sentence.
const MAX_THINGS: usize = 3;

/// Last path segments that name a part of the thing named before them, or an action on it.
const PARTS: [&str; 6] = ["details", "import", "metadata", "preview", "quickAdd", "status"];

/// Names of members that contain the things that their operation is about.
const PLAIN_PARTS: [&str; 8] = ["data", "entries", "header", "items", "list", "records", "result", "results"];

/// Returns the noun for the thing that a path is about, given the path's literal segments.
pub(crate) fn of_path(literals: &[&str]) -> Option<String> {
    match literals {
        [before @ .., last] if PARTS.contains(last) => of_container(before.last()?),
        [.., last] => of_container(last),
        [] => None,
    }
}

/// Returns whether a member with this name contains the things that its operation is about.
pub(crate) fn is_plain_part(member: &str) -> bool {
    PLAIN_PARTS.contains(&member)
}

/// Returns the noun for the thing that an event is about.
pub(crate) fn of_event(event: &str) -> Option<&'static str> {
    let begins = |(name, _): &&(&str, &str)| {
        event.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '_']))
    };
    OF_EVENTS.iter().filter(begins).max_by_key(|(name, _)| name.len()).map(|(_, noun)| *noun)
}

/// Returns the singular noun for the things in a member or under a path segment: `call queue` for `call_queues`.
pub(crate) fn of_container(name: &str) -> Option<String> {
    let mut words = words::singular(&words::split(name));
    if let [thing @ .., about] = &words[..]
        && !thing.is_empty()
        && ABOUT.contains(&about.as_str())
    {
        words = words::singular(thing);
    }
    let is_thing = !CONTAINERS.contains(&name.to_ascii_lowercase().as_str()) && (1..=4).contains(&words.len());
    let called = CALLED.iter().find(|(name, _)| *name == words.join(" "));
    is_thing.then(|| called.map_or_else(|| noun(&words), |(_, noun)| (*noun).to_owned()))
}

/// Joins the nouns for the things that a member describes in its uses: `meeting, room or user`. A noun that includes
/// another, as `live meeting` includes `meeting`, is not listed. Returns `None` if a noun is unknown or reads badly in
/// a list, or if there are too many.
pub(crate) fn joined<'a>(things: impl Iterator<Item = Option<&'a str>>) -> Option<String> {
    let distinct: BTreeSet<&str> = things.collect::<Option<_>>()?;
    let includes_another = |thing: &&&str| {
        distinct.iter().any(|other| thing.strip_suffix(other).is_some_and(|before| before.ends_with(' ')))
    };
    let distinct: Vec<&str> = distinct.iter().filter(|thing| !includes_another(thing)).copied().collect();
    match &distinct[..] {
        [only] => Some((*only).to_owned()),
        [before @ .., last] if before.len() < MAX_THINGS && distinct.iter().all(|thing| is_listable(thing)) => {
            Some(format!("{} or {last}", before.join(", ")))
        }
        _ => None,
    }
}

/// Returns whether a noun reads well in a list: it has at most three words, none of which marks it as another kind of
/// phrase.
fn is_listable(thing: &str) -> bool {
    let odd = ["added", "by", "deleted", "details", "in", "info", "list", "or", "to", "updated"];
    let words: Vec<&str> = thing.split(' ').collect();
    words.len() <= 3 && !words.iter().any(|word| odd.contains(word))
}

/// Joins words as they are written in the middle of a sentence.
fn noun(words: &[String]) -> String {
    let known = |word: &String| match word.as_str() {
        "zoomroom" => "Zoom Room".to_owned(),
        "qa" => "Q&A".to_owned(),
        _ => words::sentence(&["a".to_owned(), word.clone()])[2..].to_owned(),
    };
    words.iter().map(known).collect::<Vec<_>>().join(" ")
}

/// Replaces `{thing|something}` in a sentence with `the` and the noun, and `{name|something}` with the name of the
/// container in code style. If these are not known, uses `something`.
pub(crate) fn filled(sentence: &str, thing: Option<&str>, container: Option<&str>) -> String {
    let mut text = String::new();
    let mut rest = sentence;
    while let Some((before, inside)) = rest.split_once('{') {
        let Some((slot, after)) = inside.split_once('}') else { break };
        text.push_str(before);
        match (slot.split_once('|'), thing, container) {
            (Some(("thing", _)), Some(thing), _) => {
                text.push_str(if text.is_empty() { "The " } else { "the " });
                text.push_str(thing);
            }
            (Some(("name", _)), _, Some(container)) => _ = write!(text, "`{container}`"),
            (Some(("thing" | "name", otherwise)), ..) => text.push_str(otherwise),
            _ => _ = write!(text, "{{{slot}}}"),
        }
        rest = after;
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_beginning_of_an_events_name_says_what_it_is_about() {
        for (event, expected) in [
            ("zoomroom.location_deleted", Some("Zoom Rooms location")),
            ("zoomroom.alert", Some("Zoom Room")),
            ("task.created", Some("task")),
            ("mail.history_event", None),
        ] {
            assert_eq!(of_event(event), expected, "{event}");
        }
        assert!(OF_EVENTS.is_sorted() && CONTAINERS.is_sorted() && CALLED.is_sorted());
    }

    #[test]
    fn a_container_is_named_for_what_it_contains() {
        for (container, expected) in [
            ("call_queues", Some("call queue")),
            ("sms_campaigns", Some("SMS campaign")),
            ("ticketTypes", Some("ticket type")),
            ("answer_details", Some("answer")),
            ("calendarList", Some("calendar")),
            ("settings", None),
            ("items", None),
        ] {
            assert_eq!(of_container(container).as_deref(), expected, "{container}");
        }
    }

    #[test]
    fn at_most_three_things_are_listed() {
        for (things, expected) in [
            (&["site"][..], Some("site")),
            (&["user", "site", "user"], Some("site or user")),
            (&["user", "site", "room"], Some("room, site or user")),
            (&["user", "site", "room", "device"], None),
            (&["meeting", "live meeting"], Some("meeting")),
            (&["forward to", "target"], None),
            (&[], None),
        ] {
            assert_eq!(joined(things.iter().copied().map(Some)).as_deref(), expected, "{things:?}");
        }
        assert_eq!(joined([Some("site"), None].into_iter()), None);
    }

    #[test]
    fn a_sentence_says_what_it_is_about_where_that_is_known() {
        let sentence = "Name of {thing|the person or thing}.";
        assert_eq!(filled(sentence, Some("site"), None), "Name of the site.");
        assert_eq!(filled(sentence, None, None), "Name of the person or thing.");
        assert_eq!(filled("{thing|What} is new.", Some("site"), None), "The site is new.");
        assert_eq!(filled("Whether {name|it} is on.", None, Some("e2ee")), "Whether `e2ee` is on.");
        assert_eq!(filled("From `/{userId}`.", Some("site"), None), "From `/{userId}`.");
    }
}
