//! User: 6 operations.

use zoom_core::{CommaList, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the users over SCIM, the standard for provisioning users across systems, all of them or those that match a filter.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::ListUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let resources = ListUsers::new()
///     .filter("userName eq jill@example.com")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/user/GET/scim2/Users)
#[zoom_endpoint(
    GET "/scim2/Users" -> ListUsersResponse,
    base = Root,
    paginate = resources: UserResource,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, SETTING_TURNED_OFF_OR_NOT_SUPPORTED = "a required setting is turned off, or not supported"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUsers {
    /// Position of the first entry to return, counted from 1. Default: `1`.
    #[query(rename = "startIndex")]
    pub start_index: Option<i64>,
    /// How many records to return. Default: `1`.
    #[range(0..=100)]
    pub count: Option<i64>,
    /// SCIM filter that users must match, by `userName` (email address) or `externalId` (user ID), such as `userName eq jane@example.com`.
    pub filter: Option<String>,
}

/// Response to [`ListUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// Number of entries on all pages together.
    #[wire("totalResults")]
    pub total_results: Option<i64>,
    /// Position of the first entry in the response, counted from 1.
    #[wire("startIndex")]
    pub start_index: Option<i64>,
    /// Number of entries on the page.
    #[wire("itemsPerPage")]
    pub items_per_page: Option<i64>,
    /// Users on this page, one entry each.
    #[lossy]
    #[wire("Resources")]
    pub resources: Vec<UserResource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User of the account as SCIM, the standard for provisioning users across systems, represents one.
///
/// Element of `Resources` in [`ListUsersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserResource {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the SCIM resource, such as its URI and timestamps.
    pub meta: Option<ResourceMeta>,
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// First and last name of the user.
    pub name: Option<ScimUserName>,
    /// Email addresses of the user, one entry each.
    pub emails: Option<Vec<Email>>,
    /// Display name of the user; it does not change along with first and last names.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// Email address under which the user is known to SCIM.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Whether the user can sign in; `false` for a deactivated user.
    pub active: Option<bool>,
    /// License or kind of account that the user has in Zoom.
    ///
    /// Deprecated by Zoom.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// SCIM enterprise attributes of the user, such as the department.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<EnterpriseUserAttributes>,
    /// Zoom attributes of the user: the ways to sign in.
    #[wire("urn:us:zoom:scim:schemas:extension:1.0:ZoomUser")]
    pub zoom: Option<ListedZoomUserAttributes>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Metadata of the SCIM resource, such as its URI and timestamps.
///
/// Value of `meta` in [`UserResource`] and other types.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ResourceMeta {
    /// SCIM type of the resource, here a user.
    pub resource_type: Option<String>,
    /// URI of the resource in the SCIM API.
    pub location: Option<String>,
    /// Version of the SCIM resource.
    pub version: Option<String>,
    /// When the user was created.
    pub created: Option<String>,
    /// When the user was last changed.
    pub last_modified: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// First and last name of the user.
///
/// Value of `name` in [`UserResource`] and other types.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScimUserName {
    /// First name of the user.
    pub given_name: Option<String>,
    /// Last name of the user.
    pub family_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Email address of a user, with its label.
///
/// Element of `emails` in [`UserResource`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Email {
    /// Label of the email address, such as `work`. Default: `work`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Email address of the user.
    pub value: Option<String>,
    /// Whether the address is the user's main one.
    pub primary: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// License or kind of account that the user has in Zoom.
///
/// Values of `userType` in [`UserResource`] and other types.
#[zoom_enum]
pub enum UserType {
    /// `Collaboration`: A kind of user that Zoom does not explain.
    #[value("Collaboration")]
    Collaboration,
    /// `Basic`: A user without a paid license.
    #[value("Basic")]
    Basic,
    /// `Licensed`: A user with a paid license.
    #[value("Licensed")]
    Licensed,
    /// `On-Prem`: A user of an on-premises deployment.
    #[value("On-Prem")]
    OnPrem,
}

/// SCIM enterprise attributes of the user, such as the department.
///
/// Value of `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User` in [`UserResource`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EnterpriseUserAttributes {
    /// Department of the user.
    pub department: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom attributes of the user: the ways to sign in.
///
/// Value of `urn:us:zoom:scim:schemas:extension:1.0:ZoomUser` in [`UserResource`] and [`User`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListedZoomUserAttributes {
    /// Ways in which the user can sign in.
    #[wire("loginType")]
    pub login_type: Option<LoginType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Ways in which the user can sign in.
///
/// Value of `loginType` in [`ListedZoomUserAttributes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LoginType {
    /// Whether the user can sign in with a work email address.
    #[wire("workEmail")]
    pub work_email: Option<bool>,
    /// Whether the user can sign in with single sign-on (SSO).
    pub sso: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a user in the account over SCIM, the standard for provisioning users across systems.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::{CreateUser, ScimUserName};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateUser::new()
///     .schemas(vec!["urn:ietf:params:scim:schemas:core:2.0:User".to_owned()])
///     .user_name("jill@example.com")
///     .name(ScimUserName::new().given_name("Jill").family_name("Chill"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/user/POST/scim2/Users)
#[zoom_endpoint(
    POST "/scim2/Users" -> CreateUserResponse,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a required setting is turned off, or a parameter is missing or invalid, or the resource already exists"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (409, 409, "a parameter is invalid, or no license of this kind is left"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateUser {
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// Email address under which the user is known to SCIM.
    #[serde(rename = "userName")]
    pub user_name: Option<String>,
    /// License or kind of account that the user has in Zoom.
    ///
    /// Deprecated by Zoom.
    #[serde(rename = "userType")]
    pub user_type: Option<UserType>,
    /// First and last name of the user.
    pub name: Option<ScimUserName>,
    /// Display name of the user; it does not change along with first and last names.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// Job title of the user.
    pub title: Option<String>,
    /// Where the user is, such as a city.
    pub locale: Option<String>,
    /// Phone numbers of the user, one entry each.
    #[serde(rename = "phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Role of the user in the Zoom account.
    pub roles: Option<Vec<Role>>,
    /// Groups to which the user belongs.
    pub groups: Option<Vec<UserGroup>>,
    /// SCIM enterprise attributes of the user, such as the department.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<CreateEnterpriseUserAttributes>,
    /// Zoom attributes of the user, such as licenses and subscriptions.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom: Option<CreateZoomUserAttributes>,
}

