//! Phone numbers: 6 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

use super::super::{
    AllocatedProduct, AssignedListAssignedToType, AssignedToType, ByocPhoneNumberAllocatedProduct, EmergencyAddress,
    GetPhoneNumberResponse, ListPhoneNumbersNumberCapability, ListPhoneNumbersNumberCarrier,
    ListPhoneNumbersNumberLocation, ListPhoneNumbersNumberSite, NumberSource, NumberStatus, PhoneNumberCapability,
    PhoneNumberType, SipGroup, SourceChannel,
};

/// Allocate unallocate phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AllocatedProduct;
/// use zoom_rest::number_management::master::AllocateUnallocatePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AllocateUnallocatePhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
///     AllocatedProduct::Unallocated,
/// )
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/number_management/allocation" -> (),
    rate_limit = Heavy,
    scopes = ["number_management_numbers:write:master", "number_management:write:numbers:master"],
    errors = [
        (400, 100002, "the phone number was not found"),
        (400, 200002, "the number cannot be used"),
        (400, 1002010, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AllocateUnallocatePhoneNumbers {
    /// Account ID.
    pub account_id: String,
    /// Numbers: at most 10 items.
    pub numbers: Vec<String>,
    /// Allocated product.
    pub allocated_product: AllocatedProduct,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Add BYOC phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ByocPhoneNumberAllocatedProduct;
/// use zoom_rest::number_management::master::AddByocPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddByocPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     ByocPhoneNumberAllocatedProduct::ZoomPhone,
///     vec!["one".to_owned()],
/// )
///     .country_iso("one")
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/number_management/byoc_numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:write:byoc_numbers:master"],
    errors = [(400, 1000, "the resource already exists"), (400, 1004, "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddByocPhoneNumbers {
    /// Account ID.
    pub account_id: String,
    /// Allocated product.
    pub allocated_product: ByocPhoneNumberAllocatedProduct,
    /// Country iso.
    pub country_iso: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Phone numbers: at most 100 items.
    pub phone_numbers: Vec<String>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Enable pci pal.
    pub enable_pci_pal: Option<bool>,
}

/// List phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AllocatedProduct;
/// use zoom_rest::number_management::master::ListPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPhoneNumbers::new("Zl3aVt0bQ9y")
///     .page_size(200)
///     .allocated_product(AllocatedProduct::Unallocated)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/numbers" -> ListPhoneNumbersResponse,
    paginate = numbers: ListPhoneNumbersNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_numbers:master"],
    errors = [
        (400, 999, "a parameter is invalid"),
        (400, 1002010, "the site does not exist"),
        (400, 1003100, "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumbers {
    /// Account ID.
    pub account_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Allocated product.
    pub allocated_product: Option<AllocatedProduct>,
    /// Number type.
    pub number_type: Option<PhoneNumberType>,
    /// Number status.
    pub number_status: Option<NumberStatus>,
    /// Number source.
    pub number_source: Option<NumberSource>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Assigned to type.
    pub assigned_to_type: Option<AssignedToType>,
    /// Keyword.
    pub keyword: Option<String>,
}

/// Response to [`ListPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Numbers.
    #[lossy]
    pub numbers: Vec<ListPhoneNumbersNumber>,
}

/// Element of `numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersNumber {
    /// ID.
    pub id: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Allocated product.
    pub allocated_product: Option<AllocatedProduct>,
    /// Number type.
    pub number_type: Option<PhoneNumberType>,
    /// Display name.
    pub display_name: Option<String>,
    /// Caller ID name.
    pub caller_id_name: Option<String>,
    /// Carrier.
    pub carrier: Option<ListPhoneNumbersNumberCarrier>,
    /// Capability.
    pub capability: Option<Vec<ListPhoneNumbersNumberCapability>>,
    /// Source.
    pub source: Option<NumberSource>,
    /// Status.
    pub status: Option<NumberStatus>,
    /// Emergency address.
    pub emergency_address: Option<EmergencyAddress>,
    /// Address update required.
    pub address_update_required: Option<bool>,
    /// Emergency address update time.
    pub emergency_address_update_time: Option<DateTime>,
    /// Site.
    pub site: Option<ListPhoneNumbersNumberSite>,
    /// Assigned list.
    pub assigned_list: Option<Vec<AssignedList>>,
    /// SIP group.
    pub sip_group: Option<SipGroup>,
    /// Location.
    pub location: Option<ListPhoneNumbersNumberLocation>,
}

/// Element of `assigned_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedList {
    /// Assigned to ID.
    pub assigned_to_id: Option<String>,
    /// Assgined to name.
    pub assgined_to_name: Option<String>,
    /// Assigned to type.
    pub assigned_to_type: Option<AssignedListAssignedToType>,
    /// Source channel.
    pub source_channel: Option<SourceChannel>,
    /// Extension number.
    pub extension_number: Option<String>,
}

/// Delete phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::DeletePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneNumbers::new("Zl3aVt0bQ9y", vec!["one".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:delete:numbers:master"],
    errors = [(400, 100002, "the phone number was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneNumbers {
    /// Account ID.
    pub account_id: String,
    /// Numbers: at most 10 items.
    pub numbers: Vec<String>,
}

/// Get phone number.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::GetPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/numbers/<phone_number_id>" -> GetPhoneNumberResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:numbers:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneNumber {
    /// Account ID.
    pub account_id: String,
    /// Phone number ID.
    pub phone_number_id: String,
}

/// Update phone number.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::UpdatePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .display_name("Support")
///     .caller_id_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/number_management/numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:numbers:master"],
    errors = [
        (400, 999, "the field is invalid"),
        (400, 100001, "the SIP group was not found"),
        (400, 200001, "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// Account ID.
    pub account_id: String,
    /// Phone number ID.
    pub phone_number_id: String,
    /// Display name.
    pub display_name: Option<String>,
    /// Caller ID name.
    pub caller_id_name: Option<String>,
    /// Confirm address update.
    pub confirm_address_update: Option<bool>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Capability.
    pub capability: Option<PhoneNumberCapability>,
}
