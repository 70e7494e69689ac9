import { idFrom, told } from '@kyket/eventing';
import { actors } from '../testing';
import { acceptDossier } from './consulting/accept-dossier';
import { consolidateOpinions } from './consulting/consolidate-opinions';
import { giveOpinion } from './consulting/give-opinion';
import { submitDossier } from './consulting/submit-dossier';
import { decideClearance } from './deciding/decide';
import { Escalated } from './escalating/events';
import { recordHigherOpinion } from './escalating/record-higher-opinion';
import {
  accepted,
  awaitingDecision,
  congAnDienBien,
  given,
  inDienBien,
  letter,
  opened,
  said,
  soNgoaiVuDienBien,
  submitted,
  textA,
  ubndDienBien,
} from './testing';

const papers = ['proposal-letter', 'draft-vietnamese', 'draft-foreign'].map((item) => ({
  item,
  reference: '1',
}));
const focalPoint = {
  actor: actors.focalPoint,
  roles: ['focal-point'],
  evidence: [letter],
} as const;

/** Facts are read in the order of their days, so a step dated before the one it follows would be lost. */
describe('The order of the days in a clearance', () => {
  it('refuses a step that is dated before the one it follows', () => {
    inDienBien(given(opened))
      .when(submitDossier, { hash: textA, papers }, { occurredOn: '2023-10-31' })
      .thenRefuses('before-the-last-step', { step: '2023-11-01' });
    given(opened, submitted())
      .when(acceptDossier, { body: congAnDienBien }, { ...focalPoint, occurredOn: '2023-11-01' })
      .thenRefuses('before-the-last-step', { step: '2023-11-02' });
    given(opened, submitted(), said(congAnDienBien), said(soNgoaiVuDienBien))
      .when(consolidateOpinions, { explanations: [] }, { occurredOn: '2023-11-13' })
      .thenRefuses('before-the-last-step', { step: '2023-11-14' });
    inDienBien(given(...awaitingDecision))
      .when(
        decideClearance,
        { hash: textA, outcome: { is: 'returned', reasons: 'x' } },
        { occurredOn: '2023-11-15', actor: actors.chairman },
      )
      .thenRefuses('before-the-last-step', { step: '2023-11-16' });
  });

  it('lets bodies side by side be recorded in any order', () => {
    given(opened, submitted(), said(congAnDienBien, 'agree', '2023-11-14'))
      .when(
        giveOpinion,
        { body: soNgoaiVuDienBien, opinion: 'agree', reference: '1' },
        { ...focalPoint, occurredOn: '2023-11-10' },
      )
      .thenRecordsAmongOthers({ type: 'OpinionGiven' });
    expect(
      given(
        opened,
        submitted(),
        said(congAnDienBien, 'agree', '2023-11-14'),
        said(soNgoaiVuDienBien, 'agree', '2023-11-10'),
      ).state,
    ).toMatchObject({ is: 'consolidating', since: '2023-11-14' });
  });

  it('refuses an opinion that is older than the receipt of the dossier by that body', () => {
    given(opened, submitted(), accepted(congAnDienBien, '2023-11-06'))
      .when(
        giveOpinion,
        { body: congAnDienBien, opinion: 'agree', reference: '1' },
        { ...focalPoint, occurredOn: '2023-11-05' },
      )
      .thenRefuses('before-the-last-step', { step: '2023-11-06' });
  });

  it('refuses an answer that is older than the question', () => {
    const escalationId = idFrom('escalation', 1);
    const up = told(Escalated({ escalationId, scope: 'dossier', to: ubndDienBien, matter: 'x' }), {
      on: '2023-11-17',
    });
    given(...awaitingDecision, up)
      .when(
        recordHigherOpinion,
        { escalationId, answer: 'agreed', reference: '1' },
        { occurredOn: '2023-11-16' },
      )
      .thenRefuses('before-the-last-step', { step: '2023-11-17' });
  });
});
