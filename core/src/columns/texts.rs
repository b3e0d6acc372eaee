//! What is told about the columns of a register and their cells.

use crate::text::Text;

pub(super) const NO_COLUMN: Text = Text::new(
    "没有一列能识别。表头可用合同名或中文名，例如：{zh}；其他表头请用对照文件（--map）指明。",
    "No column is recognised. Use the contract's names or the labels as headings, such as: {en}; name others in a mapping file (--map).",
);
pub(super) const TWICE: Text = Text::new(
    "“{first}”和“{second}”两列都是“{zh}”，请只留一列，或用对照文件（--map）指明。",
    "The columns “{first}” and “{second}” are both “{en}”; keep one, or say which in a mapping file (--map).",
);
pub(super) const WRONG_TYPE: Text = Text::new(
    "“{column}”列的类型是 {type}，不能表示“{zh}”；请改为{wanted_zh}。",
    "The column “{column}” has the type {type}, which cannot hold “{en}”; make it {wanted_en}.",
);
pub(super) const NO_SUCH_COLUMN: Text = Text::new(
    "对照文件写了“{column}”列，名册中没有。名册的列：{known}。",
    "The mapping names the column “{column}”, which the register does not have. It has: {known}.",
);
pub(super) const NO_SUCH_FACT: Text = Text::new(
    "对照文件中“{column}”列的事实“{fact}”不存在。可用：{known}。",
    "The mapping gives the column “{column}” the fact “{fact}”, which does not exist. There are: {known}.",
);
