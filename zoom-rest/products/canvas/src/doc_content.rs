//! Doc content: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Inserts blocks (pieces of a document's content, such as text), written as XML, above, below or inside a given block.
///
/// The file content call with `format=xml` returns the block IDs.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{BlocksIntoDocumentPositioning, InsertBlocksIntoDocument};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// InsertBlocksIntoDocument::new("Zl3aVt0bQ9y", "<text>Next steps</text>")
///     .positioning(BlocksIntoDocumentPositioning::new().below_block_id("Zl3aVt0bQ9y"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/doc-content/POST/docs/files/{fileId}/blocks)
#[zoom_endpoint(
    POST "/docs/files/<file_id>/blocks" -> (),
    rate_limit = Light,
    scopes = ["docs_content:write", "docs:write:content"],
    errors = [
        (400, 2000, BLOCK_NOT_FOUND = "the block was not found"),
        (404, 4000, FILE_NOT_FOUND = "the file was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InsertBlocksIntoDocument {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// Where to put the blocks: above, below or inside another one, of which at most one may be set; by default, at the end of the document.
    pub positioning: Option<BlocksIntoDocumentPositioning>,
    /// Blocks to insert, as XML in the Zoom Docs format.
    pub blocks: String,
}

/// Where to put the blocks: above, below or inside another one, of which at most one may be set; by default, at the end of the document.
///
/// Value of `positioning` in [`InsertBlocksIntoDocument`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BlocksIntoDocumentPositioning {
    /// ID of the block above which to insert; cannot be combined with the other two members.
    pub above_block_id: Option<String>,
    /// ID of the block below which to insert; cannot be combined with the other two members.
    pub below_block_id: Option<String>,
    /// ID of the block inside which to insert, after its present children; cannot be combined with the other two members.
    pub parent_block_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Replaces a run of sibling blocks (pieces of a document's content, such as text), both ends included, with new XML blocks in one step.
///
/// Fails if the two end blocks have different parents.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::ReplaceBlocks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ReplaceBlocks::new("Zl3aVt0bQ9y", "<text>New paragraph</text>", "a1b2c", "d4e5f")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/doc-content/POST/docs/files/{fileId}/blocks/replace_range)
#[zoom_endpoint(
    POST "/docs/files/<file_id>/blocks/replace_range" -> (),
    rate_limit = Light,
    scopes = ["docs_content:update", "docs:update:content"],
    errors = [
        (400, 2000, BLOCK_NOT_FOUND = "the block was not found"),
        (404, 4000, FILE_NOT_FOUND = "the file was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ReplaceBlocks {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// New blocks that take the place of the range, as XML in the Zoom Docs format.
    pub blocks: String,
    /// ID of the block with which the range begins.
    pub start_block_id: String,
    /// ID of the block with which the range ends.
    pub end_block_id: String,
}

/// Replaces the content of one block (a piece of a document's content, such as text) with new XML.
///
/// The block keeps its type; to change the type, replace it as a range.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::UpdateBlock;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBlock::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "<text>Corrected text</text>")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/doc-content/PATCH/docs/files/{fileId}/blocks/{blockId})
#[zoom_endpoint(
    PATCH "/docs/files/<file_id>/blocks/<block_id>" -> (),
    rate_limit = Light,
    scopes = ["docs_content:update", "docs:update:content"],
    errors = [
        (400, 2000, BLOCK_NOT_FOUND = "the block was not found"),
        (404, 4000, FILE_NOT_FOUND = "the file was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBlock {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// ID of the block to update.
    pub block_id: String,
    /// New content of the block, as XML in the Zoom Docs format.
    pub block: String,
}

/// Deletes one block (a piece of a document's content, such as text) with everything inside it.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::DeleteBlock;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteBlock::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/doc-content/DELETE/docs/files/{fileId}/blocks/{blockId})
#[zoom_endpoint(
    DELETE "/docs/files/<file_id>/blocks/<block_id>" -> (),
    rate_limit = Light,
    scopes = ["docs:delete:content"],
    errors = [
        (400, 2000, BLOCK_NOT_FOUND = "the block was not found"),
        (404, 4000, FILE_NOT_FOUND = "the file was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteBlock {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// ID of the block to delete.
    pub block_id: String,
}
