// Nothing of the package is used by name but the rules: the registration must stay all the same.
import "luohu-policy";
import { assess, init } from "luohu-policy/rules";

await init();
const { result } = assess({ measure: "reply-deadline", facts: { transferredOn: "2013-04-26" } });
document.querySelector("output").textContent = result.dueOn;
