//! Everything that is checked, in order.

use std::{env, fs, process::Command, thread, time::Instant};

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::MetadataCommand;
use wasmparser::{Parser, Payload};

use crate::{
    package,
    postgres::Postgres,
    process::{cargo, find, npm, output, path_with, run as call},
    serve::Server,
    setup,
    sizes::Sizes,
    workspace::{WASM, Workspace},
};

struct Step {
    name: &'static str,
    check: fn(&Workspace) -> Result<()>,
}

const STEPS: &[Step] = &[
    Step { name: "set-up", check: set_up },
    Step { name: "toolchain", check: toolchain },
    Step { name: "format", check: format },
    Step { name: "lint", check: lint },
    Step { name: "rust", check: rust },
    Step { name: "postgres", check: postgres },
    Step { name: "hostless", check: hostless },
    Step { name: "docs", check: docs },
    Step { name: "api", check: |workspace| crate::api::run_with(workspace, false) },
    Step { name: "package", check: package::build },
    Step { name: "sizes", check: sizes },
    Step { name: "packed", check: packed },
    Step { name: "conformance-wasm", check: conformance_wasm },
    Step { name: "widgets", check: widgets },
    Step { name: "end-to-end", check: end_to_end },
];

/// The names of all steps.
pub fn names() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|step| step.name)
}

/// Runs all steps, or one, up to the first that fails.
pub fn run(workspace: &Workspace, only: Option<&str>) -> Result<()> {
    let chosen: Vec<&Step> = STEPS.iter().filter(|step| only.is_none_or(|only| only == step.name)).collect();
    let all = Instant::now();
    for (position, step) in chosen.iter().enumerate() {
        let head = format!("[{}/{}] {}", position + 1, chosen.len(), step.name);
        eprintln!("\n=== {head}");
        let start = Instant::now();
        (step.check)(workspace)
            .with_context(|| format!("{head} FAILED after {}; later steps did not run", since(start)))?;
        eprintln!("=== {head}: passed in {}", since(start));
    }
    println!("\n{} steps passed, 0 failed, in {}", chosen.len(), since(all));
    Ok(())
}

fn since(start: Instant) -> String {
    let time = start.elapsed();
    format!("{}.{} s", time.as_secs(), time.subsec_millis() / 100)
}

fn set_up(workspace: &Workspace) -> Result<()> {
    setup::for_build(workspace)?;
    setup::for_tests(workspace)
}

/// The oldest Rust that the manifests promise: every package promises the same, and what runs these
/// tests is that very release, or the promise is untested.
fn toolchain(workspace: &Workspace) -> Result<()> {
    let metadata = MetadataCommand::new().current_dir(&workspace.root).no_deps().exec()?;
    let mut promised: Vec<_> = metadata.packages.iter().map(|package| package.rust_version.clone()).collect();
    promised.dedup();
    let [Some(promised)] = &*promised else { bail!("the packages promise different releases of Rust") };
    let version = output(Command::new("rustc").arg("--version").current_dir(&workspace.root))?;
    let release = version.split(' ').nth(1).unwrap_or_default();
    let same = release.starts_with(&format!("{}.{}.", promised.major, promised.minor));
    let told = if same {
        "the oldest promised one"
    } else {
        "newer than promised: the oldest one is not tested here"
    };
    eprintln!("  Rust {release}, promised {promised}: {told}");
    Ok(())
}

fn format(workspace: &Workspace) -> Result<()> {
    call(cargo(&workspace.root).args(["fmt", "--all", "--check"]))
}

fn lint(workspace: &Workspace) -> Result<()> {
    let lint = |what: &[&str]| {
        call(cargo(&workspace.root).arg("clippy").args(what).args(["--", "--deny", "warnings"]))
    };
    lint(&["--workspace", "--all-targets"])?;
    // Nothing is left over where a host takes the least.
    lint(&["--package", "luohu-policy-core", "--no-default-features", "--features", "business"])?;
    lint(&["--package", "luohu-policy-reform", "--target", WASM])?;
    // Neither of these is a target that the first line takes.
    lint(&["--package", "conformance", "--test", "wasm"])?;
    lint(&[
        "--package",
        "luohu-policy-web",
        "--package",
        package::RULES.name,
        "--all-targets",
        "--target",
        WASM,
    ])
}

fn rust(workspace: &Workspace) -> Result<()> {
    call(cargo(&workspace.root).args(["test", "--workspace"]))
}

/// The tests of the service, which `rust` has run with SQLite, once more with PostgreSQL.
fn postgres(workspace: &Workspace) -> Result<()> {
    let server = Postgres::start()?;
    // All members, so that nothing is built anew with other features.
    call(
        cargo(&workspace.root)
            .args(["test", "--workspace", "--test", "service"])
            .env("LUOHU_TEST_POSTGRES", server.url()),
    )
}

