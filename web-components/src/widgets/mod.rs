//! The register of widgets. A new widget is a directory here and one line in `elements.rs`.

pub mod key_enterprise;
