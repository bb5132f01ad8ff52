//! What people write, as the words of the catalogue: stems, words that say nothing, and everyday words for Zoom's.

use std::{
    collections::{HashMap, HashSet},
    sync::OnceLock,
};

use crate::mcp::kind::Kind;

/// Endings that are removed from a word, the longest first. What is left has at least three letters.
const ENDINGS: [&str; 13] =
    ["izations", "ization", "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ed", "es", "s"];

/// Words that say nothing about what to do: most are grammar, the rest are days and times, which are values of parameters.
const EMPTY: &str = "a about account after again all am an and any anybody anyone anything api as at back be because been \
    before being but by came can come could day days do does doing done each ever every everybody everyone for friday from \
    go goes going had has have he her hers him his hour hours i if in into it its just keep keeps kept let lets like made \
    make many may me minute minutes moment monday month months morning much must my need needs night no not now of off on \
    once one only or our ours out over own please product quarter really right saturday second seconds shall she should so \
    some somebody someone something soon sunday than that the their theirs them then there these they this those through \
    thursday time times to today together too tuesday up us use used using want wants we wednesday week weeks what whatever \
    will with within would year years yet you your yours zoom";

/// Words for what is done, the kind of operation that they ask for, and the verbs that such operations have. What something
/// is done to says more about which operation is meant, so these words count less.
const ACTIONS: [(Option<Kind>, &str, &str); 17] = [
    (
        Some(Kind::Read),
        "who, which, what, when, where, why, how, is, are, was, were, did, show, see, find, look, look up, read, check, view, \
         tell me, know, listen, listen to, hear, watch",
        "list get",
    ),
    (
        Some(Kind::Read),
        "export, print, overview, statistics, stats, figures, totals, how many, how much",
        "report list get usage",
    ),
    (Some(Kind::Read), "download, fetch, save, play", "download get"),
    (Some(Kind::Write), "new, book, schedule, plan, set up, arrange, organize, start, open", "create add"),
    (Some(Kind::Write), "invite, include, put, onboard, grant", "add create assign"),
    (Some(Kind::Write), "give, hand, hand over, allocate", "assign add transfer"),
    (
        Some(Kind::Write),
        "change, edit, modify, adjust, correct, fix, rename, move, shift, postpone, reschedule, extend, shorten",
        "update",
    ),
    (
        Some(Kind::Write),
        "turn, turn on, turn off, switch, switch on, switch off, enable, disable, toggle, configure, set",
        "update settings",
    ),
    (
        Some(Kind::Delete),
        "cancel, delete, remove, erase, drop, discard, throw away, get rid of, call off, revoke",
        "delete remove",
    ),
    (None, "trash, bin, undo, bring back, get back, restore", "trash recover"),
    (Some(Kind::Write), "write, say, post, tell, answer, reply, send", "send"),
    (Some(Kind::Write), "end, finish, stop, close, hang up, terminate", "end status"),
    (Some(Kind::Write), "lock, suspend, deactivate, offboard, fire", "deactivate status"),
    (Some(Kind::Write), "unlock, reactivate, reinstate", "activate status"),
    (Some(Kind::Write), "ban, block, blacklist, reject", "block blocked"),
    (Some(Kind::Write), "import, upload, attach", "upload"),
    (Some(Kind::Write), "approve, admit, accept, decline", "approve status"),
];

/// Words for when something is. They count least.
const TIMES: [(&str, &str); 3] = [
    ("past, yesterday, last, previous, earlier, ended, finished, did, was, were", "past history report"),
    ("upcoming, tomorrow, next, later, planned", "upcoming scheduled"),
    ("live, ongoing, running, current, happening", "live status"),
];

