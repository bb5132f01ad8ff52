//! What is decided by hand: plain tables, each row with its reason.
//!
//! A row that no document asks for any more is told in the report.

/// A change to one operation, `METHOD /path`, and why.
pub(crate) type Override = (&'static str, Change, &'static str);

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// The struct's name.
    Name(&'static str),
    /// The field of the answer that holds the items; `""` for an answer that is no page.
    Items(&'static str),
    /// How the body is sent, where the document is wrong about it.
    Json,
    /// Nothing is sent as the body.
    NoBody,
    /// The answer is a file, whatever its schema says.
    Download,
}

pub(crate) use Change::{Download, Items, Json, Name, NoBody};

/// All that is known of an operation by hand.
pub(crate) fn overrides(at: &str) -> impl Iterator<Item = Change> {
    OVERRIDES.iter().filter(move |(operation, ..)| *operation == at).map(|(_, change, _)| *change)
}

/// The operations that the table changes.
pub(crate) fn overridden() -> impl Iterator<Item = &'static str> {
    OVERRIDES.iter().map(|(operation, ..)| *operation)
}

const LONG: &str = "the summary is a sentence";
const NOUN: &str = "the summary does not say what is acted on";
const ONE: &str = "it makes one, and the summary says several";
const TWO_LISTS: &str = "the answer has more lists than one at its top";

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
        "PATCH has the same summary, and PUT replaces",
    ),
    (
        "PATCH /emails/mailboxes/{email}/labels/{labelId}",
        Name("UpdateLabel"),
        "PUT has the same summary, and PATCH updates",
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
    ("PATCH /crc/managed_rooms/account_setting", Json, "declared multipart, with text and no file"),
    (
        "PATCH /accounts/{accountId}/crc/managed_rooms/account_setting",
        Json,
        "declared multipart, with text and no file",
    ),
    // Answers.
    ("GET /clips/{clipId}/download", Download, "its media type is `application/octet-stream`"),
];

/// Documents whose product is not the one that their name says: the file's stem, the module, and whether it holds the
/// calls for a master account's sub-accounts.
pub(crate) const PRODUCTS: [(&str, &str, bool); 1] =
    // There is no billing but a master account's.
    [("billing-master-account", "billing", false)];

/// Documents that hold no operations of the API.
pub(crate) const NO_PRODUCTS: [&str; 2] = ["legacy-", "webhooks-"];

/// Tags whose file would have its product's name, or another that says nothing.
pub(crate) const FILES: [(&str, &str, &str); 4] = [
    ("billing", "Billing", "plans"),
    ("accounts", "Accounts", "managed_accounts"),
    ("contact_center", "Reports(Legacy Reports)", "legacy_reports"),
    ("contact_center", "Reports V2(CX Analytics)", "reports"),
];

/// Wire names that are typing errors of the documents, and what is meant.
pub(crate) const MISSPELT: [(&str, &str); 1] = [("user_ids:", "user_ids")];

