// Templates of Vue 3.

import type { GlobalComponents } from "vue";
import "luohu-policy/vue";

type Props = InstanceType<GlobalComponents["luohu-reply-deadline"]>["$props"];
export const props: Props = {
  class: "wide",
  facts: { transferredOn: "2013-04-26" },
  onLuohuChange: ({ detail }) => console.log(detail.assessment.result?.dueOn),
};
// @ts-expect-error not a fact
export const wrong: Props = { facts: { transferred: "2013-04-26" } };
