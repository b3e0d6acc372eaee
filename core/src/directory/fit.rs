//! How a text answers what was typed.

use std::ops::Range;

use super::pinyin;

/// How well a text fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It is what was typed.
    Whole,
    /// It begins with it.
    Start,
    /// It holds it.
    Inside,
}

/// What was typed, ready to be looked for: its letters, digits and characters without anything between
/// them.
pub(super) struct Needle {
    letters: Vec<char>,
    latin: bool,
}

/// The fewest letters that are looked for as initials at the beginning of a text.
const INITIALS_AT_START: usize = 2;
/// The fewest letters that are looked for as initials anywhere.
const INITIALS_INSIDE: usize = 3;

impl Needle {
    pub(super) fn new(typed: &str) -> Needle {
        let letters: Vec<char> = letters(typed).map(|(_, letter)| letter).collect();
        let latin = letters.iter().all(char::is_ascii);
        Needle { letters, latin }
    }

    /// Whether it is long enough to tell names apart.
    pub(super) fn is_telling(&self) -> bool {
        self.letters.len() > 1
    }

    /// What was typed of a unit's name in full, such as 罗湖区教育局, as the documents write it: 区教育局.
    pub(super) fn of_district(&self) -> Option<Needle> {
        let after = |letters: &[char], before: &str| {
            let before: Vec<char> = before.chars().collect();
            letters.strip_prefix(&*before).map(<[char]>::to_vec)
        };
        let of_city = after(&self.letters, "深圳市").or_else(|| after(&self.letters, "深圳"));
        let letters = after(of_city.as_deref().unwrap_or(&self.letters), "罗湖")?;
        // The district alone is no unit.
        (letters.len() > 1 && letters.starts_with(&['区'])).then_some(Needle { letters, latin: false })
    }

    /// How a text fits.
    pub(super) fn fit(&self, text: &str) -> Option<Fit> {
        self.place(text).map(|(fit, _)| fit)
    }

    /// How and where a text fits, if anything was typed that can be looked for: Chinese by its characters or by their initials, English by its words,
    /// of which the last one may be unfinished.
    pub(super) fn place(&self, text: &str) -> Option<(Fit, Range<usize>)> {
        if self.letters.is_empty() {
            return None;
        }
        let plain = |character, letter| character == letter;
        if !text.chars().any(is_chinese) {
            return self.find(text, |start| !ends_in_letter(text.get(..start)), plain);
        }
        let written = self.find(text, |_| true, plain);
        if written.is_some() || !self.latin || self.letters.len() < INITIALS_AT_START {
            return written;
        }
        let spoken = |character, letter| character == letter || pinyin::begins(character, letter);
        let spoken = self.find(text, |_| true, spoken);
        spoken.filter(|(fit, _)| *fit != Fit::Inside || self.letters.len() >= INITIALS_INSIDE)
    }

    fn find(
        &self,
        text: &str,
        may_start: impl Fn(usize) -> bool,
        same: impl Fn(char, char) -> bool,
    ) -> Option<(Fit, Range<usize>)> {
        let mut rest = letters(text);
        let mut fit = Fit::Start;
        loop {
            let mut candidate = rest.clone();
            let mut end = 0;
            let found = self.letters.iter().all(|letter| {
                candidate.next().is_some_and(|(place, character)| {
                    end = place.end;
                    same(character, *letter)
                })
            });
            let (place, _) = rest.next()?;
            if found && may_start(place.start) {
                let whole = fit == Fit::Start && candidate.next().is_none();
                return Some((if whole { Fit::Whole } else { fit }, place.start..end));
            }
            fit = Fit::Inside;
        }
    }
}

