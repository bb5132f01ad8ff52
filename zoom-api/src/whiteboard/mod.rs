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

operations! {
    ListWhiteboardsSessions,
    DownloadWhiteboardsActivityFile,
    ListWhiteboardSessionsActivities,
    GetCollaboratorsOfWhiteboard,
    ShareWhiteboardToNewUsersTeamChatChannels,
    UpdateWhiteboardCollaborators,
    RemoveCollaboratorFromWhiteboard,
    ListAllWhiteboards,
    CreateNewWhiteboard,
    GetWhiteboard,
    UpdateWhiteboardBasicInformation,
    DeleteWhiteboard,
    CreateWhiteboardExport,
    DownloadWhiteboardExport,
    GetWhiteboardExportGenerationStatus,
    UploadFileForWhiteboardImport,
    DownloadImportedWhiteboardFile,
    CreateNewWhiteboardByImport,
    GetWhiteboardImportStatus,
    ListAllProjects,
    CreateNewProject,
    GetProject,
    UpdateProjectBasicInformation,
    DeleteProject,
    GetCollaboratorsOfProject,
    ShareProjectToNewUsers,
    UpdateProjectCollaborators,
    RemoveCollaboratorFromProject,
    MoveWhiteboardsToProject,
    RemoveWhiteboardsFromProject,
    UpdateWhiteboardShareSetting,
}
