// The rules alone: what is asked decides the type of the answer.

import { assess, assessJson, init, initSync, measures, type Measures, type Question } from "luohu-policy/rules";

await init();
initSync(new Uint8Array());
const answer = assess({ measure: "reply-deadline", on: "2013-04-26", facts: { transferredOn: "2013-04-26" } });
const due: string | null | undefined = answer.result?.dueOn;
const unknown: unknown = assess(JSON.parse("{}")).result;
const text: string = assessJson("{}");
const ids: string[] = measures().map(({ id, fields }) => id + fields.map((field) => field.name).join());
const question: Question<"key-enterprise"> = { measure: "key-enterprise", facts: { priorYearTaxCny: "10000000.00" } };
const every: keyof Measures = question.measure;
console.log(due, unknown, text, ids, every);

const stipend = assess({ measure: "teaching-stipend", facts: { passedProficiencyTest: null } });
// @ts-expect-error the result of another measure
console.log(stipend.result?.dueOn);
// @ts-expect-error amounts are numbers or texts
const wrong: Question<"key-enterprise"> = { measure: "key-enterprise", facts: { priorYearTaxCny: true } };
console.log(wrong);
