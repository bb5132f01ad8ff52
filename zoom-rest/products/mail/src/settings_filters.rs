//! Settings filters: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the message filters that are set up in a mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::ListEmailFilters;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListEmailFilters::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settingsfilters/GET/emails/mailboxes/{email}/settings/filters)
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/settings/filters" -> ListEmailFiltersResponse,
    rate_limit = Medium,
    scopes = [
        "mail:read",
        "mail:read:admin",
        "email:read:list_setting_filters",
        "email:read:list_setting_filters:admin",
    ],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmailFilters {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
}

/// Response to [`ListEmailFilters`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmailFiltersResponse {
    /// Filters, one entry each.
    pub filter: Option<Vec<Filter>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateEmailFilter`] and [`GetEmailFilter`].
///
/// Element of `filter` in [`ListEmailFiltersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Filter {
    /// ID of the filter.
    pub id: Option<String>,
    /// Conditions that a message must meet for the filter to apply.
    pub criteria: Option<EmailFilterCriteria>,
    /// What the filter does with messages that match it.
    pub action: Option<EmailFilterAction>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Conditions that a message must meet for the filter to apply.
///
/// Value of `criteria` in [`Filter`] and [`CreateEmailFilter`].
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailFilterCriteria {
    /// Name or email address of the sender that a message must match.
    pub from: Option<String>,
    /// Name or email address that the recipients must include, CC and BCC among them.
    pub to: Option<String>,
    /// Phrase that the subject line must contain; case does not matter.
    pub subject: Option<String>,
    /// Search expression that a message must match, in the syntax of the mail search box.
    pub query: Option<String>,
    /// Search expression that messages must not match.
    pub negated_query: Option<String>,
    /// Whether the message must have an attachment to match.
    pub has_attachment: Option<bool>,
    /// Message size that the filter compares with, in bytes.
    pub size: Option<i64>,
    /// Whether messages must be larger or smaller than `size`.
    pub size_comparison: Option<SizeComparison>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether messages must be larger or smaller than `size`.
///
/// Values of `sizeComparison` in [`EmailFilterCriteria`].
#[zoom_enum]
pub enum SizeComparison {
    /// `unspecifield`: No comparison by size.
    Unspecifield,
    /// `smaller`: Fewer bytes than `size`.
    Smaller,
    /// `larger`: More bytes than `size`.
    Larger,
}

/// What the filter does with messages that match it.
///
/// Value of `action` in [`Filter`] and [`CreateEmailFilter`].
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailFilterAction {
    /// IDs of the labels that the filter attaches to a message.
    pub add_label_ids: Option<Vec<String>>,
    /// IDs of the labels that the filter takes off matching messages.
    pub remove_label_ids: Option<Vec<String>>,
    /// Email address to which matching messages are forwarded.
    pub forward: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a message filter in one mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{CreateEmailFilter, EmailFilterAction, EmailFilterCriteria};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEmailFilter::new(
///     "me",
///     EmailFilterCriteria::new().from("jill@example.com"),
///     EmailFilterAction::new().add_label_ids(vec!["Zl3aVt0bQ9y".to_owned()]),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settingsfilters/POST/emails/mailboxes/{email}/settings/filters)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/settings/filters" -> Filter,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:write:setting_filter", "email:write:setting_filter:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEmailFilter {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Conditions that a message must meet for the filter to apply.
    pub criteria: EmailFilterCriteria,
    /// What the filter does with messages that match it.
    pub action: EmailFilterAction,
}

/// Returns one message filter of a mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::GetEmailFilter;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEmailFilter::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settingsfilters/GET/emails/mailboxes/{email}/settings/filters/{filterId})
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/settings/filters/<filter_id>" -> Filter,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:setting_filter", "email:read:setting_filter:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmailFilter {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the filter.
    pub filter_id: String,
}

/// Deletes one message filter of a mailbox immediately and permanently.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::DeleteEmailFilter;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEmailFilter::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settingsfilters/DELETE/emails/mailboxes/{email}/settings/filters/{filterId})
#[zoom_endpoint(
    DELETE "/emails/mailboxes/<email>/settings/filters/<filter_id>" -> (),
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:delete:setting_filter", "email:delete:setting_filter:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmailFilter {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the filter.
    pub filter_id: String,
}
