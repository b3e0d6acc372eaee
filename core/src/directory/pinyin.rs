//! The initials of the characters that titles, members, units and topics are written in.

/// Every character behind each letter that its readings begin with; a character of several readings
/// stands behind each of their letters.
const INITIALS: &[(char, &str)] = &[
    ('a', "厂奥安岸干广暗案爱阿"),
    (
        'b',
        "份伯体保八兵别办包北博变埔备宝布帮平并必把报拍拔拨排摆播暴服本标步比毕波派滨版班病白百碧编缤胞薄补表贝部附靶",
    ),
    (
        'c',
        "产从传体促倡储册出创初助单厂参司土圳场垂城增处宅察尚层常彩惩慈成才承抄持接措提插族材村查次残治测础离种称移程窗策筹翠臣草著词诚财车造采重长驰",
    ),
    (
        'd',
        "丁东代低党到动单受土地多大宅定对导岛带度弟弹当德打投提斗桐档段毒涉渡点电登的督短石端第等缔董袋订读调达追逐逾道都队顶",
    ),
    ('e', "二儿而阿额"),
    ('f', "丰付份分副包反发复奉孵富市府废房扶抚拔放方服法福纷缝罚腐范覆访负费赴逢锋防附非风"),
    (
        'g',
        "个介估供光公共关划刚功可各合告固国家岗工干广感挂改攻更构果核格桂汽沟活港瑰盖稿管红股观规角贡购革馆骨高",
    ),
    ('h', "互会共划化卉华厂号合后和回圳坯好患惠感慧或户护挥换核格汇河洪活海港湖环画红翰花荷获行衡话越黄"),
    (
        'j',
        "举交介件价俱具决减前剧剪加及吉告圈圾均坚基境夏奖嫁季家寄就局居届建强急技捐据接救教敬旧晋景期机杰校检洁津济渠激玖界疾监禁租积究竞籍精系纠级纪经结继绩缴聚节荐街见角解计记讲践身车近进金锦间阶际集青革",
    ),
    ('k', "会况卡口可块完库康开快控核款看科空考课馈"),
    (
        'l',
        "两临丽乐了令任位六兰利力励劳历垃岭廉廊录律来林果格梁楼流游烂率理留略疗礼离立类络绿罗老联莲落螺角论赁路轮连量零领",
    ),
    ('m', "万买件伯名妹密无明模每毛民派满玫百盟目美迈门面"),
    ('n', "你内南女年念拟泥浓纳而能"),
    ('o', "区握"),
    ('p', "副包品坡坯埔培平房扶批把拍排攀方普暴比派片牌皮盆盘聘胞评逢部配频"),
    ('q', "企全前劝勤区卡取启器团圈圳墙宿强情憩技招控支旗期权校桥欠气求汽清渠犬示精群起轻青"),
    ('r', "人任儿入内女容弱日月染柔汝热若荣融认软"),
    (
        's',
        "三上世书事以使信势升单参双受召台司售商善四守实审室宿尚属山已市师式思所手抄招接提收数斯施族时术析树森水涉深率生申省石示社私税笋算素索署舍色视讼设识诉试说赛身输述送释锁随顺食首",
    ),
    ('t', "体厅台同团图土坛堂塘大天套庭式弟弹态托投拓探推提桐梯添特田税突童统能调贴达追逐通重铁题"),
    ('w', "万为于五伍位务卫园围外委完尾屋微握文方无有望未机梧污温物眼稳立维网舞问限"),
    (
        'x',
        "下习乡于享仙休信修先协叙号向响型夏学宣宿小希席序形心性息悬想探接效新星晓析校款洋消献现相省研秀系线细续能薪行袖西见解训询谐象辖选销闲限险项香馨",
    ),
    (
        'y',
        "一与业严义乐于亿以众优依元养医厂友台员因园均块域奥宇宜容尾已幼广应引影意愿或捐施景月有梧汽油沿洋温游源用由益眼研移约育舆艺苑英茵荫药营要言誉议语说谊越运逾阳院雅预食验",
    ),
    (
        'z',
        "丁专中主之争事从众传住作值册准则制助卓只召周在圳址垂增壮姊子字宅宗尊展属帜度彰征志总战才执承拓招指掌措插支政整斗族智术查植次治注照状珠直知示种租秩积站童竹筑组织终综缴置者职育自草著董证识诊责账质资走转载追逐造重针钻镇长障驻骤",
    ),
];

/// Whether a reading of the character begins with the letter.
pub(super) fn begins(character: char, letter: char) -> bool {
    INITIALS.iter().any(|(initial, characters)| *initial == letter && characters.contains(character))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use pinyin::ToPinyinMulti;

    use super::{INITIALS, begins};
    use crate::{directory::entries, unit::UNITS};

    /// Every text that is looked through.
    fn texts() -> impl Iterator<Item = &'static str> {
        let entries = entries().flat_map(|entry| {
            let members = entry.members.iter().map(|member| member.zh_cn);
            members.chain(entry.topics.iter().copied()).chain([entry.title.zh_cn])
        });
        let units = UNITS.iter().flat_map(|unit| unit.aliases.iter().copied().chain([unit.name.zh_cn]));
        entries.chain(units)
    }

    #[test]
    fn the_table_holds_every_reading_of_every_character_and_no_more() {
        let mut expected: BTreeMap<char, BTreeSet<char>> = BTreeMap::new();
        for character in texts().flat_map(str::chars) {
            for reading in character.to_pinyin_multi().into_iter().flatten() {
                let initial = reading.plain().chars().next().unwrap();
                expected.entry(initial).or_default().insert(character);
            }
        }
        let lines: Vec<String> = expected
            .iter()
            .map(|(initial, characters)| {
                format!("    ({initial:?}, \"{}\"),\n", characters.iter().collect::<String>())
            })
            .collect();
        let table: Vec<(char, String)> =
            INITIALS.iter().map(|(initial, characters)| (*initial, (*characters).to_owned())).collect();
        let expected: Vec<(char, String)> = expected
            .into_iter()
            .map(|(initial, characters)| (initial, characters.into_iter().collect()))
            .collect();
        assert!(table == expected, "the table must read:\n{}", lines.concat());
    }

    #[test]
    fn a_character_of_several_readings_begins_with_each() {
        for (character, letters) in [('重', "ctz"), ('行', "hx"), ('长', "cz"), ('区', "oq"), ('园', "wy")]
        {
            let found: String = ('a'..='z').filter(|letter| begins(character, *letter)).collect();
            assert_eq!(found, letters, "{character}");
        }
        assert!(!begins('a', 'a'));
    }
}
