//! `luohu-key-enterprise`: the 18 indicators with the units that report them.

use luohu_policy_core::{
    answer::Verdict,
    assessment::Assessment,
    measures::{
        Measure,
        key_enterprise::{Indicator, Indicators, KeyEnterprise},
    },
    text::{Lang, Text},
    unit,
};
use yew::prelude::*;

use crate::form::{Face, answered};

/// The face of the measure `key-enterprise`.
pub static FACE: Face = Face {
    about: KeyEnterprise::about,
    answer: |request, lang| answered::<KeyEnterprise>(request, |assessment| details(assessment, lang)),
};

const MET_COUNT: Text = Text::new(
    "18 项指标中符合 {count} 项；符合任意一项即可。",
    "{count} of 18 indicators met; one is enough.",
);
const ALL_INDICATORS: Text = Text::new("18 项指标一览", "All 18 indicators");
const INDICATOR: Text = Text::new("指标", "Indicator");
const REPORTED_BY: Text = Text::new("信息提供单位", "Reported by");
const VERDICT: Text = Text::new("结论", "Verdict");
const MET: Text = Text::new("符合", "Met");
const NOT_MET: Text = Text::new("不符合", "Not met");
const UNKNOWN: Text = Text::new("未知", "Unknown");

fn details(assessment: &Assessment<Indicators>, lang: Lang) -> Html {
    let Some(result) = &assessment.result else { return Html::default() };
    html! {
        <>
            <p>{ MET_COUNT.fill(&[("count", &result.met_count.to_string())]).get(lang).to_owned() }</p>
            <details class="table">
                <summary>{ ALL_INDICATORS.get(lang) }</summary>
                <div class="scroll" tabindex="0" role="region" aria-label={ALL_INDICATORS.get(lang)}>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{ "№" }</th>
                                <th scope="col">{ INDICATOR.get(lang) }</th>
                                <th scope="col">{ REPORTED_BY.get(lang) }</th>
                                <th scope="col">{ VERDICT.get(lang) }</th>
                            </tr>
                        </thead>
                        <tbody>{ result.indicators.iter().map(|indicator| row(indicator, lang)).collect::<Html>() }</tbody>
                    </table>
                </div>
            </details>
        </>
    }
}

fn row(indicator: &Indicator, lang: Lang) -> Html {
    let title = KeyEnterprise::about().condition(indicator.id).map_or(indicator.id, |title| title.get(lang));
    let units: Vec<&str> =
        indicator.units.iter().filter_map(|id| unit::find(id)).map(|unit| unit.name.get(lang)).collect();
    let (class, verdict) = match indicator.verdict {
        Verdict::Met => ("met", MET),
        Verdict::NotMet => ("not-met", NOT_MET),
        Verdict::Unknown => ("unknown", UNKNOWN),
    };
    html! {
        <tr>
            <td>{ indicator.number }</td>
            <th scope="row">{ title }</th>
            <td>{ units.join(if lang == Lang::ZhCn { "、" } else { ", " }) }</td>
            <td class={class}>{ verdict.get(lang) }</td>
        </tr>
    }
}
