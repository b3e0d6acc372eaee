//! The computable rules of four Luohu District (Shenzhen) documents of 2013.
//!
//! Ask a [measure](measures) about facts, some of which may be unknown, and receive an
//! [assessment](assessment::Assessment): outcome, result, every condition with its clause, what is
//! still missing and what was wrong with the input. The crate reads no clock, file, network or
//! locale; equal requests give equal bytes on every target.
//!
//! # Asking
//!
//! Every measure is a type with its own facts, readings, figures and result:
//!
//! ```
//! use luohu_policy_core::{CivilDate, Measure, Money, Outcome};
//! use luohu_policy_core::measures::key_enterprise::{Facts, KeyEnterprise};
//!
//! let facts = Facts { prior_year_tax_cny: Some(Money::from_units(9_999_999)), ..Facts::default() };
//! let assessment = KeyEnterprise::assess(&facts, CivilDate::new(2013, 6, 30)?);
//! assert_eq!(assessment.outcome, Outcome::Unknown); // another indicator could still be met
//! let tax = assessment.reasons.iter().find(|reason| reason.id == "prior-year-tax");
//! assert_eq!(tax.and_then(|reason| reason.short_by.as_deref()), Some("1 CNY"));
//! # Ok::<(), luohu_policy_core::date::DateError>(())
//! ```
//!
//! [`Question`] chooses readings and a host's own figures; [`api`] takes and gives JSON;
//! [`explain::text`] puts an assessment into sentences.
//!
//! # A service
//!
//! A service adds a route and nothing else. Whatever comes in is answered: what is wrong with a
//! request stands in `problems`, in both languages, and no input makes the crate panic. A browser's
//! claim is checked by asking the same request again: the bytes are the same where the claim holds.
//!
//! ```
//! use luohu_policy_core::{Outcome, api, measures};
//!
//! /// What a route answers: an HTTP status and a JSON body.
//! fn route(path: &str, body: &str) -> (u16, String) {
//!     match path {
//!         "/assess" => {
//!             let assessment = api::assess(body);
//!             let status = if assessment.outcome == Outcome::Invalid { 422 } else { 200 };
//!             (status, api::to_json(&assessment))
//!         }
//!         "/measures" => {
//!             let ids: Vec<&str> = measures::MEASURES.iter().map(|entry| entry.about().id).collect();
//!             (200, luohu_policy_core::json::write(&ids))
//!         }
//!         _ => (404, String::new()),
//!     }
//! }
//!
//! /// Whether what a browser computed is what the rules say.
//! fn holds(request: &str, claimed: &str) -> bool {
//!     api::assess_json(request) == claimed
//! }
//!
//! let request = r#"{"measure": "reply-deadline", "facts": {"transferredOn": "2013-04-26"}}"#;
//! let (status, answer) = route("/assess", request);
//! assert_eq!(status, 200);
//! assert!(answer.contains(r#""dueOn":"2013-05-02""#));
//! assert!(holds(request, &answer));
//! assert!(!holds(request, &answer.replace("2013-05-02", "2013-05-03")));
//!
//! let (status, answer) = route("/assess", r#"{"measure": "reply-deadline", "facts": {"transferredOn": "soon"}}"#);
//! assert_eq!(status, 422);
//! assert!(answer.contains(r#""code":"bad-date""#));
//! ```
//!
//! # Features
//!
//! | Feature | What it adds | Default |
//! | --- | --- | --- |
//! | `measures` | every measure: `business`, `greening`, `education`, `reform` (a document each) and `overview` (what spans them) | yes |
//! | `std` | streams of requests over `std::io` (`lines`) | yes |
//! | `guide` | hints, reasons to ask and results in sentences, for forms | yes |
//! | `outcome` | outcomes without reasons, read straight into typed facts (`outcome`) | yes |
//! | `arrow` | Arrow arrays in, Arrow arrays out (`columns`) | with `batch` |
//! | `schema` | JSON Schema of every measure's facts (`measures::Entry::schema`) | with `cli` |
//! | `coverage` | which part answers which statement of the documents | with `cli` |
//! | `cli` | the command `luohu-policy` | yes |
//! | `batch` | its verb `screen`: registers as CSV and Parquet | yes |
//!
//! A library takes `default-features = false` and what it needs. `serde` is no feature: the JSON
//! contract is what the crate is for. The standard library is needed throughout, because `validator`
//! needs it and each measure keeps the digest of its figures in a `OnceLock`; on
//! `wasm32-unknown-unknown` the crate imports nothing from its host all the same.
//!
//! The oldest Rust is the `rust-version` of the manifest, and the tests run with it. Versions follow
//! Semantic Versioning: `docs/public-api.txt` lists every public item with its signature, and the
//! tests fail when it changes unnoticed.

pub mod answer;
pub mod api;
pub mod applicant;
pub mod assessment;
pub mod audience;
pub mod calendar;
pub mod check;
#[cfg(feature = "arrow")]
pub mod columns;
pub mod coverage;
pub mod date;
pub mod decimal;
pub mod directory;
pub mod document;
pub mod explain;
pub mod field;
pub mod figure;
pub mod form;
pub mod identifier;
pub mod json;
#[cfg(feature = "std")]
pub mod lines;
pub mod measures;
pub mod money;
#[cfg(feature = "outcome")]
pub mod outcome;
pub mod points;
pub mod problem;
pub mod read;
pub mod register;
#[cfg(feature = "schema")]
pub mod schema;
pub mod service;
pub mod text;
pub mod unit;
pub mod workday;

pub use answer::Verdict;
pub use assessment::{Assessment, Outcome, Reason};
pub use date::CivilDate;
pub use measures::{Measure, Question};
pub use money::Money;
pub use problem::Problem;

/// The version of this crate, as assessments name it.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// The code that the README shows runs.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
