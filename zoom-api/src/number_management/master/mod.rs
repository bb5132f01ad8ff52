//! Number management of a master account's sub-accounts: 28 operations.
//!
//! Types that the account's own operations have too are theirs.

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
