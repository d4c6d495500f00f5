import type { Make } from './make';

const field = '<textarea field placeholder="…" style="width:90%"></textarea>';
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const around = (rows: string, input = field) =>
  `<div style="width:340px;border:1px solid #ccc">${rows}<div>${input}</div></div>`;
const rowsAt = (attributes: string) => `<div ${attributes} rows style="height:380px;overflow-y:auto"></div>`;

/** Chats with sides and bubbles. */
export const bubbles: Readonly<Record<string, Make>> = {
  groups: {
    css: `.g{display:flex;gap:6px;margin:6px}.g.end{justify-content:flex-end}.c{display:flex;flex-direction:column}.end .c{align-items:flex-end}
      .b{background:#eee;border-radius:8px;padding:6px;margin:2px}.end .b{background:#cdf}.a{width:28px;height:28px;border-radius:50%;background:#bbb}.i{display:flex;gap:6px;font-size:11px}`,
    shell: around(rowsAt('role="log" aria-live="polite"')),
    company: `<div class="g start"><div class="a"><div>^</div></div><div class="c"><div class="i"><div>@</div><div>~</div></div><div class="b"><div>§</div></div></div></div>`,
    customer: `<div class="g end"><div class="c"><div class="i"><div>~</div></div><div class="b"><div>§</div></div></div></div>`,
    system: `<div style="text-align:center;font-size:12px">§</div>`,
    typing: `<div style="font-size:12px">@ …</div>`,
    more: [`<div class="b"><div>§</div></div>`, `<div class="b"><div>§</div></div>`],
    into: '.c',
  },
  dotsInBubble: {
    css: `.ab{display:flex;gap:8px}.ab-end{flex-direction:row-reverse}.ab-c{background:#f0f0f0;border-radius:8px;padding:8px}.ab-h{font-size:12px;color:#888}`,
    shell: around(rowsAt('class="ab-list css-k3j"')),
    company: `<div class="ab ab-start css-k3j"><div class="ab-av"><span class="ant-avatar"><img src="${pixel}" style="width:24px;height:24px"></span></div><div class="ab-w"><div class="ab-h">@</div><div class="ab-c">§</div><div class="ab-f"><button>Copy</button><button>👍</button></div></div></div>`,
    customer: `<div class="ab ab-end css-k3j"><div class="ab-w"><div class="ab-c">§</div></div></div>`,
    system: `<div class="ab-divider" style="display:flex"><hr style="flex:1"><span>§</span><hr style="flex:1"></div>`,
    typing: `<div class="ab ab-start css-k3j"><div class="ab-w"><div class="ab-c"><span class="ab-dot"><i style="display:inline-block;width:4px;height:4px"></i></span></div></div></div>`,
    dotsFirst: '.ab-c',
  },
  stamped: {
    css: `.q{margin:4px 0}.q-c{display:flex;align-items:flex-end}.q-sent .q-c{flex-direction:row-reverse}.q-t{background:#dde;border-radius:6px;padding:6px;margin-top:2px}.q-sent .q-t{background:#dfd}.q-s{font-size:11px;opacity:.6}.q-n{font-size:12px}`,
    shell: around(rowsAt('')),
    company: `<div class="q q-received"><div class="q-c"><img class="q-a" src="${pixel}" style="width:40px;height:40px;border-radius:50%"><div><div class="q-n">@</div><div class="q-t"><div><div>§</div><div class="q-s">~</div></div></div></div></div></div>`,
    customer: `<div class="q q-sent"><div class="q-c"><div><div class="q-t"><div><div>§</div><div class="q-s">~</div></div></div></div></div></div>`,
    system: `<div class="q"><div class="q-l" style="text-align:center">§</div></div>`,
    typing: `<div class="q q-received"><div class="q-c"><div class="q-t"><svg width="20" height="8"></svg></div></div></div>`,
    more: [
      `<div class="q-t"><div><div>§</div><div class="q-s">~</div></div></div>`,
      `<div class="q-t"><div><div>§</div><div class="q-s">~</div></div></div>`,
    ],
    into: '.q-c > div:last-child',
  },
  titled: {
    css: `.box{position:relative;background:#fff;box-shadow:0 1px 2px #0004;padding:6px 60px 10px 6px;margin:4px;width:fit-content;min-width:140px}.right{margin-left:auto}.tt{font-weight:500;color:#07a;font-size:13px}.tm{position:absolute;right:4px;bottom:2px;font-size:11px;color:#0006}`,
    shell: around(rowsAt('class="mlist"')),
    company: `<div class="mb"><div class="box"><div class="bd"><div class="tt"><span>@</span></div><div class="tx">§</div><div class="tm">~</div></div></div></div>`,
    customer: `<div class="mb"><div class="box right"><div class="bd"><div class="tx">§</div><div class="tm">~ <span class="st">✓✓</span></div></div></div></div>`,
    system: `<div class="mb"><div style="text-align:center;background:#fff;box-shadow:0 1px 1px #0003;margin:4px 60px"><div>§</div></div></div>`,
    typing: `<div class="mb"><div class="box">@ …</div></div>`,
  },
  editable: {
    css: `.sc-c{width:100%;display:flex}.sent{justify-content:flex-end}.sc-t{padding:8px 12px;border-radius:6px}.sent .sc-t{background:#4e8cff;color:#fff}.rec .sc-t{background:#f4f7f9}.sc-p{margin:0}`,
    shell: around(
      `<div style="background:#4e8cff;color:#fff">Nordlicht</div>${rowsAt('class="sc-list"')}`,
      '<form><div field role="button" tabindex="0" contenteditable="true" placeholder="Write a reply" style="min-height:20px"></div></form>',
    ),
    company: `<div class="sc-m"><div class="sc-c rec"><div class="sc-a" title="@" style="background:#ccc;width:30px;height:30px;border-radius:50%"></div><div class="sc-t"><p class="sc-p">§</p></div></div></div>`,
    customer: `<div class="sc-m"><div class="sc-c sent"><div class="sc-t"><p class="sc-p">§</p><p style="font-size:11px;margin:0">Read</p></div></div></div>`,
    system: `<div class="sc-m"><div class="sc-s" style="font-size:13px;padding:8px 20px;text-align:center;opacity:.55">§</div></div>`,
    typing: `<div class="sc-m"><div class="sc-c rec"><div class="ty"><span></span><span></span><span></span></div></div></div>`,
  },
  alerts: {
    css: `.M{display:flex;flex-direction:column}.M.R{align-items:flex-end}.M.L{align-items:flex-start}.B{background:#fff;border-radius:12px;padding:8px}.R .B{background:#fd8}.N{font-size:12px;color:#888}`,
    shell: around(
      `<div style="height:380px;overflow:auto;background:#f5f5f5"><div><div class="ML" rows></div></div></div>`,
    ),
    company: `<div class="M L" data-type="text"><div class="meta"><time>~</time></div><div class="main"><div class="av" aria-label="@"></div><div class="inner"><div class="N">@</div><div class="content" role="alert" aria-live="assertive"><div class="B"><p style="margin:0">§</p></div></div></div></div></div>`,
    customer: `<div class="M R" data-type="text"><div class="main"><div class="inner"><div class="content" role="alert" aria-live="assertive"><div class="B"><p style="margin:0">§</p></div></div></div></div></div>`,
    system: `<div class="M"><div style="text-align:center;font-size:12px;width:100%"><span style="background:#ddd;padding:2px 6px;border-radius:4px">§</span></div></div>`,
    typing: `<div class="M L" data-type="typing"><div class="B"><span class="Typing-dot"></span></div></div>`,
  },
  alternate: {
    css: `.k{display:grid;justify-items:start;margin:8px}.k.alt{justify-items:end}.kb{border:1px solid #ddd;border-radius:10px;padding:6px}.alt .kb{background:#f60;color:#fff}.kt{font-size:11px}.au{margin:0;font-weight:bold}`,
    shell: around(rowsAt('aria-live="polite"')),
    company: `<div class="k"><p class="au">@</p><div class="km"><time class="kt">~</time><div class="kb">§</div></div></div>`,
    customer: `<div class="k alt"><p class="au">Jana</p><div class="km"><time class="kt">~</time><div class="kb">§</div></div></div>`,
    system: `<div class="k" style="justify-items:center"><div class="km" style="font-style:italic">§</div></div>`,
    typing: `<div class="k"><div class="km"><div class="kb"><span></span><span></span></div></div></div>`,
    more: [`<div class="km"><div class="kb">§</div></div>`, `<div class="km"><div class="kb">§</div></div>`],
    into: '.k',
  },
  footnamed: {
    css: `.li{list-style:none}.ms{display:grid;grid-template-columns:auto 1fr}.me{justify-items:end}.tb{background:#e9eaed;border-radius:16px;padding:8px 16px;width:fit-content}.me .tb{background:#ddf}.md{font-size:12px;color:#666}`,
    shell: around(
      `<div style="height:380px;overflow-y:auto"><ul rows style="padding:0;margin:0"></ul></div>`,
    ),
    company: `<li class="li"><div class="ms ot"><div class="av" style="border-radius:50%;width:30px;height:30px;background:#aaa">^</div><div><div class="op"><button aria-label="React">☺</button><button>⋯</button></div><div class="tb"><div>§</div></div><div class="md"><span class="n1">@</span> <time datetime="2026-11-03T14:03:00Z">~</time></div></div></div></li>`,
    customer: `<li class="li"><div class="ms me"><div></div><div><div class="op"><button aria-label="React">☺</button><button>⋯</button></div><div class="tb"><div>§</div></div><div class="md"><span aria-label="Delivered">✓</span><time datetime="2026-11-03T14:03:00Z">~</time></div></div></div></li>`,
    system: `<li class="li"><div class="sysm" style="text-align:center"><strong>§</strong></div></li>`,
    typing: `<li class="li"><div class="ms"><div class="tb">@ …</div></div></li>`,
  },
  systemForCompany: {
    css: `.vf{display:flex;flex-direction:column}.vf-user-response{align-items:flex-end}.vf-system-response{align-items:flex-start}.vf-m{background:#eee;border-radius:14px;padding:8px}.vf-user-response .vf-m{background:#36f;color:#fff}.vf-i{text-align:center;width:100%;font-size:12px}`,
    shell: around(rowsAt('class="vf-dialog"')),
    company: `<div class="vf vf-system-response"><div class="vf-img" style="background:#bbb;width:20px;height:20px;border-radius:50%"></div><div class="vf-m"><div>§</div></div></div>`,
    customer: `<div class="vf vf-user-response"><div class="vf-m"><div>§</div></div></div>`,
    system: `<div class="vf"><div class="vf-i">§</div></div>`,
    typing: `<div class="vf vf-system-response"><div class="vf-m"><span class="vf-dots"><i></i></span></div></div>`,
    nameless: true,
  },
  atoms: {
    css: `.r1{transform:scaleY(-1);display:flex;margin:4px}.r2{justify-content:flex-end}.r3{background:#f0f0f0;border-radius:15px;padding:6px}.r4{background:#0084ff;color:#fff;border-radius:15px;padding:6px}.r5{font-size:10px}.r6{font-size:12px}`,
    shell: around(`<div style="height:380px;overflow-y:auto;transform:scaleY(-1)"><div rows></div></div>`),
    company: `<div class="r1"><div class="a1" style="width:36px"><img src="${pixel}" style="width:36px;height:36px;border-radius:18px"></div><div class="r3"><div dir="auto" class="t1">§</div><div dir="auto" name-of class="r6">~ @</div><div dir="auto" class="r5">~</div></div></div>`,
    customer: `<div class="r1 r2"><div class="r4"><div dir="auto" class="t1">§</div><div dir="auto" class="r5">~</div></div></div>`,
    system: `<div class="r1" style="justify-content:center"><div dir="auto" class="r5">§</div></div>`,
    typing: `<div class="r1"><div class="r3"><div class="d1"></div></div></div>`,
    upward: true,
    nameless: true,
  },
  heardTwice: {
    css: `.w{display:flex;margin:4px}.w.u{flex-direction:row-reverse}.bb{border:1px solid #ccc;padding:6px}.u .bb{background:#def}`,
    shell: around(rowsAt('role="feed"')),
    company: `<article class="w"><div aria-hidden="true" style="width:32px;height:32px;background:#06c;color:#fff">^</div><div class="bb"><p style="margin:0">§</p></div></article>`,
    customer: `<article class="w u"><div class="bb"><p style="margin:0">§</p></div></article>`,
    system: `<article style="text-align:center;font-size:12px">§</article>`,
    typing: `<div class="w"><img src="${pixel}" alt="" style="width:60px;height:20px"></div>`,
    spoken: true,
    nameless: true,
  },
  receiptBelow: {
    css: `.x1{display:flex;margin:3px}.x2{justify-content:flex-end}.x3{background:#222;color:#fff;border-radius:18px;padding:7px 12px}.x4{background:#e5e5ea;border-radius:18px;padding:7px 12px}`,
    shell: around(rowsAt('')),
    company: `<div class="x1"><div class="x4">§</div></div>`,
    customer: `<div class="x1 x2"><div class="x3">§</div></div>`,
    system: `<div style="text-align:center;color:#888;font-size:11px">§</div>`,
    typing: `<div class="x1"><div class="x4"><span class="q"></span></div></div>`,
    receipt: `<div style="text-align:right;font-size:11px;color:#888">Read 14:03</div>`,
    nameless: true,
  },
  tooltips: {
    css: `.y{display:flex;margin:3px;position:relative}.y.o{justify-content:flex-end}.yb{background:#eef;border-radius:9px;padding:6px}.o .yb{background:#efe}.tip{opacity:0;position:absolute;font-size:11px;background:#000;color:#fff}`,
    shell: around(rowsAt('')),
    company: `<div class="y"><div class="yw"><div class="yb">§</div><div class="tip">@ · ~</div></div></div>`,
    customer: `<div class="y o"><div class="yw"><div class="yb">§</div><div class="tip">~</div></div></div>`,
    system: `<div style="text-align:center;font-size:11px">§</div>`,
    typing: `<div class="y"><div class="yb">…</div></div>`,
    nameless: true,
  },
  askedAmong: {
    css: `.hb{display:flex;margin:4px}.hb b{font-weight:400;background:#f7f8ff;border-radius:6px;padding:8px}.gb{display:flex;justify-content:flex-end;margin:4px}.gb b{font-weight:400;background:#ff8e21;color:#fff;border-radius:6px;padding:8px}`,
    shell: `<div style="width:340px"><div style="height:420px;overflow-y:scroll"><div rows></div></div><input field placeholder="Type your answer…"></div>`,
    company: `<div class="hb"><b>§</b></div>`,
    customer: `<div class="gb"><b>§</b></div>`,
    system: `<div style="text-align:center;font-size:12px">§</div>`,
    typing: `<div class="hb"><b><i class="bubble1"></i></b></div>`,
    fieldAmongRows: true,
    nameless: true,
  },
};
