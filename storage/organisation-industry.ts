import { database } from './database';

/** Contacts of one organisation, oldest first. */
function contactsOf(organisation: string) {
  return database.interactions
    .where('[organisation+startedAt]')
    .between([organisation, Number.NEGATIVE_INFINITY], [organisation, Number.POSITIVE_INFINITY]);
}

/** What an organisation does by its newest contact, '' where nobody said. */
export async function industryOf(organisation: string): Promise<string> {
  return (await contactsOf(organisation).last())?.industry ?? '';
}

/** Ids of the contacts of an organisation that say another industry than this. */
export async function contactsOfOtherIndustry(organisation: string, industry: string): Promise<string[]> {
  const ids: string[] = [];
  await contactsOf(organisation).each((row) => {
    if (row.industry !== industry) ids.push(row.id);
  });
  return ids;
}
