//! Asset library: 13 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ContentLanguage;

/// Lists the assets (audio, images, texts and the like) in the Zoom Contact Center library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAssets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let assets = ListAssets::new()
///     .page_size(300)
///     .asset_item_name("Support")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/GET/contact_center/asset_library/assets)
#[zoom_endpoint(
    GET "/contact_center/asset_library/assets" -> ListAssetsResponse,
    paginate = assets: Asset,
    rate_limit = Medium,
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAssets {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Kinds of assets to return. Sent comma-separated. At most 100 characters.
    #[query(style = comma)]
    pub asset_type: Option<Vec<AssetType>>,
    /// Languages of the assets to return, such as `en-US`. Sent comma-separated. At most 200 characters.
    #[query(style = comma)]
    pub asset_language_code: Option<Vec<ContentLanguage>>,
    /// How many entries a page holds. Default: `30`.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Name of an asset item: only assets with such an item are returned.
    #[length(..=150)]
    pub asset_item_name: Option<String>,
}

/// Kind of asset, a piece of content that queues, flows or agents use, such as audio or text.
///
/// Values of `asset_type` in [`ListAssets`] and [`Asset`].
#[zoom_enum]
pub enum AssetType {
    /// `audio`.
    Audio,
    /// `image`.
    Image,
    /// `script`: A program in JavaScript.
    Script,
    /// `slides`: Slides in a PDF file.
    Slides,
    /// `text`.
    Text,
    /// `video`.
    Video,
    /// `saved_reply`: A prepared answer that agents can send to consumers.
    SavedReply,
}

/// Response to [`ListAssets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAssetsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Assets, such as audio files and texts, one entry each.
    #[lossy]
    pub assets: Vec<Asset>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Asset such as an audio file, image or text, with its type, category and language.
