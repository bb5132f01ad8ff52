//! External contacts: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List external contacts.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListExternalContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let external_contacts = ListExternalContacts::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/external_contacts" -> ListExternalContactsResponse,
    paginate = external_contacts: ListExternalContactsExternalContact,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_external_contacts:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListExternalContacts {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListExternalContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListExternalContactsResponse {
    /// External contacts.
    #[lossy]
    pub external_contacts: Vec<ListExternalContactsExternalContact>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`GetExternalContactDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListExternalContactsExternalContact {
    /// Description.
    pub description: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// External contact ID.
    pub external_contact_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<String>>,
    /// Auto call recorded.
    pub auto_call_recorded: Option<bool>,
    /// Profile picture download URL.
    pub profile_picture_download_url: Option<String>,
    /// Enable internal extension.
    pub enable_internal_extension: Option<bool>,
}

/// Add external contact.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddExternalContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddExternalContact::new("Support")
///     .description("Each Monday")
///     .email("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/external_contacts" -> AddExternalContactResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:external_contact:admin"],
    errors = [(400, 300, "a limit is exceeded"), (400, 405, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddExternalContact {
    /// Description.
    pub description: Option<String>,
    /// Email.
    #[length(..=255)]
    pub email: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    #[length(..=255)]
    pub name: String,
    /// Phone numbers: at most 200 items.
    pub phone_numbers: Option<Vec<String>>,
    /// Routing path.
    pub routing_path: Option<String>,
    /// Auto call recorded.
    pub auto_call_recorded: Option<bool>,
    /// Profile picture.
    pub profile_picture: Option<ProfilePicture>,
    /// Enable internal extension.
    pub enable_internal_extension: Option<bool>,
}

/// Value of `profile_picture`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProfilePicture {
    /// Type.
    #[wire("type")]
    pub kind: Option<ProfilePictureType>,
    /// Base64 encoding.
    pub base64_encoding: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ProfilePictureType {
    /// `JPG`.
    #[value("JPG")]
    Jpg,
    /// `JPEG`.
    #[value("JPEG")]
    Jpeg,
    /// `PNG`.
    #[value("PNG")]
    Png,
    /// `GIF`.
    #[value("GIF")]
    Gif,
}

/// Response to [`AddExternalContact`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddExternalContactResponse {
    /// Name.
    pub name: Option<String>,
    /// External contact ID.
    pub external_contact_id: Option<String>,
}

/// Get external contact details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetExternalContactDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetExternalContactDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/external_contacts/<external_contact_id>" -> ListExternalContactsExternalContact,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:external_contact:admin"],
    errors = [(400, 400, "the external contact does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetExternalContactDetails {
    /// External contact ID.
    pub external_contact_id: String,
}

/// Update external contact.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateExternalContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateExternalContact::new("Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .email("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/external_contacts/<external_contact_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:external_contact:admin"],
    errors = [(400, 400, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateExternalContact {
    /// External contact ID.
    pub external_contact_id: String,
    /// Description.
    pub description: Option<String>,
    /// Email.
    #[length(..=255)]
    pub email: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    #[length(..=255)]
    pub name: Option<String>,
    /// Phone numbers: at most 200 items.
    pub phone_numbers: Option<Vec<String>>,
    /// Routing path.
    pub routing_path: Option<String>,
    /// Auto call recorded.
    pub auto_call_recorded: Option<bool>,
    /// Profile picture.
    pub profile_picture: Option<ProfilePicture>,
    /// Enable internal extension.
    pub enable_internal_extension: Option<bool>,
}

/// Delete external contact.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteExternalContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteExternalContact::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/external_contacts/<external_contact_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:external_contact:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteExternalContact {
    /// External contact ID.
    pub external_contact_id: String,
}
