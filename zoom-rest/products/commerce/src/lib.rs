//! The Zoom Commerce API: 33 operations.
//!
//! This crate is `zoom_rest::commerce`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `commerce`.

/// Lists the descriptions of the named operations.
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
mod order_order;
mod order_orders;
mod platform;
mod product_catalog;
mod quote_quote;
mod quote_quotes;
mod subscription;
mod types;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    account_management::*, billing::*, deal_registration_campaigns::*, deal_registration_deal_registration::*,
    deal_registration_deal_registrations::*, order_order::*, order_orders::*, platform::*, product_catalog::*,
    quote_quote::*, quote_quotes::*, subscription::*, types::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            CreateEndCustomerAccount
            AddContactsToEndCustomerAccount
            ListPartnerAccounts
            GetPartnerAccount
            ListBillingDocuments
            GetBillingDocumentPdf
            GetInvoice
            ListCampaigns
            CreateDealRegistration
            ListDealRegistrations
            GetDealRegistration
            UpdateDealRegistration
            CreateSubscriptionOrder
            PreviewOrder
            ListOrders
            GetOrder
            UploadAttachment
            ListAttachments
            DownloadAttachment
            SearchCatalog
            GetOffer
            GetPricebook
            CreateSubscriptionQuote
            PreviewQuote
            ListQuotes
            GetQuote
            UpdateSubscriptionQuote
            SubmitSubscriptionQuote
            ListPaidSubscriptions
            GetSubscription
            ListSubscriptionVersions
            ListTrials
            GetTrial
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
