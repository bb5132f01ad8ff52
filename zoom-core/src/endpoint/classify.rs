//! Distinguishes successful responses from error responses, and reads the details of an error response.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, Response, StatusCode, header::CONTENT_LENGTH};

use super::{operation::Operation, retry_after};
use crate::{
    body::Body,
    clock,
    decode::{ResponseKind, reported_error::is_json},
    error::{ApiError, ApiErrorParts, Error, ErrorBody, LimitKind, RateLimitError, read_body},
};

/// Returns a successful response unchanged, and converts any other response into an error. The body of an error
/// response must be in memory.
///
/// A response is successful if its status is 2xx and it does not report an error that the operation declares. A
/// redirect is an error too: following it would send the token elsewhere. Public only for the benchmarks.
///
/// # Errors
///
/// [`Error::RateLimited`] for status 429, and [`Error::Api`] for every other error response.
#[inline]
pub fn classify(operation: &'static Operation, response: Response<Body>) -> Result<Response<Body>, Error> {
    if is_error(operation, &response) { Err(error_of(operation, response)) } else { Ok(response) }
}

/// Returns whether a response is an error response. Its body must be in memory.
#[inline]
pub(crate) fn is_error(operation: &'static Operation, response: &Response<Body>) -> bool {
    if !response.status().is_success() {
        return true;
    }
    match response.body().as_bytes() {
        Some(body) if read_body::may_report_error(body) => is_declared_error(operation, response, body),
        _ => false,
    }
}

/// Returns whether the code in a response with a successful status is a documented error code for this status.
///
/// An undocumented error is recognized by the decoder, which knows the members of the declared response.
#[cold]
fn is_declared_error(operation: &'static Operation, response: &Response<Body>, body: &[u8]) -> bool {
    let code = match operation.response {
        ResponseKind::Text | ResponseKind::Bytes if !is_json(response.headers()) => None,
        _ => read_body::code_of(body),
    };
    code.and_then(|code| operation.meaning(response.status(), code)).is_some()
}

/// The maximum length, in bytes, of a JSON response that may be an error where a file was requested.
const JSON_ERROR_LIMIT: u64 = 64 * 1024;

/// Returns whether a stream may be an error response, because it is short JSON; such a stream is read before it is
/// returned.
pub(crate) fn may_be_json_error(headers: &HeaderMap) -> bool {
    let length = header(headers, CONTENT_LENGTH.as_str()).and_then(|length| length.trim().parse::<u64>().ok());
    length.is_some_and(|length| length <= JSON_ERROR_LIMIT) && is_json(headers)
}

/// Returns the value of a header, if it is readable text.
pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Returns the kind of limit that a response names.
pub(crate) fn limit_kind(headers: &HeaderMap) -> Option<LimitKind> {
    match header(headers, "x-ratelimit-type")?.to_ascii_lowercase().as_str() {
        "qps" => Some(LimitKind::Burst),
        "daily-limit" => Some(LimitKind::Daily),
        _ => None,
    }
}

/// Returns when a limit ends, according to a response received at `now`. A daily limit ends at the next 00:00 UTC,
/// regardless of the other headers.
pub(crate) fn retry_at(headers: &HeaderMap, now: SystemTime) -> Option<SystemTime> {
    if limit_kind(headers) == Some(LimitKind::Daily) {
        return Some(clock::next_midnight(now));
    }
    reported_retry_at(headers, now)
}

/// Returns when a limit ends, according to the headers of a response received at `now`.
pub(crate) fn reported_retry_at(headers: &HeaderMap, now: SystemTime) -> Option<SystemTime> {
    retry_after::from_headers(headers, now)
        // The time at which the limit per second is reset is reported in Unix seconds.
        .or_else(|| UNIX_EPOCH.checked_add(Duration::from_secs(header(headers, "x-ratelimit-reset")?.parse().ok()?)))
        .and_then(retry_after::plausible)
}