/// Words for people and things, and Zoom's words for them. An underscore joins two words that must follow each other.
const THINGS: [(&str, &str); 46] = [
    // Gatherings and who is in them.
    (
        "review, standup, stand up, interview, sync, kickoff, retro, retrospective, appointment, huddle, one on one",
        "meeting",
    ),
    (
        "all hands, town hall, workshop, training, class, lesson, lecture, course, conference, get together",
        "meeting webinar",
    ),
    ("seminar, broadcast, webcast, presentation, launch", "webinar"),
    ("repeat, recurring, weekly, daily, series", "occurrence recurrence instance"),
    (
        "attend, attendee, attendance, guest, visitor, present, joined, show up, turn up, take part, took part",
        "participant attendee",
    ),
    ("miss, missed, absent, skipped, no show, stay away", "absentees participants"),
    ("sign up, signed up, register, registered, enrol, enroll, rsvp", "registrant"),
    (
        "people, person, colleague, coworker, teammate, employee, staff, newcomer, joiner, worker, hire, leaver",
        "user member participant",
    ),
    ("boss, manager, owner, administrator", "admin"),
    ("speaker, presenter, panel", "panelist"),
    ("link, url, address", "join_url invitation"),
    ("dial in, invitation, invite text", "invitation"),
    ("vote, voted, opinion, quiz, ballot", "poll"),
    ("feedback, questionnaire, rating", "survey satisfaction"),
    ("question, asked, questions and answers", "question qa"),
    ("video, footage, film, tape, replay", "recording"),
    ("said, spoke, spoken, discussed, talked, wording, captions", "transcript summary"),
    ("recap, minutes of, protocol, outcome, digest", "summary"),
    ("lobby", "waiting_room"),
    ("passcode, pin, password", "password passcode"),
    ("sound, audio, lag, choppy, quality, jitter, network, connection, bad", "qos quality"),
    // Chat, phone, mail and calendar.
    ("dm, chat, note, comment, thread", "message chat"),
    ("emoji, thumbs up", "reaction"),
    ("sms, text message, texting", "sms"),
    ("call, caller, rang, ring, ringing, dial, telephone", "call phone"),
    ("calls, phone calls, call list", "call_history call_logs call"),
    ("voice mail, voice message, answering machine", "voicemail voice_mail"),
    ("hotline, waiting line", "queue"),
    ("agent, helpdesk, support, customer", "contact_center agent engagement"),
    ("email, inbox, letter", "mail message"),
    ("availability, slot, busy", "availability"),
    ("spam, nuisance", "blocked_list block"),
    // Accounts.
    ("licence, license, seat, subscription", "license plan usage"),
    ("left, remaining, consumed, capacity", "usage"),
    ("bill, invoice, cost, price, paid, spend, money", "billing invoice"),
    ("department, squad", "group"),
    ("right, permission, access, privilege", "role permission"),
    ("option, preference, configuration, default", "settings"),
    ("photo, avatar, portrait, image", "picture"),
    ("conference room, meeting room, office room", "zoom_room room"),
    ("floor, building, site, office, city", "location site"),
    ("online, offline, working, broken, health", "status health"),
    ("hardware, headset, handset, desk phone, screen", "device"),
    ("who is allowed", "role permission"),
    ("company, organization, firm", "account"),
    ("background, wallpaper", "virtual_background"),
];

/// The most words of a phrase on the left.
const LONGEST_PHRASE: usize = 3;

/// Returns the stem of a word in lower case: what `recording`, `recordings` and `recorded` have in common.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word.to_lowercase();
    for ending in ENDINGS {
        let Some(rest) = stem.strip_suffix(ending) else { continue };
        // `class` is not a plural, and `sing` is not a form of a shorter word.
        let is_ending = match ending {
            "s" => rest.len() > 1 && !rest.ends_with('s'),
            "es" | "ed" => rest.len() > 2,
            _ => rest.len() > 2 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y']),
        };
        if is_ending {
            let y = if ending.starts_with("ie") { "y" } else { "" };
            stem = format!("{rest}{y}");
            break;
        }
    }
    if stem.len() > 3 && stem.ends_with('e') {
        stem.pop();
    }
    // `cancelled` and `cancel`, `setting` and `set`.
    let mut last = stem.chars().rev();
    if let (Some(one), Some(other)) = (last.next(), last.next())
        && one == other
        && stem.len() > 3
    {
        stem.pop();
    }
    stem
}

/// Splits a text at everything that is neither a letter nor a digit. Numbers alone are left out.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic))
}

