//! Where the database is: a file that only its owner can read, or a PostgreSQL server.

use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use sqlx::any::AnyConnectOptions;

use super::StoreError;

/// What `DATABASE_URL` points at. Shown, it holds no user and no password.
#[derive(Clone)]
pub(super) enum Place {
    /// An SQLite file, as an absolute path.
    File(PathBuf),
    /// A PostgreSQL server.
    Server(AnyConnectOptions),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "SQLite, {}", path.display()),
            Self::Server(options) => {
                write!(f, "PostgreSQL at {}", percent_decoded(options.database_url.host_str().unwrap_or("this machine")))
            }
        }
    }
}

impl Place {
    /// Reads an address.
    pub(super) fn read(url: &str) -> Result<Self, StoreError> {
        let url = url.trim();
        if let Some(path) = url.strip_prefix("sqlite:") {
            return Self::file(path);
        }
        if !(url.starts_with("postgres://") || url.starts_with("postgresql://")) {
            return Err(StoreError::Address("names no database that is known here"));
        }
        let Ok(options) = AnyConnectOptions::from_str(url) else {
            return Err(StoreError::Address("cannot be read; special characters in a password are written as %40 and the like"));
        };
        if options.database_url.path().contains('@') || options.database_url.fragment().is_some() {
            return Err(StoreError::Address("holds a password with a special character; write it as %40 and the like"));
        }
        Ok(Self::Server(options))
    }

    fn file(path: &str) -> Result<Self, StoreError> {
        let path = path.strip_prefix("//").unwrap_or(path);
        if path.is_empty() {
            return Err(StoreError::Address("names no file"));
        }
        if path.contains(":memory:") {
            return Err(StoreError::Address("asks for a database in memory, of which every connection would have its own; name a file"));
        }
        if path.contains(['?', '\0']) {
            return Err(StoreError::Address("has something after the file name; the program chooses SQLite's options itself"));
        }
        // absolute, so that a path such as "file:x" stays a path and the working folder may change
        match std::path::absolute(path) {
            Ok(path) => Ok(Self::File(path)),
            Err(_) => Err(StoreError::Address("names a file, but there is no working folder; give the whole path")),
        }
    }

    /// What to connect with.
    pub(super) fn options(&self) -> Result<AnyConnectOptions, StoreError> {
        match self {
            Self::Server(options) => Ok(options.clone()),
            Self::File(path) => {
                let path = path.to_str().ok_or(StoreError::Address("names a file whose path is not UTF-8"))?;
                AnyConnectOptions::from_str(&format!("sqlite://{}", percent_encoded(path)))
                    .map_err(|_| StoreError::Address("names a file that cannot be opened"))
            }
        }
    }

    /// The words of the address that may stand in no message.
    pub(super) fn secrets(&self) -> Vec<String> {
        let Self::Server(options) = self else { return Vec::new() };
        let url = &options.database_url;
        let raw = url.password().unwrap_or_default();
        // the query decodes %40 and the like; a password beside the user is decoded by the same means
        let mut secrets = vec![raw.to_owned(), percent_decoded(raw)];
        secrets.extend(url.query_pairs().filter(|(name, _)| name == "password").map(|(_, value)| value.into_owned()));
        secrets
    }

    /// Makes the file and its folder when they are not there, and closes both to everybody but their owner.
    pub(super) fn prepare(&self) -> Result<(), StoreError> {
        let Self::File(path) = self else { return Ok(()) };
        if let Some(folder) = path.parent().filter(|folder| !folder.exists()) {
            make_folder(folder).map_err(|source| StoreError::File { path: folder.to_owned(), tried: "made", source })?;
        }
        match make_file(path) {
            // SQLite gives -wal and -shm the mode of the file itself
            Ok(()) => Ok(()),
            // not opened here: closing a file again lets go of the locks that SQLite has on it in this process
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                for end in ["", "-wal", "-shm"] {
                    let mut name = path.as_os_str().to_owned();
                    name.push(end);
                    protect(Path::new(&name)).map_err(|source| StoreError::File {
                        path: name.into(),
                        tried: "closed to others",
                        source,
                    })?;
                }
                Ok(())
            }
            Err(source) => Err(StoreError::File { path: path.clone(), tried: "made", source }),
        }
    }
}

/// The mode of a new file is right from its first moment: a umask can only take rights away.
fn make_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Takes away the rights of others on a file that is there.
fn protect(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let Ok(found) = std::fs::metadata(path) else { return Ok(()) };
        if found.is_file() && found.permissions().mode() & 0o077 != 0 {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(found.permissions().mode() & 0o700))?;
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

fn percent_encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

fn percent_decoded(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, further)) = rest.split_first() {
        let code =
            further.get(..2).and_then(|digits| std::str::from_utf8(digits).ok()).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(code) if first == b'%' => {
                out.push(code);
                rest = further.get(2..).unwrap_or_default();
            }
            _ => {
                out.push(first);
                rest = further;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_places() {
        for (url, shown) in [
            ("sqlite:/var/lib/x/m.sqlite", "SQLite, /var/lib/x/m.sqlite"),
            ("sqlite:///var/lib/x/m.sqlite", "SQLite, /var/lib/x/m.sqlite"),
            ("sqlite:/een map/50%.db ", "SQLite, /een map/50%.db"),
            ("postgres://ik:geheim@db.example:5433/m", "PostgreSQL at db.example"),
            ("postgresql:///m?host=/run/postgresql", "PostgreSQL at this machine"),
            ("postgres://ik@%2Frun%2Fpostgresql/m", "PostgreSQL at /run/postgresql"),
        ] {
            let place = Place::read(url).unwrap();
            assert_eq!(place.to_string(), shown);
            place.options().unwrap();
        }
        assert!(Place::read("sqlite:m.sqlite").unwrap().to_string().starts_with("SQLite, /"));
    }

    #[test]
    fn what_is_no_address_is_refused_without_being_repeated() {
        for (url, said) in [
            ("", "names no database"),
            ("mysql://ik:geheim@host/db", "names no database"),
            ("/var/lib/geheim.sqlite", "names no database"),
            ("sqlite:", "names no file"),
            ("sqlite::memory:", "in memory"),
            ("sqlite:geheim.db?mode=rwc", "chooses SQLite's options"),
            ("postgres://ik:geheim@host:poort/db", "cannot be read"),
            ("postgres://ik:ge/heim@host/db", "%40"),
            ("postgres://ik:12/geheim@host/db", "%40"),
            ("postgres://ik:12#geheim@host/db", "%40"),
        ] {
            let error = Place::read(url).err().unwrap().to_string();
            assert!(error.contains(said) && error.contains("write sqlite:PATH"), "{url}: {error}");
            assert!(!error.contains("geheim") && !error.contains("heim@"), "{url}: {error}");
        }
    }

    #[test]
    fn passwords_are_known_in_every_form() {
        let place = Place::read("postgres://ik:ge%40heim@host/db?password=an%20der").unwrap();
        assert_eq!(place.secrets(), ["ge%40heim", "ge@heim", "an der"]);
        assert!(Place::read("sqlite:/x").unwrap().secrets().is_empty());
        assert_eq!(percent_decoded("%4"), "%4");
        assert_eq!(percent_decoded("%"), "%");
    }
}
