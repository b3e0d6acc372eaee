//! What a form begins with.

use luohu_policy_core::form::{
    Form,
    sent::{self, Pressed},
};
use serde_json::{Map, Value};

use super::{Face, asker, draft, link};
use crate::{browser, host::Host};

/// What a component begins with.
#[derive(Default)]
pub(super) struct First {
    pub form: Form,
    pub asker: Form,
    pub readings: Map<String, Value>,
    pub on: Option<String>,
    pub restored: bool,
    pub given: bool,
    pub submitted: bool,
    pub pressed: Option<Pressed>,
}

/// Begins with what stood in the form before, else with the page's facts, else with the question of
/// the deep link, else with the draft.
pub(super) fn first(face: Face, host: &Host) -> First {
    let fields = face.about().fields;
    let mut readings = host.readings.clone().unwrap_or_default();
    let asker = Form::empty(&asker::FIELDS);
    if let Some(typed) = &host.typed {
        let sent = sent::read(fields, typed.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        readings.extend(sent.readings);
        // An empty form that nobody sent yet is no reason to pass over the draft.
        if sent.asked || sent.pressed.is_some() || !sent.form.is_blank() {
            let asker = Form::filled(&asker::FIELDS, &sent.applicant);
            let (submitted, pressed) = (sent.asked, sent.pressed);
            return First { form: sent.form, asker, readings, submitted, pressed, ..First::default() };
        }
    }
    if let Some(facts) = &host.facts {
        return First { form: Form::filled(fields, facts), asker, readings, given: true, ..First::default() };
    }
    if let Some(asked) = host.deep_link.as_ref().and_then(|name| link::read(&browser::fragment(), name)) {
        let form = Form::filled(fields, &asked.facts);
        let given = host.facts_misfit;
        return First { form, asker, readings: asked.readings, on: asked.on, given, ..First::default() };
    }
    let draft = host.draft_key.as_ref().and_then(|key| browser::kept(key)).unwrap_or_default();
    let form = draft::read(fields, &draft);
    let restored = !form.is_blank();
    First { form, asker, readings, restored, given: host.facts_misfit, ..First::default() }
}
