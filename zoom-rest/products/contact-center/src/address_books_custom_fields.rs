//! Address books, custom fields: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::DataType;

/// Lists the custom fields that address book contacts can have.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAddressBookCustomFields;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let custom_fields = ListAddressBookCustomFields::new()
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/custom_fields)
#[zoom_endpoint(
    GET "/contact_center/address_books/custom_fields" -> ListAddressBookCustomFieldsResponse,
    paginate = custom_fields: AddressBookCustomField,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_custom_field:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAddressBookCustomFields {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListAddressBookCustomFields`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBookCustomFieldsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Custom fields, one entry each.
    #[lossy]
    pub custom_fields: Vec<AddressBookCustomField>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateAddressBookCustomField`] and [`GetAddressBookCustomField`].
///
/// Element of `custom_fields` in [`ListAddressBookCustomFieldsResponse`].
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
    /// Address books in which the custom field is available. At most 50 items.
    pub address_books: Option<Vec<AddressBookCustomFieldAddressBook>>,
    /// Whether consumer routing profiles, which determine how engagements are routed, can use the custom field.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether URLs opened for engagements can use the custom field by its name, which then may not contain spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the custom field goes along with calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether the Zoom client shows the custom field when it announces an inbound engagement.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the Zoom client shows the custom field on the profile tab.
    pub show_in_profile_tab: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Address book in which a custom field is used.
///
/// Element of `address_books` in [`AddressBookCustomField`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddressBookCustomFieldAddressBook {
    /// ID of the Zoom Contact Center address book.
    #[length(..=36)]
    pub address_book_id: Option<String>,
    /// Name of the Zoom Contact Center address book.
    #[length(..=100)]
    pub address_book_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a custom field for the contacts in address books.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateAddressBookCustomField, DataType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAddressBookCustomField::new("Department", DataType::String)
///     .default_value("Sales")
///     .address_book_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/POST/contact_center/address_books/custom_fields)
#[zoom_endpoint(
    POST "/contact_center/address_books/custom_fields" -> AddressBookCustomField,
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book_custom_field:admin"],
    errors = [
        (400, 300, INVALID_FIELD = "the field is invalid"),
        (400, 2107, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 2108, NOT_SUPPORTED = "not supported"),
        (400, 2109, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 2110, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 2111, VALUE_CONTAINS_SPACES = "the value must not contain spaces"),
        (400, 2115, INVALID_DEFAULT_VALUE = "the default value is invalid"),
        (404, 2006, ADDRESS_BOOKS_DO_NOT_EXIST = "the address books do not exist"),
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
    /// IDs of the address books in which the custom field is available. At most 50 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Whether consumer routing profiles, which determine how engagements are routed, can use the custom field.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether URLs opened for engagements can use the custom field by its name, which then may not contain spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the custom field goes along with calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether the Zoom client shows the custom field when it announces an inbound engagement.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the Zoom client shows the custom field on the profile tab.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/custom_fields/{customFieldId})
#[zoom_endpoint(
    GET "/contact_center/address_books/custom_fields/<custom_field_id>" -> AddressBookCustomField,
    rate_limit = Light,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_custom_field:admin"],
    errors = [(404, 2112, CUSTOM_FIELD_DOES_NOT_EXIST = "the custom field does not exist")],
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
/// UpdateAddressBookCustomField::new("Zl3aVt0bQ9y", "Department", DataType::String)
///     .custom_field_description("Department for which the contact works")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/PATCH/contact_center/address_books/custom_fields/{customFieldId})
#[zoom_endpoint(
    PATCH "/contact_center/address_books/custom_fields/<custom_field_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book_custom_field:admin"],
    errors = [
        (400, 300, INVALID_FIELD = "the field is invalid"),
        (400, 2107, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 2108, NOT_SUPPORTED = "not supported"),
        (400, 2109, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 2111, VALUE_CONTAINS_SPACES = "the value must not contain spaces"),
        (400, 2115, INVALID_DEFAULT_VALUE = "the default value is invalid"),
        (404, 2112, CUSTOM_FIELD_DOES_NOT_EXIST = "the custom field does not exist"),
        (404, 2006, ADDRESS_BOOKS_DO_NOT_EXIST = "the address books do not exist"),
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
    /// IDs of the address books in which the custom field is available. At most 50 items.
    pub address_book_ids: Option<Vec<String>>,
    /// Whether consumer routing profiles, which determine how engagements are routed, can use the custom field.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether URLs opened for engagements can use the custom field by its name, which then may not contain spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the custom field goes along with calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether the Zoom client shows the custom field when it announces an inbound engagement.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the Zoom client shows the custom field on the profile tab.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/DELETE/contact_center/address_books/custom_fields/{customFieldId})
#[zoom_endpoint(
    DELETE "/contact_center/address_books/custom_fields/<custom_field_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book_custom_field:admin"],
    errors = [(404, 2112, CUSTOM_FIELD_DOES_NOT_EXIST = "the custom field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAddressBookCustomField {
    /// ID of the custom field.
    #[length(..=36)]
    pub custom_field_id: String,
}
