//! Settings filters: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List email filters.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::mail::ListEmailFilters;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListEmailFilters::new("jill@example.com").send(client).await?;
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
        (400, 400, "the request is not valid"),
        (401, 401, "the access token is missing or not accepted"),
        (503, 503, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEmailFilters {
    /// Email.
    pub email: String,
}

/// What [`ListEmailFilters`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEmailFiltersResponse {
    /// Filter.
    pub filter: Option<Vec<Filter>>,
}

/// What [`CreateEmailFilter`], and others, answer with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// ID.
    pub id: Option<String>,
    /// Criteria.
    pub criteria: Option<EmailFilterCriteria>,
    /// Action.
    pub action: Option<EmailFilterAction>,
}

/// Email filter criteria.
#[zoom_object(rename_all = "camelCase")]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Has attachment.
    pub has_attachment: Option<bool>,
    /// Size.
    pub size: Option<i64>,
    /// Size comparison.
    pub size_comparison: Option<SizeComparison>,
}

/// What `sizeComparison` can be.
#[zoom_enum]
pub enum SizeComparison {
    /// `unspecifield`.
    Unspecifield,
    /// `smaller`.
    Smaller,
    /// `larger`.
    Larger,
}

/// Email filter action.
#[zoom_object(rename_all = "camelCase")]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::mail::{CreateEmailFilter, EmailFilterAction, EmailFilterCriteria};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateEmailFilter::new("jill@example.com", EmailFilterCriteria::default(), EmailFilterAction::default())
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
        (400, 400, "the request is not valid"),
        (401, 401, "the access token is missing or not accepted"),
        (503, 503, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::mail::GetEmailFilter;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetEmailFilter::new("jill@example.com", "Zl3aVt0bQ9y")
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
        (400, 400, "the request is not valid"),
        (401, 401, "the access token is missing or not accepted"),
        (404, 404, "something that the request names does not exist"),
        (503, 503, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEmailFilter {
    /// Email.
    pub email: String,
    /// Filter ID.
    pub filter_id: String,
}

/// Delete email filter.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::mail::DeleteEmailFilter;
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
        (400, 400, "the request is not valid"),
        (401, 401, "the access token is missing or not accepted"),
        (404, 404, "something that the request names does not exist"),
        (503, 503, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEmailFilter {
    /// Email.
    pub email: String,
    /// Filter ID.
    pub filter_id: String,
}
