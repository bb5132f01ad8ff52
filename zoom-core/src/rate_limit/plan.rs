//! Zoom's limits by plan, product and label: the one table of them.

use std::{fmt, time::Duration};

use crate::operation::{
    Operation,
    RateLimit::{self, Heavy, Light, Medium, ResourceIntensive},
};

use self::Product::{ContactCenter, General, Phone};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// The plan of an account, which decides about its limits. Zoom does not tell it to an app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Plan {
    /// A free account.
    Free,
    /// Pro.
    Pro,
    /// Business, Education, Enterprise or Partner.
    BusinessPlus,
}

impl Plan {
    /// The requests a second or a minute of a label.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{Plan, Product, RateLimit};
    ///
    /// let quota = Plan::Pro.quota(Product::Phone, RateLimit::Light).unwrap();
    /// assert_eq!(quota.to_string(), "20 requests a second");
    /// ```
    #[must_use]
    pub fn quota(self, product: Product, label: RateLimit) -> Option<Quota> {
        quotas(self).find_map(|(of, labelled, quota)| ((of, labelled) == (product, label)).then_some(quota))
    }

    /// The requests a day of a label, and the labels that share them; `None` is any number.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{Plan, Product, RateLimit::{Heavy, Light, ResourceIntensive}};
    ///
    /// assert_eq!(Plan::Pro.daily(Product::General, Heavy), Some((30_000, &[Heavy, ResourceIntensive][..])));
    /// assert_eq!(Plan::Pro.daily(Product::General, Light), None);
    /// ```
    #[must_use]
    pub fn daily(self, product: Product, label: RateLimit) -> Option<(u32, &'static [RateLimit])> {
        daily(self)
            .find_map(|(of, labels, requests)| (of == product && labels.contains(&label)).then_some((requests, labels)))
    }
}

/// What of Zoom's is called. Each has limits of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// All but the others.
    General,
    /// Zoom Phone, with its fax.
    Phone,
    /// Zoom Contact Center.
    ContactCenter,
}

impl Product {
    pub(crate) const ALL: [Self; 3] = [General, Phone, ContactCenter];

    /// The product that an operation belongs to, by its path.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{Product, zoom_endpoint};
    ///
    /// #[zoom_endpoint(GET "/phone/users/<user_id>", rate_limit = Light)]
    /// struct GetPhoneUser {
    ///     user_id: String,
    /// }
    ///
    /// assert_eq!(Product::of(GetPhoneUser::OPERATION), Product::Phone);
    /// ```
    #[must_use]
    pub fn of(operation: &Operation) -> Self {
        // A master account's call names another account first.
        let path = match operation.path.strip_prefix("/accounts/") {
            Some(path) => path.split_once('/').map_or("", |(_, path)| path),
            None => operation.path.strip_prefix('/').unwrap_or_default(),
        };
        let begins_with =
            |segment| path.strip_prefix(segment).is_some_and(|rest: &str| rest.is_empty() || rest.starts_with('/'));
        if begins_with("phone") || begins_with("fax") {
            Phone
        } else if begins_with("contact_center") {
            ContactCenter
        } else {
            General
        }
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            General => "the general API",
            Phone => "Zoom Phone",
            ContactCenter => "Zoom Contact Center",
        })
    }
}

/// How many requests may be sent in which time, and how many of them at once.
///
/// # Examples
///
/// ```
/// use zoom_core::Quota;
///
/// assert_eq!(Quota::per_second(30).to_string(), "30 requests a second");
/// assert_eq!(Quota::per_minute(10).at_once(4).to_string(), "10 requests a minute");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    requests: u32,
    window: Duration,
    at_once: u32,
}

impl Quota {
    /// So many requests in any second; 0 counts as 1.
    ///
    /// From 20 on, two may follow each other at once: then a timer that is late by a moment slows nobody down.
    #[must_use]
    pub const fn per_second(requests: u32) -> Self {
        Self { requests, window: SECOND, at_once: if requests < 20 { 1 } else { 2 } }
    }

    /// So many requests in any minute; 0 counts as 1. Two may follow each other at once.
    #[must_use]
    pub const fn per_minute(requests: u32) -> Self {
        Self { requests, window: MINUTE, at_once: 2 }
    }

    /// Sets how many may follow each other at once after a pause.
    ///
    /// The more there are, the longer is the distance of those that come after them: Zoom counts from moments that nobody
    /// else knows, so they have to fit into one window together. Of 10 requests a minute, 4 at once leave 7 in each minute
    /// that is busy throughout.
    #[must_use]
    pub const fn at_once(mut self, requests: u32) -> Self {
        self.at_once = requests;
        self
    }

    /// How many requests.
    #[must_use]
    pub fn requests(self) -> u32 {
        self.requests.max(1)
    }

    /// In which time: a second or a minute.
    #[must_use]
    pub fn window(self) -> Duration {
        self.window
    }

