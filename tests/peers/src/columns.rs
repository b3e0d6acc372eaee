//! Columns against a plain copy of the same bytes, and how the cost grows with the rows.

use std::{hint::black_box, sync::Arc, time::Instant};

use arrow_array::{Array, ArrayRef, BooleanArray, Decimal64Array, RecordBatch};
use luohu_policy_core::{
    columns::Screening,
    field::Kind,
    measures::{Measure, key_enterprise::KeyEnterprise},
};

use crate::{best, enterprises::Dice};

/// Rows of a batch: more than a processor's caches hold.
const ROWS: usize = 1 << 20;
const BATCH: usize = 8192;

fn register(rows: usize) -> RecordBatch {
    let dice = &mut Dice(5);
    let columns = KeyEnterprise::about().fields.iter().map(|field| {
        let array: ArrayRef = match field.kind {
            Kind::YesNo => Arc::new(
                (0..rows)
                    .map(|_| (dice.throw(10) > 0).then(|| dice.throw(200) == 0))
                    .collect::<BooleanArray>(),
            ),
            _ => {
                let amounts = (0..rows).map(|_| (dice.throw(10) > 0).then(|| dice.throw(600_000_000) as i64));
                let amounts: Decimal64Array = amounts.collect();
                Arc::new(amounts.with_precision_and_scale(18, 2).expect("a scale"))
            }
        };
        (field.name, array)
    });
    RecordBatch::try_from_iter(columns).expect("columns")
}

/// The bytes of values and validity that the rule has to look at.
fn bytes(register: &RecordBatch) -> Vec<Vec<u8>> {
    let buffers = register.columns().iter().flat_map(|column| {
        let data = column.to_data();
        let nulls = data.nulls().map(|nulls| nulls.buffer().to_vec());
        data.buffers().iter().map(|buffer| buffer.to_vec()).chain(nulls).collect::<Vec<_>>()
    });
    buffers.collect()
}

pub fn print() {
    let screening = Screening::of("key-enterprise").expect("the measure");
    let register = register(ROWS);
    let bound = screening.bind(&register.schema(), &[]).expect("its columns");
    let source = bytes(&register);
    let size: usize = source.iter().map(Vec::len).sum();
    let mut copy: Vec<Vec<u8>> = source.iter().map(|buffer| vec![0; buffer.len()]).collect();
    let copying = best(ROWS, || {
        for (from, to) in source.iter().zip(&mut copy) {
            to.copy_from_slice(black_box(from));
        }
        black_box(&mut copy);
    });
    let batches: Vec<RecordBatch> =
        (0..ROWS).step_by(BATCH).map(|first| register.slice(first, BATCH.min(ROWS - first))).collect();
    let whole = best(ROWS, || {
        black_box(bound.verdicts(black_box(&register)));
    });
    let batched = best(ROWS, || {
        for batch in &batches {
            black_box(bound.verdicts(black_box(batch)));
        }
    });
    println!("\n{:<54}{:>10}{:>12}{:>12}", "columns, per enterprise, one core", "ns", "GB/s", "of copying");
    for (name, nanoseconds) in [
        ("copying the same bytes", copying),
        ("outcomes, one batch of 1,048,576 rows", whole),
        ("outcomes, batches of 8192 rows", batched),
    ] {
        let speed = size as f64 / ROWS as f64 / nanoseconds;
        println!("{name:<54}{nanoseconds:>10.3}{speed:>12.2}{:>11.0}%", 100.0 * copying / nanoseconds);
    }
}

/// How the cost grows with the rows: outcomes and explained rows of columns.
pub fn growth() {
    let screening = Screening::of("key-enterprise").expect("the measure");
    let register = register(BATCH);
    let bound = screening.bind(&register.schema(), &[]).expect("its columns");
    println!(
        "\n{:<24}{:>15}{:>15}{:>15}{:>15}",
        "rows", "outcomes ms", "ns a row", "explained ms", "ns a row"
    );
    for exponent in 3..=7 {
        let rows = 10_usize.pow(exponent);
        let in_batches = |mut ask: Box<dyn FnMut(&RecordBatch) + '_>| {
            let start = Instant::now();
            let mut left = rows;
            while left > 0 {
                let some = left.min(BATCH);
                ask(&register.slice(0, some));
                left -= some;
            }
            start.elapsed().as_secs_f64()
        };
        let outcomes = in_batches(Box::new(|batch| drop(black_box(bound.verdicts(batch)))));
        let explained = in_batches(Box::new(|batch| drop(black_box(bound.explain(batch)))));
        let per_row = |seconds: f64| seconds * 1e9 / rows as f64;
        println!(
            "{rows:<24}{:>15.3}{:>15.2}{:>15.1}{:>15.0}",
            outcomes * 1e3,
            per_row(outcomes),
            explained * 1e3,
            per_row(explained)
        );
    }
}
