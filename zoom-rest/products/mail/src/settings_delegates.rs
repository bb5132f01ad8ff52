//! Settings delegates: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the people who have delegate access to a mailbox.
///
/// For the mailbox owner only; needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::ListDelegates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListDelegates::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settingsdelegates/GET/emails/mailboxes/{email}/settings/delegates)
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/settings/delegates" -> ListDelegatesResponse,
    rate_limit = Medium,
    scopes = [
        "mail:read",
        "mail:read:admin",
        "email:read:list_setting_delegates",
        "email:read:list_setting_delegates:admin",
    ],
    errors = [
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDelegates {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
}

/// Response to [`ListDelegates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDelegatesResponse {
    /// Delegates, one entry each.
    pub delegates: Option<Vec<Delegate>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GrantDelegateAccess`] and [`GetDelegate`].
///
/// Element of `delegates` in [`ListDelegatesResponse`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Delegate {
    /// Email address of the delegate.
    pub delegate_email: Option<String>,
    /// Whether the delegate's address has been verified, so that it can act as a delegate.
    pub verification_status: Option<VerificationStatus>,
    /// What the delegate may do with the mailbox.
    pub delegate_access: Option<DelegateAccess>,
    /// When the delegate last opened the mailbox, in Unix milliseconds.
    pub access_time: Option<String>,
    /// When the delegate was added, in Unix milliseconds.
    pub creation_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the delegate's address has been verified, so that it can act as a delegate.
///
/// Values of `verificationStatus` in [`Delegate`].
#[zoom_enum]
pub enum VerificationStatus {
    /// `accepted`: Verified; the address can act as a delegate.
    Accepted,
    /// `expired`: Time for the verification ran out.
    Expired,
    /// `pending`: Not verified yet.
    Pending,
    /// `rejected`: Verification was declined.
    Rejected,
    /// `verificationStatusUnspecified`: No verification state was given.
    #[value("verificationStatusUnspecified")]
    VerificationStatusUnspecified,
}

/// What the delegate may do with the mailbox.
///
/// Values of `delegateAccess` in [`Delegate`] and [`GrantDelegateAccess`].
#[zoom_enum]
pub enum DelegateAccess {
    /// `dlgreviewer`: Reviewer access; Zoom does not document what it includes.
    Dlgreviewer,
    /// `dlgauthor`: Author access; Zoom does not document what it includes.
    Dlgauthor,
    /// `dlgeditor`: Editor access; Zoom does not document what it includes.
    Dlgeditor,
}

/// Grants another person delegate access to a mailbox.
///
/// For the mailbox owner only; needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{DelegateAccess, GrantDelegateAccess};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GrantDelegateAccess::new("me", "jill@example.com")
///     .delegate_access(DelegateAccess::Dlgreviewer)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settingsdelegates/POST/emails/mailboxes/{email}/settings/delegates)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/settings/delegates" -> Delegate,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:write:setting_delegate", "email:write:setting_delegate:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GrantDelegateAccess {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Email address of the delegate.
    #[serde(rename = "delegateEmail")]
    pub delegate_email: String,
    /// What the delegate may do with the mailbox; editor access if you leave it out.
    #[serde(rename = "delegateAccess")]
    pub delegate_access: Option<DelegateAccess>,
}

/// Returns one delegate of a mailbox, chosen by the delegate's email address.
///
/// For the mailbox owner only; needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::GetDelegate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDelegate::new("me", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settingsdelegates/GET/emails/mailboxes/{email}/settings/delegates/{delegateEmail})
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/settings/delegates/<delegate_email>" -> Delegate,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:setting_delegate", "email:read:setting_delegate:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDelegate {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Email address of the delegate.
    pub delegate_email: String,
}

/// Revokes one delegate's access to a mailbox.
///
/// For the mailbox owner only; needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::RevokeDelegateAccess;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RevokeDelegateAccess::new("me", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settingsdelegates/DELETE/emails/mailboxes/{email}/settings/delegates/{delegateEmail})
#[zoom_endpoint(
    DELETE "/emails/mailboxes/<email>/settings/delegates/<delegate_email>" -> (),
    rate_limit = Light,
    scopes = [
        "mail:write",
        "mail:write:admin",
        "email:delete:setting_delegate",
        "email:delete:setting_delegate:admin",
    ],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RevokeDelegateAccess {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Email address of the delegate.
    pub delegate_email: String,
}
