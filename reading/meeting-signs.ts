import type { Place } from './find-places';

/** A field that asks for words to all who are there. */
const toEveryone =
  /(?<!\p{L})(?:to (?:everyone|everybody|all|the (?:group|meeting|room))|(?:an|für) alle|à (?:tous|tout le monde)|a tod[oa]s|para todos|a tutti|aan (?:iedereen|allen)|naar (?:iedereen|allen)|do wszystkich|všem|všetkým|mindenkinek|tuturor|till alla|til alle|kaikille|всем|всім|на всички|herkese|σε όλους|לכולם)(?!\p{L})|全員|みんなに|所有人|大家|모두에게|모든 사람|للجميع/iu;
/** What a talk of several people at one time is called. */
const meetings =
  /(?<!\p{L})(?:meetings?|(?:video)?(?:konferenz|besprechung)(?:en)?|(?:video|web)conference|réunions?|visio(?:conférence)?|reuni(?:ón|ones)|reuniões|reunião|videoconferencia|videoconferência|riunion[ei]|videoconferenza|vergadering(?:en)?|spotkani[ea]|wideokonferencj[aei]|schůzk[ay]|schôdz[ae]|értekezlet|megbeszélés|întâlnire|ședință|möte[nt]?|møde[rt]?|møter?|kokous|tapaaminen|встреч[аиу]|собрани[ея]|зустріч|toplantı|σύσκεψη|webinar\p{L}*)(?!\p{L})|会議|ミーティング|会议|會議|회의|미팅|اجتماع|פגישה/iu;
/** What one does while one is heard and seen, each kind in many languages. */
const inCall = [
  /(?<!\p{L})(?:un)?mute(?!\p{L})|stumm|micro|mikro|micró|mic(?!\p{L})|microf|микрофон|мікрофон|μικρόφων|マイク|ミュート|麦克风|靜音|静音|마이크|🎤|🎙/iu,
  /(?<!\p{L})(?:turn|start|stop|switch) .{0,8}(?:video|camera)|kamera|caméra|cámara|câmera|fotocamera|videocamera|камер|κάμερα|カメラ|摄像头|카메라|📷|📹|🎥/iu,
  /(?:share|present) (?:your |my )?screen|screen ?shar|bildschirm (?:teilen|freigeben)|(?:partager|partage de) l?['’]?écran|compartir pantalla|condividi (?:lo )?schermo|compartilhar tela|scherm delen|udostępnij ekran|sdílet obrazovku|dela skärm|del skærm|del skjerm|jaa näyttö|показать экран|демонстрация экрана|ekran(?:ı)? paylaş|画面(?:を)?共有|共享屏幕|화면 공유/iu,
  /(?:raise|lower) (?:your |my )?hand|hand heben|lever la main|levantar la mano|alza la mano|hand opsteken|räck upp handen|ræk hånden op|поднять руку|挙手|举手|손들기|✋/iu,
  /hang ?up|(?:leave|end) (?:the )?(?:call|meeting|room)|auflegen|(?:anruf|besprechung|meeting|raum) (?:verlassen|beenden)|raccrocher|quitter (?:la réunion|l['’]appel)|colgar|salir de la (?:reunión|llamada)|riaggancia|esci dalla riunione|abbandona|desligar|sair da reunião|ophangen|vergadering verlaten|rozłącz|opuść spotkanie|zavěsit|lägg på|lämna mötet|læg på|forlad mødet|legg på|sulje puhelu|завершить|положить трубку|toplantıdan ayrıl|退出(?:する)?|離開|离开会议|나가기|📞/iu,
];
const pressed = 'button, [role="button"], [role="menuitem"]';
const mostPressed = 200;
const headLetters = 300;
/** Kinds of such controls from which one is in a call. */
const fewestControls = 2;

const sayingOf = (element: Element) =>
  `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''} ${element.textContent ?? ''}`
    .trim()
    .slice(0, 80);

/**
 * Points against a support chat for signs that it runs beside a call of several people: its field writes to everyone, its heading names
 * a meeting, the page has what one does while one is heard and seen. `label`: text of the panel outside of its list; `helps`: words of
 * help stand there, as where somebody is advised by video.
 */
export function meetingPoints(
  { panel, list, composer }: Place,
  { label, helps }: { label: string; helps: boolean },
): number {
  const top = panel.ownerDocument;
  const asked = ['placeholder', 'aria-label', 'data-placeholder', 'title'].map(
    (name) => composer?.getAttribute(name) ?? '',
  );
  const controls = [...top.querySelectorAll(pressed)]
    .filter((one) => !list?.contains(one))
    .slice(0, mostPressed)
    .map(sayingOf);
  const kinds = inCall.filter((kind) => controls.some((one) => kind.test(one))).length;
  const isCall = kinds >= fewestControls;
  const isMeeting = meetings.test(label.slice(0, headLetters)) || meetings.test(top.title);
  let points = asked.some((one) => toEveryone.test(one)) ? 5 : 0;
  if (isCall) points += helps ? 1 : 4;
  if (isMeeting && (points > 0 || !helps)) points += points > 0 ? 4 : 2;
  return points;
}
