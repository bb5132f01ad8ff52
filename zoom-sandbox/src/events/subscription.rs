//! A subscription: which events it receives, and where they are sent.

use std::sync::Arc;

use tokio::sync::mpsc::UnboundedSender;

use super::{backlog::Outgoing, delivery_fault::DeliveryFault, status::Status};
use crate::{
    fault::{EVERY, turn},
    state::Object,
};

/// A subscription to events.
pub(crate) struct Subscription {
    /// The names of its events; all events if empty.
    pub(crate) events: Vec<String>,
    pub(crate) status: Arc<Status>,
    /// The queue of its webhook.
    pub(crate) webhook: Option<UnboundedSender<Outgoing>>,
    /// Why events can't be delivered to the webhook.
    pub(crate) obstacle: Option<String>,
    /// The queue of its newest WebSocket.
    pub(crate) socket: Option<UnboundedSender<Outgoing>>,
    /// The request of the operation that created the subscription.
    pub(crate) created_by: Option<Object>,
    /// How many events it has received.
    pub(crate) count: usize,
    /// The event that is held back until after the next one, and its number.
    pub(crate) held: Option<(usize, Vec<(Receiver, Outgoing)>)>,
}

impl Subscription {
    pub(crate) fn new(status: Arc<Status>) -> Self {
        Self {
            events: Vec::new(),
            status,
            webhook: None,
            obstacle: None,
            socket: None,
            created_by: None,
            count: 0,
            held: None,
        }
    }

    pub(crate) fn wants(&self, event: &str) -> bool {
        self.events.is_empty() || self.events.iter().any(|name| name == event)
    }

    /// Counts an event, and returns the fault that affects it.
    pub(crate) fn next_fault(&mut self, faults: &[DeliveryFault]) -> Option<DeliveryFault> {
        let number = self.count;
        self.count += 1;
        faults.get(turn(number, EVERY, faults.len())?).copied()
    }

    /// Returns where the subscription's events are currently sent.
    pub(crate) fn receivers(&self) -> Vec<Receiver> {
        let webhook = self.webhook.as_ref().map(|_| Receiver::Webhook);
        webhook.into_iter().chain(self.is_connected().then_some(Receiver::Socket)).collect()
    }

    pub(crate) fn is_connected(&self) -> bool {
        self.socket.as_ref().is_some_and(|queue| !queue.is_closed())
    }

    /// Puts deliveries into the queues, and returns those that nobody receives any longer.
    pub(crate) fn send(&self, batch: impl Iterator<Item = (Receiver, Outgoing)>) -> Vec<Undelivered> {
        let mut undelivered = Vec::new();
        for (to, event) in batch {
            let (queue, reason) = match to {
                Receiver::Webhook => (&self.webhook, "the sandbox stopped before the event was sent"),
                Receiver::Socket => (&self.socket, "the WebSocket was closed before the event was sent"),
            };
            let unsent = match queue {
                Some(queue) => queue.send(event).err().map(|error| error.0),
                None => Some(event),
            };
            undelivered.extend(unsent.map(|event| self.give_up(&event.name, reason, true)));
        }
        undelivered
    }

    /// Counts a delivery that nobody receives.
    pub(crate) fn give_up(&self, event: &str, reason: &str, is_warning: bool) -> Undelivered {
        self.status.give_up(reason);
        let id = self.status.get().id.clone();
        Undelivered { text: format!("{event}: not delivered to subscription {id}: {reason}"), is_warning }
    }
}

/// A receiver of a subscription's events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Receiver {
    Webhook,
    Socket,
}

/// The report of a delivery that nobody receives.
pub(crate) struct Undelivered {
    pub(crate) text: String,
    pub(crate) is_warning: bool,
}
