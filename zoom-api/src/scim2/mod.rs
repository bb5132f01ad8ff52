//! Scim2: 11 operations.

mod group;
mod user;

pub use self::{group::*, user::*};

operations! {
    ListGroups,
    CreateGroup,
    GetGroup,
    UpdateGroup,
    DeleteGroup,
    ListUsers,
    CreateUser,
    GetUser,
    UpdateUser,
    DeactivateUser,
    DeleteUser,
}
