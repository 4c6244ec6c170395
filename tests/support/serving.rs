//! The program itself as `serve`, with what it says and keeps.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::support::fake_discord::{FakeDiscord, TOKEN};

/// The longest a test waits for one thing.
pub const DEADLINE: Duration = Duration::from_secs(20);

/// The program while it runs; it ends when this is dropped.
pub struct Serving {
    child: Child,
    health: SocketAddr,
    said: Arc<Mutex<Vec<u8>>>,
    readers: Vec<JoinHandle<()>>,
    folder: tempfile::TempDir,
}

impl Serving {
    /// Starts it with these variables besides the usual ones, and reads from its log where it listens.
    pub fn start(discord: &FakeDiscord, environment: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_meldwijzer"))
            .arg("serve")
            .env_clear()
            .env("DISCORD_TOKEN", TOKEN)
            .env("MELDWIJZER_DISCORD_PROXY", &discord.url)
            .env("DATABASE_URL", format!("sqlite:{}", folder.path().join("test.sqlite").display()))
            .env("MELDWIJZER_LISTEN", "127.0.0.1:0")
            .env("NO_COLOR", "1")
            .envs(environment.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let said = Arc::new(Mutex::new(Vec::new()));
        let health = loop {
            let mut line = String::new();
            assert!(log.read_line(&mut line).unwrap() > 0, "it ended before it listened");
            said.lock().unwrap().extend(line.as_bytes());
            if let Some((_, address)) = line.split_once("address=") {
                break address.trim().parse().unwrap();
            }
        };
        // the rest is read, so that it never waits for a reader
        let readers = vec![keep(log, &said), keep(child.stdout.take().unwrap(), &said)];
        Self { child, health, said, readers, folder }
    }

    /// The database file.
    pub fn database(&self) -> String {
        format!("sqlite:{}", self.folder.path().join("test.sqlite").display())
    }

    /// The names and contents of the files it keeps.
    pub fn kept(&self) -> Vec<(String, Vec<u8>)> {
        let file = |path: &Path| Some((path.file_name()?.to_string_lossy().into_owned(), std::fs::read(path).ok()?));
        std::fs::read_dir(self.folder.path()).unwrap().filter_map(|entry| file(&entry.unwrap().path())).collect()
    }

    /// Everything it said, once it has ended.
    pub fn said(&mut self) -> String {
        self.readers.drain(..).for_each(|reader| reader.join().unwrap());
        String::from_utf8_lossy(&self.said.lock().unwrap()).into_owned()
    }

    pub fn get(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(self.health).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    /// Waits until a page says this.
    pub async fn until(&self, path: &str, status: u16, said: &str) {
        let deadline = Instant::now() + DEADLINE;
        loop {
            let (code, body) = self.get(path);
            if code == status && body.contains(said) {
                return;
            }
            assert!(Instant::now() < deadline, "{path}: {code} {body}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub fn signal(&self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    }

    pub async fn ended(&mut self) -> ExitStatus {
        let deadline = Instant::now() + DEADLINE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < deadline, "it did not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads until the end.
fn keep(mut from: impl Read + Send + 'static, said: &Arc<Mutex<Vec<u8>>>) -> JoinHandle<()> {
    let said = Arc::clone(said);
    std::thread::spawn(move || {
        let mut some = [0; 4_096];
        while let Ok(length @ 1..) = from.read(&mut some) {
            said.lock().unwrap().extend(&some[..length]);
        }
    })
}
