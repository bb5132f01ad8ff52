//! Faults that are injected on request, and which calls they hit.

use std::{collections::HashSet, fmt, num::NonZeroUsize, str::FromStr};

/// One call or event in this many is hit by default.
pub(crate) const EVERY: NonZeroUsize = NonZeroUsize::MIN.saturating_add(2);

/// Something that goes wrong with a valid call.
///
/// # Examples
///
/// ```
/// use zoom_sandbox::Fault;
///
/// assert_eq!("429".parse::<Fault>()?, Fault::TooManyRequests);
/// assert_eq!(Fault::Html.to_string(), "html");
/// let error = "fire".parse::<Fault>().unwrap_err();
/// assert_eq!(error.to_string(), "`fire` is not a fault; write `429`, `drop`, `slow` or `html`");
/// # Ok::<(), zoom_sandbox::ParseFaultError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// The call is rejected with 429, as if it exceeded the limit of this second.
    TooManyRequests,
    /// The connection is cut in the middle of the response. The call takes effect all the same.
    Drop,
    /// The response is delayed by one second.
    Slow,
    /// The response is a proxy's: 502 and a page of HTML.
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

/// The error for text that does not name a [`Fault`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFaultError(String);

impl fmt::Display for ParseFaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a fault; write `429`, `drop`, `slow` or `html`", self.0)
    }
}

impl std::error::Error for ParseFaultError {}

/// The faults, which take turns.
pub(crate) struct Faults {
    injected: Vec<Fault>,
    /// One call in this many is hit.
    every: NonZeroUsize,
    calls: usize,
    /// The calls that were hit. Each is spared when it is repeated.
    hit: HashSet<String>,
}

impl Faults {
    pub(crate) fn new(faults: Vec<Fault>, every: NonZeroUsize) -> Self {
        Self { injected: faults, every, calls: 0, hit: HashSet::new() }
    }

    /// Returns the fault that hits a call, which is identified by its method and URL.
    pub(crate) fn next(&mut self, call: &str) -> Option<Fault> {
        if self.injected.is_empty() || self.hit.remove(call) {
            return None;
        }
        let turn = turn(self.calls, self.every, self.injected.len());
        self.calls += 1;
        let fault = self.injected.get(turn?).copied();
        self.hit.insert(call.to_owned());
        fault
    }
}

/// Returns which of `count` faults hits the call or the event with a number, which counts from 0. They hit the first and every
/// n-th one after it, in turn.
pub(crate) fn turn(number: usize, every: NonZeroUsize, count: usize) -> Option<usize> {
    if number.is_multiple_of(every.get()) { (number / every).checked_rem(count) } else { None }
}
