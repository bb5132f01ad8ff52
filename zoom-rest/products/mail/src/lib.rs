//! The Zoom Mail API: 41 operations.
//!
//! This crate is `zoom_rest::mail`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `mail`.

/// Lists the descriptions of the named operations.
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

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
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
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
