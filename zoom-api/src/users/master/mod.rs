//! Users of a master account's sub-accounts: 48 operations.
//!
//! Types that the account's own operations have too are theirs.

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

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListGroups::OPERATION,
    CreateGroup::OPERATION,
    GetGroup::OPERATION,
    UpdateGroup::OPERATION,
    DeleteGroup::OPERATION,
    ListGroupAdmins::OPERATION,
    AddGroupAdmins::OPERATION,
    DeleteGroupAdmin::OPERATION,
    ListGroupChannels::OPERATION,
    GetLockedSettings::OPERATION,
    UpdateLockedSettings::OPERATION,
    ListGroupMembers::OPERATION,
    AddGroupMembers::OPERATION,
    UpdateGroupMember::OPERATION,
    DeleteGroupMember::OPERATION,
    GetGroupSettings::OPERATION,
    UpdateGroupSettings::OPERATION,
    GetGroupWebinarRegistrationSettings::OPERATION,
    UpdateGroupWebinarRegistrationSettings::OPERATION,
    UploadGroupVirtualBackgroundFiles::OPERATION,
    DeleteGroupVirtualBackgroundFiles::OPERATION,
    ListUsers::OPERATION,
    CreateUser::OPERATION,
    UpdateUsersFeatures::OPERATION,
    GetUserSummary::OPERATION,
    GetUser::OPERATION,
    UpdateUser::OPERATION,
    DeleteUser::OPERATION,
    SwitchUserAccount::OPERATION,
    ListUserAssistants::OPERATION,
    AddUserAssistants::OPERATION,
    DeleteUserAssistants::OPERATION,
    DeleteUserAssistant::OPERATION,
    UpdateUserEmail::OPERATION,
    UpdateUserPassword::OPERATION,
    GetUserPermissions::OPERATION,
    UploadUserProfilePicture::OPERATION,
    DeleteUserProfilePicture::OPERATION,
    ListUserSchedulers::OPERATION,
    DeleteUserSchedulers::OPERATION,
    DeleteUserScheduler::OPERATION,
    GetUserSettings::OPERATION,
    UpdateUserSettings::OPERATION,
    UploadUserVirtualBackgroundFiles::OPERATION,
    DeleteUserVirtualBackgroundFiles::OPERATION,
    UpdateUserStatus::OPERATION,
    GetUserToken::OPERATION,
    RevokeUserSsoToken::OPERATION,
];
