//! Flows: 11 operations.

use zoom_core::{DateTime, Download, FilePart, zoom_endpoint, zoom_enum, zoom_object};

use super::{EngagementChannel, FlowChannelSource, FlowChannelType};

/// List flows.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, FlowStatus, ListFlows};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let flows = ListFlows::new()
///     .status(FlowStatus::Draft)
///     .channel(EngagementChannel::Voice)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/flows" -> ListFlowsResponse,
    paginate = flows: ListFlowsFlow,
    rate_limit = Medium,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:list_flows:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListFlows {
    /// Status.
    pub status: Option<FlowStatus>,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<FlowChannelType>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<FlowChannelSource>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Values of `status`.
#[zoom_enum]
pub enum FlowStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
    /// `archived`.
    Archived,
}

/// Response to [`ListFlows`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFlowsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Flows.
    #[lossy]
    pub flows: Vec<ListFlowsFlow>,
}

/// Response to [`GetFlow`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFlowsFlow {
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Flow description.
    pub flow_description: Option<String>,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<FlowChannelType>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<FlowChannelSource>,
    /// Status.
    pub status: Option<ListFlowsStatus>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Entry points.
    pub entry_points: Option<Vec<EntryPoint>>,
    /// Flow versions.
    pub flow_versions: Option<Vec<FlowVersion>>,
}

/// Values of `status`.
#[zoom_enum]
pub enum ListFlowsStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
    /// `archived`.
    Archived,
    /// `debugging`.
    Debugging,
}

/// Element of `entry_points`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EntryPoint {
    /// Entry ID.
    pub entry_id: Option<String>,
    /// Entry name.
    pub entry_name: Option<String>,
    /// Entry number.
    pub entry_number: Option<String>,
    /// Entry language.
    pub entry_language: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
}

/// Element of `flow_versions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FlowVersion {
    /// Flow version ID.
    pub flow_version_id: Option<String>,
    /// Flow version description.
    pub flow_version_description: Option<String>,
    /// Flow version status.
    pub flow_version_status: Option<ListFlowsStatus>,
    /// Flow version.
    pub flow_version: Option<i64>,
    /// Flow version modified by.
    pub flow_version_modified_by: Option<String>,
    /// Flow version last modified time.
    pub flow_version_last_modified_time: Option<DateTime>,
}

/// Import flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ImportFlow, ImportMode};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ImportFlow::new(
///     "Support",
///     zoom_core::FilePart::open("picture.png")?,
///     ImportMode::New,
/// )
///     .flow_description("Each Monday")
///     .flow_version_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/flows" -> ImportFlowResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = ["contact_center_flow:write:admin", "contact_center:write:flow:admin"],
    errors = [(400, 3202, "the resource already exists"), (400, 3203, "a parameter is invalid")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct ImportFlow {
    /// Flow name.
    pub flow_name: String,
    /// Flow description.
    pub flow_description: Option<String>,
    /// Flow version description.
    pub flow_version_description: Option<String>,
    /// Flow file.
    #[part(file)]
    pub flow_file: FilePart,
    /// Import mode.
    pub import_mode: ImportMode,
}

/// Values of `import_mode`.
#[zoom_enum]
pub enum ImportMode {
    /// `new`.
    New,
    /// `version`.
    Version,
}

/// Response to [`ImportFlow`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ImportFlowResponse {
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Flow description.
    pub flow_description: Option<String>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<ImportFlowChannelSource>,
    /// Status.
    pub status: Option<ImportFlowStatus>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Entry points.
    pub entry_points: Option<Vec<EntryPoint>>,
    /// Flow versions.
    pub flow_versions: Option<Vec<ImportFlowFlowVersion>>,
}

/// Values of `channel_source`.
#[zoom_enum]
pub enum ImportFlowChannelSource {
    /// `video`.
    Video,
    /// `voice`.
    Voice,
    /// `sms`.
    Sms,
    /// `web_chat`.
    WebChat,
    /// `in_app_chat`.
    InAppChat,
    /// `facebook_messenger`.
    FacebookMessenger,
    /// `whatsapp`.
    Whatsapp,
    /// `instagram`.
    Instagram,
    /// `team_chat`.
    TeamChat,
    /// `email_address`.
    EmailAddress,
}

