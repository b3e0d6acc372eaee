//! Comparisons on whole columns: 64 rows in a word, no branch for a row.

use arrow_array::{Array, BooleanArray};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, bit_chunk_iterator::BitChunks};

/// What is known of a condition, 64 rows a word: the rows where it holds, and where it does not.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub yes: Vec<u64>,
    pub no: Vec<u64>,
}

impl Known {
    /// Nothing is known of any row.
    pub(super) fn nothing(rows: usize) -> Known {
        let words = rows.div_ceil(64);
        Known { yes: vec![0; words], no: vec![0; words] }
    }

    /// A yes-or-no column.
    pub(super) fn of(flags: &BooleanArray) -> Known {
        let values = flags.values().bit_chunks();
        match flags.nulls() {
            None => {
                let yes: Vec<u64> = values.iter_padded().take(flags.values().len().div_ceil(64)).collect();
                let no = yes.iter().map(|word| !word).collect();
                Known { yes, no }
            }
            Some(nulls) => {
                let valid = nulls.inner().bit_chunks();
                let both = values.iter_padded().zip(valid.iter_padded());
                let both = both.take(flags.values().len().div_ceil(64));
                let (yes, no) = both.map(|(value, valid)| (value & valid, !value & valid)).unzip();
                Known { yes, no }
            }
        }
    }

    /// Both conditions.
    pub(super) fn and(mut self, other: &Known) -> Known {
        for (word, other) in self.yes.iter_mut().zip(&other.yes) {
            *word &= other;
        }
        for (word, other) in self.no.iter_mut().zip(&other.no) {
            *word |= other;
        }
        self
    }
}

/// A column of amounts against the least and the most that one may be, all in the column's unit.
/// `least` is `None` while nothing decides. `odd` takes the rows whose amount no case can have.
pub(super) fn at_least(
    values: &[i64],
    nulls: Option<&NullBuffer>,
    least: Option<i64>,
    most: i64,
    odd: &mut [u64],
) -> Known {
    let mut known = Known::nothing(values.len());
    let below = least.unwrap_or(i64::MAX).wrapping_sub(1);
    let decides = if least.is_some() { u64::MAX } else { 0 };
    let valid = nulls.map(|nulls| nulls.inner().bit_chunks());
    let mut valid = valid.as_ref().map(BitChunks::iter_padded);
    let words = known.yes.iter_mut().zip(&mut known.no).zip(odd);
    for (values, ((yes, no), odd)) in values.chunks(64).zip(words) {
        let valid = valid.as_mut().map_or(u64::MAX, |valid| valid.next().unwrap_or_default());
        let (reached, outside) = match values.as_array::<64>() {
            Some(values) => word(values, below, most),
            None => word(values, below, most),
        };
        if outside {
            *odd |= valid & outside_rows(values, most);
        }
        *yes = reached & valid & decides;
        *no = !reached & valid & decides;
    }
    known
}

/// The values above `below`, and whether any lies outside zero to `most`. Where none does, no
/// difference here wraps; where one does, its row is odd and its bit without meaning.
#[inline]
fn word<'a>(values: impl IntoIterator<Item = &'a i64>, below: i64, most: i64) -> (u64, bool) {
    let (mut reached, mut outside) = (0_u64, 0_i64);
    for (bit, value) in values.into_iter().enumerate() {
        reached |= (below.wrapping_sub(*value).cast_unsigned() >> 63) << bit;
        outside |= value | most.wrapping_sub(*value);
    }
    (reached, outside < 0)
}

fn outside_rows(values: &[i64], most: i64) -> u64 {
    let outside = |value: &i64| !(0..=most).contains(value);
    values.iter().enumerate().map(|(bit, value)| u64::from(outside(value)) << bit).sum()
}

/// The first `rows` bits of words.
pub(super) fn bits(words: Vec<u64>, rows: usize) -> BooleanBuffer {
    BooleanBuffer::new(Buffer::from_vec(words), 0, rows)
}
