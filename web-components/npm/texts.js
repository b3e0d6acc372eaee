// What the elements say before their form has loaded, or when it cannot.

const TEXTS = {
  "zh-CN": {
    loading: "正在载入测算表单……",
    load: "测算表单未能载入，请检查网络后重试。",
    blocked: "本页或浏览器的安全设置不允许运行测算表单。",
    crash: "测算表单出现故障，已停止运行。已填写的内容没有丢失，可重新载入。",
    settings: "本页交给测算表单的内容无法读取，请联系网站管理员。",
    retry: "重新载入",
    meanwhile: "也可以直接查阅文件：",
    plain: "改用普通网页表单（所填内容会发送到网站计算）",
    required: "请先完成测算。",
  },
  en: {
    loading: "Loading the form…",
    load: "The form could not be loaded. Please check the connection and try again.",
    blocked: "The security settings of this page or of your browser do not let the form run.",
    crash: "The form has stopped because of a fault. Nothing you entered is lost; you can load it again.",
    settings: "What this page gave to the form cannot be read. Please tell whoever runs the site.",
    retry: "Load again",
    meanwhile: "You can also look the clause up: ",
    plain: "Use the plain form instead (what you enter is sent to the site)",
    required: "Please complete the check first.",
  },
};

/** The shell's sentences in a language of [`languageOf`]. */
export const texts = (lang) => TEXTS[lang];

/** `zh-CN` or `en`: that of the nearest element that names a language, also outside of shadow roots. */
export function languageOf(element) {
  for (let node = element; node; node = node.parentNode ?? node.host) {
    const lang = node.getAttribute?.("lang");
    if (lang) return /^zh\b/i.test(lang) ? "zh-CN" : "en";
  }
  return "zh-CN";
}

/** Today in Shenzhen, as `YYYY-MM-DD`, wherever the visitor's clock stands. */
export function today(now = new Date()) {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: "Asia/Shanghai", calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "2-digit", day: "2-digit",
  });
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}
