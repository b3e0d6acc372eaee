import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { answered } from "./answered.js";
import { FACTS, FIELDS, isKeyEnterprise } from "./rule.js";

const property = ({ kind, label }) => ({ title: label["zh-CN"], ...(kind.type === "yesNo" ? { type: "boolean" } : { type: "number", minimum: 0 }) });
const schema = { type: "object", properties: Object.fromEntries(FIELDS.map((field) => [field.name, property(field)])) };

function Check() {
  const [facts, setFacts] = useState(FACTS);
  const answer = useRef(null);
  useEffect(() => answered(answer.current.textContent), []);
  return (
    <>
      <Form schema={schema} formData={facts} validator={validator} liveValidate="onChange" onChange={({ formData }) => setFacts(formData)} />
      <p ref={answer}>{isKeyEnterprise(facts) ? "属于重点企业范围" : "不属于重点企业范围"}</p>
    </>
  );
}

createRoot(document.querySelector("main")).render(<Check />);
