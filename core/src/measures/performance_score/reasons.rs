//! The conditions of the clause, in its order, with what was found.

use std::borrow::Cow;

use super::{
    entry::{Ledger, Why},
    list::List,
    parameters::InForce,
};
use crate::{
    answer::Verdict,
    assessment::Reason,
    document::{Citation, LFB2013_5},
    points::Points,
};

const NO_FIGURE: Cow<'static, str> = Cow::Borrowed("no figure in force");

/// The reasons for the four lists and the certificates, from ledgers in the same order.
pub(super) fn reasons(lists: &[List; 4], ledgers: [&Ledger; 4], figures: &InForce<'_>) -> Vec<Reason> {
    let [_, _, street, department] = lists;
    let [referrals, services, relocations, incidents] = ledgers;
    vec![
        bonus("referral-bonus", &["referrals", "year"], referrals, figures.referral_cap, false),
        // 每个单位 stands at the referral cap only; the service cap is read alike.
        bonus("service-bonus", &["services", "year"], services, figures.service_cap, true),
        deduction(
            "street-deduction",
            &["unitKind", "relocations", "year"],
            (street, relocations),
            figures.relocation_deduction,
            "not a street office",
        ),
        deduction(
            "department-deduction",
            &["unitKind", "incidents", "year"],
            (department, incidents),
            figures.incident_deduction,
            "not a department",
        ),
        certificates(lists, ledgers),
    ]
}

fn bonus(
    id: &'static str,
    facts: &'static [&'static str],
    ledger: &Ledger,
    cap: Option<Points>,
    assumed: bool,
) -> Reason {
    Reason {
        required: cap.map_or(NO_FIGURE, |cap| format!("at most {cap} points").into()),
        found: ledger.raw.map(|raw| format!("{raw} points").into()),
        ..reason(id, facts, computed(ledger), "IV.3.1", assumed)
    }
}

fn deduction(
    id: &'static str,
    facts: &'static [&'static str],
    (list, ledger): (&List, &Ledger),
    points: Option<Points>,
    not_concerned: &'static str,
) -> Reason {
    let found = match list.concerns {
        Verdict::NotMet => Some(Cow::Borrowed(not_concerned)),
        _ => ledger.raw.map(|raw| format!("{raw} points").into()),
    };
    Reason {
        required: points.map_or(NO_FIGURE, |points| format!("{} points each", -points).into()),
        found,
        // That one relocation costs a unit once is not said.
        ..reason(id, facts, computed(ledger), "IV.3.2", true)
    }
}

/// Whether every event that could count has its determination letter.
fn certificates(lists: &[List; 4], ledgers: [&Ledger; 4]) -> Reason {
    let entries = || ledgers.into_iter().flat_map(|ledger| &ledger.entries);
    let with = |wanted: &[Why]| entries().filter(|entry| wanted.contains(&entry.why)).count();
    let lacking = with(&[Why::NotCertified]);
    let unclear = with(&[Why::CertificateUnknown]);
    let out = with(&[
        Why::NotApplicable,
        Why::OtherYear,
        Why::ReportedBeforehand,
        Why::NotVerified,
        Why::AlreadyCharged,
        Why::AlreadyEarned,
    ]);
    let total = entries().count() - out;
    let list_unknown = lists.iter().any(|list| list.events.is_none() && list.concerns != Verdict::NotMet);
    let verdict = match (lacking, unclear) {
        (0, 0) if !list_unknown => Verdict::Met,
        (0, _) => Verdict::Unknown,
        _ => Verdict::NotMet,
    };
    Reason {
        required: Cow::Borrowed("a determination letter for every event"),
        found: (unclear == 0 && !list_unknown).then(|| format!("{} of {total}", total - lacking).into()),
        // That the letter's day fixes the year is not said.
        ..reason(
            "certificates",
            &["referrals", "services", "relocations", "incidents"],
            verdict,
            "IV.3.3",
            true,
        )
    }
}

fn computed(ledger: &Ledger) -> Verdict {
    if ledger.raw.is_some() { Verdict::Met } else { Verdict::Unknown }
}

fn reason(
    id: &'static str,
    facts: &'static [&'static str],
    verdict: Verdict,
    clause: &'static str,
    assumed: bool,
) -> Reason {
    Reason { assumed, ..Reason::new(id, verdict, facts, "", Citation::new(&LFB2013_5, clause)) }
}
