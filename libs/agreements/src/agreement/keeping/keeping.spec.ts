import { idFrom, scenario, told } from '@kyket/eventing';
import {
  actors,
  articles,
  dienBienLuangPrabang,
  firstText,
  life,
  now,
  parties,
  scan,
} from '../../testing';
import { agreement } from '../agreement';
import { signedOn } from '../agreement.stories';
import { textOnRecord } from '../drafting/text-on-record';
import { archiveOriginal } from './archive-original';
import { DispatchRecorded, OriginalArchived, TextErrorRectified } from './events';
import { recordDispatch } from './record-dispatch';
import { rectifyText } from './rectify-text';

const { id, seats } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id, actor: actors.focalPoint });
const signed = signedOn('2023-12-19', '2023-12-19');

describe('[DC-3] A letter', () => {
  const letter = {
    purpose: 'signing-report',
    direction: 'out',
    to: 'bo-ngoai-giao',
    number: '12/BC-SGDĐT',
  } as const;
  const recorded = DispatchRecorded({ ...letter, about: id });

  it('[SG-1] is kept with its number, its day, its addressee and what it served', () => {
    given(...signed)
      .when(recordDispatch, letter)
      .thenRecords(recorded);
    expect(given(...signed, told(recorded, { on: '2024-01-03' })).state).toMatchObject({
      dispatches: [{ ...letter, about: id, on: '2024-01-03' }],
    });
  });

  it('has its number once for each addressee', () => {
    given(...signed, recorded)
      .when(recordDispatch, letter)
      .thenRefuses('dispatch-number-taken');
    given(...signed, recorded)
      .when(recordDispatch, { ...letter, to: 'thu-tuong' })
      .events();
    given(...signed, recorded)
      .when(recordDispatch, { ...letter, number: '13/BC-SGDĐT' })
      .events();
  });
});

describe('[SG-8] An original', () => {
  const original = {
    languages: ['vi' as const, 'lo' as const],
    copies: 2,
    heldBy: parties.soGddtDienBien,
    place: 'Kho lưu trữ Sở',
    reference: 'HTQT-2023-07',
  };

  it('is archived once all have signed: how many, in which languages, where', () => {
    given(...signed)
      .when(archiveOriginal, original)
      .thenRecords(OriginalArchived(original));
    given(life.proposed).when(archiveOriginal, original).thenRefuses('not-signed');
  });
});

describe('U26 An error in the authentic text', () => {
  const error = {
    article: articles.officials.id,
    language: 'vi' as const,
    was: '5 khóa',
    becomes: '6 khóa',
  };
  const order = { errors: [error], consents: [seats.dienBien, seats.luangPrabang] };
  const consented = { evidence: [scan] };

  it('is put right by consent of every seat; the signed hash stays', () => {
    const [rectified] = given(...signed)
      .when(rectifyText, order, consented)
      .events();
    expect(rectified).toMatchObject({
      type: 'TextErrorRectified',
      data: { signed: firstText.hash, consents: order.consents },
    });

    const story = given(...signed, rectified!);
    expect(story.state).toMatchObject({
      text: { draft: { hash: firstText.hash } },
    });
    expect(textOnRecord(story.record, firstText.hash)?.articles[1]?.text.vi).toContain('6 khóa');
    story
      .when(
        rectifyText,
        { ...order, errors: [{ ...error, was: '6 khóa', becomes: '7 khóa' }] },
        consented,
      )
      .events();
  });

  it('is refused without them all, without the paper, before signature, or where the text says no such thing', () => {
    given(...signed)
      .when(rectifyText, { ...order, consents: [seats.dienBien] }, consented)
      .thenRefuses('every-seat-must-consent', { missing: [seats.luangPrabang] });
    given(...signed)
      .when(rectifyText, order)
      .thenRefuses('evidence-needed');
    given(...signed.slice(0, -1))
      .when(rectifyText, order, consented)
      .thenRefuses('not-signed');
    given(...signed)
      .when(rectifyText, { ...order, errors: [{ ...error, was: '9 khóa' }] }, consented)
      .thenRefuses('no-such-wording');
    given(...signed)
      .when(rectifyText, { ...order, errors: [{ ...error, article: idFrom('x') }] }, consented)
      .thenRefuses('no-such-wording');
  });

  it('is no correction of the record: a text is never corrigible', () => {
    expect(TextErrorRectified.corrigible).toEqual([]);
  });
});
