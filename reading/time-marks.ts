import type { StatedTime } from '../conversation/sighting';
import { readDatetime } from './displayed-time';
import { nameLike } from './row-labels';
import { saysByItself } from './said-by-machine';
import { statedIn, timeIn } from './time-in-text';

/** Something that says when an entry was written. `text`: the words of the element that say so, empty where only an attribute does. */
export interface TimeMark {
  element: Element;
  text: string;
}

const stamps = [
  'data-timestamp',
  'data-time',
  'data-datetime',
  'data-utime',
  'data-livestamp',
  'data-created',
  'data-created-at',
  'data-date',
  'data-epoch',
  'data-ts',
];
const tips = ['title', 'aria-label', 'data-original-title', 'data-bs-original-title', 'data-tooltip'];
const stamped = ['time', ...stamps.map((name) => `[${name}]`)].join(', ');
const tipped = tips.map((name) => `[${name}]`).join(', ');
/** Texts and elements of a page that are looked at. */
const mostSeen = 6000;
/** Longest line that may be the head of an entry, and longest tip that says when. */
const [longestHead, longestTip] = [120, 60];
const verbs =
  'posted|replied|wrote|written|commented|said|says|added|created|opened|submitted|sent|updated|reported|posts|schrieb|geschrieben|antwortete|kommentierte|erstellt|gesendet|hinzugefügt|eröffnet|reply|comment|note|message|antwort|kommentar|notiz|nachricht|a écrit|email|e-mail|web';
const joints = 'by|on|at|from|via|am|um|per|par|por|door';
/** What a head says beside a name and a time. */
const saying = new RegExp(`(?<!\\p{L})(?:${verbs}|${joints}|von|le|el|il|da|op)(?!\\p{L})`, 'giu');
/** The same in front of a name and behind it; some of these words are parts of names. */
const inFront = new RegExp(`^(?:(?:${verbs}|${joints})\\s+(?:von\\s+)?|von\\s+(?=\\p{Lu}))+`, 'iu');
const behind = new RegExp(`(?:(?:^|\\s+)(?:${verbs}|${joints}|von|le|el|il))+$`, 'iu');
/** What only says that a name follows: "From: …", "Enviado por: …". */
const calledBy =
  /(?<!\p{L})(?:from|sender|author|by|(?:sent|written|posted) by|von|absender(?:in)?|verfasst von|gesendet von|de|expéditeur|auteur|envoyé par|remitente|autor|enviado por|escrito por|da|mittente|inviato da|remetente|van|afzender|verzonden door|od|nadawca|wysłane przez|autor(?:ka)?|odesílatel|odosielateľ|feladó|küldő|expeditor|från|avsändare|fra|afsender|avsender|lähettäjä|от|отправитель|автор|від|відправник|gönderen|kimden|από|αποστολέας) ?:(?= ?\p{L}| *$)/giu;
/** A mail address behind a name is none of it. */
const addressBehind = /\s*[<(]\S+@\S+[>)]/g;

/** What may be names in a head, once its time and its phrases are gone: "Kim Sander" of "Posted by Kim Sander on …". */
export function namesBeside(head: string, time: string): string[] {
  return head
    .replace(time, ' · ')
    .replace(addressBehind, '')
    .replace(calledBy, ' · ')
    .split(/\s+[-–—]\s+|[·•|,:\n()[\]]+/)
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(inFront, '').replace(behind, '').trim())
    .filter((part) => nameLike(part) && (saysByItself(part) || !isSentence(part)));
}

/** Whether words beside a time say no more than that it follows: "le", "posted on". */
export function saysOnlyWhen(words: string): boolean {
  return !/[\p{L}\d]/u.test(words.replace(saying, ''));
}

/** Several words of which some begin small, unless they belong to a name: "von", "de la". */
function isSentence(part: string): boolean {
  const words = part.split(' ');
  return words.length > 1 && words.some((word) => /^\p{Ll}{4,}/u.test(word));
}

