import { type Here, hereOf } from '../metrics/here';
import { contactsWith } from '../storage/contacts-with';

/** What the journal knows of an organisation: a small read by an index. */
export async function lookHere(organisation: string): Promise<Here> {
  const { contacts, newest, promises, alike } = await contactsWith(organisation);
  return hereOf(organisation, contacts, newest, promises, alike);
}
