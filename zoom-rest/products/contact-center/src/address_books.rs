//! Address books: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books)
#[zoom_endpoint(
    GET "/contact_center/address_books" -> ListAddressBooksResponse,
    paginate = address_books: AddressBook,
    rate_limit = Medium,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:list_address_books:admin"],
    errors = [
        (400, 1902, UNIT_ID_MISSING = "the unit ID is missing"),
        (404, 1901, UNIT_DOES_NOT_EXIST = "the unit does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAddressBooks {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Keeps only address books of the unit (a group of address books) with this ID.
    pub unit_id: String,
}

/// Response to [`ListAddressBooks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAddressBooksResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The Zoom Contact Center address books, one entry each.
    #[lossy]
    pub address_books: Vec<AddressBook>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetAddressBook`].
///
/// Element of `address_books` in [`ListAddressBooksResponse`].
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
    /// ID of the unit (a group of address books) to which the address book belongs.
    pub unit_id: Option<String>,
    /// Display name of the unit to which the address book belongs.
    pub unit_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/POST/contact_center/address_books)
#[zoom_endpoint(
    POST "/contact_center/address_books" -> CreateAddressBookResponse,
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:write:address_book:admin"],
    errors = [
        (400, 1902, UNIT_ID_MISSING = "the unit ID is missing"),
        (400, 1903, ADDRESS_BOOK_NAME_MISSING = "the address book name is missing"),
        (400, 2003, NOT_SUPPORTED = "not supported"),
        (400, 2002, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 1901, UNIT_DOES_NOT_EXIST = "the unit does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAddressBook {
    /// ID of the unit (a group of address books) to which the address book belongs.
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
    /// ID of the unit (a group of address books) to which the address book belongs.
    pub unit_id: Option<String>,
    /// Display name of the unit to which the address book belongs.
    pub unit_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/GET/contact_center/address_books/{addressBookId})
#[zoom_endpoint(
    GET "/contact_center/address_books/<address_book_id>" -> AddressBook,
    rate_limit = Light,
    scopes = ["contact_center_contact:read:admin", "contact_center:read:address_book:admin"],
    errors = [(404, 2001, ADDRESS_BOOK_DOES_NOT_EXIST = "the address book does not exist")],
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
///     .address_book_description("Customers of the support team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/PATCH/contact_center/address_books/{addressBookId})
#[zoom_endpoint(
    PATCH "/contact_center/address_books/<address_book_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:update:address_book:admin"],
    errors = [
        (400, 2004, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (404, 2001, ADDRESS_BOOK_DOES_NOT_EXIST = "the address book does not exist"),
    ],
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/address-books/DELETE/contact_center/address_books/{addressBookId})
#[zoom_endpoint(
    DELETE "/contact_center/address_books/<address_book_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_contact:write:admin", "contact_center:delete:address_book:admin"],
    errors = [(404, 1201, ADDRESS_BOOK_DOES_NOT_EXIST = "the address book does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAddressBook {
    /// ID of the Zoom Contact Center address book.
    pub address_book_id: String,
}
