// How much of the page a form is going to take, so that nothing moves when it arrives.

/** The least heights of empty forms beside their answers, in rem, in Chinese and English; the others are lower. */
const HEIGHTS = {
  "key-enterprise": [60, 60],
  "performance-score": [60, 60],
  "greening-requirements": [60, 60],
  "park-service-radius": [45, 51],
  "greening-funding": [60, 60],
  "teaching-stipend": [51, 59],
  "school-programmes": [60, 60],
  "master-teacher-allowance": [57, 60],
  "head-teacher-honours": [60, 60],
  "teacher-honours": [60, 60],
  "award-fund": [48, 56],
  "private-school-rewards": [60, 60],
  "education-funds": [50, 59],
  "social-organisation-registration": [36, 43],
  "inaction-accountability": [40, 47],
  "three-public-expenses": [36, 38],
  "reform-leader": [35, 36],
  "unpublished-figures": [60, 60],
  "plan-targets": [60, 60],
  "policy-finder": [60, 60],
  "data-calendar": [60, 60],
  "responsibility-finder": [60, 60],
};
const LEAST = [28, 28];
/** Below this width a form stands above its answer. */
const WIDE = 46;

/** The height to hold for an element's form, as CSS. */
export function reserved({ constructor: { widget }, clientWidth: width, elder }, lang) {
  if (elder || width === 0) return "18rem";
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (width < WIDE * rem) return width < 30 * rem ? "55rem" : "49rem";
  return `${(HEIGHTS[widget] ?? LEAST)[lang === "en" ? 1 : 0]}rem`;
}
