//! Call list management: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ProspectType;

/// Lists the account's call lists, which hold the people whom the auto dialer calls, optionally filtered by user and source.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::ListCallLists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCallLists::new().import_from("OPEN_API").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/GET/dialer/call-lists)
#[zoom_endpoint(
    GET "/dialer/call-lists" -> ListCallListsResponse,
    rate_limit = Light,
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:call_lists:admin"],
    errors = [
        (400, 6153, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 6023, PERMISSION_DENIED = "permission denied"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallLists {
    /// IDs or email addresses of users: only their call lists are returned. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// Keeps only call lists from this source, such as `OPEN_API`.
    pub import_from: Option<String>,
}

/// Response to [`ListCallLists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallListsResponse {
    /// Call lists of the account, one entry each. At most 10000 items.
    pub call_lists: Option<Vec<CallList>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// List of contacts or leads to be called, with its owner and state.
///
/// Value of `call_lists` and `call_list` in [`ListCallListsResponse`] and [`GetCallListResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallList {
    /// ID of the call list of the auto dialer.
    pub call_list_id: Option<String>,
    /// Name of the call list.
    pub name: Option<String>,
    /// Whether the call list is in progress or complete.
    pub status: Option<CallListStatus>,
    /// ID of the user who owns the list.
    pub owner_user_id: Option<String>,
    /// Email address of the owner.
    pub owner_email: Option<String>,
    /// Description of the call list, in free text.
    pub description: Option<String>,
    /// Whether the call list holds contacts or leads; fixed once the list contains prospects.
    pub prospect_type: Option<ProspectType>,
    /// When the call list was created.
    pub create_time: Option<String>,
    /// Where the call list came from: `SALESFORCE`, `CSV`, `OUTREACH` or `OPEN_API`.
    pub import_from: Option<String>,
    /// Whether the list contains prospects called recently.
    pub recent_dialed: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the call list is in progress or complete.
///
/// Values of `status` in [`CallList`].
#[zoom_enum]
pub enum CallListStatus {
    /// `IN_PROGRESS`: The list is still being worked through.
    #[value("IN_PROGRESS")]
    InProgress,
    /// `COMPLETE`: The list has been worked through.
    #[value("COMPLETE")]
    Complete,
}

/// Creates a call list, which holds the people (prospects) whom the auto dialer calls.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::{CreateCallList, ProspectType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCallList::new(
///     "Spring campaign",
///     ProspectType::Contact,
///     "jill@example.com",
/// )
/// .description("Customers whose contracts end in June")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/POST/dialer/call-lists)
#[zoom_endpoint(
    POST "/dialer/call-lists" -> CreateCallListResponse,
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:write:call_lists:admin"],
    errors = [
        (400, 6100, PARAMETER_MISSING_OR_INVALID_6100 = "a parameter is missing or invalid"),
        (400, 6000, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 6002, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 6005, NAME_TOO_LONG = "the name is too long"),
        (400, 6006, DESCRIPTION_TOO_LONG = "the description is too long"),
        (400, 6007, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 6010, PARAMETER_MISSING_OR_INVALID_6010 = "a parameter is missing or invalid"),
        (400, 6011, PARAMETER_MISSING_OR_INVALID_6011 = "a parameter is missing or invalid"),
        (400, 6022, PARAMETER_MISSING_OR_INVALID_6022 = "a parameter is missing or invalid"),
        (400, 6201, PARAMETER_MISSING_OR_INVALID_6201 = "a parameter is missing or invalid"),
        (400, 6004, PARAMETER_MISSING_OR_INVALID_6004 = "a parameter is missing or invalid"),
        (400, 6021, USER_NOT_FOUND = "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCallList {
    /// Name of the call list.
    pub name: String,
    /// Description of the call list, in free text.
    pub description: Option<String>,
    /// Whether the call list holds contacts or leads; fixed once the list contains prospects.
    pub prospect_type: ProspectType,
    /// User who is assigned the call list, by ID or email address.
    pub assigned_to_user_id: String,
}

/// Response to [`CreateCallList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateCallListResponse {
    /// ID of the call list of the auto dialer.
    pub call_list_id: Option<String>,
    /// Name of the call list.
    pub name: Option<String>,
    /// When the call list was created.
    pub created_at: Option<String>,
    /// Whether the call list holds contacts or leads; fixed once the list contains prospects.
    pub prospect_type: Option<ProspectType>,
    /// ID of the assignee of the call list.
    pub assigned_to_user_id: Option<String>,
    /// Email address of the assignee of the call list.
    pub assigned_to_user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one call list, which holds the people whom the auto dialer calls.
///
/// Only the account owner or an admin can request it.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::GetCallList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallList::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/GET/dialer/call-lists/{callListId})
#[zoom_endpoint(
    GET "/dialer/call-lists/<call_list_id>" -> GetCallListResponse,
    rate_limit = Light,
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:call_lists:admin"],
    errors = [
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6001, CALL_LIST_NOT_FOUND = "the call list was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallList {
    /// ID of the call list of the auto dialer.
    pub call_list_id: String,
}

/// Response to [`GetCallList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetCallListResponse {
    /// List of prospects to call.
    pub call_list: Option<CallList>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the name, description, prospect type or assignee of one call list, which holds the people whom the auto dialer calls.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::UpdateCallList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallList::new("Zl3aVt0bQ9y")
///     .name("Summer campaign")
///     .description("Customers whose contracts end in September")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/PATCH/dialer/call-lists/{callListId})
#[zoom_endpoint(
    PATCH "/dialer/call-lists/<call_list_id>" -> (),
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:update:call_lists:admin"],
    errors = [
        (400, 6053, PARAMETER_MISSING_OR_INVALID_6053 = "a parameter is missing or invalid"),
        (400, 6005, NAME_TOO_LONG = "the name is too long"),
        (400, 6006, DESCRIPTION_TOO_LONG = "the description is too long"),
        (400, 6011, PARAMETER_MISSING_OR_INVALID_6011 = "a parameter is missing or invalid"),
        (400, 6009, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (400, 6008, RESOURCE_IN_USE = "the resource is in use"),
        (400, 6100, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 6021, USER_NOT_FOUND = "the user was not found"),
        (400, 6003, CALL_LIST_NOT_CREATED_THROUGH_API = "the call list was not created through the API"),
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6001, CALL_LIST_DOES_NOT_EXIST = "the call list does not exist"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallList {
    /// ID of the call list of the auto dialer.
    pub call_list_id: String,
    /// Name of the call list.
    pub name: Option<String>,
    /// Description of the call list, in free text.
    pub description: Option<String>,
    /// Whether the call list holds contacts or leads; fixed once the list contains prospects.
    pub prospect_type: Option<ProspectType>,
    /// ID or email address of the new assignee of the call list.
    pub assigned_to_user_id: Option<String>,
}

/// Deletes one call list of the auto dialer together with its prospects, the people to be called.
///
/// Only call lists that were created through the API can be deleted.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::DeleteCallList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCallList::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/DELETE/dialer/call-lists/{callListId})
#[zoom_endpoint(
    DELETE "/dialer/call-lists/<call_list_id>" -> (),
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:delete:call_lists:admin"],
    errors = [
        (400, 6003, CALL_LIST_NOT_CREATED_THROUGH_API = "the call list was not created through the API"),
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6001, CALL_LIST_NOT_FOUND = "the call list was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallList {
    /// ID of the call list of the auto dialer.
    pub call_list_id: String,
}
