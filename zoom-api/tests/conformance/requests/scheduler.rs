//! Written by `zoom-codegen`: every request of `scheduler` with all its parameters, and the type of every answer.

use zoom_api::scheduler as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /scheduler/routing/forms/{formId}/response/{responseId}", |s| api::GetRoutingResponse::new(s.path::<String>("formId"), s.path::<String>("responseId")));
    check.answer::<api::RoutingResponse>("GET /scheduler/routing/forms/{formId}/response/{responseId}");
    check.request("GET /scheduler/analytics", |s| api::GetReportAnalytics::new().to(s.query::<zoom_core::DateOrDateTime>("to")).from(s.query::<zoom_core::DateOrDateTime>("from")).time_zone(s.query::<String>("time_zone")).user_id(s.query::<String>("user_id")));
    check.answer::<api::ReportAnalytics>("GET /scheduler/analytics");
    check.request("GET /scheduler/availability", |s| api::ListAvailability::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).user_id(s.query::<String>("user_id")));
    check.answer::<api::ListAvailabilityResponse>("GET /scheduler/availability");
    check.request("POST /scheduler/availability", |s| api::InsertAvailability::new(s.member::<String>("name"), s.member::<String>("time_zone")).availability_id(s.member::<String>("availability_id")).default(s.member::<bool>("default")).owner(s.member::<String>("owner")).segments(s.member::<Vec<api::Sun>>("segments")).segments_recurrence(s.member::<api::SegmentsRecurrence>("segments_recurrence")));
    check.answer::<api::InsertAvailabilityResponse>("POST /scheduler/availability");
    check.request("GET /scheduler/availability/{availabilityId}", |s| api::GetAvailability::new(s.path::<String>("availabilityId")));
    check.answer::<api::AvailabilityItem>("GET /scheduler/availability/{availabilityId}");
    check.request("PATCH /scheduler/availability/{availabilityId}", |s| api::UpdateAvailability::new(s.path::<String>("availabilityId"), s.member::<String>("name"), s.member::<String>("time_zone")).default(s.member::<bool>("default")).segments(s.member::<Vec<api::Sun>>("segments")).segments_recurrence(s.member::<api::SegmentsRecurrence>("segments_recurrence")));
    check.request("DELETE /scheduler/availability/{availabilityId}", |s| api::DeleteAvailability::new(s.path::<String>("availabilityId")));
    check.request("GET /scheduler/events", |s| api::ListScheduledEvents::new().to(s.query::<zoom_core::DateOrDateTime>("to")).from(s.query::<zoom_core::DateOrDateTime>("from")).page_size(s.query::<i64>("page_size")).order_by(s.query::<String>("order_by")).time_zone(s.query::<String>("time_zone")).next_page_token(s.query::<String>("next_page_token")).show_deleted(s.query::<bool>("show_deleted")).event_type(s.query::<String>("event_type")).user_id(s.query::<String>("user_id")).search(s.query::<String>("search")).team_id(s.query::<String>("team_id")));
    check.answer::<api::ListScheduledEventsResponse>("GET /scheduler/events");
    check.request("GET /scheduler/events/{eventId}", |s| api::GetScheduledEvents::new(s.path::<String>("eventId")).user_id(s.query::<String>("user_id")).team_id(s.query::<String>("team_id")));
    check.answer::<api::ScheduledEventItem>("GET /scheduler/events/{eventId}");
    check.request("PATCH /scheduler/events/{eventId}", |s| api::UpdateScheduledEvents::new(s.path::<String>("eventId")).user_id(s.query::<String>("user_id")).attendees(s.member::<Vec<api::ScheduledEventAttendee>>("attendees")).status(s.member::<api::ScheduledEventStatus>("status")).meeting_notes(s.member::<String>("meeting_notes")));
    check.request("DELETE /scheduler/events/{eventId}", |s| api::DeleteScheduledEvents::new(s.path::<String>("eventId")).user_id(s.query::<String>("user_id")));
    check.request("GET /scheduler/events/{eventId}/attendees/{attendeeId}", |s| api::GetScheduledEventAttendee::new(s.path::<String>("eventId"), s.path::<String>("attendeeId")));
    check.answer::<api::GetScheduledEventAttendeeResponse>("GET /scheduler/events/{eventId}/attendees/{attendeeId}");
    check.request("GET /scheduler/schedules", |s| api::ListSchedules::new().to(s.query::<zoom_core::DateOrDateTime>("to")).from(s.query::<zoom_core::DateOrDateTime>("from")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).show_deleted(s.query::<bool>("show_deleted")).time_zone(s.query::<String>("time_zone")).user_id(s.query::<String>("user_id")));
    check.answer::<api::ListSchedulesResponse>("GET /scheduler/schedules");
    check.request("POST /scheduler/schedules", |s| api::CreateSchedule::new(s.member::<bool>("availability_override"), s.member::<Vec<api::AvailabilityRule>>("availability_rules"), s.member::<i64>("capacity")).user_id(s.query::<String>("user_id")).add_on_type(s.member::<api::AddOnType>("add_on_type")).booking_limit(s.member::<i64>("booking_limit")).buffer(s.member::<api::ScheduleBuffer>("buffer")).color(s.member::<String>("color")).cushion(s.member::<f64>("cushion")).custom_fields(s.member::<Vec<api::CustomField>>("custom_fields")).description(s.member::<String>("description")).duration(s.member::<i64>("duration")).end_date(s.member::<zoom_core::Date>("end_date")).segments(s.member::<Vec<api::Segment>>("segments")).segments_recurrence(s.member::<api::SegmentsRecurrence>("segments_recurrence")).time_zone(s.member::<String>("time_zone")).location(s.member::<String>("location")).interval_type(s.member::<api::IntervalType>("interval_type")).secret(s.member::<bool>("secret")).slug(s.member::<String>("slug")).start_date(s.member::<zoom_core::Date>("start_date")).start_time_increment(s.member::<f64>("start_time_increment")).summary(s.member::<String>("summary")).schedule_type(s.member::<api::ScheduleType>("schedule_type")).active(s.member::<bool>("active")));
    check.answer::<api::CreateScheduleResponse>("POST /scheduler/schedules");
    check.request("GET /scheduler/schedules/{scheduleId}", |s| api::GetSchedules::new(s.path::<String>("scheduleId")).user_id(s.query::<String>("user_id")));
    check.answer::<api::ScheduleItem>("GET /scheduler/schedules/{scheduleId}");
    check.request("PATCH /scheduler/schedules/{scheduleId}", |s| api::UpdateSchedules::new(s.path::<String>("scheduleId")).user_id(s.query::<String>("user_id")).add_on_type(s.member::<api::AddOnType>("add_on_type")).availability_override(s.member::<bool>("availability_override")).availability_rules(s.member::<Vec<api::ScheduleAvailabilityRule>>("availability_rules")).booking_limit(s.member::<i64>("booking_limit")).buffer(s.member::<api::ScheduleBuffer>("buffer")).capacity(s.member::<i64>("capacity")).color(s.member::<String>("color")).cushion(s.member::<f64>("cushion")).custom_fields(s.member::<Vec<api::ScheduleCustomField>>("custom_fields")).description(s.member::<String>("description")).duration(s.member::<i64>("duration")).end_date(s.member::<zoom_core::Date>("end_date")).segments(s.member::<Vec<api::Segment>>("segments")).segments_recurrence(s.member::<api::SegmentsRecurrence>("segments_recurrence")).time_zone(s.member::<String>("time_zone")).location(s.member::<String>("location")).secret(s.member::<bool>("secret")).slug(s.member::<String>("slug")).start_date(s.member::<zoom_core::Date>("start_date")).start_time_increment(s.member::<f64>("start_time_increment")).status(s.member::<api::ScheduledEventStatus>("status")).interval_type(s.member::<api::IntervalType>("interval_type")).summary(s.member::<String>("summary")).active(s.member::<bool>("active")));
    check.request("DELETE /scheduler/schedules/{scheduleId}", |s| api::DeleteSchedules::new(s.path::<String>("scheduleId")).user_id(s.query::<String>("user_id")));
    check.request("POST /scheduler/schedules/single_use_link", |s| api::CreateSingleUseLink::new(s.member::<String>("schedule_id")).team_id(s.query::<String>("team_id")));
    check.answer::<api::CreateSingleUseLinkResponse>("POST /scheduler/schedules/single_use_link");
    check.request("POST /scheduler/shares", |s| api::CreateShares::new(s.member::<String>("schedule_id")).start_date(s.member::<zoom_core::Date>("start_date")).end_date(s.member::<zoom_core::Date>("end_date")).interval_type(s.member::<api::IntervalType>("interval_type")).time_zone(s.member::<String>("time_zone")).duration(s.member::<i64>("duration")).segments_recurrence(s.member::<api::SegmentsRecurrence>("segments_recurrence")).segments(s.member::<Vec<api::Segment>>("segments")));
    check.answer::<api::CreateSharesResponse>("POST /scheduler/shares");
    check.request("GET /scheduler/teams", |s| api::ListTeam::new().user_id(s.query::<String>("user_id")));
    check.answer::<api::ListTeamResponse>("GET /scheduler/teams");
    check.request("GET /scheduler/users/{userId}", |s| api::GetUser::new(s.path::<String>("userId")));
    check.answer::<api::User>("GET /scheduler/users/{userId}");
}
