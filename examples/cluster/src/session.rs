//! Where a query runs: in this program, or in a cluster.

use anyhow::{Context, Result};
use ballista::prelude::SessionContextExt;
use datafusion::prelude::SessionContext;

use crate::function;

/// Queries run in this program, on all cores.
#[must_use]
pub fn embedded() -> SessionContext {
    with_functions(SessionContext::new())
}

/// Queries run in the cluster of the scheduler at this address, such as `127.0.0.1:50050`.
///
/// # Errors
/// When that is no address. That nobody answers there is told by the first query.
pub async fn remote(scheduler: &str) -> Result<SessionContext> {
    let url = format!("df://{scheduler}");
    let context = SessionContext::remote(&url).await;
    Ok(with_functions(context.with_context(|| format!("cannot use the scheduler `{scheduler}`"))?))
}

fn with_functions(context: SessionContext) -> SessionContext {
    for function in function::all() {
        context.register_udf(function.as_ref().clone());
    }
    context
}
