import "luohu-policy";
import { answered } from "./answered.js";

const check = document.createElement("luohu-key-enterprise");
check.loading = "eager";
check.facts = { priorYearExportUsd: 50000000, headquarters: false, keyHighTech: false };
const look = () => answered(check.shadowRoot.querySelector(".headline")?.textContent);
new MutationObserver(look).observe(check.shadowRoot, { childList: true, subtree: true });
document.querySelector("main").append(check);
