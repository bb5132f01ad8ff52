//! Whiteboard: 31 operations.

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

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListWhiteboardsSessions::OPERATION,
    DownloadWhiteboardsActivityFile::OPERATION,
    ListWhiteboardSessionsActivities::OPERATION,
    GetCollaboratorsOfWhiteboard::OPERATION,
    ShareWhiteboardToNewUsersTeamChatChannels::OPERATION,
    UpdateWhiteboardCollaborators::OPERATION,
    RemoveCollaboratorFromWhiteboard::OPERATION,
    ListAllWhiteboards::OPERATION,
    CreateNewWhiteboard::OPERATION,
    GetWhiteboard::OPERATION,
    UpdateWhiteboardBasicInformation::OPERATION,
    DeleteWhiteboard::OPERATION,
    CreateWhiteboardExport::OPERATION,
    DownloadWhiteboardExport::OPERATION,
    GetWhiteboardExportGenerationStatus::OPERATION,
    UploadFileForWhiteboardImport::OPERATION,
    DownloadImportedWhiteboardFile::OPERATION,
    CreateNewWhiteboardByImport::OPERATION,
    GetWhiteboardImportStatus::OPERATION,
    ListAllProjects::OPERATION,
    CreateNewProject::OPERATION,
    GetProject::OPERATION,
    UpdateProjectBasicInformation::OPERATION,
    DeleteProject::OPERATION,
    GetCollaboratorsOfProject::OPERATION,
    ShareProjectToNewUsers::OPERATION,
    UpdateProjectCollaborators::OPERATION,
    RemoveCollaboratorFromProject::OPERATION,
    MoveWhiteboardsToProject::OPERATION,
    RemoveWhiteboardsFromProject::OPERATION,
    UpdateWhiteboardShareSetting::OPERATION,
];
