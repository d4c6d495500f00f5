import { textOfHtml } from './text-of-html';

/** A file's words, and when it was sent where it is a mail (ms since 1970 UTC, else null). */
export interface FileText {
  text: string;
  sentAt: number | null;
}

/** Largest file that is read, in bytes. */
export const largestFile = 10_000_000;

async function textOfMail(bytes: ArrayBuffer): Promise<FileText> {
  // Mails are rare: their parser is loaded when one comes.
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes);
  const sentAt = mail.date ? Date.parse(mail.date) : Number.NaN;
  const text = mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? '');
  return { text, sentAt: Number.isNaN(sentAt) ? null : sentAt };
}

/** The words of a .txt, .html or .eml file. Throws on a file that is too large or that is none of these. */
export async function readFile(file: File): Promise<FileText> {
  if (file.size > largestFile) throw new RangeError('too large');
  const name = file.name.toLowerCase();
  if (name.endsWith('.eml') || file.type === 'message/rfc822') return textOfMail(await file.arrayBuffer());
  const text = await file.text();
  if (/\.html?$/.test(name) || file.type === 'text/html') return { text: textOfHtml(text), sentAt: null };
  if (/\.(?:txt|log|md)$/.test(name) || file.type.startsWith('text/') || !/\.\w+$/.test(name))
    return { text, sentAt: null };
  throw new TypeError('not a transcript');
}
