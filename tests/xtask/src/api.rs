//! The public API of the core as a list of signatures, held against the list that is kept: what
//! leaves it or changes in it breaks those who use the crate.

use std::fs;

use anyhow::{Context, Result, bail};
use public_api::Builder;

use crate::{
    process::{cargo, run},
    workspace::Workspace,
};

/// Everything a library can switch on.
const FEATURES: &str = "measures,std,guide,outcome,arrow,schema,coverage";

/// Compares the list with the kept one, or writes it anew.
pub fn run_with(workspace: &Workspace, write: bool) -> Result<()> {
    // Apart from other builds: the variable below would have them all built again.
    let target = workspace.target.join("public-api");
    run(cargo(&workspace.root)
        .args(["rustdoc", "--quiet", "--package", "luohu-policy-core", "--lib", "--no-default-features"])
        .args(["--features", FEATURES, "--target-dir"])
        .arg(&target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        // The form that rustdoc writes for programs is not yet stable; the compiler is.
        .env("RUSTC_BOOTSTRAP", "1"))?;
    let api = Builder::from_rustdoc_json(target.join("doc").join("luohu_policy_core.json"))
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .context("rustdoc's description of the core cannot be read")?;
    let items: Vec<String> = api.items().map(ToString::to_string).collect();
    let now = items.join("\n") + "\n";
    let path = workspace.root.join("core").join("docs").join("public-api.txt");
    if write {
        return fs::write(&path, now).with_context(|| format!("cannot write `{}`", path.display()));
    }
    let kept = fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let changes = changes(&kept, &now);
    if changes.is_empty() {
        eprintln!("  {} public items, as kept", now.lines().count());
        return Ok(());
    }
    bail!(
        "the public API has changed; where that is meant, say so in the changelog, mind the version and run \
         `cargo xtask api --write`\n{}",
        changes.join("\n")
    )
}

/// The lines that left, with a minus, and those that came, with a plus.
fn changes(kept: &str, now: &str) -> Vec<String> {
    let without = |lines: &str, others: &str, sign: char| -> Vec<String> {
        let others: std::collections::HashSet<&str> = others.lines().collect();
        lines.lines().filter(|line| !others.contains(line)).map(|line| format!("{sign} {line}")).collect()
    };
    [without(kept, now, '-'), without(now, kept, '+')].concat()
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn what_left_and_what_came_is_told() {
        assert_eq!(changes("a\nb\n", "b\nc\n"), ["- a", "+ c"]);
        assert_eq!(changes("a\nb\n", "b\na\n"), Vec::<String>::new());
    }
}
