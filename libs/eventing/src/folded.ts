/** Marks that Vietnamese (and any other language written with letters and marks) sets on its letters. */
const marks = /\p{Mn}/gu;
/** Letters in which a mark is part of the word and not an ornament: Lao vowels and tones stay. */
const latin = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+/gu;

/** A text as it is searched and compared: lower-case, without Vietnamese diacritics. Chinese and Lao letters stay as they are. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(latin, (word) => word.normalize('NFD').replace(marks, '').replaceAll('đ', 'd'))
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
