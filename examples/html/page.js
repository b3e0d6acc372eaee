// What the page does with the element: sets facts, reads the answer, listens, submits.

import { TEXTS } from "./texts.js";

const EXAMPLE = { transferredOn: "2013-04-26" };
const $ = (id) => document.getElementById(id);
const element = $("reply");
const form = $("report");
let lang = "zh-CN";
let updates = 0;

function draw() {
  const texts = TEXTS[lang];
  const red = document.body.classList.contains("red");
  document.documentElement.lang = lang;
  document.title = texts.title;
  for (const id of ["title", "intro", "department-label", "submit", "reset", "fill", "language"]) $(id).textContent = texts[id];
  $("theme").textContent = red ? texts.plain : texts.red;
  $("toggle").textContent = element.isConnected ? texts.hide : texts.show;
  const due = element.assessment?.result?.dueOn;
  $("answer").textContent = due ? texts.due.replace("{day}", due) : texts.none;
  $("count").textContent = texts.count.replace("{n}", updates);
}

// The element follows the language of the page by itself.
$("language").addEventListener("click", () => {
  lang = lang === "zh-CN" ? "en" : "zh-CN";
  draw();
});
$("theme").addEventListener("click", () => {
  document.body.classList.toggle("red");
  draw();
});
// An element that was taken out keeps its facts and can come back.
$("toggle").addEventListener("click", () => {
  if (element.isConnected) element.remove();
  else $("department").after(element);
  draw();
});
$("fill").addEventListener("click", () => (element.facts = EXAMPLE));
element.addEventListener("luohu-change", () => {
  updates += 1;
  draw();
});
form.addEventListener("submit", (event) => {
  // A real page lets the browser send the form; this one shows what would be sent.
  event.preventDefault();
  const data = new FormData(form);
  $("submitted").hidden = false;
  $("submitted").textContent = JSON.stringify({ department: data.get("department"), reply: JSON.parse(data.get("reply")) }, null, 2);
});

draw();
