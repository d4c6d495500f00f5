import type { Place } from './find-places';
import type { Page } from './page';
import { splitWords } from './words-of';

const deskWords =
  /\b(assign(ed|ee)?|resolve|reassign|macros?|internal note|close ticket|ticket #?\d|unassigned|snooze|zuweisen|zugewiesen|interne notiz|kundenakte|customer details|kundendaten|canned responses?|textbausteine)\b/gi;
const machines =
  /\bgpt|chatgpt|claude|gemini|copilot|llama|mistral|\bllm\b|language model|sprachmodell|ai assistant|ki-assistent|ai chat|regenerate|neu generieren|prompt|can make mistakes|kann fehler machen|stop generating|new chat|neuer chat|playground|temperature/i;
/** Machines by the short names that languages have for their kind; small letters are other words. */
const machineLetters = /\b(AI|KI|IA)\b|ИИ|人工智能|人工知能/;
/** What a button says that puts words up for everybody to see. */
const publishing =
  /^(post|publish|comment|tweet|share|save|submit (review|answer|comment)|add (a )?(comment|card|note|review|answer)|veröffentlichen|posten|kommentieren|kommentar|teilen|speichern|publier|poster|commenter|partager|enregistrer|publicar|comentar|compartir|guardar|pubblica|commenta|condividi|salva|opublikuj|skomentuj|udostępnij|zapisz|plaatsen|reageren|delen|yayınla|yorum|paylaş|опубликовать|комментировать|发布|評論|评论|投稿|コメント)/iu;
const repliesOnly = /^repl/;

function labelsOf({ composer, list }: Place): string {
  const named = (element: Element | null) =>
    ['placeholder', 'aria-label', 'data-placeholder', 'title']
      .map((name) => element?.getAttribute(name) ?? '')
      .join(' ');
  return `${named(composer)} ${named(list)}`;
}

/** Words in names, classes and labels of what is no support chat. */
export const otherWords = new Set(
  'comment comments commenting review reviews post posts forum tweet story issue pull diff commit mail email inbox newsletter guestbook livestream editor terminal console logs changelog todo todos task tasks notes guess score podcast interview lesson quiz game lobby guild'.split(
    ' ',
  ),
);

/** Whether the labels of a field and its list say that it is for something else than a chat. */
export function labelledOtherwise(place: Place): boolean {
  return splitWords(labelsOf(place)).some((word) => otherWords.has(word) && !repliesOnly.test(word));
}

/** Whether a title or label names a machine that answers anything. */
export function namesMachine(title: string, label: string): boolean {
  return machines.test(title) || machines.test(label) || machineLetters.test(title);
}

/** How many of the words that stand at the desk of those who answer a label has. */
export function deskWordsIn(label: string): number {
  return new Set((label.match(deskWords) ?? []).map((word) => word.toLowerCase())).size;
}

/** Whether the button next to a field puts its words up for everybody to see. */
export function publishes(page: Page, { composer, list }: Place): boolean {
  let around = composer;
  for (let level = 0; around && level < 3; level += 1) {
    around = page.parent(around);
    if (!around || around.tagName === 'BODY' || (list && page.holds(around, list))) break;
  }
  const near = composer?.closest('form') ?? around;
  if (!near) return false;
  const said = [...near.querySelectorAll('button, [role="button"], input[type="submit"]')]
    .filter((button) => !list?.contains(button))
    .map((button) => ('value' in button && String(button.value)) || button.textContent?.trim() || '')
    .filter((text) => text !== '');
  return said.some((text) => publishing.test(text));
}
