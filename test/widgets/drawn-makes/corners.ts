import type { Make } from './make';

const field = '<textarea field placeholder="Type here" style="width:90%"></textarea>';
const shell = (rows: string) => `<div style="width:360px;border:1px solid #ccc">${rows}${field}</div>`;
const scroll = 'style="height:400px;overflow-y:auto"';

/** Chats with what is seldom seen: days, tables of two sides, foldings, initials, titles below names. */
export const corners: Readonly<Record<string, Make>> = {
  underADay: {
    css: `.cx{margin:6px;display:flex}.cx.cz{justify-content:flex-end}.cb{background:#eee;border-radius:8px;padding:6px 10px}.cz .cb{background:#d0e8ff}.cd{text-align:center;font-size:12px;color:#777}.cn{font-size:11px;color:#777}`,
    shell: shell(`<div ${scroll}><section><h5 class="cd">Today</h5><div rows></div></section></div>`),
    company: `<div class="cx"><div><div class="cn">@</div><div class="cb">§</div></div></div>`,
    customer: `<div class="cx cz"><div class="cb">§</div></div>`,
    system: `<div class="cx" style="justify-content:center"><span class="cd">§</span></div>`,
    typing: `<div class="cx"><div class="cb"><i></i><i></i></div></div>`,
  },
  stampInWords: {
    shell: shell(`<div ${scroll}><div rows></div></div>`),
    company: `<div style="display:flex;margin:5px"><div style="background:#fff;border:1px solid #ddd;border-radius:7px;padding:6px 8px;max-width:75%"><span>§</span><span style="float:right;font-size:11px;margin-left:8px;color:#999">~</span></div></div>`,
    customer: `<div style="display:flex;margin:5px;justify-content:flex-end"><div style="background:#dcf8c6;border-radius:7px;padding:6px 8px;max-width:75%"><span>§</span><span style="float:right;font-size:11px;margin-left:8px;color:#999">~ ✓✓</span></div></div>`,
    system: `<div style="text-align:center;margin:5px"><span style="font-size:12px;background:#e1f3fb;border-radius:7px;padding:4px 8px">§</span></div>`,
    typing: `<div style="margin:5px"><span style="font-size:12px">@ …</span></div>`,
    nameless: true,
  },
  initials: {
    css: `.u1{display:flex;gap:8px;margin:8px}.u2{flex-direction:row-reverse}.u3{width:32px;height:32px;border-radius:8px;background:#6b5;color:#fff;display:flex;align-items:center;justify-content:center}.u4{font-size:13px;font-weight:600}.u5{font-size:11px;color:#888;margin-left:6px}.u6{background:#f3f4f6;border-radius:12px;padding:8px 12px}.u2 .u6{background:#2563eb;color:#fff}`,
    shell: shell(`<div rows ${scroll}></div>`),
    company: `<div class="u1"><div class="u3">^K</div><div><div><span class="u4">@</span><span class="u5">~</span></div><div class="u6">§</div></div></div>`,
    customer: `<div class="u1 u2"><div class="u3">JW</div><div><div><span class="u4">Jana</span><span class="u5">~</span></div><div class="u6">§</div></div></div>`,
    system: `<div style="text-align:center;font-size:12px;color:#888">§</div>`,
    typing: `<div class="u1"><div class="u3">^K</div><div class="u6">…</div></div>`,
  },
  folded: {
    css: `details{margin:6px}summary{font-size:12px;color:#555}.out summary{text-align:right}.out p{text-align:right}`,
    shell: shell(`<div rows ${scroll}></div>`),
    company: `<details open><summary>@ · ~</summary><div>§</div></details>`,
    customer: `<details open class="out"><summary>Jana · ~</summary><div>§</div></details>`,
    system: `<p style="text-align:center;font-size:12px"><em>§</em></p>`,
    typing: `<p style="font-size:12px">@ …</p>`,
  },
  termsInPairs: {
    css: `dl{margin:0}dt{font-weight:bold;font-size:13px}dd{margin:0 0 8px 12px}`,
    shell: shell(`<div ${scroll}><dl rows></dl></div>`),
    company: `<div class="p"><dt>@ <time>~</time></dt><dd>§</dd></div>`,
    customer: `<div class="p"><dt>You <time>~</time></dt><dd>§</dd></div>`,
    system: `<div class="p"><dd><small>§</small></dd></div>`,
    typing: `<div class="p"><dd><small>@ …</small></dd></div>`,
  },
  twoColumns: {
    css: `table{width:100%;border-collapse:collapse}td{width:50%;padding:4px;vertical-align:top}.bl{background:#eee;border-radius:6px;padding:6px;display:inline-block}.bl.b2{background:#cfe3ff}.wh{font-size:11px;color:#777}`,
    shell: shell(`<div ${scroll}><table><tbody rows></tbody></table></div>`),
    company: `<tr><td><div class="wh">@, ~</div><div class="bl">§</div></td><td></td></tr>`,
    customer: `<tr><td></td><td><div class="wh">~</div><div class="bl b2">§</div></td></tr>`,
    system: `<tr><td colspan="2" style="text-align:center;font-size:12px">§</td></tr>`,
    typing: `<tr><td class="wh">@ …</td><td></td></tr>`,
  },
  fromRightToLeft: {
    css: `.zr{display:flex;margin:6px}.zr.zm{justify-content:flex-end}.zt{background:#eee;border-radius:10px;padding:6px 10px}.zm .zt{background:#bfe}.zn{font-size:11px;color:#666}`,
    shell: shell(`<div dir="rtl" ${scroll}><div rows></div></div>`),
    company: `<div class="zr"><div><div class="zn">@ <span>~</span></div><div class="zt">§</div></div></div>`,
    customer: `<div class="zr zm"><div><div class="zt">§</div><div class="zn"><span>~</span></div></div></div>`,
    system: `<div style="text-align:center;font-size:12px">§</div>`,
    typing: `<div class="zr"><div class="zt"><b></b></div></div>`,
  },
  titlesBelowNames: {
    css: `.va{display:flex;gap:10px;padding:10px;border-bottom:1px solid #eee}.vb{width:36px;height:36px;border-radius:50%;background:#ccc;flex:none}.vc{font-weight:600}.vd{font-size:12px;color:#777}.ve{margin-top:4px}`,
    shell: shell(`<div rows ${scroll}></div>`),
    company: `<div class="va"><div class="vb"></div><div><div class="vc">@</div><div class="vd">Customer Care</div><div class="ve">§</div></div></div>`,
    customer: `<div class="va"><div class="vb"></div><div><div class="vc">You</div><div class="vd">Customer</div><div class="ve">§</div></div></div>`,
    system: `<div class="va" style="justify-content:center"><div class="vd">§</div></div>`,
    typing: `<div class="va"><div class="vd">@ …</div></div>`,
  },
  namedInALine: {
    css: `.ra{margin:6px 0}.ra.rb{text-align:right}`,
    shell: shell(`<div rows ${scroll}></div>`),
    company: `<p class="ra"><b>@</b> <small>(~)</small><br>§</p>`,
    customer: `<p class="ra rb"><b>Jana</b> <small>(~)</small><br>§</p>`,
    system: `<p style="text-align:center"><small><i>§</i></small></p>`,
    typing: `<p><small>@ …</small></p>`,
  },
  seenBelow: {
    css: `.oa{display:flex;flex-direction:column;margin:4px}.ob{align-items:flex-end}.oc{background:#f1f1f1;border-radius:14px;padding:7px 11px}.ob .oc{background:#0b93f6;color:#fff}.od{font-size:10px;color:#999}`,
    shell: shell(`<div rows ${scroll}></div>`),
    company: `<div class="oa"><div class="oc">§</div><div class="od">@ • ~</div></div>`,
    customer: `<div class="oa ob"><div class="oc">§</div><div class="od">Seen by 2 at ~</div></div>`,
    system: `<div class="oa" style="align-items:center"><div class="od">§</div></div>`,
    typing: `<div class="oa"><div class="oc"><u></u><u></u></div></div>`,
  },
  deepPlain: {
    shell: `<div><div><div ${scroll}><div><div><div rows></div></div></div></div></div><div><div>${field}</div></div></div>`,
    company: `<div><div style="display:flex"><div style="width:36px"><div style="width:28px;height:28px;border-radius:14px;background:#888;color:#fff;text-align:center">^</div></div><div style="max-width:240px"><div style="font-size:12px;color:#666">@</div><div style="background:#eee;padding:8px;border-radius:8px"><div><div>§</div></div></div><div style="font-size:11px;color:#666">~</div></div></div></div>`,
    customer: `<div><div style="display:flex;flex-direction:row-reverse"><div style="max-width:240px"><div style="background:#147;color:#fff;padding:8px;border-radius:8px"><div><div>§</div></div></div><div style="font-size:11px;color:#666">Delivered</div></div></div></div>`,
    system: `<div><div style="font-size:11px;text-align:center;color:#666">§</div></div>`,
    typing: `<div><div style="display:flex"><div style="background:#eee;padding:8px;border-radius:8px">•••</div></div></div>`,
  },
  buttonsInRows: {
    css: `.ya{display:flex;margin:6px}.ya.yb{justify-content:flex-end}.yc{border-radius:9px;padding:7px;background:#f0f2f5}.yb .yc{background:#e0ffe8}.yd{display:flex;gap:4px;margin-top:4px}.ye{font-size:11px;color:#777}`,
    shell: shell(`<div rows ${scroll}></div>`),
    company: `<div class="ya"><div><div class="ye">@</div><div class="yc">§<div class="yd"><button>Yes</button><button>No</button><a role="button" tabindex="0">More</a></div></div><div class="yd"><button aria-label="good">👍</button><button aria-label="bad">👎</button></div></div></div>`,
    customer: `<div class="ya yb"><div class="yc">§</div></div>`,
    system: `<div class="ya" style="justify-content:center"><div class="ye">§</div></div>`,
    typing: `<div class="ya"><div class="yc"><s></s></div></div>`,
  },
};
