//! 罗府办〔2013〕7号, actions 1 to 3: schools and teachers.
//!
//! The plan names 区教育局 in items 2 and 12 only; elsewhere the bureau is presumed from these and
//! from 罗发〔2013〕3号 三（一）, which gives it the lead for the same reforms.

use super::super::entry::{Entry, entry, t};

pub(super) const EDUCATION: &[&str] = &["district-education"];

pub(super) static ENTRIES: &[Entry] = &[
    entry(&["LFB2013-7/II/01"], "“六大工程”和“六大提升”", "Six projects and the six improvements they serve")
        .presumably(EDUCATION)
        .naming(&[
            t("资源配置优化工程：提升教育承载力", "Better allocation of resources: capacity"),
            t("阳光教师工程：提升师德水平", "Sunshine teachers: professional ethics"),
            t("“双名”培养工程：提升教育软实力", "Master teachers and heads: soft power"),
            t("“减负提质”工程：提升教育竞争力", "Lighter load, higher quality: competitiveness"),
            t("民办教育质量提升工程：提升教育整体实力", "Private education: overall strength"),
            t("教育国际化工程：提升教育影响力", "International education: influence"),
        ])
        .about(&["六大行动", "六项行动", "six actions"]),
    entry(
        &["LFB2013-7/A1.1/01", "LFB2013-7/A1.1/02"],
        "义务教育联盟化发展",
        "School alliances in compulsory education",
    )
    .presumably(EDUCATION)
    .others("联盟学校；所有新开办的学校", "The allied schools; every newly opened school")
    .naming(&[
        t("嫁接型教育联盟", "Grafted alliance"),
        t("互补型教育联盟", "Complementary alliance"),
        t("特色型教育联盟", "Characteristic alliance"),
    ])
    .about(&["名校联盟", "薄弱学校", "新开办学校", "weak schools", "new schools"]),
    entry(
        &["LFB2013-7/A1.2/01", "LFB2013-7/A1.2/02", "LFB2013-7/A1.2/03"],
        "教育资源均衡配置",
        "Balanced allocation of educational resources",
    )
    .led_by(EDUCATION)
    .others(
        "人事部门（为薄弱学校优先配置人力资源）；学校",
        "The personnel departments (staff for weak schools first); schools",
    )
    .about(&[
        "大生均",
        "拨款制度",
        "薄弱学校",
        "应届毕业生",
        "per-pupil funding",
        "weak schools",
        "graduates",
    ])
    .note(
        "哪些是薄弱学校由区教育局确定，条文没有列名。",
        "The Education Bureau determines which schools are weak; the clause names none.",
    ),
    entry(
        &["LFB2013-7/A1.2/04"],
        "市级以上名师专项津贴的任教学校",
        "Schools where master teachers draw the special allowance",
    )
    .others("政府（给予津贴）", "The government (grants the allowance)")
    .naming(&[
        t("梧桐小学", "Wutong Primary School"),
        t("大望学校", "Dawang School"),
        t("华丽小学", "Huali Primary School"),
        t("翠茵小学", "Cuiyin Primary School"),
        t("草埔小学", "Caopu Primary School"),
    ])
    .about(&["名师津贴", "名师统筹管理", "master teachers"])
    .note("翠茵小学照原文书写。", "Cuiyin Primary School is written as in the document."),
    entry(&["LFB2013-7/A1.3/01"], "逐步建成寄宿制高中的学校", "Schools to become boarding high schools")
        .presumably(EDUCATION)
        .naming(&[
            t("翠园中学", "Cuiyuan Middle School"),
            t("罗湖外语学校", "Luohu Foreign Languages School"),
            t("滨河中学", "Binhe Middle School"),
            t("行知职业技术学校", "Xingzhi Vocational and Technical School"),
        ])
        .about(&["公办高中改造", "住宿", "boarding", "public high schools"])
        .note("条文没有写建成年份。", "The clause gives no year."),
    entry(&["LFB2013-7/A1.3/02"], "制定品牌学校建设方案的学校", "Schools to draw up brand-school plans")
        .presumably(EDUCATION)
        .others("所列学校（制定方案）", "The schools listed (draw up the plans)")
        .naming(&[
            t("翠园中学初中部", "Cuiyuan Middle School, junior section"),
            t("翠园中学东晓校区", "Cuiyuan Middle School, Dongxiao campus"),
            t("罗湖外语学校初中部", "Luohu Foreign Languages School, junior section"),
            t("螺岭外国语实验学校", "Luoling Foreign Languages Experimental School"),
            t("翠竹外国语实验学校", "Cuizhu Foreign Languages Experimental School"),
        ])
        .about(&["名校品牌", "广东省名校", "brand schools"]),
    entry(
        &["LFB2013-7/A1.3/03"],
        "第二批品牌学校（新优质学校建设项目）",
        "Second group of brand schools (new-quality schools)",
    )
    .presumably(EDUCATION)
    .naming(&[
        t("桂园中学", "Guiyuan Middle School"),
        t("文锦中学", "Wenjin Middle School"),
        t("东湖中学", "Donghu Middle School"),
        t("滨河小学", "Binhe Primary School"),
        t("红岭小学", "Hongling Primary School"),
        t("翠北小学", "Cuibei Primary School"),
        t("北斗小学", "Beidou Primary School"),
        t("布心小学", "Buxin Primary School"),
        t("锦田小学", "Jintian Primary School"),
        t("水库小学", "Shuiku Primary School"),
        t("碧波小学", "Bibo Primary School"),
    ])
    .about(&["名校品牌", "brand schools"]),
    entry(
        &["LFB2013-7/A1.3/04", "LFB2013-7/A1.3/05"],
        "每年推出的实验学校和品牌学校专项经费",
        "Experimental schools of the year and the brand-school fund",
    )
    .presumably(EDUCATION)
    .others("政府（资金、人员编制等方面倾斜）", "The government (favours them in money, posts and more)")
    .naming(&[
        t("教育管理", "Management"),
        t("课程改革", "Curriculum reform"),
        t("立德树人", "Character education"),
        t("学生发展", "Development of students"),
    ])
    .and_more()
    .about(&["新优质学校", "教学实验", "experimental schools"]),
    entry(
        &["LFB2013-7/A2.4/01"],
        "阳光教师：四个“阳光”和五个基本素养",
        "Sunshine teachers: four traits and five basic qualities",
    )
    .presumably(EDUCATION)
    .others("教师", "Teachers")
    .naming(&[
        t("阳光人格", "Sunshine character"),
        t("阳光情感", "Sunshine feeling"),
        t("阳光体质", "Sunshine health"),
        t("阳光业务", "Sunshine skill"),
        t("道德素养", "Moral quality"),
        t("心理素养", "Mental quality"),
        t("教学素养", "Teaching quality"),
        t("育人素养", "Nurturing quality"),
        t("博雅素养", "Erudition"),
    ])
    .about(&["师德", "教师队伍", "ethics of teachers"]),
    entry(
        &["LFB2013-7/A2.4/02"],
        "提升教师素养的六项计划和“师德门诊部”",
        "Six programmes and a clinic for professional ethics",
    )
    .presumably(EDUCATION)
    .others("教师", "Teachers")
    .naming(&[
        t("“五比五看”为人师表计划", "Five comparisons and five looks: model teachers"),
        t("“爱生月、近师周”师生互动计划", "Month of caring for students, week of meeting teachers"),
        t("教师读书观影计划", "Books and films for teachers"),
        t("“教育叙事”成长计划", "Growth through teaching stories"),
        t("师德论坛提升计划", "Ethics forum"),
        t("罗湖园丁联盟计划", "Luohu gardeners' alliance"),
        t("“师德门诊部”", "Ethics clinic"),
    ])
    .about(&["师德", "教师发展", "ethics of teachers"]),
    entry(&["LFB2013-7/A2.5/01"], "名班主任的四个层次", "Four levels of master head teachers")
        .presumably(EDUCATION)
        .others("班主任", "Head teachers of classes")
        .naming(&[
            t("骨干班主任", "Backbone head teacher"),
            t("示范班主任", "Model head teacher"),
            t("高级班主任", "Senior head teacher"),
            t("首席班主任", "Chief head teacher"),
        ])
        .about(&["名班主任", "评选", "head teachers"])
        .note(
            "按原文顺序列出；是否须逐级申报，条文没有写。",
            "In the order of the clause; whether the levels must be climbed one by one is not said.",
        ),
    entry(
        &["LFB2013-7/A2.5/04"],
        "《罗湖区名班主任管理办法》的制定",
        "Rules for master head teachers to be issued",
    )
    .presumably(EDUCATION)
    .naming(&[t("《罗湖区名班主任管理办法》", "Luohu rules for master head teachers")])
    .about(&["德育科研经费", "班主任津贴", "head teachers' allowance"]),
    entry(
        &["LFB2013-7/A2.6/01"],
        "“校园因你而美丽”感动罗湖教育人物评选",
        "Yearly selection of people who moved Luohu's education",
    )
    .presumably(EDUCATION)
    .about(&["年度评选", "尊师重道", "award", "people of the year"]),
    entry(
        &["LFB2013-7/A3.7/02", "LFB2013-7/A3.7/01"],
        "名师名校长专项经费和培养基地",
        "Fund and training bases for master teachers and heads",
    )
    .presumably(EDUCATION)
    .others(
        "“罗湖区教育系统名校长名师培养工程”领导小组",
        "The leading group for the training of master heads and teachers",
    )
    .naming(&[
        t("《罗湖区教育系统名校长培养工程实施意见》", "Opinions on the training of master heads in Luohu"),
        t(
            "《罗湖区中小学梯级名师培养工程实施意见》",
            "Opinions on the graded training of master teachers in Luohu",
        ),
        t("“罗湖区教育系统名校长名师培养工程”领导小组", "Leading group for the training"),
        t("若干个名师名校长培养基地", "Several training bases"),
    ])
    .about(&["双名工程", "名师工作室", "master teachers", "master heads"])
    .note("条文没有写培养基地的数目。", "The clause does not say how many bases."),
    entry(&["LFB2013-7/A3.8/01"], "梯级教师培养平台", "Ladder of teacher development")
        .presumably(EDUCATION)
        .others("教师", "Teachers")
        .naming(&[
            t("学校首席教师", "Chief teacher of the school"),
            t("罗湖区骨干教师", "Backbone teacher of Luohu"),
            t("罗湖区名师", "Master teacher of Luohu"),
            t("罗湖区杰出教师", "Outstanding teacher of Luohu"),
            t("罗湖区教育名家", "Education expert of Luohu"),
        ])
        .about(&["层级攀升", "专业发展", "career ladder"])
        .note(
            "与区级荣誉称号是两个序列，只有教育名家两处都有。",
            "Not the same ladder as the honorary titles; only the education expert stands in both.",
        ),
    entry(&["LFB2013-7/A3.8/02"], "区级阶梯式荣誉称号", "Honorary titles of the district")
        .presumably(EDUCATION)
        .others(
            "学校（首席学科教师、星级教师）；区财政（划拨奖教奖学基金）",
            "Schools (chief subject teachers, star teachers); the district budget (pays the award fund)",
        )
        .naming(&[
            t("罗湖教坛新秀", "Rising teacher"),
            t("教学能手", "Skilled teacher"),
            t("教学标兵", "Model teacher"),
            t("教育英才", "Talented educator"),
            t("教育名家", "Education expert"),
            t("教育功臣", "Person of merit in education"),
        ])
        .about(&["评选与复评", "奖励补贴", "honours", "awards"])
        .note(
            "按原文顺序列出。条文另提学科带头人，没有把它列入称号。",
            "In the order of the clause, which mentions subject leaders elsewhere but not among the titles.",
        ),
    entry(&["LFB2013-7/A3.9/01"], "名师名校长培养课程模块", "Course modules for master teachers and heads")
        .presumably(EDUCATION)
        .naming(&[
            t("公共模块", "Common"),
            t("专题模块", "Thematic"),
            t("实践模块", "Practical"),
            t("自主发展模块", "Self-development"),
        ])
        .and_more()
        .about(&["课程体系", "training courses"]),
    entry(&["LFB2013-7/A3.9/02"], "名师名校长培养举措", "Ways of training master teachers and heads")
        .presumably(EDUCATION)
        .naming(&[
            t("集中培训", "Group training"),
            t("学历提升", "Higher degrees"),
            t("导师制", "Mentors"),
            t("基地校挂职", "Posts at base schools"),
            t("课题资助", "Funded research"),
            t("成果出版", "Publication"),
            t("教学展示", "Open lessons"),
            t("教育论坛", "Forums"),
            t("组团出国考察", "Study tours abroad"),
        ])
        .and_more()
        .about(&["培养模式", "培训", "training"]),
];
