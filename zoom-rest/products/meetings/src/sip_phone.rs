//! SIP phone: 4 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_enum, zoom_object};

/// List SIP phones.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListSipPhones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let phones = ListSipPhones::new()
///     .search_key("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/sip_phones/phones" -> ListSipPhonesResponse,
    paginate = phones: Phone,
    rate_limit = Medium,
    scopes = ["sip_phone:read:admin", "sip_phone:read:list_sip_phones:admin"],
    errors = [
        (200, 200, "permission denied"),
        (401, 124, "the access token is invalid or expired"),
        (403, 3306, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipPhones {
    /// Search key.
    pub search_key: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSipPhones`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipPhonesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Phones: at most 300 items.
    #[lossy]
    pub phones: Vec<Phone>,
}

/// Element of `phones`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Phone {
    /// Authorization name.
    pub authorization_name: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// Phone ID.
    pub phone_id: Option<String>,
    /// Password.
    pub password: Option<Secret>,
    /// Registration expire time.
    pub registration_expire_time: Option<i64>,
    /// User email.
    pub user_email: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Voice mail.
    pub voice_mail: Option<String>,
    /// Display number.
    #[length(..=64)]
    pub display_number: Option<String>,
    /// Server.
    pub server: Option<PhoneServer>,
    /// Server 2.
    pub server_2: Option<PhoneServer>,
    /// Server 3.
    pub server_3: Option<PhoneServer>,
}

/// Phone server.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneServer {
    /// Proxy server.
    pub proxy_server: Option<String>,
    /// Register server.
    pub register_server: Option<String>,
    /// Transport protocol.
    pub transport_protocol: Option<TransportProtocol>,
}

/// Values of `transport_protocol`.
#[zoom_enum]
pub enum TransportProtocol {
    /// `UDP`.
    #[value("UDP")]
    Udp,
    /// `TCP`.
    #[value("TCP")]
    Tcp,
    /// `TLS`.
    #[value("TLS")]
    Tls,
    /// `AUTO`.
    #[value("AUTO")]
    Auto,
}

/// Enable SIP phone.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{EnableSipPhone, PhoneServer};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = EnableSipPhone::new(
///     "Support",
///     "one",
///     "x7!Qm2",
///     "jill@example.com",
///     "Support",
///     PhoneServer::new(),
/// )
///     .registration_expire_time(60)
///     .voice_mail("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/sip_phones/phones" -> EnableSipPhoneResponse,
    rate_limit = Light,
    scopes = ["sip_phone:write:admin", "sip_phone:write:sip_phone:admin"],
    errors = [
        (400, 200, "permission denied"),
        (400, 300, "the resource already exists"),
        (401, 124, "the access token is invalid or expired"),
        (403, 3306, "permission denied"),
        (404, 1001, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct EnableSipPhone {
    /// Authorization name.
    #[length(..=64)]
    pub authorization_name: String,
    /// Domain.
    #[length(..=64)]
    pub domain: String,
    /// Password.
    pub password: Secret,
    /// Registration expire time: defaults to `60`.
    #[range(1..=127)]
    pub registration_expire_time: Option<i64>,
    /// User email.
    #[length(..=64)]
    pub user_email: String,
    /// User name.
    #[length(..=64)]
    pub user_name: String,
    /// Voice mail.
    #[length(..=255)]
    pub voice_mail: Option<String>,
    /// Display number.
    #[length(..=64)]
    pub display_number: Option<String>,
    /// Server.
    pub server: PhoneServer,
    /// Server 2.
    pub server_2: Option<PhoneServer>,
    /// Server 3.
    pub server_3: Option<PhoneServer>,
}

/// Response to [`EnableSipPhone`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EnableSipPhoneResponse {
    /// Phone ID.
    pub phone_id: Option<String>,
    /// Authorization name.
    #[length(..=64)]
    pub authorization_name: Option<String>,
    /// Domain.
    #[length(..=64)]
    pub domain: Option<String>,
    /// Password.
    pub password: Option<Secret>,
    /// Registration expire time.
    #[range(1..=127)]
    pub registration_expire_time: Option<i64>,
    /// User email.
    #[length(..=64)]
    pub user_email: Option<String>,
    /// User name.
    #[length(..=64)]
    pub user_name: Option<String>,
    /// Voice mail.
    #[length(..=255)]
    pub voice_mail: Option<String>,
    /// Display number.
    #[length(..=64)]
    pub display_number: Option<String>,
    /// Server.
    pub server: Option<PhoneServer>,
    /// Server 2.
    pub server_2: Option<PhoneServer>,
    /// Server 3.
    pub server_3: Option<PhoneServer>,
}

/// Update SIP phone.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateSipPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSipPhone::new("Zl3aVt0bQ9y")
///     .authorization_name("Support")
///     .domain("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/sip_phones/phones/<phone_id>" -> (),
    rate_limit = Light,
    scopes = ["sip_phone:write:admin", "sip_phone:update:sip_phone:admin"],
    errors = [
        (401, 124, "the access token is invalid or expired"),
        (403, 3336, "permission denied"),
        (404, 2305, "the SIP phone does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSipPhone {
    /// Phone ID.
    pub phone_id: String,
    /// Authorization name.
    #[length(..=64)]
    pub authorization_name: Option<String>,
    /// Domain.
    #[length(..=64)]
    pub domain: Option<String>,
    /// Password.
    pub password: Option<Secret>,
    /// Registration expire time: defaults to `60`.
    #[range(1..=127)]
    pub registration_expire_time: Option<i64>,
    /// User name.
    #[length(..=64)]
    pub user_name: Option<String>,
    /// Voice mail.
    #[length(..=255)]
    pub voice_mail: Option<String>,
    /// Display number.
    #[length(..=64)]
    pub display_number: Option<String>,
    /// Server.
    pub server: Option<PhoneServer>,
    /// Server 2.
    pub server_2: Option<PhoneServer>,
    /// Server 3.
    pub server_3: Option<PhoneServer>,
}

/// Delete SIP phone.
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
#[zoom_endpoint(
    DELETE "/sip_phones/phones/<phone_id>" -> (),
    rate_limit = Light,
    scopes = ["sip_phone:write:admin", "sip_phone:delete:sip_phone:admin"],
    errors = [
        (401, 124, "the access token is invalid or expired"),
        (403, 3336, "permission denied"),
        (404, 2305, "the SIP phone does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSipPhone {
    /// Phone ID.
    pub phone_id: String,
}
