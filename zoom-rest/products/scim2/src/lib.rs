//! The Zoom SCIM2 API: 11 operations.
//!
//! This crate is `zoom_rest::scim2`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `scim2`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod group;
mod user;

pub use self::{group::*, user::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListGroups
            CreateGroup
            GetGroup
            UpdateGroup
            DeleteGroup
            ListUsers
            CreateUser
            GetUser
            UpdateUser
            DeactivateUser
            DeleteUser
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
