//! Bitmaps, explained rows and single requests agree, on random registers with every kind of cell.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "small numbers by construction"
)]

use std::sync::Arc;

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal64Array, Decimal128Array, Float64Array, Int32Array,
    Int64Array, LargeStringArray, NullArray, StringArray, StringViewArray, UInt64Array, cast::AsArray,
    types::Int32Type,
};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::api;

/// Numbers without a pattern, the same for the same seed.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }
}

fn fields() -> &'static [Field] {
    crate::measures::find("key-enterprise").unwrap().about().fields
}

/// Hundredths around every threshold, at the ends, and beyond them.
fn hundredths(dice: &mut Dice, odd: bool) -> Option<i64> {
    const THRESHOLDS: [i64; 4] = [1_000_000_000, 500_000_000, 5_000_000_000, 100_000_000_000];
    let threshold = THRESHOLDS[dice.throw(4) as usize];
    match dice.throw(if odd { 200 } else { 8 }) {
        0 => None,
        1 => Some(threshold),
        2 => Some(threshold + 1),
        3 => Some(threshold + 100),
        4 => Some(Money::MAX.hundredths()),
        5 | 6 => Some(dice.throw(1_000_000) as i64),
        8 => Some(Money::MAX.hundredths() + 100),
        9 => Some(-100),
        10 => Some(i64::MIN + 8),
        11 => Some(i64::MAX - 7),
        _ => Some(threshold - 1),
    }
}

fn amounts(dice: &mut Dice, rows: usize) -> ArrayRef {
    let mut cells: Vec<Option<i64>> = (0..rows).map(|_| hundredths(dice, true)).collect();
    let whole = |cells: &[Option<i64>]| -> Vec<Option<i64>> {
        cells.iter().map(|cell| cell.map(|cell| cell / 100)).collect()
    };
    let written = |cell: i64| match dice.0.wrapping_add(cell.unsigned_abs()) % 7 {
        0 => format!("{}.{:02}", cell / 100, cell.unsigned_abs() % 100),
        1 => format!(" {} ", cell / 100),
        2 => format!("{}万", cell / 100),
        3 => "不详".to_owned(),
        4 => "很多".to_owned(),
        _ => format!("{}", cell / 100),
    };
    let texts: Vec<Option<String>> = cells.iter().map(|cell| cell.map(&written)).collect();
    match dice.throw(9) {
        0 => Arc::new(Int64Array::from(whole(&cells))),
        1 => Arc::new(Decimal64Array::from(cells).with_precision_and_scale(18, 2).unwrap()),
        2 => Arc::new(
            Decimal128Array::from(cells.iter().map(|cell| cell.map(i128::from)).collect::<Vec<_>>())
                .with_precision_and_scale(38, 2)
                .unwrap(),
        ),
        3 => Arc::new(
            Decimal64Array::from(
                cells.iter().map(|cell| cell.map(|cell| cell.saturating_mul(10))).collect::<Vec<_>>(),
            )
            .with_precision_and_scale(18, 3)
            .unwrap(),
        ),
        4 => Arc::new(StringArray::from(texts)),
        5 => Arc::new(StringViewArray::from_iter(texts)),
        6 => Arc::new(Float64Array::from(
            whole(&cells).iter().map(|cell| cell.map(|cell| cell as f64)).collect::<Vec<_>>(),
        )),
        7 => Arc::new(NullArray::new(rows)),
        _ => {
            for cell in &mut cells {
                *cell = cell.map(|cell| (cell / 1_000_000).clamp(-1, 1 << 30));
            }
            Arc::new(Int32Array::from(
                cells.iter().map(|cell| cell.map(|cell| cell as i32)).collect::<Vec<_>>(),
            ))
        }
    }
}

fn flags(dice: &mut Dice, rows: usize) -> ArrayRef {
    // Rarely yes: one suffices.
    let mut flag = || match dice.throw(40) {
        0 => Some(true),
        1..4 => None,
        _ => Some(false),
    };
    let flags: Vec<Option<bool>> = (0..rows).map(|_| flag()).collect();
    let word = |flag: &Option<bool>| flag.map(|flag| if flag { "是" } else { "否" });
    match dice.throw(4) {
        0 => Arc::new(LargeStringArray::from(flags.iter().map(word).collect::<Vec<_>>())),
        1 => Arc::new(UInt64Array::from(flags.iter().map(|flag| flag.map(u64::from)).collect::<Vec<_>>())),
        2 => Arc::new(flags.iter().map(word).collect::<arrow_array::DictionaryArray<Int32Type>>()),
        _ => Arc::new(BooleanArray::from(flags)),
    }
}

