import { idFrom, type Told } from '@kyket/eventing';
import { agreement } from '../../agreement';
import {
  DossierAccepted,
  DossierReturned,
  DossierSubmitted,
  Escalated,
  HigherOpinionGiven,
  OpinionReassigned,
  OpinionDispensedWith,
  OpinionGiven,
  type ClearanceEvent,
} from '../../clearance';
import {
  congAnDienBien,
  decision,
  given,
  grantedWith,
  opened,
  openedWith,
  opinions,
  soNgoaiVuDienBien,
  stage,
  textA,
  ubndDienBien,
} from '../../clearance/testing';
import { dienBienLuangPrabang } from '../../testing';
import { signedOn } from '../../ledger/testing';
import { inWords, promptly } from '../testing';
import { dossierHandover } from './dossier-handover';
import { dossierReceipt } from './dossier-receipt';
import { higherOpinion } from './higher-opinion';
import { opinion } from './opinion';
import { powerEnding } from './power-ending';

type Facts = readonly Told<ClearanceEvent>[];

const seen = { stream: 'x', revision: 0 };
const bodies = [soNgoaiVuDienBien, congAnDienBien];
const submitted = (day: string, round = 1) =>
  promptly(
    DossierSubmitted({
      round,
      hash: textA,
      asked: bodies,
      kept: [],
      papers: [],
      standing: { ...seen, said: { hash: textA } },
    }),
    day,
  );
const accepted = (body: string, day: string, round = 1) =>
  promptly(DossierAccepted({ body, round }), day);
const answered = (body: string, day: string) =>
  promptly(OpinionGiven({ body, round: 1, opinion: 'agree', reference: '1/CV' }), day);

describe('The receipt of a dossier', () => {
  const words = (...facts: Facts) => inWords(given(opened, ...facts).expects(dossierReceipt));

  it('is given within three working days, by each body asked', () => {
    expect(words(submitted('2023-11-02'))).toEqual(
      bodies.map((body) => `round 1, ${body} | 2023-11-02 +3 working-days | open`),
    );
  });

  it('is given by accepting the dossier, and by returning it', () => {
    const returned = promptly(
      DossierReturned({ body: congAnDienBien, round: 1, missing: ['draft'] }),
      '2023-11-06',
    );
    expect(
      words(submitted('2023-11-02'), accepted(soNgoaiVuDienBien, '2023-11-03'), returned),
    ).toEqual([
      `round 1, ${soNgoaiVuDienBien} | 2023-11-02 +3 working-days | met 2023-11-03`,
      `round 1, ${congAnDienBien} | 2023-11-02 +3 working-days | met 2023-11-06`,
    ]);
  });
});

describe('The handing over of a dossier', () => {
  const words = (...facts: Facts) => inWords(given(opened, ...facts).expects(dossierHandover));
  const reassigned = promptly(
    OpinionReassigned({ from: congAnDienBien, to: ubndDienBien, round: 1, reason: 'Vượt phạm vi' }),
    '2023-11-06',
  );

  it('is expected of who was asked and of who is asked instead, within one working day', () => {
    expect(words(submitted('2023-11-02'))).toEqual([]);
    expect(words(submitted('2023-11-02'), reassigned)).toEqual([
      `round 1, ${congAnDienBien} | 2023-11-06 +1 working-days | open`,
      `round 1, ${ubndDienBien} | 2023-11-06 +1 working-days | open`,
    ]);
  });

  it('is done once the other has accepted it', () => {
    const taken = accepted(ubndDienBien, '2023-11-07');
    expect(words(submitted('2023-11-02'), reassigned, taken)).toEqual([
      `round 1, ${congAnDienBien} | 2023-11-06 +1 working-days | met 2023-11-07`,
      `round 1, ${ubndDienBien} | 2023-11-06 +1 working-days | met 2023-11-07`,
    ]);
  });
});

