//! The city's long-service stipend: **not** the district's, and not from the four documents.
//!
//! 罗府办〔2013〕7号 行动五 16 only names the city's trial rules for a long-service stipend of
//! teachers in private primary and secondary schools; it repeats none of their figures. The scale
//! here was reported by third parties who describe articles 6 and 7 of those rules. It has not
//! been compared with the official text, so no assessment contains it: whoever shows it must show
//! [`SOURCE`] and [`DIFFERS`] beside it.
//!
//! The two stipends are two rules. The city counts *continuous* service in private primary and
//! secondary schools of all Shenzhen and asks for no district test; the district counts service in
//! Luohu. Nothing found says whether both may be drawn. Never add the two amounts.

use crate::{money::Money, text::Text};

/// Where the scale comes from, and that it needs confirmation.
pub const SOURCE: Text = Text::new(
    "据第三方转述的《深圳市民办中小学教师长期从教津贴实施办法（试行）》第六条、第七条整理，未与正式文本核对，使用前请向主管部门确认。",
    "Compiled from third-party accounts of articles 6 and 7 of Shenzhen's trial rules; not compared with the official text. Have the competent bureau confirm it before use.",
);

/// How it differs from the district's stipend.
pub const DIFFERS: Text = Text::new(
    "这是市级津贴：按在全市民办中小学连续任教的完整年数计算，与罗湖区从教津贴是两项不同的规定，金额不得相加。",
    "This is the city's stipend: it goes by full years of continuous service in private primary and secondary schools anywhere in Shenzhen. The stipend of Luohu is another rule; the amounts are not to be added.",
);

/// A stipend that begins after some full years and grows with each further one up to a most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The full years of service after which the stipend begins.
    pub first_after_years: u32,
    /// The stipend of a month after those years.
    pub first: Money,
    /// What each further full year adds to a month.
    pub per_further_year: Money,
    /// The most for a month.
    pub most: Money,
}

/// The scale as reported; see [`SOURCE`].
pub const REPORTED: Scale = Scale {
    first_after_years: 3,
    first: Money::from_units(300),
    per_further_year: Money::from_units(100),
    most: Money::from_units(1000),
};

impl Scale {
    /// The stipend of a month after these full years of continuous service in the city's private
    /// primary and secondary schools.
    ///
    /// ```
    /// use luohu_policy_core::{measures::teaching_stipend::city_scale::REPORTED, money::Money};
    ///
    /// assert_eq!(REPORTED.monthly(2), Money::from_units(0));
    /// assert_eq!(REPORTED.monthly(4), Money::from_units(400));
    /// ```
    #[must_use]
    pub fn monthly(self, full_years: u32) -> Money {
        let Some(further) = full_years.checked_sub(self.first_after_years) else {
            return Money::from_units(0);
        };
        let grown = self.per_further_year.hundredths().saturating_mul(i64::from(further));
        self.most.min(Money::from_hundredths(self.first.hundredths().saturating_add(grown)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_begins_after_three_years_grows_and_ends() {
        for (years, yuan) in [(0, 0), (2, 0), (3, 300), (4, 400), (9, 900), (10, 1000), (25, 1000)] {
            assert_eq!(REPORTED.monthly(years), Money::from_units(yuan), "{years} years");
        }
        assert_eq!(REPORTED.monthly(u32::MAX), REPORTED.most);
    }
}
