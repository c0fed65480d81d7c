/** The details and their words. */
export type DetailsModule = typeof import('../details/index.js');

export async function loadDetails(): Promise<DetailsModule> {
  const details = await import('../details/index.js');
  await details.loadDetailWords();
  return details;
}
