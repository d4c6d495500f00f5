/** What a speaker's label says where it means the person who reads. */
const youTexts =
  /^(you|me|myself|du|sie|ich|tú|usted|yo|vous|moi|tu|toi|io|você|eu|jij|ik|вы|я|あなた|自分|你|我|您|나|siz|mig|meg|jag|minä|ви|ти|вы|ты|εσείς|εσύ|εγώ|ön|dvs|dumneavoastră|אתה|את|אני|أنت|أنتم|أنا|당신|저|고객님|お客様|本人|您自己|bạn|tôi|anda|saya|คุณ|ฉัน|شما|من)$/i;
/** Words for it that are names of people elsewhere, by the languages they belong to. */
const ownYouTexts: Readonly<Record<string, RegExp>> = {
  tr: /^ben$/i,
  pl: /^(ty|ja)$/i,
  cs: /^(ty|já|vy)$/i,
  ...{
    sk: /^(ty|ja|vy)$/i,
    nl: /^(u|uzelf)$/i,
    it: /^(lei|tu)$/i,
    da: /^(dig|de)$/i,
    no: /^(deg)$/i,
    nb: /^(deg)$/i,
  },
  ...{ hu: /^(te|én)$/i, ro: /^(tu|eu)$/i, hr: /^(vi|ti|ja)$/i, fi: /^(sinä|te)$/i },
};

/** Those of them that are written short, with a dot at their end that ends no sentence. */
const shortYou = /^(dvs|uds?|vds?)\.$/i;

/** Whether a label means the person who reads, in the page's language. */
export function meansYou(label: string, language: string): boolean {
  if (isShortYou(label)) return true;
  return youTexts.test(label) || ownYouTexts[language.slice(0, 2).toLowerCase()]?.test(label) === true;
}

/** Whether a label is such a word written short: "Dvs.", "Ud.". */
export function isShortYou(label: string): boolean {
  return shortYou.test(label.trim());
}
