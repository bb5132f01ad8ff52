//! Mail: 41 operations.

mod drafts;
mod history;
mod labels;
mod mailbox;
mod messages;
mod messages_attachments;
mod settings;
mod settings_delegates;
mod settings_filters;
mod threads;
mod types;

pub use self::{
    drafts::*, history::*, labels::*, mailbox::*, messages::*, messages_attachments::*, settings::*,
    settings_delegates::*, settings_filters::*, threads::*, types::*,
};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListEmailsFromDraftFolder::OPERATION,
    CreateNewDraftEmail::OPERATION,
    SendOutDraftEmail::OPERATION,
    GetDraftEmail::OPERATION,
    UpdateDraftEmail::OPERATION,
    DeleteDraftEmail::OPERATION,
    ListHistoryOfEventsForMailbox::OPERATION,
    ListLabelsInMailbox::OPERATION,
    CreateNewLabelInMailbox::OPERATION,
    GetLabelInMailbox::OPERATION,
    ReplaceLabel::OPERATION,
    UpdateLabel::OPERATION,
    DeleteLabelFromMailbox::OPERATION,
    GetMailboxProfile::OPERATION,
    ListEmailsFromMailbox::OPERATION,
    CreateNewEmail::OPERATION,
    BatchDeleteEmails::OPERATION,
    BatchModifyEmails::OPERATION,
    SendOutEmail::OPERATION,
    GetEmail::OPERATION,
    DeleteEmail::OPERATION,
    UpdateEmail::OPERATION,
    MoveEmailToTrashFolder::OPERATION,
    MoveEmailOutOfTrashFolder::OPERATION,
    GetAttachmentForEmail::OPERATION,
    GetMailboxVacationResponseSetting::OPERATION,
    UpdateMailboxVacationResponseSetting::OPERATION,
    ListDelegatesOnMailbox::OPERATION,
    GrantNewDelegateAccessOnMailbox::OPERATION,
    GetDelegateOnMailbox::OPERATION,
    RevokeDelegateAccessFromMailbox::OPERATION,
    ListEmailFilters::OPERATION,
    CreateEmailFilter::OPERATION,
    GetEmailFilter::OPERATION,
    DeleteEmailFilter::OPERATION,
    ListEmailThreadsFromMailbox::OPERATION,
    GetEmailThread::OPERATION,
    DeleteEmailThread::OPERATION,
    UpdateThread::OPERATION,
    MoveThreadToTrashFolder::OPERATION,
    MoveThreadOutOfTrashFolder::OPERATION,
];
