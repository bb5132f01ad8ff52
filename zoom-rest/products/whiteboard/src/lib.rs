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

#[cfg(feature = "webhooks")]
pub mod webhooks;

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
            GetWhiteboardCollaborators
            ShareWhiteboard
            UpdateWhiteboardCollaborators
            RemoveWhiteboardCollaborator
            ListAllWhiteboards
            CreateWhiteboard
            GetWhiteboard
            UpdateWhiteboardBasicInformation
            DeleteWhiteboard
            CreateWhiteboardExport
            DownloadWhiteboardExport
            GetWhiteboardExportGenerationStatus
            UploadWhiteboardImportFile
            DownloadImportedWhiteboardFile
            CreateWhiteboardByImport
            GetWhiteboardImportStatus
            ListAllProjects
            CreateProject
            GetProject
            UpdateProjectBasicInformation
            DeleteProject
            GetProjectCollaborators
            ShareProject
            UpdateProjectCollaborators
            RemoveProjectCollaborator
            ListSubprojects
            MoveWhiteboardsToProject
            RemoveProjectWhiteboards
            UpdateWhiteboardShareSetting
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
