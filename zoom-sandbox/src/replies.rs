//! Stores the replies that have been set, and finds the reply for a call.

use zoom_core::Operation;

use crate::{
    call::Call,
    reply::Reply,
    response::{self, Response},
    target::Target,
};

/// The replies that have been set, in order.
#[derive(Default)]
pub(crate) struct Replies(Vec<(Target, Reply)>);

impl Replies {
    /// Adds a reply. A permanent reply replaces an earlier permanent reply for the same target.
    pub(crate) fn add(&mut self, target: Target, reply: Reply) {
        if reply.times.is_none() {
            self.0.retain(|(known, other)| *known != target || other.times.is_some());
        }
        self.0.push((target, reply));
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes the reply to a call. Replies that are limited to a number of calls are used first, in the order in which
    /// they were set.
    pub(crate) fn take(&mut self, operation: Option<&Operation>, call: &Call) -> Option<Response> {
        let fits = |target: &Target| target.fits(operation, call);
        let counted =
            self.0.iter().position(|(target, reply)| fits(target) && reply.times.is_some_and(|times| times > 0));
        let at =
            counted.or_else(|| self.0.iter().rposition(|(target, reply)| fits(target) && reply.times.is_none()))?;
        let (_, reply) = self.0.get_mut(at)?;
        let response = response::of_parts(reply.status, reply.headers.clone(), reply.body.clone());
        if let Some(times) = &mut reply.times {
            *times -= 1;
            if *times == 0 {
                drop(self.0.remove(at));
            }
        }
        Some(response)
    }
}
