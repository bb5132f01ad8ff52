//! Plans a product: its operations with their parameters and responses, and the types that they share.
//!
//! Structs with the same fields, and enums with the same values, are one type within a product.

mod body;
mod event;
mod event_example;
mod model;
mod operation;
mod params;
mod path;
mod response;
mod type_planner;

pub(crate) use self::{
    event::events,
    event_example::{LACKS, NOT_JSON},
    model::{BodyFormat, Definition, Field, Kind, Location, Occurrence, Operation, Param, Plan, ResponseBody},
    operation::{Part, plan},
};
