//! User: 6 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List users.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::ListUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let resources = ListUsers::new()
///     .start_index(1)
///     .count(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/scim2/Users" -> ListUsersResponse,
    base = Root,
    paginate = resources: UserResource,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [(400, 400, "a required setting is turned off, or not supported"), (403, 403, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUsers {
    /// Start index: defaults to `1`.
    #[query(rename = "startIndex")]
    pub start_index: Option<i64>,
    /// Count: defaults to `1`.
    #[range(0..=100)]
    pub count: Option<i64>,
    /// Filter.
    pub filter: Option<String>,
}

/// Response to [`ListUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Total results.
    #[wire("totalResults")]
    pub total_results: Option<i64>,
    /// Start index.
    #[wire("startIndex")]
    pub start_index: Option<i64>,
    /// Items per page.
    #[wire("itemsPerPage")]
    pub items_per_page: Option<i64>,
    /// Resources.
    #[lossy]
    #[wire("Resources")]
    pub resources: Vec<UserResource>,
}

/// Element of `Resources`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserResource {
    /// ID.
    pub id: Option<String>,
    /// Meta.
    pub meta: Option<UserResourceMeta>,
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Name.
    pub name: Option<UserResourceName>,
    /// Emails.
    pub emails: Option<Vec<Email>>,
    /// Display name.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// User name.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// User type.
    ///
    /// Deprecated by Zoom.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// User.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<ExtensionEnterprise20User>,
    /// Zoom user.
    #[wire("urn:us:zoom:scim:schemas:extension:1.0:ZoomUser")]
    pub zoom: Option<Extension10ZoomUser>,
}

/// Value of `meta`.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserResourceMeta {
    /// Resource type.
    pub resource_type: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Created.
    pub created: Option<String>,
    /// Last modified.
    pub last_modified: Option<String>,
}

/// Value of `name`.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserResourceName {
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
}

/// Element of `emails`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Email {
    /// Type: defaults to `work`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Primary.
    pub primary: Option<bool>,
}

/// Values of `userType`.
#[zoom_enum]
pub enum UserType {
    /// `Collaboration`.
    #[value("Collaboration")]
    Collaboration,
    /// `Basic`.
    #[value("Basic")]
    Basic,
    /// `Licensed`.
    #[value("Licensed")]
    Licensed,
    /// `On-Prem`.
    #[value("On-Prem")]
    OnPrem,
}

/// Value of `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionEnterprise20User {
    /// Department.
    pub department: Option<String>,
}

/// Value of `urn:us:zoom:scim:schemas:extension:1.0:ZoomUser`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Extension10ZoomUser {
    /// Login type.
    #[wire("loginType")]
    pub login_type: Option<LoginType>,
}

/// Value of `loginType`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LoginType {
    /// Work email.
    #[wire("workEmail")]
    pub work_email: Option<bool>,
    /// SSO.
    pub sso: Option<bool>,
}

/// Create user.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::CreateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateUser::new()
///     .user_name("Support")
///     .display_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/scim2/Users" -> CreateUserResponse,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a required setting is turned off, or a parameter is missing or invalid, or a parameter is invalid, or the resource already exists"),
        (403, 403, "permission denied"),
        (409, 409, "a parameter is invalid, or the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateUser {
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// User name.
    #[serde(rename = "userName")]
    pub user_name: Option<String>,
    /// User type.
    ///
    /// Deprecated by Zoom.
    #[serde(rename = "userType")]
    pub user_type: Option<UserType>,
    /// Name.
    pub name: Option<UserResourceName>,
    /// Display name.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Locale.
    pub locale: Option<String>,
    /// Phone numbers.
    #[serde(rename = "phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Roles.
    pub roles: Option<Vec<Role>>,
    /// Groups.
    pub groups: Option<Vec<Group>>,
    /// User.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<UserExtensionEnterprise20User>,
    /// User.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub urn_ietf_params_scim_schemas_extension_zoom_1_0_user: Option<ExtensionZoom10User>,
}

/// Element of `phoneNumbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Type: defaults to `work`.
    #[wire("type")]
    pub kind: Option<PhoneNumberType>,
    /// Value.
    pub value: Option<String>,
}

/// Values of `type`.
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
    /// `work`.
    Work,
}

