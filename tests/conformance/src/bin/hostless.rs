//! Answers one request. Built for wasm32 it shows that the rules need nothing from their host: the
//! module imports nothing.

fn main() {
    let request = std::env::args().nth(1).unwrap_or_default();
    println!("{}", luohu_policy_core::api::assess_json(&request));
}
