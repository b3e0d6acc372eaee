// Markup of Svelte 5.

import type { SvelteHTMLElements } from "svelte/elements";
import "luohu-policy/svelte";

type Attributes = SvelteHTMLElements["luohu-reply-deadline"];
export const attributes: Attributes = {
  class: "wide",
  day: "2013-04-26",
  facts: { transferredOn: "2013-04-26" },
  "onluohu-change": ({ detail }) => console.log(detail.assessment.result?.dueOn),
};
// @ts-expect-error not a fact
export const wrong: Attributes = { facts: { transferred: "2013-04-26" } };
