//! The score of whole requests, and of every way to complete partial ones.

mod completions;
mod examples;
mod refused;
mod slots;
mod sums;
