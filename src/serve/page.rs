//! The figures in the text format of Prometheus. The names are fixed; labels hold our own words only.

use std::fmt::Write as _;
use std::time::Duration;

use crate::metrics::{BOUNDS_MS, Metrics, TimesNow};

/// The page `/metrics`.
pub(super) fn page(metrics: &Metrics, running: Duration) -> String {
    let mut page = Page(String::with_capacity(8_192));
    page.gauge("build_info", "The version that runs.", &[(concat!("version=\"", env!("CARGO_PKG_VERSION"), "\""), 1)]);
    page.gauge("uptime_seconds", "How long the program has run.", &[("", running.as_secs())]);
    let events = [
        ("kind=\"message\"", metrics.messages.get()),
        ("kind=\"interaction\"", metrics.interactions.get()),
        ("kind=\"server\"", metrics.servers.get()),
        ("kind=\"other\"", metrics.other_events.get()),
    ];
    page.counter("events_total", "Events that came in.", &events);
    let answers = [
        ("outcome=\"sent\"", metrics.answered.get()),
        ("outcome=\"failed\"", metrics.failed.get()),
        ("outcome=\"late\"", metrics.late.get()),
    ];
    page.counter("answers_total", "Messages, taps and commands answered or not.", &answers);
    page.times("answer_seconds", "From a message coming in to its answer being posted.", &metrics.answering.now());
    page.counter("missed_channels_read_total", "Channels read because something was missed.", &[("", metrics.channels_read.get())]);
    page.counter("missed_messages_total", "Missed messages that were answered afterwards.", &[("", metrics.caught_up.get())]);
    page.gauge("gateway_wanted", "Connections to the gateway that there should be.", &[("", metrics.wanted.get())]);
    page.gauge("gateway_connected", "Connections to the gateway that there are.", &[("", metrics.connected.get())]);
    page.counter("gateway_begun_total", "Connections to the gateway begun anew.", &[("", metrics.begun.get())]);
    page.counter("gateway_resumed_total", "Sessions taken up again.", &[("", metrics.resumed.get())]);
    let requests = metrics.requests();
    page.counter("requests_total", "Requests sent, repetitions included.", &[("", requests.sent)]);
    page.counter("requests_retried_total", "Requests that were repetitions.", &[("", requests.retried)]);
    page.counter("requests_rate_limited_total", "Answers 429.", &[("", requests.rate_limited)]);
    page.counter("requests_given_up_total", "Requests that came to nothing in their time.", &[("", requests.given_up)]);
    page.gauge("requests_waiting", "Requests that wait for their turn.", &[("", requests.waiting)]);
    page.times("request_wait_seconds", "How long requests waited for their turn.", &requests.waits);
    page.times("request_seconds", "How long answers to requests took to come.", &requests.latency);
    page.counter("store_errors_total", "Calls to the database that failed.", &[("", metrics.store_errors.get())]);
    page.0
}

struct Page(String);

impl Page {
    fn counter(&mut self, name: &str, help: &str, values: &[(&str, u64)]) {
        self.plain(name, help, "counter", values);
    }

    fn gauge(&mut self, name: &str, help: &str, values: &[(&str, u64)]) {
        self.plain(name, help, "gauge", values);
    }

    fn plain(&mut self, name: &str, help: &str, kind: &str, values: &[(&str, u64)]) {
        self.head(name, help, kind);
        for (labels, value) in values {
            let labels = if labels.is_empty() { String::new() } else { format!("{{{labels}}}") };
            self.line(format_args!("meldwijzer_{name}{labels} {value}"));
        }
    }

    fn times(&mut self, name: &str, help: &str, times: &TimesNow) {
        self.head(name, help, "histogram");
        let mut sum = 0;
        let bounds = BOUNDS_MS.iter().map(|ms| (*ms as f64 / 1_000.0).to_string()).chain(["+Inf".to_owned()]);
        for (bound, count) in bounds.zip(times.counts) {
            sum += count;
            self.line(format_args!("meldwijzer_{name}_bucket{{le=\"{bound}\"}} {sum}"));
        }
        self.line(format_args!("meldwijzer_{name}_sum {}", times.sum.as_secs_f64()));
        self.line(format_args!("meldwijzer_{name}_count {sum}"));
    }

    fn head(&mut self, name: &str, help: &str, kind: &str) {
        self.line(format_args!("# HELP meldwijzer_{name} {help}"));
        self.line(format_args!("# TYPE meldwijzer_{name} {kind}"));
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // writing to a String cannot fail
        let _ = writeln!(self.0, "{line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_what_prometheus_reads() {
        let metrics = Metrics::default();
        metrics.messages.add();
        metrics.answering.took(Duration::from_millis(3));
        metrics.answering.took(Duration::from_secs(90));
        let page = page(&metrics, Duration::from_secs(7));
        for line in [
            "# TYPE meldwijzer_events_total counter",
            "meldwijzer_events_total{kind=\"message\"} 1",
            "meldwijzer_uptime_seconds 7",
            "meldwijzer_answer_seconds_bucket{le=\"0.002\"} 0",
            "meldwijzer_answer_seconds_bucket{le=\"0.005\"} 1",
            "meldwijzer_answer_seconds_bucket{le=\"60\"} 1",
            "meldwijzer_answer_seconds_bucket{le=\"+Inf\"} 2",
            "meldwijzer_answer_seconds_sum 90.003",
            "meldwijzer_answer_seconds_count 2",
        ] {
            assert!(page.lines().any(|l| l == line), "{line}: {page}");
        }
        let reads = |line: &str| line.starts_with("# ") || line.rsplit_once(' ').is_some_and(|(_, value)| value.parse::<f64>().is_ok());
        assert!(page.lines().all(reads), "{page}");
    }
}
