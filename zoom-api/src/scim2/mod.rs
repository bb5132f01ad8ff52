//! Scim2: 11 operations.

mod group;
mod user;

pub use self::{group::*, user::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListGroups::OPERATION,
    CreateGroup::OPERATION,
    GetGroup::OPERATION,
    UpdateGroup::OPERATION,
    DeleteGroup::OPERATION,
    ListUsers::OPERATION,
    CreateUser::OPERATION,
    GetUser::OPERATION,
    UpdateUser::OPERATION,
    DeactivateUser::OPERATION,
    DeleteUser::OPERATION,
];
