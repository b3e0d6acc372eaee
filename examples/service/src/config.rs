//! The configuration file: TOML, every key optional.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use axum::http::HeaderValue;
use luohu_policy_core::{measures, measures::performance_score::UnitKind, unit};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::auth::Token;

/// How the service runs.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Config {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// `sqlite:FILE` or `postgres://…`.
    pub database: String,
    /// Where people reach the service, such as `https://policy.example.cn`; feeds then name their source.
    pub public_url: Option<String>,
    /// The pages of other origins that may ask: none unless listed here.
    pub allowed_origins: Vec<String>,
    /// How long one request may take, from its first byte to the head of the answer.
    pub request_seconds: u64,
    /// How long a stream may stand still.
    pub idle_seconds: u64,
    /// How long running requests have after the signal to stop.
    pub shutdown_seconds: u64,
    /// How many requests are answered at the same time; further ones are told to come back.
    pub max_requests: usize,
    /// How many streams of JSON Lines are answered at the same time.
    pub max_streams: usize,
    /// How long a write waits for a database that another process has locked.
    pub lock_seconds: u64,
    /// The greatest size of an SQLite database; unset: what the disk holds.
    pub max_database_mib: Option<u64>,
    /// What the documents do not say of a unit.
    pub units: BTreeMap<String, UnitSettings>,
    /// Own figures of a measure, by its id: a JSON file of the shape of `luohu-policy parameters`.
    pub parameters: BTreeMap<String, std::path::PathBuf>,
    /// Who may read and write records.
    pub tokens: Vec<Token>,
    /// The figures that the files in `parameters` hold.
    #[serde(skip)]
    pub figures: BTreeMap<String, Value>,
}

/// What the documents do not say of a unit.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct UnitSettings {
    /// How the performance rules see the unit; a street office is known to be one.
    pub kind: UnitKind,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8014)),
            database: "sqlite:luohu-policy.db".to_owned(),
            public_url: None,
            allowed_origins: Vec::new(),
            request_seconds: 15,
            idle_seconds: 30,
            shutdown_seconds: 20,
            max_requests: 256,
            max_streams: 32,
            lock_seconds: 5,
            max_database_mib: None,
            units: BTreeMap::new(),
            parameters: BTreeMap::new(),
            tokens: Vec::new(),
            figures: BTreeMap::new(),
        }
    }
}

impl Config {
    /// Reads a file; without one, the defaults.
    ///
    /// # Errors
    /// When the file cannot be read or does not hold a configuration; the message says which key.
    pub fn read(path: Option<&Path>) -> Result<Config> {
        let Some(path) = path else { return Ok(Config::default()) };
        let text =
            fs::read_to_string(path).with_context(|| format!("无法读取 cannot read `{}`", path.display()))?;
        let mut config: Config = toml::from_str(&text)
            .with_context(|| format!("不是有效的配置 no configuration: `{}`", path.display()))?;
        config.read_figures(path.parent().unwrap_or(Path::new(".")))?;
        Ok(config)
    }

    fn read_figures(&mut self, beside: &Path) -> Result<()> {
        for (id, file) in &self.parameters {
            let path = beside.join(file);
            let text = fs::read_to_string(&path)
                .with_context(|| format!("无法读取 cannot read `{}`", path.display()))?;
            let figures = serde_json::from_str(&text)
                .with_context(|| format!("不是 JSON no JSON: `{}`", path.display()))?;
            self.figures.insert(id.clone(), figures);
        }
        Ok(())
    }

    /// Refuses what cannot be meant.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<()> {
        let unit = |id: &str| unit::find(id).with_context(|| format!("没有这个单位 there is no unit `{id}`"));
        for id in self.units.keys() {
            unit(id)?;
        }
        let (mut names, mut hashes) = (BTreeSet::new(), BTreeSet::new());
        for token in &self.tokens {
            ensure!(names.insert(&token.name), "令牌名称重复 two tokens are called `{}`", token.name);
            ensure!(
                hashes.insert(token.sha256.bytes()),
                "`{0}` 与他人的令牌相同 `{0}` has another one's token",
                token.name
            );
            token.unit.as_deref().map(unit).transpose()?;
            token.check()?;
        }
        for origin in &self.allowed_origins {
            let plain = origin.starts_with("http") && origin.contains("://") && !origin.ends_with('/');
            ensure!(
                plain && HeaderValue::from_str(origin).is_ok(),
                "来源写法有误 `{origin}` is no origin such as `https://portal.example.cn`"
            );
        }
        if self.public_url.as_ref().is_some_and(|url| !url.starts_with("http") || url.ends_with('/')) {
            bail!(
                "`public-url` 应以 `http` 开头、不以 `/` 结尾 begins with `http` and does not end with `/`"
            );
        }
        ensure!(
            self.max_requests > 0 && self.max_streams > 0,
            "请求上限为零，无法作答 with a limit of zero nothing could be answered"
        );
        for (id, figures) in &self.figures {
            check_figures(id, figures)?;
        }
        Ok(())
    }

    /// How long one request may take.
    #[must_use]
    pub fn request_time(&self) -> Duration {
        Duration::from_secs(self.request_seconds)
    }

    /// How long a stream may stand still.
    #[must_use]
    pub fn idle_time(&self) -> Duration {
        Duration::from_secs(self.idle_seconds)
    }

    /// How long a write waits for the database.
    #[must_use]
    pub fn lock_time(&self) -> Duration {
        Duration::from_secs(self.lock_seconds)
    }
}

/// The core says what is wrong with a host's own figures.
fn check_figures(id: &str, figures: &Value) -> Result<()> {
    ensure!(measures::find(id).is_some(), "没有这个事项 there is no measure `{id}`");
    let request = json!({"measure": id, "parameters": figures});
    let assessment = luohu_policy_core::api::assess_value(&request);
    match assessment.problems.first() {
        Some(problem) => bail!("`{id}`: {} {}", problem.message.zh_cn, problem.message.en),
        None => Ok(()),
    }
}
