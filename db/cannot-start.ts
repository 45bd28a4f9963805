/** The database cannot be used as it is. The message is a Chinese sentence for whoever starts the server. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
