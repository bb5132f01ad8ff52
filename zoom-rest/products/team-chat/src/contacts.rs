//! Contacts: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::UserStatus;

/// Lists the current user's company contacts by default, or external contacts on request.
///
/// Works only with user-managed OAuth apps.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListUserContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contacts = ListUserContacts::new()
///     .kind("company")
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/contacts/GET/chat/users/me/contacts)
#[zoom_endpoint(
    GET "/chat/users/me/contacts" -> ListUserContactsResponse,
    paginate = contacts: Contact,
    rate_limit = Medium,
    scopes = ["chat_contact:read", "team_chat:read:list_contacts"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserContacts {
    /// Whether to list contacts in the company (`company`) or external ones (`external`). Default: `company`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListUserContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserContactsResponse {
    /// Contacts, one entry each.
    #[lossy]
    pub contacts: Vec<Contact>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=1000)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact of a user, with name and email address.
///
/// Element of `contacts` in [`ListUserContactsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Contact {
    /// Email address of the contact.
    pub email: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// User ID of the contact; empty for people outside the account.
    pub id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one contact of the current user.
///
/// Works only with user-managed OAuth apps.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetUserContactDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserContactDetails::new("Zl3aVt0bQ9y")
///     .query_presence_status(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/contacts/GET/chat/users/me/contacts/{identifier})
#[zoom_endpoint(
    GET "/chat/users/me/contacts/<identifier>" -> UserContactDetails,
    rate_limit = Medium,
    scopes = ["chat_contact:read", "team_chat:read:contact"],
    errors = [
        (400, 5301, PRESENCE_STATUS_NOT_RETURNED = "the presence status could not be returned"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserContactDetails {
    /// User ID, member ID (an ID in chat) or email address of the contact.
    pub identifier: String,
    /// Whether the response includes the contact's presence status.
    pub query_presence_status: Option<bool>,
}

/// Response to [`GetUserContactDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserContactDetails {
    /// Zoom Phone numbers of the contact, one entry each.
    pub direct_numbers: Option<Vec<String>>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// Extension number of the contact in Zoom Phone.
    pub extension_number: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// User ID of the contact; empty for people outside the account.
    pub id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Phone number of the contact; Zoom does not say which one of `phone_numbers` it is.
    pub phone_number: Option<String>,
    /// Phone numbers of the contact, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Presence of the contact as others see it, such as `Available`.
    pub presence_status: Option<PresenceStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of a contact, with its country and label.
///
/// Element of `phone_numbers` in [`UserContactDetails`] and [`CompanyContact`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Country calling code of the number.
    pub code: Option<String>,
    /// Code of the country to which the phone number belongs.
    pub country: Option<String>,
    /// Kind of phone number, such as `Mobile` or `Office`.
    pub label: Option<PhoneNumberLabel>,
    /// The phone number.
    pub number: Option<String>,
    /// Whether Zoom has verified the phone number.
    pub verified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of phone number, such as `Mobile` or `Office`.
///
/// Values of `label` in [`PhoneNumber`].
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

/// Presence of the contact as others see it, such as `Available`.
///
/// Values of `presence_status` in [`UserContactDetails`].
#[zoom_enum]
pub enum PresenceStatus {
    /// `Do_Not_Disturb`: Wants no notifications.
    #[value("Do_Not_Disturb")]
    DoNotDisturb,
    /// `Away`: The user is not at the device.
    #[value("Away")]
    Away,
    /// `Available`.
    #[value("Available")]
    Available,
    /// `Offline`: The user is not signed in.
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
    /// `Busy`: The contact is shown as busy; Zoom does not explain how this differs from `Do_Not_Disturb`.
    #[value("Busy")]
    Busy,
}

/// Finds company contacts by first name, last name or email address.
///
/// Set `query_presence_status` to `true` to include each contact's presence.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::SearchCompanyContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contacts = SearchCompanyContacts::new("jill@example.com")
///     .query_presence_status(true)
///     .page_size(25)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/contacts/GET/contacts)
#[zoom_endpoint(
    GET "/contacts" -> SearchCompanyContactsResponse,
    paginate = contacts: CompanyContact,
    rate_limit = Medium,
    scopes = ["contact:read:admin", "contact:read", "contact:read:list_contacts", "contact:read:list_contacts:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SearchCompanyContacts {
    /// First name, last name or email address to look for.
    pub search_key: String,
    /// Whether the response includes the contact's presence status.
    pub query_presence_status: Option<bool>,
    /// How many entries a page holds. Default: `1`.
    #[range(..=25)]
    pub page_size: Option<i64>,
    /// Kind of contact to list: `1` users, `2` auto receptionists, `3` common areas, `4` call queues, `5` shared line groups, `6` shared directories, `7` office contacts, `8` Zoom Rooms. Zoom describes a list separated by commas but declares a single number. Default: `1`.
    pub contact_types: Option<i64>,
    /// Keeps only active users, or only deactivated ones; works only for contacts that are users (`contact_types` is `1`).
    pub user_status: Option<UserStatus>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`SearchCompanyContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SearchCompanyContactsResponse {
    /// Contacts, one entry each.
    #[lossy]
    pub contacts: Vec<CompanyContact>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=25)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact found in the company's directory, with phone numbers and presence.
///
/// Element of `contacts` in [`SearchCompanyContactsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CompanyContact {
    /// Kind of contact, such as a user, a call queue or a Zoom Room.
    pub contact_type: Option<ContactType>,
    /// Department of the contact.
    pub dept: Option<String>,
    /// Zoom Phone numbers of the contact, one entry each.
    pub direct_numbers: Option<Vec<String>>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// Extension number of the contact in Zoom Phone.
    pub extension_number: Option<String>,
    /// Name under which the contact is shown.
    pub display_name: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// User ID of the contact; empty for people outside the account. Zoom does not say what it holds for contacts that are not users.
    pub id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// ID of the contact's IM directory group, a group of users in the contact list; not a channel.
    pub im_group_id: Option<String>,
    /// Name of the contact's IM directory group, a group of users in the contact list.
    pub im_group_name: Option<String>,
    /// Job title of the contact.
    pub job_title: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Place given in the contact's profile.
    pub location: Option<String>,
    /// Phone number of the contact; Zoom does not say which one of `phone_numbers` it is.
    pub phone_number: Option<String>,
    /// Phone numbers of the contact, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Presence of the contact as others see it, such as `Available`.
    pub presence_status: Option<CompanyContactPresenceStatus>,
    /// Whether the user is active or deactivated; only for users.
    pub user_status: Option<UserStatus>,
    /// Whether a call queue is shown as active in the Zoom client; only for call queues.
    pub activity: Option<CompanyContactActivity>,
    /// SIP phone number of the contact; only if a SIP phone is enabled.
    pub sip_phone_number: Option<String>,
    /// SIP address (URI) of the contact for internet calls.
    pub sip_uri: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of contact, such as a user, a call queue or a Zoom Room.
///
/// Values of `contact_type` in [`CompanyContact`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ContactType {
    /// `1`: A Zoom user.
    ZoomUser = 1,
    /// `2`: An auto receptionist.
    AutoReceptionist = 2,
    /// `3`: A common area phone.
    CommonAreaPhone = 3,
    /// `4`: A call queue.
    CallQueue = 4,
    /// `5`: A shared line group.
    SharedLineGroup = 5,
    /// `6`: A shared global directory; Zoom does not explain it, but the name suggests contacts that the whole account shares.
    SharedGlobalDirectory = 6,
    /// `7`: A shared office contact; Zoom does not explain it, but the name suggests a contact shared within one office.
    SharedOfficeContact = 7,
    /// `8`: A Zoom Room.
    ZoomRoom = 8,
}

/// Presence of the contact as others see it, such as `Available`.
///
/// Values of `presence_status` in [`CompanyContact`].
#[zoom_enum]
pub enum CompanyContactPresenceStatus {
    /// `Do_Not_Disturb`: Wants no notifications.
    #[value("Do_Not_Disturb")]
    DoNotDisturb,
    /// `Away`: The user is not at the device.
    #[value("Away")]
    Away,
    /// `Available`.
    #[value("Available")]
    Available,
    /// `Offline`: The user is not signed in.
    #[value("Offline")]
    Offline,
}

/// Whether a call queue is shown as active in the Zoom client; Zoom does not explain what makes it so.
///
/// Values of `activity` in [`CompanyContact`].
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
