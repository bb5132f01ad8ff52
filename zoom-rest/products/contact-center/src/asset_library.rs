//! Asset library: 11 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// List assets.
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
#[zoom_endpoint(
    GET "/contact_center/asset_library/assets" -> ListAssetsResponse,
    paginate = assets: Asset,
    rate_limit = Medium,
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    errors = [(400, 300, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAssets {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Asset type: sent comma-separated; at most 100 characters.
    #[query(style = comma)]
    pub asset_type: Option<Vec<AssetType>>,
    /// Asset language code: sent comma-separated; at most 200 characters.
    #[query(style = comma)]
    pub asset_language_code: Option<Vec<AssetLanguageCode>>,
    /// Records per page: defaults to `30`.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Asset item name.
    #[length(..=100)]
    pub asset_item_name: Option<String>,
}

/// Values of `asset_type`.
#[zoom_enum]
pub enum AssetType {
    /// `audio`.
    Audio,
    /// `image`.
    Image,
    /// `script`.
    Script,
    /// `slides`.
    Slides,
    /// `text`.
    Text,
    /// `video`.
    Video,
    /// `saved_reply`.
    SavedReply,
}

/// Values of `asset_language_code`.
#[zoom_enum]
pub enum AssetLanguageCode {
    /// `zh-CN`.
    #[value("zh-CN")]
    ZhCn,
    /// `zh-TW`.
    #[value("zh-TW")]
    ZhTw,
    /// `yue-CN`.
    #[value("yue-CN")]
    YueCn,
    /// `cmn-CN`.
    #[value("cmn-CN")]
    CmnCn,
    /// `da-DK`.
    #[value("da-DK")]
    DaDk,
    /// `nl-NL`.
    #[value("nl-NL")]
    NlNl,
    /// `en-AU`.
    #[value("en-AU")]
    EnAu,
    /// `en-NZ`.
    #[value("en-NZ")]
    EnNz,
    /// `en-GB`.
    #[value("en-GB")]
    EnGb,
    /// `en-US`.
    #[value("en-US")]
    EnUs,
    /// `fr-CA`.
    #[value("fr-CA")]
    FrCa,
    /// `fr-FR`.
    #[value("fr-FR")]
    FrFr,
    /// `de-DE`.
    #[value("de-DE")]
    DeDe,
    /// `it-IT`.
    #[value("it-IT")]
    ItIt,
    /// `ja-JP`.
    #[value("ja-JP")]
    JaJp,
    /// `ko-KR`.
    #[value("ko-KR")]
    KoKr,
    /// `pl-PL`.
    #[value("pl-PL")]
    PlPl,
    /// `pt-BR`.
    #[value("pt-BR")]
    PtBr,
    /// `pt-PT`.
    #[value("pt-PT")]
    PtPt,
    /// `ro-RO`.
    #[value("ro-RO")]
    RoRo,
    /// `ru-RU`.
    #[value("ru-RU")]
    RuRu,
    /// `es-ES`.
    #[value("es-ES")]
    EsEs,
    /// `es-MX`.
    #[value("es-MX")]
    EsMx,
    /// `es-US`.
    #[value("es-US")]
    EsUs,
    /// `sv-SE`.
    #[value("sv-SE")]
    SvSe,
    /// `tr-TR`.
    #[value("tr-TR")]
    TrTr,
}

/// Response to [`ListAssets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAssetsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Assets.
    #[lossy]
    pub assets: Vec<Asset>,
}

/// Element of `assets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Asset {
    /// Asset ID.
    pub asset_id: Option<String>,
    /// Asset name.
    pub asset_name: Option<String>,
    /// Asset description.
    pub asset_description: Option<String>,
    /// Asset type.
    pub asset_type: Option<AssetType>,
    /// Asset category ID.
    pub asset_category_id: Option<String>,
    /// Asset category name.
    pub asset_category_name: Option<String>,
    /// Asset language code.
    pub asset_language_code: Option<AssetLanguageCode>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Asset items URL.
    pub asset_items_url: Option<String>,
}

