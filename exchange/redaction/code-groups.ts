const group = /[A-Za-z0-9]{1,40}(?![\p{L}\p{N}])/uy;
const joint =
  /[ \u00a0\u202f]?[-–/][ \u00a0]?(?=[A-Za-z0-9])|[._](?=[A-Za-z0-9])|[ \u00a0\u202f](?=[A-Z0-9])/uy;
const mostGroups = 10;
const date =
  /^(?:(?:19|20)\d\d([-/.])[01]?\d\1[0-3]?\d|[0-3]?\d([-/.])[0-3]?\d\2(?:\d{4}|\d{2})|\d{1,2}:\d\d)(?![\p{L}\p{N}])/u;
const part = /^[,:]\d|^\.\d{1,2}(?![\d.-])/;
const decimals = /^[,:]\d/;
const unit =
  /^[ \u00a0]?(?:[%€$£°]|(?:euro?|usd|gbp|chf|uhr|am|pm|k?wh?|k[mg]|c?m|mm|[kmg]b(?:it|ps)?(?:\/s)?|mal|x|stück|stk|pcs|artikel|items?|minuten|min|stunden|std|hours?|days?|tagen?|weeks?|wochen|jahren?|years?|monaten?|months?|personen|people|v|ah?|mah|percent|prozent|cent)(?![\p{L}\p{N}]))/iu;
const longestLook = 14;

/** The groups of digits and letters that make one number from here on; empty if none does. `noDate`: it may not begin with a date or an amount. */
export function codeFrom(text: string, start: number, noDate: boolean): string {
  let at = start;
  let end = start;
  for (let joined = ''; ; ) {
    const found = groupAt(text, at);
    if (found === '' || !(goesOn(found, joined) || beginsSmall(text, found, joined, at))) break;
    const ahead = text.slice(at, at + longestLook);
    if ((joined !== '' || noDate) && date.test(ahead)) break;
    const after = at + found.length;
    if (isMeasure(found, text.slice(after, after + longestLook), noDate)) break;
    // Letters by themselves belong to it only if digits follow, or at its end one by itself.
    if (!/\s/.test(joined) || /\d/.test(found) || isLastLetter(text, found, after)) end = after;
    joint.lastIndex = after;
    joined = joint.exec(text)?.[0] ?? '';
    if (joined === '' || end - start > mostGroups * 4) break;
    at = after + joined.length;
  }
  return text.slice(start, end);
}

function groupAt(text: string, at: number): string {
  group.lastIndex = at;
  return group.exec(text)?.[0] ?? '';
}

function isMeasure(found: string, behind: string, noDate: boolean): boolean {
  return /^\d{1,7}$/.test(found) && (unit.test(behind) || (noDate ? part : decimals).test(behind));
}

const isLastLetter = (text: string, found: string, after: number) =>
  found.length === 1 && !/^[ \u00a0]?[\p{L}\p{N}]/u.test(text.slice(after, after + 2));

/** Letters at the beginning may be small where a sign and digits follow: hx/22/771. */
function beginsSmall(text: string, found: string, joined: string, at: number): boolean {
  return (
    joined === '' &&
    /^[a-z]{1,4}$/.test(found) &&
    /^[-/]\d/.test(text.slice(at + found.length, at + found.length + 2))
  );
}

/** After a space come digits or capitals, after a dot digits, after another sign any letters and digits. */
function goesOn(found: string, joined: string): boolean {
  if (joined === '') return /\d|^[A-Z]{1,8}$/.test(found);
  if (joined === '.') return /\d/.test(found);
  if (!/\s/.test(joined)) return /\d|^[A-Z]+$|^[a-z]{1,3}$/.test(found);
  return /^(?:\d{2,}|[A-Z]{1,4}|[A-Z]{0,4}\d[A-Z\d]+)$/.test(found);
}
