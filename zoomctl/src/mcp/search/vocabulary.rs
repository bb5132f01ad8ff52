// Over 500 lines: one table of words.
//! Everyday words, and the corresponding words in the catalogue.

use crate::mcp::kind::Kind;

/// Words that say nothing about what to do: most are grammatical, and the rest are days and times, which are values of
/// parameters.
pub(super) const EMPTY: &str = "a about account actually after again all already also am an and any anybody anyone anything api aren as at back \
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

/// Words that refer to the caller, who is a user.
pub(super) const CALLER: &str = "i me my mine myself";

/// Particles that belong to a preceding verb, even with other words in between: `turn the waiting room off`.
pub(super) const PARTICLES: [&str; 8] = ["up", "off", "out", "on", "down", "away", "back", "over"];

/// Words that introduce for whom, about what or why something is done. The words after them count less than the words
/// before them.
pub(super) const ASIDES: &str = "for about with because while since after before during so if whose";

/// Words for actions, the kind of operation that they ask for, and the verbs in the names of such operations. The
/// object of an action says more about which operation is meant, so these words count less.
pub(super) const ACTIONS: &[(Option<Kind>, &str, &str)] = &[
    (
        Some(Kind::Read),
        "whom, whose, are there, is there, has anyone, did anyone, did anybody, did everyone, did everybody, want to see, want to know, who, which, what, when, where, why, how, is, are, was, were, did, does, has, have, show, see, find, look, look up, look at, \
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
        "pencil in, put together, put in, draw up, new, create, add, book, schedule, plan, set up, arrange, organize, organise, start, open, make, reserve, build, introduce, \
         register, compose, begin, launch, enter, insert",
        "create add",
    ),
    (
        Some(Kind::Write),
        "bring into, bring in, pull in, let in, let into, invite, include, put, onboard, grant, enrol, enroll, connect, hook up",
        "add create assign invite",
    ),
    (Some(Kind::Write), "give, hand, hand over, hand out, allocate, assign, appoint", "assign add transfer"),
    (Some(Kind::Write), "let, allow, give access, open up", "share add grant acl assign"),
    (Some(Kind::Write), "pass on, transfer, take over, give over", "transfer"),
    (
        Some(Kind::Write),
        "make it, run longer, delay, should be called, call it, from now on, retitle, prolong, set back, relabel, reword, change, edit, modify, adjust, correct, fix, rename, move, shift, postpone, reschedule, extend, shorten, update, amend, alter, \
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
        "stop sharing, unshare, scrap, axe, give up, give back, hand back, unsend, take back, dissolve, shut down, cancel, delete, remove, erase, drop, discard, throw away, throw out, get rid of, call off, revoke, take, take off, take out, \
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
    (
        Some(Kind::Write),
        "shut out, lock out, cut off, lock, suspend, deactivate, offboard, fire, freeze",
        "deactivate status",
    ),
    (Some(Kind::Write), "unlock, reactivate, reinstate, activate", "activate status"),
    (Some(Kind::Write), "ban, block, blacklist, reject", "block blocked"),
    (Some(Kind::Write), "import, upload, attach, load", "upload add"),
    (Some(Kind::Write), "approve, admit, accept, decline, turn down, deny, refuse", "approve status"),
    (Some(Kind::Write), "restart, reboot, reset, power cycle", "reboot restart control"),
    (Some(Kind::Write), "share, hand around", "share add"),
    (Some(Kind::Write), "log out, sign out, kick off, throw off", "revoke sso_token log_out"),
];

/// Words that are verbs at the beginning of a sentence if a determiner or a name follows, as in `text the customer`,
/// and nouns elsewhere.
pub(super) const FIRST: &[(Option<Kind>, &str, &str)] = &[
    (Some(Kind::Write), "dm, announce, notify, inform, tell, text, message, email, mail, fax, ping", "send"),
    (
        Some(Kind::Write),
        "record, stream, broadcast, pin, star, bookmark, archive, tag, label, rate, score, answer",
        "update control",
    ),
    (Some(Kind::Write), "sign, register, enrol, enroll, book, rsvp", "add create"),
    (Some(Kind::Write), "call, dial, ring, phone, host, brand, staff, forward, page", "create update"),
];

/// Words for the people affected by an action.
pub(super) const OBJECTS: [&str; 14] = [
    "everybody",
    "everyone",
    "five",
    "four",
    "her",
    "him",
    "me",
    "somebody",
    "someone",
    "them",
    "these",
    "three",
    "two",
    "us",
];

/// Words for people who may be in a group.
pub(super) const PEOPLE: [&str; 24] = [
    "accountant",
    "apprentice",
    "assistant",
    "colleague",
    "colleagues",
    "contractor",
    "coworker",
    "designer",
    "developer",
    "employee",
    "engineer",
    "hire",
    "hires",
    "intern",
    "interns",
    "manager",
    "members",
    "newcomer",
    "people",
    "person",
    "students",
    "trainee",
    "user",
    "users",
];

/// Words for groups of people.
pub(super) const CONTAINERS: [&str; 14] = [
    "channel",
    "channels",
    "division",
    "divisions",
    "group",
    "groups",
    "line",
    "lines",
    "queue",
    "queues",
    "space",
    "spaces",
    "team",
    "teams",
];

/// Verbs for joining or leaving a group.
pub(super) const MOVES: [&str; 22] = [
    "add", "assign", "bring", "drop", "get", "include", "invite", "join", "kick", "let", "move", "onboard", "pull",
    "put", "remove", "sign", "staff", "take", "throw", "transfer", "unassign", "welcome",
];

/// Prepositions between a person and a group.
pub(super) const PREPOSITIONS: [&str; 9] = ["belong", "belongs", "from", "in", "into", "of", "off", "on", "to"];

/// Words that begin a question.
pub(super) const QUESTIONS: [&str; 9] = ["how", "list", "what", "when", "where", "which", "who", "whom", "whose"];

/// Words with which a statement asks for a change: `the webinar needs a new date`.
pub(super) const MODALS: [&str; 4] = ["must", "needs", "shall", "should"];

/// Verbs after which `that` begins the content of a message.
pub(super) const SPEECH: [&str; 14] = [
    "announce", "dm", "email", "inform", "let", "mail", "message", "note", "notify", "ping", "remind", "tell", "text",
    "write",
];

/// Words that precede a noun.
pub(super) const DETERMINERS: [&str; 18] = [
    "the", "a", "an", "my", "our", "this", "that", "these", "those", "his", "her", "their", "your", "all", "every",
    "me", "him", "them",
];

/// Verbs that form a question only at the beginning of a sentence: `is it closed` is a question, but `it is closed` is
/// not.
pub(super) const AUXILIARIES: &str = "is are was were do does did has have";

/// Words for the time of something. They count least.
pub(super) const TIMES: &[(&str, &str)] = &[
    ("past, yesterday, last, previous, earlier, ended, finished, did, was, were", "past history report"),
    ("upcoming, tomorrow, next, later, planned", "upcoming scheduled"),
    ("live, ongoing, running, current, happening, right now, going on, at the moment", "live status"),
];

/// Words for people and things, and Zoom's words for them. An underscore joins two words that must follow each other.
pub(super) const THINGS: &[(&str, &str)] = &[
    ("subaccount", "sub_account"),
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
    ("headline, name of the meeting, subject line, what it is about, topic, title, subject, agenda", "agenda topic"),
    ("dial into, how do i join, how to join, dial in, invitation, invite text, calendar invite", "invitation"),
    ("link, url, address", "join_url invitation link"),
    ("doorman, admit, let people in, lobby", "waiting_room"),
    ("passcode, password, code", "password passcode"),
    (
        "youtube, facebook, twitch, linkedin, stream, streaming, broadcast, live stream, on air",
        "livestream live_stream",
    ),
    ("closed captioning, subtitles, closed captions, captions", "transcript caption"),
    ("logo, brand, design, look, wallpaper, theme", "branding wallpaper"),
    ("interpreter, translator, translation, sign language", "interpreter interpretation"),
    // Participants, and what they do.
    (
        "make it to, made it to, made it, been there, turned up, showed up, came along, take part in, dialed in, dialled in, sat in, was in, were in, attend, attendee, attendance, guest, visitor, present, joined, show up, turn up, take part, took part, came, come to, late, \
         was there, were there, dropped out, left early, audience, viewer, listener, crowd, in the meeting, in the call",
        "participant attendee attendance",
    ),
    (
        "missing, miss, missed, absent, skipped, no show, stay away, didn t come, didn t show, not come, absence, didn t attend",
        "absentees participants",
    ),
    (
        "sign up, signed up, register, registered, enrol, enroll, rsvp, registration, applicant, subscribe, student",
        "registrant register",
    ),
    (
        "fields, complete, required fields, what do people enter, fill in, fill out, form, when they register, when they sign up",
        "registration_question question",
    ),
    ("speaker, presenter, panel, lecturer, guest speaker, expert", "panelist speaker"),
    ("vote, voted, opinion, quiz, ballot, poll, show of hands", "poll"),
    (
        "feedback, questionnaire, rating, rate, satisfaction, how was, liked, happy, evaluation form",
        "survey satisfaction feedback",
    ),
    ("question, asked, ask, questions and answers, q a", "question qa"),
    ("result, answer, answered, response, outcome", "result report"),
    ("where from, came from, which link, source, referral, ad", "tracking_source"),
    // Records of meetings.
    (
        "rewatch, watch again, watch back, see again, hear again, listen again, mp4, video, footage, film, tape, replay, recorded, record, playback",
        "recording",
    ),
    ("has watched, have watched, who watched, who viewed, viewers, views, viewed", "analytics"),
    ("said, spoke, spoken, discussed, talked, wording, text of, verbatim", "transcript"),
    (
        "agreed, decided, decision, conclusion, tl dr, tldr, in short, sum up, summed up, recap, minutes of, protocol, digest, takeaway, key points, action items, ai notes, ai companion, summarize, summarise, gist",
        "summary",
    ),
    ("space, storage, disk, gigabyte, quota, full", "storage usage cloud_recording"),
    (
        "crackling, stutter, pixelated, blurry, froze, frozen, cut out, glitch, laggy, sound, audio, lag, choppy, quality, jitter, network, connection, bad, dropped, freezing, bandwidth",
        "qos quality",
    ),
    // Chat.
    ("tell, wrote, posted, announce, announcement, ping, reply, let know, drop a line, write to", "message"),
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
    (
        "forward my calls, forward calls, send my calls, route calls, calls to my, forward, divert, redirect, reroute, send calls, ring through",
        "call_forward call_handling forward",
    ),
    (
        "opening hours, opening times, office hours, business hours, working hours, closing time, after hours",
        "business_hours call_handling operating_hours",
    ),
    ("holiday, vacation, christmas, easter, new year, bank holiday, day off, closed", "closure holiday call_handling"),
    (
        "greeting, welcome message, ringback, tune, melody, music, hold music, jingle, announcement, on hold, greeting",
        "audio",
    ),
    ("desk phone, handset, headset, hardware, screen, phone, ip phone, telephone", "device desk_phone"),
    ("hallway, kitchen, corridor, shared phone, warehouse, canteen, workshop floor, common room", "common_area"),
    (
        "fire brigade, fire department, paramedics, first responders, 911, emergency, ambulance, rescue, police",
        "emergency_address emergency",
    ),
    ("abroad, international, overseas, foreign, country", "calling_country charges"),
    (
        "spammer, spam caller, telemarketer, robocaller, robocall, scammer, keeps calling, keep calling, spam, nuisance, unwanted, harass, annoying",
        "blocked_list block",
    ),
    (
        "my mobile, my cell, his mobile, her mobile, his cell, her cell, cell phone",
        "call_forward call_handling smartphone",
    ),
    ("mobile, cell phone, cell, smartphone", "smartphone phone_number"),
    ("pick up", "call_pickup"),
    ("eavesdrop, barge, whisper, listen in, monitor", "monitoring"),
    ("carrier, provider, porting, bring over", "byoc ported carrier"),
    // Contact center.
    (
        "service desk, support agent, customer support, hotline agent, client service, agent, helpdesk, help desk, support, customer, call centre, call center, contact centre, customer service",
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
    ("newsletter, mailing, correspondence, email, inbox, letter, mail, mails", "mail email message"),
    (
        "on leave, parental leave, annual leave, on vacation, sabbatical, out of office, away message, auto reply, autoreply, automatic reply, absence note, vacation",
        "vacation_response",
    ),
    ("tag, folder, category", "label"),
    ("lunch, dinner, breakfast, dentist, doctor, birthday, appointment, date, entry, diary, coffee", "calendar event"),
    (
        "find a time, when could, when can we, all free, everybody free, everyone free, free at the same time, common time, time that suits",
        "free_busy",
    ),
    ("availability, slot, busy, free, free time, available", "free_busy availability"),
    ("booking page, book with, book appointments, bookable, appointment page, booking", "scheduler schedule"),
    ("appointment, booked, booking, slot, book with me", "scheduled_event schedule"),
    ("only once, one time, once, single", "single_use"),
    ("my calendar, calendar, diary", "calendar"),
    // Accounts and people.
    (
        "newbie, recruit, temp, trainee, rep, folks, people, person, colleague, coworker, co worker, teammate, employee, staff, newcomer, joiner, worker, hire, leaver, intern, \
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
    ("in charge, who runs, chief, head of, boss, manager, owner, administrator, admin", "admin role"),
    (
        "assistant, secretary, deputy, on my behalf, my behalf, on behalf, schedule meetings for, pa",
        "assistant scheduler",
    ),
    ("stand in, proxy, delegate", "delegate assistant"),
    ("licence, license, seat, subscription, paid, premium", "license plan usage"),
    // A license is assigned by updating the user.
    ("licence, license, paid, basic", "update_user"),
    ("left, remaining, consumed, capacity, used up", "usage"),
    (
        "owe, owed, spent, receipt, bill, invoice, cost, price, paid, spend, money, pay, paying, charge, expense",
        "billing invoice charges",
    ),
    ("unit, division, circle, department, squad, group, crew", "group"),
    ("right, permission, access, privilege, allowed, allowed to, am i allowed", "role permission privilege acl"),
    ("who is allowed", "role permission"),
    ("option, preference, configuration, default, two factor, 2fa, security, sso", "settings"),
    ("photo, avatar, portrait, image, picture, headshot", "picture"),
    (
        "nobody in the company, everyone in the company, everybody in the company, organisation, whole organization, company wide, account wide, across the company, company, organization, firm, everyone in the account, all users, whole company",
        "account",
    ),
    ("background, wallpaper, backdrop", "virtual_background background"),
    ("logged in, log in, sign in, signed in, logged on, login, log on", "sign_in activities"),
    ("stolen, logged out, all devices", "sso_token revoke"),
    ("changed, change log, audit, audit log, audit trail, who changed", "operation_log"),
    ("adoption, daily use, each day, per day, every day", "daily_usage usage"),
    (
        "not used, not using, not been used, never use, never uses, haven t used, hasn t used, idle, don t use, doesn t use, inactive, dormant, not active",
        "inactive",
    ),
    ("unused, spare, not used, not assigned, vacant", "unassigned"),
    ("version, outdated, old version", "version client_version"),
    ("computer, laptop, pc, mac", "client device"),
    ("company directory, directory, phone book, address list, look up, contact", "contact company_contact"),
    ("do not disturb, dnd, away, available, busy, presence, in a meeting, online now", "presence_status presence"),
    ("already have, exist, taken, in use", "check"),
    ("profile, me, who am i, my data", "user profile"),
    // Rooms and devices.
    ("conference room, meeting room, office room, boardroom, meeting rooms, room", "zoom_room room"),
    (
        "sit, somewhere to sit, place to work, cubicle, desk, hot desk, workplace, seat, workstation, work place, parking",
        "workspace desk",
    ),
    ("reserved, reserve, reservation, book a, booked, booking", "reservation"),
    ("floor, building, site, office, city, branch, campus", "location site"),
    ("floor plan, floor map, map", "floor_map"),
    ("online, offline, working, broken, health, plugged in, out of order, faulty", "status health device issue"),
    ("camera, microphone, controller, speaker, tablet, tv, plugged in", "device"),
    ("screen, display, tv, lobby, poster, slideshow, advert", "digital_signage"),
    ("visitor, guest, arrived, arrival, visiting", "visitor check_in"),
    (
        "sip device, room system, cisco, polycom, old system, legacy system, video conferencing system, codec, endpoint, h 323",
        "h323 sip cisco",
    ),
    // Documents and tasks.
    ("board, sketch, drawing, mural", "whiteboard"),
    ("pdf, save as, zip, export", "export"),
    (
        "errand, have to do, must do, on my list, my list, my plate, deadline, overdue, checklist, to do, todo, action item, chore, task list",
        "task",
    ),
    ("done, completed, finished, tick", "status"),
    ("doc, document, page, paper, write up", "docs file document"),
    ("short video, screencast, screen recording", "clip"),
    ("who can, who may, who has access, shared with", "collaborator access delegate"),
    ("collaborate, co edit, work together", "collaborator share"),
    ("sold, admission, entry", "ticket"),
    ("came to the event, came to the conference, came to the summit, came, checked in, turnout", "attendance attendee"),
    ("booth, stand, sponsor", "exhibitor sponsor"),
    ("third party, app, integration, plugin, add on, extension", "app"),
    ("prospect, dial list, cold call", "prospect call_list"),
    ("live video, embedded, in our app, in app video", "video_sdk session"),
    // Administration.
    ("warn, warning, alarm", "alert"),
    ("problem, trouble, fault, error, wrong with", "issue"),
    ("caller id, shown number, number shown", "caller_id"),
    ("gdpr, all data, personal data", "data_request data_export"),
    ("business unit, subsidiary", "division"),
    ("lawsuit, litigation, court, preserve", "legal_hold"),
    ("button, speed dial", "line_key"),
    ("expire, run out, renew", "renewal"),
    (
        "older than, keep for, days old, automatically deleted, for 90 days, for 30 days, retain, kept, how long kept, expiry of",
        "retention",
    ),
    ("warm, hot, stuffy, temperature, humidity, air, occupancy", "sensor"),
    ("on demand, video library", "vod"),
    ("may not talk, ethical wall", "information_barrier"),
    ("opt in, consent, agreed to", "consent opt"),
    ("what happened, activity", "activity activities event"),
    ("phone software, device software", "firmware"),
    // More words of everyday work.
    (
        "tutorial group, study group, parents evening, roundtable, round table, check in call, client call, conf call, zoom call, video call, video chat",
        "meeting",
    ),
    ("open day, info evening, information evening, virtual event talk", "webinar"),
    ("gatecrasher, intruder, zoombomber, heckler, troublemaker", "participant"),
    (
        "played truant, truant, bunked off, failed to show, failed to appear, never showed, never came, never turned up, did not show, did not come",
        "absentees participants",
    ),
    ("headcount, roll call, head count", "participant attendance"),
    ("latecomer, arrived late, came late, tardy", "participant"),
    ("showed their screen, shared their screen, showed slides", "sharing"),
    ("word for word, exact words, in writing, transcription, typed out", "transcript"),
    ("catch me up, fill me in, up to speed, nutshell, bottom line, next steps, highlights, main points", "summary"),
    ("listen back, watch later", "recording"),
    ("straw poll, multiple choice, quick vote, in favour, majority", "poll"),
    ("evaluation, feedback form, well received", "survey feedback satisfaction"),
    ("waiting list, waitlist, guest list, expected guests", "registrant"),
    ("line up, on stage, podium, moderator", "panelist"),
    (
        "echo, breaking up, hear nothing, couldn t hear, could not hear, robot voice, wifi, internet, packet loss",
        "qos quality",
    ),
    ("log in history, signed in from", "sign_in activities"),
    (
        "who turned off, who turned on, who switched off, who switched on, who deleted, who removed, who added, paper trail, who did this",
        "operation_log",
    ),
    ("line manager, reports to", "manager user"),
    ("surname, last name, maiden name, married name, job title", "user profile"),
    ("maternity leave, paternity leave, leave of absence, sick leave", "user_status vacation_response"),
    (
        "resigned, laid off, let go, made redundant, retired, handed in notice, quit the company, ex employee, former employee, former colleague",
        "user",
    ),
    ("superuser, admin rights, admin powers", "role admin"),
    ("chinese wall, kept apart, keep apart", "information_barrier"),
    ("charged us, what we owe", "invoice billing"),
    ("package, tier, contract", "plan"),
    ("okta, azure ad, entra, provisioned, provisioning, identity provider", "scim2"),
    ("conference bridge, bridge number, audio conference", "pac"),
    ("two languages", "interpretation"),
    ("answerphone", "voicemail voice_mail"),
    ("chores, outstanding, plate", "task"),
    ("cubicle, seat in the, spot in the, window seat", "workspace desk"),
    ("diaries, planner", "calendar"),
    ("foyer, notice board, reception screen", "digital_signage"),
    ("chat group, chat room, group chat", "channel"),
    ("pest, prank caller, stalker, telemarketers", "blocked_list block"),
    ("phone bill, phone spending", "charges"),
    ("voice menu", "ivr"),
    ("tutorial video", "clip"),
    ("second in command", "assistant delegate"),
    ("drawing board, mind map", "whiteboard"),
    ("company outing, snow day", "closure holiday"),
    ("one touch", "line_key"),
    ("telly, television", "digital_signage"),
    ("wiki page", "file document"),
    ("career day, meetup, symposium, trade fair", "event"),
    ("inbox rule, mail rule, sorting rule", "email_filter"),
    ("quit his job, resigned, retired, sacked", "user"),
];
