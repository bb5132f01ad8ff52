//! Contacts: 3 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::UserStatus;

/// List user contacts.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListUserContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contacts = ListUserContacts::new()
///     .kind("one")
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/me/contacts" -> ListUserContactsResponse,
    paginate = contacts: Contact,
    rate_limit = Medium,
    scopes = ["chat_contact:read", "team_chat:read:list_contacts"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserContacts {
    /// Type: defaults to `company`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListUserContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserContactsResponse {
    /// Contacts.
    #[lossy]
    pub contacts: Vec<Contact>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=1000)]
    pub page_size: Option<i64>,
}

/// Element of `contacts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Contact {
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

/// Get user contact details.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetUserContactDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserContactDetails::new("one")
///     .query_presence_status(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/me/contacts/<identifier>" -> UserContactDetails,
    rate_limit = Medium,
    scopes = ["chat_contact:read", "team_chat:read:contact"],
    errors = [(400, 5301, "the operation failed"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserContactDetails {
    /// Identifier.
    pub identifier: String,
    /// Query presence status.
    pub query_presence_status: Option<bool>,
}

/// Response to [`GetUserContactDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserContactDetails {
    /// Direct numbers.
    pub direct_numbers: Option<Vec<String>>,
    /// Email.
    pub email: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Presence status.
    pub presence_status: Option<PresenceStatus>,
}

/// Element of `phone_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Code.
    pub code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Label.
    pub label: Option<PhoneNumberLabel>,
    /// Number.
    pub number: Option<String>,
    /// Verified.
    pub verified: Option<bool>,
}

/// Values of `label`.
#[zoom_enum]
pub enum PhoneNumberLabel {
    /// `Mobile`.
    #[value("Mobile")]
    Mobile,
    /// `Office`.
    #[value("Office")]
    Office,
    /// `Home`.
    #[value("Home")]
    Home,
    /// `Fax`.
    #[value("Fax")]
    Fax,
}

/// Values of `presence_status`.
#[zoom_enum]
pub enum PresenceStatus {
    /// `Do_Not_Disturb`.
    #[value("Do_Not_Disturb")]
    DoNotDisturb,
    /// `Away`.
    #[value("Away")]
    Away,
    /// `Available`.
    #[value("Available")]
    Available,
    /// `Offline`.
    #[value("Offline")]
    Offline,
    /// `In_A_Meeting`.
    #[value("In_A_Meeting")]
    InAMeeting,
    /// `In_A_Call`.
    #[value("In_A_Call")]
    InACall,
    /// `In_A_Calendar_Event`.
    #[value("In_A_Calendar_Event")]
    InACalendarEvent,
    /// `Presenting`.
    #[value("Presenting")]
    Presenting,
    /// `Out_of_Office`.
    #[value("Out_of_Office")]
    OutOfOffice,
    /// `Busy`.
    #[value("Busy")]
    Busy,
}

/// Search company contacts.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::SearchCompanyContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contacts = SearchCompanyContacts::new("Zl3aVt0bQ9y")
///     .query_presence_status(true)
///     .page_size(25)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contacts" -> SearchCompanyContactsResponse,
    paginate = contacts: CompanyContact,
    rate_limit = Medium,
    scopes = ["contact:read:admin", "contact:read", "contact:read:list_contacts", "contact:read:list_contacts:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SearchCompanyContacts {
    /// Search key.
    pub search_key: String,
    /// Query presence status.
    pub query_presence_status: Option<bool>,
    /// Records per page: defaults to `1`.
    #[range(..=25)]
    pub page_size: Option<i64>,
    /// Contact types: defaults to `1`.
    pub contact_types: Option<i64>,
    /// User status.
    pub user_status: Option<UserStatus>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`SearchCompanyContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SearchCompanyContactsResponse {
    /// Contacts.
    #[lossy]
    pub contacts: Vec<CompanyContact>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=25)]
    pub page_size: Option<i64>,
}

/// Element of `contacts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CompanyContact {
    /// Contact type.
    pub contact_type: Option<ContactType>,
    /// Dept.
    pub dept: Option<String>,
    /// Direct numbers.
    pub direct_numbers: Option<Vec<String>>,
    /// Email.
    pub email: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// IM group ID.
    pub im_group_id: Option<String>,
    /// IM group name.
    pub im_group_name: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Presence status.
    pub presence_status: Option<CompanyContactPresenceStatus>,
    /// User status.
    pub user_status: Option<UserStatus>,
    /// Activity.
    pub activity: Option<CompanyContactActivity>,
    /// SIP phone number.
    pub sip_phone_number: Option<String>,
    /// SIP URI.
    pub sip_uri: Option<String>,
}

/// Values of `contact_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ContactType {
    /// `1`.
    ZoomUser = 1,
    /// `2`.
    AutoReceptionist = 2,
    /// `3`.
    CommonAreaPhone = 3,
    /// `4`.
    CallQueue = 4,
    /// `5`.
    SharedLineGroup = 5,
    /// `6`.
    SharedGlobalDirectory = 6,
    /// `7`.
    SharedOfficeContact = 7,
    /// `8`.
    ZoomRoom = 8,
}

/// Values of `presence_status`.
#[zoom_enum]
pub enum CompanyContactPresenceStatus {
    /// `Do_Not_Disturb`.
    #[value("Do_Not_Disturb")]
    DoNotDisturb,
    /// `Away`.
    #[value("Away")]
    Away,
    /// `Available`.
    #[value("Available")]
    Available,
    /// `Offline`.
    #[value("Offline")]
    Offline,
}

/// Values of `activity`.
#[zoom_enum]
pub enum CompanyContactActivity {
    /// `Active`.
    #[value("Active")]
    Active,
    /// `Inactive`.
    #[value("Inactive")]
    Inactive,
    /// `Unknown`.
    #[value("Unknown")]
    Unknown,
}
