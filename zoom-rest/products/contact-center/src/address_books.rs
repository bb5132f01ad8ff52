//! Address books: 21 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List address books.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAddressBooks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let address_books = ListAddressBooks::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/address_books" -> ListAddressBooksResponse,
    paginate = address_books: AddressBook,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:list_address_books:admin"],
    errors = [(400, 1902, "the operation failed"), (404, 1901, "the unit does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAddressBooks {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Unit ID.
    pub unit_id: String,
}

/// Response to [`ListAddressBooks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBooksResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Address books.
    #[lossy]
    pub address_books: Vec<AddressBook>,
}

/// Response to [`GetAddressBook`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBook {
    /// Address book ID.
    pub address_book_id: Option<String>,
    /// Address book name.
    pub address_book_name: Option<String>,
    /// Address book description.
    pub address_book_description: Option<String>,
    /// Total contacts.
    pub total_contacts: Option<i64>,
    /// Unit ID.
    pub unit_id: Option<String>,
    /// Unit name.
    pub unit_name: Option<String>,
}

/// Create address book.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateAddressBook;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAddressBook::new()
///     .unit_id("Zl3aVt0bQ9y")
///     .address_book_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/address_books" -> CreateAddressBookResponse,
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book:admin"],
    errors = [
        (400, 1902, "the operation failed"),
        (400, 1903, "the operation failed"),
        (400, 2003, "not supported"),
        (400, 2002, "the resource already exists"),
        (404, 1901, "the unit does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAddressBook {
    /// Unit ID.
    pub unit_id: Option<String>,
    /// Address book name.
    #[length(..=100)]
    pub address_book_name: Option<String>,
    /// Address book description.
    #[length(..=256)]
    pub address_book_description: Option<String>,
}

/// Response to [`CreateAddressBook`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateAddressBookResponse {
    /// Address book ID.
    pub address_book_id: Option<String>,
    /// Address book name.
    #[length(..=100)]
    pub address_book_name: Option<String>,
    /// Address book description.
    #[length(..=256)]
    pub address_book_description: Option<String>,
    /// Unit ID.
    pub unit_id: Option<String>,
    /// Unit name.
    pub unit_name: Option<String>,
}

/// List contact custom fields.
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
#[zoom_endpoint(
    GET "/contact_center/address_books/contacts/<contact_id>/custom_fields" -> ListContactCustomFieldsResponse,
    paginate = custom_fields: CustomField,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_custom_field:admin"],
    errors = [(404, 2101, "the contact does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListContactCustomFields {
    /// Contact ID.
    pub contact_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListContactCustomFields`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListContactCustomFieldsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Custom fields.
    #[lossy]
    pub custom_fields: Vec<CustomField>,
}

/// Element of `custom_fields`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomField {
    /// Custom field ID.
    #[length(..=36)]
    pub custom_field_id: Option<String>,
    /// Custom field name.
    #[length(..=30)]
    pub custom_field_name: Option<String>,
    /// Data type.
    pub data_type: Option<DataType>,
    /// Custom field value.
    #[length(..=512)]
    pub custom_field_value: Option<String>,
    /// Outdated.
    pub outdated: Option<bool>,
}

/// Values of `data_type`.
#[zoom_enum]
pub enum DataType {
    /// `string`.
    String,
    /// `number`.
    Number,
    /// `boolean`.
    Boolean,
    /// `email`.
    Email,
    /// `phone`.
    Phone,
    /// `percent`.
    Percent,
    /// `currency`.
    Currency,
    /// `dateTime`.
    #[value("dateTime")]
    DateTime,
    /// `pick_list`.
    PickList,
}

/// List address book custom fields.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAddressBookCustomFields;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let custom_fields = ListAddressBookCustomFields::new()
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/address_books/custom_fields" -> ListAddressBookCustomFieldsResponse,
    paginate = custom_fields: AddressBookCustomField,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_custom_field:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAddressBookCustomFields {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListAddressBookCustomFields`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBookCustomFieldsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Custom fields.
    #[lossy]
    pub custom_fields: Vec<AddressBookCustomField>,
}

/// Response to [`CreateAddressBookCustomField`] and [`GetAddressBookCustomField`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookCustomField {
    /// Custom field ID.
    #[length(..=36)]
    pub custom_field_id: Option<String>,
    /// Custom field name.
    #[length(..=30)]
    pub custom_field_name: Option<String>,
    /// Custom field description.
    #[length(..=200)]
    pub custom_field_description: Option<String>,
    /// Data type.
    pub data_type: Option<DataType>,
    /// Default value.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Pick list values: at most 250 items.
    pub pick_list_values: Option<Vec<String>>,
    /// Address books: at most 50 items.
    pub address_books: Option<Vec<AddressBookCustomFieldAddressBook>>,
    /// Use as routing profile parameter.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Use as external URL parameter.
    pub use_as_external_url_parameter: Option<bool>,
    /// Show in transferred calls.
    pub show_in_transferred_calls: Option<bool>,
    /// Show in inbound notification.
    pub show_in_inbound_notification: Option<bool>,
    /// Show in profile tab.
    pub show_in_profile_tab: Option<bool>,
}

