// The success criteria of WCAG 2.2 at levels A and AA: what each means for the elements, and what tests it. A `true`
// stands for the check of this name in criteria.test.mjs, which every element goes through; else tests elsewhere are
// named, by file and a part of their name.

const EVERY = ["every.test.mjs", "empty, answered and in error"];
const TREE = ["tree.test.mjs", "is told as before"];
const AXE = ["access.test.mjs", "in a wide window, in light, dark and forced colours"];

const criterion = (id, level, name, zh, en, tests = true) => ({ id, level, name, means: { "zh-CN": zh, en }, tests });

export const CRITERIA = [
  criterion("1.1.1", "A", "Non-text Content", "没有图片承载的内容；装饰符号不被朗读。", "No content is in pictures; decorative marks are not read out."),
  criterion("1.2.1", "A", "Audio-only and Video-only (Prerecorded)", "没有音频和视频。", "There is no audio and no video."),
  criterion("1.2.2", "A", "Captions (Prerecorded)", "没有音频和视频。", "There is no audio and no video."),
  criterion("1.2.3", "A", "Audio Description or Media Alternative", "没有音频和视频。", "There is no audio and no video."),
  criterion("1.2.4", "AA", "Captions (Live)", "没有音频和视频。", "There is no audio and no video."),
  criterion("1.2.5", "AA", "Audio Description (Prerecorded)", "没有音频和视频。", "There is no audio and no video."),
  criterion("1.3.1", "A", "Info and Relationships", "单选项有分组和题目，表格有表头，标题逐级排列。", "Choices stand in named groups, tables have heads, headings go level by level."),
  criterion("1.3.2", "A", "Meaningful Sequence", "显示顺序就是阅读顺序。", "What is seen in order is read in the same order."),
  criterion("1.3.3", "A", "Sensory Characteristics", "提示不靠颜色、形状或左右位置指代内容。", "No hint refers to colour, shape, left or right alone."),
  criterion("1.3.4", "AA", "Orientation", "横屏、竖屏都能用。", "Both orientations work."),
  criterion("1.3.5", "AA", "Identify Input Purpose", "填写本人信息的栏目标明用途，浏览器可以代填。", "Fields about the person say what they are for, so that the browser can fill them in.", [["applicant.test.mjs", "its fields say what they are for"]]),
  criterion("1.4.1", "A", "Use of Color", "结论和对错同时用文字表示，链接有下划线。", "Outcomes are also said in words; links are underlined."),
  criterion("1.4.2", "A", "Audio Control", "没有自动播放的声音；朗读由本人开始和停止。", "No sound starts by itself; reading aloud is started and stopped by the person."),
  criterion("1.4.3", "AA", "Contrast (Minimum)", "文字与背景的对比度不低于 4.5:1。", "Text stands out from its background by at least 4.5:1.", [EVERY, AXE]),
  criterion("1.4.4", "AA", "Resize Text", "放大到 200% 内容不缺失。", "At 200% nothing is lost.", [["criteria.test.mjs", "reflow"]]),
  criterion("1.4.5", "AA", "Images of Text", "没有文字图片。", "There are no images of text."),
  criterion("1.4.10", "AA", "Reflow", "宽 320 像素（放大 400%）时不需左右滚动；只有数据表可在自己的框内滚动。", "At 320 pixels (400% zoom) nothing scrolls sideways but tables within a frame of their own."),
  criterion("1.4.11", "AA", "Non-text Contrast", "各主题中输入框边框和焦点框的对比度不低于 3:1。", "In every theme the borders of controls and the mark of focus have a contrast of at least 3:1."),
  criterion("1.4.12", "AA", "Text Spacing", "加大行距、字距、词距后内容不被截断。", "With wider lines, letters and words nothing is cut off."),
  criterion("1.4.13", "AA", "Content on Hover or Focus", "没有悬停才出现的内容。", "Nothing appears on hover alone."),
  criterion("2.1.1", "A", "Keyboard", "所有操作都能用键盘完成。", "All can be done by keyboard."),
  criterion("2.1.2", "A", "No Keyboard Trap", "用 Tab 键可以进入，也可以离开。", "Tab leads in and out again."),
  criterion("2.1.4", "A", "Character Key Shortcuts", "没有单个字符的快捷键。", "There are no shortcuts of one character."),
  criterion("2.2.1", "A", "Timing Adjustable", "没有时间限制，填写的内容保留到本次会话结束。", "Nothing has a time limit; what is typed stays for the session.", [["keeping.test.mjs", "a reload brings the draft back"]]),
  criterion("2.2.2", "A", "Pause, Stop, Hide", "没有自动移动、闪烁或滚动的内容。", "Nothing moves, blinks or scrolls by itself."),
  criterion("2.3.1", "A", "Three Flashes or Below Threshold", "没有闪烁的内容。", "Nothing flashes."),
  criterion("2.4.1", "A", "Bypass Blocks", "结果是有名称的区域，有标题，可以直接跳到；网页提供跳转链接。", "The result is a named region with a heading to jump to; the page has a skip link.", [["answers.test.mjs", "a person with only a keyboard"], TREE]),
  criterion("2.4.2", "A", "Page Titled", "网页标题写明当前事项；有错误时标题写明需要改正。", "The page's title names the topic, and says when something is to be corrected."),
  criterion("2.4.3", "A", "Focus Order", "焦点按阅读顺序移动。", "Focus moves in reading order."),
  criterion("2.4.4", "A", "Link Purpose (In Context)", "链接文字说明去向。", "The text of a link says where it leads."),
  criterion("2.4.5", "AA", "Multiple Ways", "每个事项都能按身份和按文件两种方式找到。", "Every topic is found by who asks and by document."),
  criterion("2.4.6", "AA", "Headings and Labels", "标题和标签说明内容，没有空的。", "Headings and labels say what is there; none is empty."),
  criterion("2.4.7", "AA", "Focus Visible", "焦点所在始终看得见。", "Where the focus is can be seen."),
  criterion("2.4.11", "AA", "Focus Not Obscured (Minimum)", "获得焦点的控件不被遮住。", "What has the focus is not hidden by anything."),
  criterion("2.5.1", "A", "Pointer Gestures", "没有需要多点或划动的操作。", "Nothing needs several fingers or a path."),
  criterion("2.5.2", "A", "Pointer Cancellation", "按下后移开再松手，不会执行。", "Pressing, moving away and letting go does nothing."),
  criterion("2.5.3", "A", "Label in Name", "控件的名称包含看得见的文字。", "The name of a control holds the text that is seen."),
  criterion("2.5.4", "A", "Motion Actuation", "没有靠晃动设备触发的操作。", "Nothing is done by moving the device."),
  criterion("2.5.7", "AA", "Dragging Movements", "没有需要拖动的操作。", "Nothing has to be dragged."),
  criterion("2.5.8", "AA", "Target Size (Minimum)", "点按目标不小于 24 像素，长辈版不小于 48 像素。", "Targets measure at least 24 pixels, 48 in the mode for older people."),
  criterion("3.1.1", "A", "Language of Page", "组件标明所用的语言。", "The element says which language it speaks."),
  criterion("3.1.2", "AA", "Language of Parts", "换成英文后整个组件标为英文，没有未标明的中文句子。", "In English all of it is marked as English, and no Chinese sentence stands unmarked."),
  criterion("3.2.1", "A", "On Focus", "获得焦点不会改变页面。", "Coming to a control changes nothing."),
  criterion("3.2.2", "A", "On Input", "填写或选择不会移走焦点，也不会离开页面。", "Typing or choosing moves no focus and leaves no page."),
  criterion("3.2.3", "AA", "Consistent Navigation", "各事项的导航一致。", "Ways around are the same for every topic."),
  criterion("3.2.4", "AA", "Consistent Identification", "同样的按钮在各事项中名称相同。", "The same buttons have the same names everywhere."),
  criterion("3.2.6", "A", "Consistent Help", "咨询单位都在页面的同一处。", "Whom to ask stands in the same place on every page."),
  criterion("3.3.1", "A", "Error Identification", "填错的地方用文字指明，汇总中的链接移到该栏。", "What is wrong is said in words; links in the summary lead to the field."),
  criterion("3.3.2", "A", "Labels or Instructions", "每一栏都有看得见的标签，必要时有填写示例。", "Every field has a label to be seen, and an example where one helps.", [EVERY, TREE]),
  criterion("3.3.3", "AA", "Error Suggestion", "错误提示说明怎样填写。", "An error says what to enter instead."),
  criterion("3.3.4", "AA", "Error Prevention (Legal, Financial, Data)", "组件本身不提交；由网页提交时先检查，填错不能提交；删除可以撤销。", "The elements send nothing; when the page does, mistakes stop it, and what was removed comes back.", [["errors.test.mjs", "a page's form is not submitted with a mistake in it"], ["answers.test.mjs", "comes back by undo"]]),
  criterion("3.3.7", "A", "Redundant Entry", "已知的内容由网页预填，不必再填。", "What is known is filled in and need not be typed again."),
  criterion("3.3.8", "AA", "Accessible Authentication (Minimum)", "不需要登录，没有验证码。", "There is no login and no puzzle."),
  criterion("4.1.2", "A", "Name, Role, Value", "每个控件都有名称、角色和状态。", "Every control has a name, a role and a state.", [EVERY, TREE]),
  criterion("4.1.3", "AA", "Status Messages", "结论自动朗读一次，不重复。", "The answer is announced by itself, once and without chatter."),
];

