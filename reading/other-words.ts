import { namesComment } from './comment-words';
import type { Place } from './find-places';
import { saysItErrs } from './machine-hints';
import type { Page } from './page';
import { splitWords } from './words-of';

const deskWords =
  /\b(assign(ed|ee)?|resolve|reassign|macros?|internal note|close ticket|ticket #?\d|unassigned|snooze|zuweisen|zugewiesen|interne notiz|kundenakte|customer details|kundendaten|canned responses?|textbausteine)\b/gi;
const machines =
  /\bgpt|chatgpt|claude|gemini|copilot|llama|mistral|\bllm\b|language model|sprachmodell|ai assistant|ki-assistent|ai chat|regenerate|neu generieren|prompt|stop generating|new chat|neuer chat|playground|temperature/i;
/** Machines by the short names that languages have for their kind; small letters are other words. */
const machineLetters = /\b(AI|KI|IA)\b|ИИ|人工智能|人工知能/;
/** What a button says that puts words up for everybody to see. */
const publishing =
  /^(post|publish|tweet|share|save|submit (review|answer)|add (a )?(card|note|review|answer)|veröffentlichen|posten|teilen|speichern|publier|poster|partager|enregistrer|publicar|compartir|guardar|pubblica|condividi|salva|opublikuj|udostępnij|zapisz|plaatsen|reageren|delen|yayınla|paylaş|опубликовать|发布|投稿)/iu;
/** Titles of pages that hold words of many or letters. */
const otherTitles =
  /\b(forum|foro|newsletter|reviews?|\w*bewertungen|rezensionen|avis|opiniones|reseñas|recensioni|opinie|recenzje|comments|kommentare|commentaires|comentarios|commenti|komentarze|inbox|posteingang|boîte de réception|bandeja de entrada|posta in arrivo|skrzynka odbiorcza|(pull|merge) request|commit|questions and answers|q&a|fragen und antworten|questions et réponses|preguntas y respuestas|domande e risposte|pytania i odpowiedzi|live-?stream|stream ?chat|changelog|playground)\b/iu;
/** A stream calls itself so in capitals; "live chat" is help. */
const liveTitles = /\b(LIVE|DIRECT|EN VIVO|DIRETTA|NA ŻYWO)\b(?!.?chat)/u;
/** "Describe your issue", and "how" in French. */
const inChatsToo = new Set(['issue', 'comment']);

function labelsOf({ composer, list }: Place): string[] {
  return [composer, list].flatMap((element) =>
    ['placeholder', 'aria-label', 'data-placeholder', 'title'].map(
      (name) => element?.getAttribute(name) ?? '',
    ),
  );
}

/** Words in names, classes and labels of what is no support chat. */
export const otherWords = new Set(
  'comment comments commenting review reviews post posts forum tweet story issue pull diff commit mail email inbox newsletter guestbook livestream editor terminal console logs changelog todo todos task tasks notes guess score podcast interview lesson quiz game lobby guild'.split(
    ' ',
  ),
);

/** Whether the labels of a field and its list say that it is for something else than a chat. */
export function labelledOtherwise(place: Place): boolean {
  const isOther = (word: string) => otherWords.has(word) && !inChatsToo.has(word);
  return labelsOf(place).some((label) => splitWords(label).some(isOther) || namesComment(label));
}

/** Whether a title or label names a machine that answers anything. */
export function namesMachine(title: string, label: string): boolean {
  return machines.test(title) || machines.test(label) || saysItErrs(label) || machineLetters.test(title);
}

/** Whether the heading next above a list names comments, or it is titled as pages of many voices are. */
export function headedOtherwise(page: Page, list: Element): boolean {
  let at: Element | null = list;
  for (let level = 0; at && at.tagName !== 'BODY' && level < 3; level += 1) {
    const before: Element | null = at.previousElementSibling;
    if (before?.matches('h1, h2, h3, h4, h5, h6, header, [role="heading"]')) {
      const said = (before.textContent ?? '').trim().slice(0, 100);
      return publishing.test(said) || namesComment(said) || titledOtherwise(said);
    }
    at = page.parent(at);
  }
  return false;
}

/** Whether a page is called after something else than help. */
export function titledOtherwise(title: string): boolean {
  return otherTitles.test(title) || liveTitles.test(title);
}

/** How many of the words that stand at the desk of those who answer a label has. */
export function deskWordsIn(label: string): number {
  return new Set((label.match(deskWords) ?? []).map((word) => word.toLowerCase())).size;
}

/** What the buttons next to a field say. */
export function buttonsBeside(page: Page, { composer, list }: Place): string[] {
  let around = composer;
  for (let level = 0; around && level < 3; level += 1) {
    around = page.parent(around);
    if (!around || around.tagName === 'BODY' || (list && page.holds(around, list))) break;
  }
  const near = composer?.closest('form') ?? around;
  return [...(near?.querySelectorAll('button, [role="button"], input[type="submit"]') ?? [])]
    .filter((button) => !list?.contains(button))
    .map((button) => ('value' in button && String(button.value)) || button.textContent?.trim() || '')
    .filter((text) => text !== '');
}

/** Whether the button next to a field puts its words up for everybody to see. */
export function publishes(page: Page, place: Place): boolean {
  return buttonsBeside(page, place).some((text) => publishing.test(text) || namesComment(text));
}
