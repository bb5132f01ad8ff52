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
const EMPTY: &str = "a about account actually after again all already also am an and any anybody anyone anything api aren as at back \
    because been before behalf being but by came can cannot come could couldn d day days didn do does doesn doing don done down \
    during each else ever every everybody everyone everything everywhere for friday from go goes going gone had has hasn have \
    haven he her here hers him his hour hours i if in into isn it its itself just keep keeps kept kind like ll look m made many \
    may maybe me might mine minute minutes moment monday month months more morning most much must my myself need needed needs \
    night no nobody nor not now o of off ok old on once one only or other others our ours out over own per please product \
    quarter quite rather re really right s saturday second seconds shall she should since so some somebody someone something \
    soon still stuff such sunday t than that the their theirs them then there these they thing things this those three through \
    thursday time times to today together too tuesday two until up us use used using ve very via want wants was we wednesday \
    week weeks were what whatever while whole entire will with within without won would year years yet you your yours zoom january \
    february march april june july august september october november december spring summer autumn winter evening afternoon \
    noon midnight";

/// Words by which a sentence is about the caller, who is a user.
const CALLER: &str = "i me my mine myself";

/// Particles that belong to the verb before them, though other words may be between: `turn the waiting room off`.
const PARTICLES: [&str; 8] = ["up", "off", "out", "on", "down", "away", "back", "over"];

/// How many words may be between a verb and its particle.
const LONGEST_GAP: usize = 7;

/// Words after which a sentence says for whom, about what or why something is. What follows counts less than what comes before.
const ASIDES: &str = "for about with because while since after before during so if whose";

/// Words for what is done, the kind of operation that they ask for, and the verbs that such operations have. What something
/// is done to says more about which operation is meant, so these words count less.
const ACTIONS: &[(Option<Kind>, &str, &str)] = &[
    (
        Some(Kind::Read),
        "who, which, what, when, where, why, how, is, are, was, were, did, does, has, have, show, see, find, look, look up, look at, \
         look for, read, check, view, tell me, give me, get me, send me, show me, know, listen, listen to, hear, watch, list, get, \
         fetch, search, search for, display, pull up, count, compare, find out, need to know",
        "list get",
    ),
    (
        Some(Kind::Read),
        "export, print, overview, statistics, stats, figures, totals, how many, how much, how long, how often, report, \
         analyze, analyse",
        "report list get usage metrics analytics",
    ),
    (Some(Kind::Read), "download, save, play", "download get"),
    (
        Some(Kind::Write),
        "new, create, add, book, schedule, plan, set up, arrange, organize, organise, start, open, make, reserve, build, introduce, \
         register, compose, begin, launch, enter, insert",
        "create add",
    ),
    (
        Some(Kind::Write),
        "invite, include, put, onboard, grant, enrol, enroll, connect, hook up",
        "add create assign invite",
    ),
    (Some(Kind::Write), "give, hand, hand over, hand out, allocate, assign, appoint", "assign add transfer"),
    (Some(Kind::Write), "let, allow, give access, open up", "share add grant acl assign"),
    (Some(Kind::Write), "pass on, transfer, take over, give over", "transfer"),
    (
        Some(Kind::Write),
        "change, edit, modify, adjust, correct, fix, rename, move, shift, postpone, reschedule, extend, shorten, update, amend, alter, \
         replace, swap, push back, put off, bring forward, upgrade, downgrade, mark, tick off, customize, customise, improve, typo",
        "update change",
    ),
    (
        Some(Kind::Write),
        "turn, turn on, turn off, switch, switch on, switch off, enable, disable, toggle, configure, set, mute, unmute, require, \
         enforce, forbid",
        "update settings",
    ),
    (
        Some(Kind::Delete),
        "cancel, delete, remove, erase, drop, discard, throw away, throw out, get rid of, call off, revoke, take, take off, take out, \
         take away, take from, kick out, kick, wipe, scrap, clear, clear out, strip, withdraw, cross off, unassign, unlink, detach",
        "delete remove unassign",
    ),
    (
        Some(Kind::Delete),
        "no longer, any more, anymore, any longer, no more, must not, shall not, should not, mustn t, shouldn t, don t need, has to go, \
         have to go",
        "remove delete unassign",
    ),
    (Some(Kind::Delete), "leave, quit, get out, step out, get me out, opt out", "leave"),
    (
        None,
        "trash, bin, undo, bring back, get back, put back, restore, undelete, recover, by accident",
        "trash recover",
    ),
    (Some(Kind::Write), "write, say, post, tell, answer, reply, send, notify, inform", "send"),
    (Some(Kind::Write), "end, finish, stop, close, hang up, terminate, pause, resume", "end status"),
    (Some(Kind::Write), "lock, suspend, deactivate, offboard, fire, freeze", "deactivate status"),
    (Some(Kind::Write), "unlock, reactivate, reinstate, activate", "activate status"),
    (Some(Kind::Write), "ban, block, blacklist, reject", "block blocked"),
    (Some(Kind::Write), "import, upload, attach, load", "upload add"),
    (Some(Kind::Write), "approve, admit, accept, decline, turn down, deny, refuse", "approve status"),
    (Some(Kind::Write), "restart, reboot, reset, power cycle", "reboot restart control"),
    (Some(Kind::Write), "share, hand around", "share add"),
    (Some(Kind::Write), "log out, sign out, kick off, throw off", "revoke sso_token log_out"),
];

