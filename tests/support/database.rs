//! A database for each test: an SQLite file in a temporary folder, and a schema of its own in PostgreSQL.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use meldwijzer::store::Store;
use sqlx::any::install_default_drivers;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};

/// Where a PostgreSQL is, for the tests to use.
const POSTGRES: &str = "MELDWIJZER_TEST_POSTGRES";

/// An empty database.
pub struct Database {
    /// Its address, as in `DATABASE_URL`.
    pub url: String,
    schema: Option<String>,
    folder: tempfile::TempDir,
}

/// Runs a test on each database that is there.
pub fn on_each(test: impl AsyncFn(Database)) {
    install_default_drivers();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        test(Database::sqlite()).await;
        if let Some(server) = std::env::var(POSTGRES).ok().filter(|url| !url.is_empty()) {
            let database = Database::postgres(&server).await;
            let schema = database.schema.clone().unwrap();
            test(database).await;
            at(&mut AnyConnection::connect(&server).await.unwrap(), &format!("DROP SCHEMA {schema} CASCADE")).await;
        }
    });
}

/// Runs SQL on a connection.
pub async fn at(connection: &mut AnyConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(connection).await.unwrap();
}

impl Database {
    pub fn sqlite() -> Self {
        install_default_drivers();
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("test.sqlite").display());
        Self { url, schema: None, folder }
    }

    async fn postgres(server: &str) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let schema = format!("test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        at(&mut AnyConnection::connect(server).await.unwrap(), &format!("CREATE SCHEMA {schema}")).await;
        let and = if server.contains('?') { '&' } else { '?' };
        let url = format!("{server}{and}options[search_path]={schema}&application_name={schema}");
        Self { url, schema: Some(schema), folder: tempfile::tempdir().unwrap() }
    }

    pub fn is_sqlite(&self) -> bool {
        self.schema.is_none()
    }

    /// The file of an SQLite database.
    pub fn path(&self) -> Option<PathBuf> {
        self.is_sqlite().then(|| self.folder.path().join("test.sqlite"))
    }

    /// All that stands in an SQLite database and beside it.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        self.is_sqlite()
            .then(|| std::fs::read_dir(self.folder.path()).unwrap().flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect())
    }

    pub async fn open(&self) -> Store {
        Store::open(&self.url).await.unwrap()
    }

    /// A connection past the store.
    pub async fn connection(&self) -> AnyConnection {
        let url =
            if self.is_sqlite() { format!("{}?mode=rwc", self.url) } else { self.url.replace("application_name", "xapplication_name") };
        AnyConnection::connect(&url).await.unwrap()
    }

    /// Runs SQL past the store.
    pub async fn run(&self, sql: &str) {
        at(&mut self.connection().await, sql).await;
    }

    /// The numbers that a query gives.
    pub async fn numbers(&self, sql: &'static str) -> Vec<i64> {
        let rows = sqlx::query(sql).fetch_all(&mut self.connection().await).await.unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// The names of all tables.
    pub async fn tables(&self) -> BTreeSet<String> {
        let sql = match &self.schema {
            None => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'".to_owned(),
            Some(schema) => format!("SELECT tablename::text FROM pg_tables WHERE schemaname = '{schema}'"),
        };
        let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut self.connection().await).await.unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// Cuts every connection of the store to PostgreSQL; how many there were.
    pub async fn end_connections(&self) -> usize {
        let schema = self.schema.as_deref().unwrap_or_default();
        let sql = format!(
            "SELECT CASE WHEN pg_terminate_backend(pid) THEN 1::bigint END FROM pg_stat_activity WHERE application_name = '{schema}'"
        );
        sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut self.connection().await).await.unwrap().len()
    }
}

/// A test in a process of its own, with every right that a umask can give, and as somebody who is not root.
#[cfg(unix)]
pub mod child {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    use std::path::Path;
    use std::process::Command;

    /// Tells the child what to open.
    pub const URL: &str = "MELDWIJZER_TEST_CHILD";
    /// Nobody.
    const NOBODY: u32 = 65_534;

    /// Opens the store in a child and gives the line it says.
    pub fn run(path: &Path, as_nobody: bool) -> String {
        // somebody else may not reach the folder where tests are built
        let folder = tempfile::tempdir().unwrap();
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        let program = folder.path().join("child");
        std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", "umask 000; exec \"$0\" --exact file::in_a_child --nocapture --test-threads 1"]).arg(&program);
        command.env(URL, format!("sqlite:{}", path.display())).current_dir(folder.path());
        let root = std::os::unix::fs::MetadataExt::uid(&std::fs::metadata(folder.path()).unwrap()) == 0;
        if as_nobody && root {
            command.uid(NOBODY).gid(NOBODY);
        }
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let line = said.lines().find_map(|line| line.find("child: ").map(|at| line[at..].to_owned()));
        line.unwrap_or_else(|| panic!("{said}{}", String::from_utf8_lossy(&output.stderr)))
    }
}