/// Create asset.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateAsset, CreateAssetAssetType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAsset::new("Support", CreateAssetAssetType::Audio, "one")
///     .asset_description("Each Monday")
///     .category_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/asset_library/assets" -> CreateAssetResponse,
    body = multipart,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [
        (400, 10005, "the request was rejected"),
        (400, 10006, "not supported"),
        (400, 10007, "the resource already exists"),
        (400, 10013, "the request was rejected"),
        (400, 10018, "the asset type is invalid"),
        (400, 10020, "the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAsset {
    /// Asset name.
    #[length(..=150)]
    pub asset_name: String,
    /// Asset description.
    #[length(..=256)]
    pub asset_description: Option<String>,
    /// Asset type: at most 30 characters.
    pub asset_type: CreateAssetAssetType,
    /// Category ID.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Asset items.
    pub asset_items: String,
}

/// Values of `asset_type`.
#[zoom_enum]
pub enum CreateAssetAssetType {
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
    /// `saved_reply`.
    SavedReply,
}

/// Response to [`CreateAsset`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateAssetResponse {
    /// Asset ID.
    pub asset_id: Option<String>,
    /// Asset name.
    #[length(..=150)]
    pub asset_name: Option<String>,
    /// Asset description.
    #[length(..=256)]
    pub asset_description: Option<String>,
    /// Asset type: at most 30 characters.
    pub asset_type: Option<CreateAssetAssetType>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Asset items.
    pub asset_items: Option<Vec<AssetItem>>,
    /// Asset language code: at most 10 characters.
    pub asset_language_code: Option<AssetLanguageCode>,
    /// Category ID.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Category name.
    #[length(..=48)]
    pub category_name: Option<String>,
    /// Archived.
    pub archived: Option<bool>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Archived time.
    pub archived_time: Option<DateTime>,
}

/// Element of `asset_items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssetItem {
    /// Asset item ID.
    #[length(..=50)]
    pub asset_item_id: Option<String>,
    /// Asset item name.
    #[length(1..=100)]
    pub asset_item_name: Option<String>,
    /// Asset item language: at most 10 characters.
    pub asset_item_language: Option<AssetLanguageCode>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Asset item content.
    #[length(..=500)]
    pub asset_item_content: Option<String>,
    /// Asset item file URL.
    pub asset_item_file_url: Option<String>,
    /// Asset item voice.
    #[length(..=50)]
    pub asset_item_voice: Option<String>,
}

/// Get asset.
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
#[zoom_endpoint(
    GET "/contact_center/asset_library/assets/<asset_id>" -> GetAssetResponse,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    errors = [(404, 10009, "the asset was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAsset {
    /// Asset ID.
    pub asset_id: String,
    /// Asset item name.
    #[length(..=100)]
    pub asset_item_name: Option<String>,
    /// Asset language code: sent comma-separated; at most 200 characters.
    #[query(style = comma)]
    pub asset_language_code: Option<Vec<AssetLanguageCode>>,
}

/// Response to [`GetAsset`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetAssetResponse {
    /// Asset ID.
    pub asset_id: Option<String>,
    /// Asset name.
    #[length(..=150)]
    pub asset_name: Option<String>,
    /// Asset description.
    #[length(..=256)]
    pub asset_description: Option<String>,
    /// Asset type: at most 30 characters.
    pub asset_type: Option<CreateAssetAssetType>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Archived.
    pub archived: Option<bool>,
    /// Archived time.
    pub archived_time: Option<DateTime>,
    /// Asset items.
    pub asset_items: Option<Vec<AssetItem>>,
    /// Asset language code: at most 10 characters.
    pub asset_language_code: Option<AssetLanguageCode>,
    /// Category ID.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Category name.
    #[length(..=48)]
    pub category_name: Option<String>,
}

