import type { Party } from '../conversation/party';
import type { Place } from './find-places';
import { buttonsBeside } from './other-words';
import type { Page } from './page';

/** What a course calls a part of itself, in many languages. */
const lessons =
  /(?<!\p{L})(?:lessons?|lektion(?:en|er)?|lecci[oó]n(?:es)?|le[cç]ons?|lezion[ei]|li(?:ção|ções|cao)|les(?= ?\d)|lekcj[aei]|lekc[ei]|lekcia|lecke|lecți[ea]|oppitunti|урок\p{L}*|exercises?|exercices?|ejercicios?|esercizi[o]?|exercícios?|oefening(?:en)?|ćwiczeni[ea]|cvičeni[ea]?|cvičení|övning(?:ar)?|øvelser?|harjoitu\p{L}*|übung(?:en)?|gyakorlat\p{L}*|exerciți\p{L}*|упражнени[ея]|вправ[аи]|alıştırma\p{L}*|ders(?= ?\d)|μάθημα|άσκηση|quiz|role-?plays?|rollenspiele?|jeux? de rôle|juego de rol|vocabular\p{L}*|vokabel\p{L}*|flashcards?)(?!\p{L})|レッスン|第 ?\d+ ?[課课]|练习|練習|레슨|연습/iu;
/** What a button says that tells whether an answer is right, where a chat has one to send. */
const checks =
  /^(?:check(?: (?:it|answer|my answer))?|(?:antwort |lösung )?(?:über)?prüfen|kontrollieren|vérifier|corriger|comprobar|verificar|comprova|corregir|controlla|verifica|correggi|controleren?|controleer|nakijken|sprawdź|zkontrolovat|skontrolovať|ellenőrzés|verifică|tjek(?: svar)?|rätta|kontrollera|sjekk(?: svar)?|tarkista|проверить|перевірити|kontrol et|έλεγχος|答え合わせ|チェック|检查|檢查|정답 확인|확인하기)$/iu;
/** What is won by a right answer. */
const rewards =
  /\+ ?\d{1,4} ?(?:XP|EP|PX|PE|pts?|points?|punkte?|puntos|punti|pontos|punten|pkt|punktów|poäng|point|poeng|pistettä|очк\p{L}*|балл\p{L}*|puan)(?!\p{L})|\+ ?\d{1,4} ?(?:ポイント|经验|經驗|점)/iu;
const rightOrWrong =
  /^[¡\s]*(?:correct|right|richtig|falsch|wrong|incorrect[eo]?|correct[eo]|exact|bonne réponse|giusto|esatto|sbagliato|certo|errado|goed|fout|dobrze|źle|správně|rätt|fel|rigtigt|riktig|oikein|väärin|верно|правильно|doğru|yanlış|正解|不正解|正确|错误|정답)(?!\p{L})/iu;
/** Rows can be heard. */
const hears =
  /^(?:listen|hear|anhören|écouter|escuchar|oír|ascolta|ouvir|beluister\p{L}*|luister\p{L}*|posłuchaj|poslechnout|lyssna|lyt|hør|kuuntele|прослушать|слушать|dinle|聞く|聴く|听|듣기)|^[🔊🔉🔈🎧]/u;
const rowsLookedAt = 12;
const longestVerdict = 60;
const [leastHeard, fewestVerdicts] = [0.3, 2];
/** Two kinds of signs are no chance. */
const bonus = 3;

/** What a talk shows of how it is practised. `texts`, `parties`: of the rows. */
interface Practice {
  texts: readonly string[];
  parties: readonly Party[];
  rowRoots: readonly Element[];
  /** It lies over the page, which says nothing of it then. */
  laidOver: boolean;
  /** Words of help stand there. */
  helps: boolean;
}

const sayingOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();

/**
 * Points against a support chat for signs that a talk is practised: the page is a lesson, answers are checked rather than sent, judged
 * and rewarded.
 */
export function lessonPoints(
  page: Page,
  place: Place,
  { texts, parties, rowRoots, laidOver, helps }: Practice,
): number {
  const top = place.panel.ownerDocument;
  const heads = [...top.querySelectorAll('h1, h2, h3')].filter((one) => !place.list?.contains(one));
  const said = [top.title, ...heads.slice(0, 20).map((one) => (one.textContent ?? '').slice(0, 160))];
  const isLesson = !laidOver && said.some((text) => lessons.test(text));
  const isChecked = buttonsBeside(page, place).some((text) => checks.test(text));
  // "Correct" is also what people answer to "Is your address still the same?".
  const isVerdict = (text: string, index: number) =>
    text.length <= longestVerdict &&
    (rewards.test(text) || (parties[index] === 'system' && rightOrWrong.test(text)));
  const verdicts = texts.filter(isVerdict);
  const heard = rowRoots
    .slice(-rowsLookedAt)
    .filter((row) =>
      [...row.querySelectorAll('button, [role="button"]')].some((one) => hears.test(sayingOf(one))),
    );
  const kinds = [
    isLesson ? 3 : 0,
    isChecked ? 4 : 0,
    verdicts.length >= (isLesson ? 1 : fewestVerdicts) ? 3 : 0,
    heard.length > Math.min(rowsLookedAt, rowRoots.length) * leastHeard ? 2 : 0,
  ].filter((points) => points > 0);
  // Beside a lesson somebody may help.
  if (isLesson && helps && kinds.length === 1) return 1;
  return kinds.reduce((sum, points) => sum + points, kinds.length > 1 ? bonus : 0);
}
