//! Users: 5 operations.

use zoom_core::{DateTime, MeetingId, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::LicenseInfo;

/// List users.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{ListUsers, UserStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListUsers::new()
///     .status(UserStatus::Active)
///     .page_size(2000)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users" -> ListUsersResponse,
    paginate = users: User,
    rate_limit = Medium,
    scopes = ["user:read", "user:write", "user:read:admin", "user:write:admin", "user:read:list_users:admin"],
    errors = [
        (400, 124, "the access token is invalid or expired"),
        (400, 300, "the page token is invalid or expired"),
        (400, 2300, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUsers {
    /// Status: defaults to `active`.
    pub status: Option<UserStatus>,
    /// Records per page: defaults to `30`.
    #[range(..=2000)]
    pub page_size: Option<i64>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Number of the page, starting at 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<String>,
    /// Additional fields to include in the response.
    pub include_fields: Option<IncludeFields>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// License.
    pub license: Option<UserLicense>,
}

/// Values of `status`.
#[zoom_enum]
pub enum UserStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// `pending`.
    Pending,
}

/// Values of `include_fields`.
#[zoom_enum]
pub enum IncludeFields {
    /// `custom_attributes`.
    CustomAttributes,
    /// `host_key`.
    HostKey,
}

/// Values of `license`.
#[zoom_enum]
pub enum UserLicense {
    /// `zoom_workforce_management`.
    ZoomWorkforceManagement,
    /// `zoom_compliance_management`.
    ZoomComplianceManagement,
    /// `zoom_compliance_manager_for_contact_center`.
    ZoomComplianceManagerForContactCenter,
}

/// Response to [`ListUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=2000)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Users: at most 2000 items.
    #[lossy]
    pub users: Vec<User>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// Time at which the user was created.
    pub user_created_at: Option<DateTime>,
    /// Time of creation.
    ///
    /// Deprecated by Zoom.
    pub created_at: Option<DateTime>,
    /// Custom attributes defined by the account.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Department.
    pub dept: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Employee ID, for users who sign in with SSO.
    pub employee_unique_id: Option<String>,
    /// Given name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// IDs of the user's groups.
    pub group_ids: Option<Vec<String>>,
    /// Division IDs.
    pub division_ids: Option<Vec<String>>,
    /// Host key, whose holder becomes the host of a meeting.
    pub host_key: Option<Secret>,
    /// ID.
    pub id: Option<String>,
    /// IDs of the user's IM groups.
    pub im_group_ids: Option<Vec<String>>,
    /// Client of the last sign-in.
    pub last_client_version: Option<String>,
    /// Time of the last sign-in, accurate to three days.
    pub last_login_time: Option<DateTime>,
    /// Family name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// The user's Zoom United plan: one of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048`, and others.
    pub plan_united_type: Option<String>,
    /// Personal meeting ID.
    pub pmi: Option<MeetingId>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Status.
    pub status: Option<UserStatus>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<UserType>,
    /// Whether the email address is confirmed.
    pub verified: Option<UserVerified>,
    /// Display name.
    #[length(..=128)]
    pub display_name: Option<String>,
    /// License info list.
    pub license_info_list: Option<Vec<LicenseInfo>>,
    /// Sign-in methods: one of `0`, `1`, `23`, `24`, `27`, `97`, `98`, `100`, `101`.
    pub login_types: Option<Vec<i64>>,
}

/// Element of `custom_attributes`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomAttribute {
    /// Key.
    pub key: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UserType {
    /// `1`.
    Basic = 1,
    /// `2`.
    Licensed = 2,
    /// `4`.
    UnassignedWithoutMeetingsBasic = 4,
    /// `99`.
    None = 99,
}

/// Values of `verified`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UserVerified {
    /// `1`.
    VerifiedUserEmail = 1,
    /// `0`.
    UserEmailNotVerified = 0,
}

