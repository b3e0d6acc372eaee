//! The service as a program.

use std::{io, net::SocketAddr, path::PathBuf, process::ExitCode};

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};
use luohu_policy_service::{
    auth::{Hash, Role, Token, new_token},
    config::Config,
    openapi, serve,
};

#[derive(Parser)]
#[command(about = "The rules and records of the Luohu Policy Kit over HTTP 罗湖政策计算器服务", version)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Serve until SIGTERM or Ctrl-C 启动服务
    Serve {
        /// The configuration; every key has a default 配置文件，各项均有缺省值
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// Listen here instead 改用此监听地址
        #[arg(long, value_name = "ADDRESS")]
        listen: Option<SocketAddr>,
        /// Keep the records here instead: `sqlite:FILE` or `postgres://…` 改用此数据库
        #[arg(long, value_name = "URL")]
        database: Option<String>,
    },
    /// Make a token and print it with its entry for the configuration 生成访问令牌
    Token {
        /// Who holds it; stands in every record that they write 持有人，写入其每条记录
        #[arg(long)]
        name: String,
        /// What they may do 权限
        #[arg(long, value_enum)]
        role: Roles,
        /// The unit they act for; only and always with the role `unit` 所属单位，仅用于角色 `unit`
        #[arg(long)]
        unit: Option<String>,
    },
    /// Print the OpenAPI document 输出 OpenAPI 文档
    Openapi,
}

#[derive(Clone, Copy, ValueEnum)]
enum Roles {
    Unit,
    PromotionBureau,
    PerformanceOffice,
}

impl From<Roles> for Role {
    fn from(role: Roles) -> Role {
        match role {
            Roles::Unit => Role::Unit,
            Roles::PromotionBureau => Role::PromotionBureau,
            Roles::PerformanceOffice => Role::PerformanceOffice,
        }
    }
}

fn main() -> ExitCode {
    match run(Arguments::parse().verb) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("luohu-policy-service: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(verb: Verb) -> Result<()> {
    match verb {
        Verb::Serve { config, listen, database } => {
            let mut config = Config::read(config.as_deref())?;
            config.listen = listen.unwrap_or(config.listen);
            config.database = database.unwrap_or(config.database);
            tracing_subscriber::fmt()
                .json()
                .flatten_event(true)
                .with_target(false)
                .with_max_level(tracing::Level::INFO)
                .with_writer(io::stderr)
                .init();
            tokio::runtime::Runtime::new()?.block_on(serve::run(config))
        }
        Verb::Token { name, role, unit } => token(name, role.into(), unit),
        Verb::Openapi => {
            println!("{}", openapi());
            Ok(())
        }
    }
}

/// The token goes to its holder, the entry to the configuration: the service keeps no token.
fn token(name: String, role: Role, unit: Option<String>) -> Result<()> {
    let text = new_token()?;
    let config =
        Config { tokens: vec![Token { name, role, unit, sha256: Hash::of(&text) }], ..Config::default() };
    config.check()?;
    for Token { name, role, unit, sha256 } in &config.tokens {
        println!("# the token, for its holder alone: {text}");
        println!("[[tokens]]\nname = {name:?}\nrole = \"{}\"", role.name());
        if let Some(unit) = unit {
            println!("unit = \"{unit}\"");
        }
        println!("sha256 = \"{}\"", sha256.hex());
    }
    Ok(())
}
