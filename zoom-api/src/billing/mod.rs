//! Billing: 19 operations.

mod plans_accounts;
mod plans_api;
mod plans_billing;

pub use self::{plans_accounts::*, plans_api::*, plans_billing::*};

operations! {
    ListSubAccountsBillingInvoiceReports,
    GenerateSubAccountsBillingInvoiceReports,
    DownloadSubaccountsBillingInvoiceReports,
    DeleteSubaccountsBillingInvoiceReport,
    ListUpcomingRenewalAccounts,
    DownloadInvoiceFile,
    GetBillingInformation,
    UpdateBillingInformation,
    ListBillingInvoices,
    GetInvoiceDetails,
    DownloadInvoiceFileV2,
    GetAccountPlanInformation,
    SubscribeAccountToPlan,
    SubscribeSubaccountToAdditionalPlan,
    UpdateAccountAdditionalPlan,
    CancelAdditionalPlans,
    UpdateBasePlan,
    CancelBasePlan,
    GetPlanUsage,
}
