//! The Zoom Whiteboard API: 32 operations.
//!
//! This crate is `zoom_rest::whiteboard`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `whiteboard`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod archiving;
mod collaborator;
mod document;
mod export;
mod file;
mod import;
mod project;
mod settings;
mod types;

pub use self::{
    archiving::*, collaborator::*, document::*, export::*, file::*, import::*, project::*, settings::*, types::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListWhiteboardsSessions
            DownloadWhiteboardsActivityFile
            ListWhiteboardSessionsActivities
            GetCollaboratorsOfWhiteboard
            ShareWhiteboardToNewUsersTeamChatChannels
            UpdateWhiteboardCollaborators
            RemoveCollaboratorFromWhiteboard
            ListAllWhiteboards
            CreateNewWhiteboard
            GetWhiteboard
            UpdateWhiteboardBasicInformation
            DeleteWhiteboard
            CreateWhiteboardExport
            DownloadWhiteboardExport
            GetWhiteboardExportGenerationStatus
            UploadFileForWhiteboardImport
            DownloadImportedWhiteboardFile
            CreateNewWhiteboardByImport
            GetWhiteboardImportStatus
            ListAllProjects
            CreateNewProject
            GetProject
            UpdateProjectBasicInformation
            DeleteProject
            GetCollaboratorsOfProject
            ShareProjectToNewUsers
            UpdateProjectCollaborators
            RemoveCollaboratorFromProject
            ListSubprojects
            MoveWhiteboardsToProject
            RemoveWhiteboardsFromProject
            UpdateWhiteboardShareSetting
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
