//! Where things are.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};
use cargo_metadata::MetadataCommand;
use serde::Deserialize;

use crate::serve::Site;

/// The target of everything that a browser loads.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The directories of this repository.
pub struct Workspace {
    /// Where the workspace's `Cargo.toml` is.
    pub root: PathBuf,
    /// Where cargo builds.
    pub target: PathBuf,
}

impl Workspace {
    /// Asks cargo.
    pub fn find() -> Result<Workspace> {
        let metadata = MetadataCommand::new()
            .no_deps()
            .exec()
            .context("`cargo metadata` did not describe the workspace")?;
        Ok(Workspace {
            root: metadata.workspace_root.into_std_path_buf(),
            target: metadata.target_directory.into_std_path_buf(),
        })
    }

    /// The built npm package.
    pub fn package(&self) -> PathBuf {
        self.target.join("npm").join("luohu-policy")
    }

    /// A directory of the web components.
    pub fn web(&self, directory: &str) -> PathBuf {
        self.root.join("web-components").join(directory)
    }

    /// The npm tools and the tests in a browser.
    pub fn e2e(&self) -> PathBuf {
        self.root.join("tests").join("e2e")
    }

    /// The tests of the packed package.
    pub fn package_tests(&self) -> PathBuf {
        self.root.join("tests").join("package")
    }

    /// Programs that the set-up has installed for this repository alone.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The example portal, the gallery and the package.
    pub fn site(&self) -> Site {
        let example = |name: &str| self.root.join("examples").join(name);
        Site { pages: example("portal"), gallery: example("gallery"), package: self.package() }
    }

    /// The version of a dependency that `Cargo.lock` pins.
    pub fn locked_version(&self, name: &str) -> Result<String> {
        let text = fs::read_to_string(self.root.join("Cargo.lock")).context("cannot read `Cargo.lock`")?;
        locked_version(&text, name)
    }
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
}

fn locked_version(lock: &str, name: &str) -> Result<String> {
    let lock: Lock = toml::from_str(lock).context("`Cargo.lock` is no lock file")?;
    let found = lock.package.into_iter().find(|package| package.name == name);
    found.map(|package| package.version).with_context(|| format!("`Cargo.lock` has no `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn a_version_is_read_from_the_lock_file_by_the_exact_name() {
        let lock = "version = 4\n[[package]]\nname = \"ab\"\nversion = \"9.0.0\"\n\
                    [[package]]\nname = \"a\"\nversion = \"1.2.3\"\n";
        assert_eq!(locked_version(lock, "a").unwrap(), "1.2.3");
        assert_eq!(locked_version(lock, "b").unwrap_err().to_string(), "`Cargo.lock` has no `b`");
    }
}
