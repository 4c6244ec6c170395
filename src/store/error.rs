//! What can go wrong with the database, in words that say what was tried and what to do, and never a password.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// `DATABASE_URL` cannot be understood. The address itself is not repeated: it may hold a password.
    #[error("DATABASE_URL {0}; write sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE")]
    Address(&'static str),
    /// The file of the database, or its folder, cannot be made or protected.
    #[error(
        "the database file {path} could not be {tried}: {source}; give its owner the right to write there, or set DATABASE_URL to another place"
    )]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What was tried with it, as "made".
        tried: &'static str,
        /// Why not.
        source: std::io::Error,
    },
    /// The database said no, or could not be reached.
    #[error("could not {what}: {fault}{}", told(.detail))]
    Database {
        /// What was tried, as "read the settings of a server".
        what: &'static str,
        /// The kind of failure, with what to do about it.
        fault: Fault,
        /// What the database itself said; empty when that adds nothing.
        detail: String,
    },
    /// No answer came in time. Whether something was written is not known.
    #[error("could not {what}: no answer from the database within {} s; look whether it is overloaded or its disk is slow", .after.as_secs_f32())]
    Timeout {
        /// What was tried.
        what: &'static str,
        /// How long was waited.
        after: Duration,
    },
    /// A newer version of the program has changed the tables.
    #[error(
        "the database belongs to a newer version of meldwijzer (its tables are of version {found}, this program knows {known}); start that version, or put back a backup"
    )]
    Newer {
        /// Version of the tables.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
}

impl StoreError {
    /// The kind of failure, for deciding whether to try again.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Address(_) => Fault::Address,
            Self::File { .. } => Fault::File,
            Self::Database { fault, .. } => *fault,
            Self::Timeout { .. } => Fault::Unreachable,
            Self::Newer { .. } => Fault::Tables,
        }
    }

    /// The same call may succeed later, without anybody mending anything here.
    #[must_use]
    pub fn passes(&self) -> bool {
        matches!(self.fault(), Fault::Unreachable | Fault::Busy | Fault::Full)
    }

    pub(super) fn from_database(what: &'static str, error: &sqlx::Error) -> Self {
        let fault = Fault::of(error);
        let detail = match error {
            sqlx::Error::Database(error) => error.message().to_owned(),
            sqlx::Error::Io(error) => error.to_string(),
            sqlx::Error::Tls(error) => error.to_string(),
            sqlx::Error::ColumnDecode { index, .. } => format!("column {index}"),
            // these may repeat a part of the address
            _ => String::new(),
        };
        Self::Database { what, fault, detail }
    }

    /// Without what the database said, when that holds one of these words.
    pub(super) fn without(mut self, secrets: &[String]) -> Self {
        if let Self::Database { detail, .. } = &mut self
            && secrets.iter().any(|secret| !secret.is_empty() && detail.contains(secret.as_str()))
        {
            detail.clear();
        }
        self
    }
}

fn told(detail: &str) -> String {
    if detail.is_empty() { String::new() } else { format!(" (the database said: {})", detail.trim()) }
}

/// Kinds of failure. Shown, each says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `DATABASE_URL` is wrong.
    Address,
    /// A file or folder cannot be made.
    File,
    /// The database does not answer.
    Unreachable,
    /// Somebody else holds it.
    Busy,
    /// It may not be written.
    ReadOnly,
    /// The file cannot be opened.
    Unreadable,
    /// The file is no database, or a damaged one.
    Damaged,
    /// User name or password.
    Login,
    /// There is no such database on the server.
    NoDatabase,
    /// The user may not do this.
    Rights,
    /// No room left.
    Full,
    /// The tables are not as this program made them.
    Tables,
    /// Anything else.
    Other,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Address => "DATABASE_URL has an option or a part that cannot be used; compare it with the README",
            Self::File => "the file or its folder cannot be made; look at its owner and its rights",
            Self::Unreachable => "the database cannot be reached; look whether it runs and whether host and port in DATABASE_URL are right",
            Self::Busy => "another program holds the database; stop that program, or wait until it is ready",
            Self::ReadOnly => "the database may only be read; give this user the right to write the file and its folder, or point DATABASE_URL at the primary server",
            Self::Unreadable => "the database file cannot be opened; look at the owner and the rights of the file and its folder",
            Self::Damaged => "the file is no SQLite database, or a damaged one; put back a backup, or set DATABASE_URL to another file",
            Self::Login => "the database refuses the user name or the password in DATABASE_URL",
            Self::NoDatabase => "that database does not exist on the server; create it, or correct its name in DATABASE_URL",
            Self::Rights => "the database user may not do this; give it the rights to create and change tables in its schema",
            Self::Full => "there is no room left; free some on the disk of the database",
            Self::Tables => "the tables are not as this program made them; put back a backup",
            Self::Other => "the database refused",
        })
    }
}

