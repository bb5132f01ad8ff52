//! Commerce: 33 operations.

mod account_management;
mod billing;
mod deal_registration_campaigns;
mod deal_registration_deal_registration;
mod deal_registration_deal_registrations;
mod order;
mod platform;
mod product_catalog;
mod quote_quote;
mod quote_quotes;
mod subscription;
mod types;

pub use self::{
    account_management::*, billing::*, deal_registration_campaigns::*, deal_registration_deal_registration::*,
    deal_registration_deal_registrations::*, order::*, platform::*, product_catalog::*, quote_quote::*,
    quote_quotes::*, subscription::*, types::*,
};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    CreateEndCustomerAccount::OPERATION,
    AddContactsToEndCustomerAccount::OPERATION,
    ListPartnerAccounts::OPERATION,
    GetPartnerAccount::OPERATION,
    ListBillingDocuments::OPERATION,
    GetPdfDocumentForBillingDocumentId::OPERATION,
    GetInvoice::OPERATION,
    ListCampaigns::OPERATION,
    CreateNewDealRegistrationForPartner::OPERATION,
    GetAllValidDealRegistrationsForPartner::OPERATION,
    GetDealRegistration::OPERATION,
    UpdateDealRegistration::OPERATION,
    CreateSubscriptionOrderForZoomPartner::OPERATION,
    PreviewOrder::OPERATION,
    GetAllOrdersForZoomPartner::OPERATION,
    GetOrderDetailsByOrderReferenceId::OPERATION,
    UploadAttachment::OPERATION,
    ListAttachments::OPERATION,
    DownloadAttachment::OPERATION,
    SearchCatalog::OPERATION,
    GetDetailsForZoomProductOffer::OPERATION,
    GetPricebookInDownloadableFile::OPERATION,
    CreateSubscriptionQuoteForZoomPartner::OPERATION,
    PreviewQuote::OPERATION,
    GetAllQuotesForZoomPartner::OPERATION,
    GetQuoteDetailsByQuoteReferenceId::OPERATION,
    UpdateSubscriptionQuoteForZoomPartner::OPERATION,
    SubmitSubscriptionQuoteForProvisioning::OPERATION,
    GetPaidSubscriptionsForZoomPartner::OPERATION,
    GetSubscription::OPERATION,
    ListSubscriptionVersions::OPERATION,
    GetTrialSubscriptionsForZoomPartner::OPERATION,
    GetTrial::OPERATION,
];
