//! Contacts: 3 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::UserStatus;

/// List user contacts.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::ListUserContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contacts = ListUserContacts::new()
///     .kind("one")
///     .page_size(50)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/me/contacts" -> ListUserContactsResponse,
    paginate = contacts: Contact,
    rate_limit = Medium,
    scopes = ["chat_contact:read", "team_chat:read:list_contacts"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUserContacts {
    /// Type: `company` unless said.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// How many records a page holds: at most 50, `10` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListUserContacts`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUserContactsResponse {
    /// Contacts.
    pub contacts: Vec<Contact>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 1000.
    pub page_size: Option<i64>,
}

/// Contact.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::team_chat::GetUserContactDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetUserContactDetails::new("one")
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
    errors = [(400, 5301, "it could not be done"), (404, 1001, "the user does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserContactDetails {
    /// Identifier.
    pub identifier: String,
    /// Query presence status.
    pub query_presence_status: Option<bool>,
}

/// What [`GetUserContactDetails`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Phone number.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `label` can be.
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

/// What `presence_status` can be.
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
/// use zoom_api::team_chat::SearchCompanyContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contacts = SearchCompanyContacts::new("Zl3aVt0bQ9y")
///     .query_presence_status(true)
///     .page_size(25)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contacts" -> SearchCompanyContactsResponse,
    paginate = contacts: CompanyContact,
    rate_limit = Medium,
    scopes = ["contact:read:admin", "contact:read", "contact:read:list_contacts", "contact:read:list_contacts:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchCompanyContacts {
    /// Search key.
    pub search_key: String,
    /// Query presence status.
    pub query_presence_status: Option<bool>,
    /// How many records a page holds: at most 25, `1` unless said.
    pub page_size: Option<i64>,
    /// Contact types: `1` unless said.
    pub contact_types: Option<i64>,
    /// User status.
    pub user_status: Option<UserStatus>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`SearchCompanyContacts`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCompanyContactsResponse {
    /// Contacts.
    pub contacts: Vec<CompanyContact>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 25.
    pub page_size: Option<i64>,
}

/// Company contact.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `contact_type` can be.
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

/// What `presence_status` can be.
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

/// What `activity` can be.
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
