//! The meanings of error codes, in our own words: the document's text is classified, not copied. Zoom's own wording is
//! part of the error response.

use std::sync::LazyLock;

use regex_lite::{Captures, Regex};

use crate::{causes::CAUSES, words};

/// Patterns that match the document's text, each with the meaning assigned to it. `{}` is replaced with the text that
/// the first group captures. The first rule that matches applies, so narrower rules come first.
const RULES: [(&str, &str); 62] = [
    (r"next page token", "the page token is invalid or expired"),
    (r"(?:invalid|expired?).{0,24}token|token.{0,30}(?:invalid|expired)", "the access token is invalid or expired"),
    (
        r"(?:requires? an?|need|no|missing) access token|not? authenticat|authorization fail",
        "the access token is missing or was rejected",
    ),
    (r"oauth ?2", "another kind of authorization is required"),
    (r"not recognized|route not found|no longer available", "the operation does not exist"),
    (r"(?:no|n't|not) .{0,3}valid invitation|valid invitation .{0,60}not found", "the user has no pending invitation"),
    (
        r"subscription (?:was )?not found|requires? a .{0,40}(?:subscription|plan|license)|plan is missing",
        "the account lacks the required subscription",
    ),
    (
        r"only available (?:for|to)|not available for th|for paid|paid account|video sdk accounts",
        "not available for this kind of account",
    ),
    (
        r"no .{0,20}license|not have .{0,40}license|license.{0,20}(?:not|insufficient)|enough license|purchase",
        "a license is missing",
    ),
    (
        r"(?:a year ago|within \d+ (?:days|months|year)|earlier than|time range|date range)",
        "the time is outside the allowed range",
    ),
    (r"does not belong to|not belong to|n't belong to", "the resource does not belong to this account"),
    (
        r"^\W*(?:the |this |provided |a |an )?([a-z][a-z0-9_` /-]{1,40}?)(?: id)?(?: with (?:this|the) \S+)? (?:does|do|did)(?: not|n't) exist",
        "the {} does not exist",
    ),
    (
        r"^\W*(?:the |this )?([a-z][a-z0-9_` /-]{1,40}?)(?: was| is| are| were)? not (?:found|exist(?:ing)?)\b",
        "the {} was not found",
    ),
    (r"there is no recording", "there is no recording"),
    (r"^\W*not ?found\W*$", "not found"),
    (r"^\W*no (?:records?|documents?|data) (?:was |were )?found", "nothing was found"),
    (
        r"not ?exist|not ?found|no such|cannot be found|unable to find|can(?:not| not|'t) find|there is no|no records?|n't exist",
        "a resource named in the request does not exist",
    ),
    (r"already (?:exists?|been used|in use|taken)|duplicat|same name|conflict", "the resource already exists"),
    (r"already", "the change was already made"),
    (r"(?:cannot|can not) (?:create|add) (?:more|paid) users", "no license of this kind is left"),
    (
        r"at least \d+ (?:letter|special|number|character)|both upper case|easy to guess|minimum of \d+ char",
        "the password does not follow the account's rules",
    ),
    (r"too long", "a string is too long"),
    (
        r"exceed|maximum|at most|too many|reached|over the limit|limit of|up to|more than|less than|greater than",
        "a limit was exceeded",
    ),
    (r"rate limit", "the rate limit was exceeded"),
    (r"not support|unsupported|only support|does not allow|can't support", "not supported"),
    (
        r"not an? (?:host|owner|admin|zoom owner)|only (?:the |an? )?(?:host|owner|admin|account)",
        "only an owner, a host or an administrator may do this",
    ),
    (r"scope", "the token lacks a required scope"),
    (
        r"permission|privilege|not authorized|unauthorized|not allowed|forbidden|access (?:is )?(?:denied|restricted)|no access|no authority|not have the (?:right|access)|can ?not access|(?:no|not?) right",
        "permission denied",
    ),
    (
        r"not enabled?|not (?:been )?(?:turned on|activated?)|disabled|enable|turn on|\blocked|not active|inactive|deactivated",
        "a required setting is turned off",
    ),
    (r"has not ended", "the meeting or session has not ended yet, or the ID is invalid"),
    (r"(?:has|have) ?(?:not|n't) started|not started yet", "the meeting or session has not started yet"),
    (r"(?:has|have) (?:already )?started", "the meeting or session has already started"),
    (r"is over\b|past and cancel", "the meeting or session is over"),
    (r"be (?:in|of) (?:the )?past|in the past", "the date is in the past"),
    (r"in process|processing|still being|not ready|is being", "the resource is still being processed"),
    (
        r"not started|has started|has ended|ended|not in progress|in progress|finished|not running|not live|has expired|expired|past",
        "not possible at this time",
    ),
    (r"archived|deleted|removed", "the resource was archived or removed"),
    (
        r"invalid (?:input |value )?(?:for |of )?(?:the )?`?([a-z][a-z0-9_ ]{1,24}?)`?(?:[:.,]|$| id\b)",
        "the {} is invalid",
    ),
    (
        r"(?:missing|required|must (?:not )?(?:be|have|contain|provide|specify|include)|can ?not be (?:empty|null|blank)|can't be (?:empty|null|blank)|is empty|not (?:be )?empty|need to)",
        "a parameter is missing or invalid",
    ),
    (
        r"validation|invalid|not valid|incorrect|wrong|malformed|bad request|not match|mismatch|should|must|illegal|not a |format|unrecognized|only (?:be|one|letters)",
        "a parameter is invalid",
    ),
    (r"file|upload|image|picture|video", "the file was rejected"),
    (r"email|domain", "the email address cannot be used"),
    (r"phone number|number", "the number cannot be used"),
    (
        r"internal|system error|server error|service unavailable|unknown error|try again later|timeout|timed out|unexpected",
        "an error on Zoom's side",
    ),
    (r"in use|used by|being used|assigned|associated|linked", "the resource is in use"),
    (r"legal hold", "the resource is under a legal hold"),
    (r"cannot be combined|performed simultaneously|at the same time", "these changes cannot be combined"),
    (r"overlap", "the ranges overlap"),
    (r"nothing to update", "nothing would change"),
    (r"connect to the storage", "the storage location cannot be reached"),
    (
        r"(?:fail(?:ed)? to|unable to|can ?not|can not|can\'t|could not|couldn\'t) (?:\w+ or )?(?:delete|remove|trash) (?:an? |the |this |any |your )?([a-z][a-z0-9_ -]{2,40}?)(?:[.,;:]|$| because| that | which | in | into | for | from | with | to | of | using| via| by )",
        "the {} could not be deleted",
    ),
    (
        r"(?:fail(?:ed)? to|unable to|can ?not|can not|can\'t|could not|couldn\'t) (?:\w+ or )?(?:create|schedule) (?:an? |the |this |any |your )?([a-z][a-z0-9_ -]{2,40}?)(?:[.,;:]|$| because| that | which | in | into | for | from | with | to | of | using| via| by )",
        "the {} could not be created",
    ),
    (
        r"(?:fail(?:ed)? to|unable to|can ?not|can not|can\'t|could not|couldn\'t) (?:\w+ or )?(?:update|edit|change|modify) (?:an? |the |this |any |your )?([a-z][a-z0-9_ -]{2,40}?)(?:[.,;:]|$| because| that | which | in | into | for | from | with | to | of | using| via| by )",
        "the {} could not be changed",
    ),
    (
        r"(?:fail(?:ed)? to|unable to|can ?not|can not|can\'t|could not|couldn\'t) (?:\w+ or )?add (?:an? |the |this |any |your )?([a-z][a-z0-9_ -]{2,40}?)(?:[.,;:]|$| because| that | which | in | into | for | from | with | to | of | using| via| by )",
        "the {} could not be added",
    ),
    (
        r"(?:fail(?:ed)? to|unable to|can ?not|can not|can\'t|could not|couldn\'t) (?:\w+ or )?(?:list|query|retrieve|get|find) (?:an? |the |this |any |your )?([a-z][a-z0-9_ -]{2,40}?)(?:[.,;:]|$| because| that | which | in | into | for | from | with | to | of | using| via| by )",
        "the {} could not be returned",
    ),
    (r"error retrieving ([a-z ]{2,40}?)\W*$", "the {} could not be returned"),
    (
        r"can ?not be (?:updated|changed|deleted|removed|modified|added|edited)|can't be (?:updated|changed|deleted|removed)",
        "the resource cannot be changed",
    ),
    (
        r"can ?not|can't|unable|could not|couldn't|fail(?:ed|s|ure)?|error|not able|denied|refus|reject",
        "the request failed, and Zoom states no cause",
    ),
    (r"deprecated", "the operation is deprecated"),
    (r"account", "the account cannot be used for this"),
    (r"user|member|participant|host", "the user cannot be used for this"),
    (r"meeting|webinar|session|recording|event|call", "not possible for this resource"),
];

