//! Yew components for the measures and the calendar of `luohu-policy-core`, and what the custom
//! elements need to mount them.
//!
//! A Yew application uses [`form::MeasureWidget`] and [`widgets`] directly. Every other page uses
//! the custom elements, whose script calls [`mount`].

#![cfg_attr(
    not(feature = "overview"),
    allow(dead_code, reason = "a module with the elements of one document leaves the others out")
)]

pub mod form;
pub mod host;
#[cfg(feature = "server")]
pub mod server;
pub mod widgets;
pub mod words;

mod browser;
mod clause;
mod dom;
mod elements;
mod events;
mod roots;

pub use elements::{Mounted, mount, styles};
