//! The Zoom Number Management API for a master account's sub-accounts: 28 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod cloud_peering_provider_exchange;
mod cloud_peering_reseller;
mod phone_numbers;
mod phone_plan;
mod setting;
mod sms_campaigns;
mod sms_consent;

pub use self::{
    cloud_peering_provider_exchange::*, cloud_peering_reseller::*, phone_numbers::*, phone_plan::*, setting::*,
    sms_campaigns::*, sms_consent::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
            ListProviderPeeringPhoneNumbers
            ListPeeringPhoneNumbers
            AddPeeringPhoneNumbers
            UpdatePeeringPhoneNumbers
            RemovePeeringPhoneNumbers
            AllocateUnallocatePhoneNumbers
            AddByocPhoneNumbers
            ListPhoneNumbers
            DeletePhoneNumbers
            GetPhoneNumber
            UpdatePhoneNumber
            ListPhoneNumberPlanInformation
            ListSmsCampaigns
            GetSmsCampaign
            AssignPhoneNumberToSmsCampaign
            UnassignSmsCampaignPhoneNumber
            ListSmsConsentPolicies
            CreateSmsConsentPolicy
            DeleteSmsConsentPolicies
            GetSmsConsentPolicy
            UpdateSmsConsentPolicy
            ListSmsConsentPolicyPhoneNumbers
            AssignSmsConsentPolicyPhoneNumbers
            UnassignSmsConsentPolicyPhoneNumbers
            ListPortedNumbers
            GetPortedNumbersDetails
            ListSipGroups
            ListByocSipTrunks
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
