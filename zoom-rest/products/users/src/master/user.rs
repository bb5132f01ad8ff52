//! Users: 5 operations.

use zoom_core::{DateTime, Extra, MeetingId, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{
    CreateUserAction, CreateUserResponse, CustomAttribute, DeleteUserAction, IncludeFields, LicenseInfo, NewUser,
    PlanUnitedType, PronounsOption, UserDetail, UserFeature, UserPhoneNumber, UserPlanUnitedType, UserStatus, UserType,
    UserVerified,
};

/// Lists the account's users, optionally filtered by query parameters.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UserStatus;
/// use zoom_rest::users::master::ListUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListUsers::new("Zl3aVt0bQ9y")
///     .status(UserStatus::Active)
///     .page_size(2000)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/GET/accounts/{accountId}/users)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users" -> ListUsersResponse,
    paginate = users: User,
    rate_limit = Medium,
    scopes = ["user:master", "user:read:list_users:master"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (400, 2300, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Keeps only users with this status. Default: `active`.
    pub status: Option<UserStatus>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=2000)]
    pub page_size: Option<i64>,
    /// Keeps only users who hold the role with this ID.
    pub role_id: Option<String>,
    /// Number of the page to return; where `next_page_token` exists, use that instead.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<String>,
    /// Extra member to return for each user, one that is normally left out.
    pub include_fields: Option<IncludeFields>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only users with this license.
    pub license: Option<UserLicense>,
}

/// License that the users to list hold.
///
/// Values of `license` in [`ListUsers`].
#[zoom_enum]
pub enum UserLicense {
    /// `zoom_workforce_management`: Zoom Workforce Management, for planning the shifts of contact center agents.
    ZoomWorkforceManagement,
    /// `zoom_compliance_management`: Zoom Compliance Management, for archiving communication and checking it against rules.
    ZoomComplianceManagement,
}

/// Response to [`ListUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=2000)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users, one entry each. At most 2000 items.
    #[lossy]
    pub users: Vec<User>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in the list of the account's users.
///
/// Element of `users` in [`ListUsersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// When the user was created, in UTC.
    pub user_created_at: Option<DateTime>,
    /// When the user's latest kind of sign-in was created; see `user_created_at`.
    ///
    /// Deprecated by Zoom.
    pub created_at: Option<DateTime>,
    /// Custom attributes of the user; lists contain them only if the request asks for them.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Department to which the user belongs.
    pub dept: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Employee ID of the user; only for users who sign in with SAML SSO.
    pub employee_unique_id: Option<String>,
    /// First (given) name of the person.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// IDs of the groups to which the user belongs.
    pub group_ids: Option<Vec<String>>,
    /// IDs of the divisions to which the user belongs; at present only one is possible.
    pub division_ids: Option<Vec<String>>,
    /// Key with which a participant takes over as host; present only if `include_fields` asked for it.
    pub host_key: Option<Secret>,
    /// ID of the user.
    pub id: Option<String>,
    /// IDs of the chat directory groups to which the user belongs.
    pub im_group_ids: Option<Vec<String>>,
    /// Version of the Zoom client with which the user last signed in.
    pub last_client_version: Option<String>,
    /// When the user last signed in; may lag behind by three days.
    pub last_login_time: Option<DateTime>,
    /// Last (family) name of the person.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Zoom United license of the user (a bundle with Zoom Phone), as a code; absent without such a plan.
    pub plan_united_type: Option<UserPlanUnitedType>,
    /// Personal Meeting ID (PMI), the number of a user's own permanent meeting.
    pub pmi: Option<MeetingId>,
    /// ID of the role that the user holds.
    pub role_id: Option<String>,
    /// Whether the user is active, deactivated or yet to sign up.
    pub status: Option<UserStatus>,
    /// IANA time zone of the user.
    pub timezone: Option<String>,
    /// Meeting license of the user, such as Basic or Licensed.
    #[wire("type")]
    pub kind: Option<UserType>,
    /// Whether the email address is verified (`1`) or not (`0`).
    pub verified: Option<UserVerified>,
    /// Name under which the user is shown.
    #[length(..=128)]
    pub display_name: Option<String>,
    /// Licenses of the user, one entry each; used if the account has several subscriptions.
    pub license_info_list: Option<Vec<LicenseInfo>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a user to the account.
