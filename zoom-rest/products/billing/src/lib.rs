//! The Zoom Billing API: 19 operations.
//!
//! This crate is `zoom_rest::billing`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `billing`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod plans_accounts;
mod plans_api;
mod plans_billing;

pub use self::{plans_accounts::*, plans_api::*, plans_billing::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListSubAccountInvoiceReports
            GenerateSubAccountInvoiceReports
            DownloadSubAccountInvoiceReports
            DeleteSubAccountInvoiceReport
            ListUpcomingRenewalAccounts
            DownloadInvoiceFile
            GetBillingInformation
            UpdateBillingInformation
            ListBillingInvoices
            GetInvoiceDetails
            DownloadInvoiceFileV2
            GetAccountPlanInformation
            SubscribeAccountToPlan
            SubscribeSubAccountToAdditionalPlan
            UpdateAccountAdditionalPlan
            CancelAdditionalPlans
            UpdateBasePlan
            CancelBasePlan
            GetPlanUsage
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
