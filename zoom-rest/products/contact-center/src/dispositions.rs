//! Dispositions: 10 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{DispositionSetDisposition, DispositionStatus, Queue};

/// List dispositions.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListDispositions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let dispositions = ListDispositions::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/dispositions" -> ListDispositionsResponse,
    paginate = dispositions: Disposition,
    rate_limit = Medium,
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:list_dispositions:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDispositions {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDispositionsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Dispositions: at most 300 items.
    #[lossy]
    pub dispositions: Vec<Disposition>,
}

/// Element of `dispositions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Disposition {
    /// Disposition ID.
    pub disposition_id: Option<String>,
    /// Disposition name.
    pub disposition_name: Option<String>,
    /// Disposition description.
    pub disposition_description: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Queue count.
    pub queue_count: Option<i64>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Disposition type.
    pub disposition_type: Option<DispositionType>,
}

/// Values of `disposition_type`.
#[zoom_enum]
pub enum DispositionType {
    /// `single`.
    Single,
    /// `multi_level`.
    MultiLevel,
}

/// Create disposition.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateDisposition, DispositionStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateDisposition::new("Support")
///     .status(DispositionStatus::Inactive)
///     .disposition_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/dispositions" -> CreateDispositionResponse,
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:write:disposition:admin"],
    errors = [
        (400, 2402, "the resource already exists"),
        (400, 2504, "a limit is exceeded"),
        (400, 2505, "the request was rejected"),
        (400, 2507, "the request was rejected"),
        (400, 2508, "the resource already exists"),
        (400, 2509, "a limit is exceeded"),
        (400, 2512, "a limit is exceeded"),
        (400, 2514, "a parameter is missing or invalid"),
        (400, 2515, "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDisposition {
    /// Status: defaults to `inactive`.
    pub status: Option<DispositionStatus>,
    /// Disposition name.
    pub disposition_name: String,
    /// Disposition description.
    pub disposition_description: Option<String>,
    /// Disposition type: defaults to `single`.
    pub disposition_type: Option<DispositionType>,
    /// Sub dispositions: at most 500 items.
    pub sub_dispositions: Option<Vec<SubDisposition>>,
}

/// Element of `sub_dispositions`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SubDisposition {
    /// Sub disposition name: required in requests.
    #[required(new)]
    pub sub_disposition_name: Option<String>,
    /// Current index: required in requests; from 1 to 500.
    #[required(new)]
    pub current_index: Option<f64>,
    /// Parent index: required in requests; at most 499.
    #[required(new)]
    pub parent_index: Option<f64>,
}

/// Response to [`CreateDisposition`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateDispositionResponse {
    /// Disposition ID.
    pub disposition_id: Option<String>,
    /// Disposition name.
    pub disposition_name: Option<String>,
    /// Disposition description.
    pub disposition_description: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Disposition type.
    pub disposition_type: Option<DispositionType>,
}

/// List disposition sets.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListDispositionSets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let disposition_sets = ListDispositionSets::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/dispositions/sets" -> ListDispositionSetsResponse,
    paginate = disposition_sets: DispositionSet,
    rate_limit = Medium,
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:list_disposition_sets:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDispositionSets {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListDispositionSets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDispositionSetsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Disposition sets.
    #[lossy]
    pub disposition_sets: Vec<DispositionSet>,
}

/// Element of `disposition_sets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DispositionSet {
    /// Disposition set ID.
    pub disposition_set_id: Option<String>,
    /// Disposition set name.
    pub disposition_set_name: Option<String>,
    /// Disposition set description.
    pub disposition_set_description: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Dispositions count.
    pub dispositions_count: Option<i64>,
    /// Queues count.
    pub queues_count: Option<i64>,
}

/// Create disposition set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateDispositionSet, DispositionStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateDispositionSet::new("Support")
///     .status(DispositionStatus::Inactive)
///     .disposition_set_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/dispositions/sets" -> CreateDispositionSetResponse,
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:write:disposition_set:admin"],
    errors = [(400, 2502, "the resource already exists"), (404, 2403, "the disposition does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDispositionSet {
    /// Status: defaults to `inactive`.
    pub status: Option<DispositionStatus>,
    /// Disposition set name.
    pub disposition_set_name: String,
    /// Disposition set description.
    pub disposition_set_description: Option<String>,
    /// Disposition IDs: at most 50 items.
    pub disposition_ids: Option<Vec<String>>,
}

/// Response to [`CreateDispositionSet`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateDispositionSetResponse {
    /// Disposition set ID.
    pub disposition_set_id: Option<String>,
    /// Disposition set name.
    pub disposition_set_name: Option<String>,
    /// Disposition set description.
    pub disposition_set_description: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Dispositions: at most 50 items.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
}

