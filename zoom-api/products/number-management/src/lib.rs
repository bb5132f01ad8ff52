//! Number management: 28 operations. This is `zoom_api::number_management`: depend on `zoom-api`.

/// The operations of these names.
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

pub use self::{
    cloud_peering_provider_exchange::*, phone_numbers::*, phone_plan::*, setting::*, sms_campaigns::*, sms_consent::*,
    types::*,
};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            ListPeeringPhoneNumbersForProvider
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
            UnassignPhoneNumberFromSmsCampaign
            ListSmsConsentPolicies
            CreateSmsConsentPolicy
            DeleteSmsConsentPolicies
            GetSmsConsentPolicy
            UpdateSmsConsentPolicy
            ListPhoneNumbersAssignedToSmsConsentPolicy
            AssignPhoneNumbersToSmsConsentPolicy
            UnassignPhoneNumbersFromSmsConsentPolicy
            ListPortedNumbers
            GetPortedNumbersDetails
            ListSipGroups
            ListByocSipTrunks
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
