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

#[cfg(feature = "webhooks")]
pub mod webhooks;

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
            ListDrafts
            CreateDraft
            SendOutDraftEmail
            GetDraftEmail
            UpdateDraftEmail
            DeleteDraftEmail
            ListMailboxHistory
            ListLabels
            CreateLabel
            GetLabel
            ReplaceLabel
            UpdateLabel
            DeleteLabel
            GetMailboxProfile
            ListEmails
            CreateEmail
            BatchDeleteEmails
            BatchModifyEmails
            SendOutEmail
            GetEmail
            DeleteEmail
            UpdateEmail
            MoveEmailToTrashFolder
            UntrashEmail
            GetAttachment
            GetMailboxVacationResponseSetting
            UpdateMailboxVacationResponseSetting
            ListDelegates
            GrantDelegateAccess
            GetDelegate
            RevokeDelegateAccess
            ListEmailFilters
            CreateEmailFilter
            GetEmailFilter
            DeleteEmailFilter
            ListThreads
            GetEmailThread
            DeleteEmailThread
            UpdateThread
            MoveThreadToTrashFolder
            UntrashThread
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
