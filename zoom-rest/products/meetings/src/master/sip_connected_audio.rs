//! SIP connected audio: 15 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{DialInNumberAndCountry, IdRef, TemplateOrAccount};

/// Lists the countries that meetings in a master account or one of its sub-accounts can call out to (internal call-out).
///
/// For master accounts with SIP Connected Audio, which links Zoom to the organization's phone network; `me` selects the master account itself.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListInternalCallOutCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListInternalCallOutCountries::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/GET/accounts/{accountId}/sip_trunk/callout_countries)
#[zoom_endpoint(
    GET "/accounts/<account_id>/sip_trunk/callout_countries" -> ListInternalCallOutCountriesResponse,
    scopes = [
        "sip_trunk:master",
        "sip_connected_audio:read:callout_countries:master",
        "sip_connected_audio:read:callout_countries:admin",
    ],
    errors = [
        (400, 300, "the account is not a master account, or permission denied, or the account has no SIP Connected Audio plan"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInternalCallOutCountries {
    /// ID of the sub-account, or `me` for the master account itself.
    pub account_id: String,
}

/// Response to [`ListInternalCallOutCountries`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInternalCallOutCountriesResponse {
    /// Countries to which Zoom can call out.
    pub callout_countries: Option<Vec<CalloutCountry>>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country or region that meetings can call out to over the organization's own phone network, with its calling code.
///
/// Element of `callout_countries` in [`ListInternalCallOutCountriesResponse`] and [`AddInternalCallOutCountriesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalloutCountry {
    /// Calling code of the country, such as `1`.
    pub code: Option<String>,
    /// Two-letter code of the country.
    pub id: Option<String>,
    /// Name of the country.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds countries that meetings in a master account or one of its sub-accounts can call out to (internal call-out).
///
/// For master accounts with SIP Connected Audio, which links Zoom to the organization's phone network; `me` selects the master account itself.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::IdRef;
/// use zoom_rest::meetings::master::AddInternalCallOutCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddInternalCallOutCountries::new(
///     "Zl3aVt0bQ9y",
///     vec![IdRef::new().id("US")],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/POST/accounts/{accountId}/sip_trunk/callout_countries)
#[zoom_endpoint(
    POST "/accounts/<account_id>/sip_trunk/callout_countries" -> AddInternalCallOutCountriesResponse,
    scopes = [
        "sip_trunk:master",
        "sip_connected_audio:write:callout_countries:admin",
        "sip_connected_audio:write:callout_countries:master",
    ],
    errors = [
        (400, 300, "the account is not a master account, or a parameter is invalid, or permission denied, or the account has no SIP Connected Audio plan"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddInternalCallOutCountries {
    /// ID of the sub-account, or `me` for the master account itself.
    pub account_id: String,
    /// Countries to add, each by its two-letter code as the ID. At most 30 items.
    pub callout_countries: Vec<IdRef>,
}

/// Response to [`AddInternalCallOutCountries`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddInternalCallOutCountriesResponse {
    /// Countries that meetings can call out to, as returned after the addition; Zoom does not say whether only the added ones are listed.
    pub callout_countries: Option<Vec<CalloutCountry>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes a country that meetings in a master account or one of its sub-accounts can call out to (internal call-out).
///
/// For master accounts with SIP Connected Audio, which links Zoom to the organization's phone network; `me` selects the master account itself.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteInternalCallOutCountry;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteInternalCallOutCountry::new("Zl3aVt0bQ9y", "US").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/DELETE/accounts/{accountId}/sip_trunk/callout_countries/{countryId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/sip_trunk/callout_countries/<country_id>" -> (),
    scopes = [
        "sip_trunk:master",
        "sip_connected_audio:delete:callout_countries:master",
        "sip_connected_audio:delete:callout_countries:admin",
    ],
    errors = [
        (400, 300, "permission denied, or the account has no SIP Connected Audio plan, or the account is not a master account"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 2302, CALLOUT_COUNTRY_DOES_NOT_EXIST = "the callout country does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteInternalCallOutCountry {
    /// ID of the sub-account, or `me` for the master account itself.
    pub account_id: String,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country_id: String,
}

/// Lists the organization's own phone numbers in use by a master account or a sub-account.
///
/// For master accounts with SIP Connected Audio, which links Zoom to the organization's phone network; `me` selects the master account itself.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListInternalNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let internal_numbers = ListInternalNumbers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/GET/accounts/{accountId}/sip_trunk/internal_numbers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/sip_trunk/internal_numbers" -> ListInternalNumbersResponse,
    paginate = internal_numbers: InternalNumber,
    scopes = [
        "sip_trunk:master",
        "sip_connected_audio:read:internal_numbers:master",
        "sip_connected_audio:read:internal_numbers:admin",
    ],
    errors = [
        (400, 300, "the account is not a master account, or permission denied, or the account has no SIP Connected Audio plan"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInternalNumbers {
    /// ID of the sub-account, or `me` for the master account itself.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListInternalNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInternalNumbersResponse {
    /// Phone numbers of the organization itself, not provided by Zoom, one entry each.
    #[lossy]
    pub internal_numbers: Vec<InternalNumber>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of the organization itself, not provided by Zoom, for calling in to meetings, with its country, label and accounts.
///
/// Element of `internal_numbers` in [`ListInternalNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InternalNumber {
    /// ID of the internal number.
    pub id: Option<String>,
    /// Whether the number can also be used to join meetings of third parties.
    pub allow_for_external_meetings: Option<bool>,
    /// Whether users can call this number to join a meeting.
    pub allow_join: Option<bool>,
    /// ISO 3166-1 alpha-2 code of the number's country.
    pub country: Option<String>,
    /// Phone number as it is shown to people.
    pub display_number: Option<String>,
    /// Short description of the phone number.
    pub labels: Option<String>,
    /// Language to display with the phone number.
    pub languages: Option<InternalNumberLanguages>,
    /// Internal phone number, in E.164 format.
    pub number: Option<String>,
    /// Whether the number is toll or toll-free.
    #[wire("type")]
    pub kind: Option<InternalNumberType>,
    /// Whether users see the phone number in the client and on the web portal.
    pub visible: Option<bool>,
    /// Accounts that the number is assigned to, one entry each.
    pub assigned_accounts: Option<Vec<TemplateOrAccount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Language to display with the phone number.
///
/// Values of `languages` in [`InternalNumber`] and other types.
#[zoom_enum]
pub enum InternalNumberLanguages {
    /// `en-GB`: English (United Kingdom).
    #[value("en-GB")]
    EnGb,
    /// `en-US`: English (United States).
    #[value("en-US")]
    EnUs,
    /// `ar`: The Arabic language.
    Ar,
    /// `da-DK`: Danish (Denmark).
    #[value("da-DK")]
    DaDk,
    /// `de-DE`: German (Germany).
    #[value("de-DE")]
    DeDe,
    /// `es-ES`: Spanish (Spain).
    #[value("es-ES")]
    EsEs,
    /// `es-MX`: Spanish (Mexico).
    #[value("es-MX")]
    EsMx,
    /// `fr-CA`: French (Canada).
    #[value("fr-CA")]
    FrCa,
    /// `fr-FR`: French (France).
    #[value("fr-FR")]
    FrFr,
    /// `it-IT`: Italian (Italy).
    #[value("it-IT")]
    ItIt,
    /// `ja`: The Japanese language.
    Ja,
    /// `ko-KR`: Korean (South Korea).
    #[value("ko-KR")]
    KoKr,
    /// `nl-NL`: Dutch (Netherlands).
    #[value("nl-NL")]
    NlNl,
    /// `pt-BR`: Portuguese (Brazil).
    #[value("pt-BR")]
    PtBr,
    /// `pt-PT`: Portuguese (Portugal).
    #[value("pt-PT")]
    PtPt,
    /// `ru`: The Russian language.
    Ru,
    /// `zh-CN`: Chinese (mainland China).
    #[value("zh-CN")]
    ZhCn,
    /// `zh-HK`: Chinese (Hong Kong).
    #[value("zh-HK")]
    ZhHk,
}

/// Whether the number is toll or toll-free.
///
/// Values of `type` in [`InternalNumber`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum InternalNumberType {
    /// `0`: Toll number, for which the caller pays.
    Toll = 0,
    /// `1`: Toll-free number, for which the caller does not pay.
    Tollfree = 1,
}

/// Assigns an organization's own phone numbers to a master account or one of its sub-accounts.
///
/// For master accounts with SIP Connected Audio, which links Zoom to the organization's phone network; `me` selects the master account itself.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::{AddInternalNumbers, AddInternalNumbersInternalNumber, InternalNumberLanguages, InternalNumberType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddInternalNumbers::new("Zl3aVt0bQ9y")
///     .internal_numbers(vec![AddInternalNumbersInternalNumber::new(
///         "US",
///         "+1 415-555-0100",
///         "San Francisco office",
///         InternalNumberLanguages::EnUs,
///         "+14155550100",
///         InternalNumberType::Toll,
///     )])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/POST/accounts/{accountId}/sip_trunk/internal_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/sip_trunk/internal_numbers" -> AddInternalNumbersResponse,
    scopes = [
        "sip_trunk:master",
        "sip_connected_audio:write:internal_numbers:admin",
        "sip_connected_audio:write:internal_numbers:master",
    ],
    errors = [
        (400, 300, "permission denied, or the account is not a master account, or the account has no SIP Connected Audio plan, or a limit was exceeded, or the resource already exists, or a parameter is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddInternalNumbers {
    /// ID of the sub-account, or `me` for the master account itself.
    pub account_id: String,
    /// Internal phone numbers with label and language, one entry each. At most 30 items.
    pub internal_numbers: Option<Vec<AddInternalNumbersInternalNumber>>,
}

/// Phone number of the organization itself, not provided by Zoom, to add for calling in to meetings, with its country, label and uses.
///
/// Element of `internal_numbers` in [`AddInternalNumbers`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AddInternalNumbersInternalNumber {
    /// Whether the number can also be used to join meetings of third parties.
    pub allow_for_external_meetings: Option<bool>,
    /// Whether users can call this number to join a meeting.
    pub allow_join: Option<bool>,
    /// ISO 3166-1 alpha-2 code of the number's country. Required in requests.
    #[required(new)]
    pub country: Option<String>,
    /// Phone number as it is shown to people. Required in requests.
    #[required(new)]
    pub display_number: Option<String>,
    /// Short description of the phone number. Required in requests.
    #[required(new)]
    pub labels: Option<String>,
    /// Language to display with the phone number. Required in requests.
    #[required(new)]
    pub languages: Option<InternalNumberLanguages>,
    /// Internal phone number, in E.164 format. Required in requests.
    #[required(new)]
    pub number: Option<String>,
    /// Whether the number is toll or toll-free. Required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<InternalNumberType>,
    /// Whether users see the phone number in the client and on the web portal.
    pub visible: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddInternalNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddInternalNumbersResponse {
    /// The organization's own phone numbers (internal numbers) that were added, one entry each.
    pub internal_numbers: Option<Vec<AddInternalNumbersResponseInternalNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One of the organization's own call-in numbers (internal numbers) that was added, with its ID.
///
/// Element of `internal_numbers` in [`AddInternalNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddInternalNumbersResponseInternalNumber {
    /// Whether the number can also be used to join meetings of third parties.
    pub allow_for_external_meetings: Option<bool>,
    /// Whether users can call this number to join a meeting.
    pub allow_join: Option<bool>,
    /// ISO 3166-1 alpha-2 code of the number's country.
    pub country: Option<String>,
    /// Phone number as it is shown to people.
    pub display_number: Option<String>,
    /// ID of the internal number.
    pub id: Option<String>,
    /// Short description of the phone number.
    pub labels: Option<String>,
    /// Language to display with the phone number.
    pub languages: Option<InternalNumberLanguages>,
    /// Internal phone number, in E.164 format.
    pub number: Option<String>,
    /// Whether the number is toll or toll-free.
    #[wire("type")]
    pub kind: Option<InternalNumberType>,
    /// Whether users see the phone number in the client and on the web portal.
    pub visible: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one of the organization's own phone numbers (internal numbers) in a master account or a sub-account.
///
/// For master accounts with SIP Connected Audio, which links Zoom to the organization's phone network; `me` selects the master account itself.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateInternalNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInternalNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .affect_all(true)
///     .allow_for_external_meetings(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/PATCH/accounts/{accountId}/sip_trunk/internal_numbers/{numberId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/sip_trunk/internal_numbers/<number_id>" -> (),
    scopes = [
        "sip_trunk:master",
        "sip_connected_audio:update:internal_numbers:master",
        "sip_connected_audio:update:internal_numbers:admin",
    ],
    errors = [
        (400, 300, DEVICE_NOT_ENROLLED = "the device is not enrolled in Zoom Device Management"),
        (400, 2, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInternalNumber {
    /// ID of the sub-account, or `me` for the master account itself.
    pub account_id: String,
    /// ID of the internal phone number.
    pub number_id: String,
    /// Whether a change of the internal number is also made in the accounts that share it.
    pub affect_all: Option<bool>,
    /// Whether the number can also be used to join meetings of third parties.
    pub allow_for_external_meetings: Option<bool>,
    /// Whether users can call this number to join a meeting.
    pub allow_join: Option<bool>,
    /// ISO 3166-1 alpha-2 code of the number's country.
    pub country: Option<String>,
    /// Phone number as it is shown to people.
    pub display_number: Option<String>,
    /// Short description of the phone number.
    pub labels: Option<String>,
    /// Language to display with the phone number.
    pub languages: Option<InternalNumberLanguages>,
    /// Internal phone number, in E.164 format.
    pub number: Option<String>,
    /// Whether the number is toll or toll-free.
    #[serde(rename = "type")]
    pub kind: Option<InternalNumberType>,
    /// Whether users see the phone number in the client and on the web portal.
    pub visible: Option<bool>,
}

/// Removes one of the organization's own phone numbers (internal numbers) from a master account or a sub-account.
///
/// For master accounts with SIP Connected Audio, which links Zoom to the organization's phone network; `me` selects the master account itself.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteInternalNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteInternalNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/DELETE/accounts/{accountId}/sip_trunk/internal_numbers/{numberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/sip_trunk/internal_numbers/<number_id>" -> (),
    scopes = [
        "sip_trunk:master",
        "sip_connected_audio:delete:internal_numbers:admin",
        "sip_connected_audio:delete:internal_numbers:master",
    ],
    errors = [
        (400, 300, "the account is not a master account, or permission denied, or the account has no SIP Connected Audio plan"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 2303, INTERNAL_NUMBER_DOES_NOT_EXIST = "the internal number does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteInternalNumber {
    /// ID of the sub-account, or `me` for the master account itself.
    pub account_id: String,
    /// ID of the internal phone number.
    pub number_id: String,
}

/// Lists all the phone numbers that the calling master account has set up for SIP Connected Audio.
///
/// The account needs a Pro plan or higher and SIP Connected Audio, which links Zoom to the organization's phone network.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListSipTrunkNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSipTrunkNumbers::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/GET/sip_trunk/numbers)
#[zoom_endpoint(
    GET "/sip_trunk/numbers" -> ListSipTrunkNumbersResponse,
    rate_limit = Light,
    scopes = ["sip_trunk:master", "sip_connected_audio:read:numbers:master"],
    errors = [(404, 2001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipTrunkNumbers {}

/// Response to [`ListSipTrunkNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipTrunkNumbersResponse {
    /// Phone numbers set up for SIP Connected Audio, one entry each.
    pub phone_numbers: Option<Vec<DialInNumberAndCountry>>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns the organization's own phone numbers (internal numbers) to a sub-account.
///
/// For master accounts with a Pro plan or higher and SIP Connected Audio, which links Zoom to the organization's phone network.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::AssignNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignNumbers::new("Zl3aVt0bQ9y")
///     .phone_numbers(vec!["+14155550100".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/POST/accounts/{accountId}/sip_trunk/numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/sip_trunk/numbers" -> (),
    rate_limit = Light,
    scopes = ["sip_trunk:master", "sip_connected_audio:write:numbers:master"],
    errors = [
        (400, 2100, ACCOUNT_CANNOT_BE_USED_FOR_THIS = "the account cannot be used for this"),
        (400, 400, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_400 = "the resource does not belong to this account"),
        (404, 2001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_2001 = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Phone numbers to assign to the sub-account.
    pub phone_numbers: Option<Vec<String>>,
}

/// Removes all of the organization's own phone numbers (internal numbers) from a sub-account.
///
/// For master accounts with a Pro plan or higher and SIP Connected Audio, which links Zoom to the organization's phone network.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteAllNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAllNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/DELETE/accounts/{accountId}/sip_trunk/numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/sip_trunk/numbers" -> (),
    rate_limit = Light,
    scopes = ["sip_trunk:master", "sip_connected_audio:delete:numbers:master"],
    errors = [
        (400, 2100, ACCOUNT_CANNOT_BE_USED_FOR_THIS = "the account cannot be used for this"),
        (404, 2001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAllNumbers {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Returns the SIP trunk configuration of a sub-account: which phone numbers and countries it can use for calls into and out of meetings.
///
/// For master accounts with a Pro plan or higher and SIP Connected Audio, which links Zoom to the organization's phone network.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetSipTrunkConfiguration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSipTrunkConfiguration::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/GET/accounts/{accountId}/sip_trunk/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/sip_trunk/settings" -> SipTrunkConfiguration,
    rate_limit = Light,
    scopes = [
        "sip_trunk:master",
        "sip_connected_audio:read:settings:master",
        "sip_connected_audio:read:settings:admin",
    ],
    errors = [
        (400, 300, "the account is not a master account, or permission denied, or the account has no SIP Connected Audio plan"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSipTrunkConfiguration {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Response to [`GetSipTrunkConfiguration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipTrunkConfiguration {
    /// Whether the numbers of Zoom's carrier partners, here called internal, are among the call-out numbers shown.
    pub show_callout_internal_number: Option<bool>,
    /// Whether the account shows the call-out countries that Zoom provides (`0`), hides them (`1`) or drops them for those of Zoom's carrier partners (`2`).
    pub show_zoom_provided_callout_countries: Option<i64>,
    /// Whether the account shows and uses the numbers that Zoom provides (`0`), uses them only if chosen (`1`) or drops them for those of Zoom's carrier partners (`2`).
    pub show_zoom_provided_numbers: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Copies the master account's SIP Connected Audio setup to a sub-account and turns it on or off there.
///
/// For master account owners with a Pro plan or higher and SIP Connected Audio, which links Zoom to the organization's phone network.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::AssignSipTrunkConfiguration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignSipTrunkConfiguration::new("Zl3aVt0bQ9y")
///     .enable(true)
///     .enable_all_settings_from_master_account(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/PATCH/accounts/{accountId}/sip_trunk/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/sip_trunk/settings" -> (),
    rate_limit = Light,
    scopes = [
        "sip_trunk:master",
        "sip_connected_audio:update:settings:master",
        "sip_connected_audio:update:settings:admin",
    ],
    errors = [
        (400, 2, SIP_TRUNK_SETTINGS_NOT_COPIED = "the SIP trunk settings could not be copied"),
        (400, 300, "permission denied, or the account has no SIP Connected Audio plan"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignSipTrunkConfiguration {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether the sub-account is assigned the master account's SIP setup (`true`) or has the assigned one deleted (`false`); left out, its setup stays as it is.
    pub enable: Option<bool>,
    /// Whether the master account's SIP trunk settings overwrite those that the sub-account already has; left out, no settings are copied.
    pub enable_all_settings_from_master_account: Option<bool>,
    /// Whether the numbers of Zoom's carrier partners, here called internal, are among the call-out numbers shown.
    pub show_callout_internal_number: Option<bool>,
    /// Whether the account shows the call-out countries that Zoom provides (`0`), hides them (`1`) or drops them for those of Zoom's carrier partners (`2`).
    pub show_zoom_provided_callout_countries: Option<i64>,
    /// Whether the account shows and uses the numbers that Zoom provides (`0`), uses them only if chosen (`1`) or drops them for those of Zoom's carrier partners (`2`).
    pub show_zoom_provided_numbers: Option<i64>,
}

/// Lists the SIP trunks, lines for phone calls over the internet, of a master account or one of its sub-accounts.
///
/// Pass `me` as the account ID for the master account itself.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListSipTrunks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSipTrunks::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/GET/accounts/{accountId}/sip_trunk/trunks)
#[zoom_endpoint(
    GET "/accounts/<account_id>/sip_trunk/trunks" -> ListSipTrunksResponse,
    scopes = ["sip_trunk:master", "sip_connected_audio:read:trunks:master", "sip_connected_audio:read:trunks:admin"],
    errors = [
        (400, 300, "the account has no SIP Connected Audio plan, or permission denied"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipTrunks {
    /// ID of the sub-account, or `me` for the master account itself.
    pub account_id: String,
}

/// Response to [`ListSipTrunks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipTrunksResponse {
    /// SIP trunks, one entry each.
    pub sip_trunks: Option<Vec<SipTrunk>>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP trunk, a line for phone calls over the internet, with its dialed number, server and caller ID.
///
/// Element of `sip_trunks` in [`ListSipTrunksResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipTrunk {
    /// Dialed number (DNIS) that identifies the account; its first five digits are the master account's prefix.
    pub dnis: Option<String>,
    /// ID of the SIP trunk.
    pub id: Option<String>,
    /// Name of the SIP trunk.
    pub name: Option<String>,
    /// Digits that calls on this line begin with; `0` for all calls.
    pub number_prefix: Option<String>,
    /// Number shown to people called through the trunk.
    pub outbound_caller_id: Option<String>,
    /// Address of the SIP trunk: IP address or domain.
    pub sip_server_address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns SIP trunks of the master account to a sub-account.
///
/// For master accounts with the API Partner plan and SIP Connected Audio, which links Zoom to the organization's phone network.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::{AssignSipTrunks, AssignSipTrunksSipTrunk};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignSipTrunks::new("Zl3aVt0bQ9y")
///     .sip_trunks(vec![
///         AssignSipTrunksSipTrunk::new()
///             .dnis("90001258")
///             .id("Zl3aVt0bQ9y")
///             .outbound_caller_id("+14155550100"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/POST/accounts/{accountId}/sip_trunk/trunks)
#[zoom_endpoint(
    POST "/accounts/<account_id>/sip_trunk/trunks" -> AssignSipTrunksResponse,
    scopes = ["sip_trunk:master", "sip_connected_audio:write:trunks:master"],
    errors = [
        (400, 300, "permission denied, or the account has no SIP Connected Audio plan, or a parameter is missing or invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignSipTrunks {
    /// ID of the sub-account.
    pub account_id: String,
    /// SIP trunks, one entry each. At most 30 items.
    pub sip_trunks: Option<Vec<AssignSipTrunksSipTrunk>>,
}

/// SIP trunk to assign, with its dialed number and caller ID.
///
/// Element of `sip_trunks` in [`AssignSipTrunks`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignSipTrunksSipTrunk {
    /// Dialed number (DNIS) that identifies the sub-account; its first five digits must be those of the master account's number.
    #[length(5..=8)]
    pub dnis: Option<String>,
    /// ID of the SIP trunk to assign, from the list of the master account's trunks.
    pub id: Option<String>,
    /// Number shown to people called through the trunk.
    #[length(..=32)]
    pub outbound_caller_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AssignSipTrunks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignSipTrunksResponse {
    /// SIP trunks, one entry each.
    pub sip_trunks: Option<Vec<AssignSipTrunksResponseSipTrunk>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP trunk that was assigned, with its name and server.
///
/// Element of `sip_trunks` in [`AssignSipTrunksResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignSipTrunksResponseSipTrunk {
    /// Dialed number (DNIS) that identifies the sub-account; its first five digits are those of the master account's number.
    pub dnis: Option<String>,
    /// ID of the SIP trunk.
    pub id: Option<String>,
    /// Name of the SIP trunk.
    pub name: Option<String>,
    /// Digits that calls on this line begin with; `0` for all calls.
    pub number_prefix: Option<String>,
    /// Address of the SIP trunk: IP address or domain.
    pub sip_server_address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one SIP trunk from a sub-account.
///
/// For master accounts with the API Partner plan and SIP Connected Audio, which links Zoom to the organization's phone network.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteSipTrunk;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSipTrunk::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-connected-audio/DELETE/accounts/{accountId}/sip_trunk/trunks/{trunkId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/sip_trunk/trunks/<trunk_id>" -> (),
    scopes = ["sip_trunk:master", "sip_connected_audio:delete:trunks:master"],
    errors = [
        (400, 300, "the account has no SIP Connected Audio plan, or permission denied"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 2301, SIP_TRUNK_DOES_NOT_EXIST = "the SIP trunk does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSipTrunk {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SIP trunk that was assigned to the sub-account.
    pub trunk_id: String,
}
