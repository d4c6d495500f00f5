import type { Make } from './make';

const field = '<textarea field placeholder="Type a message"></textarea>';

/** Chats of elements of their own names. */
export const elements: Readonly<Record<string, Make>> = {
  sendersInParagraphs: {
    css: `nb-m{display:flex;margin:8px}nb-m.reply{flex-direction:row-reverse}.sender{margin:0;font-size:12px;color:#888}.text{margin:0;background:#edf1f7;border-radius:6px;padding:8px}.reply .text{background:#36f;color:#fff}`,
    shell: `<nb-c style="display:block;width:360px"><div class="header">Support</div><div class="sc" style="height:380px;overflow:auto"><div class="messages" rows></div></div><nb-f>${field}</nb-f></nb-c>`,
    company: `<nb-m class="not-reply"><div class="avatar"></div><div class="message"><nb-t><p class="sender">@ <time>~</time></p><p class="text">§</p></nb-t></div></nb-m>`,
    customer: `<nb-m class="reply"><div class="message"><nb-t><p class="sender">Jana <time>~</time></p><p class="text">§</p></nb-t></div></nb-m>`,
    system: `<nb-m><p style="font-size:11px;text-align:center;width:100%;margin:0">§</p></nb-m>`,
    typing: `<nb-m><p class="sender">@ …</p></nb-m>`,
  },
  robots: {
    css: `cf-r{display:flex;margin:6px}cf-r.user{flex-direction:row-reverse}thumb{width:30px;height:30px;border-radius:50%;background:#999;display:block}cf-x{display:block;background:#eee;border-radius:12px;padding:8px}.user cf-x{background:#cfc}cf-x p{margin:0}`,
    shell: `<div class="conversational-form" style="width:360px"><cf-chat><scrollable style="display:block;height:380px;overflow:auto"><cf-list rows></cf-list></scrollable></cf-chat><cf-input>${field}</cf-input></div>`,
    company: `<cf-r class="robot show"><thumb></thumb><cf-x><p>§</p></cf-x></cf-r>`,
    customer: `<cf-r class="user show"><thumb></thumb><cf-x><p>§</p></cf-x></cf-r>`,
    system: `<cf-r class="note"><div style="width:100%;text-align:center;font-size:12px">§</div></cf-r>`,
    typing: `<cf-r class="robot"><cf-x><thinking><span>.</span><span>.</span></thinking></cf-x></cf-r>`,
    nameless: true,
  },
  rootPerMessage: {
    css: `.m{display:flex;margin:4px}.m.u{justify-content:flex-end}.t{background:#eee;border-radius:8px;padding:6px}.u .t{background:#9cf}.n{font-size:11px;color:#555}`,
    shell: `<div style="width:360px"><chat-lines rows style="display:block;height:380px;overflow:auto"></chat-lines>${field}</div>`,
    company: `<div class="m"><div><div class="n">@</div><div class="t"><span>§</span></div></div></div>`,
    customer: `<div class="m u"><div class="t"><span>§</span></div></div>`,
    system: `<div style="text-align:center;font-size:11px">§</div>`,
    typing: `<div class="m"><div class="t"><i></i></div></div>`,
    shadows: true,
  },
  named: {
    css: `chat-say{display:block;margin:6px}chat-who{font-weight:bold;display:block}chat-when{font-size:11px;color:#888}chat-words{display:block}`,
    shell: `<chat-box style="display:block;width:360px"><chat-flow rows style="display:block;height:380px;overflow:auto"></chat-flow>${field}</chat-box>`,
    company: `<chat-say><chat-who>@</chat-who><chat-words>§</chat-words><chat-when>~</chat-when></chat-say>`,
    customer: `<chat-say><chat-who>Jana</chat-who><chat-words>§</chat-words><chat-when>~</chat-when></chat-say>`,
    system: `<chat-note style="display:block;font-size:12px;text-align:center">§</chat-note>`,
    typing: `<chat-note>@ …</chat-note>`,
  },
};