/// Phone number of a user, with its kind.
///
/// Element of `phoneNumbers` in [`CreateUser`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Label of the phone number, such as `mobile`. Default: `work`.
    #[wire("type")]
    pub kind: Option<PhoneNumberType>,
    /// Phone number of the user.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Label of the phone number, such as `mobile`.
///
/// Values of `type` in [`PhoneNumber`].
#[zoom_enum]
pub enum PhoneNumberType {
    /// `mobile`.
    Mobile,
    /// `office`.
    Office,
    /// `home`.
    Home,
    /// `fax`.
    Fax,
    /// `work`: The label that Zoom assigns if none is given.
    Work,
}

/// Role of a user in the Zoom account.
///
/// Value of `roles` in [`CreateUser`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Role {
    /// Display name of the role.
    pub display: Option<String>,
    /// Name of the role; the same as `display` in Zoom's example.
    pub value: Option<String>,
    /// Whether the role is the user's main one.
    pub primary: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group to which a user belongs.
///
/// Element of `groups` in [`CreateUser`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserGroup {
    /// Display name of the group.
    pub display: Option<String>,
    /// How the user belongs to the group, such as directly. Default: `direct`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Name of the group; the same as `display` in Zoom's example.
    pub value: Option<String>,
    /// Whether the group is the user's main one.
    ///
    /// Deprecated by Zoom.
    pub primary: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SCIM enterprise attributes of the user, such as the department.
///
/// Value of `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User` in [`CreateUser`] and other types.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEnterpriseUserAttributes {
    /// Department of the user.
    pub department: Option<String>,
    /// Organization to which the user belongs.
    pub organization: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
    /// Employee ID of the user.
    pub employee_number: Option<String>,
    /// Manager of the user, by email address or name.
    pub manager: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom attributes of the user, such as licenses and subscriptions.
///
/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User` in [`CreateUser`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateZoomUserAttributes {
    /// Zoom Phone extension number of the user; `0` assigns one automatically.
    #[wire("zoomPhoneExtNumber")]
    pub zoom_phone_ext_number: Option<String>,
    /// Zoom Phone number of the user, which must not be assigned to anyone else.
    #[wire("zoomPhoneNumber")]
    pub zoom_phone_number: Option<String>,
    /// Zoom Phone site of the user; the main site if left out.
    #[wire("zoomPhoneSite")]
    pub zoom_phone_site: Option<String>,
    /// Code of the user's Zoom Phone calling plan, such as `phone_calling_usca_monthly_unlimited`.
    #[wire("zoomPhoneCallingPlan")]
    pub zoom_phone_calling_plan: Option<String>,
    /// Value of a custom attribute that the account defines; on the wire, that attribute's own name replaces this member's. At most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Name in the user's personal meeting link.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// Another user in the account, by email address in Zoom's example, who receives this user's data if this user is deactivated or deleted.
    pub transferee: Option<String>,
    /// Pronouns the user wants shown next to their name, as free text.
    pub pronouns: Option<String>,
    /// Zoom United plan of the user, as a code.
    #[wire("zoomUnited")]
    pub zoom_united: Option<ZoomUnited>,
    /// Zoom Workplace Business Plus plan of the user: unlimited in US/CA (`16`), UK/IR (`32`), AU/NZ (`64`) or Japan (`128`), or Global Select (`33554432`).
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student plan of the user, with the code `576460752303423488`.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom One School and Campus Plus plan (education) of the user, as a code.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<ZoomOneSchoolCampusPlus>,
    /// Zoom Workplace Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<ZoomOneEntPremier>,
    /// Zoom One for Education Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<ZoomOneEduEntPremier>,
    /// Whether the user holds a license for Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a license for Zoom Customer Managed Key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard Plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Translated Captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user holds a license for Zoom Huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a license for Zoom Workforce Management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a license for Zoom Quality Management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a license for Zoom Scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a license for Zoom Clips Plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Mail and Calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Whether the user has a Zoom Visitor Management license.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Whether the user holds a license for Zoom Compliance Management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a license for Zoom Docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Zoom Contact Center package of the user; none if the value is empty.
    #[wire("zoomContactCenterPackage")]
    pub zoom_contact_center_package: Option<ZoomContactCenterPackage>,
    /// Zoom Contact Center add-on plans of the user; none if the value is empty. Sent as one comma-separated string. Each one of `ai_expert_assist`, `service_cloud_voice`.
    #[wire("zoomContactCenterAddonsPlan")]
    pub zoom_contact_center_addons_plan: Option<CommaList<ZoomContactCenterAddonsPlan>>,
    /// Zoom Contact Center role of the user; Agent if left out.
    #[wire("zoomContactCenterRole")]
    pub zoom_contact_center_role: Option<String>,
    /// Zoom Contact Center region of the user; the main region if left out.
    #[wire("zoomContactCenterRegion")]
    pub zoom_contact_center_region: Option<String>,
    /// Zoom Contact Center template with the settings for a new user; leave out the other Contact Center members to apply all of them.
    #[wire("zoomContactCenterUserTemplate")]
    pub zoom_contact_center_user_template: Option<String>,
    /// Whether the user has Zoom's Clinical Notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Whether the user holds a license for Zoom Workplace for Clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Whether the user holds a license for Zoom Custom AI Companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Whether the user holds a license for Zoom AI Companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Role that the user has in Zoom Revenue Accelerator.
    #[wire("zoomRevenueAcceleratorRole")]
    pub zoom_revenue_accelerator_role: Option<String>,
    /// Zoom Auto Dialer plan of the user, as a code for Plus in the US and Canada. The only value is `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom Workplace for Frontline plan of the user, as a code. The only value is `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// CX Insights plan of the user, as a code for CX Insights Leader. The only value is `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// ID or name of the Zoom Workplace subscription; only for accounts with Multiple Subscription Quoting, which lets them hold several subscriptions.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// ID or name of the subscription from which the Zoom Phone calling plan is taken; only with Multiple Subscription Quoting.
    #[wire("zoomPhoneCallingPlanSubscription")]
    pub zoom_phone_calling_plan_subscription: Option<String>,
    /// ID or name of the Zoom Revenue Accelerator subscription; only with Multiple Subscription Quoting.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// ID or name of the Zoom Customer Managed Key subscription; only with Multiple Subscription Quoting.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// ID or name of the Zoom Whiteboard subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// ID or name of the Zoom Translated Captions subscription; only with Multiple Subscription Quoting.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// ID or name of the Zoom Workforce Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// ID or name of the Zoom Quality Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// ID or name of the Zoom Scheduler subscription; only with Multiple Subscription Quoting.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// ID or name of the Zoom Clips Plus subscription; only with Multiple Subscription Quoting.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// ID or name of the Visitor Management subscription; only with Multiple Subscription Quoting.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// ID or name of the Zoom Compliance Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// ID or name of the Zoom Docs subscription; only with Multiple Subscription Quoting.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// ID or name of the Zoom Auto Dialer subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// ID or name of the Zoom AI Companion subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom United plan of the user, an older bundle of Zoom Meetings and Zoom Phone, as a code.
