//! Sentences in both languages. Simplified Chinese is the default everywhere.

use std::{borrow::Cow, fmt::Display};

use serde::{Deserialize, Serialize};

/// The language an answer is read in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Simplified Chinese.
    #[default]
    ZhCn,
    /// English.
    En,
}

impl Lang {
    /// The language for a BCP 47 tag: English for `en…`, Chinese for everything else.
    #[must_use]
    pub fn from_tag(tag: &str) -> Lang {
        let english = tag.get(..2).is_some_and(|language| language.eq_ignore_ascii_case("en"));
        if english { Lang::En } else { Lang::ZhCn }
    }

    /// The BCP 47 tag of the language.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Lang::ZhCn => "zh-CN",
            Lang::En => "en",
        }
    }
}

/// A sentence or a name that the project speaks itself, in both languages.
///
/// ```
/// use luohu_policy_core::text::{Lang, Text};
///
/// const LEFT: Text = Text::new("还差{amount}元", "{amount} yuan short");
/// assert_eq!(LEFT.get(Lang::En), "{amount} yuan short");
/// assert_eq!(LEFT.fill(&[("amount", "0.01")]).get(Lang::ZhCn), "还差0.01元");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Text {
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    pub zh_cn: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// A text from its two languages, Chinese first.
    #[must_use]
    pub const fn new(zh_cn: &'static str, en: &'static str) -> Text {
        Text { zh_cn, en }
    }

    /// A text that only guides a person through the form or tells a result in sentences. Without
    /// the feature `guide` it is empty: a page with a form of its own does not download ours.
    #[must_use]
    pub const fn guide(zh_cn: &'static str, en: &'static str) -> Text {
        if cfg!(feature = "guide") { Text { zh_cn, en } } else { Text { zh_cn: "", en: "" } }
    }

    /// The text in one language.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::ZhCn => self.zh_cn,
            Lang::En => self.en,
        }
    }

    /// The text with each `{name}` replaced by its value.
    #[must_use]
    pub fn fill(self, values: &[(&str, &str)]) -> Message {
        Message { zh_cn: filled(self.zh_cn, values).into(), en: filled(self.en, values).into() }
    }
}

/// A number with its unit as reasons write it, for [`explain::said`](crate::explain::said) to say:
/// `1 day`, `2 days`.
#[must_use]
pub fn count<N: Copy + Display + From<u8> + PartialEq>(number: N, unit: &str) -> String {
    let plural = if number == N::from(1) { "" } else { "s" };
    format!("{number} {unit}{plural}")
}

/// A template with each `{name}` replaced by its value; what stands in a value is never a name.
pub(crate) fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut rest = template;
    let mut quotes = 0;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        quotes += open_quotes(before);
        let value = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, after))
        });
        rest = if let Some((value, after)) = value {
            text.push_str(&quoted(value, quotes));
            after
        } else {
            text.push('{');
            after
        };
    }
    text.push_str(rest);
    text
}

/// How many quotations a text opens and does not close.
pub(crate) fn open_quotes(text: &str) -> i32 {
    text.chars().fold(0, |open, letter| match letter {
        '“' => open + 1,
        '”' => open - 1,
        _ => open,
    })
}

/// A value as it stands within so many quotations: quotations inside others have single marks.
pub(crate) fn quoted(value: &str, quotes: i32) -> Cow<'_, str> {
    if quotes > 0 && value.contains('“') {
        value.replace('“', "‘").replace('”', "’").into()
    } else {
        value.into()
    }
}

/// Whether a character is not seen and can change how the ones around it are: zero width, or a mark
/// of the writing direction.
pub(crate) const fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    )
}

/// A finished sentence in both languages, with the values of one case filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    pub zh_cn: Cow<'static, str>,
    /// English.
    pub en: Cow<'static, str>,
}

impl Message {
    /// The sentence in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::ZhCn => &self.zh_cn,
            Lang::En => &self.en,
        }
    }
}

impl From<Text> for Message {
    fn from(text: Text) -> Message {
        Message { zh_cn: text.zh_cn.into(), en: text.en.into() }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_quotation_inside_another_has_single_marks() {
        for (template, filled) in [
            ("请填写“{title}”。", "请填写“‘三公’经费零增长”。"),
            ("请填写{title}。", "请填写“三公”经费零增长。"),
            ("“一”和{title}", "“一”和“三公”经费零增长"),
            ("“{title}”和{title}", "“‘三公’经费零增长”和“三公”经费零增长"),
        ] {
            assert_eq!(super::filled(template, &[("title", "“三公”经费零增长")]), filled);
        }
    }
}
