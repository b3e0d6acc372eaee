import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import "survey-core/survey-core.min.css";
import { answered } from "./answered.js";
import { EXPRESSION, FACTS, FIELDS } from "./rule.js";

const question = ({ name, kind, label }) => ({ name, title: label["zh-CN"], ...(kind.type === "yesNo" ? { type: "boolean" } : { type: "text", inputType: "number", min: 0 }) });
const survey = new Model({ elements: [...FIELDS.map(question), { type: "expression", name: "answer", title: "测算结果", expression: `iif(${EXPRESSION}, '属于重点企业范围', '不属于重点企业范围')` }] });
survey.data = FACTS;
survey.onAfterRenderSurvey.add(() => answered(document.querySelector("main").textContent.includes("属于重点企业范围") && survey.getValue("answer")));
renderSurvey(survey, document.querySelector("main"));