/// Role.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Role {
    /// Display.
    pub display: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Primary.
    pub primary: Option<bool>,
}

/// Element of `groups`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Group {
    /// Display.
    pub display: Option<String>,
    /// Type: defaults to `direct`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Primary.
    ///
    /// Deprecated by Zoom.
    pub primary: Option<bool>,
}

/// Value of `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserExtensionEnterprise20User {
    /// Department.
    pub department: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Employee number.
    pub employee_number: Option<String>,
    /// Manager.
    pub manager: Option<String>,
}

/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionZoom10User {
    /// Zoom phone ext number.
    #[wire("zoomPhoneExtNumber")]
    pub zoom_phone_ext_number: Option<String>,
    /// Zoom phone number.
    #[wire("zoomPhoneNumber")]
    pub zoom_phone_number: Option<String>,
    /// Zoom phone site.
    #[wire("zoomPhoneSite")]
    pub zoom_phone_site: Option<String>,
    /// Zoom phone calling plan.
    #[wire("zoomPhoneCallingPlan")]
    pub zoom_phone_calling_plan: Option<String>,
    /// Custom attribute: at most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Personal link name.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// Transferee.
    pub transferee: Option<String>,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// Zoom united: one of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048`, and others.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom one biz plus: one of `16`, `32`, `64`, `128`, `33554432`.
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom one edu.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom one school campus plus: one of `137438953472`, `274877906944`, `549755813888`, `1099511627776`, `2199023255552`.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom one ent premier: one of `134217728`, `268435456`, `536870912`, `1073741824`, `2147483648`.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom one edu ent premier: one of `4294967296`, `8589934592`, `17179869184`, `34359738368`, `68719476736`.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Zoom revenue accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Zoom customer managed key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Zoom whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Zoom whiteboard plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Zoom translated captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Zoom huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Zoom workforce management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Zoom quality management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Zoom scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Zoom clips plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Zoom mail and calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Visitor management.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Zoom compliance management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Zoom docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Zoom contact center package.
    #[wire("zoomContactCenterPackage")]
    pub zoom_contact_center_package: Option<ZoomContactCenterPackage>,
    /// Zoom contact center addons plan.
    #[wire("zoomContactCenterAddonsPlan")]
    pub zoom_contact_center_addons_plan: Option<ZoomContactCenterAddonsPlan>,
    /// Zoom contact center role.
    #[wire("zoomContactCenterRole")]
    pub zoom_contact_center_role: Option<String>,
    /// Zoom contact center region.
    #[wire("zoomContactCenterRegion")]
    pub zoom_contact_center_region: Option<String>,
    /// Zoom contact center user template.
    #[wire("zoomContactCenterUserTemplate")]
    pub zoom_contact_center_user_template: Option<String>,
    /// Clinical notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Zoom clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Zoom custom AI companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Zoom AI companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Zoom revenue accelerator role.
    #[wire("zoomRevenueAcceleratorRole")]
    pub zoom_revenue_accelerator_role: Option<String>,
    /// Zoom auto dialer: always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom frontline: always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// Cx insights: always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// Zoom workplace subscription.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// Zoom phone calling plan subscription.
    #[wire("zoomPhoneCallingPlanSubscription")]
    pub zoom_phone_calling_plan_subscription: Option<String>,
    /// Zoom revenue accelerator subscription.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// Zoom customer managed key subscription.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// Zoom whiteboard subscription.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// Zoom translated captions subscription.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// Zoom workforce management subscription.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// Zoom quality management subscription.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// Zoom scheduler subscription.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// Zoom clips plus subscription.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// Visitor management subscription.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// Zoom compliance management subscription.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// Zoom docs subscription.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// Zoom auto dialer subscription.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// Zoom AI companion subscription.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
}

/// Values of `zoomContactCenterPackage`.
#[zoom_enum]
pub enum ZoomContactCenterPackage {
    /// `Essentials`.
    #[value("Essentials")]
    Essentials,
    /// `Premium`.
    #[value("Premium")]
    Premium,
    /// `Elite`.
    #[value("Elite")]
    Elite,
}