/// The parts of a text that answer what was typed, in order and apart: the phrase, or where hits hold
/// it [partly](super::Found::partly) its words.
#[must_use]
pub fn spans(text: &str, typed: &str, partly: bool) -> Vec<Range<usize>> {
    let needles = if partly { words(typed) } else { vec![typed.to_owned()] };
    let places = needles.iter().filter_map(|typed| Needle::new(typed).place(text));
    let mut found: Vec<Range<usize>> = places.map(|(_, place)| place).collect();
    found.sort_by_key(|place| place.start);
    found.into_iter().fold(Vec::new(), |mut apart, place| {
        match apart.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => apart.push(place),
        }
        apart
    })
}

/// The letters, digits and Chinese characters of a text with their places: full-width ones as
/// half-width, lower case; spaces, brackets, quotation marks and every other sign are left out.
fn letters(text: &str) -> impl Iterator<Item = (Range<usize>, char)> + Clone {
    text.char_indices().filter_map(|(start, character)| {
        letter(character).map(|letter| (start..start + character.len_utf8(), letter))
    })
}

fn letter(character: char) -> Option<char> {
    /// From a full-width form to its half-width one.
    const WIDTH: u32 = 0xfee0;
    let half = match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - WIDTH)?,
        _ => character,
    };
    (half.is_ascii_alphanumeric() || is_chinese(half)).then(|| half.to_ascii_lowercase())
}

const fn is_chinese(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}')
}

fn ends_in_letter(text: Option<&str>) -> bool {
    text.and_then(|text| text.chars().next_back()).and_then(letter).is_some()
}

/// The words of an English text, folded.
fn english(text: &str) -> impl Iterator<Item = String> {
    text.split(|character| letter(character).is_none())
        .map(|word| letters(word).map(|(_, letter)| letter).collect())
        .filter(|word: &String| !word.is_empty() && !SMALL_WORDS.contains(&word.as_str()))
}

/// English words that say nothing about what is looked for.
const SMALL_WORDS: [&str; 13] =
    ["a", "an", "and", "for", "in", "is", "of", "on", "the", "to", "what", "which", "who"];