/// Get disposition set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetDispositionSet;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDispositionSet::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/dispositions/sets/<disposition_set_id>" -> GetDispositionSetResponse,
    rate_limit = Light,
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:disposition_set:admin"],
    errors = [(404, 2501, "the set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDispositionSet {
    /// Disposition set ID.
    pub disposition_set_id: String,
}

/// Response to [`GetDispositionSet`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetDispositionSetResponse {
    /// Disposition set ID.
    pub disposition_set_id: Option<String>,
    /// Disposition set name.
    pub disposition_set_name: Option<String>,
    /// Disposition set description.
    pub disposition_set_description: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Dispositions.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Queues.
    pub queues: Option<Vec<Queue>>,
}

/// Update disposition set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateDispositionSet;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDispositionSet::new("Zl3aVt0bQ9y")
///     .disposition_set_name("Support")
///     .disposition_set_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/dispositions/sets/<disposition_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:update:disposition_set:admin"],
    errors = [
        (400, 2502, "the resource already exists"),
        (404, 2501, "the set does not exist"),
        (404, 2403, "the dispositions do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDispositionSet {
    /// Disposition set ID.
    pub disposition_set_id: String,
    /// Disposition set name.
    pub disposition_set_name: Option<String>,
    /// Disposition set description.
    pub disposition_set_description: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Disposition IDs: at most 50 items.
    pub disposition_ids: Option<Vec<String>>,
}

/// Delete disposition set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteDispositionSet;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDispositionSet::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/dispositions/sets/<disposition_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:delete:disposition_set:admin"],
    errors = [(404, 2501, "the set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDispositionSet {
    /// Disposition set ID.
    pub disposition_set_id: String,
}

/// Get disposition.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetDisposition;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDisposition::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/dispositions/<disposition_id>" -> GetDispositionResponse,
    rate_limit = Light,
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:disposition:admin"],
    errors = [(404, 2401, "the disposition does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDisposition {
    /// Disposition ID.
    pub disposition_id: String,
}

/// Response to [`GetDisposition`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetDispositionResponse {
    /// Disposition ID.
    pub disposition_id: Option<String>,
    /// Disposition name.
    pub disposition_name: Option<String>,
    /// Disposition description.
    pub disposition_description: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Queue count.
    pub queue_count: Option<i64>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Disposition type.
    pub disposition_type: Option<DispositionType>,
    /// Sub dispositions.
    pub sub_dispositions: Option<Vec<DispositionSubDisposition>>,
}

/// Element of `sub_dispositions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DispositionSubDisposition {
    /// Sub disposition ID.
    pub sub_disposition_id: Option<String>,
    /// Sub disposition name: required in requests.
    #[required(new)]
    pub sub_disposition_name: Option<String>,
    /// Current index: required in requests.
    #[required(new)]
    pub current_index: Option<f64>,
    /// Parent index: required in requests.
    #[required(new)]
    pub parent_index: Option<f64>,
}

/// Update disposition.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{DispositionStatus, UpdateDisposition};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDisposition::new("Zl3aVt0bQ9y")
///     .disposition_name("Support")
///     .status(DispositionStatus::Inactive)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/dispositions/<disposition_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:update:disposition:admin"],
    errors = [
        (400, 2402, "the resource already exists"),
        (400, 2504, "a limit is exceeded"),
        (400, 2507, "the request was rejected"),
        (400, 2508, "the resource already exists"),
        (400, 2509, "a limit is exceeded"),
        (400, 2510, "the operation failed"),
        (400, 2512, "a limit is exceeded"),
        (400, 2505, "the request was rejected"),
        (400, 2514, "a parameter is missing or invalid"),
        (400, 2515, "a parameter is missing or invalid"),
        (404, 2401, "the disposition does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDisposition {
    /// Disposition ID.
    pub disposition_id: String,
    /// Disposition name.
    pub disposition_name: Option<String>,
    /// Status.
    pub status: Option<DispositionStatus>,
    /// Disposition description.
    pub disposition_description: Option<String>,
    /// Disposition type: defaults to `single`.
    pub disposition_type: Option<DispositionType>,
    /// Sub dispositions: at most 500 items.
    pub sub_dispositions: Option<Vec<DispositionSubDisposition>>,
}

/// Delete disposition.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteDisposition;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDisposition::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/dispositions/<disposition_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:delete:disposition:admin"],
    errors = [(404, 2401, "the disposition does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDisposition {
    /// Disposition ID.
    pub disposition_id: String,
}
