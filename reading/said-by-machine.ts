const byItself = new RegExp(
  [
    '^(?:\\p{L}+ )?(?:auto-?(?:repl(?:y|ies)|response|responder)|a[uv]tom[aá]t\\p{L}*|автомат\\p{L}*|αυτόματ\\p{L}*|otomatik)(?: \\p{L}+)?$',
    '^(?:自動(?:返信|応答|送信)\\p{L}*|(?:自动|自動)(?:回复|回覆|答复)|자동 ?(?:응답|회신|답변)\\p{L}*|رد (?:آلي|تلقائي)|(?:מענה|תגובה) אוטומטי(?:ת)?)$',
  ].join('|'),
  'iu',
);

/** Whether a label beside a name says that the entry wrote itself: "Automatic reply". */
export function saysByItself(label: string): boolean {
  return byItself.test(label);
}

const software =
  /^(?:(?:the )?system|système|sistema|systeem|systemet?|järjestelmä|rendszer|systém|sistem(?:ul)?|sustav|sistēma|süsteem|система|σύστημα|システム|系统|系統|시스템|النظام|המערכת)$/iu;
/** "State: open → solved", and the same in words of no language. */
const change = /^\p{L}[^:：\n]{0,40}[:：][^:：\n]{0,80}(?:→|⇒|➔|➜|->|=>)[^\n]{1,80}$/u;

/** Whether an entry is the software's own: signed with its name, or nothing but what changed from what to what. */
export function isNotice(author: string, text: string): boolean {
  if (software.test(author.trim())) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => change.test(line.trim()));
}
