export { refuse as refuseCorrection } from './correcting.refusals';
export * from './corrections-of';