/// Update asset.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAsset::new("Zl3aVt0bQ9y")
///     .asset_description("Each Monday")
///     .asset_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/asset_library/assets/<asset_id>" -> (),
    body = multipart,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [
        (400, 10005, "the request was rejected"),
        (400, 10007, "the resource already exists"),
        (400, 10013, "the request was rejected"),
        (404, 10009, "the asset was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAsset {
    /// Asset ID.
    pub asset_id: String,
    /// Asset description.
    #[length(..=256)]
    pub asset_description: Option<String>,
    /// Asset name.
    #[length(..=150)]
    pub asset_name: Option<String>,
    /// Category ID.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Asset items.
    pub asset_items: Option<String>,
    /// Restore.
    pub restore: Option<bool>,
}

/// Delete asset.
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
#[zoom_endpoint(
    DELETE "/contact_center/asset_library/assets/<asset_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:delete:asset_library:admin"],
    errors = [
        (404, 10009, "the asset was not found"),
        (404, 10010, "the operation failed"),
        (404, 10002, "the resource is in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAsset {
    /// Asset ID.
    pub asset_id: String,
    /// Archive.
    pub archive: Option<bool>,
}

/// Delete asset items.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteAssetItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAssetItems::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/asset_library/assets/<asset_id>/items" -> (),
    body = json,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [(404, 10009, "the asset was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAssetItems {
    /// Asset ID.
    pub asset_id: String,
    /// Asset item IDs.
    pub asset_item_ids: Option<Vec<String>>,
}

/// List asset categories.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAssetCategories;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let categories = ListAssetCategories::new()
///     .page_size(300)
///     .category_scope("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/asset_library/categories" -> ListAssetCategoriesResponse,
    paginate = categories: Category,
    rate_limit = Medium,
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAssetCategories {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Category scope.
    pub category_scope: Option<String>,
}

/// Response to [`ListAssetCategories`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAssetCategoriesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Categories.
    #[lossy]
    pub categories: Vec<Category>,
}

/// Response to [`CreateAssetCategory`] and [`GetAssetCategory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Category {
    /// Category ID.
    #[length(..=50)]
    pub category_id: Option<String>,
    /// Category name.
    #[length(..=48)]
    pub category_name: Option<String>,
    /// Category scope: at most 20 characters.
    pub category_scope: Option<CategoryScope>,
}

/// Values of `category_scope`.
#[zoom_enum]
pub enum CategoryScope {
    /// `system`.
    System,
    /// `agent`.
    Agent,
}

/// Create asset category.
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
#[zoom_endpoint(
    POST "/contact_center/asset_library/categories" -> Category,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [(400, 10015, "the resource already exists"), (400, 10020, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAssetCategory {
    /// Category name.
    #[length(..=48)]
    pub category_name: String,
    /// Category scope: at most 20 characters.
    pub category_scope: CategoryScope,
}

/// Get asset category.
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
#[zoom_endpoint(
    GET "/contact_center/asset_library/categories/<category_id>" -> Category,
    rate_limit = Light,
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    errors = [(404, 10023, "the asset category was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAssetCategory {
    /// Category ID.
    #[length(..=50)]
    pub category_id: String,
}

/// Update asset category.
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
#[zoom_endpoint(
    PATCH "/contact_center/asset_library/categories/<category_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    errors = [(400, 10015, "the resource already exists"), (404, 10023, "the asset category was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAssetCategory {
    /// Category ID.
    pub category_id: String,
    /// Category name.
    #[length(..=48)]
    pub category_name: Option<String>,
}

/// Delete asset category.
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
#[zoom_endpoint(
    DELETE "/contact_center/asset_library/categories/<category_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:delete:asset_library:admin"],
    errors = [(404, 10023, "the asset category was not found"), (404, 10019, "the resource is in use")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAssetCategory {
    /// Category ID.
    pub category_id: String,
}