/// Values of `zoomContactCenterAddonsPlan`.
#[zoom_enum]
pub enum ZoomContactCenterAddonsPlan {
    /// `ai_expert_assist`.
    AiExpertAssist,
    /// `service_cloud_voice`.
    ServiceCloudVoice,
}

/// Response to [`CreateUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateUserResponse {
    /// ID.
    pub id: Option<String>,
    /// Meta.
    pub meta: Option<UserResourceMeta>,
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Name.
    pub name: Option<UserResourceName>,
    /// Emails.
    pub emails: Option<Vec<Email>>,
    /// Display name.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// User name.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// User type.
    ///
    /// Deprecated by Zoom.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// Title.
    pub title: Option<String>,
    /// Locale.
    pub locale: Option<String>,
    /// Phone numbers.
    #[wire("phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Roles.
    pub roles: Option<Vec<Role>>,
    /// Groups.
    pub groups: Option<Vec<Group>>,
    /// User.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<UserExtensionEnterprise20User>,
    /// User.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub urn_ietf_params_scim_schemas_extension_zoom_1_0_user: Option<UserExtensionZoom10User>,
}

/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserExtensionZoom10User {
    /// Custom attribute: at most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Personal link name.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// Transferee.
    pub transferee: Option<String>,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// Zoom united.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom one biz plus.
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom one edu.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom one school campus plus.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom one ent premier.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom one edu ent premier.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Zoom revenue accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Zoom customer managed key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Zoom whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Zoom whiteboard plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Zoom translated captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Zoom huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Zoom workforce management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Zoom quality management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Zoom scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Zoom clips plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Zoom mail and calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Visitor management.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Zoom compliance management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Zoom docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Clinical notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Zoom clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Zoom custom AI companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Zoom AI companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Zoom revenue accelerator role.
    #[wire("zoomRevenueAcceleratorRole")]
    pub zoom_revenue_accelerator_role: Option<String>,
    /// Zoom auto dialer: always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom frontline: always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// Cx insights: always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// Zoom workplace subscription.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// Zoom revenue accelerator subscription.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// Zoom customer managed key subscription.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// Zoom whiteboard subscription.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// Zoom translated captions subscription.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// Zoom workforce management subscription.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// Zoom quality management subscription.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// Zoom scheduler subscription.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// Zoom clips plus subscription.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// Visitor management subscription.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// Zoom compliance management subscription.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// Zoom docs subscription.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// Zoom auto dialer subscription.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// Zoom AI companion subscription.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
}

/// Get user.
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
#[zoom_endpoint(
    GET "/scim2/Users/<user_id>" -> User,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a required setting is turned off"),
        (403, 403, "permission denied"),
        (404, 404, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUser {
    /// User ID.
    pub user_id: String,
}

/// Response to [`GetUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// ID.
    pub id: Option<String>,
    /// Meta.
    pub meta: Option<UserResourceMeta>,
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Name.
    pub name: Option<UserResourceName>,
    /// Emails.
    pub emails: Option<Vec<Email>>,
    /// Display name.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// User name.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// User type.
    ///
    /// Deprecated by Zoom.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// Phone numbers.
    #[wire("phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Roles.
    pub roles: Option<Role>,
    /// Groups.
    pub groups: Option<UserGroups>,
    /// User.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<UserExtensionEnterprise20User>,
    /// Zoom user.
    #[wire("urn:us:zoom:scim:schemas:extension:1.0:ZoomUser")]
    pub zoom: Option<Extension10ZoomUser>,
    /// User.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub urn_ietf_params_scim_schemas_extension_zoom_1_0_user: Option<GetUserExtensionZoom10User>,
}

/// Value of `groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserGroups {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Display.
    pub display: Option<String>,
}

