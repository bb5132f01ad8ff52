//! Flows: 11 operations.

use zoom_core::{DateTime, Download, Extra, FilePart, zoom_endpoint, zoom_enum, zoom_object};

use super::{EngagementChannel, FlowChannel, FlowChannelType};

/// Lists the flows that route engagements in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{FlowChannel, FlowStatus, ListFlows};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let flows = ListFlows::new()
///     .status(FlowStatus::Draft)
///     .channel(FlowChannel::Voice)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows)
#[zoom_endpoint(
    GET "/contact_center/flows" -> ListFlowsResponse,
    paginate = flows: ListFlowsFlow,
    rate_limit = Medium,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:list_flows:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListFlows {
    /// Whether to return draft, published or archived flows.
    pub status: Option<FlowStatus>,
    /// Keeps only entries with this way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<FlowChannelType>,
    /// Keeps only entries with this way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Keeps only entries with this source within the channel, such as web chat or SMS.
    pub channel_source: Option<FlowChannelSource>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// State of the flows to return; a flow is the automated path of an incoming call or chat.
///
/// Values of `status` in [`ListFlows`].
#[zoom_enum]
pub enum FlowStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
    /// `archived`.
    Archived,
}

/// Source within the channel through which contacts enter the flow, such as web chat or SMS.
///
/// Values of `channel_source` in [`ListFlows`] and [`ListFlowsFlow`].
#[zoom_enum]
pub enum FlowChannelSource {
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `email_address`: An email address, on the email channel.
    EmailAddress,
    /// `api`: The API, on the work item channel.
    Api,
}

/// Response to [`ListFlows`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFlowsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Contact center flows, one entry each.
    #[lossy]
    pub flows: Vec<ListFlowsFlow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetFlow`].
///
/// Element of `flows` in [`ListFlowsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFlowsFlow {
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Description of the contact center flow.
    pub flow_description: Option<String>,
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<FlowChannelType>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Source within the channel through which contacts enter the flow, such as web chat or SMS.
    pub channel_source: Option<FlowChannelSource>,
    /// Whether the flow is a draft, published or archived.
    pub status: Option<FlowOrVersionStatus>,
    /// ID of the user who changed the flow last.
    pub modified_by: Option<String>,
    /// When the flow was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Ways into the flow, such as phone numbers and chat entries.
    pub entry_points: Option<Vec<EntryPoint>>,
    /// Versions of the flow, one entry each.
    pub flow_versions: Option<Vec<FlowVersion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of a flow, the set of steps that handles a contact, or of one of its versions.
///
/// Values of `status` and `flow_version_status` in [`ListFlowsFlow`] and [`FlowVersion`].
#[zoom_enum]
pub enum FlowOrVersionStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
    /// `archived`.
    Archived,
    /// `debugging`: Being tested for errors.
    Debugging,
}

/// Entry point of a flow, with its number, email address or language.
///
/// Element of `entry_points` in [`ListFlowsFlow`] and [`ImportFlowResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EntryPoint {
    /// ID of the flow's entry point.
    pub entry_id: Option<String>,
    /// Name of the flow's entry point; for video, web chat and in-app chat only.
    pub entry_name: Option<String>,
    /// Phone number of the flow's entry point; for voice and SMS only.
    pub entry_number: Option<String>,
    /// Language of engagements from this entry point and of the prompts they hear; voice only.
    pub entry_language: Option<String>,
    /// Email address through which consumers enter the flow.
    pub email_address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Version of a flow, with its status and its last change.