///
/// Values of `zoomUnited` in [`CreateZoomUserAttributes`] and [`UpdateZoomUserAttributes`].
#[zoom_enum]
pub enum ZoomUnited {
    /// `1`: Pro plan with unlimited calls within the United States and Canada.
    #[value("1")]
    ZoomUnitedProUnitedWithUsCaUnlimited,
    /// `2`: Pro plan with unlimited calls within the United Kingdom and Ireland.
    #[value("2")]
    ZoomUnitedProUnitedWithUkIrUnlimited,
    /// `4`: Pro plan with unlimited calls within Australia and New Zealand.
    #[value("4")]
    ZoomUnitedProUnitedWithAuNzUnlimited,
    /// `8`: Pro plan with Global Select: unlimited calls within one country of choice.
    #[value("8")]
    ZoomUnitedProUnitedWithGlobalSelect,
    /// `16`: Pro plan with a Zoom Phone Pro license.
    #[value("16")]
    ZoomUnitedProUnitedWithZoomPhonePro,
    /// `32`: Business plan with unlimited calls within the United States and Canada.
    #[value("32")]
    ZoomUnitedBizUnitedWithUsCaUnlimited,
    /// `64`: Business plan with unlimited calls within the United Kingdom and Ireland.
    #[value("64")]
    ZoomUnitedBizUnitedWithUkIrUnlimited,
    /// `128`: Business plan with unlimited calls within Australia and New Zealand.
    #[value("128")]
    ZoomUnitedBizUnitedWithAuNzUnlimited,
    /// `256`: Business plan with Global Select: unlimited calls within one country of choice.
    #[value("256")]
    ZoomUnitedBizUnitedWithGlobalSelect,
    /// `512`: Business plan with a Zoom Phone Pro license.
    #[value("512")]
    ZoomUnitedBizUnitedWithZoomPhonePro,
    /// `1024`: Enterprise plan with unlimited calls within the United States and Canada.
    #[value("1024")]
    ZoomUnitedEntUnitedWithUsCaUnlimited,
    /// `2048`: Enterprise plan with unlimited calls within the United Kingdom and Ireland.
    #[value("2048")]
    ZoomUnitedEntUnitedWithUkIrUnlimited,
    /// `4096`: Enterprise plan with unlimited calls within Australia and New Zealand.
    #[value("4096")]
    ZoomUnitedEntUnitedWithAuNzUnlimited,
    /// `8192`: Enterprise plan with Global Select: unlimited calls within one country of choice.
    #[value("8192")]
    ZoomUnitedEntUnitedWithGlobalSelect,
    /// `16384`: Enterprise plan with a Zoom Phone Pro license.
    #[value("16384")]
    ZoomUnitedEntUnitedWithZoomPhonePro,
    /// `32768`: Pro plan with unlimited calls within Japan.
    #[value("32768")]
    ZoomUnitedProUnitedWithJpUnlimited,
    /// `65536`: Business plan with unlimited calls within Japan.
    #[value("65536")]
    ZoomUnitedBizUnitedWithJpUnlimited,
    /// `131072`: Enterprise plan with unlimited calls within Japan.
    #[value("131072")]
    ZoomUnitedEntUnitedWithJpUnlimited,
}

/// Code of the user's Zoom One plan for schools and campuses, which tells the calls that it includes.
///
/// Values of `zoomOneSchoolCampusPlus` in [`CreateZoomUserAttributes`] and [`UpdateZoomUserAttributes`].
#[zoom_enum]
pub enum ZoomOneSchoolCampusPlus {
    /// `137438953472`: School and Campus Plus, with unlimited calls within the United States and Canada.
    #[value("137438953472")]
    UsCaUnlimited,
    /// `274877906944`: School and Campus Plus, with unlimited calls within Japan.
    #[value("274877906944")]
    JapanUnlimited,
    /// `549755813888`: School and Campus Plus, with unlimited calls within the United Kingdom and Ireland.
    #[value("549755813888")]
    UkIrelandUnlimited,
    /// `1099511627776`: School and Campus Plus, with unlimited calls within Australia and New Zealand.
    #[value("1099511627776")]
    AuNzUnlimited,
    /// `2199023255552`: School and Campus Plus with Global Select, unlimited calls within one country chosen from many.
    #[value("2199023255552")]
    GlobalSelect,
}

