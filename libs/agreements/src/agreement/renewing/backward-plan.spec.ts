import { backwardPlan, type RenewalTimes } from './backward-plan';

const times: RenewalTimes = { signing: 14, clocks: 17, past: [], otherwise: 45, negotiating: 60 };

describe('[RN-4] A plan drawn backwards from the end', () => {
  it('leaves the dossier the clocks of the procedure, and the ceremony its time', () => {
    // Seventeen working days are 24 days of the week, at most.
    expect(backwardPlan('2026-12-31', times)).toEqual({
      signedBy: '2026-12-31',
      clearedBy: '2026-12-17',
      dossierBy: '2026-11-23',
      draftBy: '2026-09-24',
      approval: { days: 24, from: 'clocks' },
    });
  });

  it('begins earlier when the office’s own dossiers took longer: signed by 31/12, the dossier leaves by 14/10', () => {
    const { dossierBy, approval } = backwardPlan('2026-12-31', { ...times, past: [30, 64, 41] });
    expect(dossierBy).toBe('2026-10-14');
    expect(approval).toEqual({ days: 64, from: 'past' });
  });

  it('never trusts a quick past more than the clocks', () => {
    expect(backwardPlan('2026-12-31', { ...times, past: [3] }).dossierBy).toBe('2026-11-23');
  });

  it('says that it knows neither where neither is known', () => {
    const { approval } = backwardPlan('2026-12-31', { ...times, clocks: undefined });
    expect(approval).toEqual({ days: 45, from: 'otherwise' });
  });
});
