import { Refusal } from './project.js';

/**
 * Ends the command: a refusal as its sentence, anything else with its stack.
 * @param {unknown} error
 * @returns {never}
 */
export function refuse(error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}
