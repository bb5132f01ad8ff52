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

operations! {
    CreateEndCustomerAccount,
    AddContactsToEndCustomerAccount,
    ListPartnerAccounts,
    GetPartnerAccount,
    ListBillingDocuments,
    GetPdfDocumentForBillingDocumentId,
    GetInvoice,
    ListCampaigns,
    CreateNewDealRegistrationForPartner,
    GetAllValidDealRegistrationsForPartner,
    GetDealRegistration,
    UpdateDealRegistration,
    CreateSubscriptionOrderForZoomPartner,
    PreviewOrder,
    GetAllOrdersForZoomPartner,
    GetOrderDetailsByOrderReferenceId,
    UploadAttachment,
    ListAttachments,
    DownloadAttachment,
    SearchCatalog,
    GetDetailsForZoomProductOffer,
    GetPricebookInDownloadableFile,
    CreateSubscriptionQuoteForZoomPartner,
    PreviewQuote,
    GetAllQuotesForZoomPartner,
    GetQuoteDetailsByQuoteReferenceId,
    UpdateSubscriptionQuoteForZoomPartner,
    SubmitSubscriptionQuoteForProvisioning,
    GetPaidSubscriptionsForZoomPartner,
    GetSubscription,
    ListSubscriptionVersions,
    GetTrialSubscriptionsForZoomPartner,
    GetTrial,
}