/// Words that are verbs where a sentence begins and a determiner or a name follows, as in `text the customer`, and things elsewhere.
const FIRST: &[(Option<Kind>, &str, &str)] = &[
    (Some(Kind::Write), "text, message, email, mail, fax, ping", "send"),
    (
        Some(Kind::Write),
        "record, stream, broadcast, pin, star, bookmark, archive, tag, label, rate, score, answer",
        "update control",
    ),
    (Some(Kind::Write), "call, dial, ring, phone, host, brand, staff, forward, page", "create update"),
];

/// Words that come before a thing.
const DETERMINERS: [&str; 18] = [
    "the", "a", "an", "my", "our", "this", "that", "these", "those", "his", "her", "their", "your", "all", "every",
    "me", "him", "them",
];

/// Verbs that ask only where a sentence begins: `is it closed` is a question, and `it is closed` is not.
const AUXILIARIES: &str = "is are was were do does did has have";

/// Words for when something is. They count least.
const TIMES: &[(&str, &str)] = &[
    ("past, yesterday, last, previous, earlier, ended, finished, did, was, were", "past history report"),
    ("upcoming, tomorrow, next, later, planned", "upcoming scheduled"),
    ("live, ongoing, running, current, happening, right now, going on, at the moment", "live status"),
];

/// Words for people and things, and Zoom's words for them. An underscore joins two words that must follow each other.
const THINGS: &[(&str, &str)] = &[
    // Gatherings.
    (
        "review, standup, stand up, interview, sync, kickoff, kick off, retro, retrospective, appointment, huddle, one on one, catch up, \
         briefing, debrief, demo, planning, brainstorm, brainstorming, discussion, get together, o clock, sprint, jour fixe, workshop, \
         onboarding, pitch, consultation",
        "meeting",
    ),
    ("call", "meeting"),
    (
        "all hands, town hall, training, class, lesson, lecture, course, conference, tutorial, session, talk, keynote, presentation, \
         broadcast",
        "meeting webinar",
    ),
    ("seminar, webcast, launch, premiere", "webinar"),
    ("summit, conference, fair, expo, congress, festival, convention, trade show, gala", "event"),
    (
        "repeat, recurring, weekly, daily, monthly, series, every week, every day, every monday, every tuesday, every wednesday, \
         every thursday, every friday",
        "occurrence recurrence instance meeting",
    ),
    ("blueprint, as a template, model, pattern, reuse, preset", "template"),
    ("topic, title, subject, agenda", "agenda topic"),
    ("dial in, invitation, invite text, calendar invite", "invitation"),
    ("link, url, address", "join_url invitation link"),
    ("lobby", "waiting_room"),
    ("passcode, password, code", "password passcode"),
    (
        "youtube, facebook, twitch, linkedin, stream, streaming, broadcast, live stream, on air",
        "livestream live_stream",
    ),
    ("subtitles, closed captions, captions", "transcript caption"),
    ("logo, brand, design, look, wallpaper, theme", "branding wallpaper"),
    ("interpreter, translator, translation, sign language", "interpreter interpretation"),
    // Who is in them, and what they do.
    (
        "attend, attendee, attendance, guest, visitor, present, joined, show up, turn up, take part, took part, came, come to, late, \
         was there, were there, dropped out, left early, audience, viewer, listener, crowd, in the meeting, in the call",
        "participant attendee attendance",
    ),
    (
        "miss, missed, absent, skipped, no show, stay away, didn t come, didn t show, not come, absence, didn t attend",
        "absentees participants",
    ),
    (
        "sign up, signed up, register, registered, enrol, enroll, rsvp, registration, applicant, subscribe, student",
        "registrant register",
    ),
    ("fill in, fill out, form, when they register, when they sign up", "registration_question question"),
    ("speaker, presenter, panel, lecturer, guest speaker, expert", "panelist speaker"),
    ("vote, voted, opinion, quiz, ballot, poll, show of hands", "poll"),
    (
        "feedback, questionnaire, rating, rate, satisfaction, how was, liked, happy, evaluation form",
        "survey satisfaction feedback",
    ),
    ("question, asked, ask, questions and answers, q a", "question qa"),
    ("result, answer, answered, response, outcome", "result report"),
    ("where from, came from, which link, source, referral, ad", "tracking_source"),
    // What is kept of them.
    ("video, footage, film, tape, replay, recorded, record, playback", "recording"),
    ("has watched, have watched, who watched, who viewed, viewers, views, viewed", "analytics"),
    ("said, spoke, spoken, discussed, talked, wording, text of, verbatim", "transcript"),
    (
        "recap, minutes of, protocol, digest, takeaway, key points, action items, ai notes, ai companion, summarize, summarise, gist",
        "summary",
    ),
    ("space, storage, disk, gigabyte, quota, full", "storage usage cloud_recording"),
    (
        "sound, audio, lag, choppy, quality, jitter, network, connection, bad, dropped, freezing, bandwidth",
        "qos quality",
    ),
    // Chat.
    ("dm, chat, note, comment, thread, conversation, said", "message chat"),
    ("dm, chat", "chat"),
    ("emoji, thumbs up, heart, smiley, like, plus one, react", "reaction emoji"),
    ("what s new, news, latest, unread, catch up on", "message history"),
    ("picture, photo, document, attachment, pdf, spreadsheet, slides, image", "file"),
    ("remind, reminder, later, follow up", "reminder"),
    ("pin, pinned, stick", "pin pinned"),
    ("star, favourite, favorite, bookmark, save for later", "bookmark star"),
    ("ping, mention, tag", "mention"),
    // Phone.
    ("sms, text message, texting, texted, text", "sms"),
    ("call, caller, rang, ring, ringing, dial, telephone, called, phoned", "call phone"),
    ("calls, phone calls, call list, call log, who called, who phoned, called", "call_history call_logs call"),
    ("voice mail, voice message, answering machine, mailbox message", "voicemail voice_mail"),
    ("hotline, waiting line, queue, support line", "queue"),
    ("main number, direct line, extension, phone number, number, landline", "phone_number extension"),
    ("line", "shared_line"),
    (
        "front desk, reception, receptionist, switchboard, main line, main number, press, greeting, menu",
        "auto_receptionist",
    ),
    ("press, menu, keypad, key, options, phone tree", "ivr"),
    ("forward, divert, redirect, reroute, send calls, ring through", "call_forward call_handling forward"),
    (
        "opening hours, opening times, office hours, business hours, working hours, closing time, after hours",
        "business_hours call_handling operating_hours",
    ),
    ("holiday, vacation, christmas, easter, new year, bank holiday, day off, closed", "closure holiday call_handling"),
    ("music, hold music, jingle, announcement, on hold, greeting", "audio"),
    ("desk phone, handset, headset, hardware, screen, phone, ip phone, telephone", "device desk_phone"),
    ("hallway, kitchen, corridor, shared phone, warehouse, canteen, workshop floor, common room", "common_area"),
    ("emergency, ambulance, rescue, police", "emergency_address emergency"),
    ("abroad, international, overseas, foreign, country", "calling_country charges"),
    ("spam, nuisance, unwanted, harass, annoying", "blocked_list block"),
    ("mobile, cell phone, cell, smartphone", "smartphone phone_number"),
    ("pick up", "call_pickup"),
    ("eavesdrop, barge, whisper, listen in, monitor", "monitoring"),
    ("carrier, provider, porting, bring over", "byoc ported carrier"),
    // Contact center.
    (
        "agent, helpdesk, help desk, support, customer, call centre, call center, contact centre, customer service",
        "contact_center agent engagement",
    ),
    ("client, consumer, customer, lead", "consumer contact"),
    ("ticket, case, inquiry, enquiry", "engagement"),
    ("conversation, contact, interaction, customer call", "engagement conversation interaction"),
    ("break, pause, ready, idle, on duty, busy", "agent_status status"),
    ("wait, waited, waiting time, wait time, hold time, wait for", "queue_performance performance"),
    ("how well, perform, performance, productive, kpi", "performance report analytics"),
    ("outcome, wrap up, reason, result code, category of call", "disposition"),
    ("speaks, language, talent, ability, expertise, proficiency", "skill"),
    ("team leader, team lead, supervisor, team boss", "supervisor manager"),
    ("campaign, outbound", "outbound_campaign campaign"),
    ("call back, callback, ring back, calls back", "callback"),
    ("write down, wrote down, written down, jot down, notes", "note"),
    ("address book", "address_book contact"),
    ("routing, route, script", "flow routing"),
    ("score, grade, mark, evaluate, assessment", "evaluation scorecard score"),
    ("bot, chatbot, robot, virtual assistant, ai agent", "zva virtual_agent chatbot"),
    ("knowledge base, help article, faq", "article"),
    ("shift, roster, rota, on shift, staffing", "schedule_agent workforce"),
    ("deal, opportunity, pipeline, closing, revenue, sales", "deal"),
    ("sales call, sales conversation, customer meeting, pitch", "conversation analysis"),
    // Mail, calendar and bookings.
    ("email, inbox, letter, mail, mails", "mail email message"),
    (
        "out of office, away message, auto reply, autoreply, automatic reply, absence note, vacation",
        "vacation_response",
    ),
    ("tag, folder, category", "label"),
    ("lunch, dinner, breakfast, dentist, doctor, birthday, appointment, date, entry, diary, coffee", "calendar event"),
    ("availability, slot, busy, free, free time, available", "free_busy availability"),
    ("booking page, book with, book appointments, bookable, appointment page, booking", "scheduler schedule"),
    ("appointment, booked, booking, slot, book with me", "scheduled_event schedule"),
    ("only once, one time, once, single", "single_use"),
    ("my calendar, calendar, diary", "calendar"),
    // Accounts and people.
    (
        "people, person, colleague, coworker, co worker, teammate, employee, staff, newcomer, joiner, worker, hire, leaver, intern, \
         apprentice, designer, contractor, freelancer, everyone who",
        "user member participant",
    ),
    (
        "the team, my team, our team, sales team, support team, finance team, marketing team, design team, engineering team, hr team, \
         it team, product team, legal team",
        "group user",
    ),
    (
        "new hire, new colleague, newcomer, joiner, new employee, new starter, works here, work here, on the payroll, left us, has left, left the company",
        "user",
    ),
    ("boss, manager, owner, administrator, admin", "admin role"),
    (
        "assistant, secretary, deputy, on my behalf, my behalf, on behalf, schedule meetings for, pa",
        "assistant scheduler",
    ),
    ("stand in, proxy, delegate", "delegate assistant"),
    ("licence, license, seat, subscription, paid, premium", "license plan usage"),
    // A licence is a member of the user.
    ("licence, license, paid, basic", "update_user"),
    ("left, remaining, consumed, capacity, used up", "usage"),
    ("bill, invoice, cost, price, paid, spend, money, pay, paying, charge, expense", "billing invoice charges"),
    ("department, squad, group, crew", "group"),
    ("right, permission, access, privilege, allowed, allowed to, am i allowed", "role permission privilege acl"),
    ("who is allowed", "role permission"),
    ("option, preference, configuration, default, two factor, 2fa, security, sso", "settings"),
    ("photo, avatar, portrait, image, picture, headshot", "picture"),
    ("company, organization, firm, everyone in the account, all users, whole company", "account"),
    ("background, wallpaper, backdrop", "virtual_background background"),
    ("logged in, log in, sign in, signed in, logged on, login, log on", "sign_in activities"),
    ("stolen, logged out, all devices", "sso_token revoke"),
    ("changed, change log, audit, audit log, audit trail, who changed", "operation_log"),
    ("adoption, daily use, each day, per day, every day", "daily_usage usage"),
    ("inactive, dormant, not active", "inactive"),
    ("unused, spare, not used, not assigned, vacant", "unassigned"),
    ("version, outdated, old version", "version client_version"),
    ("computer, laptop, pc, mac", "client device"),
    ("company directory, directory, phone book, address list, look up, contact", "contact company_contact"),
    ("do not disturb, dnd, away, available, busy, presence, in a meeting, online now", "presence_status presence"),
    ("already have, exist, taken, in use", "check"),
    ("profile, me, who am i, my data", "user profile"),
    // Rooms and devices.
    ("conference room, meeting room, office room, boardroom, meeting rooms, room", "zoom_room room"),
    ("desk, hot desk, workplace, seat, workstation, work place, parking", "workspace desk"),
    ("reserved, reserve, reservation, book a, booked, booking", "reservation"),
    ("floor, building, site, office, city, branch, campus", "location site"),
    ("floor plan, floor map, map", "floor_map"),
    ("online, offline, working, broken, health, plugged in, out of order, faulty", "status health device issue"),
    ("camera, microphone, controller, speaker, tablet, tv, plugged in", "device"),
    ("screen, display, tv, lobby, poster, slideshow, advert", "digital_signage"),
    ("visitor, guest, arrived, arrival, visiting", "visitor check_in"),
    ("cisco, polycom, old system, legacy system, video conferencing system, codec, endpoint, h 323", "h323 sip cisco"),
    // Documents and tasks.
    ("board, sketch, drawing, mural", "whiteboard"),
    ("pdf, save as, zip, export", "export"),
    ("to do, todo, action item, chore, task list", "task"),
    ("done, completed, finished, tick", "status"),
    ("doc, document, page, paper, write up", "docs file document"),
    ("short video, screencast, screen recording", "clip"),
    ("who can, who may, who has access, shared with", "collaborator access delegate"),
    ("collaborate, co edit, work together", "collaborator share"),
    ("sold, admission, entry", "ticket"),
    ("came, checked in, turnout", "attendance attendee"),
    ("booth, stand, sponsor", "exhibitor sponsor"),
    ("app, integration, plugin, add on, extension", "app"),
    ("prospect, dial list, cold call", "prospect call_list"),
    ("live video, embedded, in our app, in app video", "video_sdk session"),
    // What admins deal with.
    ("warn, warning, alarm", "alert"),
    ("problem, trouble, fault, error, wrong with", "issue"),
    ("caller id, shown number, number shown", "caller_id"),
    ("gdpr, all data, personal data", "data_request data_export"),
    ("business unit, subsidiary", "division"),
    ("lawsuit, litigation, court, preserve", "legal_hold"),
    ("button, speed dial", "line_key"),
    ("expire, run out, renew", "renewal"),
    ("retain, kept, how long kept, expiry of", "retention"),
    ("temperature, humidity, air, occupancy", "sensor"),
    ("on demand, video library", "vod"),
    ("may not talk, ethical wall", "information_barrier"),
    ("opt in, consent, agreed to", "consent opt"),
    ("what happened, activity", "activity activities event"),
    ("phone software, device software", "firmware"),
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
            // `comment` is not a form of `come`.
            "ment" | "ments" | "ation" | "ations" => rest.len() > 3,
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
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the word")]
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
    /// Whether it is about the caller.
    is_caller: bool,
}