/** An epoch in seconds or ms, or an ISO time, in an attribute; null if it is none. */
function stampIn(value: string): StatedTime | null {
  if (/^1\d{9}(\.\d+)?$/.test(value)) return { at: Math.round(Number(value) * 1000), precisionS: 1 };
  if (/^1\d{12}$/.test(value)) return { at: Number(value), precisionS: 1 };
  return readDatetime(value);
}

/** The finer of two times that one thing says. */
export function finer(one: StatedTime | null, other: StatedTime | null): StatedTime | null {
  if (!one || !other) return one ?? other;
  return other.precisionS < one.precisionS ? other : one;
}

/** What a mark says, by the finest of its attributes and its words; `now`: ms since 1970 UTC. */
export function statedBy({ element, text }: TimeMark, language: string, now: number): StatedTime | null {
  let stated = readDatetime(element.getAttribute('datetime') ?? '');
  for (const name of stamps) stated = finer(stated, stampIn(element.getAttribute(name) ?? ''));
  for (const name of tips) {
    const tip = element.getAttribute(name) ?? '';
    if (/\d/.test(tip) && tip.length <= longestTip) stated = finer(stated, statedIn(tip, language, now));
  }
  return finer(stated, text === '' ? null : statedIn(text, language, now));
}

/** Whether a line is the head of an entry rather than words in which a day is named. */
function isHead(line: string, time: string): boolean {
  const beside = line.replace(time, '').replace(saying, '').replace(addressBehind, '');
  return !/\p{L}/u.test(beside) || (line.length <= longestHead && namesBeside(line, time).length > 0);
}

const mayTell = /\d|heute|gestern|today|yesterday|\bago\b|\bvor\b/i;
const wordless = /^(?:SCRIPT|STYLE|TEXTAREA|OPTION|NOSCRIPT)$/;

function markAt(element: Element, language: string, now: number): TimeMark | null {
  if (element.matches(stamped)) {
    const text = (element.textContent ?? '').trim();
    const mark = { element, text: element.localName === 'time' || timeIn(text, language, now) ? text : '' };
    return statedBy(mark, language, now) && mark;
  }
  const text = (element.textContent ?? '').trim();
  if (text.length > longestTip || !statedBy({ element, text: '' }, language, now)) return null;
  return { element, text: timeIn(text, language, now)?.text ?? '' };
}

/** Where a page, or a part of it, says when something was written: elements made for it, titles, or words; in the order of the tree. */
export function timeMarks(outer: Element, language: string, now: number): TimeMark[] {
  const marks: TimeMark[] = [];
  // Of many entries that say the same it is found once: finding it is dear.
  const told = new Map<string, string | null>();
  const timeOf = (line: string) => {
    const known = told.get(line);
    if (known !== undefined) return known;
    const found = timeIn(line, language, now);
    const text = found && isHead(line, found.text) ? found.text : null;
    told.set(line, text);
    return text;
  };
  const own = outer.matches(stamped) ? markAt(outer, language, now) : null;
  if (own) marks.push(own);
  const walker = outer.ownerDocument.createTreeWalker(outer, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let last: Element | null = null;
  for (let left = mostSeen; left > 0 && walker.nextNode(); left -= 1) {
    const node = walker.currentNode;
    const within = last?.contains(node);
    if (node.nodeType === 1) {
      const element = node as Element;
      if (within || !(element.matches(stamped) || element.matches(tipped))) continue;
      const mark = markAt(element, language, now);
      if (!mark) continue;
      marks.push(mark);
      // Within an entry that carries its time as an attribute there may be words that say it as well.
      if (mark.text !== '') last = element;
    } else if (!within) {
      const line = (node as Text).data.trim();
      const parent = node.parentElement;
      if (line.length < 3 || line.length > longestHead || !mayTell.test(line)) continue;
      if (!parent || wordless.test(parent.tagName)) continue;
      const text = timeOf(line);
      if (text !== null) marks.push({ element: parent, text });
    }
  }
  return marks;
}
