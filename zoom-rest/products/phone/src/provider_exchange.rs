//! Provider exchange: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List carrier peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCarrierPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListCarrierPeeringPhoneNumbers::new()
///     .page_size(200)
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/carrier_peering/numbers" -> ListCarrierPeeringPhoneNumbersResponse,
    paginate = numbers: Number,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:list_peering_numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCarrierPeeringPhoneNumbers {
    /// Records per page: defaults to `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Response to [`ListCarrierPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCarrierPeeringPhoneNumbersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Numbers: at most 200 items.
    #[lossy]
    pub numbers: Vec<Number>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Number {
    /// Customer account name.
    pub customer_account_name: Option<String>,
    /// Customer account number.
    pub customer_account_number: Option<String>,
    /// Assigned.
    pub assigned: Option<i64>,
    /// Billing reference ID.
    pub billing_reference_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Service info.
    pub service_info: Option<String>,
    /// SIP trunk name.
    pub sip_trunk_name: Option<String>,
    /// Status.
    pub status: Option<i64>,
}

/// List peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPeeringPhoneNumbers::new()
///     .page_size(200)
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/peering/numbers" -> ListPeeringPhoneNumbersResponse,
    paginate = numbers: PeeringPhoneNumber,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:list_peering_numbers:admin"],
    errors = [(404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbers {
    /// Records per page: defaults to `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Carrier code.
    pub carrier_code: Option<i64>,
}

/// Response to [`ListPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Numbers: at most 300 items.
    #[lossy]
    pub numbers: Vec<PeeringPhoneNumber>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PeeringPhoneNumber {
    /// Assigned.
    pub assigned: Option<i64>,
    /// Billing reference ID.
    pub billing_reference_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Service info.
    pub service_info: Option<String>,
    /// SIP trunk name.
    pub sip_trunk_name: Option<String>,
    /// Status.
    pub status: Option<i64>,
}

/// Add peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPeeringPhoneNumbers::new().carrier_code(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/phone/peering/numbers" -> AddPeeringPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone_peering:write:admin", "phone:write:peering_number:admin"],
    errors = [
        (400, 124, "the account does not exist"),
        (400, 300, "a parameter is invalid"),
        (400, 404, "the request was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbers {
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Phone numbers: at most 200 items.
    pub phone_numbers: Option<Vec<AddPeeringPhoneNumbersPhoneNumber>>,
}

/// Element of `phone_numbers`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbersPhoneNumber {
    /// Billing reference ID.
    pub billing_reference_id: Option<String>,
    /// Phone number: required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Service info.
    pub service_info: Option<String>,
    /// SIP trunk name.
    pub sip_trunk_name: Option<String>,
    /// Status.
    pub status: Option<i64>,
}

/// Response to [`AddPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbersResponse {
    /// Unprocessed numbers: at most 200 items.
    pub unprocessed_numbers: Option<Vec<UnprocessedNumber>>,
}

/// Element of `unprocessed_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UnprocessedNumber {
    /// Failure reason.
    pub failure_reason: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Update peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdatePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdatePeeringPhoneNumbers::new().carrier_code(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/phone/peering/numbers" -> UpdatePeeringPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone_peering:write:admin", "phone:update:peering_number:admin"],
    errors = [
        (400, 124, "the account does not exist"),
        (400, 300, "a parameter is invalid"),
        (400, 404, "the request was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbers {
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Phone numbers: at most 200 items.
    pub phone_numbers: Option<Vec<AddPeeringPhoneNumbersPhoneNumber>>,
}

/// Response to [`UpdatePeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbersResponse {
    /// Unprocessed numbers: at most 200 items.
    pub unprocessed_numbers: Option<Vec<UnprocessedNumber>>,
}

/// Remove peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemovePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RemovePeeringPhoneNumbers::new(vec!["one".to_owned()])
///     .carrier_code(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/phone/peering/numbers" -> RemovePeeringPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone_peering:write:admin", "phone:delete:peering_number:admin"],
    errors = [
        (400, 124, "the account does not exist"),
        (400, 300, "a parameter is invalid"),
        (400, 404, "the request was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePeeringPhoneNumbers {
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Phone numbers: at most 200 items.
    pub phone_numbers: Vec<String>,
}

/// Response to [`RemovePeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RemovePeeringPhoneNumbersResponse {
    /// Unprocessed numbers: at most 200 items.
    pub unprocessed_numbers: Option<Vec<UnprocessedNumber>>,
}
