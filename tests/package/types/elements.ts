// Elements, properties, events and answers as a page without a framework uses them.

import { LuohuElement, init, type Assessment, type TeachingStipendResult } from "luohu-policy";

const element = document.createElement("luohu-teaching-stipend");
element.facts = { schoolKind: "privateKindergarten", serviceSpells: [{ from: "2010-01-01", to: null }], passedProficiencyTest: true };
element.readings = { dayCount: "civil" };
element.day = element.on;
element.required = true;
element.value = "";
const months: number | undefined = element.assessment?.result?.service?.months;
const over: string | undefined = element.assessment?.reasons[0]?.overBy ?? undefined;
element.addEventListener("luohu-change", ({ detail }) => {
  const assessment: Assessment<TeachingStipendResult> = detail.assessment;
  const school: string | null | undefined = detail.facts.schoolKind;
  console.log(assessment.outcome === "met", school, detail.valid, months, over);
});
document.addEventListener("luohu-error", ({ detail }) => console.log(detail.kind === "crash", detail.cause));
document.querySelector("luohu-data-calendar")?.addEventListener("luohu-change", ({ detail }) => console.log(detail.occurrences.toFixed()));
element.ready.then((ready) => ready.focus());
console.log(element instanceof LuohuElement, document.querySelector("luohu-key-enterprise")?.facts?.headquarters);
void init(new Request("/luohu_policy_web_bg.wasm", { integrity: "sha384-x" }));

// @ts-expect-error not a kind of school
element.facts = { schoolKind: "university" };
// @ts-expect-error not a fact
element.facts = { age: 3 };
// @ts-expect-error not a reading
element.readings = { dayCount: "lunar" };
// @ts-expect-error what the element answers is not set
element.assessment = null;
// @ts-expect-error not in the result
console.log(element.assessment?.result?.amount);
// @ts-expect-error not an outcome
console.log(element.assessment?.outcome === "maybe");
