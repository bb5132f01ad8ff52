//! A product, which is read on first use.

use std::{fmt, sync::OnceLock};

use zoom_core::Operation;
#[cfg(feature = "webhooks")]
use zoom_core::event::EventInfo;

use crate::read::{Declared, read};

/// A product of Zoom's API: the name of its feature, its operations and its events.
///
/// A master account's operations on its sub-accounts form a separate product, such as `users-master`.
pub struct Product {
    name: &'static str,
    operations: Part,
    #[cfg(feature = "webhooks")]
    events: Part,
}

/// Operations or events.
pub(crate) struct Part {
    file: &'static [u8],
    objects: &'static [u8],
    count: usize,
    read: &'static OnceLock<Declared>,
}

/// The empty declarations of a product without operations or without events.
#[allow(dead_code, reason = "all enabled products may have both")]
static NOTHING: OnceLock<Declared> = OnceLock::new();

impl Part {
    #[allow(dead_code, reason = "all enabled products may have both")]
    pub(crate) const NONE: Self = Self::new(&[], &[], 0, &NOTHING);

    pub(crate) const fn new(
        file: &'static [u8],
        objects: &'static [u8],
        count: usize,
        read: &'static OnceLock<Declared>,
    ) -> Self {
        Self { file, objects, count, read }
    }

    fn get(&self) -> &'static Declared {
        self.read.get_or_init(|| match self.count {
            0 => Declared { operations: &[], events: &[] },
            _ => read(self.file, self.objects),
        })
    }
}

impl Product {
    pub(crate) const fn new(name: &'static str, operations: Part, #[cfg(feature = "webhooks")] events: Part) -> Self {
        Self {
            name,
            operations,
            #[cfg(feature = "webhooks")]
            events,
        }
    }

    /// Returns the name, such as `users` or `users-master`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the number of operations, without reading them.
    #[must_use]
    pub const fn operation_count(&self) -> usize {
        self.operations.count
    }

    /// Returns the operations, in the same order as in zoom-rest.
    #[must_use]
    pub fn operations(&self) -> &'static [&'static Operation] {
        self.operations.get().operations
    }

    /// Returns the number of events, without reading them.
    #[cfg(feature = "webhooks")]
    #[must_use]
    pub const fn event_count(&self) -> usize {
        self.events.count
    }

    /// Returns the events, in the same order as in zoom-rest.
    #[cfg(feature = "webhooks")]
    #[must_use]
    pub fn events(&self) -> &'static [&'static EventInfo] {
        self.events.get().events
    }
}

impl fmt::Debug for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Product").field(&self.name).finish()
    }
}
