//! `screen` on registers of every kind, good and bad.
#![expect(clippy::indexing_slicing, reason = "what is not there fails its test")]

use std::{fs, path::Path, sync::Arc};

use arrow_array::{ArrayRef, BooleanArray, Decimal64Array, Int64Array, RecordBatch, UInt64Array};
use luohu_policy_core::columns::Texts;
use parquet::arrow::{ArrowWriter, arrow_reader::ParquetRecordBatchReaderBuilder};

use crate::run::{Run, directory, run};

const REGISTER: &str = "\
企业名称,上年度纳税额（万元）,是否总部企业,备注\r
甲公司,1000,否,\r
乙公司,999.9999,,\"第一行\n第二行\"\r
丙公司,很多,否,=1+1\r
丁公司,5,是,\r
";

fn screen(args: &[&str], input: impl AsRef<[u8]>) -> Run {
    run(&[&["screen", "--lang", "en"], args].concat(), input)
}

/// Every row of a written table.
fn rows(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path).unwrap();
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn column<'a>(rows: &'a [Vec<String>], name: &str) -> Vec<&'a str> {
    let index = rows[0].iter().position(|heading| heading == name).unwrap();
    rows[1..].iter().map(|row| row[index].as_str()).collect()
}

#[test]
fn a_register_with_chinese_headings_is_answered_row_by_row() {
    let directory = directory("screen-csv");
    let (register, out) = (directory.join("名册.csv"), directory.join("结论.csv"));
    for mark in ["", "\u{feff}"] {
        fs::write(&register, format!("{mark}{REGISTER}")).unwrap();
        let run = screen(&[register.to_str().unwrap(), "--out", out.to_str().unwrap()], "");
        assert_eq!(run.status, 1, "{}", run.stderr);
        let verdicts = rows(&out);
        assert_eq!(column(&verdicts, "row"), ["1", "2", "3", "4"]);
        assert_eq!(column(&verdicts, "企业名称")[1], "乙公司");
        assert_eq!(column(&verdicts, "备注")[1..3], ["第一行\n第二行", "'=1+1"]);
        assert_eq!(column(&verdicts, "outcome"), ["met", "unknown", "invalid", "met"]);
        assert_eq!(column(&verdicts, "prior-year-tax")[1], "notMet: short by 1 CNY");
        assert_eq!(column(&verdicts, "prior-year-tax")[2], "");
        assert_eq!(column(&verdicts, "result.metCount"), ["1", "0", "", "1"]);
        assert!(column(&verdicts, "missing")[1].split(' ').any(|fact| fact == "headquarters"));
        let problems = rows(&directory.join("结论.problems.csv"));
        assert_eq!(problems.len(), 2);
        assert_eq!(problems[1][..5], ["3", "5", "上年度纳税额（万元）", "很多", "bad-amount"]);
        assert!(problems[1][5].contains("表头已写明单位") && problems[1][6].contains("bare number"));
        assert!(
            run.stdout.contains("           2    50.0 %  Within the scope of key enterprises"),
            "{}",
            run.stdout
        );
        assert!(run.stderr.contains("Carried along, not a fact: 企业名称、备注"), "{}", run.stderr);
    }
}

#[test]
fn the_summary_needs_no_file_and_no_reasons() {
    for reasons in ["all", "none"] {
        let run = screen(&["-", "--reasons", reasons], REGISTER);
        assert_eq!(run.status, 1);
        for line in ["           4           rows\n", "           1    25.0 %  Invalid input\n"] {
            assert!(run.stdout.contains(line), "{}", run.stdout);
        }
        assert_eq!(run.stdout.contains("condition"), reasons == "all");
        assert!(run.stderr.contains("1 problems, the first ones:\n3,5,"), "{}", run.stderr);
    }
    let clean = screen(&["-"], "headquarters\nfalse\n\n\ntrue\n");
    assert_eq!((clean.status, clean.stdout.contains("           2           rows")), (0, true));
}