///
/// Element of `flow_versions` in [`ListFlowsFlow`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FlowVersion {
    /// ID of the flow version.
    pub flow_version_id: Option<String>,
    /// Description of this version of the flow.
    pub flow_version_description: Option<String>,
    /// Whether this version of the flow is a draft, published or otherwise.
    pub flow_version_status: Option<FlowOrVersionStatus>,
    /// Number of this version of the flow.
    pub flow_version: Option<i64>,
    /// ID of the user who changed this version of the flow.
    pub flow_version_modified_by: Option<String>,
    /// When this version of the flow was last changed.
    pub flow_version_last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a flow (the automated path of a call, chat or other contact), or a new version of one, from the exported JSON of a flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ImportFlow, ImportMode};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ImportFlow::new(
///     "Support",
///     zoom_core::FilePart::open("flow.json")?,
///     ImportMode::New,
/// )
/// .flow_description("Routes calls to the support team")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/POST/contact_center/flows)
#[zoom_endpoint(
    POST "/contact_center/flows" -> ImportFlowResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = ["contact_center_flow:write:admin", "contact_center:write:flow:admin"],
    errors = [
        (400, 3202, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 3203, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct ImportFlow {
    /// Name of the contact center flow, unique within its division.
    pub flow_name: String,
    /// Description of the contact center flow.
    pub flow_description: Option<String>,
    /// Description of this version of the flow.
    pub flow_version_description: Option<String>,
    /// Exported flow to import, a file with the extension `.json`.
    #[part(file)]
    pub flow_file: FilePart,
    /// Whether to create a new flow (`new`) or a version of the flow of the same name and channel (`version`).
    pub import_mode: ImportMode,
}

/// Whether to create a new flow (`new`) or a version of the flow of the same name and channel (`version`).
///
/// Values of `import_mode` in [`ImportFlow`].
#[zoom_enum]
pub enum ImportMode {
    /// `new`: Creates a separate flow.
    New,
    /// `version`: Imports a new version if a flow has that name and channel.
    Version,
}

/// Response to [`ImportFlow`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ImportFlowResponse {
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Description of the contact center flow.
    pub flow_description: Option<String>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Source within the channel through which contacts enter the flow, such as web chat or SMS.
    pub channel_source: Option<ImportFlowChannelSource>,
    /// Whether the flow is a draft or published.
    pub status: Option<ImportFlowStatus>,
    /// ID of the user who changed the flow last.
    pub modified_by: Option<String>,
    /// When the flow was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Ways into the flow, such as phone numbers and chat entries.
    pub entry_points: Option<Vec<EntryPoint>>,
    /// Versions of the flow, one entry each.
    pub flow_versions: Option<Vec<ImportedFlowVersion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source within the channel through which contacts enter the flow, such as web chat or SMS.
///
/// Values of `channel_source` in [`ImportFlowResponse`].
#[zoom_enum]
pub enum ImportFlowChannelSource {
    /// `video`: Video calls, on the video channel.
    Video,
    /// `voice`: Phone calls, on the voice channel.
    Voice,
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `instagram`: Instagram, on the messaging channel.
    Instagram,
    /// `team_chat`: Zoom Team Chat, on the messaging channel.
    TeamChat,
    /// `email_address`: An email address, on the email channel.
    EmailAddress,
    /// `api`: Work items that arrive through the API, on the work item channel.
    Api,
}

/// Whether the flow is a draft or published.
///
/// Values of `status` in [`ImportFlowResponse`].
#[zoom_enum]
pub enum ImportFlowStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
}

/// Version of an imported flow, with its status and its last change.
///
/// Element of `flow_versions` in [`ImportFlowResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ImportedFlowVersion {
    /// ID of the flow version.
    pub flow_version_id: Option<String>,
    /// Description of this version of the flow.
    pub flow_version_description: Option<String>,
    /// Whether this version of the flow is a draft, published or otherwise.
    pub flow_version_status: Option<FlowVersionStatus>,
    /// Number of this version of the flow.
    pub flow_version: Option<i64>,
    /// ID of the user who changed this version of the flow.
    pub flow_version_modified_by: Option<String>,
    /// When this version of the flow was last changed.
    pub flow_version_last_modified_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of this version of the flow, the automated path of an incoming call or chat.
///
/// Values of `flow_version_status` in [`ImportedFlowVersion`].
#[zoom_enum]
pub enum FlowVersionStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
    /// `archieved`: Archived; Zoom spells the value so.
    Archieved,
}

/// Returns one Zoom Contact Center flow.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows/{flowId})
#[zoom_endpoint(
    GET "/contact_center/flows/<flow_id>" -> ListFlowsFlow,
    rate_limit = Light,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    errors = [(404, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFlow {
    /// ID of the contact center flow.
    pub flow_id: String,
}

/// Changes the name or the descriptions of one Zoom Contact Center flow, the set of steps that handles a contact.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateFlow;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFlow::new("Zl3aVt0bQ9y", 1)
///     .flow_name("Support")
///     .flow_description("Routes calls to the support team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/PATCH/contact_center/flows/{flowId})
#[zoom_endpoint(
    PATCH "/contact_center/flows/<flow_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:update:flow:admin"],
    errors = [
        (400, 3202, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFlow {
    /// ID of the contact center flow.
    pub flow_id: String,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Description of the contact center flow.
    pub flow_description: Option<String>,
    /// Description of this version of the flow.
    pub flow_version_description: Option<String>,
    /// Number of the flow version to update.
    pub flow_version: i64,
}

/// Deletes one Zoom Contact Center flow.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/DELETE/contact_center/flows/{flowId})
#[zoom_endpoint(
    DELETE "/contact_center/flows/<flow_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:delete:flow:admin"],
    errors = [
        (400, 3209, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (404, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFlow {
    /// ID of the contact center flow.
    pub flow_id: String,
}

/// Lists the entry points of one flow: the phone numbers, addresses and chat entries through which contacts reach it.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows/{flowId}/entry_points)
#[zoom_endpoint(
    GET "/contact_center/flows/<flow_id>/entry_points" -> ListFlowEntryPointsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    errors = [(404, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListFlowEntryPoints {
    /// ID of the contact center flow.
    pub flow_id: String,
}

/// Response to [`ListFlowEntryPoints`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFlowEntryPointsResponse {
    /// Ways into the flow, such as phone numbers and chat entries.
    pub entry_points: Option<Vec<FlowEntryPoint>>,
    /// Whether the language of emails is detected; for the email channel only.
    pub enable_detect_language: Option<bool>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Source within the channel through which contacts enter the flow, such as web chat or SMS.
    pub channel_source: Option<FlowEntryPointChannelSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry point of a flow, with its number or email address.
///
/// Element of `entry_points` in [`ListFlowEntryPointsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FlowEntryPoint {
    /// ID of the flow's entry point.
    pub entry_id: Option<String>,
    /// Phone number of the flow's entry point; for voice and SMS only.
    pub entry_number: Option<String>,
    /// Email address by which consumers reach the flow.
    pub entry_email: Option<String>,
    /// Name of the flow's entry point; for video, web chat and in-app chat only.
    pub entry_name: Option<String>,
    /// Whether the number is toll-free (`2`), virtual (`3`) or mobile (`5`); for voice and SMS only.
    pub entry_number_type: Option<EntryNumberType>,
    /// Country of the number as a two-letter code, such as `US`; for voice and SMS only.
    pub entry_number_country_code: Option<String>,
    /// Area code of the number; for voice and SMS only.
    pub entry_number_area_code: Option<String>,
    /// Language of engagements from this entry point and of the prompts they hear; voice only.
    pub entry_language: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the number is toll-free (`2`), virtual (`3`) or mobile (`5`); for voice and SMS only.
///
/// Values of `entry_number_type` in [`FlowEntryPoint`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EntryNumberType {
    /// `2`: Toll-free number.
    TollFree = 2,
    /// `3`: Virtual number, which is not tied to a single phone line.
    Virtual = 3,
    /// `5`: Mobile number.
    Mobile = 5,
}

/// Source within the channel through which contacts enter the flow, such as web chat or SMS.
///
/// Values of `channel_source` in [`ListFlowEntryPointsResponse`] and [`ListEntryPointsEntryPoint`].
#[zoom_enum]
pub enum FlowEntryPointChannelSource {
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `team_chat`: Zoom Team Chat, on the messaging channel.
    TeamChat,
    /// `email_address`: An email address, on the email channel.
    EmailAddress,
    /// `instagram`: Instagram, on the messaging channel.
    Instagram,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `api`: Work items that a program creates through the API, on the work item channel.
    Api,
}

/// Binds entry points (phone numbers, addresses or chat entries) to a flow, so that contacts through them reach the flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AddFlowEntryPoints, AddFlowEntryPointsEntryPoint};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddFlowEntryPoints::new("Zl3aVt0bQ9y")
///     .entry_points(vec![AddFlowEntryPointsEntryPoint::new("Zl3aVt0bQ9y")])
///     .enable_detect_language(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/POST/contact_center/flows/{flowId}/entry_points)
#[zoom_endpoint(
    POST "/contact_center/flows/<flow_id>/entry_points" -> AddFlowEntryPointsResponse,
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:write:flow:admin"],
    errors = [
        (400, 3208, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddFlowEntryPoints {
    /// ID of the contact center flow.
    pub flow_id: String,
    /// Ways into the flow, such as phone numbers and chat entries.
    pub entry_points: Option<Vec<AddFlowEntryPointsEntryPoint>>,
    /// Whether the language of emails is detected; for the email channel only.
    pub enable_detect_language: Option<bool>,
}

/// Entry point that is added to a flow, with its language.
///
/// Element of `entry_points` in [`AddFlowEntryPoints`] and [`AddFlowEntryPointsResponse`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddFlowEntryPointsEntryPoint {
    /// ID of the flow's entry point. Required in requests.
    #[required(new)]
    pub entry_id: Option<String>,
    /// Language of engagements from this entry point and of the prompts they hear; voice only.
    pub entry_language: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddFlowEntryPoints`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddFlowEntryPointsResponse {
    /// Ways into the flow, such as phone numbers and chat entries.
    pub entry_points: Option<Vec<AddFlowEntryPointsEntryPoint>>,
    /// Source within the channel through which contacts enter the flow, such as web chat or SMS.
    pub channel_source: Option<AddFlowEntryPointsChannelSource>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Whether the language of emails is detected; for the email channel only.
    pub enable_detect_language: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source within the channel through which contacts enter the flow, such as web chat or SMS.
///
/// Values of `channel_source` in [`AddFlowEntryPointsResponse`].
#[zoom_enum]
pub enum AddFlowEntryPointsChannelSource {
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `team_chat`: Zoom Team Chat, on the messaging channel.
    TeamChat,
    /// `email`: Emails, on the email channel.
    Email,
    /// `instagram`: Instagram, on the messaging channel.
    Instagram,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `api`: A task for agents, created through the API, on the work item channel.
    Api,
}

/// Unbinds entry points from a flow, so that contacts through these phone numbers, addresses or chat entries no longer reach it.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::RemoveFlowEntryPoints;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveFlowEntryPoints::new("Zl3aVt0bQ9y")
///     .entry_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/DELETE/contact_center/flows/{flowId}/entry_points)
#[zoom_endpoint(
    DELETE "/contact_center/flows/<flow_id>/entry_points" -> (),
    body = json,
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:delete:flow:admin"],
    errors = [(404, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveFlowEntryPoints {
    /// ID of the contact center flow.
    pub flow_id: String,
    /// IDs of the entry points to remove from the flow, one entry each.
    pub entry_ids: Option<Vec<String>>,
}

/// Returns a flow's content as JSON, from which it can be imported elsewhere.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows/{flowId}/export)
#[zoom_endpoint(
    GET "/contact_center/flows/<flow_id>/export" -> Download,
    rate_limit = Light,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    errors = [(400, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ExportFlow {
    /// ID of the contact center flow.
    pub flow_id: String,
    /// Number of the flow version to export.
    pub flow_version: i64,
}

/// Publishes one version of a flow in place of the version that was published before.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/PUT/contact_center/flows/{flowId}/publish)
#[zoom_endpoint(
    PUT "/contact_center/flows/<flow_id>/publish" -> (),
    rate_limit = Light,
    scopes = ["contact_center_flow:write:admin", "contact_center:update:flow:admin"],
    errors = [(404, 3201, FLOW_DOES_NOT_EXIST = "the flow does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PublishFlow {
    /// ID of the contact center flow.
    pub flow_id: String,
    /// Number of the flow version to publish.
    #[query]
    pub flow_version: Option<i64>,
}

/// Lists the entry points of one channel in Zoom Contact Center: the ways into flows, such as phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementChannel, EntryPointChannelSource, ListEntryPoints};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let entry_points = ListEntryPoints::new(EngagementChannel::Messaging)
///     .channel_source(EntryPointChannelSource::Sms)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/flows/GET/contact_center/flows_entry_points)
#[zoom_endpoint(
    GET "/contact_center/flows_entry_points" -> ListEntryPointsResponse,
    paginate = entry_points: ListEntryPointsEntryPoint,
    rate_limit = Medium,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:flow:admin"],
    errors = [(400, 3210, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEntryPoints {
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: EngagementChannel,
    /// Keeps only entries with this source within the channel, such as web chat or SMS.
    pub channel_source: Option<EntryPointChannelSource>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Source within the channel through which contacts enter the flow, such as web chat or SMS.
///
/// Values of `channel_source` in [`ListEntryPoints`].
#[zoom_enum]
pub enum EntryPointChannelSource {
    /// `sms`: Text messages, on the messaging channel.
    Sms,
    /// `web_chat`: Chat on a website, on the messaging channel.
    WebChat,
    /// `in_app_chat`: Chat inside an app, on the messaging channel.
    InAppChat,
    /// `team_chat`: Zoom Team Chat, on the messaging channel.
    TeamChat,
    /// `instagram`: Instagram, on the messaging channel.
    Instagram,
    /// `facebook_messenger`: Facebook Messenger, on the messaging channel.
    FacebookMessenger,
    /// `whatsapp`: WhatsApp, on the messaging channel.
    Whatsapp,
    /// `email_address`: An email address, on the email channel.
    EmailAddress,
}

/// Response to [`ListEntryPoints`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEntryPointsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Ways into the flow, such as phone numbers and chat entries.
    #[lossy]
    pub entry_points: Vec<ListEntryPointsEntryPoint>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry point to the contact center, with its channel and its number or email address.
///
/// Element of `entry_points` in [`ListEntryPointsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEntryPointsEntryPoint {
    /// ID of the flow's entry point.
    pub entry_id: Option<String>,
    /// Phone number of the flow's entry point; for voice and SMS only.
    pub entry_number: Option<String>,
    /// Name of the flow's entry point; for video, web chat and in-app chat only.
    pub entry_name: Option<String>,
    /// Email address by which consumers reach the flow.
    pub entry_email: Option<String>,
    /// Whether the number is toll-free (`2`), virtual (`3`) or mobile (`5`); for voice and SMS only.
    pub entry_number_type: Option<i64>,
    /// Country of the number as a two-letter code, such as `US`; for voice and SMS only.
    pub entry_number_country_code: Option<String>,
    /// Area code of the number; for voice and SMS only.
    pub entry_number_area_code: Option<String>,
    /// Way of contact, such as voice, video, messaging or email.
    pub channel: Option<FlowChannel>,
    /// Source within the channel through which contacts enter the flow, such as web chat or SMS.
    pub channel_source: Option<FlowEntryPointChannelSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
