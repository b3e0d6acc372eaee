//! The rules as SQL functions on several machines: tested, then used on an invented register.

use anyhow::Result;

use crate::{
    process::{self, cargo},
    workspace::Workspace,
};

/// In so many files, so that several executors have something to do.
const FILES: &str = "8";

/// Checks `examples/cluster`, then asks the same of a register in one program and in a cluster. What it
/// stands on takes minutes to build and is no part of the workspace.
pub fn run(workspace: &Workspace, rows: u64) -> Result<()> {
    let manifest = workspace.root.join("examples").join("cluster").join("Cargo.toml");
    let target = workspace.target.join("cluster");
    let cluster = |verb: &str| {
        let mut command = cargo(&workspace.root);
        command.args([verb, "--manifest-path"]).arg(&manifest).env("CARGO_TARGET_DIR", &target);
        command
    };
    process::run(cluster("fmt").arg("--check"))?;
    process::run(&mut cluster("test"))?;
    let register = target.join("register");
    process::run(
        cargo(&workspace.root)
            .args(["run", "--quiet", "--package", "luohu-policy-core", "--example", "register", "--"])
            .arg(rows.to_string())
            .arg(&register)
            .arg(FILES),
    )?;
    for verb in ["sql", "cluster"] {
        process::run(cluster("run").args(["--quiet", "--", verb]).arg(&register))?;
    }
    Ok(())
}
