// What the page does with the element: sets facts, reads the answer, listens, submits.

import { CUSTOM_ELEMENTS_SCHEMA, Component, computed, effect, signal } from "@angular/core";
import "luohu-policy";
import type { EventsOf, LuohuReplyDeadline, ReplyDeadlineFacts } from "luohu-policy";
import { TEXTS } from "./texts";

const EXAMPLE: ReplyDeadlineFacts = { transferredOn: "2013-04-26" };

@Component({ selector: "portal-page", schemas: [CUSTOM_ELEMENTS_SCHEMA], templateUrl: "./page.html" })
export class Page {
  readonly lang = signal<"zh-CN" | "en">("zh-CN");
  readonly red = signal(false);
  readonly shown = signal(true);
  readonly facts = signal<ReplyDeadlineFacts | null>(null);
  readonly due = signal<string | null>(null);
  readonly count = signal(0);
  readonly submitted = signal<string | null>(null);
  readonly texts = computed(() => TEXTS[this.lang()]);

  constructor() {
    effect(() => {
      document.documentElement.lang = this.lang();
      document.title = this.texts().title;
    });
  }

  speak() {
    this.lang.update((lang) => (lang === "en" ? "zh-CN" : "en"));
  }

  fill() {
    this.facts.set(EXAMPLE);
  }

  changed(event: Event) {
    const { detail } = event as EventsOf<LuohuReplyDeadline>["luohu-change"];
    this.facts.set(detail.facts);
    this.due.set(detail.assessment.result?.dueOn ?? null);
    this.count.update((count) => count + 1);
  }

  submit(event: Event) {
    // A real page lets the browser send the form; this one shows what would be sent.
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    this.submitted.set(JSON.stringify({ department: data.get("department"), reply: JSON.parse(String(data.get("reply"))) }, null, 2));
  }
}