/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetUserExtensionZoom10User {
    /// Personal link name.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// Transferee.
    pub transferee: Option<String>,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// Zoom united.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom one biz plus.
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom one edu.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom one school campus plus.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom one ent premier.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom one edu ent premier.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Zoom revenue accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Zoom customer managed key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Zoom whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Zoom whiteboard plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Zoom translated captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Zoom huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Zoom workforce management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Zoom quality management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Zoom scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Zoom clips plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Zoom mail and calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Visitor management.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Zoom compliance management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Zoom docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Clinical notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Zoom clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Zoom custom AI companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Zoom AI companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Zoom auto dialer: always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom frontline: always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// Cx insights: always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// Zoom workplace subscription.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// Zoom revenue accelerator subscription.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// Zoom customer managed key subscription.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// Zoom whiteboard subscription.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// Zoom translated captions subscription.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// Zoom workforce management subscription.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// Zoom quality management subscription.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// Zoom scheduler subscription.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// Zoom clips plus subscription.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// Visitor management subscription.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// Zoom compliance management subscription.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// Zoom docs subscription.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// Zoom auto dialer subscription.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// Zoom AI companion subscription.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
}

/// Update user.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::UpdateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateUser::new("me")
///     .active(true)
///     .display_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/scim2/Users/<user_id>" -> UpdateUserResponse,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a required setting is turned off, or a parameter is missing or invalid, or the email address cannot be used, or the operation failed"),
        (403, 403, "permission denied"),
        (404, 404, "the user does not exist"),
        (409, 409, "the resource already exists, or a parameter is invalid, or the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUser {
    /// User ID.
    pub user_id: String,
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Active.
    pub active: Option<bool>,
    /// User type.
    ///
    /// Deprecated by Zoom.
    #[serde(rename = "userType")]
    pub user_type: Option<UserType>,
    /// Name.
    pub name: Option<UserResourceName>,
    /// Display name.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Locale.
    pub locale: Option<String>,
    /// Phone numbers.
    #[serde(rename = "phoneNumbers")]
    pub phone_numbers: Option<Vec<UserPhoneNumber>>,
    /// Roles.
    pub roles: Option<Vec<Role>>,
    /// Groups.
    pub groups: Option<Vec<Group>>,
    /// User.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<UserExtensionEnterprise20User>,
    /// User.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub urn_ietf_params_scim_schemas_extension_zoom_1_0_user: Option<UpdateUserExtensionZoom10User>,
    /// Emails: at most 1 items.
    pub emails: Option<Vec<Email>>,
}

/// Element of `phoneNumbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPhoneNumber {
    /// Type: defaults to `work`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserExtensionZoom10User {
    /// Zoom phone ext number.
    #[wire("zoomPhoneExtNumber")]
    pub zoom_phone_ext_number: Option<String>,
    /// Zoom phone number.
    #[wire("zoomPhoneNumber")]
    pub zoom_phone_number: Option<String>,
    /// Zoom phone site.
    #[wire("zoomPhoneSite")]
    pub zoom_phone_site: Option<String>,
    /// Zoom phone calling plan.
    #[wire("zoomPhoneCallingPlan")]
    pub zoom_phone_calling_plan: Option<String>,
    /// Custom attribute: at most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Personal link name.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// Transferee.
    pub transferee: Option<String>,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// Zoom united: one of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048`, and others.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom one biz plus: one of `16`, `32`, `64`, `128`, `33554432`.
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom one edu.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom one school campus plus: one of `137438953472`, `274877906944`, `549755813888`, `1099511627776`, `2199023255552`.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom one ent premier: one of `134217728`, `268435456`, `536870912`, `1073741824`, `2147483648`.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom one edu ent premier: one of `4294967296`, `8589934592`, `17179869184`, `34359738368`, `68719476736`.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Zoom revenue accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Zoom customer managed key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Zoom whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Zoom whiteboard plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Zoom translated captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Zoom huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Zoom workforce management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Zoom quality management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Zoom scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Zoom clips plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Zoom mail and calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Visitor management.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Zoom compliance management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Zoom docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Clinical notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Zoom clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Zoom custom AI companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Zoom AI companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Zoom contact center package.
    #[wire("zoomContactCenterPackage")]
    pub zoom_contact_center_package: Option<ZoomContactCenterPackage>,
    /// Zoom contact center addons plan.
    #[wire("zoomContactCenterAddonsPlan")]
    pub zoom_contact_center_addons_plan: Option<ZoomContactCenterAddonsPlan>,
    /// Zoom contact center role.
    #[wire("zoomContactCenterRole")]
    pub zoom_contact_center_role: Option<String>,
    /// Zoom contact center region.
    #[wire("zoomContactCenterRegion")]
    pub zoom_contact_center_region: Option<String>,
    /// Zoom contact center user template.
    #[wire("zoomContactCenterUserTemplate")]
    pub zoom_contact_center_user_template: Option<String>,
    /// Zoom revenue accelerator role.
    #[wire("zoomRevenueAcceleratorRole")]
    pub zoom_revenue_accelerator_role: Option<String>,
    /// Zoom auto dialer: always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom frontline: always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// Cx insights: always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// Zoom workplace subscription.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// Zoom phone calling plan subscription.
    #[wire("zoomPhoneCallingPlanSubscription")]
    pub zoom_phone_calling_plan_subscription: Option<String>,
    /// Zoom revenue accelerator subscription.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// Zoom customer managed key subscription.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// Zoom whiteboard subscription.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// Zoom translated captions subscription.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// Zoom workforce management subscription.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// Zoom quality management subscription.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// Zoom scheduler subscription.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// Zoom clips plus subscription.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// Visitor management subscription.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// Zoom compliance management subscription.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// Zoom docs subscription.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// Zoom auto dialer subscription.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// Zoom AI companion subscription.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
}