/// What a search asks for.
pub(super) struct Question {
    pub(super) words: Vec<Word>,
    /// The kind of operation that its first action is.
    pub(super) kind: Option<Kind>,
    /// Whether it names several things of a kind, as `recordings` does.
    pub(super) is_plural: bool,
}

/// How much a synonym counts, next to the word itself.
pub(super) const SYNONYM: f32 = 0.7;

/// How much an action counts, next to what it is done to.
const ACTION: f32 = 0.3;

/// How much it counts when something is.
const TIME: f32 = 0.2;

/// How much a word counts that says for whom, about what or why something is.
const ASIDE: f32 = 0.7;

/// Returns the words of a search that say something.
pub(super) fn understand(text: &str) -> Question {
    let written = written(text);
    let table = table();
    let mut question = Question { words: Vec::new(), kind: None, is_plural: false };
    let mut follows = false;
    let mut is_aside = false;
    let mut at = 0;
    while let Some((word, is_name)) = written.get(at) {
        let own = stem(word);
        // The longest phrase counts.
        let phrase = (2..=LONGEST_PHRASE.min(written.len() - at)).rev().find_map(|length| {
            let phrase = joined(written[at..at + length].iter().map(|(word, _)| word.as_str()));
            table.meanings.get(&phrase).map(|meanings| (length, meanings))
        });
        let phrase = phrase.or_else(|| divided(&own, &written[at + 1..], table).map(|known| (1, known)));
        let (length, known) = phrase.unwrap_or_else(|| (1, table.meanings.get(&own).unwrap_or(&table.nothing)));
        is_aside |= length == 1 && table.asides.contains(word.as_str());
        // A phrase has no stem, and what only says when is not looked for.
        let says_something =
            length == 1 && !table.empty.contains(word.as_str()) && word != PERSON && !known.is_time_only;
        let factor = if is_aside { ASIDE } else { 1.0 };
        // `our plan` is a thing, and `plan it` is an action.
        let is_noun = length == 1 && known.is_action && word != "new" && follows_determiner(&written[..at]);
        let weight = factor * if known.is_action && !is_noun { ACTION } else { 1.0 };
        let meanings = known.meanings.iter().filter(|(meaning, _)| *meaning != own || !says_something);
        let mut meanings: Vec<(String, f32)> =
            meanings.map(|(meaning, weight)| (meaning.clone(), weight * factor)).collect();
        if word == PERSON {
            meanings.push((stem("user"), NAMED_PERSON));
        }
        let is_caller = length == 1 && meanings.is_empty() && table.caller.contains(word.as_str());
        if is_caller && !question.words.iter().any(|word| word.is_caller) {
            meanings.push((stem("user"), SELF));
        }
        let is_verb = length == 1
            && written[..at].iter().all(|(word, _)| table.empty.contains(word.as_str()))
            && written.get(at + 1).is_some_and(|(next, is_name)| *is_name || DETERMINERS.contains(&next.as_str()));
        let first = table.first.get(word).filter(|_| is_verb);
        meanings.extend(first.iter().flat_map(|first| &first.meanings).cloned());
        let kind = first.map_or(known.kind, |first| first.kind);
        let asks = at == 0 || length > 1 || !table.auxiliaries.contains(word.as_str());
        if is_noun {
            meanings.retain(|(_, weight)| *weight > ACTION);
        }
        question.kind = question.kind.or(kind.filter(|_| asks && !is_noun));
        at += length;
        if !says_something && meanings.is_empty() {
            follows = false;
            continue;
        }
        let is_name = *is_name && length == 1;
        question.is_plural |=
            length == 1 && says_something && !known.is_action && word.ends_with('s') && own.len() < word.len();
        let is_thing = (is_noun || !known.is_action) && !known.is_time_only && !is_caller;
        question.words.push(Word {
            own: says_something.then_some((own, weight)),
            meanings,
            follows,
            is_name,
            is_thing,
            is_caller,
        });
        follows = !is_caller;
    }
    question
}

