//! Scim2: 11 operations. This is `zoom_api::scim2`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod group;
mod user;

pub use self::{group::*, user::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
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

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
