// What the page does with the element: sets facts, reads the answer, listens, submits.

import { useEffect, useState, type FormEvent } from "react";
import "luohu-policy/react";
import type { ReplyDeadlineFacts } from "luohu-policy/react";
import { TEXTS } from "./texts";

const EXAMPLE: ReplyDeadlineFacts = { transferredOn: "2013-04-26" };

export function Page() {
  const [lang, setLang] = useState<"zh-CN" | "en">("zh-CN");
  const [red, setRed] = useState(false);
  const [shown, setShown] = useState(true);
  const [facts, setFacts] = useState<ReplyDeadlineFacts | null>(null);
  const [due, setDue] = useState<string | null>(null);
  const [count, setCount] = useState(0);
  const [submitted, setSubmitted] = useState<string | null>(null);
  const texts = TEXTS[lang];

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = texts.title;
  }, [lang, texts]);

  function submit(event: FormEvent<HTMLFormElement>) {
    // A real page lets the browser send the form; this one shows what would be sent.
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setSubmitted(JSON.stringify({ department: data.get("department"), reply: JSON.parse(String(data.get("reply"))) }, null, 2));
  }

  return (
    <main className={red ? "red" : undefined}>
      <p className="bar">
        <button type="button" id="language" onClick={() => setLang(lang === "en" ? "zh-CN" : "en")}>{texts.language}</button>
        <button type="button" id="theme" onClick={() => setRed(!red)}>{red ? texts.plain : texts.red}</button>
        <button type="button" id="toggle" onClick={() => setShown(!shown)}>{shown ? texts.hide : texts.show}</button>
      </p>
      <h1 id="title">{texts.title}</h1>
      <p id="intro">{texts.intro}</p>
      <form id="report" onSubmit={submit}>
        <label htmlFor="department">{texts["department-label"]}</label>
        <input id="department" name="department" autoComplete="organization" />
        {shown && (
          <luohu-reply-deadline
            id="reply"
            name="reply"
            required
            lang={lang}
            facts={facts}
            onluohu-change={({ detail }) => {
              setFacts(detail.facts);
              setDue(detail.assessment.result?.dueOn ?? null);
              setCount((count) => count + 1);
            }}
          />
        )}
        <p className="bar">
          <button id="submit">{texts.submit}</button>
          <button type="reset" id="reset">{texts.reset}</button>
          <button type="button" id="fill" onClick={() => setFacts(EXAMPLE)}>{texts.fill}</button>
        </p>
      </form>
      <p role="status">
        <strong id="answer">{due ? texts.due.replace("{day}", due) : texts.none}</strong>{" "}
        <span id="count">{texts.count.replace("{n}", String(count))}</span>
      </p>
      {submitted && <pre id="submitted" tabIndex={0}>{submitted}</pre>}
    </main>
  );
}
