//! The Zoom Number Management API: 28 operations.
//!
//! This crate is `zoom_rest::number_management`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `number-management`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod cloud_peering_provider_exchange;
mod phone_numbers;
mod phone_plan;
mod setting;
mod sms_campaigns;
mod sms_consent;
mod types;

#[cfg(feature = "master-account")]
pub mod master;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    cloud_peering_provider_exchange::*, phone_numbers::*, phone_plan::*, setting::*, sms_campaigns::*, sms_consent::*,
    types::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
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
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
