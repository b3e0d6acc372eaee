//! What a target is, apart from its figures.

use serde::{Serialize, Serializer};

use super::Readings;
use crate::{
    date::CivilDate,
    decimal::Decimal,
    document::{DOCUMENTS, Document},
    text::Text,
};

/// One target of a plan: what is to be reached, by when, by whom. Its figures are in the
/// [`Parameters`](super::Parameters).
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The row of the register, such as `LFB2013-6/I/01`; with a last part of its own where one
    /// row holds several targets.
    pub id: &'static str,
    /// What is to be reached.
    pub title: Text,
    /// What counts as reached.
    pub goal: Goal,
    /// What the quantity counts or measures; `None` where there is no quantity.
    pub measured: Option<Measured>,
    /// When it is to be reached.
    pub window: Window,
    /// Whether it can fail. 力争, 争取, 争创, 探索 and 约 announce what is tried (`false`).
    pub binding: bool,
    /// The ids of the units that the clause makes responsible (负责, 牵头单位).
    pub units: &'static [&'static str],
    /// Whether year or measure rest on something that the text does not say.
    pub assumed: bool,
    /// The reading that this target belongs to; `None` belongs to all.
    pub only: Option<Variant>,
}

/// What counts as reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// A level that stands on the day: at least the figure (以上, 达到, 不少于).
    AtLeast,
    /// A count between two figures: the lower one is enough, more than the upper one is no failure.
    Range,
    /// A selection whose upper figure binds as well.
    Selection,
    /// A count since the first day of the plan, never split over its years (累积, 到2015年).
    Cumulative,
    /// A share in per cent.
    Share,
    /// All of them: the figure is how many there are.
    Coverage,
    /// Done or not.
    YesNo,
    /// About the figure (约): how far off is told, nothing is judged.
    Approximate,
    /// A state that the text describes without a criterion: it is never judged.
    Qualitative,
    /// A count that the text calls for and does not give.
    Omitted,
    /// The share that one target fixes, of the quantity that another one fixes.
    ShareOf {
        /// The target with the share, in per cent.
        share: &'static str,
        /// The target with the whole.
        whole: &'static str,
    },
}

impl Goal {
    /// The name in the contract.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Goal::AtLeast => "atLeast",
            Goal::Range => "range",
            Goal::Selection => "selection",
            Goal::Cumulative => "cumulative",
            Goal::Share => "share",
            Goal::Coverage => "coverage",
            Goal::YesNo => "yesNo",
            Goal::Approximate => "approximate",
            Goal::Qualitative => "qualitative",
            Goal::Omitted => "omitted",
            Goal::ShareOf { .. } => "shareOf",
        }
    }
}

impl Serialize for Goal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// A unit of measure, as reasons write it in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The unit behind one, in English, such as `school`.
    pub one: &'static str,
    /// The unit behind any other number; in Chinese with its measure word.
    pub many: Text,
    /// Whether only whole numbers make sense.
    pub whole: bool,
}

impl Measured {
    /// Something counted.
    pub(super) const fn count(zh_cn: &'static str, one: &'static str, many: &'static str) -> Measured {
        Measured { one, many: Text::new(zh_cn, many), whole: true }
    }

    const fn size(zh_cn: &'static str, en: &'static str) -> Measured {
        Measured { one: en, many: Text::new(zh_cn, en), whole: false }
    }

    /// A quantity with its unit, such as `1 school`.
    #[must_use]
    pub fn told(&self, quantity: Decimal) -> String {
        let unit = if quantity == Decimal::whole(1) { self.one } else { self.many.en };
        format!("{quantity} {unit}")
    }
}

pub(super) const PER_CENT: Option<Measured> = Some(Measured::size("%", "per cent"));
pub(super) const KILOMETRES: Option<Measured> = Some(Measured::size("公里", "km"));
pub(super) const HECTARES: Option<Measured> = Some(Measured::size("公顷", "ha"));
pub(super) const SCHOOLS: Option<Measured> = Some(Measured::count("所学校", "school", "schools"));
pub(super) const PERSONS: Option<Measured> = Some(Measured::count("人", "person", "persons"));
pub(super) const PARKS: Option<Measured> = Some(Measured::count("个公园", "park", "parks"));

