import { type Span, spansOf } from './span';

const email =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+(?:@|\s?[([{]\s?(?:at|ät)\s?[)\]}]\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?)[\p{L}\p{N}-]+)+/giu;

/** E-mail addresses, also spelled "name (at) example (dot) org". */
export function emailsIn(text: string): Span[] {
  return spansOf('email', text, email, (found) =>
    found
      .toLowerCase()
      .replaceAll(/\s?[([{]\s?(?:at|ät)\s?[)\]}]\s?/g, '@')
      .replaceAll(/\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?/g, '.'),
  );
}

const query = /(?:https?:\/\/|www\.)[^\s<>"?#]{1,2000}(?<v>[?#][^\s<>"]+)/giu;

/** What stands behind a web address and often names a person or an order: query and fragment. */
export function urlQueriesIn(text: string): Span[] {
  return spansOf('url_query', text, query, (found) => found);
}
