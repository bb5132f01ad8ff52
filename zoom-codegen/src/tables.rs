//! Decisions made by hand, in plain tables. The reason for a decision is in its row or in the documentation of its
//! table.
//!
//! The report notes an override whose operation is no longer in any document.

/// An operation as `METHOD /path`, a change to it, and the reason.
pub(crate) type Override = (&'static str, Change, &'static str);

/// A change to the declaration of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// The struct's name.
    Name(&'static str),
    /// The field of the response that holds the items; `""` for a response that is not a page.
    Items(&'static str),
    /// The body is sent as JSON, although the document says otherwise.
    Json,
    /// No body is sent.
    NoBody,
    /// The response is a file, regardless of its schema.
    Download,
    /// The response may have content, although the document shows none.
    Content,
    /// The member of the response at this path holds any value, because the document contradicts itself.
    AnyValue(&'static str),
}

pub(crate) use Change::{AnyValue, Content, Download, Items, Json, Name, NoBody};

/// Returns the changes to an operation.
pub(crate) fn overrides(at: &str) -> impl Iterator<Item = Change> {
    OVERRIDES.iter().filter(move |(operation, ..)| *operation == at).map(|(_, change, _)| *change)
}

/// Iterates over the operations that have an override.
pub(crate) fn overridden() -> impl Iterator<Item = &'static str> {
    OVERRIDES.iter().map(|(operation, ..)| *operation)
}

const LONG: &str = "the summary is a sentence";
const NOUN: &str = "the summary does not say what the operation acts on";
const ONE: &str = "it creates one item, but the summary uses the plural";
const TWO_LISTS: &str = "the response contains several lists at its top level";

const CONTENT: &str = "samples of real responses contain a body";
const LIST_OR_OBJECT: &str = "the schema is a list, but the example is an object";

const OVERRIDES: &[Override] = &[
    // Names.
    ("POST /users", Name("CreateUser"), ONE),
    ("POST /accounts/{accountId}/users", Name("CreateUser"), ONE),
    ("POST /scheduler/schedules", Name("CreateSchedule"), ONE),
    ("GET /commerce/accounts", Name("ListPartnerAccounts"), LONG),
    ("PATCH /phone/sms_campaigns/{smsCampaignId}/phone_numbers/opt_status", Name("UpdateSmsCampaignOptStatuses"), LONG),
    ("GET /commerce/campaigns", Name("ListCampaigns"), LONG),
    ("GET /phone/sms_consent/{consentId}/phone_numbers/opt_status", Name("ListSmsConsentOptStatuses"), LONG),
    ("GET /commerce/invoices/{invoiceNumber}", Name("GetInvoice"), LONG),
    ("PATCH /phone/extension/{extensionId}/line_keys", Name("UpdateLineKeys"), LONG),
    ("POST /commerce/file", Name("UploadAttachment"), LONG),
    ("GET /contact_center/analytics/log/historical/journey", Name("ListCallJourneys"), LONG),
    ("GET /commerce/files/{associatedReferenceId}/details", Name("ListAttachments"), LONG),
    (
        "GET /contact_center/analytics/dataset/historical/outbound_dialer_performance",
        Name("ListOutboundDialerPerformance"),
        LONG,
    ),
    ("GET /commerce/files/{documentReferenceId}", Name("DownloadAttachment"), LONG),
    ("PATCH /live_meetings/{meetingId}/rtms_app/status", Name("UpdateRtmsAppStatus"), LONG),
    ("GET /commerce/trials/{trialReferenceId}", Name("GetTrial"), LONG),
    ("PATCH /iq/conversations/{conversationId}/update_host", Name("UpdateConversationHost"), LONG),
    ("GET /commerce/accounts/{accountKey}", Name("GetPartnerAccount"), LONG),
    ("GET /commerce/subscriptions/{subscriptionNumber}/versions", Name("ListSubscriptionVersions"), LONG),
    ("POST /zra/conversations", Name("AddConversation"), LONG),
    ("POST /zra/users/{userId}/conversations", Name("AddUserConversation"), LONG),
    ("GET /commerce/subscriptions/{subscriptionNumber}", Name("GetSubscription"), LONG),
    ("GET /rooms/content/background/defaults", Name("ListDefaultBackgrounds"), LONG),
    ("GET /commerce/deal_registrations/{dealRegKey}", Name("GetDealRegistration"), LONG),
    ("PUT /rooms/content/digital_signage/playlists/{playlistId}/rooms", Name("UpdatePlaylistRooms"), LONG),
    (
        "PUT /accounts/{accountId}/rooms/content/digital_signage/playlists/{playlistId}/rooms",
        Name("UpdatePlaylistRooms"),
        LONG,
    ),
    ("PUT /rooms/content/digital_signage/playlists/{playlistId}/contents", Name("UpdatePlaylistContents"), LONG),
    (
        "PUT /accounts/{accountId}/rooms/content/digital_signage/playlists/{playlistId}/contents",
        Name("UpdatePlaylistContents"),
        LONG,
    ),
    ("GET /commerce/billing_documents", Name("ListBillingDocuments"), LONG),
    ("POST /commerce/order/preview", Name("PreviewOrder"), LONG),
    ("GET /workspaces/additional_informations", Name("ListWorkspaceDetails"), LONG),
    ("POST /commerce/quote/preview", Name("PreviewQuote"), LONG),
    ("GET /zoom_events/events/{eventId}/sessions/{sessionId}/join_token", Name("GetSessionJoinToken"), LONG),
    ("POST /commerce/catalog", Name("SearchCatalog"), LONG),
    ("PATCH /chat/channel/message/events", Name("ControlChannelMessage"), LONG),
    ("GET /phone/outbound_caller_id/customized_numbers", Name("ListAccountCallerIdNumbers"), LONG),
    ("POST /phone/outbound_caller_id/customized_numbers", Name("AddAccountCallerIdNumbers"), LONG),
    ("DELETE /phone/outbound_caller_id/customized_numbers", Name("RemoveAccountCallerIdNumbers"), LONG),
    ("GET /phone/sites/{siteId}/outbound_caller_id/customized_numbers", Name("ListSiteCallerIdNumbers"), LONG),
    ("POST /phone/sites/{siteId}/outbound_caller_id/customized_numbers", Name("AddSiteCallerIdNumbers"), LONG),
    ("DELETE /phone/sites/{siteId}/outbound_caller_id/customized_numbers", Name("RemoveSiteCallerIdNumbers"), LONG),
    ("GET /phone/users/{userId}/outbound_caller_id/customized_numbers", Name("ListUserCallerIdNumbers"), LONG),
    ("POST /phone/users/{userId}/outbound_caller_id/customized_numbers", Name("AddUserCallerIdNumbers"), LONG),
    ("DELETE /phone/users/{userId}/outbound_caller_id/customized_numbers", Name("RemoveUserCallerIdNumbers"), LONG),
    ("DELETE /phone/monitoring_groups/{monitoringGroupId}/monitor_members", Name("RemoveAllGroupMonitors"), LONG),
    (
        "PATCH /phone/common_areas/{commonAreaId}/outbound_calling/countries_regions",
        Name("UpdateCommonAreaCallingCountries"),
        LONG,
    ),
    ("PATCH /live_meetings/{meetingId}/events", Name("ControlMeeting"), NOUN),
    ("PATCH /videosdk/sessions/{sessionId}/events", Name("ControlSession"), NOUN),
    ("PATCH /accounts/{accountId}/videosdk/sessions/{sessionId}/events", Name("ControlSession"), NOUN),
    ("DELETE /contact_center/inboxes/{inboxId}/messages", Name("DeleteMessagesOfInbox"), NOUN),
    (
        "PUT /emails/mailboxes/{email}/labels/{labelId}",
        Name("ReplaceLabel"),
        "PATCH has the same summary, but PUT replaces the label",
    ),
    (
        "PATCH /emails/mailboxes/{email}/labels/{labelId}",
        Name("UpdateLabel"),
        "PUT has the same summary, but PATCH updates the label",
    ),
    ("POST /meetings/{meetingId}/batch_polls", Name("CreatePolls"), LONG),
    // Pages.
    ("GET /calendars/{calId}/events", Items("items"), TWO_LISTS),
    ("GET /calendars/{calId}/events/{eventId}/instances", Items("items"), TWO_LISTS),
    ("GET /phone/call_history", Items("call_history"), "`call_logs` is deprecated"),
    ("GET /phone/users/{userId}/call_history", Items("call_elements"), "the newer of two lists"),
    ("GET /scim2/Users", Items("Resources"), "the other list names schemas"),
    ("GET /scim2/Groups", Items("Resources"), "the other list names schemas"),
    ("GET /report/chat/sessions/{sessionId}", Items("messages"), TWO_LISTS),
    // Bodies.
    (
        "POST /calendars/{calId}/events/quickAdd",
        NoBody,
        "its text is a query parameter, and its media type is `undefined`",
    ),
    ("PATCH /crc/managed_rooms/account_setting", Json, "documented as multipart, but contains text and no file"),
    (
        "PATCH /accounts/{accountId}/crc/managed_rooms/account_setting",
        Json,
        "documented as multipart, but contains text and no file",
    ),
    // Responses.
    (
        "PATCH /accounts/{accountId}/options",
        Content,
        "a response with status 200 and an error code in its body is documented",
    ),
    ("DELETE /webinars/{webinarId}/panelists", Content, CONTENT),
    ("DELETE /accounts/{accountId}/webinars/{webinarId}/panelists", Content, CONTENT),
    ("DELETE /webinars/{webinarId}/panelists/{panelistId}", Content, CONTENT),
    ("DELETE /accounts/{accountId}/webinars/{webinarId}/panelists/{panelistId}", Content, CONTENT),
    ("GET /scheduler/analytics", AnyValue("popular_schedules"), LIST_OR_OBJECT),
    ("GET /scheduler/analytics", AnyValue("popular_time_of_day"), LIST_OR_OBJECT),
    ("GET /scheduler/analytics", AnyValue("popular_time_of_week"), LIST_OR_OBJECT),
    ("GET /scheduler/analytics", AnyValue("users_with_least_events"), LIST_OR_OBJECT),
    ("GET /scheduler/analytics", AnyValue("users_with_most_events"), LIST_OR_OBJECT),
    (
        "GET /contact_center/users/templates/{templateId}",
        AnyValue("package"),
        "the schema is an object, but the example is the name of a package",
    ),
    (
        "GET /contact_center/analytics/log/historical/journey",
        AnyValue("journeys.channels"),
        "the schema is a list of objects, but the example is a list of names",
    ),
    // Events.
    ("app_deauthorized", AnyValue("payload.event_ts"), "the schema is a number, but the example is a date and time"),
    (
        "account.lock_settings_updated",
        AnyValue("payload.object.settings.recording.auto_recording"),
        "the schema is a Boolean, but the example is a string",
    ),
    (
        "account.lock_settings_updated",
        AnyValue("payload.old_object.settings.recording.auto_recording"),
        "the schema is a Boolean, but the example is a string",
    ),
    ("GET /clips/{clipId}/download", Download, "its media type is `application/octet-stream`"),
];

/// Documents whose file name does not name their product: the file's stem, the module, and whether the document describes
/// a master account's operations on its sub-accounts.
pub(crate) const PRODUCTS: [(&str, &str, bool); 1] =
    // All billing operations belong to a master account.
    [("billing-master-account", "billing", false)];

/// Products whose page in Zoom's documentation is not named after them: the product and the page.
pub(crate) const PAGES: [(&str, &str); 1] = [("billing", "billing/ma")];

/// File-name prefixes of documents that do not describe API operations.
pub(crate) const OTHER_DOCUMENTS: [&str; 2] = ["legacy-", "webhooks-"];

/// Products whose modules `master` and `webhooks` are separate crates, because compiling the whole product in one
/// process would need more than 900 MB.
pub(crate) const IN_PARTS: [&str; 1] = ["phone"];

/// Tags whose file would otherwise have its product's name or an uninformative one: the product, the tag and the file.
pub(crate) const FILES: [(&str, &str, &str); 4] = [
    ("billing", "Billing", "plans"),
    ("accounts", "Accounts", "managed_accounts"),
    ("contact_center", "Reports(Legacy Reports)", "legacy_reports"),
    ("contact_center", "Reports V2(CX Analytics)", "reports"),
];

/// Wire names that are misspelled in the documents, with the correct names.
pub(crate) const MISSPELLED: [(&str, &str); 1] = [("user_ids:", "user_ids")];

/// Wire names from which no rule derives a good field name, each with its field name.
pub(crate) const FIELDS: [(&str, &str); 5] = [
    ("urn:ietf:params:scim:schemas:extension:zoom:1.0:User", "zoom"),
    ("urn:ietf:params:scim:schemas:extension:zoom:2.0:Group", "zoom"),
    ("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "enterprise"),
    ("urn:us:zoom:scim:schemas:extension:1.0:ZoomUser", "zoom"),
    ("$ref", "reference"),
];

/// Members that the documents declare as `number`, but whose examples are all integers.
pub(crate) const INTEGERS: [&str; 8] =
    ["total_records", "page_size", "page_count", "duration", "file_size", "capacity", "booking_limit", "time_stamp"];

/// Members that are strings of comma-separated documented values, although the documents declare plain strings.
pub(crate) const COMMA_LISTS: [&str; 4] = [
    "allow_users_to_search_others_options",
    "professional_services_delivered_by",
    "weekly_days",
    "zoomContactCenterAddonsPlan",
];

/// Names of parameters and members that hold the number of a meeting or webinar.
pub(crate) const MEETING_IDS: [&str; 4] = ["meetingId", "meeting_id", "webinarId", "webinar_id"];

/// Names of other parameters and members that hold the number of a meeting if they are integers.
pub(crate) const MEETING_NUMBERS: [&str; 2] = ["meeting_number", "pmi"];

/// Prefixes of the description of an integer that is the number of a meeting or webinar, without markup and in lower
/// case.
pub(crate) const MEETING_ID_DESCRIPTIONS: [&str; 5] =
    ["meeting id", "meeting's id", "meeting or webinar id", "webinar id", "webinar's id"];

/// Members that are credentials, which `Debug` output does not show, each with the reason.
pub(crate) const SECRETS: [(&str, &str); 31] = [
    ("access_token", "a token"),
    ("auth_password", "a password"),
    ("client_secret", "an app's secret"),
    ("device_password", "a password"),
    ("download_access_token", "a token"),
    ("dynamic_host_key", "whoever holds it becomes the host"),
    ("encrypted_passcode", "it admits its holder to a meeting, like the passcode"),
    ("encrypted_password", "it admits its holder to a meeting, like the passcode"),
    ("h323_passcode", "a passcode"),
    ("h323_password", "a passcode"),
    ("host_key", "whoever holds it becomes the host"),
    ("leader_pin", "a PIN"),
    ("passcode", "a passcode"),
    ("passcode_for_personal_meeting_id", "a passcode"),
    ("password", "a password"),
    ("pin", "a PIN"),
    ("pin_code", "a PIN"),
    ("pmi_password", "a passcode"),
    ("private_key", "a key"),
    ("pstn_password", "a passcode"),
    ("recording_play_passcode", "a passcode"),
    ("refresh_token", "a token"),
    ("room_host_key", "whoever holds it becomes the host"),
    ("room_passcode", "a passcode"),
    ("screen_lock_pin", "a PIN"),
    ("secret", "a secret"),
    ("session_password", "a passcode"),
    ("start_url", "it contains the host's token"),
    ("stream_key", "whoever holds it can stream"),
    ("token", "a token"),
    ("workspace_passcode", "a passcode"),
];

/// Parts of a multipart body that are files, although the documents declare them as strings.
pub(crate) const FILE_PARTS: [&str; 3] = ["file", "files", "pic_file"];

/// Wire names of the parameters that are cursors.
pub(crate) const CURSORS: [&str; 5] = ["next_page_token", "pageToken", "page_number", "page", "startIndex"];
