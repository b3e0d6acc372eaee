//! Published and made-up numbers, and exactly which mistypings the check digits catch.

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;

const CREDIT_ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const DIGITS_AND_LETTERS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &[u8; 10] = b"0123456789";

/// The check digit as GB 32100 states it.
fn credit_code(body: &str) -> String {
    let mut weight = 1;
    let mut sum = 0;
    for letter in body.bytes() {
        sum += weight * CREDIT_ALPHABET.iter().position(|known| *known == letter).unwrap();
        weight = weight * 3 % 31;
    }
    format!("{body}{}", char::from(CREDIT_ALPHABET[(31 - sum % 31) % 31]))
}

/// The check digit as GB 11714 states it.
fn organisation_code(body: &str) -> String {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 =
        body.chars().zip(weights).map(|(letter, weight)| letter.to_digit(36).unwrap() * weight).sum();
    let check = match 11 - sum % 11 {
        10 => "X".to_owned(),
        11 => "0".to_owned(),
        check => check.to_string(),
    };
    format!("{body}{check}")
}

/// The check digit as GB 11643 states it.
fn resident_number(body: &str) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: usize =
        body.bytes().zip(weights).map(|(digit, weight)| usize::from(digit - b'0') * weight).sum();
    format!("{body}{}", char::from(b"10X98765432"[sum % 11]))
}

fn text(letters: &'static [u8], length: usize) -> impl Strategy<Value = String> {
    vec(select(letters), length).prop_map(|bytes| String::from_utf8(bytes).unwrap())
}

fn credit_codes() -> impl Strategy<Value = String> {
    (text(CREDIT_ALPHABET, 2), text(DIGITS, 6), text(CREDIT_ALPHABET, 9))
        .prop_map(|(authority, division, organisation)| credit_code(&(authority + &division + &organisation)))
}

fn organisation_codes() -> impl Strategy<Value = String> {
    text(DIGITS_AND_LETTERS, 8).prop_map(|body| organisation_code(&body))
}

