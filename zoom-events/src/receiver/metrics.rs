//! Counts deliveries with the feature `otel`; without it, does nothing.

#[cfg(feature = "otel")]
pub(super) use self::recorded::{Metrics, Seen};

#[cfg(not(feature = "otel"))]
pub(super) use self::ignored::{Metrics, Seen};

#[cfg(feature = "otel")]
mod recorded {
    use std::sync::Arc;

    use opentelemetry::{
        KeyValue, global,
        metrics::{Counter, Meter},
    };
    use zoom_core::event::Event;

    use super::super::outcome::Outcome;

    /// The counter of a receiver.
    #[derive(Clone)]
    pub(in super::super) struct Metrics(Counter<u64>);

    impl Metrics {
        /// Creates the counter with the current global meter provider.
        pub(in super::super) fn global() -> Self {
            Self::new(&global::meter("zoom-events"))
        }

        pub(in super::super) fn new(meter: &Meter) -> Self {
            let counter = meter.u64_counter("zoom.events.received").with_unit("{event}");
            Self(counter.with_description("Deliveries by webhook and WebSocket.").build())
        }

        /// Counts a delivery with its outcome. Only a verified event has a name, since anyone can send an unverified
        /// one.
        pub(in super::super) fn received(&self, seen: &Seen, outcome: Outcome) {
            let outcome = KeyValue::new("zoom.delivery.outcome", outcome.name());
            match &seen.0 {
                Some(name) => self.0.add(1, &[KeyValue::new("zoom.event.name", Arc::clone(name)), outcome]),
                None => self.0.add(1, &[outcome]),
            }
        }
    }

    /// The name of an event that has been verified.
    pub(in super::super) struct Seen(Option<Arc<str>>);

    impl Seen {
        pub(in super::super) const fn new() -> Self {
            Self(None)
        }

        pub(in super::super) fn event(&mut self, event: &Event) {
            self.0 = Some(event.name().into());
        }
    }
}

#[cfg(not(feature = "otel"))]
mod ignored {
    #![allow(clippy::unused_self, reason = "the items have the same signatures as in the module that counts")]

    use zoom_core::event::Event;

    use super::super::outcome::Outcome;

    #[derive(Clone)]
    pub(in super::super) struct Metrics;

    impl Metrics {
        pub(in super::super) const fn global() -> Self {
            Self
        }

        pub(in super::super) const fn received(&self, _: &Seen, _: Outcome) {}
    }

    pub(in super::super) struct Seen;

    impl Seen {
        pub(in super::super) const fn new() -> Self {
            Self
        }

        pub(in super::super) const fn event(&mut self, _: &Event) {}
    }
}
