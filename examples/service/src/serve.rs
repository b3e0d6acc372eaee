//! Listening, and the way to an end that finishes what was begun.

use std::{sync::Arc, time::Duration};

use anyhow::{Context, Result};
use axum::Router;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::TcpListener,
    signal,
    time::{sleep, timeout},
};

use crate::{App, app, config::Config};

/// Serves until SIGTERM or Ctrl-C, then finishes the running requests.
///
/// # Errors
/// When the configuration, the database or the address is none.
pub async fn run(config: Config) -> Result<()> {
    let (router, app) = app(config).await?;
    let listener = TcpListener::bind(app.config.listen)
        .await
        .with_context(|| format!("无法监听该地址 cannot listen on {}", app.config.listen))?;
    // The line that scripts and tests wait for; the log goes to standard error.
    println!("listening on http://{}", listener.local_addr()?);
    serve(listener, router, &app).await?;
    // What was acknowledged is on the disk already.
    if timeout(Duration::from_secs(5), app.store.close()).await.is_err() {
        tracing::warn!("the database was not closed in time");
    }
    tracing::info!("stopped");
    Ok(())
}

/// Unlike `axum::serve`, gives up a connection whose head does not arrive in time.
async fn serve(listener: TcpListener, router: Router, app: &Arc<App>) -> Result<()> {
    let mut protocol = http1::Builder::new();
    protocol.timer(TokioTimer::new()).header_read_timeout(app.config.request_time());
    let connections = GracefulShutdown::new();
    let mut stop = Box::pin(asked_to_stop());
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    // Such as too many open files: some will be closed.
                    tracing::warn!(kind = %error.kind(), "no connection could be taken");
                    sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            asked = &mut stop => break asked?,
        };
        // Answers are small and wait for nothing.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone());
        let connection = connections.watch(protocol.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // Who asked has gone; there is nobody to be told.
            let _ = connection.await;
        });
    }
    tracing::info!("stopping");
    drop(listener);
    let limit = Duration::from_secs(app.config.shutdown_seconds);
    if timeout(limit, connections.shutdown()).await.is_err() {
        tracing::warn!("some requests were not finished in time");
    }
    Ok(())
}

/// Waits for Ctrl-C, or for SIGTERM where there is one.
async fn asked_to_stop() -> Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = signal::unix::signal(signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = signal::ctrl_c() => interrupted?,
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    signal::ctrl_c().await?;
    Ok(())
}