/// The words of what was typed, each once. Chinese has no spaces between words: every two neighbours
/// count as one.
pub(super) fn words(typed: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for piece in typed.split_whitespace() {
        let characters: Vec<char> = letters(piece).map(|(_, letter)| letter).collect();
        let found: Vec<String> = if !piece.chars().any(is_chinese) {
            english(piece).collect()
        } else if characters.len() < 2 {
            vec![characters.into_iter().collect()]
        } else {
            characters.windows(2).map(|pair| pair.iter().collect()).collect()
        };
        for word in found {
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(typed: &str, text: &str) -> Option<Fit> {
        Needle::new(typed).fit(text)
    }

    #[test]
    fn chinese_fits_whole_at_the_start_or_inside() {
        for (typed, fits) in [
            ("翠园中学", Some(Fit::Whole)),
            ("翠园", Some(Fit::Start)),
            ("中学", Some(Fit::Inside)),
            ("翠园中学初中部", None),
            ("翠中", None),
        ] {
            assert_eq!(fit(typed, "翠园中学"), fits, "{typed}");
        }
    }

    #[test]
    fn signs_spaces_width_and_case_do_not_count() {
        for (typed, text) in [
            ("区委政府办", "区委（政府）办"),
            ("区委〈政府〉办", "区委（政府）办"),
            ("《区委》(政府) 办", "区委（政府）办"),
            ("“２＋１”国际班", "2+1国际班"),
            ("ｎｃｃｔ认证", "NCCT认证"),
            ("18 项 指标", "18项指标"),
            ("pm2.5", "PM2.5"),
            ("pm25", "PM2.5"),
        ] {
            assert_eq!(fit(typed, text), Some(Fit::Whole), "{typed} {text}");
        }
    }

    #[test]
    fn initials_fit_from_two_letters_and_inside_from_three() {
        for (typed, fits) in [
            ("cyzx", Some(Fit::Whole)),
            ("CYZX", Some(Fit::Whole)),
            ("cy zx", Some(Fit::Whole)),
            ("cy", Some(Fit::Start)),
            ("c", None),
            ("yzx", Some(Fit::Inside)),
            ("zx", None),
            ("cyzz", None),
            ("cyzxx", None),
        ] {
            assert_eq!(fit(typed, "翠园中学"), fits, "{typed}");
        }
        assert_eq!(fit("21gjb", "2+1国际班"), Some(Fit::Whole));
        for typed in ["qcjj", "qzjj"] {
            assert_eq!(fit(typed, "区重建局"), Some(Fit::Whole), "{typed}");
        }
    }

    #[test]
    fn english_fits_by_words_of_which_the_last_may_be_unfinished() {
        for (typed, fits) in [
            ("cuiyuan middle school", Some(Fit::Whole)),
            ("Cuiyuan Mid", Some(Fit::Start)),
            ("cui", Some(Fit::Start)),
            ("c", Some(Fit::Start)),
            ("SCHOOL", Some(Fit::Inside)),
            ("middle school", Some(Fit::Inside)),
            ("uiyuan", None),
            ("le school", None),
            ("mid school", None),
            ("school middle", None),
        ] {
            assert_eq!(fit(typed, "Cuiyuan Middle School"), fits, "{typed}");
        }
    }

    #[test]
    fn words_are_pairs_of_chinese_characters_and_english_words_without_small_ones() {
        for (typed, expected) in [
            ("学校绿化", &["学校", "校绿", "绿化"][..]),
            ("区 试点", &["区", "试点"]),
            ("（监察局）\u{3000}PM2.5", &["监察", "察局", "pm2", "5"]),
            ("who shares the water-use  data!", &["shares", "water", "use", "data"]),
            ("绿道 绿道", &["绿道"]),
            ("the", &[]),
            (" ", &[]),
        ] {
            assert_eq!(words(typed), expected, "{typed}");
        }
    }

    #[test]
    fn spans_are_what_was_typed_as_the_text_writes_it() {
        for (text, typed, partly, expected) in [
            ("翠园中学", "园中", false, &["园中"][..]),
            ("区委（政府）办", "委政", false, &["委（政"]),
            ("翠园中学初中部", "cyzx", false, &["翠园中学"]),
            ("Cuiyuan Middle School", "MIDDLE s", false, &["Middle S"]),
            ("绿化美化学校", "学校绿化", false, &[]),
            ("绿化美化学校", "学校绿化", true, &["绿化", "学校"]),
            ("提供重点企业用水数据", "谁提供用水数据", true, &["提供", "用水数据"]),
            ("Share the water", "the water share", true, &["Share", "water"]),
            ("绿道", "", false, &[]),
            ("绿道", "！", true, &[]),
        ] {
            let found: Vec<&str> = spans(text, typed, partly).into_iter().map(|span| &text[span]).collect();
            assert_eq!(found, expected, "{text} {typed}");
        }
    }

    #[test]
    fn a_name_in_full_is_read_as_the_documents_write_it() {
        for (typed, fits) in [
            ("罗湖区教育局", Some(Fit::Whole)),
            ("深圳市罗湖区教育局", Some(Fit::Whole)),
            ("深圳 罗湖区 教育局", Some(Fit::Whole)),
            ("罗湖区教", Some(Fit::Start)),
            ("罗湖区城管局", None),
            ("罗湖区", None),
            ("深圳市罗湖区", None),
            ("罗湖教育局", None),
            ("区教育局", None),
        ] {
            assert_eq!(
                Needle::new(typed).of_district().and_then(|name| name.fit("区教育局")),
                fits,
                "{typed}"
            );
        }
    }

    #[test]
    fn signs_alone_are_nothing_to_look_for() {
        for typed in ["", " ", "！？…", "《》", "é"] {
            for text in ["绿道", "Greenways", "é", ""] {
                assert_eq!(fit(typed, text), None, "{typed}");
            }
        }
    }
}
