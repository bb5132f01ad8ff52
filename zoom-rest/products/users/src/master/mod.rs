//! The Zoom Users API for a master account's sub-accounts: 48 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod groups;
mod user;
mod user_account;
mod user_assistants;
mod user_email;
mod user_features;
mod user_password;
mod user_permissions;
mod user_picture;
mod user_schedulers;
mod user_settings;
mod user_status;
mod user_summary;
mod user_token;

pub use self::{
    groups::*, user::*, user_account::*, user_assistants::*, user_email::*, user_features::*, user_password::*,
    user_permissions::*, user_picture::*, user_schedulers::*, user_settings::*, user_status::*, user_summary::*,
    user_token::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
            ListGroups
            CreateGroup
            GetGroup
            UpdateGroup
            DeleteGroup
            ListGroupAdmins
            AddGroupAdmins
            DeleteGroupAdmin
            ListGroupChannels
            GetLockedSettings
            UpdateLockedSettings
            ListGroupMembers
            AddGroupMembers
            UpdateGroupMember
            DeleteGroupMember
            GetGroupSettings
            UpdateGroupSettings
            GetGroupWebinarRegistrationSettings
            UpdateGroupWebinarRegistrationSettings
            UploadGroupVirtualBackgroundFiles
            DeleteGroupVirtualBackgroundFiles
            ListUsers
            CreateUser
            UpdateUsersFeatures
            GetUserSummary
            GetUser
            UpdateUser
            DeleteUser
            SwitchUserAccount
            ListUserAssistants
            AddUserAssistants
            DeleteUserAssistants
            DeleteUserAssistant
            UpdateUserEmail
            UpdateUserPassword
            GetUserPermissions
            UploadUserProfilePicture
            DeleteUserProfilePicture
            ListUserSchedulers
            DeleteUserSchedulers
            DeleteUserScheduler
            GetUserSettings
            UpdateUserSettings
            UploadUserVirtualBackgroundFiles
            DeleteUserVirtualBackgroundFiles
            UpdateUserStatus
            GetUserToken
            RevokeUserSsoToken
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
