//! Users: 71 operations.

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

pub use self::{
    contact_groups::*, divisions::*, groups::*, groups_admins::*, groups_channels::*, groups_lock_settings::*,
    groups_members::*, groups_settings::*, types::*, user::*, user_assistants::*, user_collaboration_devices::*,
    user_email::*, user_features::*, user_me::*, user_meeting_summary_templates::*, user_meeting_templates::*,
    user_password::*, user_permissions::*, user_picture::*, user_presence_status::*, user_schedulers::*,
    user_settings::*, user_status::*, user_summary::*, user_token::*, user_vanity_name::*,
};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListContactGroups::OPERATION,
    CreateContactGroup::OPERATION,
    GetContactGroup::OPERATION,
    UpdateContactGroup::OPERATION,
    DeleteContactGroup::OPERATION,
    ListContactGroupMembers::OPERATION,
    AddContactGroupMembers::OPERATION,
    RemoveContactGroupMembers::OPERATION,
    ListDivisions::OPERATION,
    CreateDivision::OPERATION,
    GetDivision::OPERATION,
    UpdateDivision::OPERATION,
    DeleteDivision::OPERATION,
    ListDivisionMembers::OPERATION,
    AddDivisionMembers::OPERATION,
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
    CheckUserEmail::OPERATION,
    UpdateUsersFeatures::OPERATION,
    GetUserZak::OPERATION,
    GetUserSummary::OPERATION,
    CheckVanityName::OPERATION,
    GetUser::OPERATION,
    UpdateUser::OPERATION,
    DeleteUser::OPERATION,
    ListUserAssistants::OPERATION,
    AddUserAssistants::OPERATION,
    DeleteUserAssistants::OPERATION,
    DeleteUserAssistant::OPERATION,
    ListUserCollaborationDevices::OPERATION,
    GetCollaborationDevice::OPERATION,
    UpdateUserEmail::OPERATION,
    GetMeetingSummaryTemplates::OPERATION,
    GetMeetingTemplate::OPERATION,
    UpdateUserPassword::OPERATION,
    GetUserPermissions::OPERATION,
    UploadUserProfilePicture::OPERATION,
    DeleteUserProfilePicture::OPERATION,
    GetUserPresenceStatus::OPERATION,
    UpdateUserPresenceStatus::OPERATION,
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
