//! Address books: 21 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Lists the address books of Zoom Contact Center.
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
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// ID of the unit to which the address book belongs.
    pub unit_id: String,
}

/// Response to [`ListAddressBooks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBooksResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The Zoom Contact Center address books, one entry each.
    #[lossy]
    pub address_books: Vec<AddressBook>,
}

/// Response to [`GetAddressBook`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBook {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: Option<String>,
    /// Name of the Zoom Contact Center address book.
    pub address_book_name: Option<String>,
    /// What the address book is for, in free text.
    pub address_book_description: Option<String>,
    /// Number of contacts in the address book.
    pub total_contacts: Option<i64>,
    /// ID of the unit to which the address book belongs.
    pub unit_id: Option<String>,
    /// Display name of the unit to which the address book belongs.
    pub unit_name: Option<String>,
}

/// Creates an address book, a collection of consumers' names, phone numbers and locations.
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
    /// ID of the unit to which the address book belongs.
    pub unit_id: Option<String>,
    /// Name of the Zoom Contact Center address book.
    #[length(..=100)]
    pub address_book_name: Option<String>,
    /// What the address book is for, in free text.
    #[length(..=256)]
    pub address_book_description: Option<String>,
}

/// Response to [`CreateAddressBook`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateAddressBookResponse {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: Option<String>,
    /// Name of the Zoom Contact Center address book.
    #[length(..=100)]
    pub address_book_name: Option<String>,
    /// What the address book is for, in free text.
    #[length(..=256)]
    pub address_book_description: Option<String>,
    /// ID of the unit to which the address book belongs.
    pub unit_id: Option<String>,
    /// Display name of the unit to which the address book belongs.
    pub unit_name: Option<String>,
}

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
    /// ID of the contact.
    pub contact_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListContactCustomFields`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListContactCustomFieldsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Custom fields, one entry each.
    #[lossy]
    pub custom_fields: Vec<CustomField>,
}

/// Element of `custom_fields`.
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
    /// Outdated.
    pub outdated: Option<bool>,
}

/// Type of the values, such as text, number or date.
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

/// Lists the custom fields that address book contacts can have.
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
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListAddressBookCustomFields`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBookCustomFieldsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Custom fields, one entry each.
    #[lossy]
    pub custom_fields: Vec<AddressBookCustomField>,
}

/// Response to [`CreateAddressBookCustomField`] and [`GetAddressBookCustomField`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookCustomField {
    /// ID of the custom field.
    #[length(..=36)]
    pub custom_field_id: Option<String>,
    /// Name of the custom field.
    #[length(..=30)]
    pub custom_field_name: Option<String>,
    /// What the custom field is for, in free text.
    #[length(..=200)]
    pub custom_field_description: Option<String>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<DataType>,
    /// Value that is used when none is set.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Choices of the pick list; used only if `data_type` is `pick_list`. At most 250 items.
    pub pick_list_values: Option<Vec<String>>,
    /// The Zoom Contact Center address books, one entry each. At most 50 items.
    pub address_books: Option<Vec<AddressBookCustomFieldAddressBook>>,
    /// Whether consumer routing profiles can use the custom fields.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether the name can be used in addresses opened for an engagement; then without spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the custom fields go along with calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether the custom fields appear when an inbound engagement is announced.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the custom fields appear on the profile tab of the client.
    pub show_in_profile_tab: Option<bool>,
}

/// Element of `address_books`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookCustomFieldAddressBook {
    /// ID of the Zoom Contact Center address book.
    #[length(..=36)]
    pub address_book_id: Option<String>,
    /// Name of the Zoom Contact Center address book.
    #[length(..=100)]
    pub address_book_name: Option<String>,
}

