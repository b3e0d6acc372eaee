// Registers the six elements. Properties can be set at once; the forms load when they are needed.

import { LuohuElement } from "./element.js";
import { init } from "./module.js";

export { LuohuElement, init };

export class LuohuKeyEnterprise extends LuohuElement {
  static widget = "key-enterprise";
}
export class LuohuPerformanceScore extends LuohuElement {
  static widget = "performance-score";
}
export class LuohuTeachingStipend extends LuohuElement {
  static widget = "teaching-stipend";
}
export class LuohuDataCalendar extends LuohuElement {
  static widget = "data-calendar";
}
export class LuohuReplyDeadline extends LuohuElement {
  static widget = "reply-deadline";
}
export class LuohuResponsibilityFinder extends LuohuElement {
  static widget = "responsibility-finder";
}

const ELEMENTS = [
  LuohuKeyEnterprise, LuohuPerformanceScore, LuohuTeachingStipend, LuohuDataCalendar, LuohuReplyDeadline, LuohuResponsibilityFinder,
];
let warned = false;

/** Registers the elements; where a page already has them from elsewhere, those stay. */
export function define() {
  for (const type of ELEMENTS) {
    const tag = `luohu-${type.widget}`;
    const known = customElements.get(tag);
    if (!known) customElements.define(tag, type);
    else if (known !== type && !warned) {
      warned = true;
      console.warn(`luohu-policy: <${tag}> is already defined by another copy, which stays in use`);
    }
  }
}

define();