///
/// With the `create` action, an account may send 50 (Free), 1,500 (Pro) or 10,000 (Business or higher) requests per day. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{CreateUserAction, NewUser, UserType};
/// use zoom_rest::users::master::CreateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateUser::new("Zl3aVt0bQ9y", CreateUserAction::Create)
///     .user_info(
///         NewUser::new("jill@example.com", UserType::Basic)
///             .first_name("Jill")
///             .last_name("Chill"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/POST/accounts/{accountId}/users)
#[zoom_endpoint(
    POST "/accounts/<account_id>/users" -> CreateUserResponse,
    rate_limit = Light,
    scopes = ["user:master", "user:write:user:master"],
    errors = [
        (400, 300, "the parameter is invalid, or a resource named in the request does not exist"),
        (400, 200, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 1000, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (400, 1009, CHANGE_ALREADY_MADE_1009 = "the change was already made"),
        (400, 1107, RESOURCE_BLOCKED_1107 = "the resource is blocked"),
        (400, 2034, LICENSE_MISSING_2034 = "a license is missing"),
        (400, 2033, CHANGE_ALREADY_MADE_2033 = "the change was already made"),
        (400, 3412, LICENSE_MISSING_3412 = "a license is missing"),
        (400, 1108, PERMISSION_DENIED_1108 = "permission denied"),
        (400, 1116, EMAIL_ADDRESS_CANNOT_BE_USED = "the email address cannot be used"),
        (400, 2002, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 2032, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 2035, USERS_NOT_ADDED = "the users could not be added"),
        (400, 2036, OWNER_OF_THAT_ACCOUNT_CANNOT_BE_INVITED = "the owner of that account cannot be invited"),
        (400, 2037, PERMISSION_DENIED_2037 = "permission denied"),
        (400, 2038, LICENSE_MISSING_2038 = "a license is missing"),
        (400, 11321, RESOURCE_BLOCKED_11321 = "the resource is blocked"),
        (400, 2016, PERMISSION_DENIED_2016 = "permission denied"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (404, 1102, LICENSE_MISSING_1102 = "a license is missing"),
        (409, 1005, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateUser {
    /// ID of the sub-account.
    pub account_id: String,
    /// How the user is created, which decides how the user signs in.
    pub action: CreateUserAction,
    /// Details of the user to create, such as name, email address and license.
    pub user_info: Option<NewUser>,
}

/// Returns one user in the account.
///
/// For a user who has not activated the account, `created_at` is the time of the request. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::GetUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUser::new("Zl3aVt0bQ9y", "jill@example.com")
///     .login_type(100)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/GET/accounts/{accountId}/users/{userId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>" -> UserDetail,
    rate_limit = Light,
    scopes = ["user:master", "user:read:user:master"],
    errors = [
        (400, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUser {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Way of signing in of the user who is meant; Zoom does not say what happens without it: Facebook (`0`), Google (`1`), Apple (`24`), Microsoft (`27`), mobile device (`97`), RingCentral (`98`), API (`99`), Zoom email (`100`), SSO (`101`); in China also phone (`11`), WeChat (`21`), Alipay (`23`).
    pub login_type: Option<i64>,
    /// Whether the user in the path is given as an email address in encrypted form. Default: `false`.
    pub encrypted_email: Option<bool>,
    /// Whether `user_id` is the employee ID of the user (`employee_unique_id`), rather than the user's ID or email address.
    pub search_by_unique_id: Option<bool>,
}

/// Changes the profile of one user.
///
/// An empty `display_name` is derived from `first_name` and `last_name`. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::UpdateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUser::new("Zl3aVt0bQ9y", "jill@example.com")
///     .dept("Sales")
///     .job_title("Sales Manager")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/PATCH/accounts/{accountId}/users/{userId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:update:user:master"],
    errors = [
        (400, 200, LICENSE_MISSING_200 = "a license is missing"),
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 1108, PERMISSION_DENIED_1108 = "permission denied"),
        (400, 1109, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
        (400, 2034, LICENSE_MISSING_2034 = "a license is missing"),
        (400, 2033, CHANGE_ALREADY_MADE = "the change was already made"),
        (400, 3412, LICENSE_MISSING_3412 = "a license is missing"),
        (400, 4100, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 2038, LICENSE_MISSING_2038 = "a license is missing"),
        (400, 2039, PERMISSION_DENIED_2039 = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUser {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Way of signing in of the user who is meant; Zoom does not say what happens without it: Facebook (`0`), Google (`1`), Apple (`24`), Microsoft (`27`), mobile device (`97`), RingCentral (`98`), API (`99`), Zoom email (`100`), SSO (`101`); in China also phone (`11`), WeChat (`21`), Alipay (`23`).
    #[query]
    pub login_type: Option<i64>,
    /// Whether to delete the TSP (telephony service provider) credentials of the user.
    #[query]
    pub remove_tsp_credentials: Option<bool>,
    /// ID of the user in Kaltura, for accounts that are integrated with it.
    pub cms_user_id: Option<String>,
    /// Company for which the user works.
    #[length(..=255)]
    pub company: Option<String>,
    /// Custom attributes to set for the user. At most 5 items.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Department to which the user belongs.
    pub dept: Option<String>,
    /// First (given) name of the person.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// ID of the group to which the user is added; meant for a pending user, who has not activated the account yet.
    pub group_id: Option<String>,
    /// IDs of the divisions to which the user belongs; at present only one is possible.
    pub division_ids: Option<Vec<String>>,
    /// Key with which a participant takes over as host of the user's meetings. 6 to 10 characters.
    pub host_key: Option<Secret>,
    /// Job title of the user.
    #[length(..=128)]
    pub job_title: Option<String>,
    /// Cost center to which the user belongs.
    pub cost_center: Option<String>,
    /// Language in which the user sees the Zoom web portal; Zoom's examples show both a code, `en-US`, and a name, `English`.
    pub language: Option<String>,
    /// Last (family) name of the person.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Place where the user works.
    #[length(..=256)]
    pub location: Option<String>,
    /// Manager of the user, by email address or name.
    pub manager: Option<String>,
    /// Country of `phone_number`, ISO 3166-1 alpha-2; `phone_numbers` replaces it.
    ///
    /// Deprecated by Zoom.
    pub phone_country: Option<String>,
    /// Phone number of the user; `phone_numbers` replaces it.
    ///
    /// Deprecated by Zoom.
    pub phone_number: Option<String>,
    /// Phone numbers of the user, one entry each. At most 3 items.
    pub phone_numbers: Option<Vec<UserPhoneNumber>>,
    /// Personal Meeting ID (PMI), the number of a user's own permanent meeting.
    pub pmi: Option<MeetingId>,
    /// Pronouns the user wants shown next to their name, as free text.
    pub pronouns: Option<String>,
    /// When the pronouns appear in meetings and webinars: always, never, or after asking the user at each join.
    pub pronouns_option: Option<PronounsOption>,
    /// IANA time zone of the user.
    pub timezone: Option<String>,
    /// Meeting license of the user, such as Basic or Licensed.
    #[serde(rename = "type")]
    pub kind: Option<UserType>,
    /// Whether instant meetings of the user use the personal meeting ID (PMI). Default: `false`.
    pub use_pmi: Option<bool>,
    /// Name of the user's personal meeting room, used in its link.
    pub vanity_name: Option<String>,
    /// Name under which the user is shown.
    #[length(..=128)]
    pub display_name: Option<String>,
    /// Zoom Workplace plan of the user, as a code. One of `0` (turns the license off), `16` (Zoom Workplace Business Plus, US/CA Unlimited; for government accounts, Zoom One Business Plus), `32` (Zoom Workplace Business Plus, UK/IR Unlimited), `64` (Zoom Workplace Business Plus, AU/NZ Unlimited), `128` (Zoom Workplace Business Plus, Japan Unlimited), `33554432` (Zoom Workplace Business Plus, Global Select), `134217728` (Zoom Workplace Enterprise Premier, US/CA Unlimited), `268435456` (Zoom Workplace Enterprise Premier, Japan Unlimited), `536870912` (Zoom Workplace Enterprise Premier, UK/IR Unlimited), `1073741824` (Zoom Workplace Enterprise Premier, AU/NZ Unlimited), `4398046511104` (Zoom Workplace Pro Plus, US/CA Unlimited), `4294967296` (Zoom One for Education Enterprise Premier, US/CA Unlimited), `8589934592` (Zoom One for Education Enterprise Premier, Japan Unlimited), `17179869184` (Zoom One for Education Enterprise Premier, UK/IR Unlimited), `34359738368` (Zoom One for Education Enterprise Premier, AU/NZ Unlimited), `68719476736` (Zoom One for Education Enterprise Premier, Global Select), `137438953472` (Zoom One School and Campus Plus for Education, US/CA Unlimited), `274877906944` (Zoom One School and Campus Plus for Education, Japan Unlimited), `549755813888` (Zoom One School and Campus Plus for Education, UK/IR Unlimited), `1099511627776` (Zoom One School and Campus Plus for Education, AU/NZ Unlimited), `2199023255552` (Zoom One School and Campus Plus for Education, Global Select), `18014398509481984` (Zoom One for Education School and Campus), `72057594037927936` (Zoom One for Education Enterprise Essentials), `144115188075855872` (Zoom One for Education Enterprise Plus), `576460752303423488` (Zoom One for Education Enterprise Student).
    pub zoom_one_type: Option<i64>,
    /// Zoom United license (a bundle with Zoom Phone) to assign to the user.
    pub plan_united_type: Option<PlanUnitedType>,
    /// Whether the user has Zoom Phone; taking it away unassigns the user's numbers and devices.
    pub feature: Option<UserFeature>,
    /// Introduction that the user wrote about themselves, as plain text without HTML or links.
    #[length(..=150)]
    pub about_me: Option<String>,
    /// Link to the LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// Licenses of the user, one entry each; used if the account has several subscriptions. At most 2 items.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}

/// Unlinks a user from the account, or deletes the user and all their data for good.
///
/// With the same request, an owner or admin can hand what the user has, such as meetings and recordings, over to another user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteUserAction;
/// use zoom_rest::users::master::DeleteUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUser::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .action(DeleteUserAction::Delete)
///     .transfer_email("jill@example.com")
///     .transfer_meeting(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/DELETE/accounts/{accountId}/users/{userId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:delete:user:master"],
    errors = [
        (400, 300, RESOURCE_CANNOT_BE_DELETED = "the resource cannot be deleted"),
        (400, 200, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 1000, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (400, 1107, EMAIL_ADDRESS_CANNOT_BE_USED = "the email address cannot be used"),
        (400, 1117, RESOURCE_IN_USE = "the resource is in use"),
        (400, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUser {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Whether the user in the path is given as an email address in encrypted form. Default: `false`.
    pub encrypted_email: Option<bool>,
    /// Whether to disassociate the user from the account or delete the user permanently. Default: `disassociate`.
    pub action: Option<DeleteUserAction>,
    /// Email address of the target user, who receives what is transferred, such as meetings and recordings.
    pub transfer_email: Option<String>,
    /// Whether the user's meetings go to the target user.
    pub transfer_meeting: Option<bool>,
    /// Whether the user's webinars go to the target user.
    pub transfer_webinar: Option<bool>,
    /// Whether the user's recordings go to the target user.
    pub transfer_recording: Option<bool>,
    /// Whether the user's whiteboards go to the target user.
    pub transfer_whiteboard: Option<bool>,
    /// Whether the user's clips go to the target user.
    pub transfer_clipfiles: Option<bool>,
    /// Whether the user's notes go to the target user.
    pub transfer_notes: Option<bool>,
    /// Whether the user's visitors go to the target user; Zoom does not say which visitors it means.
    pub transfer_visitors: Option<bool>,
    /// Whether the user's documents go to the target user.
    pub transfer_docs: Option<bool>,
}
