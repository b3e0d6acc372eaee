//! `directory` as text and as JSON Lines.

use luohu_policy_core::directory::{Query, search};
use serde_json::Value;

use crate::run::{Run, run};

fn directory(args: &[&str]) -> Run {
    run(&[&["directory"], args].concat(), "")
}

fn lines(run: &Run) -> Vec<Value> {
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_task_is_told_with_its_units_its_members_and_its_clause() {
    for (args, parts) in [
        (
            &["特色街景"][..],
            &[
                "打造特色街景：主干道绿化景观改造\n",
                "  负责单位：区城管局\n",
                "  配合单位：市交委东部交通运输局\n",
                "  列出（未列尽）：深南东路；东门路；",
                "  依据：罗府办〔2013〕6号 四（四）1\n",
                "  匹配：打造特色街景：主干道绿化景观改造\n",
                "共 1 条。\n",
            ][..],
        ),
        (
            &["streetscapes", "--lang", "en"],
            &[
                "  Lead: District Urban Management Bureau\n",
                "  Lists (open): Shennan East Road; Dongmen Road;",
                "  Clause: 罗府办〔2013〕6号 section IV(4), item 1\n",
            ],
        ),
        (&["寄宿制高中"], &["  推定单位（条文未单独写明）：区教育局\n", "翠园中学；罗湖外语学校"]),
        (&["创新奖", "--document", "LF2013-3"], &["  条文未写明责任单位\n"]),
        (&["用水数据"], &["  负责单位：区环保水务局\n", "  期限见信息报送和工作日历\n"]),
        (&["boarding", "schools"], &["寄宿制高中", "没有条目包含全部文字"]),
        (&["监察局"], &["区监察局与区纪委（监察局）在文件中分别出现，未合并。\n"]),
    ] {
        let run = directory(args);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""));
        for part in parts {
            assert!(run.stdout.contains(part), "{part} in {}", run.stdout);
        }
    }
}

#[test]
fn json_lines_are_the_hits_of_the_library() {
    for (args, query) in [
        (&[][..], Query::default()),
        (&["cyzx"], Query { text: "cyzx".into(), ..Query::default() }),
        (&["翠园中学", "试点"], Query { text: "翠园中学 试点".into(), ..Query::default() }),
        (&["--unit", "street-liantang"], Query { unit: Some("street-liantang".into()), ..Query::default() }),
        (
            &["学校", "--document", "LFB2013-6"],
            Query { text: "学校".into(), document: Some("LFB2013-6".into()), ..Query::default() },
        ),
    ] {
        let expected = search(&query).hits;
        assert!(!expected.is_empty(), "{args:?}");
        let listed = lines(&directory(&[args, &["--json"]].concat()));
        assert_eq!(Value::from(listed), serde_json::to_value(&expected).unwrap(), "{args:?}");
    }
}

#[test]
fn nothing_found_says_so_and_helps() {
    for (args, part) in [(&["火星"][..], "拼音首字母"), (&["火星", "--lang", "en"], "Nothing found.")]
    {
        let run = directory(args);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""));
        assert!(run.stdout.contains(part), "{}", run.stdout);
    }
    let run = directory(&["火星", "--json"]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""));
}

#[test]
fn wrong_arguments_are_wrong_usage() {
    let long = "长".repeat(201);
    for (args, part) in [
        (&["--unit", "x"][..], "district-education"),
        (&["--document", "5号"], "LFB2013-7"),
        (&["--json", "--lang", "en"], "--lang"),
        (&[&long], "200"),
    ] {
        let run = directory(args);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{args:?}");
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
}
