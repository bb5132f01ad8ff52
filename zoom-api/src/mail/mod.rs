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

operations! {
    ListEmailsFromDraftFolder,
    CreateNewDraftEmail,
    SendOutDraftEmail,
    GetDraftEmail,
    UpdateDraftEmail,
    DeleteDraftEmail,
    ListHistoryOfEventsForMailbox,
    ListLabelsInMailbox,
    CreateNewLabelInMailbox,
    GetLabelInMailbox,
    ReplaceLabel,
    UpdateLabel,
    DeleteLabelFromMailbox,
    GetMailboxProfile,
    ListEmailsFromMailbox,
    CreateNewEmail,
    BatchDeleteEmails,
    BatchModifyEmails,
    SendOutEmail,
    GetEmail,
    DeleteEmail,
    UpdateEmail,
    MoveEmailToTrashFolder,
    MoveEmailOutOfTrashFolder,
    GetAttachmentForEmail,
    GetMailboxVacationResponseSetting,
    UpdateMailboxVacationResponseSetting,
    ListDelegatesOnMailbox,
    GrantNewDelegateAccessOnMailbox,
    GetDelegateOnMailbox,
    RevokeDelegateAccessFromMailbox,
    ListEmailFilters,
    CreateEmailFilter,
    GetEmailFilter,
    DeleteEmailFilter,
    ListEmailThreadsFromMailbox,
    GetEmailThread,
    DeleteEmailThread,
    UpdateThread,
    MoveThreadToTrashFolder,
    MoveThreadOutOfTrashFolder,
}
