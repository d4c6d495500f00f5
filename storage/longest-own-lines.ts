/** More characters than anybody types; what the lines of many devices come to together must fit, for a word that goes missing is not covered. */
export const longestOwnLines = 1_000_000;
