import { matcher } from './matcher';

/** English for what is written under an article; in French the same word asks "how", as in "Comment pouvons-nous vous aider ?". */
const english =
  /^\W*comments?\W*$|\b(a|your|the|add|new|public|this|leave|write|post|first|submit|send|save|edit|enter|cancel)\s+comments?\b|^\W*comment\s+(on|as|here|below|to)\b/i;
const others = matcher(
  String.raw`(?<!\p{L})(kommentar\p{L}*|kommentieren|commentaires?|commenter|comentarios?|comentar|commento|commenti|commenta|komentarze?|skomentuj|yorum)(?!\p{L})|комментар|评论|コメント`,
  'iu',
);

/** Whether a label says that its words become a comment for everybody to see. */
export function namesComment(label: string): boolean {
  return english.test(label) || others(label) !== null;
}
