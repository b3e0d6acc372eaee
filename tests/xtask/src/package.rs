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

/// A WebAssembly module of the package.
pub struct Module {
    /// The cargo package.
    pub name: &'static str,
    /// Its file name in the npm package, without ending.
    pub file: &'static str,
    /// Whether it has a user interface: such a page starts anew after a crash.
    forms: bool,
}

/// The rules alone.
pub const RULES: Module = Module { name: "luohu-policy-rules", file: "luohu_policy_rules", forms: false };
/// Every element.
pub const WHOLE: Module = Module { name: "luohu-policy-whole", file: "luohu_policy_web", forms: true };
/// The elements of one document each.
pub const SUBJECTS: [Module; 4] = [
    Module { name: "luohu-policy-business", file: "luohu_policy_business", forms: true },
    Module { name: "luohu-policy-greening", file: "luohu_policy_greening", forms: true },
    Module { name: "luohu-policy-education", file: "luohu_policy_education", forms: true },
    Module { name: "luohu-policy-reform", file: "luohu_policy_reform", forms: true },
];

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
    make(workspace, |module, package| {
        compile(workspace, module, &[])?;
        bind(workspace, "wasm", module, package)?;
        optimise(workspace, module)
    })
}

/// Builds the package anew as cargo builds for tests, unoptimised: for those who work on it.
pub fn build_fast(workspace: &Workspace) -> Result<()> {
    make(workspace, |module, package| {
        run(cargo(&workspace.root).args(["build", "--quiet", "--target", WASM, "--package", module.name]))?;
        bind(workspace, "debug", module, package)
    })
}

fn make(workspace: &Workspace, build: impl Fn(&Module, &Path) -> Result<()>) -> Result<()> {
    let package = workspace.package();
    if package.exists() {
        fs::remove_dir_all(&package).with_context(|| format!("cannot clear `{}`", package.display()))?;
    }
    for module in [RULES, WHOLE].iter().chain(&SUBJECTS) {
        // One at a time: cargo would build the core with the features of all.
        build(module, &package)?;
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
    compile(workspace, &RULES, &["--all-features"])?;
    bind(workspace, "wasm", &RULES, &directory)?;
    Ok(directory)
}

fn compile(workspace: &Workspace, module: &Module, features: &[&str]) -> Result<()> {
    run(cargo(&workspace.root)
        .args(["build", "--quiet", "--profile", "wasm", "--target", WASM, "--package", module.name])
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

fn bind(workspace: &Workspace, profile: &str, module: &Module, directory: &Path) -> Result<()> {
    let input = format!("{}.wasm", module.name.replace('-', "_"));
    Bindgen::new()
        .input_path(workspace.target.join(WASM).join(profile).join(input))
        .out_name(module.file)
        .web(true)?
        // The scripts around it say where the module is: named once, a bundler copies it once.
        .omit_default_module_path(true)
        // A page starts anew after a crash, also in a bundle, which holds the script only once.
        .reset_state_function(module.forms)
        .typescript(false)
        .generate(directory)
        .with_context(|| format!("wasm-bindgen does not accept `{}`", module.name))
}

/// Replaces a module of the package by its smallest form, as brotli counts; the last one is kept, for
/// most modules are the same the next time.
fn optimise(workspace: &Workspace, module: &Module) -> Result<()> {
    let optimiser = workspace.e2e().join("node_modules").join("binaryen");
    let path = workspace.package().join(format!("{}_bg.wasm", module.file));
    let kept = workspace.target.join("smallest").join(module.file);
    let mut input = Sha384::new_with_prefix(fs::read(&path)?);
    input.update(fs::read(optimiser.join("package.json")).context("wasm-opt is not set up")?);
    input.update(format!("{OPTIMISATIONS:?}{FEATURES:?}{STRIP:?}"));
    let input = Base64::encode_string(&input.finalize());
    if fs::read_to_string(kept.with_extension("from")).is_ok_and(|from| from == input) {
        fs::copy(kept.with_extension("wasm"), &path).context("what was kept is lost")?;
        return Ok(());
    }
    let bytes = smallest(&optimiser.join("bin").join("wasm-opt"), &path)?;
    fs::create_dir_all(workspace.target.join("smallest"))?;
    // What it was made from is said last: a run that ends in between keeps nothing wrong.
    let _ = fs::remove_file(kept.with_extension("from"));
    fs::write(kept.with_extension("wasm"), &bytes)?;
    fs::write(kept.with_extension("from"), input)?;
    fs::write(&path, bytes).with_context(|| format!("cannot write `{}`", path.display()))
}

/// The smallest form of a module.
fn smallest(optimiser: &Path, module: &Path) -> Result<Vec<u8>> {
    let candidate = module.with_extension("candidate");
    let mut smallest: Option<(usize, Vec<u8>)> = None;
    for level in OPTIMISATIONS {
        let mut command = Command::new("node");
        command.arg(optimiser).args(level).args(FEATURES).args(STRIP);
        run(command.arg(module).arg("--output").arg(&candidate))?;
        let bytes = fs::read(&candidate)?;
        let size = sizes::brotli(&bytes)?;
        if smallest.as_ref().is_none_or(|(smallest, _)| size < *smallest) {
            smallest = Some((size, bytes));
        }
    }
    fs::remove_file(&candidate)?;
    let (_, bytes) = smallest.context("there is no optimisation to choose from")?;
    Ok(bytes)
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