/// A register with some of the columns, cut out of a longer one so that no bitmap begins at a byte.
fn register(seed: u64, rows: usize) -> RecordBatch {
    let dice = &mut Dice(seed);
    let mut columns: Vec<(String, ArrayRef)> =
        vec![("企业名称".into(), Arc::new(StringArray::from(vec!["甲"; rows + 3])))];
    for field in fields() {
        if dice.throw(8) > 0 {
            let array = match field.kind {
                Kind::YesNo => flags(dice, rows + 3),
                _ => amounts(dice, rows + 3),
            };
            let unit =
                if matches!(field.kind, Kind::Money { .. }) && dice.throw(3) == 0 { "（万）" } else { "" };
            columns.push((format!("{}{unit}", field.label.zh_cn), array));
        }
    }
    RecordBatch::try_from_iter(columns).unwrap().slice(3, rows)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn bitmaps_and_explained_rows_agree(seed: u64, rows in 0_usize..200) {
        let register = register(seed, rows);
        let screening = Screening::of("key-enterprise").unwrap();
        let bound = screening.bind(&register.schema(), &[]).unwrap();
        prop_assert!(bound.any_of.is_some());
        let (verdicts, explained) = (bound.verdicts(&register), bound.explain(&register).unwrap());
        prop_assert_eq!(verdicts.met.len(), rows);
        for row in 0..rows {
            prop_assert_eq!(verdicts.outcome(row), explained.outcomes[row], "row {} of {:?}", row, &register);
        }
        prop_assert_eq!(&verdicts.problems, &explained.problems);
        let in_columns = explained.columns.column(0);
        prop_assert_eq!(in_columns.len(), rows);
    }
}

/// What every row would be answered as a request of its own.
fn requests(rows: &[Value]) -> Vec<Outcome> {
    let request = |facts| json!({"measure": "key-enterprise", "facts": facts}).to_string();
    rows.iter().map(|facts| api::assess(&request(facts)).outcome).collect()
}

#[test]
fn a_threshold_is_reached_exactly_in_every_type() {
    let (below, at, above) = (999_999_999_i64, 1_000_000_000_i64, 1_000_000_001_i64);
    let decimal: ArrayRef =
        Arc::new(Decimal64Array::from(vec![below, at, above]).with_precision_and_scale(18, 2).unwrap());
    let texts: ArrayRef = Arc::new(StringArray::from(vec!["9999999.99", "10000000", "1000多万"]));
    let wide: ArrayRef = Arc::new(StringArray::from(vec!["999.999999", "1000", "1000.000001"]));
    let whole: ArrayRef = Arc::new(Int64Array::from(vec![9_999_999, 10_000_000, 10_000_001]));
    let screening = Screening::of("key-enterprise").unwrap();
    for (heading, column, third) in [
        ("priorYearTaxCny", &decimal, Outcome::Met),
        ("上年度纳税额", &texts, Outcome::Invalid),
        ("上年度纳税额（万元）", &wide, Outcome::Met),
        ("上年度纳税额（元）", &whole, Outcome::Met),
    ] {
        let register = RecordBatch::try_from_iter([(heading, column.clone())]).unwrap();
        let bound = screening.bind(&register.schema(), &[]).unwrap();
        let verdicts = bound.verdicts(&register);
        let outcomes: Vec<Outcome> = (0..3).map(|row| verdicts.outcome(row)).collect();
        assert_eq!(outcomes, [Outcome::Unknown, Outcome::Met, third], "{heading}");
    }
    let expected =
        requests(&[json!({"priorYearTaxCny": "9999999.99"}), json!({"priorYearTaxCny": 10_000_000})]);
    assert_eq!(expected, [Outcome::Unknown, Outcome::Met]);
}

#[test]
fn explained_columns_say_what_each_condition_lacks() {
    let tax: ArrayRef = Arc::new(StringArray::from(vec![Some("9999999.99"), None, Some("-1")]));
    let register = RecordBatch::try_from_iter([("priorYearTaxCny", tax)]).unwrap();
    let screening = Screening::of("key-enterprise").unwrap().on(CivilDate::constant(2013, 6, 30));
    let explained = screening.bind(&register.schema(), &[]).unwrap().explain(&register).unwrap();
    let cell = |name: &str, row: usize| {
        let column = explained.columns.column_by_name(name).unwrap();
        Texts::of(column).get(row).map(Cow::into_owned)
    };
    assert_eq!(cell("outcome", 0).as_deref(), Some("unknown"));
    assert_eq!(cell("prior-year-tax", 0).as_deref(), Some("notMet: short by 0.01 CNY"));
    assert_eq!(cell("headquarters", 0).as_deref(), Some("unknown"));
    assert_eq!(cell("result.metCount", 0).as_deref(), Some("0"));
    assert!(cell("missing", 1).unwrap().split(' ').any(|fact| fact == "priorYearTaxCny"));
    assert!(!cell("missing", 0).unwrap().contains("priorYearTaxCny"));
    assert_eq!(cell("outcome", 2).as_deref(), Some("invalid"));
    assert_eq!(cell("prior-year-tax", 2), None);
    let problem = &explained.problems[0];
    assert_eq!((problem.row, problem.column, &*problem.problem.code), (2, Some(0), "out-of-range"));
    assert_eq!(explained.problems.len(), 1);
}

