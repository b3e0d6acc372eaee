//! The only place that events leave from: prefixed, bubbling, composed.

use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// Tells the page something; the detail is a plain object of the contract's types.
pub fn dispatch(element: &HtmlElement, name: &str, detail: &impl Serialize) {
    let json = serde_json::to_string(detail).unwrap_or_default();
    let detail = js_sys::JSON::parse(&json).unwrap_or(JsValue::NULL);
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // A listener that throws is the page's own matter.
        let _ = element.dispatch_event(&event);
    }
}
