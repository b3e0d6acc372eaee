// English for the page's own texts, by their `data-text` and `data-label`; the Chinese stands in index.html.
export const ENGLISH = {
  "skip": "Skip to main content",
  "notice": "This is a demonstration and not a government site. It rests on documents of 2013; ask the competent bureau whether they still apply.",
  "brand": "Luohu Policy Check",
  "tagline": "Policy documents of 2013 · check for yourself",
  "elder": "Larger, one question at a time",
  "path": "You are here",
  "home": "Home",
  "back": "Back to the start",
  "start.title": "Find the policies that concern you",
  "start.lead": "Choose a topic and state what you know. You get an answer, the clause behind it and what is still missing. Leave out what you do not know; everything is computed on your own device.",
  "start.failed": "The list of topics could not be loaded. Please check the connection and reload the page.",
  "start.guided": "Not sure where to begin? Answer a few questions to see which policies concern you.",
  "start.begin": "Begin",
  "start.roles": "By who you are",
  "start.documents": "By document",
  "samples": "Try an example",
  "basis": "Basis",
  "basis.validity": "The document states no period of validity. Please ask the bureau before you rely on it.",
  "who": "Who it is for",
  "privacy": "Privacy",
  "privacy.local": "Everything is computed on your own device. Nothing you enter is uploaded.",
  "privacy.link": "A copied link carries what you entered; send it only to people you trust.",
  "received": "What this page received",
  "received.none": "Nothing yet. Once you fill something in, the form tells this page its answer.",
  "received.data": "Show the data (JSON)",
  "use": "Add to my application (demo)",
  "footer": "A demonstration of the open-source Luohu Policy Kit. It speaks for no authority; results are for guidance, and the competent bureau decides.",
  "print": "Print this page",
};

const both = (chinese, english) => ({ "zh-CN": chinese, en: english });

/** Where the start page lists what rests on more than one document. */
export const SEVERAL_DOCUMENTS = both("涉及多份文件", "More than one document");

/** What the parts of a section's basis are called. */
export const BASIS = {
  title: both("文件", "Document"),
  number: both("文号", "Number"),
  issued: both("印发日期", "Issued"),
  clause: both("条款", "Clause"),
  office: both("咨询部门", "Ask"),
};

/** The groups of the start page, by the audiences that the catalogue names. */
export const GROUPS = [
  { roles: ["enterprise"], title: both("企业", "Enterprises") },
  { roles: ["school"], title: both("学校", "Schools") },
  { roles: ["teacher"], title: both("教师", "Teachers") },
  { roles: ["department", "street"], title: both("部门和街道", "Departments and street offices") },
  { roles: ["developer"], title: both("项目开发单位", "Developers of projects") },
  { roles: ["organisation"], title: both("社会组织", "Social organisations") },
  { roles: ["resident"], title: both("公众", "The public") },
];

/** Whom to ask about a document; of a list each result names its own units. */
export const OFFICES = {
  "LFB2013-5": both("区投资推广局（企业服务中心）", "District Investment Promotion Bureau"),
  "LFB2013-6": both("区城管局", "District Urban Management Bureau"),
  "LFB2013-7": both("区教育局", "District Education Bureau"),
  "LF2013-3": both("条款列明的牵头单位", "The lead unit that the clause names"),
};
export const OFFICE_OF_EACH = both("各条结果列出的单位", "The units named with each result");


/** What the page says of an answer that it received. */
export const RECEIVED = {
  "zh-CN": {
    site: "罗湖政策测算（演示）",
    list: "、",
    listed: "共 {count} 条",
    "data-calendar": "共 {count} 项",
    "register-check": "已测算 {count} 户",
    "responsibility-finder": "找到 {count} 条",
    invalid: "填写内容需要改正：{message}",
    verdict: "结论：{verdict}。",
    day: "测算日期：{on}。",
    missing: "还有 {count} 项内容可能改变结论。",
    used: "已收到结果（{length} 个字符），可随办件一并提交。",
    nothing: "还没有可提交的结果。",
  },
  en: {
    site: "Luohu Policy Check (demo)",
    list: ", ",
    listed: "{count} entries",
    "data-calendar": "{count} items due",
    "register-check": "{count} rows checked",
    "responsibility-finder": "{count} entries found",
    invalid: "Something needs correcting: {message}",
    verdict: "Answer: {verdict}.",
    day: "As of {on}.",
    missing: "{count} more answers could change it.",
    used: "The answer ({length} characters) has arrived and can go with the application.",
    nothing: "There is no answer to hand in yet.",
  },
};
