//! `/openapi.json` and `/docs/`: the OpenAPI document and Swagger UI, all from this service.

use std::{
    borrow::Cow,
    collections::HashMap,
    io::{Cursor, Read},
    sync::LazyLock,
};

use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use luohu_policy_core::text::Text;
use serde_json::json;
use std::sync::Arc;
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::ZipArchive;

use crate::{
    App,
    api::{Api, Method},
    failure::Failure,
    reply,
};

pub(super) fn routes(api: Api) -> Api {
    api.route(
        Method::Get,
        "/openapi.json",
        get(document),
        Text::new("OpenAPI 文档", "The OpenAPI document"),
        |operation| {
            let content = json!({"application/json": {"schema": {"type": "object"}}});
            operation.tag("operations").id("get-openapi").answer_of(200, "文档 The document", content);
        },
    )
    .undescribed("/", get(|| async { Redirect::temporary("/docs/") }))
    .undescribed("/docs", get(|| async { Redirect::temporary("/docs/") }))
    .undescribed("/docs/", get(page))
    .undescribed("/docs/{file}", get(file))
}

/// How long the pages may be kept without asking again: a day.
const KEPT: u32 = 86_400;

async fn document(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    reply::revalidated(&headers, reply::JSON, app.openapi.clone(), None, 60)
}

async fn page(headers: HeaderMap) -> Response {
    let mut response = reply::revalidated(&headers, "text/html; charset=utf-8", PAGE, None, KEPT);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

/// The page runs its own scripts and styles and speaks to its own service, nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE: &str = r#"<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>罗湖政策计算器 API</title>
<link rel="stylesheet" href="swagger-ui.css">
<link rel="icon" type="image/png" href="favicon-32x32.png">
</head>
<body>
<main id="api"></main>
<script src="swagger-ui-bundle.js"></script>
<script src="start.js"></script>
</body>
</html>
"#;

const START: &str = "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#api', deepLinking: true, \
    validatorUrl: null, persistAuthorization: false, displayOperationId: true, docExpansion: 'list' });\n";

async fn file(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    if name == "start.js" {
        return Ok(reply::revalidated(&headers, SCRIPT, START, None, KEPT));
    }
    let (name, media) = FILES.iter().find(|(file, _)| *file == name).ok_or_else(reply::not_found)?;
    match UNPACKED.get(name) {
        Some(bytes) => Ok(reply::revalidated(&headers, media, bytes.as_slice(), None, KEPT)),
        None => Ok(reply::not_found().into_response()),
    }
}

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// What the page loads.
const FILES: [(&str, &str); 3] = [
    ("swagger-ui.css", "text/css; charset=utf-8"),
    ("swagger-ui-bundle.js", SCRIPT),
    ("favicon-32x32.png", "image/png"),
];

static UNPACKED: LazyLock<HashMap<&'static str, Vec<u8>>> = LazyLock::new(|| {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED)) else { return HashMap::new() };
    let places: Vec<String> = archive.file_names().flatten().map(Cow::into_owned).collect();
    let mut unpack = |name: &str| {
        let place = places.iter().find(|place| place.ends_with(&format!("/dist/{name}")))?;
        let mut bytes = Vec::new();
        archive.by_name(place).ok()?.read_to_end(&mut bytes).ok()?;
        Some(bytes)
    };
    FILES.into_iter().filter_map(|(name, _)| Some((name, unpack(name)?))).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_page_is_in_the_archive() {
        for (name, _) in FILES {
            assert!(UNPACKED.get(name).is_some_and(|bytes| bytes.len() > 300), "{name}");
            assert!(PAGE.contains(name), "{name}");
        }
    }
}
