//! External contacts: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddExternalContactResponse, ListExternalContactsExternalContact, ListExternalContactsResponse, ProfilePicture,
};

/// Lists the account's external contacts in Zoom Phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListExternalContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let external_contacts = ListExternalContacts::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/external-contacts/GET/accounts/{accountId}/phone/external_contacts)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/external_contacts" -> ListExternalContactsResponse,
    paginate = external_contacts: ListExternalContactsExternalContact,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_external_contacts:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListExternalContacts {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Adds an external contact to the account's Zoom Phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddExternalContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddExternalContact::new("Zl3aVt0bQ9y", "Jill Chill")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/external-contacts/POST/accounts/{accountId}/phone/external_contacts)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/external_contacts" -> AddExternalContactResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:external_contact:master"],
    errors = [(400, 300, LIMIT_EXCEEDED = "a limit was exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddExternalContact {
    /// ID of the sub-account.
    pub account_id: String,
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
    /// Phone numbers of the external contact, in E.164 format; needed without an extension number.
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

/// Returns one external contact of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetExternalContactDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetExternalContactDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/external-contacts/GET/accounts/{accountId}/phone/external_contacts/{externalContactId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/external_contacts/<external_contact_id>" -> ListExternalContactsExternalContact,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:external_contact:master"],
    errors = [(400, 400, EXTERNAL_CONTACT_DOES_NOT_EXIST = "the external contact does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetExternalContactDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: String,
}

/// Updates one external contact of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateExternalContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateExternalContact::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/external-contacts/PATCH/accounts/{accountId}/phone/external_contacts/{externalContactId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/external_contacts/<external_contact_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:external_contact:master"],
    errors = [(400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateExternalContact {
    /// ID of the sub-account.
    pub account_id: String,
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
    /// Phone numbers of the external contact, in E.164 format; needed without an extension number.
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
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteExternalContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteExternalContact::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/external-contacts/DELETE/accounts/{accountId}/phone/external_contacts/{externalContactId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/external_contacts/<external_contact_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:external_contact:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteExternalContact {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: String,
}
