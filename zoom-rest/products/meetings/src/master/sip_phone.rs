//! SIP phone: 4 operations.

use zoom_core::{Secret, zoom_endpoint};

use super::super::{EnableSipPhoneResponse, ListSipPhonesResponse, SipPhone, SipServer};

/// Lists the SIP phones on the account, which connect the Zoom client to the organization's own phone system (PBX).
///
/// Works only with Cisco and Avaya PBX systems, once Zoom Sales has turned on SIP Phone Integration. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListSipPhones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let phones = ListSipPhones::new("Zl3aVt0bQ9y")
///     .search_key("jill@example.com")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-phone/GET/accounts/{accountId}/sip_phones/phones)
#[zoom_endpoint(
    GET "/accounts/<account_id>/sip_phones/phones" -> ListSipPhonesResponse,
    paginate = phones: SipPhone,
    rate_limit = Medium,
    scopes = ["sip_phone:master", "sip_phone:read:list_sip_phones:master"],
    errors = [
        (200, 200, PERMISSION_DENIED_200 = "permission denied"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 3306, PERMISSION_DENIED_3306 = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipPhones {
    /// ID of the sub-account.
    pub account_id: String,
    /// User name or email address of the user whose SIP phone to list.
    pub search_key: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Enables a user to make calls from the Zoom client through the organization's own phone system (PBX).
///
/// Works only with Cisco and Avaya PBX systems, once Zoom Sales has turned on SIP Phone Integration. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{SipServer, TransportProtocol};
/// use zoom_rest::meetings::master::EnableSipPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = EnableSipPhone::new(
///     "Zl3aVt0bQ9y",
///     "jill",
///     "example.com",
///     "x7!Qm2",
///     "jill@example.com",
///     "+14155550100",
///     SipServer::new()
///         .proxy_server("192.0.2.2")
///         .register_server("192.0.2.2")
///         .transport_protocol(TransportProtocol::Tls),
/// )
/// .voice_mail("+14155550101")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-phone/POST/accounts/{accountId}/sip_phones/phones)
#[zoom_endpoint(
    POST "/accounts/<account_id>/sip_phones/phones" -> EnableSipPhoneResponse,
    rate_limit = Light,
    scopes = ["sip_phone:master", "sip_phone:write:sip_phone:master"],
    errors = [
        (400, 200, PERMISSION_DENIED_200 = "permission denied"),
        (400, 300, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 3306, PERMISSION_DENIED_3306 = "permission denied"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct EnableSipPhone {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name with which the user's SIP phone proves its identity when it registers with the SIP server.
    #[length(..=64)]
    pub authorization_name: String,
    /// Name or IP address of the SIP domain.
    #[length(..=64)]
    pub domain: String,
    /// Password of the SIP account.
    pub password: Secret,
    /// Minutes after which the SIP registration lapses and the client registers anew. Default: `60`.
    #[range(1..=127)]
    pub registration_expire_time: Option<i64>,
    /// Email address of the SIP phone's user.
    #[length(..=64)]
    pub user_email: String,
    /// User name in the SIP account, which is the user's phone number there.
    #[length(..=64)]
    pub user_name: String,
    /// Number to dial in order to listen to voicemail.
    #[length(..=255)]
    pub voice_mail: Option<String>,
    /// Phone number or extension that is shown for the user, for when it differs from `user_name`.
    #[length(..=64)]
    pub display_number: Option<String>,
    /// Servers of the SIP network and the transport protocol.
    pub server: SipServer,
    /// Second set of SIP servers, with the transport protocol.
    pub server_2: Option<SipServer>,
    /// Third set of SIP servers, with the transport protocol.
    pub server_3: Option<SipServer>,
}

/// Updates one SIP phone, through which a user calls from the Zoom client over the organization's own phone system (PBX).
///
/// Works only with Cisco and Avaya systems, once Zoom Sales has turned on SIP Phone Integration. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateSipPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSipPhone::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .voice_mail("+14155550101")
///     .display_number("+14155550100")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-phone/PATCH/accounts/{accountId}/sip_phones/phones/{phoneId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/sip_phones/phones/<phone_id>" -> (),
    rate_limit = Light,
    scopes = ["sip_phone:master", "sip_phone:update:sip_phone:master"],
    errors = [
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 3336, PERMISSION_DENIED = "permission denied"),
        (404, 2305, SIP_PHONE_DOES_NOT_EXIST = "the SIP phone does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSipPhone {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SIP phone.
    pub phone_id: String,
    /// Name with which the user's SIP phone proves its identity when it registers with the SIP server.
    #[length(..=64)]
    pub authorization_name: Option<String>,
    /// Name or IP address of the SIP domain.
    #[length(..=64)]
    pub domain: Option<String>,
    /// Password of the SIP account.
    pub password: Option<Secret>,
    /// Minutes after which the SIP registration lapses and the client registers anew. Default: `60`.
    #[range(1..=127)]
    pub registration_expire_time: Option<i64>,
    /// User name in the SIP account, which is the user's phone number there.
    #[length(..=64)]
    pub user_name: Option<String>,
    /// Number to dial in order to listen to voicemail.
    #[length(..=255)]
    pub voice_mail: Option<String>,
    /// Phone number or extension that is shown for the user, for when it differs from `user_name`.
    #[length(..=64)]
    pub display_number: Option<String>,
    /// Servers of the SIP network and the transport protocol.
    pub server: Option<SipServer>,
    /// Second set of SIP servers, with the transport protocol.
    pub server_2: Option<SipServer>,
    /// Third set of SIP servers, with the transport protocol.
    pub server_3: Option<SipServer>,
}

/// Deletes one SIP phone, through which a user calls from the Zoom client over the organization's own phone system (PBX).
///
/// Works only with Cisco and Avaya systems, once Zoom Sales has turned on SIP Phone Integration. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteSipPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSipPhone::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/sip-phone/DELETE/accounts/{accountId}/sip_phones/phones/{phoneId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/sip_phones/phones/<phone_id>" -> (),
    rate_limit = Light,
    scopes = ["sip_phone:master", "sip_phone:delete:sip_phone:master"],
    errors = [
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 3336, PERMISSION_DENIED = "permission denied"),
        (404, 2305, SIP_PHONE_DOES_NOT_EXIST = "the SIP phone does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSipPhone {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SIP phone.
    pub phone_id: String,
}