    pub(crate) fn burst(self) -> u32 {
        self.at_once.clamp(1, self.requests())
    }

    /// `a second` or `a minute`.
    pub(crate) fn each(self) -> &'static str {
        if self.window == MINUTE { "a minute" } else { "a second" }
    }
}

impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} requests {}", self.requests(), self.each())
    }
}

/// Zoom has Phone and Contact Center on paid plans, so it names no limits of theirs for a free one: the general ones stand
/// in. It names none of resource-intensive calls of Contact Center either, for there are none: Phone's stand in.
const PAID: &[Product] = &[Phone, ContactCenter];

/// A label of some products, what its requests are counted by, and how many there are on Free, Pro and Business+.
type QuotaRow = (&'static [Product], RateLimit, fn(u32) -> Quota, [u32; 3]);

/// Labels of some products, and how many requests a day they share on Free, Pro and Business+; `None` is any number.
type DailyRow = (&'static [Product], &'static [RateLimit], [Option<u32>; 3]);

/// Requests a second and a minute, from Zoom's page on rate limits (February 2026).
#[rustfmt::skip]
const QUOTAS: [QuotaRow; 8] = [
    //                                                 Free  Pro  Business+
    (&[General], Light,             Quota::per_second, [4,   30,  80]),
    (&[General], Medium,            Quota::per_second, [2,   20,  60]),
    (&[General], Heavy,             Quota::per_second, [1,   10,  40]),
    (&[General], ResourceIntensive, Quota::per_minute, [10,  10,  20]),
    (PAID,       Light,             Quota::per_second, [4,   20,  40]),
    (PAID,       Medium,            Quota::per_second, [2,   10,  20]),
    (PAID,       Heavy,             Quota::per_second, [1,   5,   10]),
    (PAID,       ResourceIntensive, Quota::per_minute, [10,  5,   10]),
];

/// Requests a day, from the same page.
#[rustfmt::skip]
const DAILY: [DailyRow; 6] = [
    //                                            Free          Pro           Business+
    (&Product::ALL, &[Light],                    [Some(6_000),  None,         None]),
    (&Product::ALL, &[Medium],                   [Some(2_000),  None,         None]),
    (&Product::ALL, &[Heavy],                    [Some(1_000),  None,         None]),
    (&Product::ALL, &[ResourceIntensive],        [Some(30_000), None,         None]),
    (&[General],    &[Heavy, ResourceIntensive], [None,         Some(30_000), Some(60_000)]),
    (PAID,          &[Heavy, ResourceIntensive], [None,         Some(15_000), Some(30_000)]),
];

/// The requests a second or a minute of a plan.
pub(crate) fn quotas(plan: Plan) -> impl Iterator<Item = (Product, RateLimit, Quota)> {
    QUOTAS.into_iter().flat_map(move |(products, label, quota, requests)| {
        products.iter().map(move |product| (*product, label, quota(requests[plan as usize])))
    })
}

/// The requests a day of a plan, with the labels that share them.
pub(crate) fn daily(plan: Plan) -> impl Iterator<Item = (Product, &'static [RateLimit], u32)> {
    DAILY.into_iter().flat_map(move |(products, labels, requests)| {
        products.iter().filter_map(move |product| Some((*product, labels, requests[plan as usize]?)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decode::Answer, operation::Base};

    #[test]
    fn a_product_is_told_by_the_path() {
        for (path, product) in [
            ("/users/<user_id>", General),
            ("/phone", Phone),
            ("/phone/call_logs/<id>", Phone),
            ("/fax/files", Phone),
            ("/phones", General),
            ("/contact_center/queues", ContactCenter),
            ("/accounts/<account_id>/contact_center/sms", ContactCenter),
            ("/accounts/<account_id>/phone/users", Phone),
            ("/accounts/<account_id>", General),
            ("/accounts", General),
            ("/number_management/phone/numbers", General),
        ] {
            let operation = Operation {
                name: "Get",
                method: http::Method::GET,
                path,
                params: &[],
                groups: &[],
                body: None,
                paginate: None,
                base: Base::Api,
                scopes: &[],
                rate_limit: None,
                errors: &[],
                answer: Answer::Json,
                idempotent: true,
                deprecated: false,
                doc: "",
            };
            assert_eq!(Product::of(&operation), product, "{path}");
        }
    }

    #[test]
    fn every_label_of_every_product_has_one_quota_on_every_plan() {
        for plan in [Plan::Free, Plan::Pro, Plan::BusinessPlus] {
            for product in Product::ALL {
                for label in [Light, Medium, Heavy, ResourceIntensive] {
                    assert_eq!(quotas(plan).filter(|row| (row.0, row.1) == (product, label)).count(), 1);
                    let days = daily(plan).filter(|row| row.0 == product && row.1.contains(&label)).count();
                    assert!(days <= 1, "{plan:?} {product:?} {label:?}");
                }
            }
        }
    }
}
