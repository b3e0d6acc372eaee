//! `luohu-policy-finder`: an interview, and what it leads to.

use luohu_policy_core::{
    answer::Verdict,
    assessment::Assessment,
    form::{Form, sent},
    measures::{
        self, Request,
        policy_finder::{Found, Match, PolicyFinder},
    },
    text::{Lang, Text},
};
use yew::Html;

use crate::{
    clause::is_web_address,
    dom::{El, el, list},
    form::{
        Answered, answered,
        link::{self, Question},
    },
    host::Host,
    words::say,
};

/// The answer with its result.
pub(super) fn look(request: &Request<'_>, host: &Host) -> Answered {
    answered::<PolicyFinder>(request, |assessment| details(assessment, host))
}

const NEXT: Text = Text::new("下一步：{step}", "Next: {step}");

/// The groups in the order shown, and whether they are open.
const GROUPS: [(Verdict, Text, bool); 3] = [
    (Verdict::Met, Text::new("与您有关（{count} 项）", "These concern you ({count})"), true),
    (Verdict::Unknown, Text::new("尚不能确定（{count} 项）", "Not yet known ({count})"), true),
    (Verdict::NotMet, Text::new("与您无关（{count} 项）", "These do not concern you ({count})"), false),
];

fn details(assessment: &Assessment<Found>, host: &Host) -> Html {
    let Some(found) = &assessment.result else { return Html::default() };
    let lang = host.lang();
    let groups = GROUPS.into_iter().filter_map(|(verdict, title, open)| {
        let matches: Vec<&Match> = found.matches.iter().filter(|found| found.verdict == verdict).collect();
        let title = say(title, &[("count", &matches.len().to_string())], lang);
        (!matches.is_empty()).then(|| {
            el("details.group")
                .flag("open", open)
                .child(el("summary").text(&title))
                .child(el("ul").each(matches, |found| item(found, host, lang)))
        })
    });
    list(groups, |group| group)
}

fn item(found: &Match, host: &Host, lang: Lang) -> El {
    let title = found.title.get(lang);
    let name = el("p.condition-title");
    let name = match address(found, host) {
        Some(href) => name.child(el("a").attr("href", &href).text(title)),
        None => name.text(title),
    };
    let step = say(NEXT, &[("step", found.next_step.get(lang))], lang);
    el("li").child(name).maybe((found.verdict != Verdict::NotMet).then(|| el("p.fine").text(&step)))
}

/// What was already stated, as a form sends it.
fn stated(found: &Match) -> String {
    let fields = measures::find(found.id).map(|entry| entry.about().fields).unwrap_or_default();
    let form = Form::filled(fields, &found.facts);
    // Choices have no sign that an address must not have; what is typed is left out.
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let pairs = form.places().filter(|(_, text)| !text.is_empty() && plain(text));
    let pairs: Vec<String> = pairs.map(|(at, text)| [&sent::name(fields, at), "=", text].concat()).collect();
    pairs.join("&")
}

/// Where the page asks this measure, with what was already stated.
fn address(found: &Match, host: &Host) -> Option<String> {
    let href = host.measure_href.as_deref().filter(|href| is_web_address(href))?;
    let question = Question { facts: found.facts.clone(), ..Question::default() };
    let href = href.replace("{measure}", found.id).replace("{facts}", &stated(found));
    Some(href.replace("{question}", &link::encode(question)))
}