/// Create user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{CreateUser, CreateUserAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateUser::new(CreateUserAction::Create).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/users" -> CreateUserResponse,
    rate_limit = Light,
    scopes = ["user:write", "user:write:admin", "user:write:user:admin"],
    errors = [
        (400, 300, "the parameter is invalid, or a resource named in the request does not exist"),
        (400, 200, "the access token is invalid or expired"),
        (400, 1000, "the resource cannot be changed"),
        (400, 1009, "the change was made already"),
        (400, 1107, "a required setting is turned off"),
        (400, 2034, "a license is missing"),
        (400, 2033, "the change was made already"),
        (400, 3412, "a license is missing"),
        (400, 1108, "permission denied"),
        (400, 1116, "the email address cannot be used"),
        (400, 2002, "a required setting is turned off"),
        (400, 2032, "not available for this kind of account"),
        (400, 2035, "the operation failed"),
        (400, 2036, "the operation failed"),
        (400, 2037, "permission denied"),
        (400, 2038, "a license is missing"),
        (400, 11321, "a required setting is turned off"),
        (400, 2016, "permission denied"),
        (404, 4130, "the group does not exist"),
        (404, 1102, "a license is missing"),
        (409, 1005, "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateUser {
    /// Action.
    pub action: CreateUserAction,
    /// User info.
    pub user_info: Option<NewUser>,
}

/// Values of `action`.
#[zoom_enum]
pub enum CreateUserAction {
    /// `create`.
    Create,
    /// `autoCreate`.
    #[value("autoCreate")]
    AutoCreate,
    /// `custCreate`.
    #[value("custCreate")]
    CustCreate,
    /// `ssoCreate`.
    #[value("ssoCreate")]
    SsoCreate,
}

/// Value of `user_info`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct NewUser {
    /// Email address: required in requests.
    #[required(new)]
    #[length(..=128)]
    pub email: Option<String>,
    /// Given name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Family name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Display name.
    #[length(..=128)]
    pub display_name: Option<String>,
    /// Password: 8 to 32 characters.
    pub password: Option<Secret>,
    /// Type: required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<UserType>,
    /// Division IDs.
    pub division_ids: Option<Vec<String>>,
    /// Feature.
    pub feature: Option<NewUserFeature>,
    /// The user's Zoom United plan: one of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048`, and others.
    pub plan_united_type: Option<String>,
    /// License info list: at most 2 items.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}

/// Value of `feature`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewUserFeature {
    /// Zoom phone.
    pub zoom_phone: Option<bool>,
    /// Zoom one type: one of `16`, `32`, `64`, `128`, `33554432`, `134217728`, `268435456`, `536870912`, `1073741824`, `4398046511104`, `4294967296`, `8589934592`, and others.
    pub zoom_one_type: Option<i64>,
}

/// Response to [`CreateUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateUserResponse {
    /// Email address.
    pub email: Option<String>,
    /// Given name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Family name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<UserType>,
}

