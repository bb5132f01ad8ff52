//! Address books, contacts: 9 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::DataType;

/// Lists the custom fields of one address book contact.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListContactCustomFields;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let custom_fields = ListContactCustomFields::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/contacts/{contactId}/custom_fields)
#[zoom_endpoint(
    GET "/contact_center/address_books/contacts/<contact_id>/custom_fields" -> ListContactCustomFieldsResponse,
    paginate = custom_fields: CustomField,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_custom_field:admin"],
    errors = [(404, 2101, CONTACT_DOES_NOT_EXIST = "the contact does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListContactCustomFields {
    /// ID of the contact.
    pub contact_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListContactCustomFields`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListContactCustomFieldsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Custom fields, one entry each.
    #[lossy]
    pub custom_fields: Vec<CustomField>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom field of a contact, with its type and value.
///
/// Element of `custom_fields` in [`ListContactCustomFieldsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomField {
    /// ID of the custom field.
    #[length(..=36)]
    pub custom_field_id: Option<String>,
    /// Name of the custom field.
    #[length(..=30)]
    pub custom_field_name: Option<String>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<DataType>,
    /// Value of the custom field for the contact.
    #[length(..=512)]
    pub custom_field_value: Option<String>,
    /// Whether the value in `custom_field_value` is no longer current.
    pub outdated: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the contacts (consumers) in one address book.
///
/// At most 10,000 contacts are returned when `emails` or `phone_numbers` is set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAddressBookContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contacts = ListAddressBookContacts::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/{addressBookId}/contacts)
#[zoom_endpoint(
    GET "/contact_center/address_books/<address_book_id>/contacts" -> ListAddressBookContactsResponse,
    paginate = contacts: Contact,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:list_address_book_contacts:admin"],
    errors = [
        (400, 300, "a limit was exceeded, or the phone number is invalid, or the email is invalid"),
        (404, 2001, ADDRESS_BOOK_DOES_NOT_EXIST = "the address book does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAddressBookContacts {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Email addresses of the contacts to return; only exact matches count. At most 10 items. Sent as `emails=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub emails: Option<Vec<String>>,
    /// Phone numbers of the contacts to return; only exact matches count. At most 10 items. Sent as `phone_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub phone_numbers: Option<Vec<String>>,
}

/// Response to [`ListAddressBookContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBookContactsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Contacts, one entry each.
    #[lossy]
    pub contacts: Vec<Contact>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateAddressBookContact`] and [`GetAddressBookContact`].
///
/// Element of `contacts` in [`ListAddressBookContactsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Contact {
    /// ID of the contact.
    pub contact_id: Option<String>,
    /// Name under which the contact is shown.
    pub display_name: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Phone numbers of the contact. At most 5 items.
    ///
    /// Deprecated by Zoom.
    pub phone_numbers: Option<Vec<String>>,
    /// Phone numbers of the contact, one entry each. At most 5 items.
    pub phones: Option<Vec<Phone>>,
    /// Email addresses of the contact. At most 4 items.
    pub emails: Option<Vec<String>>,
    /// Place where the contact is.
    pub location: Option<String>,
    /// IANA time zone of the contact.
    #[length(..=100)]
    pub timezone: Option<String>,
    /// Account number of the contact; Zoom does not document which account is meant.
    pub account_number: Option<String>,
    /// Company for which the contact works.
    pub company: Option<String>,
    /// Role of the contact, as free text.
    pub role: Option<String>,
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: Option<String>,
    /// Name of the Zoom Contact Center address book.
    pub address_book_name: Option<String>,
    /// Address book variables of the contact, with their values.
    pub variables: Option<Vec<Variable>>,
    /// IDs of consumers that belong to the contact. At most 10 items.
    pub consumer_ids: Option<Vec<String>>,
    /// URL that returns the contact's custom fields; the request needs an access token.
    pub custom_fields_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of a contact, with its type.
///
/// Element of `phones` in [`Contact`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Phone {
    /// Phone number of the contact.
    pub phone_number: Option<String>,
    /// Kind of phone number, such as `home` or `work`.
    pub phone_type: Option<PhoneType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of phone number, such as `home` or `work`.
///
/// Values of `phone_type` in [`Phone`].
#[zoom_enum]
pub enum PhoneType {
    /// `main`.
    Main,
    /// `work`.
    Work,
    /// `home`.
    Home,
    /// `mobile`.
    Mobile,
    /// `other`.
    Other,
}

/// Variable of a contact, with its data type and value.
///
/// Element of `variables` in [`Contact`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Variable {
    /// ID of the group that contains the variable.
    pub variable_group_id: Option<String>,
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Name by which flows and reports refer to the variable.
    pub variable_name: Option<String>,
    /// Whether the variable holds text or a yes-or-no value.
    pub data_type: Option<VariableDataType>,
    /// Value of the variable.
    pub variable_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the variable holds text or a yes-or-no value.
///
/// Values of `data_type` in [`Variable`].
#[zoom_enum]
pub enum VariableDataType {
    /// `string`: Free text.
    String,
    /// `boolean`: True or false.
    Boolean,
}

/// Adds a contact (a consumer) to an address book; agents see the contact's details during an engagement.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateAddressBookContact, Phone, PhoneType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAddressBookContact::new(
///     "Zl3aVt0bQ9y",
///     "Jill Chill",
///     vec!["+14155550100".to_owned()],
///     vec![Phone::new().phone_number("+14155550100").phone_type(PhoneType::Work)],
/// )
/// .first_name("Jill")
/// .last_name("Chill")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/POST/contact_center/address_books/{addressBookId}/contacts)
#[zoom_endpoint(
    POST "/contact_center/address_books/<address_book_id>/contacts" -> Contact,
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book_contact:admin"],
    errors = [
        (400, 2102, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 2104, DISPLAY_NAME_MISSING = "the display name is missing"),
        (400, 2005, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (400, 2106, INVALID_CONSUMER_IDS = "the consumer IDs are invalid"),
        (400, 2113, INVALID_PARAMETER_2113 = "a parameter is invalid"),
        (400, 2114, INVALID_PARAMETER_2114 = "a parameter is invalid"),
        (400, 2116, INVALID_PARAMETER_2116 = "a parameter is invalid"),
        (400, 2117, INVALID_TIME_ZONE = "the time zone is invalid"),
        (400, 300, "the phone type is invalid, or a parameter is invalid, or a limit was exceeded"),
        (404, 2001, ADDRESS_BOOK_DOES_NOT_EXIST = "the address book does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAddressBookContact {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// Name under which the contact is shown.
    pub display_name: String,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Phone numbers of the contact.
    ///
    /// Deprecated by Zoom.
    pub phone_numbers: Vec<String>,
    /// Phone numbers of the contact, one entry each. At most 5 items.
    pub phones: Vec<Phone>,
    /// Email addresses of the contact. At most 4 items.
    pub emails: Option<Vec<String>>,
    /// Place where the contact is.
    pub location: Option<String>,
    /// IANA time zone of the contact.
    #[length(..=100)]
    pub timezone: Option<String>,
    /// Account number of the contact; Zoom does not document which account is meant.
    pub account_number: Option<String>,
    /// Company for which the contact works.
    pub company: Option<String>,
    /// Role of the contact, as free text.
    pub role: Option<String>,
    /// Address book variables of the contact, with their values.
    pub variables: Option<Vec<AddressBookContactVariable>>,
    /// IDs of consumers that belong to the contact. At most 10 items.
    pub consumer_ids: Option<Vec<String>>,
    /// Custom fields, one entry each.
    pub custom_fields: Option<Vec<AddressBookContactCustomField>>,
}

/// Variable of an address book contact, with the value to store.
///
/// Element of `variables` in [`CreateAddressBookContact`] and [`UpdateAddressBookContact`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookContactVariable {
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Value of the variable.
    pub variable_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom field of an address book contact, with the value to store.
///
/// Element of `custom_fields` in [`CreateAddressBookContact`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookContactCustomField {
    /// ID of the custom field.
    pub custom_field_id: Option<String>,
    /// Value of the custom field for the contact.
    pub custom_field_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one contact (a consumer) from an address book.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAddressBookContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAddressBookContact::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/{addressBookId}/contacts/{contactId})
#[zoom_endpoint(
    GET "/contact_center/address_books/<address_book_id>/contacts/<contact_id>" -> Contact,
    rate_limit = Light,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_contact:admin"],
    errors = [
        (404, 2101, CONTACT_DOES_NOT_EXIST = "the contact does not exist"),
        (404, 2001, ADDRESS_BOOK_DOES_NOT_EXIST = "the address book does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAddressBookContact {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// ID of the contact.
    pub contact_id: String,
}

/// Updates one contact (a consumer) in an address book.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{Phone, PhoneType, UpdateAddressBookContact};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAddressBookContact::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec!["+14155550100".to_owned()],
///     vec![Phone::new().phone_number("+14155550100").phone_type(PhoneType::Work)],
/// )
/// .display_name("Jill Chill")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/PATCH/contact_center/address_books/{addressBookId}/contacts/{contactId})
#[zoom_endpoint(
    PATCH "/contact_center/address_books/<address_book_id>/contacts/<contact_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book_contact:admin"],
    errors = [
        (400, 2005, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (400, 2106, INVALID_CONSUMER_IDS = "the consumer IDs are invalid"),
        (400, 2113, INVALID_PARAMETER_2113 = "a parameter is invalid"),
        (400, 2114, INVALID_PARAMETER_2114 = "a parameter is invalid"),
        (400, 2116, INVALID_PARAMETER_2116 = "a parameter is invalid"),
        (400, 2117, INVALID_TIME_ZONE = "the time zone is invalid"),
        (400, 300, "the phone type is invalid, or a parameter is invalid, or a limit was exceeded"),
        (404, 2101, CONTACT_DOES_NOT_EXIST = "the contact does not exist"),
        (404, 2001, ADDRESS_BOOK_DOES_NOT_EXIST = "the address book does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAddressBookContact {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// ID of the contact.
    pub contact_id: String,
    /// Name under which the contact is shown.
    pub display_name: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Phone numbers of the contact. At most 5 items.
    ///
    /// Deprecated by Zoom.
    pub phone_numbers: Vec<String>,
    /// Phone numbers of the contact, one entry each. At most 5 items.
    pub phones: Vec<Phone>,
    /// Email addresses of the contact. At most 4 items.
    pub emails: Option<Vec<String>>,
    /// Place where the contact is.
    pub location: Option<String>,
    /// IANA time zone of the contact.
    #[length(..=100)]
    pub timezone: Option<String>,
    /// Account number of the contact; Zoom does not document which account is meant.
    pub account_number: Option<String>,
    /// Company for which the contact works.
    pub company: Option<String>,
    /// Role of the contact, as free text.
    pub role: Option<String>,
    /// Address book variables of the contact, with their values.
    pub variables: Option<Vec<AddressBookContactVariable>>,
    /// IDs of consumers that belong to the contact. At most 10 items.
    pub consumer_ids: Option<Vec<String>>,
    /// Custom fields, one entry each.
    pub custom_fields: Option<Vec<AddressBookContactCustomField>>,
}

/// Deletes one contact (a consumer) from an address book.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteAddressBookContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAddressBookContact::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/DELETE/contact_center/address_books/{addressBookId}/contacts/{contactId})
#[zoom_endpoint(
    DELETE "/contact_center/address_books/<address_book_id>/contacts/<contact_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book_contact:admin"],
    errors = [
        (400, 2005, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (404, 2101, CONTACT_DOES_NOT_EXIST = "the contact does not exist"),
        (404, 2001, ADDRESS_BOOK_DOES_NOT_EXIST = "the address book does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAddressBookContact {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// ID of the contact.
    pub contact_id: String,
}

/// Creates several contacts in one Zoom Contact Center address book at once.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{BatchCreateAddressBookContacts, BatchCreateAddressBookContactsContact, Phone, PhoneType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchCreateAddressBookContacts::new("Zl3aVt0bQ9y")
///     .contacts(vec![
///         BatchCreateAddressBookContactsContact::new("Jill Chill")
///             .phones(vec![
///                 Phone::new()
///                     .phone_number("+14155550100")
///                     .phone_type(PhoneType::Work),
///             ]),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/POST/contact_center/address_books/{addressBookId}/contacts/batch)
#[zoom_endpoint(
    POST "/contact_center/address_books/<address_book_id>/contacts/batch" -> BatchCreateAddressBookContactsResponse,
    reconstructed = true,
    scopes = ["contact_center:write:address_book_contact:admin", "contact_center_contact:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchCreateAddressBookContacts {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// Contacts to add to the address book, one entry each.
    pub contacts: Option<Vec<BatchCreateAddressBookContactsContact>>,
}

/// Contact to add to an address book.
///
/// Element of `contacts` in [`BatchCreateAddressBookContacts`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct BatchCreateAddressBookContactsContact {
    /// Name under which the contact is shown. Required in requests.
    #[required(new)]
    pub display_name: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Phone numbers of the contact, one entry each.
    pub phones: Option<Vec<Phone>>,
    /// Email addresses of the contact.
    pub emails: Option<Vec<String>>,
    /// Place where the contact is.
    pub location: Option<String>,
    /// IANA time zone of the contact.
    pub timezone: Option<String>,
    /// Account number of the contact; Zoom does not document which account is meant.
    pub account_number: Option<String>,
    /// Company for which the contact works.
    pub company: Option<String>,
    /// Role of the contact, as free text.
    pub role: Option<String>,
    /// IDs of consumers that belong to the contact.
    pub consumer_ids: Option<Vec<String>>,
    /// Custom fields, one entry each.
    pub custom_fields: Option<Vec<AddressBookContactCustomField>>,
    /// ID of the contact in the system it was imported from.
    pub source_id: Option<String>,
    /// Name of the system from which the contact was imported.
    pub source_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`BatchCreateAddressBookContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchCreateAddressBookContactsResponse {
    /// Contacts that were added, one entry each.
    pub contacts: Option<Vec<AddressBookContact>>,
    /// Contacts that were rejected, with the reason, one entry each.
    pub invalid_contacts: Option<Vec<InvalidContact>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact of an address book after a batch request, with name, company and phone numbers.
///
/// Element of `contacts` in [`BatchCreateAddressBookContactsResponse`] and [`BatchUpdateAddressBookContactsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookContact {
    /// ID of the contact.
    pub contact_id: Option<String>,
    /// Name under which the contact is shown.
    pub display_name: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Phone numbers of the contact, one entry each.
    pub phones: Option<Vec<Phone>>,
    /// Email addresses of the contact.
    pub emails: Option<Vec<String>>,
    /// Place where the contact is.
    pub location: Option<String>,
    /// IANA time zone of the contact.
    pub timezone: Option<String>,
    /// Account number of the contact; Zoom does not document which account is meant.
    pub account_number: Option<String>,
    /// Company for which the contact works.
    pub company: Option<String>,
    /// Role of the contact, as free text.
    pub role: Option<String>,
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: Option<String>,
    /// Name of the Zoom Contact Center address book.
    pub address_book_name: Option<String>,
    /// IDs of consumers that belong to the contact.
    pub consumer_ids: Option<Vec<String>>,
    /// URL that returns the contact's custom fields; the request needs an access token.
    pub custom_fields_url: Option<String>,
    /// ID of the contact in the system it was imported from.
    pub source_id: Option<String>,
    /// Name of the system from which the contact was imported.
    pub source_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact that a batch request could not create or update, with the error messages.
///
/// Element of `invalid_contacts` in [`BatchCreateAddressBookContactsResponse`] and [`BatchUpdateAddressBookContactsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvalidContact {
    /// Name under which the contact was to be shown.
    pub display_name: Option<String>,
    /// Phone numbers of the contact.
    pub phone_numbers: Option<Vec<String>>,
    /// Email addresses of the contact.
    pub emails: Option<Vec<String>>,
    /// What is wrong with the contact, one entry each.
    pub error_messages: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes several contacts in one Zoom Contact Center address book at once.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{BatchUpdateAddressBookContacts, BatchUpdateAddressBookContactsContact};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchUpdateAddressBookContacts::new("Zl3aVt0bQ9y")
///     .contacts(vec![
///         BatchUpdateAddressBookContactsContact::new("Zl3aVt0bQ9y")
///             .emails(vec!["jill@example.com".to_owned()]),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/PATCH/contact_center/address_books/{addressBookId}/contacts/batch)
#[zoom_endpoint(
    PATCH "/contact_center/address_books/<address_book_id>/contacts/batch" -> BatchUpdateAddressBookContactsResponse,
    reconstructed = true,
    scopes = ["contact_center:update:address_book_contact:admin", "contact_center_contact:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateAddressBookContacts {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// Contacts to change, one entry each.
    pub contacts: Option<Vec<BatchUpdateAddressBookContactsContact>>,
}

/// New data of an address book contact in a batch request.
///
/// Element of `contacts` in [`BatchUpdateAddressBookContacts`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct BatchUpdateAddressBookContactsContact {
    /// ID of the contact. Required in requests.
    #[required(new)]
    pub contact_id: Option<String>,
    /// Name under which the contact is shown.
    pub display_name: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Phone numbers of the contact, one entry each.
    pub phones: Option<Vec<Phone>>,
    /// Email addresses of the contact.
    pub emails: Option<Vec<String>>,
    /// Place where the contact is.
    pub location: Option<String>,
    /// IANA time zone of the contact.
    pub timezone: Option<String>,
    /// Account number of the contact; Zoom does not document which account is meant.
    pub account_number: Option<String>,
    /// Company for which the contact works.
    pub company: Option<String>,
    /// Role of the contact, as free text.
    pub role: Option<String>,
    /// IDs of consumers that belong to the contact.
    pub consumer_ids: Option<Vec<String>>,
    /// Custom fields, one entry each.
    pub custom_fields: Option<Vec<AddressBookContactCustomField>>,
    /// ID of the contact in the system it was imported from.
    pub source_id: Option<String>,
    /// Name of the system from which the contact was imported.
    pub source_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`BatchUpdateAddressBookContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchUpdateAddressBookContactsResponse {
    /// Contacts that were changed, one entry each.
    pub contacts: Option<Vec<AddressBookContact>>,
    /// Contacts that were rejected, with the reason, one entry each.
    pub invalid_contacts: Option<Vec<InvalidContact>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes several contacts from one Zoom Contact Center address book at once.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchDeleteAddressBookContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteAddressBookContacts::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/DELETE/contact_center/address_books/{addressBookId}/contacts/batch)
#[zoom_endpoint(
    DELETE "/contact_center/address_books/<address_book_id>/contacts/batch" -> (),
    reconstructed = true,
    body = json,
    scopes = ["contact_center:delete:address_book_contact:admin", "contact_center_contact:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDeleteAddressBookContacts {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// IDs of the contacts, one entry each.
    pub contact_ids: Vec<String>,
}
