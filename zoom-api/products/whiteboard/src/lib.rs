//! Whiteboard: 31 operations. This is `zoom_api::whiteboard`: depend on `zoom-api`.

/// The operations of these names.
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

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
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
            MoveWhiteboardsToProject
            RemoveWhiteboardsFromProject
            UpdateWhiteboardShareSetting
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
