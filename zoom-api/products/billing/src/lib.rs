//! Billing: 19 operations. This is `zoom_api::billing`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod plans_accounts;
mod plans_api;
mod plans_billing;

pub use self::{plans_accounts::*, plans_api::*, plans_billing::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            ListSubAccountsBillingInvoiceReports
            GenerateSubAccountsBillingInvoiceReports
            DownloadSubaccountsBillingInvoiceReports
            DeleteSubaccountsBillingInvoiceReport
            ListUpcomingRenewalAccounts
            DownloadInvoiceFile
            GetBillingInformation
            UpdateBillingInformation
            ListBillingInvoices
            GetInvoiceDetails
            DownloadInvoiceFileV2
            GetAccountPlanInformation
            SubscribeAccountToPlan
            SubscribeSubaccountToAdditionalPlan
            UpdateAccountAdditionalPlan
            CancelAdditionalPlans
            UpdateBasePlan
            CancelBasePlan
            GetPlanUsage
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
