//! SIP phone: 4 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the SIP phones on the account, which connect the Zoom client to the organization's own phone system (PBX).
///
/// Works only with Cisco and Avaya PBX systems, once Zoom Sales has turned on SIP Phone Integration.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListSipPhones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let phones = ListSipPhones::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/GET/sip_phones/phones)
#[zoom_endpoint(
    GET "/sip_phones/phones" -> ListSipPhonesResponse,
    paginate = phones: SipPhone,
    rate_limit = Medium,
    scopes = ["sip_phone:read:admin", "sip_phone:read:list_sip_phones:admin"],
    errors = [
        (200, 200, PERMISSION_DENIED_200 = "permission denied"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 3306, PERMISSION_DENIED_3306 = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipPhones {
    /// User name or email address of the user whose SIP phone to list.
    pub search_key: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSipPhones`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipPhonesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// SIP phones, one entry each. At most 300 items.
    #[lossy]
    pub phones: Vec<SipPhone>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP phone of a user, with its registration servers and credentials.
///
/// Element of `phones` in [`ListSipPhonesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipPhone {
    /// Name with which the user's SIP phone proves its identity when it registers with the SIP server.
    pub authorization_name: Option<String>,
    /// Name or IP address of the SIP domain.
    pub domain: Option<String>,
    /// ID of the SIP phone.
    pub phone_id: Option<String>,
    /// Password of the SIP account.
    pub password: Option<Secret>,
    /// Minutes after which the SIP registration lapses and the client registers anew.
    pub registration_expire_time: Option<i64>,
    /// Email address of the SIP phone's user.
    pub user_email: Option<String>,
    /// User name in the SIP account, which is the user's phone number there.
    pub user_name: Option<String>,
    /// Number to dial in order to listen to voicemail.
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP proxy and registration server, with the transport protocol.
///
/// Value of `server` and other members in [`SipPhone`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipServer {
    /// IP address of the SIP proxy, followed by its port when that is not the usual one.
    pub proxy_server: Option<String>,
    /// Address of the server that accepts SIP REGISTER requests, with its port if it is not the usual one.
    pub register_server: Option<String>,
    /// Protocol over which SIP messages travel, such as TLS.
    pub transport_protocol: Option<TransportProtocol>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Protocol over which SIP messages travel, such as TLS.
///
/// Values of `transport_protocol` in [`SipServer`].
#[zoom_enum]
pub enum TransportProtocol {
    /// `UDP`: User Datagram Protocol.
    #[value("UDP")]
    Udp,
    /// `TCP`: Transmission Control Protocol.
    #[value("TCP")]
    Tcp,
    /// `TLS`: Transport Layer Security.
    #[value("TLS")]
    Tls,
    /// `AUTO`: The protocol is chosen automatically.
    #[value("AUTO")]
    Auto,
}

/// Enables a user to make calls from the Zoom client through the organization's own phone system (PBX).
///
/// Works only with Cisco and Avaya PBX systems, once Zoom Sales has turned on SIP Phone Integration.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{EnableSipPhone, SipServer, TransportProtocol};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = EnableSipPhone::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/POST/sip_phones/phones)
#[zoom_endpoint(
    POST "/sip_phones/phones" -> EnableSipPhoneResponse,
    rate_limit = Light,
    scopes = ["sip_phone:write:admin", "sip_phone:write:sip_phone:admin"],
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

/// Response to [`EnableSipPhone`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EnableSipPhoneResponse {
    /// ID of the SIP phone.
    pub phone_id: Option<String>,
    /// Name with which the user's SIP phone proves its identity when it registers with the SIP server.
    #[length(..=64)]
    pub authorization_name: Option<String>,
    /// Name or IP address of the SIP domain.
    #[length(..=64)]
    pub domain: Option<String>,
    /// Password of the SIP account.
    pub password: Option<Secret>,
    /// Minutes after which the SIP registration lapses and the client registers anew.
    #[range(1..=127)]
    pub registration_expire_time: Option<i64>,
    /// Email address of the SIP phone's user.
    #[length(..=64)]
    pub user_email: Option<String>,
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one SIP phone, through which a user calls from the Zoom client over the organization's own phone system (PBX).
///
/// Works only with Cisco and Avaya systems, once Zoom Sales has turned on SIP Phone Integration.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateSipPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSipPhone::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/PATCH/sip_phones/phones/{phoneId})
#[zoom_endpoint(
    PATCH "/sip_phones/phones/<phone_id>" -> (),
    rate_limit = Light,
    scopes = ["sip_phone:write:admin", "sip_phone:update:sip_phone:admin"],
    errors = [
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 3336, PERMISSION_DENIED = "permission denied"),
        (404, 2305, SIP_PHONE_DOES_NOT_EXIST = "the SIP phone does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSipPhone {
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
/// Works only with Cisco and Avaya systems, once Zoom Sales has turned on SIP Phone Integration.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteSipPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSipPhone::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/DELETE/sip_phones/phones/{phoneId})
#[zoom_endpoint(
    DELETE "/sip_phones/phones/<phone_id>" -> (),
    rate_limit = Light,
    scopes = ["sip_phone:write:admin", "sip_phone:delete:sip_phone:admin"],
    errors = [
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 3336, PERMISSION_DENIED = "permission denied"),
        (404, 2305, SIP_PHONE_DOES_NOT_EXIST = "the SIP phone does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSipPhone {
    /// ID of the SIP phone.
    pub phone_id: String,
}
