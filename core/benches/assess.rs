//! What an explained assessment and a calendar year cost. Each group has a `baseline` that does
//! no more than read and write the same JSON; `cargo xtask bench` prints the ratios.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use luohu_policy_core::{
    api,
    measures::{
        Question, assess,
        key_enterprise::{Facts, KeyEnterprise},
    },
    money::Money,
};
use serde_json::Value;

/// All amounts and the deciding yes-or-no facts stated: every verdict is certain.
const COMPLETE: &str = r#"{"measure":"key-enterprise","on":"2013-06-30","facts":{
    "priorYearExportUsd":"49999999.99","currentYearExportUsd":0,"foreignCapitalUsd":0,
    "foreignInvestedNewOrIncreased":false,"newBodyOfFortune500":false,"headquarters":false,
    "appliedHeadquartersFund":false,"appliedBrandChainFund":false,"keyHighTech":false,
    "priorYearRevenueCny":"999999999.99","currentYearRevenueCny":0,"topHundredCultural":false,
    "keyCultural":false,"provincialDirectService":false,"municipalDirectService":false,
    "financialHeadquarters":false,"financialRegionalHeadquarters":false,"preListing":false,
    "newlyRegistered":true,"registeredCapitalCny":"50000000","newChinaWellKnownTrademark":false,
    "newGuangdongFamousTrademark":false,"priorYearTaxCny":"9999999.99","currentYearTaxCny":0}}"#;

/// One fact stated, all others unknown.
const SPARSE: &str = r#"{"measure":"key-enterprise","facts":{"priorYearTaxCny":"10000000"}}"#;

/// A request that is refused.
const REFUSED: &str =
    r#"{"measure":"key-enterprise","facts":{"priorYearTaxCny":"1.005","headquarters":"yes"}}"#;

/// A year of every unit's duties.
const YEAR: &str = r#"{"from":"2014-01-01","to":"2014-12-31"}"#;

fn json_to_json(criterion: &mut Criterion, name: &str, request: &str, ask: fn(&str) -> String) {
    let answer: Value = serde_json::from_str(&ask(request)).unwrap_or_default();
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Elements(1));
    group.bench_function("baseline", |bencher| {
        bencher.iter(|| {
            let request: Option<Value> = serde_json::from_str(black_box(request)).ok();
            (request, serde_json::to_string(black_box(&answer)).ok())
        });
    });
    group.bench_function("json-to-json", |bencher| bencher.iter(|| ask(black_box(request))));
    group.finish();
}

/// The typed face: no JSON is read, the result is not written.
fn typed(criterion: &mut Criterion) {
    let facts = Facts {
        prior_year_tax_cny: Some(Money::from_units(10_000_000)),
        headquarters: Some(false),
        ..Facts::default()
    };
    let mut group = criterion.benchmark_group("typed");
    group.throughput(Throughput::Elements(1));
    group.bench_function("baseline", |bencher| {
        bencher.iter(|| serde_json::to_string(black_box(&facts)));
    });
    group.bench_function("assess", |bencher| {
        bencher.iter(|| assess(&Question::<KeyEnterprise>::about(black_box(&facts))));
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    json_to_json(&mut criterion, "complete", COMPLETE, api::assess_json);
    json_to_json(&mut criterion, "sparse", SPARSE, api::assess_json);
    json_to_json(&mut criterion, "refused", REFUSED, api::assess_json);
    json_to_json(&mut criterion, "calendar-year", YEAR, api::calendar);
    typed(&mut criterion);
    criterion.final_summary();
}
