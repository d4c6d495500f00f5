/** First line of a JSON Lines file. `interactions`: how many lines follow. */
export interface Header {
  format: 'service-journal';
  version: 1;
  exported_at: string;
  app_version: string;
  interactions: number;
  /** What the person set, in copies of the whole journal; other readers leave it out. */
  settings?: Readonly<Record<string, unknown>>;
}

/** Version of the data dictionary that this program writes, and the newest it reads. */
export const dictionaryVersion = 1 as const;
