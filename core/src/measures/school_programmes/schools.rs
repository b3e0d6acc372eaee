//! The schools that 罗府办〔2013〕7号 names, as it writes them, and the lists it puts them on.

use serde::{Deserialize, Serialize};

use crate::{answer::Verdict, field::Choice, read::Named};

/// A school that the document names, or another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum School {
    /// 翠园中学.
    CuiyuanMiddle,
    /// 罗湖外语学校.
    LuohuForeignLanguages,
    /// 滨河中学.
    BinheMiddle,
    /// 行知职业技术学校.
    XingzhiVocational,
    /// 翠园中学初中部.
    CuiyuanJunior,
    /// 翠园中学东晓校区.
    CuiyuanDongxiao,
    /// 罗湖外语学校初中部.
    LuohuForeignLanguagesJunior,
    /// 螺岭外国语实验学校.
    LuolingForeignLanguages,
    /// 翠竹外国语实验学校.
    CuizhuForeignLanguages,
    /// 桂园中学.
    GuiyuanMiddle,
    /// 文锦中学.
    WenjinMiddle,
    /// 东湖中学.
    DonghuMiddle,
    /// 滨河小学.
    BinhePrimary,
    /// 红岭小学.
    HonglingPrimary,
    /// 翠北小学.
    CuibeiPrimary,
    /// 北斗小学.
    BeidouPrimary,
    /// 布心小学.
    BuxinPrimary,
    /// 锦田小学.
    JintianPrimary,
    /// 水库小学.
    ShuikuPrimary,
    /// 碧波小学.
    BiboPrimary,
    /// 红桂中学.
    HongguiMiddle,
    /// 罗湖区教工幼儿园.
    JiaogongKindergarten,
    /// 梧桐小学.
    WutongPrimary,
    /// 大望学校.
    Dawang,
    /// 华丽小学.
    HualiPrimary,
    /// 翠茵小学.
    CuiyinPrimary,
    /// 草埔小学.
    CaopuPrimary,
    /// 港人子弟学校.
    HongKongChildren,
    /// 奥斯翰外语学校.
    AosihanForeignLanguages,
    /// Any school that is not named.
    Other,
}

impl Named for School {
    #[rustfmt::skip] // one line each
    const NAMES: &'static [(&'static str, School)] = &[
        ("cuiyuanMiddle", School::CuiyuanMiddle),
        ("luohuForeignLanguages", School::LuohuForeignLanguages),
        ("binheMiddle", School::BinheMiddle),
        ("xingzhiVocational", School::XingzhiVocational),
        ("cuiyuanJunior", School::CuiyuanJunior),
        ("cuiyuanDongxiao", School::CuiyuanDongxiao),
        ("luohuForeignLanguagesJunior", School::LuohuForeignLanguagesJunior),
        ("luolingForeignLanguages", School::LuolingForeignLanguages),
        ("cuizhuForeignLanguages", School::CuizhuForeignLanguages),
        ("guiyuanMiddle", School::GuiyuanMiddle),
        ("wenjinMiddle", School::WenjinMiddle),
        ("donghuMiddle", School::DonghuMiddle),
        ("binhePrimary", School::BinhePrimary),
        ("honglingPrimary", School::HonglingPrimary),
        ("cuibeiPrimary", School::CuibeiPrimary),
        ("beidouPrimary", School::BeidouPrimary),
        ("buxinPrimary", School::BuxinPrimary),
        ("jintianPrimary", School::JintianPrimary),
        ("shuikuPrimary", School::ShuikuPrimary),
        ("biboPrimary", School::BiboPrimary),
        ("hongguiMiddle", School::HongguiMiddle),
        ("jiaogongKindergarten", School::JiaogongKindergarten),
        ("wutongPrimary", School::WutongPrimary),
        ("dawang", School::Dawang),
        ("hualiPrimary", School::HualiPrimary),
        ("cuiyinPrimary", School::CuiyinPrimary),
        ("caopuPrimary", School::CaopuPrimary),
        ("hongKongChildren", School::HongKongChildren),
        ("aosihanForeignLanguages", School::AosihanForeignLanguages),
        ("other", School::Other),
    ];
}

