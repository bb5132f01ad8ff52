//! Settings filters: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List email filters.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::ListEmailFilters;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListEmailFilters::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmailFilters {
    /// Email.
    pub email: String,
}

/// Response to [`ListEmailFilters`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmailFiltersResponse {
    /// Filter.
    pub filter: Option<Vec<Filter>>,
}

/// Response to [`CreateEmailFilter`] and [`GetEmailFilter`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Filter {
    /// ID.
    pub id: Option<String>,
    /// Criteria.
    pub criteria: Option<EmailFilterCriteria>,
    /// Action.
    pub action: Option<EmailFilterAction>,
}

/// Value of `criteria`.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailFilterCriteria {
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Query.
    pub query: Option<String>,
    /// Negated query.
    pub negated_query: Option<String>,
    /// Whether it has attachment.
    pub has_attachment: Option<bool>,
    /// Size.
    pub size: Option<i64>,
    /// Size comparison.
    pub size_comparison: Option<SizeComparison>,
}

/// Values of `sizeComparison`.
#[zoom_enum]
pub enum SizeComparison {
    /// `unspecifield`.
    Unspecifield,
    /// `smaller`.
    Smaller,
    /// `larger`.
    Larger,
}

/// Value of `action`.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailFilterAction {
    /// Add label IDs.
    pub add_label_ids: Option<Vec<String>>,
    /// Remove label IDs.
    pub remove_label_ids: Option<Vec<String>>,
    /// Forward.
    pub forward: Option<String>,
}

/// Create email filter.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{CreateEmailFilter, EmailFilterAction, EmailFilterCriteria};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEmailFilter::new(
///     "jill@example.com",
///     EmailFilterCriteria::new(),
///     EmailFilterAction::new(),
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/settings/filters" -> Filter,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:write:setting_filter", "email:write:setting_filter:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEmailFilter {
    /// Email.
    pub email: String,
    /// Criteria.
    pub criteria: EmailFilterCriteria,
    /// Action.
    pub action: EmailFilterAction,
}

/// Get email filter.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::GetEmailFilter;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEmailFilter::new("jill@example.com", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/settings/filters/<filter_id>" -> Filter,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:setting_filter", "email:read:setting_filter:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (404, 404, "a resource named in the request does not exist"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmailFilter {
    /// Email.
    pub email: String,
    /// Filter ID.
    pub filter_id: String,
}

/// Delete email filter.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::DeleteEmailFilter;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEmailFilter::new("jill@example.com", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/emails/mailboxes/<email>/settings/filters/<filter_id>" -> (),
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:delete:setting_filter", "email:delete:setting_filter:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (404, 404, "a resource named in the request does not exist"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmailFilter {
    /// Email.
    pub email: String,
    /// Filter ID.
    pub filter_id: String,
}
