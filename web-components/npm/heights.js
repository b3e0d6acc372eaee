// How much of the page a form is going to take, so that nothing moves when it arrives.

/** The least heights of empty forms beside their answers, in rem, in Chinese and English, and, where it is low also there, in a narrow space; the others are higher than most windows. */
const HEIGHTS = {
  "reply-deadline": [28, 28],
  "matter-handling": [28, 29],
  "park-service-radius": [45, 51],
  "teaching-stipend": [51, 59],
  "master-teacher-allowance": [57, 60],
  "award-fund": [48, 56],
  "education-funds": [50, 59],
  "social-organisation-registration": [36, 43],
  "inaction-accountability": [40, 47],
  "three-public-expenses": [36, 38],
  "reform-leader": [35, 36],
  "register-check": [16, 18, 18],
};
const HIGH = [60, 60];
/** Below this width a form stands above its answer. */
const WIDE = 46;

/** The height to hold for an element's form, as CSS. */
export function reserved({ constructor: { widget }, clientWidth: width, elder }, lang) {
  if (elder || width === 0) return "18rem";
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const [chinese, english, narrow = width < 30 * rem ? 55 : 49] = HEIGHTS[widget] ?? HIGH;
  if (width < WIDE * rem) return `${narrow}rem`;
  return `${lang === "en" ? english : chinese}rem`;
}