#[test]
fn rows_that_are_torn_are_told_and_the_rest_goes_on() {
    let directory = directory("screen-torn");
    let (register, out) = (directory.join("r.csv"), directory.join("v.csv"));
    let mut bytes = b"name;headquarters\na;true;more\nb\nc;\xff\n\xff;true\n".to_vec();
    bytes.extend(b"d;\"");
    bytes.resize(bytes.len() + 1_100_000, b'x');
    bytes.extend(b"\";\ne;true");
    fs::write(&register, bytes).unwrap();
    let run = screen(&[register.to_str().unwrap(), "--out", out.to_str().unwrap()], "");
    assert_eq!(run.status, 1, "{}", run.stderr);
    let verdicts = rows(&out);
    assert_eq!(column(&verdicts, "outcome"), ["invalid", "invalid", "invalid", "invalid", "invalid", "met"]);
    let told: Vec<(String, String, String)> = rows(&directory.join("v.problems.csv"))[1..]
        .iter()
        .map(|problem| (problem[1].clone(), problem[2].clone(), problem[4].clone()))
        .collect();
    let expected = [
        ("2", "", "cell-count"),
        ("3", "", "cell-count"),
        ("4", "headquarters", "not-utf8"),
        ("5", "name", "not-utf8"),
        ("6", "", "too-large"),
    ];
    assert_eq!(told, expected.map(|(line, column, code)| (line.into(), column.into(), code.into())));
}

fn parquet(path: &Path, columns: Vec<(&str, ArrayRef)>) {
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let mut writer = ArrowWriter::try_new(fs::File::create(path).unwrap(), batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
}

fn register() -> Vec<(&'static str, ArrayRef)> {
    let tax = Decimal64Array::from(vec![Some(1_000_000_000), Some(999_999_999), None, Some(-1)]);
    let tax: ArrayRef = Arc::new(tax.with_precision_and_scale(18, 2).unwrap());
    let flags: ArrayRef = Arc::new(BooleanArray::from(vec![None, Some(false), Some(true), None]));
    let numbers: ArrayRef = Arc::new(Int64Array::from(vec![4, 3, 2, 1]));
    vec![("priorYearTaxCny", tax), ("headquarters", flags), ("outcome", numbers)]
}

#[test]
fn parquet_goes_in_and_out() {
    let directory = directory("screen-parquet");
    let (path, out) = (directory.join("r.parquet"), directory.join("v.parquet"));
    parquet(&path, register());
    let expected = ["met", "unknown", "met", "invalid"];
    for reasons in ["all", "none"] {
        let args = [
            path.to_str().unwrap(),
            "--out",
            out.to_str().unwrap(),
            "--reasons",
            reasons,
            "--on",
            "2013-06-30",
        ];
        let run = screen(&args, "");
        assert_eq!(run.status, 1, "{}", run.stderr);
        let reader = ParquetRecordBatchReaderBuilder::try_new(fs::File::open(&out).unwrap()).unwrap();
        let batch = reader.build().unwrap().next().unwrap().unwrap();
        let outcomes = batch.column_by_name("outcome").unwrap();
        let texts = Texts::of(outcomes);
        let outcomes: Vec<_> = (0..4).map(|row| texts.get(row).unwrap()).collect();
        assert_eq!(outcomes, expected);
        let numbers = batch.column_by_name("row").unwrap();
        assert_eq!(numbers.as_any().downcast_ref::<UInt64Array>().unwrap().value(3), 4);
        // The register's own column of that name goes along under another.
        let own = batch.column_by_name("register.1.outcome").unwrap();
        assert_eq!(Texts::of(own).get(0).unwrap(), "4");
    }
    assert!(!directory.join("v.parquet.part").exists());
}

#[test]
fn a_broken_parquet_file_is_told_and_leaves_nothing() {
    let directory = directory("screen-broken");
    let (path, out) = (directory.join("r.parquet"), directory.join("v.csv"));
    parquet(&path, register());
    let whole = fs::read(&path).unwrap();
    let mut turned = whole.clone();
    turned[20..60].iter_mut().for_each(|byte| *byte = !*byte);
    for bytes in [&whole[..whole.len() - 1], &whole[..8], b"", b"no Parquet", &turned] {
        fs::write(&path, bytes).unwrap();
        let run = screen(&[path.to_str().unwrap(), "--out", out.to_str().unwrap()], "");
        assert_eq!(run.status, 1, "{}", run.stderr);
        assert!(run.stderr.contains("not a whole Parquet file"), "{}", run.stderr);
        assert!(!out.exists() && !directory.join("v.csv.part").exists());
    }
}

/// A full disk: the device to which every write fails stands where the unfinished file would.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_leaves_no_half_file() {
    let (small, large) =
        ("headquarters\n1\n".to_owned(), "headquarters\n".to_owned() + &"1\n".repeat(50_000));
    for register in [small, large] {
        for (name, full) in [
            ("v.csv", "v.csv.part"),
            ("v.parquet", "v.parquet.part"),
            ("v.csv", "v.problems.csv.part"),
            ("v.parquet", "v.problems.csv.part"),
        ] {
            let directory = directory("screen-full");
            std::os::unix::fs::symlink("/dev/full", directory.join(full)).unwrap();
            let run = screen(&["-", "--out", directory.join(name).to_str().unwrap()], &register);
            assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{}", run.stderr);
            let file = directory.join(full.trim_end_matches(".part"));
            let told = format!(
                "luohu-policy: 无法写入“{0}”：磁盘已满，请腾出空间后重试 / cannot write `{0}`: the disk is full; make room and run it again\n",
                file.display()
            );
            assert!(run.stderr.ends_with(&told), "{}", run.stderr);
            assert_eq!(fs::read_dir(&directory).unwrap().count(), 0, "{name} {full}");
        }
    }
}

