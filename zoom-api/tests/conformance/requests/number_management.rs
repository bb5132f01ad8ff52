//! Written by `zoom-codegen`: every request of `number_management` with all its parameters, and the type of every answer.

use zoom_api::number_management as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /number_management/carrier/peering_numbers", |s| api::ListPeeringPhoneNumbersForProvider::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).phone_number(s.query::<String>("phone_number")));
    check.answer::<api::ListPeeringPhoneNumbersForProviderResponse>("GET /number_management/carrier/peering_numbers");
    check.request("GET /number_management/peering_numbers", |s| api::ListPeeringPhoneNumbers::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).phone_number(s.query::<String>("phone_number")).carrier_code(s.query::<i64>("carrier_code")));
    check.answer::<api::ListPeeringPhoneNumbersResponse>("GET /number_management/peering_numbers");
    check.request("POST /number_management/peering_numbers", |s| api::AddPeeringPhoneNumbers::new(s.member::<Vec<api::PhoneNumber>>("phone_numbers")).carrier_code(s.member::<i64>("carrier_code")).allocated_product(s.member::<api::AllocatedProduct>("allocated_product")));
    check.request("PATCH /number_management/peering_numbers", |s| api::UpdatePeeringPhoneNumbers::new(s.member::<Vec<api::UpdatePeeringPhoneNumbersPhoneNumber>>("phone_numbers")).carrier_code(s.member::<i64>("carrier_code")).allocated_product(s.member::<api::AllocatedProduct>("allocated_product")));
    check.request("DELETE /number_management/peering_numbers", |s| api::RemovePeeringPhoneNumbers::new(s.query::<Vec<String>>("phone_numbers")).carrier_code(s.query::<i64>("carrier_code")));
    check.request("PATCH /number_management/allocation", |s| api::AllocateUnallocatePhoneNumbers::new(s.member::<Vec<String>>("numbers"), s.member::<api::AllocatedProduct>("allocated_product")).site_id(s.member::<String>("site_id")));
    check.request("POST /number_management/byoc_numbers", |s| api::AddByocPhoneNumbers::new(s.member::<api::ByocPhoneNumberAllocatedProduct>("allocated_product"), s.member::<Vec<String>>("phone_numbers")).country_iso(s.member::<String>("country_iso")).site_id(s.member::<String>("site_id")).sip_group_id(s.member::<String>("sip_group_id")).enable_pci_pal(s.member::<bool>("enable_pci_pal")));
    check.request("GET /number_management/numbers", |s| api::ListPhoneNumbers::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).allocated_product(s.query::<api::AllocatedProduct>("allocated_product")).number_type(s.query::<api::PhoneNumberType>("number_type")).number_status(s.query::<api::NumberStatus>("number_status")).number_source(s.query::<api::NumberSource>("number_source")).site_id(s.query::<String>("site_id")).assigned_to_type(s.query::<api::AssignedToType>("assigned_to_type")).keyword(s.query::<String>("keyword")));
    check.answer::<api::ListPhoneNumbersResponse>("GET /number_management/numbers");
    check.request("DELETE /number_management/numbers", |s| api::DeletePhoneNumbers::new(s.query::<Vec<String>>("numbers")));
    check.request("GET /number_management/numbers/{phoneNumberId}", |s| api::GetPhoneNumber::new(s.path::<String>("phoneNumberId")));
    check.answer::<api::GetPhoneNumberResponse>("GET /number_management/numbers/{phoneNumberId}");
    check.request("PATCH /number_management/numbers/{phoneNumberId}", |s| api::UpdatePhoneNumber::new(s.path::<String>("phoneNumberId")).display_name(s.member::<String>("display_name")).caller_id_name(s.member::<String>("caller_id_name")).confirm_address_update(s.member::<bool>("confirm_address_update")).sip_group_id(s.member::<String>("sip_group_id")).capability(s.member::<api::PhoneNumberCapability>("capability")));
    check.request("GET /number_management/plan", |s| api::ListPhoneNumberPlanInformation::new(s.query::<api::ByocPhoneNumberAllocatedProduct>("product")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListPhoneNumberPlanInformationResponse>("GET /number_management/plan");
    check.request("GET /number_management/sms_campaigns", |s| api::ListSmsCampaigns::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListSmsCampaignsResponse>("GET /number_management/sms_campaigns");
    check.request("GET /number_management/sms_campaigns/{smsCampaignId}", |s| api::GetSmsCampaign::new(s.path::<String>("smsCampaignId")));
    check.answer::<api::GetSmsCampaignResponse>("GET /number_management/sms_campaigns/{smsCampaignId}");
    check.request("POST /number_management/sms_campaigns/{smsCampaignId}/phone_numbers", |s| api::AssignPhoneNumberToSmsCampaign::new(s.path::<String>("smsCampaignId"), s.member::<Vec<String>>("phone_number_ids"), s.member::<String>("loa_authorizing_person"), s.member::<String>("contact_number"), s.member::<String>("title")).contact_emails(s.member::<String>("contact_emails")));
    check.request("DELETE /number_management/sms_campaigns/{smsCampaignId}/phone_numbers", |s| api::UnassignPhoneNumberFromSmsCampaign::new(s.path::<String>("smsCampaignId"), s.query::<Vec<String>>("phone_number_ids")));
    check.request("GET /number_management/sms_consent", |s| api::ListSmsConsentPolicies::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListSmsConsentPoliciesResponse>("GET /number_management/sms_consent");
    check.request("POST /number_management/sms_consent", |s| api::CreateSmsConsentPolicy::new(s.member::<String>("consent_name"), s.member::<api::InOutBound>("in_out_bound"), s.member::<bool>("status")).description(s.member::<String>("description")));
    check.answer::<api::CreateSmsConsentPolicyResponse>("POST /number_management/sms_consent");
    check.request("DELETE /number_management/sms_consent", |s| api::DeleteSmsConsentPolicies::new(s.member::<Vec<String>>("consent_ids")));
    check.request("GET /number_management/sms_consent/{consentId}", |s| api::GetSmsConsentPolicy::new(s.path::<String>("consentId")));
    check.answer::<api::CreateSmsConsentPolicyResponse>("GET /number_management/sms_consent/{consentId}");
    check.request("PATCH /number_management/sms_consent/{consentId}", |s| api::UpdateSmsConsentPolicy::new(s.path::<String>("consentId")).consent_name(s.member::<String>("consent_name")).description(s.member::<String>("description")).in_out_bound(s.member::<api::InOutBound>("in_out_bound")).status(s.member::<bool>("status")));
    check.request("GET /number_management/sms_consent/{consentId}/phone_numbers", |s| api::ListPhoneNumbersAssignedToSmsConsentPolicy::new(s.path::<String>("consentId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListPhoneNumbersAssignedToSmsConsentPolicyResponse>("GET /number_management/sms_consent/{consentId}/phone_numbers");
    check.request("POST /number_management/sms_consent/{consentId}/phone_numbers", |s| api::AssignPhoneNumbersToSmsConsentPolicy::new(s.path::<String>("consentId"), s.member::<Vec<String>>("phone_number_ids")));
    check.request("DELETE /number_management/sms_consent/{consentId}/phone_numbers", |s| api::UnassignPhoneNumbersFromSmsConsentPolicy::new(s.path::<String>("consentId"), s.member::<Vec<String>>("phone_number_ids")));
    check.request("GET /number_management/ported_numbers/orders", |s| api::ListPortedNumbers::new().next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")));
    check.answer::<api::ListPortedNumbersResponse>("GET /number_management/ported_numbers/orders");
    check.request("GET /number_management/ported_numbers/orders/{orderId}", |s| api::GetPortedNumbersDetails::new(s.path::<String>("orderId")));
    check.answer::<api::PortedNumbersDetails>("GET /number_management/ported_numbers/orders/{orderId}");
    check.request("GET /number_management/sip_groups", |s| api::ListSipGroups::new(s.query::<api::ByocPhoneNumberAllocatedProduct>("allocated_product")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListSipGroupsResponse>("GET /number_management/sip_groups");
    check.request("GET /number_management/sip_trunks", |s| api::ListByocSipTrunks::new(s.query::<api::ByocPhoneNumberAllocatedProduct>("allocated_product")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListByocSipTrunksResponse>("GET /number_management/sip_trunks");
    #[cfg(feature = "master-account")]
    {
    check.request("GET /accounts/{accountId}/number_management/carrier/peering_numbers", |s| api::master::ListPeeringPhoneNumbersForProvider::new(s.path::<String>("accountId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).phone_number(s.query::<String>("phone_number")));
    check.answer::<api::master::ListPeeringPhoneNumbersForProviderResponse>("GET /accounts/{accountId}/number_management/carrier/peering_numbers");
    check.request("GET /accounts/{accountId}/number_management/peering_numbers", |s| api::master::ListPeeringPhoneNumbers::new(s.path::<String>("accountId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).phone_number(s.query::<String>("phone_number")).carrier_code(s.query::<i64>("carrier_code")));
    check.answer::<api::master::ListPeeringPhoneNumbersResponse>("GET /accounts/{accountId}/number_management/peering_numbers");
    check.request("POST /accounts/{accountId}/number_management/peering_numbers", |s| api::master::AddPeeringPhoneNumbers::new(s.path::<String>("accountId"), s.member::<api::AllocatedProduct>("allocated_product"), s.member::<Vec<api::master::PhoneNumber>>("phone_numbers")).carrier_code(s.member::<i64>("carrier_code")));
    check.request("PATCH /accounts/{accountId}/number_management/peering_numbers", |s| api::master::UpdatePeeringPhoneNumbers::new(s.path::<String>("accountId"), s.member::<Vec<api::master::UpdatePeeringPhoneNumbersPhoneNumber>>("phone_numbers")).carrier_code(s.member::<i64>("carrier_code")).allocated_product(s.member::<api::AllocatedProduct>("allocated_product")));
    check.request("DELETE /accounts/{accountId}/number_management/peering_numbers", |s| api::master::RemovePeeringPhoneNumbers::new(s.path::<String>("accountId"), s.query::<Vec<String>>("phone_numbers")).carrier_code(s.query::<i64>("carrier_code")));
    check.request("PATCH /accounts/{accountId}/number_management/allocation", |s| api::master::AllocateUnallocatePhoneNumbers::new(s.path::<String>("accountId"), s.member::<Vec<String>>("numbers"), s.member::<api::AllocatedProduct>("allocated_product")).site_id(s.member::<String>("site_id")));
    check.request("POST /accounts/{accountId}/number_management/byoc_numbers", |s| api::master::AddByocPhoneNumbers::new(s.path::<String>("accountId"), s.member::<api::ByocPhoneNumberAllocatedProduct>("allocated_product"), s.member::<Vec<String>>("phone_numbers")).country_iso(s.member::<String>("country_iso")).site_id(s.member::<String>("site_id")).sip_group_id(s.member::<String>("sip_group_id")).enable_pci_pal(s.member::<bool>("enable_pci_pal")));
    check.request("GET /accounts/{accountId}/number_management/numbers", |s| api::master::ListPhoneNumbers::new(s.path::<String>("accountId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).allocated_product(s.query::<api::AllocatedProduct>("allocated_product")).number_type(s.query::<api::PhoneNumberType>("number_type")).number_status(s.query::<api::NumberStatus>("number_status")).number_source(s.query::<api::NumberSource>("number_source")).site_id(s.query::<String>("site_id")).assigned_to_type(s.query::<api::AssignedToType>("assigned_to_type")).keyword(s.query::<String>("keyword")));
    check.answer::<api::master::ListPhoneNumbersResponse>("GET /accounts/{accountId}/number_management/numbers");
    check.request("DELETE /accounts/{accountId}/number_management/numbers", |s| api::master::DeletePhoneNumbers::new(s.path::<String>("accountId"), s.query::<Vec<String>>("numbers")));
    check.request("GET /accounts/{accountId}/number_management/numbers/{phoneNumberId}", |s| api::master::GetPhoneNumber::new(s.path::<String>("accountId"), s.path::<String>("phoneNumberId")));
    check.answer::<api::GetPhoneNumberResponse>("GET /accounts/{accountId}/number_management/numbers/{phoneNumberId}");
    check.request("PATCH /accounts/{accountId}/number_management/numbers/{phoneNumberId}", |s| api::master::UpdatePhoneNumber::new(s.path::<String>("accountId"), s.path::<String>("phoneNumberId")).display_name(s.member::<String>("display_name")).caller_id_name(s.member::<String>("caller_id_name")).confirm_address_update(s.member::<bool>("confirm_address_update")).sip_group_id(s.member::<String>("sip_group_id")).capability(s.member::<api::PhoneNumberCapability>("capability")));
    check.request("GET /accounts/{accountId}/number_management/plan", |s| api::master::ListPhoneNumberPlanInformation::new(s.path::<String>("accountId"), s.query::<api::ByocPhoneNumberAllocatedProduct>("product")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListPhoneNumberPlanInformationResponse>("GET /accounts/{accountId}/number_management/plan");
    check.request("GET /accounts/{accountId}/number_management/sms_campaigns", |s| api::master::ListSmsCampaigns::new(s.path::<String>("accountId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListSmsCampaignsResponse>("GET /accounts/{accountId}/number_management/sms_campaigns");
    check.request("GET /accounts/{accountId}/number_management/sms_campaigns/{smsCampaignId}", |s| api::master::GetSmsCampaign::new(s.path::<String>("accountId"), s.path::<String>("smsCampaignId")));
    check.answer::<api::GetSmsCampaignResponse>("GET /accounts/{accountId}/number_management/sms_campaigns/{smsCampaignId}");
    check.request("POST /accounts/{accountId}/number_management/sms_campaigns/{smsCampaignId}/phone_numbers", |s| api::master::AssignPhoneNumberToSmsCampaign::new(s.path::<String>("accountId"), s.path::<String>("smsCampaignId"), s.member::<Vec<String>>("phone_number_ids"), s.member::<String>("loa_authorizing_person"), s.member::<String>("contact_number"), s.member::<String>("title")).contact_emails(s.member::<String>("contact_emails")));
    check.request("DELETE /accounts/{accountId}/number_management/sms_campaigns/{smsCampaignId}/phone_numbers", |s| api::master::UnassignPhoneNumberFromSmsCampaign::new(s.path::<String>("accountId"), s.path::<String>("smsCampaignId"), s.query::<Vec<String>>("phone_number_ids")));
    check.request("GET /accounts/{accountId}/number_management/sms_consent", |s| api::master::ListSmsConsentPolicies::new(s.path::<String>("accountId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListSmsConsentPoliciesResponse>("GET /accounts/{accountId}/number_management/sms_consent");
    check.request("POST /accounts/{accountId}/number_management/sms_consent", |s| api::master::CreateSmsConsentPolicy::new(s.path::<String>("accountId"), s.member::<String>("consent_name"), s.member::<api::InOutBound>("in_out_bound"), s.member::<bool>("status")).description(s.member::<String>("description")));
    check.answer::<api::CreateSmsConsentPolicyResponse>("POST /accounts/{accountId}/number_management/sms_consent");
    check.request("DELETE /accounts/{accountId}/number_management/sms_consent", |s| api::master::DeleteSmsConsentPolicies::new(s.path::<String>("accountId"), s.member::<Vec<String>>("consent_ids")));
    check.request("GET /accounts/{accountId}/number_management/sms_consent/{consentId}", |s| api::master::GetSmsConsentPolicy::new(s.path::<String>("accountId"), s.path::<String>("consentId")));
    check.answer::<api::CreateSmsConsentPolicyResponse>("GET /accounts/{accountId}/number_management/sms_consent/{consentId}");
    check.request("PATCH /accounts/{accountId}/number_management/sms_consent/{consentId}", |s| api::master::UpdateSmsConsentPolicy::new(s.path::<String>("accountId"), s.path::<String>("consentId")).consent_name(s.member::<String>("consent_name")).description(s.member::<String>("description")).in_out_bound(s.member::<api::InOutBound>("in_out_bound")).status(s.member::<bool>("status")));
    check.request("GET /accounts/{accountId}/number_management/sms_consent/{consentId}/phone_numbers", |s| api::master::ListPhoneNumbersAssignedToSmsConsentPolicy::new(s.path::<String>("accountId"), s.path::<String>("consentId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListPhoneNumbersAssignedToSmsConsentPolicyResponse>("GET /accounts/{accountId}/number_management/sms_consent/{consentId}/phone_numbers");
    check.request("POST /accounts/{accountId}/number_management/sms_consent/{consentId}/phone_numbers", |s| api::master::AssignPhoneNumbersToSmsConsentPolicy::new(s.path::<String>("accountId"), s.path::<String>("consentId"), s.member::<Vec<String>>("phone_number_ids")));
    check.request("DELETE /accounts/{accountId}/number_management/sms_consent/{consentId}/phone_numbers", |s| api::master::UnassignPhoneNumbersFromSmsConsentPolicy::new(s.path::<String>("accountId"), s.path::<String>("consentId"), s.member::<Vec<String>>("phone_number_ids")));
    check.request("GET /accounts/{accountId}/number_management/ported_numbers/orders", |s| api::master::ListPortedNumbers::new(s.path::<String>("accountId")).next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")));
    check.answer::<api::ListPortedNumbersResponse>("GET /accounts/{accountId}/number_management/ported_numbers/orders");
    check.request("GET /accounts/{accountId}/number_management/ported_numbers/orders/{orderId}", |s| api::master::GetPortedNumbersDetails::new(s.path::<String>("accountId"), s.path::<String>("orderId")));
    check.answer::<api::PortedNumbersDetails>("GET /accounts/{accountId}/number_management/ported_numbers/orders/{orderId}");
    check.request("GET /accounts/{accountId}/number_management/sip_groups", |s| api::master::ListSipGroups::new(s.path::<String>("accountId"), s.query::<api::ByocPhoneNumberAllocatedProduct>("allocated_product")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListSipGroupsResponse>("GET /accounts/{accountId}/number_management/sip_groups");
    check.request("GET /accounts/{accountId}/number_management/sip_trunks", |s| api::master::ListByocSipTrunks::new(s.path::<String>("accountId"), s.query::<api::ByocPhoneNumberAllocatedProduct>("allocated_product")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")));
    check.answer::<api::ListByocSipTrunksResponse>("GET /accounts/{accountId}/number_management/sip_trunks");
    }
}
