//! Team chat, file: 6 events.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::ChatType;

/// A user changed files in Zoom Team Chat.
///
/// Needs a Pro plan or higher; Zoom sends it to the apps that the user installed.
#[zoom_event(
    "team_chat.file_changed",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:file", "team_chat:read:file:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatFileChanged {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the files.
    #[required(sent)]
    pub object: TeamChatFileObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the files.
///
/// Value of `object` in [`TeamChatFileChanged`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatFileObject {
    /// Files that the event is about, one entry each.
    #[required(sent)]
    pub files: Option<Vec<File>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File that the event is about, with its name and size.
///
/// Element of `files` in [`TeamChatFileObject`] and [`TeamChatFileSharingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// ID of a file sent in chat.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Name of the file.
    #[required(sent)]
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// File extension of the attachment.
    #[required(sent)]
    #[wire("OS_file_type")]
    pub os_file_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user downloaded a file from a direct message or channel in Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.file_downloaded",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:file", "team_chat:read:file:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatFileDownloaded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the file.
    #[required(sent)]
    pub object: TeamChatFileDownloadedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the file.
///
/// Value of `object` in [`TeamChatFileDownloaded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatFileDownloadedObject {
    /// Email address of the other person in a one-to-one chat.
    pub contact_email: Option<String>,
    /// User ID of the other person in a one-to-one chat; empty for someone external.
    pub contact_id: Option<String>,
    /// Member ID, in chat, of the other person in a one-to-one chat; it is not the user ID.
    pub contact_member_id: Option<String>,
    /// ID of the channel in which the file was sent; absent if it was sent in a one-to-one chat.
    pub channel_id: Option<String>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// File that was downloaded.
    #[required(sent)]
    pub file: Option<FileDownloadedFile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File that was downloaded.
///
/// Value of `file` in [`TeamChatFileDownloadedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileDownloadedFile {
    /// ID of a file sent in chat.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Name of the file.
    #[required(sent)]
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// Format of the file.
    #[required(sent)]
    pub file_type: Option<String>,
    /// ID of the user who uploaded the file.
    pub file_owner_id: Option<String>,
    /// Member ID, in chat, of the person who uploaded the file; it is not the user ID.
    #[required(sent)]
    pub file_owner_member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user stopped sharing files with a contact or channel in Zoom Team Chat.
///
/// Needs a Pro plan or higher; Zoom sends it to the apps of the sender and of the receiver or channel owner.
#[zoom_event(
    "team_chat.file_unshared",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:file", "team_chat:read:file:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatFileUnshared {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the files.
    #[required(sent)]
    pub object: TeamChatFileSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the files.
///
/// Value of `object` in [`TeamChatFileUnshared`] and [`TeamChatFileShared`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatFileSharingObject {
    /// Whether the files went to a contact or to a channel.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ChatType>,
    /// ID of the channel with which the files are or were shared; only present if `type` is `to_channel`.
    pub channel_id: Option<String>,
    /// Email address of the other person in a one-to-one chat.
    pub contact_email: Option<String>,
    /// User ID of the other person in a one-to-one chat; empty for someone external.
    pub contact_id: Option<String>,
    /// Member ID, in chat, of the other person in a one-to-one chat; it is not the user ID.
    pub contact_member_id: Option<String>,
    /// Whether the other person is outside the organization.
    pub is_external_user: Option<bool>,
    /// Files that the event is about, one entry each.
    #[required(sent)]
    pub files: Option<Vec<File>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user shared files with a contact or channel in Zoom Team Chat.
///
/// Needs a Pro plan or higher; Zoom sends it to the apps of the sender and of the receiver or channel owner.
#[zoom_event(
    "team_chat.file_shared",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:file", "team_chat:read:file:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatFileShared {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the files.
    #[required(sent)]
    pub object: TeamChatFileSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user uploaded files to Zoom Team Chat.
///
/// Needs a Pro plan or higher; Zoom sends it to the apps that the user installed.
#[zoom_event(
    "team_chat.file_uploaded",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:file", "team_chat:read:file:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatFileUploaded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the files.
    #[required(sent)]
    pub object: TeamChatFileObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user deleted files from Zoom Team Chat.
///
/// Needs a Pro plan or higher; Zoom sends it to the apps that the user installed.
#[zoom_event(
    "team_chat.file_deleted",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:file", "team_chat:read:file:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatFileDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the files.
    #[required(sent)]
    pub object: TeamChatFileObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
