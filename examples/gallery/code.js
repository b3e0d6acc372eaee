// What a team writes to use an element, in its own framework.

const object = (value, indent) => JSON.stringify(value, null, 2).replace(/\n/g, `\n${indent}`);
const camel = (id) => id.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());

/** By framework: the code that shows an element with a state. */
export const CODE = {
  HTML: ({ tag, attributes, facts }) => `<script type="module" src="/pkg/luohu-policy.js"></script>
<form>
  <${tag}${attributes}></${tag}>
  <button>OK</button>
</form>

// page.js
const check = document.querySelector("${tag}");${facts ? `\ncheck.facts = ${object(facts, "")};` : ""}
check.addEventListener("luohu-change", ({ detail }) => console.log(detail));`,

  React: ({ tag, id, attributes, facts }) => `import "luohu-policy";
${facts ? `\nconst facts = ${object(facts, "")};\n` : ""}
export function ${camel(id)}() {
  return <${tag}${attributes}${facts ? " facts={facts}" : ""} onluohu-change={({ detail }) => console.log(detail)} />;
}`,

  Vue: ({ tag, attributes, facts }) => `<script setup>
import "luohu-policy";${facts ? `\nconst facts = ${object(facts, "")};` : ""}
const changed = ({ detail }) => console.log(detail);
</script>

<template>
  <${tag}${attributes}${facts ? ' :facts.prop="facts"' : ""} @luohu-change="changed" />
</template>`,

  Angular: ({ tag, id, attributes, facts }) => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import "luohu-policy";

@Component({
  selector: "app-${id}",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<${tag}${attributes}${facts ? ' [facts]="facts"' : ""} (luohu-change)="changed($event)"></${tag}>\`,
})
export class ${camel(id)}Component {${facts ? `\n  facts = ${object(facts, "  ")};` : ""}
  changed({ detail }: CustomEvent) {
    console.log(detail);
  }
}`,

  Svelte: ({ tag, attributes, facts }) => `<script>
  import "luohu-policy";${facts ? `\n  const facts = ${object(facts, "  ")};` : ""}
</script>

<${tag}${attributes}${facts ? " {facts}" : ""} onluohu-change={({ detail }) => console.log(detail)}></${tag}>`,
};
