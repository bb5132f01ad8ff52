//! Address books, units: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/units)
#[zoom_endpoint(
    GET "/contact_center/address_books/units" -> ListAddressBookUnitsResponse,
    paginate = units: Unit,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:list_address_book_units:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAddressBookUnits {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAddressBookUnits`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBookUnitsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Address book units, one entry each.
    #[lossy]
    pub units: Vec<Unit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateAddressBookUnit`] and [`GetAddressBookUnit`].
///
/// Element of `units` in [`ListAddressBookUnitsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Unit {
    /// ID of the address book unit.
    pub unit_id: Option<String>,
    /// Display name of the address book unit.
    pub unit_name: Option<String>,
    /// Free text that says what the address book unit is for.
    pub unit_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
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
///     .unit_description("Address books of the support team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/POST/contact_center/address_books/units)
#[zoom_endpoint(
    POST "/contact_center/address_books/units" -> Unit,
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book_unit:admin"],
    errors = [(400, 1904, RESOURCE_ALREADY_EXISTS = "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAddressBookUnit {
    /// Display name of the address book unit.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/units/{unitId})
#[zoom_endpoint(
    GET "/contact_center/address_books/units/<unit_id>" -> Unit,
    rate_limit = Light,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book_unit:admin"],
    errors = [(404, 1901, UNIT_DOES_NOT_EXIST = "the unit does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAddressBookUnit {
    /// ID of the address book unit.
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
///     .unit_description("Address books of the support team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/PATCH/contact_center/address_books/units/{unitId})
#[zoom_endpoint(
    PATCH "/contact_center/address_books/units/<unit_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book_unit:admin"],
    errors = [
        (400, 1905, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (404, 1901, UNIT_DOES_NOT_EXIST = "the unit does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAddressBookUnit {
    /// ID of the address book unit.
    pub unit_id: String,
    /// Display name of the address book unit.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/DELETE/contact_center/address_books/units/{unitId})
#[zoom_endpoint(
    DELETE "/contact_center/address_books/units/<unit_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book_unit:admin"],
    errors = [
        (400, 1905, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (404, 1901, UNIT_DOES_NOT_EXIST = "the unit does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAddressBookUnit {
    /// ID of the address book unit.
    pub unit_id: String,
}
