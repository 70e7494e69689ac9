import { idFrom, told } from '@kyket/eventing';
import { agreement } from '../../agreement/agreement';
import { DraftTextRecorded } from '../../agreement/drafting/events';
import { PartyDesignationUpdated } from '../../agreement/in-force/events';
import { actors, dienBienLuangPrabang, life, parties } from '../../testing';
import { ClearanceWithdrawn, ReturnedForRevision } from '../deciding/events';
import {
  awaitingDecision,
  cleared,
  congAnDienBien,
  given,
  inDienBien,
  ministry,
  opened,
  openedWith,
  opinions,
  said,
  soNgoaiVuDienBien,
  submitted,
  textA,
  textB,
  ubndDienBien,
  type Facts,
} from '../testing';
import { submitDossier } from './submit-dossier';

const on = { occurredOn: '2023-11-02', actor: actors.deskOfficer } as const;
const papers = ['proposal-letter', 'draft-vietnamese', 'draft-foreign'].map((item) => ({
  item,
  reference: `Phụ lục ${item}`,
}));
const order = { hash: textA, papers };
const competence = {
  body: ubndDienBien,
  office: idFrom('office', 'x'),
  answers: {
    competent: { stream: 'x', revision: 0, said: { office: idFrom('o'), person: idFrom('p') } },
    drafters: { stream: 'x', revision: 0, said: { drafters: [] } },
  },
};
const returned = told(ReturnedForRevision({ round: 1, reasons: 'Rõ kinh phí', ...competence }), {
  on: '2023-11-20',
});
const redrafted = told(
  DraftTextRecorded({ ...life.drafted.data, version: 2, hash: textB, reason: 'x' }),
  { on: '2023-12-01' },
);
const story = (...facts: Facts) => inDienBien(given(...facts));

describe('Submitting a dossier', () => {
  it('asks everyone on the route, with the text that stands and its revision', () => {
    story(opened)
      .when(submitDossier, order, on)
      .thenRecordsAmongOthers({
        type: 'DossierSubmitted',
        data: {
          round: 1,
          hash: textA,
          asked: opinions.asked,
          kept: [],
          papers,
          standing: {
            stream: `agreement-${dienBienLuangPrabang.id}`,
            revision: 1,
            said: { hash: textA },
          },
        },
      });
  });

  it('is refused while papers that the procedure requires are missing', () => {
    story(opened)
      .when(submitDossier, { hash: textA, papers: papers.slice(1) }, on)
      .thenRefuses('papers-missing', { missing: ['proposal-letter'] });
  });

  it('is refused for a text that no longer stands, or before there is one', () => {
    story(opened)
      .when(submitDossier, { hash: textB, papers }, on)
      .thenRefuses('text-has-changed', { hash: textA });
    inDienBien(given(opened))
      .knowing(agreement, dienBienLuangPrabang.id, life.proposed)
      .when(submitDossier, order, on)
      .thenRefuses('no-text');
  });

  it('is refused while a dossier is under way, and where none is needed', () => {
    story(opened, submitted()).when(submitDossier, order, on).thenRefuses('dossier-under-way');
    story(openedWith([], 'not-recorded'))
      .when(submitDossier, order, on)
      .thenRefuses('no-clearance-needed');
  });

  describe('once returned for revision (U4)', () => {
    const again = [...awaitingDecision, returned] as const;

    it('[AP-8] asks again only the bodies whose matter changed, and keeps what the others said', () => {
      const [event] = story(...again)
        .when(submitDossier, { ...order, asks: [congAnDienBien] }, { occurredOn: '2023-11-25' })
        .events();
      expect(event?.data).toMatchObject({
        round: 2,
        asked: [congAnDienBien],
        kept: [soNgoaiVuDienBien],
      });

      const { state } = given(
        ...again,
        submitted([congAnDienBien], { round: 2, kept: [soNgoaiVuDienBien], on: '2023-11-25' }),
      );
      expect(state).toMatchObject({
        is: 'consulting',
        round: {
          n: 2,
          asks: {
            [congAnDienBien]: { is: 'sent' },
            [soNgoaiVuDienBien]: { is: 'answered', opinion: 'agree' },
          },
        },
      });
    });

    it('asks everyone again when the text has changed in substance', () => {
      const [event] = story(...again)
        .when(submitDossier, order, { occurredOn: '2023-11-25' })
        .events();
      expect(event?.data).toMatchObject({ round: 2, asked: opinions.asked, kept: [] });
    });

    it('asks nobody who is not on the route', () => {
      story(...again)
        .when(submitDossier, { ...order, asks: [ministry] }, { occurredOn: '2023-11-25' })
        .thenRefuses('not-on-the-route');
    });

    it('keeps the opinions of the round before in their place: a word of round 1 does not count in round 2', () => {
      const { state } = given(
        ...again,
        submitted(opinions.asked, { round: 2, on: '2023-11-25' }),
        said(congAnDienBien, 'agree', '2023-11-26'),
      );
      expect(state).toMatchObject({ round: { n: 2, asks: { [congAnDienBien]: { is: 'sent' } } } });
    });
  });

  describe('once cleared', () => {
    it('is refused while the clearance covers the text that stands', () => {
      story(...cleared)
        .when(submitDossier, order, { occurredOn: '2023-12-01' })
        .thenRefuses('clearance-still-covers');
    });

    it('[NG-5] goes round again when the text has moved on (U9)', () => {
      story(...cleared)
        .knowing(
          agreement,
          dienBienLuangPrabang.id,
          told(life.proposed, { on: '2023-10-01' }),
          told(life.drafted, { on: '2023-10-02' }),
          redrafted,
        )
        .when(submitDossier, { hash: textB, papers }, { occurredOn: '2023-12-02' })
        .thenRecordsAmongOthers({ type: 'DossierSubmitted' });
    });

    it('is no longer for the party that had the seat before a merger: its successor opens its own (U12)', () => {
      story(...cleared)
        .knowing(
          agreement,
          dienBienLuangPrabang.id,
          told(life.proposed, { on: '2023-10-01' }),
          told(life.drafted, { on: '2023-10-02' }),
          told(
            PartyDesignationUpdated({
              seat: dienBienLuangPrabang.seats.dienBien,
              party: parties.soGddtTuyenQuang,
              predecessor: parties.soGddtDienBien,
              act: idFrom('act', 'merger'),
              answer: { stream: 'x', revision: 0, said: 'merger' },
            }),
            { on: '2023-12-01' },
          ),
        )
        .when(submitDossier, order, { occurredOn: '2023-12-02' })
        .thenRefuses('holds-no-seat');
    });

    it('may be asked for again after it was withdrawn', () => {
      const withdrawn = ClearanceWithdrawn({
        reason: 'x',
        document: '1',
        unsigned: { stream: 'x', revision: 0, said: { signed: false } },
      });
      story(...cleared, told(withdrawn, { on: '2023-12-01' }))
        .when(submitDossier, order, { occurredOn: '2023-12-02' })
        .thenRecordsAmongOthers({ type: 'DossierSubmitted' });
    });
  });
});
