//! Phone numbers: 6 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

use super::super::{
    AllocatedProduct, AssignedToType, AssigneeType, EmergencyAddress, GetPhoneNumberResponse, IdAndName,
    NumberCapability, NumberSource, NumberStatus, PhoneNumberCapability, PhoneNumberCarrier, PhoneNumberLocation,
    PhoneNumberSite, PhoneNumberType, ReservedZoomProduct, SourceChannel,
};

/// Allocates phone numbers to a Zoom product, or takes the allocation back.
///
/// Only for numbers with CPL routing; native numbers among them must share one country or region and number plan. Zoom explains neither `CPL` nor `native`. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AllocatedProduct;
/// use zoom_rest::number_management::master::AllocateUnallocatePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AllocateUnallocatePhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
///     AllocatedProduct::ZoomPhone,
/// )
/// .site_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/phone-numbers/PATCH/accounts/{accountId}/number_management/allocation)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/number_management/allocation" -> (),
    rate_limit = Heavy,
    scopes = ["number_management_numbers:write:master", "number_management:write:numbers:master"],
    errors = [
        (400, 100002, PHONE_NUMBER_NOT_FOUND = "the phone number was not found"),
        (400, 200002, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (400, 1002010, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AllocateUnallocatePhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// IDs of the phone numbers, one entry each. At most 10 items.
    pub numbers: Vec<String>,
    /// Zoom product to which to allocate the numbers; `UNALLOCATED` takes the allocation back.
    pub allocated_product: AllocatedProduct,
    /// ID of the Zoom Phone site to which to allocate the numbers.
    pub site_id: Option<String>,
}

/// Adds numbers from the organization's own carrier (BYOC), for Zoom Phone or Zoom Contact Center.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ReservedZoomProduct;
/// use zoom_rest::number_management::master::AddByocPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddByocPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     ReservedZoomProduct::ZoomPhone,
///     vec!["+14155550100".to_owned()],
/// )
/// .country_iso("US")
/// .sip_group_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/phone-numbers/POST/accounts/{accountId}/number_management/byoc_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/number_management/byoc_numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:write:byoc_numbers:master"],
    errors = [
        (400, 1000, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 1004, SETTING_TURNED_OFF = "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddByocPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Zoom product for which the numbers are reserved: Zoom Phone or Zoom Contact Center.
    pub allocated_product: ReservedZoomProduct,
    /// Two-letter country code (ISO 3166) of the number.
    pub country_iso: Option<String>,
    /// ID of the Zoom Phone site for the numbers; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// Phone numbers to add, one entry each. At most 100 items.
    pub phone_numbers: Vec<String>,
    /// ID of the SIP group that routes the numbers' calls; needed for Zoom Contact Center.
    pub sip_group_id: Option<String>,
    /// Whether card data that callers enter are protected by PCI Pal; it must be on for the account.
    pub enable_pci_pal: Option<bool>,
}

/// Lists the phone numbers that Number Management holds for an account.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AllocatedProduct;
/// use zoom_rest::number_management::master::ListPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPhoneNumbers::new("Zl3aVt0bQ9y")
///     .page_size(200)
///     .allocated_product(AllocatedProduct::ZoomPhone)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/phone-numbers/GET/accounts/{accountId}/number_management/numbers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/numbers" -> ListPhoneNumbersResponse,
    paginate = numbers: ListPhoneNumbersNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_numbers:master"],
    errors = [
        (400, 999, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 1002010, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 1003100, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Zoom product whose phone numbers to return; `UNALLOCATED` for numbers that no product has.
    pub allocated_product: Option<AllocatedProduct>,
    /// Keeps only phone numbers of this kind, such as toll-free or mobile.
    pub number_type: Option<PhoneNumberType>,
    /// Keeps only numbers in this state: normal or pending.
    pub number_status: Option<NumberStatus>,
    /// Keeps only numbers from this source, such as Zoom or another carrier.
    pub number_source: Option<NumberSource>,
    /// Keeps only numbers of the Zoom Phone site with this ID.
    pub site_id: Option<String>,
    /// Keeps only numbers with this assignment: to a kind of target such as a user, to a use in Zoom Contact Center, or none.
    pub assigned_to_type: Option<AssignedToType>,
    /// Keeps only phone numbers that start with these digits.
    pub keyword: Option<String>,
}

/// Response to [`ListPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Phone numbers, one entry each.
    #[lossy]
    pub numbers: Vec<ListPhoneNumbersNumber>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of the account, with its product, type and assignment.
///
/// Element of `numbers` in [`ListPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersNumber {
    /// ID that Zoom gave to the phone number.
    pub id: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Zoom product to which the phone number is allocated; `UNALLOCATED` means none.
    pub allocated_product: Option<AllocatedProduct>,
    /// Kind of phone number, such as toll-free or mobile.
    pub number_type: Option<PhoneNumberType>,
    /// Name under which the number is shown.
    pub display_name: Option<String>,
    /// Name shown to the called party next to the number, at most 15 characters.
    pub caller_id_name: Option<String>,
    /// Carrier that provides the number.
    pub carrier: Option<PhoneNumberCarrier>,
    /// What the phone number can be used for, such as incoming or outgoing calls.
    pub capability: Option<Vec<NumberCapability>>,
    /// How the number came to the account, such as from Zoom, ported or from your own carrier (BYOC).
    pub source: Option<NumberSource>,
    /// State of the phone number: normal or pending.
    pub status: Option<NumberStatus>,
    /// Address that emergency services receive.
    pub emergency_address: Option<EmergencyAddress>,
    /// Whether the number's emergency address still has to be updated; only for numbers that your own carrier connects on your premises (BYOC Premises).
    pub address_update_required: Option<bool>,
    /// When the number's emergency address was last updated, in UTC; only for numbers that your own carrier connects on your premises (BYOC Premises).
    pub emergency_address_update_time: Option<DateTime>,
    /// Zoom Phone site to which the number belongs.
    pub site: Option<PhoneNumberSite>,
    /// To whom or what the number is assigned, one entry each.
    pub assigned_list: Option<Vec<PhoneNumberAssignee>>,
    /// SIP group that routes the calls.
    pub sip_group: Option<IdAndName>,
    /// Area to which the phone number belongs.
    pub location: Option<PhoneNumberLocation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User, extension or other resource that a phone number is assigned to.
///
/// Element of `assigned_list` in [`ListPhoneNumbersNumber`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberAssignee {
    /// ID of the user, location, pool or other target that has the number; `assigned_to_type` says which.
    pub assigned_to_id: Option<String>,
    /// Name of the user or other target that has the number; the misspelled member name is Zoom's own.
    pub assgined_to_name: Option<String>,
    /// What kind of target the number is assigned to, such as a user or a call queue.
    pub assigned_to_type: Option<AssigneeType>,
    /// Whether the Contact Center number is used for voice or SMS.
    pub source_channel: Option<SourceChannel>,
    /// Zoom Phone extension number of the target, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes phone numbers from the account through Number Management.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::DeletePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneNumbers::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/phone-numbers/DELETE/accounts/{accountId}/number_management/numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:delete:numbers:master"],
    errors = [(400, 100002, PHONE_NUMBER_NOT_FOUND = "the phone number was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Phone numbers to delete; Zoom's example shows the IDs of the numbers, not the numbers themselves. At most 10 items. Sent as `numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub numbers: Vec<String>,
}

/// Returns one of the account's phone numbers from Number Management.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/phone-numbers/GET/accounts/{accountId}/number_management/numbers/{phoneNumberId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/numbers/<phone_number_id>" -> GetPhoneNumberResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:numbers:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}

/// Updates one of the account's phone numbers in Number Management.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/phone-numbers/PATCH/accounts/{accountId}/number_management/numbers/{phoneNumberId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/number_management/numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:numbers:master"],
    errors = [
        (400, 999, INVALID_FIELD = "the field is invalid"),
        (400, 100001, SIP_GROUP_NOT_FOUND = "the SIP group was not found"),
        (400, 200001, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
    /// Name under which the number is shown.
    pub display_name: Option<String>,
    /// Name shown to the called party next to the number, at most 15 characters.
    pub caller_id_name: Option<String>,
    /// Whether to confirm the update of the number's emergency address; only for numbers that your own carrier connects on your premises (BYOC Premises).
    pub confirm_address_update: Option<bool>,
    /// ID of the SIP group that routes the number's calls, as `ListSipGroups` returns it; only for BYOC Premises numbers.
    pub sip_group_id: Option<String>,
    /// What the phone number can be used for, such as incoming or outgoing calls.
    pub capability: Option<PhoneNumberCapability>,
}