/// Creates a custom field for the contacts in address books.
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
    /// Name of the custom field.
    #[length(..=30)]
    pub custom_field_name: String,
    /// What the custom field is for, in free text.
    #[length(..=200)]
    pub custom_field_description: Option<String>,
    /// Type of the values, such as text, number or date.
    pub data_type: DataType,
    /// Value that is used when none is set.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Choices of the pick list; used only if `data_type` is `pick_list`. At most 250 items.
    pub pick_list_values: Option<Vec<String>>,
    /// IDs of the address books with which it is associated. At most 50 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Whether consumer routing profiles can use the custom fields.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether the name can be used in addresses opened for an engagement; then without spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the custom fields go along with calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether the custom fields appear when an inbound engagement is announced.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the custom fields appear on the profile tab of the client.
    pub show_in_profile_tab: Option<bool>,
}

/// Returns the definition of one custom field for address book contacts.
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
    /// ID of the custom field.
    #[length(..=36)]
    pub custom_field_id: String,
}

/// Updates one custom field for address book contacts.
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
    /// ID of the custom field.
    #[length(..=36)]
    pub custom_field_id: String,
    /// Name of the custom field.
    #[length(..=30)]
    pub custom_field_name: String,
    /// What the custom field is for, in free text.
    #[length(..=200)]
    pub custom_field_description: Option<String>,
    /// Type of the values, such as text, number or date.
    pub data_type: DataType,
    /// Value that is used when none is set.
    #[length(..=512)]
    pub default_value: Option<String>,
    /// Choices of the pick list; used only if `data_type` is `pick_list`. At most 250 items.
    pub pick_list_values: Option<Vec<String>>,
    /// IDs of the address books with which it is associated. At most 50 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Whether consumer routing profiles can use the custom fields.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether the name can be used in addresses opened for an engagement; then without spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the custom fields go along with calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether the custom fields appear when an inbound engagement is announced.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the custom fields appear on the profile tab of the client.
    pub show_in_profile_tab: Option<bool>,
}

/// Deletes one custom field for address book contacts.
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
    /// ID of the custom field.
    #[length(..=36)]
    pub custom_field_id: String,
}

/// Lists the units that group address books.
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
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAddressBookUnits`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBookUnitsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Units.
    #[lossy]
    pub units: Vec<Unit>,
}

/// Response to [`CreateAddressBookUnit`] and [`GetAddressBookUnit`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Unit {
    /// ID of the unit to which the address book belongs.
    pub unit_id: Option<String>,
    /// Display name of the unit to which the address book belongs.
    pub unit_name: Option<String>,
    /// Free text that says what the address book unit is for.
    pub unit_description: Option<String>,
}

/// Creates a unit under which admins can group several address books.
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
    /// Display name of the unit to which the address book belongs.
    #[length(..=255)]
    pub unit_name: Option<String>,
    /// Free text that says what the address book unit is for.
    #[length(..=256)]
    pub unit_description: Option<String>,
}

/// Returns one unit that groups address books.
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

/// Updates one unit that groups address books.
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
    /// Display name of the unit to which the address book belongs.
    #[length(..=255)]
    pub unit_name: Option<String>,
    /// Free text that says what the address book unit is for.
    #[length(..=256)]
    pub unit_description: Option<String>,
}

/// Deletes one unit that groups address books.
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

/// Returns one of Zoom Contact Center's address books.
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
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
}

/// Updates the properties of one address book.
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
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// Name of the Zoom Contact Center address book.
    #[length(..=100)]
    pub address_book_name: Option<String>,
    /// What the address book is for, in free text.
    #[length(..=256)]
    pub address_book_description: Option<String>,
}

/// Deletes one of Zoom Contact Center's address books.
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
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
}

/// Lists the consumers in one address book.
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
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Email addresses, one entry each. At most 10 items.
    pub emails: Option<Vec<String>>,
    /// Phone numbers, one entry each. At most 10 items.
    pub phone_numbers: Option<Vec<String>>,
}

/// Response to [`ListAddressBookContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBookContactsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Contacts, one entry each.
    #[lossy]
    pub contacts: Vec<Contact>,
}

