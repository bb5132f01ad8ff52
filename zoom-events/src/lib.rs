//! Receives the events that Zoom sends: by webhook, and by Zoom's WebSocket.

#![forbid(unsafe_code)]

mod deliveries;
mod delivery;
mod key;
mod receiver;

pub use zoom_core::body::BoxError;

pub use self::{
    deliveries::{Begin, Deliveries, MemoryDeliveries},
    delivery::Delivery,
    receiver::{DeclaredEvent, EventReceiver, ResponseBody, ResponseFuture, WithState},
};
