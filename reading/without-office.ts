import { helpWords } from './chat-evidence';
import { nameLike } from './row-labels';

const parted = /\s+[·|•/–—-]\s+|\s*[,(@]\s*|\s*:\s+|\s+(?:from|vom|at|chez|bei)\s+/u;
const offices =
  /(?<!\p{L})(?:team|staff|desk|relations|refunds?|returns?|claims|billing|sales|office|büro|abteilung|department|dept|service\p{L}*|(?:kunden|klanten|kund|kunde)(?:service|dienst|support|betreuung|tjänst)|support|soporte|suporte|assistenza|helpdesk|atención al cliente|obsługa klienta|asiakaspalvelu|ufficio|oficina|bureau|osztály|hivatal|ügyfélszolgálat|oddělení|oddelenie|odbor|dział|wydział|biuro|centrum|отдел|відділ|служба|reparto|service client|département|afdeling|avdeling|avdelning|osasto|departamento|secretaría|serviciul|departamentul|τμήμα|gmbh|ag|inc|ltd|llc|plc|b\.?v|s\.?a|s\.?r\.?l|sp\. z o\.o)(?!\p{L})/iu;

/** Whether words name a part of a company: "Refunds", "Team Netz". */
export function isOffice(said: string): boolean {
  return offices.test(said);
}

/**
 * A name without what is said beside it of where its bearer works: "Hanna Lindqvist" of "Hanna Lindqvist · Voltaria Support" and of
 * "Customer service: Hanna Lindqvist". `isCompany`: knows its words.
 */
export function withoutOffice(name: string, isCompany: (name: string) => boolean): string {
  const [first = '', ...rest] = name.split(parted).map((part) => part.replace(/\)$/, ''));
  const other = rest.join(' ');
  if (other === '') return name;
  const works = (said: string) => helpWords.test(said) || offices.test(said) || isCompany(said);
  if (works(first)) return nameLike(other) && !works(other) ? other : name;
  return nameLike(first) && works(other) ? first : name;
}
