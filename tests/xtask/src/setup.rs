//! What the build and the tests need beyond Rust and Node.js: looked for first, then installed.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    postgres,
    process::{self, find, output, run},
    workspace::{WASM, Workspace},
};

/// wasm-pack's version; wasm-bindgen's stands in `Cargo.lock`.
const WASM_PACK: &str = "0.15.1";

/// Debian packages: the name, and the program that shows it is there; fonts have none.
const DEBIAN: [(&str, Option<&str>); 3] =
    [("chromium", Some("chromium")), ("chromium-driver", Some("chromedriver")), ("fonts-noto-cjk", None)];

/// Sets up what `package` and `demo` need: the wasm32 target and the npm tools.
pub fn for_build(workspace: &Workspace) -> Result<()> {
    wasm_target(workspace)?;
    npm_tools(&workspace.e2e(), "npm tools")
}

/// Sets up what the tests need: Chromium, its driver, Chinese fonts, wasm-pack and the test runner
/// of wasm-bindgen for those in a browser, PostgreSQL for the records, and what checks the package.
pub fn for_tests(workspace: &Workspace) -> Result<()> {
    browser()?;
    postgres()?;
    npm_tools(&workspace.package_tests(), "checks of the package")?;
    cargo_tool(workspace, "wasm-pack", "wasm-pack", WASM_PACK)?;
    let bindgen = workspace.locked_version("wasm-bindgen")?;
    cargo_tool(workspace, "wasm-bindgen-cli", "wasm-bindgen", &bindgen)
}

fn wasm_target(workspace: &Workspace) -> Result<()> {
    let query = ["--print", "target-libdir", "--target", WASM];
    let libraries = output(Command::new("rustc").args(query).current_dir(&workspace.root))?;
    if Path::new(libraries.trim()).is_dir() {
        return there(WASM);
    }
    installing(WASM);
    run(Command::new("rustup").args(["target", "add", WASM]).current_dir(&workspace.root))
}

/// Installs what a directory's lock file pins; `what` names it to the reader. The lock file as it was
/// then stands beside the tools.
pub fn npm_tools(directory: &Path, what: &str) -> Result<()> {
    let wanted = fs::read(directory.join("package-lock.json")).context("cannot read `package-lock.json`")?;
    let stamp = directory.join("node_modules").join(".installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return there(what);
    }
    installing(what);
    if find("node").is_none() {
        bail!("Node.js 20 or newer is needed; install it and run this again");
    }
    run(process::npm().args(["ci", "--no-fund", "--no-audit"]).current_dir(directory))?;
    fs::write(&stamp, wanted).context("cannot note which npm tools are installed")
}

/// Chromium, its driver and Chinese fonts.
pub fn browser() -> Result<()> {
    let apt = find("apt-get").is_some();
    let missing: Vec<&str> = DEBIAN
        .iter()
        .filter(|(package, program)| !has(package, *program, apt))
        .map(|(name, _)| *name)
        .collect();
    if missing.is_empty() {
        return there("Chromium, its driver and Chinese fonts");
    }
    debian(&missing)
}

fn postgres() -> Result<()> {
    postgres::check()?;
    if postgres::programs().is_some() { there("PostgreSQL") } else { debian(&["postgresql"]) }
}

/// Installs packages of Debian's.
fn debian(missing: &[&str]) -> Result<()> {
    let names = missing.join(" ");
    if find("apt-get").is_none() {
        bail!("please install what Debian calls {names}; there is no apt-get here to do it");
    }
    installing(&names);
    let apt_get = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    run(apt_get().args(["update", "--quiet"]))
        .and_then(|()| run(apt_get().args(["install", "--quiet", "--yes"]).args(missing)))
        .with_context(|| format!("run `apt-get install {names}` as root, then this again"))
}

fn has(package: &str, program: Option<&str>, apt: bool) -> bool {
    match program {
        Some(program) => find(program).is_some(),
        // Elsewhere the fonts cannot be looked for by a package's name; only pictures need them.
        None => {
            !apt || {
                let query = ["--show", "--showformat=${db:Status-Status}", package];
                output(Command::new("dpkg-query").args(query)).is_ok_and(|status| status == "installed")
            }
        }
    }
}

/// A published program, in this very version: where one of another version is on `PATH`, ours
/// goes into `target/tools` and leaves it alone.
fn cargo_tool(workspace: &Workspace, package: &str, program: &str, version: &str) -> Result<()> {
    let name = format!("{package} {version}");
    let ours = own_tool(workspace, program);
    let is_it = |program: &Path| {
        output(Command::new(program).arg("--version"))
            .is_ok_and(|text| text.split(' ').any(|word| word.trim() == version))
    };
    if is_it(&ours) || find(program).is_some_and(|found| is_it(&found)) {
        return there(&name);
    }
    installing(&name);
    // Without `--locked`: the lock file of wasm-bindgen-cli names a version that is withdrawn.
    run(process::cargo(&workspace.root)
        .args(["install", package, "--version", version, "--root"])
        .arg(workspace.tools()))
}

fn own_tool(workspace: &Workspace, program: &str) -> PathBuf {
    workspace.tools().join("bin").join(format!("{program}{}", env::consts::EXE_SUFFIX))
}

#[expect(clippy::unnecessary_wraps, reason = "ends functions that install otherwise")]
fn there(what: &str) -> Result<()> {
    eprintln!("  set-up: {what}: already there");
    Ok(())
}

fn installing(what: &str) {
    eprintln!("  set-up: {what}: installing");
}
