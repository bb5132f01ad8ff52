//! The end of a session: what leads to it, and its last actions.

use std::time::Duration;

use super::{Action, Session, ending::Ending};
use crate::rtms::{
    code::StopReason,
    error::RtmsError,
    item::Item,
    link::Link,
    message::{Message, StreamCloseRequest},
};

impl Session {
    /// Returns whether the end has been announced or requested, but has not come yet.
    pub(in crate::rtms) fn is_ending(&self) -> bool {
        matches!(self.ending, Ending::Soon { .. })
    }

    pub(super) fn close(&mut self, now: Duration) {
        if !self.signaling.is_live() {
            return self.stopped(match self.ending {
                Ending::Soon { reason, .. } if reason != StopReason::Undefined => reason,
                _ => StopReason::ReceiverRequestClose,
            });
        }
        if matches!(self.ending, Ending::No) {
            let request =
                StreamCloseRequest { rtms_stream_id: Some(self.stream_id.clone()), ..StreamCloseRequest::default() };
            self.send(Link::Signaling, Message::StreamCloseRequest(request));
            self.end_soon(StopReason::ReceiverRequestClose, now);
        }
    }

    pub(super) fn end_soon(&mut self, reason: StopReason, now: Duration) {
        self.ending = match self.ending {
            Ending::No => Ending::Soon { until: now.saturating_add(self.settings.timing.closing), reason },
            Ending::Soon { until, reason: StopReason::Undefined } => Ending::Soon { until, reason },
            other => other,
        };
    }

    /// Ends the session with the reason why Zoom or the program stopped the stream.
    pub(super) fn stopped(&mut self, reason: StopReason) {
        if matches!(self.ending, Ending::Done) {
            return;
        }
        // The last message may lack the reason that an earlier one contained.
        let reason = match (reason, self.ending) {
            (StopReason::Undefined, Ending::Soon { reason: known, .. }) => known,
            (reason, _) => reason,
        };
        self.deliver(Item::Stopped(reason));
        self.end(None);
    }

    /// Gives up the stream with an error, unless its end was announced: in that case, it ends with the announced
    /// reason.
    pub(super) fn fail(&mut self, error: RtmsError) {
        match self.ending {
            Ending::Soon { reason, .. } => self.stopped(reason),
            _ => self.end(Some(error)),
        }
    }

    /// Ends the session. Items and messages that are already in the list of actions stay there.
    pub(super) fn end(&mut self, error: Option<RtmsError>) {
        if matches!(self.ending, Ending::Done) {
            return;
        }
        self.ending = Ending::Done;
        self.actions.retain(|action| !matches!(action, Action::Connect(..) | Action::Disconnect(_)));
        let links: Vec<_> = self.connections().map(|connection| connection.link).collect();
        self.actions.extend(links.into_iter().map(Action::Disconnect));
        self.actions.push_back(Action::End(error));
    }
}
