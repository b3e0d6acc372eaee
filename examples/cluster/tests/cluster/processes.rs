//! The program as a user runs it, and what it leaves running: nothing.

use std::{
    fs,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use luohu_policy_cluster::cluster::Cluster;

use crate::{data, program};

/// Whether a process runs; one that only waits to be looked at does not.
fn runs(process: u32) -> bool {
    let state = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    state.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}

/// The processes that a process has started.
fn children(of: u32) -> Vec<u32> {
    let children = fs::read_to_string(format!("/proc/{of}/task/{of}/children")).unwrap_or_default();
    let told: Vec<u32> = children.split_whitespace().filter_map(|child| child.parse().ok()).collect();
    if !told.is_empty() {
        return told;
    }
    let every = fs::read_dir("/proc").unwrap().flatten();
    let numbers = every.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let child = |process: &u32| {
        let state = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        let parent = state.rsplit_once(") ").and_then(|(_, rest)| rest.split(' ').nth(1)?.parse().ok());
        parent == Some(of)
    };
    numbers.filter(child).collect()
}

fn wait_until(what: &str, done: impl Fn() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < Duration::from_secs(60), "{what} after a minute");
        sleep(Duration::from_millis(50));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_that_is_stopped_or_dropped_leaves_no_process() {
    let cluster = Cluster::start(program(), 2).await.unwrap();
    let processes = cluster.processes();
    assert_eq!(processes.len(), 3);
    assert!(processes.iter().all(|process| runs(*process)));
    cluster.stop().await.unwrap();
    assert!(!processes.iter().any(|process| runs(*process)), "{processes:?}");

    let cluster = Cluster::start(program(), 2).await.unwrap();
    let processes = cluster.processes();
    drop(cluster);
    wait_until("a process of a dropped cluster runs", || !processes.iter().any(|process| runs(*process)));
}

#[test]
fn a_killed_program_leaves_no_process() {
    let directory = data::register(400_000, 4);
    let mut asking = Command::new(program())
        .arg("cluster")
        .arg(directory.path())
        .args(["--query", "SELECT max(get_field(key_enterprise_explained(facts), 'missing')) FROM register"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    wait_until("the cluster has not started", || children(asking.id()).len() == 3);
    let processes = children(asking.id());
    sleep(Duration::from_millis(500));
    asking.kill().unwrap();
    asking.wait().unwrap();
    wait_until("a process of a killed program runs", || !processes.iter().any(|process| runs(*process)));
}

#[test]
fn both_verbs_print_the_same_table() {
    let directory = data::register(5_000, 3);
    let printed = |verb: &str| {
        let output = Command::new(program()).arg(verb).arg(directory.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let table = printed("sql");
    assert!(table.contains("| notMet") && table.contains("| unknown"), "{table}");
    assert_eq!(table, printed("cluster"));
}

#[test]
fn a_mistake_is_told_in_one_line_and_by_the_status() {
    for verb in ["sql", "cluster"] {
        let output = Command::new(program()).args([verb, "nowhere.parquet"]).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("cannot read `nowhere.parquet`"), "{told}");
    }
}
