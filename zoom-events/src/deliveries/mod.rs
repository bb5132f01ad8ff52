//! Which events were handled already: [`Deliveries`] is the store, [`MemoryDeliveries`] keeps it in memory.

pub(crate) mod erased;
mod memory;
mod store;

pub use self::{
    memory::MemoryDeliveries,
    store::{Begin, Deliveries},
};
