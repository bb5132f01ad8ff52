//! Platform: 3 operations.

use zoom_core::{Date, Download, Extra, FilePart, zoom_endpoint, zoom_enum, zoom_object};

/// Uploads a PDF to attach to a deal registration or a quote.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{AttachmentOwnerType, UploadAttachment};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadAttachment::new(AttachmentOwnerType::Quote, "Zl3aVt0bQ9y")
///     .file(zoom_core::FilePart::open("report.pdf")?)
///     .description("For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/platform/POST/commerce/file)
#[zoom_endpoint(
    POST "/commerce/file" -> UploadAttachmentResponse,
    body = multipart,
    rate_limit = Light,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:file:admin"],
    errors = [
        (400, 7101, FILE_REJECTED = "the file was rejected"),
        (400, 7102, PARAMETER_MISSING_OR_INVALID_7102 = "a parameter is missing or invalid"),
        (400, 7103, PARAMETER_MISSING_OR_INVALID_7103 = "a parameter is missing or invalid"),
        (500, 7100, FILE_NOT_TRANSFERRED = "the file could not be transferred; try again later"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadAttachment {
    /// What the attachment is about.
    #[query]
    pub description: Option<String>,
    /// Whether the attachment belongs to a quote or to a deal registration.
    #[query]
    pub associated_object_type: AttachmentOwnerType,
    /// Reference ID of the quote or deal registration to which the file belongs.
    #[query]
    pub associated_reference_id: String,
    /// PDF file to attach.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Whether the attachment belongs to a quote or to a deal registration.
///
/// Values of `associated_object_type` in [`UploadAttachment`] and [`ListAttachmentsResponse`].
#[zoom_enum]
pub enum AttachmentOwnerType {
    /// `Quote`.
    #[value("Quote")]
    Quote,
    /// `Deal`: Deal registration, with which a partner registers a planned sale.
    #[value("Deal")]
    Deal,
}

/// Response to [`UploadAttachment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadAttachmentResponse {
    /// ID of the uploaded file, with which it can be downloaded.
    pub document_reference_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the files attached to a quote or deal registration.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::ListAttachments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListAttachments::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/platform/GET/commerce/files/{associatedReferenceId}/details)
#[zoom_endpoint(
    GET "/commerce/files/<associated_reference_id>/details" -> Vec<ListAttachmentsResponse>,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAttachments {
    /// Reference ID of the quote or deal registration whose attachments are listed.
    pub associated_reference_id: String,
}

/// File that is attached to a quote or a deal registration, with its type and the date of its upload.
///
/// Element of the response to [`ListAttachments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAttachmentsResponse {
    /// Whether the attachment belongs to a quote or to a deal registration.
    pub associated_object_type: Option<AttachmentOwnerType>,
    /// Reference ID of the quote or deal registration to which the file belongs.
    pub associated_reference_id: Option<String>,
    /// What the attachment is about.
    pub description: Option<String>,
    /// Date on which the document was uploaded.
    pub uploaded_on: Option<Date>,
    /// ID of the uploaded file, with which it can be downloaded.
    pub document_reference_id: Option<String>,
    /// Name of the document's file.
    pub document_name: Option<String>,
    /// Kind of document, such as a purchase order.
    pub document_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Downloads one file that was attached to a quote or deal registration.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::DownloadAttachment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadAttachment::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/platform/GET/commerce/files/{documentReferenceId})
#[zoom_endpoint(
    GET "/commerce/files/<document_reference_id>" -> Download,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:file:admin"],
    errors = [(500, 6104, FILE_NOT_TRANSFERRED = "the file could not be transferred; try again later")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadAttachment {
    /// ID of the document to download.
    pub document_reference_id: String,
}
