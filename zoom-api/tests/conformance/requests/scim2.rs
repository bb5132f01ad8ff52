//! Written by `zoom-codegen`: every request of `scim2` with all its parameters, and the type of every answer.

use zoom_api::scim2 as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /scim2/Groups", |s| api::ListGroups::new().start_index(s.query::<i64>("startIndex")).count(s.query::<i64>("count")).filter(s.query::<String>("filter")));
    check.answer::<api::ListGroupsResponse>("GET /scim2/Groups");
    check.request("POST /scim2/Groups", |s| api::CreateGroup::new().schemas(s.member::<Vec<String>>("schemas")).display_name(s.member::<String>("displayName")).urn_ietf_params_scim_schemas_extension_zoom_2_0_group(s.member::<api::ExtensionZoom20Group>("urn:ietf:params:scim:schemas:extension:zoom:2.0:Group")));
    check.answer::<api::GroupResource>("POST /scim2/Groups");
    check.request("GET /scim2/Groups/{groupId}", |s| api::GetGroup::new(s.path::<String>("groupId")));
    check.answer::<api::GroupResource>("GET /scim2/Groups/{groupId}");
    check.request("PATCH /scim2/Groups/{groupId}", |s| api::UpdateGroup::new(s.path::<String>("groupId")).schemas(s.member::<Vec<String>>("schemas")).operations(s.member::<Vec<api::Operation>>("Operations")));
    check.request("DELETE /scim2/Groups/{groupId}", |s| api::DeleteGroup::new(s.path::<String>("groupId")));
    check.request("GET /scim2/Users", |s| api::ListUsers::new().start_index(s.query::<i64>("startIndex")).count(s.query::<i64>("count")).filter(s.query::<String>("filter")));
    check.answer::<api::ListUsersResponse>("GET /scim2/Users");
    check.request("POST /scim2/Users", |s| api::CreateUser::new().schemas(s.member::<Vec<String>>("schemas")).user_name(s.member::<String>("userName")).user_type(s.member::<api::UserType>("userType")).name(s.member::<api::UserResourceName>("name")).display_name(s.member::<String>("displayName")).title(s.member::<String>("title")).locale(s.member::<String>("locale")).phone_numbers(s.member::<Vec<api::PhoneNumber>>("phoneNumbers")).roles(s.member::<Vec<api::Role>>("roles")).groups(s.member::<Vec<api::Group>>("groups")).enterprise(s.member::<api::UserExtensionEnterprise20User>("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")).urn_ietf_params_scim_schemas_extension_zoom_1_0_user(s.member::<api::ExtensionZoom10User>("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")));
    check.answer::<api::CreateUserResponse>("POST /scim2/Users");
    check.request("GET /scim2/Users/{userId}", |s| api::GetUser::new(s.path::<String>("userId")));
    check.answer::<api::User>("GET /scim2/Users/{userId}");
    check.request("PUT /scim2/Users/{userId}", |s| api::UpdateUser::new(s.path::<String>("userId")).schemas(s.member::<Vec<String>>("schemas")).active(s.member::<bool>("active")).user_type(s.member::<api::UserType>("userType")).name(s.member::<api::UserResourceName>("name")).display_name(s.member::<String>("displayName")).title(s.member::<String>("title")).locale(s.member::<String>("locale")).phone_numbers(s.member::<Vec<api::UserPhoneNumber>>("phoneNumbers")).roles(s.member::<Vec<api::Role>>("roles")).groups(s.member::<Vec<api::Group>>("groups")).enterprise(s.member::<api::UserExtensionEnterprise20User>("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")).urn_ietf_params_scim_schemas_extension_zoom_1_0_user(s.member::<api::UpdateUserExtensionZoom10User>("urn:ietf:params:scim:schemas:extension:zoom:1.0:User")).emails(s.member::<Vec<api::Email>>("emails")));
    check.answer::<api::UpdateUserResponse>("PUT /scim2/Users/{userId}");
    check.request("PATCH /scim2/Users/{userId}", |s| api::DeactivateUser::new(s.path::<String>("userId")).schemas(s.member::<Vec<String>>("schemas")).operations(s.member::<Vec<api::UserOperation>>("Operations")));
    check.answer::<api::DeactivateUserResponse>("PATCH /scim2/Users/{userId}");
    check.request("DELETE /scim2/Users/{userId}", |s| api::DeleteUser::new(s.path::<String>("userId")));
}
