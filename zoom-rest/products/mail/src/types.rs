//! Types used by several files.

use zoom_core::{zoom_enum, zoom_object};

/// Draft message.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DraftMessage {
    /// ID.
    pub id: Option<String>,
    /// Thread ID.
    #[wire("threadId")]
    pub thread_id: Option<String>,
}

/// Response to [`SendOutDraftEmail`](super::SendOutDraftEmail) and other operations.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewDraftEmailMessage {
    /// ID.
    pub id: Option<String>,
    /// Thread ID.
    pub thread_id: Option<String>,
    /// Label IDs.
    pub label_ids: Option<Vec<String>>,
}

/// Values of `format`.
#[zoom_enum]
pub enum DraftEmailFormat {
    /// `full`.
    Full,
    /// `metadata`.
    Metadata,
    /// `raw`.
    Raw,
    /// `minimal`.
    Minimal,
}

/// Value of `payload`.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DraftEmailMessagePayload {
    /// Part ID.
    pub part_id: Option<String>,
    /// Mime type.
    pub mime_type: Option<String>,
    /// Filename.
    pub filename: Option<String>,
    /// Headers.
    pub headers: Option<Vec<Header>>,
    /// Body.
    pub body: Option<DraftEmailMessagePayloadBody>,
    /// Parts.
    pub parts: Option<Vec<Part>>,
}

/// Element of `headers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Header {
    /// Name.
    pub name: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Response to [`GetAttachmentForEmail`](super::GetAttachmentForEmail).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DraftEmailMessagePayloadBody {
    /// Attachment ID.
    #[wire("attachmentId")]
    pub attachment_id: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Data.
    pub data: Option<String>,
}

/// Element of `parts`.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Part {
    /// Part ID.
    pub part_id: Option<String>,
    /// Mime type.
    pub mime_type: Option<String>,
    /// Filename.
    pub filename: Option<String>,
    /// Headers.
    pub headers: Option<Vec<Header>>,
    /// Body.
    pub body: Option<PartBody>,
    /// Parts.
    pub parts: Option<Vec<DraftEmailPart>>,
}

/// Value of `body`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartBody {
    /// Attachment ID.
    #[wire("attachmentId")]
    pub attachment_id: Option<String>,
    /// Data.
    pub data: Option<String>,
    /// Size.
    pub size: Option<i64>,
}

/// Element of `parts`.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DraftEmailPart {
    /// Part ID.
    pub part_id: Option<String>,
    /// Mime type.
    pub mime_type: Option<String>,
    /// Filename.
    pub filename: Option<String>,
    /// Headers.
    pub headers: Option<Vec<Header>>,
    /// Body.
    pub body: Option<PartBody>,
    /// Parts.
    pub parts: Option<Vec<GetDraftEmailPart>>,
}

/// Element of `parts`.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetDraftEmailPart {
    /// Part ID.
    pub part_id: Option<String>,
    /// Mime type.
    pub mime_type: Option<String>,
    /// Filename.
    pub filename: Option<String>,
    /// Headers.
    pub headers: Option<Vec<Header>>,
    /// Body.
    pub body: Option<PartBody>,
}
