/** More notes than one archive can hold. Stands apart from what makes them, so that naming it does not load that. */
export class TooManyNotes extends Error {
  override name = 'TooManyNotes';
}