/// Fields whose name can't be made from their wire name by rule.
pub(crate) const FIELDS: [(&str, &str); 3] = [
    ("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "enterprise"),
    ("urn:us:zoom:scim:schemas:extension:1.0:ZoomUser", "zoom"),
    ("$ref", "reference"),
];

/// Numbers that are whole, though the documents call them `number`: every example of theirs is.
pub(crate) const WHOLE: [&str; 7] =
    ["total_records", "page_size", "page_count", "duration", "file_size", "capacity", "booking_limit"];

/// The numbers of meetings and webinars.
pub(crate) const MEETING_IDS: [&str; 4] = ["meetingId", "meeting_id", "webinarId", "webinar_id"];

/// Members that are credentials: `Debug` does not show them.
pub(crate) const SECRETS: [(&str, &str); 31] = [
    ("access_token", "a token"),
    ("auth_password", "a password"),
    ("client_secret", "an app's secret"),
    ("device_password", "a password"),
    ("download_access_token", "a token"),
    ("dynamic_host_key", "who has it is the host"),
    ("encrypted_passcode", "it opens a meeting as the passcode does"),
    ("encrypted_password", "it opens a meeting as the passcode does"),
    ("h323_passcode", "a passcode"),
    ("h323_password", "a passcode"),
    ("host_key", "who has it is the host"),
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
    ("room_host_key", "who has it is the host"),
    ("room_passcode", "a passcode"),
    ("screen_lock_pin", "a PIN"),
    ("secret", "a secret"),
    ("session_password", "a passcode"),
    ("start_url", "it holds the host's token"),
    ("stream_key", "who has it streams"),
    ("token", "a token"),
    ("workspace_passcode", "a passcode"),
];

/// Parts of a multipart body that are files, though the documents call them strings.
pub(crate) const FILE_PARTS: [&str; 3] = ["file", "files", "pic_file"];

/// The parameters that are cursors, by what they are called where they are sent.
pub(crate) const CURSORS: [&str; 5] = ["next_page_token", "pageToken", "page_number", "page", "startIndex"];

/// Doc lines of what means the same in every operation.
pub(crate) const DOCS: [(&str, &str); 12] = [
    ("end_time", "When it ends"),
    ("join_url", "Where participants join"),
    ("next_page_token", "Where the next page begins; empty after the last. It lives 15 minutes"),
    ("occurrence_id", "One occurrence of a recurring meeting or webinar"),
    ("page_count", "How many pages there are"),
    ("page_number", "The number of the page, from 1"),
    ("page_size", "How many records a page holds"),
    ("pageToken", "Where the next page begins"),
    ("start_time", "When it begins"),
    ("start_url", "Where the host starts it; it holds the host's token"),
    ("timezone", "The time zone, as in `America/New_York`"),
    ("total_records", "How many records there are on all pages"),
];

/// Doc lines of one product's members, which say too little by their names.
pub(crate) const PRODUCT_DOCS: [(&str, &str, &str); 38] = [
    ("users", "cms_user_id", "The user's ID in a content management system (Kaltura)"),
    ("users", "company", "The user's company"),
    ("users", "cost_center", "The user's cost center"),
    ("users", "created_at", "When it was created"),
    ("users", "custom_attributes", "Attributes that the account has defined"),
    ("users", "dept", "Department"),
    ("users", "display_name", "The name that is shown"),
    ("users", "email", "Email address"),
    ("users", "employee_unique_id", "The employee's ID, for users who sign in by SSO"),
    ("users", "first_name", "Given name"),
    ("users", "group_ids", "IDs of the groups that the user is in"),
    ("users", "host_key", "The key that makes its holder the host"),
    ("users", "im_group_ids", "IDs of the IM groups that the user is in"),
    ("users", "include_fields", "What else the answer tells"),
    ("users", "jid", "The user's ID in chat"),
    ("users", "job_title", "Job title"),
    ("users", "last_client_version", "The client that was last signed in with"),
    ("users", "last_login_time", "When the user last signed in, exact to three days"),
    ("users", "last_name", "Family name"),
    ("users", "location", "Where the user works"),
    ("users", "login_types", "How the user signs in"),
    ("users", "manager", "The manager's email address or ID"),
    ("users", "personal_meeting_url", "Where the user's personal meeting is joined"),
    ("users", "phone_country", "The country of the phone number, as in `US`"),
    ("users", "phone_number", "Phone number"),
    ("users", "pic_url", "Where the profile picture is"),
    ("users", "plan_united_type", "The plan of Zoom United that the user is on"),
    ("users", "pmi", "Personal meeting ID"),
    ("users", "pronouns", "The user's pronouns"),
    ("users", "role_id", "ID of the role"),
    ("users", "role_name", "Name of the role"),
    ("users", "token", "The token"),
    ("users", "ttl", "How long it lives, in seconds"),
    ("users", "use_pmi", "Whether meetings that start at once have the personal meeting ID"),
    ("users", "user_created_at", "When the user was created"),
    ("users", "vanity_url", "The user's own meeting address"),
    ("users", "verified", "Whether the email address is confirmed"),
    ("users", "zak", "A token that starts or joins as the user"),
];
