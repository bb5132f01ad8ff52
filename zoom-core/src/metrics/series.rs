//! The time series of successful attempts: one for each operation, server and status that has occurred.
//!
//! A series is created at its first measurement. Each series has an instrument that is bound to its attributes.
//! Otherwise, the SDK would look up the attributes at each measurement, which takes longer than everything else that it
//! does.

use std::{
    ptr,
    sync::{Arc, PoisonError, RwLock},
};

use http::StatusCode;
use opentelemetry::{
    KeyValue,
    metrics::{BoundHistogram, Histogram},
};
use rustc_hash::FxHashMap;

use crate::{encode::base_url::BaseUrl, endpoint::operation::Operation};

pub(super) const METHOD: &str = "http.request.method";
pub(super) const STATUS: &str = "http.response.status_code";
pub(super) const TEMPLATE: &str = "url.template";
pub(super) const ADDRESS: &str = "server.address";
pub(super) const PORT: &str = "server.port";

/// The maximum number of series that are kept for each operation. A program calls few servers, but may download files
/// from many.
const MOST: usize = 32;

/// The series of a histogram of durations.
pub(super) struct AllSeries {
    histogram: Histogram<f64>,
    /// The series by the memory address of their operation, which is static.
    known: RwLock<FxHashMap<usize, Vec<Series>>>,
}

struct Series {
    address: Arc<str>,
    port: u16,
    status: StatusCode,
    duration: BoundHistogram<f64>,
}

impl AllSeries {
    pub(super) fn new(histogram: Histogram<f64>) -> Self {
        Self { histogram, known: RwLock::default() }
    }

    /// Records an attempt that failed. Its series is not kept, since failures are rare and each kind would have a
    /// series of its own.
    pub(super) fn failed(&self, seconds: f64, attributes: &[KeyValue]) {
        self.histogram.record(seconds, attributes);
    }

    /// Records an attempt that succeeded.
    pub(super) fn succeeded(&self, seconds: f64, operation: &'static Operation, base: &BaseUrl, status: StatusCode) {
        let (address, port) = base.server();
        let key = ptr::from_ref(operation).addr();
        let is_it = |series: &Series| {
            series.status == status
                && series.port == port
                && (Arc::ptr_eq(&series.address, address) || series.address == *address)
        };
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(series) = known.get(&key).and_then(|series| series.iter().find(|series| is_it(series))) {
            return series.duration.record(seconds);
        }
        drop(known);
        let [method, template, address_of, port_of] = of_server(operation, base);
        let attributes = [method, template, address_of, port_of, KeyValue::new(STATUS, i64::from(status.as_u16()))];
        self.histogram.record(seconds, &attributes);
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let of_operation = known.entry(key).or_default();
        if of_operation.len() < MOST && !of_operation.iter().any(is_it) {
            let duration = self.histogram.bind(&attributes);
            of_operation.push(Series { address: Arc::clone(address), port, status, duration });
        }
    }
}

/// Returns the attributes for calls of an operation to one server.
pub(super) fn of_server(operation: &'static Operation, base: &BaseUrl) -> [KeyValue; 4] {
    let [method, template] = of_operation(operation);
    let (address, port) = base.server();
    [method, template, KeyValue::new(ADDRESS, Arc::clone(address)), KeyValue::new(PORT, i64::from(port))]
}

pub(super) fn of_operation(operation: &'static Operation) -> [KeyValue; 2] {
    [KeyValue::new(METHOD, operation.method.as_str()), KeyValue::new(TEMPLATE, operation.path)]
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use opentelemetry::metrics::SyncInstrument;

    use super::*;

    static GET: Operation = Operation { path: "/a", ..Operation::GET };
    static POST: Operation = Operation { path: "/b", method: http::Method::POST, ..Operation::GET };

    type Measured = Arc<Mutex<Vec<(f64, String)>>>;

    /// Stores the measurements with their attributes.
    struct Kept(Measured);

    fn text(attributes: &[KeyValue]) -> String {
        attributes
            .iter()
            .map(|attribute| format!("{}={}", attribute.key, attribute.value))
            .collect::<Vec<_>>()
            .join(" ")
    }

    impl SyncInstrument<f64> for Kept {
        fn measure(&self, value: f64, attributes: &[KeyValue]) {
            self.0.lock().unwrap().push((value, text(attributes)));
        }

        fn bind(
            &self,
            attributes: &[KeyValue],
        ) -> Box<dyn opentelemetry::metrics::BoundSyncInstrument<f64> + Send + Sync> {
            Box::new(Bound(Arc::clone(&self.0), text(attributes)))
        }
    }

    struct Bound(Measured, String);

    impl opentelemetry::metrics::BoundSyncInstrument<f64> for Bound {
        fn measure(&self, value: f64) {
            self.0.lock().unwrap().push((value, self.1.clone()));
        }
    }

    /// A thousand servers exceed the limit; two of the URLs name the same server, parsed twice.
    #[test]
    fn every_attempt_is_recorded_once_with_its_own_attributes() {
        let measured = Measured::default();
        let all = AllSeries::new(Histogram::new(Arc::new(Kept(Arc::clone(&measured)))));
        let servers = (0..1_000).map(|number| (format!("host-{}", number % 999), 8_000 + number % 2));
        let servers: Vec<_> = [("api.zoom.us".to_owned(), 443), ("api.zoom.us".to_owned(), 8_443)]
            .into_iter()
            .chain(servers)
            .map(|(host, port)| (BaseUrl::parse(&format!("https://{host}:{port}/v2")).unwrap(), host, port))
            .collect();
        let mut expected = Vec::new();
        for _ in 0..3 {
            for (base, host, port) in &servers {
                for (operation, named) in [(&GET, "GET url.template=/a"), (&POST, "POST url.template=/b")] {
                    for status in [StatusCode::OK, StatusCode::CREATED] {
                        let seconds = f64::from(u16::try_from(expected.len() % 1_000).unwrap());
                        all.succeeded(seconds, operation, base, status);
                        let text = format!(
                            "http.request.method={named} server.address={host} server.port={port} \
                             http.response.status_code={}",
                            status.as_u16()
                        );
                        expected.push((seconds, text));
                    }
                }
            }
        }
        assert_eq!(*measured.lock().unwrap(), expected);
        assert!(all.known.read().unwrap().values().all(|series| series.len() == MOST));
    }
}
