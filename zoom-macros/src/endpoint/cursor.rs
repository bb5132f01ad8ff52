//! The parameters that are cursors: the only list of them in this crate.

use crate::report::one_of;

/// The parameters of a query or a body that are cursors, the preferred one first, and the kind of each by its name in
/// zoom-core, whose `Cursor::for_param` knows the same.
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
    /// The kind, by its name in zoom-core.
    pub(crate) kind: &'static str,
}

impl Cursor {
    /// The preferred one of the cursors among a request's parameters.
    pub(crate) fn among(is_sent: impl Fn(&str) -> bool) -> Option<Self> {
        let (param, kind) = CURSORS.into_iter().find(|(param, _)| is_sent(param))?;
        Some(Self { param, kind })
    }

    /// What to write if a request has no cursor.
    pub(crate) fn help() -> String {
        let [(preferred, _), others @ ..] = CURSORS;
        let others = one_of(&others.map(|(param, _)| param));
        format!("add the field `{preferred}: Option<String>`, or one that is sent as {others}")
    }
}
