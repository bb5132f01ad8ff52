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

operations! {
    ListPeeringPhoneNumbersForProvider,
    ListPeeringPhoneNumbers,
    AddPeeringPhoneNumbers,
    UpdatePeeringPhoneNumbers,
    RemovePeeringPhoneNumbers,
    AllocateUnallocatePhoneNumbers,
    AddByocPhoneNumbers,
    ListPhoneNumbers,
    DeletePhoneNumbers,
    GetPhoneNumber,
    UpdatePhoneNumber,
    ListPhoneNumberPlanInformation,
    ListSmsCampaigns,
    GetSmsCampaign,
    AssignPhoneNumberToSmsCampaign,
    UnassignPhoneNumberFromSmsCampaign,
    ListSmsConsentPolicies,
    CreateSmsConsentPolicy,
    DeleteSmsConsentPolicies,
    GetSmsConsentPolicy,
    UpdateSmsConsentPolicy,
    ListPhoneNumbersAssignedToSmsConsentPolicy,
    AssignPhoneNumbersToSmsConsentPolicy,
    UnassignPhoneNumbersFromSmsConsentPolicy,
    ListPortedNumbers,
    GetPortedNumbersDetails,
    ListSipGroups,
    ListByocSipTrunks,
}
