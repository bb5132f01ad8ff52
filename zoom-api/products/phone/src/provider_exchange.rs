//! Provider exchange: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List carrier peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::ListCarrierPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListCarrierPeeringPhoneNumbers::new()
///     .page_size(200)
///     .phone_number("+14155550100")
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCarrierPeeringPhoneNumbers {
    /// How many records a page holds: at most 200, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// What [`ListCarrierPeeringPhoneNumbers`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCarrierPeeringPhoneNumbersResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Numbers: at most 200 of them.
    pub numbers: Vec<Number>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Number.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::phone::ListPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPeeringPhoneNumbers::new()
///     .page_size(200)
///     .phone_number("+14155550100")
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbers {
    /// How many records a page holds: at most 200, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Carrier code.
    pub carrier_code: Option<i64>,
}

/// What [`ListPeeringPhoneNumbers`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbersResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Numbers: at most 300 of them.
    pub numbers: Vec<PeeringPhoneNumber>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Peering phone number.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::phone::AddPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddPeeringPhoneNumbers::new().carrier_code(1).send(client).await?;
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
        (400, 300, "a parameter is not valid"),
        (400, 404, "the request is not accepted"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbers {
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Phone numbers: at most 200 of them.
    pub phone_numbers: Option<Vec<AddPeeringPhoneNumbersPhoneNumber>>,
}

/// Add peering phone numbers phone number.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbersPhoneNumber {
    /// Billing reference ID.
    pub billing_reference_id: Option<String>,
    /// Phone number: required in a request.
    pub phone_number: Option<String>,
    /// Service info.
    pub service_info: Option<String>,
    /// SIP trunk name.
    pub sip_trunk_name: Option<String>,
    /// Status.
    pub status: Option<i64>,
}

/// What [`AddPeeringPhoneNumbers`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbersResponse {
    /// Unprocessed numbers: at most 200 of them.
    pub unprocessed_numbers: Option<Vec<UnprocessedNumber>>,
}

/// Unprocessed number.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::phone::UpdatePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = UpdatePeeringPhoneNumbers::new().carrier_code(1).send(client).await?;
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
        (400, 300, "a parameter is not valid"),
        (400, 404, "the request is not accepted"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbers {
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Phone numbers: at most 200 of them.
    pub phone_numbers: Option<Vec<AddPeeringPhoneNumbersPhoneNumber>>,
}

/// What [`UpdatePeeringPhoneNumbers`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbersResponse {
    /// Unprocessed numbers: at most 200 of them.
    pub unprocessed_numbers: Option<Vec<UnprocessedNumber>>,
}

/// Remove peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::RemovePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = RemovePeeringPhoneNumbers::new(vec!["one".to_owned()])
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
        (400, 300, "a parameter is not valid"),
        (400, 404, "the request is not accepted"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemovePeeringPhoneNumbers {
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Phone numbers: at most 200 of them.
    pub phone_numbers: Vec<String>,
}

/// What [`RemovePeeringPhoneNumbers`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovePeeringPhoneNumbersResponse {
    /// Unprocessed numbers: at most 200 of them.
    pub unprocessed_numbers: Option<Vec<UnprocessedNumber>>,
}