fn days_of(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn resident_numbers() -> impl Strategy<Value = String> {
    (text(DIGITS, 6), 1800..2200_u32, 1..=12_u32, 0..31_u32, text(DIGITS, 3)).prop_map(
        |(division, year, month, day, sequence)| {
            let day = day % days_of(year, month) + 1;
            resident_number(&format!("{division}{year:04}{month:02}{day:02}{sequence}"))
        },
    )
}

/// Every text with another of `letters` at one place: the place, from 0, and the text.
fn substitutions(text: &str, letters: &[u8]) -> Vec<(usize, String)> {
    let places = (0..text.len()).flat_map(|place| letters.iter().map(move |letter| (place, *letter)));
    let others =
        places.filter(|(place, letter)| text.as_bytes()[*place] != *letter).map(|(place, letter)| {
            let mut other = text.as_bytes().to_vec();
            other[place] = letter;
            (place, String::from_utf8(other).unwrap())
        });
    others.collect()
}

/// Every text with two unequal neighbours swapped: the first one's place, from 0, and the text.
fn swaps(text: &str) -> Vec<(usize, String)> {
    let places = (1..text.len()).filter(|place| text.as_bytes()[place - 1] != text.as_bytes()[*place]);
    let others = places.map(|place| {
        let mut other = text.as_bytes().to_vec();
        other.swap(place - 1, place);
        (place - 1, String::from_utf8(other).unwrap())
    });
    others.collect()
}

/// Which single mistypings a check digit modulo 11 cannot see in 0–9, A–Z.
fn is_blind(one: u8, other: u8) -> bool {
    let value = |letter: u8| char::from(letter).to_digit(36).unwrap();
    value(one).abs_diff(value(other)).is_multiple_of(11)
}

fn organisation_code_catches_all_but_the_stated(code: &str) {
    let body = |place: usize| code.as_bytes()[place];
    for (place, other) in substitutions(code, DIGITS_AND_LETTERS) {
        let missed = place < 8 && is_blind(body(place), other.as_bytes()[place]);
        assert_eq!(OrganisationCode::parse(&other).is_ok(), missed, "{code} {other}");
    }
    for (place, other) in swaps(code) {
        // X is 33 before the last place and 10 in it: there it passes for 1, and 1 for it.
        let at_the_end = matches!(&code[7..], "X1" | "1X");
        let missed = if place < 7 { is_blind(body(place), body(place + 1)) } else { at_the_end };
        assert_eq!(OrganisationCode::parse(&other).is_ok(), missed, "{code} {other}");
    }
}

#[test]
fn published_codes_are_valid() {
    for code in [
        "12440303MB2D69214A",
        "114403030075456958",
        "91110108551385082Q",
        "91350100M000100Y43",
        // No rest: the check digit is 0, which some programs cannot say.
        "91440303MA50000110",
        "91440303MA5000001Y",
    ] {
        assert_eq!(CreditCode::parse(code).map(|code| code.to_string()), Ok(code.to_owned()));
    }
    let organisation = OrganisationCode::parse("55138508-2").unwrap();
    assert_eq!(organisation.as_str(), "551385082");
    let credit = CreditCode::parse("91110108551385082Q").unwrap();
    assert_eq!(credit.organisation_code(), organisation.as_str());
    for number in ["11010519491231002X", "440524188001010014"] {
        assert_eq!(ResidentNumber::parse(number).unwrap().unmasked(), number);
    }
}

#[test]
fn every_authority_in_use_is_accepted() {
    for authority in "123456789ANY".chars() {
        let code = credit_code(&format!("{authority}1440303MA5000001"));
        assert_eq!(CreditCode::parse(&code).map(|code| code.to_string()), Ok(code));
    }
}

#[test]
fn wrong_codes_say_what_is_wrong() {
    use IdentifierError::{BirthDate, Character, CheckDigit, Length};
    for (code, error) in [
        ("", Length(0)),
        ("91350100M000100Y4", Length(17)),
        ("91350100M000100Y433", Length(19)),
        // Quoted by a circulating note as an example.
        ("91350100M000100Y4Z", Character(18)),
        ("I1350100M000100Y43", Character(1)),
        ("9O350100M000100Y43", Character(2)),
        ("91350100S000100Y43", Character(9)),
        ("91350100M000V00Y43", Character(13)),
        ("9135A100M000100Y43", Character(5)),
        ("91350100M000100Y4中", Character(18)),
        ("91350100M000100Y4_", Character(18)),
        // Accepted by patterns alone.
        ("111111111111111111", CheckDigit),
        ("91350100M000100Y44", CheckDigit),
    ] {
        assert_eq!(CreditCode::parse(code), Err(error), "{code}");
    }
    for (code, error) in [
        ("5513850-2", Length(8)),
        ("55138508-22", Length(10)),
        ("55138508-A", Character(9)),
        ("5513_508-2", Character(5)),
        ("55138508-3", CheckDigit),
    ] {
        assert_eq!(OrganisationCode::parse(code), Err(error), "{code}");
    }
    for (number, error) in [
        ("110105491231002", Length(15)),
        ("1101051949123100XX", Character(17)),
        ("11010519491231002Y", Character(18)),
        ("A1010519491231002X", Character(1)),
        ("110105194912310021", CheckDigit),
    ] {
        assert_eq!(ResidentNumber::parse(number), Err(error), "{number}");
    }
    for (day, exists) in [
        ("20000229", true),
        ("20120229", true),
        ("18960229", true),
        ("20130229", false),
        ("19000229", false),
        ("21000229", false),
        ("20130230", false),
        ("20130431", false),
        ("20131231", true),
        ("20131232", false),
        ("20131301", false),
        ("20130001", false),
        ("20130100", false),
    ] {
        let number = resident_number(&format!("440303{day}001"));
        let expected = if exists { None } else { Some(BirthDate) };
        assert_eq!(ResidentNumber::parse(&number).err(), expected, "{day}");
    }
}

#[test]
fn an_organisation_code_ending_in_x_and_1_may_be_swapped_unseen() {
    for last in DIGITS_AND_LETTERS {
        for before in DIGITS_AND_LETTERS {
            let body = format!("000000{}{}", char::from(*before), char::from(*last));
            organisation_code_catches_all_but_the_stated(&organisation_code(&body));
        }
    }
    let [code, swapped] = ["00000081X", "0000008X1"];
    assert!(OrganisationCode::parse(code).is_ok() && OrganisationCode::parse(swapped).is_ok());
}

#[test]
fn problems_name_field_and_fix_in_both_languages() {
    let problem = IdentifierError::Character(18)
        .problem(CreditCode::STANDARD, "applicant.unifiedSocialCreditCode".into());
    assert_eq!(problem.path, "applicant.unifiedSocialCreditCode");
    assert_eq!(
        problem.message.zh_cn,
        "统一社会信用代码：第 18 位有误，请改正；代码由数字和大写字母组成，不用 I、O、S、V、Z，第 3 至 8 位只用数字。"
    );
    assert!(
        problem.message.en.starts_with("Unified social credit code: character 18 cannot be right"),
        "{}",
        problem.message.en
    );
    let problem = IdentifierError::Length(15).problem(ResidentNumber::STANDARD, "n".into());
    assert_eq!(problem.message.zh_cn, "身份证号码：应为 18 位，现填 15 位，请核对是否漏填或多填。");
    for error in [IdentifierError::BirthDate, IdentifierError::CheckDigit] {
        let problem = error.problem(ResidentNumber::STANDARD, "n".into());
        assert!(!problem.message.zh_cn.contains('{') && !problem.message.en.contains('{'));
        assert_eq!(problem.code, error.code());
    }
}

/// What may happen to a character on its way from a certificate into a form.
fn written(letter: char, way: u8) -> String {
    let full_width = |letter: char| char::from_u32(u32::from(letter) + 0xfee0).unwrap();
    match way {
        0 => letter.to_string(),
        1 => letter.to_ascii_lowercase().to_string(),
        2 => full_width(letter).to_string(),
        3 => full_width(letter.to_ascii_lowercase()).to_string(),
        4 => format!(" {letter}"),
        5 => format!("{letter}-"),
        6 => format!("　{letter}－"),
        _ => format!("\u{200b}{letter}\t"),
    }
}

proptest! {
    #[test]
    fn every_valid_number_is_read_and_prints_itself(
        credit in credit_codes(), organisation in organisation_codes(), resident in resident_numbers(),
    ) {
        prop_assert_eq!(CreditCode::parse(&credit).unwrap().to_string(), &*credit);
        let code = OrganisationCode::parse(&organisation).unwrap();
        prop_assert_eq!(code.as_str(), &*organisation);
        prop_assert_eq!(OrganisationCode::parse(&code.to_string()).unwrap(), code);
        let number = ResidentNumber::parse(&resident).unwrap();
        prop_assert_eq!(number.unmasked(), &*resident);
        for shown in [number.to_string(), format!("{number:?}"), serde_json::to_string(&number).unwrap()] {
            let masked = [&resident[..2], "**************", &resident[16..]].concat();
            prop_assert!(shown.contains(&masked), "{}", shown);
            prop_assert!(!shown.contains(&resident[2..16]));
        }
    }

    /// 31 is prime, no weight is a multiple of it, and there are 31 characters: nothing is missed.
    /// Neighbours' weights differ by no multiple of it either.
    #[test]
    fn a_credit_code_catches_every_wrong_character_and_every_swap(code in credit_codes()) {
        for (_, other) in substitutions(&code, DIGITS_AND_LETTERS).into_iter().chain(swaps(&code)) {
            prop_assert!(CreditCode::parse(&other).is_err(), "{} {}", code, other);
        }
    }

    /// 11 is prime, but 36 characters have only 11 rests.
    #[test]
    fn an_organisation_code_catches_all_but_letters_of_the_same_rest(code in organisation_codes()) {
        organisation_code_catches_all_but_the_stated(&code);
    }

    /// 11 is prime, no weight is a multiple of it, and ten digits have ten rests: nothing is missed.
    #[test]
    fn a_resident_number_catches_every_wrong_digit_and_every_swap(number in resident_numbers()) {
        for (_, other) in substitutions(&number, b"0123456789X").into_iter().chain(swaps(&number)) {
            prop_assert!(ResidentNumber::parse(&other).is_err(), "{} {}", number, other);
        }
    }

    #[test]
    fn ways_of_writing_make_no_difference(
        credit in credit_codes(), organisation in organisation_codes(), resident in resident_numbers(),
        ways in vec(0..8_u8, 18),
    ) {
        let write = |number: &str| -> String {
            number.chars().zip(&ways).map(|(letter, way)| written(letter, *way)).collect()
        };
        prop_assert_eq!(CreditCode::parse(&write(&credit)), CreditCode::parse(&credit));
        prop_assert_eq!(OrganisationCode::parse(&write(&organisation)), OrganisationCode::parse(&organisation));
        prop_assert_eq!(ResidentNumber::parse(&write(&resident)), ResidentNumber::parse(&resident));
    }

    #[test]
    fn no_text_panics(any in any::<String>(), near in "[0-9A-Zａ-ｚ\\- 中é\u{0}]{7,21}") {
        for text in [any, near] {
            let _ = CreditCode::parse(&text);
            let _ = OrganisationCode::parse(&text);
            let _ = ResidentNumber::parse(&text);
        }
    }
}
