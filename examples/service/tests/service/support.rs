//! The program with a database of its own, and a client.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Once,
        atomic::{AtomicU32, Ordering},
    },
};

use serde_json::{Value, json};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor};
use tempfile::TempDir;
use ureq::{Agent, Body, http::Response};

/// The program, not yet started, with its directory and its database.
pub struct Place {
    pub directory: Arc<TempDir>,
    pub database: String,
}

/// Who holds a token in the tests.
pub const DONGMEN: &str = "token-of-dongmen";
pub const ECONOMY: &str = "token-of-economy";
pub const POWER: &str = "token-of-power-supply";
pub const BUREAU: &str = "token-of-the-promotion-bureau";
pub const OFFICE: &str = "token-of-the-performance-office";

impl Place {
    pub fn new() -> Place {
        let directory = TempDir::new().unwrap();
        let database = match std::env::var("LUOHU_TEST_POSTGRES") {
            Ok(server) => new_database(&server),
            Err(_) => format!("sqlite:{}", directory.path().join("records.db").display()),
        };
        Place { directory: Arc::new(directory), database }
    }

    pub fn is_sqlite(&self) -> bool {
        self.database.starts_with("sqlite:")
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// The command that serves with a configuration of further `lines`.
    pub fn command(&self, lines: &str) -> Command {
        let path = self.file("config.toml");
        fs::write(&path, configuration(lines)).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_luohu-policy-service"));
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--database", &self.database, "--config"])
            .arg(path);
        command
    }

    pub fn start(&self, lines: &str) -> Service {
        self.started(&mut self.command(lines))
    }

    /// Starts a command of this place and waits for the line that says where it listens.
    pub fn started(&self, command: &mut Command) -> Service {
        let log = self.file("log");
        let file = fs::OpenOptions::new().create(true).append(true).open(&log).unwrap();
        let mut child = command.stdout(Stdio::piped()).stderr(file).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let Some(url) = line.trim().strip_prefix("listening on ") else {
            panic!("not started: {}", fs::read_to_string(&log).unwrap())
        };
        // A connection on which a body was refused unread is closed: take a new one each time.
        let agent = Agent::config_builder().http_status_as_error(false).max_idle_connections(0).build();
        let agent = agent.new_agent();
        Service { child, url: url.to_owned(), agent, log, _directory: Arc::clone(&self.directory) }
    }

    /// Speaks to the database past the service.
    pub async fn connect(&self) -> AnyConnection {
        connect(&self.database).await
    }
}

fn configuration(lines: &str) -> String {
    use luohu_policy_service::auth::Hash;
    let token = |name: &str, role: &str, unit: Option<&str>, token: &str| {
        let unit = unit.map(|unit| format!("unit = \"{unit}\"\n")).unwrap_or_default();
        let hash = Hash::of(token).hex();
        format!("[[tokens]]\nname = \"{name}\"\nrole = \"{role}\"\n{unit}sha256 = \"{hash}\"\n")
    };
    [
        lines.to_owned(),
        "\n[units.district-economy]\nkind = \"department\"\n".to_owned(),
        token("dongmen-desk", "unit", Some("street-dongmen"), DONGMEN),
        token("economy-desk", "unit", Some("district-economy"), ECONOMY),
        token("power-desk", "unit", Some("power-supply"), POWER),
        token("bureau-desk", "promotion-bureau", None, BUREAU),
        token("office-desk", "performance-office", None, OFFICE),
    ]
    .concat()
}

async fn connect(url: &str) -> AnyConnection {
    static DRIVERS: Once = Once::new();
    DRIVERS.call_once(sqlx::any::install_default_drivers);
    AnyConnection::connect(url).await.unwrap()
}

/// A database that no other test has.
fn new_database(server: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("luohu_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    wait(async {
        let statement = format!("CREATE DATABASE {name}");
        connect(server).await.execute(AssertSqlSafe(statement)).await.unwrap();
    });
    server.replacen("/postgres?", &format!("/{name}?"), 1)
}

/// Runs to its end what waits.
pub fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// The running program; killed when dropped.
pub struct Service {
    pub child: Child,
    pub url: String,
    pub agent: Agent,
    log: PathBuf,
    /// Kept for as long as the program runs.
    _directory: Arc<TempDir>,
}

impl Service {
    pub fn address(&self) -> String {
        self.url.trim_start_matches("http://").to_owned()
    }

    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }

    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.agent.get(format!("{}{path}", self.url));
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        Answer::of(request.call().unwrap())
    }

    pub fn post(&self, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        Answer::of(self.try_post(path, headers, body).unwrap())
    }

    pub fn try_post(
        &self,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Response<Body>, ureq::Error> {
        let request = self.agent.post(format!("{}{path}", self.url));
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        request.send(body)
    }

    /// Posts JSON as a holder of a token, under a key.
    pub fn record(&self, path: &str, token: &str, key: &str, body: &Value) -> Answer {
        let bearer = format!("Bearer {token}");
        let headers =
            [("authorization", &*bearer), ("idempotency-key", key), ("content-type", "application/json")];
        self.post(path, &headers, body.to_string().as_bytes())
    }

    /// Files a referral of Dongmen's under a key.
    pub fn refer(&self, key: &str) -> Answer {
        let facts = json!({"date": "2014-03-01", "rewardTierCny": 200_000, "project": key});
        let body = json!({"kind": "referral", "facts": facts, "why": "项目落户"});
        self.record("/v1/units/street-dongmen/events", DONGMEN, key, &body)
    }

    pub fn seen_by(&self, token: &str, path: &str) -> Answer {
        self.get(path, &[("authorization", &format!("Bearer {token}"))])
    }

    /// Every event of Dongmen's, page by page.
    pub fn all_events(&self) -> Vec<Value> {
        let (mut events, mut after) = (Vec::new(), String::new());
        loop {
            let page = self.seen_by(OFFICE, &format!("/v1/units/street-dongmen/events?after={after}"));
            assert_eq!(page.status, 200, "{}", page.text());
            let page = page.json();
            events.extend(page["events"].as_array().unwrap().iter().cloned());
            match page["next"].as_str() {
                Some(next) => next.clone_into(&mut after),
                None => return events,
            }
        }
    }

    /// Asks to stop, as systemd and Docker do.
    pub fn terminate(&self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What was answered.
pub struct Answer {
    pub status: u16,
    pub headers: ureq::http::HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    fn of(mut response: Response<Body>) -> Answer {
        let mut body = Vec::new();
        response.body_mut().as_reader().read_to_end(&mut body).unwrap();
        Answer { status: response.status().as_u16(), headers: response.headers().clone(), body }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    pub fn text(&self) -> &str {
        str::from_utf8(&self.body).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The id of the event that was recorded.
    pub fn id(&self) -> String {
        assert!(matches!(self.status, 200 | 201), "{}: {}", self.status, self.text());
        self.json()["id"].as_str().unwrap().to_owned()
    }

    /// The code of a problem that is told as RFC 9457 and in both languages.
    pub fn problem(&self) -> String {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.text());
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        for language in ["zh-CN", "en"] {
            assert!(problem["message"][language].as_str().unwrap().len() > 5, "{problem}");
        }
        let code = problem["code"].as_str().unwrap().to_owned();
        assert_eq!(problem["type"], format!("urn:luohu-policy:{code}"));
        code
    }
}