/// When a target is to be reached. Only reports of days within count.
#[derive(Clone, Copy, Debug)]
pub enum Window {
    /// From a day to a last day.
    Until {
        /// The first day that counts.
        from: CivilDate,
        /// The last day on which it is in time.
        due: CivilDate,
    },
    /// As [`Window::Until`], where the text leaves the last day open between two (3—5年).
    Between {
        /// The first day that counts.
        from: CivilDate,
        /// The earlier of the two last days.
        early: CivilDate,
        /// The later one, after which it is overdue.
        due: CivilDate,
    },
    /// Anew in each of these calendar years.
    Yearly(&'static [Year]),
}

/// One year of a yearly target.
#[derive(Clone, Copy, Debug)]
pub struct Year {
    /// The calendar year.
    pub year: i16,
    /// The line's name in an answer, such as `LFB2013-6/IV.4.5/01/2014`.
    pub id: &'static str,
    /// What is to be reached in that year.
    pub title: Text,
}

/// The years of a yearly target, each with the name and the title of the target and the year.
macro_rules! years {
    ($id:literal, $zh_cn:literal, $en:literal, [$($year:literal),+]) => {
        Window::Yearly(&[$(Year {
            year: $year,
            id: concat!($id, "/", $year),
            title: Text::new(concat!($zh_cn, "（", $year, "年）"), concat!($en, ", ", $year)),
        }),+])
    };
}
pub(super) use years;

/// The first day of the plans: what the documents count, they count from here.
pub(super) const PLAN_BEGINS: CivilDate = CivilDate::constant(2013, 1, 1);

/// From the first day of the plans to the last day of a year.
pub(super) const fn by_end_of(year: i16) -> Window {
    Window::Until { from: PLAN_BEGINS, due: CivilDate::constant(year, 12, 31) }
}

/// A reading and the option of it that a target belongs to.
#[derive(Clone, Copy, Debug)]
pub enum Variant {
    /// How community parks are counted.
    Parks(super::CommunityParks),
    /// How the share of key greenways is taken.
    Greenways(super::KeyGreenways),
}

impl Variant {
    pub(super) fn is_chosen(self, readings: Readings) -> bool {
        match self {
            Variant::Parks(option) => option == readings.community_parks,
            Variant::Greenways(option) => option == readings.key_greenways,
        }
    }
}

impl Target {
    /// The document.
    #[must_use]
    pub fn document(&self) -> &'static Document {
        let mut documents = DOCUMENTS.iter();
        // Every id begins with one; a test holds the table to it.
        documents.find(|document| document.id == self.part(0)).unwrap_or(&crate::document::LFB2013_6)
    }

    /// The clause's address.
    #[must_use]
    pub fn clause(&self) -> &'static str {
        self.part(1)
    }

    fn part(&self, position: usize) -> &'static str {
        self.id.split('/').nth(position).unwrap_or_default()
    }

    /// The lines that an answer gives to it: one, or one a year.
    #[must_use]
    pub fn lines(&'static self) -> Vec<Line> {
        let line =
            |id, title, from, due| Line { target: self, id, title, year: None, from, early: None, due };
        match self.window {
            Window::Until { from, due } => vec![line(self.id, self.title, from, due)],
            Window::Between { from, early, due } => {
                vec![Line { early: Some(early), ..line(self.id, self.title, from, due) }]
            }
            Window::Yearly(years) => {
                let day = CivilDate::constant;
                let of_year = |Year { year, id, title }: &Year| Line {
                    year: Some(*year),
                    ..line(id, *title, day(*year, 1, 1), day(*year, 12, 31))
                };
                years.iter().map(of_year).collect()
            }
        }
    }
}

/// One line of an answer: a target, or one year of a yearly one.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The target.
    pub target: &'static Target,
    /// The line's name in an answer.
    pub id: &'static str,
    /// What is to be reached.
    pub title: Text,
    /// The year of a yearly target.
    pub year: Option<i16>,
    /// The first day that counts.
    pub from: CivilDate,
    /// The earlier one of two last days, where the text leaves it open.
    pub early: Option<CivilDate>,
    /// The last day on which it is in time.
    pub due: CivilDate,
}
