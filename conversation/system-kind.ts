/** What a line says that the chat software shows by itself. */
export const systemKinds = [
  'queue_position',
  'wait_estimate',
  'agent_joined',
  'agent_left',
  'transfer',
  'typing',
  'chat_ended',
  'offline',
  'rating_request',
  'bot_disclosure',
  'other',
] as const;

/** One of {@link systemKinds}. */
export type SystemKind = (typeof systemKinds)[number];
