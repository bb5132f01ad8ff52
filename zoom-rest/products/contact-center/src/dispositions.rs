//! Dispositions: 10 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

use super::{ActiveOrInactive, DispositionSetDisposition, DispositionType, Queue};

/// Lists the outcomes and topics that agents can assign to engagements.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/GET/contact_center/dispositions)
#[zoom_endpoint(
    GET "/contact_center/dispositions" -> ListDispositionsResponse,
    paginate = dispositions: Disposition,
    rate_limit = Medium,
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:list_dispositions:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDispositions {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListDispositions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDispositionsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Dispositions, the outcomes or topics that agents assign to engagements, one entry each. At most 300 items.
    #[lossy]
    pub dispositions: Vec<Disposition>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Outcome or topic that agents assign to engagements, with its status and the number of queues that use it.
///
/// Element of `dispositions` in [`ListDispositionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Disposition {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition, which agents choose to note the outcome or topic of an engagement.
    pub disposition_name: Option<String>,
    /// What the disposition means, in free text.
    pub disposition_description: Option<String>,
    /// Whether agents can choose the disposition.
    pub status: Option<ActiveOrInactive>,
    /// Number of queues that use the disposition.
    pub queue_count: Option<i64>,
    /// When the disposition was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the disposition last.
    pub modified_by: Option<String>,
    /// Whether the disposition is on its own (`single`) or has others below it, in several levels (`multi_level`).
    pub disposition_type: Option<DispositionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an outcome or topic that agents can assign to engagements.
///
/// Dispositions can then be added to queues.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ActiveOrInactive, CreateDisposition};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateDisposition::new("Order placed")
///     .status(ActiveOrInactive::Active)
///     .disposition_description("The consumer ordered something")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/POST/contact_center/dispositions)
#[zoom_endpoint(
    POST "/contact_center/dispositions" -> CreateDispositionResponse,
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:write:disposition:admin"],
    errors = [
        (400, 2402, RESOURCE_ALREADY_EXISTS_2402 = "the resource already exists"),
        (400, 2504, LIMIT_EXCEEDED_2504 = "a limit was exceeded"),
        (400, 2505, INDEX_DUPLICATED = "an index is duplicated"),
        (400, 2507, DISPOSITION_NEEDS_SUBDISPOSITIONS = "a multi-level disposition needs dispositions below it"),
        (400, 2508, RESOURCE_ALREADY_EXISTS_2508 = "the resource already exists"),
        (400, 2509, LIMIT_EXCEEDED_2509 = "a limit was exceeded"),
        (400, 2512, LIMIT_EXCEEDED_2512 = "a limit was exceeded"),
        (400, 2514, PARAMETER_MISSING_OR_INVALID_2514 = "a parameter is missing or invalid"),
        (400, 2515, PARAMETER_MISSING_OR_INVALID_2515 = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDisposition {
    /// Whether agents can choose the disposition. Default: `inactive`.
    pub status: Option<ActiveOrInactive>,
    /// Name of the disposition, which agents choose to note the outcome or topic of an engagement.
    pub disposition_name: String,
    /// What the disposition means, in free text.
    pub disposition_description: Option<String>,
    /// Whether the disposition is on its own (`single`) or has others below it, in several levels (`multi_level`). Default: `single`.
    pub disposition_type: Option<DispositionType>,
    /// Dispositions below this one, one entry each; a `multi_level` disposition needs at least one, a `single` one needs none. At most 500 items.
    pub sub_dispositions: Option<Vec<SubDisposition>>,
}

/// Disposition (an outcome or topic that agents assign to an engagement) to create below another, with its own index and that of its parent.
///
/// Element of `sub_dispositions` in [`CreateDisposition`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SubDisposition {
    /// Name of the sub disposition. Required in requests.
    #[required(new)]
    pub sub_disposition_name: Option<String>,
    /// Number of the disposition in the tree, which `parent_index` of others refers to. Required in requests. From 1 to 500.
    #[required(new)]
    pub current_index: Option<f64>,
    /// `current_index` of the sub disposition directly above; `0` if this one is directly below the main disposition. Required in requests. At most 499.
    #[required(new)]
    pub parent_index: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateDisposition`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateDispositionResponse {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition, which agents choose to note the outcome or topic of an engagement.
    pub disposition_name: Option<String>,
    /// What the disposition means, in free text.
    pub disposition_description: Option<String>,
    /// Whether agents can choose the disposition.
    pub status: Option<ActiveOrInactive>,
    /// When the disposition was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the disposition last.
    pub modified_by: Option<String>,
    /// Whether the disposition is on its own (`single`) or has others below it, in several levels (`multi_level`).
    pub disposition_type: Option<DispositionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the sets of dispositions, the outcomes or topics that agents assign to engagements.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/GET/contact_center/dispositions/sets)
#[zoom_endpoint(
    GET "/contact_center/dispositions/sets" -> ListDispositionSetsResponse,
    paginate = disposition_sets: DispositionSet,
    rate_limit = Medium,
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:list_disposition_sets:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDispositionSets {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListDispositionSets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDispositionSetsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Sets of dispositions (outcomes or topics of engagements), one entry each.
    #[lossy]
    pub disposition_sets: Vec<DispositionSet>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Set of dispositions (outcomes or topics of engagements), with its status and the number of its dispositions and queues.
///
/// Element of `disposition_sets` in [`ListDispositionSetsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DispositionSet {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// What the disposition set is for, in free text.
    pub disposition_set_description: Option<String>,
    /// Whether the disposition set is active.
    pub status: Option<ActiveOrInactive>,
    /// When the disposition set was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the disposition set last.
    pub modified_by: Option<String>,
    /// Number of dispositions in the set.
    pub dispositions_count: Option<i64>,
    /// Number of queues that use the disposition set.
    pub queues_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a set of dispositions, the outcomes or topics that agents assign to engagements.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ActiveOrInactive, CreateDispositionSet};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateDispositionSet::new("Sales outcomes")
///     .status(ActiveOrInactive::Active)
///     .disposition_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/POST/contact_center/dispositions/sets)
#[zoom_endpoint(
    POST "/contact_center/dispositions/sets" -> CreateDispositionSetResponse,
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:write:disposition_set:admin"],
    errors = [
        (400, 2502, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 2403, DISPOSITION_DOES_NOT_EXIST = "the disposition does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDispositionSet {
    /// State of the disposition set. Default: `inactive`.
    pub status: Option<ActiveOrInactive>,
    /// Name of the disposition set.
    pub disposition_set_name: String,
    /// What the disposition set is for, in free text.
    pub disposition_set_description: Option<String>,
    /// IDs of the dispositions that the set is to contain, one entry each. At most 250 items.
    pub disposition_ids: Option<Vec<String>>,
}

/// Response to [`CreateDispositionSet`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateDispositionSetResponse {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// What the disposition set is for, in free text.
    pub disposition_set_description: Option<String>,
    /// State of the disposition set.
    pub status: Option<ActiveOrInactive>,
    /// When the set was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the set last.
    pub modified_by: Option<String>,
    /// Dispositions in the set: outcomes or topics that agents assign to engagements, one entry each. At most 250 items.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one set of dispositions, the outcomes or topics that agents assign to engagements.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/GET/contact_center/dispositions/sets/{dispositionSetId})
#[zoom_endpoint(
    GET "/contact_center/dispositions/sets/<disposition_set_id>" -> GetDispositionSetResponse,
    rate_limit = Light,
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:disposition_set:admin"],
    errors = [(404, 2501, DISPOSITION_SET_DOES_NOT_EXIST = "the disposition set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDispositionSet {
    /// ID of the disposition set.
    pub disposition_set_id: String,
}

/// Response to [`GetDispositionSet`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetDispositionSetResponse {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// What the disposition set is for, in free text.
    pub disposition_set_description: Option<String>,
    /// State of the disposition set.
    pub status: Option<ActiveOrInactive>,
    /// When the set was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the set last.
    pub modified_by: Option<String>,
    /// Dispositions in the set: outcomes or topics that agents assign to engagements, one entry each.
    pub dispositions: Option<Vec<DispositionSetDisposition>>,
    /// Queues that use the disposition set, one entry each.
    pub queues: Option<Vec<Queue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one set of dispositions, the outcomes or topics that agents assign to engagements.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateDispositionSet;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDispositionSet::new("Zl3aVt0bQ9y")
///     .disposition_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .disposition_set_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/PATCH/contact_center/dispositions/sets/{dispositionSetId})
#[zoom_endpoint(
    PATCH "/contact_center/dispositions/sets/<disposition_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:update:disposition_set:admin"],
    errors = [
        (400, 2502, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 2501, SET_DOES_NOT_EXIST = "the set does not exist"),
        (404, 2403, DISPOSITIONS_DO_NOT_EXIST = "the dispositions do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDispositionSet {
    /// ID of the disposition set.
    pub disposition_set_id: String,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// What the disposition set is for, in free text.
    pub disposition_set_description: Option<String>,
    /// State of the disposition set.
    pub status: Option<ActiveOrInactive>,
    /// IDs of the dispositions to add to the set, one entry each. At most 50 items.
    pub disposition_ids: Option<Vec<String>>,
}

/// Deletes one set of dispositions, the outcomes or topics that agents assign to engagements.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/DELETE/contact_center/dispositions/sets/{dispositionSetId})
#[zoom_endpoint(
    DELETE "/contact_center/dispositions/sets/<disposition_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:delete:disposition_set:admin"],
    errors = [(404, 2501, SET_DOES_NOT_EXIST = "the set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDispositionSet {
    /// ID of the disposition set.
    pub disposition_set_id: String,
}

/// Returns one outcome or topic that agents can assign to engagements.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/GET/contact_center/dispositions/{dispositionId})
#[zoom_endpoint(
    GET "/contact_center/dispositions/<disposition_id>" -> GetDispositionResponse,
    rate_limit = Light,
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:disposition:admin"],
    errors = [(404, 2401, DISPOSITION_DOES_NOT_EXIST = "the disposition does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDisposition {
    /// ID of the disposition.
    pub disposition_id: String,
}

/// Response to [`GetDisposition`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetDispositionResponse {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition, which agents choose to note the outcome or topic of an engagement.
    pub disposition_name: Option<String>,
    /// What the disposition means, in free text.
    pub disposition_description: Option<String>,
    /// Whether agents can choose the disposition.
    pub status: Option<ActiveOrInactive>,
    /// Number of queues that use the disposition.
    pub queue_count: Option<i64>,
    /// When the disposition was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the disposition last.
    pub modified_by: Option<String>,
    /// Whether the disposition is on its own (`single`) or has others below it, in several levels (`multi_level`).
    pub disposition_type: Option<DispositionType>,
    /// Dispositions below this one, one entry each.
    pub sub_dispositions: Option<Vec<DispositionSubDisposition>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Disposition (an outcome or topic that agents assign to an engagement) below another, with its own index and that of its parent.
///
/// Element of `sub_dispositions` in [`GetDispositionResponse`] and [`UpdateDisposition`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DispositionSubDisposition {
    /// ID of the sub disposition.
    pub sub_disposition_id: Option<String>,
    /// Name of the sub disposition. Required in requests.
    #[required(new)]
    pub sub_disposition_name: Option<String>,
    /// Number of the disposition in the tree, which `parent_index` of others refers to. Required in requests.
    #[required(new)]
    pub current_index: Option<f64>,
    /// `current_index` of the sub disposition directly above; `0` if this one is directly below the main disposition. Required in requests.
    #[required(new)]
    pub parent_index: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one outcome or topic that agents can assign to engagements.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateDisposition;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDisposition::new("Zl3aVt0bQ9y")
///     .disposition_name("Order placed")
///     .disposition_description("The consumer ordered something")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/PATCH/contact_center/dispositions/{dispositionId})
#[zoom_endpoint(
    PATCH "/contact_center/dispositions/<disposition_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:update:disposition:admin"],
    errors = [
        (400, 2402, RESOURCE_ALREADY_EXISTS_2402 = "the resource already exists"),
        (400, 2504, LIMIT_EXCEEDED_2504 = "a limit was exceeded"),
        (400, 2507, DISPOSITION_NEEDS_SUBDISPOSITIONS = "a multi-level disposition needs dispositions below it"),
        (400, 2508, RESOURCE_ALREADY_EXISTS_2508 = "the resource already exists"),
        (400, 2509, LIMIT_EXCEEDED_2509 = "a limit was exceeded"),
        (400, 2510, DISPOSITION_CANNOT_BECOME_SINGLE_LEVEL = "a multi-level disposition cannot become a single one"),
        (400, 2512, LIMIT_EXCEEDED_2512 = "a limit was exceeded"),
        (400, 2505, INDEX_DUPLICATED = "an index is duplicated"),
        (400, 2514, PARAMETER_MISSING_OR_INVALID_2514 = "a parameter is missing or invalid"),
        (400, 2515, PARAMETER_MISSING_OR_INVALID_2515 = "a parameter is missing or invalid"),
        (404, 2401, DISPOSITION_DOES_NOT_EXIST = "the disposition does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDisposition {
    /// ID of the disposition.
    pub disposition_id: String,
    /// Name of the disposition, which agents choose to note the outcome or topic of an engagement.
    pub disposition_name: Option<String>,
    /// Whether agents can choose the disposition.
    pub status: Option<ActiveOrInactive>,
    /// What the disposition means, in free text.
    pub disposition_description: Option<String>,
    /// Whether the disposition is on its own (`single`) or has others below it, in several levels (`multi_level`). Default: `single`.
    pub disposition_type: Option<DispositionType>,
    /// Dispositions below this one, one entry each; a `multi_level` disposition needs at least one, a `single` one needs none. At most 500 items.
    pub sub_dispositions: Option<Vec<DispositionSubDisposition>>,
}

/// Deletes one outcome or topic that agents can assign to engagements.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/DELETE/contact_center/dispositions/{dispositionId})
#[zoom_endpoint(
    DELETE "/contact_center/dispositions/<disposition_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_disposition:write:admin", "contact_center:delete:disposition:admin"],
    errors = [(404, 2401, DISPOSITION_DOES_NOT_EXIST = "the disposition does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDisposition {
    /// ID of the disposition.
    pub disposition_id: String,
}
