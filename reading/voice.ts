/** What a row itself shows of its party. `side`: -1 left, 1 right, 0 in the middle, null unknown. */
export interface Look {
  side: number | null;
  /** Colour behind the text, empty if none. */
  ground: string;
  /** Class names and other marks of the row, unsplit. */
  marks: string[];
  /** The words in the marks. */
  words: string[];
  /** Those on what stands alone inside the body that say that a line is the software's own or who speaks. */
  inner: string[];
  /** It is a deck of cards to choose from. */
  deck: boolean;
  author: string;
  you: boolean;
  ticked: boolean;
  avatar: boolean;
  role: string;
  /** Size of the letters in CSS px. */
  letters: number;
  slanted: boolean;
  /** Colour of the letters where nothing inside sets another. */
  colour: string;
}

/** What speaks for a party in one row. */
export interface Voice {
  look: Look;
  /** The person's own words or choice appeared as this row. */
  typed: boolean;
  /** It appeared while the person had said nothing that it could be. */
  answered: boolean;
}
