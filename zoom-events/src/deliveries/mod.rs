//! Records which events have already been handled: [`Deliveries`] is the trait of stores, and [`MemoryDeliveries`] is
//! the store in memory.

pub(crate) mod erased;
mod memory;
mod store;

pub use self::{
    memory::MemoryDeliveries,
    store::{Begin, Deliveries},
};