/// Returns whether a determiner is the last of these words, or comes before the name of the product.
fn follows_determiner(before: &[(String, bool)]) -> bool {
    let last = before.iter().rev().map(|(word, _)| word.as_str()).find(|word| *word != "zoom");
    last.is_some_and(|word| DETERMINERS.contains(&word) && !["me", "him", "them", "all"].contains(&word))
}

/// Returns what a verb means with a particle that follows it after other words, such as `turn` in `turn the waiting room off`.
fn divided<'a>(verb: &str, rest: &[(String, bool)], table: &'a Table) -> Option<&'a Known> {
    let particles = rest.iter().skip(1).take(LONGEST_GAP).map(|(word, _)| word.as_str());
    particles
        .filter(|word| PARTICLES.contains(word))
        .find_map(|particle| table.meanings.get(&format!("{verb} {}", stem(particle))).filter(|known| known.is_action))
}

/// How much it counts that a sentence is about the caller.
const SELF: f32 = 0.3;

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
    empty: HashSet<&'static str>,
    asides: HashSet<&'static str>,
    caller: HashSet<&'static str>,
    auxiliaries: HashSet<&'static str>,
    first: HashMap<String, Known>,
    meanings: HashMap<String, Known>,
    nothing: Known,
}

/// Returns the tables by stems.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut meanings: HashMap<String, Known> = HashMap::new();
        for (phrases, words) in THINGS {
            add(&mut meanings, phrases, words, SYNONYM, &|_, _| {});
        }
        for (kind, phrases, words) in ACTIONS {
            // A word that is a thing too, such as `hire`, counts as one.
            add(&mut meanings, phrases, words, ACTION, &|known, is_new| {
                known.kind = known.kind.or(*kind);
                known.is_action |= is_new;
            });
        }
        for (phrases, words) in TIMES {
            add(&mut meanings, phrases, words, TIME, &|known, is_new| known.is_time_only |= is_new);
        }
        let mut first: HashMap<String, Known> = HashMap::new();
        for (kind, words, verbs) in FIRST {
            for word in words.split(", ") {
                let meanings = verbs.split(' ').map(|verb| (stem(verb), ACTION)).collect();
                first.insert(word.to_owned(), Known { meanings, kind: *kind, ..Known::default() });
            }
        }
        let words = |words: &'static str| words.split_whitespace().collect();
        Table {
            empty: words(EMPTY),
            asides: words(ASIDES),
            caller: words(CALLER),
            auxiliaries: words(AUXILIARIES),
            first,
            meanings,
            nothing: Known::default(),
        }
    })
}

/// Adds what phrases mean to a table, and changes what is known of each; `true` if nothing was known of it.
fn add(
    table: &mut HashMap<String, Known>,
    phrases: &str,
    meanings: &str,
    weight: f32,
    change: &dyn Fn(&mut Known, bool),
) {
    for phrase in phrases.split(", ") {
        let key = joined(phrase.split(' '));
        let is_new = !table.contains_key(&key);
        let known = table.entry(key).or_default();
        for meaning in meanings.split(' ') {
            let meaning = joined(meaning.split('_'));
            if known.meanings.iter().all(|(other, _)| *other != meaning) {
                known.meanings.push((meaning, weight));
            }
        }
        change(known, is_new);
    }
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
