//! Logs that say what happened and never what a person wrote, whatever `RUST_LOG` asks for.

use tracing_subscriber::EnvFilter;

/// Crates whose own logs hold message texts, interaction tokens or whole frames; always off.
///
/// serenity writes an unreadable frame in full at WARN and has spans with request bodies; the crates under it
/// log frames, headers and addresses. sqlx writes an option of `DATABASE_URL` that it does not know, with its value.
const QUIET: [&str; 9] = ["serenity", "sqlx", "tokio_tungstenite", "tungstenite", "hyper", "hyper_util", "h2", "reqwest", "rustls"];

/// The filter for `rust_log` (the form of `RUST_LOG`), with the crates that would log people's words switched off.
///
/// Directives for those crates and directives about spans (`[name]=level`, which reach into every crate) are left
/// out, so that they cannot win from "off".
#[must_use]
pub fn filter(rust_log: &str) -> EnvFilter {
    let wanted = rust_log.split(',').map(str::trim).filter(|directive| !directive.is_empty() && allowed(directive));
    let off = QUIET.iter().map(|name| format!("{name}=off"));
    let directives: Vec<String> = wanted.map(str::to_owned).chain(off).collect();
    EnvFilter::builder().parse_lossy(directives.join(","))
}

/// The directive is about nothing that must stay quiet.
///
/// A target in a directive is a prefix: `hyp` would cover `hyper` too, but the longer `hyper=off` wins from it.
fn allowed(directive: &str) -> bool {
    let target = directive.split('=').next().unwrap_or_default();
    let name = target.split("::").next().unwrap_or_default();
    let inside_quiet = QUIET.iter().any(|quiet| name.starts_with(quiet));
    !directive.contains(['[', ']', '{', '}']) && !inside_quiet
}

#[cfg(test)]
mod tests {
    use super::filter;

    #[test]
    fn quiet_crates_stay_off() {
        let cases = [
            ("", ""),
            ("info", "info"),
            ("meldwijzer=debug", "meldwijzer=debug"),
            ("trace,serenity=trace", "trace"),
            ("trace, serenity::http=trace ,hyper_util::client=debug", "trace"),
            ("[run]=trace,info", "info"),
            ("h2::codec=trace", ""),
        ];
        for (asked, kept) in cases {
            let shown = filter(asked).to_string();
            let mut rest: Vec<&str> = shown.split(',').filter(|directive| !directive.ends_with("=off")).collect();
            rest.retain(|directive| !directive.is_empty());
            assert_eq!(rest.join(","), kept, "{asked}: {shown}");
            for quiet in super::QUIET {
                assert!(shown.split(',').any(|directive| directive == format!("{quiet}=off")), "{asked}: {shown}");
            }
        }
    }
}
