/** What a speaker's label says where it means the person who reads. */
const youTexts =
  /^(you|me|myself|du|sie|ich|tú|usted|yo|vous|moi|tu|toi|io|você|eu|jij|ik|вы|я|あなた|自分|你|我|您|나|siz|mig|meg|jag|minä)$/i;
/** Words for it that are names of people elsewhere, by the languages they belong to. */
const ownYouTexts: Readonly<Record<string, RegExp>> = { tr: /^ben$/i, pl: /^(ty|ja)$/i, cs: /^(ty|já)$/i };

/** Whether a label means the person who reads, in the page's language. */
export function meansYou(label: string, language: string): boolean {
  return youTexts.test(label) || ownYouTexts[language.slice(0, 2).toLowerCase()]?.test(label) === true;
}
