//! Contact center, asset: 3 events.

use zoom_core::{Extra, Value, zoom_event, zoom_object};

/// A Zoom Contact Center asset, such as an audio clip or a saved reply, was created.
#[zoom_event(
    "contact_center.asset_created",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterAssetCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the asset.
    #[required(sent)]
    pub object: ContactCenterAssetCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the asset.
///
/// Value of `object` in [`ContactCenterAssetCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterAssetCreatedObject {
    /// ID of the asset in the Zoom Contact Center asset library.
    #[required(sent)]
    pub asset_id: Option<Value>,
    /// Name of the asset.
    #[required(sent)]
    pub asset_name: Option<Value>,
    /// What the asset is, in free text.
    pub asset_description: Option<Value>,
    /// Kind of asset, such as audio or text.
    #[required(sent)]
    pub asset_type: Option<Value>,
    /// Default language of the asset, such as `en-US`.
    #[required(sent)]
    pub asset_language_code: Option<Value>,
    /// Versions of the asset, each in a different language.
    pub asset_items: Option<Value>,
    /// ID of the asset category.
    pub category_id: Option<Value>,
    /// Name of the asset category.
    pub category_name: Option<Value>,
    /// ID of the user who changed the asset last.
    #[required(sent)]
    pub modified_by: Option<Value>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center asset, such as an audio clip or a saved reply, was deleted.
#[zoom_event(
    "contact_center.asset_deleted",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterAssetDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the asset.
    #[required(sent)]
    pub object: ContactCenterAssetDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the asset.
///
/// Value of `object` in [`ContactCenterAssetDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterAssetDeletedObject {
    /// ID of the asset in the Zoom Contact Center asset library.
    #[required(sent)]
    pub asset_id: Option<Value>,
    /// Name of the asset.
    #[required(sent)]
    pub asset_name: Option<Value>,
    /// Whether the asset is archived, so that it can be restored until Zoom removes it for good.
    #[required(sent)]
    pub archived: Option<Value>,
    /// When the asset was archived.
    pub archived_time: Option<Value>,
    /// ID of the user who changed the asset last.
    #[required(sent)]
    pub modified_by: Option<Value>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center asset, such as an audio clip or a saved reply, was changed.
///
/// Covers items, its versions in different languages, that were added, changed or deleted.
#[zoom_event(
    "contact_center.asset_updated",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterAssetUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the asset.
    #[required(sent)]
    pub object: ContactCenterAssetUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the asset.
///
/// Value of `object` in [`ContactCenterAssetUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterAssetUpdatedObject {
    /// ID of the asset in the Zoom Contact Center asset library.
    #[required(sent)]
    pub asset_id: Option<Value>,
    /// Properties and items (language versions) of the asset that changed, with their new values.
    #[required(sent)]
    pub updates: Option<AssetUpdatedUpdates>,
    /// ID of the user who changed the asset last.
    #[required(sent)]
    pub modified_by: Option<Value>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Properties and items (language versions) of the asset that changed, with their new values.
///
/// Value of `updates` in [`ContactCenterAssetUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssetUpdatedUpdates {
    /// Name of the asset.
    pub asset_name: Option<Value>,
    /// What the asset is, in free text.
    pub asset_description: Option<Value>,
    /// Items that were added to the asset, one entry each.
    pub asset_item_added: Option<Value>,
    /// Items of the asset that were changed, one entry each.
    pub asset_item_updated: Option<Value>,
    /// Items that were deleted from the asset, one entry each.
    pub asset_item_deleted: Option<Value>,
    /// ID of the asset category.
    pub category_id: Option<Value>,
    /// Whether the archived asset was brought back.
    pub restore: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
