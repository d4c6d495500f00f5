/** Longest text before a number that is looked at for a word that says what it is. */
const farBefore = 40;
const announced =
  /(?:(?<!\p{L})(?:ean|gtin|isbn|issn|upc|asin|sku|mpn)(?!\p{L})|barcode|strichcode|firmware|version|software|build|release|(?:artikel|modell?|produkt|teile)-?(?:nummer|nr|code|bezeichnung)|(?:article|item|product|part|model)[ -]?(?:number|no|code)|(?:fehler|error|status|stop|exit)[ -]?(?:code|nummer|number|nr)?)[^\p{L}\p{N}]{0,4}(?:(?:ist|is|lautet|was|war|der|die|das|the|of|mit|with)[^\p{L}\p{N}]{1,3}){0,3}(?:v|0x)?$/iu;
const device = /^(?:\d|[1-9]\d|1\d\d|2\d\d)(?:\.(?:\d|[1-9]\d|1\d\d|2\d\d)){3}(?![\d.]*\d)/;

/** Whether what begins here is the same for everybody, by the word before it: the code of a product, of an error, of a version. */
export function isPublicCode(text: string, start: number): boolean {
  return announced.test(text.slice(Math.max(0, start - farBefore), start));
}

/** Whether digits and dots are the address of a device or a version in four parts, and no telephone number. */
export function isDotted(found: string): boolean {
  return device.test(found);
}
