//! The Zoom Users API: 71 operations.
//!
//! This crate is `zoom_rest::users`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `users`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod contact_groups;
mod divisions;
mod groups;
mod groups_admins;
mod groups_channels;
mod groups_lock_settings;
mod groups_members;
mod groups_settings;
mod types;
mod user;
mod user_assistants;
mod user_collaboration_devices;
mod user_email;
mod user_features;
mod user_me;
mod user_meeting_summary_templates;
mod user_meeting_templates;
mod user_password;
mod user_permissions;
mod user_picture;
mod user_presence_status;
mod user_schedulers;
mod user_settings;
mod user_status;
mod user_summary;
mod user_token;
mod user_vanity_name;

#[cfg(feature = "master-account")]
pub mod master;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    contact_groups::*, divisions::*, groups::*, groups_admins::*, groups_channels::*, groups_lock_settings::*,
    groups_members::*, groups_settings::*, types::*, user::*, user_assistants::*, user_collaboration_devices::*,
    user_email::*, user_features::*, user_me::*, user_meeting_summary_templates::*, user_meeting_templates::*,
    user_password::*, user_permissions::*, user_picture::*, user_presence_status::*, user_schedulers::*,
    user_settings::*, user_status::*, user_summary::*, user_token::*, user_vanity_name::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListContactGroups
            CreateContactGroup
            GetContactGroup
            UpdateContactGroup
            DeleteContactGroup
            ListContactGroupMembers
            AddContactGroupMembers
            RemoveContactGroupMembers
            ListDivisions
            CreateDivision
            GetDivision
            UpdateDivision
            DeleteDivision
            ListDivisionMembers
            AddDivisionMembers
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
            CheckUserEmail
            UpdateUsersFeatures
            GetUserZak
            GetUserSummary
            CheckVanityName
            GetUser
            UpdateUser
            DeleteUser
            ListUserAssistants
            AddUserAssistants
            DeleteUserAssistants
            DeleteUserAssistant
            ListUserCollaborationDevices
            GetCollaborationDevice
            UpdateUserEmail
            GetMeetingSummaryTemplates
            GetMeetingTemplate
            UpdateUserPassword
            GetUserPermissions
            UploadUserProfilePicture
            DeleteUserProfilePicture
            GetUserPresenceStatus
            UpdateUserPresenceStatus
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
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
