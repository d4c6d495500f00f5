/** Words of the overlay in the browser's language, by the name of their message. */
export type Say = (name: string, ...values: string[]) => string;