/// Converts a response into an error. Its body must be in memory.
#[cold]
pub(crate) fn error_of(operation: &'static Operation, response: Response<Body>) -> Error {
    let error = api_error(operation, response);
    if error.status() != StatusCode::TOO_MANY_REQUESTS {
        return Error::Api(error);
    }
    let (kind, retry_at) = (limit_kind(error.headers()), retry_at(error.headers(), clock::now()));
    Error::RateLimited(RateLimitError::new(kind, retry_at, error))
}

fn api_error(operation: &'static Operation, response: Response<Body>) -> ApiError {
    let (head, body) = response.into_parts();
    let body = body.as_bytes().cloned().unwrap_or_default();
    let ErrorBody { code, code_text, message, field_errors } = ErrorBody::read(&body);
    ApiError::new(ApiErrorParts {
        operation: operation.name,
        status: head.status,
        code,
        code_text,
        message,
        field_errors,
        meaning: code.and_then(|code| operation.meaning(head.status, code)),
        headers: head.headers,
        body,
    })
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;
    use crate::endpoint::operation::ErrorCode;

    static OPERATION: Operation = Operation {
        name: "GetUserToken",
        path: "/users/<user_id>/token",
        errors: &[ErrorCode::new(404, 1001, "the user does not exist")],
        ..Operation::GET
    };

    fn error_response(status: u16, body: &'static str) -> Error {
        let response = Response::builder().status(status).body(Body::from(body)).unwrap();
        classify(&OPERATION, response).unwrap_err()
    }

    #[test]
    fn an_error_has_what_zoom_said() {
        for (status, body, code, message, meaning) in [
            (404, r#"{"code":1001,"message":"User does not exist"}"#, Some(1001), Some("User does not exist"), true),
            (404, r#"{"code":"1001","message":""}"#, Some(1001), Some(""), true),
            (400, r#"{"code":1001,"message":"m"}"#, Some(1001), Some("m"), false),
            (400, r#"{"code":124,"message":"Invalid access token."}"#, Some(124), Some("Invalid access token."), false),
            (400, r#"{"reason":"Invalid Token!","error":"invalid_grant"}"#, None, Some("Invalid Token!"), false),
            (404, "", None, None, false),
            (502, "<html>Bad Gateway</html>", None, None, false),
            (500, "[1]", None, None, false),
            (302, "", None, None, false),
        ] {
            let Error::Api(error) = error_response(status, body) else { panic!("{status} {body}") };
            assert_eq!((error.status().as_u16(), error.code(), error.message()), (status, code, message), "{body}");
            assert_eq!(error.meaning().is_some(), meaning, "{body}");
            assert_eq!(error.body(), body);
        }
    }

    #[test]
    fn a_missing_scope_is_not_a_fault_of_the_token() {
        let lacks = "Invalid access token, does not contain scopes:[a:b, a:b:admin].";
        for (status, code, message, unauthorized) in [
            (401, 124, "Invalid access token.", true),
            (400, 124, "Invalid access token.", true),
            (401, 0, "", true),
            (401, 30_031_004, "", true),
            (401, 200, "", false),
            (400, 300, "", false),
            (400, 4711, lacks, false),
            (401, 4711, lacks, false),
            (401, 4700, "", false),
            (400, 104, lacks, false),
            (401, 124, lacks, false),
        ] {
            let json = format!(r#"{{"code":{code},"message":"{message}"}}"#);
            let response = Response::builder().status(status).body(Body::from(json)).unwrap();
            let error = classify(&OPERATION, response).unwrap_err();
            assert_eq!(error.is_unauthorized(), unauthorized, "{error}");
            assert_eq!(error.missing_scopes().is_empty(), message != lacks, "{error}");
        }
        // The quotes within this message are not escaped.
        let quoted =
            r#"{"code":104, "message":"Invalid access token, does not contain scopes:["a:read","a:read:admin"]"}"#;
        let error = error_response(401, quoted);
        assert!(!error.is_unauthorized() && error.code() == Some(104), "{error}");
        assert_eq!(error.missing_scopes(), ["a:read", "a:read:admin"]);
        let error = error_response(400, r#"{"code":4711,"message":"does not contain scopes:[a:b, a:b:admin]."}"#);
        assert_eq!(error.missing_scopes(), ["a:b", "a:b:admin"]);
        assert_eq!(
            error.to_string(),
            "GetUserToken: Zoom returned 400 Bad Request, code 4711: does not contain scopes:[a:b, a:b:admin]; \
             add one of these scopes to the app, and get a new token"
        );
    }

    #[test]
    fn a_documented_error_under_a_successful_status_is_an_error() {
        static DOCUMENTED: Operation =
            Operation { name: "GetUser", errors: &[ErrorCode::new(200, 200, "permission denied")], ..Operation::GET };
        let response = |body: &'static str| Response::new(Body::from(body));
        let error = classify(&DOCUMENTED, response(r#"{"code":200,"message":"No.","data":{}}"#)).unwrap_err();
        assert_eq!(error.to_string(), "GetUser: Zoom returned 200 OK, code 200: No (permission denied)");
        classify(&DOCUMENTED, response(r#"{"code":201,"message":"No.","data":{}}"#)).unwrap();
        classify(&OPERATION, response(r#"{"code":1001,"data":{}}"#)).unwrap();
    }

    #[test]
    fn a_code_that_is_not_a_number_is_shown() {
        let error = error_response(403, "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");
        assert_eq!(error.to_string(), "GetUserToken: Zoom returned 403 Forbidden, code AccessDenied: Access Denied");
    }

    #[test]
    fn field_errors_are_kept_and_shown() {
        let error = error_response(
            400,
            r#"{"code":300,"message":"Validation Failed.","errors":[{"field":"type","message":"Bad."},7]}"#,
        );
        assert_eq!(
            error.to_string(),
            "GetUserToken: Zoom returned 400 Bad Request, code 300: Validation Failed; `type`: Bad"
        );
    }

    #[test]
    fn a_daily_limit_ends_at_the_next_midnight_whatever_a_header_says() {
        const DAY: u64 = 86_400;
        for value in
            ["1970-01-09T00:00:00Z", "2030-01-01T00:00:00Z", "0", "5", "99999999999999999999", "-1", "soon", ""]
        {
            let headers = [("x-ratelimit-type", "Daily-limit"), ("retry-after", value), ("x-ratelimit-reset", value)];
            let headers = HeaderMap::from_iter(
                headers.map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))),
            );
            for (now, end) in [(0, DAY), (1, DAY), (DAY - 1, DAY), (DAY, 2 * DAY), (20_000 * DAY + 7, 20_001 * DAY)] {
                let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
                assert_eq!(retry_at(&headers, at(now)), Some(at(end)), "{value:?} at {now}");
            }
        }
    }

    #[test]
    fn a_429_has_its_limit_and_the_moment_it_ends() {
        for (headers, kind, seconds) in [
            (
                vec![("X-RateLimit-Type", "QPS"), ("X-RateLimit-Reset", "1893456000")],
                Some(LimitKind::Burst),
                Some(1_893_456_000),
            ),
            (vec![("Retry-After", "2030-01-01T00:00:00Z"), ("X-RateLimit-Reset", "7")], None, Some(1_893_456_000)),
            (vec![("X-RateLimit-Type", "new"), ("X-RateLimit-Reset", "soon")], None, None),
            (vec![("X-RateLimit-Reset", "18446744073709551615")], None, None),
            (vec![], None, None),
        ] {
            let mut response = Response::builder().status(429);
            for (name, value) in &headers {
                response = response.header(*name, *value);
            }
            let error = classify(&OPERATION, response.body(Body::empty()).unwrap()).unwrap_err();
            assert_eq!(error.is_retryable(), kind != Some(LimitKind::Daily), "{headers:?}");
            let Error::RateLimited(error) = error else { panic!("{error}") };
            let at = seconds.map(|seconds| UNIX_EPOCH + Duration::from_secs(seconds));
            assert_eq!((error.kind(), error.retry_at()), (kind, at), "{headers:?}");
        }
    }
}
