//! Billing: 19 operations.

mod plans_accounts;
mod plans_api;
mod plans_billing;

pub use self::{plans_accounts::*, plans_api::*, plans_billing::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListSubAccountsBillingInvoiceReports::OPERATION,
    GenerateSubAccountsBillingInvoiceReports::OPERATION,
    DownloadSubaccountsBillingInvoiceReports::OPERATION,
    DeleteSubaccountsBillingInvoiceReport::OPERATION,
    ListUpcomingRenewalAccounts::OPERATION,
    DownloadInvoiceFile::OPERATION,
    GetBillingInformation::OPERATION,
    UpdateBillingInformation::OPERATION,
    ListBillingInvoices::OPERATION,
    GetInvoiceDetails::OPERATION,
    DownloadInvoiceFileV2::OPERATION,
    GetAccountPlanInformation::OPERATION,
    SubscribeAccountToPlan::OPERATION,
    SubscribeSubaccountToAdditionalPlan::OPERATION,
    UpdateAccountAdditionalPlan::OPERATION,
    CancelAdditionalPlans::OPERATION,
    UpdateBasePlan::OPERATION,
    CancelBasePlan::OPERATION,
    GetPlanUsage::OPERATION,
];