/// Response to [`CreateAddressBookContact`] and [`GetAddressBookContact`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Contact {
    /// ID of the contact.
    pub contact_id: Option<String>,
    /// Name under which it is shown.
    pub display_name: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Phone numbers, one entry each. At most 5 items.
    pub phone_numbers: Option<Vec<String>>,
    /// Email addresses, one entry each. At most 4 items.
    pub emails: Option<Vec<String>>,
    /// Place where it is.
    pub location: Option<String>,
    /// IANA time zone in which the dates are read and the response shows times.
    #[length(..=100)]
    pub timezone: Option<String>,
    /// Account number of the contact.
    pub account_number: Option<String>,
    /// Company for which the contact works.
    pub company: Option<String>,
    /// Role of the contact as free text, or the ID of a user role in templates.
    pub role: Option<String>,
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: Option<String>,
    /// Name of the Zoom Contact Center address book.
    pub address_book_name: Option<String>,
    /// Variables, one entry each.
    pub variables: Option<Vec<Variable>>,
    /// IDs of consumers that belong to the contact. At most 10 items.
    pub consumer_ids: Option<Vec<String>>,
    /// URL that returns the contact's custom fields; the request needs an access token.
    pub custom_fields_url: Option<String>,
}

/// Element of `variables`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Variable {
    /// ID of the group that contains the variable.
    pub variable_group_id: Option<String>,
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Name by which flows and reports refer to the variable.
    pub variable_name: Option<String>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<VariableDataType>,
    /// Value of the variable.
    pub variable_value: Option<String>,
}

/// Type of the values, such as text, number or date.
#[zoom_enum]
pub enum VariableDataType {
    /// `string`.
    String,
    /// `boolean`.
    Boolean,
}

/// Adds a consumer to an address book; agents see the contact's details during an engagement.
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
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// Name under which it is shown.
    pub display_name: String,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Phone numbers, one entry each.
    pub phone_numbers: Vec<String>,
    /// Email addresses, one entry each. At most 4 items.
    pub emails: Option<Vec<String>>,
    /// Place where it is.
    pub location: Option<String>,
    /// IANA time zone in which the dates are read and the response shows times.
    #[length(..=100)]
    pub timezone: Option<String>,
    /// Account number of the contact.
    pub account_number: Option<String>,
    /// Company for which the contact works.
    pub company: Option<String>,
    /// Role of the contact as free text, or the ID of a user role in templates.
    pub role: Option<String>,
    /// Variables, one entry each.
    pub variables: Option<Vec<AddressBookContactVariable>>,
    /// IDs of consumers that belong to the contact. At most 10 items.
    pub consumer_ids: Option<Vec<String>>,
    /// Custom fields, one entry each.
    pub custom_fields: Option<Vec<AddressBookContactCustomField>>,
}

/// Element of `variables`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookContactVariable {
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Value of the variable.
    pub variable_value: Option<String>,
}

/// Element of `custom_fields`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookContactCustomField {
    /// ID of the custom field.
    #[length(..=36)]
    pub custom_field_id: Option<String>,
    /// Value of the custom field for the contact.
    #[length(..=512)]
    pub custom_field_value: Option<String>,
}

/// Returns one consumer from an address book.
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
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// ID of the contact.
    pub contact_id: String,
}

/// Updates the details of one consumer in an address book.
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
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// ID of the contact.
    pub contact_id: String,
    /// Name under which it is shown.
    pub display_name: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Phone numbers, one entry each. At most 5 items.
    pub phone_numbers: Vec<String>,
    /// Email addresses, one entry each. At most 4 items.
    pub emails: Option<Vec<String>>,
    /// Place where it is.
    pub location: Option<String>,
    /// IANA time zone in which the dates are read and the response shows times.
    #[length(..=100)]
    pub timezone: Option<String>,
    /// Account number of the contact.
    pub account_number: Option<String>,
    /// Company for which the contact works.
    pub company: Option<String>,
    /// Role of the contact as free text, or the ID of a user role in templates.
    pub role: Option<String>,
    /// Variables, one entry each.
    pub variables: Option<Vec<AddressBookContactVariable>>,
    /// IDs of consumers that belong to the contact. At most 10 items.
    pub consumer_ids: Option<Vec<String>>,
    /// Custom fields, one entry each.
    pub custom_fields: Option<Vec<AddressBookContactCustomField>>,
}

/// Deletes one consumer from an address book.
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
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
    /// ID of the contact.
    pub contact_id: String,
}