static PATTERNS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    CAUSES
        .iter()
        .chain(&RULES)
        .filter_map(|(pattern, meaning)| Some((Regex::new(&format!("(?i){pattern}")).ok()?, *meaning)))
        .collect()
});

/// Returns the meaning of an error's text, or the meaning of its status if no rule matches the text.
pub(crate) fn of(status: u16, text: &str) -> String {
    let text = text.replace("<br />", " ").replace("<br>", " ").replace("<br/>", " ");
    // Names such as `notFound` are split into words.
    let text = if text.trim().contains(char::is_whitespace) { text } else { words::split(&text).join(" ") };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let meaning = PATTERNS.iter().find_map(|(pattern, meaning)| {
        let captures = pattern.captures(&text)?;
        if meaning.contains("{}") {
            thing(&captures).map(|thing| about(meaning, &thing))
        } else {
            Some((*meaning).to_owned())
        }
    });
    meaning.unwrap_or_else(|| of_status(status).to_owned())
}

/// Inserts the name of a thing into a meaning, and makes the verb plural if the name is plural.
fn about(meaning: &str, thing: &str) -> String {
    let words = words::split(thing);
    let is_plural = words::singular(&words) != words;
    let verbs = if is_plural { [(" is ", " are "), (" was ", " were "), (" does ", " do ")].as_slice() } else { &[] };
    let meaning = verbs.iter().fold(meaning.to_owned(), |meaning, (one, several)| meaning.replace(one, several));
    meaning.replace("{}", thing)
}

