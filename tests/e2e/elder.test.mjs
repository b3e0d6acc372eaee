// The mode for older people: larger, one question a screen, by mouse and by keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { alone, LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();
const NEXT = { "zh-CN": "下一步", en: "Next" };
const BACK = { "zh-CN": "上一步", en: "Back" };
const ALOUD = { "zh-CN": "朗读或停止", en: "Read aloud or stop" };
const STEPS = { "zh-CN": (number) => `第 ${number} 题，共 3 题`, en: (number) => `Question ${number} of 3` };

const button = (view, name) => view.element.getByRole("button", { name: name[view.lang], exact: true });
const step = (view, number) => view.element.getByText(STEPS[view.lang](number));

async function open(t, lang, section = "teaching-stipend") {
  const view = await alone(visit, t, section, `lang="${lang}" on="2016-09-01" elder`);
  view.lang = lang;
  return view;
}

for (const lang of LANGUAGES) {
  test(`one question after another leads to the answer (${lang})`, async (t) => {
    const view = await open(t, lang);
    await step(view, 1).waitFor();
    assert.equal(await button(view, BACK).count(), 0, "nothing comes before the first question");
    await view.radio("schoolKind", "privateSchool").check();
    await button(view, NEXT).click();
    await view.getsFocus(step(view, 2), "the second question");
    const { add, entries } = view.list("serviceSpells");
    await add.click();
    await view.fill("from", "2013-9-1", entries.first());
    await view.fill("to", "2016-9-99", entries.first());
    await button(view, NEXT).click();
    await step(view, 2).waitFor();
    assert.equal(await view.element.locator("[aria-invalid=true]").count(), 1, "a wrong date holds the screen");
    await view.fill("to", "2016-8-31", entries.first());
    await button(view, NEXT).click();
    await step(view, 3).waitFor();
    await view.radio("passedProficiencyTest", "yes").check();
    await button(view, NEXT).click();
    await view.getsFocus(view.result, "the result");
    assert.equal((await view.assessment()).outcome, "met");
    await button(view, BACK).click();
    await view.getsFocus(step(view, 3), "the third question again");
    assert.deepEqual(view.faults, []);
  });

  test(`every screen is large, dark on white and clean (${lang})`, async (t) => {
    const view = await open(t, lang);
    for (let number = 1; number <= 4; number += 1) {
      const small = await view.element.evaluate((element) => {
        const shown = [...element.shadowRoot.querySelectorAll("button, input, label.option, summary")].filter((one) => one.checkVisibility());
        // A radio button is pressed by its label.
        const pressed = shown.filter((one) => !one.closest("label.option") || one.matches("label"));
        return pressed.filter((one) => one.getBoundingClientRect().height < 47.5).map((one) => one.outerHTML.slice(0, 80));
      });
      assert.deepEqual(small, [], `screen ${number}`);
      const size = await view.element.evaluate((element) => getComputedStyle(element.shadowRoot.querySelector(".measure")).fontSize);
      assert.equal(size, "24px");
      assert.deepEqual(await view.axe(), [], `screen ${number}`);
      if (number < 4) await button(view, NEXT).click();
    }
    await view.result.waitFor();
  });
}

test("Enter goes on, and the page that refuses to submit leads to the question that is wrong", async (t) => {
  const view = await open(t, "en", "reply-deadline");
  const day = view.element.getByRole("textbox").first();
  await day.fill("2013-4-99");
  await day.press("Enter");
  assert.equal(await view.element.locator("[aria-invalid=true]").count(), 1);
  await day.fill("2013-4-26");
  await day.press("Enter");
  await view.getsFocus(view.result, "the result");
  assert.equal((await view.assessment()).result.dueOn, "2013-05-02");
});

test("a device without a voice of its own says so, and no text is sent to another", async (t) => {
  const view = await open(t, "zh-CN");
  const spoken = await view.page.evaluate(() => {
    window.spoken = [];
    speechSynthesis.getVoices = () => [{ lang: "zh-CN", localService: false }];
    speechSynthesis.speak = (one) => window.spoken.push(one.text);
    return window.spoken;
  });
  await button(view, ALOUD).click();
  await view.element.getByText("无法朗读").waitFor();
  assert.deepEqual(await view.page.evaluate(() => window.spoken), spoken);
});
