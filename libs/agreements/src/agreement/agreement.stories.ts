import { told, type LocalDate, type Told } from '@kyket/eventing';
import { clauses, dienBienSigned, life, luangPrabangSigned } from '../testing';
import { DraftTextRecorded } from './drafting/events';
import type { Clauses } from './drafting/clauses';
import type { AgreementEvent } from './events';
import { EnteredIntoForce } from './in-force/events';
import type { End } from './state';

/** The beginnings of stories that several specs tell: a text with these clauses, agreed, signed, in force. */

type Fact = Told<AgreementEvent>;

export const agreedWith = (more: Partial<Clauses> = {}): readonly Fact[] =>
  [
    life.proposed,
    DraftTextRecorded({ ...life.drafted.data, clauses: { ...clauses, ...more } }),
    life.sent,
    life.accepted,
    life.agreed,
  ].map((fact) => told<AgreementEvent>(fact, { on: '2007-12-01' }));

export const signedOn = (
  ours: LocalDate,
  theirs: LocalDate,
  more: Partial<Clauses> = {},
): readonly Fact[] => [
  ...agreedWith(more),
  told(dienBienSigned, { on: ours }),
  told(luangPrabangSigned, { on: theirs }),
];

export const inForceFrom = (
  from: LocalDate,
  validTo: End,
  more: Partial<Clauses> = {},
): readonly Fact[] => [
  ...signedOn(from, from, more),
  told(EnteredIntoForce({ validTo, certainty: 'stated' }, { effectiveFrom: from }), { on: from }),
];

export const stated = (value: LocalDate) => ({ value, certainty: 'stated' }) as const;
