//! The parameters that are cursors; no other module of this crate lists them.

use crate::report::one_of;

/// The query and body parameters that are cursors, in order of preference, each with zoom-core's name for its kind.
/// zoom-core's `Cursor::PARAMS` is the same list.
const CURSORS: [(&str, &str); 5] = [
    ("next_page_token", "NextPageToken"),
    ("pageToken", "PageToken"),
    ("page_number", "PageNumber"),
    ("page", "PageNumber"),
    ("startIndex", "StartIndex"),
];

/// A parameter that is a cursor.
#[derive(Clone, Copy)]
pub(crate) struct Cursor {
    pub(crate) param: &'static str,
    /// The name of the kind in zoom-core.
    pub(crate) kind: &'static str,
}

impl Cursor {
    /// Returns the preferred cursor among a request's parameters.
    pub(crate) fn among(is_sent: impl Fn(&str) -> bool) -> Option<Self> {
        let (param, kind) = CURSORS.into_iter().find(|(param, _)| is_sent(param))?;
        Some(Self { param, kind })
    }

    /// Returns what to write if a request has no cursor.
    pub(crate) fn help() -> String {
        let [(preferred, _), others @ ..] = CURSORS;
        let others = one_of(&others.map(|(param, _)| param));
        format!("add the field `{preferred}: Option<String>`, or one that is sent as {others}")
    }
}