/// Splits a name such as `next_page_token` or `nextPageToken` into its words.
pub(super) fn split_name(name: &str) -> impl Iterator<Item = &str> {
    split(name).flat_map(|part| {
        let mut rest = part;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let mut before_is_lower = false;
            let end = rest.char_indices().find(|(_, c)| {
                let is_border = before_is_lower && c.is_uppercase();
                before_is_lower = c.is_lowercase();
                is_border
            });
            let (word, others) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
            rest = others;
            Some(word)
        })
    })
}

/// A word of a search and what it may mean.
pub(super) struct Word {
    /// The stem of the word itself and how much it counts, unless it has no meaning of its own.
    pub(super) own: Option<(String, f32)>,
    /// What else it may mean: a stem, or two stems that follow each other, with a blank between them.
    pub(super) meanings: Vec<(String, f32)>,
    /// Whether the word before it is directly before it in the text.
    pub(super) follows: bool,
    /// Whether it may be somebody's name.
    pub(super) is_name: bool,
    /// Whether it is what is asked for, and not what is done to it or when.
    pub(super) is_thing: bool,
}

/// What a search asks for.
pub(super) struct Question {
    pub(super) words: Vec<Word>,
    /// The kind of operation that its first action is.
    pub(super) kind: Option<Kind>,
}

/// How much a synonym counts, next to the word itself.
pub(super) const SYNONYM: f32 = 0.7;

/// How much an action counts, next to what it is done to.
const ACTION: f32 = 0.45;

/// How much it counts when something is.
const TIME: f32 = 0.2;

/// Returns the words of a search that say something.
pub(super) fn understand(text: &str) -> Question {
    let written = written(text);
    let table = table();
    let mut question = Question { words: Vec::new(), kind: None };
    let mut follows = false;
    let mut at = 0;
    while let Some((word, is_name)) = written.get(at) {
        // The longest phrase counts.
        let phrase = (2..=LONGEST_PHRASE.min(written.len() - at)).rev().find_map(|length| {
            let phrase = joined(written[at..at + length].iter().map(|(word, _)| word.as_str()));
            table.meanings.get(&phrase).map(|meanings| (length, meanings))
        });
        let own = stem(word);
        let (length, known) = phrase.unwrap_or_else(|| (1, table.meanings.get(&own).unwrap_or(&table.nothing)));
        // A phrase has no stem, and what only says when is not looked for.
        let says_something = length == 1 && !table.empty.contains(&own) && word != PERSON && !known.is_time_only;
        let weight = if known.is_action { ACTION } else { 1.0 };
        let meanings = known.meanings.iter().filter(|(meaning, _)| *meaning != own || !says_something);
        let mut meanings: Vec<(String, f32)> = meanings.cloned().collect();
        if word == PERSON {
            meanings.push((stem("user"), NAMED_PERSON));
        }
        question.kind = question.kind.or(known.kind);
        at += length;
        if !says_something && meanings.is_empty() {
            follows = false;
            continue;
        }
        let is_name = *is_name && length == 1;
        let is_thing = !known.is_action && !known.is_time_only;
        question.words.push(Word {
            own: says_something.then_some((own, weight)),
            meanings,
            follows,
            is_name,
            is_thing,
        });
        follows = true;
    }
    question
}

/// How much it counts that a sentence names somebody.
pub(super) const NAMED_PERSON: f32 = 0.5;

/// What an email address is read as.
const PERSON: &str = "@";

/// Returns the words of a text in lower case, and whether each may be a name. `yesterday's` is `yesterday`.
fn written(text: &str) -> Vec<(String, bool)> {
    let mut written = Vec::new();
    for (at, token) in text.split_whitespace().enumerate() {
        if token.contains('@') {
            written.push((PERSON.to_owned(), false));
            continue;
        }
        let token = token.trim_end_matches(|c: char| !c.is_alphanumeric());
        let token = token.strip_suffix("'s").or_else(|| token.strip_suffix("’s")).unwrap_or(token);
        let is_name = at > 0 && token.chars().next().is_some_and(char::is_uppercase);
        written.extend(split_name(token).map(|word| (word.to_lowercase(), is_name)));
    }
    written
}