#[test]
fn a_mapping_names_columns_and_units() {
    let directory = directory("screen-map");
    let map = directory.join("map.toml");
    let register = "去年税收;出口\n1000;1\n1;5000\n";
    let with = |toml: &str| {
        fs::write(&map, toml).unwrap();
        screen(&["-", "--map", map.to_str().unwrap()], register)
    };
    let run = with(
        "[columns]\n\"去年税收\" = { fact = \"priorYearTaxCny\", unit = \"万元\" }\n\
         \"出口\" = { fact = \"priorYearExportUsd\", unit = \"万美元\" }\n",
    );
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(run.stdout.contains("2   100.0 %  Within"), "{}", run.stdout);
    for (toml, told) in [
        ("[columns]\n\"出口\" = { fact = \"priorYearExportUsd\", unit = \"万元\" }", "never converted"),
        ("[columns]\n\"出口\" = \"export\"", "which does not exist"),
        ("[columns]\n\"进口\" = \"priorYearExportUsd\"", "does not have"),
        ("[columns", "the mapping file"),
        ("[rows]", "the mapping file"),
    ] {
        let run = with(toml);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{toml}");
        assert!(run.stderr.contains(told), "{}", run.stderr);
    }
}

#[test]
fn what_is_no_register_is_wrong_usage_or_unreadable() {
    for (args, input, status, told) in [
        (&["-"][..], "", 1, "the first line is the heading"),
        (&["-"], "name,town\n1,2\n", 2, "No column is recognised"),
        (&["-", "--out", "v.txt"], "headquarters\n1\n", 2, ".csv or .parquet"),
        (&["-", "--measure", "teaching-stipend"], "schoolKind\n", 2, "takes a list"),
        (&["-", "--reading", "indicators=R9"], "headquarters\n", 2, "no such reading"),
        (&["missing.csv"], "", 1, "cannot read"),
        (&["-", "--out", "no/such/directory/v.csv"], "headquarters\n1\n", 1, "cannot write"),
    ] {
        let run = screen(args, input);
        assert_eq!((run.status, run.stdout.as_str()), (status, ""), "{args:?}");
        assert!(run.stderr.contains(told), "{}", run.stderr);
    }
    let gbk = screen(&["-"], b"\xc6\xf3\xd2\xb5,headquarters\n1,1\n");
    assert_eq!(gbk.status, 1);
    assert!(gbk.stderr.contains("CSV UTF-8"), "{}", gbk.stderr);
}

#[test]
fn another_flat_measure_is_asked_the_same_way() {
    let run = screen(
        &["-", "--measure", "reply-deadline"],
        "transferredOn\n2013-04-26\n2013年4月26日\n26.4.2013\n",
    );
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(run.stdout.contains("           1    33.3 %  Invalid input"), "{}", run.stdout);
}
