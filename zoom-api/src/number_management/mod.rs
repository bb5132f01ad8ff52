//! Number management: 28 operations.

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

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListPeeringPhoneNumbersForProvider::OPERATION,
    ListPeeringPhoneNumbers::OPERATION,
    AddPeeringPhoneNumbers::OPERATION,
    UpdatePeeringPhoneNumbers::OPERATION,
    RemovePeeringPhoneNumbers::OPERATION,
    AllocateUnallocatePhoneNumbers::OPERATION,
    AddByocPhoneNumbers::OPERATION,
    ListPhoneNumbers::OPERATION,
    DeletePhoneNumbers::OPERATION,
    GetPhoneNumber::OPERATION,
    UpdatePhoneNumber::OPERATION,
    ListPhoneNumberPlanInformation::OPERATION,
    ListSmsCampaigns::OPERATION,
    GetSmsCampaign::OPERATION,
    AssignPhoneNumberToSmsCampaign::OPERATION,
    UnassignPhoneNumberFromSmsCampaign::OPERATION,
    ListSmsConsentPolicies::OPERATION,
    CreateSmsConsentPolicy::OPERATION,
    DeleteSmsConsentPolicies::OPERATION,
    GetSmsConsentPolicy::OPERATION,
    UpdateSmsConsentPolicy::OPERATION,
    ListPhoneNumbersAssignedToSmsConsentPolicy::OPERATION,
    AssignPhoneNumbersToSmsConsentPolicy::OPERATION,
    UnassignPhoneNumbersFromSmsConsentPolicy::OPERATION,
    ListPortedNumbers::OPERATION,
    GetPortedNumbersDetails::OPERATION,
    ListSipGroups::OPERATION,
    ListByocSipTrunks::OPERATION,
];
