//! How a text answers what was typed.

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

/// What was typed, ready to be looked for.
pub(super) struct Needle {
    /// Its letters, digits and characters without anything between them.
    letters: Vec<char>,
    /// The same in words, as English writes them.
    words: Vec<String>,
    latin: bool,
}

/// The fewest letters that are looked for as initials at the beginning of a text.
const INITIALS_AT_START: usize = 2;
/// The fewest letters that are looked for as initials anywhere.
const INITIALS_INSIDE: usize = 3;

impl Needle {
    pub(super) fn new(typed: &str) -> Needle {
        let letters: Vec<char> = letters(typed).collect();
        let latin = letters.iter().all(char::is_ascii);
        Needle { letters, words: runs(typed).map(|run| self::letters(run).collect()).collect(), latin }
    }

    /// Whether nothing was typed that could be looked for.
    pub(super) fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// Whether it is long enough to tell names apart.
    pub(super) fn is_telling(&self) -> bool {
        self.letters.len() > 1
    }

    /// How a text fits: Chinese by its characters or by their initials, English by its words, of which
    /// the last one may be unfinished.
    pub(super) fn fit(&self, text: &str) -> Option<Fit> {
        if text.chars().any(is_chinese) { self.fit_characters(text) } else { self.fit_words(text) }
    }

    fn fit_characters(&self, text: &str) -> Option<Fit> {
        let plain = find(letters(text), &self.letters, |character, letter| character == letter);
        if plain.is_some() || !self.latin || self.letters.len() < INITIALS_AT_START {
            return plain;
        }
        let spoken = find(letters(text), &self.letters, |character, letter| {
            character == letter || pinyin::begins(character, letter)
        });
        spoken.filter(|fit| *fit != Fit::Inside || self.letters.len() >= INITIALS_INSIDE)
    }

    fn fit_words(&self, text: &str) -> Option<Fit> {
        if letters(text).eq(self.letters.iter().copied()) {
            return Some(Fit::Whole);
        }
        let mut rest = runs(text);
        let mut fit = Fit::Start;
        while !self.begins(rest.clone()) {
            rest.next()?;
            fit = Fit::Inside;
        }
        Some(fit)
    }

    /// Whether these runs begin with the words.
    fn begins<'a>(&self, mut runs: impl Iterator<Item = &'a str>) -> bool {
        let Some((last, before)) = self.words.split_last() else { return false };
        let mut next = || runs.next().map(letters);
        before.iter().all(|word| next().is_some_and(|run| run.eq(word.chars())))
            && next().is_some_and(|mut run| last.chars().all(|letter| run.next() == Some(letter)))
    }
}

fn find(
    text: impl Iterator<Item = char> + Clone,
    needle: &[char],
    same: impl Fn(char, char) -> bool,
) -> Option<Fit> {
    let mut rest = text;
    let mut at_start = true;
    loop {
        let mut candidate = rest.clone();
        if needle.iter().all(|letter| candidate.next().is_some_and(|character| same(character, *letter))) {
            return Some(match (at_start, candidate.next()) {
                (true, None) => Fit::Whole,
                (true, Some(_)) => Fit::Start,
                (false, _) => Fit::Inside,
            });
        }
        rest.next()?;
        at_start = false;
    }
}

/// The letters, digits and Chinese characters of a text: full-width ones as half-width, lower case;
/// spaces, brackets, quotation marks and every other sign are left out.
fn letters(text: &str) -> impl Iterator<Item = char> + Clone {
    text.chars().filter_map(letter)
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

/// The runs of letters of a text.
fn runs(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(|character| letter(character).is_none()).filter(|run| !run.is_empty())
}

/// English words that say nothing about what is looked for.
const SMALL_WORDS: [&str; 13] =
    ["a", "an", "and", "for", "in", "is", "of", "on", "the", "to", "what", "which", "who"];

/// The words of what was typed, each once. Chinese has no spaces between words: every two neighbours
/// count as one.
pub(super) fn words(typed: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for piece in typed.split_whitespace() {
        let characters: Vec<char> = letters(piece).collect();
        let found: Vec<String> = if !piece.chars().any(is_chinese) {
            let folded = runs(piece).map(|run| letters(run).collect::<String>());
            folded.filter(|word| !SMALL_WORDS.contains(&word.as_str())).collect()
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
            ("mid school", None),
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
    fn signs_alone_are_nothing_to_look_for() {
        for typed in ["", " ", "！？…", "《》", "é"] {
            assert!(Needle::new(typed).is_empty(), "{typed}");
        }
    }
}