/// Element of `address_books`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookCustomFieldAddressBook {
    /// Address book ID.
    #[length(..=36)]
    pub address_book_id: Option<String>,
    /// Address book name.
    #[length(..=100)]
    pub address_book_name: Option<String>,
}

/// Create address book custom field.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateAddressBookCustomField, DataType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAddressBookCustomField::new("Support", DataType::String)
///     .custom_field_description("Each Monday")
///     .default_value("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/address_books/custom_fields" -> AddressBookCustomField,
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book_custom_field:admin"],
    errors = [
        (400, 300, "the field is invalid"),
        (400, 2107, "the resource already exists"),
        (400, 2108, "not supported"),
        (400, 2109, "a parameter is invalid"),
        (400, 2110, "a limit is exceeded"),
        (400, 2111, "the operation failed"),
        (400, 2115, "the default value is invalid"),
        (404, 2006, "the address books do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAddressBookCustomField {
    /// Custom field name.
    #[length(..=30)]
    pub custom_field_name: String,
    /// Custom field description.
    #[length(..=200)]
    pub custom_field_description: Option<String>,
    /// Data type.
    pub data_type: DataType,
    /// Default value.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Pick list values: at most 250 items.
    pub pick_list_values: Option<Vec<String>>,
    /// Address book IDs: at most 50 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Use as routing profile parameter.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Use as external URL parameter.
    pub use_as_external_url_parameter: Option<bool>,
    /// Show in transferred calls.
    pub show_in_transferred_calls: Option<bool>,
    /// Show in inbound notification.
    pub show_in_inbound_notification: Option<bool>,
    /// Show in profile tab.
    pub show_in_profile_tab: Option<bool>,
}

/// Get address book custom field.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAddressBookCustomField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAddressBookCustomField::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/address_books/custom_fields/<custom_field_id>" -> AddressBookCustomField,
    rate_limit = Light,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_custom_field:admin"],
    errors = [(404, 2112, "the custom field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAddressBookCustomField {
    /// Custom field ID.
    #[length(..=36)]
    pub custom_field_id: String,
}

/// Update address book custom field.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{DataType, UpdateAddressBookCustomField};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAddressBookCustomField::new("Zl3aVt0bQ9y", "Support", DataType::String)
///     .custom_field_description("Each Monday")
///     .default_value("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/address_books/custom_fields/<custom_field_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book_custom_field:admin"],
    errors = [
        (400, 300, "the field is invalid"),
        (400, 2107, "the resource already exists"),
        (400, 2108, "not supported"),
        (400, 2109, "a parameter is invalid"),
        (400, 2111, "the operation failed"),
        (400, 2115, "the default value is invalid"),
        (404, 2112, "the custom field does not exist"),
        (404, 2006, "the address books do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAddressBookCustomField {
    /// Custom field ID.
    #[length(..=36)]
    pub custom_field_id: String,
    /// Custom field name.
    #[length(..=30)]
    pub custom_field_name: String,
    /// Custom field description.
    #[length(..=200)]
    pub custom_field_description: Option<String>,
    /// Data type.
    pub data_type: DataType,
    /// Default value.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Pick list values: at most 250 items.
    pub pick_list_values: Option<Vec<String>>,
    /// Address book IDs: at most 50 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Use as routing profile parameter.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Use as external URL parameter.
    pub use_as_external_url_parameter: Option<bool>,
    /// Show in transferred calls.
    pub show_in_transferred_calls: Option<bool>,
    /// Show in inbound notification.
    pub show_in_inbound_notification: Option<bool>,
    /// Show in profile tab.
    pub show_in_profile_tab: Option<bool>,
}

/// Delete address book custom field.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteAddressBookCustomField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAddressBookCustomField::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/address_books/custom_fields/<custom_field_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book_custom_field:admin"],
    errors = [(404, 2112, "the custom field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAddressBookCustomField {
    /// Custom field ID.
    #[length(..=36)]
    pub custom_field_id: String,
}

/// List address book units.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAddressBookUnits;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let units = ListAddressBookUnits::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/address_books/units" -> ListAddressBookUnitsResponse,
    paginate = units: Unit,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:list_address_book_units:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAddressBookUnits {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAddressBookUnits`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBookUnitsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Units.
    #[lossy]
    pub units: Vec<Unit>,
}

/// Response to [`CreateAddressBookUnit`] and [`GetAddressBookUnit`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Unit {
    /// Unit ID.
    pub unit_id: Option<String>,
    /// Unit name.
    pub unit_name: Option<String>,
    /// Unit description.
    pub unit_description: Option<String>,
}

/// Create address book unit.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateAddressBookUnit;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAddressBookUnit::new()
///     .unit_name("Support")
///     .unit_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/address_books/units" -> Unit,
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book_unit:admin"],
    errors = [(400, 1904, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAddressBookUnit {
    /// Unit name.
    #[length(..=255)]
    pub unit_name: Option<String>,
    /// Unit description.
    #[length(..=256)]
    pub unit_description: Option<String>,
}

/// Get address book unit.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAddressBookUnit;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAddressBookUnit::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/address_books/units/<unit_id>" -> Unit,
    rate_limit = Light,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_unit:admin"],
    errors = [(404, 1901, "the unit does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAddressBookUnit {
    /// Unit ID.
    pub unit_id: String,
}

/// Update address book unit.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateAddressBookUnit;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAddressBookUnit::new("Zl3aVt0bQ9y")
///     .unit_name("Support")
///     .unit_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/address_books/units/<unit_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book_unit:admin"],
    errors = [(400, 1905, "the resource was archived or removed"), (404, 1901, "the unit does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAddressBookUnit {
    /// Unit ID.
    pub unit_id: String,
    /// Unit name.
    #[length(..=255)]
    pub unit_name: Option<String>,
    /// Unit description.
    #[length(..=256)]
    pub unit_description: Option<String>,
}

/// Delete address book unit.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteAddressBookUnit;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAddressBookUnit::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/address_books/units/<unit_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book_unit:admin"],
    errors = [(400, 1905, "the resource was archived or removed"), (404, 1901, "the unit does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAddressBookUnit {
    /// Unit ID.
    pub unit_id: String,
}

/// Get address book.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetAddressBook;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAddressBook::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/address_books/<address_book_id>" -> AddressBook,
    rate_limit = Light,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book:admin"],
    errors = [(404, 2001, "the address book does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAddressBook {
    /// Address book ID.
    pub address_book_id: String,
}

/// Update address book.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateAddressBook;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAddressBook::new("Zl3aVt0bQ9y")
///     .address_book_name("Support")
///     .address_book_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/address_books/<address_book_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book:admin"],
    errors = [(400, 2004, "the resource was archived or removed"), (404, 2001, "the address book does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAddressBook {
    /// Address book ID.
    pub address_book_id: String,
    /// Address book name.
    #[length(..=100)]
    pub address_book_name: Option<String>,
    /// Address book description.
    #[length(..=256)]
    pub address_book_description: Option<String>,
}

/// Delete address book.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteAddressBook;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAddressBook::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/address_books/<address_book_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book:admin"],
    errors = [(404, 1201, "the address book does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAddressBook {
    /// Address book ID.
    pub address_book_id: String,
}

/// List address book contacts.
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
#[zoom_endpoint(
    GET "/contact_center/address_books/<address_book_id>/contacts" -> ListAddressBookContactsResponse,
    paginate = contacts: Contact,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:list_address_book_contacts:admin"],
    errors = [
        (400, 300, "a limit is exceeded, or the phone number is invalid, or the email is invalid"),
        (404, 2001, "the address book does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAddressBookContacts {
    /// Address book ID.
    pub address_book_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Emails: at most 10 items.
    pub emails: Option<Vec<String>>,
    /// Phone numbers: at most 10 items.
    pub phone_numbers: Option<Vec<String>>,
}

/// Response to [`ListAddressBookContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBookContactsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Contacts.
    #[lossy]
    pub contacts: Vec<Contact>,
}

/// Response to [`CreateAddressBookContact`] and [`GetAddressBookContact`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Contact {
    /// Contact ID.
    pub contact_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone numbers: at most 5 items.
    pub phone_numbers: Option<Vec<String>>,
    /// Emails: at most 4 items.
    pub emails: Option<Vec<String>>,
    /// Location.
    pub location: Option<String>,
    /// Time zone, such as `America/New_York`.
    #[length(..=100)]
    pub timezone: Option<String>,
    /// Account number.
    pub account_number: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Role.
    pub role: Option<String>,
    /// Address book ID.
    pub address_book_id: Option<String>,
    /// Address book name.
    pub address_book_name: Option<String>,
    /// Variables.
    pub variables: Option<Vec<Variable>>,
    /// Consumer IDs: at most 10 items.
    pub consumer_ids: Option<Vec<String>>,
    /// Custom fields URL.
    pub custom_fields_url: Option<String>,
}

/// Element of `variables`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Variable {
    /// Variable group ID.
    pub variable_group_id: Option<String>,
    /// Variable ID.
    pub variable_id: Option<String>,
    /// Variable name.
    pub variable_name: Option<String>,
    /// Data type.
    pub data_type: Option<VariableDataType>,
    /// Variable value.
    pub variable_value: Option<String>,
}

/// Values of `data_type`.
#[zoom_enum]
pub enum VariableDataType {
    /// `string`.
    String,
    /// `boolean`.
    Boolean,
}

/// Create address book contact.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateAddressBookContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAddressBookContact::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     vec!["one".to_owned()],
/// )
///     .first_name("Jill")
///     .last_name("Chill")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/address_books/<address_book_id>/contacts" -> Contact,
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book_contact:admin"],
    errors = [
        (400, 2102, "a parameter is missing or invalid"),
        (400, 2104, "the operation failed"),
        (400, 2005, "the resource was archived or removed"),
        (400, 2106, "the consumer IDs are invalid"),
        (400, 2113, "a parameter is invalid"),
        (400, 2114, "a parameter is invalid"),
        (400, 2116, "a parameter is invalid"),
        (400, 2117, "the time zone is invalid"),
        (404, 2001, "the address book does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAddressBookContact {
    /// Address book ID.
    pub address_book_id: String,
    /// Display name.
    pub display_name: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Vec<String>,
    /// Emails: at most 4 items.
    pub emails: Option<Vec<String>>,
    /// Location.
    pub location: Option<String>,
    /// Time zone, such as `America/New_York`.
    #[length(..=100)]
    pub timezone: Option<String>,
    /// Account number.
    pub account_number: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Role.
    pub role: Option<String>,
    /// Variables.
    pub variables: Option<Vec<AddressBookContactVariable>>,
    /// Consumer IDs: at most 10 items.
    pub consumer_ids: Option<Vec<String>>,
    /// Custom fields.
    pub custom_fields: Option<Vec<AddressBookContactCustomField>>,
}

/// Element of `variables`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookContactVariable {
    /// Variable ID.
    pub variable_id: Option<String>,
    /// Variable value.
    pub variable_value: Option<String>,
}

/// Element of `custom_fields`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookContactCustomField {
    /// Custom field ID.
    #[length(..=36)]
    pub custom_field_id: Option<String>,
    /// Custom field value.
    #[length(..=512)]
    pub custom_field_value: Option<String>,
}

/// Get address book contact.
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
#[zoom_endpoint(
    GET "/contact_center/address_books/<address_book_id>/contacts/<contact_id>" -> Contact,
    rate_limit = Light,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_contact:admin"],
    errors = [(404, 2101, "the contact does not exist"), (404, 2001, "the address book does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAddressBookContact {
    /// Address book ID.
    pub address_book_id: String,
    /// Contact ID.
    pub contact_id: String,
}

/// Update address book contact.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateAddressBookContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAddressBookContact::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .display_name("Support")
///     .first_name("Jill")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/address_books/<address_book_id>/contacts/<contact_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book_contact:admin"],
    errors = [
        (400, 2005, "the resource was archived or removed"),
        (400, 2106, "the consumer IDs are invalid"),
        (400, 2113, "a parameter is invalid"),
        (400, 2114, "a parameter is invalid"),
        (400, 2116, "a parameter is invalid"),
        (400, 2117, "the time zone is invalid"),
        (404, 2101, "the contact does not exist"),
        (404, 2001, "the address book does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAddressBookContact {
    /// Address book ID.
    pub address_book_id: String,
    /// Contact ID.
    pub contact_id: String,
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone numbers: at most 5 items.
    pub phone_numbers: Vec<String>,
    /// Emails: at most 4 items.
    pub emails: Option<Vec<String>>,
    /// Location.
    pub location: Option<String>,
    /// Time zone, such as `America/New_York`.
    #[length(..=100)]
    pub timezone: Option<String>,
    /// Account number.
    pub account_number: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Role.
    pub role: Option<String>,
    /// Variables.
    pub variables: Option<Vec<AddressBookContactVariable>>,
    /// Consumer IDs: at most 10 items.
    pub consumer_ids: Option<Vec<String>>,
    /// Custom fields.
    pub custom_fields: Option<Vec<AddressBookContactCustomField>>,
}

/// Delete address book contact.
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
#[zoom_endpoint(
    DELETE "/contact_center/address_books/<address_book_id>/contacts/<contact_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book_contact:admin"],
    errors = [
        (400, 2005, "the resource was archived or removed"),
        (404, 2101, "the contact does not exist"),
        (404, 2001, "the address book does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAddressBookContact {
    /// Address book ID.
    pub address_book_id: String,
    /// Contact ID.
    pub contact_id: String,
}
