//! Sentences of everyday work and the operations that do it. They were written before the ranking was, and the ranking is not
//! adjusted to one of them.

/// A sentence, and the commands of which one must be among the first five.
pub(super) type Sentence = (&'static str, &'static [&'static str]);

/// The sentences that the ranking was tried with.
pub(super) const KNOWN: [Sentence; 10] = [
    (
        "who missed yesterday's review?",
        &[
            "meetings get-past-meeting-participants",
            "meetings get-meeting-participant-reports",
            "accounts list-meeting-participants",
        ],
    ),
    ("find the recordings of last week", &["meetings list-all-recordings", "meetings list-account-recordings"]),
    (
        "what is the join link of tomorrow's meeting?",
        &[
            "meetings get-meeting",
            "meetings get-meeting-invitation",
            "meetings list-upcoming-meetings",
            "meetings list-meetings",
        ],
    ),
    ("move Friday's standup to Monday morning", &["meetings update-meeting"]),
    ("sign up anna@example.com for the product webinar", &["meetings add-webinar-registrant"]),
    ("post a note in the marketing channel", &["team-chat send-chat-message"]),
    ("add the new hire to the engineering group", &["users add-group-members"]),
    (
        "what did people vote in the poll of the all-hands?",
        &["meetings list-past-meeting-poll-results", "meetings get-meeting-poll-reports"],
    ),
    (
        "listen to the voicemails that came in last night",
        &["phone get-account-voicemails", "phone get-user-voicemails"],
    ),
    ("turn off the waiting room for Peter", &["users update-user-settings"]),
];

/// The sentences that were kept back until the ranking was finished.
pub(super) const HELD_OUT: [Sentence; 10] = [
    ("cancel tomorrow's interview", &["meetings delete-meeting"]),
    ("how many licences do we have left?", &["billing get-plan-usage"]),
    (
        "export the phone calls of the sales team from last month",
        &["phone get-account-call-history", "phone get-account-call-logs", "phone list-call-logs"],
    ),
    (
        "is the conference room on the third floor online?",
        &["rooms list-zoom-rooms", "accounts list-zoom-rooms", "accounts get-zoom-rooms-details"],
    ),
    (
        "read what was said in the budget meeting",
        &["meetings get-meeting-transcript", "meetings get-meeting-recordings"],
    ),
    ("lock the account of someone who left the company", &["users update-user-status"]),
    ("end the meeting that is running right now", &["meetings update-meeting-status"]),
    ("who signed up for the training?", &["meetings list-meeting-registrants", "meetings list-webinar-registrants"]),
    (
        "why was the sound so bad in yesterday's call?",
        &[
            "accounts list-meeting-participants-qos",
            "accounts get-meeting-participant-qos",
            "qss list-meeting-participants-qos-summary",
            "phone get-call-qos",
        ],
    ),
    ("block a caller who keeps ringing us", &["phone create-blocked-list"]),
];

/// More sentences, written after the ranking was finished.
pub(super) const LATE: [Sentence; 10] = [
    (
        "how long did the all-staff call last on Tuesday?",
        &[
            "meetings get-past-meeting-details",
            "meetings get-meeting-detail-reports",
            "meetings get-meeting-reports",
            "accounts get-meeting-details",
        ],
    ),
    ("make Paul the alternative host of our weekly", &["meetings update-meeting"]),
    ("which desk phones are offline?", &["phone list-devices"]),
    (
        "let a new colleague into the team chat channel",
        &["team-chat invite-channel-members", "team-chat invite-user-channel-members"],
    ),
    ("change the profile photo of our receptionist", &["users upload-user-profile-picture"]),
    (
        "send me the invoice of January",
        &[
            "billing list-billing-invoices",
            "billing get-invoice-details",
            "billing download-invoice-file",
            "billing download-invoice-file-v2",
            "meetings get-billing-invoice-reports",
        ],
    ),
    (
        "delete the recording of yesterday's interview",
        &["meetings delete-meeting-webinar-recordings", "meetings delete-recording-file"],
    ),
    ("give the intern admin rights", &["accounts assign-role", "users update-user"]),
    (
        "who is on the support hotline right now?",
        &["phone list-call-queue-members", "contact-center list-queue-agents"],
    ),
    (
        "approve everybody who registered for the workshop",
        &["meetings update-meeting-registrant-status", "meetings update-webinar-registrant-status"],
    ),
];
