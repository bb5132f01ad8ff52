//! The code that endpoints and groups of query parameters share: a struct whose fields are parameters.

pub(crate) mod constructor;
pub(crate) mod field;
pub(crate) mod location;
pub(crate) mod no_effect;
pub(crate) mod params;
pub(crate) mod query;
pub(crate) mod reserved;
pub(crate) mod shape;
