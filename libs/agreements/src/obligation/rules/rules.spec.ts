import { scenario, type DeadlineRule } from '@kyket/eventing';
import {
  agreement,
  AgreementSuperseded,
  AgreementTerminated,
  type AgreementEvent,
} from '../../agreement';
import { signedOn } from '../../ledger/testing';
import { dienBienLuangPrabang, now } from '../../testing';
import { promptly } from '../testing';
import { deadlineRules } from '.';

const { id } = dienBienLuangPrabang;
type OfAgreement = DeadlineRule<typeof agreement.initial, AgreementEvent>;

/** Rules that look at the agreement alone or at settings that a story need not hold. */
const carryingOut = deadlineRules.filter(
  ({ of, purpose }) => of.name === 'agreement' && purpose === 'carrying-out',
) as unknown as readonly OfAgreement[];

describe('The deadline rules', () => {
  it('have names of their own, for their names are part of ids', () => {
    const names = deadlineRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('say where they come from, and tell someone at every step', () => {
    for (const { source, title, steps } of deadlineRules) {
      expect([source.vi, source.en, title.vi, title.en]).not.toContain('');
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.every(({ to }) => to.length > 0)).toBe(true);
    }
  });

  it('name each step once for each occasion, for its name is part of a reminder’s id', () => {
    for (const { steps } of deadlineRules) {
      const names = steps.map(({ name, only = '' }) => `${name} ${only}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('I13: expect nothing to be carried out after the end of force', () => {
    const story = scenario(agreement, { now, id });
    const seen = { stream: 'agreement-x', revision: 9, said: 'in-force' };
    for (const ending of [
      AgreementTerminated({ cause: 'notice' }),
      AgreementSuperseded({ by: id, answer: seen }),
    ])
      for (const rule of carryingOut) {
        const ended = promptly<AgreementEvent>(ending, '2024-06-30');
        expect(story(...signedOn('2023-12-19'), ended).expects(rule, '2024-06-30')).toEqual([]);
      }
    for (const rule of carryingOut)
      expect(story(...signedOn('2023-12-19')).expects(rule, '2026-01-01')).toEqual([]);
  });
});