/// Values of `status`.
#[zoom_enum]
pub enum ImportFlowStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
}

/// Element of `flow_versions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ImportFlowFlowVersion {
    /// Flow version ID.
    pub flow_version_id: Option<String>,
    /// Flow version description.
    pub flow_version_description: Option<String>,
    /// Flow version status.
    pub flow_version_status: Option<FlowVersionStatus>,
    /// Flow version.
    pub flow_version: Option<i64>,
    /// Flow version modified by.
    pub flow_version_modified_by: Option<String>,
    /// Flow version last modified time.
    pub flow_version_last_modified_time: Option<String>,
}

/// Values of `flow_version_status`.
#[zoom_enum]
pub enum FlowVersionStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
    /// `archieved`.
    Archieved,
}

/// Get flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetFlow;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFlow::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/flows/<flow_id>" -> ListFlowsFlow,
    rate_limit = Light,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    errors = [(404, 3201, "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFlow {
    /// Flow ID.
    pub flow_id: String,
}

/// Update flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateFlow;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFlow::new("Zl3aVt0bQ9y", 1)
///     .flow_name("Support")
///     .flow_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/flows/<flow_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:update:flow:admin"],
    errors = [(400, 3202, "the resource already exists"), (404, 3201, "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFlow {
    /// Flow ID.
    pub flow_id: String,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Flow description.
    pub flow_description: Option<String>,
    /// Flow version description.
    pub flow_version_description: Option<String>,
    /// Flow version.
    pub flow_version: i64,
}

/// Delete flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteFlow;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteFlow::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/flows/<flow_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:delete:flow:admin"],
    errors = [(400, 3209, "the resource was archived or removed"), (404, 3201, "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFlow {
    /// Flow ID.
    pub flow_id: String,
}

/// List flow entry points.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListFlowEntryPoints;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListFlowEntryPoints::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/flows/<flow_id>/entry_points" -> ListFlowEntryPointsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    errors = [(404, 3201, "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListFlowEntryPoints {
    /// Flow ID.
    pub flow_id: String,
}

/// Response to [`ListFlowEntryPoints`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFlowEntryPointsResponse {
    /// Entry points.
    pub entry_points: Option<Vec<FlowEntryPoint>>,
    /// Enable detect language.
    pub enable_detect_language: Option<bool>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<FlowEntryPointChannelSource>,
}

/// Element of `entry_points`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FlowEntryPoint {
    /// Entry ID.
    pub entry_id: Option<String>,
    /// Entry number.
    pub entry_number: Option<String>,
    /// Entry email.
    pub entry_email: Option<String>,
    /// Entry name.
    pub entry_name: Option<String>,
    /// Entry number type.
    pub entry_number_type: Option<EntryNumberType>,
    /// Entry number country code.
    pub entry_number_country_code: Option<String>,
    /// Entry number area code.
    pub entry_number_area_code: Option<String>,
    /// Entry language.
    pub entry_language: Option<String>,
}

/// Values of `entry_number_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EntryNumberType {
    /// `2`.
    TollFree = 2,
    /// `3`.
    Virtual = 3,
    /// `5`.
    Mobile = 5,
}

/// Values of `channel_source`.
#[zoom_enum]
pub enum FlowEntryPointChannelSource {
    /// `sms`.
    Sms,
    /// `web_chat`.
    WebChat,
    /// `in_app_chat`.
    InAppChat,
    /// `team_chat`.
    TeamChat,
    /// `email_address`.
    EmailAddress,
    /// `instagram`.
    Instagram,
    /// `facebook_messenger`.
    FacebookMessenger,
    /// `whatsapp`.
    Whatsapp,
}