/// The core needs nothing from its host: no crate in it speaks to JavaScript, and a program that
/// answers a request with it imports nothing at all.
fn hostless(workspace: &Workspace) -> Result<()> {
    let core = ["--package", "luohu-policy-core", "--no-default-features", "--features", "measures,std"];
    call(cargo(&workspace.root).args(["build", "--lib", "--target", WASM]).args(core))?;
    let tree = ["tree", "--edges", "normal", "--prefix", "none", "--format", "{lib}", "--target", WASM];
    let crates = output(cargo(&workspace.root).args(tree).args(core))?;
    for bridge in ["wasm_bindgen", "js_sys", "web_sys", "getrandom"] {
        ensure!(!crates.lines().any(|name| name == bridge), "the core depends on `{bridge}`");
    }
    call(cargo(&workspace.root).args([
        "build",
        "--package",
        "conformance",
        "--bin",
        "hostless",
        "--target",
        WASM,
    ]))?;
    let module = fs::read(workspace.target.join(WASM).join("debug").join("hostless.wasm"))?;
    let imports = imports(&module)?;
    ensure!(imports.is_empty(), "a program with the core imports {}", imports.join(", "));
    eprintln!("  a program with the core, {} bytes, imports nothing", module.len());
    Ok(())
}

/// What a WebAssembly module imports, as `module.name`.
fn imports(module: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(imports) = payload? {
            for import in imports.into_imports() {
                let import = import?;
                names.push(format!("{}.{}", import.module, import.name));
            }
        }
    }
    Ok(names)
}

fn docs(workspace: &Workspace) -> Result<()> {
    call(
        cargo(&workspace.root)
            .args(["doc", "--workspace", "--no-deps"])
            .env("RUSTDOCFLAGS", "--deny warnings"),
    )
}

fn sizes(workspace: &Workspace) -> Result<()> {
    let sizes = Sizes::of(&workspace.package())?;
    sizes.print_table()?;
    sizes.check()
}

/// The package as other teams get it: its files and types, and the two smallest examples.
fn packed(workspace: &Workspace) -> Result<()> {
    npm_test(workspace, "test", &[("LUOHU_EXAMPLES", "html react")])
}

/// The whole matrix: every bundler, and every example as its README tells a newcomer to build it.
pub fn frameworks(workspace: &Workspace) -> Result<()> {
    set_up(workspace)?;
    package::build(workspace)?;
    npm_test(workspace, "bundlers", &[])?;
    let all = [("LUOHU_EXAMPLES", "html react vue svelte angular"), ("LUOHU_NEWCOMER", "1")];
    npm_test(workspace, "examples", &all)
}

fn npm_test(workspace: &Workspace, script: &str, settings: &[(&str, &str)]) -> Result<()> {
    call(
        npm()
            .args(["run", script, "--prefix"])
            .arg(workspace.package_tests())
            .env("LUOHU_PACKAGE", workspace.package())
            .envs(settings.iter().copied())
            .env("LUOHU_CHROMIUM", find("chromium").unwrap_or_else(|| "chromium".into())),
    )
}

/// Every case through the module that pages load, compared with the native answers byte by byte.
fn conformance_wasm(workspace: &Workspace) -> Result<()> {
    call(
        cargo(&workspace.root)
            .args(["test", "--package", "conformance", "--test", "wasm"])
            .env("LUOHU_PACKAGE", workspace.package())
            .env("LUOHU_FULL_RULES", package::full_rules(workspace)?),
    )
}

/// The widgets' own tests, in a browser without window.
fn widgets(workspace: &Workspace) -> Result<()> {
    let driver = find("chromedriver").context("there is no `chromedriver`; run `cargo xtask setup`")?;
    call(
        Command::new("wasm-pack")
            .args(["test", "--headless", "--chrome", "--mode", "no-install", "web-components"])
            .current_dir(&workspace.root)
            .env("PATH", path_with(&workspace.tools().join("bin"))?)
            .env("CHROMEDRIVER", driver),
    )
}

/// People's ways through the portal, in a real browser.
fn end_to_end(workspace: &Workspace) -> Result<()> {
    let directory = workspace.e2e();
    // Node.js calls a directory without any test a success.
    let is_test = |name: &str| [".test.mjs", ".test.js"].iter().any(|end| name.ends_with(end));
    let any = fs::read_dir(&directory)?.flatten().any(|entry| is_test(&entry.file_name().to_string_lossy()));
    if !any {
        bail!("`{}` has no test", directory.display());
    }
    call(cargo(&workspace.root).args(["build", "--package", "luohu-policy-pages"]))?;
    let pages = workspace.target.join("debug").join(format!("luohu-policy-pages{}", env::consts::EXE_SUFFIX));
    let server = Server::bind(0, workspace.site())?;
    thread::scope(|scope| {
        scope.spawn(|| server.serve());
        let result = call(
            npm()
                .arg("--prefix")
                .arg(&directory)
                .arg("test")
                .env("LUOHU_BASE_URL", server.address())
                .env("LUOHU_PACKAGE", workspace.package())
                .env("LUOHU_PAGES", &pages)
                .env("LUOHU_CHROMIUM", find("chromium").unwrap_or_else(|| "chromium".into())),
        );
        server.stop();
        result
    })
}

#[cfg(test)]
mod tests {
    use super::imports;

    #[test]
    fn imports_are_found_and_an_empty_module_has_none() {
        let empty = b"\0asm\x01\0\0\0";
        assert_eq!(imports(empty).unwrap(), Vec::<String>::new());
        let types = b"\x01\x04\x01\x60\0\0";
        let import = b"\x02\x07\x01\x01e\x01f\0\0";
        assert_eq!(imports(&[&empty[..], types, import].concat()).unwrap(), ["e.f"]);
        assert!(imports(b"no module").is_err());
    }
}
