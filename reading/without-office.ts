import { helpWords } from './chat-evidence';
import { nameLike } from './row-labels';

const parted = /\s+[·|•/–—-]\s+|\s*[,(@]\s*|\s+(?:from|vom|at|chez|bei)\s+/u;
const offices =
  /\b(?:team|staff|desk|office|büro|abteilung|department|dept|service\p{L}*|gmbh|ag|inc|ltd|llc|plc|b\.?v|s\.?a|s\.?r\.?l|sp\. z o\.o)\b/iu;

/** A name without what stands behind it of where its bearer works: "Hanna Lindqvist" of "Hanna Lindqvist · Voltaria Support". `isCompany`: knows its words. */
export function withoutOffice(name: string, isCompany: (name: string) => boolean): string {
  const [first = '', ...rest] = name.split(parted);
  const office = rest.join(' ');
  if (office === '' || !nameLike(first) || helpWords.test(first) || isCompany(first)) return name;
  return helpWords.test(office) || offices.test(office) || isCompany(office) ? first : name;
}
