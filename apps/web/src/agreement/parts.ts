/** The parts of a case file, loaded together when the first one is opened. */
export { ClearancesView } from './clearances-view';
export { CommitmentsView } from './commitments-view';
export { HistoryView } from './history-view';
export { Overview } from './overview';
export { TalksView } from './talks-view';
export { TextView } from './text-view';
