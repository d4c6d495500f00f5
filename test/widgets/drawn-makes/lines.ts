import type { Make } from './make';

const field = '<input field type="text" placeholder="Type a message">';

/** Chats whose rows are lines, or carry words at their edges that are nobody's. */
export const lines: Readonly<Record<string, Make>> = {
  actionsBelow: {
    css: `.c-items{list-style:none;margin:0;padding:0}.c-inner{display:flex;padding:8px 0}.c-face{width:32px;height:32px;border-radius:50%;background:#8c6;color:#fff;text-align:center;flex:none}.c-head{display:flex;gap:8px;font-size:12px;color:#777}.c-said p{margin:0}.c-do{list-style:none;display:flex;gap:10px;margin:0;padding:0;font-size:12px;color:#888}.c-rule{text-align:center;font-size:12px;color:#999}`,
    shell: `<div style="width:380px"><div style="height:400px;overflow:auto"><ul class="c-items" rows></ul></div>${field}</div>`,
    company: `<li class="c-list-item"><div class="c-inner"><div class="c-face">^</div><div class="c-body"><div class="c-head"><span class="c-who">@</span><span class="c-at">~</span></div><div class="c-said"><p>§</p></div><ul class="c-do"><li><span>Copy</span></li><li><span>I like it</span></li><li><span>Reply</span></li></ul></div></div></li>`,
    customer: `<li class="c-list-item"><div class="c-inner"><div class="c-face">^</div><div class="c-body"><div class="c-head"><span class="c-who">You</span><span class="c-at">~</span></div><div class="c-said"><p>§</p></div><ul class="c-do"><li><span>Edit</span></li><li><span>Try again</span></li></ul></div></div></li>`,
    system: `<li class="c-list-item"><div class="c-rule"><span>§</span></div></li>`,
    typing: `<li class="c-list-item"><div class="c-rule">@ …</div></li>`,
  },
  lineOfText: {
    css: `.t-all{background:#000;color:#9d9;font:13px monospace;width:420px}.t-buf{height:380px;overflow:auto;white-space:pre-wrap}`,
    shell: `<div class="t-all"><div class="t-buf" rows></div><div>&gt; ${field}</div></div>`,
    company: `<div class="t-ln">[~] &lt;@&gt; §</div>`,
    customer: `<div class="t-ln">[~] &lt;@&gt; §</div>`,
    system: `<div class="t-ln">[~] * §</div>`,
    typing: `<div class="t-ln">@ …</div>`,
  },
};
