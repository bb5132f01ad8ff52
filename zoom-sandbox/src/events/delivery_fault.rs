//! Faults between Zoom and a receiver, injected on request.

use std::{fmt, str::FromStr};

/// A fault in the delivery of an event. No event is lost because of it.
///
/// # Examples
///
/// ```
/// use zoom_sandbox::DeliveryFault;
///
/// assert_eq!("reorder".parse::<DeliveryFault>()?, DeliveryFault::Reorder);
/// assert_eq!(DeliveryFault::LostResponse.to_string(), "lost-response");
/// let error = "late".parse::<DeliveryFault>().unwrap_err();
/// assert_eq!(error.to_string(), "`late` is not a delivery fault; write `duplicate`, `reorder` or `lost-response`");
/// # Ok::<(), zoom_sandbox::ParseDeliveryFaultError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryFault {
    /// The event is delivered twice, as when a recording is reported by two of Zoom's servers.
    Duplicate,
    /// The event is delivered after the next one, or after one second if no other event follows.
    Reorder,
    /// If a webhook accepts the event, the first response is lost, so the event is delivered again as after a failed
    /// connection. A WebSocket is not affected, as it has no responses.
    LostResponse,
}

const NAMES: [(DeliveryFault, &str); 3] = [
    (DeliveryFault::Duplicate, "duplicate"),
    (DeliveryFault::Reorder, "reorder"),
    (DeliveryFault::LostResponse, "lost-response"),
];

impl fmt::Display for DeliveryFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NAMES[*self as usize].1)
    }
}

impl FromStr for DeliveryFault {
    type Err = ParseDeliveryFaultError;

    fn from_str(text: &str) -> Result<Self, ParseDeliveryFaultError> {
        let found = NAMES.iter().find(|(_, name)| *name == text);
        found.map(|(fault, _)| *fault).ok_or_else(|| ParseDeliveryFaultError(text.to_owned()))
    }
}

/// The error for text that does not name a [`DeliveryFault`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseDeliveryFaultError(String);

impl fmt::Display for ParseDeliveryFaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a delivery fault; write `duplicate`, `reorder` or `lost-response`", self.0)
    }
}

impl std::error::Error for ParseDeliveryFaultError {}
