//! What goes wrong on request, and which calls it befalls.

use std::{collections::HashSet, fmt, str::FromStr};

/// Of so many calls, one suffers.
const EVERY: usize = 3;

/// Something that goes wrong with a call that is right.
///
/// # Examples
///
/// ```
/// use zoom_api::sandbox::Fault;
///
/// assert_eq!("429".parse::<Fault>()?, Fault::TooManyRequests);
/// assert_eq!(Fault::Html.to_string(), "html");
/// let error = "fire".parse::<Fault>().unwrap_err();
/// assert_eq!(error.to_string(), "`fire` is no fault: write `429`, `drop`, `slow` or `html`");
/// # Ok::<(), zoom_api::sandbox::ParseFaultError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// It is refused with 429, as if there had been too many in this second.
    TooManyRequests,
    /// The connection ends in the middle of the answer. What was asked is done.
    Drop,
    /// The answer comes a second late.
    Slow,
    /// A proxy answers instead, by 502 and a page of HTML.
    Html,
}

const NAMES: [(Fault, &str); 4] =
    [(Fault::TooManyRequests, "429"), (Fault::Drop, "drop"), (Fault::Slow, "slow"), (Fault::Html, "html")];

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NAMES[*self as usize].1)
    }
}

impl FromStr for Fault {
    type Err = ParseFaultError;

    fn from_str(text: &str) -> Result<Self, ParseFaultError> {
        let found = NAMES.iter().find(|(_, name)| *name == text);
        found.map(|(fault, _)| *fault).ok_or_else(|| ParseFaultError(text.to_owned()))
    }
}

/// Why a text is no [`Fault`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFaultError(String);

impl fmt::Display for ParseFaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no fault: write `429`, `drop`, `slow` or `html`", self.0)
    }
}

impl std::error::Error for ParseFaultError {}

/// The faults that calls suffer in turn.
pub(crate) struct Faults {
    in_turn: Vec<Fault>,
    calls: usize,
    /// The calls that have suffered, and are spared when they are made again.
    suffered: HashSet<String>,
}

impl Faults {
    pub(crate) fn new(faults: Vec<Fault>) -> Self {
        Self { in_turn: faults, calls: 0, suffered: HashSet::new() }
    }

    /// What befalls a call, which is told by its method and URL.
    pub(crate) fn next(&mut self, call: &str) -> Option<Fault> {
        if self.in_turn.is_empty() || self.suffered.remove(call) {
            return None;
        }
        let (turn, place) = (self.calls / EVERY, self.calls % EVERY);
        self.calls += 1;
        if place > 0 {
            return None;
        }
        self.suffered.insert(call.to_owned());
        Some(self.in_turn[turn % self.in_turn.len()])
    }
}