/// Get user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUser::new("me")
///     .login_type(1)
///     .encrypted_email(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>" -> UserDetail,
    rate_limit = Light,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user_profile",
        "user_info:read",
        "user:read:user",
        "user:read:user:admin",
    ],
    errors = [(400, 1120, "a resource named in the request does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUser {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Login type: one of `0`, `1`, `11`, `21`, `23`, `24`, `27`, `97`, `98`, `99`, `100`, `101`.
    pub login_type: Option<i64>,
    /// Encrypted email: defaults to `false`.
    pub encrypted_email: Option<bool>,
    /// Search by unique ID.
    pub search_by_unique_id: Option<bool>,
}

/// Response to [`GetUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserDetail {
    /// ID.
    pub id: Option<String>,
    /// Time of creation.
    ///
    /// Deprecated by Zoom.
    pub created_at: Option<DateTime>,
    /// Department.
    pub dept: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Given name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Client of the last sign-in.
    pub last_client_version: Option<String>,
    /// Time of the last sign-in, accurate to three days.
    pub last_login_time: Option<DateTime>,
    /// Family name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Personal meeting ID.
    pub pmi: Option<MeetingId>,
    /// Role name.
    pub role_name: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<UserType>,
    /// Whether instant meetings use the personal meeting ID.
    pub use_pmi: Option<bool>,
    /// Display name.
    #[length(..=128)]
    pub display_name: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
    /// Account number.
    pub account_number: Option<i64>,
    /// The user's ID in a content management system (Kaltura).
    pub cms_user_id: Option<String>,
    /// The user's company.
    pub company: Option<String>,
    /// Time at which the user was created.
    pub user_created_at: Option<DateTime>,
    /// Custom attributes defined by the account.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Employee ID, for users who sign in with SSO.
    pub employee_unique_id: Option<String>,
    /// IDs of the user's groups.
    pub group_ids: Option<Vec<String>>,
    /// Division IDs.
    pub division_ids: Option<Vec<String>>,
    /// IDs of the user's IM groups.
    pub im_group_ids: Option<Vec<String>>,
    /// Chat ID (JID) of the user.
    pub jid: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// The user's cost center.
    pub cost_center: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// The user's location.
    pub location: Option<String>,
    /// Sign-in methods: one of `0`, `1`, `11`, `21`, `23`, `24`, `27`, `97`, `98`, `99`, `100`, `101`.
    pub login_types: Option<Vec<i64>>,
    /// The manager's email address or ID.
    pub manager: Option<String>,
    /// URL of the user's personal meeting.
    pub personal_meeting_url: Option<String>,
    /// Country of the phone number, such as `US`.
    ///
    /// Deprecated by Zoom.
    pub phone_country: Option<String>,
    /// Phone number.
    ///
    /// Deprecated by Zoom.
    pub phone_number: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// URL of the profile picture.
    pub pic_url: Option<String>,
    /// The user's Zoom United plan: one of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048`, and others.
    pub plan_united_type: Option<String>,
    /// The user's pronouns.
    pub pronouns: Option<String>,
    /// Pronouns option: one of `1`, `2`, `3`.
    pub pronouns_option: Option<i64>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Status.
    pub status: Option<UserStatus>,
    /// The user's personal meeting address.
    pub vanity_url: Option<String>,
    /// Whether the email address is confirmed.
    pub verified: Option<i64>,
    /// Cluster.
    pub cluster: Option<String>,
    /// Zoom one type.
    pub zoom_one_type: Option<i64>,
    /// License info list.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}

/// Element of `phone_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Code.
    pub code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Label.
    pub label: Option<PhoneNumberLabel>,
    /// Number.
    pub number: Option<String>,
    /// Whether the email address is confirmed.
    pub verified: Option<bool>,
}

/// Values of `label`.
#[zoom_enum]
pub enum PhoneNumberLabel {
    /// `Mobile`.
    #[value("Mobile")]
    Mobile,
    /// `Office`.
    #[value("Office")]
    Office,
    /// `Home`.
    #[value("Home")]
    Home,
    /// `Fax`.
    #[value("Fax")]
    Fax,
}

