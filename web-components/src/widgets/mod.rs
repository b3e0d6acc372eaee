//! The registers of widgets. Every measure of the core has an element without a line here; what
//! wants more than that is a directory and one line.

use crate::{elements::Show, form::Look};

pub mod data_calendar;
pub mod key_enterprise;
pub mod performance_score;
pub mod plan_targets;
pub mod policy_finder;
pub mod register_check;
pub mod reply_deadline;
pub mod responsibility_finder;
pub mod teaching_stipend;

mod choices;
mod files;
mod filter;
mod parts;

/// The measures whose result is more than sentences.
#[rustfmt::skip] // one line each
pub(crate) static LOOKS: &[(&str, Look)] = &[
    #[cfg(feature = "business")] ("key-enterprise", key_enterprise::look),
    #[cfg(feature = "business")] ("performance-score", performance_score::look),
    #[cfg(feature = "education")] ("teaching-stipend", teaching_stipend::look),
    #[cfg(feature = "business")] ("reply-deadline", reply_deadline::look),
    #[cfg(feature = "overview")] ("policy-finder", policy_finder::look),
];

/// The measures whose form asks one question after another.
pub(crate) static INTERVIEWS: &[&str] = &["policy-finder"];

/// The elements that show a component of their own, by their tag without `luohu-`; what the package
/// says of each stands in its directory's `widget.toml`.
#[rustfmt::skip] // one line each
pub(crate) static COMPONENTS: &[(&str, Show)] = &[
    #[cfg(feature = "business")] ("data-calendar", crate::elements::show::<data_calendar::DataCalendar>),
    #[cfg(feature = "overview")] ("plan-targets", crate::elements::show::<plan_targets::PlanTargets>),
    #[cfg(feature = "overview")] ("register-check", crate::elements::show::<register_check::RegisterCheck>),
    #[cfg(feature = "overview")] ("responsibility-finder", crate::elements::show::<responsibility_finder::ResponsibilityFinder>),
];