/// Enterprise Premier plan of the user with its calling plan, as a code; Zoom One is now Zoom Workplace.
///
/// Values of `zoomOneEntPremier` in [`CreateZoomUserAttributes`] and [`UpdateZoomUserAttributes`].
#[zoom_enum]
pub enum ZoomOneEntPremier {
    /// `134217728`: With unlimited calls in the United States and Canada.
    #[value("134217728")]
    ZoomOneEnterprisePremierWithUsCaUnlimited,
    /// `268435456`: With unlimited calls in Japan.
    #[value("268435456")]
    ZoomOneEnterprisePremierWithJapanUnlimited,
    /// `536870912`: With unlimited calls in the United Kingdom and Ireland.
    #[value("536870912")]
    ZoomOneEnterprisePremierWithUkIrelandUnlimited,
    /// `1073741824`: With unlimited calls in Australia and New Zealand.
    #[value("1073741824")]
    ZoomOneEnterprisePremierWithAuNzUnlimited,
    /// `2147483648`: With Global Select, a calling plan for one of many countries.
    #[value("2147483648")]
    ZoomOneEnterprisePremierWithGlobalSelect,
}

/// Zoom One for Education Enterprise Premier plan of the user, by the region of its unlimited phone calls.
///
/// Values of `zoomOneEduEntPremier` in [`CreateZoomUserAttributes`] and [`UpdateZoomUserAttributes`].
#[zoom_enum]
pub enum ZoomOneEduEntPremier {
    /// `4294967296`: Enterprise Premier with US/CA Unlimited, for unlimited calls in the United States and Canada.
    #[value("4294967296")]
    UsCaUnlimited,
    /// `8589934592`: Enterprise Premier with Japan Unlimited, for unlimited calls in Japan.
    #[value("8589934592")]
    JapanUnlimited,
    /// `17179869184`: Enterprise Premier with UK/Ireland Unlimited, for unlimited calls in the United Kingdom and Ireland.
    #[value("17179869184")]
    UkIrelandUnlimited,
    /// `34359738368`: Enterprise Premier with AU/NZ Unlimited, for unlimited calls in Australia and New Zealand.
    #[value("34359738368")]
    AuNzUnlimited,
    /// `68719476736`: Enterprise Premier with Global Select, for unlimited calls within one chosen country.
    #[value("68719476736")]
    GlobalSelect,
}

/// Zoom Contact Center package of the user, which decides the features that it includes.
///
/// Values of `zoomContactCenterPackage` in [`CreateZoomUserAttributes`] and [`UpdateZoomUserAttributes`].
#[zoom_enum]
pub enum ZoomContactCenterPackage {
    /// `Essentials`: The package with the fewest features.
    #[value("Essentials")]
    Essentials,
    /// `Premium`: The package between Essentials and Elite.
    #[value("Premium")]
    Premium,
    /// `Elite`: The package with the most features.
    #[value("Elite")]
    Elite,
}

/// Add-on plan of Zoom Contact Center to assign to the user.
///
/// Values of `zoomContactCenterAddonsPlan` in [`CreateZoomUserAttributes`] and [`UpdateZoomUserAttributes`].
#[zoom_enum]
pub enum ZoomContactCenterAddonsPlan {
    /// `ai_expert_assist`: AI Expert Assist, which suggests answers and next steps to agents during engagements.
    AiExpertAssist,
    /// `service_cloud_voice`: Zoom Contact Center within Service Cloud Voice by Salesforce.
    ServiceCloudVoice,
}

/// Response to [`CreateUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateUserResponse {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the SCIM resource, such as its URI and timestamps.
    pub meta: Option<ResourceMeta>,
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// First and last name of the user.
    pub name: Option<ScimUserName>,
    /// Email addresses of the user, one entry each.
    pub emails: Option<Vec<Email>>,
    /// Display name of the user; it does not change along with first and last names.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// Email address under which the user is known to SCIM.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Whether the user can sign in; `false` for a deactivated user.
    pub active: Option<bool>,
    /// License or kind of account that the user has in Zoom.
    ///
    /// Deprecated by Zoom.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// Job title of the user.
    pub title: Option<String>,
    /// Where the user is, such as a city.
    pub locale: Option<String>,
    /// Phone numbers of the user, one entry each.
    #[wire("phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Role of the user in the Zoom account.
    pub roles: Option<Vec<Role>>,
    /// Groups to which the user belongs.
    pub groups: Option<Vec<UserGroup>>,
    /// SCIM enterprise attributes of the user, such as the department.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<CreateEnterpriseUserAttributes>,
    /// Zoom attributes of the user, such as licenses and subscriptions.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom: Option<CreatedZoomUserAttributes>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom attributes of the user, such as licenses and subscriptions.
