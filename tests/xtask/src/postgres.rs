//! A PostgreSQL server of our own for one run of the tests: in a directory that goes with it,
//! reached by a socket in it, so that no port and no other server is touched.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{self, Command},
};

use anyhow::{Context, Result, bail};

use crate::process::{find, output, run};

/// Where Debian keeps the server's programs, version by version.
const DEBIAN: &str = "/usr/lib/postgresql";
/// Whom Debian's package makes: the server refuses to run as root.
const USER: &str = "postgres";

/// The running server; stopped and deleted when dropped.
pub struct Postgres {
    programs: PathBuf,
    directory: PathBuf,
    as_root: bool,
}

impl Postgres {
    /// Makes and starts a server.
    ///
    /// # Errors
    /// When it is not installed or does not start; the message says where its log is.
    pub fn start() -> Result<Postgres> {
        let programs = programs().context("there is no PostgreSQL; run `cargo xtask setup`")?;
        let as_root = output(Command::new("id").arg("-u"))?.trim() == "0";
        let directory = env::temp_dir().join(format!("luohu-postgres-{}", process::id()));
        run(Command::new("mkdir").args(["-m", "700"]).arg(&directory))?;
        let server = Postgres { programs, directory, as_root };
        if as_root {
            run(Command::new("chown").arg(USER).arg(&server.directory))?;
        }
        let data = ["-D", &server.at("data")];
        run(server
            .program("initdb")
            .args(data)
            .args(["-U", USER, "-A", "trust", "-E", "UTF8", "--locale", "C"]))?;
        let settings = format!("-c listen_addresses='' -k {}", server.directory.display());
        run(server.program("pg_ctl").args(data).args([
            "-l",
            &server.at("log"),
            "-o",
            &settings,
            "-w",
            "start",
        ]))
        .with_context(|| format!("see `{}`", server.at("log")))?;
        Ok(server)
    }

    /// The URL of the server's own database.
    pub fn url(&self) -> String {
        let socket = self.directory.display().to_string().replace('/', "%2F");
        format!("postgres:///postgres?host={socket}&user={USER}")
    }

    fn at(&self, name: &str) -> String {
        self.directory.join(name).display().to_string()
    }

    /// One of its programs, run by whom it accepts.
    fn program(&self, name: &str) -> Command {
        let program = self.programs.join(name);
        let mut command = if self.as_root {
            let mut command = Command::new("runuser");
            command.args(["-u", USER, "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        // Its user may not enter where we are.
        command.current_dir(&self.directory);
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let data = self.at("data");
        if Path::new(&data).exists() {
            let stopped = run(self.program("pg_ctl").args(["-D", &data, "-m", "immediate", "stop"]));
            if let Err(error) = stopped {
                eprintln!("xtask: {error:#}");
            }
        }
        if let Err(error) = fs::remove_dir_all(&self.directory) {
            eprintln!("xtask: cannot delete `{}`: {error}", self.directory.display());
        }
    }
}

/// The directory of the server's programs: on `PATH`, or where Debian keeps the newest.
pub fn programs() -> Option<PathBuf> {
    if let Some(initdb) = find("initdb") {
        return initdb.parent().map(Path::to_path_buf);
    }
    let versions = fs::read_dir(DEBIAN).ok()?.flatten().map(|entry| entry.path().join("bin"));
    versions.filter(|directory| directory.join("initdb").is_file()).max()
}

/// Refuses systems where the server cannot be made.
///
/// # Errors
/// Where there is no `runuser` for root to become another user.
pub fn check() -> Result<()> {
    let as_root = output(Command::new("id").arg("-u"))?.trim() == "0";
    if as_root && find("runuser").is_none() {
        bail!("PostgreSQL refuses root, and there is no `runuser` to become `{USER}`");
    }
    Ok(())
}