///
/// Element of `assets` in [`ListAssetsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Asset {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: Option<String>,
    /// Name of the asset.
    pub asset_name: Option<String>,
    /// What the asset is, in free text.
    pub asset_description: Option<String>,
    /// Kind of asset, such as audio or text.
    pub asset_type: Option<AssetType>,
    /// ID of the asset's category.
    pub asset_category_id: Option<String>,
    /// Name of the asset's category.
    pub asset_category_name: Option<String>,
    /// Language of the asset, such as `en-US`.
    pub asset_language_code: Option<ContentLanguage>,
    /// ID of the user who changed the asset last.
    pub modified_by: Option<String>,
    /// When the asset was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// URL that returns the items of the asset.
    pub asset_items_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an asset (audio, an image, a text or the like) in the Zoom Contact Center library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateAsset, NewAssetType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAsset::new(
///     "Welcome",
///     NewAssetType::Text,
///     r#"[{"asset_item_name": "Welcome", "asset_item_language": "en-US", "is_default": true, "asset_item_content": "Thanks for contacting us."}]"#,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/POST/contact_center/asset_library/assets)
#[zoom_endpoint(
    POST "/contact_center/asset_library/assets" -> CreateAssetResponse,
    body = multipart,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [
        (400, 10005, STRING_TOO_LONG_10005 = "a string is too long"),
        (400, 10006, NOT_SUPPORTED = "not supported"),
        (400, 10007, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 10013, STRING_TOO_LONG_10013 = "a string is too long"),
        (400, 10018, INVALID_ASSET_TYPE = "the asset type is invalid"),
        (400, 10020, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAsset {
    /// Name of the asset.
    #[length(..=150)]
    pub asset_name: String,
    /// What the asset is, in free text.
    #[length(..=256)]
    pub asset_description: Option<String>,
    /// Kind of asset, such as audio or text. At most 30 characters.
    pub asset_type: NewAssetType,
    /// ID of the asset category.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Versions of the asset, each in a different language, as the text of a JSON array.
    pub asset_items: String,
}

/// Kind of asset, such as audio or text.
///
/// Values of `asset_type` in [`CreateAsset`] and other types.
#[zoom_enum]
pub enum NewAssetType {
    /// `audio`.
    Audio,
    /// `image`.
    Image,
    /// `slides`.
    Slides,
    /// `text`.
    Text,
    /// `video`.
    Video,
    /// `saved_reply`: A prepared reply that agents can send.
    SavedReply,
}

/// Response to [`CreateAsset`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateAssetResponse {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: Option<String>,
    /// Name of the asset.
    #[length(..=150)]
    pub asset_name: Option<String>,
    /// What the asset is, in free text.
    #[length(..=256)]
    pub asset_description: Option<String>,
    /// Kind of asset, such as audio or text. At most 30 characters.
    pub asset_type: Option<NewAssetType>,
    /// ID of the user who changed the asset last.
    pub modified_by: Option<String>,
    /// Versions of the asset, each in a different language.
    pub asset_items: Option<Vec<AssetItem>>,
    /// Language of the asset, such as `en-US`. At most 10 characters.
    pub asset_language_code: Option<ContentLanguage>,
    /// ID of the asset category.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Name of the asset category.
    #[length(..=48)]
    pub category_name: Option<String>,
    /// Whether the asset is archived.
    pub archived: Option<bool>,
    /// When the asset was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// When the asset was archived.
    pub archived_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Content of an asset in one language, as text or as a file.
///
/// Element of `asset_items` in [`CreateAssetResponse`] and [`GetAssetResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssetItem {
    /// ID of the asset item.
    #[length(..=50)]
    pub asset_item_id: Option<String>,
    /// Name of the asset item.
    #[length(1..=150)]
    pub asset_item_name: Option<String>,
    /// Language of the asset item, as a language tag such as `en-US`. At most 10 characters.
    pub asset_item_language: Option<ContentLanguage>,
    /// Whether the item is the asset's default; each asset has only one.
    pub is_default: Option<bool>,
    /// Text of the asset item, for `text` and `saved_reply` assets; Zoom also asks for it when a voice reads an `audio` asset's text aloud.
    #[length(..=500)]
    pub asset_item_content: Option<String>,
    /// URL of the item's file.
    pub asset_item_file_url: Option<String>,
    /// Voice that reads the text aloud, for audio assets; it depends on the language.
    #[length(..=50)]
    pub asset_item_voice: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one asset (audio, an image, a text or the like) of the Zoom Contact Center library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAsset::new("Zl3aVt0bQ9y")
///     .asset_item_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/GET/contact_center/asset_library/assets/{assetId})
#[zoom_endpoint(
    GET "/contact_center/asset_library/assets/<asset_id>" -> GetAssetResponse,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    errors = [(404, 10009, ASSET_NOT_FOUND = "the asset was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAsset {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: String,
    /// Name of the asset item to look for.
    #[length(..=150)]
    pub asset_item_name: Option<String>,
    /// Languages of the asset items to look for, such as `en-US`. Sent comma-separated. At most 200 characters.
    #[query(style = comma)]
    pub asset_language_code: Option<Vec<ContentLanguage>>,
}

/// Response to [`GetAsset`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetAssetResponse {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: Option<String>,
    /// Name of the asset.
    #[length(..=150)]
    pub asset_name: Option<String>,
    /// What the asset is, in free text.
    #[length(..=256)]
    pub asset_description: Option<String>,
    /// Kind of asset, such as audio or text. At most 30 characters.
    pub asset_type: Option<NewAssetType>,
    /// ID of the user who changed the asset last.
    pub modified_by: Option<String>,
    /// When the asset was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Whether the asset is archived.
    pub archived: Option<bool>,
    /// When the asset was archived.
    pub archived_time: Option<DateTime>,
    /// Versions of the asset, each in a different language.
    pub asset_items: Option<Vec<AssetItem>>,
    /// Language of the asset, such as `en-US`. At most 10 characters.
    pub asset_language_code: Option<ContentLanguage>,
    /// ID of the asset category.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Name of the asset category.
    #[length(..=48)]
    pub category_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one asset (audio, an image, a text or the like) of the Zoom Contact Center library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAsset::new("Zl3aVt0bQ9y")
///     .asset_description("Greeting for new customers")
///     .asset_name("Welcome")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/PATCH/contact_center/asset_library/assets/{assetId})
#[zoom_endpoint(
    PATCH "/contact_center/asset_library/assets/<asset_id>" -> (),
    body = multipart,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [
        (400, 10005, STRING_TOO_LONG_10005 = "a string is too long"),
        (400, 10007, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 10013, STRING_TOO_LONG_10013 = "a string is too long"),
        (404, 10009, ASSET_NOT_FOUND = "the asset was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAsset {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: String,
    /// What the asset is, in free text.
    #[length(..=256)]
    pub asset_description: Option<String>,
    /// Name of the asset.
    #[length(..=150)]
    pub asset_name: Option<String>,
    /// ID of the asset category.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Versions of the asset, each in a different language, as the text of a JSON array.
    pub asset_items: Option<String>,
    /// Whether to bring the archived asset back.
    pub restore: Option<bool>,
}

/// Archives an asset (audio, an image, a text or the like), or deletes it if it is already archived.
///
/// Assets in use by other modules can be neither archived nor deleted.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAsset::new("Zl3aVt0bQ9y").archive(true).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/DELETE/contact_center/asset_library/assets/{assetId})
#[zoom_endpoint(
    DELETE "/contact_center/asset_library/assets/<asset_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:delete:asset_library:admin"],
    errors = [
        (404, 10009, ASSET_NOT_FOUND = "the asset was not found"),
        (404, 10010, ASSET_MUST_BE_ARCHIVED_BEFORE_DELETED = "the asset must be archived before it is deleted"),
        (404, 10002, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAsset {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: String,
    /// Whether to archive the asset instead of deleting it at once; an archived asset can be restored for a while.
    pub archive: Option<bool>,
}

/// Creates copies of an asset (audio, an image, a text or the like) in the Zoom Contact Center library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{DuplicateAsset, DuplicateAssetRequestAsset};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DuplicateAsset::new(
///     "Zl3aVt0bQ9y",
///     vec![DuplicateAssetRequestAsset::new("Welcome (copy)")],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/POST/contact_center/asset_library/assets/{assetId}/duplicate)
#[zoom_endpoint(
    POST "/contact_center/asset_library/assets/<asset_id>/duplicate" -> DuplicateAssetResponse,
    rate_limit = Medium,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DuplicateAsset {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: String,
    /// Copies to make, each with its name, one entry each. At most 10 items.
    pub assets: Vec<DuplicateAssetRequestAsset>,
}

/// Name and description for a copy of an asset.
///
/// Element of `assets` in [`DuplicateAsset`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct DuplicateAssetRequestAsset {
    /// Name of the copy. Required in requests.
    #[required(new)]
    #[length(..=150)]
    pub asset_name: Option<String>,
    /// What the copy is, in free text.
    #[length(..=256)]
    pub asset_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`DuplicateAsset`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DuplicateAssetResponse {
    /// Results of the copying, one entry per copy.
    pub results: Option<Vec<AssetResult>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Outcome of the duplication of one asset.
///
/// Element of `results` in [`DuplicateAssetResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssetResult {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: Option<String>,
    /// Name of the asset.
    #[length(..=150)]
    pub asset_name: Option<String>,
    /// Whether the asset was duplicated.
    pub status: Option<AssetResultStatus>,
    /// Why the operation failed; present only after a failure.
    pub error: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the copy of the asset was created.
///
/// Values of `status` in [`AssetResult`].
#[zoom_enum]
pub enum AssetResultStatus {
    /// `success`.
    Success,
    /// `failed`.
    Failed,
}

/// Deletes some of the items of an asset, each of which holds its content in one language.
///
/// An asset's default item cannot be deleted.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteAssetItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAssetItems::new("Zl3aVt0bQ9y")
///     .asset_item_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/DELETE/contact_center/asset_library/assets/{assetId}/items)
#[zoom_endpoint(
    DELETE "/contact_center/asset_library/assets/<asset_id>/items" -> (),
    body = json,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [(404, 10009, ASSET_NOT_FOUND = "the asset was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAssetItems {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: String,
    /// IDs of the asset items, one entry each.
    pub asset_item_ids: Option<Vec<String>>,
}

/// Lists the categories that group assets (audio, images, texts and the like) in the Zoom Contact Center library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAssetCategories;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let categories = ListAssetCategories::new()
///     .page_size(300)
///     .category_scope("system")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/GET/contact_center/asset_library/categories)
#[zoom_endpoint(
    GET "/contact_center/asset_library/categories" -> ListAssetCategoriesResponse,
    paginate = categories: Category,
    rate_limit = Medium,
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAssetCategories {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Keeps only categories that belong to the system (`system`) or to agents (`agent`).
    pub category_scope: Option<String>,
}

/// Response to [`ListAssetCategories`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAssetCategoriesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Categories, one entry each.
    #[lossy]
    pub categories: Vec<Category>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateAssetCategory`] and [`GetAssetCategory`].
///
/// Element of `categories` in [`ListAssetCategoriesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Category {
    /// ID of the asset category.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Name of the asset category.
    #[length(..=48)]
    pub category_name: Option<String>,
    /// Whether the asset category belongs to the system or to an agent. At most 20 characters.
    pub category_scope: Option<CategoryScope>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the asset category belongs to the system or to an agent.
///
/// Values of `category_scope` in [`Category`] and [`CreateAssetCategory`].
#[zoom_enum]
pub enum CategoryScope {
    /// `system`.
    System,
    /// `agent`.
    Agent,
}

/// Creates a category for assets in the Zoom Contact Center library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CategoryScope, CreateAssetCategory};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAssetCategory::new("Support", CategoryScope::System)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/POST/contact_center/asset_library/categories)
#[zoom_endpoint(
    POST "/contact_center/asset_library/categories" -> Category,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [
        (400, 10015, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 10020, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAssetCategory {
    /// Name of the asset category.
    #[length(..=48)]
    pub category_name: String,
    /// Whether the asset category belongs to the system or to an agent. At most 20 characters.
    pub category_scope: CategoryScope,
}

/// Returns one category of the Zoom Contact Center asset library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAssetCategory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAssetCategory::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/GET/contact_center/asset_library/categories/{categoryId})
#[zoom_endpoint(
    GET "/contact_center/asset_library/categories/<category_id>" -> Category,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    errors = [(404, 10023, ASSET_CATEGORY_NOT_FOUND = "the asset category was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAssetCategory {
    /// ID of the category.
    #[length(..=50)]
    pub category_id: String,
}

/// Updates one category of the Zoom Contact Center asset library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateAssetCategory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAssetCategory::new("Zl3aVt0bQ9y")
///     .category_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/PATCH/contact_center/asset_library/categories/{categoryId})
#[zoom_endpoint(
    PATCH "/contact_center/asset_library/categories/<category_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [
        (400, 10015, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 10023, ASSET_CATEGORY_NOT_FOUND = "the asset category was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAssetCategory {
    /// ID of the category.
    pub category_id: String,
    /// Name of the asset category.
    #[length(..=48)]
    pub category_name: Option<String>,
}

/// Deletes one category of the Zoom Contact Center asset library.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteAssetCategory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAssetCategory::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/DELETE/contact_center/asset_library/categories/{categoryId})
#[zoom_endpoint(
    DELETE "/contact_center/asset_library/categories/<category_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:delete:asset_library:admin"],
    errors = [
        (404, 10023, ASSET_CATEGORY_NOT_FOUND = "the asset category was not found"),
        (404, 10019, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAssetCategory {
    /// ID of the category.
    pub category_id: String,
}

/// Changes several asset items in the Zoom Contact Center asset library at once.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{BatchUpdateAssetItems, ContentLanguage, UpdateAssetItem};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchUpdateAssetItems::new(vec![
///     UpdateAssetItem::new("Zl3aVt0bQ9y", ContentLanguage::EnUs)
///         .asset_item_name("Welcome"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/PATCH/contact_center/asset_library/assets/items)
#[zoom_endpoint(
    PATCH "/contact_center/asset_library/assets/items" -> BatchUpdateAssetItemsResponse,
    reconstructed = true,
    scopes = ["contact_center:update:asset_library:admin", "contact_center_asset_library:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateAssetItems {
    /// Asset items to change, one entry each.
    pub items: Vec<UpdateAssetItem>,
    /// File for the items whose `use_shared` is `true`, so that it is uploaded only once.
    pub shared_item: Option<SharedItem>,
}

/// New content of an asset in one language.
///
/// Element of `items` in [`BatchUpdateAssetItems`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UpdateAssetItem {
    /// ID of the asset in the Zoom Contact Center asset library. Required in requests.
    #[required(new)]
    pub asset_id: Option<String>,
    /// Language of the asset item, as a language tag such as `en-US`. Required in requests.
    #[required(new)]
    pub asset_item_language: Option<ContentLanguage>,
    /// Name of the asset item.
    pub asset_item_name: Option<String>,
    /// Voice that reads the text aloud, for audio assets; it depends on the language.
    pub asset_item_voice: Option<String>,
    /// Name of the file whose content is in `upload_file_content`.
    pub upload_file_name: Option<String>,
    /// Content of the file to upload, as text; Zoom does not say how it is encoded.
    pub upload_file_content: Option<String>,
    /// Whether the item takes its file from the request's `shared_item`.
    pub use_shared: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File that several asset items use, so that it is uploaded only once.
///
/// Value of `shared_item` in [`BatchUpdateAssetItems`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedItem {
    /// Content of the file to upload, as text; Zoom does not say how it is encoded.
    pub upload_file_content: Option<String>,
    /// Name of the file whose content is in `upload_file_content`.
    pub upload_file_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`BatchUpdateAssetItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchUpdateAssetItemsResponse {
    /// Assets that were changed, one entry each.
    pub succeeded_assets: Option<Vec<SucceededAsset>>,
    /// Assets that could not be changed, one entry each.
    pub failed_assets: Option<Vec<FailedAsset>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Asset that was changed, with the language of the item.
///
/// Element of `succeeded_assets` in [`BatchUpdateAssetItemsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SucceededAsset {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: Option<String>,
    /// Language of the asset item, as a language tag such as `en-US`.
    pub asset_item_language: Option<ContentLanguage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Asset that could not be changed, with the error.
///
/// Element of `failed_assets` in [`BatchUpdateAssetItemsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedAsset {
    /// ID of the asset in the Zoom Contact Center asset library.
    pub asset_id: Option<String>,
    /// Language of the asset item, as a language tag such as `en-US`.
    pub asset_item_language: Option<ContentLanguage>,
    /// Code of the error that kept the asset from being changed.
    pub error_code: Option<i64>,
    /// Explanation of the failure, in words.
    pub error_message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
