//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// Email message, by its ID and that of its thread.
///
/// Value of `message` and `messages` in [`Draft`](super::Draft) and [`ListEmailsResponse`](super::ListEmailsResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DraftMessage {
    /// ID of the message.
    pub id: Option<String>,
    /// ID of the email thread to which the message belongs.
    #[wire("threadId")]
    pub thread_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`SendOutDraftEmail`](super::SendOutDraftEmail) and other operations.
///
/// Value of `message` and `messages` in [`CreateDraftResponse`](super::CreateDraftResponse) and other types.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageSummary {
    /// ID of the message.
    pub id: Option<String>,
    /// ID of the email thread to which the message belongs.
    pub thread_id: Option<String>,
    /// IDs of the labels on the message.
    pub label_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How much of the message is returned.
///
/// Values of `format` in [`GetDraftEmail`](super::GetDraftEmail) and [`GetEmail`](super::GetEmail).
#[zoom_enum]
pub enum MessageFormat {
    /// `full`: The whole message, with its headers and content.
    Full,
    /// `metadata`: The message's headers without its content.
    Metadata,
    /// `raw`: The whole message in `raw`, in the format of RFC 2822 and base64url-encoded.
    Raw,
    /// `minimal`: The least data; Zoom does not document what it includes.
    Minimal,
}

/// MIME structure of the message.
///
/// Value of `payload` in [`DraftEmailMessage`](super::DraftEmailMessage) and other types.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessagePayload {
    /// ID of the message part, which never changes.
    pub part_id: Option<String>,
    /// MIME type of the message part.
    pub mime_type: Option<String>,
    /// Name of the attachment; present only if the message part is one.
    pub filename: Option<String>,
    /// Headers of this message part, one entry each.
    pub headers: Option<Vec<EmailHeader>>,
    /// Contents of this part of the message; empty for a container part.
    pub body: Option<MessageBody>,
    /// MIME parts nested inside this one.
    pub parts: Option<Vec<Part>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Header of an email or of one of its parts, as a name and a value.
///
/// Element of `headers` in [`MessagePayload`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailHeader {
    /// Name of the email header, such as `Subject`.
    pub name: Option<String>,
    /// Value of the email header.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contents of one part of a message, or of an attachment.
///
/// Response to [`GetAttachment`](super::GetAttachment).
///
/// Value of `body` in [`MessagePayload`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageBody {
    /// ID of the attachment, for fetching it in a request of its own.
    #[wire("attachmentId")]
    pub attachment_id: Option<String>,
    /// Size of the message part, in bytes.
    pub size: Option<i64>,
    /// Contents of the message part in base64url.
    pub data: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part of a MIME message, with its headers, body and any parts of its own.
///
/// Element of `parts` in [`MessagePayload`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Part {
    /// ID of the message part, which never changes.
    pub part_id: Option<String>,
    /// MIME type of the message part.
    pub mime_type: Option<String>,
    /// Name of the attachment; present only if the message part is one.
    pub filename: Option<String>,
    /// Headers of this message part, one entry each.
    pub headers: Option<Vec<EmailHeader>>,
    /// Contents of this part of the message; empty for a container part.
    pub body: Option<PartBody>,
    /// MIME parts nested inside this one.
    pub parts: Option<Vec<NestedMessagePart>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contents of one part of a MIME message; empty for a part that only holds other parts.
///
/// Value of `body` in [`Part`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartBody {
    /// ID of the attachment, for fetching it in a request of its own.
    #[wire("attachmentId")]
    pub attachment_id: Option<String>,
    /// Contents of the message part in base64url; empty if they are in an attachment.
    pub data: Option<String>,
    /// Bytes in the message part, before any transfer encoding.
    pub size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part of a MIME message inside another part, with its headers and body.
///
/// Element of `parts` in [`Part`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NestedMessagePart {
    /// ID of the message part, which never changes.
    pub part_id: Option<String>,
    /// MIME type of the message part.
    pub mime_type: Option<String>,
    /// Name of the attachment; present only if the message part is one.
    pub filename: Option<String>,
    /// Headers of this message part, one entry each.
    pub headers: Option<Vec<EmailHeader>>,
    /// Contents of this part of the message; empty for a container part.
    pub body: Option<PartBody>,
    /// MIME parts nested inside this one.
    pub parts: Option<Vec<InnermostMessagePart>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Innermost part of a MIME message, with its headers and body.
///
/// Element of `parts` in [`NestedMessagePart`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InnermostMessagePart {
    /// ID of the message part, which never changes.
    pub part_id: Option<String>,
    /// MIME type of the message part.
    pub mime_type: Option<String>,
    /// Name of the attachment; present only if the message part is one.
    pub filename: Option<String>,
    /// Headers of this message part, one entry each.
    pub headers: Option<Vec<EmailHeader>>,
    /// Contents of this part of the message; empty for a container part.
    pub body: Option<PartBody>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
