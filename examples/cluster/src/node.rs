//! The two kinds of program that a cluster is made of. Both know the functions.

use std::{net::SocketAddr, path::Path, sync::Arc};

use anyhow::{Context, Result};
use ballista_core::{registry::BallistaFunctionRegistry, utils::default_session_builder};
use ballista_executor::{
    executor_process::{ExecutorProcessConfig, start_executor_process},
    health::ExecutorHealth,
};
use ballista_scheduler::{
    cluster::BallistaCluster,
    config::SchedulerConfig,
    scheduler_process::{create_scheduler, start_grpc_service_with_listener},
};
use datafusion::{execution::FunctionRegistry, prelude::SessionConfig};
use datafusion_proto::protobuf::{LogicalPlanNode, PhysicalPlanNode};
use tokio::net::TcpListener;

use crate::function;

/// An executor says that it lives so often, in seconds.
const HEARTBEAT: u64 = 2;

/// An executor that has not said so for so long is taken for dead and its work given to others, in
/// seconds.
const DEAD_AFTER: u64 = 10;

/// Plans queries and hands their parts to executors, until it is dropped.
///
/// # Errors
/// When the listener fails.
pub async fn scheduler(listener: TcpListener) -> Result<()> {
    let address = listener.local_addr()?;
    let config = SchedulerConfig {
        bind_host: address.ip().to_string(),
        bind_port: address.port(),
        executor_timeout_seconds: DEAD_AFTER,
        expire_dead_executor_interval_seconds: HEARTBEAT,
        no_executors_grace_period_seconds: DEAD_AFTER,
        override_session_builder: Some(Arc::new(|config: SessionConfig| {
            let mut state = default_session_builder(config)?;
            for function in function::all() {
                state.register_udf(function)?;
            }
            Ok(state)
        })),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await?;
    let scheduler = create_scheduler::<LogicalPlanNode, PhysicalPlanNode>(cluster, Arc::new(config)).await?;
    start_grpc_service_with_listener(listener, scheduler).await.context("the scheduler stopped")
}

/// What an executor is started with.
#[derive(Clone, Debug)]
pub struct Executor<'a> {
    /// Where its scheduler is.
    pub scheduler: SocketAddr,
    /// Where it answers for results.
    pub results: SocketAddr,
    /// The port where it takes work, at the same host.
    pub work: u16,
    /// How many parts it works on at a time.
    pub cores: usize,
    /// The directory for results in between.
    pub directory: &'a Path,
}

impl Executor<'_> {
    /// Works for the scheduler until it is told to stop; `health` tells when the scheduler knows it.
    ///
    /// # Errors
    /// When the scheduler cannot be reached within 20 seconds, or a port is taken.
    pub async fn run(&self, health: ExecutorHealth) -> Result<()> {
        let mut registry = BallistaFunctionRegistry::default();
        let functions = function::all().into_iter().map(|function| (function.name().to_owned(), function));
        registry.scalar_functions.extend(functions);
        let config = ExecutorProcessConfig {
            bind_host: self.results.ip().to_string(),
            port: self.results.port(),
            grpc_port: self.work,
            scheduler_host: self.scheduler.ip().to_string(),
            scheduler_port: self.scheduler.port(),
            scheduler_connect_timeout_seconds: 20,
            vcores: self.cores,
            work_dir: Some(self.directory.to_string_lossy().into_owned()),
            executor_heartbeat_interval_seconds: HEARTBEAT,
            override_function_registry: Some(Arc::new(registry)),
            health,
            ..ExecutorProcessConfig::default()
        };
        start_executor_process(Arc::new(config)).await.context("the executor stopped")
    }
}