#[test]
fn other_flat_measures_are_answered_row_by_row() {
    let days: ArrayRef = Arc::new(Date32Array::from(vec![Some(15821), None, Some(1_000_000)]));
    let register = RecordBatch::try_from_iter([("transferredOn", days)]).unwrap();
    let screening = Screening::of("reply-deadline").unwrap();
    let bound = screening.bind(&register.schema(), &[]).unwrap();
    let explained = bound.explain(&register).unwrap();
    assert_eq!(explained.outcomes, [Outcome::Met, Outcome::Unknown, Outcome::Invalid]);
    let due = explained.columns.column_by_name("result.dueOn").unwrap().as_string::<i32>();
    assert_eq!(due.value(0), "2013-05-02");
    let verdicts = bound.verdicts(&register);
    assert_eq!(verdicts.outcomes(), StringArray::from(vec!["met", "unknown", "invalid"]));
    assert_eq!(verdicts.problems, explained.problems);
}

#[test]
fn what_is_not_a_register_is_told() {
    let code = |measure: &str| Screening::of(measure).err().map(|problem| problem.code.into_owned());
    assert_eq!(code("nothing").as_deref(), Some("unknown-measure"));
    assert_eq!(code("teaching-stipend").as_deref(), Some("not-flat"));
    let screening = Screening::of("key-enterprise").unwrap();
    let flag = || -> ArrayRef { Arc::new(BooleanArray::from(vec![true])) };
    let named = |column: &str, fact: Option<&str>, unit: Option<&str>| {
        vec![Named { column: column.into(), fact: fact.map(Into::into), unit: unit.map(Into::into) }]
    };
    for (headings, named, code) in [
        (&["企业名称"][..], vec![], "no-column"),
        (&["headquarters", "总部企业"], vec![], "column-twice"),
        (&["priorYearTaxCny"], vec![], "wrong-type"),
        (&["总部"], named("别的", None, None), "no-such-column"),
        (&["总部"], named("总部", Some("head"), None), "no-such-fact"),
        (&["总部"], named("总部", Some("headquarters"), Some("万元")), "bad-unit"),
        (&["上年度出口额（元）"], vec![], "bad-unit"),
    ] {
        let register = RecordBatch::try_from_iter(headings.iter().map(|heading| (*heading, flag()))).unwrap();
        let problem = screening.bind(&register.schema(), &named).unwrap_err();
        assert_eq!(problem.code, code, "{headings:?}");
    }
    let register = RecordBatch::try_from_iter([("总部", flag())]).unwrap();
    let named = named("总部", Some("headquarters"), None);
    assert_eq!(
        screening.bind(&register.schema(), &named).unwrap().verdicts(&register).outcome(0),
        Outcome::Met
    );
}

#[test]
fn readings_and_own_figures_hold_for_every_row() {
    let tax: ArrayRef = Arc::new(Int64Array::from(vec![5]));
    let register = RecordBatch::try_from_iter([("priorYearTaxCny", tax)]).unwrap();
    let mut own: Value =
        serde_json::from_str(Screening::of("key-enterprise").unwrap().entry.parameters().get()).unwrap();
    own["taxCny"][0]["value"] = json!(5);
    let readings = || json!({"indicators": "R2"}).as_object().unwrap().clone();
    let screening = Screening::of("key-enterprise").unwrap().choosing(readings(), Some(own)).unwrap();
    let bound = screening.bind(&register.schema(), &[]).unwrap();
    assert_eq!(bound.verdicts(&register).outcome(0), Outcome::Met);
    assert_eq!(bound.explain(&register).unwrap().outcomes, [Outcome::Met]);
    let problems =
        Screening::of("key-enterprise").unwrap().choosing(readings(), Some(json!([]))).unwrap_err();
    assert_eq!(problems[0].code, "bad-parameters");
}
