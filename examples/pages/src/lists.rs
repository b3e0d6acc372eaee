//! Calendar, directory and plan targets: what is chosen stands in the address.

use std::sync::Arc;

use axum::{
    extract::{OriginalUri, Query, State, rejection::QueryRejection},
    http::{StatusCode, Uri, header},
    response::{IntoResponse, Redirect, Response},
};
use luohu_policy_core::{measures, text::Lang};
use luohu_policy_web::{
    host::Host,
    server::{self, LISTS},
};

use crate::{Pairs, Settings, base, day, page, page::Page, texts, told};

/// The page of a list. What was left empty does not stay in the address, so that links are short.
pub async fn page(
    OriginalUri(uri): OriginalUri,
    State(settings): State<Arc<Settings>>,
    pairs: Result<Query<Pairs>, QueryRejection>,
) -> Response {
    let name = name(&uri);
    let pairs = read(pairs);
    let Some(list) = LISTS.into_iter().find(|list| *list == name) else {
        return told(&uri, lang(&pairs), StatusCode::NOT_FOUND, texts::NOT_FOUND, &[]);
    };
    // A day that was taken out is no day; not to name one is today.
    let stays = |(name, text): &&(String, String)| !text.is_empty() || name == "on";
    let kept: Pairs = pairs.iter().filter(stays).cloned().collect();
    if kept.len() < pairs.len() {
        return Redirect::to(&[list, &*page::query(lang(&pairs), &kept)].concat()).into_response();
    }
    let lang = lang(&pairs);
    let path = Some((list, page::query(page::other(lang), &pairs)));
    let title = texts::LISTS.iter().find(|(name, ..)| *name == list).map(|(_, title, _)| *title);
    let title = title.or_else(|| measures::find(list).map(|entry| entry.about().title));
    let written = server::write_list(list, host(pairs, &settings), &[base(&uri), "/forms.css"].concat());
    let (Some(title), Some(written)) = (title, written) else {
        return told(&uri, lang, StatusCode::NOT_FOUND, texts::NOT_FOUND, &[]);
    };
    let status = if written.valid { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Page { base: base(&uri), lang, title, path, to_correct: !written.valid };
    (status, page::form(&page, &written.html)).into_response()
}

/// A file of the calendar's year, with the same choices as the page.
pub async fn file(
    OriginalUri(uri): OriginalUri,
    State(settings): State<Arc<Settings>>,
    pairs: Result<Query<Pairs>, QueryRejection>,
) -> Response {
    let pairs = read(pairs);
    let lang = lang(&pairs);
    let extension = name(&uri).rsplit('.').next().unwrap_or_default();
    match server::calendar_file(extension, host(pairs, &settings)) {
        Some(file) => {
            let disposition = format!("attachment; filename=\"{}\"", file.name);
            let headers =
                [(header::CONTENT_TYPE, file.kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)];
            (headers, file.text).into_response()
        }
        None => told(&uri, lang, StatusCode::BAD_REQUEST, texts::NO_FILE, &[]),
    }
}

/// The last part of an address.
fn name(uri: &Uri) -> &str {
    uri.path().rsplit('/').next().unwrap_or_default()
}

/// An address that cannot be read is that of the plain page.
fn read(pairs: Result<Query<Pairs>, QueryRejection>) -> Pairs {
    pairs.map(|Query(pairs)| pairs).unwrap_or_default()
}

fn lang(pairs: &Pairs) -> Lang {
    let named = pairs.iter().rev().find(|(name, _)| name == "lang");
    Lang::from_tag(named.map_or("", |(_, lang)| lang))
}

fn host(pairs: Pairs, settings: &Settings) -> Host {
    Host {
        lang_tag: lang(&pairs).tag().to_owned(),
        on: Some(day::today()),
        typed: Some(pairs),
        feed: settings.feeds.clone(),
        ..Host::default()
    }
}
