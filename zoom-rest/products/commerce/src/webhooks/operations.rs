//! Commerce: 4 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

/// An account in Zoom Commerce changed status, such as to submitted, in review or success.
#[zoom_event(
    "commerce.account_status_changed",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:account:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CommerceAccountStatusChanged {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// The partner account whose status changed.
    pub account: Option<CommerceAccountStatusChangedAccount>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The partner account whose status changed.
///
/// Value of `account` in [`CommerceAccountStatusChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommerceAccountStatusChangedAccount {
    /// Number of the customer, partner or reseller in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// Reference ID of the creation request, with which its status can be requested.
    pub create_reference_id: Option<String>,
    /// State of the account.
    pub status: Option<StatusChangedAccountStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of an account in Zoom Commerce, from its submission to success or failure.
///
/// Values of `status` in [`CommerceAccountStatusChangedAccount`].
#[zoom_enum]
pub enum StatusChangedAccountStatus {
    /// `success`: The request succeeded.
    Success,
    /// `partial success`: Only part of the request succeeded.
    #[value("partial success")]
    PartialSuccess,
    /// `failure`: The request failed.
    Failure,
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `in review`: Being reviewed.
    #[value("in review")]
    InReview,
}

/// A quote in Zoom Commerce changed status, such as to submitted, approved, or canceled.
#[zoom_event(
    "commerce.quote_status_changed",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:quote:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CommerceQuoteStatusChanged {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// The quote whose status changed.
    pub quote: Option<CommerceQuoteStatusChangedQuote>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The quote whose status changed.
///
/// Value of `quote` in [`CommerceQuoteStatusChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommerceQuoteStatusChangedQuote {
    /// Reference ID by which the quote is looked up and changed.
    pub quote_reference_id: Option<String>,
    /// State of the quote.
    pub status: Option<StatusChangedQuoteStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far a price quote has come, from draft to completion.
///
/// Values of `status` in [`CommerceQuoteStatusChangedQuote`].
#[zoom_enum]
pub enum StatusChangedQuoteStatus {
    /// `failedToSubmit`: Could not be submitted.
    #[value("failedToSubmit")]
    FailedToSubmit,
    /// `completed`: Fully processed, presumably with the products set up for the customer; Zoom does not define it.
    Completed,
    /// `canceled`: Has been canceled.
    Canceled,
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `failed`: Failed after it was submitted, as opposed to `failedToSubmit`; Zoom does not document at which step.
    Failed,
    /// `approved`: Approved, so that it can be submitted for provisioning but no longer changed.
    Approved,
    /// `rejected`: Turned down, so that it cannot be submitted for provisioning.
    Rejected,
    /// `returned`: Sent back to whoever submitted it.
    Returned,
    /// `provisioning`: The quoted products are being set up for the customer.
    Provisioning,
    /// `draft`: Still being prepared.
    Draft,
}

/// A deal registration in Zoom Commerce changed status, such as to submitted, approved or denied.
#[zoom_event(
    "commerce.deal_registration_status_changed",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:deal_registration:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CommerceDealRegistrationStatusChanged {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// The deal registration whose status changed.
    pub deal_registration: Option<DealRegistration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registered deal whose status changed, with its numbers and its new state.
///
/// Value of `deal_registration` in [`CommerceDealRegistrationStatusChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealRegistration {
    /// Registration number of the deal that the partner or reseller registered.
    #[length(..=15)]
    pub deal_reg_number: Option<String>,
    /// Reference ID of the creation request, with which its status can be requested.
    pub create_reference_id: Option<String>,
    /// State of the deal registration, or the stage that the sale has reached.
    pub status: Option<DealRegistrationStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the deal registration, by which a partner claims a sales opportunity, has come.
///
/// Values of `status` in [`DealRegistration`].
#[zoom_enum]
pub enum DealRegistrationStatus {
    /// `pending review`: Waiting to be reviewed.
    #[value("pending review")]
    PendingReview,
    /// `denied`: Has been denied.
    Denied,
    /// `returned`: Sent back to whoever submitted it, presumably for changes.
    Returned,
    /// `approved`: Approved, so that it can be submitted for provisioning but no longer changed.
    Approved,
    /// `expired`: Its term is over.
    Expired,
    /// `revoked`: The approval was withdrawn.
    Revoked,
    /// `closed-lost`: The deal ended without a sale.
    #[value("closed-lost")]
    ClosedLost,
    /// `closed-won`: The deal ended in a sale.
    #[value("closed-won")]
    ClosedWon,
    /// `failure`: The request failed.
    Failure,
    /// `pending sales review`: Waiting for a review by the sales team.
    #[value("pending sales review")]
    PendingSalesReview,
    /// `draft`: Still being prepared.
    Draft,
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `submit failed`: Could not be submitted.
    #[value("submit failed")]
    SubmitFailed,
}

/// An order in Zoom Commerce changed status, such as to submitted, completed or canceled.
#[zoom_event(
    "commerce.order_status_changed",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct CommerceOrderStatusChanged {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// The order whose status changed.
    pub order: Option<CommerceOrderStatusChangedOrder>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The order whose status changed.
///
/// Value of `order` in [`CommerceOrderStatusChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommerceOrderStatusChangedOrder {
    /// Reference ID of the order.
    pub order_reference_id: Option<String>,
    /// State of the order.
    pub status: Option<StatusChangedOrderStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the order.
///
/// Values of `status` in [`CommerceOrderStatusChangedOrder`].
#[zoom_enum]
pub enum StatusChangedOrderStatus {
    /// `draft`: Still being prepared.
    Draft,
    /// `failedToSubmit`: Could not be submitted.
    #[value("failedToSubmit")]
    FailedToSubmit,
    /// `completed`: Fully processed, presumably with the products set up for the customer; Zoom does not define it.
    Completed,
    /// `canceled`: Has been canceled.
    Canceled,
    /// `failed`: Failed after it was submitted, as opposed to `failedToSubmit`; Zoom does not document at which step.
    Failed,
    /// `submitted`: Sent to Zoom, but not completed yet.
    Submitted,
}