/// Response to [`UpdateUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserResponse {
    /// ID.
    pub id: Option<String>,
    /// Meta.
    pub meta: Option<UserResourceMeta>,
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Name.
    pub name: Option<UserResourceName>,
    /// Emails.
    pub emails: Option<Vec<Email>>,
    /// Display name.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// User name.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// User type.
    ///
    /// Deprecated by Zoom.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// Title.
    pub title: Option<String>,
    /// Locale.
    pub locale: Option<String>,
    /// Phone numbers.
    #[wire("phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Roles.
    pub roles: Option<Vec<Role>>,
    /// Groups.
    pub groups: Option<Vec<Group>>,
    /// User.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<UpdateUserExtensionEnterprise20User>,
    /// User.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub urn_ietf_params_scim_schemas_extension_zoom_1_0_user: Option<UpdateUserExtensionZoom10User2>,
}

/// Value of `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserExtensionEnterprise20User {
    /// Department.
    pub department: Option<String>,
    /// Organization.
    pub organization: Option<String>,
}

/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserExtensionZoom10User2 {
    /// Custom attribute: at most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Personal link name.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// Transferee.
    pub transferee: Option<String>,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// Zoom united.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom one biz plus.
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom one edu.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom one school campus plus.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom one ent premier.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom one edu ent premier.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Zoom revenue accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Zoom customer managed key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Zoom whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Zoom whiteboard plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Zoom translated captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Zoom huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Zoom workforce management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Zoom quality management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Zoom scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Zoom clips plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Zoom compliance management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Zoom docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Clinical notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Zoom clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Zoom custom AI companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Zoom revenue accelerator role.
    #[wire("zoomRevenueAcceleratorRole")]
    pub zoom_revenue_accelerator_role: Option<String>,
    /// Zoom auto dialer: always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom frontline: always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// Cx insights: always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// Zoom workplace subscription.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// Zoom revenue accelerator subscription.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// Zoom customer managed key subscription.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// Zoom whiteboard subscription.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// Zoom translated captions subscription.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// Zoom workforce management subscription.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// Zoom quality management subscription.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// Zoom scheduler subscription.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// Zoom clips plus subscription.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// Visitor management subscription.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// Zoom compliance management subscription.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// Zoom docs subscription.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// Zoom auto dialer subscription.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// Zoom AI companion subscription.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
}

/// Deactivate user.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::DeactivateUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DeactivateUser::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/scim2/Users/<user_id>" -> DeactivateUserResponse,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a required setting is turned off, or a parameter is missing or invalid"),
        (403, 403, "permission denied"),
        (404, 404, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeactivateUser {
    /// User ID.
    pub user_id: String,
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Operations.
    #[serde(rename = "Operations")]
    pub operations: Option<Vec<UserOperation>>,
}

/// Element of `Operations`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserOperation {
    /// Op: always `replace`.
    pub op: Option<String>,
    /// Value.
    pub value: Option<UserOperationValue>,
}

/// Value of `value`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserOperationValue {
    /// Active.
    pub active: Option<bool>,
}

