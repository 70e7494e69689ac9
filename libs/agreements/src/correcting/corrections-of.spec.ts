import {
  CorrectionDeclined,
  CorrectionProposed,
  FactCorrected,
  fold,
  idFrom,
  onDay,
  scenario,
  timeline,
  told,
  type Told,
} from '@kyket/eventing';
import { agreement, type AgreementEvent, SignatureAffixed } from '../agreement';
import {
  actors,
  dienBienLuangPrabang,
  dienBienSigned,
  hanoi,
  life,
  luangPrabangSigned,
  now,
} from '../testing';
import { correctionsOf } from './corrections-of';

const { id, seats } = dienBienLuangPrabang;
const [proposeCorrection, confirmCorrection, declineCorrection] = correctionsOf(agreement);
const given = scenario(agreement, { now, id, actor: actors.archivist });
const { proposed, drafted } = life;

const correctionId = idFrom('correction', '1');
const venue = { ...dienBienSigned.data, venue: 'Lạng Sơn' };
const signedAtLangSon = told(SignatureAffixed(venue), { on: '2023-12-20' });
const record: readonly Told<AgreementEvent>[] = [proposed, drafted, signedAtLangSon];
const correction = {
  correctionId,
  targets: [2],
  field: 'venue',
  value: 'Nam Ninh',
  as: 'corrected' as const,
  reason: 'theo bản quét',
};
const asked = told(CorrectionProposed(correction), { by: actors.archivist });
const done = told(FactCorrected({ ...correction, old: 'Lạng Sơn' }), {
  by: actors.secondArchivist,
});

describe('Putting a record right', () => {
  it('takes two persons', () => {
    given(...record)
      .when(proposeCorrection, correction)
      .thenRecords(CorrectionProposed(correction));
    given(...record, asked)
      .when(confirmCorrection, { correctionId }, { actor: actors.archivist })
      .thenRefuses('confirmer-is-proposer');
    given(...record, asked)
      .when(
        confirmCorrection,
        { correctionId },
        { actor: { ...actors.secondArchivist, onBehalfOf: actors.archivist.personId } },
      )
      .thenRefuses('confirmer-is-proposer');
    given(...record, asked)
      .when(confirmCorrection, { correctionId }, { actor: actors.secondArchivist })
      .thenRecords(FactCorrected({ ...correction, old: 'Lạng Sơn' }));
  });

  it('may be declined, and is then decided', () => {
    given(...record, asked)
      .when(declineCorrection, { correctionId, reason: 'bản quét mờ' })
      .thenRecords(CorrectionDeclined({ correctionId, reason: 'bản quét mờ' }));
    given(...record, asked, CorrectionDeclined({ correctionId, reason: 'x' }))
      .when(confirmCorrection, { correctionId }, { actor: actors.secondArchivist })
      .thenRefuses('no-open-correction');
    given(...record, asked, done)
      .when(declineCorrection, { correctionId, reason: 'x' })
      .thenRefuses('no-open-correction');
    given(...record, asked)
      .when(proposeCorrection, correction)
      .thenRefuses('correction-exists');
  });

  it('touches dates, places, names, numbers and references, and nothing else', () => {
    for (const field of ['seat', 'hash', 'authority', 'effectiveFrom', 'nothing'])
      given(...record)
        .when(proposeCorrection, { ...correction, field })
        .thenRefuses('not-corrigible', { field });
    given(...record, asked)
      .when(proposeCorrection, { ...correction, correctionId: id, targets: [3], field: 'value' })
      .thenRefuses('not-corrigible');
  });

  it('finds only facts that are on record: what is to come cannot be named, so no circle can close', () => {
    given(...record)
      .when(proposeCorrection, { ...correction, targets: [3] })
      .thenRefuses('no-such-fact', { revision: 3 });
  });

  it('wants a value of the kind the field holds, and another one', () => {
    given(...record)
      .when(proposeCorrection, { ...correction, value: 7 })
      .thenRefuses('value-does-not-fit');
    given(...record)
      .when(proposeCorrection, { ...correction, value: 'Lạng Sơn' })
      .thenRefuses('nothing-to-correct');
  });

  it('refuses a day that has not come', () => {
    given(...record)
      .when(proposeCorrection, {
        ...correction,
        field: 'occurredOn',
        value: { date: { is: 'year', year: 2027 } },
      })
      .thenRefuses('not-in-the-future');
  });

  it('U25 changes what is read and no stored byte', () => {
    const story = given(...record, asked, done);
    const asStored = structuredClone(story.record);
    const venueKnown = (facts: typeof story.record) =>
      timeline(facts).sure.find(({ revision }) => revision === 2)?.data;

    expect(venueKnown(story.record)).toMatchObject({ venue: 'Nam Ninh' });
    expect(venueKnown(story.record.slice(0, 3))).toMatchObject({ venue: 'Lạng Sơn' });
    expect(story.record).toEqual(asStored);
  });

  it('U27 lets a correction be corrected, and keeps what it then read as the old value', () => {
    const again = {
      ...correction,
      correctionId: idFrom('correction', '2'),
      targets: [4],
      field: 'value',
      value: 'Bằng Tường',
    };
    given(...record, asked, done)
      .when(proposeCorrection, again)
      .thenRecords(CorrectionProposed(again));
    given(...record, asked, done, told(CorrectionProposed(again), { by: actors.archivist }))
      .when(
        confirmCorrection,
        { correctionId: again.correctionId },
        { actor: actors.secondArchivist },
      )
      .thenRecords(FactCorrected({ ...again, old: 'Nam Ninh' }));
    given(...record, asked, done)
      .when(proposeCorrection, { ...again, field: 'reason' })
      .thenRefuses('not-corrigible');
  });

  describe('of a day whose year the source does not give', () => {
    const someYear = { is: 'day-of-some-year', month: 10, day: 14 } as const;
    const legacy = [
      proposed,
      told(dienBienSigned, { on: someYear }),
      { ...luangPrabangSigned, occurredOn: { date: someYear, zone: 'Asia/Shanghai' } },
    ] as const;
    const complete = {
      correctionId,
      targets: [1, 2],
      field: 'occurredOn',
      value: { date: onDay('2020-10-14') },
      as: 'completed' as const,
      reason: 'theo cổng thông tin tỉnh',
    };

    it('completes one act told in several facts at once, each where it was', () => {
      const correctedFacts = given(
        ...legacy,
        told(FactCorrected({ ...complete, old: { date: someYear, zone: hanoi } }), {}),
      );
      expect(fold(agreement, timeline(correctedFacts.record).sure)).toMatchObject({
        seats: {
          [seats.dienBien]: { signature: { on: onDay('2020-10-14'), zone: hanoi } },
          [seats.luangPrabang]: { signature: { on: onDay('2020-10-14'), zone: 'Asia/Shanghai' } },
        },
      });
    });

    it('calls it completing only where it agrees with what was known', () => {
      given(...legacy)
        .when(proposeCorrection, complete)
        .thenRecords(CorrectionProposed(complete));
      given(...legacy)
        .when(proposeCorrection, { ...complete, value: { date: onDay('2020-10-15') } })
        .thenRefuses('does-not-complete');
      given(...record)
        .when(proposeCorrection, { ...complete, targets: [2] })
        .thenRefuses('does-not-complete');
    });
  });
});
