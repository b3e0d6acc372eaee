//! Content lines of RFC 5545: escaped, folded, ended by CRLF.

/// The most octets of a line, without its CRLF.
const MAX_OCTETS: usize = 75;

/// A file in the making.
pub(super) struct Content(String);

impl Content {
    pub fn with_capacity(octets: usize) -> Content {
        Content(String::with_capacity(octets))
    }

    /// A line whose value is written as it is; it has no control characters.
    pub fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            // Folding inside a character would break it for readers that unfold late.
            if used + character.len_utf8() > MAX_OCTETS {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(character);
            used += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A line whose value is one text.
    pub fn text(&mut self, name: &str, value: &str) {
        self.line(name, &escape(value));
    }

    /// A line whose value is a list of texts.
    pub fn texts<'a>(&mut self, name: &str, values: impl Iterator<Item = &'a str>) {
        let values: Vec<String> = values.map(escape).collect();
        self.line(name, &values.join(","));
    }

    pub fn finish(self) -> String {
        self.0
    }
}

/// Backslash, semicolon, comma and line break escaped; other control characters, which the format
/// forbids, dropped.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn unescape(text: &str) -> String {
        let mut characters = text.chars();
        let mut plain = String::new();
        while let Some(character) = characters.next() {
            match character {
                '\\' => match characters.next().unwrap() {
                    'n' => plain.push('\n'),
                    other => plain.push(other),
                },
                other => plain.push(other),
            }
        }
        plain
    }

    #[test]
    fn a_line_of_75_octets_is_not_folded_and_the_next_octet_is() {
        let mut content = Content::with_capacity(0);
        content.line("A", &"x".repeat(73));
        content.line("A", &"x".repeat(74));
        assert_eq!(content.finish(), format!("A:{}\r\nA:{}\r\n x\r\n", "x".repeat(73), "x".repeat(73)));
    }

    #[test]
    fn a_character_of_three_octets_is_never_divided() {
        let mut content = Content::with_capacity(0);
        content.line("SUMMARY", &"汉".repeat(50));
        let folded = content.finish();
        let lengths: Vec<usize> = folded.lines().map(str::len).collect();
        // 8 octets of name, then 22 characters; continuation lines hold 24.
        assert_eq!(lengths, [74, 73, 13]);
    }

    #[test]
    fn only_what_the_format_asks_for_is_escaped() {
        assert_eq!(escape("a\\b;c,d\r\ne:f\"g，；\u{7}\u{0}h"), "a\\\\b\\;c\\,d\\ne:f\"g，；h");
    }

    proptest! {
        #[test]
        fn folding_and_escaping_lose_nothing(text in any::<String>(), name in "[A-Z]{1,20}") {
            let mut content = Content::with_capacity(0);
            content.text(&name, &text);
            let written = content.finish();
            prop_assert!(written.ends_with("\r\n"));
            for line in written.split("\r\n") {
                prop_assert!(line.len() <= MAX_OCTETS, "{} octets", line.len());
                prop_assert!(!line.chars().any(|c| c.is_control() && c != '\t'));
            }
            let unfolded = written.trim_end_matches("\r\n").replace("\r\n ", "");
            let kept: String = text.chars().filter(|c| !c.is_control() || "\n\t".contains(*c)).collect();
            prop_assert_eq!(unescape(unfolded.strip_prefix(&format!("{name}:")).unwrap()), kept);
        }
    }
}