/// Response to [`DeactivateUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeactivateUserResponse {
    /// ID.
    pub id: Option<String>,
    /// Meta.
    pub meta: Option<UserResourceMeta>,
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Name.
    pub name: Option<UserResourceName>,
    /// Emails.
    pub emails: Option<Vec<Email>>,
    /// Display name.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// User name.
    #[wire("userName")]
    pub user_name: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// User type.
    #[wire("userType")]
    pub user_type: Option<UserType>,
    /// Title.
    pub title: Option<String>,
    /// Locale.
    pub locale: Option<String>,
    /// Phone numbers.
    #[wire("phoneNumbers")]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Roles.
    pub roles: Option<Vec<Role>>,
    /// Groups.
    pub groups: Option<Vec<Group>>,
    /// User.
    #[wire("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub enterprise: Option<UpdateUserExtensionEnterprise20User>,
    /// User.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")]
    pub urn_ietf_params_scim_schemas_extension_zoom_1_0_user: Option<DeactivateUserExtensionZoom10User>,
}

/// Value of `urn:ietf:params:scim:schemas:extension:zoom:1.0:User`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeactivateUserExtensionZoom10User {
    /// Custom attribute: at most 5 items.
    #[wire("{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Personal link name.
    #[wire("personalLinkName")]
    pub personal_link_name: Option<String>,
    /// Transferee.
    pub transferee: Option<String>,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// Zoom united.
    #[wire("zoomUnited")]
    pub zoom_united: Option<String>,
    /// Zoom one biz plus.
    #[wire("zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom one edu.
    #[wire("zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Zoom one school campus plus.
    #[wire("zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Zoom one ent premier.
    #[wire("zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Zoom one edu ent premier.
    #[wire("zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
    /// Zoom IQ.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomIQ")]
    pub zoom_iq: Option<bool>,
    /// Zoom revenue accelerator.
    #[wire("zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Zoom customer managed key.
    #[wire("zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Zoom whiteboard.
    #[wire("zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Zoom whiteboard plus.
    #[wire("zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Zoom translated captions.
    #[wire("zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Zoom huddles.
    ///
    /// Deprecated by Zoom.
    #[wire("zoomHuddles")]
    pub zoom_huddles: Option<bool>,
    /// Zoom workforce management.
    #[wire("zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Zoom quality management.
    #[wire("zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Zoom scheduler.
    #[wire("zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Zoom clips plus.
    #[wire("zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Zoom mail and calendar.
    #[wire("zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Visitor management.
    #[wire("visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Zoom compliance management.
    #[wire("zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Zoom docs.
    #[wire("zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Clinical notes.
    ///
    /// Deprecated by Zoom.
    #[wire("clinicalNotes")]
    pub clinical_notes: Option<bool>,
    /// Zoom clinicians.
    #[wire("zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Zoom custom AI companion.
    #[wire("zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Zoom AI companion.
    #[wire("zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Zoom auto dialer: always `1073741824`.
    #[wire("zoomAutoDialer")]
    pub zoom_auto_dialer: Option<String>,
    /// Zoom frontline: always `2048`.
    #[wire("zoomFrontline")]
    pub zoom_frontline: Option<String>,
    /// Cx insights: always `1099511627776`.
    #[wire("cxInsights")]
    pub cx_insights: Option<String>,
    /// Zoom workplace subscription.
    #[wire("zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// Zoom revenue accelerator subscription.
    #[wire("zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// Zoom customer managed key subscription.
    #[wire("zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// Zoom whiteboard subscription.
    #[wire("zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// Zoom translated captions subscription.
    #[wire("zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// Zoom workforce management subscription.
    #[wire("zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// Zoom quality management subscription.
    #[wire("zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// Zoom scheduler subscription.
    #[wire("zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// Zoom clips plus subscription.
    #[wire("zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// Visitor management subscription.
    #[wire("visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// Zoom compliance management subscription.
    #[wire("zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// Zoom docs subscription.
    #[wire("zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// Zoom auto dialer subscription.
    #[wire("zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// Zoom AI companion subscription.
    #[wire("zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
}

/// Delete user.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::DeleteUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUser::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/scim2/Users/<user_id>" -> (),
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a required setting is turned off, or the resource is in use"),
        (403, 403, "permission denied"),
        (404, 404, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUser {
    /// User ID.
    pub user_id: String,
}
