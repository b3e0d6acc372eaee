//! The rules as SQL functions: in DataFusion on one machine, in a Ballista cluster on many.
//!
//! Every measure whose facts fit into one row is two functions, named after it: `…_outcome(facts)`
//! says the outcome, `…_explained(facts)` every condition. [`register::open`] makes the table
//! `register` of Parquet files, with the column `facts`. What is unknown is null.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> anyhow::Result<()> {
//! let context = luohu_policy_cluster::session::embedded();
//! let facts = "named_struct('上年度纳税额（万元）', 1000, 'headquarters', NULL)";
//! let answer = context.sql(&format!("SELECT key_enterprise_outcome({facts}) AS outcome")).await?.to_string().await?;
//! assert!(answer.contains("| met"), "{answer}");
//! # Ok(())
//! # }
//! ```

pub mod cluster;
pub mod function;
pub mod node;
pub mod query;
pub mod register;
pub mod session;