///
/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User` in [`CreateUserResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreatedZoomUserAttributes {
    /// Value of a custom attribute that the account defines; on the wire, that attribute's own name replaces this member's. At most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Name in the user's personal meeting link.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// User in the account who receives the data of a deactivated or deleted user.
    pub transferee: Option<String>,
    /// Pronouns the user wants shown next to their name, as free text.
    pub pronouns: Option<String>,
    /// Zoom United plan of the user, as a code.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom Workplace Business Plus plan of the user: unlimited in US/CA (`16`), UK/IR (`32`), AU/NZ (`64`) or Japan (`128`), or Global Select (`33554432`).
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student plan of the user, with the code `576460752303423488`.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom One School and Campus Plus plan (education) of the user, as a code.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom Workplace Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom One for Education Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Whether the user holds a license for Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a license for Zoom Customer Managed Key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard Plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Translated Captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user holds a license for Zoom Huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a license for Zoom Workforce Management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a license for Zoom Quality Management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a license for Zoom Scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a license for Zoom Clips Plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Mail and Calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Whether the user has a Zoom Visitor Management license.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Whether the user holds a license for Zoom Compliance Management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a license for Zoom Docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Whether the user has Zoom's Clinical Notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Whether the user holds a license for Zoom Workplace for Clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Whether the user holds a license for Zoom Custom AI Companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Whether the user holds a license for Zoom AI Companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Role that the user has in Zoom Revenue Accelerator.
    #[wire("zoomRevenueAcceleratorRole")]
    pub zoom_revenue_accelerator_role: Option<String>,
    /// Zoom Auto Dialer plan of the user, as a code for Plus in the US and Canada. Here always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom Workplace for Frontline plan of the user, as a code. Always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// CX Insights plan of the user, as a code for CX Insights Leader. Always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// ID or name of the Zoom Workplace subscription; only for accounts with Multiple Subscription Quoting, which lets them hold several subscriptions.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// ID or name of the Zoom Revenue Accelerator subscription; only with Multiple Subscription Quoting.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// ID or name of the Zoom Customer Managed Key subscription; only with Multiple Subscription Quoting.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// ID or name of the Zoom Whiteboard subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// ID or name of the Zoom Translated Captions subscription; only with Multiple Subscription Quoting.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// ID or name of the Zoom Workforce Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// ID or name of the Zoom Quality Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// ID or name of the Zoom Scheduler subscription; only with Multiple Subscription Quoting.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// ID or name of the Zoom Clips Plus subscription; only with Multiple Subscription Quoting.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// ID or name of the Visitor Management subscription; only with Multiple Subscription Quoting.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// ID or name of the Zoom Compliance Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// ID or name of the Zoom Docs subscription; only with Multiple Subscription Quoting.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// ID or name of the Zoom Auto Dialer subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// ID or name of the Zoom AI Companion subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one user over SCIM, the standard for provisioning users across systems.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::GetUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUser::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/user/GET/scim2/Users/{userId})
#[zoom_endpoint(
    GET "/scim2/Users/<user_id>" -> User,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUser {
    /// Zoom user ID of the SCIM user.
    pub user_id: String,
}

/// Response to [`GetUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the SCIM resource, such as its URI and timestamps.
    pub meta: Option<ResourceMeta>,
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// First and last name of the user.
    pub name: Option<ScimUserName>,
    /// Email addresses of the user, one entry each.
    pub emails: Option<Vec<Email>>,
    /// Display name of the user; it does not change along with first and last names.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// Email address under which the user is known to SCIM.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Whether the user can sign in; `false` for a deactivated user.
    pub active: Option<bool>,
    /// License or kind of account that the user has in Zoom.
    ///
    /// Deprecated by Zoom.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// Phone numbers of the user, one entry each.
    #[wire("phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Role of the user in the Zoom account.
    pub roles: Option<Role>,
    /// Group to which the user belongs; Zoom documents a single one here.
    pub groups: Option<UserGroups>,
    /// SCIM enterprise attributes of the user, such as the department.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<CreateEnterpriseUserAttributes>,
    /// Zoom attributes of the user: the ways to sign in.
    #[wire("urn:us:zoom:scim:schemas:extension:1.0:ZoomUser")]
    pub zoom: Option<ListedZoomUserAttributes>,
    /// Zoom attributes of the user, such as licenses and subscriptions.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom_2: Option<ZoomUserAttributes>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group to which the user belongs.
///
/// Value of `groups` in [`User`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserGroups {
    /// How the user belongs to the group, such as directly.
    #[wire("type")]
    pub kind: Option<String>,
    /// Name of the group; Zoom does not say how it differs from `display`.
    pub value: Option<String>,
    /// Display name of the group.
    pub display: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom attributes of the user, such as licenses and subscriptions.
///
/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User` in [`User`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomUserAttributes {
    /// Name in the user's personal meeting link.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// User in the account who receives the data of a deactivated or deleted user.
    pub transferee: Option<String>,
    /// Pronouns the user wants shown next to their name, as free text.
    pub pronouns: Option<String>,
    /// Zoom United plan of the user, as a code.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom Workplace Business Plus plan of the user: unlimited in US/CA (`16`), UK/IR (`32`), AU/NZ (`64`) or Japan (`128`), or Global Select (`33554432`).
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student plan of the user, with the code `576460752303423488`.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom One School and Campus Plus plan (education) of the user, as a code.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom Workplace Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom One for Education Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Whether the user holds a license for Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a license for Zoom Customer Managed Key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard Plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Translated Captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user holds a license for Zoom Huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a license for Zoom Workforce Management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a license for Zoom Quality Management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a license for Zoom Scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a license for Zoom Clips Plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Mail and Calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Whether the user has a Zoom Visitor Management license.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Whether the user holds a license for Zoom Compliance Management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a license for Zoom Docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Whether the user has Zoom's Clinical Notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Whether the user holds a license for Zoom Workplace for Clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Whether the user holds a license for Zoom Custom AI Companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Whether the user holds a license for Zoom AI Companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Zoom Auto Dialer plan of the user, as a code for Plus in the US and Canada. Here always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom Workplace for Frontline plan of the user, as a code. Always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// CX Insights plan of the user, as a code for CX Insights Leader. Always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// ID or name of the Zoom Workplace subscription; only for accounts with Multiple Subscription Quoting, which lets them hold several subscriptions.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// ID or name of the Zoom Revenue Accelerator subscription; only with Multiple Subscription Quoting.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// ID or name of the Zoom Customer Managed Key subscription; only with Multiple Subscription Quoting.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// ID or name of the Zoom Whiteboard subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// ID or name of the Zoom Translated Captions subscription; only with Multiple Subscription Quoting.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// ID or name of the Zoom Workforce Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// ID or name of the Zoom Quality Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// ID or name of the Zoom Scheduler subscription; only with Multiple Subscription Quoting.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// ID or name of the Zoom Clips Plus subscription; only with Multiple Subscription Quoting.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// ID or name of the Visitor Management subscription; only with Multiple Subscription Quoting.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// ID or name of the Zoom Compliance Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// ID or name of the Zoom Docs subscription; only with Multiple Subscription Quoting.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// ID or name of the Zoom Auto Dialer subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// ID or name of the Zoom AI Companion subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one user over SCIM, the standard for provisioning users across systems.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::UpdateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateUser::new("Zl3aVt0bQ9y")
///     .schemas(vec!["urn:ietf:params:scim:schemas:core:2.0:User".to_owned()])
///     .display_name("Jill Chill")
///     .title("Sales Manager")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/user/PUT/scim2/Users/{userId})
#[zoom_endpoint(
    PUT "/scim2/Users/<user_id>" -> UpdateUserResponse,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a required setting is turned off, or a parameter is missing or invalid, or the email address cannot be used, or the Zoom Room user could not be changed, or these changes cannot be combined"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
        (409, 409, "the resource already exists, or a parameter is invalid, or no license of this kind is left"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Zoom user ID of the SCIM user.
    pub user_id: String,
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// Whether the user can sign in; `false` for a deactivated user.
    pub active: Option<bool>,
    /// License or kind of account that the user has in Zoom.
    ///
    /// Deprecated by Zoom.
    #[serde(rename = "userType")]
    pub user_type: Option<UserType>,
    /// First and last name of the user.
    pub name: Option<ScimUserName>,
    /// Display name of the user; it does not change along with first and last names.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// Job title of the user.
    pub title: Option<String>,
    /// Where the user is, such as a city.
    pub locale: Option<String>,
    /// Phone numbers of the user, one entry each.
    #[serde(rename = "phoneNumbers")]
    pub phone_numbers: Option<Vec<UserPhoneNumber>>,
    /// Role of the user in the Zoom account.
    pub roles: Option<Vec<Role>>,
    /// Groups to which the user belongs.
    pub groups: Option<Vec<UserGroup>>,
    /// SCIM enterprise attributes of the user, such as the department.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<CreateEnterpriseUserAttributes>,
    /// Zoom attributes of the user, such as licenses and subscriptions.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom: Option<UpdateZoomUserAttributes>,
    /// Email addresses of the user, one entry each. At most 1 item.
    pub emails: Option<Vec<Email>>,
}

/// Phone number to set for a user, with its kind.
///
/// Element of `phoneNumbers` in [`UpdateUser`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPhoneNumber {
    /// Label of the phone number, such as `mobile`. Default: `work`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Phone number of the user.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom attributes of the user, such as licenses and subscriptions.
///
/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User` in [`UpdateUser`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomUserAttributes {
    /// Zoom Phone extension number of the user; `0` assigns one automatically.
    #[wire("zoomPhoneExtNumber")]
    pub zoom_phone_ext_number: Option<String>,
    /// Zoom Phone number of the user, which must not be assigned to anyone else.
    #[wire("zoomPhoneNumber")]
    pub zoom_phone_number: Option<String>,
    /// Zoom Phone site of the user; the main site if left out.
    #[wire("zoomPhoneSite")]
    pub zoom_phone_site: Option<String>,
    /// Code of the user's Zoom Phone calling plan, such as `phone_calling_usca_monthly_unlimited`.
    #[wire("zoomPhoneCallingPlan")]
    pub zoom_phone_calling_plan: Option<String>,
    /// Value of a custom attribute that the account defines; on the wire, that attribute's own name replaces this member's. At most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Name in the user's personal meeting link.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// User in the account who receives the data of a deactivated or deleted user.
    pub transferee: Option<String>,
    /// Pronouns the user wants shown next to their name, as free text.
    pub pronouns: Option<String>,
    /// Zoom United plan of the user, as a code.
    #[wire("zoomUnited")]
    pub zoom_united: Option<ZoomUnited>,
    /// Zoom Workplace Business Plus plan of the user: unlimited in US/CA (`16`), UK/IR (`32`), AU/NZ (`64`) or Japan (`128`), or Global Select (`33554432`).
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student plan of the user, with the code `576460752303423488`.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom One School and Campus Plus plan (education) of the user, as a code.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<ZoomOneSchoolCampusPlus>,
    /// Zoom Workplace Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<ZoomOneEntPremier>,
    /// Zoom One for Education Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<ZoomOneEduEntPremier>,
    /// Whether the user holds a license for Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a license for Zoom Customer Managed Key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard Plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Translated Captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user holds a license for Zoom Huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a license for Zoom Workforce Management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a license for Zoom Quality Management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a license for Zoom Scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a license for Zoom Clips Plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Mail and Calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Whether the user has a Zoom Visitor Management license.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Whether the user holds a license for Zoom Compliance Management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a license for Zoom Docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Whether the user has Zoom's Clinical Notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Whether the user holds a license for Zoom Workplace for Clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Whether the user holds a license for Zoom Custom AI Companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Whether the user holds a license for Zoom AI Companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Zoom Contact Center package of the user; an empty value changes nothing.
    #[wire("zoomContactCenterPackage")]
    pub zoom_contact_center_package: Option<ZoomContactCenterPackage>,
    /// Zoom Contact Center add-on plans of the user; an empty value changes nothing. Sent as one comma-separated string. Each one of `ai_expert_assist`, `service_cloud_voice`.
    #[wire("zoomContactCenterAddonsPlan")]
    pub zoom_contact_center_addons_plan: Option<CommaList<ZoomContactCenterAddonsPlan>>,
    /// Zoom Contact Center role of the user; an empty value changes nothing.
    #[wire("zoomContactCenterRole")]
    pub zoom_contact_center_role: Option<String>,
    /// Zoom Contact Center region of the user; an empty value changes nothing.
    #[wire("zoomContactCenterRegion")]
    pub zoom_contact_center_region: Option<String>,
    /// Zoom Contact Center template to apply to the user.
    #[wire("zoomContactCenterUserTemplate")]
    pub zoom_contact_center_user_template: Option<String>,
    /// Role that the user has in Zoom Revenue Accelerator.
    #[wire("zoomRevenueAcceleratorRole")]
    pub zoom_revenue_accelerator_role: Option<String>,
    /// Zoom Auto Dialer plan of the user, as a code for Plus in the US and Canada. The only value is `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom Workplace for Frontline plan of the user, as a code. The only value is `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// CX Insights plan of the user, as a code for CX Insights Leader. The only value is `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// ID or name of the Zoom Workplace subscription; only for accounts with Multiple Subscription Quoting, which lets them hold several subscriptions.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// ID or name of the subscription from which the calling plan is taken, if the account has several.
    #[wire("zoomPhoneCallingPlanSubscription")]
    pub zoom_phone_calling_plan_subscription: Option<String>,
    /// ID or name of the Zoom Revenue Accelerator subscription; only with Multiple Subscription Quoting.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// ID or name of the Zoom Customer Managed Key subscription; only with Multiple Subscription Quoting.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// ID or name of the Zoom Whiteboard subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// ID or name of the Zoom Translated Captions subscription; only with Multiple Subscription Quoting.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// ID or name of the Zoom Workforce Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// ID or name of the Zoom Quality Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// ID or name of the Zoom Scheduler subscription; only with Multiple Subscription Quoting.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// ID or name of the Zoom Clips Plus subscription; only with Multiple Subscription Quoting.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// ID or name of the Visitor Management subscription; only with Multiple Subscription Quoting.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// ID or name of the Zoom Compliance Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// ID or name of the Zoom Docs subscription; only with Multiple Subscription Quoting.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// ID or name of the Zoom Auto Dialer subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// ID or name of the Zoom AI Companion subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`UpdateUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserResponse {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the SCIM resource, such as its URI and timestamps.
    pub meta: Option<ResourceMeta>,
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// First and last name of the user.
    pub name: Option<ScimUserName>,
    /// Email addresses of the user, one entry each.
    pub emails: Option<Vec<Email>>,
    /// Display name of the user; it does not change along with first and last names.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// Email address under which the user is known to SCIM.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Whether the user can sign in; `false` for a deactivated user.
    pub active: Option<bool>,
    /// License or kind of account that the user has in Zoom.
    ///
    /// Deprecated by Zoom.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// Job title of the user.
    pub title: Option<String>,
    /// Where the user is, such as a city.
    pub locale: Option<String>,
    /// Phone numbers of the user, one entry each.
    #[wire("phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Role of the user in the Zoom account.
    pub roles: Option<Vec<Role>>,
    /// Groups to which the user belongs.
    pub groups: Option<Vec<UserGroup>>,
    /// SCIM enterprise attributes of the user, such as the department.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<UpdatedEnterpriseUserAttributes>,
    /// Zoom attributes of the user, such as licenses and subscriptions.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom: Option<UpdatedZoomUserAttributes>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SCIM enterprise attributes of the user, such as the department.
///
/// Value of `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User` in [`UpdateUserResponse`] and [`DeactivateUserResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedEnterpriseUserAttributes {
    /// Department of the user.
    pub department: Option<String>,
    /// Organization to which the user belongs.
    pub organization: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom attributes of the user, such as licenses and subscriptions.
///
/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User` in [`UpdateUserResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedZoomUserAttributes {
    /// Value of a custom attribute that the account defines; on the wire, that attribute's own name replaces this member's. At most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Name in the user's personal meeting link.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// User in the account who receives the data of a deactivated or deleted user.
    pub transferee: Option<String>,
    /// Pronouns the user wants shown next to their name, as free text.
    pub pronouns: Option<String>,
    /// Zoom United plan of the user, as a code.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom Workplace Business Plus plan of the user: unlimited in US/CA (`16`), UK/IR (`32`), AU/NZ (`64`) or Japan (`128`), or Global Select (`33554432`).
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student plan of the user, with the code `576460752303423488`.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom One School and Campus Plus plan (education) of the user, as a code.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom Workplace Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom One for Education Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Whether the user holds a license for Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a license for Zoom Customer Managed Key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard Plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Translated Captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user holds a license for Zoom Huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a license for Zoom Workforce Management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a license for Zoom Quality Management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a license for Zoom Scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a license for Zoom Clips Plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Compliance Management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a license for Zoom Docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Whether the user has Zoom's Clinical Notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Whether the user holds a license for Zoom Workplace for Clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Whether the user holds a license for Zoom Custom AI Companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Role that the user has in Zoom Revenue Accelerator.
    #[wire("zoomRevenueAcceleratorRole")]
    pub zoom_revenue_accelerator_role: Option<String>,
    /// Zoom Auto Dialer plan of the user, as a code for Plus in the US and Canada. Here always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom Workplace for Frontline plan of the user, as a code. Always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// CX Insights plan of the user, as a code for CX Insights Leader. Always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// ID or name of the Zoom Workplace subscription; only for accounts with Multiple Subscription Quoting, which lets them hold several subscriptions.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// ID or name of the Zoom Revenue Accelerator subscription; only with Multiple Subscription Quoting.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// ID or name of the Zoom Customer Managed Key subscription; only with Multiple Subscription Quoting.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// ID or name of the Zoom Whiteboard subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// ID or name of the Zoom Translated Captions subscription; only with Multiple Subscription Quoting.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// ID or name of the Zoom Workforce Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// ID or name of the Zoom Quality Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// ID or name of the Zoom Scheduler subscription; only with Multiple Subscription Quoting.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// ID or name of the Zoom Clips Plus subscription; only with Multiple Subscription Quoting.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// ID or name of the Visitor Management subscription; only with Multiple Subscription Quoting.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// ID or name of the Zoom Compliance Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// ID or name of the Zoom Docs subscription; only with Multiple Subscription Quoting.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// ID or name of the Zoom Auto Dialer subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// ID or name of the Zoom AI Companion subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Activates or deactivates one user over SCIM, the standard for provisioning users across systems.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::{DeactivateUser, UserOperation, UserOperationValue};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DeactivateUser::new("Zl3aVt0bQ9y")
///     .schemas(vec!["urn:ietf:params:scim:api:messages:2.0:PatchOp".to_owned()])
///     .operations(vec![
///         UserOperation::new()
///             .op("replace")
///             .value(UserOperationValue::new().active(false)),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/user/PATCH/scim2/Users/{userId})
#[zoom_endpoint(
    PATCH "/scim2/Users/<user_id>" -> DeactivateUserResponse,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a required setting is turned off, or a parameter is missing or invalid"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeactivateUser {
    /// Zoom user ID of the SCIM user.
    pub user_id: String,
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// Changes to make, one entry each.
    #[serde(rename = "Operations")]
    pub operations: Option<Vec<UserOperation>>,
}

/// Change to the active state of a user.
///
/// Element of `Operations` in [`DeactivateUser`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserOperation {
    /// Operation to carry out, such as `replace`.
    pub op: Option<String>,
    /// New value for the attribute that the operation changes.
    pub value: Option<UserOperationValue>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// New state of the user: active or deactivated.
///
/// Value of `value` in [`UserOperation`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserOperationValue {
    /// Whether the user can sign in; `false` for a deactivated user.
    pub active: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`DeactivateUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeactivateUserResponse {
    /// ID of the user.
    pub id: Option<String>,
    /// Metadata of the SCIM resource, such as its URI and timestamps.
    pub meta: Option<ResourceMeta>,
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// First and last name of the user.
    pub name: Option<ScimUserName>,
    /// Email addresses of the user, one entry each.
    pub emails: Option<Vec<Email>>,
    /// Display name of the user; it does not change along with first and last names.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// Email address under which the user is known to SCIM.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Whether the user can sign in; `false` for a deactivated user.
    pub active: Option<bool>,
    /// License or kind of account that the user has in Zoom.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// Job title of the user.
    pub title: Option<String>,
    /// Where the user is, such as a city.
    pub locale: Option<String>,
    /// Phone numbers of the user, one entry each.
    #[wire("phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Role of the user in the Zoom account.
    pub roles: Option<Vec<Role>>,
    /// Groups to which the user belongs.
    pub groups: Option<Vec<UserGroup>>,
    /// SCIM enterprise attributes of the user, such as the department.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<UpdatedEnterpriseUserAttributes>,
    /// Zoom attributes of the user, such as licenses and subscriptions.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub zoom: Option<DeactivatedZoomUserAttributes>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom attributes of the user, such as licenses and subscriptions.
///
/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User` in [`DeactivateUserResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeactivatedZoomUserAttributes {
    /// Value of a custom attribute that the account defines; on the wire, that attribute's own name replaces this member's. At most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Name in the user's personal meeting link.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// User in the account who receives the data of a deactivated or deleted user.
    pub transferee: Option<String>,
    /// Pronouns the user wants shown next to their name, as free text.
    pub pronouns: Option<String>,
    /// Zoom United plan of the user, as a code.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom Workplace Business Plus plan of the user: unlimited in US/CA (`16`), UK/IR (`32`), AU/NZ (`64`) or Japan (`128`), or Global Select (`33554432`).
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student plan of the user, with the code `576460752303423488`.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom One School and Campus Plus plan (education) of the user, as a code.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom Workplace Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom One for Education Enterprise Premier plan of the user, as a code.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Whether the user holds a license for Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a license for Zoom Customer Managed Key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard Plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Translated Captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user holds a license for Zoom Huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a license for Zoom Workforce Management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a license for Zoom Quality Management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a license for Zoom Scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a license for Zoom Clips Plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Mail and Calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Whether the user has a Zoom Visitor Management license.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Whether the user holds a license for Zoom Compliance Management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a license for Zoom Docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Whether the user has Zoom's Clinical Notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Whether the user holds a license for Zoom Workplace for Clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Whether the user holds a license for Zoom Custom AI Companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Whether the user holds a license for Zoom AI Companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Zoom Auto Dialer plan of the user, as a code for Plus in the US and Canada. Here always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom Workplace for Frontline plan of the user, as a code. Always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// CX Insights plan of the user, as a code for CX Insights Leader. Always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// ID or name of the Zoom Workplace subscription; only for accounts with Multiple Subscription Quoting, which lets them hold several subscriptions.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// ID or name of the Zoom Revenue Accelerator subscription; only with Multiple Subscription Quoting.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// ID or name of the Zoom Customer Managed Key subscription; only with Multiple Subscription Quoting.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// ID or name of the Zoom Whiteboard subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// ID or name of the Zoom Translated Captions subscription; only with Multiple Subscription Quoting.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// ID or name of the Zoom Workforce Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// ID or name of the Zoom Quality Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// ID or name of the Zoom Scheduler subscription; only with Multiple Subscription Quoting.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// ID or name of the Zoom Clips Plus subscription; only with Multiple Subscription Quoting.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// ID or name of the Visitor Management subscription; only with Multiple Subscription Quoting.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// ID or name of the Zoom Compliance Management subscription; only with Multiple Subscription Quoting.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// ID or name of the Zoom Docs subscription; only with Multiple Subscription Quoting.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// ID or name of the Zoom Auto Dialer subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// ID or name of the Zoom AI Companion subscription; only with Multiple Subscription Quoting.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one user of the account over SCIM, the standard for provisioning users across systems.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::DeleteUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUser::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/user/DELETE/scim2/Users/{userId})
#[zoom_endpoint(
    DELETE "/scim2/Users/<user_id>" -> (),
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, SETTING_TURNED_OFF_OR_RESOURCE_IN_USE = "a required setting is turned off, or the resource is in use"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Zoom user ID of the SCIM user.
    pub user_id: String,
}
