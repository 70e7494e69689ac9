import { idFrom, told } from '@kyket/eventing';
import { articles } from '../testing';
import { ClearanceWithdrawn, ConditionMet, WithinMandateConfirmed } from './deciding/events';
import { Escalated, HigherOpinionGiven } from './escalating/events';
import { allowsSigning, standing } from './standing';
import {
  awaitingDecision,
  cleared,
  given,
  grantedWith,
  opened,
  openedWith,
  soGddtDienBien,
  soNgoaiVuDienBien,
  textA,
  textB,
  ubndDienBien,
  type Facts,
} from './testing';

const article = articles.officials.id;
const toSign = {
  hash: textA,
  articles: [articles.languageTraining.id, article],
  party: soGddtDienBien,
  day: '2023-12-19',
};
const standingOf = (facts: Facts, more: Partial<typeof toSign> = {}) =>
  standing(given(...facts).state, { ...toSign, ...more });

const escalationId = idFrom('escalation', 1);
const up = (scope: 'dossier' | 'left-out' | 'conditional') =>
  told(
    Escalated({
      escalationId,
      scope:
        scope === 'dossier'
          ? scope
          : { item: idFrom('item', 1), articles: [article], handling: scope },
      to: ubndDienBien,
      matter: 'x',
    }),
    { on: '2023-12-10' },
  );
const higher = (answer: 'agreed' | 'refused') =>
  told(HigherOpinionGiven({ escalationId, answer, reference: '1' }), { on: '2023-12-15' });

describe('The standing of a clearance towards a signature', () => {
  it('covers the text, the party and the day it was given for', () => {
    expect(standingOf(cleared)).toBe('covers');
    expect(standingOf(cleared, { day: '2023-11-20' })).toBe('covers');
  });

  it.each([
    ['there is none', []],
    ['it is open', [opened]],
    ['the decision is awaited', awaitingDecision],
    [
      'it was withdrawn',
      [
        ...cleared,
        told(
          ClearanceWithdrawn({
            reason: 'x',
            document: '1',
            unsigned: { stream: 'x', revision: 0, said: { signed: false } },
          }),
          { on: '2023-12-01' },
        ),
      ],
    ],
  ] as const)('is not cleared while %s', (_, facts) => {
    expect(standingOf(facts)).toBe('not-cleared');
  });

  it('is not cleared on the days before the decision', () => {
    expect(standingOf(cleared, { day: '2023-11-19' })).toBe('not-cleared');
  });

  it('is stale for a text that left the mandate, until it is confirmed within it (U9)', () => {
    expect(standingOf(cleared, { hash: textB })).toBe('stale');
    const confirmed = told(
      WithinMandateConfirmed({
        hash: textB,
        difference: 'x',
        latitude: 'y',
        standing: { stream: 'x', revision: 0, said: { hash: textB } },
      }),
      { on: '2023-12-19' },
    );
    expect(standingOf([...cleared, confirmed], { hash: textB })).toBe('covers');
    expect(standingOf([...cleared, confirmed])).toBe('covers');
  });

  it('is stale when another party holds the seat that day (U12)', () => {
    expect(standingOf(cleared, { party: soNgoaiVuDienBien })).toBe('stale');
    expect(standingOf([openedWith([])], { party: soNgoaiVuDienBien })).toBe('stale');
  });

  it('is stale from the day after its last', () => {
    const until = [...awaitingDecision, grantedWith({ validUntil: '2023-12-18' })];
    expect(standingOf(until, { day: '2023-12-18' })).toBe('covers');
    expect(standingOf(until)).toBe('stale');
  });

  it('[AP-12] waits for every condition', () => {
    const conditionId = idFrom('condition', 1);
    const conditional = [
      ...awaitingDecision,
      grantedWith({ conditions: [{ conditionId, text: 'x' }] }),
    ];
    const met = told(ConditionMet({ conditionId, how: 'y' }), { on: '2023-12-01' });
    expect(standingOf(conditional)).toBe('condition-open');
    expect(standingOf([...conditional, met])).toBe('covers');
  });

  describe('while an item is with the higher authority (U2)', () => {
    it('covers a text that leaves its articles out, and no other', () => {
      const rest = { articles: [articles.languageTraining.id] };
      expect(standingOf([...cleared, up('left-out')], rest)).toBe('covers');
      expect(standingOf([...cleared, up('left-out')])).toBe('item-still-escalated');
      expect(standingOf([...cleared, up('left-out'), higher('agreed')])).toBe('covers');
      expect(standingOf([...cleared, up('left-out'), higher('refused')])).toBe(
        'item-still-escalated',
      );
    });

    it('covers a text that carries it under a condition', () => {
      expect(standingOf([...cleared, up('conditional')])).toBe('covers');
    });

    it('covers nothing while the whole dossier is there', () => {
      expect(standingOf([...cleared, up('dossier')])).toBe('item-still-escalated');
      expect(standingOf([...cleared, up('dossier'), higher('agreed')])).toBe('covers');
    });
  });

  it('says of a procedure without stages that none is needed, or that none is on record', () => {
    expect(standingOf([openedWith([])])).toBe('not-needed');
    expect(standingOf([openedWith([], 'not-recorded')])).toBe('not-recorded');
    expect(standingOf([openedWith([], 'not-recorded'), up('left-out')])).toBe(
      'item-still-escalated',
    );
  });

  it('lets one sign when it covers, or when none is needed or recorded', () => {
    const words = ['covers', 'not-needed', 'not-recorded', 'not-cleared', 'stale'] as const;
    expect(words.map(allowsSigning)).toEqual([true, true, true, false, false]);
    expect(allowsSigning('condition-open')).toBe(false);
    expect(allowsSigning('item-still-escalated')).toBe(false);
  });
});
