//! What the parts of the package weigh on the wire, and what they may weigh.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use serde::Serialize;

use crate::package::{Module, RULES, SUBJECTS, WHOLE};

const KIB: usize = 1024;

/// Bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// A part and what it may weigh after brotli, in bytes.
struct Part {
    name: &'static str,
    size: Size,
    /// More fails the check: it is lowered whenever a part has become lighter.
    at_most: usize,
    /// What the part is to weigh in the end.
    aim: usize,
}

/// The parts of the package.
#[derive(Debug, Default, Serialize)]
pub struct Sizes {
    /// The module with every element.
    ui: Size,
    /// The modules with the elements of one document.
    business: Size,
    greening: Size,
    education: Size,
    reform: Size,
    /// The module with the rules alone.
    rules: Size,
    /// Every script that a page with all elements loads, each compressed by itself.
    shell: Size,
}

impl Sizes {
    /// Measures a built package.
    pub fn of(package: &Path) -> Result<Sizes> {
        let module = |module: &Module| measure(&package.join(format!("{}_bg.wasm", module.file)));
        let mut shell = Size::default();
        let other = |script: &&PathBuf| {
            let name = script.file_stem().unwrap_or_default().to_string_lossy();
            [RULES]
                .iter()
                .chain(&SUBJECTS)
                .any(|module| name == module.file || module.file.ends_with(&format!("_{name}")))
        };
        for script in scripts(package)?.iter().filter(|script| !other(script)) {
            let size = measure(script)?;
            shell.raw += size.raw;
            shell.gzip += size.gzip;
            shell.brotli += size.brotli;
        }
        let [business, greening, education, reform] = SUBJECTS.each_ref().map(module);
        Ok(Sizes {
            ui: module(&WHOLE)?,
            business: business?,
            greening: greening?,
            education: education?,
            reform: reform?,
            rules: module(&RULES)?,
            shell,
        })
    }

    fn parts(&self) -> [Part; 7] {
        [
            Part { name: "ui", size: self.ui, at_most: 392 * KIB, aim: 130 * KIB },
            Part { name: "business", size: self.business, at_most: 205 * KIB, aim: 130 * KIB },
            Part { name: "greening", size: self.greening, at_most: 154 * KIB, aim: 130 * KIB },
            Part { name: "education", size: self.education, at_most: 191 * KIB, aim: 130 * KIB },
            Part { name: "reform", size: self.reform, at_most: 158 * KIB, aim: 130 * KIB },
            Part { name: "rules", size: self.rules, at_most: 164 * KIB, aim: 60 * KIB },
            Part { name: "shell", size: self.shell, at_most: 15 * KIB, aim: 15 * KIB },
        ]
    }

    /// Prints them as JSON.
    pub fn print_json(&self) -> Result<()> {
        println!("{}", serde_json::to_string(self)?);
        Ok(())
    }

    /// Prints them as a table.
    #[expect(clippy::unnecessary_wraps, reason = "like `print_json`")]
    pub fn print_table(&self) -> Result<()> {
        println!("{:<8}{:>10}{:>10}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli", "at most", "aim");
        for Part { name, size, at_most, aim } in self.parts() {
            let Size { raw, gzip, brotli } = size;
            println!("{name:<8}{raw:>10}{gzip:>10}{brotli:>10}{at_most:>10}{aim:>10}");
        }
        Ok(())
    }

    /// # Errors
    /// When a part is heavier than it may be.
    pub fn check(&self) -> Result<()> {
        for Part { name, size, at_most, .. } in self.parts() {
            if size.brotli > at_most {
                bail!("`{name}` has {} bytes after brotli; at most {at_most} are allowed", size.brotli);
            }
        }
        Ok(())
    }
}

/// Every script below a directory.
fn scripts(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).with_context(|| format!("cannot read `{}`", directory.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(scripts(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "js" || extension == "mjs") {
            found.push(path);
        }
    }
    Ok(found)
}

fn measure(path: &Path) -> Result<Size> {
    let bytes = fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    Ok(Size { raw: bytes.len(), gzip: gzip(&bytes)?, brotli: brotli(&bytes)? })
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// The length after brotli at its strongest.
pub fn brotli(bytes: &[u8]) -> Result<usize> {
    let strongest =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &strongest)?;
    Ok(compressed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(ui: usize) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        let write = |name: &str, bytes: &[u8]| fs::write(directory.path().join(name), bytes).unwrap();
        write("luohu_policy_web_bg.wasm", &vec![0; ui]);
        write("luohu_policy_rules_bg.wasm", &[0; 7]);
        for subject in ["business", "greening", "education", "reform"] {
            write(&format!("luohu_policy_{subject}_bg.wasm"), &[0; 9]);
            write(&format!("luohu_policy_{subject}.js"), &[b'e'; 5000]);
            write(&format!("{subject}.js"), &[b'f'; 50]);
        }
        write("luohu_policy_web.js", &[b'a'; 100]);
        write("luohu-policy.js", &[b'b'; 20]);
        write("luohu_policy_rules.js", &[b'c'; 5000]);
        write("types.d.ts", &[b'd'; 5000]);
        directory
    }

    #[test]
    fn the_shell_is_every_script_of_the_whole_each_compressed_by_itself() {
        let package = package(1000);
        let sizes = Sizes::of(package.path()).unwrap();
        assert_eq!((sizes.ui.raw, sizes.rules.raw, sizes.shell.raw), (1000, 7, 120));
        let apart = brotli(&[b'a'; 100]).unwrap() + brotli(&[b'b'; 20]).unwrap();
        assert_eq!(sizes.shell.brotli, apart);
    }

    #[test]
    fn the_json_has_parts_with_three_numbers() {
        let package = package(1000);
        let json = serde_json::to_string(&Sizes::of(package.path()).unwrap()).unwrap();
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        for part in ["ui", "business", "greening", "education", "reform", "rules", "shell"] {
            for number in ["raw", "gzip", "brotli"] {
                assert!(value[part][number].is_u64(), "{part}.{number} in {json}");
            }
        }
    }

    #[test]
    fn one_byte_over_is_too_much() {
        let at = |brotli| Sizes { ui: Size { brotli, ..Size::default() }, ..Sizes::default() };
        let [ui, ..] = at(0).parts();
        assert!(at(ui.at_most).check().is_ok());
        let over = ui.at_most + 1;
        assert!(at(over).check().unwrap_err().to_string().contains(&format!("`ui` has {over} bytes")));
    }
}
