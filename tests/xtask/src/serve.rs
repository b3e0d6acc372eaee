//! A static server for this machine alone: the example portal, with the package at `/pkg/`.

use std::{
    fs::File,
    io::{self, ErrorKind, Read},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use anyhow::{Result, anyhow};
use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response};

/// What a careful government portal would send: scripts and styles of its own only.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

/// Requests answered at the same time.
const WORKERS: usize = 4;

/// What is served.
#[derive(Clone, Debug)]
pub struct Site {
    /// The pages, at `/`.
    pub pages: PathBuf,
    /// The package, at `/pkg/`.
    pub package: PathBuf,
}

/// A server that has its port.
pub struct Server {
    http: Arc<tiny_http::Server>,
    site: Arc<Site>,
    address: SocketAddr,
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
        let address = listener.local_addr()?;
        let http = tiny_http::Server::from_listener(listener, None)
            .map_err(|error| anyhow!(error).context("the server does not start"))?;
        Ok(Server { http: Arc::new(http), site: Arc::new(site), address })
    }

    /// The address of the first page.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers requests until [`Server::stop`].
    pub fn serve(&self) {
        thread::scope(|scope| {
            for _ in 0..WORKERS {
                scope.spawn(|| self.work());
            }
        });
    }

    /// Ends [`Server::serve`].
    pub fn stop(&self) {
        for _ in 0..WORKERS {
            self.http.unblock();
        }
    }

    fn work(&self) {
        while let Ok(request) = self.http.recv() {
            // A browser that has gone away is no fault of the server.
            let _gone = answer(request, &self.site);
        }
    }
}

fn answer(request: Request, site: &Site) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(dressed(Response::from_string("method not allowed").with_status_code(405)));
    }
    let found = find(site, request.url()).and_then(|path| Some((File::open(&path).ok()?, path)));
    match found {
        Some((file, path)) => {
            let response = dressed(Response::from_file(file).with_chunked_threshold(usize::MAX));
            request.respond(with(response, "Content-Type", &content_type(&path)))
        }
        None => request.respond(dressed(Response::from_string("not found").with_status_code(404))),
    }
}

/// The file that an address names, if the site has it: nothing outside its two directories.
fn find(site: &Site, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = percent_decode_str(path.strip_prefix('/')?).decode_utf8().ok()?;
    let (root, path) = match path.strip_prefix("pkg/") {
        Some(path) => (&site.package, path),
        None => (&site.pages, &*path),
    };
    let root = root.canonicalize().ok()?;
    let named = root.join(path.split('/').filter(|name| !name.is_empty()).collect::<PathBuf>());
    let named = if path.is_empty() || path.ends_with('/') { named.join("index.html") } else { named };
    // Links and `..` are resolved before the comparison.
    let file = named.canonicalize().ok()?;
    (file.starts_with(&root) && file.is_file()).then_some(file)
}

fn content_type(path: &Path) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    match (kind.type_().as_str(), kind.subtype().as_str()) {
        ("text", _) | (_, "javascript" | "json") => format!("{}; charset=utf-8", kind.essence_str()),
        _ => kind.to_string(),
    }
}

fn dressed<R: Read>(response: Response<R>) -> Response<R> {
    let response = with(response, "Content-Security-Policy", CONTENT_SECURITY_POLICY);
    let response = with(response, "X-Content-Type-Options", "nosniff");
    with(response, "Cache-Control", "no-cache")
}

fn with<R: Read>(response: Response<R>, name: &str, value: &str) -> Response<R> {
    match Header::from_bytes(name, value) {
        Ok(header) => response.with_header(header),
        Err(()) => response,
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, io::Write, net::TcpStream, time::Duration};

    use tempfile::TempDir;

    use super::*;

    fn site() -> (TempDir, Site) {
        let directory = tempfile::tempdir().unwrap();
        let site = Site { pages: directory.path().join("portal"), package: directory.path().join("package") };
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
        assert!(answer.contains("Content-Type: text/html; charset=utf-8"), "{answer}");
        assert!(answer.contains("Content-Length: 10\r\n"), "{answer}");
        assert!(answer.contains("script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"), "{answer}");
    }

    #[test]
    fn modules_and_scripts_have_the_types_that_browsers_insist_on() {
        assert!(ask("GET /pkg/rules_bg.wasm").contains("Content-Type: application/wasm\r\n"));
        assert!(ask("GET /pkg/shell.js").contains("Content-Type: text/javascript; charset=utf-8\r\n"));
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

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_site_is_not_followed() {
        let (directory, site) = site();
        std::os::unix::fs::symlink(directory.path().join("secret.txt"), site.pages.join("link.txt")).unwrap();
        assert_eq!(find(&site, "/link.txt"), None);
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