const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const text = (sentence) => sentence.replace(/[&<>]/g, (sign) => ESCAPED[sign]);

/** The statement as a page: criterion by criterion what is met, in both languages. */
export function statement() {
  const rows = CRITERIA.map(({ id, level, name, means }) =>
    `        <tr><th scope="row">${id} (${level}) <span lang="en">${text(name)}</span></th><td>${text(means["zh-CN"])}</td><td lang="en">${text(means.en)}</td></tr>`);
  return `<!doctype html>
<!-- Written by tests/e2e/criteria.test.mjs from criteria.mjs; LUOHU_KEEP=1 writes it again. -->
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>无障碍说明（罗湖政策测算）</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="gallery.css">
  </head>
  <body>
    <main class="statement">
      <h1>无障碍说明 <span lang="en">Accessibility statement</span></h1>
      <p>全部组件符合《网页内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级，共 ${CRITERIA.length} 条。下表逐条说明含义；每一条都由本项目的浏览器测试对全部组件检查。尚未由残障用户实测，也没有经第三方认证。嵌入组件的网页是否符合，由网页负责。</p>
      <p lang="en">All elements meet the ${CRITERIA.length} success criteria of WCAG 2.2 at levels A and AA. The table says what each means; every one is checked in a browser by the tests of this project. People with disabilities have not tried them yet, and nobody else has certified them. Whether a page around an element conforms is for that page to see to.</p>
      <p><a href="./">返回组件库 <span lang="en">Back to the gallery</span></a></p>
      <div class="scroll" role="region" aria-label="成功准则 Success criteria" tabindex="0"><table>
        <thead><tr><th scope="col">成功准则 <span lang="en">Criterion</span></th><th scope="col">含义</th><th scope="col" lang="en">What it means</th></tr></thead>
        <tbody>
${rows.join("\n")}
        </tbody>
      </table></div>
    </main>
  </body>
</html>
`;
}
