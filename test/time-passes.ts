/**
 * Lets time pass. The one fixed wait that tests may have, for what nothing but time can tell; everything else is
 * awaited by its condition, and «nothing happens» by frames or tasks.
 * @param milliseconds how long
 * @param reason why only time can tell; for the reader of the test
 */
export function timePasses(milliseconds: number, reason: string): Promise<void> {
  if (reason === '') throw new Error('A fixed wait needs a reason.');
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
