//! 罗府办〔2013〕7号, actions 4 to 6 and the explanation of terms: quality, private schools,
//! international education.

use super::{
    super::entry::{Entry, entry, t},
    education::EDUCATION,
};

pub(super) static ENTRIES: &[Entry] = &[
    entry(
        &["LFB2013-7/A4.10-12/01"],
        "课程改革和评估体系要出台的文件",
        "Papers to be issued for curriculum reform and assessment",
    )
    .presumably(EDUCATION)
    .naming(&[
        t(
            "《罗湖区加强义务教育阶段教学常规管理的指导意见》",
            "Guidance on the management of teaching in compulsory education",
        ),
        t("《罗湖区中小学学业质量评价方案》", "Plan for assessing the academic quality of schools"),
        t("中小学教育教学质量评估办法", "Measures for assessing the quality of education and teaching"),
    ])
    .about(&["深化课程改革", "教学常规", "高效课堂", "综合素质评价", "成长档案", "curriculum reform"])
    .note("条文没有写出台时间。", "The clause gives no dates."),
    entry(
        &["LFB2013-7/A4.12/01", "LFB2013-7/A4.12/02"],
        "教学质量奖惩制度和责任承包",
        "Rewards and accountability for the quality of teaching",
    )
    .led_by(EDUCATION)
    .others(
        "学校（从大生均办学经费中设立奖教奖学专项经费，修订绩效考核方案）",
        "Schools (set up the award fund from per-pupil money, revise their performance schemes)",
    )
    .about(&["奖教奖学", "问责制度", "绩效考核方案", "award fund", "accountability"]),
    entry(
        &["LFB2013-7/A4.13/01", "LFB2013-7/A4.13/02"],
        "卓越绩效管理试点单位",
        "Pilots of performance excellence",
    )
    .presumably(EDUCATION)
    .naming(&[
        t("行知职业技术学校", "Xingzhi Vocational and Technical School"),
        t("罗湖外语学校", "Luohu Foreign Languages School"),
        t("红桂中学", "Honggui Middle School"),
        t("滨河小学", "Binhe Primary School"),
        t("螺岭外国语实验学校", "Luoling Foreign Languages Experimental School"),
        t("布心小学", "Buxin Primary School"),
        t("北斗小学", "Beidou Primary School"),
        t("罗湖区教工幼儿园", "Luohu Staff Kindergarten"),
    ])
    .about(&["区长质量奖", "市长质量奖", "现代学校制度", "quality award", "pilot schools"])
    .note(
        "择优推荐申报区长、市长质量奖；条文没有写怎样择优。",
        "The best are recommended for the quality awards; the clause does not say how they are chosen.",
    ),
    entry(
        &["LFB2013-7/A5.14/01"],
        "创新民办学校管理体制",
        "Management of private schools",
    )
    .presumably(EDUCATION)
    .others(
        "公办学校（选派）；民办学校（任职）",
        "Public schools (second staff); private schools (receive them)",
    )
    .naming(&[
        t("公办学校副校长", "Deputy heads of public schools"),
        t("公办学校中层干部", "Middle managers of public schools"),
    ])
    .about(&["办、管分离", "董事会", "校长助理", "board of directors", "secondment"]),
    entry(
        &["LFB2013-7/A5.15/06"],
        "民办中小学教师队伍建设",
        "Teaching staff of private schools",
    )
    .presumably(EDUCATION)
    .others("民办中小学", "Private primary and secondary schools")
    .naming(&[
        t("教师信息管理平台：人事信息管理", "Teacher information platform: personnel records"),
        t("教师信息管理平台：人力资源配置", "Teacher information platform: allocation of staff"),
        t("教师信息管理平台：聘用管理", "Teacher information platform: contracts"),
        t("民办中小学校长和教师准入制度", "Admission rules for heads and teachers"),
        t("“民办学校讲师团”下校指导", "Visiting lecturers"),
        t("“公、民办学校帮扶结对”", "Pairs of public and private schools"),
        t("强化培训", "Intensive training"),
    ])
    .and_more()
    .about(&["从教津贴", "继续教育", "民办学校名师", "teaching stipend", "continuing education"])
    .note("条文没有写准入条件。", "The clause does not give the conditions of admission."),
    entry(
        &["LFB2013-7/A5.16/01"],
        "落实市民办教育的三个文件",
        "Three city papers on private education to be carried out",
    )
    .presumably(EDUCATION)
    .naming(&[
        t(
            "《深圳市民办学校义务教育阶段学位补贴试行办法（试行）》",
            "Shenzhen trial measures for school-place subsidies at private schools",
        ),
        t(
            "《深圳市民办中小学教师长期从教津贴实施办法（试行）》",
            "Shenzhen trial measures for the long-service stipend of private-school teachers",
        ),
        t(
            "《深圳市民办教育发展专项经费奖励和资助项目实施细则》",
            "Shenzhen rules for awards and aid from the private-education fund",
        ),
    ])
    .about(&["学位补贴", "从教津贴", "扶持配套政策", "subsidy", "stipend"])
    .note(
        "数额写在这些文件里；第一个文件名照原文书写。",
        "The amounts stand in those papers; the first title is as the document writes it.",
    ),
    entry(
        &["LFB2013-7/A5.16/05"],
        "民办学校的两个奖项",
        "Two awards for private schools",
    )
    .presumably(EDUCATION)
    .others("民办学校（受奖）", "Private schools (receive them)")
    .naming(&[
        t("创新奖", "Innovation award"),
        t("综合管理质量奖", "Award for the quality of management"),
    ])
    .about(&["民办学校奖励", "awards"])
    .note("条文没有写奖金和评选周期。", "The clause gives neither amount nor cycle."),
    entry(
        &["LFB2013-7/A5.16/06"],
        "民办教育的区级文件",
        "District papers on private education",
    )
    .presumably(EDUCATION)
    .naming(&[
        t("《罗湖区民办教育发展专项经费管理办法》", "Luohu rules for the private-education fund"),
        t(
            "《罗湖区促进和扶持民办学校高端发展行动计划》",
            "Luohu action plan for the high-end development of private schools",
        ),
    ])
    .about(&["以奖代补", "等级学校", "高端特色发展", "awards in place of subsidies"]),
    entry(
        &["LFB2013-7/A6.17/01"],
        "与香港教育合作行动",
        "Cooperation with Hong Kong in education",
    )
    .presumably(EDUCATION)
    .others("罗湖与香港的姊妹学校", "Sister schools in Luohu and Hong Kong")
    .naming(&[
        t("姊妹学校缔结计划", "Sister-school programme"),
        t("姊妹学校教师互派互访", "Exchange of teachers"),
        t("“希望之光”夏令营", "Light of Hope summer camp"),
        t("罗湖香港中小学校长论坛", "Forum of Luohu and Hong Kong heads"),
    ])
    .about(&["香港", "短期任教", "Hong Kong", "exchange"]),
    entry(
        &["LFB2013-7/A6.18/01", "LFB2013-7/A6.18/02", "LFB2013-7/A6.18/03", "LFB2013-7/A6.18/04"],
        "引进美国迈阿密教育资源的试点学校",
        "Pilot schools of the cooperation with Miami",
    )
    .presumably(EDUCATION)
    .naming(&[
        t("罗湖外语学校", "Luohu Foreign Languages School"),
        t("翠园中学", "Cuiyuan Middle School"),
    ])
    .about(&["2+1国际班", "迈阿密", "海外培训", "中美校长论坛", "外派教师", "Miami", "overseas training"]),
    entry(
        &["LFB2013-7/A6.19/01", "LFB2013-7/A6.19/02", "LFB2013-7/A6.19/03", "LFB2013-7/A6.19/04"],
        "国际理解教育和外籍教师",
        "International understanding and foreign teachers",
    )
    .presumably(EDUCATION)
    .others(
        "公办学校（外籍教师）；民办学校（聘请补贴）；条件成熟的学校（校本教材）；有条件接收外籍学生的学校（外商子女）",
        "Public schools (foreign teachers); private schools (subsidy); schools that are ready (textbooks); schools able to admit foreign students (children of foreign businesspeople)",
    )
    .about(&["外教", "校本教材", "外商子女入学", "textbooks", "children of foreign businesspeople"]),
    entry(
        &["LFB2013-7/A6.20/01"],
        "支持探索国际化的民办学校",
        "Private schools supported on their international course",
    )
    .presumably(EDUCATION)
    .naming(&[
        t("港人子弟学校", "School for Children of Hong Kong People"),
        t("奥斯翰外语学校", "Aosihan Foreign Languages School"),
    ])
    .about(&["NCCT认证", "国际部", "留学预科", "大学预科", "accreditation", "pre-university"]),
    entry(
        &["LFB2013-7/N/01"],
        "名词解释：三种教育联盟",
        "Terms: the three kinds of school alliance",
    )
    .naming(&[
        t(
            "嫁接型教育联盟：名校向薄弱学校输出理念、资源和管理经验",
            "Grafted: an elite school gives ideas, resources and management to a weak one",
        ),
        t(
            "互补型教育联盟：实力相当、各具优势的学校互补",
            "Complementary: schools of like strength add to each other",
        ),
        t(
            "特色型教育联盟：多法人轮值管理，共享资源，保留各自特色",
            "Characteristic: several legal persons manage in turn, share resources, keep their character",
        ),
    ])
    .about(&["定义", "definition"])
    .note(
        "原文的“办学势力”“管理以验”疑为“办学实力”“管理经验”之误。",
        "Two words of the Chinese text look like misprints and are read by their sense.",
    ),
    entry(&["LFB2013-7/N/02"], "名词解释：五比五看", "Terms: five comparisons and five looks")
        .others("教师", "Teachers")
        .naming(&[
            t("比爱岗敬业，看责任感和实绩", "Devotion to the job: sense of responsibility and results"),
            t("比关爱学生，看理解和关心学生的行动", "Care for students: understanding and deeds"),
            t("比教书育人，看思想观念、水平和成果", "Teaching and nurturing: ideas, skill and results"),
            t("比为人师表，看文明守纪、无私奉献", "Setting an example: conduct and selflessness"),
            t("比终身学习，看自学和教学研究的实效", "Lifelong learning: self-study and research"),
        ])
        .about(&["师德", "定义", "definition"]),
    entry(
        &["LFB2013-7/N/03"],
        "名词解释：卓越绩效和NCCT认证",
        "Terms: performance excellence and NCCT accreditation",
    )
    .naming(&[
        t(
            "卓越绩效：以综合的组织绩效管理方法提高组织绩效，创造价值",
            "Performance excellence: managing the whole organisation's performance to create value",
        ),
        t(
            "NCCT认证：由教育部基础教育课程教材发展中心组织，主要针对民办学校",
            "NCCT accreditation: run by the Ministry of Education's curriculum centre, mainly for private schools",
        ),
    ])
    .about(&["定义", "definition"]),
];
