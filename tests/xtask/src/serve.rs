//! A static server for this machine alone: the example portal, with the gallery at `/gallery/` and the
//! package at `/pkg/`.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::PathBuf,
};

use anyhow::{Result, anyhow};
use axum::{
    Router,
    http::{HeaderValue, header},
};
use tokio::{runtime, sync::Notify};
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

/// What a careful government portal would send: scripts and styles of its own only, and no text that
/// becomes script.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; \
     require-trusted-types-for 'script'; trusted-types luohu-portal";

/// What is served.
#[derive(Clone, Debug)]
pub struct Site {
    /// The pages, at `/`.
    pub pages: PathBuf,
    /// The gallery, at `/gallery/`.
    pub gallery: PathBuf,
    /// The package, at `/pkg/`.
    pub package: PathBuf,
}

/// A server that has its port.
pub struct Server {
    listener: TcpListener,
    router: Router,
    address: SocketAddr,
    end: Notify,
}

impl Server {
    /// Takes a port of 127.0.0.1; 0 takes any free one.
    ///
    /// # Errors
    /// When the port is taken or may not be used.
    pub fn bind(port: u16, site: Site) -> Result<Server> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
                ErrorKind::AddrInUse => {
                    anyhow!("port {port} is taken by another program; choose another one with `--port`")
                }
                _ => anyhow!("port {port} cannot be used: {error}"),
            })?;
        listener.set_nonblocking(true)?;
        let header = |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
        let router = Router::new()
            .nest_service("/gallery", ServeDir::new(site.gallery))
            .nest_service("/pkg", ServeDir::new(site.package))
            .fallback_service(ServeDir::new(site.pages))
            .layer(header(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY))
            .layer(header(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .layer(header(header::CACHE_CONTROL, "no-cache"));
        let address = listener.local_addr()?;
        Ok(Server { listener, router, address, end: Notify::new() })
    }

    /// The address of the first page.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers requests until [`Server::stop`].
    ///
    /// # Errors
    /// When the system gives no threads or connections.
    pub fn serve(&self) -> Result<()> {
        let runtime = runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener.try_clone()?)?;
            tokio::select! {
                served = async { axum::serve(listener, self.router.clone()).await } => served?,
                () = self.end.notified() => {}
            }
            Ok(())
        })
    }

    /// Ends [`Server::serve`], also one that has not begun yet.
    pub fn stop(&self) {
        self.end.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        io::{Read, Write},
        net::TcpStream,
        thread,
        time::Duration,
    };

    use tempfile::TempDir;

    use super::*;

    fn site() -> (TempDir, Site) {
        let directory = tempfile::tempdir().unwrap();
        let below = |name: &str| directory.path().join(name);
        let site = Site { pages: below("portal"), gallery: below("gallery"), package: below("package") };
        fs::create_dir_all(site.pages.join("en")).unwrap();
        fs::create_dir_all(&site.package).unwrap();
        fs::write(site.pages.join("index.html"), "first page").unwrap();
        fs::write(site.pages.join("en").join("index.html"), "English page").unwrap();
        fs::write(site.pages.join("政策.html"), "policy").unwrap();
        fs::write(site.package.join("rules_bg.wasm"), b"\0asm").unwrap();
        fs::write(site.package.join("shell.js"), "export {}").unwrap();
        fs::write(directory.path().join("secret.txt"), "secret").unwrap();
        (directory, site)
    }

    /// What the server answers to a request line, head and body.
    fn ask(line: &str) -> String {
        let (_directory, site) = site();
        let server = Server::bind(0, site).unwrap();
        thread::scope(|scope| {
            scope.spawn(|| server.serve());
            let mut stream = TcpStream::connect(server.address).unwrap();
            write!(stream, "{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).unwrap();
            server.stop();
            String::from_utf8_lossy(&answer).into_owned()
        })
    }

    #[test]
    fn the_first_page_carries_the_security_policy() {
        let answer = ask("GET /?lang=en");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.ends_with("first page"), "{answer}");
        assert!(answer.contains("content-type: text/html\r\n"), "{answer}");
        assert!(answer.contains("content-length: 10\r\n"), "{answer}");
        assert!(answer.contains("script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"), "{answer}");
    }

    #[test]
    fn modules_and_scripts_have_the_types_that_browsers_insist_on() {
        assert!(ask("GET /pkg/rules_bg.wasm").contains("content-type: application/wasm\r\n"));
        assert!(ask("GET /pkg/shell.js").contains("content-type: text/javascript\r\n"));
    }

    #[test]
    fn directories_and_chinese_names_are_found() {
        assert!(ask("GET /en/").ends_with("English page"));
        assert!(ask("GET /%E6%94%BF%E7%AD%96.html").ends_with("policy"));
    }

    #[test]
    fn nothing_outside_the_site_is_served() {
        let outside = [
            "/../secret.txt",
            "/pkg/../secret.txt",
            "/pkg/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "//secret.txt",
            "/en/../../secret.txt",
        ];
        for path in outside {
            let answer = ask(&format!("GET {path}"));
            assert!(answer.starts_with("HTTP/1.1 404") && !answer.contains("secret"), "{path}: {answer}");
        }
    }

    /// A browser keeps several connections open and asks for one thing after the other on each.
    #[test]
    fn many_kept_connections_are_all_answered() {
        let (_directory, site) = site();
        let server = Server::bind(0, site).unwrap();
        let browse = || {
            let mut stream = TcpStream::connect(server.address).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
            for _ in 0..20 {
                write!(stream, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
                let mut answer = Vec::new();
                while !answer.ends_with(b"first page") {
                    let mut bytes = [0; 1024];
                    let length = stream.read(&mut bytes).unwrap();
                    assert_ne!(length, 0, "the connection was closed");
                    answer.extend_from_slice(&bytes[..length]);
                }
            }
        };
        thread::scope(|scope| {
            scope.spawn(|| server.serve());
            let browsers: Vec<_> = (0..40).map(|_| scope.spawn(browse)).collect();
            let done = browsers.into_iter().all(|browser| browser.join().is_ok());
            server.stop();
            assert!(done);
        });
    }

    #[test]
    fn a_page_that_is_not_there_is_not_found_and_nothing_is_written() {
        assert!(ask("GET /no.html").starts_with("HTTP/1.1 404"));
        assert!(ask("POST /").starts_with("HTTP/1.1 405"));
        assert!(ask("HEAD /").starts_with("HTTP/1.1 200"));
    }

    #[test]
    fn a_taken_port_is_named() {
        let (_directory, site) = site();
        let first = Server::bind(0, site.clone()).unwrap();
        let error = Server::bind(first.address.port(), site).err().unwrap().to_string();
        assert!(error.contains(&format!("port {} is taken", first.address.port())), "{error}");
    }
}
