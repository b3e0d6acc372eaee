//! Writes a register of invented enterprises, the same for the same numbers: CSV with Chinese
//! headings and units, or Parquet with the contract's names.
//!
//! `cargo run --release --example register -- 1000000 register.parquet [DIRECTORY-PARTS]`

use std::{
    env,
    error::Error,
    fs::File,
    io::{BufWriter, Write},
    path::Path,
    sync::Arc,
};

use arrow_array::{ArrayRef, BooleanArray, Decimal64Array, RecordBatch, StringArray};
use luohu_policy_core::{
    calendar::csv,
    field::{Field, Kind},
    measures::{Measure, key_enterprise::KeyEnterprise},
};
use parquet::{
    arrow::ArrowWriter,
    basic::{Compression, ZstdLevel},
    file::properties::WriterProperties,
};

const BATCH: u64 = 8192;

/// Numbers without a pattern, by position.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }

    /// An amount in hundredths; every tenth is not known, one in ten thousand is negative.
    fn amount(&mut self) -> Option<i64> {
        let digits = 4 + u32::try_from(self.throw(9)).ok()?;
        let amount = self.throw(9 * 10_u64.pow(digits - 1)) + 10_u64.pow(digits - 1);
        match self.throw(10_000) {
            0 => Some(-100),
            1..1_000 => None,
            _ => i64::try_from(amount).ok(),
        }
    }

    /// Rarely yes; every tenth is not known.
    fn flag(&mut self) -> Option<bool> {
        match self.throw(1_000) {
            0..100 => None,
            100..104 => Some(true),
            _ => Some(false),
        }
    }
}

/// The cells of an enterprise are the same in every form of the register.
fn dice(row: u64, column: usize) -> Dice {
    Dice(row.wrapping_mul(1_000_003).wrapping_add(column as u64))
}

fn name(row: u64) -> String {
    format!("罗湖样例企业{row:08}")
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [rows, path, ..] = &*arguments else { return Err("give the number of rows and a file name".into()) };
    let rows: u64 = rows.parse()?;
    let fields = KeyEnterprise::about().fields;
    let csv = Path::new(path).extension().is_some_and(|extension| extension == "csv");
    match (arguments.get(2), csv) {
        (None, true) => write_csv(Path::new(path), rows, fields),
        (None, false) => write_parquet(Path::new(path), 0, rows, fields),
        (Some(parts), _) => write_parts(Path::new(path), rows, parts.parse()?, fields),
    }
}

/// The same register as Parquet files of equal length in a directory.
pub(crate) fn write_parts(
    directory: &Path,
    rows: u64,
    parts: u64,
    fields: &[Field],
) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(directory)?;
    for part in 0..parts {
        let file = directory.join(format!("part-{part}.parquet"));
        write_parquet(&file, rows * part / parts, rows * (part + 1) / parts, fields)?;
    }
    Ok(())
}

fn write_csv(path: &Path, rows: u64, fields: &[Field]) -> Result<(), Box<dyn Error>> {
    let mut file = BufWriter::new(File::create(path)?);
    let heading = |field: &Field| match field.kind {
        Kind::Money { currency } => format!("{}（万{}）", field.label.zh_cn, currency.name().zh_cn),
        _ => format!("是否{}", field.label.zh_cn),
    };
    let mut line = csv::BYTE_ORDER_MARK.to_owned();
    let headings: Vec<String> =
        std::iter::once("企业名称".to_owned()).chain(fields.iter().map(heading)).collect();
    csv::record(&mut line, &headings.iter().map(String::as_str).collect::<Vec<_>>());
    for row in 0..rows {
        let cell = |(column, field): (usize, &Field)| {
            let mut dice = dice(row, column);
            match field.kind {
                // A unit of 万元 has six decimals to the fen.
                Kind::Money { .. } => dice.amount().map(|fen| match fen {
                    0.. => format!("{}.{:06}", fen / 1_000_000, fen % 1_000_000),
                    _ => format!("-{}", fen.unsigned_abs()),
                }),
                _ => dice.flag().map(|flag| if flag { "是" } else { "否" }.to_owned()),
            }
        };
        let cells: Vec<Option<String>> = fields.iter().enumerate().map(cell).collect();
        let name = name(row);
        let cells = cells.iter().map(|cell| cell.as_deref().unwrap_or_default());
        csv::record(&mut line, &std::iter::once(&*name).chain(cells).collect::<Vec<_>>());
        file.write_all(line.as_bytes())?;
        line.clear();
    }
    Ok(file.flush()?)
}

fn write_parquet(path: &Path, first: u64, end: u64, fields: &[Field]) -> Result<(), Box<dyn Error>> {
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .set_max_row_group_row_count(Some(65_536))
        .build();
    let mut writer =
        ArrowWriter::try_new(File::create(path)?, batch(0, 0, fields)?.schema(), Some(properties))?;
    let mut row = first;
    while row < end {
        let next = end.min(row + BATCH);
        writer.write(&batch(row, next, fields)?)?;
        row = next;
    }
    writer.close()?;
    Ok(())
}

fn batch(first: u64, end: u64, fields: &[Field]) -> Result<RecordBatch, Box<dyn Error>> {
    let names = StringArray::from_iter_values((first..end).map(name));
    let mut columns: Vec<(&str, ArrayRef, bool)> = vec![("企业名称", Arc::new(names), false)];
    for (column, field) in fields.iter().enumerate() {
        let dice = |row| dice(row, column);
        let array: ArrayRef = match field.kind {
            Kind::Money { .. } => {
                let amounts: Decimal64Array = (first..end).map(|row| dice(row).amount()).collect();
                Arc::new(amounts.with_precision_and_scale(18, 2)?)
            }
            _ => Arc::new((first..end).map(|row| dice(row).flag()).collect::<BooleanArray>()),
        };
        columns.push((field.name, array, true));
    }
    Ok(RecordBatch::try_from_iter_with_nullable(columns)?)
}
