import { matcher } from './matcher';

const may = [
  '(?:can|may|might|could) (?:also )?(?:make (?:some )?mistakes|be (?:wrong|inaccurate|incorrect|mistaken)|contain (?:errors|mistakes)|(?:produce|give|display) (?:inaccurate|incorrect|wrong))',
  '(?:kann|können) (?:auch )?(?:sich irren|fehler (?:machen|enthalten)|fehlerhaft sein|falsch(?:e .{1,30})? sein|ungenau sein)',
  '(?:peut|peuvent) (?:se tromper|(?:faire|commettre|contenir|comporter) des erreurs|être (?:inexacte?s?|incorrecte?s?|erronée?s?))',
  '(?:puede[n]?) (?:equivocarse|(?:cometer|contener|tener) errores|ser (?:incorrect|inexact|erróne)[ao]s?)',
  '(?:può|possono) (?:sbagliar[es]i?|(?:commettere|fare|contenere) errori|essere (?:errat|inesatt|imprecis)[aeio])',
  '(?:pode|podem) (?:errar|(?:cometer|conter) erros|estar (?:errad|incorret|incorrect)[ao]s?)',
  'kan (?:zich vergissen|fouten (?:maken|bevatten)|onjuist(?:e .{1,30})? zijn)|kan ook fouten maken',
  '(?:może|mogą) (?:się mylić|popełniać błędy|zawierać błędy|być (?:niedokładne|błędne))',
  'kan (?:göra (?:fel|misstag)|ha fel|innehålla fel)|kan (?:lave|begå) fejl|kan tage fejl|kan (?:gjøre|ta) feil|kan indeholde fejl|kan inneholde feil',
  'voi (?:tehdä virheitä|erehtyä|olla väärässä)|võib (?:eksida|teha vigu)|var kļūdīties|gali (?:klysti|suklysti)',
  '(?:může|môže) (?:(?:dělat|udělat|robiť|urobiť) chyby|se mýlit|sa mýliť|chybovat|chybovať)|hibázhat|tévedhet',
  'poate (?:greși|face greșeli)|може да (?:греши|сгреши|допуска грешки)|(?:може|могу) (?:да греши|погрешити)|može (?:pogriješiti|pogrešiti|griješiti|grešiti)|lahko (?:dela napake|se zmoti)',
  '(?:может|могут) (?:ошибаться|допускать ошибки|содержать ошибки|совершать ошибки|быть неточн)|(?:може|можуть) (?:помилятися|робити помилки|припускатися помилок|містити помилки)',
  'μπορεί να (?:κάνει λάθη|κάνει λάθος|σφάλλει)|hata yapabilir|yanılabilir|yanlış olabilir|hatalı olabilir',
  'pot (?:equivocar-se|cometre errors)|có thể (?:mắc (?:lỗi|sai lầm)|sai|nhầm)|(?:bisa|dapat) (?:saja )?(?:keliru|salah|membuat kesalahan)',
].join('|');
const unspaced =
  /(?:間違|誤り|不正確)[^。]{0,12}(?:こと|場合)が(?:あり|ある)|(?:間違|誤り|不正確)[^。]{0,12}可能性|실수[를할]? ?(?:할|하)?[^.]{0,6}(?:수 있|수도 있)|틀릴 수|부정확할 수|可能(?:会|會)?(?:出错|出錯|犯错|犯錯|有误|有誤|不准确|不準確)|قد (?:يخطئ|يرتكب أخطاء|تحتوي على أخطاء)|(?:עלול|עשוי|יכול)(?:ה)? (?:לטעות|לעשות טעויות)|ممکن است اشتباه|อาจ(?:ทำ)?(?:ผิดพลาด|ให้ข้อมูล(?:ที่)?(?:ผิด|ไม่ถูกต้อง))|गलतियाँ कर सकत|गलती कर सकत/u;
const errs = matcher(`(?<!\\p{L})(?:${may})(?!\\p{L})`, 'iu');

/** Whether a label says of whoever answers that they may err, as machines that answer anything do in every language. */
export function saysItErrs(label: string): boolean {
  return errs(label) !== null || unspaced.test(label);
}

const anew = matcher(
  '(?<!\\p{L})(?:regenerate|rewrite|neu (?:generieren|erstellen)|(?:noch einmal|erneut) generieren|régénérer|regenerar|volver a generar|generar de nuevo|gerar (?:novamente|de novo)|rigenera|genera di nuovo|opnieuw genereren|(?:wy)?generuj ponownie|regenerera|generera (?:om|igen|på nytt)|regenerer|generer (?:igen|på ny|på nytt)|luo uudelleen|(?:vygenerovat|vygenerovať|generovat|generovať) (?:znovu|znova)|(?:znovu|znova) (?:vygenerovat|vygenerovať|generovat|generovať)|újragenerálás|regenerează|generează din nou|регенерирай|генерирай отново|сгенерировать (?:заново|снова|ещё раз|еще раз)|перегенерировать|(?:згенерувати|генерувати) (?:знову|ще раз|повторно)|yeniden oluştur|tekrar oluştur|επαναδημιουργία|ponovno generiraj|regeneriraj|genereeri uuesti|ģenerēt vēlreiz|generuoti iš naujo|regenera|tạo lại|buat ulang|hasilkan ulang)(?!\\p{L})|再生成|重新生成|다시 생성|재생성|إعادة (?:التوليد|الإنشاء|إنشاء)|יצירה מחדש|צור מחדש|สร้างใหม่|สร้างอีกครั้ง|फिर से (?:जनरेट|बनाए)',
  'iu',
);

/** Whether a button has an answer written anew. */
export function writesAnew(label: string): boolean {
  return anew(label) !== null;
}
