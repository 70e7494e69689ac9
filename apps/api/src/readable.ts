/** No order says anything that lies deeper. */
const deepest = 32;

/** Whether a body is shallow, and its texts are text: half of a character has no one way to be hashed. */
export const isReadable = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (depth === deepest) return false;
  return Object.entries(value).every(
    ([name, each]) => name.isWellFormed() && isReadable(each, depth + 1),
  );
};
