/** Who spoke: the person who keeps the journal, a person or a machine of the organisation, or the chat software itself. */
export const parties = ['customer', 'agent', 'bot', 'system'] as const;

/** One of {@link parties}. */
export type Party = (typeof parties)[number];