describe('The opinion of a consulted body', () => {
  const words = (...facts: Facts) => inWords(given(opened, ...facts).expects(opinion));

  it('is due seven working days after the body accepted the dossier as complete, and not before', () => {
    expect(words(submitted('2023-11-02'))).toEqual([]);
    expect(words(submitted('2023-11-02'), accepted(congAnDienBien, '2023-11-06'))).toEqual([
      `round 1, ${congAnDienBien} | 2023-11-06 +7 working-days | open`,
    ]);
  });

  it('is due in three where the reduced procedure says so', () => {
    const reduced = openedWith([
      stage('opinions', { workingDays: { value: 3, certainty: 'stated' } }),
      decision,
    ]);
    const story = given(reduced, submitted('2023-11-02'), accepted(congAnDienBien, '2023-11-06'));
    expect(story.expects(opinion)).toMatchObject([{ term: { count: 3 } }]);
  });

  it('is met by a written opinion, and by a decision to go on without it (U5)', () => {
    const dispensed = promptly(
      OpinionDispensedWith({
        body: congAnDienBien,
        round: 1,
        reason: 'Quá hạn',
        overdue: { ...seen, said: { due: '2023-11-15' } },
      }),
      '2023-11-20',
    );
    expect(
      words(
        submitted('2023-11-02'),
        accepted(soNgoaiVuDienBien, '2023-11-03'),
        accepted(congAnDienBien, '2023-11-06'),
        answered(soNgoaiVuDienBien, '2023-11-10'),
        dispensed,
      ),
    ).toEqual([
      `round 1, ${soNgoaiVuDienBien} | 2023-11-03 +7 working-days | met 2023-11-10`,
      `round 1, ${congAnDienBien} | 2023-11-06 +7 working-days | met 2023-11-20`,
    ]);
  });

  it('starts anew when a dossier that was returned is accepted', () => {
    expect(
      words(
        submitted('2023-11-02'),
        accepted(congAnDienBien, '2023-11-03'),
        submitted('2023-12-01', 2),
        accepted(congAnDienBien, '2023-12-04', 2),
      ),
    ).toEqual([`round 2, ${congAnDienBien} | 2023-12-04 +7 working-days | open`]);
  });

  it('is asked no more of a body that a quorum has made needless', () => {
    const quorum = openedWith([{ ...opinions, quorum: 1 }, decision]);
    const story = given(
      quorum,
      submitted('2023-11-02'),
      accepted(soNgoaiVuDienBien, '2023-11-03'),
      accepted(congAnDienBien, '2023-11-06'),
      answered(soNgoaiVuDienBien, '2023-11-10'),
    );
    expect(story.expects(opinion).map(({ by }) => by)).toEqual([soNgoaiVuDienBien]);
  });

  it('waits for the stage before it, whatever day the dossier was accepted', () => {
    const second = stage('second', { asked: [congAnDienBien], quorum: 1, after: ['first'] });
    const first = stage('first', { asked: [soNgoaiVuDienBien], quorum: 1 });
    const story = (...facts: Facts) =>
      given(
        openedWith([first, second, { ...decision, after: ['second'] }]),
        submitted('2023-11-02'),
        accepted(soNgoaiVuDienBien, '2023-11-03'),
        accepted(congAnDienBien, '2023-11-03'),
        ...facts,
      ).expects(opinion);

    expect(story().map(({ by }) => by)).toEqual([soNgoaiVuDienBien]);
    expect(story(answered(soNgoaiVuDienBien, '2023-11-13'))[1]).toMatchObject({
      by: congAnDienBien,
      base: '2023-11-13',
    });
  });
});

describe('The opinion of the higher authority', () => {
  const escalationId = idFrom('escalation', 'dieu-chuyen');
  const escalated = (scope: 'dossier' | 'item') =>
    promptly(
      Escalated({
        escalationId,
        scope:
          scope === 'dossier' ? scope : { item: escalationId, articles: [], handling: 'left-out' },
        to: ubndDienBien,
        matter: 'Điều chuyển chỉ tiêu',
      }),
      '2023-12-19',
    );
  const answer = promptly(
    HigherOpinionGiven({ escalationId, answer: 'agreed', reference: '3/UBND' }),
    '2023-12-27',
  );

  it('on an item is due in seven working days, by our own custom', () => {
    expect(given(opened, escalated('item')).expects(higherOpinion)).toMatchObject([
      { base: '2023-12-19', law: 'house', by: ubndDienBien, outcome: { is: 'open' } },
    ]);
  });

  it('on the whole dossier is due in seven working days by law (U3)', () => {
    expect(given(opened, escalated('dossier')).expects(higherOpinion)).toMatchObject([
      { base: '2023-12-19', law: 'statutory', term: { count: 7, unit: 'working-days' } },
    ]);
  });

  it('is met by the answer, whatever it says', () => {
    expect(inWords(given(opened, escalated('item'), answer).expects(higherOpinion))).toEqual([
      `${escalationId} | 2023-12-19 +7 working-days | met 2023-12-27`,
    ]);
  });
});

describe('A clearance with a last day', () => {
  const { id } = dienBienLuangPrabang;
  const until = grantedWith({ validUntil: '2024-03-31' });
  const again = { ...until, ...promptly(until, '2024-03-20') };

  it('has to be used by then, or given again', () => {
    const story = given(opened, until).knowing(agreement, id);
    expect(inWords(story.expects(powerEnding))).toEqual(['decision 1 | 2024-03-31 | open']);
    expect(
      inWords(given(opened, until, again).knowing(agreement, id).expects(powerEnding)),
    ).toEqual(['decision 1 | 2024-03-31 | met 2024-03-20', 'decision 2 | 2024-03-31 | open']);
  });

  it('is used when everyone has signed', () => {
    const story = given(opened, until).knowing(agreement, id, ...signedOn('2023-12-19'));
    expect(inWords(story.expects(powerEnding))).toEqual([
      'decision 1 | 2024-03-31 | met 2023-12-19',
    ]);
  });

  it('expects nothing where no last day was named', () => {
    const story = given(opened, grantedWith({})).knowing(agreement, id);
    expect(story.expects(powerEnding)).toEqual([]);
  });
});