/// Update user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UpdateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUser::new("me")
///     .login_type(1)
///     .remove_tsp_credentials(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:update:user", "user:update:user:admin"],
    errors = [
        (400, 200, "a license is missing"),
        (400, 300, "a resource named in the request does not exist"),
        (400, 1108, "permission denied"),
        (400, 1109, "a parameter is invalid"),
        (400, 1120, "not possible at this time"),
        (400, 2034, "a license is missing"),
        (400, 2033, "the change was made already"),
        (400, 3412, "a license is missing"),
        (400, 4100, "the resource already exists"),
        (400, 2038, "a license is missing"),
        (400, 2039, "permission denied"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUser {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Login type: one of `0`, `1`, `11`, `21`, `23`, `24`, `27`, `97`, `98`, `99`, `100`, `101`.
    #[query]
    pub login_type: Option<i64>,
    /// Remove TSP credentials.
    #[query]
    pub remove_tsp_credentials: Option<bool>,
    /// The user's ID in a content management system (Kaltura).
    pub cms_user_id: Option<String>,
    /// The user's company.
    #[length(..=255)]
    pub company: Option<String>,
    /// Custom attributes defined by the account: at most 5 items.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Department.
    pub dept: Option<String>,
    /// Given name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Division IDs: at most 1 items.
    pub division_ids: Option<Vec<String>>,
    /// Host key, whose holder becomes the host of a meeting: 6 to 10 characters.
    pub host_key: Option<Secret>,
    /// Job title.
    #[length(..=128)]
    pub job_title: Option<String>,
    /// The user's cost center.
    pub cost_center: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Family name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// The user's location.
    #[length(..=256)]
    pub location: Option<String>,
    /// The manager's email address or ID.
    pub manager: Option<String>,
    /// Country of the phone number, such as `US`.
    ///
    /// Deprecated by Zoom.
    pub phone_country: Option<String>,
    /// Phone number.
    ///
    /// Deprecated by Zoom.
    pub phone_number: Option<String>,
    /// Phone numbers: at most 3 items.
    pub phone_numbers: Option<Vec<UserPhoneNumber>>,
    /// Personal meeting ID.
    pub pmi: Option<MeetingId>,
    /// The user's pronouns.
    pub pronouns: Option<String>,
    /// Pronouns option: one of `1`, `2`, `3`.
    pub pronouns_option: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<UserType>,
    /// Whether instant meetings use the personal meeting ID: defaults to `false`.
    pub use_pmi: Option<bool>,
    /// Vanity name.
    pub vanity_name: Option<String>,
    /// Display name.
    #[length(..=128)]
    pub display_name: Option<String>,
    /// Zoom one type: one of `0`, `16`, `32`, `64`, `128`, `33554432`, `134217728`, `268435456`, `536870912`, `1073741824`, `4398046511104`, `4294967296`, and others.
    pub zoom_one_type: Option<i64>,
    /// The user's Zoom United plan.
    pub plan_united_type: Option<PlanUnitedType>,
    /// Feature.
    pub feature: Option<UserFeature>,
    /// About me.
    #[length(..=150)]
    pub about_me: Option<String>,
    /// Linkedin URL.
    pub linkedin_url: Option<String>,
    /// License info list: at most 2 items.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}

/// Element of `phone_numbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPhoneNumber {
    /// Code.
    pub code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Label.
    pub label: Option<PhoneNumberLabel>,
    /// Number.
    pub number: Option<String>,
}

/// Values of `plan_united_type`.
#[zoom_enum]
pub enum PlanUnitedType {
    /// `1`.
    #[value("1")]
    N1,
    /// `2`.
    #[value("2")]
    N2,
    /// `4`.
    #[value("4")]
    N4,
    /// `8`.
    #[value("8")]
    N8,
    /// `16`.
    #[value("16")]
    N16,
    /// `32`.
    #[value("32")]
    N32,
    /// `64`.
    #[value("64")]
    N64,
    /// `128`.
    #[value("128")]
    N128,
    /// `256`.
    #[value("256")]
    N256,
    /// `512`.
    #[value("512")]
    N512,
    /// `1024`.
    #[value("1024")]
    N1024,
    /// `2048`.
    #[value("2048")]
    N2048,
    /// `4096`.
    #[value("4096")]
    N4096,
    /// `8192`.
    #[value("8192")]
    N8192,
    /// `16384`.
    #[value("16384")]
    N16384,
    /// `32768`.
    #[value("32768")]
    N32768,
    /// `65536`.
    #[value("65536")]
    N65536,
    /// `131072`.
    #[value("131072")]
    N131072,
    /// `none`.
    None,
}

/// Value of `feature`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserFeature {
    /// Zoom phone.
    pub zoom_phone: Option<bool>,
}

/// Delete user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{DeleteUser, DeleteUserAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUser::new("me")
///     .encrypted_email(true)
///     .action(DeleteUserAction::Disassociate)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:user", "user:delete:user:admin"],
    errors = [
        (400, 300, "a license is missing"),
        (400, 200, "a required setting is turned off"),
        (400, 1000, "the resource cannot be changed"),
        (400, 1107, "the email address cannot be used"),
        (400, 1117, "the resource is in use"),
        (400, 1120, "a resource named in the request does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUser {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Encrypted email: defaults to `false`.
    pub encrypted_email: Option<bool>,
    /// Action: defaults to `disassociate`.
    pub action: Option<DeleteUserAction>,
    /// Transfer email.
    pub transfer_email: Option<String>,
    /// Transfer meeting.
    pub transfer_meeting: Option<bool>,
    /// Transfer webinar.
    pub transfer_webinar: Option<bool>,
    /// Transfer recording.
    pub transfer_recording: Option<bool>,
    /// Transfer whiteboard.
    pub transfer_whiteboard: Option<bool>,
    /// Transfer clipfiles.
    pub transfer_clipfiles: Option<bool>,
    /// Transfer notes.
    pub transfer_notes: Option<bool>,
    /// Transfer visitors.
    pub transfer_visitors: Option<bool>,
    /// Transfer docs.
    pub transfer_docs: Option<bool>,
    /// Transfer events: defaults to `true`.
    pub transfer_events: Option<bool>,
}

/// Values of `action`.
#[zoom_enum]
pub enum DeleteUserAction {
    /// `disassociate`.
    Disassociate,
    /// `delete`.
    Delete,
}
