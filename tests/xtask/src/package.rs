//! The npm package: both WebAssembly modules, their glue, the static parts, and what is written
//! from the core about each element.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha384};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    elements,
    process::{cargo, run},
    sizes,
    workspace::{WASM, Workspace},
};

/// The user interface: the cargo package, and the file name of its module.
pub const UI: (&str, &str) = ("luohu-policy-web", "luohu_policy_web");
/// The rules alone.
pub const RULES: (&str, &str) = ("luohu-policy-rules", "luohu_policy_rules");

/// The smallest file is not always the smallest on the wire: repeated code compresses better than
/// code folded together, so nothing is inlined.
const OPTIMISATIONS: [&[&str]; 2] =
    [&["-Os", "--always-inline-max-function-size=0", "--one-caller-inline-max-function-size=0"], &["-O1"]];

/// What rustc emits for wasm32 and every browser since 2022 runs; wasm-opt may use no more.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

const STRIP: [&str; 3] = ["--strip-debug", "--strip-producers", "--strip-target-features"];

/// Builds the package anew.
pub fn build(workspace: &Workspace) -> Result<()> {
    make(workspace, |name, module, package| {
        compile(workspace, name, &[])?;
        bind(workspace, "wasm", module, package)?;
        optimise(workspace, &format!("{module}_bg.wasm"))
    })
}

/// Builds the package anew as cargo builds for tests, unoptimised: for those who work on it.
pub fn build_fast(workspace: &Workspace) -> Result<()> {
    make(workspace, |name, module, package| {
        run(cargo(&workspace.root).args(["build", "--quiet", "--target", WASM, "--package", name]))?;
        bind(workspace, "debug", module, package)
    })
}

fn make(workspace: &Workspace, module: impl Fn(&str, &str, &Path) -> Result<()>) -> Result<()> {
    let package = workspace.package();
    if package.exists() {
        fs::remove_dir_all(&package).with_context(|| format!("cannot clear `{}`", package.display()))?;
    }
    for (name, file) in [RULES, UI] {
        // One at a time: cargo would build the core with the features of both.
        module(name, file, &package)?;
    }
    let (parts, widgets) = (workspace.web("npm"), workspace.web("src").join("widgets"));
    copy(&parts, &package)?;
    let cases = workspace.root.join("tests").join("conformance").join("cases");
    elements::write(&elements::all(&widgets)?, &parts, &cases, &package)?;
    shrink(workspace)?;
    fs::copy(workspace.root.join("LICENSE"), package.join("LICENSE")).context("there is no licence")?;
    let hashes = integrity(&package)?;
    fs::write(package.join("integrity.json"), hashes).context("cannot write `integrity.json`")?;
    eprintln!("  package: {}", package.display());
    Ok(())
}

/// Builds the rules module with all its features, which are too heavy to be shipped with it.
pub fn full_rules(workspace: &Workspace) -> Result<PathBuf> {
    let directory = workspace.target.join("full-rules");
    compile(workspace, RULES.0, &["--all-features"])?;
    bind(workspace, "wasm", RULES.1, &directory)?;
    Ok(directory)
}

fn compile(workspace: &Workspace, name: &str, features: &[&str]) -> Result<()> {
    run(cargo(&workspace.root)
        .args(["build", "--quiet", "--profile", "wasm", "--target", WASM, "--package", name])
        .args(features)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(workspace)?.join("\x1f")))
}

/// Flags that keep the modules small and the builder's directories out of them: the bytes are the
/// same wherever they are built.
fn flags(workspace: &Workspace) -> Result<Vec<String>> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home =
        home.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).context("no home directory")?;
    let mut flags = vec![
        // As for wasm-opt: what is not inlined compresses better.
        "-Cllvm-args=--inline-threshold=0".to_owned(),
        format!("--remap-path-prefix={}=.", workspace.root.display()),
    ];
    for registry in fs::read_dir(home.join("registry").join("src")).into_iter().flatten() {
        flags.push(format!("--remap-path-prefix={}=crates", registry?.path().display()));
    }
    Ok(flags)
}

fn bind(workspace: &Workspace, profile: &str, module: &str, directory: &Path) -> Result<()> {
    let input = workspace.target.join(WASM).join(profile).join(format!("{module}.wasm"));
    Bindgen::new()
        .input_path(input)
        .web(true)?
        // The scripts around it say where the module is: named once, a bundler copies it once.
        .omit_default_module_path(true)
        // A page starts anew after a crash, also in a bundle, which holds the script only once.
        .reset_state_function(module == UI.1)
        .typescript(false)
        .generate(directory)
        .with_context(|| format!("wasm-bindgen does not accept `{module}`"))
}

/// Replaces a module of the package by its smallest form, as brotli counts.
fn optimise(workspace: &Workspace, module: &str) -> Result<()> {
    let optimiser = workspace.e2e().join("node_modules").join("binaryen").join("bin").join("wasm-opt");
    let package = workspace.package();
    let candidate = package.join("candidate.wasm");
    let mut smallest: Option<(usize, Vec<u8>)> = None;
    for level in OPTIMISATIONS {
        run(Command::new("node")
            .arg(&optimiser)
            .args(level)
            .args(FEATURES)
            .args(STRIP)
            .args([module, "--output", "candidate.wasm"])
            .current_dir(&package))?;
        let bytes = fs::read(&candidate)?;
        let size = sizes::brotli(&bytes)?;
        if smallest.as_ref().is_none_or(|(smallest, _)| size < *smallest) {
            smallest = Some((size, bytes));
        }
    }
    fs::remove_file(&candidate)?;
    let (_, bytes) = smallest.context("there is no optimisation to choose from")?;
    fs::write(package.join(module), bytes).with_context(|| format!("cannot write `{module}`"))
}

/// Rewrites every script of the package shorter; what bundlers look for in it stays.
fn shrink(workspace: &Workspace) -> Result<()> {
    let tool = workspace.e2e().join("node_modules").join("esbuild").join("bin").join("esbuild");
    let package = workspace.package();
    let scripts = fs::read_dir(&package)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let scripts = scripts.iter().filter(|path| path.extension().is_some_and(|extension| extension == "js"));
    // Its comments tell bundlers which import to leave alone, and would be lost.
    let scripts = scripts.filter(|path| !path.ends_with("module.js"));
    run(Command::new("node")
        .arg(tool)
        .args(["--minify", "--target=es2022", "--charset=utf8", "--log-level=warning"])
        .args(["--outdir=.", "--allow-overwrite"])
        .args(scripts.filter_map(|path| path.file_name()))
        .current_dir(package))
}

/// What browsers check files against (Subresource Integrity), by the names of the files that a page
/// loads.
fn integrity(package: &Path) -> Result<String> {
    let mut hashes = BTreeMap::new();
    for entry in fs::read_dir(package)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "js" || extension == "wasm") {
            let digest = Base64::encode_string(&Sha384::digest(fs::read(&path)?));
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            hashes.insert(name, format!("sha384-{digest}"));
        }
    }
    Ok(serde_json::to_string_pretty(&hashes)? + "\n")
}

/// Copies a directory with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read `{}`", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