/// What a word or a phrase may mean.
#[derive(Default)]
struct Known {
    meanings: Vec<(String, f32)>,
    kind: Option<Kind>,
    is_action: bool,
    is_time_only: bool,
}

struct Table {
    empty: HashSet<String>,
    meanings: HashMap<String, Known>,
    nothing: Known,
}

/// Returns the tables by stems.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut all: HashMap<String, Known> = HashMap::new();
        let mut add = |phrases: &str, meanings: &str, weight: f32, change: &dyn Fn(&mut Known, bool)| {
            for phrase in phrases.split(", ") {
                let key = joined(phrase.split(' '));
                let is_new = !all.contains_key(&key);
                let known = all.entry(key).or_default();
                for meaning in meanings.split(' ') {
                    let meaning = joined(meaning.split('_'));
                    if known.meanings.iter().all(|(other, _)| *other != meaning) {
                        known.meanings.push((meaning, weight));
                    }
                }
                change(known, is_new);
            }
        };
        for (phrases, meanings) in THINGS {
            add(phrases, meanings, SYNONYM, &|_, _| {});
        }
        for (kind, phrases, meanings) in ACTIONS {
            // A word that is a thing too, such as `hire`, counts as one.
            add(phrases, meanings, ACTION, &|known, is_new| {
                known.kind = known.kind.or(kind);
                known.is_action |= is_new;
            });
        }
        for (phrases, meanings) in TIMES {
            add(phrases, meanings, TIME, &|known, is_new| known.is_time_only |= is_new);
        }
        let empty = EMPTY.split_whitespace().map(stem).collect();
        Table { empty, meanings: all, nothing: Known::default() }
    })
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(stem).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["recording", "recordings", "recorded", "record", "records"][..],
            &["policy", "policies"],
            &["invite", "invites", "inviting", "invited", "invitation", "invitations"],
            &["cancel", "cancelled", "canceling", "cancels"],
            &["device", "devices"],
            &["class", "classes"],
            &["user", "users", "Users"],
            &["setting", "settings", "set"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{forms:?}: {stems:?}");
        }
        for (one, other) in [("role", "room"), ("user", "use"), ("status", "state"), ("pass", "past")] {
            assert_ne!(stem(one), stem(other));
        }
    }

    #[test]
    fn a_name_is_split_at_underscores_and_capitals() {
        assert_eq!(split_name("nextPageToken").collect::<Vec<_>>(), ["next", "Page", "Token"]);
        assert_eq!(split_name("voice_mails/download").collect::<Vec<_>>(), ["voice", "mails", "download"]);
        assert_eq!(split_name("GetMeetingQReport2").collect::<Vec<_>>(), ["Get", "Meeting", "QReport2"]);
    }

    #[test]
    fn empty_words_numbers_and_addresses_say_nothing_of_their_own() {
        let stems = |text: &str| -> Vec<String> {
            understand(text).words.iter().filter_map(|word| word.own.clone()).map(|(stem, _)| stem).collect()
        };
        assert_eq!(stems("the 3 meetings of last week"), ["meet"]);
        assert_eq!(stems("mail to anna@example.com"), ["mail"]);
        assert!(understand("  ?! 17 ").words.is_empty());
    }

    #[test]
    fn the_first_action_is_what_a_sentence_asks_for() {
        for (text, kind) in [
            ("who joined the meeting", Some(Kind::Read)),
            ("cancel the meeting", Some(Kind::Delete)),
            ("rename a channel that was made last week", Some(Kind::Write)),
            ("meeting participants", None),
        ] {
            assert_eq!(understand(text).kind, kind, "{text}");
        }
    }

    #[test]
    fn a_phrase_means_more_than_its_words() {
        let question = understand("who signed up");
        let meanings: Vec<&str> =
            question.words.iter().flat_map(|word| &word.meanings).map(|(word, _)| word.as_str()).collect();
        assert!(meanings.contains(&stem("registrant").as_str()), "{meanings:?}");
    }
}
