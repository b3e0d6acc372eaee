//! `luohu-key-enterprise`: the 18 indicators with the units that report them.

use luohu_policy_core::{
    answer::Verdict,
    assessment::Assessment,
    measures::{
        Measure, Request,
        key_enterprise::{Indicator, Indicators, KeyEnterprise},
    },
    text::{Lang, Text},
    unit,
};
use yew::Html;

use super::parts::{heads, scrolling};
use crate::{
    dom::{El, el, list, together},
    form::{Answered, answered},
    host::Host,
    words::say,
};

/// The answer with its result.
pub(super) fn look(request: &Request<'_>, host: &Host) -> Answered {
    let lang = host.lang();
    answered::<KeyEnterprise>(request, |assessment| details(assessment, lang))
}

const MET_COUNT: Text = Text::new(
    "18 项指标中符合 {count} 项；符合任意一项即可。",
    "{count} of 18 indicators met; one is enough.",
);
const ALL_INDICATORS: Text = Text::new("18 项指标一览", "All 18 indicators");
const NUMBER: Text = Text::new("№", "№");
const SEPARATOR: Text = Text::new("、", ", ");
const INDICATOR: Text = Text::new("指标", "Indicator");
const REPORTED_BY: Text = Text::new("信息提供单位", "Reported by");
const VERDICT: Text = Text::new("结论", "Verdict");
const MET: Text = Text::new("符合", "Met");
const NOT_MET: Text = Text::new("不符合", "Not met");
const UNKNOWN: Text = Text::new("未知", "Unknown");

fn details(assessment: &Assessment<Indicators>, lang: Lang) -> Html {
    let Some(result) = &assessment.result else { return Html::default() };
    let count = say(MET_COUNT, &[("count", &result.met_count.to_string())], lang);
    let rows = list(&result.indicators, |indicator| row(indicator, lang));
    let heads = heads(&[NUMBER, INDICATOR, REPORTED_BY, VERDICT], lang);
    let table = el("table").child(heads).child(el("tbody").child(rows));
    let all = el("details.table")
        .child(el("summary").text(ALL_INDICATORS.get(lang)))
        .child(scrolling(ALL_INDICATORS.get(lang), table));
    together([el("p").text(&count).into(), all.into()])
}

fn row(indicator: &Indicator, lang: Lang) -> El {
    let title = KeyEnterprise::about().condition(indicator.id).map_or(indicator.id, |title| title.get(lang));
    let mut units = String::new();
    for unit in indicator.units.iter().filter_map(|id| unit::find(id)) {
        if !units.is_empty() {
            units.push_str(SEPARATOR.get(lang));
        }
        units.push_str(unit.name.get(lang));
    }
    let (verdict, said) = match indicator.verdict {
        Verdict::Met => ("td.met", MET),
        Verdict::NotMet => ("td.not-met", NOT_MET),
        Verdict::Unknown => ("td.unknown", UNKNOWN),
    };
    el("tr")
        .child(el("td").text(&indicator.number.to_string()))
        .child(el("th").attr("scope", "row").text(title))
        .child(el("td").text(&units))
        .child(el(verdict).text(said.get(lang)))
}
