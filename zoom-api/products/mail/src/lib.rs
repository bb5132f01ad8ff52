//! Mail: 41 operations. This is `zoom_api::mail`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

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

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            ListEmailsFromDraftFolder
            CreateNewDraftEmail
            SendOutDraftEmail
            GetDraftEmail
            UpdateDraftEmail
            DeleteDraftEmail
            ListHistoryOfEventsForMailbox
            ListLabelsInMailbox
            CreateNewLabelInMailbox
            GetLabelInMailbox
            ReplaceLabel
            UpdateLabel
            DeleteLabelFromMailbox
            GetMailboxProfile
            ListEmailsFromMailbox
            CreateNewEmail
            BatchDeleteEmails
            BatchModifyEmails
            SendOutEmail
            GetEmail
            DeleteEmail
            UpdateEmail
            MoveEmailToTrashFolder
            MoveEmailOutOfTrashFolder
            GetAttachmentForEmail
            GetMailboxVacationResponseSetting
            UpdateMailboxVacationResponseSetting
            ListDelegatesOnMailbox
            GrantNewDelegateAccessOnMailbox
            GetDelegateOnMailbox
            RevokeDelegateAccessFromMailbox
            ListEmailFilters
            CreateEmailFilter
            GetEmailFilter
            DeleteEmailFilter
            ListEmailThreadsFromMailbox
            GetEmailThread
            DeleteEmailThread
            UpdateThread
            MoveThreadToTrashFolder
            MoveThreadOutOfTrashFolder
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