impl School {
    /// The schools as a form offers them, in the order in which the document first names them.
    #[rustfmt::skip] // one line each
    pub const CHOICES: &'static [Choice] = &[
        Choice::new("cuiyuanMiddle", "翠园中学", "Cuiyuan Middle School"),
        Choice::new("luohuForeignLanguages", "罗湖外语学校", "Luohu Foreign Languages School"),
        Choice::new("binheMiddle", "滨河中学", "Binhe Middle School"),
        Choice::new("xingzhiVocational", "行知职业技术学校", "Xingzhi Vocational and Technical School"),
        Choice::new("cuiyuanJunior", "翠园中学初中部", "Junior division of Cuiyuan Middle School"),
        Choice::new("cuiyuanDongxiao", "翠园中学东晓校区", "Dongxiao campus of Cuiyuan Middle School"),
        Choice::new("luohuForeignLanguagesJunior", "罗湖外语学校初中部", "Junior division of Luohu Foreign Languages School"),
        Choice::new("luolingForeignLanguages", "螺岭外国语实验学校", "Luoling Foreign Languages Experimental School"),
        Choice::new("cuizhuForeignLanguages", "翠竹外国语实验学校", "Cuizhu Foreign Languages Experimental School"),
        Choice::new("guiyuanMiddle", "桂园中学", "Guiyuan Middle School"),
        Choice::new("wenjinMiddle", "文锦中学", "Wenjin Middle School"),
        Choice::new("donghuMiddle", "东湖中学", "Donghu Middle School"),
        Choice::new("binhePrimary", "滨河小学", "Binhe Primary School"),
        Choice::new("honglingPrimary", "红岭小学", "Hongling Primary School"),
        Choice::new("cuibeiPrimary", "翠北小学", "Cuibei Primary School"),
        Choice::new("beidouPrimary", "北斗小学", "Beidou Primary School"),
        Choice::new("buxinPrimary", "布心小学", "Buxin Primary School"),
        Choice::new("jintianPrimary", "锦田小学", "Jintian Primary School"),
        Choice::new("shuikuPrimary", "水库小学", "Shuiku Primary School"),
        Choice::new("biboPrimary", "碧波小学", "Bibo Primary School"),
        Choice::new("hongguiMiddle", "红桂中学", "Honggui Middle School"),
        Choice::new("jiaogongKindergarten", "罗湖区教工幼儿园", "Luohu Jiaogong Kindergarten"),
        Choice::new("wutongPrimary", "梧桐小学", "Wutong Primary School"),
        Choice::new("dawang", "大望学校", "Dawang School"),
        Choice::new("hualiPrimary", "华丽小学", "Huali Primary School"),
        Choice::new("cuiyinPrimary", "翠茵小学", "Cuiyin Primary School"),
        Choice::new("caopuPrimary", "草埔小学", "Caopu Primary School"),
        Choice::new("hongKongChildren", "港人子弟学校", "School for the children of Hong Kong people"),
        Choice::new("aosihanForeignLanguages", "奥斯翰外语学校", "Aosihan Foreign Languages School"),
        Choice::new("other", "其他学校", "Another school"),
    ];

    /// Whether a stated school is one of these.
    #[must_use]
    pub fn listed(school: Option<School>, list: &[School]) -> Verdict {
        Verdict::of(school.map(|school| list.contains(&school)))
    }
}

/// The public senior secondary schools (公办高中) that become boarding schools.
pub(super) const BOARDING: &[School] =
    &[School::CuiyuanMiddle, School::LuohuForeignLanguages, School::BinheMiddle, School::XingzhiVocational];

/// The schools that draw up a plan as brand schools.
pub(super) const BRAND: &[School] = &[
    School::CuiyuanJunior,
    School::CuiyuanDongxiao,
    School::LuohuForeignLanguagesJunior,
    School::LuolingForeignLanguages,
    School::CuizhuForeignLanguages,
];

/// The new-quality schools (新优质学校), to become the second group of brand schools.
pub(super) const NEW_QUALITY: &[School] = &[
    School::GuiyuanMiddle,
    School::WenjinMiddle,
    School::DonghuMiddle,
    School::BinhePrimary,
    School::HonglingPrimary,
    School::CuibeiPrimary,
    School::BeidouPrimary,
    School::BuxinPrimary,
    School::JintianPrimary,
    School::ShuikuPrimary,
    School::BiboPrimary,
];

/// The schools to which master teachers are drawn by an allowance.
pub(in crate::measures) const MASTER_TEACHER_POSTS: &[School] = &[
    School::WutongPrimary,
    School::Dawang,
    School::HualiPrimary,
    School::CuiyinPrimary,
    School::CaopuPrimary,
];

/// The pilots of performance excellence (卓越绩效管理).
pub(super) const PILOTS: &[School] = &[
    School::XingzhiVocational,
    School::LuohuForeignLanguages,
    School::HongguiMiddle,
    School::BinhePrimary,
    School::LuolingForeignLanguages,
    School::BuxinPrimary,
    School::BeidouPrimary,
    School::JiaogongKindergarten,
];

/// The pilots of the classes opened with Miami.
pub(super) const MIAMI: &[School] = &[School::LuohuForeignLanguages, School::CuiyuanMiddle];

/// The private schools that the district supports by name.
pub(super) const SUPPORTED_PRIVATE: &[School] = &[School::HongKongChildren, School::AosihanForeignLanguages];

/// The school that is encouraged to be certified.
pub(super) const CERTIFIED: &[School] = &[School::AosihanForeignLanguages];
