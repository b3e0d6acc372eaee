//! The pages as HTML.

use luohu_policy_core::{
    measures::{Entry, MEASURES},
    text::{Lang, Text},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::texts;

/// What frames a page.
pub struct Page<'a> {
    /// Where the list of measures is, without the last `/`.
    pub base: &'a str,
    pub lang: Lang,
    pub title: Text,
    /// The page's own name, and the query of the same page in the other language.
    pub path: Option<(&'static str, String)>,
    /// Whether the form came back because something is wrong with it.
    pub to_correct: bool,
}

/// The query of an address with these pairs, beginning with `?`.
pub fn query(lang: Lang, pairs: &[(String, String)]) -> String {
    let own = [("lang", lang.tag())].into_iter();
    let others = pairs.iter().filter(|(name, _)| name != "lang").map(|(name, text)| (&**name, &**text));
    format!("?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(own.chain(others)).finish())
}

/// The other language.
pub const fn other(lang: Lang) -> Lang {
    match lang {
        Lang::ZhCn => Lang::En,
        Lang::En => Lang::ZhCn,
    }
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
        Some((name, query)) => format!("{base}/{name}{query}"),
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
