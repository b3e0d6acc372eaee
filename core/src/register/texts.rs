//! What is told about a register and its cells.

use crate::text::Text;

pub(crate) const NOT_YES_NO: Text = Text::new(
    "{field}：请填写“是”或“否”（也可写 true 或 false）；不清楚请留空。",
    "{field}: give yes or no (or true or false); leave it blank if you do not know.",
);
pub(crate) const BARE_NUMBER: Text = Text::new(
    "{field}：表头已写明单位（填 1 即按 {unit} 计算），这里只填数字，例如 12.5。",
    "{field}: the heading has the unit (1 stands for {unit}); give the bare number here, such as 12.5.",
);
pub(crate) const NOT_FLAT: Text = Text::new(
    "“{zh}”需要逐条填写的列表“{list_zh}”，一行一户的名册装不下；请逐户填写，或用命令行逐条计算。",
    "“{en}” takes a list (“{list_en}”), which one row of a register cannot hold; ask one by one, or with luohu-policy assess --lines.",
);
pub(super) const NO_COLUMN: Text = Text::new(
    "第一行没有能识别的表头。请用问题的名称作表头，例如：{zh}；金额的单位可写在括号里，如“（万元）”。",
    "The first line has no heading that is recognised. Use the names of the questions, such as: {en}; units of amounts may stand in brackets.",
);
pub(super) const TWICE: Text = Text::new(
    "“{first}”和“{second}”两列都是“{zh}”，请只留一列。",
    "The columns “{first}” and “{second}” are both “{en}”; keep one.",
);
pub(super) const OPEN_QUOTE: Text =
    Text::new("这一行的引号没有结束，请检查。", "A quotation mark in this line never ends; check it.");
pub(super) const TOO_LARGE: Text = Text::new(
    "名册超过 {max} 字节，请分成几份，或用命令行 luohu-policy screen。",
    "The register has more than {max} bytes; split it, or use luohu-policy screen.",
);
