//! The browser: drafts, links, files, focus. Everything here may be refused by the browser and
//! then does nothing: a widget works without storage, clipboard or history.

use gloo::{
    file::{Blob, ObjectUrl},
    utils::{document, window},
};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlElement, SpeechSynthesisUtterance, SpeechSynthesisVoice, Storage};

fn session() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// The text kept in the session under a key, if there is one.
pub fn kept(key: &str) -> Option<String> {
    session()?.get_item(key).ok().flatten()
}

/// Keeps a text for this session.
pub fn keep(key: &str, text: &str) {
    // Storage that is full or forbidden only costs the draft.
    if let Some(session) = session() {
        let _ = session.set_item(key, text);
    }
}

/// Forgets what was kept under a key.
pub fn forget(key: &str) {
    if let Some(session) = session() {
        let _ = session.remove_item(key);
    }
}

/// The milliseconds since some moment.
pub fn now() -> f64 {
    window().performance().map_or_else(js_sys::Date::now, |performance| performance.now())
}

/// Offers a text as a file to download.
pub fn download(name: &str, mime: &str, content: &str) {
    let url = ObjectUrl::from(Blob::new_with_options(content, Some(mime)));
    let Ok(anchor) = document().create_element("a") else { return };
    let Ok(anchor) = anchor.dyn_into::<HtmlElement>() else { return };
    let _ = anchor.set_attribute("href", &url);
    let _ = anchor.set_attribute("download", name);
    anchor.click();
    // The browser reads the address after this call returns.
    gloo::timers::callback::Timeout::new(60_000, move || drop(url)).forget();
}

/// The address's fragment without `#`.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Replaces the address's fragment without adding to the history.
// gloo's history writes whole routes and brings a query parser along; one call is enough here.
pub fn replace_fragment(fragment: &str) {
    let address = format!("#{fragment}");
    let _ = window()
        .history()
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
}

/// The page's full address.
pub fn address() -> String {
    window().location().href().unwrap_or_default()
}

/// Prints the page.
pub fn print() {
    let _ = window().print();
}

/// Moves the focus to the first element below `root` that matches, and shows it, also where it is
/// folded away.
pub fn focus(root: &Element, selector: &str) {
    if let Ok(Some(found)) = root.query_selector(selector) {
        if let Ok(Some(details)) = found.closest("details") {
            let _ = details.set_attribute("open", "");
        }
        found.scroll_into_view();
        if let Ok(found) = found.dyn_into::<HtmlElement>() {
            let _ = found.focus();
        }
    }
}

/// Reads what an element shows aloud, or stops doing so; false where no voice can. Only voices of the
/// device are used, for others would send the text away.
pub fn read_aloud(element: &Element, lang: &str) -> bool {
    let Ok(speech) = window().speech_synthesis() else { return false };
    if speech.speaking() {
        speech.cancel();
        return true;
    }
    let language = lang.get(..2).unwrap_or(lang);
    let voices = speech.get_voices();
    let mut voices = voices.iter().filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok());
    let voice = voices.find(|voice| voice.local_service() && voice.lang().starts_with(language));
    let text = element.dyn_ref::<HtmlElement>().map(HtmlElement::inner_text).unwrap_or_default();
    let (Some(voice), Ok(spoken)) = (voice, SpeechSynthesisUtterance::new_with_text(&text)) else {
        return false;
    };
    spoken.set_lang(lang);
    spoken.set_voice(Some(&voice));
    speech.speak(&spoken);
    true
}

/// Stops reading aloud. The first call also has the browser look for its voices, which takes a moment.
pub fn hush() {
    if let Ok(speech) = window().speech_synthesis() {
        speech.cancel();
        let _ = speech.get_voices();
    }
}

#[wasm_bindgen]
extern "C" {
    // Throws where the page has no clipboard: outside a secure context.
    #[wasm_bindgen(js_namespace = ["navigator", "clipboard"], js_name = writeText, catch)]
    fn write_text(text: &str) -> Result<js_sys::Promise, JsValue>;
}

/// Copies a text; tells whether the browser did.
pub fn copy(text: &str, told: impl FnOnce(bool) + 'static) {
    let promise = write_text(text);
    spawn_local(async move {
        told(match promise {
            Ok(promise) => JsFuture::from(promise).await.is_ok(),
            Err(_) => false,
        });
    });
}
