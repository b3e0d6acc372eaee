//! 罗发〔2013〕3号 七 and 八: party building, and safeguards.

use crate::{
    directory::entry::{Entry, entry, t},
    unit::STREET_OFFICES,
};

const ORGANISATION: &[&str] = &["committee-organisation"];
const PARTY_AND_YOUTH: &[&str] = &["committee-organisation", "youth-league"];
const DISCIPLINE: &[&str] = &["discipline-commission"];

pub(in crate::directory) static ENTRIES: &[Entry] = &[
    entry(&["LF2013-3/VII.1/L"], "创新基层党建工作", "Party building at the grass roots")
        .led_by(PARTY_AND_YOUTH)
        .about(&["书记项目", "同乡村党建", "楼宇党建", "两新组织", "罗湖先锋行动", "party building"]),
    entry(&["LF2013-3/VII.1/01"], "“三同建团”", "Youth-league building by three things in common")
        .led_by(PARTY_AND_YOUTH)
        .naming(&[
            t("同乡", "The same home town"),
            t("同业", "The same trade"),
            t("共同爱好", "The same interests"),
        ])
        .about(&["以党建带团建", "商业楼宇建团", "青年团员", "youth league"]),
    entry(&["LF2013-3/VII.2/L"], "创新党代表任期制工作", "Tenure of party delegates")
        .led_by(ORGANISATION)
        .about(&["党代表工作室", "社情民意", "party delegates"]),
    entry(&["LF2013-3/VII.2/01"], "党代表任期制的制度", "Systems for party delegates")
        .led_by(ORGANISATION)
        .naming(&[
            t("提案和提议制度", "Motions and proposals"),
            t("询问和质询制度", "Questions and inquiries"),
            t("编团分组制度", "Grouping"),
            t("视察调研制度", "Inspection and research"),
        ])
        .and_more()
        .about(&["党代表", "delegates"]),
    entry(&["LF2013-3/VII.3/L"], "深化干部人事制度改革", "Reform of the cadre system")
        .led_by(ORGANISATION)
        .about(&["干部考评", "逢晋必考", "优培班", "考训班", "竞争性选拔", "cadres", "promotion exam"]),
    entry(&["LF2013-3/VII.4/L"], "创新廉洁城区建设", "A clean district").led_by(DISCIPLINE).about(&[
        "廉政教育",
        "靶向治腐",
        "述责述廉",
        "三公经费",
        "明察暗访",
        "作风建设",
        "integrity",
        "anti-corruption",
        "work style",
    ]),
    entry(&["LF2013-3/VII.4/05"], "作风建设“1+8”文件的组织落实", "Carrying out the 1+8 papers on work style")
        .led_by(DISCIPLINE)
        .about(&["八项规定", "work style"])
        .note(
            "条文没有列出各文件的名称；不要与罗府办〔2013〕5号的“1+10文件”混淆。",
            "The clause does not name the papers; they are not the 1+10 papers of 罗府办〔2013〕5号.",
        ),
    entry(&["LF2013-3/VII.5/L"], "提高民主法治水平", "Democracy and the rule of law")
        .led_by(&[
            "people-congress-office",
            "cppcc-office",
            "committee-united-front",
            "district-court",
            "district-procuratorate",
        ])
        .about(&[
            "人大代表进社区",
            "代表建议",
            "政协界别",
            "民主党派",
            "民族宗教",
            "网上诉讼",
            "专项预防",
            "deputies",
            "litigation",
            "religion",
        ]),
    entry(&["LF2013-3/VIII.1/01"], "改革分管领导", "The leader in charge of reform")
        .led_by(&[STREET_OFFICES])
        .others("各部门", "Every department")
        .about(&["组织领导", "改革创新", "分工负责制", "reform leader"])
        .note(
            "各街道、各部门各明确一名；重大改革项目另有区领导分工负责。",
            "Every street and department names one; district leaders share out the major projects.",
        ),
    entry(&["LF2013-3/VIII.2/01"], "全区改革工作的统筹协调", "Coordination of the reforms")
        .led_by(&["committee-office", "district-development"])
        .others("各街道、各部门和各项目牵头单位", "Streets, departments and the lead units of the projects")
        .naming(&[
            t("事前研究决策", "Study and decide beforehand"),
            t("事中统筹推进", "Coordinate on the way"),
            t("事后效果评估", "Evaluate afterwards"),
            t("社会稳定风险评估", "Assessment of risks to social stability"),
        ])
        .about(&["日常工作机构", "改革推进", "coordination"]),
    entry(
        &["LF2013-3/VIII.3/01", "LF2013-3/VIII.3/02"],
        "“罗湖创新奖”和绩效考核加分",
        "Luohu Innovation Award and performance bonus for reform",
    )
    .about(&["年度评选", "改革创新绩效", "award", "bonus"])
    .note(
        "条文没有写由谁评选，也没有写加多少分。",
        "The clause says neither who selects nor how many points are added.",
    ),
    entry(
        &["LF2013-3/VIII.3/03"],
        "改革创新工作的督查检查和奖惩",
        "Inspection, praise and criticism of reform work",
    )
    .led_by(&["discipline-and-supervision", "committee-inspection"])
    .about(&["表彰奖励", "通报处罚", "激励监督", "inspection"]),
];