/// Returns the name of a thing that the first group captures, if it has at most four words.
fn thing(captures: &Captures<'_>) -> Option<String> {
    let words: Vec<String> = words::split(captures.get(1)?.as_str());
    // In the name of a parameter such as `assign_to_call_list`, the thing is `call list`.
    let words = match &words[..] {
        [verb, to, named @ ..] if to == "to" && !named.is_empty() && verb != "access" => named.to_vec(),
        _ => words,
    };
    let is_thing = |word: &&String| {
        !matches!(
            word.as_str(),
            "it" | "you" | "we" | "this" | "that" | "given" | "specified" | "provided" | "following" | "dose"
        )
    };
    let words: Vec<String> = words.iter().filter(is_thing).cloned().collect();
    let is_name = !words.is_empty()
        && words.len() <= 4
        && words.iter().all(|word| {
            !matches!(
                word.as_str(),
                "is" | "are"
                    | "can"
                    | "not"
                    | "of"
                    | "if"
                    | "or"
                    | "for"
                    | "more"
                    | "yourself"
                    | "himself"
                    | "directly"
                    | "whom"
            )
        });
    is_name.then(|| {
        let sentence = spelled(words::sentence(&words));
        let is_acronym = sentence.chars().nth(1).is_some_and(char::is_uppercase);
        if is_acronym || sentence.starts_with("Zoom") {
            sentence
        } else {
            sentence[..1].to_ascii_lowercase() + &sentence[1..]
        }
    })
}

/// Returns the name of a thing in this catalogue's spelling, which may differ from the documents'.
fn spelled(thing: String) -> String {
    let spellings = [
        ("Zoom room", "Zoom Room"),
        ("addons", "add-ons"),
        ("group call pickup", "call pickup group"),
        ("iso code", "ISO code"),
        ("po number", "PO number"),
        ("portin", "port-in"),
        ("port in", "port-in"),
        ("timezone", "time zone"),
        ("voice mail", "voicemail"),
        ("Voice mail", "Voicemail"),
    ];
    spellings.iter().fold(thing, |thing, (found, written)| thing.replace(found, written))
}

/// Returns the meaning of a status.
pub(crate) fn of_status(status: u16) -> &'static str {
    match status {
        200..=299 => "reported in a successful response",
        401 => "not authorized",
        403 => "forbidden",
        404 => "not found",
        405 => "the method is not allowed",
        408 => "timed out",
        409 => "a conflict with the present state of the resource",
        410 => "gone",
        412 => "a precondition failed",
        413 => "too large",
        415 => "unsupported content type",
        422 => "cannot be processed",
        429 => "too many requests",
        500..=599 => "an error on Zoom's side",
        _ => "the request is invalid; Zoom states no cause",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings_are_worded_independently_of_the_document() {
        for (text, expected) in [
            ("User does not exist: $userId.", "the user does not exist"),
            ("The common area does not exist: {commonAreaId}. <br>\n", "the common area does not exist"),
            ("Meeting ID does not exist.", "the meeting does not exist"),
            ("No permission.", "permission denied"),
            ("Invalid webinar ID.", "the webinar is invalid"),
            ("notFound", "not found"),
            ("Assign to call list not found with id: 1", "the call list was not found"),
            ("The following account carrier does not exist: {0}.", "the account carrier does not exist"),
            ("The next page token is invalid or expired.", "the page token is invalid or expired"),
            ("Event not found.", "the event was not found"),
            ("Invalid parameters: from", "the parameters are invalid"),
            ("Failed to delete the stream ingestion.", "the stream ingestion could not be deleted"),
            ("The provided role ID does not exist.", "the role does not exist"),
            (
                "This meeting has not ended yet or the ID is wrong.",
                "the meeting or session has not ended yet, or the ID is invalid",
            ),
            ("", "not found"),
            ("Visitor has been blocked.", "the resource is blocked"),
            ("Request to delete a mention group failed.", "the mention group could not be deleted"),
            ("The Zoom room does not exist: {roomId}", "the Zoom Room does not exist"),
        ] {
            assert_eq!(of(404, text), expected, "{text}");
        }
        assert_eq!(PATTERNS.len(), CAUSES.len() + RULES.len(), "every pattern compiles");
    }
}
