//! An access token that is a JWT: its claims, and their verification.

use jsonwebtoken::{
    Algorithm, DecodingKey, Header, Validation, dangerous::insecure_decode_claims, decode, decode_header,
    errors::ErrorKind,
};
use serde_json::{Map, Value};

use super::denial::Denial;

/// The algorithms whose signatures only the issuer can create. Anyone who can verify an HMAC can also create one, and
/// `none` is not a signature.
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
];

/// The types of access tokens, in lower case. Issuers also sign other statements, such as logouts, with the same keys.
const TYPES: [&str; 4] = ["at+jwt", "application/at+jwt", "jwt", "application/jwt"];

/// The maximum difference between the clocks of the issuer and of this machine, in seconds.
const LEEWAY: u64 = 60;

/// The maximum number of bytes of a token.
const LONGEST: usize = 16 * 1024;

/// The token lacks a claim: its issuer, subject, audience or expiry.
const MISSING_CLAIM: Denial = Denial::Invalid("the token must have the claims exp, iss, aud and sub");

/// The token was not signed with the expected key.
pub(super) const WRONG_SIGNATURE: Denial = Denial::Invalid("the signature is wrong");

/// The contents of a token before verification.
pub(super) struct Unverified {
    pub(super) header: Header,
    pub(super) issuer: String,
}

impl Unverified {
    pub(super) fn read(token: &str) -> Result<Self, Denial> {
        const WRONG: Denial = Denial::Invalid("the token is not a JWT that is signed with a supported algorithm");
        if token.len() > LONGEST {
            return Err(WRONG);
        }
        let header = decode_header(token).map_err(|_| WRONG)?;
        let is_token = header.typ.as_ref().is_none_or(|typ| TYPES.contains(&typ.to_ascii_lowercase().as_str()));
        // None of the extensions that a token may declare as critical is supported here.
        if !ALGORITHMS.contains(&header.alg) || !is_token || header.crit.is_some() {
            return Err(WRONG);
        }
        let claims: Map<String, Value> = insecure_decode_claims(token).map_err(|_| WRONG)?;
        let issuer = claims.get("iss").and_then(Value::as_str);
        let issuer = issuer.ok_or(Denial::Invalid("the token has no issuer"))?.to_owned();
        Ok(Self { header, issuer })
    }
}

/// Verifies a token, and returns its subject.
pub(super) fn verify(
    token: &str,
    header: &Header,
    key: &DecodingKey,
    issuer: &str,
    audience: &str,
) -> Result<String, Denial> {
    let mut validation = Validation::new(header.alg);
    validation.leeway = LEEWAY;
    validation.validate_nbf = true;
    validation.set_issuer(&[issuer]);
    validation.set_audience(&[audience]);
    validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    let claims = decode::<Map<String, Value>>(token, key, &validation).map_err(|error| match error.kind() {
        ErrorKind::ExpiredSignature => Denial::Invalid("the token has expired"),
        ErrorKind::ImmatureSignature => Denial::Invalid("the token is not valid yet"),
        ErrorKind::InvalidAudience => Denial::Invalid("the token is for another audience"),
        ErrorKind::MissingRequiredClaim(_) | ErrorKind::InvalidClaimFormat(_) => MISSING_CLAIM,
        _ => WRONG_SIGNATURE,
    })?;
    match claims.claims.get("sub").and_then(Value::as_str) {
        Some(subject) if !subject.is_empty() => Ok(subject.to_owned()),
        _ => Err(MISSING_CLAIM),
    }
}