/// Add flow entry points.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AddFlowEntryPoints;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddFlowEntryPoints::new("Zl3aVt0bQ9y")
///     .enable_detect_language(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/flows/<flow_id>/entry_points" -> AddFlowEntryPointsResponse,
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:write:flow:admin"],
    errors = [(400, 3208, "a limit is exceeded"), (404, 3201, "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddFlowEntryPoints {
    /// Flow ID.
    pub flow_id: String,
    /// Entry points.
    pub entry_points: Option<Vec<AddFlowEntryPointsEntryPoint>>,
    /// Enable detect language.
    pub enable_detect_language: Option<bool>,
}

/// Element of `entry_points`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddFlowEntryPointsEntryPoint {
    /// Entry ID: required in requests.
    #[required(new)]
    pub entry_id: Option<String>,
    /// Entry language.
    pub entry_language: Option<String>,
}

/// Response to [`AddFlowEntryPoints`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddFlowEntryPointsResponse {
    /// Entry points.
    pub entry_points: Option<Vec<AddFlowEntryPointsEntryPoint>>,
    /// Channel source.
    pub channel_source: Option<AddFlowEntryPointsChannelSource>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Enable detect language.
    pub enable_detect_language: Option<bool>,
}

/// Values of `channel_source`.
#[zoom_enum]
pub enum AddFlowEntryPointsChannelSource {
    /// `sms`.
    Sms,
    /// `web_chat`.
    WebChat,
    /// `in_app_chat`.
    InAppChat,
    /// `team_chat`.
    TeamChat,
    /// `email`.
    Email,
    /// `instagram`.
    Instagram,
    /// `facebook_messenger`.
    FacebookMessenger,
    /// `whatsapp`.
    Whatsapp,
}

/// Remove flow entry points.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::RemoveFlowEntryPoints;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveFlowEntryPoints::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/flows/<flow_id>/entry_points" -> (),
    body = json,
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:delete:flow:admin"],
    errors = [(404, 3201, "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveFlowEntryPoints {
    /// Flow ID.
    pub flow_id: String,
    /// Entry IDs.
    pub entry_ids: Option<Vec<String>>,
}

/// Export flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ExportFlow;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = ExportFlow::new("Zl3aVt0bQ9y", 1)
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/flows/<flow_id>/export" -> Download,
    rate_limit = Light,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    errors = [(400, 3201, "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ExportFlow {
    /// Flow ID.
    pub flow_id: String,
    /// Flow version.
    pub flow_version: i64,
}

/// Publish flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::PublishFlow;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// PublishFlow::new("Zl3aVt0bQ9y").flow_version(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/contact_center/flows/<flow_id>/publish" -> (),
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:update:flow:admin"],
    errors = [(404, 3201, "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PublishFlow {
    /// Flow ID.
    pub flow_id: String,
    /// Flow version.
    #[query]
    pub flow_version: Option<i64>,
}

/// List entry points.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, FlowEntryPointChannelSource, ListEntryPoints};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let entry_points = ListEntryPoints::new(EngagementChannel::Voice)
///     .channel_source(FlowEntryPointChannelSource::Sms)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/flows_entry_points" -> ListEntryPointsResponse,
    paginate = entry_points: ListEntryPointsEntryPoint,
    rate_limit = Medium,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    errors = [(400, 3210, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEntryPoints {
    /// Channel.
    pub channel: EngagementChannel,
    /// Channel source.
    pub channel_source: Option<FlowEntryPointChannelSource>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListEntryPoints`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEntryPointsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Entry points.
    #[lossy]
    pub entry_points: Vec<ListEntryPointsEntryPoint>,
}

/// Element of `entry_points`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEntryPointsEntryPoint {
    /// Entry ID.
    pub entry_id: Option<String>,
    /// Entry number.
    pub entry_number: Option<String>,
    /// Entry name.
    pub entry_name: Option<String>,
    /// Entry email.
    pub entry_email: Option<String>,
    /// Entry number type: one of `2`, `3`, `5`.
    pub entry_number_type: Option<i64>,
    /// Entry number country code.
    pub entry_number_country_code: Option<String>,
    /// Entry number area code.
    pub entry_number_area_code: Option<String>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
    /// Channel source.
    pub channel_source: Option<FlowEntryPointChannelSource>,
}
