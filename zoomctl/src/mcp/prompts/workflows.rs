//! The ten workflows.

use super::prompt::{Argument, Prompt, Step};

const USER: Argument = Argument {
    name: "user",
    description: "Email address or ID of a user. Default: `me`, which a server-to-server app can't use.",
    default: Some("me"),
};

const MEETING: Argument = Argument {
    name: "meeting",
    description: "Number of the meeting, or its topic and when it took place.",
    default: None,
};

const FROM: Argument = Argument {
    name: "from",
    description: "First day, such as `2026-01-31`. Default: 7 days ago.",
    default: Some("7 days ago"),
};

const TO: Argument =
    Argument { name: "to", description: "Last day, such as `2026-01-31`. Default: today.", default: Some("today") };

pub(super) const WORKFLOWS: [Prompt; 10] = [
    Prompt {
        name: "who-missed-a-meeting",
        title: "Who missed a meeting",
        description: "Compares the people who were invited to a past meeting with those who took part.",
        arguments: &[MEETING, USER],
        goal: "Find out who was invited to the meeting `{meeting}` but did not take part.",
        steps: &[
            Step {
                command: "meetings get-meeting-reports",
                parameters: &["user_id", "from", "to"],
                text: "if only a topic or a time is known, find the past meeting hosted by {user}, its number and its UUID.",
            },
            Step {
                command: "meetings list-past-meeting-instances",
                parameters: &["meeting_id"],
                text: "for a recurring meeting, find the UUID of the instance that was held that day.",
            },
            Step {
                command: "meetings get-meeting",
                parameters: &["meeting_id"],
                text: "`settings.meeting_invitees` lists the invitees, and `settings.alternative_hosts` the \
                       alternative hosts. Fails if the meeting was deleted.",
            },
            Step {
                command: "meetings list-meeting-registrants",
                parameters: &["meeting_id"],
                text: "if the meeting requires registration, the people who registered were expected too.",
            },
            Step {
                command: "meetings get-past-meeting-participants",
                parameters: &["meeting_id"],
                text: "the people who took part. With the UUID as `meeting_id`, the list covers one instance. A \
                       person may be listed several times, and guests may have no email address.",
            },
        ],
        report: "Compare by email address, or by name if there is none. Report who was absent and who can't be \
                 identified.",
    },
    Prompt {
        name: "recordings-of-a-week",
        title: "Recordings of a week",
        description: "Lists a user's cloud recordings within a range of days, with their links and files.",
        arguments: &[USER, FROM, TO],
        goal: "List the cloud recordings made from {from} to {to} and owned by {user}.",
        steps: &[
            Step {
                command: "meetings list-all-recordings",
                parameters: &["user_id", "from", "to"],
                text: "a request covers at most one month. Each meeting has `topic`, `start_time`, `share_url` and \
                       `recording_files`.",
            },
            Step {
                command: "meetings get-meeting-recordings",
                parameters: &["meeting_id"],
                text: "the files of one meeting, with `download_url`, `file_type`, `file_size` and `recording_type`.",
            },
        ],
        report: "Report the topic, day, length and `share_url` of each meeting. Download a file only if the user asks \
                 for it.",
    },
    Prompt {
        name: "schedule-a-meeting",
        title: "Schedule a meeting",
        description: "Creates a meeting with a topic, a time and invitees, and returns its invitation.",
        arguments: &[
            Argument { name: "topic", description: "What the meeting is about.", default: None },
            Argument { name: "start", description: "Day and time, such as `2026-01-31 10:00`.", default: None },
            Argument { name: "minutes", description: "Length in minutes. Default: 60.", default: Some("60") },
            Argument {
                name: "invitees",
                description: "Email addresses, separated by commas. Default: nobody.",
                default: Some("nobody"),
            },
            USER,
        ],
        goal: "Schedule the meeting \"{topic}\" at {start} for {minutes} minutes, hosted by {user}. Invitees: \
               {invitees}.",
        steps: &[
            Step {
                command: "users get-user",
                parameters: &["user_id"],
                text: "the host's `timezone`, which applies to the time unless it names another time zone.",
            },
            Step {
                command: "meetings list-upcoming-meetings",
                parameters: &["user_id"],
                text: "whether the host has another meeting at that time; if so, ask before you continue.",
            },
            Step {
                command: "meetings create-meeting",
                parameters: &["user_id", "topic", "type", "start_time", "duration", "timezone", "settings"],
                text: "`type` is 2 for a scheduled meeting, or 8 for a recurring one with `recurrence`. Invitees go into \
                       `settings.meeting_invitees`, each with an `email`; send them the invitation yourself.",
            },
            Step {
                command: "meetings get-meeting-invitation",
                parameters: &["meeting_id"],
                text: "the text to send to the invitees.",
            },
        ],
        report: "Report the meeting number, the time with its time zone, `join_url` and the invitation. Do not show \
                 `start_url`: it lets anybody start the meeting as its host.",
    },
    Prompt {
        name: "reschedule-or-cancel",
        title: "Reschedule or cancel a meeting",
        description: "Moves an upcoming meeting to another time, or cancels it.",
        arguments: &[
            Argument { name: "meeting", description: "Topic or number of the meeting.", default: None },
            Argument {
                name: "time",
                description: "The new day and time; omit this argument to cancel the meeting.",
                default: Some("none, so cancel the meeting"),
            },
            USER,
        ],
        goal: "Change the upcoming meeting `{meeting}`, hosted by {user}. New time: {time}.",
        steps: &[
            Step {
                command: "meetings list-upcoming-meetings",
                parameters: &["user_id"],
                text: "find the meeting; if several match, ask which one is meant.",
            },
            Step {
                command: "meetings get-meeting",
                parameters: &["meeting_id"],
                text: "its `start_time` and `timezone`, and its `occurrences` if it recurs.",
            },
            Step {
                command: "meetings update-meeting",
                parameters: &["meeting_id", "occurrence_id", "start_time", "timezone", "duration"],
                text: "if there is a new time. Without `occurrence_id`, it changes the whole series.",
            },
            Step {
                command: "meetings delete-meeting",
                parameters: &["meeting_id", "occurrence_id", "schedule_for_reminder", "cancel_meeting_reminder"],
                text: "if the meeting is canceled. Without `occurrence_id`, it deletes the whole series; \
                       `cancel_meeting_reminder` sends registrants an email.",
            },
        ],
        report: "Before you change or delete anything, say which meeting it is and what will change. Report the state \
                 afterwards.",
    },
    Prompt {
        name: "register-for-a-webinar",
        title: "Register people for a webinar",
        description: "Registers people for a webinar, and reports who is registered.",
        arguments: &[
            Argument { name: "webinar", description: "Topic or number of the webinar.", default: None },
            Argument { name: "people", description: "Names and email addresses.", default: None },
            USER,
        ],
        goal: "Register these people for the webinar `{webinar}`, hosted by {user}: {people}.",
        steps: &[
            Step {
                command: "meetings list-webinars",
                parameters: &["user_id"],
                text: "find the webinar's number; the user must host it.",
            },
            Step {
                command: "meetings list-webinar-registrants",
                parameters: &["webinar_id", "status"],
                text: "who is registered: call it once for each `status`, because it lists only one at a time.",
            },
            Step {
                command: "meetings add-webinar-registrant",
                parameters: &["webinar_id", "email", "first_name", "last_name"],
                text: "once for each person who is not registered yet.",
            },
        ],
        report: "Report who was registered, who already had been, and who still needs approval.",
    },
    Prompt {
        name: "what-was-said",
        title: "What was said in a meeting",
        description: "Summarizes a past meeting from its summary and its transcript.",
        arguments: &[MEETING, USER],
        goal: "Summarize what was said and decided in the meeting `{meeting}`.",
        steps: &[
            Step {
                command: "meetings get-meeting-reports",
                parameters: &["user_id", "from", "to"],
                text: "if only a topic or a time is known, find the past meeting hosted by {user} and its UUID.",
            },
            Step {
                command: "meetings get-meeting-webinar-summary",
                parameters: &["meeting_id"],
                text: "Zoom's own summary with its next steps, if one was made.",
            },
            Step {
                command: "meetings get-meeting-transcript",
                parameters: &["meeting_id"],
                text: "the transcript's `download_url`, if there is one: download it for the exact wording.",
            },
            Step {
                command: "meetings list-past-meeting-poll-results",
                parameters: &["meeting_id"],
                text: "how participants voted.",
            },
        ],
        report: "Report decisions, tasks and who is responsible for them, and open questions. Quote the transcript \
                 for important points, and say what you could not read.",
    },
    Prompt {
        name: "onboard-a-user",
        title: "Onboard a user",
        description: "Creates a user and adds them to groups.",
        arguments: &[
            Argument { name: "person", description: "Name and email address of the new user.", default: None },
            Argument {
                name: "groups",
                description: "Names of groups, separated by commas. Default: none.",
                default: Some("none"),
            },
        ],
        goal: "Create an account for {person}. Groups: {groups}.",
        steps: &[
            Step {
                command: "users list-users",
                parameters: &["status"],
                text: "whether the person has an account: `active`, `inactive` or `pending`.",
            },
            Step {
                command: "billing get-plan-usage",
                parameters: &["account_id"],
                text: "whether a license is left; `account_id` is `me`. If none is left, create a basic user.",
            },
            Step {
                command: "users create-user",
                parameters: &["action", "user_info"],
                text: "`action` `create` sends the person an email to activate the account; `user_info.type` is 1 for a \
                       basic and 2 for a licensed user.",
            },
            Step { command: "users list-groups", parameters: &[], text: "the IDs of the groups." },
            Step {
                command: "users add-group-members",
                parameters: &["group_id", "members"],
                text: "once for each group, with the email address or the ID in `members`.",
            },
        ],
        report: "Before the first change, say what you will create. Report the new user's ID, license and groups.",
    },
    Prompt {
        name: "offboard-a-user",
        title: "Offboard a user",
        description: "Locks the account of somebody who is leaving, and hands over what they own.",
        arguments: &[
            Argument { name: "leaver", description: "Email address or ID of the user who is leaving.", default: None },
            Argument {
                name: "successor",
                description: "Email address of the person who takes over. Default: nobody.",
                default: Some("nobody"),
            },
        ],
        goal: "Take the account of {leaver} out of use. Successor: {successor}.",
        steps: &[
            Step { command: "users get-user", parameters: &["user_id"], text: "the user's ID, license and status." },
            Step {
                command: "meetings list-upcoming-meetings",
                parameters: &["user_id"],
                text: "the meetings that somebody else must host.",
            },
            Step {
                command: "meetings list-all-recordings",
                parameters: &["user_id", "from", "to"],
                text: "the recordings that would be lost; a request covers at most one month.",
            },
            Step {
                command: "users update-user-status",
                parameters: &["user_id", "action"],
                text: "`deactivate` blocks the login immediately and can be undone.",
            },
            Step {
                command: "users delete-user",
                parameters: &["user_id", "action", "transfer_email", "transfer_meeting", "transfer_recording"],
                text: "only if the user asks for it. `delete` can't be undone; `disassociate`, the default, unlinks the \
                       user. If there is a successor, set `transfer_email` to their email address, and \
                       `transfer_meeting` and `transfer_recording` to `true`.",
            },
        ],
        report: "List meetings and recordings before the first change, and ask before you delete anything. Report what \
                 was handed over.",
    },
    Prompt {
        name: "phone-calls-of-a-week",
        title: "Phone calls of a week",
        description: "Reports a user's calls and voicemails within a range of days, and which calls were missed.",
        arguments: &[USER, FROM, TO],
        goal: "Report the phone calls and voicemails for {user} from {from} to {to}.",
        steps: &[
            Step {
                command: "phone get-user-call-history",
                parameters: &["user_id", "from", "to"],
                text: "each call with `direction`, `call_result` and `duration` in seconds; a request covers at most one \
                       month.",
            },
            Step {
                command: "phone get-user-voicemails",
                parameters: &["user_id", "from", "to", "status"],
                text: "the messages that callers left; set `status` to `unread` for new ones.",
            },
        ],
        report: "Report the number of incoming and outgoing calls, the missed calls that nobody returned, and the \
                 unread voicemails.",
    },
    Prompt {
        name: "why-a-meeting-was-bad",
        title: "Why a meeting sounded bad",
        description: "Finds out whose connection was bad in a meeting, and when.",
        arguments: &[MEETING, FROM, TO],
        goal: "Find out why the sound or video was bad in the meeting `{meeting}`, held between {from} and {to}.",
        steps: &[
            Step {
                command: "accounts list-meetings",
                parameters: &["type", "from", "to"],
                text: "the meetings on the dashboard, with `type` set to `past` or `live`: find the UUID.",
            },
            Step {
                command: "accounts get-meeting-details",
                parameters: &["meeting_id", "type"],
                text: "when it began and ended, and how many participants it had.",
            },
            Step {
                command: "accounts list-meeting-participants-qos",
                parameters: &["meeting_id", "type", "page_size"],
                text: "for each participant and minute: the bitrate, latency, jitter and loss of the sound, video and \
                       shared screen. Its rate-limit label is heavy, and a page has at most 10 participants.",
            },
        ],
        report: "A loss above 5% or a latency above 300 ms is noticeable. Report whose values were bad, when, and \
                 whether one person, one location or everybody was affected.",
    },
];
