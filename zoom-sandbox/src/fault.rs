//! Faults that are injected on request, and the calls that they affect.

use std::{collections::HashSet, fmt, num::NonZeroUsize, str::FromStr};

/// By default, one in this many calls or events is affected.
pub(crate) const EVERY: NonZeroUsize = NonZeroUsize::MIN.saturating_add(2);

/// A fault in a valid call.
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
    /// The call is rejected with 429, as if it exceeded the limit per second.
    TooManyRequests,
    /// The connection is cut in the middle of the response. The call still takes effect.
    Drop,
    /// The response is delayed by one second.
    Slow,
    /// The response is that of a proxy: 502 and an HTML page.
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

/// The faults, which are injected in turn.
pub(crate) struct Faults {
    injected: Vec<Fault>,
    /// One in this many calls is affected.
    every: NonZeroUsize,
    calls: usize,
    /// The calls that were affected. A call in this set is not affected when it is repeated.
    hit: HashSet<String>,
}

impl Faults {
    pub(crate) fn new(faults: Vec<Fault>, every: NonZeroUsize) -> Self {
        Self { injected: faults, every, calls: 0, hit: HashSet::new() }
    }

    /// Returns the fault that affects a call, which is identified by its method and URL.
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

/// Returns which of `count` faults affects the call or event with this number, counted from 0. The faults affect the
/// first call or event and every n-th one after it, in turn.
pub(crate) fn turn(number: usize, every: NonZeroUsize, count: usize) -> Option<usize> {
    if number.is_multiple_of(every.get()) { (number / every).checked_rem(count) } else { None }
}
