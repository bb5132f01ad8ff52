//! Commerce: 33 operations. This is `zoom_api::commerce`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

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

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            CreateEndCustomerAccount
            AddContactsToEndCustomerAccount
            ListPartnerAccounts
            GetPartnerAccount
            ListBillingDocuments
            GetPdfDocumentForBillingDocumentId
            GetInvoice
            ListCampaigns
            CreateNewDealRegistrationForPartner
            GetAllValidDealRegistrationsForPartner
            GetDealRegistration
            UpdateDealRegistration
            CreateSubscriptionOrderForZoomPartner
            PreviewOrder
            GetAllOrdersForZoomPartner
            GetOrderDetailsByOrderReferenceId
            UploadAttachment
            ListAttachments
            DownloadAttachment
            SearchCatalog
            GetDetailsForZoomProductOffer
            GetPricebookInDownloadableFile
            CreateSubscriptionQuoteForZoomPartner
            PreviewQuote
            GetAllQuotesForZoomPartner
            GetQuoteDetailsByQuoteReferenceId
            UpdateSubscriptionQuoteForZoomPartner
            SubmitSubscriptionQuoteForProvisioning
            GetPaidSubscriptionsForZoomPartner
            GetSubscription
            ListSubscriptionVersions
            GetTrialSubscriptionsForZoomPartner
            GetTrial
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