impl Fault {
    pub(super) fn of(error: &sqlx::Error) -> Self {
        use sqlx::Error as E;
        match error {
            E::Database(error) => {
                let code = error.code();
                Self::of_code(code.as_deref().unwrap_or_default())
            }
            E::Configuration(_) | E::InvalidArgument(_) => Self::Address,
            E::Io(_) | E::Tls(_) | E::Protocol(_) | E::PoolTimedOut | E::PoolClosed | E::WorkerCrashed => Self::Unreachable,
            E::ColumnDecode { .. } | E::ColumnNotFound(_) | E::ColumnIndexOutOfBounds { .. } | E::Decode(_) | E::RowNotFound => {
                Self::Tables
            }
            _ => Self::Other,
        }
    }

    /// PostgreSQL's codes have five characters; SQLite's are numbers whose last byte is the kind.
    fn of_code(code: &str) -> Self {
        if code.len() == 5 {
            return Self::of_sqlstate(code);
        }
        match code.parse::<u32>().unwrap_or_default() & 0xff {
            3 | 14 | 23 => Self::Unreadable,
            5 | 6 => Self::Busy,
            8 => Self::ReadOnly,
            10 | 11 | 26 => Self::Damaged,
            13 => Self::Full,
            1 => Self::Tables,
            _ => Self::Other,
        }
    }

    fn of_sqlstate(code: &str) -> Self {
        match code {
            "25006" => Self::ReadOnly,
            "28000" | "28P01" => Self::Login,
            "3D000" => Self::NoDatabase,
            "42501" => Self::Rights,
            "40001" | "40P01" | "55P03" | "53300" => Self::Busy,
            "53100" | "53200" => Self::Full,
            "57P01" | "57P02" | "57P03" => Self::Unreachable,
            _ if code.starts_with("08") => Self::Unreachable,
            _ if code.starts_with("42") || code.starts_with("3F") => Self::Tables,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_databases_become_a_kind() {
        for (code, fault) in [
            ("5", Fault::Busy),
            ("261", Fault::Busy),
            ("8", Fault::ReadOnly),
            ("1032", Fault::ReadOnly),
            ("14", Fault::Unreadable),
            ("26", Fault::Damaged),
            ("13", Fault::Full),
            ("28P01", Fault::Login),
            ("3D000", Fault::NoDatabase),
            ("25006", Fault::ReadOnly),
            ("42501", Fault::Rights),
            ("42P01", Fault::Tables),
            ("57P01", Fault::Unreachable),
            ("08006", Fault::Unreachable),
            ("23505", Fault::Other),
            ("", Fault::Other),
        ] {
            assert_eq!(Fault::of_code(code), fault, "{code}");
        }
    }

    #[test]
    fn what_the_database_said_is_left_out_when_it_holds_the_password() {
        let error = |detail: &str| StoreError::Database { what: "open the database", fault: Fault::Login, detail: detail.to_owned() };
        let secrets = [String::new(), "geheim".to_owned()];
        assert!(error("no such user").without(&secrets).to_string().ends_with("(the database said: no such user)"));
        assert!(!error("no user with geheim").without(&secrets).to_string().contains("geheim"));
    }

    #[test]
    fn a_failure_that_passes_is_told_from_one_that_stays() {
        let error = |fault| StoreError::Database { what: "read", fault, detail: String::new() };
        assert!(error(Fault::Busy).passes() && error(Fault::Unreachable).passes());
        assert!(!error(Fault::Damaged).passes() && !StoreError::Address("is empty").passes());
    }
}
