//! External contacts: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the account's external contacts in Zoom Phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/external-contacts/GET/phone/external_contacts)
#[zoom_endpoint(
    GET "/phone/external_contacts" -> ListExternalContactsResponse,
    paginate = external_contacts: ListExternalContactsExternalContact,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_external_contacts:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListExternalContacts {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListExternalContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListExternalContactsResponse {
    /// Contacts outside the account, one entry each.
    #[lossy]
    pub external_contacts: Vec<ListExternalContactsExternalContact>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetExternalContactDetails`].
///
/// Element of `external_contacts` in [`ListExternalContactsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListExternalContactsExternalContact {
    /// Remark on the external contact.
    pub description: Option<String>,
    /// Email address of the external contact.
    pub email: Option<String>,
    /// Extension number of the contact in its original phone system.
    pub extension_number: Option<String>,
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: Option<String>,
    /// Your own ID for the contact, such as its key in the original phone system.
    pub id: Option<String>,
    /// User name or display name of the outside contact.
    pub name: Option<String>,
    /// Phone numbers of the outside contact.
    pub phone_numbers: Option<Vec<String>>,
    /// Whether calls with the contact may be recorded automatically.
    pub auto_call_recorded: Option<bool>,
    /// URL that downloads the contact's picture.
    pub profile_picture_download_url: Option<String>,
    /// Whether the contact counts as internal for users under call restrictions.
    pub enable_internal_extension: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an external contact to the account's Zoom Phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddExternalContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddExternalContact::new("Jill Chill")
///     .email("jill@example.com")
///     .phone_numbers(vec!["+14155550100".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/external-contacts/POST/phone/external_contacts)
#[zoom_endpoint(
    POST "/phone/external_contacts" -> AddExternalContactResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:external_contact:admin"],
    errors = [
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddExternalContact {
    /// Remark on the external contact.
    pub description: Option<String>,
    /// Email address of the external contact.
    #[length(..=255)]
    pub email: Option<String>,
    /// Extension number of the contact in its original phone system; must differ from the account's own extension numbers.
    pub extension_number: Option<String>,
    /// Your own ID for the contact, such as its key in the original phone system; Zoom generates one if absent.
    pub id: Option<String>,
    /// Name of the external contact.
    #[length(..=255)]
    pub name: String,
    /// Phone numbers of the external contact, in E.164 format; needed without an extension number. At most 200 items.
    pub phone_numbers: Option<Vec<String>>,
    /// SIP group that routes calls to the external contact, for SIP trunks.
    pub routing_path: Option<String>,
    /// Whether calls with the contact may be recorded automatically.
    pub auto_call_recorded: Option<bool>,
    /// Picture of the contact, at most 2 MB; Zoom says to contact its support before using it.
    pub profile_picture: Option<ProfilePicture>,
    /// Whether users with restricted call hours or locations can treat the contact as an internal extension.
    pub enable_internal_extension: Option<bool>,
}

/// Picture of the contact with its image format; Zoom says to contact its support before using it.
///
/// Value of `profile_picture` in [`AddExternalContact`] and [`UpdateExternalContact`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProfilePicture {
    /// Image format of the picture.
    #[wire("type")]
    pub kind: Option<ProfilePictureType>,
    /// Picture in Base64, at most 2 MB.
    pub base64_encoding: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Image format of the picture.
///
/// Values of `type` in [`ProfilePicture`].
#[zoom_enum]
pub enum ProfilePictureType {
    /// `JPG`: A JPEG image; Zoom does not say how this differs from `JPEG`.
    #[value("JPG")]
    Jpg,
    /// `JPEG`: A JPEG image; Zoom does not say how this differs from `JPG`.
    #[value("JPEG")]
    Jpeg,
    /// `PNG`: A Portable Network Graphics image.
    #[value("PNG")]
    Png,
    /// `GIF`: A Graphics Interchange Format image.
    #[value("GIF")]
    Gif,
}

/// Response to [`AddExternalContact`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddExternalContactResponse {
    /// Name of the external contact.
    pub name: Option<String>,
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one external contact of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/external-contacts/GET/phone/external_contacts/{externalContactId})
#[zoom_endpoint(
    GET "/phone/external_contacts/<external_contact_id>" -> ListExternalContactsExternalContact,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:external_contact:admin"],
    errors = [(400, 400, EXTERNAL_CONTACT_DOES_NOT_EXIST = "the external contact does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetExternalContactDetails {
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: String,
}

/// Updates one external contact of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateExternalContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateExternalContact::new("Zl3aVt0bQ9y")
///     .phone_numbers(vec!["+14155550100".to_owned()])
///     .description("For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/external-contacts/PATCH/phone/external_contacts/{externalContactId})
#[zoom_endpoint(
    PATCH "/phone/external_contacts/<external_contact_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:external_contact:admin"],
    errors = [(400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateExternalContact {
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: String,
    /// Remark on the external contact.
    pub description: Option<String>,
    /// Email address of the external contact.
    #[length(..=255)]
    pub email: Option<String>,
    /// Extension number of the contact in its original phone system; must differ from the account's own extension numbers.
    pub extension_number: Option<String>,
    /// Your own ID for the contact, such as its key in the original phone system.
    pub id: Option<String>,
    /// Name of the external contact.
    #[length(..=255)]
    pub name: Option<String>,
    /// Phone numbers of the external contact, in E.164 format; needed without an extension number. At most 200 items.
    pub phone_numbers: Option<Vec<String>>,
    /// SIP group that routes calls to the external contact, for SIP trunks.
    pub routing_path: Option<String>,
    /// Whether calls with the contact may be recorded automatically.
    pub auto_call_recorded: Option<bool>,
    /// New picture of the contact, at most 2 MB; an empty `type` or `base64_encoding` restores the default one, and Zoom says to contact its support before using it.
    pub profile_picture: Option<ProfilePicture>,
    /// Whether users with restricted call hours or locations can treat the contact as an internal extension; if absent, nothing changes.
    pub enable_internal_extension: Option<bool>,
}

/// Deletes one external contact of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/external-contacts/DELETE/phone/external_contacts/{externalContactId})
#[zoom_endpoint(
    DELETE "/phone/external_contacts/<external_contact_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:external_contact:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteExternalContact {
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: String,
}
