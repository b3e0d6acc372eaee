//! One reader, a worker a core, one writer: batches leave in the order they came, and only a few of
//! them are held at any time.

use std::{
    num::NonZero,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

use crate::failure::Failure;

/// Batches that wait before and behind every worker.
const WAITING: usize = 2;

/// Reads on this thread until the source ends, works on all cores, writes on one more thread.
///
/// # Errors
/// The first failure of the writer or a worker, else of the reader.
pub fn run<B: Send, D: Send>(
    mut next: impl FnMut() -> Result<Option<B>, Failure>,
    work: impl Fn(B) -> Result<D, Failure> + Sync,
    mut put: impl FnMut(D) -> Result<(), Failure> + Send,
) -> Result<(), Failure> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let (mut lanes_in, mut lanes_out) = (Vec::new(), Vec::new());
        for _ in 0..workers {
            let (to_worker, batches): (SyncSender<B>, Receiver<B>) = sync_channel(WAITING);
            let (to_writer, done) = sync_channel(WAITING);
            let work = &work;
            scope.spawn(move || {
                for batch in batches {
                    // A writer that has failed no longer listens.
                    if to_writer.send(work(batch)).is_err() {
                        break;
                    }
                }
            });
            lanes_in.push(to_worker);
            lanes_out.push(done);
        }
        let writer = scope.spawn(move || {
            // Batches go round the lanes, so the first empty lane is the end.
            for lane in lanes_out.iter().cycle() {
                match lane.recv() {
                    Ok(done) => put(done?)?,
                    Err(_) => break,
                }
            }
            Ok(())
        });
        let read = (|| {
            for lane in lanes_in.iter().cycle() {
                let Some(batch) = next()? else { break };
                if lane.send(batch).is_err() {
                    break;
                }
            }
            Ok(())
        })();
        drop(lanes_in);
        match writer.join() {
            Ok(written) => written.and(read),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        sync::atomic::{AtomicUsize, Ordering},
    };

    use super::*;

    fn broken() -> Failure {
        Failure::writing("there", io::Error::other("full"))
    }

    #[test]
    fn batches_leave_in_order_and_few_are_held() {
        let (mut read, mut written) = (0, Vec::new());
        let (held, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        run(
            || {
                most.fetch_max(held.fetch_add(1, Ordering::SeqCst), Ordering::SeqCst);
                read += 1;
                Ok((read <= 1000).then_some(read))
            },
            |number| Ok(number * 2),
            |number| {
                held.fetch_sub(1, Ordering::SeqCst);
                written.push(number);
                Ok(())
            },
        )
        .unwrap();
        assert_eq!(written, (1..=1000).map(|number| number * 2).collect::<Vec<_>>());
        let workers = thread::available_parallelism().map_or(1, NonZero::get);
        assert!(most.into_inner() <= workers * (2 * WAITING + 1) + 2);
    }

    #[test]
    fn a_failure_anywhere_ends_the_run() {
        let endless = || Ok(Some(1));
        assert!(run(endless, Ok, |_| Err(broken())).is_err());
        assert!(run(endless, |_| Err::<(), _>(broken()), |()| Ok(())).is_err());
        let mut left = 3;
        let failing = || {
            left -= 1;
            if left == 0 { Err(broken()) } else { Ok(Some(1)) }
        };
        let mut written = 0;
        let put = |_| {
            written += 1;
            Ok(())
        };
        assert!(run(failing, Ok, put).is_err());
        assert_eq!(written, 2);
    }
}
