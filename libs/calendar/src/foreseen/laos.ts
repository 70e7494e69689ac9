import type { Foresight } from './foreseen';

/** Decree 386 of 2017. Pi Mai may be moved or lengthened by a yearly notice, which no rule foretells. */
export const laos: Foresight = (year) => [
  [`${year}-01-01`, 'new-year'],
  [`${year}-03-08`, 'women'],
  [`${year}-04-14`, 'pi-mai'],
  [`${year}-04-15`, 'pi-mai'],
  [`${year}-04-16`, 'pi-mai'],
  [`${year}-05-01`, 'labour'],
  [`${year}-12-02`, 'laos-national'],
];
