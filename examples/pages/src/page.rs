//! The pages as HTML.

use std::borrow::Cow;

use luohu_policy_core::{
    measures::{Entry, MEASURES},
    text::{Lang, Text},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{Address, texts};

/// What frames a page.
pub struct Page<'a> {
    /// Where the list of measures is, without the last `/`.
    pub base: &'a str,
    pub lang: Lang,
    pub title: Text,
    /// The page's own name, its query, and that of the same page in the other language.
    pub path: Option<(&'static str, String, String)>,
    /// Whether the form came back because something is wrong with it.
    pub to_correct: bool,
}

/// The query of an address, beginning with `?`.
pub fn query(address: &Address) -> String {
    query_in(address.lang(), address)
}

/// The same in the other language.
pub fn other_query(address: &Address) -> String {
    query_in(other(address.lang()), address)
}

/// The other language.
pub const fn other(lang: Lang) -> Lang {
    match lang {
        Lang::ZhCn => Lang::En,
        Lang::En => Lang::ZhCn,
    }
}

fn query_in(lang: Lang, Address { on, .. }: &Address) -> String {
    // A day has no sign that an address must not have; what is none is told as it was given.
    let on = on
        .as_deref()
        .map(|on| on.replace('%', "%25").replace('&', "%26").replace('#', "%23").replace('+', "%2B"));
    let on = on.map_or(Cow::Borrowed(""), |on| Cow::Owned(format!("&on={on}")));
    format!("?lang={}{on}", lang.tag())
}

/// The address of the list of the measures.
fn home(base: &str, lang: Lang) -> String {
    let path = if base.is_empty() { "/" } else { base };
    format!("{path}?lang={}", lang.tag())
}

/// The list of the measures.
pub fn list(base: &str, lang: Lang) -> Markup {
    let page = Page { base, lang, title: texts::CHOOSE, path: None, to_correct: false };
    let say = |text: Text| text.get(lang);
    let measures = MEASURES.iter().map(Entry::about).map(|about| (about.id, about.title, about.summary));
    let pages = measures.chain(texts::LISTS);
    frame(
        &page,
        false,
        &html! {
            p { (say(texts::LEAD)) }
            ul.measures {
                @for (name, title, summary) in pages {
                    li {
                        a href={ (base) "/" (name) "?lang=" (lang.tag()) } { (say(title)) }
                        p { (say(summary)) }
                    }
                }
            }
        },
    )
}

/// The page of a measure with its form, which is HTML already.
pub fn form(page: &Page<'_>, form: &str) -> Markup {
    frame(
        page,
        true,
        &html! {
            p.sent { (texts::SENT.get(page.lang)) }
            (PreEscaped(form))
        },
    )
}

/// A page with one sentence.
pub fn message(page: &Page<'_>, sentence: &str) -> Markup {
    frame(page, false, &html! { p { (sentence) } })
}

fn frame(page: &Page<'_>, with_script: bool, content: &Markup) -> Markup {
    let Page { base, lang, title, ref path, to_correct } = *page;
    let say = |text: Text| text.get(lang);
    let other = other(lang);
    let elsewhere = match path {
        Some((name, _, query)) => format!("{base}/{name}{query}"),
        None => home(base, other),
    };
    html! {
        (DOCTYPE)
        html lang=(lang.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { @if to_correct { (say(texts::TO_CORRECT)) } (say(title)) " - " (say(texts::SITE)) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href={ (base) "/pages.css" };
                @if with_script {
                    link rel="preload" as="style" href={ (base) "/forms.css" };
                    script type="module" src="/pkg/luohu-policy.js" {}
                }
            }
            body {
                a.skip href="#main" { (say(texts::SKIP)) }
                p.notice { (say(texts::NOTICE)) }
                nav {
                    a href=(home(base, lang)) { (say(texts::ALL)) }
                    a href=(elsewhere) lang=(other.tag()) hreflang=(other.tag()) { (say(texts::OTHER_LANGUAGE)) }
                }
                main #main tabindex="-1" {
                    h1 { (say(title)) }
                    (content)
                }
            }
        }
    }
}
